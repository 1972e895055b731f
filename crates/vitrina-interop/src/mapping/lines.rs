//! JSON Lines as records: one object a line, whatever its shape.

use std::io::{BufRead, BufReader, Read};

use vitrina_core::LanguageTag;

use super::node::{Kind, Node};
use super::plan::Mapping;
use super::rows::Seen;
use crate::decode::{Found, Text};
use crate::error::InteropError;
use crate::imported::{Imported, Note, NoteKind, Outcome, Position, RAW_LIMIT, Reject};

/// How many bytes a line may have.
const MOST_LINE: usize = 16_000_000;

/// The records of a file with one JSON object a line.
pub struct Lines<'a, R> {
    mapping: &'a Mapping,
    language: Option<&'a LanguageTag>,
    file: &'a str,
    text: BufReader<Text<R>>,
    line: u64,
    byte: u64,
    ended: bool,
    torn: bool,
    seen: Seen,
}

/// Reads the records of a file with one JSON object a line by a mapping. `language` is that of texts whose rule names
/// none, where the mapping as a whole names none either.
///
/// # Errors
/// When nothing can be read.
pub fn read_lines<'a, R: Read>(
    input: R,
    file: &'a str,
    mapping: &'a Mapping,
    language: Option<&'a LanguageTag>,
) -> Result<Lines<'a, R>, InteropError> {
    let text = Text::new(input).map_err(|source| InteropError::Read { file: file.to_owned(), source })?;
    let text = BufReader::with_capacity(64 * 1024, text);
    Ok(Lines { mapping, language, file, text, line: 0, byte: 0, ended: false, torn: false, seen: Seen::default() })
}

impl<R: Read> Lines<'_, R> {
    /// The encoding, as far as it is known by now.
    pub fn said(&self) -> Found {
        self.text.get_ref().found()
    }

    /// Whether reading failed before the end.
    pub fn is_torn(&self) -> bool {
        self.torn
    }

    fn place(&self, byte: u64) -> Position {
        Position { file: self.file.to_owned(), line: self.line, byte, record: None }
    }

    /// The next line without its end, or why there is none; a line that is too long is passed over.
    fn line(&mut self) -> Result<Vec<u8>, Reject> {
        let (mut line, begin, mut size) = (Vec::new(), self.byte, 0_usize);
        self.line += 1;
        loop {
            let block = match self.text.fill_buf() {
                Ok(block) => block,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    (self.ended, self.torn) = (true, true);
                    return Err(Reject::new(self.place(begin), error.to_string(), &line));
                }
            };
            if block.is_empty() {
                self.ended = true;
                break;
            }
            let end = memchr::memchr(b'\n', block);
            let count = end.map_or(block.len(), |end| end + 1);
            if size + count <= MOST_LINE {
                line.extend_from_slice(&block[..count]);
            } else {
                line.truncate(RAW_LIMIT);
            }
            size += count;
            self.byte += count as u64;
            self.text.consume(count);
            if end.is_some() {
                break;
            }
        }
        if size > MOST_LINE {
            let reason = format!("the line is longer than {} MB", MOST_LINE / 1_000_000);
            return Err(Reject::new(self.place(begin), reason, &line));
        }
        while line.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            line.pop();
        }
        Ok(line)
    }

    fn record(&mut self, line: &[u8], byte: u64) -> Outcome {
        let position = self.place(byte);
        let refused = |position, reason: String| Outcome::Reject(Reject::new(position, reason, line));
        let text = match str::from_utf8(line) {
            Ok(text) => text,
            Err(error) => {
                let reason = format!("bytes that mean nothing in the encoding, after {} bytes", error.valid_up_to());
                return refused(position, reason);
            }
        };
        let (text, kept) = numbers_as_written(text);
        let node = match serde_json::from_str::<Node>(&text) {
            Ok(node) if matches!(node.kind(), Kind::Object(_)) => node,
            Ok(_) => return refused(position, "not an object".to_owned()),
            Err(error) => {
                let reason = error.to_string();
                let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
                return refused(position, format!("not one JSON object: {reason} (column {})", error.column()));
            }
        };
        match self.mapping.apply(node, self.language) {
            Ok(imported) if self.seen.is_new(&imported.record) => {
                let mut imported: Box<Imported> = Box::new(Imported { position, ..imported });
                imported.notes.extend(kept.into_iter().map(|words| Note {
                    field: "x".to_owned(),
                    kind: NoteKind::Changed,
                    words,
                    reading: Some("a number kept as a text, so that no digit is lost".to_owned()),
                }));
                Outcome::Record(imported)
            }
            Ok(imported) => {
                let reason = format!("the record id `{}` stands in an earlier line too", imported.record);
                refused(Position { record: Some(imported.record), ..position }, reason)
            }
            Err(reason) => refused(position, reason),
        }
    }
}

impl<R: Read> Iterator for Lines<'_, R> {
    type Item = Outcome;

    fn next(&mut self) -> Option<Outcome> {
        while !self.ended {
            let byte = self.byte;
            match self.line() {
                Err(reject) => return Some(Outcome::Reject(reject)),
                Ok(line) if line.iter().all(u8::is_ascii_whitespace) => {}
                Ok(line) => return Some(self.record(&line, byte)),
            }
        }
        None
    }
}

/// The text with quotation marks around every number that would not come out again digit for digit, and those numbers.
fn numbers_as_written(text: &str) -> (std::borrow::Cow<'_, str>, Vec<String>) {
    let bytes = text.as_bytes();
    let (mut out, mut kept, mut copied, mut at) = (String::new(), Vec::new(), 0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let begin = at;
                while at < bytes.len() && matches!(bytes[at], b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') {
                    at += 1;
                }
                let number = &text[begin..at];
                let plain = number.len() < 16 && number.bytes().all(|byte| byte.is_ascii_digit());
                let same = || serde_json::from_str::<serde_json::Number>(number).map(|read| read.to_string() == number);
                if !plain && same().is_ok_and(|same| !same) {
                    out.push_str(&text[copied..begin]);
                    out.push('"');
                    out.push_str(number);
                    out.push('"');
                    kept.push(number.to_owned());
                    copied = at;
                }
            }
            _ => at += 1,
        }
    }
    if kept.is_empty() {
        return (text.into(), kept);
    }
    out.push_str(&text[copied..]);
    (out.into(), kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(numbers_as_written(text).0, expect);
    }

    #[test]
    fn numbers_keep_their_digits() {
        check(r#"{"a": 13.0, "b": -7, "c": 1e3, "d": "1.50"}"#, r#"{"a": 13.0, "b": -7, "c": "1e3", "d": "1.50"}"#);
        check(r#"{"a": 1.50, "b": [12345678901234567890123]}"#, r#"{"a": "1.50", "b": ["12345678901234567890123"]}"#);
        check(r#"{"a\"": "\\", "b": -0}"#, r#"{"a\"": "\\", "b": "-0"}"#);
        check(r#"{"a": 01, "b": 1.}"#, r#"{"a": 01, "b": 1.}"#);
        check("\"unclosed \\", "\"unclosed \\");
    }
}
