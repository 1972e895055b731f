//! "Did you mean": the nearest of the known words, if one is near.

/// Longer words are not compared: nobody mistypes a paragraph.
const LONGEST: usize = 64;

/// The known word that takes the fewest edits to reach (insert, delete, replace, swap two neighbours), if it takes few
/// for the length of `word`: none below 3 characters, 1 below 6, 2 below 10, then 3. The first of several equally near.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut search = NearestSearch::new(word)?;
    known.into_iter().filter(|candidate| search.offer(candidate).is_some()).last()
}

/// A search that takes candidates one by one, so that long lists need not be collected first.
#[derive(Debug, Clone)]
pub struct NearestSearch {
    word: Vec<char>,
    /// A candidate must take fewer edits than this; it sinks with every better one.
    below: usize,
    candidate: Vec<char>,
    rows: [Vec<usize>; 3],
}

impl NearestSearch {
    /// A search for `word`, or nothing where the word is too short or too long for a guess.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        // No character is longer than four bytes: cheap on long input.
        if word.len() > LONGEST * 4 {
            return None;
        }
        let word: Vec<char> = word.chars().collect();
        let most = match word.len() {
            0..=2 => return None,
            3..=5 => 1,
            6..=9 => 2,
            10..=LONGEST => 3,
            _ => return None,
        };
        Some(Self { word, below: most + 1, candidate: Vec::new(), rows: [const { Vec::new() }; 3] })
    }

    /// The number of edits to the candidate, if it is nearer than all before it.
    pub fn offer(&mut self, candidate: &str) -> Option<usize> {
        let most = self.below.checked_sub(1)?;
        if candidate.len() > (self.word.len() + most) * 4 {
            return None;
        }
        self.candidate.clear();
        self.candidate.extend(candidate.chars());
        if self.candidate.len().abs_diff(self.word.len()) > most {
            return None;
        }
        let edits = edits_within(&self.word, &self.candidate, most, &mut self.rows)?;
        self.below = edits;
        Some(edits)
    }
}

/// The restricted Damerau-Levenshtein distance, if it is at most `most`.
fn edits_within(left: &[char], right: &[char], most: usize, rows: &mut [Vec<usize>; 3]) -> Option<usize> {
    let [before, previous, current] = rows;
    previous.clear();
    previous.extend(0..=right.len());
    for row in [&mut *before, &mut *current] {
        row.clear();
        row.resize(right.len() + 1, usize::MAX / 2);
    }
    for (i, a) in left.iter().enumerate() {
        current[0] = i + 1;
        let mut least = current[0];
        for (j, b) in right.iter().enumerate() {
            let replaced = previous[j] + usize::from(a != b);
            let mut edits = replaced.min(previous[j + 1] + 1).min(current[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                edits = edits.min(before[j - 1] + 1);
            }
            current[j + 1] = edits;
            least = least.min(edits);
        }
        if least > most {
            return None;
        }
        std::mem::swap(before, previous);
        std::mem::swap(previous, current);
    }
    previous.last().copied().filter(|edits| *edits <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(word: &str, expect: Option<&str>) {
        let known = ["sabre", "sabres", "banner", "museum", "inventoryNumber", "сабля", "军刀", "ru-cafm-001"];
        assert_eq!(nearest(word, known), expect, "{word}");
    }

    #[test]
    fn the_nearest_word_is_found_and_far_ones_are_not() {
        check("sabre", Some("sabre"));
        check("saber", Some("sabre"));
        check("sbare", Some("sabre"));
        check("bannner", Some("banner"));
        check("inventorynumber", Some("inventoryNumber"));
        check("сабли", Some("сабля"));
        check("ru-camf-001", Some("ru-cafm-001"));
        check("tank", None);
        check("军", None);
        check("", None);
        check(&"x".repeat(1_000_000), None);
    }

    /// The definition itself, without bounds.
    fn edits(left: &[char], right: &[char]) -> usize {
        match (left, right) {
            ([], rest) | (rest, []) => rest.len(),
            ([a, left_rest @ ..], [b, right_rest @ ..]) => {
                let mut least = edits(left_rest, right_rest) + usize::from(a != b);
                least = least.min(edits(left_rest, right) + 1).min(edits(left, right_rest) + 1);
                if let ([a, c, left_rest @ ..], [b, d, right_rest @ ..]) = (left, right)
                    && a == d
                    && c == b
                {
                    least = least.min(edits(left_rest, right_rest) + 1);
                }
                least
            }
        }
    }

    proptest! {
        #[test]
        fn the_bounded_distance_is_the_distance(left in "[abcж]{0,6}", right in "[abcж]{0,6}", most in 0..4_usize) {
            let [left, right] = [left, right].map(|text| text.chars().collect::<Vec<_>>());
            let expect = Some(edits(&left, &right)).filter(|edits| *edits <= most);
            prop_assert_eq!(edits_within(&left, &right, most, &mut [const { Vec::new() }; 3]), expect);
        }
    }
}
