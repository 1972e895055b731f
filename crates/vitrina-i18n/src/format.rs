//! Numbers, dates, lists and quotations as the reader's language writes them.

use crate::locale::Locale;

impl Locale {
    /// A whole number with the reader's digits and groups: `12,500`, `12 500`, `۱۲٬۵۰۰`.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.grouped(&number.to_string())
    }

    /// A number with a fraction, as short as it can be written: `15.4`, `15,4`.
    ///
    /// What is no number (infinite, not a number) is written as the dash that stands for nothing.
    #[must_use]
    pub fn decimal(&self, number: f64) -> String {
        if !number.is_finite() {
            return "–".to_owned();
        }
        let plain = number.abs().to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut words = if number < 0.0 { "\u{2212}".to_owned() } else { String::new() };
        words.push_str(&self.grouped(whole));
        if !fraction.is_empty() {
            words.push_str(&self.numerals().decimal_separator);
            words.push_str(&self.digits(fraction));
        }
        words
    }

    /// The reader's digits for Latin ones, without groups: for years, days and pages.
    #[must_use]
    pub fn digits(&self, latin: &str) -> String {
        let Some(digits) = self.digits else { return latin.to_owned() };
        let own = |letter: char| {
            letter.to_digit(10).filter(|_| letter.is_ascii_digit()).map_or(letter, |d| digits[d as usize])
        };
        latin.chars().map(own).collect()
    }

    fn grouped(&self, latin: &str) -> String {
        let numerals = self.numerals();
        let count = latin.len();
        if count < usize::from(numerals.group_from) {
            return self.digits(latin);
        }
        let (last, before) = (usize::from(numerals.group_sizes.0), usize::from(numerals.group_sizes.1));
        let mut words = String::new();
        for (index, digit) in latin.chars().enumerate() {
            let left = count - index;
            if index > 0 && left >= last && (left - last).is_multiple_of(before) {
                words.push_str(&numerals.group_separator);
            }
            words.push(digit);
        }
        self.digits(&words)
    }

    /// A year; before the common era with the words for it. Astronomical count: 0 is 1 BCE.
    #[must_use]
    pub fn year(&self, year: i32) -> String {
        if year > 0 {
            return self.digits(&year.to_string());
        }
        self.year_before_common_era(&self.digits(&(1 - i64::from(year)).to_string()))
    }

    /// A span of years; a single one where both are the same.
    #[must_use]
    pub fn year_range(&self, first: i32, last: i32) -> String {
        if first == last { self.year(first) } else { self.year_span(&self.year(first), &self.year(last)) }
    }

    /// A day in words: `23 November 2026`. Month and day count from 1; a month there is not leaves the year.
    #[must_use]
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        match self.month_in_date(month) {
            Some(name) => self.date_in_words(&self.digits(&day.to_string()), &name, &self.year(year)),
            None => self.year(year),
        }
    }

    /// A month and its year in words: `November 2026`.
    #[must_use]
    pub fn month_and_year(&self, year: i32, month: u8) -> String {
        match self.month(month) {
            Some(name) => self.month_of_year(&name, &self.year(year)),
            None => self.year(year),
        }
    }

    /// The name of a month by itself, counted from 1.
    #[must_use]
    pub fn month(&self, month: u8) -> Option<String> {
        Some(match month {
            1 => self.month_january(),
            2 => self.month_february(),
            3 => self.month_march(),
            4 => self.month_april(),
            5 => self.month_may(),
            6 => self.month_june(),
            7 => self.month_july(),
            8 => self.month_august(),
            9 => self.month_september(),
            10 => self.month_october(),
            11 => self.month_november(),
            12 => self.month_december(),
            _ => return None,
        })
    }

    /// The form a month's name takes beside a day, counted from 1.
    fn month_in_date(&self, month: u8) -> Option<String> {
        Some(match month {
            1 => self.date_month_january(),
            2 => self.date_month_february(),
            3 => self.date_month_march(),
            4 => self.date_month_april(),
            5 => self.date_month_may(),
            6 => self.date_month_june(),
            7 => self.date_month_july(),
            8 => self.date_month_august(),
            9 => self.date_month_september(),
            10 => self.date_month_october(),
            11 => self.date_month_november(),
            12 => self.date_month_december(),
            _ => return None,
        })
    }

    /// Several things in a row, the last joined with the reader's "and".
    #[must_use]
    pub fn list(&self, things: &[String]) -> String {
        let mut words = String::new();
        for (index, thing) in things.iter().enumerate() {
            match things.len() - index {
                _ if index == 0 => {}
                1 if index == 1 => words.push_str(&self.list_joint_of_two()),
                1 => words.push_str(&self.list_joint_last()),
                _ => words.push_str(&self.list_joint()),
            }
            self.push_isolated(&mut words, thing);
        }
        words
    }

    /// Words in the reader's quotation marks.
    #[must_use]
    pub fn quote(&self, words: &str) -> String {
        self.quotation(words)
    }
}
