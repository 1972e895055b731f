//! The phase of a loan, computed from its lines and what was signed; no phase is ever stored.

use super::gate::Gate;
use super::line::LineState;
use super::name::LineNumber;
use super::party::ConsentStage;
use super::state::{Ending, Loan};
use crate::civil::CivilDate;

macro_rules! phases {
    ($($(#[$doc:meta])* $name:ident $word:literal;)*) => {
        /// How far a loan has come.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Phase { $($(#[$doc])* $name,)* }

        impl Phase {
            /// All of them, in the order of a loan.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word for it.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

phases! {
    /// Not sent.
    Draft "draft";
    /// Sent; the two negotiate.
    Proposed "proposed";
    /// Both accepted one version, and at least one line is agreed.
    AgreedInPrinciple "agreed in principle";
    /// The text of the agreement stands, gates are open.
    Clearing "clearing";
    /// Both signed the same bytes.
    Signed "signed";
    /// All gates of at least one line are green.
    Ready "ready";
    /// At least one line has left the lender.
    Outbound "outbound";
    /// Every line that travels has arrived.
    OnLoan "on loan";
    /// At least one line is on its way home.
    Inbound "inbound";
    /// Every line is back or resolved.
    Returned "returned";
    /// Closed.
    Closed "closed";
    /// Closed, while a claim goes on elsewhere.
    ClosedWithClaim "closed with claim";
    /// The lender said no.
    Declined "declined";
    /// The borrower took it back.
    Withdrawn "withdrawn";
    /// Ended after signature, before anything left.
    Cancelled "cancelled";
    /// Nobody answered in time.
    Lapsed "lapsed";
}

impl Phase {
    /// Whether nothing follows but corrections.
    #[must_use]
    pub fn is_end(self) -> bool {
        self >= Self::Closed
    }
}

impl Loan {
    /// How far it has come.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match self.ending {
            Some(Ending::Closed { claim: false }) => return Phase::Closed,
            Some(Ending::Closed { claim: true }) => return Phase::ClosedWithClaim,
            Some(Ending::Declined) => return Phase::Declined,
            Some(Ending::Withdrawn) => return Phase::Withdrawn,
            Some(Ending::Cancelled) => return Phase::Cancelled,
            Some(Ending::Lapsed) => return Phase::Lapsed,
            None => {}
        }
        let Some(agreement) = &self.agreement else {
            return match self.negotiation.accepted {
                Some(_) => Phase::AgreedInPrinciple,
                None if self.negotiation.turn.is_some() => Phase::Proposed,
                None => Phase::Draft,
            };
        };
        if agreement.signed.is_none() {
            return Phase::Clearing;
        }
        let mut taking = self.lines.values().filter(|line| line.state.takes_part()).map(|line| &line.state).peekable();
        if taking.peek().is_none() {
            return Phase::Returned;
        }
        let (mut out, mut transit, mut homeward, mut home, mut resolved, mut all) = (0, 0, 0, 0, 0, 0);
        for state in taking {
            all += 1;
            out += usize::from(state.is_out());
            transit += usize::from(matches!(state, LineState::InTransit { .. }));
            homeward += usize::from(state.is_homeward());
            home += usize::from(*state == LineState::HomeReceived);
            resolved += usize::from(state.is_resolved());
        }
        if home + resolved == all {
            Phase::Returned
        } else if homeward > 0 {
            Phase::Inbound
        } else if out == 0 && resolved == 0 {
            if self.lines.keys().any(|line| self.closed_gates(*line)) { Phase::Ready } else { Phase::Signed }
        } else if out > 0 && transit == 0 && out + resolved == all {
            Phase::OnLoan
        } else {
            Phase::Outbound
        }
    }

    /// Whether every gate before a line that takes part has a paper, whatever its days.
    fn closed_gates(&self, line: LineNumber) -> bool {
        let takes_part = self.lines.get(&line).is_some_and(|line| line.state.takes_part());
        let closed = |gate: &Gate| matches!(gate.state, super::gate::GateState::Granted { .. });
        takes_part && self.gates.values().filter(|gate| gate.concerns(line)).all(closed)
    }

    /// The gates that are not green for a line before a step, from one day to another.
    pub fn gates_in_the_way(
        &self,
        line: LineNumber,
        before: ConsentStage,
        days: (CivilDate, CivilDate),
    ) -> impl Iterator<Item = &Gate> {
        let concerned = move |gate: &&Gate| gate.concerns(line) && gate.kind.before() <= before;
        self.gates.values().filter(concerned).filter(move |gate| !gate.green(days.0, days.1))
    }

    /// The last day on which the exhibits are the borrower's to keep: as agreed, extended or recalled.
    #[must_use]
    pub fn last_day(&self) -> Option<CivilDate> {
        let agreed =
            self.extended.or_else(|| self.latest().and_then(super::terms::Terms::possession).map(|days| days.1));
        match (agreed, self.recall.as_ref().and_then(|recall| recall.back_by)) {
            (Some(agreed), Some(recalled)) => Some(agreed.min(recalled)),
            (agreed, recalled) => agreed.or(recalled),
        }
    }

    /// The lines that are out though their last day has passed. Told from days and places, never from a label.
    pub fn overdue(&self, today: CivilDate) -> impl Iterator<Item = LineNumber> + '_ {
        let late = self.last_day().is_some_and(|last| last < today);
        self.lines.iter().filter(move |(_, line)| late && line.state.is_out()).map(|(number, _)| *number)
    }
}
