//! The published site: what pages there are, what each is made from, and the folder they are written to.
//!
//! [`build`] is the whole way: it lists the exhibits under every value ([`lists`]), makes the files all pages load
//! ([`assets`], [`media`]), plans the pages ([`plan`]), renders those whose inputs have changed ([`render`]), and writes
//! dumps, records in the formats of others ([`documents`]), index, feed and `build.json` beside them. There is no clock in what it writes.

mod assets;
mod build;
mod cards;
mod data;
mod documents;
mod dumps;
mod error;
mod feed;
mod keeper;
mod listed;
mod lists;
mod manifest;
mod media;
mod options;
mod output;
mod plan;
mod records;
mod render;
mod report;
mod schema;
mod schema_org;
mod shared;
mod sitemap;

pub use assets::{Bundle, embedded_bundle};
pub use build::build;
pub use error::SiteError;
pub use options::{Progress, SiteOptions};
pub use output::{Outcome, Output, OutputError, Planned, Written, complete};
pub use report::{DocumentCounts, PageCounts, Seconds, SiteReport};
pub use schema_org::schema_org;
