//! Cuts words into tokens a grammar can read: numbers, calendar days, senses of words, marks. Words of which no sense
//! is known stay as such, so that nothing is read past them.

mod han;

use super::lexicon::{LONGEST_PHRASE, Sense, sense};
use super::numerals;

/// One token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A number of at most four digits.
    Number(Number),
    /// `1872-02-03`, `3.2.1872`.
    Day(i32, u8, u8),
    /// `1853-01`, `1.1853`, `1/1853`: the number of a month; `sure` where it cannot be the end of a span of years.
    YearMonth { year: i32, month: u8, sure: bool },
    /// `2/11/1917`: which is the month is not said.
    SlashedDay { one: u8, two: u8, year: i32 },
    /// `1780s`, `1600-tal`: all years that begin so.
    Decades { year: u32, digits: usize, round: Round },
    /// A Roman number.
    Roman(u32),
    /// A word with a sense.
    Sense(Sense),
    /// A word that changes nothing here (a place, a role), or a sign that is not known.
    Unknown(String),
    /// Between two ends: a dash or a colon between years.
    Range { doubled: bool },
    /// `/`
    Slash,
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// `?`
    Question,
    /// `*`
    Star,
    /// `+` or a dagger
    Dagger,
}

impl Token {
    /// Whether the token says in which era the years are counted.
    pub(super) fn names_an_era(&self) -> bool {
        use Sense::{BeforeCommon, Common, Hijri, SolarHijri};
        matches!(self, Self::Sense(Common | BeforeCommon | Hijri | SolarHijri))
    }
}

/// How many years a word for "all years that begin so" means after a year such as 1900.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Round {
    /// Swedish `1900-tal`: a hundred.
    Hundred,
    /// English `1900s`: a hundred more likely than ten.
    Either,
    /// Russian `1900-е`, German `1900er`, Chinese `1900年代`: ten.
    Ten,
}

/// A number as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
    /// `19th`, `2-я`, `18.`
    pub(super) ordinal: bool,
}

/// The pieces before senses are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    Digits(&'a str),
    Word(&'a str),
    Mark(char),
    Blank,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = |belongs: fn(char) -> bool| rest.find(|c: char| !belongs(c)).unwrap_or(rest.len());
        let (piece, length) = if first.is_ascii_digit() {
            let length = run(|c| c.is_ascii_digit());
            (Piece::Digits(&rest[..length]), length)
        } else if is_han(first) {
            (Piece::Word(&rest[..first.len_utf8()]), first.len_utf8())
        } else if is_letter(first) {
            let length = run(|c| is_letter(c) && !is_han(c));
            (Piece::Word(&rest[..length]), length)
        } else if first == ' ' {
            (Piece::Blank, run(|c| c == ' '))
        } else {
            (Piece::Mark(first), first.len_utf8())
        };
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

fn is_letter(c: char) -> bool {
    // Vowel signs and the virama of Devanagari, the marks of Arabic belong to their words.
    c.is_alphabetic() || matches!(c, '\u{0300}'..='\u{036F}' | '\u{093C}' | '\u{094D}' | '\u{064B}'..='\u{0655}')
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}')
}

/// The tokens of a folded text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let pieces = pieces(text);
    let mut reader = Reader { pieces: &pieces, at: 0, tokens: Vec::new() };
    while reader.at < pieces.len() {
        reader.step();
    }
    reader.tokens
}

struct Reader<'a> {
    pieces: &'a [Piece<'a>],
    at: usize,
    tokens: Vec<Token>,
}

impl<'a> Reader<'a> {
    fn peek(&self, ahead: usize) -> Option<Piece<'a>> {
        self.pieces.get(self.at + ahead).copied()
    }

    fn digits(&self, ahead: usize) -> Option<&'a str> {
        match self.peek(ahead) {
            Some(Piece::Digits(digits)) => Some(digits),
            _ => None,
        }
    }

    fn is_mark(&self, ahead: usize, mark: char) -> bool {
        self.peek(ahead) == Some(Piece::Mark(mark))
    }

    fn push(&mut self, token: Token, taken: usize) {
        self.tokens.push(token);
        self.at += taken;
    }

    fn step(&mut self) {
        match self.pieces[self.at] {
            Piece::Blank => self.at += 1,
            Piece::Digits(digits) => {
                if !self.calendar_day(digits) && !self.slashed(digits) {
                    self.number(digits);
                }
            }
            Piece::Word(word) if word.chars().next().is_some_and(is_han) => self.han(),
            Piece::Word(word) => self.word(word),
            Piece::Mark(mark) => self.mark(mark),
        }
    }

    /// Whether a number ends after `ahead` pieces: no further digits are glued to it.
    fn ends(&self, ahead: usize) -> bool {
        match self.peek(ahead) {
            Some(Piece::Digits(_) | Piece::Word(_)) => false,
            Some(Piece::Mark('.' | '/' | '-' | ':')) => !matches!(self.peek(ahead + 1), Some(Piece::Digits(_))),
            _ => true,
        }
    }

    /// `1872-02-03`, `1853-01`, `3.2.1872`, `2.1872`.
    fn calendar_day(&mut self, digits: &str) -> bool {
        let day_of = |year: &str, month: &str, day: &str| -> Option<Token> {
            Some(Token::Day(year.parse().ok()?, number_to(month, 12)?, number_to(day, 31)?))
        };
        let two = |ahead: usize| self.digits(ahead).filter(|digits| digits.len() == 2);
        if digits.len() == 4 && self.is_mark(1, '-') {
            if let (Some(month), true) = (two(2), self.is_mark(3, '-'))
                && let Some(day) = two(4)
            {
                // A database writes 00 for a month or day it does not know.
                if self.ends(5) && day == "00" {
                    let year: Option<i32> = digits.parse().ok();
                    let token = match (year, number_to(month, 12)) {
                        (Some(year), Some(month)) => Token::YearMonth { year, month, sure: true },
                        (Some(year), None) if month == "00" => {
                            Token::Number(Number { value: year.unsigned_abs(), digits: 4, ordinal: false })
                        }
                        _ => return false,
                    };
                    self.push(token, 5);
                    return true;
                }
                // `1951-11-26-1951-12-01` and `1951-11-26--27` are spans: a dash may follow.
                let spaced = matches!(self.peek(5), Some(Piece::Mark('-')));
                if let (true, Some(token)) = (self.ends(5) || spaced, day_of(digits, month, day)) {
                    self.push(token, 5);
                    return true;
                }
            }
            if let (Some(month), false, true) = (two(2), self.is_mark(3, '-'), self.ends(3))
                && let (Some(number), Ok(year)) = (number_to(month, 12), digits.parse::<i32>())
            {
                let sure = i32::from(number) <= year % 100;
                self.push(Token::YearMonth { year, month: number, sure }, 3);
                return true;
            }
        }
        // `1937.07.07`, `1937/7/7`: where the year comes first, the month comes second.
        for mark in ['.', '/'] {
            if digits.len() == 4 && self.is_mark(1, mark) && self.is_mark(3, mark) && self.ends(5) {
                let parts = (self.digits(2), self.digits(4));
                if let (Some(month), Some(day)) = parts
                    && let Some(token) = day_of(digits, month, day)
                {
                    self.push(token, 5);
                    return true;
                }
            }
        }
        // `12.IV.1961`
        if digits.len() <= 2
            && let (true, Some(Piece::Word(month)), true) = (self.is_mark(1, '.'), self.peek(2), self.is_mark(3, '.'))
            && let (Some(month), Some(year)) = (numerals::roman(month), self.digits(4).filter(|year| year.len() == 4))
            && let Some(token) = day_of(year, &month.to_string(), digits)
        {
            self.push(token, 5);
            return true;
        }
        if digits.len() <= 2 && self.is_mark(1, '.') {
            let (day, space) = (digits, usize::from(self.peek(2) == Some(Piece::Blank)));
            if let (Some(month), true) = (self.digits(2 + space), self.is_mark(3 + space, '.')) {
                let space_after = usize::from(self.peek(4 + space) == Some(Piece::Blank));
                let at_year = 4 + space + space_after;
                if let Some(year) = self.digits(at_year).filter(|year| year.len() == 4 && month.len() <= 2)
                    && let Some(token) = day_of(year, month, day)
                {
                    self.push(token, at_year + 1);
                    return true;
                }
            }
            if let (0, Some(year), Some(month)) =
                (space, self.digits(2).filter(|year| year.len() == 4), number_to(day, 12))
                && let Ok(year) = year.parse()
            {
                self.push(Token::YearMonth { year, month, sure: true }, 3);
                return true;
            }
        }
        false
    }

    /// `2/11/1917`, `10/1917`.
    fn slashed(&mut self, digits: &str) -> bool {
        if digits.len() > 2 || !self.is_mark(1, '/') {
            return false;
        }
        let year = |ahead: usize| {
            let digits = self.digits(ahead).filter(|digits| digits.len() == 4)?;
            self.ends(ahead + 1).then(|| digits.parse::<i32>().ok()).flatten()
        };
        if let (Some(two), true) = (self.digits(2).filter(|two| two.len() <= 2), self.is_mark(3, '/'))
            && let (Some(one), Some(two), Some(year)) = (number_to(digits, 31), number_to(two, 31), year(4))
        {
            self.push(Token::SlashedDay { one, two, year }, 5);
            return true;
        }
        if let (Some(month), Some(year)) = (number_to(digits, 12), year(2)) {
            self.push(Token::YearMonth { year, month, sure: true }, 3);
            return true;
        }
        false
    }

    fn number(&mut self, digits: &str) {
        let Some(value) = digits.parse::<u32>().ok().filter(|_| digits.len() <= 4) else {
            return self.push(Token::Unknown(digits.to_owned()), 1);
        };
        let mut number = Number { value, digits: digits.len(), ordinal: false };
        // An ending, glued to the number or after dashes and a blank: `1600-tal`, `19th`, `2-я`, `1920er`.
        let mut ahead = 1;
        while matches!(self.peek(ahead), Some(Piece::Blank | Piece::Mark('-' | '–' | '\''))) {
            ahead += 1;
        }
        if let Some(Piece::Word(word)) = self.peek(ahead) {
            let ending = word.to_lowercase();
            let glued = ahead == 1 || self.is_mark(1, '\'');
            let dashed = (1..ahead).any(|ahead| matches!(self.peek(ahead), Some(Piece::Mark('-' | '–'))));
            let decades = |round| Token::Decades { year: value, digits: digits.len(), round };
            match ending.as_str() {
                "tal" | "talet" | "talets" | "tals" | "talts" => return self.push(decades(Round::Hundred), ahead + 1),
                "t" if glued || dashed => return self.push(decades(Round::Hundred), ahead + 1),
                "s" if glued => return self.push(decades(Round::Either), ahead + 1),
                "er" if glued => return self.push(decades(Round::Ten), ahead + 1),
                "е" | "ые" | "х" | "ых" if dashed && (digits.len() == 4 || digits.len() == 2 && value % 10 == 0) =>
                {
                    return self.push(decades(Round::Ten), ahead + 1);
                }
                // "1943-й год"
                "й" | "го" | "м" if dashed && digits.len() == 4 => {
                    return self.push(Token::Number(number), ahead + 1);
                }
                "st" | "nd" | "rd" | "th" | "वीं" | "वां" | "वी" if glued => number.ordinal = true,
                "я" | "й" | "ой" | "ая" | "ый" | "ую" | "го" | "е" | "ый" if dashed && digits.len() <= 2 =>
                {
                    number.ordinal = true;
                }
                _ => {}
            }
            if number.ordinal {
                return self.push(Token::Number(number), ahead + 1);
            }
        }
        // `18. Jahrhundert`, `5. Mai`: the full stop makes an ordinal of a short number.
        let dotted = self.is_mark(1, '.') && digits.len() <= 2;
        number.ordinal = dotted;
        self.push(Token::Number(number), 1 + usize::from(dotted));
    }

    fn word(&mut self, word: &str) {
        // The longest phrase first; full stops, hyphens and blanks between its words do not count.
        let mut phrase = String::new();
        let (mut best, mut ahead, mut words) = (None, 0, 0);
        while words < LONGEST_PHRASE {
            match self.peek(ahead) {
                Some(Piece::Word(next)) if !next.chars().next().is_some_and(is_han) => {
                    if words > 0 {
                        phrase.push(' ');
                    }
                    phrase.push_str(&next.to_lowercase());
                    words += 1;
                    ahead += 1;
                    if let Some(found) = sense(&phrase) {
                        best = Some((found, ahead));
                    }
                }
                Some(Piece::Mark('.' | '-') | Piece::Blank) if words > 0 => ahead += 1,
                _ => break,
            }
        }
        // Russian "в." is a century after its number, otherwise "in".
        if matches!(word, "в" | "вв" | "В") {
            let of_number = match self.tokens.last() {
                Some(Token::Roman(_)) => true,
                Some(Token::Number(number)) => number.digits <= 2,
                _ => false,
            };
            best = Some((if of_number || word == "вв" { Sense::Century } else { Sense::Filler }, 1));
        }
        if let Some(number) = numerals::roman(word).filter(|_| best.is_none_or(|(_, length)| length == 1)) {
            self.push(Token::Roman(number), 1);
        } else if matches!(word, "d" | "f" | "b" | "D" | "F" | "B")
            && !self.is_mark(1, '.')
            && best.is_none_or(|(_, length)| length == 1)
        {
            // "d. 1650" is a death; a lone D is a letter.
            self.push(Token::Unknown(word.to_owned()), 1);
        } else if let Some((found, length)) = best {
            self.push(Token::Sense(found), length);
        } else {
            self.push(Token::Unknown(word.to_owned()), 1);
        }
        // The full stop of an abbreviation.
        if self.is_mark(0, '.') {
            self.at += 1;
        }
        // `mid-19th`, `early- to mid-18th`, `XVIII-lea`: the hyphen joins.
        let joins = matches!(self.tokens[..], [.., Token::Sense(Sense::Early | Sense::Mid | Sense::Late)])
            && !matches!(self.tokens[..], [.., Token::Decades { .. } | Token::Sense(Sense::Century), _]);
        let romanian = matches!(self.tokens.last(), Some(Token::Roman(_)))
            && matches!(self.peek(1), Some(Piece::Word("lea" | "a" | "й" | "го" | "м" | "е")));
        if (self.is_mark(0, '-') || self.is_mark(0, '–')) && joins {
            self.at += 1;
        } else if self.is_mark(0, '-') && romanian {
            self.at += 2;
        }
    }

    fn mark(&mut self, mark: char) {
        let token = match mark {
            '-' | '–' => {
                let mut length = 1;
                while matches!(self.peek(length), Some(Piece::Mark('-' | '–'))) {
                    length += 1;
                }
                return self.push(Token::Range { doubled: length > 1 }, length);
            }
            ':' if matches!(self.tokens.last(), Some(Token::Number(Number { digits: 4, .. })))
                && self.digits(1).is_some_and(|digits| digits.len() == 4) =>
            {
                Token::Range { doubled: false }
            }
            '/' => Token::Slash,
            ',' => Token::Comma,
            ';' => Token::Semicolon,
            '(' | '[' => Token::Open,
            ')' | ']' => Token::Close,
            '?' => Token::Question,
            '*' => Token::Star,
            '+' | '†' => Token::Dagger,
            '&' => Token::Sense(Sense::And),
            // `?c\.1826`: a stray backslash; `~1850`.
            '\\' => return self.at += 1,
            '~' | '≈' => Token::Sense(Sense::Circa),
            // At the end a full stop says nothing.
            '.' if self.at + 1 == self.pieces.len() => return self.at += 1,
            other => Token::Unknown(other.to_string()),
        };
        self.push(token, 1);
    }
}

fn number_to(digits: &str, most: u8) -> Option<u8> {
    digits.parse().ok().filter(|number| (1..=most).contains(number))
}
