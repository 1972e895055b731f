//! The exhibit itself: its condition, its cover, its record.

use super::finding::{CheckFinding, Level, Subject};
use super::{Inquiry, Line, OverallCondition};
use crate::loan::terms::Known;

/// Days after which a valuation is asked about again: our own caution.
const VALUED_WITHIN: i32 = 730;

/// Days after which an examination counts as old: our own caution.
const EXAMINED_WITHIN: i32 = 366;

/// Rules over the cover.
pub(super) fn whole(inquiry: &Inquiry<'_>, findings: &mut Vec<CheckFinding>) {
    let find = |rule, level, says| CheckFinding::new(rule, level, Subject::default(), says);
    match inquiry.cover {
        None => findings.push(find("IN-2", Level::Unknown, "a fact is missing").missing("the cover")),
        Some(cover) => {
            let days = inquiry.terms.possession();
            if days.is_some_and(|(first, last)| first < cover.from || cover.until < last) {
                let found = find("IN-2", Level::Gate, "the cover does not span all days from nail to nail");
                findings.push(found.used("cover", format!("{}/{}", cover.from, cover.until)));
            }
            match cover.within_limits {
                Known::Yes => {}
                Known::No => findings.push(find("IN-1", Level::Fail, "the values exceed what the scheme covers")),
                Known::Unknown => {
                    findings
                        .push(find("IN-1", Level::Unknown, "a fact is missing").missing("the limits of the scheme"));
                }
            }
        }
    }
    match (&inquiry.lending.covers, inquiry.terms.cover) {
        (Some(accepted), Some(offered)) if !accepted.contains(&offered) => {
            findings.push(find("IN-4", Level::Warn, "the lender does not name this kind of cover"));
        }
        (Some(_), Some(_)) => {}
        _ => findings
            .push(find("IN-4", Level::Unknown, "a fact is missing").missing("which cover is offered and accepted")),
    }
}

/// Rules over one exhibit.
pub(super) fn line(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    let facts = line.facts;
    let today = line.inquiry.today;
    match facts.condition {
        None => findings.push(line.unknown("CO-1", "its condition")),
        Some(OverallCondition::NotExhibitable | OverallCondition::InJeopardy) => {
            findings.push(line.finding("CO-1", Level::Fail, "its condition does not let it be shown"));
        }
        Some(OverallCondition::NeedsWork) => {
            findings.push(line.finding("CO-2", Level::Info, "it needs treatment before it travels"));
        }
        Some(OverallCondition::Sound) => {}
    }
    match facts.examined {
        None => findings.push(line.unknown("CO-1", "when it was last examined")),
        Some(day) if today.ordinal() - day.ordinal() > EXAMINED_WITHIN => {
            let found = line.finding("CO-1", Level::Warn, "it was examined long ago").used("examined", day);
            findings.push(found.by(format!("{EXAMINED_WITHIN} days"), "our own caution"));
        }
        Some(_) => {}
    }
    match facts.fragile {
        Known::No => {}
        Known::Yes => findings.push(line.finding("CO-3", Level::Warn, "it suffers from vibration")),
        Known::Unknown => findings.push(line.unknown("CO-3", "whether it suffers from vibration")),
    }
    match facts.valued {
        None => findings.push(line.unknown("IN-3", "when it was valued")),
        Some(day) if today.ordinal() - day.ordinal() > VALUED_WITHIN => {
            let found = line.finding("IN-3", Level::Warn, "it was valued long ago").used("valued", day);
            findings.push(found.by(format!("{VALUED_WITHIN} days"), "our own caution"));
        }
        Some(_) => {}
    }
    match facts.fields {
        None => findings.push(line.unknown("DA-1", "how complete its record is")),
        Some((filled, all)) if filled < all => {
            let says = "fields are missing that an exchange record has";
            findings.push(line.finding("DA-1", Level::Warn, says).used("filled", format!("{filled} of {all}")));
        }
        Some(_) => {}
    }
    if !line.line.hazards.is_empty() {
        let says = "an adviser's note is needed, and a carrier that takes it";
        findings.push(line.finding("HZ-1", Level::Gate, says));
    }
}
