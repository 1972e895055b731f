//! SQLite: one file, one writer, a write-ahead log; an acknowledged transaction is on the disk.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{ErrorCode, OpenFlags, ToSql, params_from_iter};

use crate::connection::Wish;
use crate::trouble::Trouble;
use crate::value::{Row, Value};

/// A connection to a file.
pub(crate) struct Sqlite {
    pub(crate) inner: rusqlite::Connection,
}

/// `FULL` writes the log through at every commit: what was acknowledged survives a power cut.
const SETTINGS: &str = "PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;";

impl Sqlite {
    pub(crate) fn open(path: &Path, patience: Duration) -> Result<Self, Trouble> {
        private(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let inner = rusqlite::Connection::open_with_flags(path, flags).map_err(|error| {
            let what = format!("{} cannot be opened: {}", path.display(), said(&error));
            Trouble::Away(what)
        })?;
        inner.busy_timeout(patience).map_err(trouble)?;
        inner.execute_batch(SETTINGS).map_err(trouble)?;
        inner.set_prepared_statement_cache_capacity(64);
        Ok(Self { inner })
    }

    pub(crate) fn begin(&self, wish: Wish) -> Result<(), Trouble> {
        self.script(match wish {
            Wish::Read => "BEGIN",
            Wish::Write => "BEGIN IMMEDIATE",
        })
    }

    pub(crate) fn script(&self, statements: &str) -> Result<(), Trouble> {
        // A full disk ends a transaction by itself; a second end is none.
        if statements == "ROLLBACK" && self.inner.is_autocommit() {
            return Ok(());
        }
        self.inner.execute_batch(statements).map_err(trouble)
    }

    pub(crate) fn run(&self, statement: &str, values: &[Value]) -> Result<u64, Trouble> {
        let mut statement = self.inner.prepare_cached(statement).map_err(trouble)?;
        let touched = statement.execute(params_from_iter(values)).map_err(trouble)?;
        Ok(touched as u64)
    }

    pub(crate) fn each(
        &self,
        statement: &str,
        values: &[Value],
        take: &mut dyn FnMut(Row) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let mut statement = self.inner.prepare_cached(statement).map_err(trouble)?;
        let columns = statement.column_count();
        let mut rows = statement.query(params_from_iter(values)).map_err(trouble)?;
        while let Some(row) = rows.next().map_err(trouble)? {
            let row: Result<Row, Trouble> = (0..columns).map(|column| value(row.get_ref(column))).collect();
            take(row?)?;
        }
        Ok(())
    }
}

/// Makes the file, so that only its owner can read what two museums negotiate; SQLite gives its log the same rights.
fn private(path: &Path) -> Result<(), Trouble> {
    let mut options = fs_err::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    fs_err::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(Trouble::Away(error.to_string())),
        _ => Ok(()),
    }
}

fn value(found: rusqlite::Result<ValueRef<'_>>) -> Result<Value, Trouble> {
    match found.map_err(trouble)? {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::Number(number)),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(text.into()),
            Err(_) => Err(Trouble::Failed("a text in the database is not UTF-8".to_owned())),
        },
        _ => Err(Trouble::Failed("a value in the database is neither number nor text".to_owned())),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Number(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

fn said(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        other => other.to_string(),
    }
}

/// What went wrong. The text is SQLite's own, which names tables and columns but no values.
pub(crate) fn trouble(error: rusqlite::Error) -> Trouble {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Trouble::Busy,
        Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Trouble::Disk(said(&error)),
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::NotADatabase) => Trouble::Away(said(&error)),
        _ => Trouble::Failed(said(&error)),
    }
}
