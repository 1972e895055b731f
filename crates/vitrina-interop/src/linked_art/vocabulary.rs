//! The documents that the others refer to and no other catalogue has: how a text came to be in its language, the
//! catalogue's own identifier, two measures, and the publisher.

use serde_json::{Value, json};
use vitrina_core::TextStatus;

use super::directory::NAMES;
use super::words::{aat, language, status_name};
use super::{LinkedArt, document, put};
use crate::phrases::status;

/// The entry for the catalogue's own identifiers: never a museum's number.
pub(super) const CATALOGUE_ID: (&str, &str) = ("catalogue-id", "identifier in this catalogue");
/// Measures for which the thesaurus of Linked Art names no concept.
pub(super) const CALIBRE: (&str, &str) = ("calibre", "calibre");
/// The same.
pub(super) const SIDE: (&str, &str) = ("side", "side of a square");
/// The same, a unit.
pub(super) const TONNE: (&str, &str) = ("tonne", "tonnes");
/// The publisher.
const PUBLISHER: &str = "publisher";

impl LinkedArt<'_> {
    /// The entries, one document each.
    #[must_use]
    pub fn vocabulary(&self) -> Vec<Value> {
        let statuses = [TextStatus::Original, TextStatus::Human, TextStatus::Machine, TextStatus::Reviewed];
        let statuses = statuses.map(|of| (status_name(of), status(of)));
        let types = statuses.into_iter().chain([CATALOGUE_ID, CALIBRE, SIDE]).map(|entry| self.entry("Type", entry));
        let mut all: Vec<Value> = types.chain([self.entry("MeasurementUnit", TONNE)]).collect();
        let settings = self.catalogue.settings();
        if let Some(label) = self.label(&settings.publisher) {
            let mut publisher = document(self.own(PUBLISHER), "Group", label);
            put(&mut publisher, "identified_by", self.names(NAMES, NAMES, &settings.publisher));
            if let Some(address) = &settings.publisher_url {
                put(&mut publisher, "subject_of", vec![self.web_page(address)]);
            }
            all.push(Value::Object(publisher));
        }
        all
    }

    fn entry(&self, class: &str, (name, label): (&str, &str)) -> Value {
        let mut entry = document(self.own(name), class, label.to_owned());
        let name =
            json!({ "type": "Name", "classified_as": [aat(NAMES)], "content": label, "language": [language("en")] });
        put(&mut entry, "identified_by", vec![name]);
        Value::Object(entry)
    }
}
