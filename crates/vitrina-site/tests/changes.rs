//! What a build does after a change: whatever was changed, the result is that of a clean build, and what is announced
//! is what is written.

#![allow(clippy::unwrap_used, reason = "a test that cannot write its own folder fails")]

mod example;
mod store;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use example::{Example, exhibit, files, same};
use proptest::prelude::*;
use store::{PICTURES, store, with_picture};
use vitrina_catalogue::{NoPictures, read};
use vitrina_core::CivilDate;
use vitrina_media::PictureStore;
use vitrina_site::{Output, Progress, SiteOptions, SiteReport, build};

/// What may be different from one build to the next, beside the catalogue.
#[derive(Debug, Clone, Copy, Default)]
struct Wishes<'a> {
    museum: Option<&'a str>,
    as_of: Option<CivilDate>,
    precompress: bool,
    base_url: Option<&'a str>,
    pictures: Option<&'a PictureStore>,
}

/// Builds, and looks whether as many files were announced as there are.
#[track_caller]
fn build_site(catalogue: &Path, out: &Path, wishes: Wishes<'_>) -> SiteReport {
    let mut checked = read(catalogue, &NoPictures, &|_| {}).unwrap().catalogue.unwrap();
    if let Some(museum) = wishes.museum {
        assert!(checked.keep_museum(&museum.parse().unwrap()));
    }
    let options = SiteOptions {
        catalogue,
        base_url: wishes.base_url,
        languages: &[],
        as_of: wishes.as_of,
        bundle: None,
        pictures: wishes.pictures,
        precompress: wishes.precompress,
        program: [7; 32],
    };
    let announced = Mutex::new(0);
    let progress = |progress: Progress| {
        if let Progress::Planned { files, .. } = progress {
            *announced.lock().unwrap() = files;
        }
    };
    let report = build(&checked, &options, Output::open(out).unwrap(), &progress).unwrap();
    assert_eq!(*announced.lock().unwrap(), report.files);
    report
}

#[test]
fn as_many_files_as_announced() {
    let example = Example::new(3);
    for precompress in [false, true] {
        for base_url in [None, Some("https://vitrina.example/")] {
            let out = example.folder(&format!("{precompress} {base_url:?}").replace(['/', ':', '"'], "-"));
            let report = build_site(&example.catalogue(), &out, Wishes { precompress, base_url, ..Wishes::default() });
            assert_eq!(files(&out).len() as u64, report.files);
        }
    }
}

#[test]
fn a_newer_day_changes_the_pages_that_tell_it() {
    let example = Example::new(3);
    let (grown, clean) = (example.folder("grown"), example.folder("clean"));
    let on = |day: &str| Wishes { as_of: Some(day.parse().unwrap()), ..Wishes::default() };
    build_site(&example.catalogue(), &grown, on("2026-11-22"));
    let later = build_site(&example.catalogue(), &grown, on("2027-01-01"));
    build_site(&example.catalogue(), &clean, on("2027-01-01"));
    same(&grown, &clean);
    // Home, about and states, in two languages.
    assert_eq!(later.pages.written, 6, "{:?}", later.pages);
}

#[test]
fn a_site_of_one_museum_is_whole() {
    let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    let reading = read(&catalogue, &NoPictures, &|_| {}).unwrap();
    let catalogue_read = reading.catalogue.unwrap();
    let museum = &catalogue_read.museum(catalogue_read.exhibits()[0].museum).id;
    let shown = |id: &str| {
        let entry = catalogue_read.exhibits().iter().find(|entry| entry.id.as_str() == id);
        entry.is_some_and(|entry| catalogue_read.museum(entry.museum).id == *museum)
    };
    build_site(&catalogue, &out, Wishes { museum: Some(museum.as_str()), ..Wishes::default() });
    let site = files(&out);
    assert_eq!(example::broken_links(&site), BTreeSet::new());
    let records = site.keys().filter_map(|name| name.strip_prefix("data/exhibits/")?.strip_suffix(".json"));
    let records: Vec<&str> = records.collect();
    assert!(!records.is_empty() && records.len() < catalogue_read.exhibits().len());
    assert!(records.iter().all(|id| shown(id)), "{records:?}");
    let about: serde_json::Value = serde_json::from_slice(&site["build.json"]).unwrap();
    assert_eq!(about["totals"]["exhibits"], records.len());
    let lines = String::from_utf8_lossy(&site["data/exhibits.jsonl"]).lines().count();
    assert_eq!(lines, records.len());
    for name in site.keys().filter(|name| name.starts_with("en/exhibits/") && *name != "en/exhibits/index.html") {
        let id = name.trim_start_matches("en/exhibits/").trim_end_matches(".html");
        assert!(records.contains(&id), "{name}");
    }
}

/// One change to the example.
#[derive(Debug, Clone)]
enum Change {
    Title(usize, u8),
    Text(usize, u8),
    Day(usize, u8),
    Withhold(usize),
    Remove(usize),
    AsOf(u8),
    Compress(bool),
    Picture(usize, usize),
    Withdraw(usize),
    Museum(u8),
    Address(usize),
}

/// Where the site stands, or that nobody knows it.
const ADDRESSES: [Option<&str>; 3] = [None, Some("https://vitrina.example/"), Some("https://example.org/museums/")];

fn change() -> impl Strategy<Value = Change> {
    let number = 0..9_usize;
    prop_oneof![
        3 => (number.clone(), 0..PICTURES.len()).prop_map(|(number, picture)| Change::Picture(number, picture)),
        2 => number.clone().prop_map(Change::Withdraw),
        1 => any::<u8>().prop_map(Change::Museum),
        2 => (0..ADDRESSES.len()).prop_map(Change::Address),
        1 => (number.clone(), any::<u8>()).prop_map(|(number, to)| Change::Title(number, to)),
        1 => (number.clone(), any::<u8>()).prop_map(|(number, to)| Change::Text(number, to)),
        1 => (number.clone(), 1..28_u8).prop_map(|(number, day)| Change::Day(number, day)),
        1 => number.clone().prop_map(Change::Withhold),
        1 => number.prop_map(Change::Remove),
        1 => (1..28_u8).prop_map(Change::AsOf),
        1 => any::<bool>().prop_map(Change::Compress),
    ]
}

fn id(number: usize) -> String {
    format!("xa-one-{number:04}")
}

/// What the list of what was withdrawn says beside the id.
const WITHDRAWN: &str = "\"date\": \"2026-11-24\", \"reason\": \"error\"";

fn withdrawn(example: &Example) -> PathBuf {
    example.catalogue().join("withdrawn.jsonl")
}

/// What was withdrawn.
fn gone(example: &Example) -> String {
    std::fs::read_to_string(withdrawn(example)).unwrap_or_default()
}

impl Change {
    /// The exhibit that is changed.
    fn exhibit(&self) -> Option<usize> {
        match self {
            Self::Title(number, _) | Self::Text(number, _) | Self::Day(number, _) | Self::Picture(number, _) => {
                Some(*number)
            }
            Self::Withhold(number) | Self::Remove(number) | Self::Withdraw(number) => Some(*number),
            Self::AsOf(_) | Self::Compress(_) | Self::Museum(_) | Self::Address(_) => None,
        }
    }
}

fn make(example: &Example, change: &Change, wishes: &mut Wishes<'_>) {
    // What was withdrawn stays withdrawn.
    if change.exhibit().is_some_and(|number| gone(example).contains(&id(number))) {
        return;
    }
    let plain = |number: usize| exhibit(number, &format!("EXAMPLE helmet {number}"));
    let day = |day: u8| format!("2026-12-{day:02}");
    match change {
        Change::Title(number, to) => example.write_exhibit(*number, &exhibit(*number, &format!("EXAMPLE helm {to}"))),
        Change::Text(number, to) => {
            example.write_exhibit(*number, &plain(*number).replace("Of iron.", &format!("Of iron, {to}.")));
        }
        Change::Day(number, to) => {
            example.write_exhibit(*number, &plain(*number).replace("2026-11-22", &day(*to)));
        }
        Change::Withhold(number) => {
            let text = plain(*number).replace("\"museum\"", "\"standing\": \"withheld\", \"museum\"");
            example.write_exhibit(*number, &text);
        }
        Change::Remove(number) => example.remove_exhibit(*number),
        Change::AsOf(to) => wishes.as_of = Some(day(*to).parse().unwrap()),
        Change::Compress(to) => wishes.precompress = *to,
        Change::Picture(number, picture) => {
            example.write_exhibit(*number, &with_picture(&plain(*number), PICTURES[*picture].0));
        }
        Change::Withdraw(number) => {
            example.remove_exhibit(*number);
            let line = format!("{{\"id\": \"{}\", \"kind\": \"exhibit\", {WITHDRAWN}}}\n", id(*number));
            std::fs::write(withdrawn(example), format!("{}{line}", gone(example))).unwrap();
        }
        Change::Museum(to) => {
            let file = example.catalogue().join("museums/xa-one/museum.json");
            let mut museum: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
            museum["name"]["en"]["text"] = format!("EXAMPLE museum {to}").into();
            std::fs::write(file, museum.to_string()).unwrap();
        }
        Change::Address(to) => wishes.base_url = ADDRESSES[*to],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_changes_the_site_is_that_of_a_clean_build(rounds in proptest::collection::vec(
        proptest::collection::vec(change(), 0..3), 1..4,
    )) {
        let example = Example::new(6);
        let (grown, clean) = (example.folder("grown"), example.folder("clean"));
        let store = store(&example.folder("pictures"));
        let media = example.catalogue().join("museums/xa-one/media");
        std::fs::create_dir_all(&media).unwrap();
        PICTURES.iter().for_each(|(name, bytes)| std::fs::write(media.join(name), bytes).unwrap());
        let mut wishes = Wishes { pictures: Some(&store), base_url: ADDRESSES[1], ..Wishes::default() };
        build_site(&example.catalogue(), &grown, wishes);
        for round in &rounds {
            round.iter().for_each(|change| make(&example, change, &mut wishes));
            build_site(&example.catalogue(), &grown, wishes);
        }
        build_site(&example.catalogue(), &clean, wishes);
        same(&grown, &clean);
        shown_as_they_stand(&example.catalogue(), &files(&grown), wishes.base_url);
    }
}

/// Every exhibit that has a picture has a manifest that is listed and told of, and no other has; what was withdrawn is
/// told of as deleted.
fn shown_as_they_stand(catalogue: &Path, site: &BTreeMap<String, Vec<u8>>, base_url: Option<&str>) {
    let checked = read(catalogue, &NoPictures, &|_| {}).unwrap().catalogue.unwrap();
    let Some(base) = base_url else {
        assert!(!site.keys().any(|name| name.starts_with("iiif/") || name.starts_with("data/linked-art/")));
        return;
    };
    let address = |id: &str| format!("{base}iiif/exhibits/{id}/manifest.json");
    let with_pictures = checked.exhibits().iter().filter(|entry| entry.pictures);
    let expect: BTreeSet<String> = with_pictures.map(|entry| address(entry.id.as_str())).collect();
    let there = site.keys().filter(|name| name.starts_with("iiif/exhibits/") && name.ends_with("manifest.json"));
    assert_eq!(there.map(|name| format!("{base}{name}")).collect::<BTreeSet<_>>(), expect);
    let document = |name: &str| site.get(name).map(|bytes| serde_json::from_slice(bytes).unwrap());
    let ids = |list: &serde_json::Value| -> BTreeSet<String> {
        list.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let collection: Option<serde_json::Value> = document("iiif/museums/xa-one.json");
    assert_eq!(collection.map_or_else(BTreeSet::new, |collection| ids(&collection["items"])), expect);
    let mut told: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for name in site.keys().filter(|name| name.starts_with("iiif/changes/") && name.ends_with(".json")) {
        let page: serde_json::Value = document(name).unwrap();
        for activity in page["orderedItems"].as_array().unwrap() {
            let kinds = ["Update", "Delete", "Move"];
            let kind = kinds.into_iter().find(|kind| activity["type"] == *kind).unwrap();
            told.entry(kind).or_default().insert(activity["object"]["id"].as_str().unwrap().to_owned());
        }
    }
    let gone = checked.withdrawn().iter().map(|gone| address(&gone.id)).collect();
    assert_eq!(told.get("Update").cloned().unwrap_or_default(), expect);
    assert_eq!(told.get("Delete").cloned().unwrap_or_default(), gone);
    assert_eq!(told.get("Move").map_or(0, BTreeSet::len), expect.len(), "every exhibit of the example had another id");
}
