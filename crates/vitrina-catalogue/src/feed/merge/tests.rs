//! The laws of merging, over many records, editors' changes and feeds.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;
use vitrina_core::file::{DatedTextFile, MeasuresFile, TextsFile};
use vitrina_core::{Measure, MeasureKind, MeasureUnit, Source, Strength, Text, TextStatus};

use super::*;

fn texts() -> impl Strategy<Value = TextsFile> {
    let text = "[ab\n]{1,2}".prop_map(|text| Text { text, status: TextStatus::Original, by: None });
    prop::collection::btree_map(prop::sample::select(vec!["sv", "en", "zh-Hans"]), text, 0..3).prop_map(|texts| {
        let mut file = TextsFile::default();
        file.extend(texts.into_iter().map(|(tag, text)| (tag.to_owned(), text)));
        file
    })
}

/// Few values a field, so that records agree often.
fn records() -> impl Strategy<Value = ExhibitFile> {
    let source = |what: &u8| Source {
        url: None,
        what: format!("EXAMPLE {what}"),
        supports: None,
        lang: None,
        strength: Strength::Institution,
        confidence: None,
        records: None,
    };
    let number = prop::option::of(prop::sample::select(vec![" (Inv. nr. 1)", "2"]));
    let date = prop::option::of(texts());
    let value = prop::option::of(prop::sample::select(vec![8.53, 92.0, 0.1 + 0.2]));
    let sources = prop::collection::btree_set(0_u8..4, 0..4);
    let foreign = prop::collection::btree_map("[abc]", 0_u8..3, 0..4);
    (texts(), texts(), number, date, value, sources, foreign).prop_map(
        move |(title, description, number, date, value, sources, foreign)| {
            let mut file = ExhibitFile {
                id: "xa-example-1".to_owned(),
                museum: "xa-example".to_owned(),
                title,
                description,
                inventory_number: number.map(str::to_owned),
                date: date.map(|text| DatedTextFile { text, ..DatedTextFile::default() }),
                measures: value.map(|value| {
                    let measure = Measure { kind: MeasureKind::Length, value, unit: MeasureUnit::M };
                    MeasuresFile { text: TextsFile::default(), values: vec![measure] }
                }),
                sources: sources.iter().map(source).collect(),
                ..ExhibitFile::default()
            };
            file.x.extend(foreign.into_iter().rev().map(|(key, value)| (key, json!([value]))));
            file
        },
    )
}

/// Written and read again, as between two imports.
fn kept(file: &ExhibitFile) -> ExhibitFile {
    serde_json::from_slice(&serde_json::to_vec(file).unwrap()).unwrap()
}

fn into(existing: &ExhibitFile, incoming: &ExhibitFile, feed: &str) -> Merged {
    merge(Some(&kept(existing)), incoming.clone(), feed, "1")
}

fn first(incoming: &ExhibitFile) -> ExhibitFile {
    merge(None, incoming.clone(), "one", "1").file
}

/// The record after an editor made some statements what they are in another one.
fn edited(file: &ExhibitFile, other: &ExhibitFile, which: u64) -> ExhibitFile {
    let mut edited = file.clone();
    let keys: BTreeSet<String> = statements(file).into_keys().chain(statements(other).into_keys()).collect();
    for (index, key) in keys.iter().enumerate().filter(|(index, _)| which >> index & 1 == 1) {
        debug_assert!(index < 64);
        take(&mut edited, &mut other.clone(), key);
    }
    edited
}

/// Every key of the records, with what each states.
fn side_by_side<const N: usize>(files: [&ExhibitFile; N]) -> Vec<(String, [Option<String>; N])> {
    let stated = files.map(statements);
    let keys: BTreeSet<&String> = stated.iter().flat_map(|stated| stated.keys()).collect();
    keys.into_iter().map(|key| (key.clone(), stated.each_ref().map(|stated| stated.get(key).cloned()))).collect()
}

proptest! {
    #[test]
    fn the_same_file_again_changes_nothing(a in records(), other in records(), which: u64, b in records()) {
        let stands = edited(&first(&a), &other, which);
        let once = into(&stands, &b, "one").file;
        let twice = into(&once, &b, "one");
        prop_assert_eq!(&twice.file, &once);
        prop_assert_eq!(twice.changed, Vec::<String>::new());
        let plain = into(&first(&a), &a, "one");
        prop_assert_eq!(plain.file, first(&a));
        prop_assert_eq!(plain.kept_editorial, Vec::<String>::new());
    }

    #[test]
    fn a_newer_file_changes_what_is_the_feeds_and_an_edit_stays(a in records(), other in records(), which: u64, b in records()) {
        let stands = edited(&first(&a), &other, which);
        let merged = into(&stands, &b, "one");
        for (key, [was, stands, says, is]) in side_by_side([&a, &stands, &b, &merged.file]) {
            let untouched = was == stands;
            prop_assert_eq!(&is, if untouched { &says } else { &stands }, "{}", key);
            prop_assert_eq!(merged.changed.contains(&key), is != stands, "{}", key);
        }
    }

    #[test]
    fn two_feeds_of_one_record_are_one_exhibit(a in records(), c in records(), b in records()) {
        let both = into(&first(&a), &c, "two").file;
        prop_assert_eq!(both.feeds.len(), 2);
        for (key, [one, two, is]) in side_by_side([&a, &c, &both]) {
            prop_assert_eq!(is, one.or(two), "{}", key);
        }
        prop_assert_eq!(&into(&both, &a, "one").file, &both);
        prop_assert_eq!(&into(&both, &c, "two").file, &both);
        let newer = into(&both, &b, "one").file;
        for (key, [one, two, says, is]) in side_by_side([&a, &c, &b, &newer]) {
            let expect = if one.is_none() && two.is_some() { two } else { says };
            prop_assert_eq!(is, expect, "{}", key);
        }
    }
}

#[track_caller]
fn check(stands: &str, incoming: &str, expect: &str, changed: &[&str], kept: &[&str]) {
    let title = |word: &str| {
        let text = Text { text: word.to_owned(), status: TextStatus::Original, by: None };
        let mut file = ExhibitFile::default();
        file.title.extend((!word.is_empty()).then(|| ("sv".to_owned(), text)));
        file
    };
    let mut existing = first(&title("a"));
    take(&mut existing, &mut title(stands), "title/sv");
    let merged = into(&existing, &title(incoming), "one");
    assert_eq!(merged.file.title.get("sv").map_or("", |text| text.text.as_str()), expect);
    assert_eq!((merged.changed, merged.kept_editorial), (owned(changed), owned(kept)));
}

fn owned(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

#[test]
fn a_title_goes_where_it_belongs() {
    check("a", "a", "a", &[], &[]);
    check("a", "b", "b", &["title/sv"], &[]);
    check("a", "", "", &["title/sv"], &[]);
    check("edited", "a", "edited", &[], &["title/sv"]);
    check("edited", "b", "edited", &[], &["title/sv"]);
    check("edited", "edited", "edited", &[], &[]);
    check("edited", "", "edited", &[], &["title/sv"]);
    check("", "a", "", &[], &["title/sv"]);
    check("", "b", "", &[], &["title/sv"]);
    check("", "", "", &[], &[]);
}
