//! The few changes a build makes on the disk, each one step that a kill can come before, in or after.
//!
//! Tests stop after any step, so that "killed at any moment" is tried at every moment there is.

use std::io::{self, ErrorKind, Write};
use std::path::Path;

use super::OutputError;

/// Where the changes are made; in tests it can stop as a killed program would.
#[derive(Debug, Default)]
pub(super) struct Disk {
    #[cfg(test)]
    pub(super) left: Option<std::sync::atomic::AtomicI64>,
}

impl Disk {
    /// Stops after that many changes; the next one is cut short and all later ones fail.
    #[cfg(test)]
    pub(super) fn stopping_after(steps: i64) -> Self {
        Self { left: Some(steps.into()) }
    }

    /// Whether the next change may still be made.
    #[cfg(test)]
    fn alive(&self) -> bool {
        let Some(left) = &self.left else { return true };
        left.fetch_sub(1, std::sync::atomic::Ordering::Relaxed) > 0
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, reason = "a test's disk can stop")]
    fn alive(&self) -> bool {
        true
    }

    fn step(&self) -> io::Result<()> {
        if self.alive() { Ok(()) } else { Err(io::Error::other("stopped by the test")) }
    }

    /// Creates or replaces a file; not yet safe against a kill, so only in the staging folder or under a passing name.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(stopped) = self.step() {
            // A kill in the middle of a write leaves its first half.
            let _ = fs_err::write(path, &bytes[..bytes.len() / 2]);
            return Err(stopped);
        }
        fs_err::write(path, bytes)
    }

    /// Replaces a file in one step: its name stands for the old bytes or for all the new ones, on the disk too.
    pub(super) fn replace(&self, path: &Path, passing: &Path, bytes: &[u8]) -> io::Result<()> {
        self.write_durably(passing, bytes)?;
        self.rename(passing, path)
    }

    /// Creates a file and waits until the disk has it.
    fn write_durably(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Err(stopped) = self.step() {
            let _ = fs_err::write(path, &bytes[..bytes.len() / 2]);
            return Err(stopped);
        }
        let mut file = fs_err::File::create(path)?;
        file.write_all(bytes)?;
        // A test stops a program, never the machine, and would spend all its time here.
        if cfg!(test) { Ok(()) } else { file.sync_all() }
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        fs_err::rename(from, to)
    }

    /// Moves a staged file into the site; one that was moved already is fine.
    ///
    /// A site on another disk than its neighbours (a mounted folder) gets a copy beside the old file first, so that
    /// the file there is whole at every moment all the same.
    pub(super) fn move_in(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        match fs_err::rename(from, to) {
            Err(error) if error.kind() == ErrorKind::NotFound && !from.exists() => Ok(()),
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                let mut name = to.file_name().unwrap_or_default().to_os_string();
                name.push(".vitrina-part");
                let beside = to.with_file_name(name);
                fs_err::copy(from, &beside)?;
                fs_err::rename(&beside, to)?;
                fs_err::remove_file(from)
            }
            other => other,
        }
    }

    pub(super) fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        fs_err::create_dir_all(path)
    }

    /// Deletes a file; one that is gone, or whose place something else has taken, is fine.
    pub(super) fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        match fs_err::remove_file(path) {
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory) =>
            {
                Ok(())
            }
            other => other,
        }
    }

    /// Deletes a folder if it is empty; says whether it is gone.
    pub(super) fn remove_empty_folder(&self, path: &Path) -> io::Result<bool> {
        self.step()?;
        match fs_err::remove_dir(path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
            Err(error) if matches!(error.kind(), ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Deletes a folder of our own with all that is in it.
    pub(super) fn sweep(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        match fs_err::remove_dir_all(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }
}

/// Reads a file that need not be there.
pub(super) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    match fs_err::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}
