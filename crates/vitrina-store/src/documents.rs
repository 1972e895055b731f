//! Documents by their hash: files that are whole or not there, and never change.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;
use vitrina_core::loan::Digest;

use crate::backup::sync_folder;
use crate::trouble::Trouble;
use crate::verify::Discrepancy;

/// Where files stand that are being written.
const COMING: &str = "coming";

/// A folder of documents, each under its SHA-256: `ab/abcd…`.
#[derive(Debug, Clone)]
pub struct Documents {
    folder: PathBuf,
}

impl Documents {
    /// Opens a folder, made if it is not there.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn open(folder: &Path) -> Result<Self, Trouble> {
        fs::create_dir_all(folder.join(COMING))?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Keeps a document. When this returns it is on the disk, whole, under its digest.
    ///
    /// # Errors
    /// The disk takes no more; nothing of the document is to be seen then.
    pub fn keep(&self, bytes: &[u8]) -> Result<Digest, Trouble> {
        let digest = Digest::of(bytes);
        let path = self.path(digest);
        if path.is_file() && self.read(digest).is_ok() {
            return Ok(digest);
        }
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(self.folder.join(COMING))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|error| error.error)?;
        sync_folder(folder)?;
        sync_folder(&self.folder)?;
        Ok(digest)
    }

    /// A document, held against its digest; none where it was never kept.
    ///
    /// # Errors
    /// It cannot be read, or is not what was kept.
    pub fn read(&self, digest: Digest) -> Result<Option<Vec<u8>>, Trouble> {
        let path = self.path(digest);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        if Digest::of(&bytes) != digest {
            let what = format!("{} is not what was kept under this name; restore it from a backup", path.display());
            return Err(Trouble::File(std::io::Error::new(ErrorKind::InvalidData, what)));
        }
        Ok(Some(bytes))
    }

    /// Takes away what was half written when a program was stopped. Called at the start, before anybody writes.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn sweep(&self) -> Result<(), Trouble> {
        for entry in fs::read_dir(self.folder.join(COMING))? {
            fs::remove_file(entry?.path())?;
        }
        Ok(())
    }

    /// Reads every document and tells of each that is not what was kept under its name.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn verify(&self) -> Result<Vec<Discrepancy>, Trouble> {
        let mut found = Vec::new();
        for part in fs::read_dir(&self.folder)? {
            let part = part?.path();
            if part.ends_with(COMING) || !part.is_dir() {
                continue;
            }
            for entry in fs::read_dir(part)? {
                let path = entry?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let same =
                    name.parse().is_ok_and(|digest: Digest| fs::read(&path).is_ok_and(|it| Digest::of(&it) == digest));
                if !same {
                    let what = "the document is not what was kept under this name; restore it from a backup".to_owned();
                    found.push(Discrepancy { place: name.into_owned(), what });
                }
            }
        }
        found.sort_by(|one, other| one.place.cmp(&other.place));
        Ok(found)
    }

    fn path(&self, digest: Digest) -> PathBuf {
        let name = digest.to_string();
        self.folder.join(&name[..2]).join(name)
    }
}
