//! People and bodies in events, in the museum's words.

use vitrina_core::file::NamedReferenceFile;

use super::words::Reading;
use crate::xml::Element;

impl Reading<'_> {
    /// Takes what an `eventActor` shows, or the name in it.
    pub(super) fn take_actor(&mut self, element: &Element) -> Option<NamedReferenceFile> {
        let mut reference = NamedReferenceFile::default();
        self.take_texts(element.all("displayActorInRole"), &mut reference.text);
        if reference.text.is_empty() {
            let sets = element.path("actorInRole/actor/nameActorSet");
            reference.text = self.take_names(&sets);
        }
        (!reference.text.is_empty()).then_some(reference)
    }

    /// The same without taking anything, for events that are kept whole.
    pub(super) fn see_actor(&mut self, element: &Element) -> Option<NamedReferenceFile> {
        let shown: Vec<&Element> = element.all("displayActorInRole").collect();
        let mut text = self.names_of(&shown);
        if text.is_empty() {
            text = self.names_of(&element.path("actorInRole/actor/nameActorSet/appellationValue"));
        }
        (!text.is_empty()).then_some(NamedReferenceFile { text, id: None })
    }

    /// Adds a person, unless the words are there already.
    pub(super) fn add_person(&mut self, person: NamedReferenceFile) {
        if !self.imported.exhibit.people.contains(&person) {
            self.imported.exhibit.people.push(person);
        }
    }
}
