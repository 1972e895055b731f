//! The examples of ISO 8601-2 and of the Library of Congress, what museums write wrongly, and laws over any text.

use proptest::prelude::*;

use super::*;

fn say_year(year: HistoricalYear) -> String {
    format!("{}{}", year.number, if year.era == Era::BeforeCommon { " BCE" } else { "" })
}

/// The description in plain English: enough to see that nothing is lost on the way to a page.
fn say(phrase: &Phrase) -> String {
    let when = match &phrase.when {
        When::Day { year, month, day } => format!("{day}.{month}.{}", say_year(*year)),
        When::Month { year, month } => format!("{month}.{}", say_year(*year)),
        When::Season { year, season } => format!("{season:?} {}", say_year(*year)),
        When::Year(year) => say_year(*year),
        When::Decade(year) => format!("{}s", say_year(*year)),
        When::Years { first, last } => format!("{}–{}", say_year(*first), say_year(*last)),
        When::AsWritten(text) => format!("“{text}”"),
    };
    let about = if phrase.approximate { "about " } else { "" };
    format!("{about}{when}{}", if phrase.uncertain { " (?)" } else { "" })
}

fn say_side(side: &Side) -> String {
    match side {
        Side::At(phrase) => say(phrase),
        Side::Open => "open".to_owned(),
        Side::Unknown => "unknown".to_owned(),
    }
}

fn say_members(members: &[(Side, Side)]) -> String {
    let member = |(first, last): &(Side, Side)| {
        if first == last { say_side(first) } else { format!("{} to {}", say_side(first), say_side(last)) }
    };
    members.iter().map(member).collect::<Vec<_>>().join(", ")
}

fn read(text: &str) -> String {
    match text.parse::<Edtf>() {
        Ok(edtf) => match edtf.describe() {
            Description::Single(phrase) => say(&phrase),
            Description::Between(begin, end) => format!("{} to {}", say_side(&begin), say_side(&end)),
            Description::OneOf(members) => format!("one of {}", say_members(&members)),
            Description::AllOf(members) => format!("all of {}", say_members(&members)),
        },
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check(text: &str, expect: &str) {
    assert_eq!(read(text), expect, "{text}");
    if let Ok(edtf) = text.parse::<Edtf>() {
        assert_eq!(edtf.to_string(), text);
    }
}

#[track_caller]
fn check_years(text: &str, expect: (Option<i32>, Option<i32>)) {
    let years = text.parse::<Edtf>().map(|edtf| edtf.years()).unwrap();
    assert_eq!((years.first, years.last), expect, "{text}");
}

#[test]
fn days_months_and_years() {
    check("1985-04-12", "12.4.1985");
    check("1985-04", "4.1985");
    check("1985", "1985");
    check("0000", "1 BCE");
    // Year 0 exists in EDTF: -0099 is 100 BCE.
    check("-0099", "100 BCE");
    check("-0043-03-15", "15.3.44 BCE");
    check("2000-02-29", "29.2.2000");
}

#[test]
fn years_beyond_four_digits_and_significant_digits() {
    check("Y170000002", "170000002");
    check("Y-17E7", "170000001 BCE");
    check("Y17E7", "170000000");
    check("1950S2", "1900–1999");
    check("-0950S2", "1000 BCE–901 BCE");
    check("Y171010000S3", "171000000–171999999");
    check("Y3388E2S3", "338000–338999");
}

#[test]
fn unspecified_digits_at_any_position() {
    check("156X", "1560s");
    check("15XX", "1500–1599");
    check("1XXX", "1000–1999");
    check("-00XX", "100 BCE–1 BCE");
    check("XXXX", "“XXXX”");
    check("1X6X", "“1X6X”");
    check("2004-XX", "2004");
    check("1985-04-XX", "4.1985");
    check("1985-XX-XX", "1985");
    check("156X-12-25", "“156X-12-25”");
    check("XXXX-12-XX", "“XXXX-12-XX”");
    check("1984-1X", "“1984-1X”");
    check("19XX-02-29", "“19XX-02-29”");
}

#[test]
fn qualification_of_the_whole_and_of_parts() {
    check("1984?", "1984 (?)");
    check("2004-06~", "about 6.2004");
    check("2004-06-11%", "about 11.6.2004 (?)");
    check("2004-06~-11", "about 11.6.2004");
    check("?2004-06-~11", "about 11.6.2004 (?)");
    check("156X~", "about 1560s");

    let parts = |text: &str| {
        text.parse::<Edtf>()
            .unwrap()
            .dates()
            .next()
            .unwrap()
            .qualification_of_parts()
            .map(Qualification::as_str)
            .join("|")
    };
    assert_eq!(parts("2004-06~-11"), "~|~|");
    assert_eq!(parts("2004-~06-11"), "|~|");
    assert_eq!(parts("?2004-06-~11"), "?||~");
    assert_eq!(parts("2004?-06-11~"), "%|~|~");
    let both: Edtf = "1941~/1945?".parse().unwrap();
    assert!(both.is_approximate() && both.is_uncertain());
    let plain: Edtf = "1941/1945".parse().unwrap();
    assert!(!plain.is_approximate() && !plain.is_uncertain());
}

#[test]
fn seasons() {
    check("2001-21", "Anywhere(Spring) 2001");
    check("2001-28", "Northern(Winter) 2001");
    check("2001-31", "Southern(Autumn) 2001");
    check("2001-34~", "about Quarter(2) 2001");
    check("2001-39", "Third(3) 2001");
    check("2001-41", "Half(2) 2001");
}

#[test]
fn intervals() {
    check("1941/1945", "1941 to 1945");
    check("1941-06-22/1945-05-09", "22.6.1941 to 9.5.1945");
    check("1957/..", "1957 to open");
    check("../1945", "open to 1945");
    check("1957/", "1957 to unknown");
    check("/1945", "unknown to 1945");
    check("-0205/0025", "206 BCE to 25");
    check("1984?/2004-06~", "1984 (?) to about 6.2004");
    check("2004-06-XX/2004-07-03", "6.2004 to 3.7.2004");
}

#[test]
fn sets() {
    check("[1667,1668,1670..1672]", "one of 1667, 1668, 1670 to 1672");
    check("[..1760-12-03]", "one of open to 3.12.1760");
    check("[1760-12..]", "one of 12.1760 to open");
    check("{1960,1961-12}", "all of 1960, 12.1961");
}

#[test]
fn years_for_facets() {
    check_years("1709-07-08", (Some(1709), Some(1709)));
    check_years("15XX", (Some(1500), Some(1599)));
    check_years("-01XX", (Some(-199), Some(-100)));
    check_years("1957/..", (Some(1957), None));
    check_years("/1945", (None, Some(1945)));
    check_years("194X/195X", (Some(1940), Some(1959)));
    check_years("[1667,1670..1672]", (Some(1667), Some(1672)));
    check_years("[..1760,1800]", (None, Some(1800)));
    check_years("XXXX-12", (None, None));
    check_years("Y-17E7", (Some(-170_000_000), Some(-170_000_000)));
    let open = "1957/..".parse::<Edtf>().unwrap().years();
    assert!(open.overlap(1950, 1960) && !open.overlap(1958, 2020) && !Years::default().overlap(i32::MIN, i32::MAX));
}

#[test]
fn centuries() {
    for (year, century) in [(1, 1), (100, 1), (101, 2), (1900, 19), (1901, 20), (0, -1), (-99, -1), (-100, -2)] {
        assert_eq!(century_of(year), century, "{year}");
    }
}

#[test]
fn an_end_before_its_beginning_is_an_error_of_its_own() {
    for text in
        ["1945/1941", "1945-05/1945-04", "1945-05-09/1945-05-08", "[1672..1670]", "0100/-0100", "2001-34/2001-33"]
    {
        assert!(matches!(text.parse::<Edtf>(), Err(EdtfError::EndBeforeBegin { .. })), "{text}");
    }
    check("1945/1941", "found `1945 to 1941`, expected an end that is not before the beginning");
    // As long as they can be in order, they are taken to be.
    for text in ["194X/1940", "1945/1945-01-01", "2001-24/2001-21", "XXXX/1900"] {
        assert!(text.parse::<Edtf>().is_ok(), "{text}");
    }
}

#[test]
fn errors_say_what_was_found_and_what_was_expected() {
    check("", "found ``, expected a date such as `1709`, `1709-07-08`, `194X` or `1941/1945`");
    check(
        "c. 1945",
        "found `c. 1945` at character 0, expected a year of four places, such as `1709`, `170X` or `-0099`",
    );
    check("1941-1945", "found `1941-1945`, expected an interval, written `1941/1945`");
    check("1940s", "found `s` at character 4, expected `/` and the end of an interval, or nothing more");
    check(
        "12.04.1945",
        "found `12.04.1945` at character 0, expected a year of four places, such as `1709`, `170X` or `-0099`",
    );
    check(
        "19450409",
        "found `19450409` at character 0, expected a year of four places, such as `1709`, `170X` or `-0099`",
    );
    check("1945-4-9", "found `4-9` at character 5, expected a month of two places, such as `07` or `XX`");
    check("1945-13", "found `13`, expected a month from 01 to 12, or a season from 21 to 41");
    check("1945-02-30", "found `1945-02-30`, expected a day that the month has");
    check("1900-02-29", "found `1900-02-29`, expected a day that the month has");
    check("1945-04-31/1946", "found `1945-04-31`, expected a day that the month has");
    check("1945-05-09T00:43:00Z", "found `T00:43:00Z`, expected a date without a time of day");
    check("../..", "found `../..`, expected an interval with at least one known end");
    check("-0000", "found `-0000` at character 0, expected `0000`: the year 0 (1 BCE) has no sign");
    check("Y1985", "found `1985` at character 1, expected more than four digits: a shorter year has no `Y`");
    check("Y17E99", "found `Y17E99`, expected a year between -2147483647 and 2147483647");
    check(
        "[1667, 1668]",
        "found ` 1668` at character 6, expected a year of four places, such as `1709`, `170X` or `-0099`",
    );
    check("[1667", "the text ends at character 5, expected `,`, `..` or `]`");
    check("1941/1945/1950", "found `/1950` at character 9, expected nothing more");
    check("2001-21-05", "found `-05` at character 7, expected nothing more: a season has no day");
    check("১৯৪৫", "found `১৯৪৫` at character 0, expected a year of four places, such as `1709`, `170X` or `-0099`");
    let long = "[1667".to_owned() + &",1668".repeat(60) + "]";
    check(&long, "found `306 characters`, expected at most 255 characters");
}

fn date_text() -> impl Strategy<Value = String> {
    let qualifier = || prop_oneof![4 => Just(""), 1 => Just("?"), 1 => Just("~"), 1 => Just("%")];
    let year = prop_oneof![
        6 => "-?[0-9X]{4}",
        1 => "Y-?[1-9][0-9]{4,8}",
        1 => "Y-?[1-9][0-9]{0,2}E[1-6]",
        1 => "[0-9]{4}S[1-4]",
    ];
    let rest = prop_oneof![
        3 => Just(String::new()),
        2 => "-[?~%]?(0[1-9]|1[0-2]|XX|2[1-9]|3[0-9]|4[01])[?~%]?",
        2 => "-[?~%]?(0[1-9]|1X|X1)[?~%]?-[?~%]?([012][0-9]|3[01]|XX|X[0-9]|2X)[?~%]?",
    ];
    (qualifier(), year, qualifier(), rest)
        .prop_map(|(before, year, after, rest)| format!("{before}{year}{after}{rest}"))
}

fn edtf_text() -> impl Strategy<Value = String> {
    let end = || prop_oneof![4 => date_text(), 1 => Just("..".to_owned()), 1 => Just(String::new())];
    let member = prop_oneof![
        3 => date_text(),
        1 => date_text().prop_map(|date| format!("..{date}")),
        1 => date_text().prop_map(|date| format!("{date}..")),
        1 => (date_text(), date_text()).prop_map(|(first, last)| format!("{first}..{last}")),
    ];
    prop_oneof![
        3 => date_text(),
        2 => (end(), end()).prop_map(|(begin, end)| format!("{begin}/{end}")),
        1 => (prop::collection::vec(member, 1..5), any::<bool>()).prop_map(|(members, one)| {
            let members = members.join(",");
            if one { format!("[{members}]") } else { format!("{{{members}}}") }
        }),
    ]
}

proptest! {
    #[test]
    fn what_is_read_is_printed_back(text in edtf_text()) {
        if let Ok(edtf) = text.parse::<Edtf>() {
            prop_assert_eq!(edtf.to_string(), text);
            let years = edtf.years();
            if let (Some(first), Some(last)) = (years.first, years.last) {
                prop_assert!(first <= last);
                prop_assert_eq!(edtf.year_span(), Some((first, last)));
            }
            let _ = edtf.describe();
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,300}") {
        let _ = text.parse::<Edtf>().map_err(|error| error.to_string());
    }

    #[test]
    fn no_text_of_its_own_letters_makes_it_panic(text in "[-0-9XYES?~%./,T\\[\\]{} é]{0,40}") {
        match text.parse::<Edtf>() {
            Ok(edtf) => prop_assert_eq!(edtf.to_string(), text),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn json_keeps_the_spelling(text in edtf_text()) {
        if let Ok(edtf) = text.parse::<Edtf>() {
            let json = serde_json::to_string(&edtf).unwrap();
            prop_assert_eq!(serde_json::from_str::<Edtf>(&json).unwrap(), edtf);
        }
    }
}
