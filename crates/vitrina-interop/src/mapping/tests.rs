//! Small tables and records by small mappings, and what is kept of them.

use serde_json::{Value, json};
use vitrina_core::file::MappingFile;

use super::*;
use crate::imported::Outcome;

pub(super) fn mapping(json: &str) -> Mapping {
    let file: MappingFile = serde_json::from_str(json).unwrap();
    Mapping::new(&file).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn shown(outcome: Outcome) -> Value {
    match outcome {
        Outcome::Record(record) => {
            let mut exhibit = serde_json::to_value(&record.exhibit).unwrap();
            for key in ["id", "uuid", "museum", "changed", "lending", "standing", "record", "sources"] {
                exhibit.as_object_mut().unwrap().remove(key);
            }
            exhibit["#"] = json!(record.record);
            exhibit
        }
        Outcome::Reject(reject) => json!({ "line": reject.position.line, "reason": reject.reason }),
    }
}

/// A table by a mapping.
#[track_caller]
fn check(map: &str, table: &str, expect: &[Value]) {
    let (mapping, sides) = (mapping(map), SideTables::default());
    let rows = read_rows(table.as_bytes(), "t.csv", &mapping, &sides, None).unwrap();
    let found: Vec<Value> = rows.map(shown).collect();
    assert_eq!(found, expect);
}

fn text(language: &str, words: &str) -> Value {
    json!({ language: { "text": words, "status": "original", "by": "museum" } })
}

#[test]
fn a_simple_table_becomes_exhibits() {
    check(
        r#"{"record": "nr", "language": "en", "fields": {
            "title": [{"column": "title"}], "date": {"words": [{"column": "date"}]},
            "measures": {"words": [{"column": "size"}]}}}"#,
        "nr,title,date,size,room\n1,Sabre,c. 1780,L 92 cm,7\n2,\" Shield \",sometime,,\n,Nobody,,,\n1,Again,,,\n",
        &[
            json!({
                "#": "1", "title": text("en", "Sabre"), "date": { "text": text("en", "c. 1780"), "edtf": "1780~" },
                "measures": { "text": text("en", "L 92 cm"), "values": [{ "kind": "length", "value": 92.0, "unit": "cm" }] },
                "x": { "room": "7" },
            }),
            json!({ "#": "2", "title": text("en", " Shield "), "date": { "text": text("en", "sometime") } }),
            json!({ "line": 4, "reason": "the record has no id: `nr` is empty" }),
            json!({ "line": 5, "reason": "the record id `1` stands in an earlier row too" }),
        ],
    );
}
