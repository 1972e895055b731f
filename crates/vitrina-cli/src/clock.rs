//! The only clock of the program: what day it is, for records that are made or withdrawn by hand.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use vitrina_core::CivilDate;

/// Today, in UTC.
pub(crate) fn today() -> Result<CivilDate> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock stands before 1970: set it")?;
    day(since.as_secs() / 86_400).context("the clock stands after the year 9999: set it")
}

/// The day so many days after 1 January 1970.
fn day(days: u64) -> Option<CivilDate> {
    // Howard Hinnant's days_from_civil, turned round: years begin in March, so that leap days end them.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = year_of_era + era * 400 + next_year;
    CivilDate::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_follows_the_one_before() {
        assert_eq!(day(0).unwrap().to_string(), "1970-01-01");
        assert_eq!(day(20_781).unwrap().to_string(), "2026-11-24");
        let first = day(0).unwrap().ordinal();
        for days in 0..200_000 {
            assert_eq!(day(days).unwrap().ordinal(), first + i32::try_from(days).unwrap(), "{days}");
        }
        assert_eq!(day(10_000_000), None);
    }
}
