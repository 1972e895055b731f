//! A loan between two museums: one record that both sides negotiate, check and sign.
//!
//! State is a fold over events. [`decide`] holds every rule and answers a command with events or a [`Refusal`]; [`evolve`]
//! applies an event and never fails. State belongs to the line, one exhibit in a loan; the loan's phase is computed.
//! Who negotiates what is in [`terms`], what travels in [`mod@line`], what must be green in [`gate`].

mod actor;
mod book;
mod chain;
mod command;
mod decide;
mod difference;
mod digest;
mod event;
mod evidence;
mod evolve;
pub mod gate;
pub mod line;
mod moment;
mod name;
mod party;
mod phase;
mod reciprocal;
mod refusal;
mod restricted;
mod rules;
mod state;
pub mod terms;
#[cfg(test)]
mod tests;

pub use actor::{Actor, Role, Seat, Side};
pub use book::rule_book;
pub use chain::{EVENT_VERSION, Recorded, first_broken, replay};
pub use command::{Command, CommandKind};
pub use decide::decide;
pub use difference::{Change, difference};
pub use digest::{AgreementText, Digest, agreement_bytes};
pub use event::{Event, GateOutcome, IncidentKind, IncidentOutcome, Instruction, RecallKind, ReportStage};
pub use evidence::{Booking, BookingKind, CheckRecord, Override, PaperSignature};
pub use evolve::evolve;
pub use moment::Moment;
pub use name::{GateNumber, IncidentNumber, LineNumber, LoanId, VersionNumber};
pub use party::{ConsentNeeded, ConsentStage, Party};
pub use phase::Phase;
pub use reciprocal::{Balance, balance, sign_both};
pub use refusal::{Reason, Refusal};
pub use restricted::{Audience, MembersLine, MembersLoan, PublicLoan, RestrictedRecord, Seen, Valuation, WeaponDetail};
pub use rules::{May, RULES, Rule, admits};
pub use state::{
    Agreement, Correction, Ending, Extension, Incident, Loan, Negotiation, Recall, Reciprocal, Signature,
    SignatureForm, Version,
};
