//! Texts on a page: a sign for every character that HTML and XML have no way to carry.
//!
//! Records keep such characters as they came, often letters of Windows that were read in the wrong code page. What is
//! shown may not hold them, nor hide that they are there.

use std::borrow::Cow;

/// The text with a visible sign for each control character and each code point that stands for no character.
///
/// Ends of lines and tabs stay.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_plain) || !text.contains(is_unprintable) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if is_unprintable(c) { sign(c) } else { c }).collect())
}

/// Whether no page can hold the character: a control character other than tabs and ends of lines, or no character at all.
#[must_use]
pub fn is_unprintable(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{FDD0}'..='\u{FDEF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Unicode draws the control characters of ASCII; the others have no sign of their own.
fn sign(c: char) -> char {
    match u32::from(c) {
        control @ ..0x20 => char::from_u32(0x2400 + control).expect("the block of control pictures has no gap here"),
        0x7F => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

/// Whether a byte begins no character that may be unprintable; nearly every page consists of such bytes.
fn is_plain(byte: u8) -> bool {
    match byte {
        ..0x20 => matches!(byte, b'\t' | b'\n' | b'\r'),
        0x7F | 0xC2 | 0xEF | 0xF0.. => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(printable(text), expect);
    }

    #[test]
    fn nothing_that_is_hidden_stays_hidden() {
        check("Duval, Pierre d\u{92}Abbeville", "Duval, Pierre d\u{FFFD}Abbeville");
        check("1703\r", "1703\r");
        check("a\tb\r\nc\nd", "a\tb\r\nc\nd");
        check("\0\u{7}\u{1B}[31m\u{7F}", "\u{2400}\u{2407}\u{241B}[31m\u{2421}");
        check("\u{85}\u{FDD0}\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}");
        // Unassigned, invisible and turning characters are characters.
        check(
            "«Сабля» \u{378}\u{200F}\u{AD}\u{E000} 刀。\u{1F52B}\u{FFFD}",
            "«Сабля» \u{378}\u{200F}\u{AD}\u{E000} 刀。\u{1F52B}\u{FFFD}",
        );
    }

    proptest! {
        #[test]
        fn the_quick_look_misses_nothing(text in any::<String>(), c in any::<char>()) {
            let text = format!("{text}{c}");
            let shown = printable(&text);
            prop_assert!(!shown.contains(is_unprintable));
            prop_assert_eq!(shown.chars().count(), text.chars().count());
            prop_assert!(shown.chars().zip(text.chars()).all(|(shown, c)| shown == c || is_unprintable(c)));
        }
    }
}
