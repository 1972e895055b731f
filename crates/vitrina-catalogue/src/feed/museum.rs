//! Museums and states that an import needs and the catalogue does not have.

use std::path::Path;

use fs_err as fs;
use serde::de::DeserializeOwned;
use vitrina_core::file::{ForeignFields, MuseumFile, ParticipationFile, StateFile, TextsFile, UniqueMap};
use vitrina_core::{CivilDate, MuseumId, ParticipationStatus, Source, StateCode};

use super::identity::museum_uuid;
use super::standing::{Ground, unreadable};
use crate::canonical;
use crate::create::known;
use crate::error::CatalogueError;
use crate::folder::{Files, Name};
use crate::replace::replace;

/// A museum as an import makes it: `described`, with the name the source gives it and the source itself.
#[must_use]
pub fn imported_museum(id: &str, state: StateCode, name: TextsFile, source: Source, day: CivilDate) -> MuseumFile {
    MuseumFile {
        id: id.to_owned(),
        uuid: museum_uuid(id).to_string(),
        state: state.to_string(),
        participation: ParticipationFile { status: ParticipationStatus::Described, since: None, by: None },
        name,
        sources: vec![source],
        changed: day.to_string(),
        former_ids: Vec::new(),
        kind: TextsFile::default(),
        city: TextsFile::default(),
        address: TextsFile::default(),
        coordinates: None,
        isil: None,
        wikidata: None,
        website: None,
        contact: TextsFile::default(),
        owner: TextsFile::default(),
        keeper: TextsFile::default(),
        superior_bodies: Vec::new(),
        founded: None,
        collection: Vec::new(),
        holdings: Vec::new(),
        visiting: Vec::new(),
        lending_policy: None,
        summary: TextsFile::default(),
        confidence: None,
        reader_notes: Vec::new(),
        x: ForeignFields::default(),
    }
}

/// The museums of the folder, in the order of their ids.
///
/// # Errors
/// When the folder cannot be read, or one of them is no record.
pub fn museums(folder: &Path) -> Result<Vec<MuseumFile>, CatalogueError> {
    records(folder, &files(folder)?.museums)
}

/// The states of the folder, in the order of their codes.
///
/// # Errors
/// As [`museums`].
pub fn states(folder: &Path) -> Result<Vec<StateFile>, CatalogueError> {
    records(folder, &files(folder)?.states)
}

pub(crate) fn records<T: DeserializeOwned>(folder: &Path, names: &[Name]) -> Result<Vec<T>, CatalogueError> {
    let read = |name: &Name| {
        let bytes = fs::read(folder.join(name))?;
        serde_json::from_slice(&bytes).map_err(|error| unreadable(name, error.to_string()))
    };
    names.iter().map(read).collect()
}

pub(crate) fn files(folder: &Path) -> Result<Files, CatalogueError> {
    if folder.is_dir() { Ok(Files::list(folder)?) } else { Err(CatalogueError::NoFolder(folder.to_owned())) }
}

/// Puts a museum into its place, in a folder that was looked through already; never over another one.
///
/// # Errors
/// When the id is malformed, taken or withdrawn, its state is not there, or it cannot be written.
pub fn create_museum(ground: &Ground, museum: &MuseumFile) -> Result<(), CatalogueError> {
    let id = &museum.id;
    id.parse::<MuseumId>().map_err(|why| CatalogueError::Id { id: id.clone(), why })?;
    let place = format!("museums/{id}/museum.json");
    let path = ground.folder.join(&place);
    let taken = |file: &str| CatalogueError::Taken { id: id.clone(), kind: "museum", file: file.to_owned() };
    if ground.was_withdrawn(id) {
        return Err(taken("withdrawn.jsonl"));
    }
    if path.symlink_metadata().is_ok() {
        return Err(taken(&place));
    }
    if !ground.folder.join(format!("states/{}.json", museum.state.to_ascii_lowercase())).is_file() {
        return known::<&str>("state", &museum.state, &[]);
    }
    fs::create_dir_all(ground.folder.join("museums").join(id))?;
    Ok(replace(&path, &canonical::file_of(museum).map_err(std::io::Error::other)?)?)
}

/// Makes a state of which nothing is known but a name: no member, no capital, no language. One that is there stays.
///
/// # Errors
/// When it cannot be written.
pub fn create_state(folder: &Path, code: StateCode, name: TextsFile, day: CivilDate) -> Result<(), CatalogueError> {
    let place = format!("states/{}.json", code.lower());
    if files(folder)?.states.contains(&place) {
        return Ok(());
    }
    let state = StateFile {
        code: code.to_string(),
        name,
        search_forms: UniqueMap::default(),
        capital: TextsFile::default(),
        languages: Vec::new(),
        membership: Vec::new(),
        founding_member: false,
        shanghai_five: false,
        confidence: None,
        reader_notes: Vec::new(),
        sources: Vec::new(),
        changed: day.to_string(),
        x: ForeignFields::default(),
    };
    let path = folder.join(&place);
    fs::create_dir_all(folder.join("states"))?;
    Ok(replace(&path, &canonical::file_of(&state).map_err(std::io::Error::other)?)?)
}
