//! What goes wrong, and what is said then: clocks, disks, servers, and people who change a database by hand.

use std::time::Duration;

use vitrina_core::loan::*;
use vitrina_store::{Answer, Asked, CLOCK_CORRECTION, Store, Trouble};

use crate::cluster::Cluster;
use crate::contract::sound;
use crate::raw::{raw, unguarded};
use crate::story::*;

const LOAN: &str = "LN-XA-2026-1";
const EXHIBITS: [&str; 2] = ["xa-sabre", "xa-drum"];

pub(crate) fn a_clock_that_jumps_back_is_told(database: &str) {
    let store = Store::open(database).unwrap();
    let teller = Teller::told(&store, LOAN, EXHIBITS, Until::Drafted);
    let last = at("2026-11-25");
    let at_second = |second| Moment::new(day("2026-11-25"), second).unwrap();
    let who = who(BORROWER, Role::Registrar);
    let ask = |expected, now| {
        let command = revise(terms(EXHIBITS, 2027), &format!("version {expected}"));
        let key = format!("key {expected}");
        store.command(&Asked { key: &key, loan: &teller.loan, expected, command: &command, who: &who, now }).unwrap()
    };
    let correction = u32::try_from(CLOCK_CORRECTION).unwrap();
    assert_eq!(ask(1, at_second(36_000 - correction - 1)), Answer::ClockBehind { last });
    assert_eq!(ask(1, at("2020-01-01")), Answer::ClockBehind { last });
    assert!(matches!(ask(1, at_second(36_000 - correction)), Answer::Done(_)));
    assert_eq!(store.events(&teller.loan, 1).unwrap()[0].at, last, "events never go back in time");
    assert!(matches!(ask(2, at_second(36_001)), Answer::Done(_)));
    assert_eq!(sound(&store), 3);
}

pub(crate) fn events_cannot_be_changed(database: &str) {
    let store = Store::open(database).unwrap();
    Teller::told(&store, LOAN, EXHIBITS, Until::Sent);
    let mut attacks = vec!["UPDATE events SET body = 'x' WHERE number = 1", "DELETE FROM events WHERE number = 3"];
    if database.starts_with("postgres") {
        attacks.push("TRUNCATE events CASCADE");
    }
    for attack in attacks {
        let said = raw(database, attack).unwrap_err();
        assert!(said.contains("an event is never"), "{attack}: {said}");
    }
    assert_eq!(sound(&store), 3);
}

pub(crate) fn what_was_changed_is_found(database: &str) {
    let store = Store::open(database).unwrap();
    for (number, exhibits) in [["xa-a", "xa-b"], ["xa-c", "xa-d"], ["xa-e", "xa-f"]].into_iter().enumerate() {
        Teller::told(&store, &format!("LN-XA-2026-{}", number + 1), exhibits, Until::Signed);
    }
    let found = || {
        let found = store.verify().unwrap().found;
        found.into_iter().map(|found| found.to_string()).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(found(), "");
    raw(database, "UPDATE inbox SET turn = 1 - turn WHERE loan = 'LN-XA-2026-1'").unwrap();
    raw(database, "DELETE FROM bookings WHERE loan = 'LN-XA-2026-2'").unwrap();
    raw(database, "INSERT INTO public_loans (loan, body) VALUES ('LN-XA-2026-3', '{}')").unwrap();
    assert_eq!(
        found(),
        "LN-XA-2026-1: inbox is not what the log tells; make it again from the log\n\
         LN-XA-2026-2: bookings is not what the log tells; make it again from the log\n\
         LN-XA-2026-3: public_loans is not what the log tells; make it again from the log"
    );
    assert_eq!((store.project_again().unwrap(), found().as_str()), (3, ""));
    unguarded(
        database,
        "UPDATE events SET body = replace(body, 'EXAMPLE', 'FORGED') WHERE loan = 'LN-XA-2026-1' AND number = 1",
    );
    raw(database, "UPDATE loans SET number = number + 1 WHERE loan = 'LN-XA-2026-2'").unwrap();
    raw(database, "DELETE FROM outbox WHERE loan = 'LN-XA-2026-3' AND number = 2").unwrap();
    let told = found();
    let last = store.outbox(0, 999).unwrap().iter().filter(|notice| notice.loan.as_str() == "LN-XA-2026-2").count();
    let short = format!(
        "LN-XA-2026-2: event {last}: it is the last one, and event {} was acknowledged as the last; restore a backup",
        last + 1
    );
    for said in [
        "LN-XA-2026-1: event 1: the event is not the one whose digest was kept; restore a backup",
        short.as_str(),
        "LN-XA-2026-3: event 2 is not in the outbox",
        "outbox: ",
    ] {
        assert!(told.lines().any(|line| line.starts_with(said)), "{said}\n is not in\n{told}");
    }
    let command = Command::Acknowledge {};
    let (loan, who) = ("LN-XA-2026-1".parse().unwrap(), who(LENDER, Role::Registrar));
    let asked = Asked { key: "1", loan: &loan, expected: 9, command: &command, who: &who, now: at("2027-01-01") };
    let said = store.command(&asked).unwrap_err().to_string();
    assert!(said.starts_with("the log of LN-XA-2026-1 is broken at event 1"), "{said}");
}

pub(crate) fn a_newer_schema_is_refused(database: &str) {
    drop(Store::open(database).unwrap());
    drop(Store::open(database).unwrap());
    raw(database, "INSERT INTO vitrina_schema (version) VALUES (99)").unwrap();
    let said = Store::open(database).err().unwrap().to_string();
    assert_eq!(
        said,
        "the database has schema 99, and this program knows schemas up to 1: it was written by a newer vitrina. \
         Use that version or a later one; nothing was touched"
    );
}

pub(crate) fn a_backup_can_be_restored(database: &str) {
    let store = Store::open(database).unwrap();
    Teller::told(&store, LOAN, EXHIBITS, Until::Signed);
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup.sqlite");
    // Somebody goes on writing while it is made.
    let writer = Store::open(database).unwrap();
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for number in 2..8 {
                Teller::told(&writer, &format!("LN-XA-2026-{number}"), ["xa-a", "xa-b"], Until::Sent);
            }
        });
        store.backup(&backup).unwrap();
        writing.join().unwrap();
    });
    let restored = Store::open(backup.to_str().unwrap()).unwrap();
    let first: LoanId = LOAN.parse().unwrap();
    assert!(sound(&restored) >= store.loan(&first).unwrap().unwrap().1);
    assert_eq!(restored.events(&first, 0).unwrap(), store.events(&first, 0).unwrap());
    assert!(matches!(store.backup(&backup), Err(Trouble::InTheWay(_))), "a backup goes over nothing");
    let again = Store::open(folder.path().join("again.sqlite").to_str().unwrap()).unwrap();
    again.restore(&backup).unwrap();
    assert_eq!(sound(&again), sound(&restored));
    assert!(matches!(again.restore(&backup), Err(Trouble::InTheWay(_))), "nor does a restored one");
    drop((restored, again));
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "nothing is left beside: {left:?}");
}

pub(crate) fn a_server_that_goes_away_comes_back(cluster: &Cluster) {
    let database = cluster.fresh();
    let store = Store::open_patiently(&database, Duration::from_secs(2)).unwrap();
    let mut teller = Teller::told(&store, LOAN, EXHIBITS, Until::Drafted);
    let (command, who) = (revise(terms(EXHIBITS, 2027), "after the storm"), who(BORROWER, Role::Registrar));
    cluster.crash();
    for _ in 0..2 {
        let said = teller.ask(&who, "2026-11-26", &command).unwrap_err();
        assert!(matches!(said, Trouble::Away(_)), "{said:?}");
        assert!(said.to_string().contains("Ask again with the same key"), "{said}");
        assert!(matches!(store.verify(), Err(Trouble::Away(_))));
    }
    cluster.up();
    assert!(matches!(teller.ask(&who, "2026-11-26", &command).unwrap(), Answer::Done(_)));
    assert_eq!(sound(&store), 2);
    // Once more, with an open connection that the server lost and took back: nobody notices.
    cluster.crash();
    cluster.up();
    let command = revise(terms(EXHIBITS, 2027), "after the second storm");
    let answer = teller.ask(&who, "2026-11-26", &command);
    assert!(matches!(answer, Ok(Answer::Done(_))), "{answer:?}");
    assert_eq!(sound(&store), 3);
}

pub(crate) fn loans_move_from_one_database_to_the_other(cluster: &Cluster) {
    let folder = tempfile::tempdir().unwrap();
    let small = Store::open(folder.path().join("small.sqlite").to_str().unwrap()).unwrap();
    let teller = Teller::told(&small, LOAN, EXHIBITS, Until::Signed);
    small.backup(&folder.path().join("moving.sqlite")).unwrap();
    let large = Store::open(&cluster.fresh()).unwrap();
    large.restore(&folder.path().join("moving.sqlite")).unwrap();
    assert_eq!(sound(&large), sound(&small));
    assert_eq!(large.events(&teller.loan, 0).unwrap(), small.events(&teller.loan, 0).unwrap());
    assert_eq!(large.outbox(0, 999).unwrap(), small.outbox(0, 999).unwrap());
    let other = Teller::told(&large, "LN-XA-2026-2", ["xa-c", "xa-d"], Until::Drafted);
    assert_eq!(large.outbox(0, 999).unwrap().last().unwrap().loan, other.loan, "it goes on where the other stopped");
    sound(&large);
}

#[test]
fn a_database_that_others_hold_is_busy() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("loans.sqlite");
    let store = Store::open_patiently(database.to_str().unwrap(), Duration::from_millis(20)).unwrap();
    let mut teller = Teller::told(&store, LOAN, EXHIBITS, Until::Drafted);
    let other = rusqlite::Connection::open(&database).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (command, who) = (revise(terms(EXHIBITS, 2027), "other"), who(BORROWER, Role::Registrar));
    assert!(matches!(teller.ask(&who, "2026-11-26", &command), Err(Trouble::Busy)));
    assert_eq!(store.loan(&teller.loan).unwrap().unwrap().1, 1, "reading goes on");
    other.execute_batch("ROLLBACK").unwrap();
    assert!(matches!(teller.ask(&who, "2026-11-26", &command), Ok(Answer::Done(_))));
    sound(&store);
}

#[test]
fn what_is_no_database_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.txt");
    std::fs::write(
        &file,
        "EXAMPLE: this is a letter and no database, and it is long enough to look like one".repeat(90),
    )
    .unwrap();
    for database in [file.to_str().unwrap(), "/", "postgres://127.0.0.1:1/none", "postgres://secret@[broken"] {
        let said = Store::open_patiently(database, Duration::from_secs(2)).err().unwrap();
        assert!(matches!(said, Trouble::Away(_)), "{database}: {said:?}");
        assert!(!said.to_string().contains("secret"), "{said}");
    }
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("EXAMPLE"), "nothing was touched");
}

#[cfg(unix)]
#[test]
fn others_of_the_machine_cannot_read_a_database_or_a_backup() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let store = Store::open(path("loans.sqlite").to_str().unwrap()).unwrap();
    Teller::told(&store, LOAN, EXHIBITS, Until::Drafted);
    store.backup(&path("backup.sqlite")).unwrap();
    for name in ["loans.sqlite", "loans.sqlite-wal", "backup.sqlite"] {
        let mode = std::fs::metadata(path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
}
