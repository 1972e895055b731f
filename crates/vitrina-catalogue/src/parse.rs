//! Bytes to file types: every way in which bytes are not a record is a finding with its place.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use vitrina_core::{Code, Finding};

use crate::{structure, twice};

/// A finding and, where a pointer cannot say it, the byte at which reading stopped.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub(crate) finding: Finding,
    pub(crate) spot: Option<u32>,
}

impl From<Finding> for Trouble {
    fn from(finding: Finding) -> Self {
        Self { finding, spot: None }
    }
}

/// The record, or everything that is wrong with its structure.
pub(crate) fn parse<T: DeserializeOwned + JsonSchema>(bytes: &[u8]) -> Result<T, Vec<Trouble>> {
    if let Some(finding) = encoding(bytes) {
        return Err(vec![finding]);
    }
    let error = match serde_json::from_slice::<T>(bytes) {
        Ok(record) => return Ok(record),
        Err(error) => error,
    };
    let stopped = |error: &serde_json::Error, code, expected: String| {
        let spot = byte_at(bytes, error.line(), error.column());
        let finding = Finding::new(code, "", &around(bytes, spot), expected);
        vec![Trouble { finding, spot: u32::try_from(spot).ok() }]
    };
    // What is JSON is compared with the format; serde calls some values of a wrong type a syntax error.
    match serde_json::from_slice::<serde_json::Value>(bytes) {
        Ok(value) => {
            let mut troubles = twice::keys(bytes);
            troubles.extend(structure::compare::<T>(&value).into_iter().map(Trouble::from));
            Err(if troubles.is_empty() { stopped(&error, Code::WrongType, reason(&error)) } else { troubles })
        }
        Err(error) if error.to_string().starts_with("recursion limit") => {
            Err(stopped(&error, Code::TooDeep, "at most 64 levels".to_owned()))
        }
        Err(error) if error.classify() == Category::Eof => {
            Err(stopped(&error, Code::Truncated, "the rest of the value".to_owned()))
        }
        Err(error) => Err(stopped(&error, Code::Syntax, reason(&error))),
    }
}

/// What serde_json expected, without the place, which stands beside it.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    match text.strip_prefix("expected ") {
        Some("value") => "a value".to_owned(),
        Some(expected) => expected.to_owned(),
        None => format!("JSON, but: {text}"),
    }
}

/// Byte order marks and other encodings, before JSON is looked at.
fn encoding(bytes: &[u8]) -> Option<Trouble> {
    let finding = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Finding::new(Code::ByteOrderMark, "", "EF BB BF", "`{` as the first character"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Finding::new(Code::Encoding, "", "UTF-16", "UTF-8"),
        [0, b'{', ..] | [b'{', 0, ..] => Finding::new(Code::Encoding, "", "UTF-16 without a mark", "UTF-8"),
        _ => match std::str::from_utf8(bytes) {
            Ok(_) => return None,
            Err(error) => {
                let spot = error.valid_up_to();
                let found = format!("byte {:02X}", bytes[spot]);
                let finding = Finding::new(Code::Encoding, "", &found, "UTF-8");
                return Some(Trouble { finding, spot: u32::try_from(spot).ok() });
            }
        },
    };
    Some(Trouble { finding, spot: Some(0) })
}

/// The byte at a line and column as serde_json counts them: from 1, in bytes.
fn byte_at(bytes: &[u8], line: usize, column: usize) -> usize {
    let start = if line <= 1 {
        0
    } else {
        let mut ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(index, _)| index + 1);
        ends.nth(line - 2).unwrap_or(bytes.len())
    };
    (start + column.saturating_sub(1)).min(bytes.len())
}

/// A few characters before and after a place.
fn around(bytes: &[u8], spot: usize) -> String {
    let text = String::from_utf8_lossy(&bytes[spot.saturating_sub(16)..(spot + 16).min(bytes.len())]).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
