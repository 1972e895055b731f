//! The JSON catalogue as a folder: read into the spine with every finding placed, and written back in canonical form.
//!
//! [`read`] is the way in, [`Bodies`] reads single exhibits again when their pages are made, [`format_folder`] and the
//! functions beside it are the only writers. Every byte read is treated as hostile: sizes are bounded, links refused.

mod bodies;
mod canonical;
mod create;
mod error;
mod feed;
mod folder;
mod format;
mod lines;
mod mapping;
mod parse;
mod pictures;
mod place;
mod read;
mod replace;
mod report;
mod schema;
mod structure;
mod twice;
mod withdraw;

pub use bodies::Bodies;
pub use create::{NewRecord, create, next_exhibit_id};
pub use error::CatalogueError;
pub use feed::{
    Fate, Ground, ImportOutcome, Intake, Merged, References, Taken, create_museum, create_state, decisions,
    decisions_name, imported_museum, keep_decisions, merge, museum_id, museums, states, terms,
};
pub use format::{Formatted, format_folder};
pub use mapping::{place_findings, read_mapping};
pub use pictures::{NoPictures, PictureProbe, PictureProblem};
pub use read::{Reading, read};
pub use replace::Replacement;
pub use report::Report;
pub use schema::schemas;
pub use withdraw::{Removed, Withdrawing, withdraw};
