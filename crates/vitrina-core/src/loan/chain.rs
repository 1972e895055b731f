//! Events as they are kept: numbered, signed with their author, each carrying the digest of the one before.

use serde::{Deserialize, Serialize};

use super::actor::Actor;
use super::digest::Digest;
use super::event::Event;
use super::evolve::evolve;
use super::moment::Moment;
use super::name::LoanId;
use super::state::Loan;

/// The version of the format of events that this program writes.
pub const EVENT_VERSION: u32 = 1;

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recorded {
    /// The version of the format.
    pub version: u32,
    /// The loan.
    pub loan: LoanId,
    /// The event's number in the loan, from 1.
    pub number: u64,
    /// When the server took it.
    pub at: Moment,
    /// Who did it.
    pub by: Actor,
    /// What happened.
    pub event: Event,
    /// The digest of the event before; none for the first.
    pub before: Option<Digest>,
}

impl Recorded {
    /// The digest that the next event carries.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of_value(self)
    }

    /// The event that follows `last` in a loan.
    #[must_use]
    pub fn after(last: Option<&Self>, loan: &LoanId, event: Event, by: &Actor, at: Moment) -> Self {
        Self {
            version: EVENT_VERSION,
            loan: loan.clone(),
            number: last.map_or(1, |last| last.number + 1),
            at,
            by: by.clone(),
            event,
            before: last.map(Self::digest),
        }
    }
}

/// The number of the first event that does not follow the one before it: wrong loan, number, version or digest.
#[must_use]
pub fn first_broken(events: &[Recorded]) -> Option<u64> {
    let mut last: Option<&Recorded> = None;
    for event in events {
        let follows = event.number == last.map_or(1, |last| last.number + 1)
            && event.before == last.map(Recorded::digest)
            && event.version == EVENT_VERSION
            && last.is_none_or(|last| last.loan == event.loan);
        if !follows {
            return Some(event.number);
        }
        last = Some(event);
    }
    None
}

/// The loan after all its events.
#[must_use]
pub fn replay(events: &[Recorded]) -> Option<Loan> {
    events.iter().fold(None, |loan, recorded| evolve(loan, &recorded.event))
}
