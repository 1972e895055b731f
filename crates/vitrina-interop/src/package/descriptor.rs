//! `datapackage.json`: what every field of every file is, after Data Package 2.0 and its Table Schema.

use serde_json::{Map, Value, json};
use vitrina_core::{Catalogue, CivilDate};

use super::kinds::{Column, KINDS, Kind, Of, TEXT_COLUMNS, Table, positions};

/// The name of the file.
pub const DESCRIPTOR: &str = "datapackage.json";

/// How the files of a package are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Tables in CSV; `defused` where no cell is one that a spreadsheet would run.
    Csv {
        /// Whether cells were changed for that.
        defused: bool,
    },
    /// A file of JSON Lines for each kind, a record a line in the form of the catalogue's own files.
    JsonLines,
}

/// A file of a package, as it was written.
#[derive(Debug, Clone)]
pub struct PackageFile {
    /// The kind of its records.
    pub kind: &'static Kind,
    /// The table.
    pub table: Table,
    /// How many bytes it has.
    pub bytes: u64,
    /// Their SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// What is in a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// How its files are written.
    pub form: Form,
    /// Whether all exhibits of the catalogue are in it.
    pub whole: bool,
    /// Whether texts that a machine made and nobody looked at are in it.
    pub with_machine: bool,
}

impl Form {
    /// The tables of a kind that have a file.
    #[must_use]
    pub fn tables(self, kind: &Kind) -> Vec<Table> {
        match self {
            Self::Csv { .. } => kind.tables().collect(),
            Self::JsonLines => vec![Table::Records],
        }
    }

    /// The name of a table's file.
    #[must_use]
    pub fn file_name(self, kind: &Kind, table: Table) -> String {
        let ending = match self {
            Self::Csv { .. } => "csv",
            Self::JsonLines => "jsonl",
        };
        format!("{}.{ending}", kind.table_name(table))
    }
}

/// What the package says of itself. `base` is the address of the site, `day` the one on which it is made.
#[must_use]
pub fn descriptor(
    catalogue: &Catalogue,
    base: Option<&str>,
    day: CivilDate,
    Contents { form, whole, with_machine }: Contents,
    files: &[PackageFile],
) -> Value {
    let settings = catalogue.settings();
    let named = |texts: &vitrina_core::Texts| {
        let chosen = texts.choose(&settings.languages[0], &settings.languages);
        chosen.map_or_else(String::new, |chosen| chosen.text.text.clone())
    };
    let mut package = Map::new();
    let mut put = |key: &str, value: Value| package.insert(key.to_owned(), value);
    put("$schema", json!("https://datapackage.org/profiles/2.0/datapackage.json"));
    put("name", json!("catalogue"));
    put("title", json!(named(&settings.title)));
    put("description", json!(description(form, with_machine)));
    if let Some(base) = base {
        put("homepage", json!(base));
    }
    let version = catalogue.newest_change().unwrap_or(day);
    put("version", json!(version.to_string().replace('-', ".")));
    put("created", json!(format!("{day}T00:00:00Z")));
    if let Some(licence) = &settings.licence {
        // Of the catalogue's own texts; the rights in each exhibit stand with it.
        put("licenses", json!([{ "path": licence.uri(), "title": licence.label() }]));
    }
    let mut publisher = json!({ "title": named(&settings.publisher), "roles": ["publisher"] });
    if let Some(url) = &settings.publisher_url {
        publisher["path"] = json!(url);
    }
    put("contributors", json!([publisher]));
    put("languages", json!(settings.languages));
    put("machineTexts", json!(with_machine));
    if let Form::Csv { defused } = form {
        put("cellsDefused", json!(defused));
    }
    // A file of lines without a line is there, so that no older one is, but it is no table to anybody.
    let files: Vec<&PackageFile> = files.iter().filter(|file| file.bytes > 0).collect();
    let mut resources: Vec<Value> = files.iter().map(|file| resource(file, form, whole)).collect();
    for resource in &mut resources {
        if let Some(Value::Array(keys)) = resource["schema"].get_mut("foreignKeys") {
            let there = |key: &Value| files.iter().any(|file| key["reference"]["resource"] == file.kind.name);
            keys.retain(there);
        }
    }
    put("resources", Value::Array(resources));
    Value::Object(package)
}

fn description(form: Form, with_machine: bool) -> String {
    let mut words = vec![
        "A catalogue of museums and their exhibits. Every text has its language, how it came to be in it (status: \
         original, human, machine or reviewed) and, where that is known, whose words it is."
            .to_owned(),
    ];
    words.push(match with_machine {
        true => "Texts that a machine made are in it, with the status machine.".to_owned(),
        false => "No text that only a machine made is in it.".to_owned(),
    });
    if let Form::Csv { defused } = form {
        words.push("Lists are tables of their own, in the order of `position`.".to_owned());
        if defused {
            words.push(
                "An apostrophe stands before every cell that began with =, +, -, @, a tab or a carriage return, so that \
                 no spreadsheet runs it: such cells are not as the catalogue has them."
                    .to_owned(),
            );
        }
    }
    words.join(" ")
}

fn resource(file: &PackageFile, form: Form, whole: bool) -> Value {
    let PackageFile { kind, table, bytes, sha256 } = file;
    let mut resource = Map::new();
    let mut put = |key: &str, value: Value| resource.insert(key.to_owned(), value);
    let name = kind.table_name(*table);
    put("name", json!(name));
    put("path", json!(form.file_name(kind, *table)));
    put("type", json!("table"));
    put("title", json!(title(kind, *table)));
    let (format, media) = match form {
        Form::Csv { .. } => ("csv", "text/csv"),
        Form::JsonLines => ("jsonl", "application/jsonl"),
    };
    put("format", json!(format));
    put("mediatype", json!(media));
    put("encoding", json!("utf-8"));
    put("bytes", json!(bytes));
    put("hash", json!(format!("sha256:{sha256}")));
    let schema = match form {
        Form::Csv { .. } => {
            let dialect = json!({ "header": true, "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"",
                                  "doubleQuote": true, "skipInitialSpace": false });
            put("dialect", dialect);
            table_schema(kind, *table, whole)
        }
        Form::JsonLines => {
            let schema = record_schema(kind, whole);
            let keys: Vec<&Value> =
                schema["fields"].as_array().into_iter().flatten().map(|field| &field["name"]).collect();
            put("dialect", json!({ "json": { "keyed": true, "keys": keys } }));
            schema
        }
    };
    put("schema", schema);
    Value::Object(resource)
}

fn title(kind: &Kind, table: Table) -> String {
    match table {
        Table::Records => kind.about.to_owned(),
        Table::List(place) => format!("{}: {}", kind.about, kind.lists[place].about),
        Table::Texts => format!("{}: all their texts, one a row", kind.about),
    }
}

fn field(column: &Column) -> Value {
    let mut field = json!({ "name": column.name, "type": type_of(column.of), "description": column.about });
    if column.of == Of::Uuid {
        field["format"] = json!("uuid");
    }
    if column.needed {
        field["constraints"] = json!({ "required": true });
    }
    field
}

fn type_of(of: Of) -> &'static str {
    match of {
        Of::Words | Of::Uuid => "string",
        Of::Day => "date",
        Of::Truth => "boolean",
        Of::Whole => "integer",
        Of::Number => "number",
        Of::List => "array",
        Of::Object => "object",
    }
}

/// The key of the records of a table; foreign keys name it.
fn key_of(table: &str) -> &'static str {
    KINDS.iter().find(|kind| kind.name == table).map_or("id", |kind| kind.key)
}

fn foreign(field: &str, table: &str) -> Value {
    json!({ "fields": [field], "reference": { "resource": table, "fields": [key_of(table)] } })
}

/// The foreign keys of columns. Where only some exhibits are in the package, none names exhibits.
fn foreign_keys<'c>(columns: impl Iterator<Item = &'c Column>, whole: bool) -> Vec<Value> {
    let refers = columns.filter_map(|column| Some((column.name, column.refers?)));
    refers.filter(|(_, table)| whole || *table != "exhibits").map(|(name, table)| foreign(name, table)).collect()
}

fn schema(fields: Vec<Value>, primary: Vec<&str>, foreign: Vec<Value>) -> Value {
    let mut schema = json!({ "fields": fields, "primaryKey": primary, "missingValues": [""] });
    if !foreign.is_empty() {
        schema["foreignKeys"] = Value::Array(foreign);
    }
    schema
}

fn table_schema(kind: &Kind, table: Table, whole: bool) -> Value {
    let owner = || {
        json!({ "name": kind.one, "type": "string", "description": "The record it is of",
                "constraints": { "required": true } })
    };
    match table {
        Table::Records => {
            let fields = kind.columns.iter().map(field).collect();
            let primary = if kind.key.is_empty() { vec!["kind", "id"] } else { vec![kind.key] };
            schema(fields, primary, foreign_keys(kind.columns.iter(), whole))
        }
        Table::List(place) => {
            let list = &kind.lists[place];
            let places = positions(list.path);
            let counted = |name: &&str| {
                json!({ "name": name, "type": "integer", "description": "The place in the list, from 1",
                        "constraints": { "required": true, "minimum": 1 } })
            };
            let fields = [owner()].into_iter().chain(places.iter().map(counted)).chain(list.columns.iter().map(field));
            let primary = [kind.one].into_iter().chain(places.iter().copied()).collect();
            let foreign = [foreign(kind.one, kind.name)].into_iter().chain(foreign_keys(list.columns.iter(), whole));
            schema(fields.collect(), primary, foreign.collect())
        }
        Table::Texts => {
            let abouts = [
                "The field of the record; a number in it is a place in a list, from 1",
                "The language of the text (BCP 47)",
                "The text, character for character",
                "How it came to be in its language: original, human (translated by a person), machine (translated by a \
                 machine, not looked at) or reviewed (by a machine, then checked)",
                "Whose words it is, where that is known: museum, editors, or source where it stands in one",
            ];
            let more = TEXT_COLUMNS.iter().zip(abouts).map(|(name, about)| {
                let mut field = json!({ "name": name, "type": "string", "description": about });
                let constraints = match *name {
                    "status" => json!({ "required": true, "enum": ["original", "human", "machine", "reviewed"] }),
                    "by" => json!({ "enum": ["museum", "editors", "source"] }),
                    _ => json!({ "required": true }),
                };
                field["constraints"] = constraints;
                field
            });
            let primary = vec![kind.one, "field", "language"];
            schema([owner()].into_iter().chain(more).collect(), primary, vec![foreign(kind.one, kind.name)])
        }
    }
}

/// The schema of records in the form of the catalogue's own files: what stands deeper is an object or an array.
fn record_schema(kind: &Kind, whole: bool) -> Value {
    let deep = |path: &str| kind.columns.iter().find(|column| column.path == path);
    let one = |member: &&str| match deep(member) {
        Some(column) => field(column),
        None => {
            let begins = |path: &&str| path.strip_prefix(member).is_some_and(|rest| rest.starts_with("/*"));
            let is_list = kind.lists.iter().any(|list| list.path == *member) || kind.texts.iter().any(begins);
            json!({ "name": member, "type": if is_list { "array" } else { "object" } })
        }
    };
    let fields = kind.members().iter().map(one).collect();
    let primary = if kind.key.is_empty() { vec!["kind", "id"] } else { vec![kind.key] };
    let direct = kind.columns.iter().filter(|column| !column.path.contains('/'));
    schema(fields, primary, foreign_keys(direct, whole))
}
