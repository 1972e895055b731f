//! The words of all languages in one sorted list, each with the exhibits and the concepts it stands for.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use vitrina_core::fold::index_words;
use vitrina_core::query::ReasonField;

use crate::index::Column;

const NUMBER: u8 = 1;
const TITLE: u8 = 2;
const TEXT: u8 = 4;

/// The best place a word was found in, of those in a set of fields.
pub(crate) fn best_field(fields: u8) -> ReasonField {
    match fields {
        fields if fields & NUMBER != 0 => ReasonField::Number,
        fields if fields & TITLE != 0 => ReasonField::Title,
        _ => ReasonField::Text,
    }
}

/// The words, sorted; everything else by the place of the word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Vocabulary {
    pub(crate) words: Vec<Word>,
    /// The rows in which each word stands, growing.
    pub(crate) rows: Column,
    /// In which fields, beside `rows`.
    pub(crate) fields: Vec<u8>,
    /// The concepts one of whose labels has the word, growing.
    pub(crate) concepts: Column,
}

/// One word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// As it was written, where that differs.
    pub(crate) written: Option<String>,
    /// Whether it stands in a title or a label: only such words are suggested.
    pub(crate) suggested: bool,
}

impl Word {
    pub(crate) fn shown(&self) -> &str {
        self.written.as_deref().unwrap_or(&self.text)
    }
}

impl Vocabulary {
    /// The places of the words that are `text`, or begin with it.
    pub(crate) fn range(&self, text: &str, beginning: bool) -> Range<usize> {
        let start = self.words.partition_point(|word| word.text.as_str() < text);
        let matches = |word: &Word| if beginning { word.text.starts_with(text) } else { word.text == text };
        let length = self.words[start..].partition_point(matches);
        start..start + length
    }

    /// The rows in which the word stands, with the fields.
    pub(crate) fn rows(&self, word: usize) -> impl Iterator<Item = (usize, u8)> {
        let rows = self.rows.of(word);
        let start = self.rows.ends[word] as usize - rows.len();
        rows.iter().zip(&self.fields[start..]).map(|(row, fields)| (*row as usize, *fields))
    }
}

/// Gathers words.
#[derive(Debug, Default)]
pub(crate) struct VocabularyBuilder {
    words: BTreeMap<String, Gathered>,
}

#[derive(Debug, Default)]
struct Gathered {
    written: Option<String>,
    suggested: bool,
    rows: Vec<(u32, u8)>,
    concepts: Vec<u32>,
}

impl VocabularyBuilder {
    pub(crate) fn number(&mut self, text: &str, row: u32) {
        self.in_row(text, row, NUMBER);
    }

    pub(crate) fn title(&mut self, text: &str, row: u32) {
        self.in_row(text, row, TITLE);
    }

    pub(crate) fn text(&mut self, text: &str, row: u32) {
        self.in_row(text, row, TEXT);
    }

    pub(crate) fn concept(&mut self, text: &str, concept: u32) {
        for (word, written) in words_of(text) {
            let gathered = self.words.entry(word).or_default();
            gathered.suggested |= written.is_some();
            gathered.written = gathered.written.take().or(written);
            if gathered.concepts.last() != Some(&concept) {
                gathered.concepts.push(concept);
            }
        }
    }

    /// Rows come in growing order.
    fn in_row(&mut self, text: &str, row: u32, field: u8) {
        for (word, written) in words_of(text) {
            let gathered = self.words.entry(word).or_default();
            gathered.suggested |= field == TITLE && written.is_some();
            gathered.written = gathered.written.take().or(written);
            match gathered.rows.last_mut() {
                Some((last, fields)) if *last == row => *fields |= field,
                _ => gathered.rows.push((row, field)),
            }
        }
    }

    pub(crate) fn finish(self) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for (text, gathered) in self.words {
            vocabulary.rows.push(gathered.rows.iter().map(|(row, _)| *row));
            vocabulary.fields.extend(gathered.rows.iter().map(|(_, fields)| *fields));
            vocabulary.concepts.push(gathered.concepts);
            let written = gathered.written.filter(|written| *written != text);
            vocabulary.words.push(Word { text, written, suggested: gathered.suggested });
        }
        vocabulary
    }
}

/// Folded words with what was written; nothing was written where the program cut a word itself.
fn words_of(text: &str) -> impl Iterator<Item = (String, Option<String>)> {
    index_words(text).into_iter().map(|word| (word.text, Some(word.shown).filter(|shown| !shown.is_empty())))
}
