//! What the thing shows or is about.

use vitrina_core::file::{NamedReferenceFile, TextsFile};

use super::words::Reading;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads the subjects: people and events become references, concepts are offered to the thesaurus and stay.
    pub(super) fn take_subjects(&mut self, wrap: &Element) {
        for subject in wrap.path("subjectWrap/subjectSet/subject") {
            for actor in subject.all("subjectActor") {
                let mut text = TextsFile::default();
                self.take_texts(actor.all("displayActor"), &mut text);
                if text.is_empty() {
                    text = self.take_names(&actor.path("actor/nameActorSet"));
                }
                if !text.is_empty() {
                    self.add_person(NamedReferenceFile { text, id: None });
                }
            }
            for event in subject.all("subjectEvent") {
                let mut text = TextsFile::default();
                self.take_texts(event.all("displayEvent"), &mut text);
                if text.is_empty() {
                    text = self.take_names(&event.path("event/eventName"));
                }
                if !text.is_empty() {
                    self.imported.exhibit.events.push(NamedReferenceFile { text, id: None });
                }
            }
            for concept in subject.all("subjectConcept") {
                self.hint("subject", concept);
            }
        }
    }
}
