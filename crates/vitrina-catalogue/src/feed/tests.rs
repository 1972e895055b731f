//! Imports into a folder: order, identity, the day of the change, and files that are not touched.

use std::path::Path;

use fs_err as fs;
use serde_json::json;
use vitrina_core::file::ExhibitFile;
use vitrina_core::{Source, Strength};

use super::*;
use crate::error::CatalogueError;

const LINES: &str = "museums/xa-example/exhibits.jsonl";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let name = || serde_json::from_value(json!({"en": {"text": "EXAMPLE", "status": "original"}})).unwrap();
    let source = Source {
        url: None,
        what: "EXAMPLE".to_owned(),
        supports: None,
        lang: None,
        strength: Strength::Institution,
        confidence: None,
        records: None,
    };
    let (state, day) = ("XA".parse().unwrap(), "2026-11-01".parse().unwrap());
    create_state(folder.path(), state, name(), day).unwrap();
    let museum = imported_museum("xa-example", state, name(), source, day);
    crate::create(folder.path(), &crate::NewRecord::Museum(museum)).unwrap();
    folder
}

fn record(title: &str) -> ExhibitFile {
    let mut file = ExhibitFile::default();
    if !title.is_empty() {
        file.title =
            serde_json::from_value(json!({"sv": {"text": title, "status": "original", "by": "museum"}})).unwrap();
    }
    file
}

/// Imports records, told as `id title`, and tells the fates.
fn import(folder: &Path, feed: &str, records: &[&str], day: &str) -> (Vec<String>, ImportOutcome) {
    let mut intake = Intake::open(folder, "xa-example", feed, day.parse().unwrap()).unwrap();
    let mut taken = Vec::new();
    for told in records {
        let (id, title) = told.split_once(' ').unwrap();
        taken.extend(intake.push(id.to_owned(), record(title)).unwrap());
    }
    let (last, outcome) = intake.finish().unwrap();
    taken.extend(last);
    let told = taken.into_iter().map(|taken| format!("{} {:?}", taken.id, taken.fate).trim().to_owned());
    (told.collect(), outcome)
}

#[track_caller]
fn check(folder: &Path, records: &[&str], day: &str, fates: &[&str], lines: &[&str]) {
    assert_eq!(import(folder, "one", records, day).0, fates);
    assert_eq!(stand(folder), lines);
    let hidden = fs::read_dir(folder.join("museums/xa-example")).unwrap().map(|entry| entry.unwrap().file_name());
    let hidden: Vec<_> = hidden.filter(|name| name.to_string_lossy().starts_with('.')).collect();
    assert_eq!(hidden, Vec::<std::ffi::OsString>::new());
    let before = fs::read(folder.join(LINES)).unwrap_or_default();
    let again = import(folder, "one", records, "2026-12-31").1;
    assert_eq!((again.new, again.changed), (0, 0));
    assert_eq!(fs::read(folder.join(LINES)).unwrap_or_default(), before, "the same file again changes no byte");
}

/// Every line: id, title, day of the last change.
fn stand(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join(LINES)).unwrap_or_default();
    let exhibits = text.lines().map(|line| serde_json::from_str::<ExhibitFile>(line).unwrap());
    let title = |file: &ExhibitFile| file.title.get("sv").map_or(String::new(), |text| text.text.clone());
    exhibits.map(|file| format!("{} {} {}", file.id, title(&file), file.changed)).collect()
}

#[test]
fn lines_keep_their_order_and_days_move_with_changes_only() {
    let folder = folder();
    let path = folder.path();
    let first = ["xa-example-7 New", "xa-example-3 New", "xa-example-5 New"];
    let lines = ["xa-example-7 a 2026-11-02", "xa-example-3 b 2026-11-02", "xa-example-5 c 2026-11-02"];
    check(path, &["7 a", "3 b", "5 c"], "2026-11-02", &first, &lines);
    let fates = ["xa-example-1 New", "xa-example-5 Unchanged", "xa-example-3 Changed", "xa-example-9 New"];
    let lines = [
        "xa-example-7 a 2026-11-02",
        "xa-example-3 B 2026-11-03",
        "xa-example-5 c 2026-11-02",
        "xa-example-1 d 2026-11-03",
        "xa-example-9 e 2026-11-03",
    ];
    check(path, &["1 d", "5 c", "3 B", "9 e"], "2026-11-03", &fates, &lines);
    assert_eq!(import(path, "one", &["1 d"], "2026-11-04").1.not_in_feed, 4);
    assert_eq!(import(path, "two", &["1 d"], "2026-11-04").1.not_in_feed, 0);
    assert_eq!(stand(path), lines, "what a second feed notes is no change");
}

#[test]
fn more_than_a_portion_goes_through() {
    let folder = folder();
    let told: Vec<String> = (0..3_000).map(|number| format!("{number} a")).collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    let (fates, outcome) = import(folder.path(), "one", &told, "2026-11-02");
    assert_eq!((fates.len(), outcome.new), (3_000, 3_000));
    let mut newer = told.clone();
    newer.reverse();
    newer[10] = "2989 b";
    let (_, outcome) = import(folder.path(), "one", &newer, "2026-11-03");
    assert_eq!((outcome.new, outcome.changed, outcome.unchanged), (0, 1, 2_999));
    let lines = stand(folder.path());
    let expect = (0..3_000).map(|number| match number {
        2_989 => "xa-example-2989 b 2026-11-03".to_owned(),
        _ => format!("xa-example-{number} a 2026-11-02"),
    });
    assert_eq!(lines, expect.collect::<Vec<_>>());
}

#[test]
fn an_editors_file_stays_where_it_is_and_keeps_its_title() {
    let folder = folder();
    let path = folder.path();
    import(path, "one", &["1 a"], "2026-11-02");
    let line = fs::read_to_string(path.join(LINES)).unwrap();
    let mut file: ExhibitFile = serde_json::from_str(&line).unwrap();
    file.title = record("by hand").title;
    file.inventory_number = Some("7".to_owned());
    fs::remove_file(path.join(LINES)).unwrap();
    let own = path.join("museums/xa-example/exhibits/xa-example-1.json");
    fs::create_dir(own.parent().unwrap()).unwrap();
    fs::write(&own, serde_json::to_string_pretty(&file).unwrap() + "\n").unwrap();
    let before = fs::read(&own).unwrap();
    let fates = ["xa-example-1 Unchanged", "xa-example-2 New"];
    check(path, &["1 a", "2 b"], "2026-11-03", &fates, &["xa-example-2 b 2026-11-03"]);
    assert_eq!(fs::read(&own).unwrap(), before);
    // What the feed says is noted, not written over the editor's words.
    import(path, "one", &["1 c"], "2026-11-04");
    let after: ExhibitFile = serde_json::from_slice(&fs::read(&own).unwrap()).unwrap();
    assert_eq!((after.title, after.changed, after.inventory_number), (file.title, file.changed, file.inventory_number));
}

#[test]
fn records_that_cannot_be_are_refused_and_the_rest_goes_on() {
    let folder = folder();
    let path = folder.path();
    let long = format!("4 {}", "a".repeat(1 << 20));
    let (fates, outcome) = import(path, "one", &["1 a", "2 ", "1 b", "3 c", &long, "5 d\u{92}\u{7}\r"], "2026-11-02");
    let shorter: Vec<&str> =
        fates.iter().map(|fate| fate.split_at_checked(45).map_or(fate.as_str(), |(fate, _)| fate)).collect();
    let expect = [
        "xa-example-1 New",
        "Refused(\"V0404 at `/title`: The record has no",
        "Refused(\"the file has a record of the same id",
        "xa-example-3 New",
        "Refused(\"it would be 1048911 bytes long, and ",
        "xa-example-5 New",
    ];
    assert_eq!(shorter, expect);
    assert_eq!((outcome.new, outcome.refused), (3, 3));
    let lines = ["xa-example-1 a 2026-11-02", "xa-example-3 c 2026-11-02", "xa-example-5 d\u{92}\u{7}\r 2026-11-02"];
    assert_eq!(stand(path), lines, "control characters are kept as they came");
}

#[test]
fn ids_differ_and_what_was_withdrawn_stays_away() {
    let folder = folder();
    let path = folder.path();
    let (fates, _) = import(path, "one", &["A.1 a", "a-1 b", "2 c"], "2026-11-02");
    assert_eq!(fates[0], "xa-example-a-1 New");
    assert!(fates[1].starts_with("xa-example-a-1-") && fates[1].ends_with(" New"), "{fates:?}");
    let asked = crate::Withdrawing {
        id: "xa-example-2",
        kind: None,
        reason: "error",
        date: "2026-11-03".parse().unwrap(),
        with_exhibits: false,
    };
    crate::withdraw(path, &asked).unwrap();
    let (again, outcome) = import(path, "one", &["A.1 a", "a-1 b", "2 c"], "2026-11-04");
    assert_eq!(again[2], "Withdrawn");
    assert_eq!((outcome.unchanged, outcome.withdrawn), (2, 1));
    assert_eq!(stand(path).len(), 2);
}

#[test]
fn a_catalogue_that_cannot_be_read_is_left_alone() {
    let folder = folder();
    let path = folder.path();
    import(path, "one", &["1 a"], "2026-11-02");
    let open = |museum: &str| Intake::open(path, museum, "one", "2026-11-03".parse().unwrap()).err().unwrap();
    assert!(matches!(open("xa-exampel"), CatalogueError::NotKnown { .. }));
    let broken = fs::read_to_string(path.join(LINES)).unwrap() + "{\"id\": 7}\n";
    fs::write(path.join(LINES), &broken).unwrap();
    assert!(open("xa-example").to_string().contains("the line that begins at byte"), "{}", open("xa-example"));
    assert_eq!(fs::read_to_string(path.join(LINES)).unwrap(), broken);
}

#[test]
fn many_museums_take_records_in_turn() {
    let folder = folder();
    let path = folder.path();
    let ground = Ground::read(path).unwrap();
    let (state, day) = ("XA".parse().unwrap(), "2026-11-02".parse().unwrap());
    let names: Vec<String> = (0..1_100).map(|number| format!("xa-museum-{number}")).collect();
    let source: Vec<Source> = serde_json::from_value(json!([{"what": "EXAMPLE", "strength": "institution"}])).unwrap();
    for name in &names {
        create_museum(&ground, &imported_museum(name, state, record("EXAMPLE").title, source[0].clone(), day)).unwrap();
    }
    let again = imported_museum(&names[0], state, record("EXAMPLE").title, source[0].clone(), day);
    assert!(matches!(create_museum(&ground, &again), Err(CatalogueError::Taken { .. })));
    // More museums than a process may have files open, each settled after every record: first new, then changed.
    for (round, expect) in [(0, (3, 0)), (1, (0, 3))] {
        let ground = Ground::read(path).unwrap();
        let open = |name: &String| Intake::on(&ground, name, "one", day).unwrap();
        let mut intakes: Vec<Intake> = names.iter().map(open).collect();
        for number in 0..3 {
            for intake in &mut intakes {
                intake.push(number.to_string(), record(&format!("title {number} of round {round}"))).unwrap();
                assert_eq!(intake.settle().unwrap().len(), 1);
            }
        }
        for intake in intakes {
            let (_, outcome) = intake.finish().unwrap();
            assert_eq!((outcome.new, outcome.changed), expect);
        }
    }
    let text = fs::read_to_string(path.join("museums/xa-museum-7/exhibits.jsonl")).unwrap();
    assert_eq!(text.lines().count(), 3);
    assert!(text.lines().all(|line| line.contains("of round 1")), "{text}");
    assert_eq!(fs::read_dir(path.join("museums/xa-museum-7")).unwrap().count(), 2);
}
