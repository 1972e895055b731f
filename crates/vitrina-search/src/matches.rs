//! Which exhibits a text finds, how well, and why.

use vitrina_core::fold::compact;
use vitrina_core::query::{Reason, ReasonField};

use crate::asked::{Asked, Clause};
use crate::index::MemoryIndex;

mod clause;
mod phrase;

/// An id or a number that is the whole text stands before everything else.
const EXACT_NUMBER: u32 = 10_000;

/// What a place where a word is found is worth; the beginning or another form of a word is
/// worth half, a name in another script a third.
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
    /// The place of the word that was found; nothing where a whole number or an id was.
    word: Option<u32>,
}

/// The finds of one word, by row.
type Finds = Vec<Option<Find>>;

/// What a text finds.
#[derive(Debug)]
pub(crate) struct Matches {
    /// Of each row: 0 where it is not found.
    pub(crate) scores: Vec<u32>,
    /// Each word with what was asked for and where it was found.
    finds: Vec<(String, Finds)>,
    exact: Vec<u32>,
}

impl Matches {
    /// Whether nothing is found at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.scores.iter().all(|score| *score == 0)
    }
}

impl MemoryIndex {
    /// The rows that meet every clause of the text, or whose number it is; nothing where the text has no words.
    pub(crate) fn matches(&self, text: &str) -> Option<Matches> {
        let asked = Asked::read(text, &self.forms);
        if asked.clauses.is_empty() {
            return None;
        }
        let (refused, wanted): (Vec<&Clause>, Vec<&Clause>) = asked.clauses.iter().partition(|clause| clause.refused);
        // Where something is only refused, everything else is met.
        let mut scores = vec![u32::from(wanted.is_empty()); self.rows.len()];
        let mut met = vec![true; self.rows.len()];
        let mut finds = Vec::new();
        for clause in &wanted {
            for found in self.clause(clause) {
                for (row, find) in found.iter().enumerate() {
                    scores[row] += find.map_or(0, |find| find.score);
                    met[row] &= find.is_some();
                }
                finds.push((clause.text.clone(), found));
            }
        }
        let exact = if wanted.iter().all(|clause| clause.field.is_none()) {
            self.rows_with_number(&compact(&asked.plain_text()))
        } else {
            Vec::new()
        };
        for (score, met) in scores.iter_mut().zip(met) {
            *score *= u32::from(met);
        }
        exact.iter().for_each(|row| scores[*row as usize] += EXACT_NUMBER);
        for clause in refused {
            let found = self.clause(clause);
            for (row, score) in scores.iter_mut().enumerate() {
                *score *= u32::from(found.iter().any(|finds| finds[row].is_none()));
            }
        }
        Some(Matches { scores, finds, exact })
    }

    fn rows_with_number(&self, number: &str) -> Vec<u32> {
        let start = self.numbers.partition_point(|(known, _)| known.as_str() < number);
        self.numbers[start..].iter().take_while(|(known, _)| known == number).map(|(_, row)| *row).collect()
    }

    /// Why a row is among the matches: one reason for each word, each reason once.
    pub(crate) fn reasons(&self, matches: &Matches, row: usize) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        if matches.exact.iter().any(|exact| *exact as usize == row) {
            reasons.push(Reason { field: ReasonField::Number, matched: self.rows[row].id.clone() });
        }
        for (asked, finds) in &matches.finds {
            let Some(find) = finds[row] else { continue };
            let word = find.word.map(|word| self.vocabulary.words[word as usize].shown());
            let reason = Reason { field: find.field, matched: word.unwrap_or(asked).to_owned() };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }
}
