//! From a frozen list to loans, and from a changed leg to the lines it breaks.

use std::collections::{BTreeMap, BTreeSet};

use super::Joint;
use crate::feasibility::{CheckFinding, Inquiry, Level, examine_line};
use crate::id::MuseumId;
use crate::loan::LineNumber;
use crate::loan::terms::{Conduct, LegTerms, LoanKind, Terms};

/// A loan to be proposed: one lender, all legs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftLoan {
    /// The museum that lends.
    pub lender: MuseumId,
    /// The terms, over the legs that its exhibits go to.
    pub terms: Terms,
}

/// One loan per lender over all legs, in the order of the museums; nothing before the list is frozen.
///
/// A leg at the lender's own house is no loan: its exhibits are simply shown there, and its line skips the leg.
#[must_use]
pub fn drafts(joint: &Joint, purpose: &str) -> Vec<DraftLoan> {
    let Some(wishes) = joint.frozen.and(joint.list()) else { return Vec::new() };
    let mut by_lender: BTreeMap<&MuseumId, Vec<_>> = BTreeMap::new();
    for wish in wishes.values() {
        by_lender.entry(&wish.lender).or_default().push(&wish.line);
    }
    let mut loans = Vec::new();
    for (lender, lines) in by_lender {
        let abroad = |leg: &usize| joint.legs[*leg].museum != *lender;
        let used: BTreeSet<usize> = lines.iter().flat_map(|line| line.legs.iter().copied()).filter(abroad).collect();
        let place: BTreeMap<usize, usize> = used.iter().copied().zip(0..).collect();
        let mut asked = BTreeMap::new();
        for line in lines {
            let mut line = line.clone();
            line.legs = line.legs.iter().filter_map(|leg| place.get(leg).copied()).collect();
            if line.legs.is_empty() && line.travels() {
                continue;
            }
            let number = u16::try_from(asked.len() + 1).unwrap_or(u16::MAX);
            asked.insert(LineNumber(number), line);
        }
        if asked.is_empty() {
            continue;
        }
        let terms = Terms {
            kind: LoanKind::Exhibition,
            purpose: purpose.to_owned(),
            legs: used.iter().map(|leg| joint.legs[*leg].clone()).collect(),
            lines: asked,
            costs: BTreeMap::new(),
            cover: None,
            clauses: BTreeMap::new(),
            conduct: Conduct::default(),
            languages: Vec::new(),
            authentic: None,
            pictures_used: false,
        };
        loans.push(DraftLoan { lender: lender.clone(), terms });
    }
    loans
}

/// A line that a changed leg breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopened {
    /// The line.
    pub line: LineNumber,
    /// What the rules say now that they did not say before; nothing weaker than a gate.
    pub broken: Vec<CheckFinding>,
}

/// The lines of a loan that changed legs break: those that go to a changed leg and of which a rule now refuses something, or
/// asks for a gate, that it did not before. `inquiry` holds the loan as it stands; all other lines keep their state.
#[must_use]
pub fn reopened(inquiry: &Inquiry<'_>, legs: &[LegTerms]) -> Vec<Reopened> {
    let before = inquiry.terms;
    let changed = |leg: &usize| before.legs.get(*leg) != legs.get(*leg);
    let terms = Terms { legs: legs.to_vec(), ..before.clone() };
    let after = Inquiry { terms: &terms, ..*inquiry };
    let mut lines = Vec::new();
    for (number, line) in before.lines.iter().filter(|(_, line)| line.legs.iter().any(changed)) {
        let known = examine_line(inquiry, *number, line);
        let same = |one: &CheckFinding, other: &CheckFinding| {
            (one.rule, one.level, one.subject) == (other.rule, other.level, other.subject)
        };
        let mut broken = examine_line(&after, *number, line);
        broken.retain(|now| now.level <= Level::Gate && !known.iter().any(|before| same(now, before)));
        if !broken.is_empty() {
            lines.push(Reopened { line: *number, broken });
        }
    }
    lines
}
