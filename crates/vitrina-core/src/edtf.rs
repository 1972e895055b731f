//! Dates as museums know them: EDTF (ISO 8601-2), levels 0 to 2, without times of day.
//!
//! `1709`, `1709-07-08`, `194X`, `1701~`, `?2004-06-~11`, `-0099` (100 BCE), `Y17E7`, `1950S2`, `2001-21` (spring),
//! `1941/1945`, `1957/..`, `/1945`, `[1667,1670..1672]`, `{1960,1961-12}`.
//! One date has one spelling: what was parsed is printed back character for character.

mod bounds;
mod date;
mod describe;
mod error;
mod parse;
mod print;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use bounds::{Years, century_of};
pub use date::{Component, Digits, EdtfDate, Precision, Qualification, Season, SeasonKind, TimeOfYear, Year};
pub use describe::{Description, Era, HistoricalYear, Phrase, Side, When};
pub use error::EdtfError;

/// The longest date that is read, in characters.
pub const LONGEST: usize = 255;

/// A date, an interval or a set of dates, known to be well formed and to end no earlier than it begins.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Edtf {
    form: Form,
}

/// The three shapes of an EDTF expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Form {
    /// One date: `1709-07`.
    Single(EdtfDate),
    /// From one end to the other: `1941/1945`, `1957/..`.
    Interval {
        /// Where it begins.
        begin: End,
        /// Where it ends.
        end: End,
    },
    /// Exactly one of the members holds, which one is not known: `[1667,1668]`.
    OneOf(Vec<Member>),
    /// Every member holds: `{1960,1961-12}`.
    AllOf(Vec<Member>),
}

/// One end of an interval.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum End {
    /// A date.
    At(EdtfDate),
    /// `..`: there is no limit on this side.
    Open,
    /// Nothing written: there is a limit, and it is not known.
    Unknown,
}

/// One member of a set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Member {
    /// A date.
    Date(EdtfDate),
    /// All dates between two, both included: `1670..1672`.
    Range(EdtfDate, EdtfDate),
    /// This date and any before it: `..1984`.
    UpTo(EdtfDate),
    /// This date and any after it: `1984..`.
    From(EdtfDate),
}

impl Edtf {
    /// The shape, for whoever needs more than [`describe`](Self::describe) tells.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Whether any part carries `~` or `%`.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.dates().any(|date| date.qualification().approximate)
    }

    /// Whether any part carries `?` or `%`.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.dates().any(|date| date.qualification().uncertain)
    }

    /// Every date written in the expression, from left to right.
    pub fn dates(&self) -> impl Iterator<Item = &EdtfDate> {
        let (pair, members): ([Option<&EdtfDate>; 2], &[Member]) = match &self.form {
            Form::Single(date) => ([Some(date), None], &[]),
            Form::Interval { begin, end } => ([begin.date(), end.date()], &[]),
            Form::OneOf(members) | Form::AllOf(members) => ([None, None], members),
        };
        pair.into_iter().chain(members.iter().flat_map(Member::dates)).flatten()
    }
}

impl End {
    /// The date of this end, if it has one.
    #[must_use]
    pub fn date(&self) -> Option<&EdtfDate> {
        match self {
            Self::At(date) => Some(date),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl Member {
    fn dates(&self) -> [Option<&EdtfDate>; 2] {
        match self {
            Self::Date(date) | Self::UpTo(date) | Self::From(date) => [Some(date), None],
            Self::Range(first, last) => [Some(first), Some(last)],
        }
    }
}
