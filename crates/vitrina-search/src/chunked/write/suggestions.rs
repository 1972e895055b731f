//! Words of titles and labels, which may have been meant.

use std::io;

use super::blocks::MergedTerm;
use super::output::Output;
use crate::chunked::bytes::{put, put_next_text, put_text};
use crate::chunked::format::Reference;

/// Words in one chunk.
const SUGGESTIONS: usize = 4096;
/// Longer words are not suggested.
const LONGEST: usize = 64;

/// Words by their length in characters.
#[derive(Debug, Default)]
pub(super) struct Suggestions {
    by_length: Vec<Vec<Suggested>>,
}

/// A word.
#[derive(Debug)]
struct Suggested {
    text: String,
    written: String,
    records: u32,
}

impl Suggestions {
    /// Takes a word; they come in their order.
    pub(super) fn take(&mut self, term: &MergedTerm) {
        let length = term.text.chars().count();
        if length > LONGEST {
            return;
        }
        if self.by_length.len() <= length {
            self.by_length.resize_with(length + 1, Vec::new);
        }
        let (text, written) = (term.text.clone(), term.written.clone().unwrap_or_default());
        self.by_length[length].push(Suggested { text, written, records: crate::chunked::short(term.rows.len()) });
    }

    pub(super) fn write(self, output: &mut Output<'_>) -> io::Result<Vec<Vec<Reference>>> {
        let chunk = |words: &[Suggested]| {
            let mut bytes = Vec::new();
            let mut last = "";
            for word in words {
                put_next_text(&mut bytes, last, &word.text);
                put_text(&mut bytes, &word.written);
                put(&mut bytes, word.records);
                last = &word.text;
            }
            bytes
        };
        let mut written = Vec::with_capacity(self.by_length.len());
        for words in self.by_length {
            written.push(output.write_all(&words.chunks(SUGGESTIONS).map(chunk).collect::<Vec<_>>())?);
        }
        Ok(written)
    }
}
