//! Who may see what is told by the type: a value of a restricted record never stands in an event, only its digest does.

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::name::{LineNumber, LoanId};
use super::phase::Phase;
use super::state::Loan;
use super::terms::{Hazard, LoanKind};
use crate::civil::CivilDate;
use crate::id::{ExhibitId, MuseumId, StateCode};

/// Who may see a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Everybody.
    Public,
    /// Museums that have joined.
    Members,
    /// The two parties.
    Parties,
    /// Named roles of the two parties.
    Restricted,
}

/// A type all of whose fields have one audience.
pub trait Seen {
    /// Who may see it.
    const BY: Audience;
}

/// What an exhibit is worth. Restricted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Valuation {
    /// The amount in the smallest unit of the currency.
    pub amount: u64,
    /// The currency, ISO 4217.
    pub currency: String,
    /// The day of the valuation.
    pub day: CivilDate,
    /// Who valued it.
    pub valuer: String,
    /// A number drawn once by the shell, so that the digest tells nothing of the amount.
    pub salt: String,
}

/// What only those may know who handle a weapon. Restricted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeaponDetail {
    /// The serial number.
    pub serial: Option<String>,
    /// Its class by state, in the words of that state's law.
    pub class_in: std::collections::BTreeMap<StateCode, String>,
    /// A number drawn once by the shell, so that the digest tells nothing.
    pub salt: String,
}

/// A restricted record, kept apart from the events; these name it by digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
pub enum RestrictedRecord {
    /// What an exhibit is worth.
    Valuation(Valuation),
    /// What a weapon is.
    Weapon(WeaponDetail),
}

impl RestrictedRecord {
    /// The digest by which events name it.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of_value(self)
    }
}

/// One line as members see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MembersLine {
    /// The line.
    pub line: LineNumber,
    /// The exhibit.
    pub exhibit: ExhibitId,
    /// Hazards to people.
    pub hazards: Vec<Hazard>,
}

/// A loan as museums see it that have joined and are no party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MembersLoan {
    /// The number.
    pub loan: LoanId,
    /// Who lends.
    pub lender: MuseumId,
    /// Who borrows.
    pub borrower: MuseumId,
    /// What for.
    pub kind: Option<LoanKind>,
    /// The days of possession.
    pub possession: Option<(CivilDate, CivilDate)>,
    /// The exhibits.
    pub lines: Vec<MembersLine>,
}

/// A closed loan as everybody may see it: who showed what of whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicLoan {
    /// Who lent.
    pub lender: MuseumId,
    /// Who borrowed.
    pub borrower: MuseumId,
    /// The exhibits that were shown.
    pub exhibits: Vec<ExhibitId>,
}

impl Seen for Loan {
    const BY: Audience = Audience::Parties;
}
impl Seen for RestrictedRecord {
    const BY: Audience = Audience::Restricted;
}
impl Seen for Valuation {
    const BY: Audience = Audience::Restricted;
}
impl Seen for WeaponDetail {
    const BY: Audience = Audience::Restricted;
}
impl Seen for MembersLoan {
    const BY: Audience = Audience::Members;
}
impl Seen for PublicLoan {
    const BY: Audience = Audience::Public;
}

impl Loan {
    /// What museums see that are no party; nothing while the two negotiate.
    #[must_use]
    pub fn for_members(&self) -> Option<MembersLoan> {
        self.agreement.as_ref().filter(|agreement| agreement.signed.is_some())?;
        let lines = self.lines.iter().filter(|(_, line)| line.state.takes_part());
        let lines = lines.map(|(number, line)| MembersLine {
            line: *number,
            exhibit: line.terms.exhibit.clone(),
            hazards: line.terms.hazards.iter().copied().collect(),
        });
        Some(MembersLoan {
            loan: self.id.clone(),
            lender: self.lender.museum.clone(),
            borrower: self.borrower.museum.clone(),
            kind: self.latest().map(|terms| terms.kind),
            possession: self.latest().and_then(super::terms::Terms::possession),
            lines: lines.collect(),
        })
    }

    /// What everybody may see, once the loan is closed.
    #[must_use]
    pub fn for_public(&self) -> Option<PublicLoan> {
        if !matches!(self.phase(), Phase::Closed | Phase::ClosedWithClaim) {
            return None;
        }
        let came_home = self.lines.values().filter(|line| line.state == super::line::LineState::Verified);
        Some(PublicLoan {
            lender: self.lender.museum.clone(),
            borrower: self.borrower.museum.clone(),
            exhibits: came_home.map(|line| line.terms.exhibit.clone()).collect(),
        })
    }
}
