//! The catalogue given out as tables and JSON Lines by the real program: everything public is in them, what may not leave
//! is not, and what a spreadsheet would run is changed only on request.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::catalogue::{Folder, exhibit, pretty};
use crate::program::{Run, run};
use crate::project;

/// Exports a catalogue into a folder of its own, and hands it on.
fn package<T>(format: &str, catalogue: &Path, more: &[&str], look: impl FnOnce(&Path, &Run) -> T) -> T {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("out");
    let run = run(&[
        &["export", format, "--date", "2026-11-25", "--catalogue", catalogue.to_str().unwrap()],
        more,
        &["--out", out.to_str().unwrap()],
    ]
    .concat());
    look(&out, &run)
}

/// The same, where all must go well.
#[track_caller]
fn exported<T>(format: &str, catalogue: &Path, more: &[&str], look: impl FnOnce(&Path) -> T) -> T {
    package(format, catalogue, more, |out, run| {
        assert_eq!((run.code, run.output.as_str()), (0, ""), "{}", run.complaints);
        look(out)
    })
}

/// Every file of a package by its name.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let file =
        |entry: fs::DirEntry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap());
    fs::read_dir(folder).unwrap().map(|entry| file(entry.unwrap())).collect()
}

/// The rows of a table, each by column.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Every value in a record that is no list and no object, but foreign fields and what no table says in a column.
fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Bool(truth) => found.push(truth.to_string()),
        Value::Number(number) => found.push(number.to_string()),
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| leaves(value, found)),
        Value::Object(members) => {
            let columns = members.iter().filter(|(name, _)| *name != "x" && *name != "searchForms");
            for (name, value) in columns {
                match name.as_str() {
                    // These lists are one cell.
                    "languages" | "values"
                        if value.as_array().is_some_and(|list| list.iter().all(Value::is_string)) =>
                    {
                        found.push(value.to_string());
                    }
                    _ => leaves(value, found),
                }
            }
        }
    }
}

#[test]
fn tables_and_lines_say_the_same_of_every_record() {
    let starter = project::root().join("catalogue");
    let more = ["--with-machine", "--base-url", "https://example.org/v"];
    let lines = exported("json-lines", &starter, &more, texts);
    let tables = exported("csv", &starter, &more, texts);
    let mut kinds = BTreeMap::new();
    for (name, text) in lines.iter().filter(|(name, _)| name.ends_with(".jsonl")) {
        let kind = name.strip_suffix(".jsonl").unwrap();
        // Every cell of all tables of the kind, by record: the first column of each names it.
        let mut cells: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let own = tables.iter().filter(|(table, _)| table.split('.').next() == Some(kind));
        for (_, table) in own {
            let mut reader = csv::Reader::from_reader(table.as_bytes());
            for row in reader.records().map(Result::unwrap) {
                cells.entry(row[0].to_owned()).or_default().extend(row.iter().map(str::to_owned));
            }
        }
        for line in text.lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let id = record.get("id").or(record.get("code")).unwrap().as_str().unwrap();
            let mut values = Vec::new();
            leaves(&record, &mut values);
            for value in values.iter().filter(|value| !value.is_empty()) {
                assert!(cells[id].contains(value), "{kind} {id}: `{value}` stands in no table");
            }
        }
        kinds.insert(kind, text.lines().count());
    }
    let names: Vec<&str> = kinds.keys().copied().collect();
    let expect = ["events", "exhibitions", "exhibits", "museums", "people", "places", "states", "terms", "withdrawn"];
    assert_eq!((names.as_slice(), kinds["museums"], kinds["exhibits"] > 100), (&expect[..], 22, true));
    // No museum of the starter has joined, so that the editors wrote everything; no drawing of a type is in any file.
    for row in rows(&tables["exhibits.csv"]) {
        assert_eq!((row["recordSource"].as_str(), row["inventoryNumber"] == row["id"]), ("editors", false));
        assert_eq!(row["page"], format!("https://example.org/v/en/exhibits/{}.html", row["id"]));
    }
    assert!(tables.iter().chain(&lines).all(|(_, text)| !text.contains("plates/")));
}

#[test]
fn what_a_machine_made_leaves_only_when_it_is_asked_for() {
    let starter = project::root().join("catalogue");
    package("csv", &starter, &[], |out, run| {
        assert!(run.complaints.contains(" texts made by a machine stayed; with --with-machine"), "{}", run.complaints);
        let texts = texts(out);
        for (_, table) in texts.iter().filter(|(name, _)| name.ends_with(".texts.csv")) {
            assert!(rows(table).iter().all(|row| row["status"] != "machine"));
        }
        assert!(texts["datapackage.json"].contains("No text that only a machine made is in it"));
    });
    exported("csv", &starter, &["--with-machine"], |out| {
        let table = fs::read_to_string(out.join("exhibits.texts.csv")).unwrap();
        assert!(rows(&table).iter().any(|row| row["status"] == "machine"));
    });
    let lines = exported("json-lines", &starter, &[], texts);
    assert!(lines.iter().all(|(_, text)| !text.contains("\"status\":\"machine\"")));
}

#[test]
fn what_is_withheld_stays_and_what_is_withdrawn_leaves_as_a_deletion() {
    let folder = Folder::new();
    let add = |id: &str, number: u64, standing: &str| {
        let mut record = exhibit(id, "xa-example", number);
        record["standing"] = json!(standing);
        folder.put(&format!("museums/xa-example/exhibits/{id}.json"), pretty(&record));
    };
    add("xa-example-002", 41, "withheld");
    add("xa-example-003", 42, "shown");
    let catalogue = folder.path().to_str().unwrap();
    let gone = run(&["withdraw", "xa-example-003", "--reason", "error", "--catalogue", catalogue]);
    assert_eq!(gone.code, 0, "{}", gone.complaints);
    for format in ["csv", "json-lines"] {
        let texts = exported(format, folder.path(), &[], texts);
        let said = |id: &str| -> Vec<&str> {
            texts.iter().filter(|(_, text)| text.contains(id)).map(|(name, _)| name.as_str()).collect()
        };
        let ending = if format == "csv" { "csv" } else { "jsonl" };
        assert_eq!(said("xa-example-002"), Vec::<&str>::new());
        assert_eq!(said("xa-example-003"), [format!("withdrawn.{ending}")]);
        // A point that pages show as its town only is nobody's measurement.
        assert!(!texts[&format!("museums.{ending}")].contains("10.5"));
    }
    // schema.org has a word for it too.
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("out.jsonl");
    let arguments = ["export", "schema-org", "--catalogue", catalogue, "--out", out.to_str().unwrap()];
    let run = run(&[&arguments[..], &["--base-url", "https://example.org/"]].concat());
    assert_eq!(run.code, 0, "{}", run.complaints);
    let text = fs::read_to_string(&out).unwrap();
    let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    assert_eq!((&last["@type"], &last["object"]["identifier"]), (&json!("DeleteAction"), &json!("xa-example-003")));
    assert!(!text.contains("xa-example-002"));
}

#[test]
fn cells_are_defused_only_on_request_and_the_descriptor_says_so() {
    let folder = Folder::new();
    let mut record = exhibit("xa-example-004", "xa-example", 44);
    record["inventoryNumber"] = json!("=HYPERLINK(\"https://example.org\")");
    record["description"] = json!({"en": {"text": "@SUM(1)\r\n\"quoted\", and more", "status": "original"}});
    folder.put("museums/xa-example/exhibits/xa-example-004.json", pretty(&record));
    let cells = |more: &[&str]| {
        exported("csv", folder.path(), more, |out| {
            let read = |name: &str| rows(&fs::read_to_string(out.join(name)).unwrap());
            let number = read("exhibits.csv").into_iter().find(|row| row["id"] == "xa-example-004").unwrap();
            let texts = read("exhibits.texts.csv").into_iter();
            let mut texts = texts.filter(|row| row["exhibit"] == "xa-example-004" && row["field"] == "description");
            let descriptor: Value =
                serde_json::from_str(&fs::read_to_string(out.join("datapackage.json")).unwrap()).unwrap();
            let said = descriptor["cellsDefused"].as_bool().unwrap();
            (number["inventoryNumber"].clone(), texts.next().unwrap()["text"].clone(), said)
        })
    };
    let (number, text) = ("=HYPERLINK(\"https://example.org\")", "@SUM(1)\r\n\"quoted\", and more");
    assert_eq!(cells(&[]), (number.to_owned(), text.to_owned(), false));
    assert_eq!(cells(&["--defuse"]), (format!("'{number}"), format!("'{text}"), true));
    package("json-lines", folder.path(), &["--defuse"], |out, run| {
        assert_eq!((run.code, out.exists()), (2, false));
        assert!(run.complaints.contains("--defuse is for tables"), "{}", run.complaints);
    });
}

#[test]
fn a_folder_is_made_once_more_and_no_other_is_written_into() {
    let folder = Folder::new();
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("out");
    let arguments = ["export", "csv", "--date", "2026-11-25", "--catalogue", folder.path().to_str().unwrap(), "--out"];
    let export = |out: &Path| run(&[&arguments[..], &[out.to_str().unwrap()]].concat());
    assert_eq!(export(&out).code, 0);
    let first = texts(&out);
    let again = export(&out);
    assert_eq!((again.code, texts(&out) == first), (0, true), "{}", again.complaints);
    let other = place.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("letter.txt"), "mine").unwrap();
    let refused = export(&other);
    assert!(refused.complaints.contains("other files are in the folder"), "{}", refused.complaints);
    assert_eq!((refused.code, fs::read_dir(&other).unwrap().count()), (2, 1));
    // A catalogue with errors gives nothing out.
    folder.replace(crate::catalogue::EXHIBIT, "\"sabre\"", "\"saber\"");
    let faulty = place.path().join("faulty");
    assert_eq!((export(&faulty).code, faulty.exists()), (1, false));
}

#[test]
fn schema_org_says_what_the_pages_say() {
    let starter = project::root().join("catalogue");
    let place = tempfile::tempdir().unwrap();
    let lines = |more: &[&str]| -> Vec<Value> {
        let out = place.path().join("out.jsonl");
        let arguments = ["export", "schema-org", "--catalogue", starter.to_str().unwrap()];
        let run =
            run(&[&arguments[..], &["--out", out.to_str().unwrap(), "--base-url", "https://example.org/"], more]
                .concat());
        assert_eq!(run.code, 0, "{}", run.complaints);
        fs::read_to_string(&out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let (plain, machine) = (lines(&[]), lines(&["--with-machine"]));
    let marked = |all: &[Value]| all.iter().any(|record| record.to_string().contains("-t-t0-und\""));
    assert_eq!((marked(&plain), marked(&machine)), (false, true));
    for record in plain.iter().chain(&machine) {
        let id = record["@id"].as_str().unwrap();
        assert!(id.starts_with("https://example.org/en/") && record["name"]["@language"].is_string(), "{record}");
        // Ideas are no events, drawings no pictures, and the editors wrote what is said of museums that have not joined.
        assert!(record.get("image").is_none() && record["@type"] != "ExhibitionEvent", "{record}");
    }
    let exhibits: Vec<&Value> = machine.iter().filter(|record| record.get("provider").is_some()).collect();
    assert!(exhibits.len() > 100 && exhibits.iter().all(|record| record["sdPublisher"]["@type"] == "Organization"));
}
