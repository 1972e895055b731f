//! The columns of a file by a sample of its records: how often each is filled, and what its values look like.

use std::collections::{BTreeMap, BTreeSet};

use vitrina_core::fold::key;

use crate::error::InteropError;
use crate::imported::Position;
use crate::mapping::node::{Kind, Node};
use crate::table::{self, Row, unique_names};
use crate::words::date::read_date;
use crate::words::measure::read_measures;

/// How many records are looked at.
const RECORDS: usize = 2_000;
/// How many values of each column are read as dates and measures.
const READ: usize = 200;
/// How many samples of a column are shown, and how long each is.
const SHOWN: (usize, usize) = (3, 60);
/// How many lines above a header are looked for.
const ABOVE: usize = 5;
/// How many columns of JSON records are known, and how deep.
const MOST: (usize, usize) = (400, 4);

/// What the values of a column look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing in particular.
    Words,
    /// Sentences.
    Prose,
    /// Numbers.
    Number,
    /// Dates that are understood.
    Date,
    /// Measures that are understood.
    Measure,
    /// Addresses.
    Address,
}

/// One column.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) filled: usize,
    pub(super) samples: Vec<String>,
    pub(super) shape: Shape,
    /// What stands between several values.
    pub(super) separator: Option<&'static str>,
    values: BTreeSet<String>,
}

/// The columns of a file.
#[derive(Debug)]
pub struct Columns {
    pub(super) columns: Vec<Column>,
    pub(super) rows: usize,
    pub(super) above: usize,
    pub(super) said: Vec<String>,
}

impl Column {
    fn new(name: String, values: &[String]) -> Self {
        let filled: Vec<&String> = values.iter().filter(|value| !value.trim().is_empty()).collect();
        let mut samples: Vec<String> = Vec::new();
        for value in &filled {
            let cut: String = value.chars().take(SHOWN.1).collect();
            if samples.len() < SHOWN.0 && !samples.contains(&cut) {
                samples.push(cut);
            }
        }
        let share = |test: &dyn Fn(&str) -> bool, most: usize| {
            let read = filled.iter().take(READ);
            read.clone().filter(|value| test(value)).count() * 100 >= read.count() * most
        };
        let number = |value: &str| value.trim().replace(',', ".").parse::<f64>().is_ok();
        let shape = if filled.is_empty() {
            Shape::Words
        } else if share(&|value| value.trim().starts_with("http://") || value.trim().starts_with("https://"), 80) {
            Shape::Address
        } else if share(&number, 80) {
            Shape::Number
        } else if share(&|value| read_date(value).is_some(), 50) {
            Shape::Date
        } else if share(
            &|value| {
                value.chars().any(char::is_numeric) && !read_measures(value).values.is_empty() && value.len() < 200
            },
            50,
        ) {
            Shape::Measure
        } else if filled.iter().map(|value| value.chars().count()).sum::<usize>() > 80 * filled.len() {
            Shape::Prose
        } else {
            Shape::Words
        };
        let separator = ["|", "; ", ";"]
            .into_iter()
            .find(|mark| filled.iter().filter(|value| value.contains(mark)).count() * 50 > filled.len());
        let count = filled.len();
        let distinct = filled.into_iter().map(|value| value.trim().to_owned()).collect();
        Self { name, filled: count, samples, shape, separator, values: distinct }
    }

    /// How many different values it has.
    pub(super) fn distinct(&self) -> usize {
        self.values.len()
    }

    /// Whether every record has a value of its own.
    pub(super) fn is_identity(&self, rows: usize) -> bool {
        rows > 0 && self.filled == rows && self.values.len() == rows
    }

    /// Whether it stands in the record itself.
    pub(super) fn is_top(&self) -> bool {
        !self.name.starts_with('/')
    }

    /// The name without the path to it.
    pub(super) fn last_name(&self) -> String {
        let last = if self.is_top() { &self.name } else { self.name.rsplit('/').next().unwrap_or_default() };
        last.replace("~1", "/").replace("~0", "~")
    }

    /// The unit that the name says: `Höhe (mm)`, `width_cm`.
    pub(super) fn unit(&self) -> Option<&'static str> {
        let name = key(&self.name);
        let last = name.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty())?;
        [
            ("mm", "mm"),
            ("мм", "mm"),
            ("cm", "cm"),
            ("см", "cm"),
            ("g", "g"),
            ("г", "g"),
            ("kg", "kg"),
            ("кг", "kg"),
            ("in", "in"),
            ("m", "m"),
        ]
        .into_iter()
        .find_map(|(word, unit)| (word == last).then_some(unit))
    }
}

/// The columns of a table, of which the beginning is enough; a title above the header is passed over.
///
/// # Errors
/// When there is no header.
pub fn columns_of_table(head: &[u8], file: &str) -> Result<Columns, InteropError> {
    let first = table_likeness(head, file, 0);
    let better = (1..=ABOVE).map(|above| (above, table_likeness(head, file, above)));
    let better = better.filter(|(_, likeness)| *likeness > 1.5 * first + 1.0);
    let above = better.reduce(|best, other| if other.1 > best.1 { other } else { best }).map_or(0, |(above, _)| above);
    let mut table = table::read_below(head, file, above)?;
    let names = unique_names(&table.header);
    let mut values: Vec<Vec<String>> = names.iter().map(|_| Vec::new()).collect();
    let rows = table.by_ref().flatten().take(RECORDS).map(|row: Row| {
        for (column, value) in values.iter_mut().zip(row.values) {
            column.push(value);
        }
    });
    let rows = rows.count();
    let said = vec![format!("{file}: {}", table.said)];
    let columns = names.into_iter().zip(values).map(|(name, values)| Column::new(name, &values)).collect();
    Ok(Columns { columns, rows, above, said })
}

/// How many columns there are, as far as the rows fit them: a title above a header has fewer, and no row fits it.
fn table_likeness(head: &[u8], file: &str, above: usize) -> f64 {
    let Ok(mut table) = table::read_below(head, file, above) else { return 0.0 };
    let width = table.header.iter().filter(|name| !name.trim().is_empty()).count();
    let rows: Vec<bool> = table.by_ref().take(50).map(|row| row.is_ok()).collect();
    let fit = rows.iter().filter(|fits| **fits).count();
    if rows.is_empty() { 0.0 } else { width as f64 * fit as f64 / rows.len() as f64 }
}

/// The columns of JSON Lines, of which the beginning is enough. `whole` says whether it is all there is.
///
/// # Errors
/// When no line of it is an object.
pub fn columns_of_lines(head: &[u8], file: &str, whole: bool) -> Result<Columns, InteropError> {
    let mut lines: Vec<&[u8]> = head.split(|byte| *byte == b'\n').collect();
    if !whole && lines.len() > 1 {
        lines.pop();
    }
    let (mut order, mut values, mut rows) = (Vec::new(), BTreeMap::<String, Vec<String>>::new(), 0);
    for line in lines.into_iter().take(RECORDS) {
        let Ok(node) = serde_json::from_slice::<Node>(line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)) else {
            continue;
        };
        let Kind::Object(members) = node.kind() else { continue };
        rows += 1;
        for (name, node) in members {
            gather(&name.replace('~', "~0").replace('/', "~1"), node, 1, &mut |path, value| {
                if let Some(column) = values.get_mut(&path) {
                    column.push(value);
                } else if order.len() < MOST.0 {
                    order.push(path.clone());
                    values.insert(path, vec![value]);
                }
            });
        }
    }
    if rows == 0 {
        let position = Position { file: file.to_owned(), line: 1, ..Position::default() };
        return Err(InteropError::Table { position, reason: "no line is a JSON object".to_owned() });
    }
    let name = |path: String| {
        let plain = !path.contains('/');
        if plain { path.replace("~1", "/").replace("~0", "~") } else { format!("/{path}") }
    };
    let columns = order.into_iter().map(|path| {
        let values = values.remove(&path).unwrap_or_default();
        Column::new(name(path), &values)
    });
    Ok(Columns { columns: columns.collect(), rows, above: 0, said: vec![format!("{file}: one JSON object a line")] })
}

fn gather(path: &str, node: &Node, depth: usize, each: &mut dyn FnMut(String, String)) {
    match node.kind() {
        Kind::List(nodes) if depth < MOST.1 => {
            for node in nodes {
                let inner = if matches!(node.kind(), Kind::Object(_)) { format!("{path}/*") } else { path.to_owned() };
                gather(&inner, node, depth + 1, each);
            }
        }
        Kind::Object(members) if depth < MOST.1 => {
            for (name, node) in members {
                gather(&format!("{path}/{}", name.replace('~', "~0").replace('/', "~1")), node, depth + 1, each);
            }
        }
        _ => each(path.to_owned(), node.words().unwrap_or_default().into_owned()),
    }
}
