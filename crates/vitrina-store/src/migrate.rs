//! The schema: made and brought up to date by the program itself, in numbered steps, each in a transaction of its own.

use crate::connection::{Connection, Wish};
use crate::trouble::Trouble;
use crate::value::{Value, number};

/// A step: its statements for SQLite and for PostgreSQL.
type Step = (&'static str, &'static str);

/// All steps; the place in the list, from 1, is the number of the schema. A step that was released is never changed.
const STEPS: &[Step] =
    &[(include_str!("../migrations/sqlite/0001_loans.sql"), include_str!("../migrations/postgres/0001_loans.sql"))];

/// The latest schema this program knows.
pub(crate) const KNOWN: u64 = STEPS.len() as u64;

/// Brings a database up to date; one that is newer than the program is left alone.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), Trouble> {
    connection.begin(Wish::Write)?;
    let done = steps(connection);
    match done {
        Ok(()) => connection.commit(),
        Err(trouble) => {
            // The first trouble is the one to tell of.
            let _ = connection.rollback();
            Err(trouble)
        }
    }
}

fn steps(connection: &mut Connection) -> Result<(), Trouble> {
    connection.hold("schema")?;
    let (column, end) = match connection {
        Connection::Sqlite(_) => ("version INTEGER PRIMARY KEY NOT NULL", ") STRICT"),
        Connection::PostgreSql(_) => ("version BIGINT PRIMARY KEY", ")"),
    };
    connection.script(&format!("CREATE TABLE IF NOT EXISTS vitrina_schema ({column}{end}"))?;
    let rows = connection.rows("SELECT version FROM vitrina_schema ORDER BY version DESC LIMIT 1", &[])?;
    let found = rows.first().map_or(Ok(0), |row| number(row, 0))?;
    if found > KNOWN {
        return Err(Trouble::Newer { found, known: KNOWN });
    }
    for (version, (sqlite, server)) in (1..).zip(STEPS).filter(|(version, _)| *version > found) {
        connection.script(if matches!(connection, Connection::Sqlite(_)) { sqlite } else { server })?;
        connection.run("INSERT INTO vitrina_schema (version) VALUES ($1)", &[Value::count(version)])?;
    }
    Ok(())
}
