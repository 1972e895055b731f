//! The formats that can be exported: what each is called, and who writes it.

use std::io::Write;

use anyhow::Result;
use vitrina_catalogue::Bodies;
use vitrina_core::{Catalogue, ExhibitEntry};
use vitrina_interop::lido::{LidoExport, LidoFate, LidoWriter};

use super::MACHINE;

/// A format of museum data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// LIDO 1.1, all records in one file.
    Lido,
}

/// What is to leave.
pub(super) struct Selection<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) bodies: &'a Bodies,
    pub(super) entries: &'a [&'a ExhibitEntry],
    pub(super) with_machine: bool,
}

/// What came of it.
pub(super) struct Told {
    /// How many exhibits were written.
    pub(super) written: u64,
    /// What did not leave or not as it was, a line each.
    pub(super) losses: Vec<String>,
}

/// How a format is called and written.
struct Row {
    words: &'static str,
    write: fn(&Selection<'_>, &mut dyn Write) -> Result<Told>,
}

impl Format {
    fn row(self) -> Row {
        match self {
            Self::Lido => Row { words: "LIDO 1.1", write: write_lido },
        }
    }

    /// Its name and version.
    pub(super) fn words(self) -> &'static str {
        self.row().words
    }

    /// Writes every exhibit of the selection.
    pub(super) fn write(self, selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
        (self.row().write)(selection, out)
    }
}

fn write_lido(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
    let options = LidoExport { with_machine: selection.with_machine };
    let mut writer = LidoWriter::new(out, selection.catalogue, &options)?;
    let (mut written, mut untitled) = (0, Vec::new());
    for entry in selection.entries {
        let exhibit = selection.bodies.exhibit(entry)?;
        match writer.record(&exhibit, selection.catalogue.museum(entry.museum))? {
            LidoFate::Written => written += 1,
            LidoFate::Withheld => {}
            LidoFate::Untitled => untitled.push(exhibit.id),
        }
    }
    let left = writer.losses();
    writer.finish()?;
    let mut losses: Vec<String> =
        untitled.iter().map(|id| format!("`{id}` is left out: it has no title that may leave")).collect();
    if left.machine_texts > 0 {
        losses.push(format!("{} texts made by a machine stayed{MACHINE}", left.machine_texts));
    }
    if left.characters > 0 {
        losses.push(format!("{} characters that XML cannot carry are written as U+FFFD", left.characters));
    }
    if left.pictures > 0 {
        losses.push(format!("{} photographs stayed: the records carry no pictures", left.pictures));
    }
    Ok(Told { written, losses })
}
