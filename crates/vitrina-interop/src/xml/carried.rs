//! What XML 1.0 has no way to write, not even escaped.

use std::borrow::Cow;

/// The words with U+FFFD for every character that XML cannot carry, and how many these are.
pub(crate) fn carried(words: &str) -> (Cow<'_, str>, u64) {
    let lost = words.chars().filter(|c| !is_carried(*c)).count();
    if lost == 0 {
        return (Cow::Borrowed(words), 0);
    }
    (Cow::Owned(words.chars().map(|c| if is_carried(c) { c } else { '\u{FFFD}' }).collect()), lost as u64)
}

/// The production `Char` of XML 1.0.
fn is_carried(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
