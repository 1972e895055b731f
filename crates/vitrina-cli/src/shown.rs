//! Text from files and folders, made harmless for a terminal: what would command it is written out.

use std::borrow::Cow;

/// The text with control characters, and those that turn the direction of writing, as escapes. Line ends stay.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let commands = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    if !text.contains(commands) {
        return Cow::Borrowed(text);
    }
    let mut harmless = String::with_capacity(text.len());
    for character in text.chars() {
        if commands(character) {
            harmless.extend(character.escape_unicode());
        } else {
            harmless.push(character);
        }
    }
    Cow::Owned(harmless)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_terminal_is_not_commanded() {
        assert_eq!(plain("сабля\nشمشیر"), "сабля\nشمشیر");
        assert_eq!(plain("a\u{1b}[31mb\u{202E}c"), "a\\u{1b}[31mb\\u{202e}c");
    }
}
