//! PostgreSQL: a server of its own. The connection is not encrypted: a socket of the same machine, or a private network.

use std::collections::HashMap;
use std::time::Duration;

use postgres::fallible_iterator::FallibleIterator;
use postgres::types::{ToSql, Type};
use postgres::{Client, Config, NoTls, Statement};
use vitrina_core::loan::Digest;

use crate::connection::Wish;
use crate::trouble::Trouble;
use crate::value::{Row, Value};

/// A connection to a server.
pub(crate) struct PostgreSql {
    client: Client,
    prepared: HashMap<&'static str, Statement>,
}

impl PostgreSql {
    pub(crate) fn open(address: &str, patience: Duration) -> Result<Self, Trouble> {
        let mut config: Config = address.parse().map_err(|_| {
            // The address may hold a password, so that it is not repeated.
            Trouble::Away("the address of the database is not of the form postgres://user@host/name".to_owned())
        })?;
        config.connect_timeout(patience).application_name("vitrina");
        let mut client = config.connect(NoTls).map_err(|error| trouble(&error))?;
        let patience = format!("SET lock_timeout = {}", patience.as_millis().max(1));
        client.batch_execute(&patience).map_err(|error| trouble(&error))?;
        // An acknowledged transaction is on the disk, whatever the server is set to.
        client.batch_execute("SET synchronous_commit = on").map_err(|error| trouble(&error))?;
        Ok(Self { client, prepared: HashMap::new() })
    }

    pub(crate) fn begin(&mut self, wish: Wish) -> Result<(), Trouble> {
        // Writers hold what they read by name before they read it, and see everything committed until then.
        self.script(match wish {
            Wish::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            Wish::Write => "BEGIN ISOLATION LEVEL READ COMMITTED",
        })
    }

    pub(crate) fn commit(&mut self) -> Result<(), Trouble> {
        self.script("COMMIT").map_err(|trouble| match trouble {
            Trouble::Away(what) => Trouble::Unsure(what),
            other => other,
        })
    }

    pub(crate) fn script(&mut self, statements: &str) -> Result<(), Trouble> {
        self.client.batch_execute(statements).map_err(|error| trouble(&error))
    }

    pub(crate) fn run(&mut self, statement: &'static str, values: &[Value]) -> Result<u64, Trouble> {
        let prepared = self.prepare(statement)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(parameter).collect();
        self.client.execute(&prepared, &values).map_err(|error| trouble(&error))
    }

    pub(crate) fn each(
        &mut self,
        statement: &'static str,
        values: &[Value],
        take: &mut dyn FnMut(Row) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let prepared = self.prepare(statement)?;
        let mut rows =
            self.client.query_raw(&prepared, values.iter().map(parameter)).map_err(|error| trouble(&error))?;
        while let Some(row) = rows.next().map_err(|error| trouble(&error))? {
            take((0..row.len()).map(|column| value(&row, column)).collect::<Result<_, _>>()?)?;
        }
        Ok(())
    }

    pub(crate) fn hold(&mut self, name: &str) -> Result<(), Trouble> {
        // Two names with the same number only wait for one another.
        let digest = Digest::of(name.as_bytes()).to_string();
        let number = u64::from_str_radix(&digest[..16], 16).unwrap_or_default();
        self.rows_of("SELECT 1::bigint FROM pg_advisory_xact_lock($1)", &[Value::Number(number.cast_signed())])
    }

    fn rows_of(&mut self, statement: &'static str, values: &[Value]) -> Result<(), Trouble> {
        self.each(statement, values, &mut |_| Ok(()))
    }

    fn prepare(&mut self, statement: &'static str) -> Result<Statement, Trouble> {
        if let Some(known) = self.prepared.get(statement) {
            return Ok(known.clone());
        }
        let prepared = self.client.prepare(statement).map_err(|error| trouble(&error))?;
        self.prepared.insert(statement, prepared.clone());
        Ok(prepared)
    }
}

fn value(row: &postgres::Row, column: usize) -> Result<Value, Trouble> {
    let found = if *row.columns()[column].type_() == Type::INT8 {
        row.try_get::<_, Option<i64>>(column).map(|number| number.map_or(Value::Null, Value::Number))
    } else {
        row.try_get::<_, Option<String>>(column).map(Value::maybe)
    };
    found.map_err(|error| trouble(&error))
}

/// A value as the client library takes it. Only texts may be missing.
fn parameter(value: &Value) -> &(dyn ToSql + Sync) {
    const NONE: &Option<String> = &None;
    match value {
        Value::Null => NONE,
        Value::Number(number) => number,
        Value::Text(text) => text,
    }
}

/// What went wrong. Of the server's answer only message and code are kept: its details may repeat values.
fn trouble(error: &postgres::Error) -> Trouble {
    let Some(said) = error.as_db_error() else {
        let away =
            error.is_closed() || std::error::Error::source(error).is_some_and(|source| source.is::<std::io::Error>());
        let what = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
        return if away { Trouble::Away(what) } else { Trouble::Failed(error.to_string()) };
    };
    let what = format!("{} ({})", said.message(), said.code().code());
    match said.code().code() {
        "55P03" | "40P01" | "40001" => Trouble::Busy,
        code if code.starts_with("53") && code != "53300" => Trouble::Disk(what),
        code if code.starts_with("08") || code.starts_with("57P") || code.starts_with("28") || code == "53300" => {
            Trouble::Away(what)
        }
        _ => Trouble::Failed(what),
    }
}
