//! A small catalogue in a folder of its own: two invented states, a museum and an exhibit in each, and what they refer to.
//!
//! A test takes it whole and breaks one thing; the places in the files are those that `serde_json` writes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A PNG of one grey pixel.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0xda, 0x45, 0x08, 0x3b, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// The exhibit with everything.
pub(crate) const EXHIBIT: &str = "museums/xa-example/exhibits/xa-example-001.json";
/// The museum that keeps it.
pub(crate) const MUSEUM: &str = "museums/xa-example/museum.json";
/// The other museum's exhibit, one a line.
pub(crate) const LINES: &str = "museums/xb-example/exhibits.jsonl";
/// The joint exhibition of both.
pub(crate) const EXHIBITION: &str = "exhibitions/x-example.json";
/// The thesaurus.
pub(crate) const TERMS: &str = "terms/terms.json";
/// What the whole catalogue says of itself.
pub(crate) const SETTINGS: &str = "catalogue.json";

/// A catalogue folder, removed when it is dropped.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// The catalogue as it should be.
    pub(crate) fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, value) in records() {
            folder.put(path, pretty(&value));
        }
        let line = exhibit("xb-example-001", "xb-example", 22);
        folder.put(LINES, format!("{line}\n"));
        folder.put("museums/xa-example/media/grey.png", PIXEL);
        folder
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// A place in it.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// Writes a file, whatever stood there.
    pub(crate) fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// Replaces `old`, which stands once in the file.
    #[track_caller]
    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.text(path);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {path}");
        self.put(path, text.replace(old, new));
    }
}

/// A JSON file as an editor would leave it.
pub(crate) fn pretty(value: &Value) -> String {
    format!("{}\n", serde_json::to_string_pretty(value).unwrap())
}

/// A UUID of its own for each number.
pub(crate) fn uuid(number: u64) -> String {
    format!("01900000-0000-7000-8000-{number:012x}")
}

fn english(text: &str) -> Value {
    json!({"en": {"text": text, "status": "original"}})
}

fn sources() -> Value {
    json!([{"what": "EXAMPLE, an invented source", "strength": "institution"}])
}

/// An exhibit that refers to nothing but its museum.
pub(crate) fn exhibit(id: &str, museum: &str, number: u64) -> Value {
    json!({
        "id": id,
        "uuid": uuid(number),
        "museum": museum,
        "title": english(&format!("EXAMPLE sabre {id}")),
        "objectType": "sabre",
        "lending": {"answer": "not_stated"},
        "sources": sources(),
        "changed": "2026-11-23",
    })
}

fn museum(id: &str, state: &str, number: u64) -> Value {
    json!({
        "id": id,
        "uuid": uuid(number),
        "state": state,
        "participation": {"status": "described"},
        "name": english("EXAMPLE museum"),
        "coordinates": {"latitude": 10.5, "longitude": 20.5, "shownAs": "town"},
        "sources": sources(),
        "changed": "2026-11-23",
    })
}

fn state(code: &str) -> Value {
    json!({
        "code": code,
        "name": english(&format!("EXAMPLE state {code}")),
        "languages": ["en"],
        "membership": [{"status": "member", "from": "2001-06-15"}],
        "sources": sources(),
        "changed": "2026-11-23",
    })
}

fn term(id: &str, group: &str, label: &str) -> Value {
    json!({"id": id, "group": group, "labels": english(label), "sources": sources(), "changed": "2026-11-23"})
}

fn authority(id: &str, label: &str) -> Value {
    json!({"id": id, "labels": english(label), "sources": sources(), "changed": "2026-11-23"})
}

fn records() -> Vec<(&'static str, Value)> {
    let mut event = authority("example-march", "EXAMPLE march");
    event["date"] = json!("1850");
    event["term"] = json!("example-conflict");
    let mut sabre = term("sabre", "object", "Sabre");
    sabre["broader"] = json!(["edged-weapon"]);
    let whole = json!({
        "id": "xa-example-001",
        "uuid": uuid(11),
        "museum": "xa-example",
        "title": english("EXAMPLE sabre"),
        "objectType": "sabre",
        "date": {"text": english("middle of the 19th century"), "edtf": "1845/1855"},
        "makers": [{"text": english("A smith"), "id": "example-smith"}],
        "placesMade": [{"text": english("A town"), "id": "example-town"}],
        "materials": [{"text": english("iron"), "term": "iron"}],
        "measures": {"text": english("92 cm"), "values": [{"kind": "length", "value": 92, "unit": "cm"}]},
        "description": english("An invented exhibit."),
        "events": [{"text": english("A march"), "id": "example-march"}],
        "pictures": [{"file": "grey.png", "alt": english("A grey square"), "rights": "https://creativecommons.org/publicdomain/zero/1.0/"}],
        "rights": "https://rightsstatements.org/vocab/NoC-NC/1.0/",
        "lending": {"answer": "not_stated"},
        "themes": ["x-example"],
        "sources": sources(),
        "changed": "2026-11-23",
    });
    let terms = [
        sabre,
        term("edged-weapon", "object", "Edged weapon"),
        term("iron", "material", "Wrought iron"),
        term("example-conflict", "conflict", "EXAMPLE conflict"),
    ];
    vec![
        (
            SETTINGS,
            json!({
                "title": english("EXAMPLE catalogue"),
                "publication": "draft",
                "languages": ["en", "ru"],
                "publisher": {"name": english("EXAMPLE editors")},
                "corrections": "corrections@example.org",
                "licence": "https://creativecommons.org/publicdomain/zero/1.0/",
                "objectOfTheDay": ["xa-example-001"],
                "changed": "2026-11-23",
            }),
        ),
        ("states/xa.json", state("XA")),
        ("states/xb.json", state("XB")),
        (MUSEUM, museum("xa-example", "XA", 1)),
        ("museums/xb-example/museum.json", museum("xb-example", "XB", 2)),
        (EXHIBIT, whole),
        (
            EXHIBITION,
            json!({
                "id": "x-example",
                "uuid": uuid(31),
                "status": "idea",
                "title": english("EXAMPLE exhibition"),
                "sections": [{"title": english("Sabres"), "exhibits": ["xa-example-001", "xb-example-001"]}],
                "legs": [{"museum": "xa-example"}],
                "sources": sources(),
                "changed": "2026-11-23",
            }),
        ),
        (TERMS, json!({"terms": terms})),
        ("events/events.json", json!({"events": [event]})),
        ("people/people.json", json!({"people": [authority("example-smith", "EXAMPLE smith")]})),
        ("places/places.json", json!({"places": [authority("example-town", "EXAMPLE town")]})),
    ]
}
