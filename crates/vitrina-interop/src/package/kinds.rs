//! Which kinds of records there are, and which fields of each stand in which column of which table.
//!
//! One list for everything: rows are made by it, records are made of rows by it, and the descriptor is written from it.

mod authorities;
mod exhibitions;
mod exhibits;
mod museums;

use self::Of::{Day, Object, Uuid, Words};

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Words,
    Uuid,
    Day,
    Truth,
    Whole,
    Number,
    /// A JSON array in a cell.
    List,
    /// A JSON object in a cell.
    Object,
}

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    /// Where the value stands in the record, or in an element of the list; nothing where the element is the value.
    pub(crate) path: &'static str,
    pub(crate) of: Of,
    pub(crate) needed: bool,
    /// The table whose key it names.
    pub(crate) refers: Option<&'static str>,
    pub(crate) about: &'static str,
}

/// A list in a record: a table with a row for each of its elements. A `*` in the path stands for every element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listed {
    pub(crate) name: &'static str,
    pub(crate) path: &'static str,
    pub(crate) columns: &'static [Column],
    pub(crate) about: &'static str,
}

/// A kind of record.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The name of its table.
    pub name: &'static str,
    /// What one record of it is called, in tables that refer to it.
    pub one: &'static str,
    /// The column that knows the record.
    pub(crate) key: &'static str,
    pub(crate) about: &'static str,
    pub(crate) columns: &'static [Column],
    pub(crate) lists: &'static [Listed],
    /// Where texts stand; a `*` stands for every element of a list.
    pub(crate) texts: &'static [&'static str],
}

/// A table of a kind: the records themselves, one of their lists, or their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// The records.
    Records,
    /// The list of that place among the lists of the kind.
    List(usize),
    /// The texts.
    Texts,
}

const fn column(name: &'static str, path: &'static str, of: Of, about: &'static str) -> Column {
    Column { name, path, of, needed: false, refers: None, about }
}

impl Column {
    const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    const fn to(self, table: &'static str) -> Self {
        Self { refers: Some(table), ..self }
    }
}

const ID: Column = column("id", "id", Words, "The id of the record in this catalogue; it never changes").needed();
const UUID: Column = column("uuid", "uuid", Uuid, "The identity of the record for other machines").needed();
const CHANGED: Column = column("changed", "changed", Day, "The day of the last change").needed();
const CONFIDENCE: Column =
    column("confidence", "confidence", Words, "How sure the editors are of the record: high, medium or low");
const PAGE: Column = column("page", "page", Words, "The page of the record, where the address of the site is known");
const X: Column = column("x", "x", Object, "Foreign fields, kept as their source had them");
/// Who answers for the record, which is not what it rests on.
const WRITTEN_BY: Column = column(
    "recordSource",
    "recordSource",
    Words,
    "Who wrote the record: `museum` where the museum has joined, else `editors`",
)
.needed();

const FORMER: Listed = Listed {
    name: "formerIds",
    path: "formerIds",
    columns: &[column("formerId", "", Words, "An id under which the record was published before").needed()],
    about: "ids under which they were published before",
};
const SOURCES: Listed = Listed {
    name: "sources",
    path: "sources",
    columns: &[
        column("what", "what", Words, "What the source is"),
        column("url", "url", Words, "Its address"),
        column("supports", "supports", Words, "Which statements it supports"),
        column("language", "lang", Words, "The language of what is said of it here (BCP 47)"),
        column("strength", "strength", Words, "What kind of source it is: institution, secondary or weak").needed(),
        column("confidence", "confidence", Words, "How sure the editors are of it, in their words"),
        column("records", "records", Words, "Which records of this catalogue stand for it"),
    ],
    about: "what their statements rest on",
};
/// Every kind of record that leaves, those that are referred to before those that refer to them.
pub static KINDS: [Kind; 8] = [
    museums::STATES,
    museums::MUSEUMS,
    authorities::TERMS,
    authorities::EVENTS,
    authorities::PEOPLE,
    authorities::PLACES,
    exhibitions::EXHIBITIONS,
    exhibits::EXHIBITS,
];

/// What was withdrawn: the only mark of it, and a deletion for whoever took the record over.
pub static WITHDRAWN: Kind = Kind {
    name: "withdrawn",
    one: "withdrawal",
    key: "",
    about: "Records that were withdrawn: whoever has taken one over deletes it",
    columns: &[
        column("id", "id", Words, "The id of what was withdrawn").needed(),
        column("kind", "kind", Words, "What it was").needed(),
        column("date", "date", Day, "The day of withdrawal").needed(),
        column("reason", "reason", Words, "The reason, as a code").needed(),
    ],
    lists: &[],
    texts: &[],
};

/// The kind of that name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// The columns that each element of a list is found by beside its record: its place, within the place of what holds it.
pub(crate) fn positions(path: &str) -> &'static [&'static str] {
    if path.contains('*') { &["section", "position"] } else { &["position"] }
}

impl Kind {
    /// Its tables, the records first.
    pub fn tables(&self) -> impl Iterator<Item = Table> + use<> {
        let lists = (0..self.lists.len()).map(Table::List);
        let texts = (!self.texts.is_empty()).then_some(Table::Texts);
        std::iter::once(Table::Records).chain(lists).chain(texts)
    }

    /// The name of a table.
    #[must_use]
    pub fn table_name(&self, table: Table) -> String {
        match table {
            Table::Records => self.name.to_owned(),
            Table::List(place) => format!("{}.{}", self.name, hyphened(self.lists[place].name)),
            Table::Texts => format!("{}.texts", self.name),
        }
    }

    /// The header of a table.
    #[must_use]
    pub fn header(&self, table: Table) -> Vec<&'static str> {
        match table {
            Table::Records => self.columns.iter().map(|column| column.name).collect(),
            Table::List(place) => {
                let list = &self.lists[place];
                let own = list.columns.iter().map(|column| column.name);
                [self.one].into_iter().chain(positions(list.path).iter().copied()).chain(own).collect()
            }
            Table::Texts => [&[self.one][..], &TEXT_COLUMNS].concat(),
        }
    }
}

/// `placesMade` as names of files and resources are written: `places-made`.
fn hyphened(name: &str) -> String {
    let mut hyphened = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            hyphened.push('-');
        }
        hyphened.push(letter.to_ascii_lowercase());
    }
    hyphened
}

/// The columns of every table of texts, behind the record.
pub(crate) const TEXT_COLUMNS: [&str; 5] = ["field", "language", "text", "status", "by"];
