//! Plural rules as data: the CLDR rules are evaluated once, here, so that the browser needs a table and no rules.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::table::{Category, Key, PluralRuns};

/// The category with this name in a translators' file.
pub(super) fn category(name: &str) -> Option<Category> {
    Some(match name {
        "zero" => Category::Zero,
        "one" => Category::One,
        "two" => Category::Two,
        "few" => Category::Few,
        "many" => Category::Many,
        "other" => Category::Other,
        _ => return None,
    })
}

/// The table of a language. One that the CLDR has no rules for has the one form of the root rule.
pub(crate) fn runs(tag: &str) -> Result<PluralRuns, String> {
    let locale: Locale = tag.parse().map_err(|_| format!("`{tag}` is not a language tag"))?;
    let rules = PluralRules::try_new_cardinal(locale.into())
        .map_err(|error| format!("no plural rules for `{tag}`: {error}"))?;
    let select = |number: u64| match rules.category_for(number) {
        PluralCategory::Zero => Category::Zero,
        PluralCategory::One => Category::One,
        PluralCategory::Two => Category::Two,
        PluralCategory::Few => Category::Few,
        PluralCategory::Many => Category::Many,
        PluralCategory::Other => Category::Other,
    };
    let sample: Vec<Category> = (0..200).chain([1_000_000]).map(select).collect();
    // The proof that the table says what the rules say, where rules of the CLDR change at all.
    let tried = (0..2_500).chain((0..200).map(|n| 1_000_000 + n)).chain([10_000, 40_000, 100_000, 2_000_000, 999_999]);
    for number in tried {
        if sample[place(number)] != select(number) {
            return Err(format!("the plural rules of `{tag}` do not fit the table (at {number})"));
        }
    }
    let mut runs: Vec<(Category, u8)> = Vec::new();
    for category in sample {
        match runs.last_mut() {
            Some((last, run)) if *last == category && *run < u8::MAX => *run += 1,
            _ => runs.push((category, 1)),
        }
    }
    Ok(PluralRuns(runs))
}

fn place(number: u64) -> usize {
    match number {
        0..100 => number as usize,
        _ if number.is_multiple_of(1_000_000) => 200,
        _ => 100 + (number % 100) as usize,
    }
}

/// Checks that the forms are those of the language: none missing, none it does not have.
pub(super) fn complete(
    keys: impl Iterator<Item = Key>,
    default: Option<Key>,
    plurals: &PluralRuns,
) -> Result<(), String> {
    let keys: Vec<Category> = keys.filter_map(|key| if let Key::Category(c) = key { Some(c) } else { None }).collect();
    let default = match default {
        Some(Key::Category(category)) => Some(category),
        Some(Key::Exactly(_)) => return Err("the form marked with `*` is a plural category".to_owned()),
        None => None,
    };
    // The last entry alone is the form for millions, which some languages have and most messages never meet.
    let needed = |category: Category| {
        let mut seen = 0_usize;
        plurals.0.iter().any(|(known, run)| {
            seen += usize::from(*run);
            *known == category && seen - usize::from(*run) < 200
        })
    };
    let all = [Category::Zero, Category::One, Category::Two, Category::Few, Category::Many, Category::Other];
    for category in all {
        let given = keys.contains(&category) || default == Some(category);
        if needed(category) && !given {
            return Err(format!("the form for `{category:?}` is missing").to_lowercase());
        }
        let known = plurals.0.iter().any(|(known, _)| *known == category);
        if !known && keys.contains(&category) {
            return Err(format!("this language has no form `{category:?}`").to_lowercase());
        }
    }
    // `other` may close the choice in every language (it is the form of fractions), any further default may not.
    match default {
        Some(Category::Other) => Ok(()),
        Some(category) if needed(category) => Ok(()),
        Some(category) => Err(format!("this language has no form `{category:?}`").to_lowercase()),
        None => Err("a choice needs a form marked with `*`".to_owned()),
    }
}
