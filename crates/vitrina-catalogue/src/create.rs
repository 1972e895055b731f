//! `vitrina new`: puts a record of its own into its place, and never over another one.

use std::io::ErrorKind;
use std::path::Path;

use fs_err as fs;
use serde::Serialize;
use vitrina_core::file::{ExhibitFile, ExhibitionFile, MuseumFile, WithdrawalFile};
use vitrina_core::{ExhibitId, RecordType, nearest};

use crate::error::CatalogueError;
use crate::folder::Files;
use crate::withdraw::Survey;

/// A record that is to be added.
#[derive(Debug, Clone)]
pub enum NewRecord {
    /// A museum.
    Museum(MuseumFile),
    /// An exhibit.
    Exhibit(ExhibitFile),
    /// A joint exhibition.
    Exhibition(ExhibitionFile),
}

/// Writes the record into its place and says where that is, as a path below the folder with `/`.
///
/// # Errors
/// When the id is malformed or taken, or the record's state or museum is not in the catalogue; nothing is written then.
pub fn create(folder: &Path, record: &NewRecord) -> Result<String, CatalogueError> {
    if !folder.is_dir() {
        return Err(CatalogueError::NoFolder(folder.to_owned()));
    }
    let survey = Survey { folder, files: Files::list(folder)? };
    match record {
        NewRecord::Museum(museum) => {
            let states: Vec<_> = survey.files.states.iter().map(|name| stem(name).to_ascii_uppercase()).collect();
            known("state", &museum.state, &states)?;
            let place = format!("museums/{}/museum.json", museum.id);
            write(&survey, RecordType::Museum, &museum.id, place, museum)
        }
        NewRecord::Exhibit(exhibit) => {
            let museums: Vec<_> = survey.files.museums.iter().filter_map(|name| name.split('/').nth(1)).collect();
            known("museum", &exhibit.museum, &museums)?;
            let place = format!("museums/{}/exhibits/{}.json", exhibit.museum, exhibit.id);
            write(&survey, RecordType::Exhibit, &exhibit.id, place, exhibit)
        }
        NewRecord::Exhibition(exhibition) => {
            let place = format!("exhibitions/{}.json", exhibition.id);
            write(&survey, RecordType::Exhibition, &exhibition.id, place, exhibition)
        }
    }
}

/// The next free id of the form `museum-001`. Ids of withdrawn exhibits are never given again.
///
/// # Errors
/// When the folder cannot be read.
pub fn next_exhibit_id(folder: &Path, museum: &str) -> Result<String, CatalogueError> {
    if !folder.is_dir() {
        return Err(CatalogueError::NoFolder(folder.to_owned()));
    }
    let survey = Survey { folder, files: Files::list(folder)? };
    let mut greatest = 0_u32;
    let mut count = |id: &str| {
        let number = id.strip_prefix(museum).and_then(|rest| rest.strip_prefix('-')).and_then(|rest| rest.parse().ok());
        greatest = greatest.max(number.unwrap_or(0));
    };
    survey.each_exhibit(|_, exhibit| {
        count(&exhibit.id);
        exhibit.former_ids.iter().for_each(|id| count(id));
    })?;
    withdrawn(&survey)?.iter().for_each(|withdrawal| count(&withdrawal.id));
    Ok(format!("{museum}-{:03}", greatest.saturating_add(1)))
}

pub(crate) fn stem(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name).trim_end_matches(".json")
}

/// How many ids are listed where none is near.
const LISTED: usize = 12;

pub(crate) fn known<T: AsRef<str>>(kind: &'static str, id: &str, ids: &[T]) -> Result<(), CatalogueError> {
    let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
    if ids.contains(&id) {
        return Ok(());
    }
    let hint = match (nearest(id, ids.iter().copied()), ids.len()) {
        (Some(meant), _) => format!("; did you mean `{meant}`?"),
        (None, 0) => "; there is none yet".to_owned(),
        (None, count) if count > LISTED => {
            format!("; there are {} and {} more", ids[..LISTED].join(", "), count - LISTED)
        }
        (None, _) => format!("; there are {}", ids.join(", ")),
    };
    Err(CatalogueError::NotKnown { kind, id: id.to_owned(), hint })
}

pub(crate) fn withdrawn(survey: &Survey<'_>) -> Result<Vec<WithdrawalFile>, CatalogueError> {
    let Some(name) = &survey.files.withdrawn else { return Ok(Vec::new()) };
    let bytes = fs::read(survey.folder.join(name))?;
    Ok(bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect())
}

fn write<T: Serialize>(
    survey: &Survey<'_>,
    kind: RecordType,
    id: &str,
    place: String,
    record: &T,
) -> Result<String, CatalogueError> {
    // The three kinds of ids are formed alike.
    id.parse::<ExhibitId>().map_err(|why| CatalogueError::Id { id: id.to_owned(), why })?;
    let taken = |file: &str| CatalogueError::Taken { id: id.to_owned(), kind: kind.word(), file: file.to_owned() };
    if let Some(other) = survey.find(id)?.iter().find(|found| found.kind == kind) {
        return Err(taken(&other.file));
    }
    if withdrawn(survey)?.iter().any(|withdrawal| withdrawal.kind == kind && withdrawal.id == id) {
        return Err(taken("withdrawn.jsonl"));
    }
    let mut text = serde_json::to_vec_pretty(record).map_err(std::io::Error::other)?;
    text.push(b'\n');
    let path = survey.folder.join(&place);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let made = fs::OpenOptions::new().write(true).create_new(true).open(&path);
    let mut file = made.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => taken(&place),
        _ => CatalogueError::Io(error),
    })?;
    std::io::Write::write_all(&mut file, &text)?;
    Ok(place)
}
