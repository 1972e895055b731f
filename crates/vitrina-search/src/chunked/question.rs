//! The parts of a question as they are looked up one by one.

use vitrina_core::fold::AskedWord;

use crate::asked::{Asked, Field};
use crate::words::HanForms;

/// One thing that is asked: a word, or several that must follow one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) words: Vec<AskedWord>,
    pub(crate) phrase: bool,
    /// Whether it must not be there.
    pub(crate) refused: bool,
    pub(crate) field: Option<Field>,
    /// As it was asked, without operators.
    pub(crate) text: String,
    /// The word written together with one beside it: `Надир шах` and `Нодиршоҳ`, `HA 623` and `HA623`.
    pub(crate) together: Vec<String>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) clauses: Vec<Clause>,
    /// What may be a number as a whole; nothing where a field is asked for.
    pub(crate) number: Option<String>,
}

/// Takes a text apart.
pub(crate) fn question(text: &str, forms: &HanForms) -> Question {
    let asked = Asked::read(text, forms);
    let mut clauses = Vec::new();
    let plain = asked.clauses.iter().filter(|clause| !clause.refused).all(|clause| clause.field.is_none());
    let number = plain.then(|| asked.plain_text());
    for clause in asked.clauses {
        let whole = Clause {
            phrase: true,
            refused: clause.refused,
            field: clause.field,
            text: clause.text,
            together: Vec::new(),
            words: clause.words,
        };
        // What is refused is refused as a whole, or `-T-34` would refuse every 34.
        if clause.phrase || clause.refused && whole.words.len() > 1 {
            clauses.push(whole);
            continue;
        }
        let both = |pair: &[AskedWord]| {
            let written = pair.iter().all(|word| !word.shown.is_empty());
            written.then(|| pair.iter().map(|word| word.text.as_str()).collect::<String>())
        };
        let pairs: Vec<Option<String>> = whole.words.windows(2).map(both).collect();
        for (place, word) in whole.words.iter().enumerate() {
            let beside = [place.checked_sub(1), Some(place)].into_iter().flatten().filter_map(|pair| pairs.get(pair));
            clauses.push(Clause {
                words: vec![word.clone()],
                phrase: false,
                together: beside.flatten().cloned().collect(),
                ..whole.clone()
            });
        }
    }
    Question { clauses, number }
}
