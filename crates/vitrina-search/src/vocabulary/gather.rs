//! Gathers the words of titles, texts, numbers and labels.

use std::collections::{BTreeMap, BTreeSet};

use super::{NUMBER, TEXT, TITLE, Vocabulary, Word};
use crate::input::ConceptKind;
use crate::words::{HanForms, index_words};

/// Between the last word of one text of a record and the first of the next, so that no phrase goes across.
const BETWEEN_TEXTS: u32 = 2;

/// Gathers words.
#[derive(Debug)]
pub(crate) struct VocabularyBuilder {
    forms: HanForms,
    words: BTreeMap<String, Gathered>,
    /// The row whose texts come in, and where its next text begins.
    row: u32,
    next: u32,
}

#[derive(Debug, Default)]
struct Gathered {
    written: Option<String>,
    suggested: bool,
    name: bool,
    /// Row, place in it, field.
    found: Vec<(u32, u32, u8)>,
    concepts: Vec<u32>,
}

impl Gathered {
    /// Nothing was written where the program cut a word itself.
    fn write(&mut self, shown: String) {
        if self.written.is_none() && !shown.is_empty() {
            self.written = Some(shown);
        }
    }
}

impl VocabularyBuilder {
    pub(crate) fn new(forms: HanForms) -> Self {
        Self { forms, words: BTreeMap::new(), row: 0, next: 0 }
    }

    pub(crate) fn number(&mut self, text: &str, row: u32) {
        self.in_row(text, row, NUMBER);
    }

    pub(crate) fn title(&mut self, text: &str, row: u32) {
        self.in_row(text, row, TITLE);
    }

    pub(crate) fn text(&mut self, text: &str, row: u32) {
        self.in_row(text, row, TEXT);
    }

    pub(crate) fn concept(&mut self, text: &str, concept: u32, kind: ConceptKind) {
        for word in index_words(text, &self.forms) {
            let gathered = self.words.entry(word.text).or_default();
            gathered.suggested |= !word.shown.is_empty();
            gathered.name |= is_named(kind);
            gathered.write(word.shown);
            if gathered.concepts.last() != Some(&concept) {
                gathered.concepts.push(concept);
            }
        }
    }

    /// Rows come in growing order.
    fn in_row(&mut self, text: &str, row: u32, field: u8) {
        if self.row != row {
            (self.row, self.next) = (row, 0);
        }
        let mut last = self.next;
        for word in index_words(text, &self.forms) {
            let gathered = self.words.entry(word.text).or_default();
            gathered.suggested |= field == TITLE && !word.shown.is_empty();
            gathered.name |= field != NUMBER && is_written_as_name(&text[word.range.clone()], field);
            gathered.write(word.shown);
            let place = self.next.saturating_add(word.position);
            gathered.found.push((row, place, field));
            last = last.max(place);
        }
        self.next = last.saturating_add(BETWEEN_TEXTS);
    }

    /// The vocabulary, and the Chinese forms that lead to one of its characters.
    pub(crate) fn finish(self) -> (Vocabulary, HanForms) {
        let mut vocabulary = Vocabulary::default();
        let mut characters: BTreeSet<char> = BTreeSet::new();
        for (text, mut gathered) in self.words {
            gathered.found.sort_unstable();
            gathered.found.dedup_by(|later, earlier| {
                let same = (later.0, later.1) == (earlier.0, earlier.1);
                earlier.2 |= if same { later.2 } else { 0 };
                same
            });
            let rows = gathered.found.chunk_by(|a, b| a.0 == b.0);
            vocabulary.rows.push(rows.clone().map(|found| found[0].0));
            vocabulary.fields.extend(rows.clone().map(|found| found.iter().fold(0, |fields, found| fields | found.2)));
            vocabulary.positions.push(rows.flat_map(steps));
            vocabulary.concepts.push(gathered.concepts);
            characters.extend(text.chars());
            let written = gathered.written.filter(|written| *written != text);
            let (suggested, name) = (gathered.suggested, gathered.name);
            vocabulary.words.push(Word { text, written, suggested, name });
        }
        let forms = self.forms.reduced(|character| characters.contains(&character));
        (vocabulary, forms)
    }
}

/// The places of a word in one row, as steps.
fn steps(found: &[(u32, u32, u8)]) -> impl Iterator<Item = u32> {
    let mut before = 0;
    found.iter().enumerate().map(move |(index, (_, place, _))| {
        let step = place - before;
        before = *place;
        step * 2 + u32::from(index + 1 == found.len())
    })
}

/// Whether labels of this kind are proper names.
pub(crate) fn is_named(kind: ConceptKind) -> bool {
    matches!(
        kind,
        ConceptKind::State | ConceptKind::Museum | ConceptKind::Event | ConceptKind::Person | ConceptKind::Place
    )
}

/// Whether a word looks like a name: with a capital letter, or, in a title, in letters that have none.
pub(crate) fn is_written_as_name(written: &str, field: u8) -> bool {
    written.chars().next().is_some_and(|first| first.is_uppercase() || field == TITLE && !first.is_lowercase())
}
