//! `terms/*.json`.

use super::{ForeignFields, TextsFile};
use crate::source::{Confidence, Source};
use crate::term::TermGroup;
use crate::text::TextStatus;

use serde::{Deserialize, Serialize};

/// A file of concepts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TermsFile {
    /// The concepts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermFile>,
}

/// One concept of the thesaurus.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TermFile {
    /// The record's id: `[a-z0-9-]{1,64}`, equal to the file's name, frozen at first publication.
    pub id: String,
    /// Ids under which the record was published before; their addresses become redirect pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_ids: Vec<String>,
    /// What it is a concept of.
    pub group: TermGroup,
    /// Its label in each language.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub labels: TextsFile,
    /// Concepts it falls under, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub broader: Vec<String>,
    /// Who placed it there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broader_status: Option<TextStatus>,
    /// Of a period: its years as EDTF, where they hold for exhibits of any country. Exhibits stand in it by their dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<String>,
    /// The same concept elsewhere (AAT, Wikidata).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exact_match: Vec<ExactMatchFile>,
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

/// The same concept in another vocabulary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExactMatchFile {
    /// Its URI there.
    pub uri: String,
    /// Its label there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How sure the editors are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}
