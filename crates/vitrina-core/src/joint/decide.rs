//! Every rule of a joint exhibition: a command is answered with what happens, or with why not.

use std::collections::BTreeMap;

use super::{Duty, Joint, JointCommand, JointEvent, JointPhase, PartnerAnswer, Wish};
use crate::id::{ExhibitId, MuseumId};
use crate::loan::terms::LegTerms;
use crate::loan::{Actor, Role};

macro_rules! reasons {
    ($($name:ident $code:literal $said:literal $help:literal;)*) => {
        /// Why a command is refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each has its sentence")]
        pub enum JointReason { $($name,)* }

        impl JointReason {
            /// The stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The reason as a sentence.
            #[must_use]
            pub fn said(self) -> &'static str {
                match self { $(Self::$name => $said,)* }
            }

            /// What would help.
            #[must_use]
            pub fn help(self) -> &'static str {
                match self { $(Self::$name => $help,)* }
            }
        }
    };
}

reasons! {
    NotPartner "J-not-partner" "Your museum is no partner." "Ask the lead for an invitation.";
    NotLead "J-not-lead" "This step belongs to the lead." "Ask the lead to take it.";
    WrongRole "J-wrong-role" "Your role does not take this step." "Ask your registrar, curator or director.";
    Over "J-over" "It was given up." "Begin another.";
    FrozenAlready "J-frozen" "The list is frozen; loans run." "Change the loans, or the legs.";
    TooEarly "J-too-early" "It has not come so far." "Win enough partners, then agree.";
    OwnInvitation "J-own-invitation" "The lead is in already." "Invite another museum.";
    NoCounter "J-no-counter" "The partner has made no counter-offer." "Wait for its answer.";
    SharesBroken "J-shares" "The shares do not make a hundred per cent." "Correct the shares.";
    NotAllAccepted "J-not-all-accepted" "A partner has not accepted its duties and its share." "Wait for its answer, or let it go.";
    QuorumMissing "J-quorum" "There are too few partners." "Invite more.";
    LegsOverlap "J-legs-overlap" "Two venues would have the exhibits on one day." "Choose other days.";
    HostMissing "J-host-missing" "A venue is no partner that shows the exhibition." "Invite it as a host.";
    DaysMissing "J-days-missing" "A venue's days are not known." "Give the first and the last day.";
    LenderMissing "J-lender-missing" "An exhibit's museum is no partner that lends." "Invite it as a lender.";
    LegMissing "J-leg-missing" "An exhibit names a venue that is not there." "Correct its venues.";
    NotLatest "J-not-latest" "There is a later version of the list." "Read it and answer that.";
    ListEmpty "J-list-empty" "There is no exhibit on the list." "Add exhibits.";
    WordsMissing "J-words-missing" "Words are missing, such as who pays if it is given up." "Write them.";
}

/// A command refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JointRefusal {
    /// Why.
    pub reason: JointReason,
    /// What was found.
    pub found: String,
}

fn no<T>(reason: JointReason, found: impl ToString) -> Result<T, JointRefusal> {
    Err(JointRefusal { reason, found: found.to_string() })
}

/// Answers a command.
///
/// # Errors
/// The refusal, with the reason and what would help.
pub fn decide_joint(joint: &Joint, command: &JointCommand, who: &Actor) -> Result<JointEvent, JointRefusal> {
    let Actor::Person { museum, role, .. } = who else { return no(JointReason::NotPartner, "") };
    if !joint.partners.contains_key(museum) {
        return no(JointReason::NotPartner, museum);
    }
    if joint.abandoned {
        return no(JointReason::Over, "");
    }
    let closes = matches!(command, JointCommand::Agree { .. } | JointCommand::Abandon { .. });
    let may =
        if closes { *role == Role::Director } else { matches!(role, Role::Registrar | Role::Curator | Role::Director) };
    if !may {
        return no(JointReason::WrongRole, "");
    }
    let partners_own = matches!(command, JointCommand::Answer { .. } | JointCommand::Revise { .. });
    if !partners_own && *museum != joint.lead {
        return no(JointReason::NotLead, museum);
    }
    let leaves = matches!(command, JointCommand::SetLegs { .. } | JointCommand::Abandon { .. });
    if joint.frozen.is_some() && !leaves {
        return no(JointReason::FrozenAlready, "");
    }
    match command {
        JointCommand::Invite { museum, state, terms } => {
            if *museum == joint.lead {
                return no(JointReason::OwnInvitation, museum);
            }
            Ok(JointEvent::Invited { museum: museum.clone(), state: *state, terms: terms.clone() })
        }
        JointCommand::Answer { answer } => Ok(JointEvent::Answered { museum: museum.clone(), answer: answer.clone() }),
        JointCommand::TakeCounter { museum } => {
            let countered = joint.partners.get(museum).map(|partner| &partner.answer);
            match countered {
                Some(PartnerAnswer::Countered { .. }) => Ok(JointEvent::CounterTaken { museum: museum.clone() }),
                _ => no(JointReason::NoCounter, museum),
            }
        }
        JointCommand::SetLegs { legs } => {
            itinerary(joint, legs)?;
            Ok(JointEvent::LegsSet { legs: legs.clone() })
        }
        JointCommand::Revise { base, wishes } => {
            let latest = u32::try_from(joint.lists.len()).unwrap_or(u32::MAX);
            if *base != latest {
                return no(JointReason::NotLatest, latest);
            }
            list(joint, wishes)?;
            Ok(JointEvent::Revised { version: latest + 1, by: museum.clone(), wishes: wishes.clone() })
        }
        JointCommand::Agree { memorandum, abandonment } => {
            if abandonment.trim().is_empty() {
                return no(JointReason::WordsMissing, "");
            }
            agreed(joint)?;
            Ok(JointEvent::Agreed { memorandum: *memorandum, abandonment: abandonment.clone() })
        }
        JointCommand::Freeze { version } => {
            if joint.phase() < JointPhase::Agreed {
                return no(JointReason::TooEarly, "");
            }
            if u32::try_from(joint.lists.len()).ok() != Some(*version) {
                return no(JointReason::NotLatest, joint.lists.len());
            }
            agreed(joint)?;
            itinerary(joint, &joint.legs)?;
            match joint.list().filter(|wishes| !wishes.is_empty()) {
                Some(wishes) => list(joint, wishes)?,
                None => return no(JointReason::ListEmpty, ""),
            }
            Ok(JointEvent::Frozen { version: *version })
        }
        JointCommand::Abandon { reason } => {
            if reason.trim().is_empty() {
                return no(JointReason::WordsMissing, "");
            }
            Ok(JointEvent::Abandoned { reason: reason.clone() })
        }
    }
}

/// Enough partners, each of whom has accepted, and shares that are whole.
fn agreed(joint: &Joint) -> Result<(), JointRefusal> {
    let taking: Vec<_> = joint.partners.iter().filter(|(_, partner)| partner.takes_part()).collect();
    if let Some((museum, _)) = taking.iter().find(|(_, partner)| partner.answer != PartnerAnswer::Accepted) {
        return no(JointReason::NotAllAccepted, museum);
    }
    if taking.len() < joint.quorum.max(2) {
        return no(JointReason::QuorumMissing, taking.len());
    }
    if joint.shares() != 10_000 {
        return no(JointReason::SharesBroken, format!("{:.2} %", f64::from(joint.shares()) / 100.0));
    }
    Ok(())
}

fn does(joint: &Joint, museum: &MuseumId, duties: &[Duty]) -> bool {
    let partner = joint.partners.get(museum).filter(|partner| partner.takes_part());
    partner.is_some_and(|partner| duties.iter().any(|duty| partner.terms.duties.contains(duty)))
}

/// Venues in the order of their days, none of two on one day, each a partner that hosts.
fn itinerary(joint: &Joint, legs: &[LegTerms]) -> Result<(), JointRefusal> {
    let mut last = None;
    for leg in legs {
        if !does(joint, &leg.museum, &[Duty::Host, Duty::Lead]) {
            return no(JointReason::HostMissing, &leg.museum);
        }
        let Some((from, until)) = leg.possession.known().filter(|(from, until)| from <= until) else {
            return no(JointReason::DaysMissing, &leg.museum);
        };
        if last.is_some_and(|last| from <= last) {
            return no(JointReason::LegsOverlap, from);
        }
        last = Some(until);
    }
    Ok(())
}

/// Every exhibit is lent by a partner that lends, to venues that are there.
fn list(joint: &Joint, wishes: &BTreeMap<ExhibitId, Wish>) -> Result<(), JointRefusal> {
    for (exhibit, wish) in wishes {
        if !does(joint, &wish.lender, &[Duty::Lend]) {
            return no(JointReason::LenderMissing, &wish.lender);
        }
        let legs = &wish.line.legs;
        let there = legs.iter().all(|leg| *leg < joint.legs.len());
        let ordered = legs.windows(2).all(|pair| pair[0] < pair[1]);
        if !there || !ordered || (wish.line.travels() && legs.is_empty()) || wish.line.exhibit != *exhibit {
            return no(JointReason::LegMissing, exhibit);
        }
    }
    Ok(())
}
