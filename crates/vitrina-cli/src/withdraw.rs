//! `vitrina withdraw ID`: takes a record and its pictures out of the catalogue and leaves one sentence.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use vitrina_catalogue::Withdrawing;
use vitrina_core::{CivilDate, RecordType};

use crate::{Outcome, clock, shown::plain};

/// Takes out a record.
#[derive(Debug, clap::Args)]
pub(crate) struct WithdrawArguments {
    /// The id of an exhibit, museum, joint exhibition, event, person or place.
    id: String,
    /// Why; the page at its address says it.
    #[arg(long, value_name = "CODE", value_enum)]
    reason: Reason,
    /// Which record is meant, where several kinds have the id.
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// Takes out a museum together with every exhibit it keeps.
    #[arg(long)]
    with_exhibits: bool,
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
    /// An event.
    Event,
    /// A person.
    Person,
    /// A place.
    Place,
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
        Kind::Event => RecordType::Event,
        Kind::Person => RecordType::Person,
        Kind::Place => RecordType::Place,
    });
    let date = arguments.date.map_or_else(clock::today, Ok)?;
    let asked = Withdrawing { id: &arguments.id, kind, reason, date, with_exhibits: arguments.with_exhibits };
    let removed = vitrina_catalogue::withdraw(&arguments.catalogue, &asked)?;
    if removed.exhibits > 0 {
        writeln!(remarks, "{} exhibits are gone with it", removed.exhibits)?;
    }
    if removed.one_line {
        writeln!(remarks, "its entry in `{}` is gone", plain(&removed.file))?;
    } else {
        writeln!(data, "{}", plain(&removed.file))?;
    }
    for picture in &removed.pictures {
        writeln!(data, "{}", plain(picture))?;
    }
    for name in &removed.remarks {
        writeln!(remarks, "the editors' remarks in `{}` are gone", plain(name))?;
    }
    for name in &removed.mentions {
        writeln!(remarks, "`{}` names it no more", plain(name))?;
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
