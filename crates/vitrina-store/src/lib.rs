//! Keeps loans: an append-only, hash-chained log in SQLite or PostgreSQL, the tables that are read from it, documents by
//! their hash, backups, and a proof that all of it is what was acknowledged.
//!
//! Rules are core's; here a command is loaded, decided, evolved and appended in one transaction. Clock, keys and names are
//! handed in.

mod backup;
mod command;
mod connection;
mod documents;
mod log;
mod migrate;
mod postgresql;
mod projection;
mod published;
mod sqlite;
mod store;
mod trouble;
mod value;
mod verify;

pub use command::{Answer, Asked, CLOCK_CORRECTION, Receipt};
pub use documents::Documents;
pub use published::{ForEverybody, ForMembers};
pub use store::{InboxRow, Notice, Store};
pub use trouble::Trouble;
pub use verify::{Discrepancy, Verified};
