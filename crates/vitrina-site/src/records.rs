//! Bodies of records, read again from the place where the spine found them.

use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use serde::de::DeserializeOwned;
use vitrina_core::file::ExhibitFile;
use vitrina_core::{Admission, At, Catalogue, Exhibit, ExhibitEntry, Position};

use crate::error::SiteError;

/// The records of a catalogue on the disk.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Records<'a> {
    folder: &'a Path,
    files: &'a [String],
}

impl<'a> Records<'a> {
    pub(crate) fn new(folder: &'a Path, catalogue: &'a Catalogue) -> Self {
        Self { folder, files: catalogue.files() }
    }

    fn name(&self, position: Position) -> &'a str {
        &self.files[position.file as usize]
    }

    fn changed(&self, position: Position, what: impl ToString) -> SiteError {
        SiteError::Record { file: self.name(position).to_owned(), what: what.to_string() }
    }

    /// A whole file that may hold several records.
    pub(crate) fn value(&self, position: Position) -> Result<serde_json::Value, SiteError> {
        serde_json::from_slice(&self.bytes(position)?).map_err(|error| self.changed(position, error))
    }

    /// A record of a whole file; `pointer` leads to it.
    pub(crate) fn part<T: DeserializeOwned>(
        &self,
        position: Position,
        whole: &serde_json::Value,
        pointer: &str,
    ) -> Result<T, SiteError> {
        let one = whole.pointer(pointer).ok_or_else(|| self.changed(position, pointer))?;
        T::deserialize(one).map_err(|error| self.changed(position, error))
    }

    fn bytes(&self, position: Position) -> Result<Vec<u8>, SiteError> {
        let mut file = fs_err::File::open(self.folder.join(self.name(position)))?;
        if position.length == 0 {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            return Ok(bytes);
        }
        file.seek(SeekFrom::Start(position.offset))?;
        let mut bytes = vec![0; position.length as usize];
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// An exhibit as it stands in its file.
    pub(crate) fn file(&self, entry: &ExhibitEntry) -> Result<ExhibitFile, SiteError> {
        serde_json::from_slice(&self.bytes(entry.position)?).map_err(|error| self.changed(entry.position, error))
    }

    /// An exhibit as the program believes it.
    pub(crate) fn exhibit(&self, entry: &ExhibitEntry) -> Result<Exhibit, SiteError> {
        self.admitted(entry, &self.file(entry)?)
    }

    /// The same, from its file.
    pub(crate) fn admitted(&self, entry: &ExhibitEntry, file: &ExhibitFile) -> Result<Exhibit, SiteError> {
        let exhibit = file.admit(&At::Root, &mut Admission::default());
        exhibit.filter(|exhibit| exhibit.id == entry.id).ok_or_else(|| self.changed(entry.position, &entry.id))
    }
}
