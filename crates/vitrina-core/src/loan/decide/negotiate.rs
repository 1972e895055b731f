//! The talk about terms: turns, decisions line by line, versions.

use super::super::actor::Side;
use super::super::command::Command;
use super::super::event::Event;
use super::super::evidence::Booking;
use super::super::line::{Decision, Line, LineState};
use super::super::name::VersionNumber;
use super::super::refusal::{Reason, Refusal};
use super::super::terms::{KnownCondition, Terms};
use super::draft::{broken, checked};
use super::{Answer, Case};
use crate::civil::CivilDate;

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    let event = match command {
        Command::Acknowledge {} => {
            case.demand(!case.loan.negotiation.acknowledged, Reason::AgreedAlready)?;
            Event::Acknowledged
        }
        Command::AskInfo { question } => {
            let by = own_turn(case)?;
            case.demand(case.loan.negotiation.asked_by.is_none(), Reason::QuestionOpen)?;
            case.words(question)?;
            Event::InfoAsked { by, question: question.clone() }
        }
        Command::GiveInfo { answer, documents } => {
            let by = own_turn(case)?;
            case.demand(case.loan.negotiation.asked_by.is_some(), Reason::NoQuestion)?;
            case.words(answer)?;
            Event::InfoGiven { by, answer: answer.clone(), documents: documents.clone() }
        }
        Command::Reserve { line, until, bookings } => {
            case.demand(case.today() < *until, Reason::DayPassed)?;
            let (_, reserved) = case.its_line()?;
            free(case, reserved, bookings)?;
            Event::ReservedSoft { line: *line, until: *until }
        }
        Command::DecideLine { line, decision, opinion } => {
            own_turn(case)?;
            let (_, asked) = case.its_line()?;
            decision_holds(case, asked, decision, opinion.is_some())?;
            Event::LineDecided { line: *line, decision: decision.clone(), opinion: *opinion }
        }
        Command::CounterOffer { base, terms } => {
            let by = own_turn(case)?;
            case.demand(case.loan.negotiation.asked_by.is_none(), Reason::QuestionOpen)?;
            version(case, by, *base, terms)?
        }
        Command::AmendLines { base, terms } => version(case, case.own_side()?, *base, terms)?,
        Command::AcceptVersion { version } => accept(case, *version)?,
        Command::Decline { reason } => {
            case.words(reason)?;
            Event::Declined { reason: reason.clone() }
        }
        Command::WithdrawRequest { reason } => {
            case.words(reason)?;
            Event::Withdrawn { reason: reason.clone() }
        }
        _ => {
            let passed = case.loan.negotiation.answer_by.is_some_and(|day| day < case.today());
            case.demand(passed, Reason::StillTime)?;
            Event::Lapsed
        }
    };
    Ok(vec![event])
}

fn own_turn(case: &Case<'_>) -> Result<Side, Refusal> {
    let side = case.own_side()?;
    case.demand(case.loan.negotiation.turn == Some(side), Reason::NotYourTurn)?;
    Ok(side)
}

/// Refuses where an exhibit is taken elsewhere on the days of its legs.
pub(super) fn free(case: &Case<'_>, line: &Line, bookings: &[Booking]) -> Result<(), Refusal> {
    let Some(terms) = case.loan.latest() else { return Ok(()) };
    let days = line.terms.legs.iter().filter_map(|leg| terms.legs.get(*leg)?.possession.known());
    for (from, until) in days.filter(|_| line.terms.travels()) {
        taken(case, line, bookings, from, until)?;
    }
    Ok(())
}

/// Refuses where an exhibit is taken elsewhere on these days.
pub(super) fn taken(
    case: &Case<'_>,
    line: &Line,
    bookings: &[Booking],
    from: CivilDate,
    until: CivilDate,
) -> Result<(), Refusal> {
    let other = |booking: &&Booking| booking.exhibit == line.terms.exhibit && booking.blocks(from, until);
    match bookings.iter().find(other) {
        Some(booking) => Err(case.with(Reason::Booked, format!("{}/{}", booking.from, booking.until))),
        None => Ok(()),
    }
}

fn decision_holds(case: &Case<'_>, line: &Line, decision: &Decision, opinion: bool) -> Result<(), Refusal> {
    match decision {
        Decision::Approve | Decision::ApproveWithConditions { .. } => {
            let sound = line.terms.condition == KnownCondition::Sound || !line.terms.travels();
            case.demand(sound || opinion, Reason::OpinionMissing)?;
            if let Decision::ApproveWithConditions { conditions } = decision {
                case.words(conditions)?;
            }
        }
        Decision::Substitute { exhibit, .. } => case.demand(*exhibit != line.terms.exhibit, Reason::SameExhibit)?,
        Decision::Decline { note, .. } => case.words(note)?,
        Decision::Defer { until, .. } => case.demand(case.today() < *until, Reason::DayPassed)?,
    }
    Ok(())
}

fn version(case: &Case<'_>, by: Side, base: VersionNumber, terms: &Terms) -> Result<Event, Refusal> {
    let versions = &case.loan.negotiation.versions;
    let latest = versions.last().ok_or_else(|| case.no(Reason::NotLatest))?;
    if latest.number != base {
        return Err(case.with(Reason::NotLatest, latest.number));
    }
    if let Some(wrong) = broken(terms, &case.loan.lender) {
        return Err(case.with(Reason::TermsBroken, wrong));
    }
    case.demand(!terms.lines.is_empty(), Reason::NothingAsked)?;
    case.demand(terms.possession().is_some(), Reason::DaysMissing)?;
    case.demand(latest.terms != *terms, Reason::NothingChanged)?;
    // A clause that stands settled in the last version of each side changes no more.
    if let [.., earlier, latest] = &versions[..] {
        for (name, clause) in latest.terms.clauses.iter().filter(|(_, clause)| clause.settled) {
            let both = earlier.by != latest.by && earlier.terms.clauses.get(name) == Some(clause);
            if both && terms.clauses.get(name).map(|clause| &clause.text) != Some(&clause.text) {
                return Err(case.with(Reason::ClauseSettled, name));
            }
        }
    }
    let number = VersionNumber(latest.number.0 + 1);
    Ok(Event::VersionOffered { number, by, terms: terms.clone(), digest: terms.digest() })
}

fn accept(case: &Case<'_>, version: VersionNumber) -> Result<Event, Refusal> {
    let by = own_turn(case)?;
    let latest = case.loan.negotiation.versions.last().ok_or_else(|| case.no(Reason::NotLatest))?;
    if latest.number != version {
        return Err(case.with(Reason::NotLatest, latest.number));
    }
    case.demand(latest.by != by, Reason::OwnVersion)?;
    case.demand(case.loan.negotiation.asked_by.is_none(), Reason::QuestionOpen)?;
    checked(case)?;
    let waiting = |line: &Line| matches!(line.state, LineState::Requested | LineState::SubstituteOffered { .. });
    if let Some((number, _)) = case.loan.lines.iter().find(|(_, line)| waiting(line)) {
        return Err(case.at_line(Reason::LineUndecided, *number));
    }
    let approved = |line: &Line| {
        matches!(line.state, LineState::Approved | LineState::ApprovedWithConditions { .. } | LineState::Agreed)
    };
    case.demand(case.loan.lines.values().any(approved), Reason::NothingApproved)?;
    Ok(Event::VersionAccepted { number: version, by, digest: latest.digest })
}
