//! An exhibit on its way: out, from venue to venue, home; and what is handed over without travelling.

use super::super::command::Command;
use super::super::event::{Event, ReportStage};
use super::super::gate::GateKind;
use super::super::line::{Line, LineState, Toward};
use super::super::name::LineNumber;
use super::super::refusal::{Reason, Refusal};
use super::super::terms::Known;
use super::gates::green;
use super::{Answer, Case};
use crate::civil::CivilDate;
use crate::id::StateCode;

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    let (line, known) = case.its_line()?;
    let event = match command {
        Command::Dispatch { route, exit_number, .. } => {
            case.words(exit_number)?;
            let leg = known.terms.legs.first().copied().ok_or_else(|| case.no(Reason::LegMissing))?;
            leaves(case, line, known, route, Some(leg))?;
            case.demand(case.loan.recall.is_none(), Reason::RecallOpen)?;
            let (route, exit_number) = (route.clone(), exit_number.clone());
            Event::Dispatched { line, toward: Toward::Leg(leg), route, exit_number }
        }
        Command::Receive { receipt, .. } => match known.state {
            LineState::InTransit { toward: Toward::Leg(leg) } => Event::Received { line, leg, receipt: *receipt },
            _ => return Err(case.no(Reason::LineElsewhere)),
        },
        Command::HandOver { route, transfer, .. } => {
            let from = known.state.at_leg().ok_or_else(|| case.no(Reason::LineElsewhere))?;
            let to = next(known, from).ok_or_else(|| case.no(Reason::NoNextVenue))?;
            examined(case, known)?;
            case.demand(case.loan.recall.is_none() && !case.loan.returning, Reason::RecallOpen)?;
            leaves(case, line, known, route, Some(to))?;
            Event::HandedOver { line, from, to, route: route.clone(), transfer: *transfer }
        }
        Command::DispatchHome { route, exit_number, .. } => {
            let from = known.state.at_leg().ok_or_else(|| case.no(Reason::LineElsewhere))?;
            case.words(exit_number)?;
            examined(case, known)?;
            let last = next(known, from).is_none() || case.loan.returning || case.loan.recall.is_some();
            case.demand(last, Reason::NotLastVenue)?;
            leaves(case, line, known, route, None)?;
            let (route, exit_number) = (route.clone(), exit_number.clone());
            Event::Dispatched { line, toward: Toward::Home, route, exit_number }
        }
        Command::HomeReceive { receipt, .. } => {
            let homewards = matches!(known.state, LineState::InTransit { toward: Toward::Home });
            case.demand(homewards, Reason::LineElsewhere)?;
            Event::HomeReceived { line, receipt: *receipt }
        }
        Command::Deliver { documents, .. } => {
            case.demand(!known.terms.travels(), Reason::SomethingTravels)?;
            case.demand(!documents.is_empty(), Reason::WordsMissing)?;
            green(case, line, None, case.today())?;
            Event::Delivered { line, documents: documents.clone() }
        }
        _ => return Err(case.no(Reason::LineElsewhere)),
    };
    Ok(vec![event])
}

/// The venue after one, on a line.
fn next(line: &Line, leg: usize) -> Option<usize> {
    line.terms.legs.iter().copied().find(|other| *other > leg)
}

fn examined(case: &Case<'_>, line: &Line) -> Result<(), Refusal> {
    let departure = line.reports.last().is_some_and(|(stage, _)| *stage == ReportStage::Departure);
    case.demand(departure, Reason::DepartureMissing)
}

/// What must hold whenever an exhibit leaves a house, for a venue or for home.
fn leaves(
    case: &Case<'_>,
    number: LineNumber,
    line: &Line,
    route: &[StateCode],
    to: Option<usize>,
) -> Result<(), Refusal> {
    let terms = case.loan.latest().ok_or_else(|| case.no(Reason::LegMissing))?;
    let state = |leg: Option<usize>| match leg {
        Some(leg) => terms.legs.get(leg).map(|leg| leg.state),
        None => Some(case.loan.lender.state),
    };
    let ends = (route.first().copied(), route.last().copied());
    case.demand(ends == (state(line.state.at_leg()), state(to)), Reason::RouteBroken)?;
    case.no_incident(number)?;
    let decided = case.loan.reciprocal.as_ref().is_none_or(|bound| bound.open.is_none());
    case.demand(decided, Reason::DecisionOpen)?;
    if let Some(leg) = to {
        case.demand(case.venue_signed(leg), Reason::VenueUnsigned)?;
    }
    let until = match to {
        Some(_) => case.loan.last_day().unwrap_or(case.today()),
        None => case.today(),
    };
    green(case, number, to, until)?;
    if line.terms.weapon != Known::No && route.iter().any(|state| Some(state) != route.first()) {
        authorised(case, number, route, case.today())?;
    }
    Ok(())
}

/// Each state on the way, transit included, has given leave for what its law may take for a weapon.
fn authorised(case: &Case<'_>, line: LineNumber, route: &[StateCode], today: CivilDate) -> Result<(), Refusal> {
    for state in route {
        let leave = case.loan.gates.values().any(|gate| {
            gate.kind == GateKind::Weapons { state: *state } && gate.concerns(line) && gate.green(today, today)
        });
        if !leave {
            return Err(case.with(Reason::RouteUnauthorised, state));
        }
    }
    Ok(())
}
