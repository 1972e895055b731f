//! Writing a file whole or not at all: the bytes go beside it under a hidden name and are renamed into its place.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;

/// New bytes for a file, not yet in its place; given up when dropped.
pub(crate) struct Replacement {
    target: PathBuf,
    beside: PathBuf,
    bytes: Option<BufWriter<fs::File>>,
}

impl Replacement {
    /// Opens the hidden file; readers of the catalogue pass over names that begin with a dot.
    pub(crate) fn of(target: &Path) -> io::Result<Self> {
        let name = target.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        let beside = target.with_file_name(format!(".{name}.{}.new", std::process::id()));
        let file = fs::File::create(&beside)?;
        Ok(Self { target: target.to_owned(), beside, bytes: Some(BufWriter::new(file)) })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes.as_mut().map_or(Ok(()), |file| file.write_all(bytes))
    }

    /// Puts the bytes in the place of the file.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        if let Some(mut file) = self.bytes.take() {
            file.flush()?;
            let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
            // A new file must not be narrower or wider open than the one it replaces.
            if let Ok(metadata) = fs::metadata(&self.target) {
                file.set_permissions(metadata.permissions())?;
            }
            file.sync_all()?;
            drop(file);
            fs::rename(&self.beside, &self.target)?;
        }
        Ok(())
    }
}

impl Drop for Replacement {
    fn drop(&mut self) {
        // After `finish` there is nothing under the hidden name.
        let _ = std::fs::remove_file(&self.beside);
    }
}

/// Replaces a file, or makes it.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut replacement = Replacement::of(target)?;
    replacement.write(bytes)?;
    replacement.finish()
}
