//! `events/*.json`, `people/*.json` and `places/*.json`: authorities, all of one shape.

use super::{CoordinatesFile, ExactMatchFile, ForeignFields, TextsFile};
use crate::source::{Confidence, Source};

use serde::{Deserialize, Serialize};

/// A file of events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EventsFile {
    /// The events.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<AuthorityFile>,
}

/// A file of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PeopleFile {
    /// The people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<AuthorityFile>,
}

/// A file of places.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlacesFile {
    /// The places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<AuthorityFile>,
}

/// One event, person or place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AuthorityFile {
    /// The record's id: `[a-z0-9-]{1,64}`, equal to the file's name, frozen at first publication.
    pub id: String,
    /// Ids under which the record was published before; their addresses become redirect pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_ids: Vec<String>,
    /// Its name in each language.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub labels: TextsFile,
    /// How the records' sources write it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// When it happened or lived, as EDTF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<CoordinatesFile>,
    /// Authorities of the same kind it is part of, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub broader: Vec<String>,
    /// The concept of the thesaurus it is, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// The same authority elsewhere.
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
