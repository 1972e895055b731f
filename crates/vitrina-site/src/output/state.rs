//! The folder beside the site in which a build keeps what it must remember: `.<name>.vitrina/`.
//!
//! Outside the site, so that the site holds nothing but pages, and on the same disk, so that files move in by rename.

use std::fs::TryLockError;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::OutputError;

/// Where everything lies. Holds the lock while a build runs; the system frees it when the program ends, however it ends.
#[derive(Debug)]
pub(super) struct State {
    /// The output folder, links resolved.
    pub(super) out: PathBuf,
    folder: PathBuf,
    lock: Option<fs_err::File>,
}

impl State {
    /// Finds the folders; makes nothing.
    pub(super) fn of(asked: &Path) -> Result<Self, OutputError> {
        let refuse = |why| OutputError::NotAFolder { out: asked.to_owned(), why };
        let out = match fs_err::canonicalize(asked) {
            Ok(out) if out.is_dir() => out,
            Ok(_) => return Err(refuse("it is a file")),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                if asked.is_symlink() {
                    return Err(refuse("it is a link to something that is not there"));
                }
                let name = asked.file_name().ok_or_else(|| refuse("it has no name"))?;
                let parent = match asked.parent() {
                    Some(parent) if !parent.as_os_str().is_empty() => parent,
                    _ => Path::new("."),
                };
                // Absolute even where the parent is not there yet, so that a later change of folder changes nothing.
                fs_err::canonicalize(parent).or_else(|_| std::path::absolute(parent))?.join(name)
            }
            Err(error) => return Err(error.into()),
        };
        let name = out.file_name().ok_or_else(|| refuse("it has no name"))?;
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(".vitrina");
        let folder = out.with_file_name(hidden);
        Ok(Self { out, folder, lock: None })
    }

    pub(super) fn is_there(&self) -> bool {
        self.folder.is_dir()
    }

    /// Makes the folder if need be and locks it. False when another build holds it.
    pub(super) fn lock(&mut self) -> Result<bool, OutputError> {
        fs_err::create_dir_all(&self.folder)?;
        let file =
            fs_err::OpenOptions::new().create(true).truncate(false).write(true).open(self.folder.join("lock"))?;
        match file.file().try_lock() {
            Ok(()) => {
                self.lock = Some(file);
                Ok(true)
            }
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// What stands in the output folder.
    pub(super) fn manifest(&self) -> PathBuf {
        self.folder.join("manifest")
    }

    /// What will stand there when the journal is done.
    pub(super) fn next_manifest(&self) -> PathBuf {
        self.folder.join("manifest.next")
    }

    /// Files on their way in, under their paths in the site.
    pub(super) fn staging(&self) -> PathBuf {
        self.folder.join("staging")
    }

    /// Deletions and moves that must be made, whatever happens.
    pub(super) fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    /// The same journal once its deletions are done.
    pub(super) fn journal_of_moves(&self) -> PathBuf {
        self.folder.join("journal.moves")
    }

    /// A file that is not yet what its name will say.
    pub(super) fn passing(&self) -> PathBuf {
        self.folder.join("passing")
    }
}
