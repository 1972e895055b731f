//! Pairs that a reader takes for the same word, in each script, and laws over any text.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(text: &str, expect: &str) {
    assert_eq!(key(text), expect, "{text}");
}

#[track_caller]
fn same(spellings: &[&str]) {
    for spelling in spellings {
        assert_eq!(key(spelling), key(spellings[0]), "{spelling} and {}", spellings[0]);
    }
}

#[test]
fn latin_without_marks() {
    check("Séance, Ćwiek & Łódź", "seance cwiek lodz");
    check("Straße İstanbul ışık", "strasse istanbul isik");
    same(&["Oʻzbekiston", "O'zbekiston", "O‘zbekiston", "Oʼzbekiston", "Ozbekiston"]);
    same(&["qilich", "ＱＩＬＩＣＨ"]);
    same(&["re\u{301}sume\u{301}", "résumé"]);
}

#[test]
fn cyrillic_of_six_languages() {
    same(&["Щит артиллериста, ёлка", "щит артиллериста елка"]);
    same(&["Мінскі музей", "Мински музеи", "Мінскі музеи\u{306}"]);
    check("қылыш шамшер ҳарб ӯзбек ғазал ҷанг үй", "кылыш шамшер харб узбек газал чанг уи");
    same(&["сям'я", "сям’я"]);
}

#[test]
fn arabic_persian_and_urdu_from_any_keyboard() {
    same(&["شمشیر ایرانی", "شمشير إيراني", "شَمشِیر ايرانى", "شمشـــیر ایرانی"]);
    same(&["کتاب", "كتاب"]);
    same(&["تلوار ہے", "تلوار هی"]);
    same(&["مسئول", "مسیول"]);
    check("جنگ\u{200c}افزار", "جنگ افزار");
    check("۱۹۴۵ ١٩٤٥ 1945", "1945 1945 1945");
}

#[test]
fn hindi_with_and_without_the_dot_below() {
    same(&["तलवार क़िला", "तलवार क\u{93c}िला", "तलवार किला"]);
    check("१९७१ का युद्ध।", "1971 का युद्ध");
    same(&["हिंदी", "हिँदी"]);
}

#[track_caller]
fn check_words(text: &str, index: &str, asked: &str) {
    let words = index_words(text).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
    assert_eq!(words, index, "{text}");
    let mark = |word: AskedWord| if word.beginning { format!("{}*", word.text) } else { word.text };
    let words = asked_words(text, 12).into_iter().map(mark).collect::<Vec<_>>().join(" ");
    assert_eq!(words, asked, "{text}");
}

#[test]
fn words_for_the_index_and_of_a_question() {
    check_words("Cavalry sabre", "cavalry sabre", "cavalry sabre*");
    check_words("Cavalry sabre ", "cavalry sabre", "cavalry sabre");
    check_words("军刀", "军刀 刀", "军刀*");
    check_words("刀", "刀", "刀*");
    check_words("1945年缴获的军刀", "1945 年缴 缴获 获的 的军 军刀 刀", "1945 年缴 缴获 获的 的军 军刀*");
    check_words("Т-34-85, танк", "т 34 т34 85 3485 танк", "т 34 85 танк*");
    check_words("... !", "", "");
    assert_eq!(asked_words(&"слово ".repeat(1000), 12).len(), 12);
    assert_eq!(compact("ИНВ. № 12/345-а"), "инв12345а");
    assert_eq!(index_words(&"я".repeat(100_000))[0].text.chars().count(), LONGEST_WORD);
}

#[test]
fn a_word_is_shown_as_it_was_written() {
    assert_eq!(index_words("Oʻq-yoy").into_iter().map(|word| word.shown).collect::<Vec<_>>(), ["oʻq", "yoy", ""]);
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
        prop_assert_eq!(key(&key(&text)), key(&text));
    }

    #[test]
    fn a_text_is_found_by_its_own_words(text in "[a-zäа-яёқғئيكہ刀军क़ि0-9٣ ,.'-]{0,40}") {
        let indexed: Vec<String> = index_words(&text).into_iter().map(|word| word.text).collect();
        for asked in asked_words(&text, usize::MAX) {
            let found = indexed.iter().any(|word| *word == asked.text || asked.beginning && word.starts_with(&asked.text));
            prop_assert!(found, "{:?} in {:?}", asked, indexed);
        }
    }
}
