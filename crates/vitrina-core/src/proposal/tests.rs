//! Tables of the first checks, and laws over many proposals.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::exhibit::{LendingAnswer, RecordKind};

fn shown(text: &str) -> ShownText {
    ShownText { text: text.to_owned(), lang: "en".parse().unwrap() }
}

/// A proposal with lines of exhibit, museum (may be empty) and state.
pub(super) fn proposal(lines: &[(&str, &str, &str)]) -> Proposal {
    let uuid = "0190f3a0-0000-7000-8000-000000000001".parse().unwrap();
    let mut proposal = Proposal::new(uuid, "en".parse().unwrap());
    proposal.lines = lines
        .iter()
        .map(|(exhibit, museum, state)| ProposalLine {
            exhibit: exhibit.parse().unwrap(),
            uuid: None,
            title: shown(exhibit),
            museum: museum.parse().ok(),
            museum_name: Some(shown(&format!("Museum of {exhibit}"))),
            state: state.parse().ok(),
            ask: Ask::Original,
            purpose: None,
            conditions: None,
            venues: Vec::new(),
        })
        .collect();
    proposal
}

fn period(text: &str) -> Period {
    let (from, until) = text.split_once('/').unwrap_or((text, ""));
    Period { from: from.parse().ok(), until: until.parse().ok() }
}

fn venue(possession: &str, display: &str) -> Venue {
    Venue { name: Some("Hall".into()), room: None, possession: period(possession), display: period(display) }
}

fn facts(lending: LendingAnswer) -> ExhibitFacts {
    ExhibitFacts { lending, lender_office_known: true, notice_months: Some(1), ..ExhibitFacts::default() }
}

/// Findings without the open fields, one a line.
#[track_caller]
fn check(change: impl FnOnce(&mut Proposal, &mut BTreeMap<ExhibitId, ExhibitFacts>), expect: &[&str]) {
    let mut proposal = proposal(&[("a", "m1", "XA"), ("b", "m2", "XB")]);
    proposal.venues = vec![venue("2027-03-01/2027-09-30", "2027-04-01/2027-09-01")];
    let yes = facts(LendingAnswer::StatedYes);
    let mut known = BTreeMap::from([("a".parse().unwrap(), yes.clone()), ("b".parse().unwrap(), yes)]);
    change(&mut proposal, &mut known);
    let findings = first_checks(&proposal, &known, CivilDate::new(2026, 11, 24));
    let told: Vec<String> = findings
        .iter()
        .filter(|finding| !matches!(finding.problem, ProposalProblem::NotYetKnown(_)))
        .map(|finding| format!("{} {} {:?}", finding.pointer, finding.problem.code(), finding.problem.level()))
        .collect();
    assert_eq!(told, expect);
}

#[test]
fn a_sound_proposal_has_no_findings_but_what_is_open() {
    check(|_, _| {}, &[]);
}

#[test]
fn days_that_contradict_each_other() {
    check(
        |proposal, _| proposal.venues[0].display = period("2027-09-01/2027-04-01"),
        &["/venues/0/display/until proposal-end-before-begin Fail"],
    );
    check(
        |proposal, _| proposal.venues[0].display = period("2027-02-01/2027-10-01"),
        &[
            "/venues/0/display/from proposal-display-outside-possession Fail",
            "/venues/0/display/until proposal-display-outside-possession Fail",
        ],
    );
    // One end is enough.
    check(
        |proposal, _| proposal.venues = vec![venue("2027-03-01", "2027-02-01")],
        &["/venues/0/display/from proposal-display-outside-possession Fail"],
    );
    check(
        |proposal, _| proposal.venues = vec![venue("2026-01-01/2027-12-31", "2027-04-01/2027-09-01")],
        &["/venues/0/possession/from proposal-day-has-passed Fail"],
    );
    check(
        |proposal, _| proposal.answer_by = CivilDate::new(2027, 3, 1),
        &["/answerBy proposal-answer-after-possession Fail"],
    );
    check(|proposal, _| proposal.answer_by = CivilDate::new(2026, 11, 23), &["/answerBy proposal-day-has-passed Fail"]);
    check(|proposal, _| proposal.answer_by = CivilDate::new(2027, 2, 28), &[]);
}

#[test]
fn one_exhibit_twice_and_in_two_places() {
    check(
        |proposal, _| proposal.lines.push(proposal.lines[0].clone()),
        &["/lines/2/exhibit proposal-exhibit-twice Warn"],
    );
    check(
        |proposal, _| proposal.venues.push(venue("2027-09-30/2027-12-31", "2027-10-10/2027-12-01")),
        &["/lines/0/venues proposal-two-places-at-once Fail", "/lines/1/venues proposal-two-places-at-once Fail"],
    );
    check(|proposal, _| proposal.venues.push(venue("2027-10-01/2027-12-31", "2027-10-10/2027-12-01")), &[]);
    // Digital files can be everywhere.
    check(
        |proposal, _| {
            proposal.venues.push(venue("2027-09-30/2027-12-31", "2027-10-10/2027-12-01"));
            proposal.lines[0].ask = Ask::DigitalFiles;
            proposal.lines[1].venues = vec![1];
        },
        &[],
    );
    // Two lines, each for its own venue, still ask for one thing.
    check(
        |proposal, _| {
            proposal.venues.push(venue("2027-09-30/2027-12-31", "2027-10-10/2027-12-01"));
            proposal.lines[1] = proposal.lines[0].clone();
            proposal.lines[0].venues = vec![0];
            proposal.lines[1].venues = vec![1];
        },
        &["/lines/1/exhibit proposal-exhibit-twice Warn", "/lines/1/venues proposal-two-places-at-once Fail"],
    );
    check(|proposal, _| proposal.lines[0].venues = vec![4], &["/lines/0/venues proposal-venue-missing Fail"]);
}

#[test]
fn what_the_lender_has_stated_and_what_nobody_knows() {
    check(
        |_, known| drop(known.insert("a".parse().unwrap(), facts(LendingAnswer::StatedNo))),
        &["/lines/0/ask proposal-stated-not-to-be-lent Fail"],
    );
    check(
        |proposal, known| {
            known.insert("a".parse().unwrap(), facts(LendingAnswer::StatedNo));
            proposal.lines[0].ask = Ask::DigitalFiles;
        },
        &[],
    );
    check(
        |_, known| drop(known.insert("b".parse().unwrap(), facts(LendingAnswer::NotStated))),
        &["/lines/1/ask proposal-lending-not-stated Unknown"],
    );
    check(
        |_, known| drop(known.remove(&"a".parse().unwrap())),
        &[
            "/lines/0 proposal-record-unknown Unknown",
            "/lines/0/museum proposal-lender-office-unknown Unknown",
            "/lines/0/museum proposal-notice-short-by-practice Warn",
        ],
    );
    check(
        |_, known| known.get_mut(&"b".parse().unwrap()).unwrap().record = RecordKind::Group,
        &["/lines/1/purpose proposal-several-objects Warn"],
    );
    check(
        |_, known| known.get_mut(&"b".parse().unwrap()).unwrap().notice_months = Some(6),
        &["/lines/1/museum proposal-notice-too-short Fail"],
    );
    check(|proposal, _| proposal.lines.clear(), &["/lines proposal-nothing-asked Fail"]);
    check(
        |proposal, _| {
            proposal.kind = ProposalKind::JointExhibition;
            let exhibits = vec!["a".parse().unwrap(), "c".parse().unwrap()];
            proposal.sections = vec![ProposalSection { exhibits, ..ProposalSection::default() }];
        },
        &["/sections/0/exhibits/1 proposal-section-exhibit-missing Fail"],
    );
}

#[test]
fn an_empty_proposal_is_unknown_everywhere_and_passes_nowhere() {
    let findings = first_checks(&proposal(&[]), &BTreeMap::new(), None);
    let told: Vec<&str> = findings.iter().map(|finding| finding.pointer.as_str()).collect();
    let expect = [
        "/asker/legalName",
        "/asker/signatory",
        "/asker/contact",
        "/purpose",
        "/answerBy",
        "/venues/0/name",
        "/venues/0/possession/from",
        "/venues/0/display/from",
        "/lines",
    ];
    assert_eq!(told, expect);
}

#[test]
fn the_record_says_what_to_ask_for_first() {
    #[track_caller]
    fn check(lending: LendingAnswer, record: RecordKind, expect: Ask) {
        assert_eq!(first_ask(&ExhibitFacts { lending, record, ..ExhibitFacts::default() }), expect);
    }
    check(LendingAnswer::NotStated, RecordKind::SingleObject, Ask::Original);
    check(LendingAnswer::StatedNo, RecordKind::SingleObject, Ask::DigitalFiles);
    check(LendingAnswer::StatedNo, RecordKind::Replica, Ask::DigitalFiles);
    check(LendingAnswer::NotStated, RecordKind::Replica, Ask::ExistingCopy);
    check(LendingAnswer::NotStated, RecordKind::Building, Ask::NewCopy);
    check(LendingAnswer::NotStated, RecordKind::Collection, Ask::Documents);
}

/// Published beside the catalogue, so that others can write proposals too.
#[cfg(feature = "schema")]
#[test]
fn the_schema_names_what_a_file_holds() {
    let schema = serde_json::to_value(schemars::schema_for!(Proposal)).unwrap();
    let properties = schema["properties"].as_object().unwrap();
    let file: serde_json::Value = serde_json::from_str(&proposal(&[("a", "m", "XA")]).print()).unwrap();
    for key in file.as_object().unwrap().keys() {
        assert!(properties.contains_key(key), "{key}");
    }
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["required"], serde_json::json!(["format", "version", "notice", "uuid", "kind", "language"]));
}

fn words() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(".{0,20}")
}

fn day() -> impl Strategy<Value = Option<CivilDate>> {
    proptest::option::of((1u16..=9999, 1u8..=12, 1u8..=28).prop_map(|(y, m, d)| CivilDate::new(y, m, d).unwrap()))
}

fn venues() -> impl Strategy<Value = Vec<Venue>> {
    let venue = (words(), words(), day(), day(), day(), day()).prop_map(|(name, room, a, b, c, d)| Venue {
        name,
        room,
        possession: Period { from: a, until: b },
        display: Period { from: c, until: d },
    });
    proptest::collection::vec(venue, 0..3)
}

fn proposals() -> impl Strategy<Value = Proposal> {
    let line = ("[a-c]{1,2}", "[mn]?", "X[A-C]", 0usize..5, words(), proptest::collection::vec(0usize..4, 0..3));
    let costs = proptest::collection::btree_map(0usize..7, 0usize..4, 0..4);
    let lines = proptest::collection::vec(line, 0..8);
    (lines, venues(), words(), words(), costs, day(), proptest::option::of(0usize..5), any::<bool>()).prop_map(
        |(lines, venues, title, contact, costs, answer_by, cover, joint)| {
            let names: Vec<(&str, &str, &str)> =
                lines.iter().map(|line| (line.0.as_str(), line.1.as_str(), line.2.as_str())).collect();
            let mut proposal = proposal(&names);
            for (line, drawn) in proposal.lines.iter_mut().zip(&lines) {
                line.ask = Ask::ALL[drawn.3];
                line.conditions.clone_from(&drawn.4);
                line.venues.clone_from(&drawn.5);
            }
            proposal.kind = if joint { ProposalKind::JointExhibition } else { ProposalKind::LoanRequest };
            proposal.sections = vec![ProposalSection { title: title.clone(), ..ProposalSection::default() }];
            proposal.asker.contact = contact;
            proposal.costs =
                costs.into_iter().map(|(heading, payer)| (CostHeading::ALL[heading], Payer::ALL[payer])).collect();
            proposal.cover = cover.map(|cover| CoverKind::ALL[cover]);
            Proposal { venues, title, answer_by, ..proposal }
        },
    )
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(proposal in proposals()) {
        prop_assert_eq!(Proposal::parse(&proposal.print()), Ok(proposal));
    }

    #[test]
    fn a_split_loses_and_doubles_no_line(proposal in proposals()) {
        let requests = split(&proposal);
        let mut places: Vec<usize> = requests.iter().flat_map(|request| request.lines.clone()).collect();
        places.sort_unstable();
        prop_assert_eq!(places, (0..proposal.lines.len()).collect::<Vec<_>>());
        for request in &requests {
            for place in &request.lines {
                prop_assert_eq!(&proposal.lines[*place].museum, &request.museum);
                prop_assert_eq!(proposal.lines[*place].state, request.state);
            }
        }
        // Requests to one state stand together.
        let mut states: Vec<_> = requests.iter().map(|request| request.state).collect();
        states.dedup();
        let together = states.len();
        states.sort_unstable();
        states.dedup();
        prop_assert_eq!(together, states.len());
    }

    #[test]
    fn checks_never_panic_and_every_line_and_venue_named_exists(proposal in proposals()) {
        for finding in first_checks(&proposal, &BTreeMap::new(), CivilDate::new(2026, 11, 24)) {
            let mut parts = finding.pointer.split('/').skip(1);
            let field = parts.next().unwrap_or_default();
            let place = parts.next().and_then(|part| part.parse::<usize>().ok());
            let count = match field {
                "lines" => proposal.lines.len(),
                "venues" => proposal.venues.len(),
                _ => usize::MAX,
            };
            prop_assert!(place.is_none_or(|place| place < count), "{}", finding.pointer);
        }
    }

    #[test]
    fn any_bytes_give_an_answer(text in "\\PC{0,200}") {
        prop_assert!(Proposal::parse(&text).is_err());
    }
}
