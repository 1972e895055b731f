//! Where in a text stands what was asked for, so that a list can mark it.

#[cfg(test)]
mod tests;

use std::ops::Range;

use vitrina_core::fold::{AskedWord, IndexWord};

use crate::asked::{Asked, Clause, Field};
use crate::sound::sound_alike;
use crate::stem::stem;
use crate::words::{HanForms, index_words};

/// The places in a title that meet the question, in bytes, in order, apart from one another. Whole words are marked:
/// half of one would tear the letters of Arabic and Devanagari apart.
#[must_use]
pub fn marks(title: &str, asked: &Asked, forms: &HanForms) -> Vec<Range<usize>> {
    let words = index_words(title, forms);
    let wanted =
        asked.clauses.iter().filter(|clause| !clause.refused && clause.field.is_none_or(|field| field == Field::Title));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for mark in wanted.flat_map(|clause| met(&words, clause)) {
        let place = marks.partition_point(|known| (known.start, known.end) < (mark.start, mark.end));
        marks.insert(place, mark);
    }
    marks.dedup_by(|later, earlier| {
        let touch = later.start <= earlier.end;
        if touch {
            earlier.end = earlier.end.max(later.end);
        }
        touch
    });
    marks
}

/// A title cut at its marks: every second piece is what was asked for.
pub(crate) fn pieces(title: &str, asked: &Asked, forms: &HanForms) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for mark in marks(title, asked, forms) {
        pieces.push(title[end..mark.start].to_owned());
        pieces.push(title[mark.start..mark.end].to_owned());
        end = mark.end;
    }
    pieces.push(title[end..].to_owned());
    pieces
}

fn met(words: &[IndexWord], clause: &Clause) -> Vec<Range<usize>> {
    if !clause.phrase {
        let found = words.iter().filter(|word| clause.words.iter().any(|asked| is_met(word, asked, true)));
        return found.map(|word| word.range.clone()).collect();
    }
    let last = words.iter().map(|word| word.position).max().unwrap_or(0);
    let at = |begin: u32| {
        let one = |asked: &AskedWord| {
            words.iter().find(|word| word.position == begin + asked.position && is_met(word, asked, false))
        };
        clause.words.iter().map(one).collect::<Option<Vec<_>>>()
    };
    // A phrase is one mark, what stands between its words included.
    (0..=last).filter_map(at).filter_map(|words| Some(words.first()?.range.start..words.last()?.range.end)).collect()
}

fn is_met(word: &IndexWord, asked: &AskedWord, loosely: bool) -> bool {
    word.text == asked.text
        || asked.beginning && word.text.starts_with(&asked.text)
        || loosely && stem(&word.text) == stem(&asked.text)
        || loosely && sound_alike(&asked.shown, &word.shown)
}
