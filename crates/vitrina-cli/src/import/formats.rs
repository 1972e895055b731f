//! The formats that can be imported: what each is called, and who reads it.

use vitrina_core::LanguageTag;
use vitrina_interop::archive::Entry;
use vitrina_interop::imported::Outcome;
use vitrina_interop::lido::{self, LidoOptions};

/// A format of museum data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// LIDO 1.0 or 1.1, one record a file or many.
    Lido,
}

/// What a file does not say of itself.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// The language of texts that name none.
    pub(crate) language: Option<LanguageTag>,
}

/// How a format is called and read.
struct Row {
    word: &'static str,
    name: &'static str,
    words: &'static str,
    read: fn(Entry<'_>, &Options, &mut dyn FnMut(Outcome)),
}

impl Format {
    fn row(self) -> Row {
        match self {
            Self::Lido => Row { word: "lido", name: "LIDO", words: "LIDO 1.0 or 1.1", read: read_lido },
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
    pub(crate) fn read(self, entry: Entry<'_>, options: &Options, each: &mut dyn FnMut(Outcome)) {
        (self.row().read)(entry, options, each);
    }
}

fn read_lido(entry: Entry<'_>, options: &Options, each: &mut dyn FnMut(Outcome)) {
    let options = LidoOptions { language: options.language.clone() };
    lido::read(entry.reader, &entry.name, &options).for_each(each);
}
