//! The laws: an answer is what reading every record one by one gives, and an index does not depend on how it was made.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use vitrina_core::query::{FacetKind, Query, Sort};

use super::plain::Plain;
use super::{SMALL, build, tag, words};
use crate::Picture;
use crate::chunked::Limits;
use crate::input::{ConceptKind, Entry, Label};

const TYPES: [&str; 4] = ["sabre", "dagger", "weapon", "ordnance"];
const MUSEUMS: [&str; 4] = ["xa-fort", "xb-ship", "xb-yard", "xc-hall"];
const SOME_WORDS: [&str; 20] = [
    "sabre",
    "сабля",
    "军刀",
    "saddle",
    "sad",
    "сад",
    "T-34",
    "dagger",
    "قلم",
    "old",
    "salt",
    "sail",
    "缴获的军刀",
    "saints",
    "Panfilov",
    "Панфилов",
    "پانفیلوف",
    "Надир шах",
    "Нодиршоҳ",
    "龍旗",
];

fn phrase() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&SOME_WORDS[..]), 0..5).prop_map(|words| words.join(" "))
}

prop_compose! {
    pub(super) fn some_entry()(
        id in "[ab]-[0-9]",
        museum in prop::sample::select(&MUSEUMS[..]),
        object_type in prop::option::of(prop::sample::select(&TYPES[..])),
        materials in prop::collection::vec("[pqr]", 0..3),
        titles in (phrase(), phrase()),
        text in phrase(),
        number in "(N-[0-9])?",
        years in prop::option::of((-900..1950_i32, 0..150_i32)),
        changed in -5..5_i32,
        lending in prop::sample::select(&["stated_no", "not_stated"][..]),
    ) -> Entry {
        let mut concepts = vec![(ConceptKind::Lending, lending.to_owned())];
        concepts.extend(materials.into_iter().map(|id| (ConceptKind::Material, id)));
        Entry {
            id,
            museum: museum.to_owned(),
            state: museum[..2].to_uppercase(),
            object_type: object_type.map(str::to_owned),
            concepts,
            titles: words(&[("en", &titles.0), ("ru", &titles.1)]),
            numbers: vec![number],
            texts: vec![text],
            date: None,
            years: years.map(|(first, length)| (first, first + length)),
            changed,
            picture: (changed > 0).then(|| Picture { jpeg: format!("media/{changed}.jpg"), ..Picture::default() }),
        }
    }
}

pub(super) fn some_label() -> impl Strategy<Value = Label> {
    let broader = prop::collection::vec(prop::sample::select(&TYPES[..]), 0..2);
    let of_type = (Just(ConceptKind::Type), prop::sample::select(&TYPES[..]), phrase(), phrase(), broader);
    let museum = (Just(ConceptKind::Museum), prop::sample::select(&MUSEUMS[..]), phrase(), phrase(), Just(Vec::new()));
    prop_oneof![of_type, museum].prop_map(|(kind, id, english, russian, broader)| Label {
        kind,
        id: id.to_owned(),
        labels: words(&[("en", &english), ("ru", &russian)]),
        other_forms: vec!["saltire".to_owned()],
        broader: broader.into_iter().map(str::to_owned).collect(),
    })
}

/// Words, phrases, exclusions and fields.
fn some_text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(&SOME_WORDS[..]);
    let piece = prop_oneof![
        4 => word.clone().prop_map(str::to_owned),
        1 => phrase().prop_map(|phrase| format!("\"{phrase}\"")),
        1 => word.clone().prop_map(|word| format!("-{word}")),
        1 => phrase().prop_map(|phrase| format!("-\"{phrase}\"")),
        1 => word.clone().prop_map(|word| format!("title:{word} ")),
        1 => word.prop_map(|word| format!("type:{word}")),
        1 => Just("museum:xb-ship".to_owned()),
    ];
    let pieces = prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.join(" "));
    prop_oneof![1 => Just(String::new()), 2 => "(sa|s|с|刀|t3|34|b-1|n-2|dagger |sal|salti|龙|надир|number:n-1|xx)", 4 => pieces]
}

prop_compose! {
    pub(super) fn some_query()(
        text in some_text(),
        states in prop::collection::btree_set(prop::sample::select(&["XA", "XB", "XZ"][..]), 0..3),
        types in prop::collection::btree_set(prop::sample::select(&TYPES[..]), 0..3),
        material in prop::option::of("[pq]"),
        century in prop::option::of(17..21_i32),
        years in prop::option::of((1000..1900_i32, 0..500_i32)),
        sort in prop::sample::select(&Sort::ALL[..]),
        offset in 0..4_usize,
        limit in 1..12_usize,
    ) -> Query {
        let mut query = Query::new(tag("en"));
        let choices: [(FacetKind, BTreeSet<String>); 4] = [
            (FacetKind::State, states.into_iter().map(str::to_owned).collect()),
            (FacetKind::Type, types.into_iter().map(str::to_owned).collect()),
            (FacetKind::Material, material.into_iter().collect()),
            (FacetKind::Century, century.into_iter().map(|century| century.to_string()).collect()),
        ];
        query.facets = choices.into_iter().filter(|(_, values)| !values.is_empty()).collect();
        (query.text, query.sort, query.offset, query.limit) = (text, sort, offset, limit);
        query.years = years.map(|(first, length)| (first, first + length));
        query
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_is_what_reading_every_record_gives(
        entries in prop::collection::vec(some_entry(), 0..20),
        labels in prop::collection::vec(some_label(), 0..6),
        queries in prop::collection::vec(some_query(), 1..4),
        portion in 1..9_usize,
        usual in any::<bool>(),
    ) {
        let plain = Plain::new(&entries, &labels);
        let mut files = build(&entries, &labels, portion, if usual { Limits::default() } else { SMALL });
        for query in queries {
            let answer = files.answer(&query);
            let expect = plain.hits(&query);
            if answer.did_you_mean.is_some() {
                prop_assert!(plain.scores(&query.text).is_empty());
                continue;
            }
            prop_assert_eq!(answer.total, expect.len(), "{:?}", query);
            let screen: Vec<String> = expect.into_iter().skip(query.offset).take(query.limit).collect();
            prop_assert_eq!(answer.hits.iter().map(|hit| hit.id.clone()).collect::<Vec<_>>(), screen, "{:?}", query);
            for facet in &answer.facets {
                let counts: BTreeMap<_, _> = facet.counts.iter().map(|count| (count.id.clone(), count.count)).collect();
                prop_assert_eq!(counts.len(), facet.counts.len());
                prop_assert_eq!(counts, plain.counts(&query, facet.kind), "{:?} {:?}", facet.kind, query);
            }
        }
    }

    #[test]
    fn portions_and_memory_leave_no_trace(
        entries in prop::collection::vec(some_entry(), 0..20),
        labels in prop::collection::vec(some_label(), 0..6),
        portion in 1..9_usize,
        memory in 0..2000_usize,
    ) {
        let whole = build(&entries, &labels, entries.len().max(1), SMALL);
        prop_assert_eq!(build(&entries, &labels, portion, Limits { memory, ..SMALL }), whole.clone());
        // Nor does the order in which records come, where no two have one id.
        let mut sorted = entries;
        sorted.sort_by(|a, b| a.id.cmp(&b.id));
        sorted.dedup_by(|a, b| a.id == b.id);
        let forward = build(&sorted, &labels, 3, SMALL);
        sorted.reverse();
        prop_assert_eq!(build(&sorted, &labels, 3, SMALL), forward);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[\\PC\":-]{0,60}") {
        let mut query = Query::new(tag("en"));
        query.text = text;
        let _ = super::collection().answer(&query);
    }
}
