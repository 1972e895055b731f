//! A loan as it stands: what the events so far amount to.

use std::collections::{BTreeMap, BTreeSet};

use super::actor::Side;
use super::digest::{AgreementText, Digest};
use super::event::{IncidentKind, Instruction};
use super::evidence::{CheckRecord, PaperSignature};
use super::gate::Gate;
use super::line::Line;
use super::moment::Moment;
use super::name::{GateNumber, IncidentNumber, LineNumber, LoanId, VersionNumber};
use super::party::Party;
use super::terms::Terms;
use crate::civil::CivilDate;
use crate::id::ExhibitionId;

/// One version of the terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: VersionNumber,
    /// Who wrote it.
    pub by: Side,
    /// What it says.
    pub terms: Terms,
    /// Its digest.
    pub digest: Digest,
}

/// The two sides' talk about terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Negotiation {
    /// All versions, in order.
    pub versions: Vec<Version>,
    /// Whose turn it is, while it is anybody's.
    pub turn: Option<Side>,
    /// Who has asked and waits for an answer.
    pub asked_by: Option<Side>,
    /// The version both accepted.
    pub accepted: Option<VersionNumber>,
    /// By when the lender's answer is wanted.
    pub answer_by: Option<CivilDate>,
    /// Whether the lender has said that the request arrived.
    pub acknowledged: bool,
}

/// How a signature was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureForm {
    /// In the program.
    InProgram,
    /// On paper; it counts once the other side has confirmed it.
    OnPaper {
        /// The paper.
        paper: PaperSignature,
        /// Who recorded it.
        recorded_by: String,
        /// Who confirmed it for the other side.
        confirmed_by: Option<String>,
    },
}

/// A signature, shown as what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// For which side.
    pub side: Side,
    /// Who.
    pub name: String,
    /// In which office.
    pub office: String,
    /// How.
    pub form: SignatureForm,
}

impl Signature {
    /// Whether it counts.
    #[must_use]
    pub fn counts(&self) -> bool {
        match &self.form {
            SignatureForm::InProgram => true,
            SignatureForm::OnPaper { confirmed_by, .. } => confirmed_by.is_some(),
        }
    }
}

/// The agreement: bytes by their digest, texts, signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The digest of what both sign.
    pub digest: Digest,
    /// The version it was made from.
    pub version: VersionNumber,
    /// The text in each language.
    pub texts: Vec<AgreementText>,
    /// Signatures so far.
    pub signatures: Vec<Signature>,
    /// The day on which the last one was made.
    pub signed: Option<CivilDate>,
    /// Venues that took their duties on themselves.
    pub venues: BTreeSet<usize>,
}

/// More time that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The new last day.
    pub until: CivilDate,
    /// Which side agreed, to which addendum.
    pub agreed: BTreeMap<Side, Digest>,
}

/// A recall that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recall {
    /// By when; an urgent one names no day.
    pub back_by: Option<CivilDate>,
}

/// An incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// The line.
    pub line: LineNumber,
    /// What happened.
    pub kind: IncidentKind,
    /// When it was noticed.
    pub noticed: Moment,
    /// Whether it was reported later than agreed.
    pub late: bool,
    /// How often more was added.
    pub supplements: u32,
    /// What the lender wants done.
    pub instruction: Option<Instruction>,
    /// Whether it is closed.
    pub resolved: bool,
    /// Where the line stood when it was reported.
    pub stood: super::line::LineState,
}

/// Another loan that this one is bound to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reciprocal {
    /// The other loan.
    pub other: LoanId,
    /// What became of the other, while a decision on this one is open.
    pub open: Option<String>,
}

/// How a loan ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Closed, with or without a claim that goes on.
    Closed {
        /// Whether a claim goes on.
        claim: bool,
    },
    /// The lender said no.
    Declined,
    /// The borrower took it back.
    Withdrawn,
    /// Ended after signature.
    Cancelled,
    /// Nobody answered.
    Lapsed,
}

/// A correction of an earlier event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The number of the event.
    pub event: u64,
    /// Why.
    pub reason: String,
    /// What holds.
    pub text: String,
}

/// A loan as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loan {
    /// Its number.
    pub id: LoanId,
    /// Who lends.
    pub lender: Party,
    /// Who borrows.
    pub borrower: Party,
    /// The joint exhibition it serves.
    pub exhibition: Option<ExhibitionId>,
    /// The talk about terms.
    pub negotiation: Negotiation,
    /// The exhibits, by line.
    pub lines: BTreeMap<LineNumber, Line>,
    /// The gates, by number.
    pub gates: BTreeMap<GateNumber, Gate>,
    /// The last checks.
    pub checks: Option<CheckRecord>,
    /// The agreement, once its text was made.
    pub agreement: Option<Agreement>,
    /// Whether the return has begun.
    pub returning: bool,
    /// More time that was asked for and not decided.
    pub extension: Option<Extension>,
    /// The last day as extended.
    pub extended: Option<CivilDate>,
    /// A recall that stands.
    pub recall: Option<Recall>,
    /// Incidents, by number.
    pub incidents: BTreeMap<IncidentNumber, Incident>,
    /// Another loan that this one is bound to.
    pub reciprocal: Option<Reciprocal>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Corrections, in order.
    pub corrections: Vec<Correction>,
    /// How many events there are.
    pub events: u64,
}

impl Loan {
    /// The latest version of the terms.
    #[must_use]
    pub fn latest(&self) -> Option<&Terms> {
        self.negotiation.versions.last().map(|version| &version.terms)
    }

    /// A party by its side.
    #[must_use]
    pub fn party(&self, side: Side) -> &Party {
        match side {
            Side::Lender => &self.lender,
            Side::Borrower => &self.borrower,
        }
    }

    /// Incidents that are not closed.
    pub fn open_incidents(&self) -> impl Iterator<Item = (IncidentNumber, &Incident)> {
        self.incidents.iter().filter(|(_, incident)| !incident.resolved).map(|(number, incident)| (*number, incident))
    }
}
