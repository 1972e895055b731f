//! Climate and light: what a room offers against what an exhibit bears.

use super::finding::{CheckFinding, Level};
use super::statement::PracticeSubject;
use super::{Envelope, LegOf, Line, RoomFacts};

/// Climate and light of one room.
pub(super) fn at(line: &Line<'_>, leg: &LegOf<'_>, findings: &mut Vec<CheckFinding>) {
    let empty = RoomFacts::default();
    let room = leg.room.unwrap_or(&empty);
    let unknown = |rule, missing| line.at(leg, rule, Level::Unknown, "a fact is missing").missing(missing);
    match (line.facts.envelope, room.climate) {
        (Some(wanted), Some(kept)) => {
            if kept.coldest < wanted.coldest || wanted.warmest < kept.warmest {
                let degrees =
                    |low: i16, high: i16| format!("{:.1} to {:.1} °C", f32::from(low) / 10.0, f32::from(high) / 10.0);
                let found = line.at(leg, "EN-1", Level::Fail, "the room is colder or warmer than it bears");
                let found = found.used("room", degrees(kept.coldest, kept.warmest));
                findings.push(found.by(degrees(wanted.coldest, wanted.warmest), "the exhibit"));
            }
            if kept.driest < wanted.driest || wanted.dampest < kept.dampest {
                let found = line.at(leg, "EN-2", Level::Fail, "the room is drier or damper than it bears");
                let found = found.used("room", format!("{} to {} %", kept.driest, kept.dampest));
                findings.push(found.by(format!("{} to {} %", wanted.driest, wanted.dampest), "the exhibit"));
            }
        }
        (None, kept) => {
            findings.push(unknown("EN-1", "the exhibit's limits of climate"));
            elsewhere(line, leg, kept, findings);
        }
        (_, None) => findings.push(unknown("EN-1", "the room's climate")),
    }
    match room.drift {
        None => findings.push(unknown("EN-3", "how far the room's humidity moves in a day")),
        Some(drift) => {
            for practice in line.inquiry.rules.practice(PracticeSubject::Drift) {
                if u32::from(drift) > practice.number {
                    let says = "the humidity moves more in a day than is wanted elsewhere";
                    let source = format!("practice elsewhere: {}, {}", practice.whose, practice.source);
                    let found = line.at(leg, "EN-3", Level::Info, says).used("room", format!("{drift} %"));
                    findings.push(found.by(format!("{} %", practice.number), source));
                }
            }
        }
    }
    if room.same_season_read != crate::loan::terms::Known::Yes {
        findings.push(unknown("EN-4", "readings of the same season of last year"));
    }
    match (line.facts.lux_max, room.lux) {
        (Some(most), Some(lux)) if most < lux => {
            let found = line.at(leg, "LI-1", Level::Fail, "the light is stronger than it bears");
            findings.push(found.used("room", format!("{lux} lux")).by(format!("{most} lux"), "the exhibit"));
        }
        (Some(_), Some(_)) => {}
        (None, _) => findings.push(unknown("LI-1", "how much light the exhibit bears")),
        (_, None) => findings.push(unknown("LI-1", "how much light the room has")),
    }
    match room.ultraviolet {
        None => findings.push(unknown("LI-5", "how much ultraviolet the room has")),
        Some(measured) => {
            for practice in line.inquiry.rules.practice(PracticeSubject::Ultraviolet) {
                if u32::from(measured) > practice.number {
                    let says = "there is more ultraviolet than is wanted elsewhere";
                    let source = format!("practice elsewhere: {}, {}", practice.whose, practice.source);
                    let found = line.at(leg, "LI-5", Level::Info, says).used("room", format!("{measured} µW/lm"));
                    findings.push(found.by(format!("{} µW/lm", practice.number), source));
                }
            }
        }
    }
}

/// Where an exhibit has no limits of its own, a room outside those that are usual elsewhere is told, and fails nothing.
fn elsewhere(line: &Line<'_>, leg: &LegOf<'_>, kept: Option<Envelope>, findings: &mut Vec<CheckFinding>) {
    let Some(kept) = kept else { return };
    for practice in &line.inquiry.rules.practices {
        let usual = i64::from(practice.number);
        let (rule, outside) = match practice.on {
            PracticeSubject::Coldest => ("EN-1", i64::from(kept.coldest) < usual * 10),
            PracticeSubject::Warmest => ("EN-1", i64::from(kept.warmest) > usual * 10),
            PracticeSubject::Driest => ("EN-2", i64::from(kept.driest) < usual),
            PracticeSubject::Dampest => ("EN-2", i64::from(kept.dampest) > usual),
            _ => continue,
        };
        if outside {
            let found = line.at(leg, rule, Level::Info, "the room's climate lies outside what is usual elsewhere");
            findings.push(found.by(usual, format!("practice elsewhere: {}, {}", practice.whose, practice.source)));
        }
    }
}

/// Five years, the span in which light is counted.
const SPAN: i32 = 1826;

/// LI-2, LI-3, LI-4: the light of all venues together with that of the years before, and the rest before it.
///
/// Light is level times time: 50 lux for ten hours weigh as much as 250 lux for two.
pub(super) fn dose(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    let mut planned = 0_u64;
    let mut first_display = None;
    for leg in line.legs() {
        let display = leg.terms.display.known().or(leg.terms.possession.known());
        let room = leg.room.and_then(|room| Some((room.lux?, room.hours_a_week?)));
        let (Some((from, until)), Some((lux, hours))) = (display, room) else {
            findings.push(
                line.at(&leg, "LI-2", Level::Unknown, "a fact is missing").missing("light and hours of the room"),
            );
            return;
        };
        let days = u64::try_from(until.ordinal() - from.ordinal() + 1).unwrap_or_default();
        planned += u64::from(lux) * u64::from(hours) * days / 7;
        first_display = first_display.into_iter().chain([from]).min();
    }
    let Some(first) = first_display else { return };
    let Some(budget) = line.facts.dose_budget else {
        findings.push(line.unknown("LI-2", "how much light the exhibit bears in five years"));
        return;
    };
    if budget < planned {
        let found =
            line.finding("LI-2", Level::Fail, "the exhibition alone gives more light than it bears in five years");
        findings.push(found.used("planned", format!("{planned} lx·h")).by(format!("{budget} lx·h"), "the exhibit"));
    }
    let Some(history) = &line.facts.exposures else {
        findings.push(line.unknown("LI-3", "the light of the last five years"));
        return;
    };
    let recent = history.iter().filter(|past| first.ordinal() - past.until.ordinal() < SPAN && past.from < first);
    let past: u64 = recent.map(|past| past.lux_hours).sum();
    if planned <= budget && budget < planned + past {
        let found = line.finding("LI-3", Level::Fail, "with the light of the last five years it is more than it bears");
        let found = found.used("planned", format!("{planned} lx·h")).used("before", format!("{past} lx·h"));
        findings.push(found.by(format!("{budget} lx·h"), "the exhibit"));
        let oldest = history.iter().filter(|past| past.until < first).map(|past| past.until).min();
        if let Some(free) = oldest.map(|day| day.plus_days(SPAN)) {
            let says = "light is free again from that day; a copy or a change of exhibits would do until then";
            findings.push(line.finding("LI-6", Level::Info, says).used("from", free));
        }
    }
    let last_shown = history.iter().map(|past| past.until).filter(|day| *day < first).max();
    match (line.facts.rest_days, last_shown) {
        (Some(rest), Some(shown)) if first.ordinal() - shown.ordinal() <= i32::from(rest) => {
            let found = line.finding("LI-4", Level::Fail, "it has not rested long enough in the dark");
            findings.push(found.used("last shown", shown).by(format!("{rest} days"), "the exhibit"));
        }
        (None, _) => findings.push(line.unknown("LI-4", "how long it rests in the dark")),
        _ => {}
    }
}
