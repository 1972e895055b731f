//! Museum data in and out. Whatever a museum exports is read without losing a character, and what Vitrina knows is
//! written in the standards museums use. Nothing here opens a file or a connection: readers are handed in.

pub mod address;
pub mod archive;
pub mod changed;
pub mod decode;
mod ends;
pub mod error;
#[cfg(test)]
mod example;
pub mod iiif;
pub mod imported;
pub mod leaving;
pub mod lido;
pub mod linked_art;
pub mod mapping;
pub mod oai;
pub mod package;
pub mod photograph;
mod phrases;
pub mod table;
pub mod terms;
pub mod words;
mod xml;
