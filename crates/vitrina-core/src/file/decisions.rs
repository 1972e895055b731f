//! `imports/<feed>.decisions.json`: which concept a feed's own words mean. Decided once, used by every later import of
//! the feed; never built, exported or dumped.

use super::UniqueMap;

use serde::{Deserialize, Serialize};

/// The decisions on the words of one feed; the file's name says which. `vitrina import` adds the words that it could not
/// match, and people say what they mean.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionsFile {
    /// What the file is for, for those who open it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// On what an exhibit is, by the museum's words.
    #[serde(default, skip_serializing_if = "UniqueMap::is_empty")]
    pub object_type: UniqueMap<DecisionFile>,
    /// On what it is made of, by the museum's words.
    #[serde(default, skip_serializing_if = "UniqueMap::is_empty")]
    pub materials: UniqueMap<DecisionFile>,
}

/// What one word means.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionFile {
    /// The concept of the thesaurus, by id; `null` until somebody decides.
    pub concept: Option<String>,
    /// Decided: no concept of the thesaurus fits, the word stays a word.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub none_fits: bool,
    /// How many records used the word when it was last seen undecided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<u64>,
    /// Concepts that may be meant, by id, the nearest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<String>,
}

impl DecisionFile {
    /// Whether somebody has decided.
    #[must_use]
    pub fn is_decided(&self) -> bool {
        self.concept.is_some() || self.none_fits
    }
}
