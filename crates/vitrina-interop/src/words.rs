//! Dates and measures as museums write them, in the museum's own words, are understood or left alone:
//! a wrong reading is worse than none, and the words are kept either way.

pub mod date;
mod fold;
pub mod measure;
#[cfg(test)]
mod sampled;
#[cfg(test)]
mod tests;
