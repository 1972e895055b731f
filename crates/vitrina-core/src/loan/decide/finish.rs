//! More time, a recall, the return, and every way a signed loan ends.

use super::super::command::Command;
use super::super::digest::Digest;
use super::super::event::{Event, RecallKind};
use super::super::evidence::Booking;
use super::super::gate::{Gate, GateKind, GateState};
use super::super::line::{LineEnd, LineState};
use super::super::name::LineNumber;
use super::super::refusal::{Reason, Refusal};
use super::gates::lasts;
use super::negotiate::taken;
use super::{Answer, Case};
use crate::civil::CivilDate;

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    let event = match command {
        Command::RequestExtension { until, reason } => return request(case, *until, reason),
        Command::AgreeExtension { addendum, bookings } => return agree(case, *addendum, bookings),
        Command::RefuseExtension { reason } => {
            case.demand(case.loan.extension.is_some(), Reason::NoExtension)?;
            case.words(reason)?;
            Event::ExtensionRefused { by: case.own_side()?, reason: reason.clone() }
        }
        Command::Recall { kind, notice } => {
            recall(case, kind)?;
            Event::Recalled { kind: kind.clone(), notice: *notice }
        }
        Command::BeginReturn { plan } => {
            case.demand(!case.loan.returning, Reason::AgreedAlready)?;
            let shown =
                case.loan.latest().and_then(|terms| terms.legs.iter().map(|leg| leg.display.until).max().flatten());
            let over = shown.or(case.loan.last_day()).is_some_and(|day| day <= case.today());
            case.demand(over || case.loan.recall.is_some(), Reason::TooSoon)?;
            Event::ReturnBegun { plan: *plan }
        }
        Command::WithdrawLine { line, reason } => {
            case.words(reason)?;
            Event::LineWithdrawn { line: *line, by: case.own_side()?, reason: reason.clone() }
        }
        Command::Close { costs_settled, cover_released, statement, claim } => {
            close(case, *costs_settled, *cover_released, *claim)?;
            Event::Closed { statement: *statement, claim: *claim }
        }
        Command::Cancel { reason, costs } => {
            case.words(reason)?;
            case.words(costs)?;
            let gone = |state: &LineState| state.is_out() || *state == LineState::Ended { end: LineEnd::Delivered };
            case.demand(!case.loan.lines.values().any(|line| gone(&line.state)), Reason::HasLeft)?;
            Event::Cancelled { by: case.own_side()?, reason: reason.clone(), costs: costs.clone() }
        }
        Command::Correct { event, reason, text } => {
            case.demand((1..=case.loan.events).contains(event), Reason::NoSuchEvent)?;
            case.words(reason)?;
            Event::Corrected { event: *event, reason: reason.clone(), text: text.clone() }
        }
        Command::NoteOther { what } => {
            case.demand(case.loan.reciprocal.is_some(), Reason::NotBound)?;
            Event::OtherNoted { what: what.clone() }
        }
        Command::DecideReciprocal { goes_on, reason } => {
            let open = case.loan.reciprocal.as_ref().is_some_and(|bound| bound.open.is_some());
            case.demand(open, Reason::NotBound)?;
            case.words(reason)?;
            Event::ReciprocalDecided { by: case.own_side()?, goes_on: *goes_on, reason: reason.clone() }
        }
        _ => return Err(case.no(Reason::TooEarly)),
    };
    Ok(vec![event])
}

fn request(case: &Case<'_>, until: CivilDate, reason: &str) -> Answer {
    let last = case.loan.last_day().ok_or_else(|| case.no(Reason::DaysMissing))?;
    case.words(reason)?;
    case.demand(case.loan.extension.is_none(), Reason::ExtensionOpen)?;
    case.demand(case.loan.recall.is_none(), Reason::RecallOpen)?;
    case.demand(last < until, Reason::NotLater)?;
    if let Some(line) = case.loan.overdue(case.today()).next() {
        return Err(case.at_line(Reason::Overdue, line));
    }
    let notice = case.loan.latest().and_then(|terms| terms.conduct.extension_notice_days);
    let notice = notice.ok_or_else(|| case.with(Reason::NumberMissing, "/conduct/extensionNoticeDays"))?;
    case.demand(case.today().plus_days(i32::from(notice)) <= last, Reason::NoticeShort)?;
    Ok(vec![Event::ExtensionRequested { until, reason: reason.to_owned() }])
}

fn agree(case: &Case<'_>, addendum: Digest, bookings: &[Booking]) -> Answer {
    let side = case.own_side()?;
    let extension = case.loan.extension.as_ref().ok_or_else(|| case.no(Reason::NoExtension))?;
    let last = case.loan.last_day().ok_or_else(|| case.no(Reason::DaysMissing))?;
    case.demand(!extension.agreed.contains_key(&side), Reason::AgreedAlready)?;
    let other = extension.agreed.get(&side.other());
    case.demand(other.is_none_or(|other| *other == addendum), Reason::OtherBytes)?;
    for (number, line) in case.loan.lines.iter().filter(|(_, line)| line.state.is_out()) {
        let at = |refusal: Refusal| Refusal { line: Some(*number), ..refusal };
        taken(case, line, bookings, last.plus_days(1), extension.until).map_err(at)?;
        if let Some(gate) = short(case, *number, line.state.at_leg(), extension.until) {
            return Err(at(case.at_gate(Reason::GateNotGreen, gate.number, gate.kind.word())));
        }
    }
    let mut events = vec![Event::ExtensionAgreedBy { side, addendum }];
    if other.is_some() {
        events.push(Event::Extended { until: extension.until, addendum });
    }
    Ok(events)
}

/// A gate whose paper ends before the new last day.
fn short<'a>(case: &Case<'a>, line: LineNumber, leg: Option<usize>, until: CivilDate) -> Option<&'a Gate> {
    let here = |gate: &&Gate| match gate.kind {
        GateKind::Facility { leg: other } | GateKind::VenueWeapons { leg: other } => leg == Some(other),
        _ => true,
    };
    let concerned = case.loan.gates.values().filter(move |gate| gate.concerns(line) && lasts(&gate.kind)).filter(here);
    concerned.into_iter().find(|gate| !gate.green(case.today(), until))
}

fn recall(case: &Case<'_>, kind: &RecallKind) -> Result<(), Refusal> {
    match kind {
        RecallKind::Urgent { reason } => case.words(reason),
        RecallKind::Ordinary { back_by } => {
            case.demand(case.loan.recall.is_none(), Reason::RecallOpen)?;
            let notice = case.loan.latest().and_then(|terms| terms.conduct.recall_notice_days);
            let notice = notice.ok_or_else(|| case.with(Reason::NumberMissing, "/conduct/recallNoticeDays"))?;
            case.demand(case.today().plus_days(i32::from(notice)) <= *back_by, Reason::NoticeShort)
        }
    }
}

fn close(case: &Case<'_>, costs_settled: bool, cover_released: bool, claim: bool) -> Result<(), Refusal> {
    if let Some((number, _)) = case.loan.lines.iter().find(|(_, line)| !line.state.is_resolved()) {
        return Err(case.at_line(Reason::Unresolved, *number));
    }
    case.demand(claim || case.loan.open_incidents().next().is_none(), Reason::IncidentOpen)?;
    case.demand(costs_settled, Reason::CostsOpen)?;
    case.demand(cover_released, Reason::CoverOpen)?;
    let settles = |kind: &GateKind| {
        matches!(
            kind,
            GateKind::Customs
                | GateKind::ExportCultural { .. }
                | GateKind::ImportCultural { .. }
                | GateKind::Weapons { .. }
                | GateKind::Cites { .. }
        )
    };
    let open = |gate: &&Gate| settles(&gate.kind) && matches!(gate.state, GateState::Granted { .. });
    match case.loan.gates.values().find(open) {
        Some(gate) => Err(case.at_gate(Reason::PapersOpen, gate.number, gate.kind.word())),
        None => Ok(()),
    }
}
