//! A second in universal time, handed in by the shell: core has no clock.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::civil::CivilDate;

/// A second in universal time, printed as `2026-11-25T09:30:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment {
    day: CivilDate,
    second: u32,
}

impl Moment {
    /// The second of a day, counted from midnight; `None` from 86,400 on.
    #[must_use]
    pub fn new(day: CivilDate, second: u32) -> Option<Self> {
        (second < 86_400).then_some(Self { day, second })
    }

    /// Midnight at which a day begins.
    #[must_use]
    pub fn midnight(day: CivilDate) -> Self {
        Self { day, second: 0 }
    }

    /// The day it belongs to.
    #[must_use]
    pub fn day(self) -> CivilDate {
        self.day
    }

    /// Whole seconds since another moment; negative when that one lies ahead.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        let days = i64::from(self.day.ordinal()) - i64::from(earlier.day.ordinal());
        days * 86_400 + i64::from(self.second) - i64::from(earlier.second)
    }
}

impl FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "a moment is written as `2026-11-25T09:30:00Z`".to_owned();
        let (day, time) = text.strip_suffix('Z').and_then(|text| text.split_once('T')).ok_or_else(wrong)?;
        let parts: Vec<&str> = time.split(':').collect();
        let [hour, minute, second] = parts[..] else { return Err(wrong()) };
        let number = |part: &str, below: u32| {
            let plain = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            part.parse::<u32>().ok().filter(|number| plain && *number < below).ok_or_else(wrong)
        };
        let second = number(hour, 24)? * 3600 + number(minute, 60)? * 60 + number(second, 60)?;
        Ok(Self { day: day.parse()?, second })
    }
}

impl TryFrom<String> for Moment {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute, second) = (self.second / 3600, self.second / 60 % 60, self.second % 60);
        write!(formatter, "{}T{hour:02}:{minute:02}:{second:02}Z", self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_one_spelling() {
        let moment: Moment = "2024-02-29T23:59:59Z".parse().unwrap();
        assert_eq!(moment.to_string(), "2024-02-29T23:59:59Z");
        assert_eq!("2024-03-01T00:00:00Z".parse::<Moment>().unwrap().seconds_since(moment), 1);
        for bad in ["2024-02-30T00:00:00Z", "2024-02-29T24:00:00Z", "2024-02-29 00:00:00", "2024-02-29T0:0:0Z", ""] {
            assert!(bad.parse::<Moment>().is_err(), "{bad}");
        }
    }
}
