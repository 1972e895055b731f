//! Why a site could not be written, in words that say what to do next.
//!
//! Nothing here is ever mended by deleting what the program did not make: that is left to the publisher.

use std::io;
use std::path::PathBuf;

/// Why the output folder could not be opened or written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The folder holds something no build of ours put there; nothing of it was touched.
    #[error("{} holds what no build of Vitrina put there: {}. Nothing was touched. Build into another folder (--out), or move these away first", .out.display(), some(.names, *.more))]
    Foreign {
        /// The output folder.
        out: PathBuf,
        /// The first few names, relative to the folder, with `/`.
        names: Vec<String>,
        /// How many more there are.
        more: usize,
    },
    /// Another build is writing into the same folder.
    #[error("another build is writing into {}: wait until it has ended", .out.display())]
    Busy {
        /// The output folder.
        out: PathBuf,
    },
    /// The output folder cannot be one: a file, a dangling link, a folder without a name.
    #[error("{} cannot be an output folder: {why}", .out.display())]
    NotAFolder {
        /// What was asked for.
        out: PathBuf,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A page's address that not every file system and web server can hold.
    #[error("the site cannot have a file {path:?}: {why}")]
    Path {
        /// The path as planned.
        path: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Two files that are one on a file system that ignores case, or a file where a folder is needed.
    #[error("the site cannot have both {first} and {second}: on some file systems they are one")]
    Clash {
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
    /// One path was planned twice in the same build.
    #[error("the site's file {path} was planned twice")]
    Twice {
        /// The path.
        path: String,
    },
    /// A file could not be staged earlier, so there is no whole site to move in.
    #[error("a file of the site could not be written earlier: the site before is untouched")]
    Incomplete,
    /// What an earlier build remembered cannot be read.
    #[error("{} {what}: delete it and the output folder beside it, and build again", .path.display())]
    State {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The file system refused; the error names the file.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The first few names, and how many more.
fn some(names: &[String], more: usize) -> String {
    let names = names.join(", ");
    if more == 0 { names } else { format!("{names} and {more} more") }
}
