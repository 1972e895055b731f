//! The browser shell: islands on the static pages and the proposal desk.
//!
//! State is plain data with pure functions and is tested natively; [`browser`] holds the edges to the browser;
//! the components put both together. The bundles are `public` (selection, interactive list),
//! `desk`, and `search_worker`, which answers the list off the page's own thread.

pub mod aside;
pub mod browse;
pub mod browser;
pub mod desk;
pub mod notice;
pub mod search;
pub mod selection;
pub mod store;
