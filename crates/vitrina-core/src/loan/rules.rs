//! The table of rules: who may take which step in which phase and from which state of a line, with guards and documents.
//!
//! [`super::decide`] asks this table first; `docs/loan-rules.md` is printed from it.

use super::actor::{Actor, Role, Seat, Side};
use super::command::CommandKind;
use super::line::LineKind;
use super::phase::Phase;
use super::refusal::Reason;
use super::state::Loan;

/// Who may take a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Somebody of the lender.
    Lender(Role),
    /// Somebody of the borrower.
    Borrower(Role),
    /// Somebody of the museum that has the exhibit, or to which it is on the way.
    Custodian(Role),
    /// The clock.
    Clock,
}

/// One rule: a step of the machine in `decide`.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The number of the transition.
    pub number: u8,
    /// The step.
    pub command: CommandKind,
    /// Who may.
    pub may: &'static [May],
    /// In which phases.
    pub phases: &'static [Phase],
    /// From which states of the line; empty where it is about no line.
    pub lines: &'static [LineKind],
    /// What else must hold.
    pub guards: &'static str,
    /// What it needs or makes.
    pub documents: &'static str,
}

use LineKind as K;
use May::{Borrower, Clock, Custodian, Lender};
use Phase::{AgreedInPrinciple, Clearing, Draft, Inbound, OnLoan, Outbound, Proposed, Ready, Returned, Signed};
use Role::{Conservator, Curator, Director, Registrar};

const BEFORE_SIGNATURE: &[Phase] = &[Draft, Proposed, AgreedInPrinciple, Clearing];
const LIVE: &[Phase] =
    &[Draft, Proposed, AgreedInPrinciple, Clearing, Signed, Ready, Outbound, OnLoan, Inbound, Returned];
const AFTER_AGREEMENT: &[Phase] = &[AgreedInPrinciple, Clearing, Signed, Ready, Outbound, OnLoan, Inbound];
const SIGNED: &[Phase] = &[Signed, Ready, Outbound, OnLoan, Inbound, Returned];
const MOVING: &[Phase] = &[Signed, Ready, Outbound, OnLoan, Inbound];
const AWAY: &[Phase] = &[Outbound, OnLoan, Inbound];
const AT_HOME: &[Phase] = &[Outbound, OnLoan, Inbound, Returned];
const EVERY: &[Phase] = Phase::ALL;

macro_rules! rules {
    ($($number:literal $command:ident [$($may:expr),*] $phases:expr, $lines:expr, $guards:literal, $documents:literal;)*) => {
        /// All rules, in the order of a loan.
        pub const RULES: &[Rule] = &[$(Rule {
            number: $number,
            command: CommandKind::$command,
            may: &[$($may),*],
            phases: $phases,
            lines: $lines,
            guards: $guards,
            documents: $documents,
        },)*];
    };
}

rules! {
    1 CreateDraft [Borrower(Registrar), Borrower(Curator)] &[], &[], "both museums have joined; terms do not contradict themselves", "";
    1 ReviseDraft [Borrower(Registrar), Borrower(Curator)] &[Draft], &[], "terms do not contradict themselves", "";
    2 RecordChecks [Borrower(Registrar), Lender(Registrar), Clock] BEFORE_SIGNATURE, &[], "the version checked is the latest", "check report";
    3 Submit [Borrower(Registrar)] &[Draft], &[], "purpose, days, venues, at least one line; policy shown; checks run, none blocks, each failure overridden by name; consents before submitting", "loan request";
    4 Acknowledge [Lender(Registrar)] &[Proposed], &[], "", "acknowledgement";
    5 AskInfo [Lender(Registrar), Borrower(Registrar)] &[Proposed], &[], "own turn; no question open", "question";
    5 GiveInfo [Lender(Registrar), Borrower(Registrar)] &[Proposed], &[], "own turn; a question is open", "answer, facility report";
    6 Reserve [Lender(Registrar)] &[Proposed, AgreedInPrinciple, Clearing], &[K::Requested, K::Approved, K::ApprovedWithConditions, K::Agreed], "no firm booking and nothing overdue on those days; ends after today", "reservation";
    7 DecideLine [Lender(Registrar), Lender(Curator)] &[Proposed], &[K::Requested, K::Approved, K::ApprovedWithConditions, K::SubstituteOffered, K::Declined, K::Deferred], "own turn; a conservator's opinion where condition is unknown or sensitive and the answer is yes", "line decision";
    8 CounterOffer [Lender(Registrar), Borrower(Registrar)] &[Proposed], &[], "own turn; answers the latest version; changes something; settled clauses stay", "full version and its difference";
    9 AcceptVersion [Lender(Registrar), Borrower(Registrar)] &[Proposed], &[], "own turn; the latest version, written by the other side; checked; every line decided, one approved", "statement of terms";
    10 Decline [Lender(Registrar), Lender(Director)] &[Proposed, AgreedInPrinciple, Clearing], &[], "a reason", "letter";
    10 WithdrawRequest [Borrower(Registrar), Borrower(Director)] BEFORE_SIGNATURE, &[], "a reason", "letter";
    10 Lapse [Clock] &[Proposed], &[], "the day of answer has passed", "";
    11 AmendLines [Lender(Registrar), Borrower(Registrar)] &[AgreedInPrinciple, Clearing], &[], "answers the latest version; changes something; lines not touched keep their state", "amendment";
    12 GenerateAgreement [Lender(Registrar), Borrower(Registrar)] &[AgreedInPrinciple], &[], "languages agreed, one of them decides, a text in each", "agreement, conditions; opens the gates";
    13 OpenGate [Lender(Registrar), Borrower(Registrar), Clock] AFTER_AGREEMENT, &[], "no such gate yet", "list of gates";
    14 DecideGate [Lender(Registrar), Borrower(Registrar)] LIVE, &[], "facility and provenance: the lender; a paper names issuer, number and days", "permit, indemnity, licence, consent";
    15 Sign [Lender(Director), Borrower(Director)] &[Clearing], &[], "the same bytes; consents before signing; no refused gate on a line that is in; exhibits free; not bound to another loan; the last signature reserves every line (16)", "signed agreement";
    15 RecordPaperSignature [Lender(Registrar), Borrower(Registrar)] &[Clearing], &[], "the same bytes; for the own side; consents before signing", "scan";
    15 ConfirmPaperSignature [Lender(Registrar), Lender(Director), Borrower(Registrar), Borrower(Director)] &[Clearing], &[], "by the other side; the scan it has seen", "";
    15 SignAsVenue [Custodian(Director)] &[Clearing, Signed, Ready, Outbound, OnLoan], &[], "the same bytes; for its own leg", "venue's undertaking";
    17 ConditionOut [Lender(Conservator)] &[Signed, Ready, Outbound, OnLoan], &[K::Agreed, K::Cleared], "fit to travel; photographs as agreed; not older than agreed", "condition report 1";
    18 Pack [Lender(Registrar), Lender(Conservator)] &[Signed, Ready, Outbound, OnLoan], &[K::Cleared], "report not older than agreed; hazards labelled; a weapon made safe", "packing list";
    19 Dispatch [Lender(Registrar)] &[Ready, Outbound, OnLoan], &[K::Packed], "every gate before the line green today, cover and permits for all its days; route complete, each state's leave for a weapon; venue signed; no incident, no open decision", "exit note, customs papers";
    20 Receive [Custodian(Registrar)] AWAY, &[K::InTransit], "by the venue to which it is on the way", "receipt";
    21 ConditionIn [Custodian(Conservator)] AWAY, &[K::Received], "compared with the report before; a difference needs an incident", "condition report 2";
    22 Install [Custodian(Registrar), Custodian(Conservator)] AWAY, &[K::Acclimatising, K::InStore], "climate within limits; light known; no incident open", "location entry";
    22 Store [Custodian(Registrar)] AWAY, &[K::Acclimatising, K::OnDisplay, K::Deinstalled], "", "location entry";
    22 Deinstall [Custodian(Registrar), Custodian(Conservator)] AWAY, &[K::OnDisplay, K::InStore], "", "location entry";
    23 PeriodicCheck [Custodian(Conservator), Lender(Conservator)] AWAY, &[K::Acclimatising, K::OnDisplay, K::InStore], "", "condition report";
    24 HandOver [Custodian(Registrar)] AWAY, &[K::Deinstalled], "a report before leaving; gates of the next venue green; next venue signed; no recall, no incident", "transfer of custody";
    25 RequestExtension [Borrower(Registrar)] &[Outbound, OnLoan], &[], "later than now; with the agreed notice; nothing overdue; none open; no recall", "request";
    26 AgreeExtension [Lender(Director), Borrower(Director)] &[Outbound, OnLoan, Inbound], &[], "cover, permits and carnet extended first; exhibits free; the same addendum", "signed addendum";
    26 RefuseExtension [Lender(Director), Borrower(Director)] &[Outbound, OnLoan, Inbound], &[], "a reason", "letter";
    27 Recall [Lender(Director)] &[Signed, Ready, Outbound, OnLoan], &[], "ordinary: the agreed notice; urgent: a reason", "notice";
    28 ReportIncident [Custodian(Registrar), Custodian(Conservator), Custodian(Director), Lender(Registrar), Lender(Conservator)] MOVING, &[K::Cleared, K::Packed, K::InTransit, K::Received, K::Acclimatising, K::OnDisplay, K::InStore, K::Deinstalled, K::HomeReceived], "told when noticed; never edited", "incident report, photographs";
    28 SupplementIncident [Lender(Registrar), Borrower(Registrar), Custodian(Registrar)] SIGNED, &[], "the incident is open", "documents";
    29 Instruct [Lender(Registrar), Lender(Conservator)] SIGNED, &[], "the incident is open", "instruction";
    30 ResolveIncident [Lender(Registrar), Lender(Director)] SIGNED, &[], "the incident is open", "settlement";
    31 BeginReturn [Borrower(Registrar)] &[Outbound, OnLoan], &[], "display is over, or a recall stands", "return plan";
    32 ConditionOutBorrower [Custodian(Conservator)] AWAY, &[K::Deinstalled], "compared with the report before; a difference needs an incident; fit to travel", "condition report 3";
    32 DispatchHome [Custodian(Registrar)] AWAY, &[K::Deinstalled], "a report before leaving; gates green today; route complete; last venue, or the return has begun; no incident", "exit note, customs papers";
    33 HomeReceive [Lender(Registrar)] AWAY, &[K::InTransit], "on the way home", "receipt";
    33 ConditionHome [Lender(Conservator)] AT_HOME, &[K::HomeReceived], "compared with the report before; a difference needs an incident", "condition report 4, location";
    34 DischargeGate [Lender(Registrar), Borrower(Registrar)] SIGNED, &[], "the gate was granted; nothing behind it is out", "discharge note";
    35 Deliver [Lender(Registrar)] MOVING, &[K::Agreed], "files or documents; the gates before the line green today", "what was handed over";
    35 Close [Lender(Registrar)] &[Returned], &[], "every line resolved; no incident open, or a claim goes on; costs settled; cover released; papers settled", "closing statement";
    36 WithdrawLine [Lender(Registrar), Lender(Director), Borrower(Registrar), Borrower(Director)] MOVING, &[K::Agreed, K::Cleared, K::Packed], "a reason", "notice";
    36 Cancel [Lender(Director), Borrower(Director)] &[Signed, Ready], &[], "nothing has left; a reason; who pays", "notice";
    37 Correct [Lender(Registrar), Borrower(Registrar), Lender(Director), Borrower(Director)] EVERY, &[], "the event is there; a reason", "correction";
    15 BindReciprocal [Lender(Registrar), Borrower(Registrar)] &[Proposed, AgreedInPrinciple], &[], "another loan", "";
    27 NoteOther [Clock] LIVE, &[], "the loan is bound", "";
    27 DecideReciprocal [Lender(Director), Borrower(Director)] LIVE, &[], "a decision is asked for; a reason", "decision";
}

/// The rule of a command.
///
/// # Panics
/// Never: a test proves that each command has one.
pub(super) fn rule(command: CommandKind) -> &'static Rule {
    RULES.iter().find(|rule| rule.command == command).expect("every command has a rule")
}

/// Whether a step belongs to a phase, and if not, why.
///
/// # Errors
/// The reason.
pub fn admits(command: CommandKind, phase: Phase) -> Result<(), Reason> {
    let rule = rule(command);
    if rule.phases.contains(&phase) {
        return Ok(());
    }
    if command == CommandKind::CreateDraft {
        return Err(Reason::AlreadyThere);
    }
    if phase.is_end() {
        return Err(Reason::Ended);
    }
    Err(if rule.phases.iter().any(|wanted| *wanted > phase) { Reason::TooEarly } else { Reason::TooLate })
}

/// Whether an actor may take a step, and if not, why. `custody` is whether the actor's museum has the exhibit.
pub(super) fn may(rule: &Rule, loan: &Loan, who: &Actor, custody: bool) -> Result<(), Reason> {
    let seat = who.seat(loan);
    let fits = |may: &May| match (may, seat) {
        (Lender(wanted), Seat::Of(Side::Lender, role)) | (Borrower(wanted), Seat::Of(Side::Borrower, role)) => {
            *wanted == role
        }
        (Custodian(wanted), Seat::Of(_, role) | Seat::Venue(role)) => custody && *wanted == role,
        (Clock, Seat::Clock) => true,
        _ => false,
    };
    if rule.may.iter().any(fits) {
        return Ok(());
    }
    let side = |may: &May| match (may, seat) {
        (Lender(_), Seat::Of(Side::Lender, _)) | (Borrower(_), Seat::Of(Side::Borrower, _)) => true,
        (Custodian(_), Seat::Of(..) | Seat::Venue(_)) => custody,
        _ => false,
    };
    Err(match seat {
        Seat::Stranger => Reason::Stranger,
        _ if rule.may.iter().any(side) => Reason::WrongRole,
        _ if rule.may.iter().any(|may| matches!(may, Custodian(_))) => Reason::NotInCustody,
        _ => Reason::WrongSide,
    })
}
