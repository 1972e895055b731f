//! What commands bring along: what the shell read, what the checks said, what stands on paper.

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use crate::civil::CivilDate;
use crate::id::ExhibitId;

/// How firmly an exhibit is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingKind {
    /// Kept free while two museums negotiate.
    Soft,
    /// Promised by a signed agreement, or needed by the museum itself.
    Firm,
    /// Out beyond its day: it blocks everything that comes later, whatever the calendar says.
    Overdue,
}

/// When an exhibit is taken elsewhere, as the shell read it just now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Booking {
    /// The exhibit.
    pub exhibit: ExhibitId,
    /// How firmly.
    pub kind: BookingKind,
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub until: CivilDate,
}

impl Booking {
    /// Whether it stands in the way of those days: soft ones do not, an overdue one stands in the way of all that follows.
    #[must_use]
    pub fn blocks(&self, from: CivilDate, until: CivilDate) -> bool {
        match self.kind {
            BookingKind::Soft => false,
            BookingKind::Firm => self.from <= until && from <= self.until,
            BookingKind::Overdue => self.from <= until,
        }
    }
}

/// What the checks said of one version of the terms; the report itself is a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckRecord {
    /// The version of the terms that was checked, by its digest.
    pub terms: Digest,
    /// The version of the rules.
    pub rule_set: String,
    /// The report.
    pub report: Digest,
    /// Rules that refuse and cannot be overridden.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<String>,
    /// Rules that fail and need a reasoned override.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fails: Vec<String>,
    /// How many rules could not answer for want of data.
    pub unknown: u32,
}

/// A failed rule that a named person overrides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Override {
    /// The rule.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub person: String,
}

/// A signature on paper, recorded by the museum that has the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperSignature {
    /// Who signed.
    pub name: String,
    /// In which office.
    pub office: String,
    /// On which day.
    pub day: CivilDate,
    /// Whether it bears a stamp.
    pub stamped: bool,
    /// The scan.
    pub scan: Digest,
}
