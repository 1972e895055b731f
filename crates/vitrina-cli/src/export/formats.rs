//! The formats that can be exported: what each is called, and who writes it.

use std::io::Write;

use anyhow::{Context, Result};
use vitrina_catalogue::Bodies;
use vitrina_core::{Catalogue, CivilDate, ExhibitEntry, MuseumIndex};
use vitrina_interop::address::SiteAddress;

use super::photographs::Photographs;
use super::{iiif, lido, linked_art};

/// A format of museum data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// LIDO 1.1, all records in one file.
    Lido,
    /// EODEM 1.0, a profile of LIDO for objects on loan, with what was published on handling, hazards and climate.
    Eodem,
    /// Linked Art 1.0 (JSON-LD), one document a line, with the museums, concepts, people, places and exhibitions.
    LinkedArt,
    /// IIIF Presentation 3, one document a line: a manifest for each exhibit with photographs, and the collections above.
    Iiif,
}

/// What is to leave.
pub(super) struct Selection<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) bodies: &'a Bodies,
    pub(super) entries: &'a [&'a ExhibitEntry],
    pub(super) with_machine: bool,
    /// Where the site is, for formats in which a record is known by its address.
    pub(super) site: Option<Site<'a>>,
    /// The museum that was chosen.
    pub(super) museum: Option<MuseumIndex>,
    pub(super) photographs: &'a Photographs,
    /// The day the file is made.
    pub(super) day: CivilDate,
}

/// Where the site is.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    /// Its address, ending in `/`.
    pub(super) base: &'a str,
    /// The same, with the languages of its pages.
    pub(super) address: SiteAddress<'a>,
}

impl<'a> Selection<'a> {
    /// Where the site is, without which a format cannot be written.
    pub(super) fn site(&self) -> Result<Site<'a>> {
        self.site.context("records are known by their addresses in this format: --base-url URL says where the site is")
    }
}

/// What came of it.
pub(super) struct Told {
    /// How many exhibits were written.
    pub(super) written: u64,
    /// What did not leave or not as it was, a line each.
    pub(super) losses: Vec<String>,
}

/// How a format is called and written.
struct Row {
    words: &'static str,
    write: fn(&Selection<'_>, &mut dyn Write) -> Result<Told>,
}

impl Format {
    fn row(self) -> Row {
        match self {
            Self::Lido => Row { words: "LIDO 1.1", write: lido::write },
            Self::Eodem => Row { words: "EODEM 1.0", write: lido::write_eodem },
            Self::LinkedArt => Row { words: "Linked Art 1.0", write: linked_art::write },
            Self::Iiif => Row { words: "IIIF Presentation 3", write: iiif::write },
        }
    }

    /// Its name and version.
    pub(super) fn words(self) -> &'static str {
        self.row().words
    }

    /// Writes every exhibit of the selection.
    pub(super) fn write(self, selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
        (self.row().write)(selection, out)
    }
}
