//! Language tags as records spell them (`SV`, `en_GB`, nothing at all) in the form the catalogue keeps.

use vitrina_core::LanguageTag;

/// The tag for text of which nobody says what language it is in.
pub(super) const UNDETERMINED: &str = "und";

/// The tag in its canonical case; `None` where it is no tag at all, such as "english".
pub(super) fn tag(written: &str) -> Option<LanguageTag> {
    let mut parts = Vec::new();
    for (index, part) in written.trim().split(['-', '_']).enumerate() {
        let letters = part.chars().all(|c| c.is_ascii_alphabetic());
        parts.push(match (index, part.len()) {
            (0, _) => part.to_ascii_lowercase(),
            (_, 2) if letters => part.to_ascii_uppercase(),
            (_, 4) if letters => part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase(),
            _ => part.to_ascii_lowercase(),
        });
    }
    parts.join("-").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expect: Option<&str>) {
        assert_eq!(tag(written).as_ref().map(LanguageTag::as_str), expect);
    }

    #[test]
    fn tags_are_known_in_any_spelling() {
        check("sv", Some("sv"));
        check("EN", Some("en"));
        check("en_GB", Some("en-GB"));
        check("zh-hans", Some("zh-Hans"));
        check("und", Some("und"));
        check("english", None);
        check("", None);
        check("ру", None);
    }
}
