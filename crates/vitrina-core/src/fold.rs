//! Text as search compares it: small letters without marks, one form of every letter, in five scripts.
//!
//! The same code folds what is indexed and what is asked, natively and in the browser. The tables are by hand and small:
//! the letters of the catalogue's languages, not of the world.

mod letters;
#[cfg(test)]
mod tests;

use letters::{Folded, fold_letter, is_han};

/// A longer word is cut: nobody searches for its end.
const LONGEST_WORD: usize = 48;

/// Letters joined by one of these may also be written together: `Т-34`, `Т34`.
const JOINERS: [char; 6] = ['-', '‐', '‑', '–', '/', '.'];

/// A run of letters and digits, or of Chinese characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The folded characters.
    pub text: String,
    /// Whether they are Chinese (or Japanese) characters, which are written without spaces.
    pub han: bool,
    /// The run as it was written, in small letters.
    pub shown: String,
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
    for character in text.chars().flat_map(char::to_lowercase) {
        let folded = fold_letter(character, previous);
        previous = character;
        if folded == Folded::Nothing {
            if let (true, Some(run)) = (open, runs.last_mut()) {
                run.shown.push(character);
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
            runs.push(Run { text: String::new(), han, shown: String::new(), joined });
        }
        (open, between, joiner) = (true, 0, false);
        if let Some(run) = runs.last_mut() {
            run.shown.push(character);
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexWord {
    /// The folded word.
    pub text: String,
    /// The word as it was written, in small letters; empty where it is a piece cut by the program.
    pub shown: String,
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
            let pairs = characters.windows(2).chain(characters.last().map(std::slice::from_ref));
            words.extend(pairs.map(|pair| IndexWord { text: pair.iter().collect(), shown: String::new() }));
            continue;
        }
        words.push(IndexWord { text: cut(&run.text).to_owned(), shown: run.shown.clone() });
        if run.joined && !runs[index - 1].han {
            let together = format!("{}{}", runs[index - 1].text, run.text);
            words.push(IndexWord { text: cut(&together).to_owned(), shown: String::new() });
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
            words.push(AskedWord { text: cut(&run.text).to_owned(), beginning: false });
            continue;
        }
        let characters: Vec<char> = run.text.chars().collect();
        match characters.as_slice() {
            [single] => words.push(AskedWord { text: single.to_string(), beginning: true }),
            several => {
                words
                    .extend(several.windows(2).map(|pair| AskedWord { text: pair.iter().collect(), beginning: false }));
            }
        }
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

fn cut(word: &str) -> &str {
    word.char_indices().nth(LONGEST_WORD).map_or(word, |(end, _)| &word[..end])
}
