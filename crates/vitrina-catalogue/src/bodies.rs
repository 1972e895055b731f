//! Records read again as their files say them: exhibits one by one, from where the spine knows them to stand, all others
//! by kind.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde::de::DeserializeOwned;
use serde_json::Value;
use vitrina_core::file::ExhibitFile;
use vitrina_core::{Admission, At, Catalogue, Exhibit, ExhibitEntry, Filed};

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

    /// The records of a kind as their files say them, in the order given. A file of many records is read once.
    ///
    /// # Errors
    /// When a file cannot be read or is no longer what was checked.
    pub fn filed<R, F: DeserializeOwned>(&self, records: &[Filed<R>]) -> Result<Vec<F>, CatalogueError> {
        let mut read: BTreeMap<u32, Value> = BTreeMap::new();
        let one = |filed: &Filed<R>| {
            let name = &self.files[filed.position.file as usize];
            let changed = |why: String| CatalogueError::Changed { file: name.clone(), why };
            let whole = match read.entry(filed.position.file) {
                Entry::Occupied(whole) => whole.into_mut(),
                Entry::Vacant(place) => {
                    let bytes = fs::read(self.folder.join(name))?;
                    place.insert(serde_json::from_slice(&bytes).map_err(|error| changed(error.to_string()))?)
                }
            };
            let part = whole.pointer(&filed.pointer).ok_or_else(|| changed(format!("`{}` is gone", filed.pointer)))?;
            F::deserialize(part).map_err(|error| changed(error.to_string()))
        };
        records.iter().map(one).collect()
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
