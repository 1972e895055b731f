//! The catalogue as a data package: a table or a file of JSON Lines for each kind of record, and `datapackage.json`,
//! which says what every field is.
//!
//! Tables are in long form: each list of a record is a table of its own, and all texts of a kind stand in one table with
//! language, status and author beside each. Columns by language would be hundreds, most of them empty, and a twelfth
//! language would change the shape of every table; a status would have no place beside its text.

mod back;
mod cells;
mod descriptor;
mod kinds;
mod prune;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use back::SAID;
pub use cells::{TableWriter, defused};
pub use descriptor::{Contents, DESCRIPTOR, Form, PackageFile, descriptor};
pub use kinds::{KINDS, Kind, Table, WITHDRAWN, kind};
