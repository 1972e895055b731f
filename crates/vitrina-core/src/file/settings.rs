//! `catalogue.json` and `withdrawn.jsonl`.

use super::{ForeignFields, TextsFile};
use crate::finding::RecordType;
use crate::settings::Publication;

use serde::{Deserialize, Serialize};

/// The catalogue as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettingsFile {
    /// Its title.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub title: TextsFile,
    /// Draft or public.
    pub publication: Publication,
    /// The languages of its pages, in their order, by tag.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Who publishes it.
    pub publisher: PublisherFile,
    /// The mail address for corrections and requests for removal.
    pub corrections: String,
    /// The address of the site, for canonical links, sitemap and feed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// The licence of the catalogue's own texts: a URI.
    pub licence: String,
    /// Exhibits for the home page, by id, in the order of the days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub object_of_the_day: Vec<String>,
    /// The day of the last change.
    pub changed: String,
    /// Foreign fields, kept verbatim.
    #[serde(default, skip_serializing_if = "ForeignFields::is_empty")]
    pub x: ForeignFields,
}

/// Who publishes the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublisherFile {
    /// The name.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub name: TextsFile,
    /// The address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// One line of `withdrawn.jsonl`: the only mark of what was withdrawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawalFile {
    /// The record's id.
    pub id: String,
    /// What it was.
    pub kind: RecordType,
    /// The day of withdrawal.
    pub date: String,
    /// The reason, as a code.
    pub reason: String,
}
