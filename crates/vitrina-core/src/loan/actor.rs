//! Who acts: a person of a museum in a role, or the clock.

use serde::{Deserialize, Serialize};

use super::state::Loan;
use crate::id::MuseumId;

/// What a person may do in a museum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Keeps the papers: proposes, answers, records, follows.
    Registrar,
    /// Signs, extends, recalls, cancels.
    Director,
    /// Judges condition.
    Conservator,
    /// Chooses exhibits and drafts.
    Curator,
    /// Looks after the program and sees nothing of a negotiation.
    Administrator,
}

/// Who acts. An account holds name, office and museum only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Actor {
    /// A person, in one role of one museum.
    Person {
        /// The museum.
        museum: MuseumId,
        /// The role.
        role: Role,
        /// The name.
        name: String,
        /// The office held.
        office: String,
    },
    /// Time, when a date rule acts.
    Clock,
}

/// One side of a loan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The museum that lends.
    Lender,
    /// The museum that borrows.
    Borrower,
}

impl Side {
    /// The other side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Lender => Self::Borrower,
            Self::Borrower => Self::Lender,
        }
    }

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Lender => "lender",
            Self::Borrower => "borrower",
        }
    }
}

/// Where an actor stands towards a loan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// In a role of one of the two sides.
    Of(Side, Role),
    /// In a role of a museum that is a venue and no side.
    Venue(Role),
    /// The clock.
    Clock,
    /// Not concerned.
    Stranger,
}

impl Actor {
    /// Where the actor stands towards a loan.
    #[must_use]
    pub fn seat(&self, loan: &Loan) -> Seat {
        let Self::Person { museum, role, .. } = self else { return Seat::Clock };
        let venue = || loan.latest().is_some_and(|terms| terms.legs.iter().any(|leg| leg.museum == *museum));
        if *museum == loan.lender.museum {
            Seat::Of(Side::Lender, *role)
        } else if *museum == loan.borrower.museum {
            Seat::Of(Side::Borrower, *role)
        } else if venue() {
            Seat::Venue(*role)
        } else {
            Seat::Stranger
        }
    }

    /// The museum acted for.
    #[must_use]
    pub fn museum(&self) -> Option<&MuseumId> {
        match self {
            Self::Person { museum, .. } => Some(museum),
            Self::Clock => None,
        }
    }
}
