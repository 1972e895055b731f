//! `vitrina fmt`: every file of the catalogue in canonical form.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use vitrina_catalogue::format_folder;

use crate::{Outcome, shown::plain};

/// Canonical form.
#[derive(Debug, clap::Args)]
pub(crate) struct FmtArguments {
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
    /// Writes nothing; says which files would change, and ends with 1 if there are any.
    #[arg(long)]
    check: bool,
}

/// Names the files that changed, one a line.
pub(crate) fn fmt(arguments: &FmtArguments, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<Outcome> {
    let formatted = format_folder(&arguments.catalogue, arguments.check)?;
    for name in &formatted.changed {
        writeln!(data, "{}", plain(name))?;
    }
    for file in &formatted.unreadable {
        writeln!(remarks, "left alone: {}", plain(file))?;
    }
    if !formatted.unreadable.is_empty() {
        writeln!(remarks, "mend them first; `vitrina check` shows most such places with their lines")?;
    }
    let verb = if arguments.check { "would change" } else { "changed" };
    writeln!(remarks, "{} files {verb}, {} are canonical", formatted.changed.len(), formatted.unchanged)?;
    let faulty = !formatted.unreadable.is_empty() || (arguments.check && !formatted.changed.is_empty());
    Ok(if faulty { Outcome::Faulty } else { Outcome::Fine })
}
