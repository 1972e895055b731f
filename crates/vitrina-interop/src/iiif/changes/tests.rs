//! Pages of changes: what is in them, and that those of earlier days stay as they are.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;
use vitrina_core::CivilDate;

use super::{CHANGES, Change, Changes, Kind, PAGE};
use crate::example::{BASE, catalogue, site};

/// Updates of exhibits on days after the first of the year 2020.
fn changes(updates: &[(u16, u16)]) -> Changes<'static> {
    let update = |(day, id): &(u16, u16)| {
        let (year, month) = (2020 + day / 336, day % 336 / 28);
        let day = CivilDate::new(year, month as u8 + 1, (day % 28) as u8 + 1).unwrap();
        Change::new(day, &format!("x-{id}").parse().unwrap(), Kind::Updated)
    };
    let mut all: Vec<_> = updates.iter().map(update).collect();
    all.sort();
    Changes { all }
}

/// The ids that each page names, by the page's name.
fn named(changes: &Changes<'_>) -> BTreeMap<String, Vec<String>> {
    let page = |(name, page): (&str, &[Change<'_>])| {
        (name.to_owned(), page.iter().map(|change| change.key.clone()).collect::<Vec<_>>())
    };
    changes.pages().into_iter().map(page).collect()
}

#[test]
fn the_example_tells_what_is_there_and_what_was_withdrawn() {
    let catalogue = catalogue("joined", "idea");
    let changes = Changes::new(&catalogue, |_| true);
    let documents = changes.documents(site(&catalogue));
    assert_eq!(documents.len(), changes.files());
    insta::assert_json_snapshot!(documents);
    assert_eq!(Changes::new(&catalogue, |_| false).documents(site(&catalogue)).len(), 2, "the deletion stays");
}

#[test]
fn without_changes_there_is_no_list() {
    let catalogue = catalogue("joined", "idea");
    let none = changes(&[]);
    assert_eq!((none.files(), none.documents(site(&catalogue)).len()), (0, 0));
}

/// The activities as a harvester finds them: from the last page by `prev`, each page from its end.
fn harvested(documents: &[(String, Value)]) -> Vec<Value> {
    let page = |id: &Value| {
        let path = id.as_str().unwrap().strip_prefix(BASE).unwrap();
        documents.iter().find(|(there, _)| there == path).map(|(_, document)| document.clone()).unwrap()
    };
    let list = page(&Value::from(format!("{BASE}{CHANGES}")));
    let (mut found, mut next) = (Vec::new(), Some(list["last"]["id"].clone()));
    while let Some(id) = next {
        let page = page(&id);
        assert_eq!((&page["id"], &page["partOf"]["id"]), (&id, &list["id"]));
        found.extend(page["orderedItems"].as_array().unwrap().iter().rev().cloned());
        next = page.get("prev").map(|prev| prev["id"].clone());
    }
    assert_eq!(list["totalItems"], found.len());
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_harvester_finds_every_change_newest_first(
        updates in prop::collection::vec((0..700_u16, 0..400_u16), 1..500),
    ) {
        let changes = changes(&updates);
        let catalogue = catalogue("joined", "idea");
        let found = harvested(&changes.documents(site(&catalogue)));
        let expect: Vec<Value> = changes.all.iter().rev().map(|change| change.activity(site(&catalogue))).collect();
        prop_assert_eq!(found, expect);
    }

    #[test]
    fn pages_of_earlier_days_stay_when_new_changes_come(
        first in prop::collection::vec((0..400_u16, 0..400_u16), 0..400),
        later in prop::collection::vec((401..900_u16, 0..400_u16), 0..300),
    ) {
        let before = named(&changes(&first));
        let after = named(&changes(&[&first[..], &later].concat()));
        let last = before.keys().last().cloned();
        for (name, page) in &before {
            prop_assert!(page.len() <= PAGE && !page.is_empty());
            prop_assert!(Some(name) == last.as_ref() || after.get(name) == Some(page), "{name}");
        }
    }
}
