//! A catalogue as tables and lines: what left comes home, and what may not leave does not.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use vitrina_core::file::ExhibitFile;

use super::*;
use crate::example::catalogue;
use crate::example::fields::fields;
use crate::imported::{Imported, Outcome};
use crate::leaving::Leaving;
use crate::mapping::{Mapping, SideTables, named_file, read_lines, read_rows};

/// An exhibit in the form of the catalogue's own files, with these fields beyond what every record says.
fn exhibit(more: Value) -> Value {
    let mut whole = json!({
        "id": "xa-fort-001", "uuid": "01900000-0000-7000-8000-000000000002", "museum": "xa-fort",
        "lending": {"answer": "not_stated"}, "changed": "2026-11-23",
    });
    whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::to_value(serde_json::from_value::<ExhibitFile>(whole).unwrap()).unwrap()
}

/// The tables of one exhibit, by the name of the file.
fn tables(record: &Value) -> BTreeMap<String, Vec<u8>> {
    let (form, kind) = (Form::Csv { defused: false }, kind("exhibits").unwrap());
    let open = |table: Table| {
        let rows = TableWriter::new(Vec::new(), &kind.header(table), false).unwrap();
        (form.file_name(kind, table), (table, rows))
    };
    let mut all: BTreeMap<String, (Table, TableWriter<Vec<u8>>)> = kind.tables().map(open).collect();
    kind.rows(record, &mut |table, row: Vec<Cow<'_, str>>| {
        let (_, rows) = all.values_mut().find(|(other, _)| *other == table).unwrap();
        rows.row(row).unwrap();
    });
    all.into_iter().map(|(name, (_, rows))| (name, rows.finish().unwrap())).collect()
}

fn taken(outcomes: impl Iterator<Item = Outcome>) -> Result<Box<Imported>, String> {
    let mut outcomes: Vec<Outcome> = outcomes.collect();
    match (outcomes.len(), outcomes.pop()) {
        (1, Some(Outcome::Record(record))) => Ok(record),
        (1, Some(Outcome::Reject(reject))) => Err(reject.reason),
        (count, _) => Err(format!("{count} records")),
    }
}

fn from_tables(tables: &BTreeMap<String, Vec<u8>>) -> Result<Box<Imported>, String> {
    let mapping = Mapping::new(&named_file("vitrina-csv").unwrap()).unwrap();
    let mut sides = SideTables::default();
    for plan in mapping.tables() {
        // A table that is deleted, as one without rows may be, is not missed.
        if let Some(bytes) = tables.get(&plan.files[0]) {
            sides.read(&mapping, &plan.name, &bytes[..], &plan.files[0]).map_err(|error| error.to_string())?;
        }
    }
    let bytes = &tables["exhibits.csv"];
    taken(read_rows(&bytes[..], "exhibits.csv", &mapping, &sides, None).unwrap())
}

fn from_line(record: &Value) -> Result<Box<Imported>, String> {
    let mapping = Mapping::new(&named_file("vitrina").unwrap()).unwrap();
    let line = format!("{record}\n");
    taken(read_lines(line.as_bytes(), "exhibits.jsonl", &mapping, None).unwrap())
}

/// What an import answers with: the museum is found by its id, and photographs do not come with words.
fn expected(record: &Value) -> Value {
    let mut expected = record.clone();
    let members = expected.as_object_mut().unwrap();
    members.insert("museum".to_owned(), "".into());
    members.shift_remove("pictures");
    members.shift_remove("formerIds");
    serde_json::to_value(serde_json::from_value::<ExhibitFile>(expected).unwrap()).unwrap()
}

proptest! {
    #[test]
    fn exhibits_come_back(fields in fields()) {
        let mut record = exhibit(Value::Object(fields));
        kind("exhibits").unwrap().prune(&mut record, &Leaving::new(true));
        let back = from_tables(&tables(&record)).unwrap();
        prop_assert_eq!(serde_json::to_value(&back.exhibit).unwrap(), expected(&record));
        let museum = back.museum.and_then(|museum| museum.own_id);
        prop_assert_eq!(museum.as_deref(), Some("xa-fort"));
        let back = from_line(&record).unwrap();
        prop_assert_eq!(serde_json::to_value(&back.exhibit).unwrap(), expected(&record));
    }
}

fn words(text: &str, status: &str) -> Value {
    json!({"text": text, "status": status})
}

/// An exhibit of which every list is longer than one.
fn long() -> Value {
    let notes: Vec<Value> = (1..=11).map(|note| json!({"en": words(&format!("note {note}"), "original")})).collect();
    exhibit(json!({
        "title": {"en": words("A sabre", "original"), "ru": words("Сабля", "machine")},
        "description": {"ru": words("Описание", "machine")},
        "date": {"text": {"ru": words("около 1850", "machine")}, "edtf": "1850~"},
        "makers": [{"text": {"ru": words("Мастер", "machine")}}, {"id": "rider"}, {"text": {"en": words("A smith", "human")}}],
        "pictures": [{"file": "a.jpg", "alt": {"en": words("A blade", "original")}}],
        "themes": ["x-swords"], "readerNotes": notes, "x": {"shelf": "=7", "deep": {"a": [1, 2.5, null]}},
        "lending": {"answer": "stated_no", "source": "https://example.org/no", "date": "2026-01-01",
                    "hazards": {"en": words("sharp", "original")}},
        "formerIds": ["xa-old"], "sources": [{"what": "a guide", "strength": "weak"}],
    }))
}

#[test]
fn a_long_exhibit_comes_back_in_order() {
    let record = long();
    for back in [from_tables(&tables(&record)).unwrap(), from_line(&record).unwrap()] {
        assert_eq!(serde_json::to_value(&back.exhibit).unwrap(), expected(&record));
        let told: Vec<(&str, &str)> =
            back.notes.iter().map(|note| (note.field.as_str(), note.words.as_str())).collect();
        assert_eq!(told, [("pictures", "a.jpg")]);
    }
}

#[test]
fn what_a_machine_made_stays_and_nothing_empty_is_left() {
    let (mut record, leaving) = (long(), Leaving::new(false));
    kind("exhibits").unwrap().prune(&mut record, &leaving);
    assert_eq!(leaving.stayed(), 4);
    assert!(!record.to_string().contains("machine"), "{record}");
    assert_eq!(record["date"], json!({"edtf": "1850~"}));
    // Of the first maker nothing is left, so that the second is the first.
    assert_eq!(record["makers"], json!([{"id": "rider"}, {"text": {"en": words("A smith", "human")}}]));
    assert_eq!(record.get("description"), None);
}

/// A table with one piece of its text replaced, read again.
#[track_caller]
fn refused(table: &str, from: &str, to: &str, expect: &str) {
    let mut tables = tables(&long());
    let text = String::from_utf8(tables[table].clone()).unwrap();
    assert!(text.contains(from), "{text}");
    tables.insert(table.to_owned(), text.replacen(from, to, 1).into_bytes());
    assert_eq!(from_tables(&tables).unwrap_err(), expect);
}

#[test]
fn a_table_that_was_broken_by_hand_is_refused_with_the_column() {
    refused("exhibits.csv", "false", "perhaps", "oneOfAKind: `perhaps` is neither true nor false");
    refused(
        "exhibits.makers.csv",
        "xa-fort-001,3,",
        "xa-fort-001,999999999,",
        "makers: `999999999` does not follow on `2`: places are counted from 1 without a gap",
    );
    refused("exhibits.makers.csv", "xa-fort-001,3,", "xa-fort-001,2,", "makers: a value stands twice");
    refused("exhibits.makers.csv", "001,3,", "001,third,", "position: `third` is no place in a list, counted from 1");
    refused("exhibits.texts.csv", "readerNotes/9", "readerNote/9", "no text has the field `readerNote/9`");
    refused(
        "exhibits.texts.csv",
        "makers/3/text",
        "makers/9/text",
        "texts: `9` does not follow on `3`: places are counted from 1 without a gap",
    );
    refused(
        "exhibits.texts.csv",
        ",human,",
        ",maybe,",
        "unknown variant `maybe`, expected one of `original`, `human`, `machine`, `reviewed`",
    );
}

#[test]
fn what_somebody_has_added_to_a_table_is_kept() {
    let mut tables = BTreeMap::new();
    tables.insert("exhibits.csv".to_owned(), b"id,museum,shelf\r\nnew 7,xa-fort,=B2\r\n".to_vec());
    let back = from_tables(&tables).unwrap();
    assert_eq!((back.record.as_str(), back.exhibit.uuid.as_str()), ("new 7", ""));
    assert_eq!(back.exhibit.x["shelf"], "=B2");
}

/// A kind by name: how many tables, columns of the first, and what refers elsewhere.
fn shape(descriptor: &Value, of: &str) -> (usize, Vec<String>) {
    let resources = descriptor["resources"].as_array().unwrap();
    let own = |resource: &&Value| {
        let name = resource["name"].as_str().unwrap();
        name == of || name.strip_prefix(of).is_some_and(|rest| rest.starts_with('.'))
    };
    let resources: Vec<&Value> = resources.iter().filter(own).collect();
    let keys = resources.iter().flat_map(|resource| resource["schema"]["foreignKeys"].as_array()).flatten();
    let refers = |key: &Value| key["reference"]["resource"].as_str().unwrap().to_owned();
    let mut refers: Vec<String> = keys.map(refers).filter(|other| other != of).collect();
    refers.sort();
    refers.dedup();
    (resources.len(), refers)
}

#[test]
fn the_descriptor_says_what_everything_is() {
    let catalogue = catalogue("described", "idea");
    let day = "2026-11-24".parse().unwrap();
    let file = |kind: &'static Kind, table| PackageFile { kind, table, bytes: 1, sha256: "00".to_owned() };
    let files = |form: Form| -> Vec<PackageFile> {
        KINDS.iter().flat_map(|kind| form.tables(kind).into_iter().map(|table| file(kind, table))).collect()
    };
    let csv = Form::Csv { defused: true };
    let told = descriptor(
        &catalogue,
        Some("https://example.org/"),
        day,
        Contents { form: csv, whole: true, with_machine: false },
        &files(csv),
    );
    assert_eq!((&told["title"], &told["version"]), (&json!("EXAMPLE catalogue"), &json!("2026.11.24")));
    assert_eq!(told["licenses"][0]["path"], "https://creativecommons.org/publicdomain/zero/1.0/");
    assert_eq!((&told["cellsDefused"], &told["machineTexts"]), (&json!(true), &json!(false)));
    assert!(told["description"].as_str().unwrap().contains("An apostrophe stands before"));
    let refers = ["events", "exhibitions", "museums", "people", "places", "terms"].map(str::to_owned).to_vec();
    assert_eq!(shape(&told, "exhibits"), (13, refers));
    assert_eq!(shape(&told, "exhibitions").1, ["exhibits", "museums"]);
    // Of a part of the exhibits no reference to an exhibit is claimed.
    let part = descriptor(&catalogue, None, day, Contents { form: csv, whole: false, with_machine: true }, &files(csv));
    assert_eq!((shape(&part, "exhibitions").1, part.get("homepage")), (vec!["museums".to_owned()], None));
    let lines = Form::JsonLines;
    let told =
        descriptor(&catalogue, None, day, Contents { form: lines, whole: true, with_machine: true }, &files(lines));
    assert_eq!(told.get("cellsDefused"), None);
    let exhibits = &told["resources"][7];
    let type_of = |name: &str| {
        let fields = exhibits["schema"]["fields"].as_array().unwrap();
        fields.iter().find(|field| field["name"] == name).map(|field| field["type"].clone())
    };
    assert_eq!(
        ["title", "makers", "readerNotes", "changed", "lending", "measures"].map(|name| type_of(name).unwrap()),
        ["object", "array", "array", "date", "object", "object"]
    );
}
