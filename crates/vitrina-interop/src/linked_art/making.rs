//! When, where and by whom a thing was made, and the span of time of any date.

use serde_json::{Map, Value, json};
use vitrina_core::edtf::Edtf;
use vitrina_core::{AuthorityKind, Exhibit, NamedReference, Place, Texts};

use super::words::Aat;
use super::{LinkedArt, put};
use crate::ends::{either_end, first_second, last_second};
use crate::phrases::of_type;

const PRODUCTION: Aat = (300_435_436, "Production Statement");
const DISPLAY: Aat = (300_404_669, "Display Title");

impl LinkedArt<'_> {
    /// The making, where anything is known of it.
    pub(super) fn production(&self, exhibit: &Exhibit) -> Option<Value> {
        let mut production = Map::new();
        production.insert("type".to_owned(), "Production".into());
        if let Some(date) = &exhibit.date
            && let Some(span) = self.time_span(date.edtf.as_ref(), &date.text)
        {
            production.insert("timespan".to_owned(), span);
        }
        let (makers, mut said) = self.named(AuthorityKind::Person, &exhibit.makers, of_type(exhibit.making_basis));
        let (places, words) = self.named(AuthorityKind::Place, &exhibit.places_made, of_type(exhibit.making_basis));
        said.extend(words);
        if let Some(note) = exhibit.date.as_ref().and_then(|date| of_type(date.basis)) {
            said.push(self.english(PRODUCTION, &format!("The date is {note}.")));
        }
        let linked = !makers.is_empty() || !places.is_empty();
        put(&mut production, "carried_out_by", makers);
        put(&mut production, "took_place_at", places);
        if let Some(note) = of_type(exhibit.making_basis).filter(|_| linked) {
            said.push(self.english(PRODUCTION, &format!("Makers and places are {note}.")));
        }
        put(&mut production, "referred_to_by", said);
        (production.len() > 1).then_some(Value::Object(production))
    }

    /// References to the authorities, and the words of the record for all.
    fn named(&self, kind: AuthorityKind, all: &[NamedReference], more: Option<&str>) -> (Vec<Value>, Vec<Value>) {
        let references = all.iter().filter_map(|named| self.authority_reference(kind, named)).collect();
        let words = all.iter().flat_map(|named| self.statements(PRODUCTION, &named.text, more)).collect();
        (references, words)
    }

    /// A reference to the event, person or place that is named.
    pub(super) fn authority_reference(&self, kind: AuthorityKind, named: &NamedReference) -> Option<Value> {
        let authority = self.authority(kind, named.id.as_ref())?;
        let id = self.id(&Place::Authority(kind, authority.id.clone()));
        Some(self.reference(id, class(kind), &authority.labels, &authority.exact_match))
    }

    /// A span of time: its words, and its two ends where they are known.
    pub(super) fn time_span(&self, edtf: Option<&Edtf>, words: &Texts) -> Option<Value> {
        let mut span = json!({ "type": "TimeSpan" });
        let mut names = self.names(DISPLAY, DISPLAY, words);
        if let Some(edtf) = edtf {
            // What the two ends cannot say, such as "about", stays readable for machines.
            names.push(json!({ "type": "Identifier", "content": edtf.to_string(), "_label": "EDTF" }));
            let (earliest, latest) = either_end(edtf);
            if let Some(earliest) = earliest {
                span["begin_of_the_begin"] = first_second(&earliest).into();
            }
            if let Some(latest) = latest {
                span["end_of_the_end"] = last_second(&latest).into();
            }
        }
        if names.is_empty() {
            return None;
        }
        span["identified_by"] = Value::Array(names);
        Some(span)
    }
}

/// The class of an authority. The catalogue does not tell persons from bodies.
pub(super) fn class(kind: AuthorityKind) -> &'static str {
    match kind {
        AuthorityKind::Event => "Event",
        AuthorityKind::Person => "Person",
        AuthorityKind::Place => "Place",
    }
}
