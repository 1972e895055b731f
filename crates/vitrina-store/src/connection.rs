//! A connection to either database. Statements are written once, in the dialect that both understand: parameters are `$1`,
//! `$2` … in the order in which they first appear, values are numbers and text.

use std::path::PathBuf;
use std::time::Duration;

use crate::postgresql::PostgreSql;
use crate::sqlite::Sqlite;
use crate::trouble::Trouble;
use crate::value::{Row, Value};

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Reads one state of the database.
    Read,
    /// Writes.
    Write,
}

/// Where the database is.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// A file of SQLite.
    File(PathBuf),
    /// A server of PostgreSQL, by its address.
    Server(String),
}

impl Place {
    pub(crate) fn of(database: &str) -> Self {
        match database.starts_with("postgres://") || database.starts_with("postgresql://") {
            true => Self::Server(database.to_owned()),
            false => Self::File(PathBuf::from(database)),
        }
    }

    pub(crate) fn connect(&self, patience: Duration) -> Result<Connection, Trouble> {
        Ok(match self {
            Self::File(path) => Connection::Sqlite(Sqlite::open(path, patience)?),
            Self::Server(address) => Connection::PostgreSql(Box::new(PostgreSql::open(address, patience)?)),
        })
    }
}

/// A connection.
pub(crate) enum Connection {
    /// To a file.
    Sqlite(Sqlite),
    /// To a server.
    PostgreSql(Box<PostgreSql>),
}

impl Connection {
    pub(crate) fn begin(&mut self, wish: Wish) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(sqlite) => sqlite.begin(wish),
            Self::PostgreSql(server) => server.begin(wish),
        }
    }

    pub(crate) fn commit(&mut self) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(sqlite) => sqlite.script("COMMIT"),
            Self::PostgreSql(server) => server.commit(),
        }
    }

    pub(crate) fn rollback(&mut self) -> Result<(), Trouble> {
        self.script("ROLLBACK")
    }

    /// Several statements without parameters.
    pub(crate) fn script(&mut self, statements: &str) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(sqlite) => sqlite.script(statements),
            Self::PostgreSql(server) => server.script(statements),
        }
    }

    /// Runs a statement and tells how many rows it touched.
    pub(crate) fn run(&mut self, statement: &'static str, values: &[Value]) -> Result<u64, Trouble> {
        match self {
            Self::Sqlite(sqlite) => sqlite.run(statement, values),
            Self::PostgreSql(server) => server.run(statement, values),
        }
    }

    /// All rows of an answer.
    pub(crate) fn rows(&mut self, statement: &'static str, values: &[Value]) -> Result<Vec<Row>, Trouble> {
        let mut rows = Vec::new();
        self.each(statement, values, &mut |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The rows of an answer one by one, so that a large table need not fit into memory.
    pub(crate) fn each(
        &mut self,
        statement: &'static str,
        values: &[Value],
        take: &mut dyn FnMut(Row) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(sqlite) => sqlite.each(statement, values, take),
            Self::PostgreSql(server) => server.each(statement, values, take),
        }
    }

    /// Waits until nobody else holds `name`, and holds it to the end of the transaction. SQLite has one writer anyway.
    pub(crate) fn hold(&mut self, name: &str) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::PostgreSql(server) => server.hold(name),
        }
    }
}
