//! Availability, turnaround, notice, length: rules over days.

use super::finding::{CheckFinding, Level, Subject};
use super::statement::{PracticeSubject, StatementSubject};
use super::{Inquiry, Line, TURNAROUND_DAYS};
use crate::exhibit::LendingAnswer;
use crate::loan::BookingKind;
use crate::loan::terms::Known;

fn whole_finding(rule: &'static str, level: Level, says: &'static str) -> CheckFinding {
    CheckFinding::new(rule, level, Subject::default(), says)
}

/// Rules over the loan as a whole.
pub(super) fn whole(inquiry: &Inquiry<'_>, findings: &mut Vec<CheckFinding>) {
    let Some((first, last)) = inquiry.terms.possession() else {
        findings.push(whole_finding("LT-1", Level::Unknown, "a fact is missing").missing("days of possession"));
        return;
    };
    let notice = first.ordinal() - inquiry.today.ordinal();
    let stated = || inquiry.lending.source.clone().unwrap_or_else(|| "the lender's policy".to_owned());
    match inquiry.lending.notice_days {
        Some(days) if notice < i32::from(days) => findings.push(
            whole_finding("LT-1", Level::Fail, "the notice is shorter than the lender asks")
                .used("days from today to possession", notice)
                .by(format!("{days} days"), stated()),
        ),
        Some(_) => {}
        None => {
            findings.push(whole_finding("LT-1", Level::Unknown, "a fact is missing").missing("the lender's notice"));
            for practice in inquiry.rules.practice(PracticeSubject::NoticeDays) {
                if notice < i32::try_from(practice.number).unwrap_or(i32::MAX) {
                    let says = "the notice is shorter than is usual elsewhere";
                    let source = format!("practice elsewhere: {}, {}", practice.whose, practice.source);
                    findings.push(
                        whole_finding("LT-1", Level::Info, says)
                            .used("days from today to possession", notice)
                            .by(format!("{} days", practice.number), source),
                    );
                }
            }
        }
    }
    let length = last.ordinal() - first.ordinal() + 1;
    match inquiry.lending.length_days {
        Some((least, most)) if length < i32::from(least) || i32::from(most) < length => findings.push(
            whole_finding("LT-4", Level::Fail, "the loan is shorter or longer than the lender lends")
                .used("days", length)
                .by(format!("{least} to {most} days"), stated()),
        ),
        Some(_) => {}
        None => {
            findings
                .push(whole_finding("LT-4", Level::Unknown, "a fact is missing").missing("how long the lender lends"));
        }
    }
    for practice in inquiry.rules.practice(PracticeSubject::FacilityReportDays) {
        let says = "elsewhere the facility report is asked for so long before dispatch";
        let by = first.plus_days(-i32::try_from(practice.number).unwrap_or(i32::MAX));
        let source = format!("practice elsewhere: {}, {}", practice.whose, practice.source);
        findings.push(
            whole_finding("LT-3", Level::Info, says).used("by", by).by(format!("{} days", practice.number), source),
        );
    }
}

/// Rules over the days of one line.
pub(super) fn line(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    let facts = line.facts;
    match facts.lending {
        Some(LendingAnswer::StatedNo) => {
            findings.push(line.finding("AV-4", Level::Fail, "the museum has stated that it does not lend it"));
        }
        Some(LendingAnswer::StatedYes) => {}
        Some(LendingAnswer::NotStated) | None => findings.push(line.unknown("AV-4", "whether it is lent")),
    }
    match (facts.owned_by_lender, facts.owner_consents) {
        (Known::Yes, _) | (Known::No, Known::Yes) => {}
        (Known::No, Known::No) => {
            findings.push(line.finding("AV-5", Level::Block, "its owner has not consented"));
        }
        (Known::No, Known::Unknown) => findings.push(line.unknown("AV-5", "the owner's consent")),
        (Known::Unknown, _) => findings.push(line.unknown("AV-5", "who owns it")),
    }
    let Some((first, last)) = line.days() else {
        findings.push(line.unknown("AV-1", "days of possession"));
        return;
    };
    let crosses = line.legs().iter().any(|leg| leg.terms.state != line.inquiry.lender);
    let (turnaround, whose) = match facts.turnaround_days {
        Some(days) => (days, "the exhibit"),
        None if crosses => (TURNAROUND_DAYS.1, "our own caution across a border"),
        None => (TURNAROUND_DAYS.0, "our own caution inside a state"),
    };
    for booking in line.inquiry.bookings.of(&line.line.exhibit) {
        let span = || format!("{}/{}", booking.from, booking.until);
        let overlap = booking.from <= last && first <= booking.until;
        match booking.kind {
            BookingKind::Overdue if booking.from <= last => findings.push(
                line.finding("AV-2", Level::Fail, "it has not come back from an earlier loan").used("taken", span()),
            ),
            BookingKind::Firm if overlap => {
                findings.push(line.finding("AV-1", Level::Fail, "it is promised on those days").used("taken", span()));
            }
            BookingKind::Soft if overlap => {
                findings.push(line.finding("AV-1", Level::Warn, "it is kept free for another").used("taken", span()));
            }
            BookingKind::Firm => {
                let gap = if booking.until < first {
                    first.ordinal() - booking.until.ordinal() - 1
                } else {
                    booking.from.ordinal() - last.ordinal() - 1
                };
                if gap < i32::from(turnaround) {
                    let says = "there are too few days between two commitments";
                    findings.push(
                        line.finding("AV-3", Level::Fail, says)
                            .used("taken", span())
                            .used("days between", gap)
                            .by(format!("{turnaround} days"), whose),
                    );
                }
            }
            _ => {}
        }
    }
    travel_window(line, findings);
    critical(line, findings);
}

/// TR-2: days between two venues of the line.
fn travel_window(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    let days = |one: crate::id::StateCode, other| if one == other { TURNAROUND_DAYS.0 } else { TURNAROUND_DAYS.1 };
    for pair in line.legs().windows(2) {
        let (Some(until), Some(from)) = (pair[0].terms.possession.until, pair[1].terms.possession.from) else {
            continue;
        };
        let needed = days(pair[0].terms.state, pair[1].terms.state);
        let gap = from.ordinal() - until.ordinal() - 1;
        if gap < 0 {
            let says = "it would be at two venues on one day";
            findings.push(line.at(&pair[1], "JX-1", Level::Block, says).used("days between", gap));
        } else if gap < i32::from(needed) {
            // The two venues may share possession on the way, so that this is a question and no failure.
            let says = "there are few days between two venues";
            let found = line.at(&pair[1], "TR-2", Level::Warn, says).used("days between", gap);
            findings.push(found.by(format!("{needed} days"), "our own caution"));
        }
    }
}

/// LT-2: the permits of the way fit into the days that are left.
fn critical(line: &Line<'_>, findings: &mut Vec<CheckFinding>) {
    let inquiry = line.inquiry;
    let Some((first, _)) = line.days() else { return };
    let left = first.ordinal() - inquiry.today.ordinal();
    let abroad = line.legs().iter().any(|leg| leg.terms.state != inquiry.lender);
    if !abroad {
        return;
    }
    for practice in inquiry.rules.practice(PracticeSubject::WeaponDecisionDays) {
        if line.line.weapon != Known::No && left < i32::try_from(practice.number).unwrap_or(i32::MAX) {
            let says = "elsewhere leave for weapons takes longer than is left";
            let source = format!("practice elsewhere: {}, {}", practice.whose, practice.source);
            let found = line.finding("LT-2", Level::Info, says).used("days left", left);
            findings.push(found.by(format!("{} days", practice.number), source));
        }
    }
    for subject in [StatementSubject::ExportNoticeDays, StatementSubject::ExportDecisionDays] {
        match inquiry.rules.number(inquiry.lender, subject, first, inquiry.today) {
            Some((days, source)) if left < i32::try_from(days).unwrap_or(i32::MAX) => findings.push(
                line.finding("LT-2", Level::Fail, "the law wants more days before it may leave")
                    .of_state(inquiry.lender)
                    .used("days left", left)
                    .by(format!("{days} days"), source),
            ),
            Some(_) => {}
            None => {
                let missing = line.unknown("LT-2", "how long leave to go out takes");
                if !findings.contains(&missing) {
                    findings.push(missing);
                }
            }
        }
    }
}
