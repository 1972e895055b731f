//! A folded word without the endings of number and case, so that `сабли` finds `сабля` and `tanklar` finds `tank`.
//!
//! The endings are few and regular ones of the catalogue's languages, one list a script, because a word does not say its
//! language. What is left is no word, only a key: it is compared with keys. A find by it is worth less than one by the word.

#[cfg(test)]
mod tests;

use crate::sound::Script;

/// An ending and how many letters must be left without it.
type Ending = (&'static str, usize);

/// English plurals; plurals of Uzbek and Kazakh with the cases that follow them.
const LATIN: [Ending; 6] = [("larning", 4), ("larni", 4), ("lari", 4), ("lar", 4), ("ler", 4), ("s", 3)];

/// Cases and numbers of Russian and Belarusian, plurals of the Turkic languages and of Tajik; letters as they are folded.
const CYRILLIC: [Ending; 63] = [
    ("лары", 4),
    ("лери", 4),
    ("лар", 4),
    ("лер", 4),
    ("лор", 4),
    ("дар", 4),
    ("дер", 4),
    ("дор", 4),
    ("тар", 4),
    ("тер", 4),
    ("тор", 4),
    ("хои", 4),
    ("хо", 4),
    ("ена", 4),
    ("ени", 4),
    ("ого", 3),
    ("его", 3),
    ("ому", 3),
    ("ему", 3),
    ("ыми", 3),
    ("ими", 3),
    ("ами", 3),
    ("ями", 3),
    ("иям", 3),
    ("иях", 3),
    ("ов", 3),
    ("ев", 3),
    ("ау", 4),
    ("ом", 3),
    ("ем", 3),
    ("ои", 3),
    ("еи", 3),
    ("ам", 3),
    ("ям", 3),
    ("ах", 3),
    ("ях", 3),
    ("ая", 3),
    ("яя", 3),
    ("ое", 3),
    ("ее", 3),
    ("ые", 3),
    ("ие", 3),
    ("ии", 3),
    ("ыи", 3),
    ("ым", 3),
    ("им", 3),
    ("ых", 3),
    ("их", 3),
    ("ую", 3),
    ("юю", 3),
    ("ью", 3),
    ("ия", 3),
    ("ию", 3),
    ("ья", 3),
    ("а", 3),
    ("я", 3),
    ("ы", 3),
    ("и", 3),
    ("у", 3),
    ("ю", 3),
    ("е", 3),
    ("о", 3),
    ("ь", 3),
];

/// Plurals of Persian and Urdu.
const ARABIC: [Ending; 4] = [("های", 3), ("ها", 3), ("ین", 4), ("ون", 4)];

/// Plurals of Hindi.
const DEVANAGARI: [Ending; 4] = [("ियां", 3), ("ियों", 3), ("ें", 3), ("ों", 3)];

/// A Russian word may have two: `Панфилова`.
const MOST_ENDINGS: usize = 2;

/// The word without its endings; the word itself where it has none.
#[must_use]
pub fn stem(word: &str) -> &str {
    let (endings, most): (&[Ending], usize) = match Script::of(word) {
        Some(Script::Latin) => (&LATIN, 1),
        Some(Script::Cyrillic) => (&CYRILLIC, MOST_ENDINGS),
        Some(Script::Arabic) => (&ARABIC, 1),
        Some(Script::Devanagari) => (&DEVANAGARI, 1),
        None => (&[], 0),
    };
    let mut stem = word;
    for _ in 0..most {
        let shorter = endings.iter().find_map(|(ending, left)| {
            let shorter = stem.strip_suffix(ending)?;
            // glass is no plural.
            let doubled = *ending == "s" && shorter.ends_with('s');
            (shorter.chars().count() >= *left && !doubled).then_some(shorter)
        });
        let Some(shorter) = shorter else { break };
        stem = shorter;
    }
    stem
}
