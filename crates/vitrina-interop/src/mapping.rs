//! Tables and JSON Lines of any museum by a mapping: which column becomes which field, how lists are split, which
//! language a text is in.
//!
//! Whatever no rule takes stays with the record under the source's own name. A value that says nothing (empty, `null`, an
//! empty list) is not kept. A mapping says nothing of what a museum means; it only says where the museum says it.

mod apply;
mod draft;
mod lines;
mod named;
mod node;
mod own;
mod path;
mod plan;
mod rows;
mod side;
mod source;
mod template;
#[cfg(test)]
mod tests;
mod understood;

pub use draft::{Columns, Draft, columns_of_lines, columns_of_table, draft};
pub use lines::{Lines, read_lines};
pub use named::{named, named_file, names};
pub use plan::Mapping;
pub use rows::{Rows, read_rows};
pub use side::{SideSaid, SideTables};
