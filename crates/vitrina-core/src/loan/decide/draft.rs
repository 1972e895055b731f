//! Before anything is sent: a draft, its checks, and the sending.

use super::super::actor::Actor;
use super::super::command::Command;
use super::super::event::Event;
use super::super::evidence::{CheckRecord, Override};
use super::super::evolve::evolve;
use super::super::gate::{Gate, GateState, consents};
use super::super::name::GateNumber;
use super::super::party::{ConsentStage, Party};
use super::super::refusal::{Reason, Refusal};
use super::super::rules::{may, rule};
use super::super::terms::Terms;
use super::{Answer, Case, plain};
use crate::civil::CivilDate;
use crate::museum::ParticipationStatus;

pub(super) fn create(command: &Command, who: &Actor) -> Answer {
    let kind = command.kind();
    let Command::CreateDraft { loan, lender, borrower, exhibition, terms } = command else {
        return Err(plain(kind, Reason::NoSuchLoan));
    };
    let refuse = |reason, found: String| Err(Refusal { found, ..plain(kind, reason) });
    if lender.museum == borrower.museum {
        return refuse(Reason::SameMuseum, lender.museum.to_string());
    }
    if who.museum() != Some(&borrower.museum) {
        return refuse(Reason::WrongSide, String::new());
    }
    let created = Event::DraftCreated {
        loan: loan.clone(),
        lender: lender.clone(),
        borrower: borrower.clone(),
        exhibition: exhibition.clone(),
        terms: terms.clone(),
    };
    if let Some(begun) = evolve(None, &created) {
        may(rule(kind), &begun, who, false).map_err(|reason| plain(kind, reason))?;
    }
    for party in [lender, borrower] {
        if party.participation != ParticipationStatus::Joined {
            return refuse(Reason::NotJoined, party.museum.to_string());
        }
        if party.signatories == 0 {
            return refuse(Reason::NoSignatories, party.museum.to_string());
        }
    }
    if let Some(wrong) = broken(terms, lender) {
        return refuse(Reason::TermsBroken, wrong);
    }
    let mut events = vec![created];
    for ((kind, lines), number) in consents(lender, borrower, ConsentStage::Submitting).into_iter().zip(1..) {
        let gate = Gate { number: GateNumber(number), kind, lines, due: None, state: GateState::Open };
        events.push(Event::GateOpened { gate });
    }
    Ok(events)
}

/// Where terms contradict themselves: a JSON pointer, or nothing.
pub(super) fn broken(terms: &Terms, lender: &Party) -> Option<String> {
    for (place, leg) in terms.legs.iter().enumerate() {
        if leg.museum == lender.museum {
            return Some(format!("/legs/{place}/museum"));
        }
        if leg.possession.known().is_some_and(|(from, until)| until < from) {
            return Some(format!("/legs/{place}/possession"));
        }
        let within = |day: CivilDate| {
            leg.possession.from.is_none_or(|from| from <= day) && leg.possession.until.is_none_or(|until| day <= until)
        };
        let ordered = leg.display.known().is_none_or(|(from, until)| from <= until);
        if !ordered || ![leg.display.from, leg.display.until].into_iter().flatten().all(within) {
            return Some(format!("/legs/{place}/display"));
        }
    }
    for (number, line) in &terms.lines {
        let legs = &line.legs;
        let known = legs.iter().all(|leg| *leg < terms.legs.len());
        let ascending = legs.windows(2).all(|pair| pair[0] < pair[1]);
        if !known || !ascending || (line.travels() && legs.is_empty()) {
            return Some(format!("/lines/{number}/legs"));
        }
        let two_places = legs.windows(2).any(|pair| {
            let [first, second] = [pair[0], pair[1]].map(|leg| terms.legs[leg].possession);
            first.until.zip(second.from).is_some_and(|(until, from)| from < until)
        });
        if two_places {
            return Some(format!("/lines/{number}/legs"));
        }
        let twice =
            terms.lines.range(..*number).any(|(_, other)| (&other.exhibit, other.ask) == (&line.exhibit, line.ask));
        if twice {
            return Some(format!("/lines/{number}/exhibit"));
        }
    }
    terms.authentic.as_ref().is_some_and(|tag| !terms.languages.contains(tag)).then(|| "/authentic".to_owned())
}

pub(super) fn revise(case: &Case<'_>, terms: &Terms) -> Answer {
    if let Some(wrong) = broken(terms, &case.loan.lender) {
        return Err(case.with(Reason::TermsBroken, wrong));
    }
    Ok(vec![Event::DraftRevised { terms: terms.clone() }])
}

pub(super) fn checks(case: &Case<'_>, record: &CheckRecord) -> Answer {
    let latest = case.loan.negotiation.versions.last().map(|version| version.digest);
    case.demand(latest == Some(record.terms), Reason::NotLatest)?;
    Ok(vec![Event::ChecksRecorded { record: record.clone() }])
}

/// The checks of the latest version, if none of them blocks.
pub(super) fn checked<'a>(case: &Case<'a>) -> Result<&'a CheckRecord, Refusal> {
    let latest = case.loan.negotiation.versions.last().map(|version| version.digest);
    let record = case.loan.checks.as_ref().filter(|record| Some(record.terms) == latest);
    let record = record.ok_or_else(|| case.no(Reason::ChecksMissing))?;
    match record.blocks.first() {
        Some(rule) => Err(case.with(Reason::ChecksBlock, rule)),
        None => Ok(record),
    }
}

pub(super) fn submit(case: &Case<'_>, overrides: &[Override], policy_shown: bool, answer_by: CivilDate) -> Answer {
    let terms = case.loan.latest().ok_or_else(|| case.no(Reason::NothingAsked))?;
    case.demand(!terms.purpose.trim().is_empty(), Reason::PurposeMissing)?;
    case.demand(!terms.lines.is_empty(), Reason::NothingAsked)?;
    case.demand(!terms.legs.is_empty(), Reason::VenueMissing)?;
    let (first, _) = terms.possession().ok_or_else(|| case.no(Reason::DaysMissing))?;
    case.demand(case.today() < first, Reason::DayPassed)?;
    case.demand(policy_shown, Reason::PolicyNotShown)?;
    case.demand(case.today() <= answer_by && answer_by < first, Reason::AnswerDayPassed)?;
    let record = checked(case)?;
    for rule in &record.fails {
        let answered = |given: &&Override| {
            given.rule == *rule && !given.reason.trim().is_empty() && !given.person.trim().is_empty()
        };
        if overrides.iter().find(answered).is_none() {
            return Err(case.with(Reason::ChecksFail, rule));
        }
    }
    consented(case, ConsentStage::Submitting)?;
    Ok(vec![Event::Submitted { overrides: overrides.to_vec(), answer_by }])
}

/// Refuses while a consent that is needed before a step is missing.
pub(super) fn consented(case: &Case<'_>, before: ConsentStage) -> Result<(), Refusal> {
    let today = case.today();
    let missing = case.loan.gates.values().find(|gate| gate.kind.before() <= before && !gate.green(today, today));
    match missing {
        Some(gate) => Err(case.at_gate(Reason::ConsentMissing, gate.number, gate.kind.word())),
        None => Ok(()),
    }
}
