//! A day of the Gregorian calendar, as records carry it: when a record changed, when a state acceded.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A day, year 1 to 9999, printed and sorted as `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CivilDate {
    year: u16,
    month: u8,
    day: u8,
}

impl CivilDate {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let valid =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        valid.then_some(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January of year 1, for differences.
    #[must_use]
    pub fn ordinal(self) -> i32 {
        let year = i32::from(self.year) - 1;
        let before = year * 365 + year / 4 - year / 100 + year / 400;
        let months: i32 = (1..self.month).map(|month| i32::from(days_in(self.year, month))).sum();
        before + months + i32::from(self.day) - 1
    }

    /// The day that lies so many days after 1 January of year 1; `None` where the calendar has none.
    #[must_use]
    pub fn from_ordinal(days: i32) -> Option<Self> {
        let days = i64::from(days);
        let begin = |year: i64| (year - 1) * 365 + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400;
        let mut year = days * 400 / 146_097 + 1;
        while begin(year) > days {
            year -= 1;
        }
        while begin(year + 1) <= days {
            year += 1;
        }
        let known = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        let mut rest = days - begin(year);
        let mut month = 1;
        while rest >= i64::from(days_in(known, month)) {
            rest -= i64::from(days_in(known, month));
            month += 1;
        }
        Self::new(known, month, u8::try_from(rest).ok()? + 1)
    }

    /// The day so many days later, or earlier for a negative number; it stays inside years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let edge = if days < 0 { Self { year: 1, month: 1, day: 1 } } else { Self { year: 9999, month: 12, day: 31 } };
        self.ordinal().checked_add(days).and_then(Self::from_ordinal).unwrap_or(edge)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for CivilDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "a day is written as `2026-11-23`".to_owned();
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(wrong());
        }
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
            digits.and_then(|digits| digits.parse::<u16>().ok()).ok_or_else(wrong)
        };
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let small = |value: u16| u8::try_from(value).unwrap_or(0);
        Self::new(year, small(month), small(day)).ok_or_else(|| format!("the calendar has no day `{text}`"))
    }
}

impl TryFrom<String> for CivilDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<CivilDate> for String {
    fn from(date: CivilDate) -> Self {
        date.to_string()
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<i32>) {
        assert_eq!(text.parse::<CivilDate>().ok().map(CivilDate::ordinal), expect, "{text}");
    }

    #[test]
    fn a_day_is_found_again_by_its_number() {
        for days in (0..3_652_059).step_by(17).chain([3_652_058]) {
            assert_eq!(CivilDate::from_ordinal(days).map(CivilDate::ordinal), Some(days));
        }
        assert_eq!(CivilDate::from_ordinal(-1).or(CivilDate::from_ordinal(3_652_059)), None);
        let leap: CivilDate = "2024-02-28".parse().unwrap();
        assert_eq!([leap.plus_days(1), leap.plus_days(2)].map(|day| day.to_string()), ["2024-02-29", "2024-03-01"]);
        assert_eq!(leap.plus_days(i32::MAX).to_string(), "9999-12-31");
    }

    #[test]
    fn days_of_the_calendar() {
        check("0001-01-01", Some(0));
        check("0001-12-31", Some(364));
        check("1970-01-01", Some(719_162));
        check("2024-02-29", Some(738_944));
        for bad in
            ["2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "2026-1-1", "+026-01-01", "২০২৬-১"]
        {
            check(bad, None);
        }
    }
}
