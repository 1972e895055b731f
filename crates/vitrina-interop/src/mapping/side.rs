//! Side tables: held in memory in a compact form, so that the rows of a record are found by its key.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::io::Read;
use std::sync::Arc;

use super::node::{Kind, Node};
use super::plan::Mapping;
use crate::error::InteropError;
use crate::imported::{Position, Reject};
use crate::table::{self, Dialect, Row, unique_names};

/// How many bytes all side tables together may have.
const MOST: usize = 300_000_000;

/// How many rows a record may have, those of all its tables together; the richest of real records have some hundred.
pub(crate) const MOST_ROWS: usize = 10_000;

/// Rows by the value of one column.
pub(crate) struct Index {
    names: Vec<Arc<str>>,
    key: usize,
    hasher: RandomState,
    /// Every row: for each value that is not empty its column, its length and its bytes.
    bytes: Vec<u8>,
    /// Where each row begins.
    rows: Vec<usize>,
    /// By the hash of the key, the rows in their order.
    keys: Vec<(u64, u32)>,
    repeated: u64,
}

impl Index {
    pub(crate) fn new(names: &[String], key: usize) -> Self {
        Self {
            names: names.iter().map(|name| Arc::from(name.as_str())).collect(),
            key,
            hasher: RandomState::new(),
            bytes: Vec::new(),
            rows: Vec::new(),
            keys: Vec::new(),
            repeated: 0,
        }
    }

    /// Adds a row; one without a key belongs to nothing.
    pub(crate) fn push(&mut self, values: &[String]) {
        let key = values[self.key].trim();
        if key.is_empty() {
            return;
        }
        let row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.keys.push((self.hasher.hash_one(key), row));
        self.rows.push(self.bytes.len());
        for (column, value) in values.iter().enumerate().filter(|(_, value)| !value.is_empty()) {
            // A table has at most 4,096 columns, and a value at most a megabyte.
            self.bytes.extend_from_slice(&u16::try_from(column).unwrap_or(u16::MAX).to_le_bytes());
            self.bytes.extend_from_slice(&u32::try_from(value.len()).unwrap_or(u32::MAX).to_le_bytes());
            self.bytes.extend_from_slice(value.as_bytes());
        }
    }

    pub(crate) fn size(&self) -> usize {
        self.bytes.len() + self.rows.len() * 24
    }

    /// Makes the rows findable; a row that says the same as another one of its key counts once.
    pub(crate) fn finish(&mut self) {
        self.bytes.shrink_to_fit();
        let mut keys = std::mem::take(&mut self.keys);
        let had = keys.len();
        // Sorted by what they say, the same rows stand side by side: no row is compared with all others of its key.
        keys.sort_unstable_by(|(hash, row), (other, later)| {
            let by_words = || self.row(*row).cmp(self.row(*later));
            hash.cmp(other).then_with(by_words).then(row.cmp(later))
        });
        keys.dedup_by(|(hash, row), (other, before)| hash == other && self.row(*row) == self.row(*before));
        self.repeated = (had - keys.len()) as u64;
        keys.sort_unstable();
        self.keys = keys;
    }

    fn row(&self, row: u32) -> &[u8] {
        let at = row as usize;
        let end = self.rows.get(at + 1).copied().unwrap_or(self.bytes.len());
        &self.bytes[self.rows[at]..end]
    }

    /// The values of a row with their columns.
    fn values(&self, row: u32) -> impl Iterator<Item = (usize, &str)> {
        let mut rest = self.row(row);
        std::iter::from_fn(move || {
            let (column, after) = rest.split_first_chunk::<2>()?;
            let (length, after) = after.split_first_chunk::<4>()?;
            let (value, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
            rest = after;
            Some((usize::from(u16::from_le_bytes(*column)), str::from_utf8(value).ok()?))
        })
    }

    fn key_of(&self, row: u32) -> &str {
        let own = self.values(row).find(|(column, _)| *column == self.key);
        own.map_or("", |(_, value)| value.trim())
    }

    /// The rows of that key, in their order.
    fn find<'a>(&'a self, key: &'a str) -> impl Iterator<Item = u32> + 'a {
        self.alike(key).iter().map(|(_, row)| *row).filter(move |row| self.key_of(*row) == key)
    }

    /// The rows whose keys have the hash of that one: hardly ever any but its own.
    fn alike(&self, key: &str) -> &[(u64, u32)] {
        let hash = self.hasher.hash_one(key);
        let begin = self.keys.partition_point(|(other, _)| *other < hash);
        let count = self.keys[begin..].partition_point(|(other, _)| *other == hash);
        &self.keys[begin..begin + count]
    }

    /// A row as an object without its key, which stands where the row is put.
    fn node(&self, row: u32) -> Node {
        let values = self.values(row).filter(|(column, _)| *column != self.key);
        Kind::Object(
            values.map(|(column, value)| (self.names[column].clone(), Kind::Text(value.to_owned()).into())).collect(),
        )
        .into()
    }

    /// The objects of that key; each is one of the `left` that a record may still have.
    ///
    /// # Errors
    /// How many there are, where that is more. None of them was made.
    pub(crate) fn nodes(&self, key: &str, left: &mut usize) -> Result<Vec<Node>, usize> {
        let count = self.alike(key).len();
        *left = left.checked_sub(count).ok_or(count)?;
        Ok(self.find(key).map(|row| self.node(row)).collect())
    }

    /// The key of the `at`th row where no row before it has the same; nothing within for the others.
    pub(crate) fn new_key(&self, at: usize) -> Option<Option<&str>> {
        if at >= self.rows.len() {
            return None;
        }
        let row = u32::try_from(at).unwrap_or(u32::MAX);
        let key = self.key_of(row);
        Some(self.find(key).next().filter(|first| *first == row).map(|_| key))
    }
}

/// What was found in a side table.
#[derive(Debug)]
pub struct SideSaid {
    /// How it is written.
    pub dialect: Dialect,
    /// How many rows it has.
    pub rows: u64,
    /// How many of them say the same as another one, and count once.
    pub repeated: u64,
    /// The rows that could not be read.
    pub rejects: Vec<Reject>,
}

/// The side tables of a mapping.
#[derive(Default)]
pub struct SideTables {
    tables: BTreeMap<String, Index>,
    size: usize,
}

impl SideTables {
    /// Whether the table is here already.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.tables.contains_key(name)
    }

    /// Reads the side table that the mapping calls `name`.
    ///
    /// # Errors
    /// When it cannot be read, has no such key, or all side tables together are too large to be held.
    pub fn read(
        &mut self,
        mapping: &Mapping,
        name: &str,
        input: impl Read,
        file: &str,
    ) -> Result<SideSaid, InteropError> {
        let position = || Position { file: file.to_owned(), line: 1, ..Position::default() };
        let refused = |reason: String| InteropError::Table { position: position(), reason };
        let Some(plan) = mapping.tables.iter().find(|table| table.name == name) else {
            return Err(refused(format!("the mapping has no table `{name}`")));
        };
        let mut table = table::read(input, file)?;
        let names = unique_names(&table.header);
        let Some(key) = names.iter().position(|name| *name == plan.key) else {
            return Err(refused(format!("it has no column `{}`, by which it is joined", plan.key)));
        };
        let mut index = Index::new(&names, key);
        let (mut rows, mut rejects) = (0, Vec::new());
        for row in table.by_ref() {
            match row {
                Ok(Row { values, .. }) => {
                    rows += 1;
                    index.push(&values);
                    if self.size + index.size() > MOST {
                        return Err(refused(format!(
                            "the tables to be joined are too large: at most {} MB together",
                            MOST / 1_000_000
                        )));
                    }
                }
                Err(reject) => rejects.push(reject),
            }
        }
        index.finish();
        self.size += index.size();
        let said = SideSaid { dialect: table.said, rows, repeated: index.repeated, rejects };
        self.tables.insert(name.to_owned(), index);
        Ok(said)
    }

    /// Puts into a record, and into what was put there, the rows that belong to it: at most as many as are `left`.
    ///
    /// # Errors
    /// Why there are too many.
    pub(crate) fn join(
        &self,
        mapping: &Mapping,
        within: Option<&str>,
        node: &mut Node,
        left: &mut usize,
    ) -> Result<(), String> {
        for plan in mapping.tables.iter().filter(|plan| plan.within.as_deref() == within) {
            let Some(index) = self.tables.get(&plan.name) else { continue };
            let Some(key) = node.member(&plan.on).and_then(|on| Some(on.words()?.trim().to_owned())) else { continue };
            let mut rows = index.nodes(&key, left).map_err(|count| {
                format!("{count} rows of the table `{}` belong to it: with all others more than {MOST_ROWS}", plan.name)
            })?;
            if rows.is_empty() {
                continue;
            }
            rows.iter_mut().try_for_each(|row| self.join(mapping, Some(&plan.name), row, left))?;
            node.push(plan.name.as_str().into(), Kind::List(rows).into());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_one_key_are_not_compared_with_one_another() {
        let names = ["key", "value"].map(str::to_owned);
        let mut index = Index::new(&names, 0);
        // Compared in pairs, these would be twenty thousand million comparisons.
        for number in 0..200_000 {
            index.push(&["7".to_owned(), format!("{}", number % 150_000)]);
        }
        index.push(&["8".to_owned(), "0".to_owned()]);
        index.finish();
        assert_eq!(index.repeated, 50_000);
        let first: Vec<u32> = index.find("7").take(3).collect();
        assert_eq!((first, index.find("7").count(), index.find("8").count()), (vec![0, 1, 2], 150_000, 1));
        let mut left = MOST_ROWS;
        assert_eq!(index.nodes("7", &mut left).err(), Some(150_000));
        assert_eq!((index.nodes("8", &mut left).map(|rows| rows.len()), left), (Ok(1), MOST_ROWS - 1));
    }
}
