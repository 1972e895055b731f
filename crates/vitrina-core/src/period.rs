//! The periods in which an exhibit stands because of its date.
//!
//! Records name no period: a period would only repeat the date, and a wrong one would hide the exhibit. Concepts of the
//! group `period` may carry a span of years instead, and an exhibit stands in each whose span its own years touch:
//!
//! - The years are those that are certain to be meant ([`Edtf::year_span`](crate::edtf::Edtf::year_span)): `1957/..` is
//!   1957, an exhibit without a date has none and stands in no period.
//! - A year that only borders on a span does not count: museums write the 18th century as `1700/1800`, which is not to
//!   put every such exhibit into the 19th as well. It counts where nothing else is left of the date.
//! - Only spans that hold everywhere are given, such as centuries. A dynasty has none: the date alone does not tell
//!   whether a sabre of 1750 is Mughal or Afsharid, and what is not known is not said.
//!
//! What comes out is worked out by the program, is no part of the record, and stands in no dump of it.

/// The places in `spans` of the periods that `years` touches, in the order of `spans`. Both are first and last year.
#[must_use]
pub fn periods_of(years: (i32, i32), spans: &[(i32, i32)]) -> Vec<usize> {
    let shared = |span: &(i32, i32)| i64::from(years.1.min(span.1)) - i64::from(years.0.max(span.0)) + 1;
    let whole = i64::from(years.1) - i64::from(years.0) + 1;
    let all = |least: i64| -> Vec<usize> {
        spans.iter().enumerate().filter(|(_, span)| shared(span) >= least).map(|(index, _)| index).collect()
    };
    let inside = all(whole.min(2));
    if inside.is_empty() { all(1) } else { inside }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edtf::Edtf;
    use proptest::prelude::*;

    /// Antiquity for the test alone, then centuries.
    const SPANS: [(&str, i32, i32); 4] =
        [("before", -3000, 500), ("16-18", 1501, 1800), ("19-20", 1801, 2000), ("20", 1901, 2000)];

    #[track_caller]
    fn check(date: &str, expect: &str) {
        let years = date.parse::<Edtf>().unwrap().year_span();
        let spans = SPANS.map(|(_, first, last)| (first, last));
        let found = years.map_or_else(Vec::new, |years| periods_of(years, &spans));
        assert_eq!(found.iter().map(|index| SPANS[*index].0).collect::<Vec<_>>().join(" "), expect);
    }

    #[test]
    fn an_exhibit_stands_where_its_years_touch() {
        check("1709-07-08", "16-18");
        check("1845/1855", "19-20");
        check("1941/1945", "19-20 20");
        check("1891/1930", "19-20 20");
        check("1740/1900", "16-18 19-20");
        check("194X", "19-20 20");
        check("-0599~/-0475~", "before");
    }

    #[test]
    fn a_border_alone_does_not_count() {
        check("1700/1800", "16-18");
        check("1500/1700", "16-18");
        check("1800/2000", "19-20 20");
        check("1800/1900", "19-20");
        check("1900/1925", "19-20 20");
        check("1800", "16-18");
        check("1801", "19-20");
        check("1800/1801", "16-18 19-20");
    }

    #[test]
    fn what_is_not_known_is_not_said() {
        check("1957/..", "19-20 20");
        check("/1850", "19-20");
        check("1351", "");
        check("2020", "");
        check("XXXX", "");
    }

    proptest! {
        #[test]
        fn inside_is_always_found_and_apart_never(first in -500..2100, length in 0..300, from in -500..2100, more in 0..400) {
            let (years, span) = ((first, first + length), (from, from + more));
            let found = !periods_of(years, &[span]).is_empty();
            let inside = span.0 <= years.0 && years.1 <= span.1;
            let apart = years.1 < span.0 || span.1 < years.0;
            prop_assert!(found != apart);
            prop_assert!(!inside || found);
        }
    }
}
