//! Pages of an invented catalogue, as text: one of each kind, in English and in Persian.

#![allow(clippy::unwrap_used, reason = "what is wrong with the invented catalogue is wrong with the test")]

mod load;
mod pages;
mod style;
mod words;
