//! XML as museums send it, read record by record in bounded memory: any prefixes, any declared encoding, no DTD.
//!
//! A record becomes a small tree beside its own characters as they came, so that what nobody understands can be kept
//! verbatim. A record that is broken is refused with its position, and reading goes on with the next.

mod carried;
mod encoding;
mod input;
mod leftover;
mod scope;
mod tree;
mod trees;

pub(crate) use carried::carried;
pub(crate) use encoding::to_utf8;
pub(crate) use leftover::leftover;
pub(crate) use scope::Space;
pub(crate) use tree::Element;
pub(crate) use trees::{Limits, Tree, Trees};
