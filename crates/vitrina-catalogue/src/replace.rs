//! Writing a file whole or not at all: the bytes go beside it under a hidden name and are renamed into its place.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;

/// New bytes for a file, not yet in its place; given up when dropped. Written as any other [`Write`].
#[derive(Debug)]
pub struct Replacement {
    target: PathBuf,
    beside: PathBuf,
    /// Open while bytes come.
    bytes: Option<BufWriter<fs::File>>,
}

impl Replacement {
    /// Opens the hidden file; readers of the catalogue pass over names that begin with a dot.
    ///
    /// # Errors
    /// When a folder stands there, or the file cannot be made.
    pub fn of(target: &Path) -> io::Result<Self> {
        let (beside, file) = hidden(target, "new")?;
        Ok(Self { target: target.to_owned(), beside, bytes: Some(BufWriter::new(file)) })
    }

    /// Puts the bytes in the place of the file.
    ///
    /// # Errors
    /// When they cannot be written whole; what stood there stays.
    pub fn finish(mut self) -> io::Result<()> {
        let file = match self.bytes.take() {
            Some(file) => file.into_inner().map_err(io::IntoInnerError::into_error)?,
            None => reopened(&self.beside)?,
        };
        // A new file must not be narrower or wider open than the one it replaces.
        if let Ok(metadata) = fs::metadata(&self.target) {
            file.set_permissions(metadata.permissions())?;
        }
        file.sync_all()?;
        drop(file);
        fs::rename(&self.beside, &self.target)
    }

    /// Closes the hidden file until more comes.
    pub(crate) fn rest(&mut self) -> io::Result<()> {
        self.bytes.take().map_or(Ok(()), |mut file| file.flush())
    }
}

impl Write for Replacement {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let file = match &mut self.bytes {
            Some(file) => file,
            none => none.insert(BufWriter::new(reopened(&self.beside)?)),
        };
        file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.bytes.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Replacement {
    fn drop(&mut self) {
        // After `finish` there is nothing under the hidden name.
        let _ = std::fs::remove_file(&self.beside);
    }
}

/// A new file beside another, under a hidden name that ends in `what`.
pub(crate) fn hidden(target: &Path, what: &str) -> io::Result<(PathBuf, fs::File)> {
    let name = target.file_name().filter(|_| !target.is_dir()).ok_or(io::ErrorKind::IsADirectory)?;
    // One name for all runs, so that what an interrupted run left is taken away by the next.
    let path = target.with_file_name(format!(".{}.{what}", name.to_string_lossy()));
    if path.symlink_metadata().is_ok() {
        fs::remove_file(&path)?;
    }
    // A link that appears under the name meanwhile is not followed.
    let file = fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
    Ok((path, file))
}

/// A hidden file again, to write on at its end.
pub(crate) fn reopened(path: &Path) -> io::Result<fs::File> {
    fs::OpenOptions::new().append(true).open(path)
}

/// Replaces a file, or makes it.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut replacement = Replacement::of(target)?;
    replacement.write_all(bytes)?;
    replacement.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        replace(&path, b"one").unwrap();
        fs::write(folder.path().join(".a.json.new"), "left by an interrupted run").unwrap();
        replace(&path, b"two").unwrap();
        let mut given_up = Replacement::of(&path).unwrap();
        given_up.write_all(b"three").unwrap();
        drop(given_up);
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_under_the_hidden_name_is_not_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("other");
        fs::write(&other, "mine").unwrap();
        fs_err::os::unix::fs::symlink(&other, folder.path().join(".a.json.new")).unwrap();
        replace(&folder.path().join("a.json"), b"two").unwrap();
        assert_eq!(fs::read_to_string(&other).unwrap(), "mine");
    }
}
