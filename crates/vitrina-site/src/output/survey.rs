//! Looks at the output folder for what is not ours. Looks only: nothing foreign is ever touched.

use std::collections::{BTreeMap, HashSet};
use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::disk::read_if_there;
use super::ledger::Ledger;
use super::{OutputError, Written, path, short};

/// How many foreign names an error tells.
const NAMES: usize = 5;
/// A file at the top of the site that is small enough to be read at every build.
const SMALL: u64 = 64 * 1024;

/// Foreign names in the error's form.
fn foreign(out: &Path, mut names: Vec<String>) -> OutputError {
    names.sort();
    let more = names.len().saturating_sub(NAMES);
    names.truncate(NAMES);
    OutputError::Foreign { out: out.to_owned(), names, more }
}

/// The names at the top of the output folder, each with whether it is a plain folder; nothing when there is no folder.
pub(super) fn top(out: &Path) -> Result<Vec<(String, bool)>, OutputError> {
    let entries = match fs_err::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        names.push((entry.file_name().to_string_lossy().into_owned(), entry.file_type()?.is_dir()));
    }
    names.sort();
    Ok(names)
}

/// Every name at the top must be one of the manifest, of the same kind. What stands other than it was left makes the
/// ledger stale: the folder was changed by hand or is another site's, so nothing remembered can be relied on.
pub(super) fn compare(out: &Path, found: &[(String, bool)], ledger: &mut Ledger) -> Result<(), OutputError> {
    let mut ours: BTreeMap<String, bool> = BTreeMap::new();
    let mut files = Vec::new();
    for record in ledger.in_order() {
        match ledger.path(record).split_once('/') {
            Some((folder, _)) if !ours.contains_key(folder) => {
                ours.insert(folder.to_owned(), true);
            }
            Some(_) => {}
            None => {
                ours.insert(ledger.path(record).to_owned(), false);
                files.push((ledger.path(record).to_owned(), record.length, record.hash));
            }
        }
    }
    let strange: Vec<String> = found
        .iter()
        .filter(|(name, folder)| ours.get(name) != Some(folder))
        .map(|(name, folder)| if *folder { format!("{name}/") } else { name.clone() })
        .collect();
    if !strange.is_empty() {
        return Err(foreign(out, strange));
    }
    let mut stale = found.len() < ours.len();
    for (name, length, hash) in files {
        let path = out.join(&name);
        let same = match fs_err::symlink_metadata(&path) {
            Ok(there) if !there.is_file() => return Err(foreign(out, vec![name])),
            Ok(there) if there.len() != length => false,
            Ok(_) if length <= SMALL => read_if_there(&path)?.is_some_and(|bytes| short(&bytes) == hash),
            Ok(_) => true,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(error.into()),
        };
        stale |= !same;
    }
    ledger.stale = stale;
    Ok(())
}

/// Places in the output folder that were looked at in this build.
#[derive(Debug, Default)]
pub(super) struct Survey {
    folders: Mutex<HashSet<String>>,
    /// Planned files that take the place of a folder.
    over_folders: Mutex<Vec<String>>,
}

impl Survey {
    /// Before a file is staged: the place where it will go is free or ours, and no link leads out of the site.
    pub(super) fn before_write(
        &self,
        out: &Path,
        file: &str,
        written: Written,
        ledger: &Mutex<Ledger>,
    ) -> Result<(), OutputError> {
        let standing = |path: &str| {
            let ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
            ledger.get(path).is_some_and(|record| record.standing)
        };
        self.folders(out, file, standing)?;
        match fs_err::symlink_metadata(out.join(file)) {
            Ok(there) if written == Written::New && there.is_dir() => {
                self.over_folders.lock().unwrap_or_else(PoisonError::into_inner).push(file.to_owned());
                Ok(())
            }
            Ok(there) if written == Written::New || there.is_dir() => Err(foreign(out, vec![file.to_owned()])),
            Ok(_) => Ok(()),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Every folder on the way is a plain folder, is not there, or is a file of ours that will go.
    fn folders(&self, out: &Path, file: &str, standing: impl Fn(&str) -> bool) -> Result<(), OutputError> {
        for folder in path::folders(file) {
            let mut seen = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
            if seen.contains(folder) {
                return Ok(());
            }
            match fs_err::symlink_metadata(out.join(folder)) {
                Ok(there) if there.is_dir() => {}
                Ok(there) if there.is_file() && standing(folder) => {}
                Ok(_) => return Err(foreign(out, vec![folder.to_owned()])),
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
                Err(error) => return Err(error.into()),
            }
            seen.insert(folder.to_owned());
        }
        Ok(())
    }

    /// Before the journal: no link leads from what goes to somewhere else, and a folder whose place a file takes holds
    /// nothing but files that go.
    pub(super) fn before_moves(&self, out: &Path, removals: &[&str], ledger: &Ledger) -> Result<(), OutputError> {
        for removal in removals {
            self.folders(out, removal, |_| false)?;
        }
        let over = self.over_folders.lock().unwrap_or_else(PoisonError::into_inner);
        let mut strange = Vec::new();
        for folder in over.iter() {
            strangers(out, folder, ledger, &mut strange)?;
        }
        if strange.is_empty() { Ok(()) } else { Err(foreign(out, strange)) }
    }
}

/// What in a folder would be in the way of a file that takes its place.
fn strangers(out: &Path, folder: &str, ledger: &Ledger, strange: &mut Vec<String>) -> Result<(), OutputError> {
    let inside = top(&out.join(folder))?;
    if inside.is_empty() {
        // No build leaves an empty folder.
        strange.push(format!("{folder}/"));
    }
    for (name, is_folder) in inside {
        let path = format!("{folder}/{name}");
        if is_folder {
            strangers(out, &path, ledger, strange)?;
        } else if ledger.get(&path).is_none_or(|record| !record.standing || record.planned) {
            strange.push(path);
        }
    }
    Ok(())
}
