//! Dates in the reader's words.

use vitrina_core::edtf::{Description, Edtf, Era, HistoricalYear, Phrase, SeasonKind, Side, TimeOfYear, When};
use vitrina_core::{CivilDate, DatedText};
use vitrina_i18n::Locale;
use yew::{Html, html};

use crate::scene::{Scene, said};

/// A day of the calendar in words.
#[must_use]
pub fn day_in_words(locale: &Locale, day: CivilDate) -> String {
    locale.date(i32::from(day.year()), day.month(), day.day())
}

/// A date in EDTF, in words.
#[must_use]
pub fn edtf_in_words(locale: &Locale, date: &Edtf) -> String {
    match date.describe() {
        Description::Single(phrase) => in_words(locale, &phrase),
        Description::Between(from, until) => between(locale, &from, &until),
        Description::OneOf(members) => {
            let mut members = members.iter().map(|(from, until)| between(locale, from, until));
            let first = members.next().unwrap_or_default();
            members.fold(first, |words, member| locale.date_or(&words, &member))
        }
        Description::AllOf(members) => {
            locale.list(&members.iter().map(|(from, until)| between(locale, from, until)).collect::<Vec<_>>())
        }
    }
}

/// The date of a record: the words of the museum where the reader can read them, else what was understood of them, with
/// the museum's words beside it.
pub(crate) fn dated(scene: &Scene<'_>, date: &DatedText) -> Html {
    let words = scene.choose(&date.text);
    match (words, &date.edtf) {
        (Some(words), _) if words.own => said(&words),
        (Some(words), None) => said(&words),
        (_, Some(edtf)) => html! { edtf_in_words(scene.locale(), edtf) },
        (None, None) => html! { scene.locale().date_not_known() },
    }
}

fn between(locale: &Locale, from: &Side, until: &Side) -> String {
    match (from, until) {
        (Side::At(from), Side::At(until)) if from == until => in_words(locale, from),
        (Side::At(from), Side::At(until)) => match (plain_year(from), plain_year(until)) {
            (Some(first), Some(last)) => locale.year_range(first, last),
            _ => locale.date_span(&in_words(locale, from), &in_words(locale, until)),
        },
        (Side::At(from), Side::Open | Side::Unknown) => locale.date_from(&in_words(locale, from)),
        (Side::Open | Side::Unknown, Side::At(until)) => locale.date_until(&in_words(locale, until)),
        (Side::Open | Side::Unknown, Side::Open | Side::Unknown) => locale.date_not_known(),
    }
}

fn plain_year(phrase: &Phrase) -> Option<i32> {
    match phrase {
        Phrase { when: When::Year(year), approximate: false, uncertain: false } => Some(astronomical(*year)),
        _ => None,
    }
}

fn in_words(locale: &Locale, phrase: &Phrase) -> String {
    let words = when(locale, &phrase.when);
    let words = if phrase.approximate { locale.date_about(&words) } else { words };
    if phrase.uncertain { locale.date_possibly(&words) } else { words }
}

fn astronomical(year: HistoricalYear) -> i32 {
    let number = i32::try_from(year.number).unwrap_or(i32::MAX);
    match year.era {
        Era::Common => number,
        Era::BeforeCommon => 1 - number,
    }
}

fn when(locale: &Locale, when: &When) -> String {
    match when {
        When::Day { year, month, day } => locale.date(astronomical(*year), *month, *day),
        When::Month { year, month } => locale.month_and_year(astronomical(*year), *month),
        When::Season { year, season } => {
            let year = locale.year(astronomical(*year));
            match season {
                SeasonKind::Anywhere(time) | SeasonKind::Northern(time) | SeasonKind::Southern(time) => match time {
                    TimeOfYear::Spring => locale.date_spring(&year),
                    TimeOfYear::Summer => locale.date_summer(&year),
                    TimeOfYear::Autumn => locale.date_autumn(&year),
                    TimeOfYear::Winter => locale.date_winter(&year),
                },
                // Parts of a year have no words in the reader's language yet; the year alone says nothing wrong.
                SeasonKind::Quarter(_) | SeasonKind::Third(_) | SeasonKind::Half(_) => year,
            }
        }
        When::Year(year) => locale.year(astronomical(*year)),
        When::Decade(year) => locale.date_decade(&locale.year(astronomical(*year))),
        When::Years { first, last } => years(locale, *first, *last),
        When::AsWritten(text) => text.clone(),
    }
}

/// A whole century is named as one.
fn years(locale: &Locale, first: HistoricalYear, last: HistoricalYear) -> String {
    let (from, until) = (astronomical(first), astronomical(last));
    let century = u64::try_from(from / 100 + 1).unwrap_or(0);
    if from >= 0 && until - from == 99 && from.rem_euclid(100) == 0 {
        return locale.date_century(century);
    }
    locale.year_range(from, until)
}
