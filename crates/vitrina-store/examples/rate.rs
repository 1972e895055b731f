//! How many commands a second the store takes for good, beside bare transactions of the same database in the same run.
//!
//! `cargo run --release -p vitrina-store --example rate`. The bar: at least half of the bare rate. Ends with 1 below it.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "it measures with what the tests are made of")]

#[path = "../tests/it/cluster.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod cluster;
#[path = "../tests/it/story.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod story;

use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use story::{BORROWER, Teller, Until, revise, terms, who};
use vitrina_core::loan::Role;
use vitrina_store::{Answer, Store};

/// Blocks of each kind, taken in turn, so that both meet the same disk.
const BLOCKS: u32 = 12;
/// Commands or transactions of a block. A loan of the starter stories has about forty events.
const BLOCK: u32 = 40;

/// Something that commits one row for good.
type Bare = Box<dyn FnMut(&str)>;

fn sqlite(database: &str) -> Bare {
    let bare = rusqlite::Connection::open(database).expect("a new file");
    bare.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (number INTEGER PRIMARY KEY, body TEXT)",
    )
    .expect("a table");
    Box::new(move |body| {
        bare.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
        let mut insert = bare.prepare_cached("INSERT INTO bare (body) VALUES (?1)").expect("a statement");
        insert.execute([body]).expect("a row");
        bare.execute_batch("COMMIT").expect("on the disk");
    })
}

fn postgresql(database: &str) -> Bare {
    let mut bare = postgres::Client::connect(database, postgres::NoTls).expect("a server");
    bare.batch_execute("CREATE TABLE bare (number BIGSERIAL PRIMARY KEY, body TEXT)").expect("a table");
    let insert = bare.prepare("INSERT INTO bare (body) VALUES ($1)").expect("a statement");
    Box::new(move |body| {
        bare.batch_execute("BEGIN").expect("a transaction");
        bare.execute(&insert, &[&body]).expect("a row");
        bare.batch_execute("COMMIT").expect("on the disk");
    })
}

/// Takes both in turn; prints rates and answers whether the bar is held.
fn measure(name: &str, database: &str, mut bare: Bare) -> bool {
    let store = Store::open(database).expect("a new database");
    let body = "EXAMPLE ".repeat(200);
    let (mut bare_time, mut times) = (Duration::ZERO, Vec::new());
    let borrower = who(BORROWER, Role::Registrar);
    for block in 1..=BLOCKS {
        let begun = Instant::now();
        for _ in 0..BLOCK {
            bare(&body);
        }
        bare_time += begun.elapsed();
        let (loan, exhibits) = (format!("LN-XA-2026-{block}"), ["xa-sabre", "xa-drum"]);
        let mut teller = Teller::told(&store, &loan, exhibits, Until::Drafted);
        for number in 0..BLOCK {
            let command = revise(terms(exhibits, 2027), &number.to_string());
            let begun = Instant::now();
            let answer = teller.ask(&borrower, "2026-11-26", &command).expect("an answer");
            times.push(begun.elapsed());
            assert!(matches!(answer, Answer::Done(_)), "{answer:?}");
        }
    }
    let all = f64::from(BLOCKS * BLOCK);
    let (bare, commands) = (all / bare_time.as_secs_f64(), all / times.iter().sum::<Duration>().as_secs_f64());
    times.sort_unstable();
    let late = times[times.len() * 99 / 100];
    let part = commands / bare;
    let mut out = std::io::stdout();
    let line =
        format!("{name}: {commands:.0} commands/s, {bare:.0} bare transactions/s, {part:.2} of it; p99 {late:.1?}");
    writeln!(out, "{line}").expect("standard output");
    part >= 0.5
}

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("a plain path").to_owned();
    let mut held = measure("SQLite", &path("loans.sqlite"), sqlite(&path("bare.sqlite")));
    if let Some(cluster) = cluster::Cluster::start() {
        held &= measure("PostgreSQL", &cluster.fresh(), postgresql(&cluster.fresh()));
    }
    if held { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
