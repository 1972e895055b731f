//! A file that is written beside its place under a hidden name, and put there when it is whole.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// The file, given up when dropped.
#[derive(Debug)]
pub(super) struct Beside {
    target: PathBuf,
    path: PathBuf,
    file: Option<BufWriter<File>>,
}

impl Beside {
    pub(super) fn of(target: &Path) -> io::Result<Self> {
        let name = target.file_name().ok_or(io::ErrorKind::IsADirectory)?.to_string_lossy();
        if target.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        // One name for all runs, so that what an interrupted run left is taken away by the next.
        let path = target.with_file_name(format!(".{name}.new"));
        if path.symlink_metadata().is_ok() {
            fs::remove_file(&path)?;
        }
        let file = File::create_new(&path)?;
        Ok(Self { target: target.to_owned(), path, file: Some(BufWriter::new(file)) })
    }

    /// Puts the file in its place.
    pub(super) fn finish(mut self) -> io::Result<()> {
        if let Some(mut file) = self.file.take() {
            let done = file.flush().and_then(|()| fs::rename(&self.path, &self.target));
            if done.is_err() {
                self.file = Some(file);
            }
            return done;
        }
        Ok(())
    }
}

impl Write for Beside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_mut().map_or(Err(io::ErrorKind::BrokenPipe.into()), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // Nothing is left to be done if the hidden file cannot be removed; the next run removes it.
            let _ = fs::remove_file(&self.path);
        }
    }
}
