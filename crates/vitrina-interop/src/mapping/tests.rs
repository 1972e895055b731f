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

#[test]
fn lists_languages_and_conditions_are_followed() {
    let map = r#"{"record": "id", "language": "sv", "fields": {
        "title": [{"column": "namn"}, {"column": "beskrivning"}, {"column": "name", "language": "en"}],
        "materials": [{"column": "material", "split": "; "}],
        "makers": [{"template": "{person}[ ({roll})]", "when": {"column": "roll", "is": ["Tillverkare"]}}],
        "people": [{"template": "{person}[ ({roll})]", "when": {"column": "roll", "isNot": ["Tillverkare"]}}],
        "rights": {"words": [{"column": "licens"}], "means": {"fri": "https://creativecommons.org/publicdomain/zero/1.0/"}},
        "pictures": [{"address": {"column": "bild", "split": "|"}, "credit": {"column": "foto"}}]}}"#;
    check(
        map,
        "id,namn,name,beskrivning,material,person,roll,licens,bild,foto\n\
         1,Sabel,Sabre,Krökt,stål; läder,Jonas,Tillverkare,fri,https://a|https://b,Jens\n\
         2,,,Rund,trä,Magnus,Ägare,okänd,,\n",
        &[
            json!({
                "#": "1", "title": { "sv": text("sv", "Sabel")["sv"], "en": text("en", "Sabre")["en"] },
                "materials": [{ "text": text("sv", "stål") }, { "text": text("sv", "läder") }],
                "makers": [{ "text": text("sv", "Jonas (Tillverkare)") }],
                "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
                "x": {
                    "beskrivning": "Krökt", "licens": "fri",
                    "pictures": [{ "url": "https://a", "credit": "Jens" }, { "url": "https://b", "credit": "Jens" }],
                },
            }),
            json!({
                "#": "2", "title": text("sv", "Rund"), "materials": [{ "text": text("sv", "trä") }],
                "people": [{ "text": text("sv", "Magnus (Ägare)") }], "x": { "licens": "okänd" },
            }),
        ],
    );
}

#[test]
fn words_and_years_that_agree_are_one_date() {
    let map = r#"{"record": "id", "fields": {"title": [{"column": "id"}], "date":
        {"words": [{"column": "when"}], "from": "from", "to": "to", "yearsOnly": true, "openYear": 9999}}}"#;
    let date = |words: &str, edtf: &str| json!({ "text": text("und", words), "edtf": edtf });
    check(
        map,
        "id,when,from,to\na,1750,1750,1750\nb,c. 1860,1855-01-01,1865-01-01\nc,who knows,1600,1650\nd,1750,1800,1810\ne,,1945,9999\n",
        &[
            json!({ "#": "a", "title": text("und", "a"), "date": date("1750", "1750") }),
            json!({ "#": "b", "title": text("und", "b"), "date": date("c. 1860", "1860~"),
                "x": { "from": "1855-01-01", "to": "1865-01-01" } }),
            json!({ "#": "c", "title": text("und", "c"), "date": date("who knows", "1600/1650") }),
            json!({ "#": "d", "title": text("und", "d"), "date": { "text": text("und", "1750") },
                "x": { "from": "1800", "to": "1810" } }),
            json!({ "#": "e", "title": text("und", "e"), "date": { "edtf": "1945/.." }, "x": { "from": "1945", "to": "9999" } }),
        ],
    );
}

#[test]
fn tables_are_joined_on_their_keys() {
    let mapping = mapping(
        r#"{"record": "id", "language": "sv", "tables": [
            {"name": "sizes", "key": "object", "on": "id"},
            {"name": "links", "key": "object", "on": "id"},
            {"name": "person", "key": "pid", "on": "who", "within": "links"}],
        "leaveOut": [{"column": "links", "when": {"column": "role", "is": ["Givare"]}, "why": "private"}],
        "fields": {"title": [{"column": "t"}],
            "measures": {"words": [{"each": "/sizes", "template": "[{kind}: ]{size}"}]},
            "makers": [{"each": "/links", "template": "{/person/*/name}", "when": {"column": "role", "is": ["Tillverkare"]}}]}}"#,
    );
    let mut sides = SideTables::default();
    let sizes = "object|kind|size|note\n1|Längd|920 mm|\n2|Höjd|1 m|x\n1|Bredd|48 mm|klinga\n1|Längd|920 mm|\n";
    let said = sides.read(&mapping, "sizes", sizes.as_bytes(), "sizes.csv").unwrap();
    assert_eq!((said.rows, said.repeated), (4, 1));
    let links = "object|who|role\n1|7|Tillverkare\n1|8|Givare\n1|9|Ägare\n";
    sides.read(&mapping, "links", links.as_bytes(), "links.csv").unwrap();
    sides.read(&mapping, "person", &b"pid|name|born\n7|Amand|1700\n9|Brahe|\n"[..], "person.csv").unwrap();
    let refused = sides.read(&mapping, "person", &b"id|name\n7|Amand\n"[..], "wrong.csv").map(|said| said.rows);
    assert_eq!(refused.unwrap_err().to_string(), "wrong.csv:1: it has no column `pid`, by which it is joined");
    let rows = read_rows(&b"id|t\n1|Sabel\n3|Bild\n"[..], "t.csv", &mapping, &sides, None).unwrap();
    let found: Vec<Value> = rows.map(shown).collect();
    let length = json!({ "kind": "length", "value": 920.0, "unit": "mm" });
    let width = json!({ "kind": "width", "value": 48.0, "unit": "mm" });
    let expect = [
        json!({
            "#": "1", "title": text("sv", "Sabel"), "makers": [{ "text": text("sv", "Amand") }],
            "measures": { "text": text("sv", "Längd: 920 mm\nBredd: 48 mm"), "values": [length, width] },
            "x": {
                "sizes": [null, { "note": "klinga" }],
                "links": [{ "person": [{ "born": "1700" }], "who": "7" }, null, { "person": [{ "name": "Brahe" }], "role": "Ägare", "who": "9" }],
            },
        }),
        json!({ "#": "3", "title": text("sv", "Bild") }),
    ];
    // The role of the maker was only asked for, so it stays too.
    let mut expect = expect;
    expect[0]["x"]["links"][0]["role"] = json!("Tillverkare");
    assert_eq!(found, expect);
}

#[test]
fn rows_of_one_record_are_put_together() {
    check(
        r#"{"record": "obj", "rowsTogether": true, "language": "sv", "fields": {
            "title": [{"column": "obj"}], "measures": {"words": [{"each": "/rows", "template": "{kind}: {size}"}]}}}"#,
        "obj,kind,size\n2,Höjd,1 m\n1,Längd,92 cm\n2,Bredd,2 m\n",
        &[
            json!({ "#": "2", "title": text("sv", "2"), "measures": { "text": text("sv", "Höjd: 1 m\nBredd: 2 m"),
                "values": [{ "kind": "height", "value": 1.0, "unit": "m" }, { "kind": "width", "value": 2.0, "unit": "m" }] } }),
            json!({ "#": "1", "title": text("sv", "1"), "measures": { "text": text("sv", "Längd: 92 cm"),
                "values": [{ "kind": "length", "value": 92.0, "unit": "cm" }] } }),
        ],
    );
}

#[test]
fn a_record_has_a_bounded_number_of_rows() {
    let parts = |key: &str, count: usize| -> String { (0..count).map(|part| format!("{key},{part}\n")).collect() };
    let together = format!("id,part\n{}2,a\n", parts("1", 10_001));
    let (map, sides) = (mapping(r#"{"record": "id", "rowsTogether": true, "fields": {}}"#), SideTables::default());
    let rows = read_rows(together.as_bytes(), "t.csv", &map, &sides, None).unwrap();
    let part = json!({ "#": "2", "title": text("und", "2"), "x": { "rows": [{ "part": "a" }] } });
    let refused = json!({ "line": 0, "reason": "10001 rows are this record: a record has at most 10000" });
    assert_eq!(rows.map(shown).collect::<Vec<_>>(), [refused, part]);

    // Of two tables each is small enough, and both together are not.
    let map = mapping(
        r#"{"record": "id", "fields": {}, "tables": [
            {"name": "one", "key": "k", "on": "id"}, {"name": "other", "key": "k", "on": "id"}]}"#,
    );
    let mut sides = SideTables::default();
    for (name, count) in [("one", 6_000), ("other", 4_001)] {
        let table = format!("k,part\n{}", parts("1", count));
        sides.read(&map, name, table.as_bytes(), "s.csv").unwrap();
    }
    let rows = read_rows(&b"id\n1\n2\n"[..], "t.csv", &map, &sides, None).unwrap();
    let reason = "4001 rows of the table `other` belong to it: with all others more than 10000";
    let expect = [json!({ "line": 2, "reason": reason }), json!({ "#": "2", "title": text("und", "2") })];
    assert_eq!(rows.map(shown).collect::<Vec<_>>(), expect);
}

#[test]
fn the_records_of_a_table_may_be_museums() {
    let map = mapping(
        r#"{"kind": "museums", "record": "nr", "language": "en",
            "museum": {"name": [{"column": "name"}], "place": [{"column": "town"}]}}"#,
    );
    let sides = SideTables::default();
    let table = &b"nr,name,town,opened\nm1,Fort,Cheltenham,1971:1971\nm2,,York,\n"[..];
    let rows: Vec<Outcome> = read_rows(table, "t.csv", &map, &sides, None).unwrap().collect();
    let [Outcome::Record(fort), Outcome::Reject(nameless)] = &rows[..] else { panic!("{rows:?}") };
    let hint = fort.museum.as_ref().unwrap();
    assert!(fort.is_of_museum && map.is_of_museums());
    assert_eq!((hint.name["en"].text.as_str(), hint.place["en"].text.as_str()), ("Fort", "Cheltenham"));
    assert_eq!(hint.legal_body_id.as_deref(), Some("m1"), "two museums may have one name");
    assert_eq!(serde_json::to_value(&fort.exhibit.x).unwrap(), json!({ "opened": "1971:1971" }));
    assert_eq!(nameless.reason, "the record has no name of a museum");
}

/// JSON Lines by a mapping.
#[track_caller]
fn check_lines(map: &str, lines: &[u8], expect: &[Value]) {
    let mapping = mapping(map);
    let found: Vec<Value> = read_lines(lines, "t.jsonl", &mapping, None).unwrap().map(shown).collect();
    assert_eq!(found, expect);
}

#[test]
fn json_lines_of_any_shape_are_read() {
    check_lines(
        r#"{"record": "id", "language": "en", "fields": {"title": [{"column": "/names/*/text"}],
            "makers": [{"each": "/creator", "template": "{name}[ ({role})]"}]}}"#,
        b"\xEF\xBB\xBF{\"id\": 7, \"names\": [{\"text\": \"Sabre\"}], \"creator\": [{\"name\": \"A\", \"role\": null, \"born\": 1.50}]}\r\n\
          \n[1]\n{\"id\": 8\n{\"id\": 9, \"id\": 9}\n{\"id\": 10, \"t\": \"\xFF\"}\n{\"id\": 11, \"creator\": {\"name\": \"B\"}, \"deep\": {\"a\": [{}]}}",
        &[
            json!({ "#": "7", "title": text("en", "Sabre"), "makers": [{ "text": text("en", "A") }],
                "x": { "creator": [{ "born": "1.50", "role": null }] } }),
            json!({ "line": 3, "reason": "not an object" }),
            json!({ "line": 4, "reason": "not one JSON object: EOF while parsing an object (column 8)" }),
            json!({ "line": 5, "reason": "not one JSON object: the key `id` stands twice (column 18)" }),
            json!({ "line": 6, "reason": "bytes that mean nothing in the encoding, after 17 bytes" }),
            json!({ "#": "11", "title": text("und", "11"), "makers": [{ "text": text("en", "B") }], "x": { "deep": { "a": [{}] } } }),
        ],
    );
}

#[test]
fn hostile_lines_are_refused_and_the_next_is_read() {
    let map = r#"{"record": "id", "fields": {"title": [{"column": "id"}]}}"#;
    let mut lines = b"{\"id\": \"".to_vec();
    lines.extend(std::iter::repeat_n(b'a', 17_000_000));
    lines.extend_from_slice(b"\"}\n{\"id\": 1, \"x\": ");
    lines.extend(std::iter::repeat_n(b'[', 100_000));
    lines.extend_from_slice(b"\n{\"id\": 2, \"x\": ");
    lines.extend([b"[".repeat(60), b"]".repeat(60)].concat());
    lines.extend_from_slice(b"}\n{\"id\": 3}\n");
    check_lines(
        map,
        &lines,
        &[
            json!({ "line": 1, "reason": "the line is longer than 16 MB" }),
            json!({ "line": 2, "reason": "not one JSON object: recursion limit exceeded (column 142)" }),
            json!({ "line": 3, "reason": "values are nested deeper than 48 levels" }),
            json!({ "#": "3", "title": text("und", "3") }),
        ],
    );
}

#[test]
fn hostile_tables_are_refused() {
    let map = mapping(r#"{"record": "id", "fields": {}}"#);
    let sides = SideTables::default();
    let wide = format!("id{}\n", ",a".repeat(1_000_000));
    let error = read_rows(wide.as_bytes(), "t.csv", &map, &sides, None).err().unwrap().to_string();
    assert!(error.contains("columns"), "{error}");
    let error = read_rows(&b"a,b\n1,2\n"[..], "t.csv", &map, &sides, None).err().unwrap().to_string();
    assert_eq!(error, "t.csv:1: there is no column `id`, by which the mapping knows the records");
    // A value of 100 MB, made as it is read.
    let long = std::io::Read::chain(&b"id,t\n1,\""[..], std::io::Read::take(std::io::repeat(b'a'), 100_000_000));
    let table = std::io::Read::chain(long, &b"\"\n2,b\n"[..]);
    let rejects =
        read_rows(table, "t.csv", &map, &sides, None).unwrap().filter(|one| matches!(one, Outcome::Reject(_)));
    assert!(rejects.count() >= 1);
}

#[test]
fn what_is_wrong_with_a_mapping_is_found_by_its_place() {
    let file: MappingFile = serde_json::from_str(
        r#"{"record": "", "language": "swedish!", "tables": [{"name": "a", "key": "k", "on": "o", "within": "b"}],
            "fields": {"title": [{}, {"column": "a", "template": "b"}, {"template": "{a"}, {"column": "a", "language": "x"}],
            "materials": [{"column": "m", "split": ""}],
            "rights": {"words": [], "means": {"a/b": "nothing"}}}}"#,
    )
    .unwrap();
    let findings = Mapping::new(&file).unwrap_err();
    let mut told: Vec<String> = findings.iter().map(|one| format!("{} {}", one.code, one.pointer)).collect();
    let museums = r#"{"kind": "museums", "record": "a", "fields": {"title": [{"column": "a"}]}}"#;
    let findings = Mapping::new(&serde_json::from_str(museums).unwrap()).unwrap_err();
    told.extend(findings.iter().map(|one| format!("{} {}", one.code, one.pointer)));
    assert_eq!(
        told,
        [
            "V0106 /record",
            "V0401 /language",
            "V0106 /tables/0/within",
            "V0107 /fields/title/0",
            "V0106 /fields/title/1/template",
            "V0106 /fields/title/2/template",
            "V0401 /fields/title/3/language",
            "V0106 /fields/materials/0/split",
            "V0505 /fields/rights/means/a~1b",
            "V0107 /museum",
            "V0106 /fields",
        ]
    );
}
