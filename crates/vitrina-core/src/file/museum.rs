//! `museums/<id>/museum.json`.

use super::{ForeignFields, TextsFile};
use crate::museum::{CoordinatesUse, ParticipationStatus, WebsiteStatus};
use crate::source::{Confidence, Source, Strength};

use serde::{Deserialize, Serialize};

/// One museum as it stands in the catalogue folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MuseumFile {
    /// The record's id: `[a-z0-9-]{1,64}`, equal to the file's name, frozen at first publication.
    pub id: String,
    /// The identity for the exchange: a hyphenated UUID, version 7 when made by hand.
    pub uuid: String,
    /// Ids under which the record was published before; their addresses become redirect pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_ids: Vec<String>,
    /// The state it stands in, by code.
    pub state: String,
    /// Whether the museum has been asked and has joined.
    pub participation: ParticipationFile,
    /// The museum's name.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub name: TextsFile,
    /// What kind of museum it is.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub kind: TextsFile,
    /// The town it stands in.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub city: TextsFile,
    /// The address for visitors.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub address: TextsFile,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<CoordinatesFile>,
    /// Its ISIL, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub isil: Option<String>,
    /// Its Wikidata item, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
    /// Its website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebsiteFile>,
    /// How to write to it.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub contact: TextsFile,
    /// Who owns the collection.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub owner: TextsFile,
    /// Who keeps it.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub keeper: TextsFile,
    /// Bodies above the museum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub superior_bodies: Vec<TextsFile>,
    /// When it was founded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<FoundedFile>,
    /// Published figures of the collection; all are kept where they differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub collection: Vec<CollectionFigureFile>,
    /// What kinds of things it holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holdings: Vec<TextsFile>,
    /// Facts for visitors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visiting: Vec<VisitorFactFile>,
    /// What the museum has published about lending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lending_policy: Option<LendingPolicyFile>,
    /// The museum in a sentence or two.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub summary: TextsFile,
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

impl MuseumFile {
    /// Takes out what is not published: a point that pages show as its town only is somebody's guess.
    pub fn keep_published(&mut self) {
        self.coordinates.take_if(|point| point.shown_as == CoordinatesUse::Town);
    }
}

/// Whether the museum has been asked and has joined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ParticipationFile {
    /// Described, invited or joined.
    pub status: ParticipationStatus,
    /// Since which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// By which office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// A point on the earth, WGS 84.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CoordinatesFile {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
    /// How exact it is, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Whether the point or only its town may be shown.
    pub shown_as: CoordinatesUse,
}

/// The museum's website.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WebsiteFile {
    /// Its address, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whether anybody has looked at it.
    pub status: WebsiteStatus,
}

/// When the museum was founded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FoundedFile {
    /// The date as EDTF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edtf: Option<String>,
    /// The story in words.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
}

/// One published figure of the collection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CollectionFigureFile {
    /// The number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<u64>,
    /// What it counts, in words.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What kind of source that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
}

/// One fact for visitors.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VisitorFactFile {
    /// What the fact is about: `halls`, `hours`, `phone`, `exhibition-area-m2`.
    pub kind: String,
    /// The fact in words.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// The fact as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// The fact as codes, such as languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// What the museum has published about lending.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LendingPolicyFile {
    /// The policy in plain words.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub text: TextsFile,
    /// Where it is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How many months ahead a request must arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<u16>,
}
