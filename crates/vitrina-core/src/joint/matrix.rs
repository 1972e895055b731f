//! Exhibits by venues: what fits and what is legal where.

use std::collections::BTreeMap;

use crate::feasibility::{Inquiry, Level, examine_line};
use crate::loan::LineNumber;

/// What stands in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Nobody may override what a rule refuses.
    Blocked,
    /// A rule fails.
    Fails,
    /// A gate is needed.
    Gate,
    /// Facts are missing.
    Unknown,
    /// Every rule is content.
    Fits,
    /// The exhibit skips the venue.
    Skipped,
}

/// The cells of each line, one a leg. What a rule says of the line as a whole weighs at each of its legs.
#[must_use]
pub fn matrix(inquiry: &Inquiry<'_>) -> BTreeMap<LineNumber, Vec<Cell>> {
    let mut rows = BTreeMap::new();
    for (number, line) in &inquiry.terms.lines {
        let findings = examine_line(inquiry, *number, line);
        let cells = (0..inquiry.terms.legs.len()).map(|leg| {
            if !line.legs.contains(&leg) {
                return Cell::Skipped;
            }
            let state = inquiry.terms.legs[leg].state;
            let here = findings.iter().filter(|finding| {
                let at_leg = finding.subject.leg.is_none_or(|of| of == leg);
                let of_other = finding.subject.leg.is_none()
                    && finding.subject.state.is_some_and(|of| of != state && of != inquiry.lender);
                at_leg && !of_other
            });
            here.map(|finding| match finding.level {
                Level::Block => Cell::Blocked,
                Level::Fail => Cell::Fails,
                Level::Gate => Cell::Gate,
                Level::Unknown => Cell::Unknown,
                Level::Warn | Level::Info => Cell::Fits,
            })
            .min()
            .unwrap_or(Cell::Fits)
        });
        rows.insert(*number, cells.collect());
    }
    rows
}
