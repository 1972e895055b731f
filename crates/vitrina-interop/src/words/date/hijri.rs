//! Years of the Hijra as years of the Gregorian calendar, by the arithmetic calendars. The sighted calendar can differ
//! by a day or two, so that a reading is never called certain.

/// The Gregorian years in which a lunar year of the Hijra begins and ends.
pub(super) fn lunar(year: i32) -> Option<(i32, i32)> {
    (1..=1500).contains(&year).then(|| (gregorian_year(first_day(year)), gregorian_year(first_day(year + 1) - 1)))
}

/// The Gregorian years in which a solar year of the Hijra begins and ends: it begins in March.
pub(super) fn solar(year: i32) -> Option<(i32, i32)> {
    (1..=1450).contains(&year).then_some((year + 621, year + 622))
}

/// The Julian day number of the first of Muharram in the civil tabular calendar.
fn first_day(year: i32) -> i32 {
    (11 * year + 3).div_euclid(30) + 354 * (year - 1) + 1_948_440
}

/// The Gregorian year of a Julian day number (proleptic, as EDTF counts).
fn gregorian_year(day: i32) -> i32 {
    // Days since 1 March of the year 0: the leap day is then the last of a year.
    let days = day - 1_721_120;
    let cycle = days.div_euclid(146_097);
    let of_cycle = days.rem_euclid(146_097);
    let years = (of_cycle - of_cycle / 1_460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
    let of_year = of_cycle - (365 * years + years / 4 - years / 100);
    // From day 306 on it is January or February of the next year.
    cycle * 400 + years + i32::from(of_year >= 306)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(year: i32, expect: (i32, i32)) {
        assert_eq!(lunar(year), Some(expect), "{year}");
    }

    #[test]
    fn lunar_years() {
        check(1, (622, 623));
        check(1175, (1761, 1762));
        check(1300, (1882, 1883));
        check(1400, (1979, 1980));
        check(1421, (2000, 2001));
        // The whole year 1429 began and ended within two Gregorian years; 1430 ended in 2009.
        check(1429, (2008, 2008));
        assert_eq!(lunar(0), None);
        assert_eq!(solar(1357), Some((1978, 1979)));
    }
}
