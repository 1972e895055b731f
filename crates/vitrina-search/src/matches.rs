//! Which exhibits a text finds, how well, and why.

use vitrina_core::fold::{AskedWord, asked_words, compact};
use vitrina_core::query::{Reason, ReasonField};

use crate::index::MemoryIndex;
use crate::vocabulary::best_field;

/// More words narrow nothing down that eleven did not.
const MOST_WORDS: usize = 12;
/// An id or a number that is the whole text stands before everything else.
const EXACT_NUMBER: u32 = 10_000;

/// What a place where a word is found is worth; the beginning of a word is worth half.
pub(crate) fn weight(field: ReasonField) -> u32 {
    match field {
        ReasonField::Number => 100,
        ReasonField::Title => 90,
        ReasonField::Type => 70,
        ReasonField::Period | ReasonField::Event | ReasonField::Person => 60,
        ReasonField::Place | ReasonField::Museum => 50,
        ReasonField::State | ReasonField::Material => 46,
        ReasonField::Exhibition => 40,
        ReasonField::Text => 20,
    }
}

/// The best find of one word in one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Find {
    score: u32,
    field: ReasonField,
    word: u32,
}

/// What a text finds.
#[derive(Debug)]
pub(crate) struct Matches {
    /// Of each row: 0 where it is not found.
    pub(crate) scores: Vec<u32>,
    finds: Vec<Vec<Option<Find>>>,
    exact: Vec<u32>,
}

impl MemoryIndex {
    /// The rows that have every word of the text, or whose number it is; nothing where the text has no words.
    pub(crate) fn matches(&self, text: &str) -> Option<Matches> {
        let asked = asked_words(text, MOST_WORDS);
        if asked.is_empty() {
            return None;
        }
        let finds: Vec<_> = asked.iter().map(|word| self.finds(word)).collect();
        let mut scores: Vec<u32> = (0..self.rows.len())
            .map(|row| {
                let each = finds.iter().map(|finds| finds[row].map(|find| find.score));
                each.sum::<Option<u32>>().unwrap_or(0)
            })
            .collect();
        let exact = self.rows_with_number(&compact(text));
        for row in &exact {
            scores[*row as usize] += EXACT_NUMBER;
        }
        Some(Matches { scores, finds, exact })
    }

    fn rows_with_number(&self, number: &str) -> Vec<u32> {
        let start = self.numbers.partition_point(|(known, _)| known.as_str() < number);
        self.numbers[start..].iter().take_while(|(known, _)| known == number).map(|(_, row)| *row).collect()
    }

    fn finds(&self, asked: &AskedWord) -> Vec<Option<Find>> {
        let mut finds: Vec<Option<Find>> = vec![None; self.rows.len()];
        let mut offer = |row: usize, find: Find| {
            if finds[row].is_none_or(|best| best.score < find.score) {
                finds[row] = Some(find);
            }
        };
        for place in self.vocabulary.range(&asked.text, asked.beginning) {
            let whole = self.vocabulary.words[place].text == asked.text;
            let find = |field: ReasonField| Find {
                score: if whole { weight(field) } else { weight(field) / 2 },
                field,
                word: crate::index::number(place),
            };
            for (row, fields) in self.vocabulary.rows(place) {
                offer(row, find(best_field(fields)));
            }
            for concept in self.vocabulary.concepts.of(place) {
                let find = find(self.concepts[*concept as usize].kind.field());
                for row in self.rows_of.of(*concept as usize) {
                    offer(*row as usize, find);
                }
            }
        }
        finds
    }

    /// Why a row is among the matches: one reason for each word, each reason once.
    pub(crate) fn reasons(&self, matches: &Matches, row: usize) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        if matches.exact.iter().any(|exact| *exact as usize == row) {
            reasons.push(Reason { field: ReasonField::Number, matched: self.rows[row].id.clone() });
        }
        for find in matches.finds.iter().filter_map(|finds| finds[row]) {
            let matched = self.vocabulary.words[find.word as usize].shown().to_owned();
            let reason = Reason { field: find.field, matched };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }
}
