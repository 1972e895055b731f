//! Search off the page's own thread: [`Search`] asks, the worker answers; what they say is `vitrina_search::protocol`.

mod client;
mod worker;

pub use client::{NoSearch, Search};
pub use worker::serve;
