//! A museum as a party to a loan, with the bodies whose consent it needs.

use serde::{Deserialize, Serialize};

use crate::id::{MuseumId, StateCode};
use crate::museum::ParticipationStatus;

/// Before which step a consent is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentStage {
    /// Before a request is sent.
    Submitting,
    /// Before the agreement is signed.
    Signing,
    /// Before anything leaves.
    Dispatch,
}

/// A body whose consent a museum needs: its owner, its ministry, a commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsentNeeded {
    /// The body, in the museum's words.
    pub body: String,
    /// Before which step.
    pub before: ConsentStage,
    /// How many days it usually takes, where the museum has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual_days: Option<u16>,
}

/// A museum as a party to a loan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Party {
    /// Its id in the catalogue.
    pub museum: MuseumId,
    /// The state it stands in.
    pub state: StateCode,
    /// Its name as it stands in the agreement.
    pub legal_name: String,
    /// Whether it takes part: only a museum that has joined can be a party.
    pub participation: ParticipationStatus,
    /// Who owns the collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeper: Option<String>,
    /// Bodies whose consent it needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<ConsentNeeded>,
    /// How many different persons must sign for it, at least 1.
    pub signatories: u8,
}
