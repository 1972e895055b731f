//! What every database must do.

use vitrina_core::MuseumId;
use vitrina_core::loan::*;
use vitrina_store::{Answer, Asked, Store};

use crate::story::*;

const FIRST: &str = "LN-XA-2026-1";
const SECOND: &str = "LN-XA-2026-2";

#[track_caller]
pub(crate) fn sound(store: &Store) -> u64 {
    let verified = store.verify().unwrap();
    let found: Vec<String> = verified.found.iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    verified.events
}

#[track_caller]
fn refused(answer: Answer) -> Reason {
    match answer {
        Answer::Refused(refusal) => refusal.reason,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn a_whole_loan_is_kept(database: &str) {
    let store = Store::open(database).unwrap();
    let (lender, borrower): (MuseumId, MuseumId) = (LENDER.parse().unwrap(), BORROWER.parse().unwrap());
    let mut teller = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Drafted);
    assert!(store.inbox(&lender).unwrap().is_empty(), "a draft is the borrower's own");
    let drafts = store.inbox(&borrower).unwrap();
    assert_eq!((drafts.len(), drafts[0].turn, drafts[0].phase.as_str()), (1, true, "draft"));
    teller.must(BORROWER, Role::Registrar, "2026-11-25", &revise(terms(["xa-sabre", "xa-drum"], 2027), "other words"));
    Teller::told(&store, SECOND, ["xa-coat", "xa-map"], Until::Sent);
    let asked = store.inbox(&lender).unwrap();
    assert_eq!((asked[0].turn, asked[0].seat.as_str()), (true, "lender"));
    assert_eq!(asked[0].next, Some((day("2027-01-15"), "answer".to_owned())));
    let third = Teller::told(&store, "LN-XA-2026-3", ["xa-map", "xa-flag"], Until::Closed);
    let seen = store.public_loans().unwrap();
    assert_eq!(seen.len(), 1, "only what is closed is public");
    assert_eq!(seen[0].clone().into_inner().exhibits.len(), 2);
    assert_eq!(store.members_loans().unwrap().len(), 1);
    let events = store.events(&third.loan, 0).unwrap();
    assert_eq!(replay(&events), Some(third.loan()));
    assert_eq!(store.events(&third.loan, 3).unwrap(), events[3..]);
    assert_eq!(store.loan(&"LN-XA-2026-9".parse().unwrap()).unwrap(), None);
    let count = sound(&store);
    let told = store.outbox(0, 1000).unwrap();
    assert_eq!(told.len() as u64, count);
    assert!(told.iter().map(|notice| notice.position).eq(1..=count), "places without gaps");
    assert_eq!(store.outbox(5, 2).unwrap(), told[5..7]);
    drop(store);
    let again = Store::open(database).unwrap();
    assert_eq!(sound(&again), count, "opened again it is the same");
}

pub(crate) fn somebody_who_is_behind_is_told_what_happened(database: &str) {
    let store = Store::open(database).unwrap();
    let teller = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Sent);
    let command = Command::Acknowledge {};
    let ask = |who: &Actor, expected| {
        let (loan, now) = (&teller.loan, at("2026-12-01"));
        store.command(&Asked { key: "late", loan, expected, command: &command, who, now }).unwrap()
    };
    let Answer::Changed { since, stands } = ask(&who(LENDER, Role::Registrar), 1) else { panic!("it is behind") };
    assert_eq!(stands, 3);
    assert_eq!(since, store.events(&teller.loan, 1).unwrap());
    assert!(matches!(ask(&who(LENDER, Role::Registrar), 9), Answer::Changed { since, .. } if since.is_empty()));
    assert_eq!(refused(ask(&who("xc-house", Role::Registrar), 1)), Reason::Stranger);
    assert_eq!(refused(ask(&who(LENDER, Role::Administrator), 1)), Reason::WrongRole);
    assert!(matches!(ask(&who(LENDER, Role::Registrar), 3), Answer::Done(_)), "the key was not used up");
}

pub(crate) fn the_same_command_twice_is_taken_once(database: &str) {
    let store = Store::open(database).unwrap();
    let teller = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Sent);
    let ask = |key: &str, museum: &str, expected, command: &Command| {
        let (loan, now, who) = (&teller.loan, at("2026-12-01"), who(museum, Role::Registrar));
        store.command(&Asked { key, loan, expected, command, who: &who, now }).unwrap()
    };
    let (acknowledge, question) = (Command::Acknowledge {}, Command::AskInfo { question: "EXAMPLE?".to_owned() });
    let Answer::Done(first) = ask("1", LENDER, 3, &acknowledge) else { panic!("it is taken") };
    let Answer::Done(second) = ask("1", LENDER, 3, &acknowledge) else { panic!("it is known") };
    assert_eq!((first.again, second.again), (false, true));
    assert_eq!((first.first, first.last), (second.first, second.last));
    assert_eq!(ask("1", LENDER, 4, &question), Answer::KeyTaken);
    let answer = Command::GiveInfo { answer: "EXAMPLE".to_owned(), documents: vec![] };
    assert!(matches!(ask("2", LENDER, 4, &question), Answer::Done(_)));
    assert!(matches!(ask("1", BORROWER, 5, &answer), Answer::Done(_)), "each museum has its own keys");
    assert_eq!(sound(&store), 6);
}

pub(crate) fn a_refusal_keeps_nothing(database: &str) {
    let store = Store::open(database).unwrap();
    let mut teller = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Sent);
    let decline = |reason: &str| Command::Decline { reason: reason.to_owned() };
    let answer = teller.ask(&who(BORROWER, Role::Registrar), "2026-12-01", &decline("EXAMPLE")).unwrap();
    assert_eq!(refused(answer), Reason::WrongSide);
    assert_eq!(sound(&store), 3);
    assert_eq!(store.outbox(0, 9).unwrap().len(), 3);
    let nobody = Teller::new(&store, SECOND, terms(["xa-sabre", "xa-drum"], 2027)).loan;
    let asked = Asked {
        key: "1",
        loan: &nobody,
        expected: 0,
        command: &decline("EXAMPLE"),
        who: &who(LENDER, Role::Registrar),
        now: at("2026-12-01"),
    };
    assert_eq!(refused(store.command(&asked).unwrap()), Reason::NoSuchLoan);
    assert_eq!(sound(&store), 3);
}

pub(crate) fn an_exhibit_is_promised_once(database: &str) {
    let store = Store::open(database).unwrap();
    let mut second = Teller::told(&store, SECOND, ["xa-drum", "xa-coat"], Until::Cleared);
    let sign = second.signature();
    let first = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Signed);
    let answer = second.ask(&who(LENDER, Role::Director), "2026-12-11", &sign).unwrap();
    let Answer::Refused(refusal) = answer else { panic!("the drum is promised") };
    assert_eq!((refusal.reason, refusal.line), (Reason::Booked, Some(LineNumber(1))));
    let mut other = Teller::new(&store, "LN-XA-2026-4", terms(["xa-drum", "xa-coat"], 2029));
    other.tell(Until::Signed);
    assert_eq!(first.loan().phase(), Phase::Ready);
    sound(&store);
}

pub(crate) fn an_overdue_line_blocks(database: &str) {
    let store = Store::open(database).unwrap();
    Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Left);
    let mut later = Teller::new(&store, SECOND, terms(["xa-drum", "xa-coat"], 2029));
    later.tell(Until::Cleared);
    let (sign, director) = (later.signature(), who(LENDER, Role::Director));
    assert_eq!(
        refused(later.ask(&director, "2028-01-01", &sign).unwrap()),
        Reason::Booked,
        "nobody knows when it is back"
    );
    assert!(
        matches!(later.ask(&director, "2027-10-31", &sign).unwrap(), Answer::Done(_)),
        "on its last day it is not late"
    );
    sound(&store);
}

pub(crate) fn bound_loans_are_signed_together(database: &str) {
    let store = Store::open(database).unwrap();
    let mut there = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Agreed);
    let mut back = Teller::told_back(&store, "LN-XB-2026-1", ["xb-bell", "xb-gun"], Until::Agreed);
    for (teller, other) in [(&mut there, "LN-XB-2026-1"), (&mut back, FIRST)] {
        let bind = Command::BindReciprocal { other: other.parse().unwrap() };
        teller.must(LENDER, Role::Registrar, "2026-12-03", &bind);
        teller.clear();
    }
    let alone = there.signature();
    assert_eq!(refused(there.ask(&who(LENDER, Role::Director), "2026-12-10", &alone).unwrap()), Reason::BoundTogether);
    let heads = [&there, &back].map(|teller| store.loan(&teller.loan).unwrap().unwrap().1);
    let digests = [&there, &back].map(|teller| teller.loan().agreement.unwrap().digest);
    let director = who(LENDER, Role::Director);
    let sign = |digests, keys: [&str; 2]| {
        let asked = |place: usize| {
            let loan = if place == 0 { &there.loan } else { &back.loan };
            let (key, expected, now) = (keys[place], heads[place], at("2026-12-10"));
            Asked { key, loan, expected, command: &alone, who: &director, now }
        };
        store.sign_both([&asked(0), &asked(1)], digests).unwrap()
    };
    let before = sound(&store);
    let wrong = sign([digests[0], paper("other")], ["1", "2"]);
    assert!(wrong.into_iter().all(|answer| refused(answer) == Reason::OtherBytes));
    assert_eq!(sound(&store), before, "neither is signed where one refuses");
    let done = |answers: [Answer; 2]| answers.map(|answer| matches!(answer, Answer::Done(receipt) if receipt.again));
    assert_eq!(done(sign(digests, ["1", "2"])), [false, false]);
    assert_eq!(sound(&store), before + 2);
    assert_eq!(done(sign(digests, ["1", "2"])), [true, true]);
    assert!(matches!(sign(digests, ["1", "3"]), [Answer::KeyTaken, Answer::KeyTaken]));
    assert_eq!(sound(&store), before + 2);
}

pub(crate) fn restricted_records_stay_apart(database: &str) {
    let store = Store::open(database).unwrap();
    let teller = Teller::told(&store, FIRST, ["xa-sabre", "xa-drum"], Until::Closed);
    let record = RestrictedRecord::Valuation(Valuation {
        amount: 123_456_789,
        currency: "XTS".to_owned(),
        day: day("2026-12-01"),
        valuer: "EXAMPLE".to_owned(),
        salt: "5eed".to_owned(),
    });
    let digest = store.keep_restricted(&teller.loan, &record).unwrap();
    assert_eq!(store.keep_restricted(&teller.loan, &record).unwrap(), digest);
    assert_eq!(store.restricted(&teller.loan, digest).unwrap(), Some(record));
    let other = Teller::told(&store, SECOND, ["xa-coat", "xa-map"], Until::Drafted);
    assert_eq!(store.restricted(&other.loan, digest).unwrap(), None, "a record belongs to its loan");
    let mut seen = String::new();
    seen += &format!("{:?}{:?}", store.public_loans().unwrap(), store.members_loans().unwrap());
    seen += &format!("{:?}{:?}", store.outbox(0, 999).unwrap(), store.inbox(&LENDER.parse().unwrap()).unwrap());
    seen += &format!("{:?}", store.events(&teller.loan, 0).unwrap());
    assert!(!seen.contains("123456789") && !seen.contains("5eed"));
    sound(&store);
}
