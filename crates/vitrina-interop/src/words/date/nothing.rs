//! Words in the place of a date that say there is none: "date not known", "u.å.", "без даты", 年代不详.

use super::super::fold::folded;

/// What museums write there, folded, in small letters and without marks at the ends.
const SAID: &[&str] = &[
    // English
    "date not known",
    "date unknown",
    "n.d",
    "no date",
    "not dated",
    "not known",
    "undated",
    "unknown",
    // German, Swedish, French, Romanian
    "datum unbekannt",
    "fără dată",
    "o. j",
    "o.j",
    "odaterad",
    "ohne datum",
    "okänd",
    "okänd datering",
    "okänt",
    "s.d",
    "sans date",
    "u.å",
    "unbekannt",
    "undatiert",
    // Russian
    "б. г",
    "б.г",
    "без даты",
    "дата неизвестна",
    "не датирован",
    "неизвестна",
    "неизвестно",
    // Chinese, Persian
    "不明",
    "不详",
    "年代不明",
    "年代不详",
    "بدون تاریخ",
    "بی تاریخ",
    "نامعلوم",
];

/// Whether the words say that there is no date, so that nothing is to be understood of one.
#[must_use]
pub fn says_none(words: &str) -> bool {
    // None of them is longer, and long texts are not to be folded for this.
    if words.len() > 100 {
        return false;
    }
    let text = folded(words).to_lowercase();
    let text =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '?' | '(' | ')' | '[' | ']' | '-' | '–'));
    // Marks alone, such as "?", say that nobody knows; nothing at all says nothing.
    (text.is_empty() && !words.trim().is_empty()) || SAID.contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::date::read_date;

    #[track_caller]
    fn check(words: &str, expect: bool) {
        assert_eq!(says_none(words), expect, "{words}");
    }

    #[test]
    fn no_date_is_said_in_many_ways() {
        for words in
            ["date not known", " No date.", "n.d.", "[Okänt]", "?", "–", "Без даты", "年代不详", "б.г.", "نامعلوم"]
        {
            check(words, true);
        }
        for words in ["", " ", "1675", "unknown, before 1700", "8", "not", "с.", "unconfirmed"] {
            check(words, false);
        }
    }

    #[test]
    fn what_says_none_is_no_date() {
        for words in SAID {
            assert_eq!(read_date(words), None, "{words}");
            check(words, true);
        }
    }
}
