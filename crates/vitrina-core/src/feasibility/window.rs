//! The earliest days that satisfy every rule over days, with the path that sets them.

use super::statement::StatementSubject as On;
use super::{Inquiry, TURNAROUND_DAYS};
use crate::civil::CivilDate;
use crate::loan::{BookingKind, ConsentStage, Party};

/// One step of the path, after the step before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathStep {
    /// The rule.
    pub rule: &'static str,
    /// What takes the time.
    pub what: String,
    /// How many days.
    pub days: i32,
    /// Whose number it is.
    pub source: String,
}

/// The earliest days, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The first day of possession; none where an exhibit is overdue, so that nobody knows when it is free.
    pub from: Option<CivilDate>,
    /// The steps that set that day, one after another.
    pub path: Vec<PathStep>,
    /// Steps whose length nobody knows: the day may be later, never earlier.
    pub unknown: Vec<String>,
}

/// The earliest days on which the loan could begin, its legs keeping their lengths and distances.
///
/// Consents before submitting come first; then the lender's notice, the consents before signing and the permits of the states
/// run beside one another, and the longest of them counts; then the exhibits must be free.
#[must_use]
pub fn earliest_window(inquiry: &Inquiry<'_>, parties: [&Party; 2]) -> Window {
    let mut window = Window { from: None, path: Vec::new(), unknown: Vec::new() };
    let Some((first, last)) = inquiry.terms.possession() else {
        window.unknown.push("days of possession".to_owned());
        return window;
    };
    let submitting = longest(consents(parties, ConsentStage::Submitting, &mut window.unknown));
    let mut beside = consents(parties, ConsentStage::Signing, &mut window.unknown);
    match inquiry.lending.notice_days {
        Some(days) => beside.push(PathStep {
            rule: "LT-1",
            what: "the lender's notice".to_owned(),
            days: i32::from(days),
            source: inquiry.lending.source.clone().unwrap_or_else(|| "the lender's policy".to_owned()),
        }),
        None => window.unknown.push("the lender's notice".to_owned()),
    }
    permits(inquiry, first, &mut beside, &mut window.unknown);
    window.path.extend(submitting);
    window.path.extend(longest(beside));
    let lead: i32 = window.path.iter().map(|step| step.days).sum();
    let start = inquiry.today.plus_days(lead.max(1));
    window.from = free_from(inquiry, start, last.ordinal() - first.ordinal());
    if let Some(free) = window.from.filter(|free| *free > start) {
        let (what, source) = ("exhibits are taken".to_owned(), "reservations".to_owned());
        let days = free.ordinal() - start.ordinal();
        window.path.push(PathStep { rule: "AV-1", what, days, source });
    } else if window.from.is_none() {
        window.unknown.push("when an overdue exhibit comes back".to_owned());
    }
    window
}

fn longest(steps: Vec<PathStep>) -> Option<PathStep> {
    steps.into_iter().reduce(|best, step| if step.days > best.days { step } else { best })
}

fn consents(parties: [&Party; 2], before: ConsentStage, unknown: &mut Vec<String>) -> Vec<PathStep> {
    let needed = parties.into_iter().flat_map(|party| party.consents.iter().map(move |consent| (party, consent)));
    let mut steps = Vec::new();
    for (party, consent) in needed.filter(|(_, consent)| consent.before == before) {
        match consent.usual_days {
            Some(days) => steps.push(PathStep {
                rule: "LT-2",
                what: format!("consent: {}", consent.body),
                days: i32::from(days),
                source: party.museum.to_string(),
            }),
            None => unknown.push(format!("consent: {}", consent.body)),
        }
    }
    steps
}

fn permits(inquiry: &Inquiry<'_>, day: CivilDate, steps: &mut Vec<PathStep>, unknown: &mut Vec<String>) {
    let abroad = inquiry.terms.legs.iter().map(|leg| leg.state).filter(|state| *state != inquiry.lender);
    let mut asked = vec![];
    for state in abroad {
        asked.push((state, On::ImportDecisionDays, "leave to come in"));
    }
    if asked.is_empty() {
        return;
    }
    asked.push((inquiry.lender, On::ExportNoticeDays, "application to go out"));
    asked.push((inquiry.lender, On::ExportDecisionDays, "leave to go out"));
    let weapons = inquiry.terms.lines.values().any(|line| line.weapon != crate::loan::terms::Known::No);
    if weapons {
        let states = inquiry.routes.iter().flatten().copied();
        asked.extend(states.map(|state| (state, On::WeaponDecisionDays, "leave for weapons")));
    }
    asked.sort();
    asked.dedup();
    for (state, subject, what) in asked {
        match inquiry.rules.number(state, subject, day, inquiry.today) {
            Some((days, source)) => steps.push(PathStep {
                rule: "LT-2",
                what: format!("{what}: {state}"),
                days: i32::try_from(days).unwrap_or(i32::MAX / 4),
                source: source.to_owned(),
            }),
            None => unknown.push(format!("{what}: {state}")),
        }
    }
}

/// The first day from `start` on which every exhibit is free for `length` days, with the days it needs before and after.
fn free_from(inquiry: &Inquiry<'_>, start: CivilDate, length: i32) -> Option<CivilDate> {
    let mut from = start;
    loop {
        let mut moved = false;
        for line in inquiry.terms.lines.values().filter(|line| line.travels()) {
            let turnaround = inquiry.exhibits.get(&line.exhibit).and_then(|facts| facts.turnaround_days);
            let turnaround = i32::from(turnaround.unwrap_or(TURNAROUND_DAYS.1));
            for booking in inquiry.bookings.of(&line.exhibit) {
                if booking.kind == BookingKind::Overdue {
                    return None;
                }
                let clear = from.ordinal() > booking.until.ordinal() + turnaround
                    || from.ordinal() + length + turnaround < booking.from.ordinal();
                if booking.kind == BookingKind::Firm && !clear {
                    from = booking.until.plus_days(turnaround + 1);
                    moved = true;
                }
            }
        }
        if !moved {
            return Some(from);
        }
    }
}
