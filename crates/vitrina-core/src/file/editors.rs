//! `editors/*.json`: what only editors read. Never built, exported or dumped; `check` keeps the pairs apart.

use super::UniqueMap;

use serde::{Deserialize, Serialize};

/// A file of editors' remarks; its name says on which kind of record: `museums`, `exhibits`, `exhibitions`, `states`
/// (with the organisation's facts and `partners`) or `terms`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditorsFile {
    /// What the remarks are and who may read them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The remarks, by the id of the record.
    #[serde(default, skip_serializing_if = "UniqueMap::is_empty")]
    pub remarks: UniqueMap<RemarksFile>,
}

/// The editors' remarks on one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemarksFile {
    /// Advice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What asks for tact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub care: Vec<String>,
    /// What was looked for and not found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<String>,
    /// Pairs of ids that must not stand together; a museum's id means all its exhibits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_beside: Vec<[String; 2]>,
    /// A suggestion for a loan by the type of the exhibit; not any museum's position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loan_hint: Option<String>,
    /// What the suggestion rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loan_hint_basis: Option<String>,
    /// How the texts were translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation_note: Option<String>,
    /// How far the names are to be trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names_status: Option<String>,
    /// How far the labels are to be trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels_status: Option<String>,
}
