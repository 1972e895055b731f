//! LIDO 1.0 and 1.1, the format in which museums hand records to portals.
//!
//! What a record says beyond the fields of an exhibit stays in its foreign fields under `lido`: `resources` are the
//! links to pictures with their own rights, `rest` is by path in the record whatever nothing was made for, verbatim, and
//! `namespaces` are the prefixes used there.

mod actors;
mod classification;
mod dates;
mod events;
mod identification;
mod language;
mod measures;
mod read;
mod repository;
mod rights;
mod subjects;
#[cfg(test)]
mod tests;
mod words;

pub use read::{LidoOptions, read};
