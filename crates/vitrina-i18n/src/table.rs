//! The compiled form of one language: what the build script writes and the program reads.
//!
//! The types bound their own depth (a variant holds spans, never another choice), so hostile bytes cannot recurse.

use serde::{Deserialize, Serialize};

/// How the words of a language, or of one message, came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Written in this language.
    Original,
    /// Translated by a person.
    Human,
    /// Translated by a machine and not looked at.
    Machine,
    /// Translated by a machine, then checked by a person.
    Reviewed,
}

impl Status {
    /// The word in the translators' files: `original`, `human`, `machine` or `reviewed`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Human => "human",
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
        }
    }

    /// Whether a person answers for the words.
    #[must_use]
    pub fn is_checked(self) -> bool {
        self != Self::Machine
    }
}

/// A plural category of the Unicode CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Category {
    /// None of it, in languages with a form for nothing.
    Zero,
    /// The singular.
    One,
    /// The dual.
    Two,
    /// A few.
    Few,
    /// Many.
    Many,
    /// Everything else.
    Other,
}

/// A run-length coded table of categories: first the numbers 0 to 99, then what holds for a larger number by its last
/// two digits, then a single entry for the multiples of a million. All integer rules of the CLDR but the Cornish ones
/// are of this shape; the build script proves it for each language it compiles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PluralRuns(pub(crate) Vec<(Category, u8)>);

/// How a language writes numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Numerals {
    /// Its ten digits from zero on; empty for the Latin ones.
    pub(crate) digits: String,
    /// What stands between groups of digits.
    pub(crate) group_separator: String,
    /// Digits in the last group and in each of the others.
    pub(crate) group_sizes: (u8, u8),
    /// The least number of digits that is grouped at all.
    pub(crate) group_from: u8,
    /// What stands before the fraction.
    pub(crate) decimal_separator: String,
}

/// A part of a message that needs no choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Span {
    /// Words as they stand.
    Literal(String),
    /// The argument at this place.
    Argument(u8),
}

/// When a variant is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Key {
    /// For numbers of this category.
    Category(Category),
    /// For exactly this number.
    Exactly(u64),
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Piece {
    /// No choice.
    Span(Span),
    /// A choice by a number.
    Plural {
        /// The place of the number among the arguments.
        argument: u8,
        /// The forms, exact numbers first.
        variants: Vec<(Key, Vec<Span>)>,
        /// The form for all other numbers.
        other: Vec<Span>,
    },
}

/// One message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Message {
    /// Its status; none where the English words stand in for a missing translation.
    pub(crate) status: Option<Status>,
    /// Its parts in order.
    pub(crate) pieces: Vec<Piece>,
}

/// Everything the program says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Table {
    /// Fingerprint of the ids and arguments the table was compiled for.
    pub(crate) signature: u64,
    /// The language's tag, `zh-Hans`.
    pub(crate) tag: String,
    /// Whether its script runs from right to left.
    pub(crate) right_to_left: bool,
    /// The status of the language as a whole.
    pub(crate) status: Status,
    /// The language's name in itself.
    pub(crate) own_name: String,
    /// Tag and own name of every language there is, in the order of the tags.
    pub(crate) languages: Vec<(String, String)>,
    /// How it writes numbers.
    pub(crate) numerals: Numerals,
    /// How it chooses plural forms.
    pub(crate) plurals: PluralRuns,
    /// All messages in the order of the English file.
    pub(crate) messages: Vec<Message>,
}
