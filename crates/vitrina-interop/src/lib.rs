//! Museum data in and out. Whatever a museum exports is read without losing a character, and what Vitrina knows is
//! written in the standards museums use. Nothing here opens a file or a connection: readers are handed in.

pub mod archive;
pub mod decode;
pub mod error;
pub mod imported;
pub mod lido;
pub mod table;
pub mod terms;
pub mod words;
mod ends;
pub mod leaving;
pub mod linked_art;
pub mod photograph;
mod phrases;
mod xml;
