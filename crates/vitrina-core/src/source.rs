//! Where a statement comes from and how far it can be trusted.

use serde::{Deserialize, Serialize};

use crate::language::LanguageTag;

/// What kind of source it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// The museum, a state body, a publisher, a library or university, an established agency or newspaper.
    Institution,
    /// Other press, encyclopaedias and their mirrors, copies of named publications, named guides.
    Secondary,
    /// A forum, a blog, a visitor's report, text without an address, general knowledge.
    Weak,
}

/// How sure the editors are of a record as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Stated plainly by a source about that museum.
    High,
    /// One source that is not strong, a group, or part general knowledge.
    Medium,
    /// Only weak sources.
    Low,
}

/// One source of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its address, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it is.
    pub what: String,
    /// Which statements it supports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<String>,
    /// The language of what is said of it here; without it, the first language of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub lang: Option<LanguageTag>,
    /// What kind of source it is.
    pub strength: Strength,
    /// How sure the editors are of it, in their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    /// Which records of this catalogue stand for it (`exhibits`, `organisation`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<String>,
}

impl Source {
    /// The address a page may link to: an institution's own page over https. All other addresses are printed as text.
    #[must_use]
    pub fn link(&self) -> Option<&str> {
        let url = self.url.as_deref()?;
        let safe = url.starts_with("https://") && !url.chars().any(|c| c.is_control() || c.is_whitespace() || c == '"');
        (self.strength == Strength::Institution && safe).then_some(url)
    }
}
