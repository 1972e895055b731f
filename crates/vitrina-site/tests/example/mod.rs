//! A small invented catalogue in a temporary folder.

use std::path::PathBuf;

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
        std::fs::remove_file(self.catalogue().join(format!("museums/xa-one/exhibits/xa-one-{number:04}.json")))
            .unwrap();
    }
}
