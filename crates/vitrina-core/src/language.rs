//! Language tags (BCP 47) and the direction in which their script runs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The way a line of text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language, with its script where a language has two: `en`, `zh-Hans`, `uz-Latn`.
///
/// Accepted are a language of two or three small letters, then optionally a script (`Latn`), a region (`AF`, `419`)
/// and variants, in the canonical case of BCP 47.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The tag as it stands in files, addresses and `lang` attributes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag, if the tag has one.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 4 && part.as_bytes()[0].is_ascii_uppercase())
    }

    /// The direction of the tag's script, or of the language's usual script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let right_to_left = match self.script() {
            Some(script) => matches!(script, "Arab" | "Aran" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg"),
            None => matches!(self.language(), "ar" | "fa" | "ur" | "ps" | "ug" | "sd" | "ckb" | "he" | "yi" | "dv"),
        };
        if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

impl FromStr for LanguageTag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        if !matches!(language.len(), 2..=3) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
            return Err("a language tag starts with two or three small letters, such as `en` or `zh-Hans`".to_owned());
        }
        if text.len() > 35 {
            return Err("a language tag has at most 35 characters".to_owned());
        }
        for part in parts {
            let bytes = part.as_bytes();
            let well_formed = match bytes {
                // Region.
                [a, b] => a.is_ascii_uppercase() && b.is_ascii_uppercase(),
                [a, b, c] => [a, b, c].iter().all(|d| d.is_ascii_digit()),
                // Script, or a variant that starts with a digit.
                [first, rest @ ..] if rest.len() == 3 => {
                    (first.is_ascii_uppercase() && rest.iter().all(u8::is_ascii_lowercase))
                        || (first.is_ascii_digit() && rest.iter().all(u8::is_ascii_alphanumeric))
                }
                _ => {
                    (5..=8).contains(&bytes.len()) && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                }
            };
            if !well_formed {
                return Err(format!("`{part}` is neither a script (`Latn`), a region (`AF`) nor a variant"));
            }
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        let answer = text.parse::<LanguageTag>().ok().map(|tag| tag.direction().as_str());
        assert_eq!(answer, expect, "{text}");
    }

    #[test]
    fn tags_are_canonical_and_know_their_direction() {
        for tag in ["en", "zh-Hans", "uz-Latn", "kk-Cyrl", "be-1959acad", "fa-AF", "zh-Hans-CN", "uz-Cyrl", "ur-Latn"] {
            check(tag, Some(if tag == "fa-AF" { "rtl" } else { "ltr" }));
        }
        check("ur", Some("rtl"));
        check("kk-Arab", Some("rtl"));
        for bad in ["", "EN", "english", "en-", "en_GB", "zh-hans", "e", "сс"] {
            check(bad, None);
        }
    }
}
