//! What could not be done, in words that say what is lost (nothing) and what helps.

use std::io;

use vitrina_core::loan::LoanId;

/// Why the store could not do what it was asked. Whatever was acknowledged before stands.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The database cannot be reached.
    #[error("the database does not answer ({0}); nothing was saved. Ask again with the same key when it is back")]
    Away(String),
    /// The connection broke while saving.
    #[error(
        "the connection to the database was lost while saving ({0}), and nobody knows whether it was saved. Ask again with the same key: it is taken once"
    )]
    Unsure(String),
    /// Somebody else is writing for too long.
    #[error("the database is busy: another program has been writing for too long. Nothing was saved; ask again")]
    Busy,
    /// The disk takes no more.
    #[error(
        "the disk does not take what is written ({0}); nothing was saved. Make room or raise the limit, then ask again with the same key"
    )]
    Disk(String),
    /// The database was written by a newer program.
    #[error(
        "the database has schema {found}, and this program knows schemas up to {known}: it was written by a newer vitrina. Use that version or a later one; nothing was touched"
    )]
    Newer {
        /// The schema of the database.
        found: u64,
        /// The latest this program knows.
        known: u64,
    },
    /// A log is not what was written.
    #[error(
        "the log of {loan} is broken at event {number}: {what}. It takes no command; restore a backup, and find out who changed the database"
    )]
    Broken {
        /// The loan.
        loan: LoanId,
        /// The event.
        number: u64,
        /// What is wrong.
        what: String,
    },
    /// A copy would go over something that is there.
    #[error("{0}")]
    InTheWay(String),
    /// Anything else the database said.
    #[error("the database refused a statement: {0}")]
    Failed(String),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] io::Error),
}

impl Trouble {
    /// Whether the connection is of no more use.
    pub(crate) fn ends_connection(&self) -> bool {
        matches!(self, Self::Away(_) | Self::Unsure(_))
    }
}
