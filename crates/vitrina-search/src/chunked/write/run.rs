//! A portion of entries becomes a sorted run of postings, with whatever else is kept of its records.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use vitrina_core::fold::compact;
use vitrina_core::query::FacetKind;

use super::Record;
use super::columns::FacetColumns;
use crate::chunked::bytes::{put, put_growing, put_text};
use crate::chunked::dictionary::NUMBER;
use crate::chunked::find::concept_key;
use crate::chunked::format::Card;
use crate::chunked::impacts::impact;
use crate::index::{entry_concepts, with_broader};
use crate::input::{self, ConceptKind, Entry};
use crate::vocabulary::{TEXT, TITLE, is_named, is_written_as_name};
use crate::words::{HanForms, index_words};

/// So far are the words of one text from those of the next, so that no phrase goes from one into the other.
const GAP: u32 = 16;

/// What a term has in a run.
#[derive(Debug, Default)]
struct RunTerm {
    written: Option<String>,
    suggested: bool,
    name: bool,
    /// How many records have it.
    count: u32,
    last: u32,
    /// Distance of the arrival, impact, number of positions, positions.
    postings: Vec<u8>,
    concepts: Vec<u32>,
}

/// What a portion becomes.
#[derive(Debug)]
pub(super) struct Gathered {
    pub(super) run: Vec<u8>,
    pub(super) concepts: BTreeSet<String>,
    pub(super) facets: Vec<FacetColumns>,
    /// With the ids of their museums.
    pub(super) records: Vec<(String, Record)>,
    pub(super) cards: Vec<u8>,
}

/// A label on its way into a run.
pub(super) struct Label<'a> {
    pub(super) label: &'a input::Label,
    /// The place of the concept among all that records have.
    pub(super) place: u32,
}

/// What one record says of a word.
#[derive(Debug, Default)]
struct Said {
    often: [u32; 3],
    positions: Vec<u32>,
    written: Option<String>,
    name: bool,
}

/// Gathers entries; `first` is the number of the first.
pub(super) fn gather(
    entries: &[Entry],
    first: u32,
    labels: &BTreeMap<(ConceptKind, String), input::Label>,
    forms: &HanForms,
) -> Gathered {
    let mut terms: HashMap<String, RunTerm> = HashMap::new();
    let mut facets: Vec<FacetColumns> = FacetKind::ALL.iter().map(|_| FacetColumns::default()).collect();
    let mut gathered = Gathered {
        run: Vec::new(),
        concepts: BTreeSet::new(),
        facets: Vec::new(),
        records: Vec::new(),
        cards: Vec::new(),
    };
    for (entry, arrival) in entries.iter().zip(first..) {
        let concepts = with_broader(entry_concepts(entry), labels);
        for (facet, kind) in facets.iter_mut().zip(FacetKind::ALL) {
            let kind = ConceptKind::from(kind);
            facet.push(concepts.iter().filter(|(known, _)| *known == kind).map(|(_, id)| id.clone()).collect());
        }
        for (kind, id) in &concepts {
            let key = concept_key(*kind, id);
            if !gathered.concepts.contains(&key) {
                gathered.concepts.insert(key.clone());
            }
            terms.entry(key).or_default().posting(arrival, 0, &[]);
        }
        let numbers: BTreeSet<String> =
            entry.numbers.iter().chain([&entry.id]).map(|number| compact(number)).filter(|n| !n.is_empty()).collect();
        for number in numbers {
            terms.entry(format!("{NUMBER}{number}")).or_default().posting(arrival, 0, &[]);
        }
        own_words(entry, arrival, forms, &mut terms);
        let card = postcard::to_stdvec(&card(entry)).expect("a card holds nothing that postcard cannot write");
        gathered.records.push((entry.museum.clone(), record(entry, crate::chunked::short(card.len()))));
        gathered.cards.extend(card);
    }
    gathered.facets = facets;
    gathered.run = encode(terms);
    gathered
}

/// A run of the words of labels.
pub(super) fn of_labels<'a>(labels: impl Iterator<Item = Label<'a>>, forms: &HanForms) -> Vec<u8> {
    let mut terms: HashMap<String, RunTerm> = HashMap::new();
    for Label { label, place } in labels {
        for text in label.labels.iter().map(|words| &words.text).chain(&label.other_forms) {
            for word in index_words(text, forms) {
                let term = terms.entry(word.text).or_default();
                term.suggested |= !word.shown.is_empty();
                term.name |= is_named(label.kind);
                term.written = better(term.written.take(), Some(word.shown));
                // Concepts come in the order of their places.
                if term.concepts.last() != Some(&place) {
                    term.concepts.push(place);
                }
            }
        }
    }
    encode(terms)
}

fn own_words(entry: &Entry, arrival: u32, forms: &HanForms, terms: &mut HashMap<String, RunTerm>) {
    let mut said: BTreeMap<String, Said> = BTreeMap::new();
    let mut lengths = [0_u32; 3];
    let mut position = 0;
    let numbers = entry.numbers.iter().map(|text| (0, text.as_str()));
    let titles = entry.titles.iter().map(|title| (1, title.text.as_str()));
    let texts = entry.texts.iter().map(|text| (2, text.as_str()));
    for (field, text) in numbers.chain(titles).chain(texts) {
        let words = index_words(text, forms);
        let length = words.iter().map(|word| word.position + 1).max().unwrap_or(0);
        for word in words {
            let name =
                field > 0 && is_written_as_name(&text[word.range.clone()], if field == 1 { TITLE } else { TEXT });
            let known = said.entry(word.text).or_default();
            known.often[field] += 1;
            known.positions.push(position + word.position);
            known.name |= name;
            known.written = better(known.written.take(), Some(word.shown));
        }
        lengths[field] += length;
        position += length + GAP;
    }
    for (word, mut said) in said {
        // Pieces stand where their words do, which need not be in order.
        said.positions.sort_unstable();
        said.positions.dedup();
        let suggested = said.often[1] > 0 && said.written.is_some();
        let term = terms.entry(word).or_default();
        term.posting(arrival, impact(said.often, lengths), &said.positions);
        term.suggested |= suggested;
        term.name |= said.name;
        term.written = better(term.written.take(), said.written);
    }
}

/// The first in the order of letters, so that it does not matter which comes first.
pub(super) fn better(one: Option<String>, other: Option<String>) -> Option<String> {
    let other = other.filter(|other| !other.is_empty());
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

impl RunTerm {
    fn posting(&mut self, arrival: u32, impact: u8, positions: &[u32]) {
        let after = if self.count == 0 { arrival } else { arrival - self.last };
        put(&mut self.postings, after);
        self.postings.push(impact);
        put(&mut self.postings, crate::chunked::short(positions.len()));
        put_growing(&mut self.postings, positions);
        self.count += 1;
        self.last = arrival;
    }
}

fn encode(terms: HashMap<String, RunTerm>) -> Vec<u8> {
    let mut sorted: Vec<(String, RunTerm)> = terms.into_iter().collect();
    sorted.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let mut bytes = Vec::new();
    for (text, term) in sorted {
        put_text(&mut bytes, &text);
        put_text(&mut bytes, term.written.as_deref().unwrap_or_default());
        bytes.push(u8::from(term.suggested) | u8::from(term.name) << 1);
        put(&mut bytes, term.count);
        put(&mut bytes, crate::chunked::short(term.postings.len()));
        bytes.extend(term.postings);
        put(&mut bytes, crate::chunked::short(term.concepts.len()));
        put_growing(&mut bytes, &term.concepts);
    }
    bytes
}

fn card(entry: &Entry) -> Card {
    Card {
        id: entry.id.clone(),
        museum: entry.museum.clone(),
        state: entry.state.clone(),
        object_type: entry.object_type.clone(),
        titles: entry.titles.clone(),
        date: entry.date.clone(),
        picture: entry.picture.clone(),
    }
}

fn record(entry: &Entry, card: u32) -> Record {
    let has = |it: bool, worth: u8| if it { worth } else { 0 };
    let photograph = entry.picture.as_ref().is_some_and(|picture| picture.drawing_of.is_none());
    let quality = has(photograph, 8)
        + has(entry.texts.iter().any(|text| !text.is_empty()), 4)
        + has(entry.years.is_some(), 2)
        + has(entry.object_type.is_some(), 1);
    Record { id: entry.id.clone(), museum: 0, quality, years: entry.years, changed: entry.changed, card }
}
