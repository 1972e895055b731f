//! Several at once: two who want the same thing, and two who write as fast as they can.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use vitrina_core::loan::*;
use vitrina_store::{Answer, Asked, Store};

use crate::contract::sound;
use crate::story::*;

pub(crate) fn two_at_once_and_one_gets_it(database: &str) {
    let store = Store::open(database).unwrap();
    for round in 0..6 {
        let names = [1, 2].map(|side| format!("LN-XA-2026-{}", round * 2 + side));
        let exhibits = [format!("xa-a{round}"), format!("xa-b{round}")];
        let exhibits = [exhibits[0].as_str(), exhibits[1].as_str()];
        for name in &names {
            let mut teller = Teller::told(&store, name, exhibits, Until::Cleared);
            let sign = teller.signature();
            teller.must(LENDER, Role::Director, "2026-12-10", &sign);
        }
        // Each asks by a store of its own for the signature that takes the exhibits.
        let answers = std::thread::scope(|scope| {
            let asking = names.each_ref().map(|name| {
                scope.spawn(move || {
                    let store = Store::open(database).unwrap();
                    let loan = name.parse().unwrap();
                    let (known, expected) = store.loan(&loan).unwrap().unwrap();
                    let command = Command::Sign { agreement: known.agreement.unwrap().digest, bookings: vec![] };
                    let (who, now) = (who(BORROWER, Role::Director), at("2026-12-10"));
                    let (key, command) = ("last", &command);
                    store.command(&Asked {
                        key: &format!("{key} {name}"),
                        loan: &loan,
                        expected,
                        command,
                        who: &who,
                        now,
                    })
                })
            });
            asking.map(|asking| asking.join().unwrap().unwrap())
        });
        let done = answers.iter().filter(|answer| matches!(answer, Answer::Done(_))).count();
        let booked = |answer: &&Answer| matches!(answer, Answer::Refused(refusal) if refusal.reason == Reason::Booked);
        assert_eq!((done, answers.iter().filter(booked).count()), (1, 1), "{answers:?}");
    }
    sound(&store);
}

/// One wish of a writer: for which of two loans, what, and whether it is sent twice or by somebody who is behind.
type Wish = (u8, u8, bool, u64);

/// A writer with a store of its own; what was acknowledged to it, by key.
fn write(database: &str, writer: usize, round: u64, wishes: &[Wish]) -> BTreeMap<String, (LoanId, u64, u64)> {
    let store = Store::open(database).unwrap();
    let who = who(BORROWER, Role::Registrar);
    let mut acknowledged = BTreeMap::new();
    for (number, (loan, what, twice, behind)) in wishes.iter().enumerate() {
        let loan: LoanId = format!("LN-XA-2026-{}", round * 2 + u64::from(loan % 2) + 1).parse().unwrap();
        let key = format!("round {round} writer {writer} wish {number}");
        let mut behind = *behind;
        let now = at("2026-11-26");
        loop {
            let (known, head) = store.loan(&loan).unwrap().unwrap();
            let latest = known.latest().unwrap().clone();
            let command = match what % 4 {
                0 => checks(&latest),
                1 => Command::Decline { reason: "EXAMPLE".to_owned() },
                _ => revise(latest, &key),
            };
            let expected = head.saturating_sub(std::mem::take(&mut behind));
            let asked = Asked { key: &key, loan: &loan, expected, command: &command, who: &who, now };
            match store.command(&asked).unwrap() {
                Answer::Done(receipt) => {
                    assert!(!receipt.again && receipt.first > expected);
                    if *twice {
                        let Answer::Done(again) = store.command(&asked).unwrap() else { panic!("it was done") };
                        assert!(again.again && (again.first, again.last) == (receipt.first, receipt.last));
                    }
                    acknowledged.insert(key, (loan, receipt.first, receipt.last));
                    break;
                }
                Answer::Refused(_) => break,
                Answer::Changed { since, stands } => {
                    assert_eq!((since.first().unwrap().number, since.last().unwrap().number), (expected + 1, stands));
                }
                other => panic!("{other:?}"),
            }
        }
    }
    acknowledged
}

pub(crate) fn two_writers_lose_and_double_nothing(database: &str) {
    let store = Store::open(database).unwrap();
    let mut round = 0;
    let cases = if std::env::var_os("VITRINA_SLOW").is_some() { 64 } else { 6 };
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 0, ..Config::default() };
    let wishes = || prop::collection::vec((0..2_u8, any::<u8>(), any::<bool>(), 0..3_u64), 1..12);
    let law = |(first, second): (Vec<Wish>, Vec<Wish>)| {
        for side in [1, 2] {
            Teller::told(&store, &format!("LN-XA-2026-{}", round * 2 + side), ["xa-a", "xa-b"], Until::Drafted);
        }
        let acknowledged = std::thread::scope(|scope| {
            let both = [(0, &first), (1, &second)]
                .map(|(writer, wishes)| scope.spawn(move || write(database, writer, round, wishes)));
            both.map(|writer| writer.join().unwrap())
        });
        let mut places = BTreeMap::new();
        for (key, (loan, first, last)) in acknowledged.into_iter().flatten() {
            for number in first..=last {
                let twice = places.insert((loan.clone(), number), key.clone());
                assert_eq!(twice, None, "two were told that event {number} of {loan} is theirs");
            }
        }
        for side in [1, 2] {
            let loan: LoanId = format!("LN-XA-2026-{}", round * 2 + side).parse().unwrap();
            let events = store.events(&loan, 0).unwrap();
            let known = places.keys().filter(|(of, _)| *of == loan).count();
            assert_eq!(
                events.len(),
                known + 1,
                "what is there beside the draft was acknowledged, and all of it is there"
            );
            for event in &events[1..] {
                let key = &places[&(loan.clone(), event.number)];
                if let Event::DraftRevised { terms } = &event.event {
                    assert!(terms.purpose.ends_with(key.as_str()), "{key} has another's place");
                }
            }
        }
        round += 1;
        sound(&store);
        Ok(())
    };
    let law = std::cell::RefCell::new(law);
    TestRunner::new(config).run(&(wishes(), wishes()), |both| (*law.borrow_mut())(both)).unwrap();
}
