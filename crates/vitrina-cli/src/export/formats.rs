//! The formats that can be exported: what each is called, and who writes it.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use vitrina_catalogue::Bodies;
use vitrina_core::{Catalogue, CivilDate, ExhibitEntry, MuseumIndex};
use vitrina_interop::address::SiteAddress;

use super::photographs::Photographs;
use super::{iiif, lido, linked_art, package, schema_org};

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
    /// schema.org (JSON-LD), one record a line: what the pages say to search engines.
    SchemaOrg,
    /// A folder of tables (CSV) with a data package descriptor: every kind of record.
    Csv,
    /// A folder of JSON Lines with a data package descriptor: every kind of record, as the catalogue's files have it.
    JsonLines,
}

/// What is to leave.
pub(super) struct Selection<'a> {
    /// The catalogue's folder.
    pub(super) folder: &'a Path,
    pub(super) catalogue: &'a Catalogue,
    pub(super) bodies: &'a Bodies,
    pub(super) entries: &'a [&'a ExhibitEntry],
    pub(super) with_machine: bool,
    /// Whether cells of tables that a spreadsheet would run are changed.
    pub(super) defuse: bool,
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

/// What a format writes.
pub(super) enum Way {
    /// One file.
    File(fn(&Selection<'_>, &mut dyn Write) -> Result<Told>),
    /// A folder of files.
    Folder(fn(&Selection<'_>, &Path) -> Result<Told>),
}

impl Format {
    fn row(self) -> (&'static str, Way) {
        match self {
            Self::Lido => ("LIDO 1.1", Way::File(lido::write)),
            Self::Eodem => ("EODEM 1.0", Way::File(lido::write_eodem)),
            Self::LinkedArt => ("Linked Art 1.0", Way::File(linked_art::write)),
            Self::Iiif => ("IIIF Presentation 3", Way::File(iiif::write)),
            Self::SchemaOrg => ("schema.org (JSON-LD)", Way::File(schema_org::write)),
            Self::Csv => ("tables (CSV)", Way::Folder(package::write_csv)),
            Self::JsonLines => ("JSON Lines", Way::Folder(package::write_json_lines)),
        }
    }

    /// Its name and version.
    pub(super) fn words(self) -> &'static str {
        self.row().0
    }

    /// How it is written.
    pub(super) fn way(self) -> Way {
        self.row().1
    }
}
