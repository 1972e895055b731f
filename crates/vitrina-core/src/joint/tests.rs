//! EXAMPLE: three museums of three invented states make an exhibition of three venues.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::feasibility::{Bookings, ExhibitFacts, Inquiry, LendingFacts, RoomFacts, Rules};
use crate::loan::terms::{Known, KnownCondition, Terms};
use crate::loan::{Actor, Booking, BookingKind, LineNumber, Role};
use crate::proposal::{Ask, Period};

fn id<T: std::str::FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    text.parse().unwrap()
}

fn who(museum: &str, role: Role) -> Actor {
    Actor::Person { museum: id(museum), role, name: "EXAMPLE".to_owned(), office: "EXAMPLE".to_owned() }
}

fn terms(duties: &[Duty], share: u16) -> PartnerTerms {
    PartnerTerms { duties: duties.iter().copied().collect(), share }
}

fn leg(museum: &str, state: &str, from: &str, until: &str) -> LegTerms {
    let possession = Period { from: from.parse().ok(), until: until.parse().ok() };
    LegTerms { museum: id(museum), state: id(state), room: None, possession, display: possession }
}

fn legs() -> Vec<LegTerms> {
    vec![
        leg("xa-fort", "XA", "2027-03-01", "2027-06-30"),
        leg("xb-hall", "XB", "2027-08-01", "2027-11-30"),
        leg("xc-house", "XC", "2028-01-10", "2028-04-30"),
    ]
}

fn wish(lender: &str, exhibit: &str, legs: &[usize]) -> (ExhibitId, Wish) {
    let line = LineTerms {
        exhibit: id(exhibit),
        ask: Ask::Original,
        legs: legs.to_vec(),
        condition: KnownCondition::Sound,
        weapon: Known::No,
        hazards: BTreeSet::new(),
        conditions: None,
        valuation: None,
    };
    (id(exhibit), Wish { lender: id(lender), line })
}

fn wishes() -> BTreeMap<ExhibitId, Wish> {
    [
        wish("xa-fort", "xa-sabre", &[0, 1, 2]),
        wish("xb-hall", "xb-drum", &[0, 1, 2]),
        wish("xb-hall", "xb-flag", &[0, 2]),
        wish("xc-house", "xc-map", &[2]),
    ]
    .into()
}

struct Story(Joint);

impl Story {
    fn begin() -> Self {
        let lead = terms(&[Duty::Lead, Duty::Host, Duty::Lend], 5_000);
        Self(Joint::begin(id("x-example"), id("xa-fort"), id("XA"), lead, 3))
    }

    fn act(&mut self, museum: &str, role: Role, command: &JointCommand) -> Result<(), JointRefusal> {
        let event = decide_joint(&self.0, command, &who(museum, role))?;
        let written = serde_json::to_string(&event).unwrap();
        assert_eq!(serde_json::from_str::<JointEvent>(&written).unwrap(), event);
        self.0 = self.0.clone().after(&event);
        Ok(())
    }

    #[track_caller]
    fn must(&mut self, museum: &str, role: Role, command: JointCommand) {
        if let Err(refusal) = self.act(museum, role, &command) {
            panic!("{command:?}: {} {}", refusal.reason.code(), refusal.found);
        }
    }

    #[track_caller]
    fn refused(&mut self, museum: &str, role: Role, command: JointCommand, expect: &str) {
        let refusal = self.act(museum, role, &command).expect_err(expect);
        assert_eq!(refusal.reason.code(), expect, "{}", refusal.found);
        assert!(refusal.reason.said().ends_with('.') && refusal.reason.help().ends_with('.'));
    }

    fn formed() -> Self {
        let mut story = Self::begin();
        for (museum, state) in [("xb-hall", "XB"), ("xc-house", "XC")] {
            let terms = terms(&[Duty::Host, Duty::Lend], 2_500);
            story.must(
                "xa-fort",
                Role::Registrar,
                JointCommand::Invite { museum: id(museum), state: id(state), terms },
            );
            story.must(museum, Role::Registrar, JointCommand::Answer { answer: PartnerAnswer::Accepted });
        }
        story.must("xa-fort", Role::Registrar, JointCommand::SetLegs { legs: legs() });
        story.must("xb-hall", Role::Curator, JointCommand::Revise { base: 0, wishes: wishes() });
        story
    }

    fn frozen() -> Self {
        let mut story = Self::formed();
        story.must("xa-fort", Role::Director, agree());
        story.must("xa-fort", Role::Registrar, JointCommand::Freeze { version: 1 });
        story
    }
}

fn agree() -> JointCommand {
    JointCommand::Agree { memorandum: Digest::of(b"EXAMPLE"), abandonment: "EXAMPLE: each its own".to_owned() }
}

#[test]
fn partners_are_invited_counter_and_accept() {
    let mut story = Story::begin();
    assert_eq!(story.0.phase(), JointPhase::Idea);
    let invite = |museum: &str, share| JointCommand::Invite {
        museum: id(museum),
        state: id("XB"),
        terms: terms(&[Duty::Host], share),
    };
    story.refused("xb-hall", Role::Registrar, invite("xc-house", 1), "J-not-partner");
    story.refused("xa-fort", Role::Conservator, invite("xb-hall", 1), "J-wrong-role");
    story.must("xa-fort", Role::Registrar, invite("xb-hall", 5_000));
    assert_eq!(story.0.phase(), JointPhase::Inviting);
    story.refused("xb-hall", Role::Registrar, invite("xc-house", 1), "J-not-lead");
    story.refused("xa-fort", Role::Registrar, JointCommand::TakeCounter { museum: id("xb-hall") }, "J-no-counter");
    let counter = PartnerAnswer::Countered { terms: terms(&[Duty::Host, Duty::Lend], 4_000) };
    story.must("xb-hall", Role::Director, JointCommand::Answer { answer: counter });
    story.must("xa-fort", Role::Registrar, JointCommand::TakeCounter { museum: id("xb-hall") });
    assert_eq!(story.0.partners[&id::<MuseumId>("xb-hall")].terms.share, 4_000);
    story.refused("xa-fort", Role::Director, agree(), "J-quorum");
    story.must(
        "xa-fort",
        Role::Registrar,
        JointCommand::Invite { museum: id("xc-house"), state: id("XC"), terms: terms(&[Duty::Lend], 2_000) },
    );
    story.refused("xa-fort", Role::Director, agree(), "J-not-all-accepted");
    story.must("xc-house", Role::Registrar, JointCommand::Answer { answer: PartnerAnswer::Accepted });
    story.refused("xa-fort", Role::Director, agree(), "J-shares");
}

#[test]
fn legs_and_lists_hold_together() {
    let mut story = Story::formed();
    assert_eq!(story.0.phase(), JointPhase::Forming);
    let mut overlap = legs();
    overlap[1].possession.from = id::<crate::CivilDate>("2027-06-30").into();
    story.refused("xa-fort", Role::Registrar, JointCommand::SetLegs { legs: overlap }, "J-legs-overlap");
    let stranger = vec![leg("xd-museum", "XD", "2027-03-01", "2027-06-30")];
    story.refused("xa-fort", Role::Registrar, JointCommand::SetLegs { legs: stranger }, "J-host-missing");
    story.refused("xb-hall", Role::Curator, JointCommand::Revise { base: 0, wishes: wishes() }, "J-not-latest");
    let nowhere = [wish("xb-hall", "xb-drum", &[3])].into();
    story.refused("xb-hall", Role::Curator, JointCommand::Revise { base: 1, wishes: nowhere }, "J-leg-missing");
    let foreign = [wish("xd-museum", "xd-drum", &[0])].into();
    story.refused("xb-hall", Role::Curator, JointCommand::Revise { base: 1, wishes: foreign }, "J-lender-missing");
    story.refused("xa-fort", Role::Registrar, JointCommand::Freeze { version: 1 }, "J-too-early");
    story.must("xa-fort", Role::Director, agree());
    story.refused("xa-fort", Role::Registrar, JointCommand::Freeze { version: 2 }, "J-not-latest");
    story.must("xb-hall", Role::Registrar, JointCommand::Answer { answer: PartnerAnswer::Withdrawn });
    story.refused("xa-fort", Role::Registrar, JointCommand::Freeze { version: 1 }, "J-quorum");
}

#[test]
fn freezing_makes_one_loan_per_lender_over_all_legs() {
    assert_eq!(drafts(&Story::formed().0, "EXAMPLE"), [], "nothing before the list is frozen");
    let mut story = Story::frozen();
    story.refused("xb-hall", Role::Curator, JointCommand::Revise { base: 1, wishes: wishes() }, "J-frozen");
    let told: Vec<_> = drafts(&story.0, "EXAMPLE")
        .iter()
        .map(|loan| {
            let venues: Vec<_> = loan.terms.legs.iter().map(|leg| leg.museum.to_string()).collect();
            let lines: Vec<_> =
                loan.terms.lines.values().map(|line| format!("{} {:?}", line.exhibit, line.legs)).collect();
            format!("{}: {} at {}", loan.lender, lines.join(", "), venues.join(", "))
        })
        .collect();
    // The map is shown at its own museum only, so that nobody lends it.
    assert_eq!(
        told,
        [
            "xa-fort: xa-sabre [0, 1] at xb-hall, xc-house",
            "xb-hall: xb-drum [0, 1], xb-flag [0, 1] at xa-fort, xc-house",
        ]
    );
}

#[test]
fn a_changed_leg_reopens_only_what_it_breaks_and_the_matrix_shows_where() {
    let loans = drafts(&Story::frozen().0, "EXAMPLE");
    let terms = &loans[1].terms;
    let exhibits: BTreeMap<ExhibitId, ExhibitFacts> = ["xb-drum", "xb-flag"]
        .map(|exhibit| (id(exhibit), ExhibitFacts { turnaround_days: Some(5), ..Default::default() }))
        .into();
    let (from, until) = (id("2028-05-20"), id("2028-08-01"));
    let bookings = Bookings::new([Booking { exhibit: id("xb-flag"), kind: BookingKind::Firm, from, until }]);
    let (lending, rules) = (LendingFacts::default(), Rules::default());
    let rooms = vec![RoomFacts::default(); 2];
    let inquiry = Inquiry {
        today: id("2026-11-25"),
        terms,
        lender: id("XB"),
        lending: &lending,
        exhibits: &exhibits,
        rooms: &rooms,
        routes: &[],
        bookings: &bookings,
        cover: None,
        rules: &rules,
    };
    let mut later = terms.legs.clone();
    later[1].possession.until = Some(id("2028-05-25"));
    let told: Vec<_> = reopened(&inquiry, &later)
        .iter()
        .map(|line| (line.line, line.broken.iter().map(|finding| finding.rule).collect::<Vec<_>>()))
        .collect();
    assert_eq!(told, [(LineNumber(2), vec!["AV-1"])], "the drum is free, the flag is promised");
    assert_eq!(reopened(&inquiry, &terms.legs), []);
    let rows = matrix(&inquiry);
    assert_eq!(rows[&LineNumber(1)], [Cell::Unknown, Cell::Unknown], "what is not known is no fit");
    let terms = Terms { legs: later, ..terms.clone() };
    let rows = matrix(&Inquiry { terms: &terms, ..inquiry });
    assert_eq!(rows[&LineNumber(2)], [Cell::Fails, Cell::Fails]);
}
