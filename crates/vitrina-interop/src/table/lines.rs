//! The records of a table one after another, out of a buffer that never holds more than one record and a block.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter};

use super::dialect::{Format, LineEnd};
use super::record::{Bounds, Cut, Span, cut};
use super::{COLUMNS, MOST_RECORD, MOST_VALUE};
use crate::decode::Text;
use crate::imported::RAW_LIMIT;

/// How many bytes are read at a time, and looked at to find the format.
const BLOCK: usize = 64 * 1024;

/// The bounds of a record.
pub(super) const BOUNDS: Bounds = Bounds { value: MOST_VALUE, columns: COLUMNS };

/// What stands between two line ends that are not within quotation marks.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) line: u64,
    pub(super) byte: u64,
    /// How many values it has, also where they are not in `values`.
    pub(super) count: usize,
    pub(super) values: Vec<String>,
    /// How the line ended.
    pub(super) line_end: &'static str,
    pub(super) size: usize,
    /// Why it cannot be a record.
    pub(super) trouble: Option<String>,
    /// Its first bytes, unless it has as many values as the header.
    pub(super) raw: Vec<u8>,
}

/// The records of a table as they stand in it.
pub(super) struct Lines<R> {
    pub(super) text: Text<R>,
    pub(super) format: Format,
    buffer: Vec<u8>,
    start: usize,
    ended: bool,
    later: Option<io::Error>,
    line: u64,
    byte: u64,
    spans: Vec<Span>,
    /// Whether reading failed before the end.
    pub(super) torn: bool,
}

impl<R: Read> Lines<R> {
    /// Reads the first block.
    pub(super) fn new(text: Text<R>, format: Format) -> io::Result<Self> {
        let mut lines = Self {
            text,
            format,
            buffer: Vec::new(),
            start: 0,
            ended: false,
            later: None,
            line: 1,
            byte: 0,
            spans: Vec::new(),
            torn: false,
        };
        lines.more()?;
        Ok(lines)
    }

    /// What is in the buffer, and whether it is all there is.
    pub(super) fn sample(&self) -> (&[u8], bool) {
        (&self.buffer[self.start..], self.ended)
    }

    /// Reads at least a block more, or as much as there is already, so that a long record is not cut again and again.
    fn more(&mut self) -> io::Result<()> {
        if let Some(error) = self.later.take() {
            return Err(error);
        }
        self.buffer.drain(..self.start);
        self.start = 0;
        let had = self.buffer.len();
        let want = had + had.max(BLOCK);
        self.buffer.resize(want, 0);
        let mut length = had;
        while length < want && !self.ended && self.later.is_none() {
            match self.text.read(&mut self.buffer[length..]) {
                Ok(0) => self.ended = true,
                Ok(count) => length += count,
                Err(error) => self.later = Some(error),
            }
        }
        self.buffer.truncate(length);
        match self.later.take() {
            Some(error) if length == had => Err(error),
            later => {
                self.later = later;
                Ok(())
            }
        }
    }

    /// Goes on by `count` bytes.
    pub(super) fn advance(&mut self, count: usize) {
        let mark = if self.format.line_end == LineEnd::Cr { b'\r' } else { b'\n' };
        let passed = &self.buffer[self.start..self.start + count];
        self.line += memchr_iter(mark, passed).count() as u64;
        self.byte += count as u64;
        self.start += count;
    }

    /// The next piece; one of `width` values is the usual case.
    pub(super) fn next(&mut self, width: Option<usize>) -> Option<Piece> {
        loop {
            let rest = &self.buffer[self.start..];
            if (rest.is_empty() && self.ended) || self.torn {
                return None;
            }
            match cut(rest, self.ended, self.format, BOUNDS, width, &mut self.spans) {
                (Cut::Whole { length, line_end }, count) if length <= MOST_RECORD => {
                    return Some(self.piece(length, line_end, count, width));
                }
                (Cut::Whole { .. }, count) => return Some(self.too_long(count, RECORD_TOO_LONG)),
                (Cut::More, count) if rest.len() > MOST_RECORD => return Some(self.too_long(count, RECORD_TOO_LONG)),
                (Cut::Endless, count) => return Some(self.too_long(count, VALUE_TOO_LONG)),
                (Cut::More, count) => {
                    if let Err(error) = self.more() {
                        self.torn = true;
                        return Some(self.refused(count, format!("could not be read any further: {error}")));
                    }
                }
            }
        }
    }

    fn piece(&mut self, length: usize, line_end: usize, count: usize, width: Option<usize>) -> Piece {
        let bytes = &self.buffer[self.start..self.start + length];
        let (mut values, mut trouble) = (Vec::new(), None);
        match str::from_utf8(bytes) {
            Ok(text) => {
                if let Some(column) = self.spans.iter().position(|span| span.end - span.start > MOST_VALUE) {
                    trouble = Some(format!("the value in column {} is longer than 1 MB", column + 1));
                } else if count > COLUMNS {
                    trouble = Some(format!("{count} columns; at most {COLUMNS} are read"));
                } else {
                    values = self.spans.iter().map(|span| value(text, *span)).collect();
                }
            }
            Err(error) => trouble = Some(unreadable(bytes, error.valid_up_to(), self.text.found().encoding)),
        }
        let usual = trouble.is_none() && width == Some(count);
        let piece = Piece {
            line: self.line,
            byte: self.byte,
            count,
            values,
            line_end: match (&self.buffer[self.start + length..self.start + length + line_end], line_end) {
                (b"\n", _) => "\n",
                (b"\r", _) => "\r",
                (_, 0) => "",
                _ => "\r\n",
            },
            size: length,
            trouble,
            raw: if usual { Vec::new() } else { bytes[..length.min(RAW_LIMIT)].to_vec() },
        };
        self.advance(length + line_end);
        piece
    }

    /// A record that is not taken, of which only the beginning is in the buffer.
    fn refused(&self, count: usize, reason: String) -> Piece {
        let rest = &self.buffer[self.start..];
        Piece {
            line: self.line,
            byte: self.byte,
            count,
            values: Vec::new(),
            line_end: "",
            size: rest.len(),
            trouble: Some(reason),
            raw: rest[..rest.len().min(RAW_LIMIT)].to_vec(),
        }
    }

    /// Refuses a record that does not end, and goes on after the next line end.
    fn too_long(&mut self, count: usize, reason: &str) -> Piece {
        let piece = self.refused(count, reason.to_owned());
        let mark = if self.format.line_end == LineEnd::Cr { b'\r' } else { b'\n' };
        loop {
            let rest = &self.buffer[self.start..];
            if let Some(at) = memchr(mark, rest) {
                self.advance(at + 1);
                return piece;
            }
            self.advance(rest.len());
            // An error is kept for the next piece, which then cannot be read.
            if self.ended || self.more().map_err(|error| self.later = Some(error)).is_err() {
                return piece;
            }
        }
    }
}

const RECORD_TOO_LONG: &str = "the record is longer than 16 MB; it goes on after the next line end";
const VALUE_TOO_LONG: &str =
    "a quoted value is longer than 1 MB, or its closing quotation mark is missing; it goes on after the next line end";

fn value(text: &str, span: Span) -> String {
    let value = &text[span.start..span.end];
    if span.doubled { value.replace("\"\"", "\"") } else { value.to_owned() }
}

/// Says which bytes cannot be read.
fn unreadable(bytes: &[u8], at: usize, encoding: &str) -> String {
    let shown = if encoding == "UTF-8" {
        bytes[at..].iter().take_while(|byte| !byte.is_ascii()).take(4).map(|byte| format!("{byte:02X}")).collect()
    } else {
        let digits = bytes[at..].iter().skip(1).take_while(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F')).take(4);
        String::from_utf8(digits.copied().collect()).unwrap_or_default()
    };
    format!("bytes that mean nothing in {encoding}, {at} bytes into the record: {shown}")
}
