//! "Did you mean": words that nothing has, replaced by the nearest word of a title or a label.

use vitrina_core::NearestSearch;
use vitrina_core::fold::runs;

use crate::index::MemoryIndex;

impl MemoryIndex {
    /// The text with its unknown words replaced, if all of them can be and the new text finds something.
    pub(crate) fn did_you_mean(&self, text: &str) -> Option<String> {
        let runs = runs(text);
        let open = !text.ends_with(char::is_whitespace);
        let mut words = Vec::with_capacity(runs.len());
        let mut replaced = false;
        for (place, run) in runs.iter().enumerate() {
            let beginning = open && place + 1 == runs.len();
            if run.han || !self.vocabulary.range(&run.text, beginning).is_empty() {
                words.push(run.shown.as_str());
            } else {
                words.push(self.nearest_word(&run.text)?);
                replaced = true;
            }
        }
        let suggestion = words.join(" ");
        let found =
            |suggestion: &str| self.matches(suggestion).is_some_and(|found| found.scores.iter().any(|s| *s > 0));
        (replaced && self.matches(text)?.scores.iter().all(|score| *score == 0) && found(&suggestion))
            .then_some(suggestion)
    }

    fn nearest_word(&self, text: &str) -> Option<&str> {
        let mut search = NearestSearch::new(text)?;
        let known = self.vocabulary.words.iter().filter(|word| word.suggested);
        known.filter(|word| search.offer(&word.text).is_some()).last().map(|word| word.shown())
    }
}
