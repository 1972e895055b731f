//! Two loans bound together: signed both or neither, and the balance between two museums.

use super::actor::Actor;
use super::command::CommandKind;
use super::decide::sign_bound;
use super::digest::Digest;
use super::event::Event;
use super::evidence::Booking;
use super::moment::Moment;
use super::refusal::{Reason, Refusal};
use super::state::Loan;

/// What each of two museums lends the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    /// Lines and days of exhibits that the first loan takes from its lender.
    pub given: (u32, u64),
    /// The same of the second loan, back.
    pub taken: (u32, u64),
}

/// The balance of two loans between the same museums; `None` where they are not each other's counterpart.
#[must_use]
pub fn balance(first: &Loan, second: &Loan) -> Option<Balance> {
    let counterparts = first.lender.museum == second.borrower.museum && first.borrower.museum == second.lender.museum;
    let sum = |loan: &Loan| {
        let Some(terms) = loan.latest() else { return (0, 0) };
        let taking = loan.lines.values().filter(|line| line.state.takes_part());
        taking.fold((0, 0), |(lines, days), line| {
            let legs = line.terms.legs.iter().filter_map(|leg| terms.legs.get(*leg)?.possession.known());
            let held: i64 = legs.map(|(from, until)| i64::from(until.ordinal() - from.ordinal()) + 1).sum();
            (lines + 1, days + u64::try_from(held).unwrap_or_default())
        })
    };
    counterparts.then(|| Balance { given: sum(first), taken: sum(second) })
}

/// Signs two bound loans in one step: events for each, or none for either. `agreements` are the digests of what is signed.
///
/// # Errors
/// The refusal of the first loan that refuses.
pub fn sign_both(
    loans: [&Loan; 2],
    agreements: [Digest; 2],
    bookings: [&[Booking]; 2],
    who: &Actor,
    now: Moment,
) -> Result<[Vec<Event>; 2], Refusal> {
    let [first, second] = loans;
    let bound = |loan: &Loan, other: &Loan| loan.reciprocal.as_ref().is_some_and(|bound| bound.other == other.id);
    if !bound(first, second) || !bound(second, first) {
        let (command, reason) = (CommandKind::Sign, Reason::NotBound);
        return Err(Refusal { command, reason, line: None, gate: None, found: second.id.to_string() });
    }
    let one = sign_bound(first, agreements[0], bookings[0], who, now)?;
    let two = sign_bound(second, agreements[1], bookings[1], who, now)?;
    Ok([one, two])
}
