//! `vitrina import csv FILE --draft-mapping`: a mapping proposed for a file, as a file to be mended and used.

use std::fs::File;
use std::io::{Read, Write};

use anyhow::{Context, Result, bail};
use vitrina_interop::archive::{ArchiveLimits, Entry, entries};
use vitrina_interop::decode::Text;
use vitrina_interop::mapping::{Columns, columns_of_lines, columns_of_table, draft};

use super::ImportArguments;
use super::formats::Format;
use crate::shown::plain;

/// How many bytes of a file are looked at.
const HEAD: u64 = 4 << 20;

/// Prints a mapping for the first file that is there; nothing goes into the catalogue.
pub(crate) fn print(arguments: &ImportArguments, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<()> {
    let read = match arguments.format {
        Format::Csv => table,
        Format::Jsonl => lines,
        other => bail!("{} needs no mapping", other.name()),
    };
    let path = &arguments.file;
    let file = File::open(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut found = None;
    let ended = entries(file, &name, &ArchiveLimits::default(), |entry| {
        if let (Ok(entry), None) = (entry, &found) {
            found = Some(read(entry));
        }
    });
    let Some(columns) = found else {
        ended?;
        bail!("there is no file in `{name}`");
    };
    let draft = draft(&columns?);
    serde_json::to_writer_pretty(&mut *data, &draft.file)?;
    writeln!(data)?;
    for said in draft.said {
        writeln!(remarks, "{}", plain(&said))?;
    }
    Ok(())
}

fn table(entry: Entry<'_>) -> Result<Columns> {
    let mut head = Vec::new();
    entry.reader.take(HEAD).read_to_end(&mut head)?;
    Ok(columns_of_table(&head, &entry.name)?)
}

fn lines(entry: Entry<'_>) -> Result<Columns> {
    let mut head = Vec::new();
    Text::new(entry.reader)?.take(HEAD).read_to_end(&mut head)?;
    let whole = (head.len() as u64) < HEAD;
    Ok(columns_of_lines(&head, &entry.name, whole)?)
}
