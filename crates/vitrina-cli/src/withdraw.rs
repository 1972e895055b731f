//! `vitrina withdraw ID`: takes a record and its pictures out of the catalogue and leaves one sentence.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use vitrina_core::{CivilDate, RecordType};

use crate::{Outcome, clock, shown::plain};

/// Takes out a record.
#[derive(Debug, clap::Args)]
pub(crate) struct WithdrawArguments {
    /// The id of an exhibit, a museum that keeps no exhibits, or a joint exhibition.
    id: String,
    /// Why; the page at its address says it.
    #[arg(long, value_name = "CODE", value_enum)]
    reason: Reason,
    /// Which record is meant, where several kinds have the id.
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// The day of withdrawal; without it, today.
    #[arg(long, value_name = "DATE")]
    date: Option<CivilDate>,
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Reason {
    /// The museum asked for it.
    AtMuseumRequest,
    /// A person or another institution asked for it.
    AtRequest,
    /// The record was wrong.
    Error,
    /// The record stood here twice.
    Duplicate,
    /// Rights in a text or a picture.
    Rights,
    /// Another reason.
    Other,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// An exhibit.
    Exhibit,
    /// A museum.
    Museum,
    /// A joint exhibition.
    Exhibition,
}

/// Names what was removed, one path a line.
pub(crate) fn withdraw(
    arguments: &WithdrawArguments,
    data: &mut dyn Write,
    remarks: &mut dyn Write,
) -> Result<Outcome> {
    let reason = match arguments.reason {
        Reason::AtMuseumRequest => "at-museum-request",
        Reason::AtRequest => "at-request",
        Reason::Error => "error",
        Reason::Duplicate => "duplicate",
        Reason::Rights => "rights",
        Reason::Other => "other",
    };
    let kind = arguments.kind.map(|kind| match kind {
        Kind::Exhibit => RecordType::Exhibit,
        Kind::Museum => RecordType::Museum,
        Kind::Exhibition => RecordType::Exhibition,
    });
    let date = arguments.date.map_or_else(clock::today, Ok)?;
    let removed = vitrina_catalogue::withdraw(&arguments.catalogue, &arguments.id, kind, reason, date)?;
    if removed.one_line {
        writeln!(remarks, "one line of `{}` is gone", plain(&removed.file))?;
    } else {
        writeln!(data, "{}", plain(&removed.file))?;
    }
    for picture in &removed.pictures {
        writeln!(data, "{}", plain(picture))?;
    }
    for name in &removed.remarks {
        writeln!(remarks, "the editors' remarks in `{}` are gone", plain(name))?;
    }
    writeln!(
        remarks,
        "{} `{}` withdrawn; the next build leaves one sentence at its address. Earlier versions may hold its text still: \
         see to your backups and the history of the folder",
        removed.kind.word(),
        arguments.id
    )?;
    Ok(Outcome::Fine)
}
