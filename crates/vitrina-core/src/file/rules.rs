//! `rules/<code>.json` and `rules/practice.json`: laws on loans as dated statements, and practices elsewhere.

use super::ForeignFields;
use crate::feasibility::{PracticeSubject, StatementSubject};
use crate::source::Source;

use serde::{Deserialize, Serialize};

/// What the law of one state says on loans, as far as somebody has read it. What is not here is unknown, never allowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StateRulesFile {
    /// The state, by code; the file is named by it in small letters.
    pub state: String,
    /// The statements.
    pub statements: Vec<StatementFile>,
    /// The day of the last change, `2026-11-23`.
    pub changed: String,
    /// Foreign fields, kept verbatim.
    #[serde(default, skip_serializing_if = "ForeignFields::is_empty")]
    pub x: ForeignFields,
}

/// One statement: exactly one of `answer`, `number` and `name`, as its subject asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StatementFile {
    /// What it is on.
    pub on: StatementSubject,
    /// Yes or no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<bool>,
    /// A number of days, or a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// A name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The first day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The day somebody read it at the source; after a year it is unknown again.
    pub read: String,
    /// Who answers for the reading, by office; a statement that nobody has reviewed says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<String>,
    /// Where it stands.
    pub source: Source,
}

/// Numbers that museums elsewhere have published. They are shown as practice elsewhere and fail nothing by themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PracticesFile {
    /// The practices.
    pub practices: Vec<PracticeFile>,
    /// The day of the last change, `2026-11-23`.
    pub changed: String,
    /// Foreign fields, kept verbatim.
    #[serde(default, skip_serializing_if = "ForeignFields::is_empty")]
    pub x: ForeignFields,
}

/// One practice elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PracticeFile {
    /// Whose it is.
    pub whose: String,
    /// What it is on.
    pub on: PracticeSubject,
    /// The number.
    pub number: u32,
    /// Where it is published.
    pub source: Source,
}
