//! Laws that hold whatever is commanded, by whomever, in any order.

use proptest::prelude::*;

use super::super::*;
use super::story::*;
use crate::civil::CivilDate;
use crate::loan::event::{GateOutcome, IncidentKind, IncidentOutcome, Instruction, RecallKind};
use crate::loan::gate::{Gate, GateKind};
use crate::loan::line::{Decision, DecisionReason, LineState};

/// A command that is likely to fit a loan: digests, versions and reports are taken from it, the choice is free.
fn command(loan: &Loan, pick: u8, line: LineNumber, today: CivilDate) -> Command {
    let version = loan.negotiation.versions.last().map_or(VersionNumber(1), |version| version.number);
    let agreement = loan.agreement.as_ref().map_or(paper("none"), |agreement| agreement.digest);
    let latest = loan.latest().cloned().unwrap_or_else(terms);
    let compared = loan.lines.get(&line).and_then(|line| line.reports.last()).map(|(_, report)| report.document);
    let report = line::ConditionReport {
        document: paper(&format!("{line} {today} {pick}")),
        day: today,
        photographs: 4,
        fit_to_travel: true,
        compared_with: compared,
        differs: false,
    };
    let state = loan.lines.get(&line).map_or(LineState::Requested, |line| line.state.clone());
    let here = match state.at_leg() {
        Some(1) => "XC",
        Some(_) => "XB",
        None => "XA",
    };
    let gate = GateNumber(u16::from(pick % 13) + 1);
    let incident = IncidentNumber(u16::from(pick % 3) + 1);
    let mut other = latest.clone();
    other.purpose = format!("EXAMPLE {version}");
    let bookings = Vec::new();
    match pick % 46 {
        0 => checks(&latest),
        1 => submit(),
        2 => Command::DecideLine { line, decision: Decision::Approve, opinion: Some(paper("opinion")) },
        3 => {
            let (reason, note) = (DecisionReason::Policy, "EXAMPLE".to_owned());
            Command::DecideLine { line, decision: Decision::Decline { reason, note }, opinion: None }
        }
        4 => Command::CounterOffer { base: version, terms: other },
        5 | 6 => Command::AcceptVersion { version },
        7 => Command::AcceptVersion { version: VersionNumber(1) },
        8 => Command::AmendLines { base: version, terms: other },
        9 => Command::GenerateAgreement { texts: texts() },
        10..=13 => Command::DecideGate { gate, outcome: granted("2028-12-31") },
        14 => Command::DecideGate { gate, outcome: GateOutcome::Revoked { reason: "EXAMPLE".to_owned() } },
        15..=17 => Command::Sign { agreement, bookings },
        18 | 19 => Command::ConditionOut { line, report },
        20 => {
            let (list, made_safe) = (paper("list"), Some(paper("safe")));
            Command::Pack { line, list, hazards_labelled: true, made_safe }
        }
        21 | 22 => Command::Dispatch { line, route: routes(&["XA", "XB"]), exit_number: "E".to_owned() },
        23 => Command::Receive { line, receipt: paper("receipt") },
        24 => Command::ConditionIn { line, report },
        25 => Command::Install { line, climate_within: true, lux: Some(50) },
        26 => Command::Store { line },
        27 => Command::Deinstall { line },
        28 => Command::ConditionOutBorrower { line, report },
        29 => Command::HandOver { line, route: routes(&["XB", "XC"]), transfer: paper("transfer") },
        30 => Command::RequestExtension { until: today.plus_days(900), reason: "EXAMPLE".to_owned() },
        31 => Command::AgreeExtension { addendum: paper("addendum"), bookings },
        32 => Command::Recall { kind: RecallKind::Urgent { reason: "EXAMPLE".to_owned() }, notice: paper("notice") },
        33 => {
            let (kind, noticed) = (IncidentKind::Missing, Moment::midnight(today));
            Command::ReportIncident { line, kind, noticed, text: "EXAMPLE".to_owned(), documents: vec![] }
        }
        34 => Command::Instruct { incident, instruction: Instruction::Return },
        35 => {
            let outcome = if pick > 128 { IncidentOutcome::GoesOn } else { IncidentOutcome::Lost };
            Command::ResolveIncident { incident, outcome, settlement: paper("settlement") }
        }
        36 => Command::BeginReturn { plan: paper("plan") },
        37 => Command::DispatchHome { line, route: routes(&[here, "XA"]), exit_number: "E".to_owned() },
        38 => Command::HomeReceive { line, receipt: paper("home") },
        39 => Command::ConditionHome { line, report },
        40 => Command::SignAsVenue { leg: 1, agreement },
        41 => Command::Deliver { line, documents: vec![paper("files")] },
        42 => Command::WithdrawLine { line, reason: "EXAMPLE".to_owned() },
        43 => close(),
        44 => Command::Correct { event: 1, reason: "EXAMPLE".to_owned(), text: "EXAMPLE".to_owned() },
        _ if pick > 200 => Command::Cancel { reason: "EXAMPLE".to_owned(), costs: "EXAMPLE".to_owned() },
        _ => Command::AskInfo { question: "EXAMPLE".to_owned() },
    }
}

/// What must hold after every event.
fn lawful(before: Option<&Loan>, loan: &Loan, event: &Event) {
    let phase = loan.phase();
    assert_eq!(loan.negotiation.turn.is_some(), phase == Phase::Proposed, "one side has the turn while they negotiate");
    if let Some(before) = before {
        let end = before.phase().is_end();
        assert!(!end || matches!(event, Event::Corrected { .. }), "nothing after the end but corrections");
        if let Event::VersionAccepted { number, by, digest } = event {
            let latest = before.negotiation.versions.last().unwrap();
            assert_eq!((latest.number, latest.digest), (*number, *digest), "only the latest version is accepted");
            assert_ne!(latest.by, *by, "nobody accepts their own");
        }
        for (number, line) in &before.lines {
            let ended = matches!(line.state, LineState::Ended { .. } | LineState::Verified);
            let now = &loan.lines[number].state;
            assert!(!ended || *now == line.state || phase < Phase::Signed || now.is_resolved(), "what has ended stays");
        }
    }
    if let Some(agreement) = &loan.agreement {
        assert_eq!(loan.negotiation.accepted, Some(agreement.version), "the agreement is made from what was accepted");
        assert_eq!(loan.negotiation.versions.last().map(|version| version.number), Some(agreement.version));
        let sides = |side| agreement.signatures.iter().any(|made| made.side == side && made.counts());
        assert!(agreement.signed.is_none() || sides(Side::Lender) && sides(Side::Borrower), "signed by both");
    }
    for (number, line) in &loan.lines {
        let out = line.state.is_out();
        assert!(!out || loan.agreement.as_ref().is_some_and(|made| made.signed.is_some()), "nothing leaves unsigned");
        let places = [line.state.at_leg().is_some(), line.state == LineState::HomeReceived];
        assert!(places.iter().filter(|there| **there).count() <= 1, "line {number} is in one place");
        if let Event::Dispatched { line: left, .. } = event {
            let cover = loan.gates.values().filter(|gate: &&Gate| gate.kind == GateKind::Cover && gate.concerns(*left));
            let mut cover = cover.map(|gate| matches!(gate.state, gate::GateState::Granted { .. }));
            assert!(cover.all(|granted| granted), "nothing leaves uncovered");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_commanded_the_laws_hold(
        start in 0..6_usize,
        steps in prop::collection::vec((any::<u8>(), 1..6_u16, 0..9_usize, 0..20_i32), 1..160),
    ) {
        let stage = [Until::Drafted, Until::Sent, Until::Countered, Until::Green, Until::Signed, Until::Shown][start];
        let mut story = Story::told(stage);
        let mut today = story.log.last().unwrap().at.day();
        let actors = [
            who(LENDER, Role::Registrar), who(BORROWER, Role::Registrar), who(LENDER, Role::Conservator),
            who(BORROWER, Role::Conservator), who(LENDER, Role::Director), who(BORROWER, Role::Director),
            who(VENUE, Role::Registrar), who(VENUE, Role::Conservator), Actor::Clock,
        ];
        for (pick, line, actor, days) in steps {
            today = today.plus_days(days / 4);
            let command = command(story.loan(), pick, LineNumber(line), today);
            // The actor at hand first, then everybody: most steps belong to one.
            let order = (0..actors.len()).map(|place| (actor + place) % actors.len());
            for place in order {
                let (before, known) = (story.loan.clone(), story.log.len());
                if story.try_to(&actors[place], &today.to_string(), &command).is_err() {
                    prop_assert_eq!(&before, &story.loan);
                    continue;
                }
                let mut seen = before;
                for recorded in &story.log[known..] {
                    let after = evolve(seen.clone(), &recorded.event);
                    lawful(seen.as_ref(), after.as_ref().unwrap(), &recorded.event);
                    seen = after;
                }
                break;
            }
        }
        prop_assert_eq!(first_broken(&story.log), None);
        prop_assert_eq!(replay(&story.log), story.loan.clone());
    }

    #[test]
    fn an_overdue_line_blocks_all_that_follows(late in 0..400_i32, from in 0..4000_i32, length in 0..400_i32) {
        let begin = day("2026-01-01");
        let exhibit: crate::id::ExhibitId = "xa-sabre".parse().unwrap();
        let booking = |kind| Booking { exhibit: exhibit.clone(), kind, from: begin, until: begin.plus_days(late) };
        let wanted = (begin.plus_days(from), begin.plus_days(from + length));
        prop_assert!(booking(BookingKind::Overdue).blocks(wanted.0, wanted.1));
        prop_assert_eq!(booking(BookingKind::Firm).blocks(wanted.0, wanted.1), from <= late);
        prop_assert!(!booking(BookingKind::Soft).blocks(wanted.0, wanted.1));
    }
}
