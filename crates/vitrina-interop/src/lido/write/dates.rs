//! The two ends of a date, as ISO 8601 has them: only where both are known.

use vitrina_core::edtf::{Edtf, EdtfDate, End, Form, Precision};

/// The earliest and the latest date the expression can mean, each as exact as it is known.
pub(super) fn ends(edtf: &Edtf) -> Option<(String, String)> {
    let (begin, end) = match edtf.form() {
        Form::Single(date) => (date, date),
        Form::Interval { begin: End::At(begin), end: End::At(end) } => (begin, end),
        Form::Interval { .. } => return None,
        Form::OneOf(_) | Form::AllOf(_) => {
            let years = edtf.years();
            return Some((year(years.first?)?, year(years.last?)?));
        }
    };
    Some((written(begin, begin.years().first?)?, written(end, end.years().last?)?))
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
}
