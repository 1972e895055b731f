//! The log of one loan: read and judged as a whole, extended at its end.

use vitrina_core::loan::{Actor, Digest, Event, Loan, LoanId, Moment, Recorded, evolve, first_broken};

use crate::connection::Connection;
use crate::projection::{TABLES, rows};
use crate::published::json;
use crate::trouble::Trouble;
use crate::value::{Value, number, text};

const HEAD: &str = "SELECT number, digest FROM loans WHERE loan = $1";
const EVENTS: &str = "SELECT number, digest, body FROM events WHERE loan = $1 AND number > $2 ORDER BY number";
const PUT_HEAD: &str = "INSERT INTO loans (loan, number, digest) VALUES ($1, $2, $3) \
    ON CONFLICT (loan) DO UPDATE SET number = excluded.number, digest = excluded.digest";
const PUT_EVENT: &str = "INSERT INTO events (loan, number, digest, body) VALUES ($1, $2, $3, $4)";
const MOVE_OUTBOX: &str = "UPDATE outbox_end SET position = position + $1 WHERE one = 1";
const OUTBOX_END: &str = "SELECT position FROM outbox_end WHERE one = 1";
const PUT_OUTBOX: &str = "INSERT INTO outbox (position, loan, number) VALUES ($1, $2, $3)";

/// A loan as its log tells it.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// All events.
    pub(crate) events: Vec<Recorded>,
    /// What they amount to.
    pub(crate) loan: Option<Loan>,
}

impl Log {
    /// The number of the last event.
    pub(crate) fn head(&self) -> u64 {
        self.events.last().map_or(0, |last| last.number)
    }
}

/// The events of a loan after one of them, each held against its digest.
pub(crate) fn events(connection: &mut Connection, loan: &LoanId, after: u64) -> Result<Vec<Recorded>, Trouble> {
    let mut events = Vec::new();
    connection.each(EVENTS, &[loan.as_str().into(), Value::count(after)], &mut |row| {
        let number = number(&row, 0)?;
        let broken = |what: &str| Trouble::Broken { loan: loan.clone(), number, what: what.to_owned() };
        let event: Recorded =
            serde_json::from_str(text(&row, 2)?).map_err(|_| broken("this program cannot read what stands there"))?;
        if event.number != number || event.loan != *loan {
            return Err(broken("the event stands in the place of another"));
        }
        if Digest::of(text(&row, 2)?.as_bytes()).to_string() != text(&row, 1)? {
            return Err(broken("the event is not the one whose digest was kept"));
        }
        events.push(event);
        Ok(())
    })?;
    Ok(events)
}

/// The whole log of a loan; one that does not hold together is an error and takes no command.
pub(crate) fn load(connection: &mut Connection, loan: &LoanId) -> Result<Log, Trouble> {
    let events = events(connection, loan, 0)?;
    let broken = |number, what: &str| Trouble::Broken { loan: loan.clone(), number, what: what.to_owned() };
    if let Some(number) = first_broken(&events) {
        return Err(broken(number, "it does not follow the event before it"));
    }
    let heads = connection.rows(HEAD, &[loan.as_str().into()])?;
    let kept = heads.first().map(|row| Ok::<_, Trouble>((number(row, 0)?, text(row, 1)?.to_owned()))).transpose()?;
    let told = events.last().map(|last| (last.number, last.digest().to_string()));
    if kept != told {
        let (kept, told) = (kept.map_or(0, |kept| kept.0), told.map_or(0, |told| told.0));
        return Err(broken(told, &format!("it is the last one, and event {kept} was acknowledged as the last")));
    }
    let loan = events.iter().fold(None, |loan, recorded| evolve(loan, &recorded.event));
    Ok(Log { events, loan })
}

/// Adds events to a log, with all that follows from them: head, outbox and the tables that changed.
pub(crate) fn append(
    connection: &mut Connection,
    loan: &LoanId,
    mut log: Log,
    events: Vec<Event>,
    who: &Actor,
    now: Moment,
) -> Result<Log, Trouble> {
    let before = log.loan.as_ref().map(rows);
    let first = log.events.len();
    for event in events {
        let recorded = Recorded::after(log.events.last(), loan, event, who, now);
        log.loan = evolve(log.loan.take(), &recorded.event);
        log.events.push(recorded);
    }
    let (added, Some(last)) = (&log.events[first..], log.events.last()) else { return Ok(log) };
    let id = || Value::from(loan.as_str());
    connection.run(PUT_HEAD, &[id(), Value::count(last.number), last.digest().to_string().into()])?;
    for event in added {
        let digest = event.digest().to_string();
        connection.run(PUT_EVENT, &[id(), Value::count(event.number), digest.into(), json(event).into()])?;
    }
    if let Some(after) = log.loan.as_ref().map(rows) {
        for (place, (table, now)) in TABLES.iter().zip(after).enumerate() {
            let before = before.as_ref().map(|before| before[place].as_slice()).unwrap_or_default();
            if before != now {
                connection.run(table.clear, &[id()])?;
                for row in now {
                    connection.run(table.insert, &row)?;
                }
            }
        }
    }
    // Last, because the place in the outbox is held to the end of the transaction: places follow the order of commits, and
    // a reader that has seen one never misses an earlier one.
    connection.run(MOVE_OUTBOX, &[Value::count(added.len() as u64)])?;
    let end = connection.rows(OUTBOX_END, &[])?;
    let end = end.first().map_or(Ok(0), |row| number(row, 0))?;
    for (back, event) in added.iter().rev().enumerate() {
        connection.run(PUT_OUTBOX, &[Value::count(end - back as u64), id(), Value::count(event.number)])?;
    }
    Ok(log)
}
