//! A line, one exhibit in a loan: where it stands and where it is.

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::event::ReportStage;
use super::terms::LineTerms;
use crate::civil::CivilDate;
use crate::id::ExhibitId;

/// Why a lender does not simply say yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionReason {
    /// It is on display.
    OnDisplay,
    /// It is not fit to travel.
    Condition,
    /// It is promised to another.
    Reserved,
    /// The museum's policy.
    Policy,
    /// The law.
    Law,
    /// The owner has not consented.
    Owner,
    /// The venue's security.
    Security,
    /// It is dangerous.
    Hazard,
    /// Another reason, told in words.
    Other,
}

/// What the lender answers for one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Decision {
    /// Yes.
    Approve,
    /// Yes, on conditions.
    ApproveWithConditions {
        /// The conditions.
        conditions: String,
    },
    /// Another exhibit instead.
    Substitute {
        /// The one offered.
        exhibit: ExhibitId,
        /// Why.
        reason: DecisionReason,
    },
    /// No.
    Decline {
        /// Why.
        reason: DecisionReason,
        /// The same in words.
        note: String,
    },
    /// Not now.
    Defer {
        /// Why.
        reason: DecisionReason,
        /// Until when.
        until: CivilDate,
    },
}

/// Where something on the way is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Toward {
    /// To a venue, as a place in the legs from 0.
    Leg(usize),
    /// Home.
    Home,
}

/// How a line ended that did not simply come home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineEnd {
    /// The lender took it back before it left.
    WithdrawnByLender,
    /// The borrower did without it before it left.
    WithdrawnByBorrower,
    /// Not found again, written off.
    Lost,
    /// Destroyed.
    Destroyed,
    /// Seized by an authority.
    Seized,
    /// Stays by agreement.
    Retained,
    /// Files or documents were handed over; nothing comes back.
    Delivered,
}

/// The state of a line. It names one place, so that an exhibit cannot be in two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum LineState {
    /// Asked for.
    Requested,
    /// Approved by the lender.
    Approved,
    /// Approved on conditions.
    ApprovedWithConditions {
        /// The conditions.
        conditions: String,
    },
    /// Another exhibit is offered.
    SubstituteOffered {
        /// The one offered.
        exhibit: ExhibitId,
    },
    /// Refused.
    Declined {
        /// Why.
        reason: DecisionReason,
    },
    /// Put off.
    Deferred {
        /// Until when.
        until: CivilDate,
    },
    /// Agreed by both.
    Agreed,
    /// Examined and fit to travel.
    Cleared,
    /// In its crate.
    Packed {
        /// For where.
        toward: Toward,
    },
    /// On the way.
    InTransit {
        /// To where.
        toward: Toward,
    },
    /// Taken over by a venue, the crate closed.
    Received {
        /// The venue.
        leg: usize,
    },
    /// Examined at the venue, getting used to its climate.
    Acclimatising {
        /// The venue.
        leg: usize,
    },
    /// Before visitors.
    OnDisplay {
        /// The venue.
        leg: usize,
    },
    /// In the venue's store.
    InStore {
        /// The venue.
        leg: usize,
    },
    /// Taken down.
    Deinstalled {
        /// The venue.
        leg: usize,
    },
    /// Not found where it should be.
    Missing {
        /// The venue that had it, or none on the way.
        leg: Option<usize>,
    },
    /// Back with the lender, the crate closed.
    HomeReceived,
    /// Back and examined.
    Verified,
    /// Ended otherwise.
    Ended {
        /// How.
        end: LineEnd,
    },
}

macro_rules! line_kinds {
    ($($name:ident $word:literal;)*) => {
        /// The state of a line without its particulars, for tables of rules.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each stands at the state of the same name")]
        pub enum LineKind { $($name,)* }

        impl LineKind {
            /// All of them, in the order of a loan.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word for it.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }

        impl LineState {
            /// The state without its particulars.
            #[must_use]
            pub fn kind(&self) -> LineKind {
                match self { $(Self::$name { .. } => LineKind::$name,)* }
            }
        }
    };
}

line_kinds! {
    Requested "requested"; Approved "approved"; ApprovedWithConditions "approved with conditions";
    SubstituteOffered "substitute offered"; Declined "declined"; Deferred "deferred"; Agreed "agreed";
    Cleared "cleared"; Packed "packed"; InTransit "in transit"; Received "received"; Acclimatising "acclimatising";
    OnDisplay "on display"; InStore "in store"; Deinstalled "deinstalled"; Missing "missing";
    HomeReceived "received at home"; Verified "verified"; Ended "ended";
}

impl LineState {
    /// The venue whose custody the exhibit is in.
    #[must_use]
    pub fn at_leg(&self) -> Option<usize> {
        match self {
            Self::Received { leg }
            | Self::Acclimatising { leg }
            | Self::OnDisplay { leg }
            | Self::InStore { leg }
            | Self::Deinstalled { leg } => Some(*leg),
            Self::Missing { leg } => *leg,
            _ => None,
        }
    }

    /// Whether the line counts towards the loan: not refused, put off or taken out.
    #[must_use]
    pub fn takes_part(&self) -> bool {
        use LineEnd::{WithdrawnByBorrower, WithdrawnByLender};
        !matches!(
            self,
            Self::Declined { .. }
                | Self::Deferred { .. }
                | Self::Ended { end: WithdrawnByLender | WithdrawnByBorrower }
        )
    }

    /// Whether the exhibit is out of the lender's house.
    #[must_use]
    pub fn is_out(&self) -> bool {
        self.at_leg().is_some() || matches!(self, Self::InTransit { .. } | Self::Missing { .. })
    }

    /// Whether the exhibit has turned homewards.
    #[must_use]
    pub fn is_homeward(&self) -> bool {
        matches!(self, Self::InTransit { toward: Toward::Home } | Self::HomeReceived | Self::Verified)
    }

    /// Whether nothing more has to come home.
    #[must_use]
    pub fn is_resolved(&self) -> bool {
        matches!(self, Self::Verified | Self::Ended { .. } | Self::Declined { .. } | Self::Deferred { .. })
    }
}

/// A condition report, by its document and what rules ask of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConditionReport {
    /// The document.
    pub document: Digest,
    /// The day of the examination.
    pub day: CivilDate,
    /// How many photographs it has.
    pub photographs: u16,
    /// Whether the exhibit is fit to travel.
    pub fit_to_travel: bool,
    /// The report it was compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared_with: Option<Digest>,
    /// Whether something differs from that report.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub differs: bool,
}

/// One exhibit in a loan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the latest version says of it.
    pub terms: LineTerms,
    /// Where it stands.
    pub state: LineState,
    /// Until when the lender keeps it free while the two negotiate.
    pub reserved_until: Option<CivilDate>,
    /// Whether it is reserved by a signed agreement.
    pub reserved: bool,
    /// The reports so far, in order, each with its step.
    pub reports: Vec<(ReportStage, ConditionReport)>,
    /// An offer of another exhibit that was made, so that a version which takes it needs no second decision.
    pub offered: Option<ExhibitId>,
}
