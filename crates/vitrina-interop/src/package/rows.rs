//! A record as rows of the tables of its kind.

use std::borrow::Cow;

use serde_json::Value;

use super::kinds::{Column, Kind, Of, Table, positions};

impl Kind {
    /// Hands on every row that a record is: first its own, then those of its lists, then those of its texts. The record
    /// is in the form of the catalogue's own files.
    pub fn rows(&self, record: &Value, each: &mut dyn FnMut(Table, Vec<Cow<'_, str>>)) {
        each(Table::Records, self.columns.iter().map(|column| cell(column, record)).collect());
        let id = record.get(self.key).and_then(Value::as_str).unwrap_or_default();
        for (place, list) in self.lists.iter().enumerate() {
            elements(record, list.path, &mut |at, element| {
                let mut row = vec![Cow::Borrowed(id)];
                row.extend(at.iter().map(|at| Cow::Owned(at.to_string())));
                debug_assert_eq!(at.len(), positions(list.path).len());
                row.extend(list.columns.iter().map(|column| cell(column, element)));
                each(Table::List(place), row);
            });
        }
        for pattern in self.texts {
            texts(record, pattern, &mut |field, texts| {
                for (tag, text) in texts.as_object().into_iter().flatten() {
                    let word = |key: &str| Cow::Borrowed(text.get(key).and_then(Value::as_str).unwrap_or_default());
                    let row = vec![
                        Cow::Borrowed(id),
                        Cow::Owned(field.to_owned()),
                        Cow::Borrowed(tag.as_str()),
                        word("text"),
                        word("status"),
                        word("by"),
                    ];
                    each(Table::Texts, row);
                }
            });
        }
    }
}

/// The value of a column as a cell; a value that is not there is an empty one.
fn cell<'r>(column: &Column, within: &'r Value) -> Cow<'r, str> {
    let value = match column.path {
        "" => Some(within),
        path => at(within, path),
    };
    match value {
        None | Some(Value::Null) if column.of == Of::Truth => Cow::Borrowed("false"),
        None | Some(Value::Null) => Cow::Borrowed(""),
        Some(Value::String(words)) => Cow::Borrowed(words.as_str()),
        Some(Value::Array(list)) if list.is_empty() => Cow::Borrowed(""),
        Some(Value::Object(members)) if members.is_empty() => Cow::Borrowed(""),
        Some(other) => Cow::Owned(other.to_string()),
    }
}

/// The value a path of names leads to.
fn at<'r>(value: &'r Value, path: &str) -> Option<&'r Value> {
    path.split('/').try_fold(value, |value, name| value.get(name))
}

/// Every element of the lists a path leads to, with its place in each of them, counted from 1.
fn elements<'r>(record: &'r Value, path: &str, each: &mut dyn FnMut(&[usize], &'r Value)) {
    fn walk<'r>(value: &'r Value, path: &str, places: &mut Vec<usize>, each: &mut dyn FnMut(&[usize], &'r Value)) {
        let (list, rest) = match path.split_once("/*/") {
            Some((list, rest)) => (list, Some(rest)),
            None => (path, None),
        };
        for (place, element) in at(value, list).and_then(Value::as_array).into_iter().flatten().enumerate() {
            places.push(place + 1);
            match rest {
                Some(rest) => walk(element, rest, places, each),
                None => each(places, element),
            }
            places.pop();
        }
    }
    walk(record, path, &mut Vec::new(), each);
}

/// Every text in several languages that a pattern leads to, and the name of its field: the pattern with the places,
/// counted from 1, for its `*`.
fn texts<'r>(record: &'r Value, pattern: &str, each: &mut dyn FnMut(&str, &'r Value)) {
    let Some((list, rest)) = pattern.split_once("/*") else {
        if let Some(value) = at(record, pattern) {
            each(pattern, value);
        }
        return;
    };
    elements(record, list, &mut |place, element| {
        let value = match rest.strip_prefix('/') {
            Some(rest) => at(element, rest),
            None => Some(element),
        };
        if let (Some(value), [place]) = (value, place) {
            each(&format!("{list}/{place}{rest}"), value);
        }
    });
}
