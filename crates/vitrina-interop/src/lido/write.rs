//! LIDO 1.1 out of the catalogue: one `lidoWrap`, record after record, nothing kept in memory.
//!
//! Every text carries its language and, as its label, how it came to be in it. A machine's text leaves only when asked
//! for. The museum's own words and what was understood stand beside each other; what is known of the type and not of
//! this exhibit says so. Drawings of types and withheld records never leave, nor does what was stated about lending.

mod administration;
mod events;
mod identification;
mod loan;
mod naming;
mod resources;
mod sheet;
#[cfg(test)]
mod tests;

use std::io::{self, Write};

pub(in crate::lido) use events::{PRODUCTION, PROVENANCE};
pub(in crate::lido) use naming::OF_THESAURUS;

use vitrina_core::{Catalogue, CivilDate, Exhibit, Museum, Place, Standing};

use super::NAMESPACE;
use super::loan::PROFILE;
use crate::address::SiteAddress;
use crate::photograph::Photograph;
use resources::resources;
use sheet::{Attribute, Sheet};

/// What leaves, and in which form.
#[derive(Debug, Clone, Default)]
pub struct LidoExport<'a> {
    /// Whether texts that a machine made and nobody looked at leave too, marked.
    pub with_machine: bool,
    /// The form.
    pub profile: LidoProfile,
    /// Where the exhibits' pages are.
    pub site: Option<SiteAddress<'a>>,
}

/// What is written of an exhibit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LidoProfile {
    /// LIDO 1.1: what the catalogue says of it.
    #[default]
    Whole,
    /// EODEM 1.0: the same for a borrower, with what was published on handling, hazards, climate and light. Value, cover,
    /// security and condition are no part of a catalogue and cannot be in it.
    Eodem {
        /// The day the file is made, which the profile asks for.
        day: CivilDate,
    },
}

/// What became of one exhibit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LidoFate {
    /// It is written.
    Written,
    /// It is not shown to the public, and stays.
    Withheld,
    /// Nothing that may leave says what it is: LIDO has no record without a title.
    Untitled,
    /// Its museum has published no number for it, and EODEM knows an object by that; an id of the catalogue is none.
    Unnumbered,
}

/// What was left out or changed so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LidoLosses {
    /// Texts made by a machine that stayed.
    pub machine_texts: u64,
    /// Characters that XML cannot carry, written as U+FFFD.
    pub characters: u64,
    /// Photographs without an address in the web.
    pub pictures: u64,
}

/// Writes records into one document.
pub struct LidoWriter<'a, W: Write> {
    sheet: Sheet<W>,
    catalogue: &'a Catalogue,
    profile: LidoProfile,
    site: Option<SiteAddress<'a>>,
}

/// An exhibit and what stands around it.
pub(super) struct Told<'a> {
    pub(super) exhibit: &'a Exhibit,
    pub(super) museum: &'a Museum,
    pub(super) catalogue: &'a Catalogue,
    pub(super) profile: LidoProfile,
    site: Option<SiteAddress<'a>>,
}

const NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:lido", NAMESPACE),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xsi:schemaLocation", "http://www.lido-schema.org http://www.lido-schema.org/schema/v1.1/lido-v1.1.xsd"),
];

/// A record as one element with its namespaces, for a document around it; none where it may not leave.
///
/// # Errors
/// When memory cannot be written, which does not happen.
pub(crate) fn element(
    (exhibit, museum): (&Exhibit, &Museum),
    photographs: &[Photograph],
    catalogue: &Catalogue,
    options: &LidoExport<'_>,
) -> io::Result<Option<Vec<u8>>> {
    let sheet = Sheet::new(Vec::new(), options.with_machine);
    let mut writer = LidoWriter { sheet, catalogue, profile: options.profile, site: options.site };
    let fate = writer.element((exhibit, museum), photographs, &NAMESPACES)?;
    Ok(if fate == LidoFate::Written { Some(writer.sheet.finish()?) } else { None })
}

impl<'a, W: Write> LidoWriter<'a, W> {
    /// Begins the document. Texts and concepts are those of `catalogue`.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(out: W, catalogue: &'a Catalogue, options: &LidoExport<'a>) -> io::Result<Self> {
        let mut sheet = Sheet::new(out, options.with_machine);
        sheet.declare()?;
        sheet.open("lido:lidoWrap", &NAMESPACES)?;
        Ok(Self { sheet, catalogue, profile: options.profile, site: options.site })
    }

    /// Writes an exhibit of `museum` with those of its photographs that have an address in the web.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn record(&mut self, exhibit: &Exhibit, museum: &Museum, photographs: &[Photograph]) -> io::Result<LidoFate> {
        self.element((exhibit, museum), photographs, &[])
    }

    fn element(
        &mut self,
        (exhibit, museum): (&Exhibit, &Museum),
        photographs: &[Photograph],
        attributes: &[Attribute<'_>],
    ) -> io::Result<LidoFate> {
        if exhibit.standing != Standing::Shown {
            return Ok(LidoFate::Withheld);
        }
        let told = Told { exhibit, museum, catalogue: self.catalogue, profile: self.profile, site: self.site };
        let sheet = &mut self.sheet;
        if !told.is_titled(sheet) {
            return Ok(LidoFate::Untitled);
        }
        if told.is_eodem() && exhibit.inventory_number.is_none() {
            return Ok(LidoFate::Unnumbered);
        }
        sheet.losses.pictures += exhibit.pictures.len().saturating_sub(photographs.len()) as u64;
        sheet.within("lido:lido", attributes, |sheet| {
            sheet.text("lido:lidoRecID", &[("lido:type", URI)], &format!("urn:uuid:{}", exhibit.uuid.0))?;
            if told.is_eodem() {
                sheet.text("lido:applicationProfile", &[("lido:type", URI)], PROFILE)?;
            }
            let language = told.language();
            sheet.within("lido:descriptiveMetadata", &[("xml:lang", &language)], |sheet| {
                told.classification(sheet)?;
                told.identification(sheet)?;
                told.events(sheet)?;
                told.subjects(sheet)
            })?;
            sheet.within("lido:administrativeMetadata", &[("xml:lang", &language)], |sheet| {
                told.rights(sheet)?;
                told.record_wrap(sheet)?;
                resources(sheet, photographs)
            })
        })?;
        Ok(LidoFate::Written)
    }

    /// What was left out or changed so far.
    #[must_use]
    pub fn losses(&self) -> LidoLosses {
        self.sheet.losses
    }

    /// Ends the document and hands the output back.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.sheet.close("lido:lidoWrap")?;
        self.sheet.finish()
    }
}

/// LIDO's own concept of an identifier that is an address.
const URI: &str = "http://terminology.lido-schema.org/lido00099";
/// Whose the identifiers are that only a catalogue of this program knows.
pub(in crate::lido) const VITRINA: &str = "Vitrina";
/// LIDO's own concept of an identifier that is known in one place.
pub(in crate::lido) const LOCAL: &str = "http://terminology.lido-schema.org/lido00100";

impl Told<'_> {
    pub(super) fn is_eodem(&self) -> bool {
        matches!(self.profile, LidoProfile::Eodem { .. })
    }

    /// The language of the record as a whole: that of a title somebody wrote in it, or the catalogue's first.
    fn language(&self) -> String {
        let written = self.exhibit.title.iter().find(|(_, text)| text.status == vitrina_core::TextStatus::Original);
        let first = || self.catalogue.settings().languages.first();
        written.map(|(tag, _)| tag).or_else(first).map_or_else(|| "und".to_owned(), |tag| tag.as_str().to_owned())
    }

    /// The address of the exhibit's page, where it is known.
    fn address(&self) -> Option<String> {
        self.site?.page(&Place::Exhibit(self.exhibit.id.clone()))
    }
}
