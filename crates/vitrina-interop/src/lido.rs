//! LIDO 1.0 and 1.1, the format in which museums hand records to portals.
//!
//! What a record says beyond the fields of an exhibit stays in its foreign fields under `lido`:
//! `resources` are the links to pictures with their own rights, `also` are words of a second description in the same
//! language, `rest` is whatever nothing was made for, verbatim and by path in the record, and `namespaces` are the
//! prefixes used there. Texts are kept character for character; the end of a line is one character, as XML has it.

mod actors;
mod assessments;
mod classification;
mod dates;
mod events;
mod identification;
mod label;
mod language;
mod loan;
mod measures;
mod merge;
mod own;
mod read;
mod repository;
mod rights;
mod subjects;
#[cfg(test)]
mod tests;
mod words;
mod write;

use vitrina_core::ExhibitId;

pub use read::{LidoOptions, read};
pub(crate) use write::element;
pub use write::{LidoExport, LidoFate, LidoLosses, LidoProfile, LidoWriter};

/// The namespace of LIDO.
pub const NAMESPACE: &str = "http://www.lido-schema.org";
/// The type of media of a file.
pub const MEDIA_TYPE: &str = "application/xml";

/// Where the record of an exhibit stands in the site.
#[must_use]
pub fn document_path(exhibit: &ExhibitId) -> String {
    format!("data/lido/{exhibit}.xml")
}
