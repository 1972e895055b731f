//! Pages of an invented catalogue, as text: one of each kind, in English and in Persian.

mod load;
mod pages;
mod style;
