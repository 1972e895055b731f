//! Exhibits of other museums that could stand in for one that cannot be had.

use super::finding::Level;
use super::{ExhibitFacts, Inquiry, examine_line};
use crate::exhibit::LendingAnswer;
use crate::id::ExhibitId;
use crate::loan::LineNumber;

/// Exhibits of the same type and time, kept by other museums, that no rule refuses on the line's days; those of which least
/// is unknown first, then the nearest in time. An exhibit that its museum has stated not to lend is never offered.
#[must_use]
pub fn substitutes(inquiry: &Inquiry<'_>, line: LineNumber, most: usize) -> Vec<ExhibitId> {
    let Some(wanted) = inquiry.terms.lines.get(&line) else { return Vec::new() };
    let Some(known) = inquiry.exhibits.get(&wanted.exhibit).filter(|known| known.object_type.is_some()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (id, facts) in inquiry.exhibits.iter().filter(|(_, facts)| likely(known, facts)) {
        let taken = inquiry.terms.lines.values().any(|line| line.exhibit == *id);
        if taken {
            continue;
        }
        let mut asked = wanted.clone();
        asked.exhibit = id.clone();
        let findings = examine_line(inquiry, line, &asked);
        if findings.iter().all(|finding| finding.level > Level::Fail) {
            let unknown = findings.iter().filter(|finding| finding.level == Level::Unknown).count();
            found.push((unknown, apart(known, facts), id.clone()));
        }
    }
    found.sort();
    found.truncate(most);
    found.into_iter().map(|(_, _, id)| id).collect()
}

fn likely(wanted: &ExhibitFacts, other: &ExhibitFacts) -> bool {
    let elsewhere = other.museum.is_some() && other.museum != wanted.museum;
    let lent = other.lending != Some(LendingAnswer::StatedNo);
    let same_time = match (wanted.years, other.years) {
        (Some((from, until)), Some((first, last))) => first <= until && from <= last,
        _ => false,
    };
    elsewhere && lent && same_time && wanted.object_type == other.object_type
}

fn apart(one: &ExhibitFacts, other: &ExhibitFacts) -> i32 {
    match (one.years, other.years) {
        (Some(a), Some(b)) => (a.0 + a.1 - b.0 - b.1).abs(),
        _ => i32::MAX,
    }
}
