//! Whether everything in a database is what was acknowledged: every log replayed, every table compared with it.

use std::fmt;

use vitrina_core::loan::{Digest, LoanId};

use crate::connection::{Connection, Wish};
use crate::log::load;
use crate::projection::{TABLES, rows};
use crate::store::Store;
use crate::trouble::Trouble;
use crate::value::{Value, number, parsed, text};

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discrepancy {
    /// The loan, the table or the document.
    pub place: String,
    /// What is wrong, and what helps.
    pub what: String,
}

impl fmt::Display for Discrepancy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.what)
    }
}

/// What was looked at and found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// Loans replayed.
    pub loans: u64,
    /// Events held against their digests.
    pub events: u64,
    /// What is wrong; nothing in a sound database.
    pub found: Vec<Discrepancy>,
}

impl Verified {
    fn add(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.found.push(Discrepancy { place: place.into(), what: what.into() });
    }
}

const LOANS: &str = "SELECT loan FROM loans ORDER BY loan";
const STRAY: &str = "SELECT DISTINCT loan FROM events WHERE loan NOT IN (SELECT loan FROM loans) ORDER BY loan";
const UNTOLD: &str = "SELECT e.loan, e.number FROM events e \
    LEFT JOIN outbox o ON o.loan = e.loan AND o.number = e.number WHERE o.position IS NULL ORDER BY e.loan, e.number";
const OUTBOX: &str = "SELECT (SELECT count(*) FROM outbox), (SELECT coalesce(max(position), 0) FROM outbox), position \
    FROM outbox_end";
const EMPTY_ANSWERS: &str = "SELECT a.loan, a.key FROM answers a WHERE NOT EXISTS \
    (SELECT 1 FROM events e WHERE e.loan = a.loan AND e.number = a.last) ORDER BY a.loan, a.key";
const RESTRICTED: &str = "SELECT loan, digest, body FROM restricted ORDER BY loan, digest";

impl Store {
    /// Replays every log and compares it with everything that was read from it. Others can go on writing meanwhile.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn verify(&self) -> Result<Verified, Trouble> {
        self.within(Wish::Read, verify)
    }

    /// Makes again from the logs what is read from them, and tells how many loans had to be mended. A loan whose log is
    /// broken is left as it is.
    ///
    /// # Errors
    /// The database does not answer or takes no more.
    pub fn project_again(&self) -> Result<u64, Trouble> {
        self.within(Wish::Write, |connection| {
            let mut mended = 0;
            for loan in loans(connection)? {
                connection.hold(&format!("loan {loan}"))?;
                let log = match load(connection, &loan) {
                    Err(Trouble::Broken { .. }) => continue,
                    log => log?,
                };
                let Some(told) = log.loan.as_ref().map(rows) else { continue };
                let mut differed = false;
                for (table, told) in TABLES.iter().zip(told) {
                    if connection.rows(table.select, &[loan.as_str().into()])? != told {
                        differed = true;
                        connection.run(table.clear, &[loan.as_str().into()])?;
                        for row in told {
                            connection.run(table.insert, &row)?;
                        }
                    }
                }
                mended += u64::from(differed);
            }
            Ok(mended)
        })
    }
}

fn loans(connection: &mut Connection) -> Result<Vec<LoanId>, Trouble> {
    connection.rows(LOANS, &[])?.iter().map(|row| parsed(row, 0)).collect()
}

fn verify(connection: &mut Connection) -> Result<Verified, Trouble> {
    let mut verified = Verified::default();
    if matches!(connection, Connection::Sqlite(_)) {
        connection.each("PRAGMA integrity_check", &[], &mut |row| {
            if row.first() != Some(&Value::from("ok")) {
                verified.add("file", format!("{}; restore a backup", text(&row, 0)?));
            }
            Ok(())
        })?;
    }
    for loan in loans(connection)? {
        verified.loans += 1;
        let log = match load(connection, &loan) {
            Err(Trouble::Broken { number, what, .. }) => {
                verified.add(loan.as_str(), format!("event {number}: {what}; restore a backup"));
                continue;
            }
            log => log?,
        };
        verified.events += log.events.len() as u64;
        let told = log.loan.as_ref().map(rows).unwrap_or_default();
        for (table, told) in TABLES.iter().zip(told) {
            if connection.rows(table.select, &[loan.as_str().into()])? != told {
                let what = format!("{} is not what the log tells; make it again from the log", table.name);
                verified.add(loan.as_str(), what);
            }
        }
    }
    for row in connection.rows(STRAY, &[])? {
        verified.add(text(&row, 0)?, "there are events and no loan; restore a backup");
    }
    for row in connection.rows(UNTOLD, &[])? {
        verified.add(text(&row, 0)?, format!("event {} is not in the outbox", number(&row, 1)?));
    }
    for row in connection.rows(OUTBOX, &[])? {
        let (count, last, end) = (number(&row, 0)?, number(&row, 1)?, number(&row, 2)?);
        if count != last || last != end {
            verified.add("outbox", format!("{count} places, the last is {last}, and {end} were given"));
        }
    }
    for row in connection.rows(EMPTY_ANSWERS, &[])? {
        verified.add(text(&row, 0)?, "a command was acknowledged, and its events are not there; restore a backup");
    }
    for row in connection.rows(RESTRICTED, &[])? {
        if Digest::of(text(&row, 2)?.as_bytes()).to_string() != text(&row, 1)? {
            verified.add(text(&row, 0)?, "a restricted record is not the one the events name; restore a backup");
        }
    }
    Ok(verified)
}
