//! The story told right: phases, overdue, the log, what others see.

use super::super::*;
use super::story::*;
use crate::loan::event::{IncidentKind, IncidentOutcome, Instruction, RecallKind};
use crate::loan::line::LineState;

#[track_caller]
fn check(until: Until, expect: Phase) {
    assert_eq!(Story::told(until).loan().phase(), expect, "{until:?}");
}

#[test]
fn the_phase_follows_the_lines() {
    check(Until::Drafted, Phase::Draft);
    check(Until::Sent, Phase::Proposed);
    check(Until::Countered, Phase::Proposed);
    check(Until::Agreed, Phase::AgreedInPrinciple);
    check(Until::Green, Phase::Clearing);
    check(Until::Signed, Phase::Ready);
    check(Until::Packed, Phase::Ready);
    check(Until::Left, Phase::Outbound);
    check(Until::Arrived, Phase::OnLoan);
    check(Until::TakenDown, Phase::OnLoan);
    check(Until::Homeward, Phase::Inbound);
    check(Until::Home, Phase::Returned);
    check(Until::Closed, Phase::Closed);
}

#[test]
fn the_log_is_a_chain_and_replays() {
    let story = Story::told(Until::Closed);
    assert_eq!(first_broken(&story.log), None);
    assert_eq!(replay(&story.log), story.loan);
    let written: Vec<String> = story.log.iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    let read: Vec<Recorded> = written.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(read, story.log);
    for number in 1..story.log.len() {
        let mut forged = story.log.clone();
        forged[number - 1].at = at("2026-01-01");
        assert_eq!(first_broken(&forged), Some(number as u64 + 1), "a changed event is found by the next one");
    }
    let mut shortened = story.log.clone();
    shortened.remove(4);
    assert_eq!(first_broken(&shortened), Some(6));
}

#[test]
fn what_both_sign_depends_on_nothing_but_the_agreement() {
    let digest = Story::told(Until::Generated).agreement();
    assert_eq!(Story::told(Until::Generated).agreement(), digest);
    let mut other = Story::told(Until::Agreed);
    let mut texts = texts();
    texts[1].document = paper("another text");
    other.must(LENDER, Role::Registrar, "2026-12-07", Command::GenerateAgreement { texts });
    assert_ne!(other.agreement(), digest);
}

#[test]
fn overdue_is_told_from_days_and_places() {
    let story = Story::told(Until::AtSecond);
    let overdue = |on: &str| story.loan().overdue(day(on)).map(|line| line.0).collect::<Vec<_>>();
    assert!(overdue("2027-10-31").is_empty());
    assert_eq!(overdue("2027-11-01"), [1, 2, 3, 4]);
    assert_eq!(Story::told(Until::Home).loan().overdue(day("2028-01-01")).count(), 0, "what is back is not overdue");
}

#[test]
fn a_counter_offer_shows_what_changed() {
    let changes = difference(&terms(), &countered());
    let told: Vec<_> = changes.iter().map(|change| (change.pointer.as_str(), change.after.as_deref())).collect();
    assert_eq!(told, [("/lines/4/exhibit", Some("\"xa-print\""))]);
}

#[test]
fn an_amendment_reopens_only_what_it_touches() {
    let mut story = Story::told(Until::Green);
    let mut terms = countered();
    terms.lines.get_mut(&LineNumber(2)).unwrap().conditions = Some("EXAMPLE".to_owned());
    let green = |story: &Story, line: u16| {
        let day = day("2027-02-01");
        let mut shut = story.loan().gates.values().filter(|gate| gate.concerns(LineNumber(line)));
        shut.all(|gate| gate.green(day, day))
    };
    assert!(green(&story, 1) && green(&story, 2));
    story.must(BORROWER, Role::Registrar, "2026-12-10", Command::AmendLines { base: VersionNumber(2), terms });
    let loan = story.loan();
    assert_eq!(loan.phase(), Phase::Proposed);
    assert_eq!(loan.lines[&LineNumber(1)].state, LineState::Agreed);
    assert_eq!(loan.lines[&LineNumber(2)].state, LineState::Requested);
    assert_eq!(loan.negotiation.turn, Some(Side::Lender));
    assert!(!green(&story, 2));
}

#[test]
fn more_time_is_agreed_by_both_once_papers_last() {
    let mut story = Story::told(Until::Shown);
    let request = Command::RequestExtension { until: day("2027-12-20"), reason: "EXAMPLE".to_owned() };
    story.must(BORROWER, Role::Registrar, "2027-05-01", request);
    let agree = || Command::AgreeExtension { addendum: paper("addendum"), bookings: vec![] };
    story.must(LENDER, Role::Director, "2027-05-02", agree());
    assert_eq!(story.loan().last_day(), Some(day("2027-10-31")), "one side alone extends nothing");
    story.must(BORROWER, Role::Director, "2027-05-03", agree());
    assert_eq!(story.loan().last_day(), Some(day("2027-12-20")));
}

#[test]
fn a_lost_exhibit_ends_its_line_and_the_loan_still_closes() {
    let mut story = Story::told(Until::Shown);
    let incident = IncidentNumber(1);
    let report = Command::ReportIncident {
        line: LineNumber(4),
        kind: IncidentKind::Missing,
        noticed: at("2027-04-01"),
        text: "EXAMPLE".to_owned(),
        documents: vec![],
    };
    story.must(BORROWER, Role::Registrar, "2027-04-03", report);
    assert!(story.loan().incidents[&incident].late, "two days are more than the agreed 24 hours");
    story.must(LENDER, Role::Registrar, "2027-04-04", Command::Instruct { incident, instruction: Instruction::Claim });
    let (outcome, settlement) = (IncidentOutcome::Lost, paper("settlement"));
    story.must(LENDER, Role::Director, "2027-05-04", Command::ResolveIncident { incident, outcome, settlement });
    assert!(story.loan().lines[&LineNumber(4)].state.is_resolved());
    assert_eq!(story.loan().phase(), Phase::OnLoan);
    assert!(!story.loan().overdue(day("2028-01-01")).any(|line| line == LineNumber(4)));
}

#[test]
fn a_recall_brings_the_last_day_forward() {
    let mut story = Story::told(Until::Shown);
    let recall = Command::Recall { kind: RecallKind::Ordinary { back_by: day("2027-08-01") }, notice: paper("recall") };
    story.must(LENDER, Role::Director, "2027-04-01", recall);
    assert_eq!(story.loan().last_day(), Some(day("2027-08-01")));
    story.must(BORROWER, Role::Registrar, "2027-04-05", Command::BeginReturn { plan: paper("plan") });
}

#[test]
fn a_signature_on_paper_counts_once_the_other_side_has_seen_it() {
    let mut story = Story::told(Until::Green);
    let agreement = story.agreement();
    let sign = Command::Sign { agreement, bookings: vec![] };
    story.must(LENDER, Role::Director, "2026-12-10", sign);
    let signature = PaperSignature {
        name: "EXAMPLE director".to_owned(),
        office: "EXAMPLE".to_owned(),
        day: day("2026-12-11"),
        stamped: true,
        scan: paper("scan"),
    };
    let record = Command::RecordPaperSignature { agreement, signature };
    story.must(BORROWER, Role::Registrar, "2026-12-12", record);
    assert_eq!(story.loan().phase(), Phase::Clearing);
    let confirm = Command::ConfirmPaperSignature { scan: paper("scan"), bookings: vec![] };
    story.must(LENDER, Role::Registrar, "2026-12-13", confirm);
    assert_eq!(story.loan().phase(), Phase::Ready);
}

#[test]
fn others_see_no_more_than_their_type_holds() {
    assert_eq!(Story::told(Until::Green).loan().for_members(), None);
    let story = Story::told(Until::Closed);
    let public = serde_json::to_string(&story.loan().for_public()).unwrap();
    assert_eq!(
        public,
        r#"{"lender":"xa-fort","borrower":"xb-hall","exhibits":["xa-sabre","xa-drum","xa-coat","xa-print"]}"#
    );
    let members = serde_json::to_string(&story.loan().for_members()).unwrap();
    assert!(!members.contains("conditions") && members.contains("mould"));
    assert_eq!((<Valuation as Seen>::BY, <Loan as Seen>::BY), (Audience::Restricted, Audience::Parties));
}

#[test]
fn two_bound_loans_are_signed_together_or_not_at_all() {
    let mut first = Story::told(Until::Agreed);
    let bind = |other: &str| Command::BindReciprocal { other: other.parse().unwrap() };
    first.must(LENDER, Role::Registrar, "2026-12-07", bind("LN-XB-2026-1"));
    first.must(LENDER, Role::Registrar, "2026-12-07", Command::GenerateAgreement { texts: texts() });
    let consent = first.loan().gates.values().find(|gate| gate.kind.before() == ConsentStage::Signing).unwrap().number;
    let grant = Command::DecideGate { gate: consent, outcome: granted("2027-12-31") };
    first.must(LENDER, Role::Registrar, "2026-12-08", grant);
    let mut second = first.loan().clone();
    second.id = "LN-XB-2026-1".parse().unwrap();
    second.reciprocal.as_mut().unwrap().other = "LN-XA-2026-1".parse().unwrap();
    std::mem::swap(&mut second.lender, &mut second.borrower);
    let (loan, digest) = (first.loan(), first.agreement());
    let director = who(LENDER, Role::Director);
    let now = at("2026-12-09");
    let both = sign_both([loan, &second], [digest, digest], [&[], &[]], &director, now).unwrap();
    assert_eq!(both.map(|events| events.len()), [1, 1]);
    let wrong = sign_both([loan, &second], [digest, paper("other")], [&[], &[]], &director, now).unwrap_err();
    assert_eq!(wrong.reason, Reason::OtherBytes, "neither is signed where one refuses");
    let alone = decide(Some(loan), &Command::Sign { agreement: digest, bookings: vec![] }, &director, now).unwrap_err();
    assert_eq!(alone.rule(), "L15-bound-together");
    let balance = balance(loan, &second).unwrap();
    assert_eq!(balance.given, balance.taken);
    let clock = Actor::Clock;
    first.try_to(&clock, "2026-12-10", &Command::NoteOther { what: "EXAMPLE: recalled".to_owned() }).unwrap();
    let decision = Command::DecideReciprocal { goes_on: true, reason: "EXAMPLE".to_owned() };
    first.must(BORROWER, Role::Director, "2026-12-11", decision);
    assert_eq!(first.loan().reciprocal.as_ref().unwrap().open, None);
}
