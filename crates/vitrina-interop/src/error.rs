//! What ends an import as a whole. Trouble with one record is no such thing: it becomes a [`Reject`] and the rest goes on.
//!
//! [`Reject`]: crate::imported::Reject

use crate::imported::{Position, Reject};

/// Why a file could not be read any further.
#[derive(Debug, thiserror::Error)]
pub enum InteropError {
    /// The bytes could not be read at all.
    #[error("{file}: {source}")]
    Read {
        /// The file, as the caller named it.
        file: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// An archive that is broken or built to do harm.
    #[error("{position}: {reason}")]
    Archive {
        /// Where it was met.
        position: Position,
        /// Why it was refused.
        reason: String,
    },
    /// A table of which not even the header can be taken.
    #[error("{position}: {reason}")]
    Table {
        /// Where it was met.
        position: Position,
        /// Why it was refused.
        reason: String,
    },
}

impl InteropError {
    /// A refusal of an archive at one of its entries.
    pub(crate) fn archive(position: Position, reason: impl Into<String>) -> Self {
        Self::Archive { position, reason: reason.into() }
    }

    /// The same as a refusal of one file among others, which go on.
    #[must_use]
    pub fn into_reject(self) -> Reject {
        match self {
            Self::Read { file, source } => {
                Reject::new(Position { file, ..Position::default() }, source.to_string(), &[])
            }
            Self::Archive { position, reason } | Self::Table { position, reason } => Reject::new(position, reason, &[]),
        }
    }
}
