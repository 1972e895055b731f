//! Linked Art 1.0 (JSON-LD) out of the catalogue: exhibits, museums, states, concepts, people, places, events and joint
//! exhibitions.
//!
//! Every record is its own document. Its identifier is the address of its published JSON file with `#it` behind it, for
//! the thing, not the file. Names and statements carry their language, and as a class how the text came to be in it:
//! those classes are documents too, see [`LinkedArt::vocabulary`].

mod directory;
mod exhibit;
mod making;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use vitrina_core::{AuthorityId, AuthorityKind, Catalogue, ExhibitId, ExhibitionIndex, Place, TermId};

use crate::address::SiteAddress;
use crate::leaving::Leaving;

/// The context every document names.
pub const CONTEXT: &str = "https://linked.art/ns/v1/linked-art.json";
/// Where the documents of [`LinkedArt::vocabulary`] stand in the site.
pub const VOCABULARY: &str = "data/linked-art/vocabulary.jsonl";
/// Where the documents of [`LinkedArt::records`] stand in the site.
pub const RECORDS: &str = "data/linked-art/records.jsonl";
/// The type of media of a document.
pub const MEDIA_TYPE: &str = "application/ld+json;profile=\"https://linked.art/ns/v1/linked-art.json\"";

/// Where the document of an exhibit stands in the site.
#[must_use]
pub fn document_path(exhibit: &ExhibitId) -> String {
    format!("data/linked-art/exhibits/{exhibit}.json")
}

/// Makes documents.
#[derive(Debug)]
pub struct LinkedArt<'a> {
    catalogue: &'a Catalogue,
    site: SiteAddress<'a>,
    leaving: &'a Leaving,
    /// The joint exhibitions that an exhibit is thought of for.
    shown_in: BTreeMap<&'a ExhibitId, Vec<ExhibitionIndex>>,
}

impl<'a> LinkedArt<'a> {
    /// The records of a catalogue that is published at `site`.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, site: SiteAddress<'a>, leaving: &'a Leaving) -> Self {
        let mut shown_in: BTreeMap<&ExhibitId, Vec<ExhibitionIndex>> = BTreeMap::new();
        for (place, exhibition) in catalogue.exhibitions().enumerate() {
            for exhibit in exhibition.exhibits() {
                let of = shown_in.entry(exhibit).or_default();
                let index = ExhibitionIndex(u32::try_from(place).expect("the catalogue counts in 32 bits"));
                if of.last() != Some(&index) {
                    of.push(index);
                }
            }
        }
        Self { catalogue, site, leaving, shown_in }
    }

    /// Every record that is no exhibit.
    pub fn records(&self) -> impl Iterator<Item = Value> {
        let catalogue = self.catalogue;
        let authorities = AuthorityKind::ALL.into_iter().flat_map(move |kind| {
            let all = catalogue.authorities(kind).iter();
            all.filter_map(move |filed| self.authority_document(kind, &filed.record))
        });
        let states = catalogue.states().filter_map(|state| self.state(state));
        states
            .chain(catalogue.museums().filter_map(|museum| self.museum(museum)))
            .chain(catalogue.terms().filter_map(|term| self.concept(term)))
            .chain(authorities)
            .chain(catalogue.exhibitions().filter_map(|exhibition| self.exhibition(exhibition)))
    }

    /// The identifier of what the record at `place` is about.
    fn id(&self, place: &Place) -> String {
        format!("{}#it", self.site.record(place))
    }

    /// The identifier of an entry of the vocabulary.
    fn own(&self, name: &str) -> String {
        format!("{}#{name}", self.site.file(VOCABULARY))
    }

    /// The address of the page in the site's first language.
    fn page(&self, place: Place) -> Option<String> {
        self.site.page(&place)
    }

    fn authority(&self, kind: AuthorityKind, id: Option<&AuthorityId>) -> Option<&'a vitrina_core::Authority> {
        let index = self.catalogue.directory().authority(kind, id?)?;
        Some(self.catalogue.authority(kind, index))
    }

    fn term(&self, id: Option<&TermId>) -> Option<&'a vitrina_core::Term> {
        Some(self.catalogue.term(self.catalogue.directory().term(id?)?))
    }
}

/// A document that has been begun.
fn document(id: String, class: &str, label: String) -> Map<String, Value> {
    let mut document = Map::new();
    document.insert("@context".to_owned(), CONTEXT.into());
    document.insert("id".to_owned(), id.into());
    document.insert("type".to_owned(), class.into());
    document.insert("_label".to_owned(), label.into());
    document
}

/// Adds a list, unless nothing is in it: the format has no empty lists.
fn put(object: &mut Map<String, Value>, key: &str, list: Vec<Value>) {
    if !list.is_empty() {
        object.insert(key.to_owned(), Value::Array(list));
    }
}
