//! Both ways of writing Chinese are the same words; every word says where it stands.

use proptest::prelude::*;
use vitrina_core::fold;

use super::*;

#[track_caller]
fn check(text: &str, expect: &str) {
    let words = index_words(text, &HanForms::all());
    let words = words.iter().map(|word| format!("{}@{}={}", word.text, word.position, &text[word.range.clone()]));
    assert_eq!(words.collect::<Vec<_>>().join(" "), expect, "{text}");
}

#[test]
fn traditional_and_simplified_are_one() {
    check("軍刀", "军刀@0=軍刀 刀@1=刀");
    check("军刀", "军刀@0=军刀 刀@1=刀");
    check("1945年軍劍", "1945@0=1945 年军@1=年軍 军剑@2=軍劍 剑@3=劍");
    assert_eq!(asked_words("鎧", 5, &HanForms::all())[0].text, "铠");
}

#[test]
fn every_word_says_where_it_stands() {
    check("Т-34, «Ёлка»", "т@0=Т 34@1=34 т34@0=Т-34 елка@2=Ёлка");
    check("Oʻq ‘yoy’", "oq@0=Oʻq yoy@1=yoy");
    check("شَمشیر می‌رود", "شمشیر@0=شَمشیر می@1=می رود@2=رود میرود@1=می‌رود");
    check("İznik क़िला", "iznik@0=İznik किला@1=क़िला");
}

#[test]
fn an_index_carries_only_the_forms_it_needs() {
    let forms = HanForms::all();
    assert!(forms.is_sound());
    let few = forms.reduced(|character| character == '军');
    assert_eq!((few.simplified('軍'), few.simplified('劍')), ('军', '劍'));
    assert_eq!(postcard::to_stdvec(&few).unwrap().len(), 1 + 3 + 3);
}

proptest! {
    #[test]
    fn places_grow_and_hold_what_was_written(text in "[a-zİßäа-яёқғئيكہ‌軍刀剑क़ि0-9٣ ,.'’-]{0,40}") {
        let forms = HanForms::all();
        for word in index_words(&text, &forms) {
            let written = &text[word.range.clone()];
            prop_assert!(!written.is_empty());
            let mut again = fold::compact(written);
            forms.unify(&mut again);
            prop_assert_eq!(again, word.text);
        }
        let whole: Vec<u32> = index_words(&text, &forms).into_iter().filter(|word| !word.shown.is_empty())
            .map(|word| word.position).collect();
        prop_assert!(whole.is_sorted_by(|a, b| a < b));
    }
}
