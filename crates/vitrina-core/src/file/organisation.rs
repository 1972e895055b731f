//! `organisation.json`.

use super::{ForeignFields, TextsFile};
use crate::source::{Confidence, Source};

use serde::{Deserialize, Serialize};

/// The organisation as it stands in the catalogue folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationFile {
    /// Its name.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub name: TextsFile,
    /// Its short name.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub short_name: TextsFile,
    /// A remark on how the name is spelled.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub spelling_note: TextsFile,
    /// Facts on it, in the order of their dates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<FactFile>,
    /// States that stand beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partners: Option<PartnersFile>,
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

/// One fact on the organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FactFile {
    /// Its id.
    pub id: String,
    /// The fact in a sentence.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// When, as EDTF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// How sure the editors are of the record as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Short sentences for readers: figures that differ, a doubtful owner, a year that is not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reader_notes: Vec<TextsFile>,
    /// Where the statements come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// States that stand beside the organisation, as one report names them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartnersFile {
    /// What the report says.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// Former observers, by state code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub observers: Vec<String>,
    /// Former dialogue partners, by state code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dialogue_partners: Vec<String>,
    /// Partners added at the Tianjin summit of 2025, by state code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<String>,
    /// How sure the editors are of the record as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Short sentences for readers: figures that differ, a doubtful owner, a year that is not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reader_notes: Vec<TextsFile>,
    /// Where the statements come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}
