//! The records of real museums, where they are at hand: how much of them is understood.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::PathBuf;

use serde_json::Value;

use crate::archive::{ArchiveLimits, entries};
use crate::imported::{Imported, NoteKind, Outcome};
use crate::lido::{LidoOptions, read};

/// Records, titles, dates (there, understood), measures (there, understood), refusals; and what stays as it is, by path.
#[derive(Debug, Default)]
struct Counts {
    records: usize,
    titles: usize,
    dates: (usize, usize),
    measures: (usize, usize),
    refused: Vec<String>,
    rest: BTreeMap<String, usize>,
}

impl Counts {
    fn add(&mut self, outcome: Outcome) -> Option<Imported> {
        let imported = match outcome {
            Outcome::Record(imported) => *imported,
            Outcome::Reject(reject) => {
                self.refused.push(format!("{}: {}", reject.position, reject.reason));
                return None;
            }
        };
        self.records += 1;
        self.titles += imported.exhibit.title.len();
        for note in &imported.notes {
            let understood = matches!(note.kind, NoteKind::Understood | NoteKind::Guessed);
            match note.field.as_str() {
                "date" => self.dates = (self.dates.0 + 1, self.dates.1 + usize::from(understood)),
                "measures" => self.measures = (self.measures.0 + 1, self.measures.1 + usize::from(understood)),
                _ => {}
            }
            if note.kind == NoteKind::Unmapped {
                let path: String =
                    note.field.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect();
                *self.rest.entry(path).or_default() += 1;
            }
        }
        Some(imported)
    }
}

/// A file among the data that is kept beside the project.
fn data(path: &str) -> Option<File> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    let file = File::open(&path);
    if file.is_err() {
        println!("skipped: {} is not here", path.display());
    }
    file.ok()
}

/// Every text of the file stands in the record, in a field or among the foreign fields; but for the concept that says
/// that an event is the making.
#[track_caller]
fn nothing_is_lost(xml: &str, imported: &Imported) {
    let mut all = String::new();
    gather(&serde_json::to_value(&imported.exhibit).unwrap(), &mut all);
    all += &imported.record;
    for text in xml.split('>').filter_map(|part| part.split_once('<')).map(|(text, _)| text) {
        // The end of a line is one character to every reader of XML.
        let plain = text
            .replace("\r\n", "\n")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
        let kept = text.trim().is_empty() || text.ends_with("/lido00007") || all.contains(&plain) || all.contains(text);
        assert!(kept, "{}: {text:?} is lost", imported.record);
    }
}

fn gather(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => {
            into.push_str(text);
            into.push('\0');
        }
        Value::Array(values) => values.iter().for_each(|value| gather(value, into)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, into)),
        _ => {}
    }
}

#[test]
fn every_record_of_a_castle_is_read() {
    let Some(file) = data("lsh-lido/Skokloster_Castle_LIDO_XML_16-05-20.tgz") else { return };
    let mut counts = Counts::default();
    let mut longest = 0;
    let result = entries(file, "skokloster.tgz", &ArchiveLimits::default(), |entry| match entry {
        Ok(entry) => {
            let mut bytes = String::new();
            entry.reader.read_to_string(&mut bytes).unwrap();
            for outcome in read(bytes.as_bytes(), &entry.name, &LidoOptions::default()) {
                let Some(imported) = counts.add(outcome) else { continue };
                nothing_is_lost(&bytes, &imported);
                assert!(imported.exhibit.inventory_number.is_some(), "{}", imported.record);
                assert_eq!(imported.museum.unwrap().name["sv"].text, "Skoklosters slott");
                longest = longest.max(serde_json::to_string(&imported.exhibit).unwrap().len());
            }
        }
        Err(reject) => counts.refused.push(reject.reason),
    });
    println!("{counts:#?} longest record {longest}");
    // The archive lacks its second end block, which is no failure.
    result.unwrap();
    assert_eq!(counts.refused, [""; 0]);
    assert_eq!((counts.records, counts.titles), (5759, 5759));
    assert!(counts.dates.1 * 100 >= counts.dates.0 * 95, "{:?}", counts.dates);
    assert!(counts.measures.1 * 100 >= counts.measures.0 * 90, "{:?}", counts.measures);
}

#[test]
fn the_official_examples_are_read() {
    let examples = [("FMobj00154983-LaPrimavera", 1), ("FMobj20344012-Fontana_del_Moro", 3)];
    for (name, records) in examples {
        let Some(file) = data(&format!("lido-v1.1-examples/LIDO-v1.1-Example_{name}.xml")) else { return };
        let mut counts = Counts::default();
        let options = LidoOptions::default();
        let xml = std::io::read_to_string(file).unwrap();
        for (outcome, part) in read(xml.as_bytes(), "example.xml", &options).zip(xml.split("</lido:lido>")) {
            let Some(imported) = counts.add(outcome) else { continue };
            nothing_is_lost(&part[part.find("<lido:lidoRecID").unwrap()..], &imported);
            assert!(!imported.exhibit.title.is_empty());
            assert!(!imported.museum.unwrap().name.is_empty());
        }
        assert_eq!(counts.refused, [""; 0]);
        assert_eq!(counts.records, records);
    }
}
