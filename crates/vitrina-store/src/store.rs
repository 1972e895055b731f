//! The store: one database, one writer and one reader in this program, connections that come back by themselves.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use vitrina_core::CivilDate;
use vitrina_core::MuseumId;
use vitrina_core::loan::{Digest, Loan, LoanId, PublicLoan, Recorded, RestrictedRecord};

use crate::command::{Answer, Asked, answer, answer_both};
use crate::connection::{Connection, Place, Wish};
use crate::log;
use crate::migrate::migrate;
use crate::published::{ForEverybody, ForMembers, json};
use crate::trouble::Trouble;
use crate::value::{Value, maybe_text, number, parsed, text};

/// How long a command waits for another writer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Loans, kept in SQLite or PostgreSQL. Its calls block: an asynchronous program makes them on threads that may wait.
pub struct Store {
    pub(crate) place: Place,
    patience: Duration,
    writer: Mutex<Option<Connection>>,
    reader: Mutex<Option<Connection>>,
}

/// A loan in a museum's inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxRow {
    /// The loan.
    pub loan: LoanId,
    /// `lender`, `borrower` or `venue`.
    pub seat: String,
    /// How far the loan has come.
    pub phase: String,
    /// Whether this museum is waited for.
    pub turn: bool,
    /// The next day on which something is due, and what.
    pub next: Option<(CivilDate, String)>,
}

/// What is to be told to others: that an event happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its place, in the order of commits, from 1 without gaps.
    pub position: u64,
    /// The loan.
    pub loan: LoanId,
    /// The event.
    pub number: u64,
}

const INBOX: &str = "SELECT loan, seat, phase, turn, next_day, next_what FROM inbox WHERE museum = $1 \
    ORDER BY turn DESC, coalesce(next_day, '9999-12-31'), loan";
const OUTBOX: &str = "SELECT position, loan, number FROM outbox WHERE position > $1 ORDER BY position LIMIT $2";
const PUBLIC: &str = "SELECT body FROM public_loans ORDER BY loan";
const MEMBERS: &str = "SELECT body FROM members_loans ORDER BY loan";
const KEEP: &str = "INSERT INTO restricted (loan, digest, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const KEPT: &str = "SELECT body FROM restricted WHERE loan = $1 AND digest = $2";

impl Store {
    /// Opens a database, made and brought up to date by itself: `postgres://…`, or the path of a file for SQLite.
    ///
    /// # Errors
    /// The database cannot be reached, is newer than this program, or takes no more.
    pub fn open(database: &str) -> Result<Self, Trouble> {
        Self::open_patiently(database, PATIENCE)
    }

    /// The same with another time to wait for other writers.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_patiently(database: &str, patience: Duration) -> Result<Self, Trouble> {
        let place = Place::of(database);
        let mut writer = place.connect(patience)?;
        migrate(&mut writer)?;
        Ok(Self { place, patience, writer: Mutex::new(Some(writer)), reader: Mutex::new(None) })
    }

    /// Answers a command. What is answered with [`Answer::Done`] is on the disk.
    ///
    /// # Errors
    /// It could not be decided or not be saved; the same key can be sent again.
    pub fn command(&self, asked: &Asked<'_>) -> Result<Answer, Trouble> {
        self.within(Wish::Write, |connection| answer(connection, asked))
    }

    /// Signs two bound loans, both or neither. `agreements` are the digests of what is signed; the commands are not read.
    ///
    /// # Errors
    /// As [`Store::command`].
    pub fn sign_both(&self, asked: [&Asked<'_>; 2], agreements: [Digest; 2]) -> Result<[Answer; 2], Trouble> {
        self.within(Wish::Write, |connection| answer_both(connection, asked, agreements))
    }

    /// A loan as it stands, with the number of its last event. Whoever hands it on asks first who may see it.
    ///
    /// # Errors
    /// The database does not answer, or the log is broken.
    pub fn loan(&self, loan: &LoanId) -> Result<Option<(Loan, u64)>, Trouble> {
        let log = self.within(Wish::Read, |connection| log::load(connection, loan))?;
        let head = log.head();
        Ok(log.loan.map(|loan| (loan, head)))
    }

    /// The events of a loan after one of them.
    ///
    /// # Errors
    /// The database does not answer, or the log is broken.
    pub fn events(&self, loan: &LoanId, after: u64) -> Result<Vec<Recorded>, Trouble> {
        self.within(Wish::Read, |connection| log::events(connection, loan, after))
    }

    /// A museum's loans: first those it is waited for, each by the next day.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn inbox(&self, museum: &MuseumId) -> Result<Vec<InboxRow>, Trouble> {
        let rows = self.within(Wish::Read, |connection| connection.rows(INBOX, &[museum.to_string().into()]))?;
        let read = |row| {
            let what = maybe_text(row, 5)?.map(str::to_owned);
            let day = maybe_text(row, 4)?.map(|_| parsed(row, 4)).transpose()?;
            let (seat, phase) = (text(row, 1)?.to_owned(), text(row, 2)?.to_owned());
            Ok(InboxRow { loan: parsed(row, 0)?, seat, phase, turn: number(row, 3)? == 1, next: day.zip(what) })
        };
        rows.iter().map(read).collect()
    }

    /// What happened after a place in the outbox, at most `most` of it. A reader goes on from the last place it has seen.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn outbox(&self, after: u64, most: u32) -> Result<Vec<Notice>, Trouble> {
        let values = [Value::count(after), Value::Number(i64::from(most))];
        let rows = self.within(Wish::Read, |connection| connection.rows(OUTBOX, &values))?;
        let read = |row| Ok(Notice { position: number(row, 0)?, loan: parsed(row, 1)?, number: number(row, 2)? });
        rows.iter().map(read).collect()
    }

    /// Closed loans as everybody may see them.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn public_loans(&self) -> Result<Vec<ForEverybody<PublicLoan>>, Trouble> {
        let rows = self.within(Wish::Read, |connection| connection.rows(PUBLIC, &[]))?;
        rows.iter().map(|row| Ok(ForEverybody::new(kept(text(row, 0)?)?))).collect()
    }

    /// Signed loans as museums see them that have joined.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn members_loans(&self) -> Result<Vec<ForMembers<vitrina_core::loan::MembersLoan>>, Trouble> {
        let rows = self.within(Wish::Read, |connection| connection.rows(MEMBERS, &[]))?;
        rows.iter().map(|row| Ok(ForMembers::new(kept(text(row, 0)?)?))).collect()
    }

    /// Keeps a restricted record apart from the events, which name it by the digest that is answered.
    ///
    /// # Errors
    /// It could not be saved, or there is no such loan.
    pub fn keep_restricted(&self, loan: &LoanId, record: &RestrictedRecord) -> Result<Digest, Trouble> {
        let digest = record.digest();
        let values = [loan.as_str().into(), digest.to_string().into(), json(record).into()];
        self.within(Wish::Write, |connection| connection.run(KEEP, &values))?;
        Ok(digest)
    }

    /// A restricted record of a loan. Whoever hands it on asks first who may see it.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn restricted(&self, loan: &LoanId, digest: Digest) -> Result<Option<RestrictedRecord>, Trouble> {
        let values = [loan.as_str().into(), digest.to_string().into()];
        let rows = self.within(Wish::Read, |connection| connection.rows(KEPT, &values))?;
        rows.first().map(|row| kept(text(row, 0)?)).transpose()
    }

    /// Does work in one transaction: all of it, or nothing.
    pub(crate) fn within<T>(
        &self,
        wish: Wish,
        work: impl FnOnce(&mut Connection) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        let slot = if wish == Wish::Write { &self.writer } else { &self.reader };
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        // Taken out while it is used: a connection whose work panicked is dropped, and its transaction with it.
        let (mut connection, used) = match slot.take() {
            Some(connection) => (connection, true),
            None => (self.place.connect(self.patience)?, false),
        };
        let begun = connection.begin(wish);
        if begun.as_ref().is_err_and(Trouble::ends_connection) && used {
            // It broke while nobody used it, so that nothing is lost by another one.
            connection = self.place.connect(self.patience)?;
            connection.begin(wish)?;
        } else {
            begun?;
        }
        let done = work(&mut connection).and_then(|done| connection.commit().map(|()| done));
        let sound = match &done {
            Ok(_) => true,
            Err(trouble) => !trouble.ends_connection() && connection.rollback().is_ok(),
        };
        if sound {
            *slot = Some(connection);
        }
        done
    }
}

/// A value of core as it was kept.
fn kept<T: serde::de::DeserializeOwned>(body: &str) -> Result<T, Trouble> {
    serde_json::from_str(body).map_err(|_| Trouble::Failed("a row holds what this program cannot read".to_owned()))
}
