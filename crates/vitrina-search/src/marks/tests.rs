//! Marks stand on whole words of the title as it was written.

use proptest::prelude::*;

use super::*;

/// The title with its marks in brackets.
#[track_caller]
fn check(title: &str, question: &str, expect: &str) {
    let forms = HanForms::all();
    let mut shown = title.to_owned();
    for mark in marks(title, &Asked::read(question, &forms), &forms).into_iter().rev() {
        shown.insert(mark.end, ']');
        shown.insert(mark.start, '[');
    }
    assert_eq!(shown, expect, "{question}");
}

#[test]
fn what_was_asked_for_is_marked() {
    check("Sabre of the Tsar", "sabre tsar", "[Sabre] of the [Tsar]");
    check("Сабля офицерская", "сабли оф", "[Сабля] [офицерская]");
    check("«Ёлка», 1945", "елка ", "«[Ёлка]», 1945");
    check("شمشیر ایرانی", "شمشير", "[شمشیر] ایرانی");
    check("तलवार और क़िला", "किला", "तलवार और [क़िला]");
    check("T-34 tank", "t34", "[T-34] tank");
    check("Знамя Панфилова", "Panfilova", "Знамя [Панфилова]");
    check("1945年缴获的军刀", "軍刀", "1945年缴获的[军刀]");
    check("抗日战争", "抗日战争", "[抗日战争]");
}

#[test]
fn operators_are_heeded() {
    check("old sabre, old sword", "\"old sword\"", "old sabre, [old sword]");
    check("old sabre, new sword", "\"old sword\"", "old sabre, new sword");
    check("old sabre", "old -sabre", "[old] sabre");
    check("old sabre", "title:sabre type:old", "old [sabre]");
    check("old sabre", "", "old sabre");
}

proptest! {
    #[test]
    fn marks_stand_apart_on_character_boundaries(title in "\\PC{0,40}", question in "(\\PC|[ \"-]){0,20}") {
        let forms = HanForms::all();
        let mut end = 0;
        for mark in marks(&title, &Asked::read(&question, &forms), &forms) {
            prop_assert!(mark.start < mark.end && (end == 0 || mark.start > end));
            prop_assert!(title.get(mark.clone()).is_some());
            end = mark.end;
        }
    }
}
