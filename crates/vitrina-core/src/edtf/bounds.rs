//! The years a date can lie in, for facets, sorting and finding ends that come before beginnings.

use std::ops::RangeInclusive;

use super::date::{Digits, EdtfDate, Precision, SeasonKind, Year};
use super::{Edtf, Form, Member};

/// The earliest and the latest year, astronomical (0 is 1 BCE). `None` is a side on which nothing is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Years {
    /// The earliest year it can be.
    pub first: Option<i32>,
    /// The latest year it can be.
    pub last: Option<i32>,
}

impl Years {
    /// Whether some year of this span lies in `from..=to`. A side on which nothing is known reaches as far as the
    /// other side goes, not to the end of time: `1957/..` is found under 1957 and not under 2020.
    #[must_use]
    pub fn overlap(self, from: i32, to: i32) -> bool {
        self.known().is_some_and(|known| *known.start() <= to && from <= *known.end())
    }

    /// The years that are certain to be meant: both ends, or the one that is known.
    #[must_use]
    pub fn known(self) -> Option<RangeInclusive<i32>> {
        let first = self.first.or(self.last)?;
        let last = self.last.or(self.first)?;
        Some(first..=last)
    }
}

/// The century of an astronomical year: 1901 to 2000 is 20, 100 BCE to 1 BCE is -1; there is no century 0.
#[must_use]
pub fn century_of(year: i32) -> i32 {
    if year > 0 { (year - 1) / 100 + 1 } else { year / 100 - 1 }
}

impl Edtf {
    /// The years that are certain to be meant, first and last; nothing where no year is known.
    #[must_use]
    pub fn year_span(&self) -> Option<(i32, i32)> {
        self.years().known().map(RangeInclusive::into_inner)
    }

    /// The earliest and the latest year the expression can mean.
    #[must_use]
    pub fn years(&self) -> Years {
        match &self.form {
            Form::Single(date) => date.years(),
            Form::Interval { begin, end } => Years {
                first: begin.date().and_then(|date| date.years().first),
                last: end.date().and_then(|date| date.years().last),
            },
            Form::OneOf(members) | Form::AllOf(members) => {
                let years: Vec<Years> = members.iter().map(Member::years).collect();
                // One member without a limit leaves the whole set without it.
                let first: Option<Vec<i32>> = years.iter().map(|years| years.first).collect();
                let last: Option<Vec<i32>> = years.iter().map(|years| years.last).collect();
                Years {
                    first: first.and_then(|first| first.into_iter().min()),
                    last: last.and_then(|last| last.into_iter().max()),
                }
            }
        }
    }
}

impl Member {
    fn years(&self) -> Years {
        match self {
            Self::Date(date) => date.years(),
            Self::Range(first, last) => Years { first: first.years().first, last: last.years().last },
            Self::UpTo(date) => Years { first: None, last: date.years().last },
            Self::From(date) => Years { first: date.years().first, last: None },
        }
    }
}

impl EdtfDate {
    /// The earliest and the latest year the date can mean; nothing for `XXXX`.
    #[must_use]
    pub fn years(&self) -> Years {
        match self.year.value {
            Year::Places { places, .. } if places.is_blank() => Years::default(),
            year => {
                let (first, last) = year.span();
                Years { first: Some(first), last: Some(last) }
            }
        }
    }

    /// The first day it can be, as (year, month, day).
    fn earliest(&self) -> (i32, u8, u8) {
        let (month, day) = match &self.precision {
            Precision::Year => (1, 1),
            Precision::Season(season) => (season.value.months().0, 1),
            Precision::Month(month) => (fitting(month.value, 1..=12).0, 1),
            Precision::Day(month, day) => (fitting(month.value, 1..=12).0, fitting(day.value, 1..=31).0),
        };
        (self.year.value.span().0, month, day)
    }

    /// The last day it can be, as (year, month, day); the day is an upper bound.
    fn latest(&self) -> (i32, u8, u8) {
        let (month, day) = match &self.precision {
            Precision::Year => (12, 31),
            Precision::Season(season) => (season.value.months().1, 31),
            Precision::Month(month) => (fitting(month.value, 1..=12).1, 31),
            Precision::Day(month, day) => (fitting(month.value, 1..=12).1, fitting(day.value, 1..=31).1),
        };
        (self.year.value.span().1, month, day)
    }

    /// Whether even the last day this can be lies before the first day `begin` can be.
    pub(super) fn ends_before(&self, begin: &Self) -> bool {
        self.latest() < begin.earliest()
    }
}

/// The least and the greatest number in the range that the places admit; the parser has seen that there is one.
fn fitting(places: Digits<2>, range: RangeInclusive<u8>) -> (u8, u8) {
    let mut fits = range.filter(|number| places.admits(i32::from(*number)));
    let first = fits.next().unwrap_or(1);
    (first, fits.next_back().unwrap_or(first))
}

impl super::Season {
    /// First and last month. A season of the weather is not tied to months here: winter runs across the new year.
    fn months(self) -> (u8, u8) {
        match self.kind() {
            SeasonKind::Anywhere(_) | SeasonKind::Northern(_) | SeasonKind::Southern(_) => (1, 12),
            SeasonKind::Quarter(number) => (number * 3 - 2, number * 3),
            SeasonKind::Third(number) => (number * 4 - 3, number * 4),
            SeasonKind::Half(number) => (number * 6 - 5, number * 6),
        }
    }
}

impl Year {
    /// The earliest and the latest year it can be.
    #[must_use]
    pub fn span(self) -> (i32, i32) {
        match self {
            Self::Places { negative: false, places } => (places.lowest(), places.highest()),
            Self::Places { negative: true, places } => (-places.highest(), -places.lowest()),
            Self::Significant { year, digits } => significant(year, 4, digits),
            Self::Long { digits: None, .. } => (self.estimate(), self.estimate()),
            Self::Long { digits: Some(digits), .. } => {
                let year = self.estimate();
                significant(year, places_of(year), digits)
            }
        }
    }

    /// The year as a number; each `X` is read as 0.
    #[must_use]
    pub fn estimate(self) -> i32 {
        match self {
            Self::Places { negative, places } => {
                if negative {
                    -places.lowest()
                } else {
                    places.lowest()
                }
            }
            Self::Significant { year, .. } => year,
            // The parser has seen that this fits.
            Self::Long { mantissa, exponent, .. } => {
                mantissa.saturating_mul(10_i32.saturating_pow(u32::from(exponent.unwrap_or(0))))
            }
        }
    }
}

/// How many decimal places the number has.
pub(super) fn places_of(number: i32) -> u8 {
    let mut rest = number.unsigned_abs() / 10;
    let mut places = 1;
    while rest > 0 {
        places += 1;
        rest /= 10;
    }
    places
}

/// The years that agree with `year` in its first `digits` of `places` places.
fn significant(year: i32, places: u8, digits: u8) -> (i32, i32) {
    let step = 10_i64.pow(u32::from(places.saturating_sub(digits)));
    let size = i64::from(year).abs();
    let (near, far) = (size / step * step, size / step * step + step - 1);
    let clamp = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
    if year < 0 { (-clamp(far), -clamp(near)) } else { (clamp(near), clamp(far)) }
}
