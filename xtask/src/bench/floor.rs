//! What no program can be quicker than on this machine: reading the catalogue's bytes, and writing the site's files.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use fs_err as fs;

/// How many files and bytes a folder holds.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Size {
    /// Files.
    pub(crate) files: u64,
    /// Bytes in them.
    pub(crate) bytes: u64,
}

/// Seconds to read every file of a folder once, and how much that was.
pub(crate) fn read(folder: &Path) -> Result<(f64, Size)> {
    let start = Instant::now();
    let mut size = Size::default();
    for path in files(folder)? {
        size.files += 1;
        size.bytes += fs::read(&path)?.len() as u64;
    }
    Ok((start.elapsed().as_secs_f64(), size))
}

/// Seconds to write every file of `site` again under another folder, one after another, with the same bytes.
pub(crate) fn write(site: &Path, folder: &Path) -> Result<f64> {
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    let paths = files(site)?;
    let mut seconds = 0.0;
    for path in &paths {
        let bytes = fs::read(path)?;
        let target = folder.join(path.strip_prefix(site).context("a file lies below its folder")?);
        let start = Instant::now();
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&target, &bytes)?;
        seconds += start.elapsed().as_secs_f64();
    }
    fs::remove_dir_all(folder)?;
    Ok(seconds)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut open, mut files) = (vec![folder.to_path_buf()], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() { open.push(entry.path()) } else { files.push(entry.path()) }
        }
    }
    Ok(files)
}
