//! Finds exhibits in every language and counts facets exactly: [`MemoryIndex`] answers a core [`Query`] with an [`Answer`].
//!
//! One index serves all languages: a word that is part of a label of a concept, in any language, finds the exhibits of
//! that concept and of its narrower ones. The same code answers natively and in the browser; there is no clock, no file
//! and no thread here. Feature `build` makes the index of a catalogue.
//!
//! [`Query`]: vitrina_core::query::Query
//! [`Answer`]: vitrina_core::query::Answer

mod answer;
pub mod asked;
pub mod chunked;
mod counts;
mod file;
#[cfg(feature = "build")]
mod gather;
mod index;
mod input;
pub mod marks;
mod matches;
pub mod near;
mod picture;
pub mod protocol;
mod screen;
pub mod sound;
pub mod stem;
mod suggest;
#[cfg(test)]
mod tests;
mod vocabulary;
pub mod words;

pub use file::IndexError;
#[cfg(feature = "build")]
pub use gather::IndexBuilder;
pub use index::MemoryIndex;
pub use input::{ConceptKind, Entry, Label, Words};
pub use picture::Picture;
pub use screen::{ListedExhibit, Named, Screen, Value};
