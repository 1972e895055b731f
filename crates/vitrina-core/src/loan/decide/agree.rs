//! From agreement in principle to two signatures over the same bytes.

use super::super::actor::{Actor, Side};
use super::super::command::Command;
use super::super::digest::{AgreementText, Digest, agreement_bytes};
use super::super::event::Event;
use super::super::evidence::{Booking, PaperSignature};
use super::super::gate::{Gate, GateState, always};
use super::super::moment::Moment;
use super::super::name::GateNumber;
use super::super::party::ConsentStage;
use super::super::refusal::{Reason, Refusal};
use super::super::state::{Agreement, Loan, SignatureForm};
use super::draft::consented;
use super::negotiate::free;
use super::{Answer, Case};

pub(super) fn answer(case: &Case<'_>, command: &Command) -> Answer {
    match command {
        Command::GenerateAgreement { texts } => generate(case, texts),
        Command::Sign { agreement, bookings } => {
            case.demand(case.loan.reciprocal.is_none(), Reason::BoundTogether)?;
            sign(case, *agreement, bookings)
        }
        Command::RecordPaperSignature { agreement, signature } => record_paper(case, *agreement, signature),
        Command::ConfirmPaperSignature { scan, bookings } => {
            case.demand(case.loan.reciprocal.is_none(), Reason::BoundTogether)?;
            confirm_paper(case, *scan, bookings)
        }
        Command::SignAsVenue { leg, agreement } => {
            let standing = same_bytes(case, *agreement)?;
            case.demand(case.venue(*leg).is_some(), Reason::LegMissing)?;
            case.demand(!standing.venues.contains(leg), Reason::SignedAlready)?;
            Ok(vec![Event::VenueSigned { leg: *leg, agreement: *agreement }])
        }
        Command::BindReciprocal { other } => {
            case.demand(*other != case.loan.id, Reason::SameMuseum)?;
            case.demand(case.loan.reciprocal.is_none(), Reason::AgreedAlready)?;
            Ok(vec![Event::ReciprocalBound { other: other.clone() }])
        }
        _ => Err(case.no(Reason::TooEarly)),
    }
}

fn generate(case: &Case<'_>, texts: &[AgreementText]) -> Answer {
    let loan = case.loan;
    let version = loan.negotiation.versions.last().ok_or_else(|| case.no(Reason::TooEarly))?;
    let terms = &version.terms;
    case.demand(terms.authentic.is_some() && !terms.languages.is_empty(), Reason::LanguagesMissing)?;
    if let Some(tag) = terms.languages.iter().find(|tag| !texts.iter().any(|text| text.language == **tag)) {
        return Err(case.with(Reason::TextMissing, tag));
    }
    let lines = loan.lines.iter().filter(|(_, line)| line.state.takes_part());
    let lines = lines.map(|(number, line)| (*number, &line.state));
    let bytes = agreement_bytes(&loan.id, &loan.lender, &loan.borrower, version.number, terms, lines, texts);
    let (version, digest) = (version.number, Digest::of(&bytes));
    let mut events = vec![Event::AgreementGenerated { version, digest, texts: texts.to_vec() }];
    let mut next = loan.gates.keys().map(|number| number.0).max().unwrap_or_default();
    for (kind, lines) in always(terms, &loan.lender, &loan.borrower) {
        let number = match loan.gates.values().find(|gate| gate.kind == kind) {
            Some(gate)
                if lines.iter().all(|line| gate.concerns(*line)) && gate.lines.is_empty() == lines.is_empty() =>
            {
                continue;
            }
            Some(gate) => gate.number,
            None => {
                next += 1;
                GateNumber(next)
            }
        };
        events.push(Event::GateOpened { gate: Gate { number, kind, lines, due: None, state: GateState::Open } });
    }
    Ok(events)
}

fn same_bytes<'a>(case: &Case<'a>, digest: Digest) -> Result<&'a Agreement, Refusal> {
    let agreement = case.loan.agreement.as_ref().filter(|agreement| agreement.digest == digest);
    agreement.ok_or_else(|| case.no(Reason::OtherBytes))
}

/// What must hold before any signature counts.
fn ready_to_sign(case: &Case<'_>, bookings: &[Booking]) -> Result<(), Refusal> {
    consented(case, ConsentStage::Signing)?;
    for (number, line) in case.loan.lines.iter().filter(|(_, line)| line.state.takes_part()) {
        let refused = |gate: &&Gate| {
            gate.concerns(*number) && matches!(gate.state, GateState::Refused { .. } | GateState::Revoked { .. })
        };
        if let Some(gate) = case.loan.gates.values().find(refused) {
            let refusal = case.at_gate(Reason::GateRefused, gate.number, gate.kind.word());
            return Err(Refusal { line: Some(*number), ..refusal });
        }
        free(case, line, bookings).map_err(|refusal| Refusal { line: Some(*number), ..refusal })?;
    }
    Ok(())
}

/// Whether all signatures that are needed count, one more by `side` included.
fn complete(case: &Case<'_>, agreement: &Agreement, side: Side) -> bool {
    let counted = |wanted: Side| {
        agreement.signatures.iter().filter(|made| made.side == wanted && made.counts()).count()
            + usize::from(wanted == side)
    };
    let enough = |side: Side| counted(side) >= usize::from(case.loan.party(side).signatories);
    enough(Side::Lender) && enough(Side::Borrower)
}

fn finish(case: &Case<'_>, agreement: &Agreement, side: Side, event: Event) -> Vec<Event> {
    let mut events = vec![event];
    if complete(case, agreement, side) {
        events.push(Event::AgreementSigned { agreement: agreement.digest, day: case.today() });
    }
    events
}

fn sign(case: &Case<'_>, digest: Digest, bookings: &[Booking]) -> Answer {
    let agreement = same_bytes(case, digest)?;
    let side = case.own_side()?;
    let Actor::Person { name, office, .. } = case.who else { return Err(case.no(Reason::WrongRole)) };
    let again = agreement.signatures.iter().any(|made| made.side == side && made.name == *name);
    case.demand(!again, Reason::SignedAlready)?;
    ready_to_sign(case, bookings)?;
    let event = Event::Signed { side, name: name.clone(), office: office.clone(), agreement: digest };
    Ok(finish(case, agreement, side, event))
}

fn record_paper(case: &Case<'_>, digest: Digest, signature: &PaperSignature) -> Answer {
    let agreement = same_bytes(case, digest)?;
    let side = case.own_side()?;
    let Actor::Person { name: recorded_by, .. } = case.who else { return Err(case.no(Reason::WrongRole)) };
    case.words(&signature.name)?;
    case.words(&signature.office)?;
    case.demand(signature.day <= case.today(), Reason::PaperBroken)?;
    let again = agreement.signatures.iter().any(|made| made.side == side && made.name == signature.name);
    case.demand(!again, Reason::SignedAlready)?;
    consented(case, ConsentStage::Signing)?;
    let (signature, recorded_by) = (signature.clone(), recorded_by.clone());
    Ok(vec![Event::PaperSigned { side, signature, agreement: digest, recorded_by }])
}

fn confirm_paper(case: &Case<'_>, scan: Digest, bookings: &[Booking]) -> Answer {
    let confirming = case.own_side()?;
    let agreement = case.loan.agreement.as_ref().ok_or_else(|| case.no(Reason::NoPaper))?;
    let waits = |form: &SignatureForm| matches!(form, SignatureForm::OnPaper { paper, confirmed_by: None, .. } if paper.scan == scan);
    let waiting = agreement.signatures.iter().find(|made| waits(&made.form));
    let side = waiting.map(|made| made.side).ok_or_else(|| case.no(Reason::NoPaper))?;
    case.demand(side != confirming, Reason::WrongSide)?;
    ready_to_sign(case, bookings)?;
    let Actor::Person { name, .. } = case.who else { return Err(case.no(Reason::WrongRole)) };
    let event = Event::PaperConfirmed { side, scan, confirmed_by: name.clone() };
    Ok(finish(case, agreement, side, event))
}

/// A signature under a bound loan, which only the step that signs both may make.
pub(in super::super) fn sign_bound(
    loan: &Loan,
    digest: Digest,
    bookings: &[Booking],
    who: &Actor,
    now: Moment,
) -> Answer {
    let command = Command::Sign { agreement: digest, bookings: bookings.to_vec() };
    sign(&Case::open(loan, &command, who, now)?, digest, bookings)
}
