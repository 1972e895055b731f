//! What a lender asks for, in the events of EODEM: handling, hazards and climate become the public part of lending; value,
//! cover, security, condition and transport are between the two museums and go nowhere.

use vitrina_core::file::TextsFile;

use super::loan::{CLIMATE, Note, is_assessment};
use super::words::{Reading, append, uri};
use crate::imported::NoteKind;
use crate::xml::Element;

/// Why a note of an assessment is not kept. Its words are not repeated.
const PRIVATE: &str = "is between lender and borrower: no catalogue that is published holds it";

impl Reading<'_> {
    /// Takes an event in which a loan is assessed, and nothing of it stays elsewhere; `false` for any other event.
    pub(super) fn take_assessment(&mut self, event: &Element) -> bool {
        if !event.all("eventType").filter_map(uri).any(|concept| is_assessment(&concept)) {
            return false;
        }
        for set in event.all("eventDescriptionSet") {
            let unit = set.attribute("type").unwrap_or_default();
            match Note::of(unit) {
                Some(note) => self.take_note(note, set),
                None => self.keep_private(unit.rsplit('/').next().unwrap_or_default()),
            }
        }
        for group in event.all("eventObjectMeasurements") {
            if group.attribute("measurementsGroup").is_some_and(|of| CLIMATE.contains(&of.trim_end_matches('/'))) {
                self.take_climate(group);
            } else {
                self.keep_private("measurements");
            }
        }
        event.take_whole();
        true
    }

    fn keep_private(&mut self, what: &str) {
        self.imported.note(format!("loan/{what}"), NoteKind::LeftOut, "", Some(PRIVATE.to_owned()));
    }

    fn take_note(&mut self, note: Note, set: &Element) {
        for value in set.all("descriptiveNoteValue") {
            let Some(words) = value.text() else { continue };
            let (tag, text) = (self.tag(value), self.labelled(value, words));
            append(self.loan(note), tag, text, "\n\n");
        }
    }

    /// Limits of climate and light: the words of the lender, or the limits with their unit.
    fn take_climate(&mut self, group: &Element) {
        let mut said = TextsFile::default();
        self.take_texts(group.all("displayObjectMeasurements"), &mut said);
        if said.is_empty() {
            let sets = group.path("objectMeasurements/measurementsSet");
            let values: Vec<&str> = sets
                .iter()
                .filter_map(|set| set.all("measurementValue").find_map(Element::text))
                .map(str::trim)
                .collect();
            let unit = sets.iter().find_map(|set| {
                let unit = set.all("measurementUnit").next()?;
                unit.text().or_else(|| unit.all("term").find_map(Element::text))
            });
            if values.is_empty() {
                return;
            }
            let words = format!("{} {}", values.join("–"), unit.unwrap_or_default());
            let words = words.trim();
            self.imported.note(
                "lending/envelope",
                NoteKind::Changed,
                words,
                Some("put together from limits".to_owned()),
            );
            let (tag, text) = (self.tag(group), self.text(words));
            said.insert(tag, text);
        }
        for (tag, text) in said {
            append(self.loan(Note::Envelope), tag, text, "; ");
        }
    }

    fn loan(&mut self, note: Note) -> &mut TextsFile {
        let lending = &mut self.imported.exhibit.lending;
        match note {
            Note::Handling => &mut lending.handling,
            Note::Hazards => &mut lending.hazards,
            Note::Envelope => &mut lending.envelope,
        }
    }
}
