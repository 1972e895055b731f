//! From a checked catalogue to the index: entries of its exhibits, labels of everything they name.

use std::collections::BTreeMap;

use vitrina_core::{
    Authority, AuthorityKind, Catalogue, Exhibit, ExhibitEntry, ExhibitId, LanguageTag, LendingAnswer, NamedReference,
    RecordKind, Term, TermGroup, Texts,
};

use crate::MemoryIndex;
use crate::input::{ConceptKind, Entry, Label, Words};

/// Makes the index of a catalogue. Bodies of exhibits come one by one, in any order, from whoever reads them.
#[derive(Debug)]
pub struct IndexBuilder<'a> {
    catalogue: &'a Catalogue,
    /// The joint exhibitions in which each exhibit stands.
    exhibitions: BTreeMap<&'a ExhibitId, Vec<&'a str>>,
}

impl<'a> IndexBuilder<'a> {
    /// A builder for this catalogue.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let mut exhibitions: BTreeMap<&ExhibitId, Vec<&str>> = BTreeMap::new();
        for exhibition in catalogue.exhibitions() {
            for exhibit in exhibition.exhibits() {
                exhibitions.entry(exhibit).or_default().push(exhibition.id.as_str());
            }
        }
        Self { catalogue, exhibitions }
    }

    /// The entry of one exhibit, of its place in the catalogue and its body. Takes nothing, so it may run in parallel.
    #[must_use]
    pub fn entry(&self, spine: &ExhibitEntry, exhibit: &Exhibit) -> Entry {
        let museum = self.catalogue.museum(spine.museum);
        let mut concepts = vec![
            (ConceptKind::Record, record_word(spine.record).to_owned()),
            (ConceptKind::Lending, lending_word(spine.lending).to_owned()),
        ];
        for term in &spine.terms {
            let term = self.catalogue.term(*term);
            concepts.extend(term_kind(term.group).map(|kind| (kind, term.id.to_string())));
        }
        for (kind, authority) in &spine.authorities {
            concepts.push((authority_kind(*kind), self.catalogue.authority(*kind, *authority).id.to_string()));
        }
        let exhibitions = self.exhibitions.get(&exhibit.id).into_iter().flatten();
        concepts.extend(exhibitions.map(|id| (ConceptKind::Exhibition, (*id).to_owned())));

        let mut texts = Vec::new();
        let mut add = |from: &Texts| texts.extend(from.iter().map(|(_, text)| text.text.clone()));
        add(&exhibit.object_type_text);
        add(&exhibit.description);
        add(&exhibit.provenance);
        exhibit.date.iter().for_each(|date| add(&date.text));
        exhibit.materials.iter().for_each(|material| add(&material.text));
        let named: [&[NamedReference]; 4] = [&exhibit.makers, &exhibit.places_made, &exhibit.events, &exhibit.people];
        named.into_iter().flatten().for_each(|reference| add(&reference.text));
        texts.extend(exhibit.marks.iter().map(|mark| mark.text.clone()));

        let former = exhibit.former_ids.iter().map(ToString::to_string);
        Entry {
            id: exhibit.id.to_string(),
            museum: museum.id.to_string(),
            state: museum.state.to_string(),
            object_type: spine.object_type.map(|term| self.catalogue.term(term).id.to_string()),
            concepts,
            titles: words(&exhibit.title),
            numbers: exhibit.inventory_number.iter().cloned().chain(former).collect(),
            texts,
            date: exhibit.date.as_ref().and_then(|date| date.edtf.as_ref()).map(ToString::to_string),
            years: spine.years,
            changed: spine.changed.ordinal(),
            // Whoever makes the pictures adds it.
            picture: None,
        }
    }

    /// The index of the entries. `hash` is the hash of the catalogue.
    #[must_use]
    pub fn finish(self, entries: Vec<Entry>, hash: [u8; 32]) -> MemoryIndex {
        let languages: Vec<LanguageTag> = self.catalogue.settings().languages.clone();
        MemoryIndex::new(entries, self.labels(), languages, hash)
    }

    fn labels(&self) -> Vec<Label> {
        let catalogue = self.catalogue;
        let mut labels: Vec<Label> = catalogue.terms().filter_map(term_label).collect();
        for kind in AuthorityKind::ALL {
            let filed = catalogue.authorities(kind).iter();
            labels.extend(filed.map(|filed| authority_label(kind, &filed.record)));
        }
        labels.extend(catalogue.states().map(|state| {
            let other_forms = state.search_forms.iter().flat_map(|(_, forms)| forms.iter().cloned());
            label(ConceptKind::State, state.code.as_str(), &state.name, other_forms.collect())
        }));
        labels.extend(catalogue.museums().map(|museum| {
            // People look for a museum by its town.
            let other_forms = museum.city.iter().map(|(_, city)| city.text.clone());
            label(ConceptKind::Museum, museum.id.as_str(), &museum.name, other_forms.collect())
        }));
        labels.extend(
            catalogue.exhibitions().map(|exhibition| {
                label(ConceptKind::Exhibition, exhibition.id.as_str(), &exhibition.title, Vec::new())
            }),
        );
        labels
    }
}

fn label(kind: ConceptKind, id: &str, texts: &Texts, other_forms: Vec<String>) -> Label {
    Label { kind, id: id.to_owned(), labels: words(texts), other_forms, broader: Vec::new() }
}

fn term_label(term: &Term) -> Option<Label> {
    let kind = match term.group {
        TermGroup::Object => ConceptKind::Type,
        group => term_kind(group)?,
    };
    let broader = term.broader.iter().map(ToString::to_string).collect();
    Some(Label { broader, ..label(kind, term.id.as_str(), &term.labels, Vec::new()) })
}

fn authority_label(kind: AuthorityKind, authority: &Authority) -> Label {
    let broader = authority.broader.iter().map(ToString::to_string).collect();
    let other_forms = authority.words.clone();
    Label { broader, ..label(authority_kind(kind), authority.id.as_str(), &authority.labels, other_forms) }
}

fn words(texts: &Texts) -> Vec<Words> {
    let words = |(language, text): (&LanguageTag, &vitrina_core::Text)| Words {
        language: language.clone(),
        status: text.status,
        text: text.text.clone(),
    };
    texts.iter().map(words).collect()
}

/// The facet in which a concept beside the type of object is counted.
fn term_kind(group: TermGroup) -> Option<ConceptKind> {
    match group {
        TermGroup::Material => Some(ConceptKind::Material),
        TermGroup::Period | TermGroup::Conflict => Some(ConceptKind::Period),
        TermGroup::Object | TermGroup::Museum | TermGroup::Person => None,
    }
}

fn authority_kind(kind: AuthorityKind) -> ConceptKind {
    match kind {
        AuthorityKind::Event => ConceptKind::Event,
        AuthorityKind::Person => ConceptKind::Person,
        AuthorityKind::Place => ConceptKind::Place,
    }
}

/// The words of the format.
fn record_word(record: RecordKind) -> &'static str {
    match record {
        RecordKind::SingleObject => "single_object",
        RecordKind::Group => "group",
        RecordKind::Set => "set",
        RecordKind::Collection => "collection",
        RecordKind::Replica => "replica",
        RecordKind::Copy => "copy",
        RecordKind::Model => "model",
        RecordKind::Reconstruction => "reconstruction",
        RecordKind::Building => "building",
        RecordKind::Scene => "scene",
    }
}

/// The words of the format.
fn lending_word(lending: LendingAnswer) -> &'static str {
    match lending {
        LendingAnswer::StatedYes => "stated_yes",
        LendingAnswer::StatedNo => "stated_no",
        LendingAnswer::NotStated => "not_stated",
    }
}
