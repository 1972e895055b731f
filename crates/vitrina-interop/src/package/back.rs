//! Rows of the tables of a kind, put together by record, as the record again.

use serde_json::{Map, Value};

use super::kinds::{Column, Kind, Of, positions};

/// Columns that are said of a record, and stand in none.
pub(crate) const SAID: [&str; 2] = ["recordSource", "page"];

impl Kind {
    /// The columns and lists of a record put together, by name.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let lists = self.lists.iter().map(|list| list.name);
        self.columns.iter().map(|column| column.name).chain(lists).chain(["texts"])
    }

    /// The members of a record in the form of the catalogue's own files, those that are only said of it included.
    pub(crate) fn members(&self) -> Vec<&'static str> {
        let paths = self.columns.iter().map(|column| column.path).chain(self.lists.iter().map(|list| list.path));
        let mut members: Vec<&str> = Vec::new();
        for member in paths.chain(self.texts.iter().copied()).filter_map(|path| path.split('/').next()) {
            if !members.contains(&member) {
                members.push(member);
            }
        }
        members
    }

    /// The record of a row of the table of records, into which the rows of the other tables were put as lists.
    ///
    /// # Errors
    /// What cannot be read, and in which column.
    pub(crate) fn record(&self, row: &Map<String, Value>) -> Result<Value, String> {
        let mut record = Value::Object(Map::new());
        for column in self.columns.iter().filter(|column| !SAID.contains(&column.name)) {
            if let Some(value) = value(column, row)? {
                put(&mut record, &column.path.split('/').collect::<Vec<_>>(), value)?;
            }
        }
        for list in self.lists {
            let names = positions(list.path);
            let mut rows = rows(row, list.name)
                .map(|row| Ok((names.iter().map(|name| place(row, name)).collect::<Result<Vec<_>, _>>()?, row)))
                .collect::<Result<Vec<(Vec<usize>, _)>, String>>()?;
            rows.sort_by(|one, other| one.0.cmp(&other.0));
            for (places, row) in rows {
                let mut path = numbered(list.path, &places);
                path.push(places[places.len() - 1].to_string());
                let path: Vec<&str> = path.iter().map(String::as_str).collect();
                let within = |error: String| format!("{}: {error}", list.name);
                match list.columns {
                    [column] if column.path.is_empty() => {
                        if let Some(value) = value(column, row)? {
                            put(&mut record, &path, value).map_err(within)?;
                        }
                    }
                    columns => {
                        put(&mut record, &path, Value::Object(Map::new())).map_err(within)?;
                        for column in columns {
                            if let Some(value) = value(column, row)? {
                                let inner = column.path.split('/');
                                let path: Vec<&str> = path.iter().copied().chain(inner).collect();
                                put(&mut record, &path, value).map_err(within)?;
                            }
                        }
                    }
                }
            }
        }
        self.put_texts(&mut record, row)?;
        Ok(record)
    }

    fn put_texts(&self, record: &mut Value, row: &Map<String, Value>) -> Result<(), String> {
        let mut texts = rows(row, "texts")
            .map(|row| Ok((self.field(words(row, "field"))?, row)))
            .collect::<Result<Vec<(Vec<Part<'_>>, _)>, String>>()?;
        // The tenth note comes behind the ninth.
        texts.sort_by(|one, other| one.0.cmp(&other.0));
        for (parts, row) in texts {
            let mut text = Map::new();
            for key in ["text", "status", "by"] {
                let words = words(row, key);
                if !words.is_empty() {
                    text.insert(key.to_owned(), words.into());
                }
            }
            let language = words(row, "language");
            let numbers: Vec<String> = parts.iter().map(Part::words).collect();
            let path: Vec<&str> = numbers.iter().map(String::as_str).chain([language]).collect();
            put(record, &path, Value::Object(text)).map_err(|error| format!("texts: {error}"))?;
        }
        Ok(())
    }

    /// The parts of a text's field, which must be one that the kind has.
    fn field<'f>(&self, field: &'f str) -> Result<Vec<Part<'f>>, String> {
        let parts: Vec<Part<'f>> =
            field.split('/').map(|part| part.parse().map_or(Part::Name(part), Part::Place)).collect();
        let shape: Vec<&str> = parts.iter().map(|part| part.name().unwrap_or("*")).collect();
        let shape = shape.join("/");
        if self.texts.contains(&shape.as_str()) { Ok(parts) } else { Err(format!("no text has the field `{field}`")) }
    }
}

/// A part of a text's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part<'f> {
    Place(usize),
    Name(&'f str),
}

impl<'f> Part<'f> {
    fn name(&self) -> Option<&'f str> {
        match self {
            Self::Place(_) => None,
            Self::Name(name) => Some(name),
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Place(place) => place.to_string(),
            Self::Name(name) => (*name).to_owned(),
        }
    }
}

fn words<'r>(row: &'r Map<String, Value>, name: &str) -> &'r str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn rows<'r>(row: &'r Map<String, Value>, name: &str) -> impl Iterator<Item = &'r Map<String, Value>> {
    row.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn place(row: &Map<String, Value>, name: &str) -> Result<usize, String> {
    let words = words(row, name);
    words.parse().map_err(|_| format!("{name}: `{words}` is no place in a list, counted from 1"))
}

/// The path of a list with the places of what holds it for its `*`.
fn numbered(path: &str, places: &[usize]) -> Vec<String> {
    let mut places = places.iter();
    let part = |part: &str| match part {
        "*" => places.next().map_or_else(String::new, ToString::to_string),
        name => name.to_owned(),
    };
    path.split('/').map(part).collect()
}

/// The value of a column; nothing where the cell is empty.
fn value(column: &Column, row: &Map<String, Value>) -> Result<Option<Value>, String> {
    let words = words(row, column.name);
    if words.is_empty() {
        return Ok(None);
    }
    let of = |what: &str| format!("{}: `{words}` is {what}", column.name);
    Ok(Some(match column.of {
        Of::Words | Of::Uuid | Of::Day => words.into(),
        Of::Truth => match words {
            "true" => true.into(),
            "false" => false.into(),
            _ => return Err(of("neither true nor false")),
        },
        Of::Whole => words.parse::<u64>().map_err(|_| of("no whole number"))?.into(),
        Of::Number => words.parse::<serde_json::Number>().map_err(|_| of("no number")).map(Value::Number)?,
        Of::List | Of::Object => serde_json::from_str(words).map_err(|error| of(&format!("no JSON ({error})")))?,
    }))
}

/// Puts a value where the path leads; a number in it is a place in a list, counted from 1.
fn put(record: &mut Value, path: &[&str], value: Value) -> Result<(), String> {
    let Some((first, rest)) = path.split_first() else {
        if !record.is_null() {
            return Err("a value stands twice".to_owned());
        }
        *record = value;
        return Ok(());
    };
    if let Ok(place) = first.parse::<usize>() {
        if record.is_null() {
            *record = Value::Array(Vec::new());
        }
        let Value::Array(list) = record else { return Err(format!("`{first}` is a place in no list")) };
        if !(1..=list.len() + 1).contains(&place) {
            return Err(format!(
                "`{place}` does not follow on `{}`: places are counted from 1 without a gap",
                list.len()
            ));
        }
        if place > list.len() {
            list.push(Value::Null);
        }
        return put(&mut list[place - 1], rest, value);
    }
    if record.is_null() {
        *record = Value::Object(Map::new());
    }
    let Value::Object(members) = record else { return Err(format!("`{first}` is a member of no object")) };
    put(members.entry(*first).or_insert(Value::Null), rest, value)
}
