//! End-to-end tests: what must stay true of the sources, and the program driven as a whole on temporary catalogues.
//!
//! Nothing here calls into a crate of the project: it is read, built and run as its users do.
#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "a test stops where something unexpected happens")]

mod catalogue;
mod decisions;
mod export;
mod gallery;
mod iiif;
mod import;
mod import_again;
mod import_hostile;
mod import_sets;
mod kills;
mod manual;
mod manual_text;
mod messages;
mod packages;
mod pictures;
mod program;
mod project;
mod roundtrip;
mod serve;
mod tidy;
