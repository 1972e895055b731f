//! Single exhibits read again, when their pages are made: the spine knows where each one stands.

use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use fs_err as fs;
use vitrina_core::file::ExhibitFile;
use vitrina_core::{Admission, At, Catalogue, Exhibit, ExhibitEntry};

use crate::error::CatalogueError;

/// The exhibits of a catalogue folder.
#[derive(Debug)]
pub struct Bodies {
    folder: PathBuf,
    files: Vec<String>,
}

impl Bodies {
    /// The exhibits of the folder that `catalogue` was read from.
    #[must_use]
    pub fn new(folder: &Path, catalogue: &Catalogue) -> Self {
        Self { folder: folder.to_owned(), files: catalogue.files().to_vec() }
    }

    /// The exhibit as its file says it.
    ///
    /// # Errors
    /// When the file cannot be read or is no longer what was checked.
    pub fn file(&self, entry: &ExhibitEntry) -> Result<ExhibitFile, CatalogueError> {
        let name = &self.files[entry.position.file as usize];
        let mut bytes = vec![0; entry.position.length as usize];
        let mut file = fs::File::open(self.folder.join(name))?;
        file.seek(SeekFrom::Start(entry.position.offset))?;
        file.read_exact(&mut bytes)?;
        let changed = |why: String| CatalogueError::Changed { file: name.clone(), why };
        if blake3::hash(&bytes).as_bytes()[..16] != entry.hash {
            return Err(changed(format!("the record `{}` has other bytes now", entry.id)));
        }
        serde_json::from_slice(&bytes).map_err(|error| changed(error.to_string()))
    }

    /// The exhibit as the program believes it.
    ///
    /// # Errors
    /// As [`Bodies::file`].
    pub fn exhibit(&self, entry: &ExhibitEntry) -> Result<Exhibit, CatalogueError> {
        let file = self.file(entry)?;
        file.admit(&At::Root, &mut Admission::default()).ok_or_else(|| CatalogueError::Changed {
            file: self.files[entry.position.file as usize].clone(),
            why: format!("the record `{}` is not believable any more", entry.id),
        })
    }
}
