//! What a publisher may choose about a site, and what a build tells while it works.

use std::path::Path;

use vitrina_core::{CivilDate, LanguageTag};
use vitrina_media::PictureStore;

use crate::assets::Bundle;

/// What a publisher may choose about a site.
#[derive(Debug, Clone, Copy)]
pub struct SiteOptions<'a> {
    /// The folder of the catalogue: bodies of exhibits, plates and pictures are read from it.
    pub catalogue: &'a Path,
    /// The address of the site, ending in `/`; without it, that of the catalogue.
    pub base_url: Option<&'a str>,
    /// The languages to build; empty means all of the catalogue.
    pub languages: &'a [LanguageTag],
    /// The day that decides what is current; without it, the newest change in the catalogue.
    pub as_of: Option<CivilDate>,
    /// The browser bundles; without them, pages are built without islands.
    pub bundle: Option<&'a Bundle>,
    /// Where finished pictures are kept between builds; without it, no picture is shown.
    pub pictures: Option<&'a PictureStore>,
    /// Whether compressed forms stand beside the files.
    pub precompress: bool,
    /// The hash of the program: another program renders every page anew.
    pub program: [u8; 32],
}

/// What a build tells while it works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// What the plan holds, before anything is written.
    Planned {
        /// Pages, in all languages.
        pages: u64,
        /// All files with the pages.
        files: u64,
        /// Their bytes, reckoned from a sample of the pages.
        bytes: u64,
    },
    /// So many more pages are done.
    Pages(u64),
}
