//! Gates: opening them, recording what was answered, settling their papers.

use super::super::actor::Side;
use super::super::command::Command;
use super::super::event::{Event, GateOutcome};
use super::super::gate::{Gate, GateKind, GateState, Paper};
use super::super::name::{GateNumber, LineNumber};
use super::super::refusal::{Reason, Refusal};
use super::{Answer, Case};
use crate::civil::CivilDate;

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    let event = match command {
        Command::OpenGate { kind, lines, due } => {
            case.demand(!case.loan.gates.values().any(|gate| gate.kind == *kind), Reason::GateThere)?;
            if let Some(line) = lines.iter().find(|line| !case.loan.lines.contains_key(line)) {
                return Err(case.at_line(Reason::NoSuchLine, *line));
            }
            if let GateKind::Facility { leg } | GateKind::VenueWeapons { leg } = kind {
                case.demand(case.venue(*leg).is_some(), Reason::LegMissing)?;
            }
            let number = GateNumber(case.loan.gates.keys().map(|number| number.0).max().unwrap_or_default() + 1);
            let (kind, lines) = (kind.clone(), lines.clone());
            Event::GateOpened { gate: Gate { number, kind, lines, due: *due, state: GateState::Open } }
        }
        Command::DecideGate { gate, outcome } => {
            let found = find(case, *gate)?;
            let lenders = matches!(found.kind, GateKind::Facility { .. } | GateKind::Provenance);
            case.demand(!lenders || case.side() == Some(Side::Lender), Reason::WrongSide)?;
            let waits = match (&found.state, outcome) {
                (GateState::Discharged { .. }, _) => false,
                (GateState::Granted { .. }, GateOutcome::Refused { .. }) => false,
                (GateState::Granted { .. }, GateOutcome::Revoked { .. }) => true,
                (_, GateOutcome::Revoked { .. }) => false,
                _ => true,
            };
            case.demand(waits, Reason::GateClosed)?;
            match outcome {
                GateOutcome::Granted { paper } => case.demand(whole(paper), Reason::PaperBroken)?,
                GateOutcome::Refused { reason } | GateOutcome::Revoked { reason } => case.words(reason)?,
            }
            Event::GateDecided { gate: *gate, outcome: outcome.clone() }
        }
        Command::DischargeGate { gate, note } => {
            let found = find(case, *gate)?;
            case.demand(matches!(found.state, GateState::Granted { .. }), Reason::GateClosed)?;
            let out = case.loan.lines.iter().find(|(number, line)| found.concerns(**number) && line.state.is_out());
            if let Some((number, _)) = out {
                return Err(case.at_line(Reason::Unresolved, *number));
            }
            Event::GateDischarged { gate: *gate, note: *note }
        }
        _ => return Err(case.no(Reason::NoSuchGate)),
    };
    Ok(vec![event])
}

fn find<'a>(case: &Case<'a>, gate: GateNumber) -> Result<&'a Gate, Refusal> {
    case.loan.gates.get(&gate).ok_or_else(|| case.at_gate(Reason::NoSuchGate, gate, ""))
}

fn whole(paper: &Paper) -> bool {
    let named = !paper.issued_by.trim().is_empty() && !paper.number.trim().is_empty();
    named && paper.until.is_none_or(|until| paper.from <= until)
}

/// Whether a paper must hold until the last day, not only on the day of crossing.
pub(super) fn lasts(kind: &GateKind) -> bool {
    matches!(
        kind,
        GateKind::Cover
            | GateKind::Customs
            | GateKind::Immunity { .. }
            | GateKind::Facility { .. }
            | GateKind::VenueWeapons { .. }
    )
}

/// Refuses while a gate before a line is not green: on the day itself, and for cover, customs, immunity and the venue until
/// `until`. A gate of another venue than `leg` does not matter yet.
pub(super) fn green(case: &Case<'_>, line: LineNumber, leg: Option<usize>, until: CivilDate) -> Result<(), Refusal> {
    let today = case.today();
    for gate in case.loan.gates.values().filter(|gate| gate.concerns(line)) {
        if let GateKind::Facility { leg: other } | GateKind::VenueWeapons { leg: other } = gate.kind
            && leg != Some(other)
        {
            continue;
        }
        if !gate.green(today, if lasts(&gate.kind) { until.max(today) } else { today }) {
            let refusal = case.at_gate(Reason::GateNotGreen, gate.number, gate.kind.word());
            return Err(Refusal { line: Some(line), ..refusal });
        }
    }
    Ok(())
}
