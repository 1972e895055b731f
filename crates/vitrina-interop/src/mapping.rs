//! Tables and JSON Lines of any museum by a mapping: which column becomes which field, how lists are split, which
//! language a text is in.
//!
//! Whatever no rule takes stays with the record under the source's own name. A value that says nothing (empty, `null`, an
//! empty list) is not kept. A mapping says nothing of what a museum means; it only says where the museum says it.

mod apply;
mod lines;
mod node;
mod path;
mod plan;
mod rows;
mod side;
mod source;
mod template;
#[cfg(test)]
mod tests;
mod understood;

pub use lines::{Lines, read_lines};
pub use plan::Mapping;
pub use rows::{Rows, read_rows};
pub use side::{SideSaid, SideTables};
