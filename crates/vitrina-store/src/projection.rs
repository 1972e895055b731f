//! What is read from a loan and kept in tables: whose turn it is, what is taken when, what others may see.
//!
//! A pure function of the loan, so that the tables can be made again from the log and compared with it.

use std::collections::BTreeMap;

use vitrina_core::CivilDate;
use vitrina_core::MuseumId;
use vitrina_core::loan::gate::GateState;
use vitrina_core::loan::line::{Line, LineState, Toward};
use vitrina_core::loan::{Loan, Phase, Side};

use crate::published::{ForEverybody, ForMembers};
use crate::value::{Row, Value};

/// A table that is filled from the log.
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: &'static str,
    /// Takes out what stands there of a loan.
    pub(crate) clear: &'static str,
    /// Puts one row in.
    pub(crate) insert: &'static str,
    /// What stands there of a loan, in the order of [`rows`].
    pub(crate) select: &'static str,
}

/// All of them, in the order of [`rows`].
pub(crate) const TABLES: [Table; 4] = [
    Table {
        name: "inbox",
        clear: "DELETE FROM inbox WHERE loan = $1",
        insert: "INSERT INTO inbox (loan, museum, seat, phase, turn, next_day, next_what) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
        select: "SELECT loan, museum, seat, phase, turn, next_day, next_what FROM inbox WHERE loan = $1 ORDER BY museum",
    },
    Table {
        name: "bookings",
        clear: "DELETE FROM bookings WHERE loan = $1",
        insert: "INSERT INTO bookings (loan, line, exhibit, kind, from_day, until_day, held_until, due_day) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        select: "SELECT loan, line, exhibit, kind, from_day, until_day, held_until, due_day \
                 FROM bookings WHERE loan = $1 ORDER BY line",
    },
    Table {
        name: "members_loans",
        clear: "DELETE FROM members_loans WHERE loan = $1",
        insert: "INSERT INTO members_loans (loan, body) VALUES ($1, $2)",
        select: "SELECT loan, body FROM members_loans WHERE loan = $1",
    },
    Table {
        name: "public_loans",
        clear: "DELETE FROM public_loans WHERE loan = $1",
        insert: "INSERT INTO public_loans (loan, body) VALUES ($1, $2)",
        select: "SELECT loan, body FROM public_loans WHERE loan = $1",
    },
];

/// The rows of a loan in each of [`TABLES`].
pub(crate) fn rows(loan: &Loan) -> [Vec<Row>; 4] {
    let id = || Value::from(loan.id.as_str());
    let members = loan.for_members().map(|seen| vec![id(), ForMembers::new(seen).body().into()]);
    let public = loan.for_public().map(|seen| vec![id(), ForEverybody::new(seen).body().into()]);
    [inbox(loan), bookings(loan), members.into_iter().collect(), public.into_iter().collect()]
}

/// A row for each museum that has something to do with the loan.
fn inbox(loan: &Loan) -> Vec<Row> {
    let phase = loan.phase();
    // A draft is the borrower's own until it is sent.
    let mut seats: BTreeMap<&MuseumId, (&str, bool)> = BTreeMap::new();
    for side in [Side::Borrower, Side::Lender] {
        if phase != Phase::Draft || side == Side::Borrower {
            seats.insert(&loan.party(side).museum, (side.word(), turn(loan, phase, side)));
        }
    }
    let signed = loan.agreement.as_ref().is_some_and(|agreement| agreement.signed.is_some());
    let legs = loan.latest().map(|terms| terms.legs.as_slice()).unwrap_or_default();
    for (place, leg) in legs.iter().enumerate().filter(|_| signed) {
        let coming = |line: &Line| {
            let there = LineState::InTransit { toward: Toward::Leg(place) };
            line.state == there || matches!(line.state, LineState::Received { leg } if leg == place)
        };
        let turn = loan.lines.values().any(coming);
        let seat = seats.entry(&leg.museum).or_insert(("venue", false));
        seat.1 |= turn;
    }
    let (day, what) = next(loan, phase).unzip();
    let row = |(museum, (seat, turn)): (&MuseumId, (&str, bool))| {
        let turn = Value::Number(i64::from(turn && !phase.is_end()));
        let (loan, museum) = (loan.id.as_str().into(), museum.to_string().into());
        vec![loan, museum, seat.into(), phase.word().into(), turn, Value::maybe(day), Value::maybe(what)]
    };
    seats.into_iter().map(row).collect()
}

/// Whether a side is waited for.
fn turn(loan: &Loan, phase: Phase, side: Side) -> bool {
    let negotiating = loan.negotiation.turn == Some(side);
    let drafting = phase == Phase::Draft && side == Side::Borrower;
    let extending = loan.extension.as_ref().is_some_and(|extension| !extension.agreed.contains_key(&side));
    let incidents = side == Side::Lender && loan.open_incidents().any(|(_, incident)| incident.instruction.is_none());
    let bound = loan.reciprocal.as_ref().is_some_and(|bound| bound.open.is_some());
    let signing = phase == Phase::Clearing
        && loan.agreement.as_ref().is_some_and(|made| !made.signatures.iter().any(|signed| signed.side == side));
    let confirming = loan.agreement.as_ref().is_some_and(|made| {
        phase == Phase::Clearing && made.signatures.iter().any(|signed| signed.side != side && !signed.counts())
    });
    negotiating || drafting || extending || incidents || bound || signing || confirming
}

/// The next day on which something is due.
fn next(loan: &Loan, phase: Phase) -> Option<(CivilDate, &'static str)> {
    if phase.is_end() {
        return None;
    }
    let answer = loan.negotiation.answer_by.filter(|_| phase == Phase::Proposed).map(|day| (day, "answer"));
    let gates = loan.gates.values().filter(|gate| gate.state == GateState::Open);
    let gate = gates.filter_map(|gate| gate.due).min().map(|day| (day, "gate"));
    let held = loan.lines.values().filter(|line| !line.reserved).filter_map(|line| line.reserved_until);
    let held = held.min().map(|day| (day, "reservation"));
    let out = loan.lines.values().any(|line| line.state.is_out());
    let back = loan.last_day().filter(|_| out).map(|day| (day, "return"));
    [answer, gate, held, back].into_iter().flatten().min()
}

/// When each exhibit is taken. Files and documents take nothing.
fn bookings(loan: &Loan) -> Vec<Row> {
    let Some(terms) = loan.latest().filter(|_| loan.ending.is_none()) else { return Vec::new() };
    let mut rows = Vec::new();
    for (number, line) in &loan.lines {
        let out = line.state.is_out();
        let firm = line.reserved || out;
        let taken = firm || line.reserved_until.is_some();
        if !taken || line.state.is_resolved() || !line.state.takes_part() || !line.terms.travels() {
            continue;
        }
        let legs = line.terms.legs.iter().filter_map(|leg| terms.legs.get(*leg)?.possession.known());
        let days: Vec<_> = legs.collect();
        let (Some(from), Some(agreed)) = (days.iter().map(|days| days.0).min(), days.iter().map(|days| days.1).max())
        else {
            continue;
        };
        let until = loan.extended.map_or(agreed, |extended| extended.max(agreed));
        rows.push(vec![
            loan.id.as_str().into(),
            Value::Number(i64::from(number.0)),
            line.terms.exhibit.to_string().into(),
            if firm { "firm" } else { "soft" }.into(),
            from.to_string().into(),
            until.to_string().into(),
            Value::maybe(line.reserved_until.filter(|_| !firm)),
            Value::maybe(loan.last_day().filter(|_| out)),
        ]);
    }
    rows
}
