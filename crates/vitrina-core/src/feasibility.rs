//! Whether a loan can be made at all: what each rule says of the terms, from the data at hand.
//!
//! A rule that lacks data answers *unknown*, never a pass. The law is data: a number of a state or a museum stands in the
//! catalogue with its source and the day it was read, and one that nobody has looked at for a year is unknown again.
//! Numbers from elsewhere are shown as *practice elsewhere* and fail nothing.

mod admit;
mod bookings;
mod climate;
mod dates;
mod facts;
mod finding;
mod law;
mod object;
mod room;
mod statement;
mod substitutes;
#[cfg(test)]
mod tests;
mod window;

use crate::civil::CivilDate;
use crate::id::{ExhibitId, StateCode};
use crate::loan::LineNumber;
use crate::loan::terms::{LegTerms, LineTerms, Terms};
use std::collections::BTreeMap;

pub use bookings::Bookings;
pub use facts::{
    CoverFacts, Envelope, ExhibitFacts, Exposure, LendingFacts, OverallCondition, RoomFacts, TURNAROUND_DAYS,
    WeaponClass,
};
pub use finding::{CheckFinding, Figure, Level, Subject, Used};
pub use statement::{Practice, PracticeSubject, Rules, Statement, StatementSubject, StatementValue};
pub use substitutes::substitutes;
pub use window::{PathStep, Window, earliest_window};

/// The version of the rules, which goes into every check report.
pub const RULE_SET: &str = "2026-11";

/// Everything the rules are asked about.
#[derive(Debug, Clone, Copy)]
pub struct Inquiry<'a> {
    /// The day of the asking.
    pub today: CivilDate,
    /// The terms.
    pub terms: &'a Terms,
    /// The state the lender stands in.
    pub lender: StateCode,
    /// What the lender has stated on lending.
    pub lending: &'a LendingFacts,
    /// What is known of each exhibit.
    pub exhibits: &'a BTreeMap<ExhibitId, ExhibitFacts>,
    /// What is known of the room of each leg, in the order of the legs.
    pub rooms: &'a [RoomFacts],
    /// The states on the way to each leg, transit included, in the order of the legs; an empty one is not known.
    pub routes: &'a [Vec<StateCode>],
    /// Where exhibits are taken.
    pub bookings: &'a Bookings,
    /// The cover, where there is one.
    pub cover: Option<&'a CoverFacts>,
    /// Laws of states and practice elsewhere, as the catalogue has them.
    pub rules: &'a Rules,
}

/// What all rules say, by line and leg; a rule that is content says nothing.
#[must_use]
pub fn examine(inquiry: &Inquiry<'_>) -> Vec<CheckFinding> {
    let mut findings = Vec::new();
    dates::whole(inquiry, &mut findings);
    room::whole(inquiry, &mut findings);
    object::whole(inquiry, &mut findings);
    for (number, line) in &inquiry.terms.lines {
        findings.extend(examine_line(inquiry, *number, line));
    }
    findings
}

/// What the rules say of one line.
#[must_use]
pub fn examine_line(inquiry: &Inquiry<'_>, number: LineNumber, line: &LineTerms) -> Vec<CheckFinding> {
    let mut findings = Vec::new();
    if line.travels() {
        let unknown = ExhibitFacts::default();
        let facts = inquiry.exhibits.get(&line.exhibit).unwrap_or(&unknown);
        let known = Line { inquiry, number, line, facts };
        dates::line(&known, &mut findings);
        object::line(&known, &mut findings);
        law::line(&known, &mut findings);
        for leg in known.legs() {
            room::at(&known, &leg, &mut findings);
            climate::at(&known, &leg, &mut findings);
        }
        climate::dose(&known, &mut findings);
    }
    findings
}

/// One line with what is known of its exhibit.
struct Line<'a> {
    inquiry: &'a Inquiry<'a>,
    number: LineNumber,
    line: &'a LineTerms,
    facts: &'a ExhibitFacts,
}

/// One venue on a line's way.
struct LegOf<'a> {
    place: usize,
    terms: &'a LegTerms,
    room: Option<&'a RoomFacts>,
}

impl<'a> Line<'a> {
    fn legs(&self) -> Vec<LegOf<'a>> {
        let inquiry = self.inquiry;
        let known = self.line.legs.iter().filter_map(|place| Some((*place, inquiry.terms.legs.get(*place)?)));
        known.map(|(place, terms)| LegOf { place, terms, room: inquiry.rooms.get(place) }).collect()
    }

    fn finding(&self, rule: &'static str, level: Level, says: &'static str) -> CheckFinding {
        let subject = Subject { line: Some(self.number), ..Subject::default() };
        CheckFinding::new(rule, level, subject, says)
    }

    fn at(&self, leg: &LegOf<'_>, rule: &'static str, level: Level, says: &'static str) -> CheckFinding {
        let mut finding = self.finding(rule, level, says);
        finding.subject.leg = Some(leg.place);
        finding
    }

    fn unknown(&self, rule: &'static str, missing: &'static str) -> CheckFinding {
        self.finding(rule, Level::Unknown, "a fact is missing").missing(missing)
    }

    /// The days from the first possession to the last on this line.
    fn days(&self) -> Option<(CivilDate, CivilDate)> {
        let legs = self.legs();
        let known: Vec<_> = legs.iter().map(|leg| leg.terms.possession.known()).collect::<Option<_>>()?;
        Some((known.iter().map(|days| days.0).min()?, known.iter().map(|days| days.1).max()?))
    }
}
