//! Backups while others go on writing: always one file of SQLite, from which either database can be filled again.
//!
//! SQLite is copied by its own backup; PostgreSQL is read in one transaction that sees one moment. Documents are files that
//! never change, so that any copy of their folder made afterwards goes with the backup.

use std::path::Path;

use fs_err as fs;
use rusqlite::backup::{Backup, StepResult};

use crate::connection::{Connection, Place, Wish};
use crate::migrate::migrate;
use crate::sqlite::trouble;
use crate::store::Store;
use crate::trouble::Trouble;
use crate::value::{Row, number};

/// A table: how all of it is read and how a row is put in, in an order in which no row names one that is not there yet.
type Copied = (&'static str, &'static str);

const TABLES: &[Copied] = &[
    ("SELECT loan, number, digest FROM loans", "INSERT INTO loans (loan, number, digest) VALUES ($1, $2, $3)"),
    (
        "SELECT loan, number, digest, body FROM events ORDER BY loan, number",
        "INSERT INTO events (loan, number, digest, body) VALUES ($1, $2, $3, $4)",
    ),
    (
        "SELECT position, loan, number FROM outbox ORDER BY position",
        "INSERT INTO outbox (position, loan, number) VALUES ($1, $2, $3)",
    ),
    (
        "SELECT museum, key, command, loan, first, last FROM answers",
        "INSERT INTO answers (museum, key, command, loan, first, last) VALUES ($1, $2, $3, $4, $5, $6)",
    ),
    (
        "SELECT loan, museum, seat, phase, turn, next_day, next_what FROM inbox",
        "INSERT INTO inbox (loan, museum, seat, phase, turn, next_day, next_what) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    ),
    (
        "SELECT loan, line, exhibit, kind, from_day, until_day, held_until, due_day FROM bookings",
        "INSERT INTO bookings (loan, line, exhibit, kind, from_day, until_day, held_until, due_day) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    ),
    ("SELECT loan, body FROM members_loans", "INSERT INTO members_loans (loan, body) VALUES ($1, $2)"),
    ("SELECT loan, body FROM public_loans", "INSERT INTO public_loans (loan, body) VALUES ($1, $2)"),
    ("SELECT loan, digest, body FROM restricted", "INSERT INTO restricted (loan, digest, body) VALUES ($1, $2, $3)"),
    ("SELECT position FROM outbox_end", "UPDATE outbox_end SET position = $1"),
];

impl Store {
    /// Writes a backup to `to`, which must not be there. It appears whole or not at all, and is a database that can be
    /// opened as it is.
    ///
    /// # Errors
    /// The database does not answer, the disk takes no more, or something is in the way.
    pub fn backup(&self, to: &Path) -> Result<(), Trouble> {
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = tempfile::Builder::new().prefix(".backup-").tempfile_in(folder)?;
        // A connection of its own: a long copy keeps nobody from reading.
        let mut source = self.place.connect(std::time::Duration::from_secs(60))?;
        match &mut source {
            Connection::Sqlite(source) => {
                let mut target = rusqlite::Connection::open(file.path()).map_err(trouble)?;
                // In one step: others write on, and the copy is of one moment.
                let step =
                    Backup::new(&source.inner, &mut target).and_then(|backup| backup.step(-1)).map_err(trouble)?;
                if step != StepResult::Done {
                    return Err(Trouble::Busy);
                }
                target.execute_batch(ONE_FILE).map_err(trouble)?;
            }
            Connection::PostgreSql(_) => {
                let mut target = Place::File(file.path().to_owned()).connect(std::time::Duration::ZERO)?;
                migrate(&mut target)?;
                source.begin(Wish::Read)?;
                copy(&mut source, &mut target)?;
                source.commit()?;
                target.script(ONE_FILE)?;
            }
        }
        file.as_file().sync_all()?;
        file.persist_noclobber(to).map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                Trouble::InTheWay(format!("{} is there already; name another file for the backup", to.display()))
            }
            _ => Trouble::File(error.error),
        })?;
        sync_folder(folder)
    }

    /// Fills this database, which must be empty, from a backup of either kind of database.
    ///
    /// # Errors
    /// The database is not empty, the backup is newer than this program, or one of the two does not answer.
    pub fn restore(&self, from: &Path) -> Result<(), Trouble> {
        let private = tempfile::tempdir()?;
        // A copy, because an older backup is brought up to date before it is read.
        let copied = private.path().join("backup");
        fs::copy(from, &copied)?;
        let mut source = Place::File(copied).connect(std::time::Duration::ZERO)?;
        migrate(&mut source)?;
        source.begin(Wish::Read)?;
        self.within(Wish::Write, |target| {
            let found = target.rows("SELECT count(*) FROM loans", &[])?;
            if found.first().map_or(Ok(0), |row| number(row, 0))? > 0 {
                let what = "the database to be filled is not empty; name a new one for the restored loans";
                return Err(Trouble::InTheWay(what.to_owned()));
            }
            rows(&mut source, target)
        })
    }
}

/// A backup is one file: no write-ahead log beside it.
const ONE_FILE: &str = "PRAGMA journal_mode = DELETE";

fn copy(source: &mut Connection, target: &mut Connection) -> Result<(), Trouble> {
    target.begin(Wish::Write)?;
    rows(source, target)?;
    target.commit()
}

fn rows(source: &mut Connection, target: &mut Connection) -> Result<(), Trouble> {
    for (read, write) in TABLES {
        source.each(read, &[], &mut |row: Row| target.run(write, &row).map(|_| ()))?;
    }
    Ok(())
}

/// A new name in a folder is on the disk once the folder is.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Trouble> {
    Ok(fs::File::open(folder)?.sync_all()?)
}
