//! The laws: an answer is what reading every record one by one would give, and no bytes make reading an index panic.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use vitrina_core::fold::{asked_words, compact, index_words};
use vitrina_core::query::{FacetKind, Query, ReasonField, Sort};

use super::{tag, words};
use crate::MemoryIndex;
use crate::Picture;
use crate::index::centuries;
use crate::input::{ConceptKind, Entry, Label};
use crate::matches::weight;

const TYPES: [&str; 4] = ["sabre", "dagger", "weapon", "ordnance"];
const STATES: [&str; 3] = ["XA", "XB", "XC"];
const SOME_WORDS: [&str; 9] = ["sabre", "сабля", "军刀", "saddle", "сад", "T-34", "dagger", "قلم", "old"];

fn phrase() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&SOME_WORDS[..]), 0..4).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn some_entry()(
        id in "[ab]-[0-9]",
        state in prop::sample::select(&STATES[..]),
        object_type in prop::option::of(prop::sample::select(&TYPES[..])),
        title in phrase(),
        text in phrase(),
        number in "(N-[0-9])?",
        years in prop::option::of((1700..1950_i32, 0..150_i32)),
        changed in 0..5_i32,
        lending in prop::sample::select(&["stated_no", "not_stated"][..]),
    ) -> Entry {
        Entry {
            id,
            museum: format!("museum-{}", state.to_lowercase()),
            state: state.to_owned(),
            object_type: object_type.map(str::to_owned),
            concepts: vec![(ConceptKind::Lending, lending.to_owned())],
            titles: words(&[("en", &title)]),
            numbers: vec![number],
            texts: vec![text],
            date: None,
            years: years.map(|(first, length)| (first, first + length)),
            changed,
            picture: (changed > 0).then(|| Picture { jpeg: format!("media/{changed}.jpg"), ..Picture::default() }),
        }
    }
}

fn some_label() -> impl Strategy<Value = Label> {
    (
        prop::sample::select(&TYPES[..]),
        phrase(),
        phrase(),
        prop::collection::vec(prop::sample::select(&TYPES[..]), 0..2),
    )
        .prop_map(|(id, english, russian, broader)| Label {
            kind: ConceptKind::Type,
            id: id.to_owned(),
            labels: words(&[("en", &english), ("ru", &russian)]),
            other_forms: Vec::new(),
            broader: broader.into_iter().map(str::to_owned).collect(),
        })
}

prop_compose! {
    fn some_query()(
        text in prop_oneof![Just(String::new()), phrase(), "(sa|с|刀|t3|34|b-1|n-2|dagger )"],
        states in prop::collection::btree_set(prop::sample::select(&STATES[..]), 0..3),
        types in prop::collection::btree_set(prop::sample::select(&TYPES[..]), 0..3),
        lending in prop::option::of(Just("stated_no")),
        century in prop::option::of(17..21_i32),
        years in prop::option::of((1700..1900_i32, 0..100_i32)),
        sort in prop::sample::select(&Sort::ALL[..]),
        offset in 0..4_usize,
        limit in 1..12_usize,
    ) -> Query {
        let mut query = Query::new(tag("en"));
        let choices = [
            (FacetKind::State, states.into_iter().map(str::to_owned).collect()),
            (FacetKind::Type, types.into_iter().map(str::to_owned).collect()),
            (FacetKind::Lending, lending.into_iter().map(str::to_owned).collect()),
            (FacetKind::Century, century.into_iter().map(|century: i32| century.to_string()).collect()),
        ];
        query.facets = choices.into_iter().filter(|(_, values): &(_, BTreeSet<String>)| !values.is_empty()).collect();
        (query.text, query.sort, query.offset, query.limit) = (text, sort, offset, limit);
        query.years = years.map(|(first, length)| (first, first + length));
        query
    }
}

/// Records and labels, read one by one.
struct Plain {
    entries: BTreeMap<String, Entry>,
    labels: BTreeMap<String, Label>,
}

impl Plain {
    fn new(entries: &[Entry], labels: &[Label]) -> Self {
        let mut plain = Self { entries: BTreeMap::new(), labels: BTreeMap::new() };
        for entry in entries {
            plain.entries.entry(entry.id.clone()).or_insert_with(|| entry.clone());
        }
        for label in labels {
            plain.labels.entry(label.id.clone()).or_insert_with(|| label.clone());
        }
        plain
    }

    fn types(&self, entry: &Entry) -> BTreeSet<String> {
        let mut types: BTreeSet<String> = entry.object_type.iter().cloned().collect();
        loop {
            let known = types.iter().filter_map(|id| self.labels.get(id));
            let more: BTreeSet<String> = known.flat_map(|label| label.broader.clone()).collect();
            let before = types.len();
            types.extend(more);
            if types.len() == before {
                return types;
            }
        }
    }

    fn values(&self, entry: &Entry, kind: FacetKind) -> BTreeSet<String> {
        match kind {
            FacetKind::State => BTreeSet::from([entry.state.clone()]),
            FacetKind::Museum => BTreeSet::from([entry.museum.clone()]),
            FacetKind::Type => self.types(entry),
            FacetKind::Century => centuries(entry.years).iter().map(i32::to_string).collect(),
            FacetKind::Lending => entry.concepts.iter().map(|(_, id)| id.clone()).collect(),
            _ => BTreeSet::new(),
        }
    }

    /// How well the text is met; nothing where it is not.
    fn score(&self, entry: &Entry, text: &str) -> Option<u32> {
        let asked = asked_words(text, 12);
        if asked.is_empty() {
            return Some(0);
        }
        let mut places: Vec<(ReasonField, String)> = Vec::new();
        places.extend(entry.numbers.iter().map(|text| (ReasonField::Number, text.clone())));
        places.extend(entry.titles.iter().map(|title| (ReasonField::Title, title.text.clone())));
        places.extend(entry.texts.iter().map(|text| (ReasonField::Text, text.clone())));
        for label in self.types(entry).iter().filter_map(|id| self.labels.get(id)) {
            places.extend(label.labels.iter().map(|label| (ReasonField::Type, label.text.clone())));
        }
        let worth = |asked: &vitrina_core::fold::AskedWord| {
            let found =
                places.iter().flat_map(|(field, text)| index_words(text).into_iter().map(|word| (*field, word.text)));
            let worth = found.filter_map(|(field, word)| match () {
                () if word == asked.text => Some(weight(field)),
                () if asked.beginning && word.starts_with(&asked.text) => Some(weight(field) / 2),
                () => None,
            });
            worth.max()
        };
        let words: Option<u32> = asked.iter().map(worth).sum();
        let number = compact(text);
        let exact = compact(&entry.id) == number || entry.numbers.iter().any(|own| compact(own) == number);
        match (words, exact) {
            (words, true) => Some(words.unwrap_or(0) + 10_000),
            (words, false) => words,
        }
    }

    fn meets(&self, entry: &Entry, query: &Query, but: Option<FacetKind>) -> bool {
        let years =
            query.years.is_none_or(|(from, to)| entry.years.is_some_and(|(first, last)| first <= to && from <= last));
        let mut facets = query.facets.iter().filter(|(kind, _)| Some(**kind) != but);
        years
            && self.score(entry, &query.text).is_some()
            && facets.all(|(kind, chosen)| !self.values(entry, *kind).is_disjoint(chosen))
    }

    fn hits(&self, query: &Query) -> Vec<String> {
        let met = self.entries.values().filter(|entry| self.meets(entry, query, None));
        let mut met: Vec<&Entry> = met.collect();
        met.sort_by_key(|entry| match query.sort {
            Sort::Relevance => -i64::from(self.score(entry, &query.text).unwrap()),
            Sort::Oldest => entry.years.map_or(i64::MAX, |years| i64::from(years.0)),
            Sort::Youngest => entry.years.map_or(i64::MAX, |years| -i64::from(years.1)),
            Sort::Changed => -i64::from(entry.changed),
        });
        met.into_iter().map(|entry| entry.id.clone()).collect()
    }

    fn counts(&self, query: &Query, kind: FacetKind) -> BTreeMap<String, usize> {
        let chosen = query.facets.get(&kind).cloned().unwrap_or_default();
        let mut counts: BTreeMap<String, usize> = chosen.into_iter().map(|value| (value, 0)).collect();
        for entry in self.entries.values().filter(|entry| self.meets(entry, query, Some(kind))) {
            for value in self.values(entry, kind) {
                *counts.entry(value).or_default() += 1;
            }
        }
        counts
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_is_what_reading_every_record_gives(
        entries in prop::collection::vec(some_entry(), 0..14),
        labels in prop::collection::vec(some_label(), 0..5),
        query in some_query(),
    ) {
        let plain = Plain::new(&entries, &labels);
        let index = MemoryIndex::new(entries, labels, vec![tag("en")], [0; 32]);
        let answer = index.answer(&query);
        let read = MemoryIndex::decode(&index.encode()).unwrap();
        prop_assert_eq!(&read.answer(&query), &answer);
        let mut query = query;
        if let Some(meant) = &answer.did_you_mean {
            prop_assert_eq!(plain.entries.values().filter(|entry| plain.score(entry, &query.text).is_some()).count(), 0);
            query.text = meant.clone();
        }
        let expect = plain.hits(&query);
        prop_assert_eq!(answer.total, expect.len());
        let screen: Vec<String> = expect.into_iter().skip(query.offset).take(query.limit).collect();
        prop_assert_eq!(answer.hits.iter().map(|hit| hit.id.clone()).collect::<Vec<_>>(), screen);
        for facet in &answer.facets {
            let counts: BTreeMap<_, _> = facet.counts.iter().map(|count| (count.id.clone(), count.count)).collect();
            prop_assert_eq!(counts.len(), facet.counts.len());
            prop_assert_eq!(counts, plain.counts(&query, facet.kind));
        }
        if !query.text.trim().is_empty() {
            prop_assert!(answer.hits.iter().all(|hit| !hit.why.is_empty()));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}") {
        let index = super::collection();
        let mut query = Query::new(tag("en"));
        query.text = text;
        let _ = index.answer(&query);
    }

    /// With the checksum made right again, so that the checks behind it are met.
    #[test]
    fn changed_bytes_are_refused_or_harmless(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4), cut in 0..60_usize) {
        let mut bytes = super::collection().encode();
        let body = 58..bytes.len();
        for (place, value) in changes {
            bytes[body.start + place.index(body.len())] = value;
        }
        bytes.truncate(bytes.len().saturating_sub(cut.saturating_sub(30)));
        let sum = bytes[58..].iter().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
        });
        let length = bytes.len() as u64 - 58;
        bytes[42..50].copy_from_slice(&length.to_le_bytes());
        bytes[50..58].copy_from_slice(&sum.to_le_bytes());
        if let Ok(index) = MemoryIndex::decode(&bytes) {
            for address in ["", "q=sabre", "q=с&state=XA", "type=weapon&sort=oldest", "q=sbare"] {
                let _ = index.answer(&Query::from_address(address, tag("ru")));
            }
        }
    }
}
