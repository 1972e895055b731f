//! Loans between states, told as what the rules say; what is not known stays unknown.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::exhibit::LendingAnswer;
use crate::loan::terms::{Conduct, Known, KnownCondition, LoanKind};
use crate::loan::{Booking, BookingKind, ConsentNeeded, ConsentStage, Party};
use crate::museum::ParticipationStatus;
use crate::proposal::{Ask, CoverKind, Period};

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

/// A case in which everything is known and nothing is wrong, to be spoilt by the tests.
struct Case {
    today: CivilDate,
    terms: Terms,
    lender: StateCode,
    lending: LendingFacts,
    exhibits: BTreeMap<ExhibitId, ExhibitFacts>,
    rooms: Vec<RoomFacts>,
    routes: Vec<Vec<StateCode>>,
    bookings: Vec<Booking>,
    cover: CoverFacts,
    rules: Rules,
}

fn leg(code: &str, from: &str, until: &str) -> LegTerms {
    let possession = Period { from: from.parse().ok(), until: until.parse().ok() };
    let museum = format!("example-{}", code.to_lowercase()).parse().unwrap();
    LegTerms { museum, state: state(code), room: None, possession, display: possession }
}

fn sabre() -> ExhibitFacts {
    ExhibitFacts {
        museum: "example-lender".parse().ok(),
        object_type: "sabre".parse().ok(),
        years: Some((1800, 1820)),
        lending: Some(LendingAnswer::StatedYes),
        owned_by_lender: Known::Yes,
        never_leaves: Known::No,
        turnaround_days: Some(20),
        envelope: Some(Envelope { coldest: 160, warmest: 250, driest: 40, dampest: 60 }),
        lux_max: Some(100),
        dose_budget: Some(500_000),
        exposures: Some(Vec::new()),
        rest_days: Some(100),
        condition: Some(OverallCondition::Sound),
        examined: Some(day("2026-10-01")),
        fragile: Known::No,
        security_grade: Some(3),
        case_needed: Known::Yes,
        valued: Some(day("2026-01-01")),
        protected_species: Known::No,
        provenance_clear: Known::Yes,
        restricted_symbols: Known::No,
        mass_kg: Some(10),
        crate_mm: Some((400, 1300)),
        fields: Some((12, 12)),
        ..ExhibitFacts::default()
    }
}

fn room() -> RoomFacts {
    RoomFacts {
        reported: Some(day("2026-06-01")),
        report_until: Some(day("2029-06-01")),
        works: Some(Vec::new()),
        supplements: Known::Yes,
        climate: Some(Envelope { coldest: 180, warmest: 220, driest: 45, dampest: 55 }),
        drift: Some(5),
        same_season_read: Known::Yes,
        lux: Some(50),
        hours_a_week: Some(48),
        ultraviolet: Some(30),
        security_grade: Some(4),
        cases: Known::Yes,
        weapons: Some(BTreeSet::new()),
        radiation_adviser: Known::Unknown,
        door_mm: Some((1500, 2500)),
        carries_kg: Some(2000),
    }
}

fn statement(on: StatementSubject, value: StatementValue) -> Statement {
    Statement { on, value, from: None, until: None, read: day("2026-11-25"), source: "EXAMPLE source".to_owned() }
}

fn case(lender: &str, borrower: &str) -> Case {
    let line = LineTerms {
        exhibit: "example-sabre".parse().unwrap(),
        ask: Ask::Original,
        legs: vec![0],
        condition: KnownCondition::Sound,
        weapon: Known::No,
        hazards: BTreeSet::new(),
        conditions: None,
        valuation: None,
    };
    let terms = Terms {
        kind: LoanKind::Exhibition,
        purpose: "EXAMPLE".to_owned(),
        legs: vec![leg(borrower, "2027-09-01", "2028-01-31")],
        lines: [(LineNumber(1), line)].into(),
        costs: BTreeMap::new(),
        cover: Some(CoverKind::StateIndemnity),
        clauses: BTreeMap::new(),
        conduct: Conduct::default(),
        languages: Vec::new(),
        authentic: None,
        pictures_used: false,
    };
    Case {
        today: day("2026-11-25"),
        terms,
        lender: state(lender),
        lending: LendingFacts {
            source: Some("EXAMPLE policy".to_owned()),
            notice_days: Some(180),
            length_days: Some((30, 365)),
            lends_firearms: Known::No,
            covers: Some(vec![CoverKind::StateIndemnity]),
        },
        exhibits: [("example-sabre".parse().unwrap(), sabre())].into(),
        rooms: vec![room()],
        routes: vec![vec![state(lender), state(borrower)]],
        bookings: Vec::new(),
        cover: CoverFacts { from: day("2027-08-01"), until: day("2028-03-01"), within_limits: Known::Yes },
        rules: Rules::default(),
    }
}

impl Case {
    fn ask<T>(&self, with: impl FnOnce(&Inquiry<'_>) -> T) -> T {
        let bookings = Bookings::new(self.bookings.clone());
        with(&Inquiry {
            today: self.today,
            terms: &self.terms,
            lender: self.lender,
            lending: &self.lending,
            exhibits: &self.exhibits,
            rooms: &self.rooms,
            routes: &self.routes,
            bookings: &bookings,
            cover: Some(&self.cover),
            rules: &self.rules,
        })
    }

    fn facts(&mut self) -> &mut ExhibitFacts {
        self.exhibits.values_mut().next().unwrap()
    }

    fn law(&mut self, code: &str, statements: &[(StatementSubject, StatementValue)]) {
        let statements = statements.iter().map(|(on, value)| statement(*on, value.clone()));
        self.rules.states.entry(state(code)).or_default().extend(statements);
    }
}

/// What is said, as `rule level state`, sorted.
#[track_caller]
fn check(case: &Case, expect: &str) {
    let mut told: Vec<String> = case
        .ask(examine)
        .iter()
        .map(|finding| {
            let of = finding.subject.state.map(|state| format!(" {state}")).unwrap_or_default();
            format!("{} {}{of}", finding.rule, finding.level.word())
        })
        .collect();
    told.sort();
    told.dedup();
    assert_eq!(told.join(", "), expect);
}

/// A law that answers everything: no leave needed, one customs territory.
fn free(case: &mut Case, code: &str) {
    use StatementSubject as On;
    use StatementValue::{Answer, Name, Number};
    case.law(
        code,
        &[
            (On::CustomsTerritory, Name("EXAMPLE union".to_owned())),
            (On::ExportLeave, Answer(false)),
            (On::ExportNoticeDays, Number(10)),
            (On::ExportDecisionDays, Number(10)),
            (On::ExportLongestDays, Number(730)),
            (On::ImportLeave, Answer(false)),
            (On::Immunity, Answer(true)),
            (On::ImmunityNoticeDays, Number(28)),
            (On::ImmunityLongestDays, Number(365)),
        ],
    );
}

fn known() -> Case {
    let mut case = case("XA", "XB");
    free(&mut case, "XA");
    free(&mut case, "XB");
    case
}

#[test]
fn where_all_is_known_and_right_nothing_is_said() {
    check(&known(), "");
}

#[test]
fn each_rule_says_what_is_wrong() {
    let spoilt = |spoil: fn(&mut Case), expect: &str| {
        let mut case = known();
        spoil(&mut case);
        check(&case, expect);
    };
    spoilt(|case| case.today = day("2027-06-01"), "LT-1 fail");
    spoilt(|case| case.terms.legs[0].possession.until = Some(day("2028-09-30")), "IN-2 gate, LE-5 fail XB, LT-4 fail");
    spoilt(|case| case.facts().lending = Some(LendingAnswer::StatedNo), "AV-4 fail");
    spoilt(|case| case.facts().lending = None, "AV-4 unknown");
    spoilt(|case| (case.facts().owned_by_lender, case.facts().owner_consents) = (Known::No, Known::No), "AV-5 block");
    spoilt(|case| case.facts().never_leaves = Known::Yes, "LE-3 block XA");
    spoilt(|case| case.facts().condition = Some(OverallCondition::InJeopardy), "CO-1 fail");
    spoilt(|case| case.facts().lux_max = Some(49), "LI-1 fail");
    spoilt(|case| case.facts().dose_budget = Some(10_000), "LI-2 fail");
    spoilt(|case| case.facts().security_grade = Some(5), "SE-1 fail");
    spoilt(|case| case.facts().provenance_clear = Known::No, "LE-7 gate");
    spoilt(|case| case.facts().crate_mm = Some((1600, 2600)), "TR-1 fail");
    spoilt(|case| case.facts().mass_kg = Some(36_000), "TR-1 fail");
    spoilt(|case| case.rooms[0].climate.as_mut().unwrap().dampest = 70, "EN-2 fail");
    spoilt(|case| case.rooms[0].climate.as_mut().unwrap().warmest = 300, "EN-1 fail");
    spoilt(|case| case.rooms[0].report_until = Some(day("2027-12-01")), "FA-2 warn");
    spoilt(|case| case.rooms[0].report_until = Some(day("2026-11-01")), "FA-2 fail");
    spoilt(|case| case.rooms[0].works = Some(vec![(day("2028-01-31"), day("2028-05-01"))]), "FA-3 warn");
    spoilt(|case| case.rooms[0].cases = Known::No, "SE-2 fail");
    spoilt(|case| case.cover.until = day("2028-01-30"), "IN-2 gate");
    spoilt(|case| case.terms.cover = Some(CoverKind::Commercial), "IN-4 warn");
}

#[test]
fn what_is_taken_is_not_free_and_what_is_overdue_never() {
    let taken = |kind, from: &str, until: &str, expect: &str| {
        let mut case = known();
        let exhibit = "example-sabre".parse().unwrap();
        case.bookings = vec![Booking { exhibit, kind, from: day(from), until: day(until) }];
        check(&case, expect);
    };
    taken(BookingKind::Firm, "2028-01-31", "2028-04-01", "AV-1 fail");
    taken(BookingKind::Firm, "2028-02-20", "2028-04-01", "AV-3 fail");
    taken(BookingKind::Firm, "2028-02-21", "2028-04-01", "");
    taken(BookingKind::Soft, "2028-01-31", "2028-04-01", "AV-1 warn");
    taken(BookingKind::Overdue, "2026-01-01", "2026-06-01", "AV-2 fail");
}

#[test]
fn light_is_level_times_time() {
    let dose = |lux, hours| {
        let mut case = known();
        (case.rooms[0].lux, case.rooms[0].hours_a_week) = (Some(lux), Some(hours));
        case.facts().lux_max = Some(300);
        case.facts().dose_budget = Some(1);
        let told = case.ask(examine);
        told.into_iter().find(|finding| finding.rule == "LI-2").unwrap().used[0].value.clone()
    };
    assert_eq!(dose(50, 10), dose(250, 2));
    let mut case = known();
    let past = Exposure { from: day("2024-01-01"), until: day("2024-12-31"), lux_hours: 499_000 };
    case.facts().exposures = Some(vec![past]);
    check(&case, "LI-3 fail, LI-6 info");
    case.facts().exposures = Some(vec![Exposure { from: day("2022-01-01"), until: day("2022-08-31"), ..past }]);
    check(&case, "");
    case.facts().exposures = Some(vec![Exposure { from: day("2027-01-01"), until: day("2027-05-25"), lux_hours: 1 }]);
    check(&case, "LI-4 fail");
}

#[test]
fn days_are_counted_to_the_day_in_leap_years_too() {
    let at = |until: &str, expect: &str| {
        let mut case = known();
        case.lending.length_days = Some((1, 365));
        case.terms.legs[0] = leg("XB", "2027-09-01", until);
        case.cover.until = day("2029-01-01");
        check(&case, expect);
    };
    at("2028-08-30", "");
    at("2028-08-31", "LE-5 fail XB, LT-4 fail");
}

#[test]
fn a_law_nobody_looked_at_for_a_year_is_unknown_again() {
    let mut case = known();
    for statements in case.rules.states.values_mut() {
        for statement in statements.iter_mut().filter(|statement| statement.on == StatementSubject::ExportLeave) {
            statement.read = day("2025-11-23");
        }
    }
    check(&case, "LE-1 unknown XA");
    case.rules.states.clear();
    check(&case, "LE-1 unknown XA, LE-2 unknown XB, LE-5 unknown XB, LE-6 unknown XB, LT-2 unknown");
}

/// What the starter's sources say, so that these tests read as the program does.
fn starter(case: &mut Case) {
    use StatementSubject as On;
    use StatementValue::{Answer, Name, Number};
    let union = || Name("Eurasian Economic Union".to_owned());
    for code in ["KZ", "RU", "BY", "KG"] {
        case.law(code, &[(On::CustomsTerritory, union())]);
    }
    case.law("RU", &[(On::ExportLeave, Answer(true)), (On::ExportLeaveInsideTerritory, Answer(false))]);
    case.law("KZ", &[(On::ExportLeave, Answer(true))]);
    case.law(
        "CN",
        &[(On::ExportLeave, Answer(true)), (On::ExportNoticeDays, Number(184)), (On::ExportDecisionDays, Number(42))],
    );
}

#[test]
fn from_kazakhstan_to_russia() {
    let mut case = case("KZ", "RU");
    starter(&mut case);
    check(&case, "LE-1 unknown KZ, LE-2 unknown RU, LE-5 unknown RU, LT-2 unknown");
}

#[test]
fn from_china_to_kazakhstan() {
    let mut case = case("CN", "KZ");
    starter(&mut case);
    check(&case, "LE-1 unknown CN, LE-2 unknown KZ, LE-5 unknown KZ, LE-6 unknown KZ");
    case.today = day("2027-03-03");
    case.lending.notice_days = Some(1);
    check(&case, "LE-1 unknown CN, LE-2 unknown KZ, LE-5 unknown KZ, LE-6 unknown KZ, LT-2 fail CN");
}

#[test]
fn from_iran_to_belarus() {
    let mut case = case("IR", "BY");
    starter(&mut case);
    check(&case, "LE-1 unknown IR, LE-2 unknown BY, LE-5 unknown BY, LE-6 unknown BY, LT-2 unknown");
}

#[test]
fn a_weapon_is_judged_by_every_state_on_the_way() {
    let mut case = known();
    case.terms.lines.get_mut(&LineNumber(1)).unwrap().weapon = Known::Yes;
    check(&case, "WE-1 fail XA, WE-1 fail XB");
    case.routes[0].insert(1, state("XT"));
    case.facts().weapon_class =
        [(state("XA"), WeaponClass::EdgedOrBlunt), (state("XB"), WeaponClass::EdgedOrBlunt)].into();
    check(&case, "WE-1 fail XT");
    case.facts().weapon_class.insert(state("XT"), WeaponClass::Firearm);
    check(&case, "WE-10 block, WE-6 gate XT");
    case.facts().weapon_class.insert(state("XB"), WeaponClass::OrdnanceUnknown);
    check(&case, "WE-10 block, WE-6 gate XT, WE-8 block XB");
    case.facts().weapon_class = ["XA", "XT", "XB"].map(|code| (state(code), WeaponClass::AntiqueFirearm)).into();
    check(&case, "WE-5 unknown XA, WE-5 unknown XB, WE-5 unknown XT");
    for code in ["XA", "XT", "XB"] {
        case.law(
            code,
            &[(StatementSubject::AntiqueBeforeYear, StatementValue::Number(if code == "XT" { 1820 } else { 1900 }))],
        );
    }
    check(&case, "WE-5 fail XT");
    case.terms.lines.get_mut(&LineNumber(1)).unwrap().weapon = Known::Unknown;
    case.facts().weapon_class.clear();
    check(&case, "WE-1 fail XA, WE-1 fail XB, WE-1 fail XT");
}

#[test]
fn practice_elsewhere_fails_nothing() {
    let mut case = known();
    let practice = |on, number| Practice { whose: "EXAMPLE".to_owned(), on, number, source: "EXAMPLE".to_owned() };
    case.rules.practices = vec![
        practice(PracticeSubject::NoticeDays, 9000),
        practice(PracticeSubject::Drift, 1),
        practice(PracticeSubject::Ultraviolet, 1),
        practice(PracticeSubject::FacilityReportDays, 120),
        practice(PracticeSubject::FacilityReportHoldsDays, 1096),
        practice(PracticeSubject::Warmest, 1),
        practice(PracticeSubject::Dampest, 1),
        practice(PracticeSubject::WeaponDecisionDays, 126),
    ];
    case.lending.notice_days = None;
    check(&case, "EN-3 info, LI-5 info, LT-1 info, LT-1 unknown, LT-3 info");
    case.facts().envelope = None;
    case.rooms[0].report_until = None;
    check(
        &case,
        "EN-1 info, EN-1 unknown, EN-2 info, EN-3 info, FA-2 info, FA-2 unknown, LI-5 info, LT-1 info, LT-1 unknown, LT-3 info",
    );
}

fn party(code: &str, days: Option<u16>, before: ConsentStage) -> Party {
    Party {
        museum: format!("example-{}", code.to_lowercase()).parse().unwrap(),
        state: state(code),
        legal_name: "EXAMPLE".to_owned(),
        participation: ParticipationStatus::Joined,
        owner: None,
        keeper: None,
        consents: vec![ConsentNeeded { body: "EXAMPLE ministry".to_owned(), before, usual_days: days }],
        signatories: 1,
    }
}

#[test]
fn the_earliest_days_and_the_path_that_sets_them() {
    let told = |window: &Window| {
        let steps = window.path.iter().map(|step| format!("{} {}", step.what, step.days)).collect::<Vec<_>>();
        let from = window.from.map(|day| day.to_string()).unwrap_or_default();
        format!("{from}: {}; unknown: {}", steps.join(" + "), window.unknown.join(", "))
    };
    let mut case = case("CN", "KZ");
    starter(&mut case);
    let lender = party("CN", Some(40), ConsentStage::Signing);
    let borrower = party("KZ", Some(30), ConsentStage::Submitting);
    let window = case.ask(|inquiry| earliest_window(inquiry, [&lender, &borrower]));
    assert_eq!(
        told(&window),
        "2027-06-27: consent: EXAMPLE ministry 30 + application to go out: CN 184; unknown: leave to come in: KZ"
    );
    let exhibit: ExhibitId = "example-sabre".parse().unwrap();
    let kind = BookingKind::Firm;
    case.bookings = vec![Booking { exhibit, kind, from: day("2027-07-01"), until: day("2027-12-31") }];
    let window = case.ask(|inquiry| earliest_window(inquiry, [&lender, &borrower]));
    assert!(told(&window).starts_with("2028-01-21: "), "{}", told(&window));
    case.bookings[0].kind = BookingKind::Overdue;
    let window = case.ask(|inquiry| earliest_window(inquiry, [&lender, &borrower]));
    assert_eq!(
        (window.from, window.unknown.last().map(String::as_str)),
        (None, Some("when an overdue exhibit comes back"))
    );
}

#[test]
fn substitutes_come_from_other_museums_and_pass_where_the_wanted_one_fails() {
    let mut case = known();
    case.facts().lending = Some(LendingAnswer::StatedNo);
    let other = |museum: &str, years| ExhibitFacts { museum: museum.parse().ok(), years: Some(years), ..sabre() };
    let add = |case: &mut Case, id: &str, facts| case.exhibits.insert(id.parse().unwrap(), facts);
    add(&mut case, "example-near", other("example-other", (1805, 1815)));
    add(&mut case, "example-far", other("example-other", (1700, 1800)));
    add(&mut case, "example-unknown", ExhibitFacts { condition: None, ..other("example-other", (1805, 1815)) });
    add(&mut case, "example-same-museum", other("example-lender", (1805, 1815)));
    add(&mut case, "example-later", other("example-other", (1900, 1920)));
    add(&mut case, "example-dark", ExhibitFacts { lux_max: Some(10), ..other("example-other", (1805, 1815)) });
    let found = case.ask(|inquiry| substitutes(inquiry, LineNumber(1), 9));
    let found: Vec<_> = found.iter().map(ExhibitId::as_str).collect();
    assert_eq!(found, ["example-near", "example-far", "example-unknown"]);
}

/// Two hundred exhibits at five venues against ten thousand reservations, as one types. Told, not judged: the machine that
/// runs the tests is shared. `cargo test --release -p vitrina-core -- --ignored --nocapture feasibility`
#[test]
#[ignore = "a measurement"]
fn a_large_exhibition_is_checked_while_one_types() {
    let mut case = known();
    let legs = [
        ("2027-09-01", "2027-12-31"),
        ("2028-02-01", "2028-05-31"),
        ("2028-07-01", "2028-10-31"),
        ("2028-12-01", "2029-03-31"),
        ("2029-05-01", "2029-08-31"),
    ];
    case.terms.legs = legs.map(|(from, until)| leg("XB", from, until)).into();
    case.rooms = vec![room(); 5];
    case.routes = vec![vec![state("XA"), state("XB")]; 5];
    let asked = case.terms.lines[&LineNumber(1)].clone();
    for number in 1..=200 {
        let exhibit: ExhibitId = format!("example-{number}").parse().unwrap();
        case.exhibits.insert(exhibit.clone(), sabre());
        case.terms.lines.insert(LineNumber(number), LineTerms { exhibit, legs: (0..5).collect(), ..asked.clone() });
    }
    case.bookings = (0..10_000)
        .map(|number: i32| {
            let from = day("2020-01-01").plus_days(number / 3);
            let exhibit = format!("example-{}", number % 400).parse().unwrap();
            Booking { exhibit, kind: BookingKind::Firm, from, until: from.plus_days(20) }
        })
        .collect();
    case.ask(|inquiry| {
        let mut best = std::time::Duration::MAX;
        let mut said = 0;
        for _ in 0..20 {
            let begin = std::time::Instant::now();
            said = examine(inquiry).len();
            best = best.min(begin.elapsed());
        }
        println!("200 exhibits, 5 venues, 10,000 reservations: {:.2} ms, {said} findings", best.as_secs_f64() * 1000.0);
        assert!(said > 0);
    });
}
