//! A program that writes is killed at random moments: nothing acknowledged is lost, nothing is there twice. And a disk that
//! takes no more.
//!
//! Ten kills for each database, or 250 with `VITRINA_SLOW=1`. The program is this test itself, started with a variable.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command as Program, Stdio};

use vitrina_core::loan::{Digest, Event, LoanId, Role};
use vitrina_store::{Answer, Asked, Documents, Store, Trouble};

use crate::contract::sound;
use crate::story::*;

const DATABASE: &str = "VITRINA_STORE_CHILD_DATABASE";
const LOAN: &str = "VITRINA_STORE_CHILD_LOAN";
const FOLDER: &str = "VITRINA_STORE_CHILD_FOLDER";

fn text(number: u64) -> Vec<u8> {
    format!("EXAMPLE {number}. ").repeat(5_000).into_bytes()
}

/// Does command number `number` of a writer, and keeps a document before. Says where the event stands.
fn do_one(store: &Store, documents: &Documents, loan: &LoanId, number: u64) -> Result<(Digest, u64), Trouble> {
    let digest = documents.keep(&text(number))?;
    let who = who(BORROWER, Role::Registrar);
    let key = format!("{loan} {number}");
    let command = match number {
        1 => create(loan, terms(["xa-a", "xa-b"], 2027)),
        _ => revise(terms(["xa-a", "xa-b"], 2027), &format!("number {number} {digest}")),
    };
    let expected = store.loan(loan)?.map_or(0, |known| known.1);
    match store.command(&Asked { key: &key, loan, expected, command: &command, who: &who, now: at("2026-11-25") })? {
        Answer::Done(receipt) => Ok((digest, receipt.last)),
        other => panic!("{other:?}"),
    }
}

/// The child: writes until it is killed, or the disk takes no more. In an ordinary run of the tests there is nothing to do.
#[test]
fn child() {
    let Ok(database) = std::env::var(DATABASE) else { return };
    let loan: LoanId = std::env::var(LOAN).unwrap().parse().unwrap();
    let documents = Documents::open(Path::new(&std::env::var(FOLDER).unwrap())).unwrap();
    let mut out = std::io::stdout();
    let store = Store::open(&database).unwrap();
    for number in 1.. {
        match do_one(&store, &documents, &loan, number) {
            Ok((_, event)) => writeln!(out, "\nkept {number} {event}").unwrap(),
            Err(trouble) => {
                let reads = store.loan(&loan).is_ok_and(|known| known.is_some());
                writeln!(out, "\ntrouble {reads} {trouble}").unwrap();
                break;
            }
        }
        out.flush().unwrap();
    }
}

fn start(before: &mut Program, database: &str, loan: &LoanId, folder: &Path) -> std::process::Child {
    before.args(["--exact", "kills::child", "--nocapture", "--test-threads=1"]);
    before.env(DATABASE, database).env(LOAN, loan.as_str()).env(FOLDER, folder);
    before.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Numbers that look random and are the same in every run (a 64-bit linear congruence; the upper bits are good enough).
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

fn kept(line: &str) -> Option<(u64, u64)> {
    let (number, event) = line.strip_prefix("kept ")?.split_once(' ')?;
    Some((number.parse().ok()?, event.parse().ok()?))
}

/// Whether each of a writer's commands up to the last acknowledged is in the log, once and in its place.
#[track_caller]
fn nothing_lost(store: &Store, documents: &Documents, loan: &LoanId, acknowledged: &[(u64, u64)]) {
    let events = store.events(loan, 0).unwrap();
    for (number, place) in acknowledged {
        let event = &events[usize::try_from(place - 1).unwrap()].event;
        let digest = Digest::of(&text(*number));
        if let Event::DraftRevised { terms } = event {
            assert!(terms.purpose.ends_with(&format!("number {number} {digest}")), "{number} is not at {place}");
        } else {
            assert_eq!(*number, 1, "only the first makes the draft");
        }
        assert_eq!(documents.read(digest).unwrap(), Some(text(*number)));
    }
    // One more may be there: saved, and killed before it was said.
    let more = events.len() - acknowledged.len();
    assert!(more <= 1, "{more} events that nobody was told of");
}

pub(crate) fn a_killed_writer_loses_nothing(database: &str) {
    let kills = if std::env::var_os("VITRINA_SLOW").is_some() { 250 } else { 10 };
    let folder = tempfile::tempdir().unwrap();
    let (mut seed, mut most) = (20_261_125, 0);
    let store = Store::open(database).unwrap();
    let documents = Documents::open(folder.path()).unwrap();
    for kill in 1..=kills {
        let loan: LoanId = format!("LN-XA-2026-{kill}").parse().unwrap();
        let mut child = start(&mut Program::new(std::env::current_exe().unwrap()), database, &loan, folder.path());
        let wanted = next(&mut seed) % 24;
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut acknowledged = Vec::new();
        while (acknowledged.len() as u64) < wanted {
            let line = lines.next().expect("the child writes until it is killed").unwrap();
            assert!(!line.starts_with("trouble"), "{line}");
            acknowledged.extend(kept(&line));
        }
        // A moment within the next command or two, measured in work so that it differs with the machine.
        for _ in 0..next(&mut seed) % 200 {
            std::hint::black_box(Digest::of(&[7; 4096]));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| kept(&line)));
        most = most.max(acknowledged.len());
        nothing_lost(&store, &documents, &loan, &acknowledged);
        // Whoever does not know whether the last one was saved sends it again.
        let last = acknowledged.len() as u64 + 1;
        let (_, place) = do_one(&store, &documents, &loan, last).unwrap();
        assert_eq!(place, last);
        assert_eq!(store.events(&loan, 0).unwrap().len() as u64, last);
        assert_eq!(documents.verify().unwrap(), []);
    }
    assert!(most > 5, "the kills fell into the work");
    sound(&store);
    documents.sweep().unwrap();
    assert_eq!(documents.verify().unwrap(), []);
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (database, loan) = (folder.path().join("loans.sqlite"), "LN-XA-2026-1".parse().unwrap());
    // The shell lets no file grow beyond 1 MB (blocks of 512 or 1024 bytes), and the attempt is an error, not a signal.
    let mut limited = Program::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 1024; exec \"$0\" \"$@\""]).arg(std::env::current_exe().unwrap());
    let documents = folder.path().join("documents");
    let child = start(&mut limited, database.to_str().unwrap(), &loan, &documents);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let acknowledged: Vec<_> = said.lines().filter_map(kept).collect();
    let trouble = said.lines().find_map(|line| line.strip_prefix("trouble ")).expect(&said);
    assert!(trouble.starts_with("true the disk does not take what is written"), "{trouble}");
    assert!(acknowledged.len() > 3, "{said}");
    let (store, documents) = (Store::open(database.to_str().unwrap()).unwrap(), Documents::open(&documents).unwrap());
    let last = acknowledged.len() as u64;
    assert_eq!(store.events(&loan, 0).unwrap().len() as u64, last, "what was not saved is not there");
    nothing_lost(&store, &documents, &loan, &acknowledged);
    sound(&store);
    assert_eq!(
        do_one(&store, &documents, &loan, last + 1).unwrap().1,
        last + 1,
        "with room again the same key is taken"
    );
    sound(&store);
}
