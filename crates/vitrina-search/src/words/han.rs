//! Traditional and simplified Chinese: which characters are read as which.

use serde::{Deserialize, Serialize};

/// The forms as they are kept in the project; only whoever builds an index needs all of them.
#[cfg(any(test, feature = "build"))]
const ALL: &str = include_str!("../../data/han_forms.txt");

/// Characters and the simplified form of each. It writes itself as `(code point, code point)` pairs, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HanForms {
    pairs: Vec<(u32, u32)>,
}

impl HanForms {
    /// All known forms: some 4,100 characters.
    #[cfg(any(test, feature = "build"))]
    #[must_use]
    pub fn all() -> Self {
        let lines = ALL.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.flat_map(|line| {
            let simplified = line.chars().next().map_or(0, u32::from);
            line.chars().skip(1).map(move |written| (u32::from(written), simplified))
        });
        let mut pairs: Vec<(u32, u32)> = pairs.collect();
        pairs.sort_unstable();
        Self { pairs }
    }

    /// Only the forms that lead to a character for which `needed` is true: no other can find anything.
    #[must_use]
    pub fn reduced(&self, needed: impl Fn(char) -> bool) -> Self {
        let kept = |(_, simplified): &&(u32, u32)| char::from_u32(*simplified).is_some_and(&needed);
        Self { pairs: self.pairs.iter().filter(kept).copied().collect() }
    }

    /// Whether it is sorted, each character once: what a search in it relies on.
    pub(crate) fn is_sound(&self) -> bool {
        self.pairs.is_sorted_by(|a, b| a.0 < b.0)
    }

    /// The simplified form of a character, or itself.
    #[must_use]
    pub fn simplified(&self, character: char) -> char {
        let found = self.pairs.binary_search_by_key(&u32::from(character), |(written, _)| *written);
        found.ok().and_then(|place| char::from_u32(self.pairs[place].1)).unwrap_or(character)
    }

    /// Replaces every character of a folded word by its simplified form.
    pub fn unify(&self, word: &mut String) {
        // The first traditional character of Unicode stands far behind all letters.
        if word.chars().all(|character| character < '\u{3400}') {
            return;
        }
        *word = word.chars().map(|character| self.simplified(character)).collect();
    }
}
