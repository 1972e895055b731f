//! Chinese, where no blank parts the words: numerals, months and days, dynasties and reigns, halves of a century.

use super::super::lexicon::{Sense, sense};
use super::super::{numerals, reigns};
use super::{Number, Piece, Reader, Round, Token, is_han};

/// The halves of a century, the longer names first.
const HALVES: [(&str, u8); 8] = [
    ("上半叶", 1),
    ("上半葉", 1),
    ("前半叶", 1),
    ("上半", 1),
    ("下半叶", 2),
    ("下半葉", 2),
    ("后半叶", 2),
    ("下半", 2),
];

impl Reader<'_> {
    /// Chinese, where no blank parts the words: the longest known beginning of the characters ahead.
    pub(super) fn han(&mut self) {
        let characters: Vec<&str> = self.pieces[self.at..]
            .iter()
            .map_while(|piece| match piece {
                Piece::Word(word) if word.chars().next().is_some_and(is_han) => Some(*word),
                _ => None,
            })
            .take(8)
            .collect();
        let numeral = characters.iter().take_while(|word| word.chars().all(|c| numerals::chinese_digit(c).is_some()));
        let numeral: String = numeral.copied().collect();
        let count = numeral.chars().count();
        let next = characters.get(count).copied().unwrap_or_default();
        if let Some(value) = numerals::chinese(&numeral).filter(|_| "年月日世".contains(next) && !next.is_empty()) {
            let digits = if count == 4 { 4 } else { value.to_string().len() };
            return self.push(Token::Number(Number { value, digits, ordinal: count < 4 }), count);
        }
        if let (Some("月"), Some(Token::Number(number))) = (characters.first().copied(), self.tokens.last())
            && let Some(month) = u8::try_from(number.value).ok().filter(|month| (1..=12).contains(month))
        {
            self.tokens.pop();
            return self.push(Token::Sense(Sense::Month(month)), 1);
        }
        if matches!(characters.first(), Some(&("日" | "号"))) && matches!(self.tokens.last(), Some(Token::Number(_)))
        {
            self.at += 1;
            return;
        }
        for length in (1..=characters.len().min(4)).rev() {
            let phrase = characters[..length].concat();
            if let Some(found) = sense(&phrase) {
                if let (Sense::Decade, Some(Token::Number(number))) = (found, self.tokens.last().cloned()) {
                    self.tokens.pop();
                    let decades = Token::Decades { year: number.value, digits: number.digits, round: Round::Ten };
                    return self.push(decades, length);
                }
                return self.push(Token::Sense(found), length);
            }
        }
        let rest = characters.concat();
        if let Some((name, first, last)) = reigns::at_start(&rest) {
            return self.push(Token::Sense(Sense::Reign(first, last)), name.chars().count());
        }
        match HALVES.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, which)) => {
                self.push(Token::Sense(Sense::Ordinal(*which)), 0);
                self.push(Token::Sense(Sense::Half), name.chars().count());
            }
            None => self.push(Token::Unknown(characters[0].to_owned()), 1),
        }
    }
}
