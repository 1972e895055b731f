//! Applies an event to a loan. Total: what an event names that is not there changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::actor::Side;
use super::digest::Digest;
use super::event::{Event, GateOutcome, IncidentKind, RecallKind, ReportStage};
use super::gate::GateState;
use super::line::{Decision, Line, LineEnd, LineState, Toward};
use super::name::{LineNumber, VersionNumber};
use super::party::ConsentStage;
use super::state::{
    Agreement, Correction, Ending, Extension, Incident, Loan, Negotiation, Recall, Reciprocal, Signature,
    SignatureForm, Version,
};
use super::terms::Terms;

/// The loan after an event. `None` only while nothing was created.
#[must_use]
pub fn evolve(loan: Option<Loan>, event: &Event) -> Option<Loan> {
    let Some(mut loan) = loan else {
        let Event::DraftCreated { loan, lender, borrower, exhibition, terms } = event else { return None };
        let version = first(terms);
        return Some(Loan {
            id: loan.clone(),
            lender: (**lender).clone(),
            borrower: (**borrower).clone(),
            exhibition: exhibition.clone(),
            lines: fresh(terms),
            negotiation: Negotiation { versions: vec![version], ..Negotiation::default() },
            gates: BTreeMap::new(),
            checks: None,
            agreement: None,
            returning: false,
            extension: None,
            extended: None,
            recall: None,
            incidents: BTreeMap::new(),
            reciprocal: None,
            ending: None,
            corrections: Vec::new(),
            events: 1,
        });
    };
    loan.events += 1;
    apply(&mut loan, event);
    Some(loan)
}

fn first(terms: &Terms) -> Version {
    Version { number: VersionNumber(1), by: Side::Borrower, terms: terms.clone(), digest: terms.digest() }
}

fn fresh(terms: &Terms) -> BTreeMap<LineNumber, Line> {
    terms.lines.iter().map(|(number, terms)| (*number, requested(terms))).collect()
}

fn requested(terms: &super::terms::LineTerms) -> Line {
    Line {
        terms: terms.clone(),
        state: LineState::Requested,
        reserved_until: None,
        reserved: false,
        reports: Vec::new(),
        offered: None,
    }
}

fn apply(loan: &mut Loan, event: &Event) {
    match event {
        Event::DraftCreated { .. } => {}
        Event::DraftRevised { terms } => {
            loan.negotiation.versions = vec![first(terms)];
            loan.lines = fresh(terms);
            loan.checks = None;
        }
        Event::ChecksRecorded { record } => loan.checks = Some(record.clone()),
        Event::Submitted { answer_by, .. } => {
            loan.negotiation.turn = Some(Side::Lender);
            loan.negotiation.answer_by = Some(*answer_by);
        }
        Event::Acknowledged => loan.negotiation.acknowledged = true,
        Event::InfoAsked { by, .. } => {
            loan.negotiation.turn = Some(by.other());
            loan.negotiation.asked_by = Some(*by);
        }
        Event::InfoGiven { by, .. } => {
            loan.negotiation.turn = Some(by.other());
            loan.negotiation.asked_by = None;
        }
        Event::VersionOffered { number, by, terms, digest } => offer(loan, *number, *by, terms, *digest),
        Event::VersionAccepted { number, .. } => {
            loan.negotiation.turn = None;
            loan.negotiation.accepted = Some(*number);
            for line in loan.lines.values_mut() {
                if matches!(line.state, LineState::Approved | LineState::ApprovedWithConditions { .. }) {
                    line.state = LineState::Agreed;
                }
            }
        }
        Event::Declined { .. } => end(loan, Ending::Declined),
        Event::Withdrawn { .. } => end(loan, Ending::Withdrawn),
        Event::Lapsed => end(loan, Ending::Lapsed),
        Event::Cancelled { .. } => end(loan, Ending::Cancelled),
        Event::Closed { claim, .. } => end(loan, Ending::Closed { claim: *claim }),
        Event::AgreementGenerated { version, digest, texts } => {
            loan.agreement = Some(Agreement {
                digest: *digest,
                version: *version,
                texts: texts.clone(),
                signatures: Vec::new(),
                signed: None,
                venues: BTreeSet::new(),
            });
        }
        Event::GateOpened { gate } => {
            loan.gates.insert(gate.number, gate.clone());
        }
        Event::GateDecided { gate, outcome } => {
            if let Some(gate) = loan.gates.get_mut(gate) {
                gate.state = match outcome.clone() {
                    GateOutcome::Granted { paper } => GateState::Granted { paper },
                    GateOutcome::Refused { reason } => GateState::Refused { reason },
                    GateOutcome::Revoked { reason } => GateState::Revoked { reason },
                };
            }
        }
        Event::GateDischarged { gate, note } => {
            if let Some(gate) = loan.gates.get_mut(gate) {
                gate.state = GateState::Discharged { note: *note };
            }
        }
        Event::Signed { .. }
        | Event::PaperSigned { .. }
        | Event::PaperConfirmed { .. }
        | Event::AgreementSigned { .. }
        | Event::VenueSigned { .. } => sign(loan, event),
        Event::ExtensionRequested { until, .. } => {
            loan.extension = Some(Extension { until: *until, agreed: BTreeMap::new() });
        }
        Event::ExtensionAgreedBy { side, addendum } => {
            if let Some(extension) = &mut loan.extension {
                extension.agreed.insert(*side, *addendum);
            }
        }
        Event::Extended { until, .. } => {
            loan.extension = None;
            loan.extended = Some(*until);
        }
        Event::ExtensionRefused { .. } => loan.extension = None,
        Event::Recalled { kind, .. } => {
            let back_by = match kind {
                RecallKind::Ordinary { back_by } => Some(*back_by),
                RecallKind::Urgent { .. } => None,
            };
            loan.recall = Some(Recall { back_by });
        }
        Event::ReturnBegun { .. } => loan.returning = true,
        Event::Corrected { event, reason, text } => {
            loan.corrections.push(Correction { event: *event, reason: reason.clone(), text: text.clone() });
        }
        Event::ReciprocalBound { other } => loan.reciprocal = Some(Reciprocal { other: other.clone(), open: None }),
        Event::OtherNoted { what } => {
            if let Some(reciprocal) = &mut loan.reciprocal {
                reciprocal.open = Some(what.clone());
            }
        }
        Event::ReciprocalDecided { .. } => {
            if let Some(reciprocal) = &mut loan.reciprocal {
                reciprocal.open = None;
            }
        }
        Event::IncidentReported { incident, line, kind, noticed, late, .. } => {
            let Some(line_state) = loan.lines.get_mut(line) else { return };
            let stood = line_state.state.clone();
            if *kind == IncidentKind::Missing {
                line_state.state = LineState::Missing { leg: stood.at_leg() };
            }
            let (line, kind, noticed, late) = (*line, *kind, *noticed, *late);
            let incident_state =
                Incident { line, kind, noticed, late, supplements: 0, instruction: None, resolved: false, stood };
            loan.incidents.insert(*incident, incident_state);
        }
        Event::IncidentSupplemented { incident, .. } => {
            if let Some(incident) = loan.incidents.get_mut(incident) {
                incident.supplements += 1;
            }
        }
        Event::Instructed { incident, instruction } => {
            if let Some(incident) = loan.incidents.get_mut(incident) {
                incident.instruction = Some(*instruction);
            }
        }
        Event::IncidentResolved { incident, outcome, state, .. } => {
            let Some(incident) = loan.incidents.get_mut(incident) else { return };
            incident.resolved = true;
            let Some(line) = loan.lines.get_mut(&incident.line) else { return };
            if matches!(line.state, LineState::Ended { .. }) {
                return;
            }
            if let Some(end) = outcome.end() {
                line.state = LineState::Ended { end };
            } else if let Some(state) = state {
                line.state = state.clone();
            }
        }
        _ => travel(loan, event),
    }
}

/// Events about one line.
fn travel(loan: &mut Loan, event: &Event) {
    let change = |loan: &mut Loan, number: &LineNumber, state: LineState| {
        if let Some(line) = loan.lines.get_mut(number) {
            line.state = state;
        }
    };
    match event {
        Event::ReservedSoft { line, until } => {
            if let Some(line) = loan.lines.get_mut(line) {
                line.reserved_until = Some(*until);
            }
        }
        Event::LineDecided { line, decision, .. } => {
            let Some(line) = loan.lines.get_mut(line) else { return };
            line.offered = None;
            line.state = match decision.clone() {
                Decision::Approve => LineState::Approved,
                Decision::ApproveWithConditions { conditions } => LineState::ApprovedWithConditions { conditions },
                Decision::Substitute { exhibit, .. } => {
                    line.offered = Some(exhibit.clone());
                    LineState::SubstituteOffered { exhibit }
                }
                Decision::Decline { reason, .. } => LineState::Declined { reason },
                Decision::Defer { until, .. } => LineState::Deferred { until },
            };
        }
        Event::ConditionRecorded { line, stage, report } => {
            let Some(line) = loan.lines.get_mut(line) else { return };
            line.reports.push((*stage, report.clone()));
            match (stage, &line.state) {
                (ReportStage::Out, _) => line.state = LineState::Cleared,
                (ReportStage::In, LineState::Received { leg }) => line.state = LineState::Acclimatising { leg: *leg },
                (ReportStage::Home, _) => line.state = LineState::Verified,
                _ => {}
            }
        }
        Event::Packed { line, .. } => {
            let leg = loan.lines.get(line).and_then(|line| line.terms.legs.first().copied()).unwrap_or_default();
            change(loan, line, LineState::Packed { toward: Toward::Leg(leg) });
        }
        Event::Dispatched { line, toward, .. } => change(loan, line, LineState::InTransit { toward: *toward }),
        Event::Received { line, leg, .. } => change(loan, line, LineState::Received { leg: *leg }),
        Event::Installed { line, leg, .. } => change(loan, line, LineState::OnDisplay { leg: *leg }),
        Event::Stored { line, leg } => change(loan, line, LineState::InStore { leg: *leg }),
        Event::Deinstalled { line, leg } => change(loan, line, LineState::Deinstalled { leg: *leg }),
        Event::HandedOver { line, to, .. } => change(loan, line, LineState::InTransit { toward: Toward::Leg(*to) }),
        Event::HomeReceived { line, .. } => change(loan, line, LineState::HomeReceived),
        Event::Delivered { line, .. } => change(loan, line, LineState::Ended { end: LineEnd::Delivered }),
        Event::LineWithdrawn { line, by, .. } => {
            let end = match by {
                Side::Lender => LineEnd::WithdrawnByLender,
                Side::Borrower => LineEnd::WithdrawnByBorrower,
            };
            change(loan, line, LineState::Ended { end });
        }
        _ => {}
    }
}

fn end(loan: &mut Loan, ending: Ending) {
    loan.ending = Some(ending);
    loan.negotiation.turn = None;
    for line in loan.lines.values_mut() {
        (line.reserved, line.reserved_until) = (false, None);
    }
}

/// A full version: lines it does not touch keep their state and their papers; what was accepted or generated before no
/// longer stands.
fn offer(loan: &mut Loan, number: VersionNumber, by: Side, terms: &Terms, digest: Digest) {
    let legs_changed = loan.latest().is_none_or(|latest| latest.legs != terms.legs);
    let touched = |line: &LineNumber| {
        legs_changed || loan.lines.get(line).is_none_or(|known| terms.lines.get(line) != Some(&known.terms))
    };
    for gate in loan.gates.values_mut().filter(|gate| gate.kind.before() > ConsentStage::Submitting) {
        if gate.lines.iter().any(touched) {
            gate.state = GateState::Open;
        }
    }
    let mut lines = BTreeMap::new();
    for (line, wanted) in &terms.lines {
        let mut state = match loan.lines.remove(line) {
            Some(known) if known.terms == *wanted => known,
            Some(known) if known.offered.as_ref() == Some(&wanted.exhibit) => {
                Line { state: LineState::Approved, ..requested(wanted) }
            }
            // What the lender writes into its own version it offers.
            Some(known) if by == Side::Lender && known.state.takes_part() => {
                Line { state: LineState::Approved, reserved_until: known.reserved_until, ..requested(wanted) }
            }
            _ => requested(wanted),
        };
        state.terms = wanted.clone();
        lines.insert(*line, state);
    }
    loan.lines = lines;
    loan.agreement = None;
    loan.negotiation.versions.push(Version { number, by, terms: terms.clone(), digest });
    loan.negotiation.turn = Some(by.other());
    loan.negotiation.asked_by = None;
    loan.negotiation.accepted = None;
}

fn sign(loan: &mut Loan, event: &Event) {
    let Some(agreement) = &mut loan.agreement else { return };
    match event {
        Event::Signed { side, name, office, .. } => {
            let (side, form) = (*side, SignatureForm::InProgram);
            agreement.signatures.push(Signature { side, name: name.clone(), office: office.clone(), form });
        }
        Event::PaperSigned { side, signature, recorded_by, .. } => {
            let (paper, recorded_by) = (signature.clone(), recorded_by.clone());
            let (name, office) = (paper.name.clone(), paper.office.clone());
            let form = SignatureForm::OnPaper { paper, recorded_by, confirmed_by: None };
            agreement.signatures.push(Signature { side: *side, name, office, form });
        }
        Event::PaperConfirmed { scan, confirmed_by, .. } => {
            for signature in &mut agreement.signatures {
                if let SignatureForm::OnPaper { paper, confirmed_by: confirmed, .. } = &mut signature.form
                    && paper.scan == *scan
                {
                    *confirmed = Some(confirmed_by.clone());
                }
            }
        }
        Event::AgreementSigned { day, .. } => {
            agreement.signed = Some(*day);
            for line in loan.lines.values_mut().filter(|line| line.state.takes_part()) {
                line.reserved = true;
            }
        }
        Event::VenueSigned { leg, .. } => {
            agreement.venues.insert(*leg);
        }
        _ => {}
    }
}
