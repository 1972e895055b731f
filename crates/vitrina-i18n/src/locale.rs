//! One language: decoded from its table, and saying messages.

use std::fmt;

use crate::messages::{COUNT, SIGNATURE};
use crate::table::{Category, Key, Piece, Span, Status, Table};

/// The largest table that is looked at; the longest there is, Hindi, has about a fifth of it.
const LARGEST: usize = 1 << 18;

/// One language of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locale {
    table: Table,
    /// The language's digits, or none for the Latin ones.
    pub(crate) digits: Option<[char; 10]>,
    /// Category by number: see [`crate::table::PluralRuns`].
    categories: Vec<Category>,
}

/// Why bytes are not a table this program can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undecodable {
    /// More bytes than any language has.
    TooLarge,
    /// Broken or incomplete.
    Broken,
    /// Made for another version of the program.
    OtherVersion,
}

impl fmt::Display for Undecodable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::TooLarge => "the table of messages is too large",
            Self::Broken => "the table of messages is broken or incomplete",
            Self::OtherVersion => "the table of messages was made for another version of the program",
        })
    }
}

impl std::error::Error for Undecodable {}

/// A value put into a message.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Argument<'a> {
    Text(&'a str),
    Number(u64),
}

impl Locale {
    /// Reads a table, whoever sent the bytes.
    ///
    /// # Errors
    /// When the bytes are no table, or one made for another version of the program.
    pub fn decode(bytes: &[u8]) -> Result<Self, Undecodable> {
        if bytes.len() > LARGEST {
            return Err(Undecodable::TooLarge);
        }
        // The signature stands first, so that another version is known as such even where the shape changed.
        let (signature, _) = postcard::take_from_bytes::<u64>(bytes).map_err(|_| Undecodable::Broken)?;
        if signature != SIGNATURE {
            return Err(Undecodable::OtherVersion);
        }
        let (table, rest) = postcard::take_from_bytes::<Table>(bytes).map_err(|_| Undecodable::Broken)?;
        let runs = table.plurals.0.iter().flat_map(|(category, run)| std::iter::repeat_n(*category, usize::from(*run)));
        let categories: Vec<Category> = runs.take(CATEGORIES + 1).collect();
        if !rest.is_empty() || table.messages.len() != COUNT || categories.len() != CATEGORIES {
            return Err(Undecodable::Broken);
        }
        let letters: Vec<char> = table.numerals.digits.chars().collect();
        let digits = match letters.len() {
            0 => None,
            _ => Some(<[char; 10]>::try_from(letters).map_err(|_| Undecodable::Broken)?),
        };
        let (last, before) = table.numerals.group_sizes;
        if last == 0 || before == 0 {
            return Err(Undecodable::Broken);
        }
        Ok(Self { table, digits, categories })
    }

    /// The table's bytes, as [`Locale::decode`] reads them.
    #[must_use]
    pub fn encoded(&self) -> Vec<u8> {
        postcard::to_stdvec(&self.table).expect("a table holds nothing that postcard cannot write")
    }

    /// The language's tag: `en`, `zh-Hans`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.table.tag
    }

    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether the language's script runs from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.table.right_to_left
    }

    /// The status of the language as a whole: whether a person has checked it.
    #[must_use]
    pub fn status(&self) -> Status {
        self.table.status
    }

    /// The language's name in itself.
    #[must_use]
    pub fn own_name(&self) -> String {
        self.table.own_name.clone()
    }

    /// Tag and own name of every language the program speaks, in the order of the tags.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.table.languages.iter().map(|(tag, name)| (tag.as_str(), name.as_str()))
    }

    /// The reader's name for the language with this tag, else the language's own name, else the tag.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        let own = || self.languages().find(|(known, _)| *known == tag).map(|(_, name)| name);
        #[cfg(feature = "embedded")]
        let own = || own().or_else(|| crate::own_names::own_name(tag));
        self.language_name_known(&tag.to_ascii_lowercase()).unwrap_or_else(|| own().unwrap_or(tag).to_owned())
    }

    pub(crate) fn numerals(&self) -> &crate::table::Numerals {
        &self.table.numerals
    }

    #[cfg(feature = "embedded")]
    pub(crate) fn status_at(&self, place: usize) -> Option<Status> {
        self.table.messages.get(place).and_then(|message| message.status)
    }

    pub(crate) fn category(&self, number: u64) -> Category {
        let place = match number {
            0..100 => number,
            _ if number.is_multiple_of(1_000_000) => 200,
            _ => 100 + number % 100,
        };
        self.categories.get(place as usize).copied().unwrap_or(Category::Other)
    }

    pub(crate) fn say(&self, place: usize, arguments: &[Argument<'_>]) -> String {
        let mut words = String::new();
        for piece in self.table.messages.get(place).map_or(&[][..], |message| &message.pieces) {
            match piece {
                Piece::Span(span) => self.push(&mut words, span, arguments),
                Piece::Plural { argument, variants, other } => {
                    let spans = match arguments.get(usize::from(*argument)) {
                        Some(Argument::Number(number)) => {
                            let category = self.category(*number);
                            let fits = |(key, _): &&(Key, Vec<Span>)| match key {
                                Key::Exactly(exactly) => exactly == number,
                                Key::Category(of) => *of == category,
                            };
                            variants.iter().find(fits).map_or(other, |(_, spans)| spans)
                        }
                        _ => other,
                    };
                    for span in spans {
                        self.push(&mut words, span, arguments);
                    }
                }
            }
        }
        words
    }

    fn push(&self, words: &mut String, span: &Span, arguments: &[Argument<'_>]) {
        match span {
            Span::Literal(literal) => words.push_str(literal),
            Span::Argument(place) => match arguments.get(usize::from(*place)) {
                Some(Argument::Number(number)) => words.push_str(&self.number(*number)),
                Some(Argument::Text(text)) => self.push_isolated(words, text),
                None => {}
            },
        }
    }

    /// Text of the other direction would pull the words and digits around it out of order: it is isolated, as Unicode
    /// provides (UAX 9), and only then, so that most texts stay as they are.
    pub(crate) fn push_isolated(&self, words: &mut String, text: &str) {
        let foreign = |letter: char| letter.is_alphabetic() && is_right_to_left(letter) != self.is_right_to_left();
        if text.chars().any(foreign) {
            words.extend(['\u{2068}']);
            words.push_str(text);
            words.push('\u{2069}');
        } else {
            words.push_str(text);
        }
    }
}

/// Numbers the table of categories answers for: see [`crate::table::PluralRuns`].
const CATEGORIES: usize = 201;

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}')
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
