//! Cuts a line of measures into numbers with their units, signs between them, and words.

use super::label::is_label;
use super::unit::{chinese_unit, unit};
use super::{Conventions, Decimal, DecimalMark, Unit};

/// One token of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A number, its unit if one follows, and how it is written.
    Number(Decimal, Option<Unit>, String),
    /// `x` between two numbers.
    Times,
    /// A word or sign, with a blank before it or not.
    Word(String, bool),
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// `(` or `[`
    Open(char),
    /// `)` or `]`
    Close(char),
}

/// The tokens of a folded line.
pub(super) fn tokens(line: &str, conventions: &Conventions) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = line;
    let mut blank = false;
    while let Some(first) = rest.chars().next() {
        let (token, length) = if first == ' ' {
            blank = true;
            rest = &rest[1..];
            continue;
        } else if first.is_ascii_digit() {
            match number(rest, conventions) {
                Some((value, taken)) => {
                    let (unit, length) =
                        unit_after(&rest[taken..]).map_or((None, taken), |(unit, after)| (Some(unit), taken + after));
                    (Token::Number(value, unit, rest[..length].to_owned()), length)
                }
                None => {
                    let length = rest.find([' ', ';']).unwrap_or(rest.len());
                    (Token::Word(rest[..length].to_owned(), blank), length)
                }
            }
        } else if is_times(first, rest, tokens.last()) {
            (Token::Times, first.len_utf8())
        } else {
            match first {
                ',' => (Token::Comma, 1),
                ';' => (Token::Semicolon, 1),
                '(' | '[' => (Token::Open(first), 1),
                ')' | ']' => (Token::Close(first), 1),
                _ => {
                    let length = word_length(rest);
                    (Token::Word(rest[..length].to_owned(), blank), length)
                }
            }
        };
        tokens.push(token);
        blank = false;
        rest = &rest[length..];
    }
    tokens
}

/// A word ends before a blank or a sign. Digits glued to it belong to it (`fat1`), unless it is a label (`H12`, 高12).
fn word_length(rest: &str) -> usize {
    for (at, character) in rest.char_indices().skip(1) {
        let before = &rest[..at];
        let ends = match character {
            ' ' | ',' | ';' | '(' | ')' | '[' | ']' => true,
            '0'..='9' => before.ends_with(is_han) || is_label(before),
            _ => before.ends_with([':', '.', '~']),
        };
        if ends {
            return at;
        }
    }
    rest.len()
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{4E00}'..='\u{9FFF}')
}

/// A number with its length: digits, a decimal mark and places, or a fraction. Nothing where the digits are part of
/// something else (`4:o`, `13180:2`, `2-4`, `3/4:s`) or where a comma may mean thousands.
fn number(text: &str, conventions: &Conventions) -> Option<(Decimal, usize)> {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(0);
    let mut end = whole;
    let mut value = Decimal::new(&text[..whole], "")?;
    if let Some(mark @ (b'.' | b',')) = text.as_bytes().get(whole) {
        let places = digits(whole + 1);
        if places > 0 {
            let decimal = match (mark, conventions.decimal) {
                // "1,575 kg" and "15,750 kg": only the source's custom tells; "0,425 kg" is clear.
                (b',', None) if places == 3 && &text[..whole] != "0" => return None,
                (b',', Some(DecimalMark::Point)) | (b'.', Some(DecimalMark::Comma)) if places == 3 => false,
                _ => true,
            };
            end = whole + 1 + places;
            let (whole, places) = (&text[..whole], &text[whole + 1..end]);
            value = if decimal { Decimal::new(whole, places)? } else { Decimal::new(&format!("{whole}{places}"), "")? };
            // A second mark: a date, a section, 1.234.567.
            if matches!(text.as_bytes().get(end), Some(b'.' | b',')) && digits(end + 1) > 0 {
                return None;
            }
        }
    } else {
        // "16 9/16", "9/16"
        let blank = usize::from(text.as_bytes().get(whole) == Some(&b' '));
        let above = digits(whole + blank);
        let at_bar = if blank == 1 { whole + 1 + above } else { whole };
        if text.as_bytes().get(at_bar) == Some(&b'/') && (blank == 0 || above > 0) {
            let below = digits(at_bar + 1);
            let (base, above) =
                if blank == 1 { (value, &text[whole + 1..at_bar]) } else { (Decimal::new("0", "")?, &text[..whole]) };
            value = base.with_fraction(above.parse().ok()?, text[at_bar + 1..at_bar + 1 + below].parse().ok()?)?;
            end = at_bar + 1 + below;
        } else if let Some((above, below)) = text[whole..].trim_start_matches(' ').chars().next().and_then(vulgar) {
            value = value.with_fraction(above, below)?;
            end = whole + blank + text[whole + blank..].chars().next().map_or(0, char::len_utf8);
        }
    }
    match text[end..].chars().next() {
        Some(':' | '/' | '-' | '–' | '=' | '+') => None,
        Some('.') if text[end + 1..].starts_with(|c: char| c.is_alphanumeric()) => None,
        _ => Some((value, end)),
    }
}

fn vulgar(character: char) -> Option<(u64, u64)> {
    Some(match character {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

/// The unit after a number, with the length of what it takes: a blank, the word, its full stop.
fn unit_after(text: &str) -> Option<(Unit, usize)> {
    let word = text.trim_start_matches(' ');
    let blanks = text.len() - word.len();
    let first = word.chars().next()?;
    if is_han(first) {
        let (unit, length) = chinese_unit(word)?;
        return Some((unit, blanks + word.chars().take(length).map(char::len_utf8).sum::<usize>()));
    }
    let length = match first {
        '"' | '\'' => 1,
        _ => word.find(|c: char| !(c.is_alphabetic() || matches!(c, '\u{093C}'..='\u{094D}'))).unwrap_or(word.len()),
    };
    // The x of "12x8cm" is glued to the next number.
    let found = unit(&word[..length])?;
    let after = &word[length..];
    // A unit is not followed by digits or by what makes another word of it ("m:fl").
    if after.starts_with(|c: char| c.is_ascii_digit() || c == ':') {
        return None;
    }
    // "5 in number" is no length: a bare "in" is a unit at the end, before a sign or before what it measures.
    let next = after.trim_start_matches(' ');
    let next_word = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    if word[..length].eq_ignore_ascii_case("in") && !(next_word.is_empty() || next_word == "x" || is_label(next_word)) {
        return None;
    }
    let stop = usize::from(after.starts_with('.'));
    Some((found, blanks + length + stop))
}

/// `x` parts two numbers: one is before it, and a number or a label with a number comes after it.
fn is_times(first: char, rest: &str, before: Option<&Token>) -> bool {
    let after = &rest[first.len_utf8()..];
    let glued = after.starts_with(|c: char| c.is_ascii_digit() || c == ' ');
    match first {
        '×' | '✕' => before.is_some(),
        'x' | 'X' | 'х' | 'Х' | '*' => glued && before.is_some(),
        _ => false,
    }
}

/// The words of some tokens, as they were written but for blanks.
pub(super) fn text(tokens: &[Token]) -> String {
    let mut text = String::new();
    for token in tokens {
        let (word, blank) = match token {
            Token::Number(_, _, written) => (written.as_str(), true),
            Token::Times => ("x", true),
            Token::Word(word, blank) => (word.as_str(), *blank),
            Token::Comma => (",", false),
            Token::Semicolon => (";", false),
            Token::Open('(') => ("(", true),
            Token::Open(_) => ("[", true),
            Token::Close(')') => (")", false),
            Token::Close(_) => ("]", false),
        };
        if blank && !text.is_empty() && !text.ends_with(['(', '[']) {
            text.push(' ');
        }
        text.push_str(word);
    }
    text.trim().to_owned()
}
