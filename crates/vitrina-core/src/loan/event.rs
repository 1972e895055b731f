//! What has happened to a loan. Events are never changed; their version stands in [`super::Recorded`].

use serde::{Deserialize, Serialize};

use super::actor::Side;
use super::digest::{AgreementText, Digest};
use super::evidence::{CheckRecord, Override, PaperSignature};
use super::gate::{Gate, Paper};
use super::line::{ConditionReport, Decision, LineEnd, LineState, Toward};
use super::moment::Moment;
use super::name::{GateNumber, IncidentNumber, LineNumber, LoanId, VersionNumber};
use super::party::Party;
use super::terms::Terms;
use crate::civil::CivilDate;
use crate::id::{ExhibitionId, StateCode};

/// What was answered at a gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum GateOutcome {
    /// Yes, by this paper.
    Granted {
        /// The paper.
        paper: Paper,
    },
    /// No.
    Refused {
        /// Why.
        reason: String,
    },
    /// No longer.
    Revoked {
        /// Why.
        reason: String,
    },
}

/// How exhibits are called back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "recall", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum RecallKind {
    /// With the notice that was agreed.
    Ordinary {
        /// By when they are to be back.
        back_by: CivilDate,
    },
    /// At once, for risk, breach or law.
    Urgent {
        /// Why.
        reason: String,
    },
}

/// What kind of incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncidentKind {
    /// Something is damaged.
    Damage,
    /// Something is not where it should be.
    Missing,
    /// An authority took it.
    Seizure,
    /// Climate, light or security left what was agreed.
    Conditions,
}

/// What the lender wants done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instruction {
    /// Leave it as it is.
    Leave,
    /// Move it to safety.
    Move,
    /// Treat it, as told.
    Treat,
    /// Send it home.
    Return,
    /// Claim on the cover.
    Claim,
}

/// How an incident ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncidentOutcome {
    /// The loan goes on with the line, which was found or stays usable.
    GoesOn,
    /// It is lost.
    Lost,
    /// It is destroyed.
    Destroyed,
    /// It was seized.
    Seized,
    /// It stays by agreement.
    Retained,
}

impl IncidentOutcome {
    /// How the line ends by it, if it does.
    #[must_use]
    pub fn end(self) -> Option<LineEnd> {
        match self {
            Self::GoesOn => None,
            Self::Lost => Some(LineEnd::Lost),
            Self::Destroyed => Some(LineEnd::Destroyed),
            Self::Seized => Some(LineEnd::Seized),
            Self::Retained => Some(LineEnd::Retained),
        }
    }
}

/// At which step a condition report was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportStage {
    /// Before packing at home.
    Out,
    /// On arrival at a venue.
    In,
    /// During the loan.
    Periodic,
    /// Before leaving a venue.
    Departure,
    /// Back at home.
    Home,
}

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "happened", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the command of the same name")]
pub enum Event {
    /// The borrower began.
    DraftCreated {
        loan: LoanId,
        lender: Box<Party>,
        borrower: Box<Party>,
        exhibition: Option<ExhibitionId>,
        terms: Terms,
    },
    /// The draft was changed.
    DraftRevised { terms: Terms },
    /// Checks were run.
    ChecksRecorded { record: CheckRecord },
    /// The request was sent; the lender has the turn.
    Submitted { overrides: Vec<Override>, answer_by: CivilDate },
    /// The lender said that it arrived.
    Acknowledged,
    /// A side asked; the other has the turn.
    InfoAsked { by: Side, question: String },
    /// A side answered; the other has the turn.
    InfoGiven { by: Side, answer: String, documents: Vec<Digest> },
    /// The lender keeps a line free.
    ReservedSoft { line: LineNumber, until: CivilDate },
    /// The lender answered for a line.
    LineDecided { line: LineNumber, decision: Decision, opinion: Option<Digest> },
    /// A side sent a full version; the other has the turn.
    VersionOffered { number: VersionNumber, by: Side, terms: Terms, digest: Digest },
    /// The other side accepted.
    VersionAccepted { number: VersionNumber, by: Side, digest: Digest },
    /// The lender said no.
    Declined { reason: String },
    /// The borrower took it back.
    Withdrawn { reason: String },
    /// Nobody answered in time.
    Lapsed,
    /// The text of the agreement was made.
    AgreementGenerated { version: VersionNumber, digest: Digest, texts: Vec<AgreementText> },
    /// A gate was opened.
    GateOpened { gate: Gate },
    /// A gate was answered.
    GateDecided { gate: GateNumber, outcome: GateOutcome },
    /// Somebody signed in the program.
    Signed { side: Side, name: String, office: String, agreement: Digest },
    /// A signature on paper was recorded; it counts once confirmed.
    PaperSigned { side: Side, signature: PaperSignature, agreement: Digest, recorded_by: String },
    /// The other side confirmed it.
    PaperConfirmed { side: Side, scan: Digest, confirmed_by: String },
    /// Both sides have signed; every line that takes part is reserved.
    AgreementSigned { agreement: Digest, day: CivilDate },
    /// A venue took its duties on itself.
    VenueSigned { leg: usize, agreement: Digest },
    /// A condition report was made.
    ConditionRecorded { line: LineNumber, stage: ReportStage, report: ConditionReport },
    /// A line was packed.
    Packed { line: LineNumber, list: Digest, made_safe: Option<Digest> },
    /// A line left.
    Dispatched { line: LineNumber, toward: Toward, route: Vec<StateCode>, exit_number: String },
    /// A venue took a line over.
    Received { line: LineNumber, leg: usize, receipt: Digest },
    /// A line went before visitors.
    Installed { line: LineNumber, leg: usize, lux: Option<u32> },
    /// A line went into a venue's store.
    Stored { line: LineNumber, leg: usize },
    /// A line was taken down.
    Deinstalled { line: LineNumber, leg: usize },
    /// A line left one venue for the next.
    HandedOver { line: LineNumber, from: usize, to: usize, route: Vec<StateCode>, transfer: Digest },
    /// More time was asked for.
    ExtensionRequested { until: CivilDate, reason: String },
    /// One side agreed to it.
    ExtensionAgreedBy { side: Side, addendum: Digest },
    /// Both sides agreed; the loan ends later.
    Extended { until: CivilDate, addendum: Digest },
    /// More time was refused.
    ExtensionRefused { by: Side, reason: String },
    /// The lender called back.
    Recalled { kind: RecallKind, notice: Digest },
    /// An incident was reported.
    IncidentReported {
        incident: IncidentNumber,
        line: LineNumber,
        kind: IncidentKind,
        noticed: Moment,
        late: bool,
        text: String,
        documents: Vec<Digest>,
    },
    /// More became known of it.
    IncidentSupplemented { incident: IncidentNumber, text: String, documents: Vec<Digest> },
    /// The lender said what to do.
    Instructed { incident: IncidentNumber, instruction: Instruction },
    /// An incident was closed; a line that was missing stands where `state` says, if it goes on.
    IncidentResolved {
        incident: IncidentNumber,
        outcome: IncidentOutcome,
        settlement: Digest,
        state: Option<LineState>,
    },
    /// The return began.
    ReturnBegun { plan: Digest },
    /// The lender took a line back.
    HomeReceived { line: LineNumber, receipt: Digest },
    /// Files or documents were handed over.
    Delivered { line: LineNumber, documents: Vec<Digest> },
    /// A line was taken out.
    LineWithdrawn { line: LineNumber, by: Side, reason: String },
    /// A gate's papers were settled.
    GateDischarged { gate: GateNumber, note: Digest },
    /// The loan was closed.
    Closed { statement: Digest, claim: bool },
    /// A signed loan was ended before anything left.
    Cancelled { by: Side, reason: String, costs: String },
    /// A record was corrected by a later one.
    Corrected { event: u64, reason: String, text: String },
    /// The loan was bound to another.
    ReciprocalBound { other: LoanId },
    /// The bound loan was recalled or has ended; a decision is asked for.
    OtherNoted { what: String },
    /// The decision.
    ReciprocalDecided { by: Side, goes_on: bool, reason: String },
}
