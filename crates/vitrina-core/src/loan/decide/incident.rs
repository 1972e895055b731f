//! Incidents: told by whoever has custody, supplemented and never edited, instructed and resolved by the lender.

use super::super::command::Command;
use super::super::event::{Event, IncidentKind, IncidentOutcome};
use super::super::line::LineState;
use super::super::name::IncidentNumber;
use super::super::refusal::{Reason, Refusal};
use super::super::state::Incident;
use super::{Answer, Case};

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    let event = match command {
        Command::ReportIncident { line, kind, noticed, text, documents } => {
            case.words(text)?;
            case.demand(*noticed <= case.now, Reason::DayPassed)?;
            let hours = case.loan.latest().and_then(|terms| terms.conduct.incident_hours);
            let late = hours.is_some_and(|hours| case.now.seconds_since(*noticed) > i64::from(hours) * 3600);
            let number = case.loan.incidents.keys().map(|number| number.0).max().unwrap_or_default() + 1;
            Event::IncidentReported {
                incident: IncidentNumber(number),
                line: *line,
                kind: *kind,
                noticed: *noticed,
                late,
                text: text.clone(),
                documents: documents.clone(),
            }
        }
        Command::SupplementIncident { incident, text, documents } => {
            open(case, *incident)?;
            case.words(text)?;
            Event::IncidentSupplemented { incident: *incident, text: text.clone(), documents: documents.clone() }
        }
        Command::Instruct { incident, instruction } => {
            open(case, *incident)?;
            Event::Instructed { incident: *incident, instruction: *instruction }
        }
        Command::ResolveIncident { incident, outcome, settlement } => {
            let found = open(case, *incident)?;
            let line = case.loan.lines.get(&found.line);
            let missing = line.is_some_and(|line| matches!(line.state, LineState::Missing { .. }));
            let found_again = missing && *outcome == IncidentOutcome::GoesOn && found.kind == IncidentKind::Missing;
            let state = found_again.then(|| found.stood.clone());
            Event::IncidentResolved { incident: *incident, outcome: *outcome, settlement: *settlement, state }
        }
        _ => return Err(case.no(Reason::NoSuchIncident)),
    };
    Ok(vec![event])
}

fn open<'a>(case: &Case<'a>, number: IncidentNumber) -> Result<&'a Incident, Refusal> {
    let incident = case.loan.incidents.get(&number).filter(|incident| !incident.resolved);
    incident.ok_or_else(|| case.with(Reason::NoSuchIncident, number))
}
