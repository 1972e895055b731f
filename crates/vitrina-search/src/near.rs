//! Words a few typing errors away, from a sorted list, without reading all of it.
//!
//! Words that begin alike share the rows of the table of distances; where a beginning is already too far, all words with
//! it are skipped by bisection. That is a Levenshtein automaton walked along the list, with neighbours swapped as one
//! error (restricted Damerau-Levenshtein distance).

#[cfg(test)]
mod tests;

/// Longer words are not compared: nobody mistypes a paragraph.
const LONGEST: usize = 64;

/// How many errors are forgiven in a word of so many letters: none below 3, one up to 5, two beyond.
#[must_use]
pub fn forgiven(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=5 => 1,
        6..=LONGEST => 2,
        _ => 0,
    }
}

/// The words of a sorted list that take at most so many edits to reach, with the number of edits, in the list's order.
#[derive(Debug)]
pub struct NearWords<'a, W> {
    words: &'a [W],
    asked: Vec<char>,
    most: usize,
    /// The next word to look at.
    place: usize,
    /// The letters of the beginning whose rows are known.
    beginning: Vec<char>,
    /// The row of the empty beginning, then one for each letter of `beginning`.
    rows: Vec<Vec<usize>>,
    /// How many words were looked at.
    read: usize,
}

impl<'a, W: AsRef<str>> NearWords<'a, W> {
    /// Looks for words near `asked`. `words` are sorted and each stands once.
    #[must_use]
    pub fn new(words: &'a [W], asked: &str, most: usize) -> Self {
        let cheap = asked.len() <= LONGEST * 4;
        let asked: Vec<char> = if cheap { asked.chars().collect() } else { Vec::new() };
        let place = if cheap { 0 } else { words.len() };
        let first = (0..=asked.len()).collect();
        Self { words, asked, most, place, beginning: Vec::new(), rows: vec![first], read: 0 }
    }

    /// How many words of the list were looked at so far; the others were skipped.
    #[must_use]
    pub fn read(&self) -> usize {
        self.read
    }

    /// The row after one more letter.
    fn next_row(&self, letter: char) -> Vec<usize> {
        let length = self.beginning.len();
        let last = &self.rows[length];
        let mut row = Vec::with_capacity(last.len());
        row.push(length + 1);
        for (place, asked) in self.asked.iter().enumerate() {
            let replaced = last[place] + usize::from(*asked != letter);
            let mut edits = replaced.min(last[place + 1] + 1).min(row[place] + 1);
            let swapped =
                place > 0 && length > 0 && self.asked[place - 1] == letter && self.beginning[length - 1] == *asked;
            if swapped {
                edits = edits.min(self.rows[length - 1][place - 1] + 1);
            }
            row.push(edits);
        }
        row
    }

    /// Goes to the first word that does not begin as the first `length` bytes of the present one.
    fn skip(&mut self, length: usize) {
        let beginning = &self.words[self.place].as_ref()[..length];
        let rest = &self.words[self.place..];
        self.place += rest.partition_point(|word| word.as_ref().starts_with(beginning));
    }
}

impl<W: AsRef<str>> Iterator for NearWords<'_, W> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        'words: while let Some(word) = self.words.get(self.place) {
            self.read += 1;
            let shared =
                word.as_ref().chars().zip(&self.beginning).take_while(|(letter, known)| letter == *known).count();
            self.beginning.truncate(shared);
            self.rows.truncate(shared + 1);
            for (start, letter) in word.as_ref().char_indices().skip(shared) {
                let row = self.next_row(letter);
                if row.iter().all(|edits| *edits > self.most) {
                    self.skip(start + letter.len_utf8());
                    continue 'words;
                }
                self.rows.push(row);
                self.beginning.push(letter);
            }
            let found = self.place;
            self.place += 1;
            let edits = self.rows.last().and_then(|row| row.last()).copied().unwrap_or(usize::MAX);
            if edits <= self.most {
                return Some((found, edits));
            }
        }
        None
    }
}
