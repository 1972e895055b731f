//! A joint exhibition of several museums: partners, shares, venues as legs, a versioned list of exhibits.
//!
//! Like a loan it is a fold over events. Freezing the list makes one loan per lender over all legs; a leg that changes
//! afterwards reopens only the lines that it breaks.

mod decide;
mod freeze;
mod matrix;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::id::{ExhibitId, ExhibitionId, MuseumId, StateCode};
use crate::loan::Digest;
use crate::loan::terms::{LegTerms, LineTerms};

pub use decide::{JointReason, JointRefusal, decide_joint};
pub use freeze::{DraftLoan, Reopened, drafts, reopened};
pub use matrix::{Cell, matrix};

/// How far a joint exhibition has come; computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JointPhase {
    /// Nobody has been asked.
    Idea,
    /// Partners are asked.
    Inviting,
    /// Enough partners have accepted what stands now.
    Forming,
    /// The memorandum is agreed.
    Agreed,
    /// The list of exhibits is frozen; loans run.
    Frozen,
    /// Given up.
    Abandoned,
}

/// What a partner does in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Leads.
    Lead,
    /// Shows it in its house.
    Host,
    /// Lends.
    Lend,
    /// Pays without lending or showing.
    Fund,
}

/// What is asked of a partner: its duties and its share of the costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartnerTerms {
    /// What it does.
    pub duties: BTreeSet<Duty>,
    /// Its share, in hundredths of a per cent.
    pub share: u16,
}

/// Where a partner stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PartnerAnswer {
    /// Asked.
    Invited,
    /// Wants to hear more.
    Interested,
    /// Answers with terms of its own.
    Countered {
        /// Its terms.
        terms: PartnerTerms,
    },
    /// Accepts its terms as they stand.
    Accepted,
    /// Says no.
    Declined,
    /// Has left.
    Withdrawn,
}

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// The state it stands in.
    pub state: StateCode,
    /// What is asked of it.
    pub terms: PartnerTerms,
    /// Where it stands.
    pub answer: PartnerAnswer,
}

impl Partner {
    /// Whether it is still in.
    #[must_use]
    pub fn takes_part(&self) -> bool {
        !matches!(self.answer, PartnerAnswer::Declined | PartnerAnswer::Withdrawn)
    }
}

/// An exhibit on the list, with the museum that would lend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wish {
    /// The museum that keeps it.
    pub lender: MuseumId,
    /// What is asked for, and for which legs: it may skip a venue, to rest or for the law.
    pub line: LineTerms,
}

/// What somebody wants to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the state")]
pub enum JointCommand {
    /// The lead asks a museum, or asks again with other terms.
    Invite { museum: MuseumId, state: StateCode, terms: PartnerTerms },
    /// A partner answers for itself.
    Answer { answer: PartnerAnswer },
    /// The lead takes over the terms of a partner's counter-offer.
    TakeCounter { museum: MuseumId },
    /// The lead writes the venues anew.
    SetLegs { legs: Vec<LegTerms> },
    /// A partner writes the list of exhibits anew, answering a version.
    Revise { base: u32, wishes: BTreeMap<ExhibitId, Wish> },
    /// The lead closes the memorandum.
    Agree { memorandum: Digest, abandonment: String },
    /// The lead freezes the list.
    Freeze { version: u32 },
    /// The lead gives it up.
    Abandon { reason: String },
}

/// What has happened: the commands that were taken, with who took them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "happened", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the command of the same name")]
pub enum JointEvent {
    /// A museum was asked.
    Invited { museum: MuseumId, state: StateCode, terms: PartnerTerms },
    /// A partner answered.
    Answered { museum: MuseumId, answer: PartnerAnswer },
    /// The lead took over a counter-offer; the partner has thereby accepted.
    CounterTaken { museum: MuseumId },
    /// The venues were written anew.
    LegsSet { legs: Vec<LegTerms> },
    /// The list was written anew.
    Revised { version: u32, by: MuseumId, wishes: BTreeMap<ExhibitId, Wish> },
    /// The memorandum was agreed.
    Agreed { memorandum: Digest, abandonment: String },
    /// The list was frozen.
    Frozen { version: u32 },
    /// It was given up.
    Abandoned { reason: String },
}

/// A joint exhibition as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joint {
    /// The exhibition.
    pub id: ExhibitionId,
    /// The museum that leads.
    pub lead: MuseumId,
    /// How many partners it needs, the lead included.
    pub quorum: usize,
    /// The partners, the lead among them.
    pub partners: BTreeMap<MuseumId, Partner>,
    /// The venues, in the order of travel.
    pub legs: Vec<LegTerms>,
    /// The versions of the list, in order; the first is 1.
    pub lists: Vec<BTreeMap<ExhibitId, Wish>>,
    /// The memorandum, once agreed.
    pub memorandum: Option<Digest>,
    /// The version that was frozen.
    pub frozen: Option<u32>,
    /// Whether it was given up.
    pub abandoned: bool,
}

impl Joint {
    /// Begins with the lead alone.
    #[must_use]
    pub fn begin(id: ExhibitionId, lead: MuseumId, state: StateCode, terms: PartnerTerms, quorum: usize) -> Self {
        let own = Partner { state, terms, answer: PartnerAnswer::Accepted };
        Self {
            id,
            lead: lead.clone(),
            quorum,
            partners: [(lead, own)].into(),
            legs: Vec::new(),
            lists: Vec::new(),
            memorandum: None,
            frozen: None,
            abandoned: false,
        }
    }

    /// How far it has come.
    #[must_use]
    pub fn phase(&self) -> JointPhase {
        let accepted = self.partners.values().filter(|partner| partner.answer == PartnerAnswer::Accepted).count();
        if self.abandoned {
            JointPhase::Abandoned
        } else if self.frozen.is_some() {
            JointPhase::Frozen
        } else if self.memorandum.is_some() {
            JointPhase::Agreed
        } else if accepted >= self.quorum.max(2) {
            JointPhase::Forming
        } else if self.partners.len() > 1 {
            JointPhase::Inviting
        } else {
            JointPhase::Idea
        }
    }

    /// The shares of those who take part, in hundredths of a per cent: 10,000 when they are whole.
    #[must_use]
    pub fn shares(&self) -> u32 {
        self.partners
            .values()
            .filter(|partner| partner.takes_part())
            .map(|partner| u32::from(partner.terms.share))
            .sum()
    }

    /// The list as it stands.
    #[must_use]
    pub fn list(&self) -> Option<&BTreeMap<ExhibitId, Wish>> {
        self.lists.last()
    }

    /// The exhibition after an event; what an event names that is not there changes nothing.
    #[must_use]
    pub fn after(mut self, event: &JointEvent) -> Self {
        match event {
            JointEvent::Invited { museum, state, terms } => {
                let partner = Partner { state: *state, terms: terms.clone(), answer: PartnerAnswer::Invited };
                self.partners.insert(museum.clone(), partner);
            }
            JointEvent::Answered { museum, answer } => {
                if let Some(partner) = self.partners.get_mut(museum) {
                    partner.answer = answer.clone();
                }
            }
            JointEvent::CounterTaken { museum } => {
                if let Some(partner) = self.partners.get_mut(museum)
                    && let PartnerAnswer::Countered { terms } = &partner.answer
                {
                    partner.terms = terms.clone();
                    partner.answer = PartnerAnswer::Accepted;
                }
            }
            JointEvent::LegsSet { legs } => self.legs.clone_from(legs),
            JointEvent::Revised { wishes, .. } => self.lists.push(wishes.clone()),
            JointEvent::Agreed { memorandum, .. } => self.memorandum = Some(*memorandum),
            JointEvent::Frozen { version } => self.frozen = Some(*version),
            JointEvent::Abandoned { .. } => self.abandoned = true,
        }
        self
    }
}
