//! "Did you mean": words that nothing has, replaced by the nearest word of a title or a label.

use std::cmp::Reverse;

use vitrina_core::fold::AskedWord;

use crate::asked::Asked;
use crate::index::MemoryIndex;
use crate::near::{NearWords, forgiven};

impl MemoryIndex {
    /// The text with its unknown words replaced, if all of them can be and the new text finds something where the text
    /// finds nothing.
    pub(crate) fn did_you_mean(&self, text: &str) -> Option<String> {
        let asked = Asked::read(text, &self.forms);
        let wanted = asked.clauses.iter().filter(|clause| !clause.refused).flat_map(|clause| &clause.words);
        let mut suggestion = String::new();
        let mut end = 0;
        for word in wanted.filter(|word| self.is_unknown(word)) {
            suggestion.push_str(&text[end..word.range.start]);
            suggestion.push_str(self.nearest_word(&word.text)?);
            end = word.range.end;
        }
        if end == 0 {
            return None;
        }
        suggestion.push_str(&text[end..]);
        let found = |text: &str| self.matches(text).is_some_and(|found| !found.is_empty());
        (!found(text) && found(&suggestion)).then_some(suggestion)
    }

    fn is_unknown(&self, word: &AskedWord) -> bool {
        !word.shown.is_empty()
            && self.vocabulary.range(&word.text, word.beginning).is_empty()
            && self.vocabulary.stemmed(&word.text).next().is_none()
            && self.vocabulary.sounding(&word.shown).is_empty()
    }

    /// Of the nearest words the one with the same first letter, then the one that finds most.
    fn nearest_word(&self, text: &str) -> Option<&str> {
        let near = NearWords::new(&self.vocabulary.words, text, forgiven(text.chars().count()));
        let suggested = near.filter(|(place, _)| self.vocabulary.words[*place].suggested);
        let best = suggested.min_by_key(|(place, edits)| {
            let other_letter = self.vocabulary.words[*place].text.chars().next() != text.chars().next();
            (*edits, other_letter, Reverse(self.found_by(*place)), *place)
        });
        best.map(|(place, _)| self.vocabulary.words[place].shown())
    }

    /// How many exhibits a word stands for, those of its concepts included.
    fn found_by(&self, word: usize) -> usize {
        let concepts = self.vocabulary.concepts.of(word).iter();
        self.vocabulary.rows.of(word).len()
            + concepts.map(|concept| self.rows_of.of(*concept as usize).len()).sum::<usize>()
    }
}
