//! Gates: what must be green before a line may travel. They are opened and closed in parallel, never in a row.

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::name::{GateNumber, LineNumber};
use super::party::{ConsentStage, Party};
use super::terms::Terms;
use crate::civil::CivilDate;
use crate::id::StateCode;

/// What a gate asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "gate", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum GateKind {
    /// The lender accepts the facility report of a venue.
    Facility {
        /// The venue.
        leg: usize,
    },
    /// Insurance or indemnity from nail to nail.
    Cover,
    /// Leave of a state for cultural goods to go out.
    ExportCultural {
        /// The state.
        state: StateCode,
    },
    /// Leave of a state for cultural goods to come in.
    ImportCultural {
        /// The state.
        state: StateCode,
    },
    /// Leave of a state, transit included, for what its law takes for a weapon.
    Weapons {
        /// The state.
        state: StateCode,
    },
    /// The venue may possess what its law takes for a weapon.
    VenueWeapons {
        /// The venue.
        leg: usize,
    },
    /// Protected species.
    Cites {
        /// The state.
        state: StateCode,
    },
    /// Immunity from seizure.
    Immunity {
        /// The state.
        state: StateCode,
    },
    /// Customs papers.
    Customs,
    /// An adviser's note on a hazard.
    Hazard,
    /// A named officer's decision on human remains.
    HumanRemains,
    /// A named officer's decision on symbols whose display is restricted.
    RestrictedSymbols,
    /// Rights in pictures, files and documents.
    Rights,
    /// Transport and courier are booked.
    Transport,
    /// The lender's signed statement on provenance.
    Provenance,
    /// Consent of an owner or a body above the museum, recorded on its behalf.
    Consent {
        /// The body.
        body: String,
        /// Before which step.
        before: ConsentStage,
    },
}

impl GateKind {
    /// Before which step it must be green.
    #[must_use]
    pub fn before(&self) -> ConsentStage {
        match self {
            Self::Consent { before, .. } => *before,
            _ => ConsentStage::Dispatch,
        }
    }

    /// The word for it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Facility { .. } => "facility report",
            Self::Cover => "cover",
            Self::ExportCultural { .. } => "export of cultural goods",
            Self::ImportCultural { .. } => "import of cultural goods",
            Self::Weapons { .. } => "weapons",
            Self::VenueWeapons { .. } => "the venue's licence for weapons",
            Self::Cites { .. } => "protected species",
            Self::Immunity { .. } => "immunity from seizure",
            Self::Customs => "customs",
            Self::Hazard => "hazard",
            Self::HumanRemains => "human remains",
            Self::RestrictedSymbols => "restricted symbols",
            Self::Rights => "rights",
            Self::Transport => "transport",
            Self::Provenance => "provenance",
            Self::Consent { .. } => "consent",
        }
    }
}

/// A paper that closed a gate, recorded on behalf of whoever issued it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Paper {
    /// Who issued it.
    pub issued_by: String,
    /// Its number.
    pub number: String,
    /// The first day it holds.
    pub from: CivilDate,
    /// The last day it holds; without one it does not expire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<CivilDate>,
    /// The document.
    pub document: Digest,
}

/// What became of a gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum GateState {
    /// Nobody has answered.
    Open,
    /// Green, as far as its paper holds.
    Granted {
        /// The paper.
        paper: Paper,
    },
    /// Refused.
    Refused {
        /// Why, in the words of whoever refused.
        reason: String,
    },
    /// Granted once and taken back.
    Revoked {
        /// Why.
        reason: String,
    },
    /// Done with: vouchers, licences and registers are settled.
    Discharged {
        /// The note on it.
        note: Digest,
    },
}

/// One gate of a loan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Gate {
    /// Its number.
    pub number: GateNumber,
    /// What it asks for.
    pub kind: GateKind,
    /// The lines it stands before; none named means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineNumber>,
    /// By when it should be closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<CivilDate>,
    /// What became of it.
    pub state: GateState,
}

impl Gate {
    /// Whether it stands before a line.
    #[must_use]
    pub fn concerns(&self, line: LineNumber) -> bool {
        self.lines.is_empty() || self.lines.contains(&line)
    }

    /// Whether it is green from one day to another.
    #[must_use]
    pub fn green(&self, from: CivilDate, until: CivilDate) -> bool {
        matches!(&self.state, GateState::Granted { paper }
            if paper.from <= from && paper.until.is_none_or(|last| until <= last))
    }
}

/// The gates that every agreement opens: files and documents open the one for rights only.
#[must_use]
pub fn always(terms: &Terms, lender: &Party, borrower: &Party) -> Vec<(GateKind, Vec<LineNumber>)> {
    let of = |wanted: &dyn Fn(&super::terms::LineTerms) -> bool| -> Vec<LineNumber> {
        terms.lines.iter().filter(|(_, line)| wanted(line)).map(|(number, _)| *number).collect()
    };
    let mut gates = Vec::new();
    let travelling = of(&|line| line.travels());
    if !travelling.is_empty() {
        for leg in 0..terms.legs.len() {
            let lines = of(&|line| line.travels() && line.legs.contains(&leg));
            if !lines.is_empty() {
                gates.push((GateKind::Facility { leg }, lines));
            }
        }
        gates.extend(
            [GateKind::Cover, GateKind::Transport, GateKind::Provenance].map(|kind| (kind, travelling.clone())),
        );
    }
    let rights = of(&|line| terms.pictures_used || !line.travels());
    if !rights.is_empty() {
        gates.push((GateKind::Rights, rights));
    }
    let dangerous = of(&|line| !line.hazards.is_empty());
    if !dangerous.is_empty() {
        gates.push((GateKind::Hazard, dangerous));
    }
    gates.extend(consents(lender, borrower, ConsentStage::Signing));
    gates.extend(consents(lender, borrower, ConsentStage::Dispatch));
    gates
}

/// The consents that either side needs before a step.
pub(super) fn consents(lender: &Party, borrower: &Party, before: ConsentStage) -> Vec<(GateKind, Vec<LineNumber>)> {
    let needed = lender.consents.iter().chain(&borrower.consents).filter(|consent| consent.before == before);
    needed.map(|consent| (GateKind::Consent { body: consent.body.clone(), before }, Vec::new())).collect()
}
