//! Why a site could not be built, in words that say what to do next.

use std::io;

use vitrina_media::PictureError;

use crate::output::OutputError;

/// Why a site could not be built.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// The output folder.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The file system refused; the error names the file.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A language that has no messages.
    #[error("the program does not speak {0}: add locales/{0}.ftl, or name other languages in --languages")]
    Language(String),
    /// A language that is not the catalogue's.
    #[error("{0} is not among the languages of catalogue.json")]
    ForeignLanguage(String),
    /// A record that has changed since it was read.
    #[error("{file} has changed while the site was being built: build again ({what})")]
    Record {
        /// The file, below the catalogue folder.
        file: String,
        /// What is wrong with it.
        what: String,
    },
    /// A picture that could not be made ready.
    #[error("{file}: {error}")]
    Picture {
        /// The file, below the catalogue folder.
        file: String,
        /// What is wrong with it.
        error: PictureError,
    },
    /// A bundle that is no bundle.
    #[error("{0} has no browser bundles: build them with `cargo xtask`, or leave --assets out")]
    Bundle(String),
    /// A table or a feed that could not be written.
    #[error("{0} could not be written: {1}")]
    Form(&'static str, String),
}
