//! What every reader hands on: a record as understood, what became of each of its values, or why it was not taken.
//!
//! Ids, uuid, museum and the day of the change stay empty here; they are the catalogue's business.

use std::{fmt, io};

use serde::{Deserialize, Serialize};
use vitrina_core::file::{ExhibitFile, TextsFile};

/// How many bytes of a record that was not taken are kept with it.
pub const RAW_LIMIT: usize = 4096;

/// One record of a source, as understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The source's own id of the record.
    pub record: String,
    /// Where it begins in the source.
    pub position: Position,
    /// Who holds the exhibit, as the source names it.
    pub museum: Option<MuseumHint>,
    /// Whether the record is of that museum itself. Of the exhibit only the foreign fields say something: they are the
    /// museum's.
    pub is_of_museum: bool,
    /// The exhibit; `id`, `uuid`, `museum` and `changed` are empty.
    pub exhibit: ExhibitFile,
    /// What the source calls the kind of thing, its materials and subjects: for the thesaurus.
    pub concepts: Vec<ConceptHint>,
    /// What became of each value that was not simply taken over.
    pub notes: Vec<Note>,
}

/// A museum as a source names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MuseumHint {
    /// Its name.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub name: TextsFile,
    /// An identifier of the body, such as an ISIL or an address in an authority file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_body_id: Option<String>,
    /// Its id in the catalogue of this program that the record comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_id: Option<String>,
    /// Its website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The place it stands in.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub place: TextsFile,
    /// The state it stands in, where the source says that the place is one.
    #[serde(default, skip_serializing_if = "TextsFile::is_empty")]
    pub state: TextsFile,
}

/// A word of the source that may be a concept of the thesaurus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConceptHint {
    /// The field it belongs to: `objectType`, `classification`, `materials/0`, `technique`, `subject`.
    pub field: String,
    /// The source's words.
    pub words: TextsFile,
    /// The address of the concept in an authority file, such as the AAT.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

/// What became of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Read as something more exact than words.
    Understood,
    /// Read, but more than the words say had to be supposed.
    Guessed,
    /// Kept as words only.
    NotUnderstood,
    /// Kept as words, which say that nothing is known: there is nothing to understand.
    StatedUnknown,
    /// Not kept: it was empty, or said elsewhere in the same record.
    LeftOut,
    /// Kept in another form than the source has it.
    Changed,
    /// Kept among the foreign fields, because no field is made for it.
    Unmapped,
}

/// What became of one value of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The field of the exhibit, or the path in the source where there is no field.
    pub field: String,
    /// What became of it.
    pub kind: NoteKind,
    /// The words of the source.
    pub words: String,
    /// How they were read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
}

/// Where in a source something stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The file, with the entry of an archive after `!`.
    pub file: String,
    /// The line, from 1; 0 where the source has no lines.
    pub line: u64,
    /// The byte, from 0, of the text as it was decoded to UTF-8.
    pub byte: u64,
    /// The source's id of the record, if it got as far as that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
}

/// A record, or what should have been one, that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reject {
    /// Where it stands.
    pub position: Position,
    /// Why it was not taken.
    pub reason: String,
    /// Its first bytes, as they came.
    pub raw: Vec<u8>,
}

/// What a reader makes of one record.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A record.
    Record(Box<Imported>),
    /// Not a record.
    Reject(Reject),
}

impl Imported {
    /// A record of which nothing is known but the source's id of it.
    #[must_use]
    pub fn new(record: impl Into<String>) -> Self {
        Self {
            record: record.into(),
            position: Position::default(),
            museum: None,
            is_of_museum: false,
            exhibit: ExhibitFile::default(),
            concepts: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Notes what became of a value.
    pub fn note(
        &mut self,
        field: impl Into<String>,
        kind: NoteKind,
        words: impl Into<String>,
        reading: Option<String>,
    ) {
        self.notes.push(Note { field: field.into(), kind, words: words.into(), reading });
    }

    /// About how many bytes it holds: the exhibit as JSON, and the words of the notes.
    #[must_use]
    pub fn weight(&self) -> usize {
        let mut bytes = Counted(0);
        // What cannot be written is refused with its reason when it is.
        let _ = serde_json::to_writer(&mut bytes, &self.exhibit);
        bytes.0 + self.notes.iter().map(|note| note.words.len()).sum::<usize>()
    }
}

/// Counts what is written, and keeps nothing of it.
struct Counted(usize);

impl io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Reject {
    /// A refusal that keeps at most [`RAW_LIMIT`] bytes of what was refused.
    #[must_use]
    pub fn new(position: Position, reason: impl Into<String>, raw: &[u8]) -> Self {
        Self { position, reason: reason.into(), raw: raw[..raw.len().min(RAW_LIMIT)].to_vec() }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if self.line > 0 {
            write!(formatter, ":{}", self.line)?;
        }
        match &self.record {
            Some(record) => write!(formatter, " (record {record})"),
            None => Ok(()),
        }
    }
}
