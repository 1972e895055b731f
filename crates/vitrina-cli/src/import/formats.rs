//! The formats that can be imported: what each is called, and who reads it.

use anyhow::{Context, Result};
use vitrina_core::LanguageTag;
use vitrina_interop::archive::Entry;
use vitrina_interop::imported::Outcome;
use vitrina_interop::lido::{self, LidoOptions};

use super::ImportArguments;
use super::mapped::{self, Mapped};

/// A format of museum data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// LIDO 1.0 or 1.1, one record a file or many.
    Lido,
    /// EODEM 1.0, objects offered on loan: what a public catalogue may hold of them.
    Eodem,
    /// A table: CSV and its relatives, with a mapping.
    Csv,
    /// JSON, one object a line, with a mapping.
    Jsonl,
}

/// What a file does not say of itself.
#[derive(Default)]
pub(crate) struct Options {
    /// The language of texts that name none.
    pub(crate) language: Option<LanguageTag>,
    /// What its columns mean.
    pub(crate) mapped: Option<Mapped>,
}

impl Options {
    /// What the arguments say, and the files that they name.
    pub(crate) fn open(arguments: &ImportArguments) -> Result<Self> {
        let mapped = match arguments.format {
            Format::Csv | Format::Jsonl => Some(Mapped::open(arguments)?),
            Format::Lido | Format::Eodem => None,
        };
        Ok(Self { language: arguments.language.clone(), mapped })
    }

    /// The mapping; formats that need one have it.
    pub(crate) fn mapped(&self) -> Result<&Mapped> {
        self.mapped.as_ref().context("the format needs a mapping")
    }
}

/// Reads one entry and hands on what became of each record.
type Reader = fn(Entry<'_>, &Options, &mut dyn FnMut(Outcome)) -> Result<()>;

/// How a format is called and read.
struct Row {
    word: &'static str,
    name: &'static str,
    words: &'static str,
    read: Reader,
}

impl Format {
    fn row(self) -> Row {
        match self {
            Self::Lido => Row { word: "lido", name: "LIDO", words: "LIDO 1.0 or 1.1", read: read_lido },
            Self::Eodem => Row { word: "eodem", name: "EODEM", words: "EODEM 1.0", read: read_lido },
            Self::Csv => Row { word: "csv", name: "CSV", words: "a table", read: mapped::read_csv },
            Self::Jsonl => {
                Row { word: "jsonl", name: "JSON Lines", words: "one JSON object a line", read: mapped::read_jsonl }
            }
        }
    }

    /// The word that names it on the command line.
    pub(crate) fn word(self) -> &'static str {
        self.row().word
    }

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        self.row().name
    }

    /// Its name and versions in a sentence.
    pub(crate) fn words(self) -> &'static str {
        self.row().words
    }

    /// Hands on every record of a file.
    pub(crate) fn read(self, entry: Entry<'_>, options: &Options, each: &mut dyn FnMut(Outcome)) -> Result<()> {
        (self.row().read)(entry, options, each)
    }
}

fn read_lido(entry: Entry<'_>, options: &Options, each: &mut dyn FnMut(Outcome)) -> Result<()> {
    let options = LidoOptions { language: options.language.clone() };
    lido::read(entry.reader, &entry.name, &options).for_each(each);
    Ok(())
}
