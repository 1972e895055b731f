//! Imported records into the catalogue folder: each finds the exhibit it is, changes what is its own, and leaves the rest.

mod merge;
mod statements;

pub use merge::{Merged, merge};
