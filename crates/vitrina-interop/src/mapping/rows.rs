//! The rows of a table as records, one by one; where several rows are one record, the table is held in memory.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::io::Read;
use std::sync::Arc;

use vitrina_core::LanguageTag;

use super::node::{Kind, Node};
use super::plan::Mapping;
use super::side::{Index, MOST_ROWS, SideTables};
use crate::error::InteropError;
use crate::imported::{Imported, Outcome, Position, Reject};
use crate::table::{self, Dialect, Row, Table, unique_names};

/// The name of the list where several rows are one record.
pub(crate) const TOGETHER: &str = "rows";

/// How many bytes a table may have whose rows are put together.
const MOST_TOGETHER: usize = 300_000_000;

/// The records of a table.
pub struct Rows<'a, R> {
    mapping: &'a Mapping,
    sides: &'a SideTables,
    language: Option<&'a LanguageTag>,
    file: &'a str,
    table: Table<R>,
    names: Vec<Arc<str>>,
    together: Option<Together>,
    seen: Seen,
}

/// A table whose rows are put together.
struct Together {
    index: Index,
    at: usize,
    rejects: std::vec::IntoIter<Reject>,
}

/// Which ids were met: by their hashes, so that a million need 16 MB.
#[derive(Default)]
pub(super) struct Seen {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl Seen {
    /// Whether the id is new.
    pub(super) fn is_new(&mut self, id: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(id))
    }
}

/// Reads the records of a table by a mapping. `language` is that of texts whose rule names none, where the mapping as a
/// whole names none either.
///
/// # Errors
/// When there is no header, or it has no column with the records' ids.
pub fn read_rows<'a, R: Read>(
    input: R,
    file: &'a str,
    mapping: &'a Mapping,
    sides: &'a SideTables,
    language: Option<&'a LanguageTag>,
) -> Result<Rows<'a, R>, InteropError> {
    let mut table = table::read_below(input, file, mapping.lines_above)?;
    let names = unique_names(&table.header);
    let position = Position { file: file.to_owned(), line: 1 + mapping.lines_above as u64, ..Position::default() };
    let refused = |reason| InteropError::Table { position: position.clone(), reason };
    let Some(key) = names.iter().position(|name| name == mapping.record.column()) else {
        let reason = format!("there is no column `{}`, by which the mapping knows the records", mapping.record_name);
        return Err(refused(reason));
    };
    if let Some(both) = names.iter().find(|name| mapping.tables.iter().any(|table| table.name == **name)) {
        return Err(refused(format!(
            "`{both}` is both a column and a joined table: the mapping must call that otherwise"
        )));
    }
    let together = if mapping.rows_together {
        let (mut index, mut rejects) = (Index::new(&names, key), Vec::new());
        for row in table.by_ref() {
            match row {
                Ok(row) => index.push(&row.values),
                Err(reject) => rejects.push(reject),
            }
            if index.size() > MOST_TOGETHER {
                let most = MOST_TOGETHER / 1_000_000;
                return Err(refused(format!("rows can be put together in a table of at most {most} MB")));
            }
        }
        index.finish();
        Some(Together { index, at: 0, rejects: rejects.into_iter() })
    } else {
        None
    };
    let names = names.iter().map(|name| Arc::from(name.as_str())).collect();
    Ok(Rows { mapping, sides, language, file, table, names, together, seen: Seen::default() })
}

impl<R: Read> Rows<'_, R> {
    /// How the table is written, as far as it is known by now.
    pub fn said(&self) -> &Dialect {
        &self.table.said
    }

    /// The names of the columns.
    pub fn header(&self) -> Vec<String> {
        self.names.iter().map(|name| name.to_string()).collect()
    }

    /// Whether reading failed before the end of the table.
    pub fn is_torn(&self) -> bool {
        self.table.is_torn()
    }

    /// One record with the rows that belong to it, of which it may have as many as are `left`.
    fn record(
        &mut self,
        mut node: Node,
        mut left: usize,
        position: Position,
        raw: impl FnOnce() -> Vec<u8>,
    ) -> Outcome {
        let joined = self.sides.join(self.mapping, None, &mut node, &mut left);
        match joined.and_then(|()| self.mapping.apply(node, self.language)) {
            Ok(imported) if self.seen.is_new(&imported.record) => {
                Outcome::Record(Box::new(Imported { position, ..imported }))
            }
            Ok(imported) => {
                let reason = format!("the record id `{}` stands in an earlier row too", imported.record);
                let position = Position { record: Some(imported.record), ..position };
                Outcome::Reject(Reject::new(position, reason, &raw()))
            }
            Err(reason) => Outcome::Reject(Reject::new(position, reason, &raw())),
        }
    }

    fn row(&mut self, row: Row) -> Outcome {
        let Row { position, values, .. } = row;
        let copy = values.clone();
        let members = self.names.iter().zip(values).filter(|(_, value)| !value.is_empty());
        let node = Kind::Object(members.map(|(name, value)| (name.clone(), Kind::Text(value).into())).collect());
        self.record(node.into(), MOST_ROWS, position, || copy.join("\t").into_bytes())
    }

    /// The next record of a table whose rows are put together.
    fn together(&mut self) -> Option<Outcome> {
        let together = self.together.as_mut()?;
        if let Some(reject) = together.rejects.next() {
            return Some(Outcome::Reject(reject));
        }
        let key = loop {
            let key = together.index.new_key(together.at)?;
            together.at += 1;
            if let Some(key) = key {
                break key.to_owned();
            }
        };
        let (mut left, record) = (MOST_ROWS, self.mapping.record.column());
        let position = Position { file: self.file.to_owned(), record: Some(key.clone()), ..Position::default() };
        let rows = match together.index.nodes(&key, &mut left) {
            Ok(rows) => rows,
            Err(count) => {
                let reason = format!("{count} rows are this record: a record has at most {MOST_ROWS}");
                return Some(Outcome::Reject(Reject::new(position, reason, &[])));
            }
        };
        let node = Kind::Object(vec![
            (Arc::from(record), Kind::Text(key).into()),
            (Arc::from(TOGETHER), Kind::List(rows).into()),
        ]);
        Some(self.record(node.into(), left, position, Vec::new))
    }
}

impl<R: Read> Iterator for Rows<'_, R> {
    type Item = Outcome;

    fn next(&mut self) -> Option<Outcome> {
        if self.together.is_some() {
            return self.together();
        }
        Some(match self.table.next()? {
            Ok(row) => self.row(row),
            Err(reject) => Outcome::Reject(reject),
        })
    }
}
