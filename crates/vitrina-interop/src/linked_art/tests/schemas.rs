//! The documents against the model's own JSON Schemas, by a validator that is not ours.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Value, json};

use super::all;

const AT: &str = "https://linked.art/api/1.0/schema/";

/// The schemas of the model.
struct Model {
    compiler: Compiler,
    schemas: Schemas,
}

impl Model {
    /// Those beside the project; nothing where they are not there.
    fn new() -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/schemas/linkedart/api/1.0/schema");
        if !folder.is_dir() {
            println!("skipped: the schemas of Linked Art are not there ({})", folder.display());
            return None;
        }
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let schema = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let name = path.file_name().unwrap().to_str().unwrap();
            compiler.add_resource(&format!("{AT}{name}"), schema).unwrap();
        }
        Some(Self { compiler, schemas: Schemas::new() })
    }

    /// What is wrong with a document.
    fn refuse(&mut self, document: &Value) -> Option<String> {
        let name = match document["type"].as_str().unwrap() {
            "HumanMadeObject" => "object",
            "Group" => "group",
            "Person" => "person",
            "Place" => "place",
            "Set" => "set",
            "Event" | "Activity" | "Period" => "event",
            "Type" | "Material" | "Language" | "MeasurementUnit" => "concept",
            other => panic!("no schema is for a {other}"),
        };
        let index: SchemaIndex = self.compiler.compile(&format!("{AT}{name}.json"), &mut self.schemas).unwrap();
        self.schemas.validate(document, index).err().map(|error| format!("{error:#}"))
    }
}

#[test]
fn every_document_is_valid_by_the_schemas_of_the_model() {
    let Some(mut model) = Model::new() else { return };
    for (exhibition, with_machine) in [("idea", false), ("open", true)] {
        for document in all(exhibition, with_machine) {
            assert_eq!(model.refuse(&document), None, "{document}");
        }
    }
}

#[test]
fn the_validator_looks() {
    let Some(mut model) = Model::new() else { return };
    let mut broken = all("idea", true).pop().unwrap();
    broken["produced_by"] = json!([{"type": "Production"}]);
    assert!(model.refuse(&broken).is_some());
}
