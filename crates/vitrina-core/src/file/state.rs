//! `states/<code>.json`.

use super::{ForeignFields, TextsFile, UniqueMap};
use crate::source::{Confidence, Source};
use crate::state::MembershipStatus;

use serde::{Deserialize, Serialize};

/// One state as it stands in the catalogue folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StateFile {
    /// Two capital letters; the file is named by them in small letters.
    pub code: String,
    /// The one name displayed in each language.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub name: TextsFile,
    /// Other forms of the name, by language tag, which only help search.
    #[serde(default, skip_serializing_if = "UniqueMap::is_empty")]
    pub search_forms: UniqueMap<Vec<String>>,
    /// The capital.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub capital: TextsFile,
    /// Languages in which its museums write, by tag.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Its standing in the organisation, dated; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub membership: Vec<MembershipFile>,
    /// Whether it founded the organisation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub founding_member: bool,
    /// Whether it was one of the Shanghai Five.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shanghai_five: bool,
    /// How sure the editors are of the record as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Short sentences for readers: figures that differ, a doubtful owner, a year that is not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reader_notes: Vec<TextsFile>,
    /// Where the statements come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The day of the last change, `2026-11-23`.
    pub changed: String,
    /// Foreign fields, kept verbatim.
    #[serde(default, skip_serializing_if = "ForeignFields::is_empty")]
    pub x: ForeignFields,
}

/// A standing from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MembershipFile {
    /// The standing.
    pub status: MembershipStatus,
    /// The first day of it.
    pub from: String,
    /// The last day of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}
