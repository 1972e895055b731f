//! Bytes to file types: every way in which bytes are not a record is a finding with its place.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use vitrina_core::{Code, Finding};

use crate::structure;

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
    let stopped = |code, expected: &str| {
        let spot = byte_at(bytes, error.line(), error.column());
        let found = around(bytes, spot);
        vec![Trouble { finding: Finding::new(code, "", &found, expected), spot: u32::try_from(spot).ok() }]
    };
    match error.classify() {
        Category::Eof => Err(stopped(Code::Truncated, "the rest of the value")),
        Category::Syntax if error.to_string().starts_with("recursion limit") => {
            Err(stopped(Code::TooDeep, "at most 64 levels"))
        }
        Category::Syntax => {
            let reason = error.to_string();
            let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason).to_owned();
            Err(stopped(Code::Syntax, &reason))
        }
        Category::Data | Category::Io => match serde_json::from_slice::<serde_json::Value>(bytes) {
            Ok(value) => {
                let findings = structure::compare::<T>(&value);
                if findings.is_empty() {
                    let reason = error.to_string();
                    let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
                    let spot = byte_at(bytes, error.line(), error.column());
                    let finding = Finding::new(Code::WrongType, "", &around(bytes, spot), reason);
                    return Err(vec![Trouble { finding, spot: u32::try_from(spot).ok() }]);
                }
                Err(findings.into_iter().map(Trouble::from).collect())
            }
            Err(error) => {
                let spot = byte_at(bytes, error.line(), error.column());
                let deep = error.to_string().starts_with("recursion limit");
                let (code, expected) = match (deep, error.classify()) {
                    (true, _) => (Code::TooDeep, "at most 64 levels".to_owned()),
                    (_, Category::Eof) => (Code::Truncated, "the rest of the value".to_owned()),
                    _ => (Code::Syntax, error.to_string()),
                };
                let finding = Finding::new(code, "", &around(bytes, spot), expected);
                Err(vec![Trouble { finding, spot: u32::try_from(spot).ok() }])
            }
        },
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
