//! The journal: once it stands, the new site will come about, by this build or by the next `build` or `serve`.
//!
//! Every step can be done twice. Deletions come first and are ticked off by a rename, so that a page which takes the
//! place of a folder, or of a name that differs in case only, is never deleted by a second run.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::{Disk, read_if_there};
use super::state::State;
use super::{OutputError, manifest, path};

const HEADER: &[u8] = b"vitrina journal 1\n";

/// What must be done to the output folder.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Journal<'a> {
    /// The staging folder is the whole site, which takes the place of the output folder in one step.
    pub(super) whole: bool,
    /// Files that go.
    #[serde(borrow)]
    pub(super) removals: Vec<&'a str>,
    /// Files that come from the staging folder.
    #[serde(borrow)]
    pub(super) moves: Vec<&'a str>,
}

impl Journal<'_> {
    /// From here on the earlier site is given up. The next manifest must lie there already.
    pub(super) fn begin(&self, state: &State, disk: &Disk) -> Result<(), OutputError> {
        let bytes = postcard::to_extend(self, HEADER.to_vec()).expect("lists of strings can always be written");
        Ok(disk.replace(&state.journal(), &state.passing(), &bytes)?)
    }
}

/// Finishes a journal. False when there is none.
pub(super) fn complete(state: &State, disk: &Disk) -> Result<bool, OutputError> {
    let (standing, after) = (state.journal(), state.journal_of_moves());
    let there = read_if_there(&standing)?;
    if let Some(bytes) = &there {
        remove(&decode(bytes, &standing)?.removals, &state.out, disk)?;
        disk.rename(&standing, &after)?;
    }
    let Some(bytes) = (if there.is_some() { there } else { read_if_there(&after)? }) else { return Ok(false) };
    let journal = decode(&bytes, &after)?;
    if journal.whole {
        move_whole(state, disk)?;
    } else {
        move_in(&journal.moves, state, disk)?;
    }
    if state.next_manifest().exists() {
        disk.rename(&state.next_manifest(), &state.manifest())?;
    }
    disk.remove_file(&after)?;
    Ok(true)
}

fn decode<'a>(bytes: &'a [u8], path: &Path) -> Result<Journal<'a>, OutputError> {
    let damaged = || OutputError::State { path: path.to_owned(), what: "is not a journal of this version of Vitrina" };
    let body = bytes.strip_prefix(HEADER).ok_or_else(damaged)?;
    postcard::from_bytes(body).map_err(|_| damaged())
}

/// Deletes files, then the folders they leave empty, the inner ones first.
fn remove(removals: &[&str], out: &Path, disk: &Disk) -> Result<(), OutputError> {
    let mut folders = BTreeSet::new();
    for removal in removals {
        disk.remove_file(&out.join(removal))?;
        folders.extend(path::folders(removal));
    }
    // A folder sorts before what lies in it.
    for folder in folders.iter().rev() {
        disk.remove_empty_folder(&out.join(folder))?;
    }
    Ok(())
}

fn move_in(moves: &[&str], state: &State, disk: &Disk) -> Result<(), OutputError> {
    let staging = state.staging();
    let mut made = BTreeSet::new();
    for path in moves {
        if let Some(folder) = path::folders(path).next()
            && made.insert(folder)
        {
            let folder = state.out.join(folder);
            if !folder.is_dir() {
                disk.create_folder(&folder)?;
            }
        }
        disk.move_in(&staging.join(path), &state.out.join(path))?;
    }
    Ok(())
}

/// The whole site in one rename; file by file where the system will not (a mounted folder).
fn move_whole(state: &State, disk: &Disk) -> Result<(), OutputError> {
    let staging = state.staging();
    if !staging.exists() || disk.rename(&staging, &state.out).is_ok() {
        return Ok(());
    }
    let next = state.next_manifest();
    let Some(bytes) = read_if_there(&next)? else { return Ok(()) };
    let ledger = manifest::decode(&bytes, &next)?;
    let moves: Vec<&str> = ledger.in_order().into_iter().map(|record| ledger.path(record)).collect();
    disk.create_folder(&state.out)?;
    move_in(&moves, state, disk)
}
