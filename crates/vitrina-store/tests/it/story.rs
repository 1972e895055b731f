//! EXAMPLE: one loan of two exhibits between two invented museums, told to a store up to any point.

use std::collections::{BTreeMap, BTreeSet};

use vitrina_core::CivilDate;
use vitrina_core::ParticipationStatus;
use vitrina_core::loan::gate::{GateState, Paper};
use vitrina_core::loan::line::{ConditionReport, Decision};
use vitrina_core::loan::terms::{Conduct, Known, KnownCondition, LegTerms, LineTerms, LoanKind, Terms};
use vitrina_core::loan::*;
use vitrina_core::proposal::{Ask, Period};
use vitrina_store::{Answer, Asked, Receipt, Store, Trouble};

pub(crate) const LENDER: &str = "xa-fort";
pub(crate) const BORROWER: &str = "xb-hall";

/// How far a story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Until {
    Drafted,
    Sent,
    Agreed,
    Cleared,
    Signed,
    Left,
    Closed,
}

pub(crate) fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub(crate) fn at(text: &str) -> Moment {
    Moment::new(day(text), 36_000).unwrap()
}

pub(crate) fn paper(name: &str) -> Digest {
    Digest::of(name.as_bytes())
}

pub(crate) fn who(museum: &str, role: Role) -> Actor {
    let (name, office) = (format!("EXAMPLE {role:?} of {museum}"), "EXAMPLE office".to_owned());
    Actor::Person { museum: museum.parse().unwrap(), role, name, office }
}

fn party(museum: &str) -> Box<Party> {
    Box::new(Party {
        museum: museum.parse().unwrap(),
        state: state(museum).parse().unwrap(),
        legal_name: format!("EXAMPLE {museum}"),
        participation: ParticipationStatus::Joined,
        owner: None,
        keeper: None,
        consents: Vec::new(),
        signatories: 1,
    })
}

/// The state a museum stands in: the first part of its name.
fn state(museum: &str) -> String {
    museum[..2].to_uppercase()
}

/// The terms of a loan of two exhibits, shown from March to October of a year.
pub(crate) fn terms(exhibits: [&str; 2], year: u16) -> Terms {
    shown_by(BORROWER, exhibits, year)
}

fn shown_by(borrower: &str, exhibits: [&str; 2], year: u16) -> Terms {
    let (from, until) = (CivilDate::new(year, 3, 1).unwrap(), CivilDate::new(year, 10, 31).unwrap());
    let display = Period { from: Some(from.plus_days(10)), until: Some(until.plus_days(-10)) };
    let possession = Period { from: Some(from), until: Some(until) };
    let (museum, state) = (borrower.parse().unwrap(), state(borrower).parse().unwrap());
    let line = |exhibit: &str| LineTerms {
        exhibit: exhibit.parse().unwrap(),
        ask: Ask::Original,
        legs: vec![0],
        condition: KnownCondition::Sound,
        weapon: Known::No,
        hazards: BTreeSet::new(),
        conditions: None,
        valuation: None,
    };
    let numbered = exhibits.iter().zip(1..).map(|(exhibit, number)| (LineNumber(number), line(exhibit)));
    Terms {
        kind: LoanKind::Exhibition,
        purpose: "EXAMPLE: an exhibition of two museums".to_owned(),
        legs: vec![LegTerms { museum, state, room: None, possession, display }],
        lines: numbered.collect(),
        costs: BTreeMap::new(),
        cover: None,
        clauses: BTreeMap::new(),
        conduct: Conduct { condition_within_days: Some(30), photographs: Some(4), ..Conduct::default() },
        languages: vec!["en".parse().unwrap()],
        authentic: "en".parse().ok(),
        pictures_used: false,
    }
}

pub(crate) fn create(loan: &LoanId, terms: Terms) -> Command {
    between([LENDER, BORROWER], loan, terms)
}

fn between([lender, borrower]: [&str; 2], loan: &LoanId, terms: Terms) -> Command {
    let (lender, borrower) = (party(lender), party(borrower));
    Command::CreateDraft { loan: loan.clone(), lender, borrower, exhibition: None, terms }
}

pub(crate) fn checks(terms: &Terms) -> Command {
    let (rule_set, report) = ("1".to_owned(), paper("checks"));
    let record = CheckRecord { terms: terms.digest(), rule_set, report, blocks: vec![], fails: vec![], unknown: 3 };
    Command::RecordChecks { record }
}

pub(crate) fn revise(mut terms: Terms, purpose: &str) -> Command {
    terms.purpose = format!("EXAMPLE: {purpose}");
    Command::ReviseDraft { terms }
}

/// A loan in a store, and somebody who gives one command after another.
pub(crate) struct Teller<'a> {
    pub(crate) store: &'a Store,
    pub(crate) loan: LoanId,
    pub(crate) terms: Terms,
    pub(crate) sides: [&'static str; 2],
    head: u64,
}

impl<'a> Teller<'a> {
    pub(crate) fn new(store: &'a Store, loan: &str, terms: Terms) -> Self {
        Self { store, loan: loan.parse().unwrap(), terms, sides: [LENDER, BORROWER], head: 0 }
    }

    /// A story told to a point, with days that fit an exhibition in 2027.
    pub(crate) fn told(store: &'a Store, loan: &str, exhibits: [&str; 2], until: Until) -> Self {
        let mut teller = Self::new(store, loan, terms(exhibits, 2027));
        teller.tell(until);
        teller
    }

    /// The same with the borrower lending and the lender borrowing.
    pub(crate) fn told_back(store: &'a Store, loan: &str, exhibits: [&str; 2], until: Until) -> Self {
        let mut teller = Self::new(store, loan, shown_by(LENDER, exhibits, 2027));
        teller.sides = [BORROWER, LENDER];
        teller.tell(until);
        teller
    }

    pub(crate) fn loan(&self) -> Loan {
        self.store.loan(&self.loan).unwrap().unwrap().0
    }

    /// Asks with a key of its own for every place in the log.
    pub(crate) fn ask(&mut self, who: &Actor, on: &str, command: &Command) -> Result<Answer, Trouble> {
        let key = format!("{} {} after {} by {who:?}", self.loan, command.kind().word(), self.head);
        let (loan, expected, now) = (&self.loan, self.head, at(on));
        let answer = self.store.command(&Asked { key: &key, loan, expected, command, who, now })?;
        if let Answer::Done(receipt) = &answer {
            self.head = receipt.last;
        }
        Ok(answer)
    }

    #[track_caller]
    pub(crate) fn must(&mut self, museum: &str, role: Role, on: &str, command: &Command) -> Receipt {
        match self.ask(&who(museum, role), on, command).unwrap() {
            Answer::Done(receipt) => receipt,
            Answer::Refused(refusal) => panic!("{command:?}: {refusal}"),
            other => panic!("{command:?}: {other:?}"),
        }
    }

    pub(crate) fn signature(&self) -> Command {
        Command::Sign { agreement: self.loan().agreement.unwrap().digest, bookings: vec![] }
    }

    fn grant(&mut self, gate: GateNumber) {
        let [lender, _] = self.sides;
        let (issued_by, number) = ("EXAMPLE".to_owned(), "17".to_owned());
        let (from, until) = (day("2026-12-01"), Some(day("2030-12-31")));
        let paper = Paper { issued_by, number, from, until, document: paper("permit") };
        let command = Command::DecideGate { gate, outcome: GateOutcome::Granted { paper } };
        self.must(lender, Role::Registrar, "2026-12-08", &command);
    }

    fn report(&self, on: &str, line: LineNumber) -> ConditionReport {
        let before = self.loan().lines[&line].reports.last().map(|(_, report)| report.document);
        let (document, day) = (paper(&format!("{line} {on}")), day(on));
        ConditionReport { document, day, photographs: 4, fit_to_travel: true, compared_with: before, differs: false }
    }

    pub(crate) fn tell(&mut self, until: Until) {
        use Role::Registrar;
        let [lender, borrower] = self.sides;
        let lines: Vec<LineNumber> = self.terms.lines.keys().copied().collect();
        self.must(borrower, Registrar, "2026-11-25", &between(self.sides, &self.loan.clone(), self.terms.clone()));
        if until < Until::Sent {
            return;
        }
        self.must(borrower, Registrar, "2026-11-26", &checks(&self.terms.clone()));
        let send = Command::Submit { overrides: vec![], policy_shown: true, answer_by: day("2027-01-15") };
        self.must(borrower, Registrar, "2026-11-26", &send);
        if until < Until::Agreed {
            return;
        }
        for line in &lines {
            let command = Command::DecideLine { line: *line, decision: Decision::Approve, opinion: None };
            self.must(lender, Registrar, "2026-12-02", &command);
        }
        self.must(lender, Registrar, "2026-12-03", &Command::AcceptVersion { version: VersionNumber(1) });
        if until >= Until::Cleared {
            self.clear();
            self.leave(until);
        }
    }

    /// From the text of the agreement to green gates.
    pub(crate) fn clear(&mut self) {
        let [lender, _] = self.sides;
        let texts = vec![AgreementText { language: "en".parse().unwrap(), document: paper("en") }];
        self.must(lender, Role::Registrar, "2026-12-04", &Command::GenerateAgreement { texts });
        let open = self.loan().gates.into_values().filter(|gate| gate.state == GateState::Open);
        for gate in open.map(|gate| gate.number).collect::<Vec<_>>() {
            self.grant(gate);
        }
    }

    /// From the signatures to the end.
    fn leave(&mut self, until: Until) {
        use Role::{Conservator, Director, Registrar};
        let [lender, borrower] = self.sides;
        let lines: Vec<LineNumber> = self.terms.lines.keys().copied().collect();
        if until < Until::Signed {
            return;
        }
        for museum in [lender, borrower] {
            let sign = self.signature();
            self.must(museum, Director, "2026-12-10", &sign);
        }
        if until < Until::Left {
            return;
        }
        let states = |names: [&str; 2]| names.map(|name| name.parse().unwrap()).to_vec();
        for line in lines.iter().copied() {
            let report = self.report("2027-02-20", line);
            self.must(lender, Conservator, "2027-02-20", &Command::ConditionOut { line, report });
            let pack = Command::Pack { line, list: paper("list"), hazards_labelled: true, made_safe: None };
            self.must(lender, Registrar, "2027-02-20", &pack);
            let (route, exit_number) = (states(["XA", "XB"]), "E-1".to_owned());
            self.must(lender, Registrar, "2027-02-20", &Command::Dispatch { line, route, exit_number });
        }
        if until < Until::Closed {
            return;
        }
        for line in lines.iter().copied() {
            self.must(borrower, Registrar, "2027-03-10", &Command::Receive { line, receipt: paper("receipt") });
            let report = self.report("2027-03-10", line);
            self.must(borrower, Conservator, "2027-03-10", &Command::ConditionIn { line, report });
            let install = Command::Install { line, climate_within: true, lux: Some(50) };
            self.must(borrower, Registrar, "2027-03-10", &install);
        }
        for line in lines.iter().copied() {
            self.must(borrower, Registrar, "2027-10-23", &Command::Deinstall { line });
            let report = self.report("2027-10-23", line);
            self.must(borrower, Conservator, "2027-10-23", &Command::ConditionOutBorrower { line, report });
        }
        self.must(borrower, Registrar, "2027-10-24", &Command::BeginReturn { plan: paper("plan") });
        for line in lines.iter().copied() {
            let (route, exit_number) = (states(["XB", "XA"]), "E-2".to_owned());
            self.must(borrower, Registrar, "2027-10-29", &Command::DispatchHome { line, route, exit_number });
            self.must(lender, Registrar, "2027-10-29", &Command::HomeReceive { line, receipt: paper("home") });
            let report = self.report("2027-10-29", line);
            self.must(lender, Conservator, "2027-10-29", &Command::ConditionHome { line, report });
        }
        let (statement, claim) = (paper("statement"), false);
        let close = Command::Close { costs_settled: true, cover_released: true, statement, claim };
        self.must(lender, Registrar, "2027-11-10", &close);
    }
}
