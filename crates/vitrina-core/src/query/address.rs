//! A question as the part of an address after `?`, and back.

use std::fmt::{self, Write};

use super::{FacetKind, LONGEST_TEXT, MOST_HITS, MOST_VALUES, Query, Sort, USUAL_HITS};
use crate::LanguageTag;

/// What is read of an address at most, in bytes.
const LONGEST_ADDRESS: usize = 16 * 1024;
/// The furthest hit that can be asked for.
const FURTHEST: usize = 10_000_000;

impl Query {
    /// Reads the part of an address after `?` (the `?` may stand there). Never fails: what is not understood is left
    /// out, and so is what goes beyond the limits.
    #[must_use]
    pub fn from_address(address: &str, language: LanguageTag) -> Self {
        let mut query = Self::new(language);
        let address = address.strip_prefix('?').unwrap_or(address);
        let mut end = address.len().min(LONGEST_ADDRESS);
        while !address.is_char_boundary(end) {
            end -= 1;
        }
        for pair in address[..end].split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            query.take(&decoded(key), &decoded(value));
        }
        query
    }

    fn take(&mut self, key: &str, value: &str) {
        match key {
            "q" => {
                let text = value.chars().map(|c| if c.is_control() { ' ' } else { c });
                self.text = text.take(LONGEST_TEXT).collect();
            }
            "years" => self.years = years(value).or(self.years),
            "sort" => self.sort = Sort::ALL.into_iter().find(|sort| sort.word() == value).unwrap_or(self.sort),
            "from" => self.offset = value.parse().ok().filter(|from| *from <= FURTHEST).unwrap_or(self.offset),
            "limit" => {
                self.limit = value.parse().ok().filter(|limit| (1..=MOST_HITS).contains(limit)).unwrap_or(self.limit);
            }
            word => {
                let Some(kind) = FacetKind::from_word(word).filter(|_| is_value(value)) else { return };
                let values = self.facets.entry(kind).or_default();
                if values.len() < MOST_VALUES {
                    values.insert(value.to_owned());
                }
            }
        }
    }

    /// The part of an address after `?`, without it; empty where everything is asked for.
    #[must_use]
    pub fn to_address(&self) -> String {
        let mut address = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_address(&mut address);
        address
    }

    fn write_address(&self, out: &mut String) -> fmt::Result {
        let mut separator = "";
        if !self.text.is_empty() {
            out.push_str("q=");
            encode(&self.text, out)?;
            separator = "&";
        }
        for (kind, values) in &self.facets {
            for value in values {
                write!(out, "{separator}{}=", kind.word())?;
                encode(value, out)?;
                separator = "&";
            }
        }
        if let Some((first, last)) = self.years {
            write!(out, "{separator}years={first}..{last}")?;
            separator = "&";
        }
        if self.sort != Sort::default() {
            write!(out, "{separator}sort={}", self.sort.word())?;
            separator = "&";
        }
        if self.offset > 0 {
            write!(out, "{separator}from={}", self.offset)?;
            separator = "&";
        }
        if self.limit != USUAL_HITS {
            write!(out, "{separator}limit={}", self.limit)?;
        }
        Ok(())
    }
}

/// Ids, codes and centuries: nothing else is a value.
fn is_value(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// `1600..1699`, `1812` alone; the wrong way round is no span.
fn years(text: &str) -> Option<(i32, i32)> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let (first, last): (i32, i32) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    (first <= last).then_some((first, last))
}

/// `+` and `%XX` read back; what is not UTF-8 becomes the replacement character.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, beyond @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = beyond;
                }
                _ => bytes.push(b'%'),
            },
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// As browsers write forms: a space is `+`.
fn encode(text: &str, out: &mut String) -> fmt::Result {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            other => write!(out, "%{other:02X}")?,
        }
    }
    Ok(())
}
