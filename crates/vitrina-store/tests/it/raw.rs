//! Another client than the store, as somebody would use who has the database in hand.

use std::time::Duration;

/// Runs statements and tells what the database said against them.
pub(crate) fn raw(database: &str, statements: &str) -> Result<(), String> {
    if database.starts_with("postgres") {
        let mut client = postgres::Client::connect(database, postgres::NoTls).unwrap();
        return client.batch_execute(statements).map_err(|error| match error.as_db_error() {
            Some(said) => said.message().to_owned(),
            None => error.to_string(),
        });
    }
    let client = rusqlite::Connection::open(database).unwrap();
    client.busy_timeout(Duration::from_secs(10)).unwrap();
    client.execute_batch(statements).map_err(|error| error.to_string())
}

/// Lets somebody who owns the database change events all the same.
pub(crate) fn unguarded(database: &str, statements: &str) {
    let off = if database.starts_with("postgres") {
        "ALTER TABLE events DISABLE TRIGGER USER;"
    } else {
        "PRAGMA foreign_keys = OFF; DROP TRIGGER events_stay_as_they_are; DROP TRIGGER events_stay;"
    };
    raw(database, &format!("{off} {statements}")).unwrap();
}
