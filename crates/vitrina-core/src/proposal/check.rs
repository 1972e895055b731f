//! The first checks: what a registrar would be asked back about, found before the letter is sent.

use std::collections::BTreeMap;

use crate::civil::CivilDate;
use crate::exhibit::{LendingAnswer, RecordKind};
use crate::id::ExhibitId;

use super::{Ask, Period, Proposal, ProposalFinding, ProposalKind, ProposalProblem, Unknown, split};

/// Notice that is usual elsewhere (the National Army Museum and the Royal Armouries ask for six months), in days.
/// Shown as practice elsewhere; it never fails a proposal.
const USUAL_NOTICE_DAYS: i32 = 182;

/// What the catalogue says of one exhibit, as far as the checks need it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExhibitFacts {
    /// What the record describes.
    pub record: RecordKind,
    /// What the museum has stated on lending it.
    pub lending: LendingAnswer,
    /// Why, in the words of the source.
    pub lending_reason: Option<String>,
    /// How many months ahead the museum wants to be asked, where it has published that.
    pub notice_months: Option<u16>,
    /// Whether an address or office of the museum is known to which a letter can go.
    pub lender_office_known: bool,
}

/// What to ask for first, going by what the record allows; the drafter may choose otherwise.
#[must_use]
pub fn first_ask(facts: &ExhibitFacts) -> Ask {
    match (facts.lending, facts.record) {
        (LendingAnswer::StatedNo, _) => Ask::DigitalFiles,
        // What is itself a copy can be asked for as one.
        (_, RecordKind::Replica | RecordKind::Copy | RecordKind::Reconstruction) => Ask::ExistingCopy,
        // A building stays where it stands, and a scene is built into its room.
        (_, RecordKind::Building | RecordKind::Scene) => Ask::NewCopy,
        // Nobody lends a collection; documents on it say what could be asked for.
        (_, RecordKind::Collection) => Ask::Documents,
        (_, RecordKind::SingleObject | RecordKind::Group | RecordKind::Set | RecordKind::Model) => Ask::Original,
    }
}

/// Checks a proposal. `today` decides on notice and on days that have passed; without it those checks are left out.
/// An exhibit that is missing from `facts` is answered with "unknown", never with a pass.
#[must_use]
pub fn first_checks(
    proposal: &Proposal,
    facts: &BTreeMap<ExhibitId, ExhibitFacts>,
    today: Option<CivilDate>,
) -> Vec<ProposalFinding> {
    let mut findings = Vec::new();
    unknown_fields(proposal, &mut findings);
    for (place, venue) in proposal.venues.iter().enumerate() {
        let at = format!("/venues/{place}");
        period(&format!("{at}/possession"), venue.possession, today, &mut findings);
        period(&format!("{at}/display"), venue.display, today, &mut findings);
        display_within(&at, venue.possession, venue.display, &mut findings);
    }
    lines(proposal, facts, &mut findings);
    lenders(proposal, facts, today, &mut findings);
    answer(proposal, today, &mut findings);
    sections(proposal, &mut findings);
    findings
}

fn find(findings: &mut Vec<ProposalFinding>, pointer: impl Into<String>, problem: ProposalProblem) {
    findings.push(ProposalFinding { pointer: pointer.into(), problem });
}

/// Every open field answers "not yet known", so that silence is never taken for consent.
fn unknown_fields(proposal: &Proposal, findings: &mut Vec<ProposalFinding>) {
    let asker = &proposal.asker;
    let mut words: Vec<(&str, &Option<String>, Unknown)> = vec![
        ("/asker/legalName", &asker.legal_name, Unknown::LegalName),
        ("/asker/signatory", &asker.signatory, Unknown::Signatory),
        ("/asker/contact", &asker.contact, Unknown::Contact),
        ("/purpose", &proposal.purpose, Unknown::Purpose),
    ];
    // Climate and guards matter only where the thing itself would travel.
    if proposal.lines.iter().any(|line| line.ask == Ask::Original) {
        words.push(("/offered/climate", &proposal.offered.climate, Unknown::Climate));
        words.push(("/offered/security", &proposal.offered.security, Unknown::Security));
    }
    for (pointer, words, unknown) in words {
        if words.as_deref().is_none_or(|words| words.trim().is_empty()) {
            find(findings, pointer, ProposalProblem::NotYetKnown(unknown));
        }
    }
    if proposal.cover.is_none() && proposal.lines.iter().any(|line| line.ask == Ask::Original) {
        find(findings, "/cover", ProposalProblem::NotYetKnown(Unknown::Cover));
    }
    if proposal.answer_by.is_none() {
        find(findings, "/answerBy", ProposalProblem::NotYetKnown(Unknown::AnswerBy));
    }
    if proposal.venues.is_empty() {
        find(findings, "/venues", ProposalProblem::NotYetKnown(Unknown::Venue));
    }
    for (place, venue) in proposal.venues.iter().enumerate() {
        if venue.name.as_deref().is_none_or(|name| name.trim().is_empty()) {
            find(findings, format!("/venues/{place}/name"), ProposalProblem::NotYetKnown(Unknown::Venue));
        }
        for (name, period, unknown) in
            [("possession", venue.possession, Unknown::Possession), ("display", venue.display, Unknown::Display)]
        {
            if period.known().is_none() {
                let end = if period.from.is_none() { "from" } else { "until" };
                let pointer = format!("/venues/{place}/{name}/{end}");
                find(findings, pointer, ProposalProblem::NotYetKnown(unknown));
            }
        }
    }
}

fn period(at: &str, period: Period, today: Option<CivilDate>, findings: &mut Vec<ProposalFinding>) {
    if let Some((from, until)) = period.known()
        && until < from
    {
        find(findings, format!("{at}/until"), ProposalProblem::EndBeforeBegin { from, until });
    }
    if let (Some(from), Some(today)) = (period.from, today)
        && from < today
    {
        find(findings, format!("{at}/from"), ProposalProblem::DayHasPassed { day: from });
    }
}

fn display_within(at: &str, possession: Period, display: Period, findings: &mut Vec<ProposalFinding>) {
    // One end known on both sides is enough to see that it lies outside.
    let outside = |day: CivilDate| {
        possession.from.is_some_and(|from| day < from) || possession.until.is_some_and(|until| day > until)
    };
    for (end, day) in [("from", display.from), ("until", display.until)] {
        if let Some(day) = day.filter(|day| outside(*day)) {
            let problem = ProposalProblem::DisplayOutsidePossession { day };
            find(findings, format!("{at}/display/{end}"), problem);
        }
    }
}

fn lines(proposal: &Proposal, facts: &BTreeMap<ExhibitId, ExhibitFacts>, findings: &mut Vec<ProposalFinding>) {
    if proposal.lines.is_empty() {
        find(findings, "/lines", ProposalProblem::NothingAsked);
    }
    for (place, line) in proposal.lines.iter().enumerate() {
        let at = format!("/lines/{place}");
        for venue in line.venues.iter().filter(|venue| **venue >= proposal.venues.len()) {
            find(findings, format!("{at}/venues"), ProposalProblem::VenueMissing { venue: *venue });
        }
        let earlier = proposal.lines[..place].iter().position(|earlier| earlier.exhibit == line.exhibit);
        if let Some(first) = earlier {
            let problem = ProposalProblem::ExhibitTwice { exhibit: line.exhibit.clone(), first };
            find(findings, format!("{at}/exhibit"), problem);
        }
        if line.ask == Ask::Original {
            two_places(proposal, place, findings);
        }
        let ask = format!("{at}/ask");
        match facts.get(&line.exhibit) {
            None => find(findings, at, ProposalProblem::RecordUnknown),
            Some(known) => {
                if line.ask == Ask::Original {
                    match known.lending {
                        LendingAnswer::StatedNo => {
                            let reason = known.lending_reason.clone();
                            find(findings, ask, ProposalProblem::StatedNotToBeLent { reason });
                        }
                        LendingAnswer::NotStated => find(findings, ask, ProposalProblem::LendingNotStated),
                        LendingAnswer::StatedYes => {}
                    }
                }
                if matches!(known.record, RecordKind::Group | RecordKind::Set | RecordKind::Collection) {
                    find(findings, format!("{at}/purpose"), ProposalProblem::SeveralObjects);
                }
            }
        }
    }
}

/// Whether the original on this line would be at two venues on one day, going by possession and, where that is open, by
/// display; each pair of venues is told once, on the later line.
fn two_places(proposal: &Proposal, place: usize, findings: &mut Vec<ProposalFinding>) {
    let line = &proposal.lines[place];
    let held = |venue: usize| {
        let venue = &proposal.venues[venue];
        venue.possession.known().or_else(|| venue.display.known()).filter(|(from, until)| from <= until)
    };
    let own: Vec<usize> = proposal.venues_of(line).collect();
    let same = |earlier: &&super::ProposalLine| earlier.exhibit == line.exhibit && earlier.ask == Ask::Original;
    let others: Vec<usize> =
        proposal.lines[..place].iter().filter(same).flat_map(|earlier| proposal.venues_of(earlier)).collect();
    for (index, &second) in own.iter().enumerate() {
        for &first in own[..index].iter().chain(&others).filter(|first| **first != second) {
            let (Some(a), Some(b)) = (held(first), held(second)) else { continue };
            let (from, until) = (a.0.max(b.0), a.1.min(b.1));
            if from <= until {
                let exhibit = line.exhibit.clone();
                let problem = ProposalProblem::TwoPlacesAtOnce { exhibit, from, until, first, second };
                find(findings, format!("/lines/{place}/venues"), problem);
            }
        }
    }
}

/// What concerns a lender as a whole stands at the first line asked of it.
fn lenders(
    proposal: &Proposal,
    facts: &BTreeMap<ExhibitId, ExhibitFacts>,
    today: Option<CivilDate>,
    findings: &mut Vec<ProposalFinding>,
) {
    for request in split(proposal) {
        let at = format!("/lines/{}/museum", request.lines[0]);
        let known: Vec<&ExhibitFacts> =
            request.lines.iter().filter_map(|place| facts.get(&proposal.lines[*place].exhibit)).collect();
        if !known.iter().any(|facts| facts.lender_office_known) {
            find(findings, at.clone(), ProposalProblem::LenderOfficeUnknown);
        }
        let first_days = request.lines.iter().flat_map(|place| {
            let line = &proposal.lines[*place];
            proposal.venues_of(line).filter_map(|venue| proposal.venues[venue].possession.from)
        });
        let (Some(first_day), Some(today)) = (first_days.min(), today) else { continue };
        let days = first_day.ordinal() - today.ordinal();
        if days < 0 {
            continue;
        }
        match known.iter().filter_map(|facts| facts.notice_months).max() {
            // A month is counted as 30 days: the lender is the one to count exactly.
            Some(months) if days < i32::from(months) * 30 => {
                find(findings, at, ProposalProblem::NoticeTooShort { days, months });
            }
            None if days < USUAL_NOTICE_DAYS => find(findings, at, ProposalProblem::NoticeShortByPractice { days }),
            Some(_) | None => {}
        }
    }
}

fn answer(proposal: &Proposal, today: Option<CivilDate>, findings: &mut Vec<ProposalFinding>) {
    let Some(answer) = proposal.answer_by else { return };
    if today.is_some_and(|today| answer < today) {
        find(findings, "/answerBy", ProposalProblem::DayHasPassed { day: answer });
    }
    let first = proposal.venues.iter().filter_map(|venue| venue.possession.from).min();
    if let Some(possession) = first.filter(|possession| answer >= *possession) {
        find(findings, "/answerBy", ProposalProblem::AnswerAfterPossession { answer, possession });
    }
}

fn sections(proposal: &Proposal, findings: &mut Vec<ProposalFinding>) {
    if proposal.kind != ProposalKind::JointExhibition {
        return;
    }
    for (place, section) in proposal.sections.iter().enumerate() {
        for (index, exhibit) in section.exhibits.iter().enumerate() {
            if !proposal.lines.iter().any(|line| line.exhibit == *exhibit) {
                let problem = ProposalProblem::SectionExhibitMissing { exhibit: exhibit.clone() };
                find(findings, format!("/sections/{place}/exhibits/{index}"), problem);
            }
        }
    }
}
