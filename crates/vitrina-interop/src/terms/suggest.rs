//! Concepts that an unknown word may mean, for people to choose from. Nothing here is ever believed.

use vitrina_core::TermGroup;
use vitrina_core::{NearestSearch, fold};

use super::labels::Labels;

/// How many are suggested.
const MOST: usize = 3;
/// A shorter label at the end of a word is chance.
const SHORTEST_END: usize = 4;

impl Labels {
    /// The nearest concepts by id: those it is a label of, a word of it is, it ends in, or that are spelled nearly alike.
    pub(super) fn suggest(&self, group: TermGroup, word: &str) -> Vec<String> {
        let folded = fold::key(word);
        let parts: Vec<&str> = folded.split(' ').collect();
        let Some(&head) = parts.last() else { return Vec::new() };
        let mut search = NearestSearch::new(&folded);
        let mut ranked: Vec<(usize, usize, &str)> = Vec::new();
        for concept in self.concepts.iter().filter(|concept| concept.group == group) {
            let labels = concept.labels.iter().map(|(_, label)| label).chain(&concept.loose);
            let mut best: Option<(usize, usize)> = None;
            for label in labels {
                // The longer the label that stands in the word, the nearer.
                let length = 100_usize.saturating_sub(label.chars().count());
                let rank = if *label == folded {
                    Some((0, 0))
                } else if parts.len() > 1 && stands_in(label, &folded) {
                    Some((1, length))
                } else if label.chars().count() >= SHORTEST_END && head.ends_with(label.as_str()) {
                    Some((2, length))
                } else {
                    search.as_mut().and_then(|search| search.offer(label)).map(|edits| (3, edits))
                };
                best = [best, rank].into_iter().flatten().min();
            }
            ranked.extend(best.map(|(rank, distance)| (rank, distance, concept.id.as_str())));
        }
        ranked.sort_unstable();
        ranked.into_iter().take(MOST).map(|(_, _, id)| id.to_owned()).collect()
    }
}

/// Whether the words of a label stand in the words of a text, as whole words.
fn stands_in(label: &str, text: &str) -> bool {
    let edges = |at: usize| {
        let (before, after) = (&text[..at], &text[at + label.len()..]);
        (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
    };
    !label.is_empty() && text.match_indices(label).any(|(at, _)| edges(at))
}
