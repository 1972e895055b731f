//! The two ends of a date, as ISO 8601 has them, for formats that know no EDTF.

use vitrina_core::edtf::{Edtf, EdtfDate, Form, Precision};

/// The earliest and the latest date the expression can mean, each as exact as it is known; only where both are.
pub(crate) fn ends(edtf: &Edtf) -> Option<(String, String)> {
    let (earliest, latest) = either_end(edtf);
    earliest.zip(latest)
}

/// The same, each where it is known.
pub(crate) fn either_end(edtf: &Edtf) -> (Option<String>, Option<String>) {
    let (begin, end) = match edtf.form() {
        Form::Single(date) => (Some(date), Some(date)),
        Form::Interval { begin, end } => (begin.date(), end.date()),
        Form::OneOf(_) | Form::AllOf(_) => {
            let years = edtf.years();
            return (years.first.and_then(year), years.last.and_then(year));
        }
    };
    let earliest = begin.and_then(|date| written(date, date.years().first?));
    (earliest, end.and_then(|date| written(date, date.years().last?)))
}

/// The first second of a date that [`either_end`] gave.
pub(crate) fn first_second(date: &str) -> String {
    match date.len() - usize::from(date.starts_with('-')) {
        4 => format!("{date}-01-01T00:00:00Z"),
        7 => format!("{date}-01T00:00:00Z"),
        _ => format!("{date}T00:00:00Z"),
    }
}

/// The last second of a date that [`either_end`] gave.
pub(crate) fn last_second(date: &str) -> String {
    match date.len() - usize::from(date.starts_with('-')) {
        4 => format!("{date}-12-31T23:59:59Z"),
        7 => format!("{date}-{}T23:59:59Z", last_day(date)),
        _ => format!("{date}T23:59:59Z"),
    }
}

/// The last day of a month; the calendar is the Gregorian one, as far back as it goes.
fn last_day(month: &str) -> u8 {
    let (year, month) = month.rsplit_once('-').unwrap_or((month, ""));
    let year: i32 = year.parse().unwrap_or_default();
    match month {
        "02" if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    }
}

/// The date with this year, down to the last part that is stated.
fn written(date: &EdtfDate, of: i32) -> Option<String> {
    let whole = year(of)?;
    if date.years().first != date.years().last {
        return Some(whole);
    }
    let (month, day) = match date.precision() {
        Precision::Year | Precision::Season(_) => (None, None),
        Precision::Month(month) => (month.value.number(), None),
        Precision::Day(month, day) => (month.value.number(), day.value.number()),
    };
    Some(match (month, day) {
        (Some(month), Some(day)) => format!("{whole}-{month:02}-{day:02}"),
        (Some(month), None) => format!("{whole}-{month:02}"),
        (None, _) => whole,
    })
}

/// A year of four digits, astronomical as in ISO 8601: 0 is 1 BCE.
fn year(year: i32) -> Option<String> {
    let sign = if year < 0 { "-" } else { "" };
    (-9999..=9999).contains(&year).then(|| format!("{sign}{:04}", year.abs()))
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(edtf: &str, expect: &str) {
        let ends = super::ends(&edtf.parse().unwrap());
        assert_eq!(ends.map_or_else(|| "-".to_owned(), |(begin, end)| format!("{begin} {end}")), expect);
    }

    #[test]
    fn ends_are_those_of_the_expression() {
        check("1605", "1605 1605");
        check("1605~", "1605 1605");
        check("1941-06-22", "1941-06-22 1941-06-22");
        check("1941-06/1945-05-09", "1941-06 1945-05-09");
        check("160X", "1600 1609");
        check("160X-05", "1600 1609");
        check("1941-XX-22", "1941 1941");
        check("1941-21", "1941 1941");
        check("-0099", "-0099 -0099");
        check("[1667,1668,1670..1672]", "1667 1672");
        check("1957/..", "-");
        check("/1957", "-");
        check("[..1984]", "-");
        check("XXXX-05-09", "-");
        check("Y-170000002", "-");
    }

    #[test]
    fn an_end_becomes_a_second() {
        let check = |edtf: &str, expect: [&str; 2]| {
            let (first, last) = super::either_end(&edtf.parse().unwrap());
            let told = |end: Option<String>, second: fn(&str) -> String| end.map_or("-".to_owned(), |end| second(&end));
            assert_eq!([told(first, super::first_second), told(last, super::last_second)], expect);
        };
        check("1941", ["1941-01-01T00:00:00Z", "1941-12-31T23:59:59Z"]);
        check("1940-02", ["1940-02-01T00:00:00Z", "1940-02-29T23:59:59Z"]);
        check("1900-02/1945-05-09", ["1900-02-01T00:00:00Z", "1945-05-09T23:59:59Z"]);
        check("1957/..", ["1957-01-01T00:00:00Z", "-"]);
        check("-0099-04", ["-0099-04-01T00:00:00Z", "-0099-04-30T23:59:59Z"]);
    }
}
