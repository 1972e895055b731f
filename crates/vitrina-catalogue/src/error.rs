//! What could not be done with a catalogue folder; what is wrong in it is a finding, not an error.

use std::path::PathBuf;

/// Why a catalogue could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// There is no such folder.
    #[error("no catalogue folder at `{0}`; name it with --catalogue")]
    NoFolder(PathBuf),
    /// The operating system refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// A record changed while the catalogue was in use.
    #[error("`{file}` changed while it was read: {why}; run the command again")]
    Changed {
        /// The file, below the catalogue folder.
        file: String,
        /// What does not fit any more.
        why: String,
    },
    /// No record has this id.
    #[error("no record with the id `{0}` in this catalogue")]
    NoRecord(String),
    /// The id names several records.
    #[error("`{id}` names records of several kinds ({kinds}); say which with --kind")]
    Ambiguous {
        /// The id.
        id: String,
        /// The kinds.
        kinds: String,
    },
    /// A museum still keeps exhibits, and these were not meant.
    #[error(
        "`{id}` keeps {exhibits} exhibits; withdraw them with it (--with-exhibits), or move them to another museum first"
    )]
    StillKeeps {
        /// The museum's id.
        id: String,
        /// How many exhibits it keeps.
        exhibits: usize,
    },
    /// A file that had to be understood is no record.
    #[error("`{file}` is no record ({why}); `vitrina check` says where, mend it first")]
    Unreadable {
        /// The file, below the catalogue folder.
        file: String,
        /// What is wrong.
        why: String,
    },
    /// An id is not well formed.
    #[error("`{id}` cannot be an id: {why}; ids have 1 to 64 characters of a-z, 0-9 and hyphen")]
    Id {
        /// What was given.
        id: String,
        /// What is wrong with it.
        why: vitrina_core::IdError,
    },
    /// The id belongs to another record, or did.
    #[error("the id `{id}` is taken by the {kind} in `{file}`; an id is given once and never again")]
    Taken {
        /// The id.
        id: String,
        /// What kind of record has it.
        kind: &'static str,
        /// Where that record stands, or its withdrawal.
        file: String,
    },
    /// A new record names what the catalogue does not hold.
    #[error("no {kind} `{id}` in this catalogue{hint}")]
    NotKnown {
        /// What was looked for.
        kind: &'static str,
        /// Its id.
        id: String,
        /// What may have been meant.
        hint: String,
    },
}
