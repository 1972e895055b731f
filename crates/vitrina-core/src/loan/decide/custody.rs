//! What is done with an exhibit where it is: examining, packing, showing, storing.

use super::super::command::Command;
use super::super::event::{Event, ReportStage};
use super::super::line::{ConditionReport, Line, LineState};
use super::super::name::LineNumber;
use super::super::refusal::{Reason, Refusal};
use super::super::terms::Known;
use super::{Answer, Case};
use crate::civil::CivilDate;

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    let (line, known) = case.its_line()?;
    let leg = known.state.at_leg().unwrap_or_default();
    let event = match command {
        Command::ConditionOut { report, .. } => {
            case.demand(known.terms.travels(), Reason::NothingTravels)?;
            fresh(case, report.day)?;
            photographs(case, report)?;
            case.demand(report.fit_to_travel, Reason::NotFit)?;
            recorded(line, ReportStage::Out, report)
        }
        Command::Pack { list, hazards_labelled, made_safe, .. } => {
            let (_, report) = known.reports.last().ok_or_else(|| case.no(Reason::ReportOld))?;
            fresh(case, report.day)?;
            case.demand(known.terms.hazards.is_empty() || *hazards_labelled, Reason::HazardUnlabelled)?;
            case.demand(known.terms.weapon == Known::No || made_safe.is_some(), Reason::MadeSafeMissing)?;
            case.no_incident(line)?;
            Event::Packed { line, list: *list, made_safe: *made_safe }
        }
        Command::ConditionIn { report, .. } => {
            compared(case, line, known, report)?;
            photographs(case, report)?;
            recorded(line, ReportStage::In, report)
        }
        Command::PeriodicCheck { report, .. } => {
            compared(case, line, known, report)?;
            recorded(line, ReportStage::Periodic, report)
        }
        Command::ConditionOutBorrower { report, .. } => {
            compared(case, line, known, report)?;
            photographs(case, report)?;
            case.demand(report.fit_to_travel, Reason::NotFit)?;
            recorded(line, ReportStage::Departure, report)
        }
        Command::ConditionHome { report, .. } => {
            compared(case, line, known, report)?;
            recorded(line, ReportStage::Home, report)
        }
        Command::Install { climate_within, lux, .. } => {
            case.no_incident(line)?;
            case.demand(*climate_within, Reason::ClimateOutside)?;
            case.demand(lux.is_some(), Reason::LightUnknown)?;
            Event::Installed { line, leg, lux: *lux }
        }
        Command::Store { .. } => Event::Stored { line, leg },
        Command::Deinstall { .. } => {
            case.demand(!matches!(known.state, LineState::Deinstalled { .. }), Reason::LineElsewhere)?;
            Event::Deinstalled { line, leg }
        }
        _ => return Err(case.no(Reason::LineElsewhere)),
    };
    Ok(vec![event])
}

fn recorded(line: LineNumber, stage: ReportStage, report: &ConditionReport) -> Event {
    Event::ConditionRecorded { line, stage, report: report.clone() }
}

/// A report counts as many days as was agreed.
fn fresh(case: &Case<'_>, day: CivilDate) -> Result<(), Refusal> {
    let agreed = case.loan.latest().and_then(|terms| terms.conduct.condition_within_days);
    let agreed = agreed.ok_or_else(|| case.with(Reason::NumberMissing, "/conduct/conditionWithinDays"))?;
    let age = case.today().ordinal() - day.ordinal();
    if (0..=i32::from(agreed)).contains(&age) { Ok(()) } else { Err(case.with(Reason::ReportOld, day)) }
}

fn photographs(case: &Case<'_>, report: &ConditionReport) -> Result<(), Refusal> {
    let agreed = case.loan.latest().and_then(|terms| terms.conduct.photographs);
    let agreed = agreed.ok_or_else(|| case.with(Reason::NumberMissing, "/conduct/photographs"))?;
    case.demand(report.photographs >= agreed, Reason::PhotographsFew)
}

/// A report is compared with the one before; what differs is an incident that was reported.
fn compared(case: &Case<'_>, number: LineNumber, line: &Line, report: &ConditionReport) -> Result<(), Refusal> {
    let before = line.reports.last().map(|(_, report)| report.document);
    case.demand(report.compared_with == before, Reason::NotCompared)?;
    case.demand(report.day <= case.today(), Reason::ReportOld)?;
    let told = case.loan.open_incidents().any(|(_, incident)| incident.line == number);
    case.demand(!report.differs || told, Reason::IncidentFirst)
}
