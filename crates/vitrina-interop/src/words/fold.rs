//! Characters that say the same are made the same before reading: digits of all scripts, dashes, blanks, full-width
//! forms. Only the reader works on the folded text; the museum's words stay as they are.

/// The ASCII digit a digit of another script stands for.
pub(crate) fn digit(character: char) -> Option<char> {
    // The zero of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, full-width digits.
    const ZEROS: [u32; 8] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xFF10];
    let code = u32::from(character);
    let zero = ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The text with digits, dashes, blanks and full-width forms made alike. Zero-width characters are left out.
pub(crate) fn folded(text: &str) -> String {
    text.chars()
        .filter_map(|character| match character {
            '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{00AD}' | '\u{2060}' | '\u{202A}'..='\u{202E}' => None,
            // An en dash joins two years, a hyphen also year and month: they stay apart.
            '\u{2010}' | '\u{2011}' => Some('-'),
            '\u{2012}'..='\u{2015}' | '\u{2212}' | '〜' | '～' => Some('–'),
            '\u{2018}' | '\u{2019}' | '\u{02BC}' | '′' => Some('\''),
            '\u{201C}' | '\u{201D}' | '″' => Some('"'),
            '，' | '、' | '،' => Some(','),
            '؛' => Some(';'),
            '؟' => Some('?'),
            '٫' => Some('.'),
            '。' => Some('.'),
            // Full-width ASCII.
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0),
            _ if character.is_whitespace() => Some(' '),
            _ => Some(digit(character).unwrap_or(character)),
        })
        .collect()
}
