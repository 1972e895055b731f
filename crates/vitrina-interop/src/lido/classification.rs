//! What the thing is: object type, classifications and the kind of record.

use vitrina_core::RecordKind;

use super::words::{Reading, uri};
use crate::imported::ConceptHint;
use crate::xml::{Element, Space};

impl Reading<'_> {
    /// Reads an `objectClassificationWrap`. The first type in each language is the field; the others stay as they are
    /// and are offered to the thesaurus.
    pub(super) fn take_classification(&mut self, wrap: &Element) {
        for element in wrap.path("objectWorkTypeWrap/objectWorkType") {
            if self.imported.exhibit.object_type_text.is_empty() {
                let words = self.take_words(element);
                if !words.texts.is_empty() {
                    self.imported.exhibit.object_type_text = words.texts.clone();
                    let hint = ConceptHint { field: "objectType".to_owned(), words: words.texts, uri: words.uri };
                    self.imported.concepts.push(hint);
                }
            } else {
                self.hint("objectType", element);
            }
        }
        for element in wrap.path("classificationWrap/classification") {
            self.hint("classification", element);
        }
    }

    /// Offers a concept to the thesaurus and leaves it where it is.
    pub(super) fn hint(&mut self, field: &str, element: &Element) {
        let mut words = vitrina_core::file::TextsFile::default();
        let concepts = element.elements().filter(|e| e.is(Space::Skos, "Concept")).flat_map(Element::elements);
        for label in element.all("term").chain(concepts.filter(|e| e.local() == "prefLabel")) {
            if let Some(text) = label.text() {
                let tag = self.tag(label);
                let text = self.text(text);
                words.entry(tag).or_insert(text);
            }
        }
        let uri = uri(element);
        if !words.is_empty() || uri.is_some() {
            self.imported.concepts.push(ConceptHint { field: field.to_owned(), words, uri });
        }
    }

    /// Reads a `recordType`, taken only where it says no more than the kind of record does.
    pub(super) fn take_record_type(&mut self, element: &Element) {
        let labels: Vec<String> = element
            .elements()
            .flat_map(|inner| [inner].into_iter().chain(inner.elements()))
            .filter_map(Element::text)
            .map(|text| text.trim().to_lowercase())
            .collect();
        let says = |start: &str| labels.iter().any(|label| label.starts_with(start));
        let kind = if uri(element).is_some_and(|uri| uri.ends_with("lido00141")) || says("item-level") {
            RecordKind::SingleObject
        } else if says("group") {
            RecordKind::Group
        } else if says("collection") {
            RecordKind::Collection
        } else {
            return;
        };
        self.imported.exhibit.record = kind;
    }
}
