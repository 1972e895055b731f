//! Text that is EDTF already is taken as it is, unless museums mean something else by the same characters.

use vitrina_core::edtf::{Edtf, Precision};

/// The expression, where the text can only be EDTF.
pub(super) fn edtf(text: &str) -> Option<Edtf> {
    // `?1829` is a museum's way to doubt a whole date, `-1460` to say "until".
    let marked = |c: char| matches!(c, 'X' | '~' | '%' | '/' | '{' | '[');
    let padded = text.trim_start_matches('-').starts_with('0');
    if text.starts_with(['?', '~', '%', 'Y']) || !(text.contains(marked) || padded) {
        return None;
    }
    // An empty field of a database, not the year 1 BCE or 1.
    if matches!(text, "0000" | "0001" | "0001-01-01" | "0000-01-01") {
        return None;
    }
    let edtf: Edtf = text.parse().ok()?;
    // `1920-30` is eleven years, not a third of a year; `9999` is a custom, not a year.
    let season = edtf.dates().any(|date| matches!(date.precision(), Precision::Season(_)));
    let far = edtf.years().last.is_some_and(|year| year > 2100) || edtf.years().first.is_some_and(|year| year > 2100);
    (!season && !far).then_some(edtf)
}
