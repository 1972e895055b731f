//! Values of a row: the three kinds that both databases keep the same way.

use crate::trouble::Trouble;

/// One value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Value {
    /// None.
    Null,
    /// A number.
    Number(i64),
    /// Text.
    Text(String),
}

/// A row, its columns in the order of the statement.
pub(crate) type Row = Vec<Value>;

impl Value {
    /// Text, or none.
    pub(crate) fn maybe(text: Option<impl ToString>) -> Self {
        text.map_or(Self::Null, |text| Self::Text(text.to_string()))
    }

    /// A count or a number of an event. Numbers of events stay far below 2⁶³.
    pub(crate) fn count(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The text in a column.
pub(crate) fn text(row: &Row, column: usize) -> Result<&str, Trouble> {
    maybe_text(row, column)?.ok_or_else(|| shape(column))
}

/// The text in a column that may be empty.
pub(crate) fn maybe_text(row: &Row, column: usize) -> Result<Option<&str>, Trouble> {
    match row.get(column) {
        Some(Value::Text(text)) => Ok(Some(text)),
        Some(Value::Null) => Ok(None),
        _ => Err(shape(column)),
    }
}

/// The number in a column.
pub(crate) fn number(row: &Row, column: usize) -> Result<u64, Trouble> {
    match row.get(column) {
        Some(Value::Number(number)) => u64::try_from(*number).map_err(|_| shape(column)),
        _ => Err(shape(column)),
    }
}

/// What stands in a column, read as a type of core.
pub(crate) fn parsed<T: std::str::FromStr>(row: &Row, column: usize) -> Result<T, Trouble> {
    text(row, column)?.parse().map_err(|_| shape(column))
}

fn shape(column: usize) -> Trouble {
    Trouble::Failed(format!("column {} of a row holds something else than this program writes there", column + 1))
}
