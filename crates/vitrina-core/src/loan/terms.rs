//! The terms of a loan: a full version of everything the two sides negotiate, without any restricted value.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::name::LineNumber;
use crate::civil::CivilDate;
use crate::id::{ExhibitId, MuseumId, StateCode};
use crate::language::LanguageTag;
use crate::proposal::{Ask, CostHeading, CoverKind, LenderRequest, Payer, Period, Proposal};

/// What a loan is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoanKind {
    /// A show for visitors.
    Exhibition,
    /// A deposit of several years, for a fixed period.
    LongTerm,
    /// Study.
    Research,
    /// Treatment.
    Conservation,
    /// Photographs and scans.
    Photography,
    /// Teaching.
    Education,
    /// A ceremony.
    Ceremony,
}

/// An answer that may be missing. What is not known is never taken for a no.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody has said.
    #[default]
    Unknown,
}

/// What is known of an exhibit's condition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KnownCondition {
    /// Checked and sound.
    Sound,
    /// Checked and sensitive: a conservator's opinion goes with every decision.
    Sensitive,
    /// Not checked of late.
    #[default]
    Unknown,
}

/// A hazard to people; told to all members, so that nobody opens a crate unwarned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hazard {
    /// Luminous paint, instruments.
    Radioactive,
    /// Filters, gaskets, linings.
    Asbestos,
    /// Explosives and other energetic material.
    Explosive,
    /// Ammunition that may be live.
    LiveAmmunition,
    /// Lead, mercury, arsenic.
    ToxicMetal,
    /// Residues of pesticides.
    Pesticide,
    /// Residues of chemical agents.
    ChemicalAgent,
    /// Film that burns.
    CelluloseNitrate,
    /// Springs, pressure vessels.
    Pressure,
    /// Fuel and oil.
    Fuel,
    /// Mould.
    Mould,
    /// Edges and points.
    Sharp,
    /// Batteries and mains.
    Electrical,
}

/// One venue's turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LegTerms {
    /// The museum that shows the exhibits.
    pub museum: MuseumId,
    /// The state it stands in.
    pub state: StateCode,
    /// The room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// From taking over to giving back.
    pub possession: Period,
    /// From the opening to the last day for visitors.
    #[serde(default)]
    pub display: Period,
}

/// One exhibit asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LineTerms {
    /// The exhibit.
    pub exhibit: ExhibitId,
    /// What is asked for of it.
    pub ask: Ask,
    /// The venues it goes to, as places in `legs` from 0, in the order of travel.
    pub legs: Vec<usize>,
    /// What is known of its condition.
    #[serde(default)]
    pub condition: KnownCondition,
    /// Whether the law of any state may take it for a weapon.
    #[serde(default)]
    pub weapon: Known,
    /// Hazards to people.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub hazards: BTreeSet<Hazard>,
    /// Conditions for this exhibit, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// The digest of the valuation, which itself is restricted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valuation: Option<Digest>,
}

impl LineTerms {
    /// Whether something travels: files and documents do not.
    #[must_use]
    pub fn travels(&self) -> bool {
        !matches!(self.ask, Ask::DigitalFiles | Ask::Documents)
    }
}

/// One clause, negotiated by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Clause {
    /// Its words.
    pub text: String,
    /// Whether the author takes it for settled; once both sides have, it changes no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub settled: bool,
}

/// Numbers that the agreement sets. One that is missing was not agreed, and no rule invents it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Conduct {
    /// How old a condition report may be when the exhibit is packed, in days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition_within_days: Option<u16>,
    /// How many photographs a condition report has at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photographs: Option<u16>,
    /// How long before the end an extension is asked for, in days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_notice_days: Option<u16>,
    /// How long before the return an ordinary recall is sent, in days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recall_notice_days: Option<u16>,
    /// Within how many hours an incident is reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_hours: Option<u16>,
    /// At which distance condition is looked at during the loan, in days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_every_days: Option<u16>,
}

/// A full version of the terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// What the loan is for.
    pub kind: LoanKind,
    /// The same in words.
    pub purpose: String,
    /// The venues, in the order of travel.
    pub legs: Vec<LegTerms>,
    /// The exhibits, by line.
    pub lines: BTreeMap<LineNumber, LineTerms>,
    /// Who pays, by heading.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub costs: BTreeMap<CostHeading, Payer>,
    /// What covers loss and damage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<CoverKind>,
    /// Clauses by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub clauses: BTreeMap<String, Clause>,
    /// Numbers that the agreement sets.
    #[serde(default)]
    pub conduct: Conduct,
    /// The languages of the agreement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageTag>,
    /// The language whose text decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentic: Option<LanguageTag>,
    /// Whether the borrower publishes pictures of the exhibits.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pictures_used: bool,
}

impl Terms {
    /// The first and the last day of possession over all venues, when all are known.
    #[must_use]
    pub fn possession(&self) -> Option<(CivilDate, CivilDate)> {
        let known: Vec<_> = self.legs.iter().map(|leg| leg.possession.known()).collect::<Option<_>>()?;
        Some((known.iter().map(|days| days.0).min()?, known.iter().map(|days| days.1).max()?))
    }

    /// The digest of the version.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of_value(self)
    }

    /// What one lender is asked for by a proposal from the desk, `venues` naming the museums of its venues in their order.
    /// `None` where a venue has no museum: a loan is between museums that have joined.
    #[must_use]
    pub fn from_proposal(
        proposal: &Proposal,
        request: &LenderRequest,
        venues: &[(MuseumId, StateCode)],
    ) -> Option<Self> {
        let legs = proposal.venues.iter().enumerate().map(|(place, venue)| {
            let (museum, state) = venues.get(place)?.clone();
            let (room, possession, display) = (venue.room.clone(), venue.possession, venue.display);
            Some(LegTerms { museum, state, room, possession, display })
        });
        let lines = request.lines.iter().zip(1..).map(|(place, number)| {
            let asked = &proposal.lines[*place];
            let terms = LineTerms {
                exhibit: asked.exhibit.clone(),
                ask: asked.ask,
                legs: proposal.venues_of(asked).collect(),
                condition: KnownCondition::Unknown,
                weapon: Known::Unknown,
                hazards: BTreeSet::new(),
                conditions: asked.conditions.clone(),
                valuation: None,
            };
            (LineNumber(number), terms)
        });
        Some(Self {
            kind: LoanKind::Exhibition,
            purpose: proposal.purpose.clone().unwrap_or_default(),
            legs: legs.collect::<Option<_>>()?,
            lines: lines.collect(),
            costs: proposal.costs.clone(),
            cover: proposal.cover,
            clauses: BTreeMap::new(),
            conduct: Conduct::default(),
            languages: Vec::new(),
            authentic: None,
            pictures_used: false,
        })
    }
}
