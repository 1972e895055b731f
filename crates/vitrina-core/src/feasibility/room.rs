//! The house: its report, its works, its security, its doors; and whether one room can hold all.

use super::finding::{CheckFinding, Level, Subject};
use super::{Inquiry, LegOf, Line, PracticeSubject, RoomFacts};
use crate::loan::terms::{Hazard, Known};

/// Rules over the rooms as a whole: reports, works, supplements, and the tightest venue.
pub(super) fn whole(inquiry: &Inquiry<'_>, findings: &mut Vec<CheckFinding>) {
    for (place, leg) in inquiry.terms.legs.iter().enumerate() {
        let find = |rule, level, says| {
            CheckFinding::new(rule, level, Subject { leg: Some(place), ..Subject::default() }, says)
        };
        let Some(room) = inquiry.rooms.get(place).filter(|room| room.reported.is_some()) else {
            findings.push(find("FA-1", Level::Unknown, "a fact is missing").missing("a facility report of the room"));
            continue;
        };
        let until = leg.possession.until;
        match (room.report_until, until) {
            (Some(holds), Some(until)) if holds < inquiry.today => {
                let found = find("FA-2", Level::Fail, "the facility report has expired");
                findings.push(found.used("holds until", holds).used("possession ends", until));
            }
            (Some(holds), Some(until)) if holds < until => {
                let found = find("FA-2", Level::Warn, "the facility report expires during the loan");
                findings.push(found.used("holds until", holds).used("possession ends", until));
            }
            (Some(_), Some(_)) => {}
            _ => {
                findings.push(find("FA-2", Level::Unknown, "a fact is missing").missing("how long the report holds"));
                for practice in inquiry.rules.practice(PracticeSubject::FacilityReportHoldsDays) {
                    let source = format!("practice elsewhere: {}, {}", practice.whose, practice.source);
                    let found = find("FA-2", Level::Info, "elsewhere a report holds so long");
                    findings.push(found.by(format!("{} days", practice.number), source));
                }
            }
        }
        match &room.works {
            None => {
                findings.push(find("FA-3", Level::Unknown, "a fact is missing").missing("whether works are planned"))
            }
            Some(works) => {
                let Some((from, until)) = leg.possession.known() else { continue };
                for work in works.iter().filter(|work| work.0 <= until && from <= work.1) {
                    let found = find("FA-3", Level::Warn, "building works fall into the loan");
                    findings.push(found.used("works", format!("{}/{}", work.0, work.1)));
                }
            }
        }
        match room.supplements {
            Known::Yes => {}
            Known::No => {
                findings.push(find("FA-4", Level::Warn, "the supplements on security and cases are not there"));
            }
            Known::Unknown => {
                findings.push(find("FA-4", Level::Unknown, "a fact is missing").missing("the supplements"))
            }
        }
    }
    let climates: Vec<_> = inquiry.rooms.iter().filter_map(|room| room.climate).collect();
    if inquiry.terms.legs.len() > 1 && climates.len() == inquiry.terms.legs.len() {
        let span = |place: &usize| climates[*place].dampest - climates[*place].driest.min(climates[*place].dampest);
        if let Some(tightest) = (0..climates.len()).max_by_key(span) {
            let subject = Subject { leg: Some(tightest), ..Subject::default() };
            let says = "this venue's humidity moves most: what bears it bears the tour";
            findings.push(
                CheckFinding::new("EN-5", Level::Info, subject, says).used("span", format!("{} %", span(&tightest))),
            );
        }
    }
}

/// One room against one exhibit.
pub(super) fn at(line: &Line<'_>, leg: &LegOf<'_>, findings: &mut Vec<CheckFinding>) {
    let empty = RoomFacts::default();
    let room = leg.room.unwrap_or(&empty);
    let unknown = |rule, missing| line.at(leg, rule, Level::Unknown, "a fact is missing").missing(missing);
    match (line.facts.security_grade, room.security_grade) {
        (Some(wanted), Some(offered)) if offered < wanted => {
            findings.push(line.at(leg, "SE-1", Level::Fail, "the house is less secure than it needs"));
        }
        (Some(_), Some(_)) => {}
        _ => findings.push(unknown("SE-1", "the grade of security, needed and offered")),
    }
    match (line.facts.case_needed, room.cases) {
        (Known::No, _) | (Known::Yes, Known::Yes) => {}
        (Known::Yes, Known::No) => {
            findings.push(line.at(leg, "SE-2", Level::Fail, "there is no locked case"));
        }
        _ => findings.push(unknown("SE-2", "whether it needs a locked case, and whether there is one")),
    }
    if line.line.hazards.contains(&Hazard::Radioactive) {
        match room.radiation_adviser {
            Known::Yes => {}
            Known::No => findings.push(line.at(leg, "HZ-2", Level::Fail, "nobody there answers for what radiates")),
            Known::Unknown => findings.push(unknown("HZ-2", "whether somebody answers for what radiates")),
        }
    }
    match (line.facts.crate_mm, room.door_mm) {
        (Some(needed), Some(door)) => {
            let through = |a: (u32, u32), b: (u32, u32)| a.0 <= b.0 && a.1 <= b.1;
            if !through(needed, door) && !through((needed.1, needed.0), door) {
                let found = line.at(leg, "TR-1", Level::Fail, "the crate does not go through the door");
                let found = found.used("crate", format!("{} × {} mm", needed.0, needed.1));
                findings.push(found.by(format!("{} × {} mm", door.0, door.1), "the facility report"));
            }
        }
        _ => findings.push(unknown("TR-1", "the size of the crate and of the door")),
    }
    match (line.facts.mass_kg, room.carries_kg) {
        (Some(mass), Some(carries)) if carries < mass => {
            let found = line.at(leg, "TR-1", Level::Fail, "it is heavier than floor and lift carry");
            findings.push(found.used("mass", format!("{mass} kg")).by(format!("{carries} kg"), "the facility report"));
        }
        (Some(_), Some(_)) => {}
        _ => findings.push(unknown("TR-1", "its mass and what the house carries")),
    }
}
