//! Reads a date, left to right, one character at a time; anything else is an error that says what was expected.

use std::str::FromStr;

use super::bounds::places_of;
use super::date::{Component, Digits, EdtfDate, Precision, Qualification, Season, Year};
use super::{Edtf, EdtfError, End, Form, LONGEST, Member};

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        // The cheap bound first: no character is longer than four bytes.
        if text.len() > LONGEST && (text.len() > LONGEST * 4 || text.chars().count() > LONGEST) {
            return Err(EdtfError::TooLong { length: text.chars().count() });
        }
        if text.is_empty() {
            return Err(EdtfError::Empty);
        }
        let mut cursor = Cursor { rest: text, at: 0 };
        let form = match cursor.peek() {
            Some('[') => Form::OneOf(cursor.set(']')?),
            Some('{') => Form::AllOf(cursor.set('}')?),
            _ => cursor.date_or_interval(text)?,
        };
        if !cursor.rest.is_empty() {
            return Err(cursor.unexpected(match form {
                Form::Single(_) => "`/` and the end of an interval, or nothing more",
                _ => "nothing more",
            }));
        }
        Ok(Self { form })
    }
}

impl TryFrom<String> for Edtf {
    type Error = EdtfError;

    fn try_from(text: String) -> Result<Self, EdtfError> {
        text.parse()
    }
}

struct Cursor<'a> {
    rest: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn advance(&mut self, character: char) {
        self.rest = &self.rest[character.len_utf8()..];
        self.at += 1;
    }

    fn take(&mut self, wanted: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(wanted) else { return false };
        self.rest = rest;
        self.at += wanted.chars().count();
        true
    }

    /// The word from here on, shortened: as much as a reader needs to see what is wrong.
    fn word(&self) -> String {
        let stop = |c: char| matches!(c, '/' | ',' | ']' | '}');
        let end = self.rest.char_indices().skip(1).find(|(_, c)| stop(*c)).map_or(self.rest.len(), |(at, _)| at);
        self.rest[..end].chars().take(24).collect()
    }

    fn unexpected(&self, expected: &'static str) -> EdtfError {
        EdtfError::Unexpected { at: self.at, found: self.word(), expected }
    }

    fn date_or_interval(&mut self, whole: &str) -> Result<Form, EdtfError> {
        let begin = self.end()?;
        if !self.take("/") {
            return match begin {
                End::At(date) => Ok(Form::Single(date)),
                End::Open => Err(self.unexpected("`/` and the end of an interval")),
                End::Unknown => Err(self.unexpected("a year of four places, such as `1709` or `170X`")),
            };
        }
        let end = self.end()?;
        match (&begin, &end) {
            (End::At(begin), End::At(end)) => in_order(begin, end)?,
            (End::Open | End::Unknown, End::Open | End::Unknown) => {
                return Err(EdtfError::NothingKnown { found: whole.chars().take(24).collect() });
            }
            _ => {}
        }
        Ok(Form::Interval { begin, end })
    }

    fn end(&mut self) -> Result<End, EdtfError> {
        if self.take("..") {
            return Ok(End::Open);
        }
        match self.peek() {
            None | Some('/') => Ok(End::Unknown),
            Some(_) => self.date().map(End::At),
        }
    }

    fn set(&mut self, close: char) -> Result<Vec<Member>, EdtfError> {
        // The opening bracket is one byte.
        self.rest = &self.rest[1..];
        self.at += 1;
        let mut members = Vec::new();
        loop {
            members.push(self.member()?);
            match self.peek() {
                Some(',') => self.advance(','),
                Some(found) if found == close => {
                    self.advance(close);
                    return Ok(members);
                }
                _ if close == ']' => return Err(self.unexpected("`,`, `..` or `]`")),
                _ => return Err(self.unexpected("`,`, `..` or `}`")),
            }
        }
    }

    fn member(&mut self) -> Result<Member, EdtfError> {
        if self.take("..") {
            return self.date().map(Member::UpTo);
        }
        let first = self.date()?;
        if !self.take("..") {
            return Ok(Member::Date(first));
        }
        if matches!(self.peek(), None | Some(',' | ']' | '}')) {
            return Ok(Member::From(first));
        }
        let last = self.date()?;
        in_order(&first, &last)?;
        Ok(Member::Range(first, last))
    }

    fn date(&mut self) -> Result<EdtfDate, EdtfError> {
        let (start, written) = (self.at, self.rest);
        let year = self.component(Self::year)?;
        let written_so_far = |cursor: &Self| -> String { written.chars().take(cursor.at - start).collect() };
        let stands_alone = !matches!(year.value, Year::Places { .. });
        if self.peek() == Some('T') {
            return Err(EdtfError::TimeOfDay { found: self.word() });
        }
        if self.peek() != Some('-') {
            return Ok(EdtfDate { year, precision: Precision::Year });
        }
        if stands_alone {
            return Err(self.unexpected("nothing more: a year with `Y` or `S` has no month"));
        }
        if let Some(error) = self.hyphen_between_years(&written_so_far(self)) {
            return Err(error);
        }
        self.advance('-');
        let month = self.component(|cursor| cursor.places::<2>("a month of two places, such as `07` or `XX`"))?;
        let code = month.value.number().and_then(|number| u8::try_from(number).ok());
        if let Some(season) = code.and_then(Season::new) {
            if self.peek() == Some('-') {
                return Err(self.unexpected("nothing more: a season has no day"));
            }
            let season = Component { before: month.before, value: season, after: month.after };
            return Ok(EdtfDate { year, precision: Precision::Season(season) });
        }
        if !(1..=12).any(|number| month.value.admits(number)) {
            return Err(EdtfError::NoSuchMonth { found: month.value.to_string() });
        }
        if self.peek() != Some('-') {
            return self.closed(EdtfDate { year, precision: Precision::Month(month) });
        }
        self.advance('-');
        let day = self.component(|cursor| cursor.places::<2>("a day of two places, such as `08` or `XX`"))?;
        if !day_exists(year.value, month.value, day.value) {
            return Err(EdtfError::NoSuchDay { found: written_so_far(self) });
        }
        self.closed(EdtfDate { year, precision: Precision::Day(month, day) })
    }

    /// A date must not run into a time of day.
    fn closed(&self, date: EdtfDate) -> Result<EdtfDate, EdtfError> {
        match self.peek() {
            Some('T') => Err(EdtfError::TimeOfDay { found: self.word() }),
            _ => Ok(date),
        }
    }

    /// `1941-1945`: before a month is read, so that the hint can name the interval.
    fn hyphen_between_years(&self, begin: &str) -> Option<EdtfError> {
        let end: String = self.rest.chars().skip(1).take_while(|c| c.is_ascii_digit() || *c == 'X').collect();
        (end.len() == 4)
            .then(|| EdtfError::HyphenBetweenYears { found: format!("{begin}-{end}"), meant: format!("{begin}/{end}") })
    }

    fn component<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, EdtfError>,
    ) -> Result<Component<T>, EdtfError> {
        let before = self.qualification();
        let value = read(self)?;
        let after = self.qualification();
        Ok(Component { before, value, after })
    }

    fn qualification(&mut self) -> Qualification {
        let Some(character) = self.peek() else { return Qualification::default() };
        let Some(qualification) = Qualification::from_character(character) else { return Qualification::default() };
        self.advance(character);
        qualification
    }

    fn year(&mut self) -> Result<Year, EdtfError> {
        if self.take("Y") {
            return self.long_year();
        }
        let (at, written) = (self.at, self.rest);
        let negative = self.take("-");
        let places = self.places::<4>("a year of four places, such as `1709`, `170X` or `-0099`")?;
        if negative && places.number() == Some(0) {
            let zero = Self { rest: written, at };
            return Err(zero.unexpected("`0000`: the year 0 (1 BCE) has no sign"));
        }
        if !self.take("S") {
            return Ok(Year::Places { negative, places });
        }
        let Some(number) = places.number() else {
            return Err(self.unexpected("a year without `X` before the number of significant digits"));
        };
        let digits = self.significant_digits(4)?;
        Ok(Year::Significant { year: if negative { -number } else { number }, digits })
    }

    /// After the `Y`.
    fn long_year(&mut self) -> Result<Year, EdtfError> {
        let (at, written) = (self.at, self.rest);
        let negative = self.take("-");
        let expected = "the digits of a year beyond four digits, without a leading zero";
        let digits = self.digits();
        if digits.is_empty() || digits.starts_with('0') {
            return Err(Cursor { rest: written, at }.unexpected(expected));
        }
        let exponent = if self.take("E") { Some(self.digits()) } else { None };
        let length = self.at - at;
        let out_of_range = || EdtfError::YearOutOfRange { found: format!("Y{}", &written[..length]) };
        let mantissa: i32 = digits.parse().map_err(|_| out_of_range())?;
        let exponent = match exponent {
            None if digits.len() <= 4 => {
                return Err(Cursor { rest: written, at }.unexpected("more than four digits: a shorter year has no `Y`"));
            }
            None => None,
            Some("") => return Err(self.unexpected("a power of ten of one or two digits")),
            Some(power) if power.len() > 1 && power.starts_with('0') => {
                return Err(self.unexpected("a power of ten without a leading zero"));
            }
            Some(power) => Some(power.parse::<u8>().map_err(|_| out_of_range())?),
        };
        let scale = 10_i32.checked_pow(u32::from(exponent.unwrap_or(0))).ok_or_else(out_of_range)?;
        let year = mantissa.checked_mul(scale).ok_or_else(out_of_range)?;
        let digits = if self.take("S") { Some(self.significant_digits(places_of(year))?) } else { None };
        Ok(Year::Long { mantissa: if negative { -mantissa } else { mantissa }, exponent, digits })
    }

    /// After the `S`.
    fn significant_digits(&mut self, most: u8) -> Result<u8, EdtfError> {
        let (at, written) = (self.at, self.rest);
        let digits = self.digits();
        match digits.parse::<u8>() {
            Ok(number) if (1..=most).contains(&number) && !digits.starts_with('0') => Ok(number),
            _ => Err(Cursor { rest: written, at }
                .unexpected("a number of significant digits, from 1 to the number of digits of the year")),
        }
    }

    fn digits(&mut self) -> &'a str {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.at += length;
        digits
    }

    fn places<const N: usize>(&mut self, expected: &'static str) -> Result<Digits<N>, EdtfError> {
        let start = Self { rest: self.rest, at: self.at };
        let mut places = [None; N];
        for place in &mut places {
            *place = match self.peek() {
                Some('X') => None,
                Some(character) => {
                    let digit = character.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
                    Some(digit.ok_or_else(|| start.unexpected(expected))?)
                }
                None => return Err(start.unexpected(expected)),
            };
            // Both an `X` and a decimal digit are one byte.
            self.rest = &self.rest[1..];
            self.at += 1;
        }
        if self.peek().is_some_and(|next| next.is_ascii_digit() || next == 'X') {
            return Err(start.unexpected(expected));
        }
        Ok(Digits(places))
    }
}

fn in_order(begin: &EdtfDate, end: &EdtfDate) -> Result<(), EdtfError> {
    if end.ends_before(begin) {
        return Err(EdtfError::EndBeforeBegin { begin: begin.to_string(), end: end.to_string() });
    }
    Ok(())
}

/// Whether some day the places admit exists in some month and year they admit.
fn day_exists(year: Year, month: Digits<2>, day: Digits<2>) -> bool {
    let months = (1..=12_u8).filter(|number| month.admits(i32::from(*number)));
    let earliest = (1..=31_u8).find(|number| day.admits(i32::from(*number)));
    let Some(earliest) = earliest else { return false };
    months.into_iter().any(|month| match month {
        2 if earliest == 29 => leap_year_possible(year),
        2 => earliest <= 28,
        4 | 6 | 9 | 11 => earliest <= 30,
        _ => true,
    })
}

fn leap_year_possible(year: Year) -> bool {
    let Year::Places { negative, places } = year else { return false };
    (places.lowest()..=places.highest()).filter(|number| places.admits(*number)).any(|number| {
        let year = if negative { -number } else { number };
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    })
}
