//! Text in many languages, each with who made it and whether a person has looked at it.

use serde::{Deserialize, Serialize};

use crate::language::LanguageTag;

/// How a text came to be in its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextStatus {
    /// Written in this language.
    Original,
    /// Translated by a person.
    Human,
    /// Translated by a machine and not looked at.
    Machine,
    /// Translated by a machine, then checked by a person.
    Reviewed,
}

/// Whose words a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextAuthor {
    /// The museum that keeps the exhibit.
    Museum,
    /// The editors of the catalogue.
    Editors,
    /// The wording stands in one of the record's sources.
    Source,
}

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The words, kept character for character.
    pub text: String,
    /// How it came to be in this language.
    pub status: TextStatus,
    /// Whose words they are, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<TextAuthor>,
}

/// The same text in several languages, sorted by tag. No language is the master.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(Vec<(LanguageTag, Text)>);

/// The text chosen for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// The language it is in, which need not be the reader's.
    pub language: &'a LanguageTag,
    /// The text.
    pub text: &'a Text,
    /// Whether it is in the reader's own language.
    pub own: bool,
}

impl Texts {
    /// Sorts the pairs by tag; a later pair of the same tag is dropped.
    #[must_use]
    pub fn new(mut pairs: Vec<(LanguageTag, Text)>) -> Self {
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
        pairs.dedup_by(|later, earlier| later.0 == earlier.0);
        Self(pairs)
    }

    /// Whether there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any of the texts is a person's words: somebody wrote, translated or checked it.
    #[must_use]
    pub fn is_said_by_people(&self) -> bool {
        self.iter().any(|(_, text)| text.status != TextStatus::Machine && !text.text.trim().is_empty())
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, language: &LanguageTag) -> Option<&Text> {
        self.0.iter().find(|(tag, _)| tag == language).map(|(_, text)| text)
    }

    /// All texts in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &Text)> {
        self.0.iter().map(|(tag, text)| (tag, text))
    }

    /// The best text for a reader of `language`: their own, then the same language in another script, then the
    /// original, then the first of `order`, then whatever there is.
    #[must_use]
    pub fn choose(&self, language: &LanguageTag, order: &[LanguageTag]) -> Option<Chosen<'_>> {
        self.choose_among(language, order, |_| true)
    }

    /// The best text for a reader, as [`Texts::choose`] finds it, among those that `may` be shown.
    #[must_use]
    pub fn choose_among(
        &self,
        language: &LanguageTag,
        order: &[LanguageTag],
        may: impl Fn(&Text) -> bool,
    ) -> Option<Chosen<'_>> {
        let all = || self.0.iter().filter(|(_, text)| may(text));
        let own = all().find(|(tag, text)| tag == language && !text.text.is_empty());
        let fallback = || {
            let same_language = all().find(|(tag, _)| tag.language() == language.language());
            let original = || all().find(|(_, text)| text.status == TextStatus::Original);
            let ordered = || order.iter().find_map(|wanted| all().find(|(tag, _)| tag == wanted));
            same_language.or_else(original).or_else(ordered).or_else(|| all().next())
        };
        let (tag, text) = own.or_else(fallback)?;
        Some(Chosen { language: tag, text, own: tag == language })
    }
}

impl FromIterator<(LanguageTag, Text)> for Texts {
    fn from_iter<I: IntoIterator<Item = (LanguageTag, Text)>>(pairs: I) -> Self {
        Self::new(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pairs: &[(&str, TextStatus)]) -> Texts {
        pairs
            .iter()
            .map(|(tag, status)| (tag.parse().unwrap(), Text { text: format!("in {tag}"), status: *status, by: None }))
            .collect()
    }

    #[track_caller]
    fn check(pairs: &[(&str, TextStatus)], reader: &str, expect: &str) {
        let order = ["en".parse().unwrap(), "ru".parse().unwrap()];
        let texts = texts(pairs);
        let chosen = texts.choose(&reader.parse().unwrap(), &order).map_or("", |chosen| chosen.language.as_str());
        assert_eq!(chosen, expect);
    }

    #[test]
    fn a_reader_gets_the_best_language_there_is() {
        use TextStatus::{Machine, Original};
        check(&[("en", Machine), ("ru", Original), ("fa", Machine)], "fa", "fa");
        check(&[("en", Machine), ("ru", Original)], "fa", "ru");
        check(&[("en", Machine), ("uz-Cyrl", Machine)], "uz-Latn", "uz-Cyrl");
        check(&[("ru", Machine), ("en", Machine)], "fa", "en");
        check(&[("de", Machine)], "fa", "de");
        check(&[], "fa", "");
    }
}
