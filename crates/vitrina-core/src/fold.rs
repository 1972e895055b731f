//! Text as search compares it: small letters without marks, one form of every letter, in five scripts.
//!
//! The same code folds what is indexed and what is asked, natively and in the browser. The tables are by hand and small:
//! the letters of the catalogue's languages, not of the world.

mod letters;
#[cfg(test)]
mod tests;

use std::ops::Range;

use letters::{Folded, fold_letter, is_apostrophe, is_han};

/// A longer word is cut: nobody searches for its end.
const LONGEST_WORD: usize = 48;

/// Letters joined by one of these may also be written together: `Т-34`, `Т34`; the last is the half space of Persian.
const JOINERS: [char; 7] = ['-', '‐', '‑', '–', '/', '.', '\u{200C}'];

/// A run of letters and digits, or of Chinese characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The folded characters.
    pub text: String,
    /// Whether they are Chinese (or Japanese) characters, which are written without spaces.
    pub han: bool,
    /// The run as it was written, in small letters.
    pub shown: String,
    /// Where it stands in the text, in bytes; on character boundaries.
    pub range: Range<usize>,
    /// Its place among the words of the text, from 0: a run of letters takes one place, every Chinese character one.
    pub position: u32,
    /// Whether one [joiner](JOINERS), and nothing else, stands between this run and the one before.
    joined: bool,
}

/// The runs of a text, in order.
#[must_use]
pub fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    let mut between = 0_usize;
    let mut joiner = false;
    let mut previous = ' ';
    let mut position = 0_u32;
    let small = text.char_indices().flat_map(|(start, written)| {
        let range = start..start + written.len_utf8();
        written.to_lowercase().map(move |character| (character, range.clone()))
    });
    for (character, range) in small {
        let folded = fold_letter(character, previous);
        previous = character;
        if folded == Folded::Nothing {
            if let (true, Some(run)) = (open, runs.last_mut()) {
                run.shown.push(character);
                // A mark belongs to its letter; an apostrophe may be the quotation mark that closes.
                if !is_apostrophe(character) {
                    run.range.end = range.end;
                }
            }
            continue;
        }
        if folded == Folded::Gap {
            joiner = between == 0 && JOINERS.contains(&character);
            between += 1;
            open = false;
            continue;
        }
        let han = is_han(character);
        if !open || runs.last().is_some_and(|run| run.han != han) {
            let joined = joiner && between == 1 && !runs.is_empty();
            runs.push(Run { text: String::new(), han, shown: String::new(), range: range.clone(), position, joined });
            position += u32::from(!han);
        }
        position += u32::from(han);
        (open, between, joiner) = (true, 0, false);
        if let Some(run) = runs.last_mut() {
            run.shown.push(character);
            run.range.end = range.end;
            match folded {
                Folded::To(letter) => run.text.push(letter),
                Folded::Pair(letters) => run.text.push_str(letters),
                Folded::Nothing | Folded::Gap => {}
            }
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// A word of a text, for the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexWord {
    /// The folded word.
    pub text: String,
    /// The word as it was written, in small letters; empty where it is a piece cut by the program.
    pub shown: String,
    /// Where it stands in the text, in bytes; on character boundaries.
    pub range: Range<usize>,
    /// Its place among the words of the text, from 0; pieces of one word follow one another as words do.
    pub position: u32,
}

/// The words under which a text is found. Chinese characters give every pair of neighbours and the last one alone, so
/// that every character is the beginning of something.
#[must_use]
pub fn index_words(text: &str) -> Vec<IndexWord> {
    let mut words = Vec::new();
    let runs = runs(text);
    for (index, run) in runs.iter().enumerate() {
        if run.han {
            let characters: Vec<char> = run.text.chars().collect();
            let places = han_ranges(text, run);
            let pairs = characters.windows(2).chain(characters.last().map(std::slice::from_ref));
            for (position, (pair, place)) in (run.position..).zip(pairs.zip(0..)) {
                let last = &places[place + pair.len() - 1];
                let range = places[place].start..last.end;
                words.push(IndexWord { text: pair.iter().collect(), shown: String::new(), range, position });
            }
            continue;
        }
        let (range, position) = (run.range.clone(), run.position);
        words.push(IndexWord { text: cut(&run.text).to_owned(), shown: run.shown.clone(), range, position });
        if run.joined && !runs[index - 1].han {
            let before = &runs[index - 1];
            let together = format!("{}{}", before.text, run.text);
            let (range, position) = (before.range.start..run.range.end, before.position);
            words.push(IndexWord { text: cut(&together).to_owned(), shown: String::new(), range, position });
        }
    }
    words
}

/// A word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedWord {
    /// The folded word.
    pub text: String,
    /// Whether it may be only the beginning of a word: the last one while it is being typed, a single character.
    pub beginning: bool,
    /// The word as it was written, in small letters; empty where it is a piece cut by the program.
    pub shown: String,
    /// Where it stands in the question, in bytes; on character boundaries.
    pub range: Range<usize>,
    /// Its place among the words of the question, counted as in a text.
    pub position: u32,
}

/// The words of a question, at most `most`.
#[must_use]
pub fn asked_words(text: &str, most: usize) -> Vec<AskedWord> {
    let mut words = Vec::new();
    for run in runs(text) {
        if words.len() >= most {
            break;
        }
        if !run.han {
            let Run { shown, range, position, .. } = run;
            words.push(AskedWord { text: cut(&run.text).to_owned(), beginning: false, shown, range, position });
            continue;
        }
        let places = han_ranges(text, &run);
        let characters: Vec<char> = run.text.chars().collect();
        // A single character is the beginning of every pair it leads.
        let (size, beginning) = if characters.len() == 1 { (1, true) } else { (2, false) };
        let pairs = (run.position..).zip(characters.windows(size).zip(places.windows(size)));
        words.extend(pairs.map(|(position, (pair, places))| AskedWord {
            text: pair.iter().collect(),
            beginning,
            shown: String::new(),
            range: places[0].start..places[size - 1].end,
            position,
        }));
    }
    words.truncate(most);
    // A space after the last word says that it is whole.
    if let Some(last) = words.last_mut()
        && !text.ends_with(char::is_whitespace)
    {
        last.beginning = true;
    }
    words
}

/// Letters and digits only, folded and without anything between: how numbers and ids are compared.
#[must_use]
pub fn compact(text: &str) -> String {
    runs(text).into_iter().map(|run| run.text).collect()
}

/// Folded runs with one space between: how whole labels are compared.
#[must_use]
pub fn key(text: &str) -> String {
    runs(text).into_iter().map(|run| run.text).collect::<Vec<_>>().join(" ")
}

/// Where each folded character of a Chinese run stands in the text.
fn han_ranges(text: &str, run: &Run) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (start, character) in text[run.range.clone()].char_indices() {
        let start = run.range.start + start;
        if is_han(character) {
            ranges.push(start..start + character.len_utf8());
        }
    }
    ranges
}

fn cut(word: &str) -> &str {
    word.char_indices().nth(LONGEST_WORD).map_or(word, |(end, _)| &word[..end])
}
