//! Every language of the program, looked at from inside its table.

use icu_plurals::{PluralCategory, PluralRules};

use crate::table::{Category, Piece, Span};

/// The table against the rules it was made from, where they change and where nobody would look.
#[track_caller]
fn check(tag: &str, numbers: impl Iterator<Item = u64>) {
    let locale = crate::locale(tag).unwrap();
    let tag: icu_locale_core::Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new_cardinal((&tag).into()).unwrap();
    for number in numbers {
        let expect = match rules.category_for(number) {
            PluralCategory::Zero => Category::Zero,
            PluralCategory::One => Category::One,
            PluralCategory::Two => Category::Two,
            PluralCategory::Few => Category::Few,
            PluralCategory::Many => Category::Many,
            PluralCategory::Other => Category::Other,
        };
        assert_eq!(locale.category(number), expect, "{tag} {number}");
    }
}

#[test]
fn plural_forms_are_those_of_the_unicode_consortium() {
    for tag in crate::tags() {
        check(tag, 0..=200);
        check(tag, (1..12).flat_map(|power| (0..40).map(move |n| 10_u64.pow(power) + n)));
        check(tag, (0..50).map(|n| u64::from(u32::MAX) - n));
    }
}

#[test]
fn no_brace_of_the_translators_reaches_a_reader() {
    for tag in crate::tags() {
        let table = &crate::locale(tag).unwrap().table;
        for (id, message) in crate::messages::IDS.iter().zip(&table.messages) {
            let spans = message.pieces.iter().flat_map(|piece| match piece {
                Piece::Span(span) => vec![span],
                Piece::Plural { variants, other, .. } => variants.iter().flat_map(|(_, s)| s).chain(other).collect(),
            });
            for span in spans {
                if let Span::Literal(words) = span {
                    assert!(!words.contains(['{', '}', '$']), "{tag} {id}: {words}");
                }
            }
        }
    }
}
