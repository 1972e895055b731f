//! What the program says, looked at through the functions that views call.

use vitrina_i18n::{Locale, Status, locale, tags};

#[track_caller]
fn check(tag: &str, message: impl Fn(&Locale) -> String, expect: &str) {
    assert_eq!(message(locale(tag).expect("the language is there")), expect, "{tag}");
}

#[test]
fn counts_follow_the_rules_of_the_language() {
    for (tag, one, three, many) in [
        ("en", "1 exhibit", "3 exhibits", "21 exhibits"),
        ("ru", "1 экспонат", "3 экспоната", "21 экспонат"),
        ("be", "1 экспанат", "3 экспанаты", "21 экспанат"),
        ("zh-Hans", "1件展品", "3件展品", "21件展品"),
        ("fa", "۱ اثر", "۳ اثر", "۲۱ اثر"),
        ("ur", "1 نمائشی شے", "3 نمائشی اشیا", "21 نمائشی اشیا"),
        ("hi", "1 प्रदर्श", "3 प्रदर्श", "21 प्रदर्श"),
        ("kk-Cyrl", "1 экспонат", "3 экспонат", "21 экспонат"),
    ] {
        check(tag, |l| l.exhibit_count(1), one);
        check(tag, |l| l.exhibit_count(3), three);
        check(tag, |l| l.exhibit_count(21), many);
    }
    check("ru", |l| l.exhibit_count(112), "112 экспонатов");
    check("ru", |l| l.selection_count(0), "Ничего не выбрано");
}

#[test]
fn numbers_have_the_readers_digits_and_groups() {
    check("en", |l| l.number(1_234_567), "1,234,567");
    check("en", |l| l.number(999), "999");
    check("ru", |l| l.number(12_500), "12\u{a0}500");
    check("hi", |l| l.number(1_234_567), "12,34,567");
    check("fa", |l| l.number(12_500), "۱۲٬۵۰۰");
    check("zh-Hans", |l| l.number(u64::MAX), "18,446,744,073,709,551,615");
    check("ru", |l| l.decimal(15.4), "15,4");
    check("fa", |l| l.decimal(-1234.5), "\u{2212}۱٬۲۳۴٫۵");
    check("en", |l| l.decimal(f64::NAN), "–");
}

#[test]
fn dates_are_in_words() {
    for (tag, expect) in [
        ("en", "9 May 2027"),
        ("ru", "9 мая 2027 года"),
        ("zh-Hans", "2027年5月9日"),
        ("kk-Cyrl", "2027 жылғы 9 мамыр"),
        ("ky", "2027-жылдын 9-майы"),
        ("tg", "9 майи соли 2027"),
        ("uz-Latn", "2027-yil 9-may"),
        ("hi", "9 मई 2027"),
        ("ur", "9 مئی 2027"),
        ("fa", "۹ مهٔ ۲۰۲۷"),
        ("be", "9 мая 2027 года"),
    ] {
        check(tag, |l| l.date(2027, 5, 9), expect);
    }
    check("en", |l| l.month_and_year(1945, 4), "April 1945");
    check("en", |l| l.date(2027, 13, 9), "2027");
    check("ru", |l| l.year_range(1941, 1945), "1941–1945");
    check("fa", |l| l.year_range(1945, 1945), "۱۹۴۵");
    check("en", |l| l.year_range(-43, 14), "44 BCE–14");
}

#[test]
fn lists_and_quotations_are_the_readers() {
    let things = |n: usize| ["a", "b", "c", "d"].iter().take(n).map(|s| (*s).to_owned()).collect::<Vec<_>>();
    for (n, expect) in [(0, ""), (1, "a"), (2, "a and b"), (3, "a, b and c"), (4, "a, b, c and d")] {
        check("en", |l| l.list(&things(n)), expect);
    }
    check("zh-Hans", |l| l.list(&["刀".into(), "剑".into(), "弓".into()]), "刀、剑和弓");
    check("ru", |l| l.quote("Знамя"), "«Знамя»");
}

#[test]
fn text_of_the_other_direction_is_isolated_and_other_text_is_left_alone() {
    check("fa", |l| l.selection_added("Banner"), "افزوده شد: \u{2068}Banner\u{2069}");
    check("fa", |l| l.selection_added("شمشیر"), "افزوده شد: شمشیر");
    check("en", |l| l.selection_added("شمشیر"), "Added: \u{2068}شمشیر\u{2069}");
    check("en", |l| l.selection_added("Знамя 1945"), "Added: Знамя 1945");
}

#[test]
fn languages_are_named_in_themselves_and_in_the_readers() {
    check("ru", |l| l.language_name("zh-Hans"), "китайский");
    check("en", |l| l.language_name("xx"), "xx");
    check("fa", |l| l.language_name("sv"), "svenska");
    check("fa", |l| l.own_name(), "فارسی");
    let english = locale("en").expect("English is there");
    assert_eq!(english.languages().count(), tags().len());
    assert!(english.languages().any(|(tag, name)| (tag, name) == ("ur", "اردو")));
}

#[test]
fn every_language_is_complete() {
    for tag in tags() {
        let missing = locale(tag).expect("the language is there").missing();
        assert!(missing.is_empty(), "locales/{tag}.ftl lacks {missing:?}");
    }
}

#[test]
fn a_language_says_whether_a_person_answers_for_it() {
    let english = locale("en").expect("English is there");
    assert_eq!((english.status(), english.status().is_checked()), (Status::Original, true));
    assert_eq!(english.message_status("no-such-message"), None);
    for tag in tags() {
        let locale = locale(tag).expect("the language is there");
        assert!(locale.message_status("site-name").is_some(), "{tag}");
        assert_eq!(locale.status() == Status::Original, *tag == "en", "{tag}");
    }
}

#[test]
fn the_eleven_working_languages_are_there_with_their_direction() {
    for tag in ["be", "en", "fa", "hi", "kk-Cyrl", "ky", "ru", "tg", "ur", "uz-Latn", "zh-Hans"] {
        let direction = locale(tag).map(Locale::direction);
        assert_eq!(direction, Some(if matches!(tag, "fa" | "ur") { "rtl" } else { "ltr" }), "{tag}");
    }
}
