//! `exhibitions/<id>.json`.

use super::{ForeignFields, TextsFile};
use crate::exhibition::ExhibitionStatus;
use crate::source::{Confidence, Source};

use serde::{Deserialize, Serialize};

/// One joint exhibition as it stands in the catalogue folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExhibitionFile {
    /// The record's id: `[a-z0-9-]{1,64}`, equal to the file's name, frozen at first publication.
    pub id: String,
    /// The identity for the exchange: a hyphenated UUID, version 7 when made by hand.
    pub uuid: String,
    /// Ids under which the record was published before; their addresses become redirect pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_ids: Vec<String>,
    /// How far it has come; shown on every page of it.
    pub status: ExhibitionStatus,
    /// Its title.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub title: TextsFile,
    /// What it tells.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub summary: TextsFile,
    /// Its sections, in the order of the walk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionFile>,
    /// Its venues, one turn each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legs: Vec<LegFile>,
    /// Facts on the organisation it rests on, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
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

/// One section of a joint exhibition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SectionFile {
    /// Its title.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub title: TextsFile,
    /// Its wall text.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// Its exhibits, by id, in the order of the walk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<String>,
}

/// One venue's turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LegFile {
    /// The venue, by id.
    pub museum: String,
    /// When, as an EDTF interval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}
