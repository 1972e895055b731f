//! In which rows the words of a phrase follow one another.

use vitrina_core::fold::AskedWord;

use crate::asked::Clause;
use crate::index::MemoryIndex;
use crate::words::index_words;

impl MemoryIndex {
    /// Of each row, whether the phrase stands in one of its texts or in a label of one of its concepts.
    pub(super) fn rows_with_phrase(&self, clause: &Clause) -> Vec<bool> {
        let mut has = vec![false; self.rows.len()];
        for row in self.rows_with_sequence(&clause.words) {
            has[row] = true;
        }
        let concepts = clause.words.first().into_iter().flat_map(|word| {
            let places = self.vocabulary.range(&word.text, word.beginning);
            places.flat_map(|place| self.vocabulary.concepts.of(place))
        });
        for concept in concepts {
            let labels = &self.concepts[*concept as usize].labels;
            if labels.iter().any(|label| self.has_sequence(&label.text, &clause.words)) {
                self.rows_of.of(*concept as usize).iter().for_each(|row| has[*row as usize] = true);
            }
        }
        has
    }

    /// The rows in whose texts the words stand as far apart as in the question.
    fn rows_with_sequence(&self, words: &[AskedWord]) -> impl Iterator<Item = usize> {
        let mut open: Option<Vec<Vec<u32>>> = None;
        for word in words {
            let mut here: Vec<Vec<u32>> = vec![Vec::new(); self.rows.len()];
            for place in self.vocabulary.range(&word.text, word.beginning) {
                for (row, places) in self.vocabulary.places(place) {
                    // Where the phrase would begin.
                    here[row].extend(places.iter().filter_map(|place| place.checked_sub(word.position)));
                }
            }
            open = Some(match open {
                None => here,
                Some(mut open) => {
                    for (begins, here) in open.iter_mut().zip(&here) {
                        begins.retain(|begin| here.contains(begin));
                    }
                    open
                }
            });
        }
        let begins = open.unwrap_or_default().into_iter().enumerate();
        begins.filter(|(_, begins)| !begins.is_empty()).map(|(row, _)| row)
    }

    fn has_sequence(&self, text: &str, words: &[AskedWord]) -> bool {
        let there = index_words(text, &self.forms);
        let is_met = |begin: u32, word: &AskedWord| {
            there.iter().any(|found| {
                found.position == begin + word.position
                    && if word.beginning { found.text.starts_with(&word.text) } else { found.text == word.text }
            })
        };
        (0..=there.last().map_or(0, |last| last.position)).any(|begin| words.iter().all(|word| is_met(begin, word)))
    }
}
