//! A photograph of an exhibit as the site publishes it. A drawing of a type is none, and never leaves as one.

use vitrina_core::{RightsStatement, Texts};

/// A photograph in the sizes there are.
#[derive(Debug, Clone, PartialEq)]
pub struct Photograph {
    /// The files, the smallest first; never empty.
    pub files: Vec<PhotographFile>,
    /// What it shows.
    pub alt: Texts,
    /// Who took it.
    pub credit: Texts,
    /// The rights in it.
    pub rights: Option<RightsStatement>,
}

/// One file of a photograph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotographFile {
    /// Where it is, absolute.
    pub address: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Its type of media.
    pub format: &'static str,
}
