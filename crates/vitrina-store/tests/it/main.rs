//! The store as others use it: one contract on both databases, and what goes wrong.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "all of this crate is a test")]

mod cluster;
mod contract;
mod documents;
mod faults;
mod kills;
mod raw;
mod rivals;
mod story;

use cluster::Cluster;

/// Something that a database must do, given its address.
type Case = fn(&str);

/// What every database must do, each on a new one. `VITRINA_STORE_CASE` chooses by name.
const CASES: &[(&str, Case)] = &[
    ("a whole loan is kept", contract::a_whole_loan_is_kept),
    ("somebody who is behind is told what happened", contract::somebody_who_is_behind_is_told_what_happened),
    ("the same command twice is taken once", contract::the_same_command_twice_is_taken_once),
    ("a refusal keeps nothing", contract::a_refusal_keeps_nothing),
    ("an exhibit is promised once", contract::an_exhibit_is_promised_once),
    ("an overdue line blocks", contract::an_overdue_line_blocks),
    ("bound loans are signed together", contract::bound_loans_are_signed_together),
    ("restricted records stay apart", contract::restricted_records_stay_apart),
    ("a clock that jumps back is told", faults::a_clock_that_jumps_back_is_told),
    ("events cannot be changed", faults::events_cannot_be_changed),
    ("what was changed is found", faults::what_was_changed_is_found),
    ("a newer schema is refused", faults::a_newer_schema_is_refused),
    ("a backup can be restored", faults::a_backup_can_be_restored),
    ("two rivals at once: one gets it", rivals::two_at_once_and_one_gets_it),
    ("two writers lose and double nothing", rivals::two_writers_lose_and_double_nothing),
    ("a killed writer loses nothing", kills::a_killed_writer_loses_nothing),
];

fn every_case(fresh: &dyn Fn() -> String) {
    let wanted = std::env::var("VITRINA_STORE_CASE").unwrap_or_default();
    for (name, case) in CASES.iter().filter(|(name, _)| name.contains(&wanted)) {
        println!("{name}");
        case(&fresh());
    }
}

#[test]
fn sqlite_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let made = std::sync::atomic::AtomicU32::new(0);
    let fresh = || {
        let number = made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        folder.path().join(format!("loans-{number}.sqlite")).to_str().unwrap().to_owned()
    };
    every_case(&fresh);
}

#[test]
fn postgresql_keeps_the_contract() {
    let Some(cluster) = Cluster::start() else { return };
    every_case(&|| cluster.fresh());
    faults::a_server_that_goes_away_comes_back(&cluster);
    faults::loans_move_from_one_database_to_the_other(&cluster);
}
