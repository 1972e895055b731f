//! A date as a page can say it in any language: which years, months and days, and how sure.

use super::date::{Digits, EdtfDate, Precision, SeasonKind, Year};
use super::{Edtf, End, Form, Member};

/// What an expression says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Description {
    /// One date.
    Single(Phrase),
    /// From one side to the other.
    Between(Side, Side),
    /// One of these, which one is not known. A member is a date (both alike) or a range.
    OneOf(Vec<(Side, Side)>),
    /// All of these.
    AllOf(Vec<(Side, Side)>),
}

/// One side of an interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// A date.
    At(Phrase),
    /// Without a limit.
    Open,
    /// With a limit that is not known.
    Unknown,
}

/// One date and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The date.
    pub when: When,
    /// Any part of it is approximate.
    pub approximate: bool,
    /// Any part of it is uncertain.
    pub uncertain: bool,
}

/// The era of a year as people count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Era {
    /// Before year 1.
    BeforeCommon,
    /// From year 1 on.
    Common,
}

/// A year as people count: there is no year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct HistoricalYear {
    /// The number, from 1.
    pub number: u32,
    /// Which way it counts.
    pub era: Era,
}

impl HistoricalYear {
    /// From an astronomical year, where 0 is 1 BCE.
    #[must_use]
    pub fn from_astronomical(year: i32) -> Self {
        match year {
            1.. => Self { number: year.unsigned_abs(), era: Era::Common },
            _ => Self { number: year.unsigned_abs() + 1, era: Era::BeforeCommon },
        }
    }
}

/// A date in the terms people use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// A day.
    Day {
        /// The year.
        year: HistoricalYear,
        /// The month, from 1.
        month: u8,
        /// The day, from 1.
        day: u8,
    },
    /// A month.
    Month {
        /// The year.
        year: HistoricalYear,
        /// The month, from 1.
        month: u8,
    },
    /// A season, quarter, third or half of a year.
    Season {
        /// The year.
        year: HistoricalYear,
        /// Which part of it.
        season: SeasonKind,
    },
    /// A year.
    Year(HistoricalYear),
    /// Ten years of the common era that share their first three digits: the 1940s.
    Decade(HistoricalYear),
    /// Some year from the first to the last.
    Years {
        /// The earliest.
        first: HistoricalYear,
        /// The latest.
        last: HistoricalYear,
    },
    /// A pattern that no sentence says better than its own spelling, such as `1X6X-12`.
    AsWritten(String),
}

impl Edtf {
    /// What the expression says.
    #[must_use]
    pub fn describe(&self) -> Description {
        match &self.form {
            Form::Single(date) => Description::Single(date.describe()),
            Form::Interval { begin, end } => Description::Between(begin.describe(), end.describe()),
            Form::OneOf(members) => Description::OneOf(members.iter().map(Member::describe).collect()),
            Form::AllOf(members) => Description::AllOf(members.iter().map(Member::describe).collect()),
        }
    }
}

impl End {
    fn describe(&self) -> Side {
        match self {
            Self::At(date) => Side::At(date.describe()),
            Self::Open => Side::Open,
            Self::Unknown => Side::Unknown,
        }
    }
}

impl Member {
    fn describe(&self) -> (Side, Side) {
        let at = |date: &EdtfDate| Side::At(date.describe());
        match self {
            Self::Date(date) => (at(date), at(date)),
            Self::Range(first, last) => (at(first), at(last)),
            Self::UpTo(date) => (Side::Open, at(date)),
            Self::From(date) => (at(date), Side::Open),
        }
    }
}

impl EdtfDate {
    /// What the date says.
    #[must_use]
    pub fn describe(&self) -> Phrase {
        let qualification = self.qualification();
        Phrase { when: self.when(), approximate: qualification.approximate, uncertain: qualification.uncertain }
    }

    fn when(&self) -> When {
        let (first, last) = self.year.value.span();
        let year = HistoricalYear::from_astronomical(first);
        let fixed = |places: Digits<2>| places.number().and_then(|number| u8::try_from(number).ok());
        match &self.precision {
            Precision::Year => self.years_alone(),
            _ if first != last => When::AsWritten(self.to_string()),
            Precision::Season(season) => When::Season { year, season: season.value.kind() },
            Precision::Month(month) if month.value.is_blank() => When::Year(year),
            Precision::Month(month) => match fixed(month.value) {
                Some(month) => When::Month { year, month },
                None => When::AsWritten(self.to_string()),
            },
            Precision::Day(month, day) => match (fixed(month.value), fixed(day.value)) {
                (Some(month), Some(day)) => When::Day { year, month, day },
                (Some(month), None) if day.value.is_blank() => When::Month { year, month },
                (None, None) if month.value.is_blank() && day.value.is_blank() => When::Year(year),
                _ => When::AsWritten(self.to_string()),
            },
        }
    }

    fn years_alone(&self) -> When {
        let (first, last) = self.year.value.span();
        let [from, to] = [first, last].map(HistoricalYear::from_astronomical);
        match self.year.value {
            _ if first == last => When::Year(from),
            Year::Places { places: Digits([.., Some(_), None]), negative: false } if last - first == 9 => {
                When::Decade(from)
            }
            // Only unspecified places at the end make one run of years.
            Year::Places { places, .. } if places.is_blank() || !tail_only(places) => When::AsWritten(self.to_string()),
            _ => When::Years { first: from, last: to },
        }
    }
}

fn tail_only(places: Digits<4>) -> bool {
    let known = places.0.iter().take_while(|place| place.is_some()).count();
    places.0[known..].iter().all(Option::is_none)
}
