//! Dates as museums write them, read as EDTF: "c. 1780–90", "1600-talets första hälft", "XVIII в., 2-я пол.", 清康熙.
//! What is not understood to the last word is not read: the words say it better than a guess would.

mod direct;
mod hijri;
mod lexicon;
mod list;
mod nothing;
mod numerals;
mod point;
mod reigns;
mod span;
#[cfg(test)]
mod tests;
mod token;
mod when;
mod write;

use vitrina_core::edtf::Edtf;

use super::fold::folded;

pub use nothing::says_none;

/// The longest text that is read, in characters: a longer one is a description, not a date.
pub const LONGEST: usize = 200;

/// A date that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateReading {
    /// What the words say.
    pub edtf: Edtf,
    /// False where something was guessed (how much "early" is, which calendar, whether "c." holds for both ends) or
    /// words beside the date were left aside.
    pub certain: bool,
}

/// Which number of `2/11/1917` is the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOrder {
    /// 11 February.
    MonthFirst,
    /// 2 November.
    DayFirst,
}

/// Customs of one source that its words alone do not tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Conventions {
    /// The year that stands for "no end yet", such as 9999.
    pub open_year: Option<u32>,
    /// How days are written with slashes.
    pub day_order: Option<DayOrder>,
    /// Numbers of one to three digits are years (a collection of ancient coins).
    pub early_years: bool,
}

/// The date the words name, if every word of them is understood.
#[must_use]
pub fn read_date(words: &str) -> Option<DateReading> {
    read_date_by(words, &Conventions::default())
}

/// As [`read_date`], by the customs of the source.
#[must_use]
pub fn read_date_by(words: &str, conventions: &Conventions) -> Option<DateReading> {
    // The cheap bound first: no character is longer than four bytes.
    if words.len() > LONGEST * 4 || words.chars().count() > LONGEST {
        return None;
    }
    let text = folded(words);
    let text = text.trim();
    if let Some(edtf) = direct::edtf(text).filter(|_| text == words.trim()) {
        let plain = text.contains('/') && text.chars().all(|c| c.is_ascii_digit() || c == '/');
        return Some(DateReading { edtf, certain: !plain });
    }
    // The colon and the stray mark that belong to one word.
    let text = text.replace("c:a ", "ca ").replace("C:a ", "ca ").replace('¨', "");
    let tokens = token::tokens(&text);
    let era_named = tokens.iter().any(token::Token::names_an_era);
    let (edtf, certain) = list::list(tokens, conventions)?;
    let edtf: Edtf = edtf.parse().ok()?;
    // Where people write from right to left, a year such as 1357 is seldom Gregorian: only a named era tells.
    let counted_elsewhere = words.chars().any(|c| matches!(c, '\u{0600}'..='\u{06FF}'));
    if counted_elsewhere && !era_named && edtf.years().first.or(edtf.years().last).is_none_or(|year| year < 1500) {
        return None;
    }
    Some(DateReading { edtf, certain })
}
