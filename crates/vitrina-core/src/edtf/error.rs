//! Why a text is not a date: what was found, and what was expected in its place.

use std::fmt;

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EdtfError {
    /// Nothing is written.
    Empty,
    /// Longer than [`LONGEST`](super::LONGEST) characters.
    TooLong {
        /// How many characters it has.
        length: usize,
    },
    /// Something stands where something else must stand.
    Unexpected {
        /// Where, in characters from 0.
        at: usize,
        /// What stands there; empty at the end of the text.
        found: String,
        /// What must stand there.
        expected: &'static str,
    },
    /// Two years joined by a hyphen, as people write intervals: `1941-1945`.
    HyphenBetweenYears {
        /// What was written.
        found: String,
        /// The interval that was probably meant.
        meant: String,
    },
    /// A time of day, which no catalogue needs.
    TimeOfDay {
        /// What stands from the `T` on.
        found: String,
    },
    /// A month or season that does not exist.
    NoSuchMonth {
        /// The two places.
        found: String,
    },
    /// A day that does not exist in that month, in any year it can be.
    NoSuchDay {
        /// The whole date.
        found: String,
    },
    /// A year of more than two thousand million.
    YearOutOfRange {
        /// The year as written.
        found: String,
    },
    /// Neither end of an interval is known.
    NothingKnown {
        /// The interval.
        found: String,
    },
    /// An interval or range that ends before it begins.
    EndBeforeBegin {
        /// The beginning, as written.
        begin: String,
        /// The end, as written.
        end: String,
    },
}

impl EdtfError {
    /// What was found, as written (shortened where it is long); empty where nothing was.
    #[must_use]
    pub fn found(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::TooLong { length } => format!("{length} characters"),
            Self::Unexpected { found, .. }
            | Self::HyphenBetweenYears { found, .. }
            | Self::TimeOfDay { found }
            | Self::NoSuchMonth { found }
            | Self::NoSuchDay { found }
            | Self::YearOutOfRange { found }
            | Self::NothingKnown { found } => found.clone(),
            Self::EndBeforeBegin { begin, end } => format!("{begin} to {end}"),
        }
    }

    /// What was expected.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Empty => "a date such as `1709`, `1709-07-08`, `194X` or `1941/1945`".to_owned(),
            Self::TooLong { .. } => format!("at most {} characters", super::LONGEST),
            Self::Unexpected { expected, .. } => (*expected).to_owned(),
            Self::HyphenBetweenYears { meant, .. } => format!("an interval, written `{meant}`"),
            Self::TimeOfDay { .. } => "a date without a time of day".to_owned(),
            Self::NoSuchMonth { .. } => "a month from 01 to 12, or a season from 21 to 41".to_owned(),
            Self::NoSuchDay { .. } => "a day that the month has".to_owned(),
            Self::YearOutOfRange { .. } => "a year between -2147483647 and 2147483647".to_owned(),
            Self::NothingKnown { .. } => "an interval with at least one known end".to_owned(),
            Self::EndBeforeBegin { .. } => "an end that is not before the beginning".to_owned(),
        }
    }
}

impl fmt::Display for EdtfError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (found, expected) = (self.found(), self.expected());
        match self {
            Self::Unexpected { at, .. } if found.is_empty() => {
                write!(formatter, "the text ends at character {at}, expected {expected}")
            }
            Self::Unexpected { at, .. } => {
                write!(formatter, "found `{}` at character {at}, expected {expected}", found.escape_debug())
            }
            _ => write!(formatter, "found `{}`, expected {expected}", found.escape_debug()),
        }
    }
}

impl std::error::Error for EdtfError {}
