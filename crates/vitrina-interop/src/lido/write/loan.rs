//! What a lender has published on moving and showing the thing, in the events of EODEM.

use std::io::{self, Write};

use vitrina_core::Texts;

use super::Told;
use super::events::event;
use super::identification::one;
use super::sheet::Sheet;
use crate::lido::loan::{DISPLAY, MOVE, Note};

impl Told<'_> {
    /// Whether anything was published that a borrower must know.
    pub(super) fn is_assessed<W: Write>(&self, sheet: &Sheet<W>) -> bool {
        let lending = &self.exhibit.lending;
        [&lending.handling, &lending.hazards, &lending.envelope].into_iter().any(|texts| sheet.any_leaves(texts))
    }

    pub(super) fn assessments<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let lending = &self.exhibit.lending;
        let moving = [(Note::Handling, &lending.handling), (Note::Hazards, &lending.hazards)];
        if moving.iter().any(|(_, texts)| sheet.any_leaves(texts)) {
            event(sheet, MOVE, |sheet| moving.iter().try_for_each(|(note, texts)| notes(sheet, *note, texts)))?;
        }
        if sheet.any_leaves(&lending.envelope) {
            event(sheet, DISPLAY, |sheet| notes(sheet, Note::Envelope, &lending.envelope))?;
        }
        Ok(())
    }
}

/// One set for each language.
fn notes<W: Write>(sheet: &mut Sheet<W>, note: Note, texts: &Texts) -> io::Result<()> {
    for (tag, text) in sheet.leaving(texts) {
        sheet.within("lido:eventDescriptionSet", &[("lido:type", note.unit())], |sheet| {
            sheet.texts("lido:descriptiveNoteValue", &[], &one(tag, text), None)
        })?;
    }
    Ok(())
}
