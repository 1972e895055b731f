//! What a reader asks for, taken apart: words, `"phrases"`, `-refused`, `field:value`. Reading it never fails.
//!
//! Whatever is no operator is words. A quotation mark that nobody closed is closed by the end of the text, because the
//! reader is still typing; a field nobody knows is a word like any other; a dash alone is nothing.

#[cfg(test)]
mod tests;

use std::ops::Range;

use vitrina_core::fold::AskedWord;

use crate::input::ConceptKind;
use crate::words::{HanForms, asked_words};

/// More words narrow nothing down that eleven did not.
const MOST_WORDS: usize = 12;

/// A question, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its parts in order; all of them must be met.
    pub clauses: Vec<Clause>,
}

/// One part of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Where it stands in the question, in bytes, operators included.
    pub range: Range<usize>,
    /// Whether it must not be met.
    pub refused: bool,
    /// Where its words must stand; anywhere where nothing is said.
    pub field: Option<Field>,
    /// Whether its words must follow one another as they do here.
    pub phrase: bool,
    /// What was asked for, without operators.
    pub text: String,
    /// Its words, folded, with their places in the question; at least one.
    pub words: Vec<AskedWord>,
}

/// Where a word must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// `number:` – an inventory number or an id, as a whole or in part.
    Number,
    /// `title:`
    Title,
    /// `text:` – a description, a mark.
    Text,
    /// `type:`, `place:`, `state:` and so on – a concept, by one of its labels or by its id.
    Concept(ConceptKind),
}

impl Field {
    /// The field of a word before a colon.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "number" | "id" => Self::Number,
            "title" => Self::Title,
            "text" => Self::Text,
            "state" => Self::Concept(ConceptKind::State),
            "museum" => Self::Concept(ConceptKind::Museum),
            "type" => Self::Concept(ConceptKind::Type),
            "material" => Self::Concept(ConceptKind::Material),
            "period" => Self::Concept(ConceptKind::Period),
            "century" => Self::Concept(ConceptKind::Century),
            "record" => Self::Concept(ConceptKind::Record),
            "lending" => Self::Concept(ConceptKind::Lending),
            "exhibition" => Self::Concept(ConceptKind::Exhibition),
            "event" => Self::Concept(ConceptKind::Event),
            "person" | "maker" => Self::Concept(ConceptKind::Person),
            "place" => Self::Concept(ConceptKind::Place),
            _ => return None,
        })
    }
}

impl Asked {
    /// Takes a question apart. `forms` are those of the index that is asked.
    #[must_use]
    pub fn read(question: &str, forms: &HanForms) -> Self {
        let mut clauses: Vec<Clause> = Vec::new();
        let mut left = MOST_WORDS;
        for part in parts(question) {
            // A space after the last word says that it is whole, and so does the quotation mark that closes.
            let whole = part.closed || part.range.end < question.len();
            let inner = &question[part.inner.clone()];
            let mut words = asked_words(inner, left, forms);
            if let (true, Some(last)) = (whole, words.last_mut()) {
                last.beginning = last.shown.is_empty() && last.text.chars().nth(1).is_none();
            }
            if words.is_empty() {
                continue;
            }
            left -= words.len();
            for word in &mut words {
                word.range.start += part.inner.start;
                word.range.end += part.inner.start;
            }
            let Part { range, refused, field, phrase, .. } = part;
            clauses.push(Clause { range, refused, field, phrase, text: inner.to_owned(), words });
        }
        Self { clauses }
    }

    /// What is asked for without operators, for numbers that are the whole question.
    #[must_use]
    pub fn plain_text(&self) -> String {
        let plain = self.clauses.iter().filter(|clause| !clause.refused && clause.field.is_none());
        plain.map(|clause| clause.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// A clause before its words are folded.
struct Part {
    range: Range<usize>,
    inner: Range<usize>,
    refused: bool,
    field: Option<Field>,
    phrase: bool,
    closed: bool,
}

/// The parts of a question; neighbouring words without operators are one part.
fn parts(question: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut place = 0;
    while let Some(skipped) = question[place..].find(|character: char| !character.is_whitespace()) {
        let start = place + skipped;
        let mut inner = start;
        let mut rest = &question[inner..];
        let refused = rest
            .strip_prefix('-')
            .filter(|after| after.starts_with(|c: char| c.is_alphanumeric() || closing(c).is_some()));
        if let Some(after) = refused {
            (inner, rest) = (inner + 1, after);
        }
        let field = field(rest);
        if let Some((_, length)) = field {
            (inner, rest) = (inner + length, &rest[length..]);
        }
        let (refused, field) = (refused.is_some(), field.map(|(field, _)| field));
        let opened = rest.chars().next().and_then(|first| Some((first, closing(first)?)));
        if let Some((first, last)) = opened {
            let inside = inner + first.len_utf8();
            let length = question[inside..].find(last);
            let end = length.map_or(question.len(), |length| inside + length);
            place = length.map_or(end, |_| end + question[end..].chars().next().map_or(0, char::len_utf8));
            let closed = length.is_some();
            parts.push(Part { range: start..place, inner: inside..end, refused, field, phrase: true, closed });
            continue;
        }
        place = inner + rest.find(char::is_whitespace).unwrap_or(rest.len());
        let plain = !refused && field.is_none();
        match parts.last_mut() {
            Some(before) if plain && !before.refused && before.field.is_none() && !before.phrase => {
                (before.range.end, before.inner.end) = (place, place);
            }
            _ => {
                let (range, inner) = (start..place, inner..place);
                parts.push(Part { range, inner, refused, field, phrase: false, closed: false });
            }
        }
    }
    parts
}

/// The field a text begins with, and how many bytes it takes with its colon; a value must follow.
fn field(text: &str) -> Option<(Field, usize)> {
    let (word, value) = text.split_once(':')?;
    let field = Field::from_word(&word.to_ascii_lowercase())?;
    value.starts_with(|first: char| !first.is_whitespace()).then_some((field, word.len() + 1))
}

/// Which quotation marks close a phrase that this one opened.
fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' | '＂' => &['"', '＂', '”'],
        '“' | '„' | '”' => &['”', '“', '"'],
        '«' => &['»'],
        '»' => &['«', '»'],
        '「' => &['」'],
        '『' => &['』'],
        '《' => &['》'],
        _ => return None,
    })
}
