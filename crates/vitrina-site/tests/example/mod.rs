//! A small invented catalogue in a temporary folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use html5gum::{Token, Tokenizer};
use tempfile::TempDir;

const CATALOGUE: &str = r#"{
  "title": {"en": {"text": "EXAMPLE catalogue", "status": "original"}}, "publication": "draft",
  "languages": ["en", "ru"], "publisher": {"name": {"en": {"text": "EXAMPLE editors", "status": "original"}}},
  "corrections": "corrections@example.org", "licence": "https://creativecommons.org/publicdomain/zero/1.0/", "changed": "2026-11-24"
}"#;
const STATE: &str = r#"{
  "code": "XA", "name": {"en": {"text": "Exampland", "status": "original"}}, "languages": ["ru"],
  "membership": [{"status": "member", "from": "2017-06-09"}], "changed": "2026-11-20"
}"#;
const MUSEUM: &str = r#"{
  "id": "ID", "uuid": "UUID", "state": "XA", "participation": {"status": "described"},
  "name": {"en": {"text": "EXAMPLE museum ID", "status": "human"}}, "city": {"en": {"text": "Specimen", "status": "original"}},
  "sources": [{"url": "https://museum.example/about", "what": "the museum", "strength": "institution"}], "changed": "2026-11-21"
}"#;
const TERMS: &str = r#"{"terms": [
  {"id": "armour", "group": "object", "labels": {"en": {"text": "armour", "status": "original"}}, "changed": "2026-11-20"},
  {"id": "helmet", "group": "object", "labels": {"en": {"text": "helmet", "status": "original"}}, "broader": ["armour"], "changed": "2026-11-20"},
  {"id": "iron", "group": "material", "labels": {"en": {"text": "iron", "status": "original"}}, "changed": "2026-11-20"}
]}"#;

/// An exhibit of the example.
pub(crate) fn exhibit(number: usize, title: &str) -> String {
    format!(
        r#"{{
  "id": "xa-one-{number:04}", "uuid": "0198c0de-0000-7000-8000-{number:012}", "formerIds": ["old-{number:04}"], "museum": "xa-one",
  "title": {{"en": {{"text": "{title}", "status": "original"}}}}, "objectType": "helmet",
  "materials": [{{"term": "iron"}}], "description": {{"en": {{"text": "Of iron.", "status": "original"}}}},
  "lending": {{"answer": "not_stated"}},
  "sources": [{{"url": "https://museum.example/{number}", "what": "the museum's page", "strength": "institution"}}],
  "changed": "2026-11-22"
}}"#
    )
}

/// A catalogue of two museums; the first holds all exhibits.
pub(crate) struct Example {
    folder: TempDir,
}

impl Example {
    pub(crate) fn new(exhibits: usize) -> Self {
        let example = Self { folder: tempfile::tempdir().unwrap() };
        example.write("catalogue.json", CATALOGUE);
        example.write("states/xa.json", STATE);
        for (number, id) in ["xa-one", "xa-two"].iter().enumerate() {
            let uuid = format!("0198c0de-0000-7000-8001-{number:012}");
            example.write(&format!("museums/{id}/museum.json"), &MUSEUM.replace("UUID", &uuid).replace("ID", id));
        }
        example.write("terms/terms.json", TERMS);
        for number in 0..exhibits {
            example.write_exhibit(number, &exhibit(number, &format!("EXAMPLE helmet {number}")));
        }
        example
    }

    pub(crate) fn catalogue(&self) -> PathBuf {
        self.folder.path().join("catalogue")
    }

    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.catalogue().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn write_exhibit(&self, number: usize, text: &str) {
        self.write(&format!("museums/xa-one/exhibits/xa-one-{number:04}.json"), text);
    }

    pub(crate) fn remove_exhibit(&self, number: usize) {
        // One that is gone already is gone.
        let _ = std::fs::remove_file(self.catalogue().join(format!("museums/xa-one/exhibits/xa-one-{number:04}.json")));
    }
}

/// Every file below a folder with its bytes.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Two folders with the same files.
#[track_caller]
pub(crate) fn same(one: &Path, other: &Path) {
    let (one, other) = (files(one), files(other));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let different: Vec<_> = one.iter().filter(|(name, bytes)| other[*name] != **bytes).map(|(name, _)| name).collect();
    assert!(different.is_empty(), "{different:?}");
}

/// References in pages that lead to no file of the site.
pub(crate) fn broken_links(site: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    let mut broken = BTreeSet::new();
    for (page, bytes) in site.iter().filter(|(name, _)| name.ends_with(".html") && *name != "404.html") {
        for Ok(token) in Tokenizer::new(std::str::from_utf8(bytes).unwrap()) {
            let Token::StartTag(tag) = token else { continue };
            for (name, value) in &tag.attributes {
                let value = String::from_utf8_lossy(value);
                let references: Vec<&str> = match &name[..] {
                    b"href" | b"src" => vec![&value],
                    b"srcset" => value.split(", ").filter_map(|part| part.split(' ').next()).collect(),
                    _ => continue,
                };
                for reference in references {
                    let path = reference.split(['#', '?']).next().unwrap_or_default();
                    if path.is_empty() || path.contains(':') {
                        continue;
                    }
                    if !site.contains_key(&joined(page, path)) {
                        broken.insert(format!("{page} → {reference}"));
                    }
                }
            }
        }
    }
    broken
}

fn joined(page: &str, reference: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
