//! Why an index in chunks gives no answer.

use std::fmt;

use super::format::ChunkName;

/// Why an index cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexFault {
    /// The first bytes of the manifest are not those of an index.
    NotAnIndex,
    /// Made by another version of the program.
    Version {
        /// The version of the manifest.
        found: u16,
        /// The version that is read.
        expected: u16,
    },
    /// The manifest is not as it was written.
    Manifest,
    /// A chunk is not as it was written.
    Chunk {
        /// Which.
        name: ChunkName,
        /// What is wrong with it.
        fault: ChunkFault,
    },
}

/// What is wrong with a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChunkFault {
    /// Its bytes have another hash than its name says, as after a broken transfer.
    Changed,
    /// It is said to be larger than chunks are.
    TooLarge,
    /// Its bytes are as written and make no sense: it was not written by this program.
    Senseless,
}

impl fmt::Display for IndexFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnIndex => write!(formatter, "this is not a search index"),
            Self::Version { found, expected } => {
                write!(formatter, "the search index has version {found}, this program reads version {expected}")
            }
            Self::Manifest => write!(formatter, "the manifest of the search index is damaged"),
            Self::Chunk { name, fault } => {
                let fault = match fault {
                    ChunkFault::Changed => "is not as it was written",
                    ChunkFault::TooLarge => "is larger than a chunk may be",
                    ChunkFault::Senseless => "makes no sense",
                };
                write!(formatter, "the chunk {name} of the search index {fault}: build the index again")
            }
        }
    }
}

impl std::error::Error for IndexFault {}

/// Why an evaluation stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Chunks are wanted first.
    Wanting,
    /// It cannot go on.
    Fault(IndexFault),
}

impl Stop {
    /// The bytes of a chunk make no sense.
    pub(crate) fn senseless(name: ChunkName) -> Self {
        Self::Fault(IndexFault::Chunk { name, fault: ChunkFault::Senseless })
    }
}
