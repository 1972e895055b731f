//! Imported records into the catalogue folder: each finds the exhibit it is, changes what is its own, and leaves the rest.

mod decisions;
mod identity;
mod intake;
mod merge;
mod museum;
mod output;
mod references;
mod standing;
mod statements;
#[cfg(test)]
mod tests;

pub use decisions::{decisions, decisions_name, keep_decisions, terms};
pub use identity::museum_id;
pub use intake::{Fate, ImportOutcome, Intake, Taken};
pub use merge::{Merged, merge};
pub use museum::{create_museum, create_state, imported_museum, museums, states};
pub use references::References;
pub use standing::Ground;
