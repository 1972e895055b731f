//! The same story told wrongly, each time refused with its reason. The rule's id is the transition and the reason.

use super::super::*;
use super::story::*;
use crate::loan::event::{GateOutcome, IncidentKind, IncidentOutcome, RecallKind};
use crate::loan::gate::GateKind;
use crate::loan::line::{Decision, DecisionReason};
use crate::loan::terms::{Clause, Terms};
use crate::museum::ParticipationStatus;
use Role::{Administrator, Conservator, Curator, Director, Registrar};

/// Tells the story up to a point, then a wrong step, and compares the rule that refuses.
#[track_caller]
fn check(until: Until, museum: &str, role: Role, on: &str, command: Command, expect: &str) {
    let mut story = Story::told(until);
    refused(&mut story, museum, role, on, command, expect);
}

#[track_caller]
fn refused(story: &mut Story, museum: &str, role: Role, on: &str, command: Command, expect: &str) {
    let before = story.clone();
    let refusal = story.try_to(&who(museum, role), on, &command).expect_err(expect);
    assert_eq!(refusal.rule(), expect, "{refusal}");
    assert_eq!((&before.loan, &before.log), (&story.loan, &story.log), "a refusal changes nothing");
}

fn changed(change: impl FnOnce(&mut Terms)) -> Terms {
    let mut terms = countered();
    change(&mut terms);
    terms
}

fn created(change: impl FnOnce(&mut Party, &mut Party, &mut Terms)) -> Story {
    let mut story = Story::default();
    let Command::CreateDraft { loan, mut lender, mut borrower, exhibition, mut terms } = create(terms()) else {
        return story;
    };
    change(&mut lender, &mut borrower, &mut terms);
    let command = Command::CreateDraft { loan, lender, borrower, exhibition, terms };
    story.must(BORROWER, Registrar, "2026-11-25", command);
    story
}

const L1: LineNumber = LineNumber(1);
const L2: LineNumber = LineNumber(2);
const L4: LineNumber = LineNumber(4);
const L5: LineNumber = LineNumber(5);

#[test]
fn drafts_and_requests() {
    let invited = |change: fn(&mut Party, &mut Party, &mut Terms), expect: &str| {
        let Command::CreateDraft { loan, mut lender, mut borrower, exhibition, mut terms } = create(terms()) else {
            return;
        };
        change(&mut lender, &mut borrower, &mut terms);
        let command = Command::CreateDraft { loan, lender, borrower, exhibition, terms };
        refused(&mut Story::default(), BORROWER, Registrar, "2026-11-25", command, expect);
    };
    invited(|lender, _, _| lender.participation = ParticipationStatus::Invited, "L1-not-joined");
    invited(|lender, borrower, _| lender.museum = borrower.museum.clone(), "L1-same-museum");
    invited(|_, borrower, _| borrower.signatories = 0, "L1-no-signatories");
    invited(|_, _, terms| terms.legs[1].possession.from = Some(day("2027-06-01")), "L1-terms-broken");
    invited(|_, _, terms| terms.legs[0].display.until = Some(day("2027-12-01")), "L1-terms-broken");
    check(Until::Drafted, BORROWER, Registrar, "2026-11-26", create(terms()), "L1-already-there");
    let mut nothing = Story::default();
    refused(&mut nothing, BORROWER, Registrar, "2026-11-26", submit(), "L3-no-such-loan");
    check(Until::Drafted, BORROWER, Registrar, "2026-11-26", submit(), "L3-checks-missing");
    check(Until::Drafted, LENDER, Registrar, "2026-11-26", submit(), "L3-wrong-side");
    check(Until::Checked, BORROWER, Curator, "2026-12-02", submit(), "L3-wrong-role");
    check(Until::Checked, BORROWER, Administrator, "2026-12-02", submit(), "L3-wrong-role");
    check(Until::Checked, "xd-museum", Registrar, "2026-12-02", submit(), "L3-stranger");
    let send = |policy_shown, answer_by| Command::Submit { overrides: vec![], policy_shown, answer_by };
    let answer = day("2027-01-15");
    check(Until::Checked, BORROWER, Registrar, "2026-12-02", send(true, answer), "L3-checks-fail");
    check(Until::Checked, BORROWER, Registrar, "2026-12-02", send(false, answer), "L3-policy-not-shown");
    check(Until::Checked, BORROWER, Registrar, "2026-12-02", send(true, day("2027-03-01")), "L3-answer-day-passed");
    check(Until::Checked, BORROWER, Registrar, "2027-03-01", submit(), "L3-day-passed");
    let mut blocked = Story::told(Until::Checked);
    let Command::RecordChecks { mut record } = checks(&terms()) else { return };
    record.blocks = vec!["WE-8".to_owned()];
    blocked.must(BORROWER, Registrar, "2026-12-02", Command::RecordChecks { record });
    refused(&mut blocked, BORROWER, Registrar, "2026-12-02", submit(), "L3-checks-block");
    let mut consent = Story::told(Until::Drafted);
    consent.must(BORROWER, Registrar, "2026-11-26", checks(&terms()));
    refused(&mut consent, BORROWER, Registrar, "2026-11-26", submit(), "L3-consent-missing");
    let mut open = created(|_, _, terms| terms.legs[0].possession.until = None);
    refused(&mut open, BORROWER, Registrar, "2026-11-26", submit(), "L3-days-missing");
    let mut empty = created(|_, _, terms| terms.lines.clear());
    refused(&mut empty, BORROWER, Registrar, "2026-11-26", submit(), "L3-nothing-asked");
}

#[test]
fn negotiations() {
    let decide = |line, decision| Command::DecideLine { line, decision, opinion: None };
    let offer = |base, terms| Command::CounterOffer { base: VersionNumber(base), terms };
    let accept = |version| Command::AcceptVersion { version: VersionNumber(version) };
    check(Until::Sent, BORROWER, Registrar, "2026-12-03", offer(1, countered()), "L8-not-your-turn");
    check(Until::Sent, BORROWER, Registrar, "2026-12-03", decide(L1, Decision::Approve), "L7-wrong-side");
    check(Until::Sent, LENDER, Registrar, "2026-12-03", decide(LineNumber(9), Decision::Approve), "L7-no-such-line");
    check(Until::Sent, LENDER, Registrar, "2026-12-03", decide(LineNumber(3), Decision::Approve), "L7-opinion-missing");
    let same = Decision::Substitute { exhibit: "xa-map".parse().unwrap(), reason: DecisionReason::Condition };
    check(Until::Sent, LENDER, Registrar, "2026-12-03", decide(L4, same), "L7-same-exhibit");
    check(
        Until::Sent,
        LENDER,
        Registrar,
        "2026-12-03",
        Command::GiveInfo { answer: "EXAMPLE".into(), documents: vec![] },
        "L5-no-question",
    );
    let (kind, exhibit) = (BookingKind::Overdue, "xa-sabre".parse().unwrap());
    let overdue = Booking { exhibit, kind, from: day("2026-01-01"), until: day("2026-06-30") };
    let reserve = Command::Reserve { line: L1, until: day("2027-02-01"), bookings: vec![overdue] };
    check(Until::Sent, LENDER, Registrar, "2026-12-03", reserve, "L6-booked");
    check(Until::Sent, LENDER, Registrar, "2026-12-03", accept(1), "L9-line-undecided");
    check(Until::Decided, LENDER, Registrar, "2026-12-05", offer(1, terms()), "L8-nothing-changed");
    check(Until::Countered, BORROWER, Registrar, "2026-12-06", accept(1), "L9-not-latest");
    check(Until::Countered, BORROWER, Registrar, "2026-12-06", accept(2), "L9-checks-missing");
    check(Until::Countered, LENDER, Registrar, "2026-12-06", accept(2), "L9-not-your-turn");
    let lapse = Story::told(Until::Countered).try_to(&Actor::Clock, "2027-01-15", &Command::Lapse {}).unwrap_err();
    assert_eq!(lapse.rule(), "L10-still-time");
    check(Until::Agreed, LENDER, Registrar, "2026-12-07", offer(2, terms()), "L8-too-late");
    check(
        Until::Green,
        BORROWER,
        Registrar,
        "2026-12-10",
        Command::WithdrawRequest { reason: " ".into() },
        "L10-words-missing",
    );
    let settled = |text: &str| {
        changed(|terms| {
            terms.clauses.insert("insurance".into(), Clause { text: text.into(), settled: true });
        })
    };
    let mut story = Story::told(Until::Countered);
    story.must(BORROWER, Registrar, "2026-12-06", offer(2, settled("EXAMPLE nail to nail")));
    let mut both = settled("EXAMPLE nail to nail");
    both.purpose.push('!');
    story.must(LENDER, Registrar, "2026-12-07", offer(3, both));
    refused(&mut story, BORROWER, Registrar, "2026-12-08", offer(4, settled("EXAMPLE less")), "L8-clause-settled");
}

#[test]
fn agreements_and_gates() {
    let generate = |texts| Command::GenerateAgreement { texts };
    check(Until::Agreed, LENDER, Registrar, "2026-12-07", generate(texts()[..1].to_vec()), "L12-text-missing");
    let sign = |agreement| Command::Sign { agreement, bookings: vec![] };
    let agreement = Story::told(Until::Green).agreement();
    check(Until::Generated, LENDER, Director, "2026-12-08", sign(agreement), "L15-consent-missing");
    check(Until::Green, LENDER, Director, "2026-12-10", sign(paper("other bytes")), "L15-other-bytes");
    check(Until::Green, LENDER, Registrar, "2026-12-10", sign(agreement), "L15-wrong-role");
    let (kind, exhibit) = (BookingKind::Firm, "xa-drum".parse().unwrap());
    let taken = Booking { exhibit, kind, from: day("2027-09-01"), until: day("2027-09-01") };
    let command = Command::Sign { agreement, bookings: vec![taken] };
    check(Until::Green, LENDER, Director, "2026-12-10", command, "L15-booked");
    let mut twice = Story::told(Until::Green);
    twice.must(LENDER, Director, "2026-12-10", sign(agreement));
    refused(&mut twice, LENDER, Director, "2026-12-10", sign(agreement), "L15-signed-already");
    let provenance =
        |story: &Story| story.loan().gates.values().find(|gate| gate.kind == GateKind::Provenance).unwrap().number;
    let mut story = Story::told(Until::Generated);
    let gate = provenance(&story);
    let granted = Command::DecideGate { gate, outcome: granted("2027-12-31") };
    refused(&mut story, BORROWER, Registrar, "2026-12-08", granted, "L14-wrong-side");
    let refuse = Command::DecideGate { gate, outcome: GateOutcome::Refused { reason: "EXAMPLE".into() } };
    let mut story = Story::told(Until::Generated);
    story.must(LENDER, Registrar, "2026-12-08", refuse);
    for gate in story.loan().gates.keys().copied().collect::<Vec<_>>() {
        if gate != provenance(&story) {
            story.must(
                LENDER,
                Registrar,
                "2026-12-08",
                Command::DecideGate { gate, outcome: super::story::granted("2027-12-31") },
            );
        }
    }
    refused(&mut story, LENDER, Director, "2026-12-10", sign(agreement), "L15-gate-refused");
    let reopen = Command::OpenGate { kind: GateKind::Cover, lines: vec![], due: None };
    check(Until::Green, LENDER, Registrar, "2026-12-10", reopen, "L13-gate-there");
    check(Until::Signed, VENUE, Registrar, "2026-12-12", Command::SignAsVenue { leg: 1, agreement }, "L15-wrong-role");
    check(
        Until::Green,
        BORROWER,
        Director,
        "2026-12-10",
        Command::SignAsVenue { leg: 1, agreement },
        "L15-not-in-custody",
    );
    let confirm = Command::ConfirmPaperSignature { scan: paper("scan"), bookings: vec![] };
    check(Until::Green, LENDER, Registrar, "2026-12-10", confirm, "L15-no-paper");
}

#[test]
fn packing_and_travel() {
    let out = |line, day, photographs| {
        let mut report = report("x", day, None);
        report.photographs = photographs;
        Command::ConditionOut { line, report }
    };
    check(Until::Signed, LENDER, Conservator, "2027-02-10", out(L1, "2027-01-01", 4), "L17-report-old");
    check(Until::Signed, LENDER, Conservator, "2027-02-10", out(L1, "2027-02-10", 3), "L17-photographs-few");
    check(Until::Signed, LENDER, Registrar, "2027-02-10", out(L1, "2027-02-10", 4), "L17-wrong-role");
    check(Until::Signed, LENDER, Conservator, "2027-02-10", out(L5, "2027-02-10", 4), "L17-nothing-travels");
    let mut weak = Story::told(Until::Signed);
    let mut report = report("x", "2027-02-10", None);
    report.fit_to_travel = false;
    let command = Command::ConditionOut { line: L1, report };
    refused(&mut weak, LENDER, Conservator, "2027-02-10", command, "L17-not-fit");
    let pack = |line, hazards_labelled, made_safe: Option<&str>| Command::Pack {
        line,
        list: paper("list"),
        hazards_labelled,
        made_safe: made_safe.map(paper),
    };
    check(Until::Signed, LENDER, Registrar, "2027-02-10", pack(L1, true, Some("safe")), "L18-line-elsewhere");
    let mut seen = Story::told(Until::Signed);
    seen.must(LENDER, Conservator, "2027-02-10", out(L1, "2027-02-10", 4));
    seen.must(LENDER, Conservator, "2027-02-10", out(L2, "2027-02-10", 4));
    refused(&mut seen, LENDER, Registrar, "2027-02-11", pack(L1, true, None), "L18-made-safe-missing");
    refused(&mut seen, LENDER, Registrar, "2027-02-11", pack(L2, false, None), "L18-hazard-unlabelled");
    refused(&mut seen, LENDER, Registrar, "2027-03-11", pack(L2, true, None), "L18-report-old");
    let go = |line, route: &[&str]| Command::Dispatch { line, route: routes(route), exit_number: "E-1".into() };
    check(Until::Packed, LENDER, Registrar, "2027-02-20", go(L1, &["XA", "XE", "XB"]), "L19-route-unauthorised");
    check(Until::Packed, LENDER, Registrar, "2027-02-20", go(L2, &["XA", "XC"]), "L19-route-broken");
    check(Until::Packed, LENDER, Registrar, "2028-01-20", go(L2, &["XA", "XB"]), "L19-gate-not-green");
    check(Until::Green, LENDER, Registrar, "2026-12-10", go(L2, &["XA", "XB"]), "L19-too-early");
    let mut revoked = Story::told(Until::Packed);
    let cover = revoked.loan().gates.values().find(|gate| gate.kind == GateKind::Cover).unwrap().number;
    let outcome = GateOutcome::Revoked { reason: "EXAMPLE".into() };
    revoked.must(LENDER, Registrar, "2027-02-19", Command::DecideGate { gate: cover, outcome });
    refused(&mut revoked, LENDER, Registrar, "2027-02-20", go(L2, &["XA", "XB"]), "L19-gate-not-green");
    check(
        Until::Left,
        VENUE,
        Registrar,
        "2027-03-01",
        Command::Receive { line: L1, receipt: paper("r") },
        "L20-not-in-custody",
    );
    check(
        Until::Packed,
        LENDER,
        Registrar,
        "2027-02-20",
        Command::Deliver { line: L1, documents: vec![paper("f")] },
        "L35-line-elsewhere",
    );
}

#[test]
fn at_the_venues() {
    let seen = |differs, compared: Option<&str>| {
        let mut report = report("in", "2027-03-02", compared.map(paper));
        report.differs = differs;
        Command::ConditionIn { line: L1, report }
    };
    check(Until::Arrived, BORROWER, Conservator, "2027-03-02", seen(false, None), "L21-not-compared");
    check(Until::Arrived, BORROWER, Conservator, "2027-03-02", seen(true, Some("out 1")), "L21-incident-first");
    let install = |climate_within, lux| Command::Install { line: L1, climate_within, lux };
    check(Until::Arrived, BORROWER, Registrar, "2027-03-02", install(true, Some(50)), "L22-line-elsewhere");
    let mut there = Story::told(Until::Arrived);
    there.must(BORROWER, Conservator, "2027-03-02", seen(false, Some("out 1")));
    refused(&mut there, BORROWER, Registrar, "2027-03-03", install(false, Some(50)), "L22-climate-outside");
    refused(&mut there, BORROWER, Registrar, "2027-03-03", install(true, None), "L22-light-unknown");
    let over = |line| Command::HandOver { line, route: routes(&["XB", "XC"]), transfer: paper("t") };
    check(Until::TakenDown, BORROWER, Registrar, "2027-06-25", over(L1), "L24-no-next-venue");
    check(Until::Shown, BORROWER, Registrar, "2027-06-25", over(L2), "L24-line-elsewhere");
    let home = |line| Command::DispatchHome { line, route: routes(&["XB", "XA"]), exit_number: "E".into() };
    check(Until::TakenDown, BORROWER, Registrar, "2027-06-25", home(L2), "L32-not-last-venue");
    check(Until::TakenDown, LENDER, Registrar, "2027-06-25", home(L1), "L32-not-in-custody");
    let mut unseen = Story::told(Until::Shown);
    unseen.must(BORROWER, Registrar, "2027-06-21", Command::Deinstall { line: L1 });
    refused(&mut unseen, BORROWER, Registrar, "2027-06-25", home(L1), "L32-departure-missing");
    let mut hurt = Story::told(Until::TakenDown);
    let (kind, noticed) = (IncidentKind::Damage, at("2027-06-23"));
    let report = Command::ReportIncident { line: L1, kind, noticed, text: "EXAMPLE".into(), documents: vec![] };
    hurt.must(BORROWER, Registrar, "2027-06-23", report);
    refused(&mut hurt, BORROWER, Registrar, "2027-06-25", home(L1), "L32-incident-open");
    let (incident, outcome) = (IncidentNumber(7), IncidentOutcome::GoesOn);
    let resolve = Command::ResolveIncident { incident, outcome, settlement: paper("s") };
    refused(&mut hurt, LENDER, Registrar, "2027-06-25", resolve, "L30-no-such-incident");
}

#[test]
fn more_time_recall_and_the_end() {
    let more = |until| Command::RequestExtension { until: day(until), reason: "EXAMPLE".into() };
    check(Until::Shown, BORROWER, Registrar, "2027-09-30", more("2027-12-01"), "L25-notice-short");
    check(Until::Shown, BORROWER, Registrar, "2027-05-01", more("2027-10-01"), "L25-not-later");
    check(Until::Shown, BORROWER, Registrar, "2027-11-01", more("2027-12-01"), "L25-overdue");
    let agree = |bookings| Command::AgreeExtension { addendum: paper("a"), bookings };
    check(Until::Shown, LENDER, Director, "2027-05-01", agree(vec![]), "L26-no-extension");
    let mut papers = Story::told(Until::Shown);
    papers.must(BORROWER, Registrar, "2027-05-01", more("2028-03-01"));
    refused(&mut papers, LENDER, Director, "2027-05-02", agree(vec![]), "L26-gate-not-green");
    let (kind, exhibit) = (BookingKind::Firm, "xa-coat".parse().unwrap());
    let next = Booking { exhibit, kind, from: day("2027-11-15"), until: day("2028-01-15") };
    let mut waiting = Story::told(Until::Shown);
    waiting.must(BORROWER, Registrar, "2027-05-01", more("2027-12-01"));
    refused(&mut waiting, LENDER, Director, "2027-05-02", agree(vec![next]), "L26-booked");
    let recall = Command::Recall { kind: RecallKind::Ordinary { back_by: day("2027-05-01") }, notice: paper("n") };
    check(Until::Shown, LENDER, Director, "2027-04-01", recall, "L27-notice-short");
    check(Until::Shown, BORROWER, Registrar, "2027-05-01", Command::BeginReturn { plan: paper("p") }, "L31-too-soon");
    check(Until::Home, LENDER, Registrar, "2027-11-10", close(), "L35-unresolved");
    check(Until::Verified, LENDER, Registrar, "2027-11-10", close(), "L35-papers-open");
    check(Until::Settled, BORROWER, Registrar, "2027-11-10", close(), "L35-wrong-side");
    let owing = Command::Close { costs_settled: false, cover_released: true, statement: paper("s"), claim: false };
    check(Until::Settled, LENDER, Registrar, "2027-11-10", owing, "L35-costs-open");
    let cancel = Command::Cancel { reason: "EXAMPLE".into(), costs: "EXAMPLE".into() };
    check(Until::Left, BORROWER, Director, "2027-02-21", cancel, "L36-too-late");
    check(Until::Closed, LENDER, Registrar, "2027-11-11", close(), "L35-ended");
    let correct = Command::Correct { event: 999, reason: "EXAMPLE".into(), text: "EXAMPLE".into() };
    check(Until::Closed, LENDER, Registrar, "2027-11-11", correct, "L37-no-such-event");
    let mut closed = Story::told(Until::Closed);
    let correct = Command::Correct { event: 3, reason: "EXAMPLE".into(), text: "EXAMPLE".into() };
    closed.must(LENDER, Registrar, "2027-11-11", correct);
}
