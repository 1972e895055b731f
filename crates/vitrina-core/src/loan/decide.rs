//! Every rule of a loan in one function: a command is answered with events, or with the reason why not.
//!
//! The order of questions is the same for every command: is the asker concerned at all, does the step belong to the phase,
//! does the line stand where the step begins, may the asker take it, and last the guards of the step.

mod agree;
mod custody;
mod draft;
mod finish;
mod gates;
mod incident;
mod negotiate;
mod travel;

use super::actor::{Actor, Seat, Side};
use super::command::{Command, CommandKind};
use super::event::Event;
use super::line::{Line, LineState, Toward};
use super::moment::Moment;
use super::name::{GateNumber, LineNumber};
use super::refusal::{Reason, Refusal};
use super::rules::{admits, may, rule};
use super::state::Loan;
use crate::civil::CivilDate;

pub(super) use agree::sign_bound;

type Answer = Result<Vec<Event>, Refusal>;

/// Answers a command: what happens by it, or why it does not. `now` is the server's time.
///
/// # Errors
/// The refusal, with the rule, the reason and what would help.
pub fn decide(loan: Option<&Loan>, command: &Command, who: &Actor, now: Moment) -> Result<Vec<Event>, Refusal> {
    match (loan, command) {
        (None, Command::CreateDraft { .. }) => draft::create(command, who),
        (None, _) => Err(plain(command.kind(), Reason::NoSuchLoan)),
        (Some(loan), _) => guards(&Case::open(loan, command, who, now)?, command),
    }
}

fn guards(case: &Case<'_>, command: &Command) -> Answer {
    match command {
        Command::CreateDraft { .. } => Err(case.no(Reason::AlreadyThere)),
        Command::ReviseDraft { terms } => draft::revise(case, terms),
        Command::RecordChecks { record } => draft::checks(case, record),
        Command::Submit { overrides, policy_shown, answer_by } => {
            draft::submit(case, overrides, *policy_shown, *answer_by)
        }
        Command::Acknowledge {}
        | Command::AskInfo { .. }
        | Command::GiveInfo { .. }
        | Command::Reserve { .. }
        | Command::DecideLine { .. }
        | Command::CounterOffer { .. }
        | Command::AcceptVersion { .. }
        | Command::Decline { .. }
        | Command::WithdrawRequest { .. }
        | Command::Lapse {}
        | Command::AmendLines { .. } => negotiate::answer(case, command),
        Command::GenerateAgreement { .. }
        | Command::Sign { .. }
        | Command::RecordPaperSignature { .. }
        | Command::ConfirmPaperSignature { .. }
        | Command::SignAsVenue { .. }
        | Command::BindReciprocal { .. } => agree::answer(case, command),
        Command::OpenGate { .. } | Command::DecideGate { .. } | Command::DischargeGate { .. } => {
            gates::answer(case, command)
        }
        Command::ConditionOut { .. }
        | Command::Pack { .. }
        | Command::ConditionIn { .. }
        | Command::Install { .. }
        | Command::Store { .. }
        | Command::Deinstall { .. }
        | Command::PeriodicCheck { .. }
        | Command::ConditionOutBorrower { .. }
        | Command::ConditionHome { .. } => custody::answer(case, command),
        Command::Dispatch { .. }
        | Command::Receive { .. }
        | Command::HandOver { .. }
        | Command::DispatchHome { .. }
        | Command::HomeReceive { .. }
        | Command::Deliver { .. } => travel::answer(case, command),
        Command::ReportIncident { .. }
        | Command::SupplementIncident { .. }
        | Command::Instruct { .. }
        | Command::ResolveIncident { .. } => incident::answer(case, command),
        Command::RequestExtension { .. }
        | Command::AgreeExtension { .. }
        | Command::RefuseExtension { .. }
        | Command::Recall { .. }
        | Command::BeginReturn { .. }
        | Command::WithdrawLine { .. }
        | Command::Close { .. }
        | Command::Cancel { .. }
        | Command::Correct { .. }
        | Command::NoteOther { .. }
        | Command::DecideReciprocal { .. } => finish::answer(case, command),
    }
}

fn plain(command: CommandKind, reason: Reason) -> Refusal {
    Refusal { command, reason, line: None, gate: None, found: String::new() }
}

/// A command on a loan, by somebody who may give it in this phase.
struct Case<'a> {
    loan: &'a Loan,
    who: &'a Actor,
    command: CommandKind,
    now: Moment,
    line: Option<LineNumber>,
}

impl<'a> Case<'a> {
    fn open(loan: &'a Loan, command: &Command, who: &'a Actor, now: Moment) -> Result<Self, Refusal> {
        let case = Self { loan, who, command: command.kind(), now, line: command.line() };
        if who.seat(loan) == Seat::Stranger {
            return Err(case.no(Reason::Stranger));
        }
        let rule = rule(case.command);
        admits(case.command, loan.phase()).map_err(|reason| case.with(reason, loan.phase().word()))?;
        let mut custody = matches!(command, Command::SupplementIncident { .. });
        if let Command::SignAsVenue { leg, .. } = command {
            custody = case.venue(*leg).is_some_and(|museum| Some(museum) == who.museum());
        }
        if let Some(number) = case.line {
            let line = loan.lines.get(&number).ok_or_else(|| case.no(Reason::NoSuchLine))?;
            if !rule.lines.contains(&line.state.kind()) {
                return Err(case.with(Reason::LineElsewhere, line.state.kind().word()));
            }
            custody = case.has(line);
        }
        may(rule, loan, who, custody).map_err(|reason| case.no(reason))?;
        Ok(case)
    }

    /// Whether the asker's museum has the exhibit, or is the one it is on the way to.
    fn has(&self, line: &Line) -> bool {
        let leg = match line.state {
            LineState::InTransit { toward: Toward::Leg(leg) } => Some(leg),
            ref state => state.at_leg(),
        };
        match leg {
            Some(leg) => self.venue(leg).is_some_and(|museum| Some(museum) == self.who.museum()),
            None => self.side() == Some(Side::Lender),
        }
    }

    fn venue(&self, leg: usize) -> Option<&crate::id::MuseumId> {
        self.loan.latest().and_then(|terms| terms.legs.get(leg)).map(|leg| &leg.museum)
    }

    /// Whether the museum of a leg has taken its duties on itself: the borrower has by the agreement.
    fn venue_signed(&self, leg: usize) -> bool {
        let own = self.venue(leg) == Some(&self.loan.borrower.museum);
        own || self.loan.agreement.as_ref().is_some_and(|agreement| agreement.venues.contains(&leg))
    }

    fn side(&self) -> Option<Side> {
        match self.who.seat(self.loan) {
            Seat::Of(side, _) => Some(side),
            _ => None,
        }
    }

    /// The side of the asker, where the rule lets only sides ask.
    fn own_side(&self) -> Result<Side, Refusal> {
        self.side().ok_or_else(|| self.no(Reason::WrongSide))
    }

    fn today(&self) -> CivilDate {
        self.now.day()
    }

    /// The line the command is about.
    fn its_line(&self) -> Result<(LineNumber, &'a Line), Refusal> {
        let found = self.line.and_then(|number| Some((number, self.loan.lines.get(&number)?)));
        found.ok_or_else(|| self.no(Reason::NoSuchLine))
    }

    fn no(&self, reason: Reason) -> Refusal {
        Refusal { line: self.line, ..plain(self.command, reason) }
    }

    fn with(&self, reason: Reason, found: impl ToString) -> Refusal {
        Refusal { found: found.to_string(), ..self.no(reason) }
    }

    fn at_line(&self, reason: Reason, line: LineNumber) -> Refusal {
        Refusal { line: Some(line), ..self.no(reason) }
    }

    fn at_gate(&self, reason: Reason, gate: GateNumber, found: impl ToString) -> Refusal {
        Refusal { gate: Some(gate), ..self.with(reason, found) }
    }

    fn words(&self, text: &str) -> Result<(), Refusal> {
        self.demand(!text.trim().is_empty(), Reason::WordsMissing)
    }

    fn demand(&self, holds: bool, reason: Reason) -> Result<(), Refusal> {
        if holds { Ok(()) } else { Err(self.no(reason)) }
    }

    /// Refuses while an incident with the exhibit waits for the lender.
    fn no_incident(&self, line: LineNumber) -> Result<(), Refusal> {
        let open = self.loan.open_incidents().any(|(_, open)| open.line == line && open.instruction.is_none());
        self.demand(!open, Reason::IncidentOpen)
    }
}
