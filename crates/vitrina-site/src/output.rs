//! The output folder: what changed is staged beside it and moved in by rename from a journal; what is gone is deleted.
//!
//! Killed before the journal stands, the earlier site is untouched; after it, every file is whole and the next `build`
//! or `serve` finishes. (A power cut is another matter: pages are not forced to the disk one by one. Build anew then.)
//! A result is the same bytes as a clean build, as long as nobody else writes into the folder.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

mod disk;
mod error;
mod journal;
mod ledger;
mod manifest;
mod path;
mod state;
mod survey;
#[cfg(test)]
mod tests;

use disk::{Disk, read_if_there};
pub use error::OutputError;
use journal::Journal;
use ledger::Ledger;
pub use ledger::Planned;
use state::State;
use survey::Survey;

/// An output folder with one build at work on it. `keep` and `write` may be called from many threads.
#[derive(Debug)]
pub struct Output {
    state: State,
    disk: Disk,
    /// There is no site yet: all files are staged and the whole folder is moved at once.
    first: bool,
    ledger: Mutex<Ledger>,
    survey: Survey,
    /// Folders that exist in the staging folder.
    staged: Mutex<HashSet<String>>,
    failed: AtomicBool,
}

/// What became of the bytes of a planned file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The site had no such file.
    New,
    /// The site had other bytes there.
    Changed,
    /// The same bytes stand there already.
    Unchanged,
}

/// What a build did to the output folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Files that are new or have new bytes.
    pub written: u64,
    /// Files that stand as they stood, rendered again or not.
    pub unchanged: u64,
    /// Files that are gone.
    pub removed: u64,
    /// Files of the whole site.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Root hash over all files; see [`Planned::root`].
    pub root: [u8; 32],
}

/// The first 16 bytes of BLAKE3: the form in which a file's inputs and bytes are remembered.
pub(crate) fn short(bytes: &[u8]) -> [u8; 16] {
    *blake3::hash(bytes).as_bytes().first_chunk().expect("the hash has 32 bytes")
}

/// Finishes the journal a killed build left beside `out`, if there is one. False when there was nothing to do, or when
/// a build is at work there now, which will finish by itself.
///
/// # Errors
/// When the file system refuses, or the journal is of another version.
pub fn complete(out: &Path) -> Result<bool, OutputError> {
    let mut state = State::of(out)?;
    Ok(state.is_there() && state.lock()? && journal::complete(&state, &Disk::default())?)
}

impl Output {
    /// Finishes a journal left by a killed build, sweeps its leftovers, reads what the last build remembered.
    ///
    /// # Errors
    /// A folder that holds foreign files is refused and left as it is; so is one in which another build is at work.
    pub fn open(out: &Path) -> Result<Self, OutputError> {
        Self::open_on(out, Disk::default())
    }

    fn open_on(out: &Path, disk: Disk) -> Result<Self, OutputError> {
        let mut state = State::of(out)?;
        // A foreign folder gets not even a state folder beside it.
        if !state.is_there() {
            survey::compare(&state.out, &survey::top(&state.out)?, &mut Ledger::default())?;
        }
        if !state.lock()? {
            return Err(OutputError::Busy { out: state.out });
        }
        journal::complete(&state, &disk)?;
        disk.sweep(&state.staging())?;
        disk.remove_file(&state.next_manifest())?;
        disk.remove_file(&state.passing())?;

        let found = survey::top(&state.out)?;
        let mut ledger = match read_if_there(&state.manifest())? {
            Some(bytes) if !found.is_empty() => manifest::decode(&bytes, &state.manifest())?,
            _ => Ledger::default(),
        };
        survey::compare(&state.out, &found, &mut ledger)?;
        disk.create_folder(&state.staging())?;
        Ok(Self {
            first: found.is_empty(),
            state,
            disk,
            ledger: ledger.into(),
            survey: Survey::default(),
            staged: Mutex::default(),
            failed: false.into(),
        })
    }

    /// The same file from the same inputs stands there already: it is planned, and there is nothing to render.
    /// False when it must be rendered. A look-up in memory; the file itself is not looked at.
    pub fn keep(&self, path: &str, inputs: [u8; 16]) -> bool {
        self.ledger().keep(path, inputs)
    }

    /// Takes the bytes of a planned file, made from `inputs`; they are staged only if they differ from what stands there.
    ///
    /// # Errors
    /// A path that not every file system can hold, one that was planned already, or one whose place a foreign file has
    /// taken; and what the file system says. After an error there is nothing to finish.
    pub fn write(&self, path: &str, inputs: [u8; 16], bytes: &[u8]) -> Result<Written, OutputError> {
        self.take(path, inputs, bytes).inspect_err(|_| self.failed.store(true, Ordering::Relaxed))
    }

    fn take(&self, path: &str, inputs: [u8; 16], bytes: &[u8]) -> Result<Written, OutputError> {
        path::check(path)?;
        let written = self.ledger().plan(path, inputs, short(bytes), bytes.len() as u64)?;
        if written != Written::Unchanged {
            if !self.first {
                self.survey.before_write(&self.state.out, path, written, &self.ledger)?;
            }
            if let Err(error) = self.stage(path, bytes) {
                // A file where a folder is needed shows here first; the clash says more than the file system does.
                let ledger = self.ledger();
                path::clashes(&ledger, &ledger.in_order())?;
                return Err(error);
            }
        }
        Ok(written)
    }

    fn stage(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let staging = self.state.staging();
        if let Some(folder) = path::folders(path).next() {
            let mut staged = self.staged.lock().unwrap_or_else(PoisonError::into_inner);
            if !staged.contains(folder) {
                self.disk.create_folder(&staging.join(folder))?;
                staged.insert(folder.to_owned());
            }
        }
        Ok(self.disk.write(&staging.join(path), bytes)?)
    }

    /// Totals and root hash of what was kept and written so far, for `build.json`, which is written last.
    #[must_use]
    pub fn planned(&self) -> Planned {
        let ledger = self.ledger();
        ledger.planned(&ledger.in_order())
    }

    /// Moves the staged files in and deletes what was neither kept nor written.
    ///
    /// # Errors
    /// Before the journal stands (clashing paths, foreign files, an earlier failure) the site before is untouched;
    /// after it, only the file system can refuse, and the next build goes on from there.
    pub fn finish(self) -> Result<Outcome, OutputError> {
        if self.failed.load(Ordering::Relaxed) {
            return Err(OutputError::Incomplete);
        }
        let ledger = self.ledger();
        let order = ledger.in_order();
        path::clashes(&ledger, &order)?;
        let paths = |wanted: fn(&ledger::Record) -> bool| -> Vec<&str> {
            order.iter().filter(|record| wanted(record)).map(|record| ledger.path(record)).collect()
        };
        let moves = paths(|record| record.staged);
        let removals = paths(|record| record.standing && !record.planned);
        let Planned { files, bytes, root } = ledger.planned(&order);
        let written = moves.len() as u64;
        let removed = removals.len() as u64;
        let outcome = Outcome { written, unchanged: files - written, removed, files, bytes, root };

        if self.first || written + removed > 0 {
            self.survey.before_moves(&self.state.out, &removals, &ledger)?;
            // Not waited for: it is large, killing a program loses none of it, and it knows when it is damaged.
            self.disk.write(&self.state.next_manifest(), &manifest::encode(&ledger, &order))?;
            let moves = if self.first { Vec::new() } else { moves };
            Journal { whole: self.first, removals, moves }.begin(&self.state, &self.disk)?;
            journal::complete(&self.state, &self.disk)?;
        } else if ledger.changed {
            self.disk.write(&self.state.passing(), &manifest::encode(&ledger, &order))?;
            self.disk.rename(&self.state.passing(), &self.state.manifest())?;
        }
        self.disk.sweep(&self.state.staging())?;
        Ok(outcome)
    }

    /// Gives the build up: the earlier site stands as it stood.
    pub fn abandon(self) {
        // What cannot be deleted now is swept by the next build.
        let _ = self.disk.sweep(&self.state.staging());
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
