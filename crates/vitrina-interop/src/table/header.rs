//! Names by which every column of a table can be told from every other, whatever its header says.

use std::collections::BTreeSet;

/// A name for each column: its own, `column 3` where it has none, with ` (2)` after it where an earlier one is the same.
#[must_use]
pub fn unique_names(header: &[String]) -> Vec<String> {
    let own: BTreeSet<&str> = header.iter().map(String::as_str).collect();
    let mut taken = BTreeSet::new();
    let mut names = Vec::with_capacity(header.len());
    for (at, name) in header.iter().enumerate() {
        let base = if name.is_empty() { format!("column {}", at + 1) } else { name.clone() };
        let mut unique = base.clone();
        let mut number = 2;
        // What another column is called by itself stays that column's.
        while taken.contains(&unique) || (unique != *name && own.contains(unique.as_str())) {
            unique = format!("{base} ({number})");
            number += 1;
        }
        taken.insert(unique.clone());
        names.push(unique);
    }
    names
}
