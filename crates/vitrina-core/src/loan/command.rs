//! What somebody wants to do with a loan. A command is only a wish: [`super::decide`] answers it.

use serde::{Deserialize, Serialize};

use super::digest::{AgreementText, Digest};
use super::event::{GateOutcome, IncidentKind, IncidentOutcome, Instruction, RecallKind};
use super::evidence::{Booking, CheckRecord, Override, PaperSignature};
use super::gate::GateKind;
use super::line::{ConditionReport, Decision};
use super::moment::Moment;
use super::name::{GateNumber, IncidentNumber, LineNumber, LoanId, VersionNumber};
use super::party::Party;
use super::terms::Terms;
use crate::civil::CivilDate;
use crate::id::{ExhibitionId, StateCode};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {
        /// What somebody wants to do.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "command", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
        pub enum Command {
            $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type,)* },)*
        }

        /// A command without its particulars, for tables of rules.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum CommandKind { $($(#[$doc])* $name,)* }

        impl CommandKind {
            /// All of them, in the order of a loan.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in the code and in the book of rules.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
        }

        impl Command {
            /// The command without its particulars.
            #[must_use]
            pub fn kind(&self) -> CommandKind {
                match self { $(Self::$name { .. } => CommandKind::$name,)* }
            }
        }
    };
}

commands! {
    /// The borrower begins.
    CreateDraft {
        /// The number both sides will use.
        loan: LoanId,
        /// Who is asked.
        lender: Box<Party>,
        /// Who asks.
        borrower: Box<Party>,
        /// The joint exhibition it serves.
        exhibition: Option<ExhibitionId>,
        /// The first version.
        terms: Terms,
    }
    /// The borrower changes what was not yet sent.
    ReviseDraft {
        /// The new text of the first version.
        terms: Terms,
    }
    /// Somebody has run the checks.
    RecordChecks {
        /// What they said.
        record: CheckRecord,
    }
    /// The borrower sends the request.
    Submit {
        /// Failed rules that are overridden.
        overrides: Vec<Override>,
        /// Whether the lender's policy was shown before sending.
        policy_shown: bool,
        /// By when an answer is wanted.
        answer_by: CivilDate,
    }
    /// The lender says that the request arrived.
    Acknowledge {}
    /// The side whose turn it is asks.
    AskInfo {
        /// The question.
        question: String,
    }
    /// The side that was asked answers.
    GiveInfo {
        /// The answer.
        answer: String,
        /// Documents with it.
        documents: Vec<Digest>,
    }
    /// The lender keeps an exhibit free while the two negotiate.
    Reserve {
        /// The line.
        line: LineNumber,
        /// Until when.
        until: CivilDate,
        /// Where else the exhibit is taken.
        bookings: Vec<Booking>,
    }
    /// The lender answers for one line.
    DecideLine {
        /// The line.
        line: LineNumber,
        /// The answer.
        decision: Decision,
        /// A conservator's opinion.
        opinion: Option<Digest>,
    }
    /// The side whose turn it is sends a full new version.
    CounterOffer {
        /// The version it answers.
        base: VersionNumber,
        /// The new version.
        terms: Terms,
    }
    /// The other side accepts the latest version.
    AcceptVersion {
        /// The version.
        version: VersionNumber,
    }
    /// The lender says no to all.
    Decline {
        /// Why.
        reason: String,
    }
    /// The borrower takes the request back.
    WithdrawRequest {
        /// Why.
        reason: String,
    }
    /// The day of answer has passed.
    Lapse {}
    /// Either side reopens some lines of what was agreed in principle.
    AmendLines {
        /// The version it changes.
        base: VersionNumber,
        /// The new version.
        terms: Terms,
    }
    /// The text of the agreement is made.
    GenerateAgreement {
        /// The text in each language.
        texts: Vec<AgreementText>,
    }
    /// A gate is opened, as the checks or the law of a state ask.
    OpenGate {
        /// What it asks for.
        kind: GateKind,
        /// The lines it stands before; none means all.
        lines: Vec<LineNumber>,
        /// By when it should be closed.
        due: Option<CivilDate>,
    }
    /// What an authority, an insurer or the lender answered, recorded on its behalf.
    DecideGate {
        /// The gate.
        gate: GateNumber,
        /// The answer.
        outcome: GateOutcome,
    }
    /// A director signs in the program.
    Sign {
        /// The digest of what is signed.
        agreement: Digest,
        /// Where else the exhibits are taken.
        bookings: Vec<Booking>,
    }
    /// A signature on paper is recorded.
    RecordPaperSignature {
        /// The digest of what was signed.
        agreement: Digest,
        /// The signature.
        signature: PaperSignature,
    }
    /// The other side confirms a signature on paper.
    ConfirmPaperSignature {
        /// The scan it has seen.
        scan: Digest,
        /// Where else the exhibits are taken.
        bookings: Vec<Booking>,
    }
    /// A venue that is no party takes the duties of its leg on itself.
    SignAsVenue {
        /// The leg.
        leg: usize,
        /// The digest of what is signed.
        agreement: Digest,
    }
    /// The lender's conservator examines before packing.
    ConditionOut {
        /// The line.
        line: LineNumber,
        /// The report.
        report: ConditionReport,
    }
    /// The lender packs.
    Pack {
        /// The line.
        line: LineNumber,
        /// The packing list.
        list: Digest,
        /// Whether hazards stand on the crate.
        hazards_labelled: bool,
        /// The paper that a weapon was made safe.
        made_safe: Option<Digest>,
    }
    /// The lender lets an exhibit go.
    Dispatch {
        /// The line.
        line: LineNumber,
        /// The states on the way, in order, from the lender's to the venue's.
        route: Vec<StateCode>,
        /// The number of the exit note.
        exit_number: String,
    }
    /// A venue takes an exhibit over.
    Receive {
        /// The line.
        line: LineNumber,
        /// The receipt.
        receipt: Digest,
    }
    /// The venue's conservator examines on arrival.
    ConditionIn {
        /// The line.
        line: LineNumber,
        /// The report.
        report: ConditionReport,
    }
    /// The venue puts an exhibit before visitors.
    Install {
        /// The line.
        line: LineNumber,
        /// Whether the room's climate lies within the limits at the start.
        climate_within: bool,
        /// The light on it, in lux.
        lux: Option<u32>,
    }
    /// The venue puts an exhibit into its store.
    Store {
        /// The line.
        line: LineNumber,
    }
    /// The venue takes an exhibit down.
    Deinstall {
        /// The line.
        line: LineNumber,
    }
    /// Somebody looks at the condition during the loan.
    PeriodicCheck {
        /// The line.
        line: LineNumber,
        /// The report.
        report: ConditionReport,
    }
    /// A venue's conservator examines before an exhibit leaves.
    ConditionOutBorrower {
        /// The line.
        line: LineNumber,
        /// The report.
        report: ConditionReport,
    }
    /// A venue lets an exhibit go to the next one.
    HandOver {
        /// The line.
        line: LineNumber,
        /// The states on the way.
        route: Vec<StateCode>,
        /// The paper on the change of custody.
        transfer: Digest,
    }
    /// The borrower asks for more time.
    RequestExtension {
        /// The new last day.
        until: CivilDate,
        /// Why.
        reason: String,
    }
    /// A director agrees to more time.
    AgreeExtension {
        /// The digest of the addendum, the same for both.
        addendum: Digest,
        /// Where else the exhibits are taken.
        bookings: Vec<Booking>,
    }
    /// A director says no to more time.
    RefuseExtension {
        /// Why.
        reason: String,
    }
    /// The lender calls exhibits back.
    Recall {
        /// How.
        kind: RecallKind,
        /// The notice.
        notice: Digest,
    }
    /// Whoever has custody reports an incident.
    ReportIncident {
        /// The line.
        line: LineNumber,
        /// What happened.
        kind: IncidentKind,
        /// When it was noticed.
        noticed: Moment,
        /// What is known, in words.
        text: String,
        /// Report and photographs.
        documents: Vec<Digest>,
    }
    /// More is known of an incident.
    SupplementIncident {
        /// The incident.
        incident: IncidentNumber,
        /// What is known now.
        text: String,
        /// Documents.
        documents: Vec<Digest>,
    }
    /// The lender says what shall be done after an incident.
    Instruct {
        /// The incident.
        incident: IncidentNumber,
        /// What.
        instruction: Instruction,
    }
    /// The lender closes an incident.
    ResolveIncident {
        /// The incident.
        incident: IncidentNumber,
        /// How it ends.
        outcome: IncidentOutcome,
        /// The settlement or the insurer's note.
        settlement: Digest,
    }
    /// The borrower begins the return.
    BeginReturn {
        /// The plan.
        plan: Digest,
    }
    /// The last venue sends an exhibit home.
    DispatchHome {
        /// The line.
        line: LineNumber,
        /// The states on the way.
        route: Vec<StateCode>,
        /// The number of the exit note.
        exit_number: String,
    }
    /// The lender takes an exhibit back.
    HomeReceive {
        /// The line.
        line: LineNumber,
        /// The receipt.
        receipt: Digest,
    }
    /// The lender's conservator examines at home.
    ConditionHome {
        /// The line.
        line: LineNumber,
        /// The report.
        report: ConditionReport,
    }
    /// The lender hands files or documents over.
    Deliver {
        /// The line.
        line: LineNumber,
        /// What was handed over.
        documents: Vec<Digest>,
    }
    /// Either side takes a line out before it leaves.
    WithdrawLine {
        /// The line.
        line: LineNumber,
        /// Why.
        reason: String,
    }
    /// A permit, a carnet, an entry in a register is settled.
    DischargeGate {
        /// The gate.
        gate: GateNumber,
        /// The note on it.
        note: Digest,
    }
    /// The lender closes the loan.
    Close {
        /// Whether costs are settled.
        costs_settled: bool,
        /// Whether the cover is released.
        cover_released: bool,
        /// The closing statement.
        statement: Digest,
        /// Whether a claim goes on elsewhere.
        claim: bool,
    }
    /// A director ends a signed loan before anything has left.
    Cancel {
        /// Why.
        reason: String,
        /// Who pays what was spent, by the clause on cancelling.
        costs: String,
    }
    /// A record is corrected by a later one; nothing is ever deleted.
    Correct {
        /// The number of the event.
        event: u64,
        /// Why.
        reason: String,
        /// What holds.
        text: String,
    }
    /// Two loans are bound: signed together or not at all.
    BindReciprocal {
        /// The other loan.
        other: LoanId,
    }
    /// The bound loan was recalled or has ended.
    NoteOther {
        /// What became of it, in words.
        what: String,
    }
    /// A director decides what follows for this loan.
    DecideReciprocal {
        /// Whether this loan goes on.
        goes_on: bool,
        /// Why.
        reason: String,
    }
}

impl Command {
    /// The line it is about, where it is about one.
    #[must_use]
    pub fn line(&self) -> Option<LineNumber> {
        match self {
            Self::Reserve { line, .. }
            | Self::DecideLine { line, .. }
            | Self::ConditionOut { line, .. }
            | Self::Pack { line, .. }
            | Self::Dispatch { line, .. }
            | Self::Receive { line, .. }
            | Self::ConditionIn { line, .. }
            | Self::Install { line, .. }
            | Self::Store { line }
            | Self::Deinstall { line }
            | Self::PeriodicCheck { line, .. }
            | Self::ConditionOutBorrower { line, .. }
            | Self::HandOver { line, .. }
            | Self::ReportIncident { line, .. }
            | Self::DispatchHome { line, .. }
            | Self::HomeReceive { line, .. }
            | Self::ConditionHome { line, .. }
            | Self::Deliver { line, .. }
            | Self::WithdrawLine { line, .. } => Some(*line),
            _ => None,
        }
    }
}
