//! EXAMPLE: the museums, the exhibits and the steps of one loan, up to any point of it.

use std::collections::BTreeSet;

use super::super::*;
use crate::civil::CivilDate;
use crate::loan::gate::{GateKind, GateState, Paper};
use crate::loan::line::{ConditionReport, Decision, DecisionReason};
use crate::loan::terms::{Conduct, Hazard, Known, KnownCondition, LegTerms, LineTerms, LoanKind, Terms};
use crate::museum::ParticipationStatus;
use crate::proposal::{Ask, Period};

pub(super) const LENDER: &str = "xa-fort";
pub(super) const BORROWER: &str = "xb-hall";
pub(super) const VENUE: &str = "xc-house";

/// How far a story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Until {
    Drafted,
    Checked,
    Sent,
    Decided,
    Countered,
    Agreed,
    Generated,
    Green,
    Signed,
    Packed,
    Left,
    Arrived,
    Shown,
    TakenDown,
    AtSecond,
    Homeward,
    Home,
    Verified,
    Settled,
    Closed,
}

pub(super) fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub(super) fn at(text: &str) -> Moment {
    Moment::new(day(text), 36_000).unwrap()
}

pub(super) fn paper(name: &str) -> Digest {
    Digest::of(name.as_bytes())
}

pub(super) fn who(museum: &str, role: Role) -> Actor {
    let (name, office) = (format!("EXAMPLE {role:?} of {museum}"), "EXAMPLE office".to_owned());
    Actor::Person { museum: museum.parse().unwrap(), role, name, office }
}

pub(super) fn party(museum: &str, state: &str) -> Party {
    Party {
        museum: museum.parse().unwrap(),
        state: state.parse().unwrap(),
        legal_name: format!("EXAMPLE {museum}"),
        participation: ParticipationStatus::Joined,
        owner: None,
        keeper: None,
        consents: Vec::new(),
        signatories: 1,
    }
}

fn consent(body: &str, before: ConsentStage) -> ConsentNeeded {
    ConsentNeeded { body: body.to_owned(), before, usual_days: Some(30) }
}

fn leg(museum: &str, state: &str, from: &str, until: &str) -> LegTerms {
    let (from, until) = (day(from), day(until));
    let display = Period { from: Some(from.plus_days(10)), until: Some(until.plus_days(-10)) };
    let possession = Period { from: Some(from), until: Some(until) };
    LegTerms { museum: museum.parse().unwrap(), state: state.parse().unwrap(), room: None, possession, display }
}

pub(super) fn line(exhibit: &str, legs: &[usize]) -> LineTerms {
    LineTerms {
        exhibit: exhibit.parse().unwrap(),
        ask: Ask::Original,
        legs: legs.to_vec(),
        condition: KnownCondition::Sound,
        weapon: Known::No,
        hazards: BTreeSet::new(),
        conditions: None,
        valuation: None,
    }
}

/// Five exhibits: a sabre, a drum with mould, a coat, a map to be refused, and pictures of a banner as files.
pub(super) fn terms() -> Terms {
    let mut lines = std::collections::BTreeMap::new();
    lines.insert(LineNumber(1), LineTerms { weapon: Known::Yes, ..line("xa-sabre", &[0]) });
    lines.insert(LineNumber(2), LineTerms { hazards: [Hazard::Mould].into(), ..line("xa-drum", &[0, 1]) });
    lines.insert(LineNumber(3), LineTerms { condition: KnownCondition::Sensitive, ..line("xa-coat", &[0]) });
    lines.insert(LineNumber(4), line("xa-map", &[0]));
    lines.insert(LineNumber(5), LineTerms { ask: Ask::DigitalFiles, ..line("xa-banner", &[]) });
    Terms {
        kind: LoanKind::Exhibition,
        purpose: "EXAMPLE: an exhibition of three museums".to_owned(),
        legs: vec![leg(BORROWER, "XB", "2027-03-01", "2027-06-30"), leg(VENUE, "XC", "2027-07-10", "2027-10-31")],
        lines,
        costs: std::collections::BTreeMap::new(),
        cover: None,
        clauses: std::collections::BTreeMap::new(),
        conduct: Conduct {
            condition_within_days: Some(14),
            photographs: Some(4),
            extension_notice_days: Some(60),
            recall_notice_days: Some(90),
            incident_hours: Some(24),
            check_every_days: Some(60),
        },
        languages: vec!["en".parse().unwrap(), "ru".parse().unwrap()],
        authentic: "en".parse().ok(),
        pictures_used: false,
    }
}

/// The same with the map replaced by what the lender offered.
pub(super) fn countered() -> Terms {
    let mut terms = terms();
    terms.lines.insert(LineNumber(4), line("xa-print", &[0]));
    terms
}

pub(super) fn create(terms: Terms) -> Command {
    let mut lender = party(LENDER, "XA");
    lender.consents = vec![consent("EXAMPLE ministry", ConsentStage::Signing)];
    let mut borrower = party(BORROWER, "XB");
    borrower.consents = vec![consent("EXAMPLE owner", ConsentStage::Submitting)];
    let (lender, borrower) = (Box::new(lender), Box::new(borrower));
    Command::CreateDraft { loan: "LN-XA-2026-1".parse().unwrap(), lender, borrower, exhibition: None, terms }
}

pub(super) fn checks(terms: &Terms) -> Command {
    let (rule_set, report) = ("1".to_owned(), paper("checks"));
    let record =
        CheckRecord { terms: terms.digest(), rule_set, report, blocks: vec![], fails: vec!["LT-1".into()], unknown: 3 };
    Command::RecordChecks { record }
}

pub(super) fn submit() -> Command {
    let (rule, reason, person) = ("LT-1".to_owned(), "EXAMPLE: agreed by telephone".to_owned(), "EXAMPLE".to_owned());
    let overrides = vec![Override { rule, reason, person }];
    Command::Submit { overrides, policy_shown: true, answer_by: day("2027-01-15") }
}

pub(super) fn texts() -> Vec<AgreementText> {
    ["en", "ru"].map(|tag| AgreementText { language: tag.parse().unwrap(), document: paper(tag) }).into()
}

pub(super) fn report(name: &str, on: &str, compared_with: Option<Digest>) -> ConditionReport {
    let (document, day) = (paper(name), day(on));
    ConditionReport { document, day, photographs: 4, fit_to_travel: true, compared_with, differs: false }
}

pub(super) fn granted(until: &str) -> event_outcome::Outcome {
    let (issued_by, number) = ("EXAMPLE".to_owned(), "17".to_owned());
    let (from, until) = (day("2026-12-01"), Some(day(until)));
    event_outcome::Outcome::Granted { paper: Paper { issued_by, number, from, until, document: paper("permit") } }
}

/// The outcome of a gate, under a shorter name.
pub(super) mod event_outcome {
    pub(in super::super) use crate::loan::event::GateOutcome as Outcome;
}

pub(super) fn routes(states: &[&str]) -> Vec<crate::id::StateCode> {
    states.iter().map(|state| state.parse().unwrap()).collect()
}

type Step = fn(&mut Story);

/// A loan and all that happened to it.
#[derive(Debug, Default, Clone)]
pub(super) struct Story {
    pub(super) loan: Option<Loan>,
    pub(super) log: Vec<Recorded>,
}

impl Story {
    pub(super) fn told(until: Until) -> Self {
        let mut story = Self::default();
        story.tell(until);
        story
    }

    pub(super) fn loan(&self) -> &Loan {
        self.loan.as_ref().unwrap()
    }

    pub(super) fn agreement(&self) -> Digest {
        self.loan().agreement.as_ref().unwrap().digest
    }

    pub(super) fn try_to(&mut self, who: &Actor, on: &str, command: &Command) -> Result<(), Refusal> {
        let now = at(on);
        for event in decide(self.loan.as_ref(), command, who, now)? {
            let loan = "LN-XA-2026-1".parse().unwrap();
            self.log.push(Recorded::after(self.log.last(), &loan, event, who, now));
            self.loan = evolve(self.loan.take(), &self.log.last().unwrap().event);
        }
        Ok(())
    }

    #[track_caller]
    pub(super) fn must(&mut self, museum: &str, role: Role, on: &str, command: Command) {
        if let Err(refusal) = self.try_to(&who(museum, role), on, &command) {
            panic!("{command:?}: {refusal}");
        }
    }

    pub(super) fn last_report(&self, line: LineNumber) -> Option<Digest> {
        self.loan().lines[&line].reports.last().map(|(_, report)| report.document)
    }

    fn tell(&mut self, until: Until) {
        use Role::{Conservator, Director, Registrar};
        let steps: [(Until, Step); 20] = [
            (Until::Drafted, |story| story.must(BORROWER, Registrar, "2026-11-25", create(terms()))),
            (Until::Checked, |story| {
                story.must(BORROWER, Registrar, "2026-11-25", checks(&terms()));
                let (gate, outcome) = (GateNumber(1), granted("2028-01-01"));
                story.must(BORROWER, Registrar, "2026-12-02", Command::DecideGate { gate, outcome });
            }),
            (Until::Sent, |story| story.must(BORROWER, Registrar, "2026-12-02", submit())),
            (Until::Decided, |story| {
                story.must(LENDER, Registrar, "2026-12-03", Command::Acknowledge {});
                let until = day("2027-02-01");
                let reserve = Command::Reserve { line: LineNumber(1), until, bookings: vec![] };
                story.must(LENDER, Registrar, "2026-12-03", reserve);
                for number in 1..=5 {
                    let decision = match number {
                        4 => Decision::Substitute {
                            exhibit: "xa-print".parse().unwrap(),
                            reason: DecisionReason::Condition,
                        },
                        3 => Decision::ApproveWithConditions { conditions: "EXAMPLE: at most 50 lux".to_owned() },
                        _ => Decision::Approve,
                    };
                    let opinion = (number == 3).then(|| paper("opinion"));
                    let command = Command::DecideLine { line: LineNumber(number), decision, opinion };
                    story.must(LENDER, Registrar, "2026-12-04", command);
                }
            }),
            (Until::Countered, |story| {
                let command = Command::CounterOffer { base: VersionNumber(1), terms: countered() };
                story.must(LENDER, Registrar, "2026-12-05", command);
            }),
            (Until::Agreed, |story| {
                story.must(BORROWER, Registrar, "2026-12-06", checks(&countered()));
                let accept = Command::AcceptVersion { version: VersionNumber(2) };
                story.must(BORROWER, Registrar, "2026-12-06", accept);
            }),
            (Until::Generated, |story| {
                story.must(LENDER, Registrar, "2026-12-07", Command::GenerateAgreement { texts: texts() });
            }),
            (Until::Green, |story| {
                for state in ["XA", "XB", "XD"] {
                    let kind = GateKind::Weapons { state: state.parse().unwrap() };
                    let command = Command::OpenGate { kind, lines: vec![LineNumber(1)], due: None };
                    story.must(LENDER, Registrar, "2026-12-08", command);
                }
                let open = |gate: &&gate::Gate| gate.state == GateState::Open;
                let waiting: Vec<_> = story.loan().gates.values().filter(open).map(|gate| gate.number).collect();
                for gate in waiting {
                    let command = Command::DecideGate { gate, outcome: granted("2027-12-31") };
                    story.must(LENDER, Registrar, "2026-12-09", command);
                }
            }),
            (Until::Signed, |story| {
                for museum in [LENDER, BORROWER] {
                    let command = Command::Sign { agreement: story.agreement(), bookings: vec![] };
                    story.must(museum, Director, "2026-12-10", command);
                }
                let command = Command::SignAsVenue { leg: 1, agreement: story.agreement() };
                story.must(VENUE, Director, "2026-12-11", command);
            }),
            (Until::Packed, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    let report = report(&format!("out {line}"), "2027-02-10", None);
                    story.must(LENDER, Conservator, "2027-02-10", Command::ConditionOut { line, report });
                    let (list, made_safe) = (paper("list"), Some(paper("safe")));
                    let pack = Command::Pack { line, list, hazards_labelled: true, made_safe };
                    story.must(LENDER, Registrar, "2027-02-12", pack);
                }
            }),
            (Until::Left, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    let (route, exit_number) = (routes(&["XA", "XD", "XB"]), "E-1".to_owned());
                    story.must(LENDER, Registrar, "2027-02-20", Command::Dispatch { line, route, exit_number });
                }
                let (line, documents) = (LineNumber(5), vec![paper("files")]);
                story.must(LENDER, Registrar, "2027-02-20", Command::Deliver { line, documents });
            }),
            (Until::Arrived, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    let receipt = paper("receipt");
                    story.must(BORROWER, Registrar, "2027-03-01", Command::Receive { line, receipt });
                }
            }),
            (Until::Shown, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    let report = report(&format!("in {line}"), "2027-03-02", story.last_report(line));
                    story.must(BORROWER, Conservator, "2027-03-02", Command::ConditionIn { line, report });
                    let install = Command::Install { line, climate_within: true, lux: Some(50) };
                    story.must(BORROWER, Registrar, "2027-03-10", install);
                }
            }),
            (Until::TakenDown, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    story.must(BORROWER, Registrar, "2027-06-21", Command::Deinstall { line });
                    let report = report(&format!("leaving {line}"), "2027-06-22", story.last_report(line));
                    story.must(BORROWER, Conservator, "2027-06-22", Command::ConditionOutBorrower { line, report });
                }
            }),
            (Until::AtSecond, |story| {
                let (line, route, transfer) = (LineNumber(2), routes(&["XB", "XC"]), paper("transfer"));
                story.must(BORROWER, Registrar, "2027-06-25", Command::HandOver { line, route, transfer });
                let receipt = paper("receipt 2");
                story.must(VENUE, Registrar, "2027-07-10", Command::Receive { line, receipt });
                let seen = report("in second", "2027-07-11", story.last_report(line));
                story.must(VENUE, Conservator, "2027-07-11", Command::ConditionIn { line, report: seen });
                let install = Command::Install { line, climate_within: true, lux: Some(60) };
                story.must(VENUE, Registrar, "2027-07-20", install);
                story.must(VENUE, Registrar, "2027-10-22", Command::Deinstall { line });
                let leaving = report("leaving second", "2027-10-23", story.last_report(line));
                story.must(VENUE, Conservator, "2027-10-23", Command::ConditionOutBorrower { line, report: leaving });
            }),
            (Until::Homeward, |story| {
                story.must(BORROWER, Registrar, "2027-10-24", Command::BeginReturn { plan: paper("plan") });
                for (line, museum, state) in
                    [(1, BORROWER, "XB"), (2, VENUE, "XC"), (3, BORROWER, "XB"), (4, BORROWER, "XB")]
                {
                    let (line, exit_number) = (LineNumber(line), "E-2".to_owned());
                    let route = routes(&[state, "XA"]);
                    story.must(museum, Registrar, "2027-10-25", Command::DispatchHome { line, route, exit_number });
                }
            }),
            (Until::Home, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    let receipt = paper("home");
                    story.must(LENDER, Registrar, "2027-10-30", Command::HomeReceive { line, receipt });
                }
            }),
            (Until::Verified, |story| {
                for line in [1, 2, 3, 4].map(LineNumber) {
                    let report = report(&format!("home {line}"), "2027-11-02", story.last_report(line));
                    story.must(LENDER, Conservator, "2027-11-02", Command::ConditionHome { line, report });
                }
            }),
            (Until::Settled, |story| {
                let permits = story.loan().gates.values().filter(|gate| matches!(gate.kind, GateKind::Weapons { .. }));
                let numbers: Vec<_> = permits.map(|gate| gate.number).collect();
                for gate in numbers {
                    let command = Command::DischargeGate { gate, note: paper("note") };
                    story.must(LENDER, Registrar, "2027-11-05", command);
                }
            }),
            (Until::Closed, |story| story.must(LENDER, Registrar, "2027-11-10", close())),
        ];
        for (_, step) in steps.iter().filter(|(stage, _)| *stage <= until) {
            step(self);
        }
    }
}

pub(super) fn close() -> Command {
    Command::Close { costs_settled: true, cover_released: true, statement: paper("closing"), claim: false }
}
