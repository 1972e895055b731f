//! A museum's collection written anew: the lines that stand keep their order, new ones follow in the order they came.
//!
//! Nothing is held in memory but where lines stand. Until all have come, new and changed lines wait in hidden files; the
//! collection is replaced by one rename at the end, and not at all where nothing changed.

use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::standing::{Place, Standing};
use crate::replace::{Replacement, hidden, reopened};

/// The collection's file, to be written.
pub(crate) struct Output {
    target: PathBuf,
    added: Added,
    changed: Option<Spill>,
    /// By the place among what stands: the line in `changed`.
    rewritten: BTreeMap<usize, (u64, u32)>,
}

/// Where new lines go.
enum Added {
    /// Nowhere yet; whether lines stand that come before them.
    Nothing(bool),
    /// Into the file itself, since nothing comes before them.
    Whole(Replacement),
    Waiting(Spill),
}

impl Output {
    pub(crate) fn new(target: PathBuf, lines_stand: bool) -> Self {
        Self { target, added: Added::Nothing(lines_stand), changed: None, rewritten: BTreeMap::new() }
    }

    /// Adds a line, with its end.
    pub(crate) fn add(&mut self, line: &[u8]) -> io::Result<()> {
        if let Added::Nothing(lines_stand) = self.added {
            self.added = if lines_stand {
                Added::Waiting(Spill::beside(&self.target, "added")?)
            } else {
                Added::Whole(Replacement::of(&self.target)?)
            };
        }
        match &mut self.added {
            Added::Nothing(_) => Ok(()),
            Added::Whole(file) => file.write_all(line),
            Added::Waiting(spill) => spill.add(line).map(drop),
        }
    }

    /// Puts a line, with its end, in the place of one that stands.
    pub(crate) fn rewrite(&mut self, standing: usize, line: &[u8]) -> io::Result<()> {
        let spill = match &mut self.changed {
            Some(spill) => spill,
            none => none.insert(Spill::beside(&self.target, "changed")?),
        };
        let begin = spill.add(line)?;
        self.rewritten.insert(standing, (begin, u32::try_from(line.len()).unwrap_or(u32::MAX)));
        Ok(())
    }

    /// Closes what is open until more comes.
    pub(crate) fn rest(&mut self) -> io::Result<()> {
        match &mut self.added {
            Added::Nothing(_) => {}
            Added::Whole(file) => file.rest()?,
            Added::Waiting(spill) => spill.rest()?,
        }
        self.changed.as_mut().map_or(Ok(()), Spill::rest)
    }

    /// Puts all into its place.
    pub(crate) fn finish(self, standing: &[Standing]) -> io::Result<()> {
        let waiting = match self.added {
            Added::Whole(file) => return file.finish(),
            Added::Nothing(_) if self.changed.is_none() => return Ok(()),
            Added::Nothing(_) => None,
            Added::Waiting(spill) => Some(spill),
        };
        let mut file = Replacement::of(&self.target)?;
        let mut old = Lines::open(&self.target)?;
        let mut changed = self.changed.map(Spill::lines).transpose()?;
        for (index, standing) in standing.iter().enumerate() {
            let Place::Line { offset, length } = standing.place else { continue };
            match (self.rewritten.get(&index), &mut changed) {
                (Some((offset, length)), Some((_, changed))) => file.write_all(&changed.line(*offset, *length)?)?,
                _ => {
                    file.write_all(&old.line(offset, length)?)?;
                    file.write_all(b"\n")?;
                }
            }
        }
        if let Some((_spill, mut added)) = waiting.map(Spill::lines).transpose()? {
            io::copy(&mut added.file, &mut file)?;
        }
        file.finish()
    }
}

/// A hidden file of lines, gone when dropped.
struct Spill {
    path: PathBuf,
    /// Open while lines come.
    file: Option<BufWriter<fs::File>>,
    end: u64,
}

impl Spill {
    /// Opens it beside the collection; what an interrupted run left there is taken away.
    fn beside(target: &Path, what: &str) -> io::Result<Self> {
        let (path, file) = hidden(target, what)?;
        Ok(Self { path, file: Some(BufWriter::with_capacity(1 << 18, file)), end: 0 })
    }

    /// Adds a line and says where it begins.
    fn add(&mut self, line: &[u8]) -> io::Result<u64> {
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(BufWriter::with_capacity(1 << 18, reopened(&self.path)?)),
        };
        file.write_all(line)?;
        let begin = self.end;
        self.end += line.len() as u64;
        Ok(begin)
    }

    /// Closes the file until more comes.
    fn rest(&mut self) -> io::Result<()> {
        self.file.take().map_or(Ok(()), |mut file| file.flush())
    }

    /// The lines, while the file is kept.
    fn lines(mut self) -> io::Result<(Self, Lines)> {
        self.rest()?;
        let lines = Lines::open(&self.path)?;
        Ok((self, lines))
    }
}

impl Drop for Spill {
    fn drop(&mut self) {
        // Nothing is lost if it stays: readers pass over hidden names, and the next run takes it away.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Lines of a file read by their places, quickest in their order.
pub(crate) struct Lines {
    file: BufReader<fs::File>,
    at: u64,
}

impl Lines {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { file: BufReader::with_capacity(1 << 18, fs::File::open(path)?), at: 0 })
    }

    pub(crate) fn line(&mut self, offset: u64, length: u32) -> io::Result<Vec<u8>> {
        self.file.seek_relative(offset.wrapping_sub(self.at).cast_signed())?;
        self.at = offset;
        let mut bytes = vec![0; length as usize];
        self.file.read_exact(&mut bytes)?;
        self.at += u64::from(length);
        Ok(bytes)
    }
}
