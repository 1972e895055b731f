//! `vitrina withdraw`: takes a record, its pictures and the editors' remarks on it out of the catalogue for good.
//!
//! One line in `withdrawn.jsonl` is all that stays. That line is written first and the record removed last: whoever is
//! interrupted in between finds the record reported as withdrawn, and runs the same command again. Where other records
//! name it, the mention is taken out; their own words stay.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use fs_err as fs;
use vitrina_core::file::{EditorsFile, EventsFile, ExhibitionFile, MuseumFile, PeopleFile, PlacesFile, WithdrawalFile};
use vitrina_core::{CivilDate, RecordType};

use crate::canonical;
use crate::error::CatalogueError;
use crate::folder::{Files, Name, without_links};
use crate::lines;
use crate::replace::{Replacement, replace};

mod exhibits;
mod mentions;

use exhibits::{Kept, Stands};
use mentions::Gone;

/// What is asked to be withdrawn.
#[derive(Debug, Clone, Copy)]
pub struct Withdrawing<'a> {
    /// The record's id.
    pub id: &'a str,
    /// What it is; needed only where records of several kinds have the id.
    pub kind: Option<RecordType>,
    /// The reason's code, for `withdrawn.jsonl`.
    pub reason: &'a str,
    /// The day.
    pub date: CivilDate,
    /// A museum goes with all exhibits it keeps; without this, one that keeps some is refused.
    pub with_exhibits: bool,
}

/// What was taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// What the record was.
    pub kind: RecordType,
    /// The file it stood in, below the catalogue folder with `/`.
    pub file: String,
    /// Whether that file holds other records too, and only a line of it went.
    pub one_line: bool,
    /// The pictures deleted, of a museum all its media, below the catalogue folder.
    pub pictures: Vec<String>,
    /// How many exhibits went with the museum.
    pub exhibits: usize,
    /// The editors' files from which remarks on the record were taken out.
    pub remarks: Vec<String>,
    /// The files of records that named it, and do so no more.
    pub mentions: Vec<String>,
}

/// Withdraws an exhibit, a museum, a joint exhibition, an event, a person or a place.
///
/// # Errors
/// When no record has the id, when it is a museum that keeps exhibits and these were not meant, or when a file that could
/// name it is no record; nothing has been changed then. Else only what the file system says.
pub fn withdraw(folder: &Path, asked: &Withdrawing<'_>) -> Result<Removed, CatalogueError> {
    if !folder.is_dir() {
        return Err(CatalogueError::NoFolder(folder.to_owned()));
    }
    let catalogue = Survey { folder, files: Files::list(folder)? };
    let mut records = catalogue.find(asked.id)?;
    records.retain(|record| asked.kind.is_none_or(|kind| record.kind == kind));
    let kinds: BTreeSet<_> = records.iter().map(|record| record.kind.word()).collect();
    if kinds.len() > 1 {
        let kinds = kinds.into_iter().collect::<Vec<_>>().join(", ");
        return Err(CatalogueError::Ambiguous { id: asked.id.to_owned(), kinds });
    }
    let Some(Found { kind, file, line, .. }) = records.first() else {
        return Err(CatalogueError::NoRecord(asked.id.to_owned()));
    };
    let (kind, file, one_line) = (*kind, file.clone(), *line);

    let kept = if kind == RecordType::Museum { catalogue.kept_by(asked.id)? } else { Vec::new() };
    if !kept.is_empty() && !asked.with_exhibits {
        return Err(CatalogueError::StillKeeps { id: asked.id.to_owned(), exhibits: kept.len() });
    }
    let exhibits = kept.len();
    // The museum's own file goes last of all.
    records.splice(..0, kept);

    let mut gone = Gone::default();
    records.iter().for_each(|record| gone.add(record.kind, &record.id));
    let named = mentions::find(&catalogue, &gone)?;
    let pictures = match kind {
        RecordType::Museum => catalogue.media_of(&file, &gone)?,
        _ => catalogue.pictures_of(&records[0])?,
    };
    let remarks = catalogue.remarks_on(&gone)?;

    catalogue.note(&records, asked.reason, asked.date)?;
    mentions::take_out(&catalogue, &named, &gone)?;
    for (name, text) in &remarks {
        replace(&folder.join(name), text)?;
    }
    for picture in &pictures {
        fs::remove_file(folder.join(picture))?;
    }
    catalogue.remove(&records, &gone)?;
    Ok(Removed {
        kind,
        one_line,
        file,
        exhibits,
        pictures,
        remarks: remarks.into_iter().map(|(name, _)| name).collect(),
        mentions: named.names(),
    })
}

/// A record with the id that is looked for.
pub(crate) struct Found {
    pub(crate) kind: RecordType,
    id: String,
    pub(crate) file: Name,
    line: bool,
    former_ids: Vec<String>,
    pictures: Vec<String>,
}

impl Found {
    fn exhibit(place: &Kept<'_>, exhibit: Stands) -> Self {
        Self {
            kind: RecordType::Exhibit,
            id: exhibit.id,
            file: place.file.to_owned(),
            line: place.line,
            former_ids: exhibit.former_ids,
            pictures: exhibit.pictures.into_iter().map(|picture| picture.file).collect(),
        }
    }
}

/// The records of a folder, looked through for an id.
pub(crate) struct Survey<'a> {
    pub(crate) folder: &'a Path,
    pub(crate) files: Files,
}

impl Survey<'_> {
    pub(crate) fn find(&self, id: &str) -> Result<Vec<Found>, CatalogueError> {
        let mut found = Vec::new();
        self.each_exhibit(|place, exhibit| {
            if exhibit.id == id {
                found.push(Found::exhibit(&place, exhibit));
            }
        })?;
        let record = |kind, id: String, file: &Name, line, former_ids| Found {
            kind,
            id,
            file: file.clone(),
            line,
            former_ids,
            pictures: Vec::new(),
        };
        let whole = |kind, id, file: &Name, former_ids| record(kind, id, file, false, former_ids);
        for name in &self.files.museums {
            let museum: MuseumFile = self.record(name)?;
            if museum.id == id {
                found.push(whole(RecordType::Museum, museum.id, name, museum.former_ids));
            }
        }
        for name in &self.files.exhibitions {
            let exhibition: ExhibitionFile = self.record(name)?;
            if exhibition.id == id {
                found.push(whole(RecordType::Exhibition, exhibition.id, name, exhibition.former_ids));
            }
        }
        let files = &self.files;
        let mut authorities = Vec::new();
        for name in &files.events {
            authorities.extend(
                self.record::<EventsFile>(name)?.events.into_iter().map(|event| (RecordType::Event, name, event)),
            );
        }
        for name in &files.people {
            authorities.extend(
                self.record::<PeopleFile>(name)?.people.into_iter().map(|person| (RecordType::Person, name, person)),
            );
        }
        for name in &files.places {
            authorities.extend(
                self.record::<PlacesFile>(name)?.places.into_iter().map(|place| (RecordType::Place, name, place)),
            );
        }
        authorities.retain(|(_, _, authority)| authority.id == id);
        found.extend(
            authorities
                .into_iter()
                .map(|(kind, name, authority)| record(kind, authority.id, name, true, authority.former_ids)),
        );
        Ok(found)
    }

    /// The exhibits a museum keeps.
    fn kept_by(&self, museum: &str) -> Result<Vec<Found>, CatalogueError> {
        let mut kept = Vec::new();
        self.each_exhibit(|place, exhibit| {
            if exhibit.museum == museum {
                kept.push(Found::exhibit(&place, exhibit));
            }
        })?;
        Ok(kept)
    }

    /// The record's pictures that are there and that no other record of the museum shows.
    fn pictures_of(&self, record: &Found) -> Result<Vec<Name>, CatalogueError> {
        let Some(museum) = record.file.split('/').nth(1).filter(|_| !record.pictures.is_empty()) else {
            return Ok(Vec::new());
        };
        let mut pictures: BTreeSet<String> = record.pictures.iter().cloned().collect();
        self.each_exhibit(|place, exhibit| {
            if place.file.split('/').nth(1) == Some(museum) && exhibit.id != record.id {
                for picture in &exhibit.pictures {
                    pictures.remove(&picture.file);
                }
            }
        })?;
        // A path that leads elsewhere names nothing of the museum's.
        let inside = |path: &String| {
            path.split('/').all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains('\\'))
        };
        let names = pictures.into_iter().filter(inside).map(|path| format!("museums/{museum}/media/{path}"));
        Ok(names.filter(|name| without_links(self.folder, name).is_some_and(|path| path.is_file())).collect())
    }

    /// Everything in the museum's media folder, but for what exhibits show that stand in its folder by mistake.
    fn media_of(&self, museum: &str, gone: &Gone) -> Result<Vec<Name>, CatalogueError> {
        let Some((folder, _)) = museum.rsplit_once('/') else { return Ok(Vec::new()) };
        let media = format!("{folder}/media");
        let mut named = BTreeSet::new();
        self.each_exhibit(|place, exhibit| {
            let stays = !gone.has(RecordType::Exhibit, &exhibit.id);
            if stays && place.file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) {
                named.extend(exhibit.pictures.into_iter().map(|picture| format!("{media}/{}", picture.file)));
            }
        })?;
        let mut files = Vec::new();
        if without_links(self.folder, &media).is_some_and(|path| path.is_dir()) {
            below(self.folder, &media, &mut files)?;
        }
        files.retain(|file| !named.contains(file));
        files.sort();
        Ok(files)
    }

    /// The editors' files that speak of what goes, with the text they have without it.
    fn remarks_on(&self, gone: &Gone) -> Result<Vec<(Name, Vec<u8>)>, CatalogueError> {
        let mut changed = Vec::new();
        for name in &self.files.editors {
            let mut file: EditorsFile = self.record(name)?;
            let about = match name.as_str() {
                "editors/exhibits.json" => Some(RecordType::Exhibit),
                "editors/museums.json" => Some(RecordType::Museum),
                "editors/exhibitions.json" => Some(RecordType::Exhibition),
                _ => None,
            };
            let before = file.remarks.len();
            file.remarks.retain(|id, _| !about.is_some_and(|kind| gone.has(kind, id)));
            let mut differs = file.remarks.len() != before;
            // A pair names exhibits, or a museum for all it keeps.
            let is_gone = |id: &String| gone.has(RecordType::Exhibit, id) || gone.has(RecordType::Museum, id);
            for remarks in file.remarks.values_mut() {
                let before = remarks.not_beside.len();
                remarks.not_beside.retain(|pair| !pair.iter().any(is_gone));
                differs |= remarks.not_beside.len() != before;
            }
            if differs {
                changed.push((name.clone(), canonical::file_of(&file).map_err(|why| unreadable(name, &why))?));
            }
        }
        Ok(changed)
    }

    /// Adds to `withdrawn.jsonl` the ids that do not stand there yet.
    fn note(&self, records: &[Found], reason: &str, date: CivilDate) -> Result<(), CatalogueError> {
        let path = self.folder.join("withdrawn.jsonl");
        let mut text = match self.files.withdrawn {
            Some(_) => fs::read(&path)?,
            None => Vec::new(),
        };
        let known = text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok());
        let mut known: BTreeSet<_> = known.map(|known: WithdrawalFile| (known.kind, known.id)).collect();
        if text.last().is_some_and(|last| *last != b'\n') {
            text.push(b'\n');
        }
        for record in records {
            for id in std::iter::once(&record.id).chain(&record.former_ids) {
                if known.insert((record.kind, id.clone())) {
                    let (date, reason) = (date.to_string(), reason.to_owned());
                    let line = WithdrawalFile { id: id.clone(), kind: record.kind, date, reason };
                    serde_json::to_writer(&mut text, &line).map_err(std::io::Error::other)?;
                    text.push(b'\n');
                }
            }
        }
        Ok(replace(&path, &text)?)
    }

    /// Removes the records in their order, from a file that holds several only once.
    fn remove(&self, records: &[Found], gone: &Gone) -> Result<(), CatalogueError> {
        let mut done = BTreeSet::new();
        for record in records {
            if done.insert(&record.file) {
                match (record.line, record.kind) {
                    (false, _) => self.remove_file(record)?,
                    (true, RecordType::Exhibit) => self.remove_lines(&record.file, gone)?,
                    (true, _) => mentions::remove_authority(self, &record.file, record.kind, gone)?,
                }
            }
        }
        Ok(())
    }

    fn remove_file(&self, record: &Found) -> Result<(), CatalogueError> {
        let path = self.folder.join(&record.file);
        fs::remove_file(&path)?;
        if record.kind == RecordType::Museum {
            // Folders that still hold something stay.
            remove_empty(&path.with_file_name("media"));
            for folder in ["exhibits", ""] {
                let _ = std::fs::remove_dir(path.with_file_name(folder));
            }
        }
        Ok(())
    }

    fn remove_lines(&self, file: &str, gone: &Gone) -> Result<(), CatalogueError> {
        let path = self.folder.join(file);
        let mut replacement = Replacement::of(&path)?;
        let (mut failed, mut left) = (None, false);
        lines::blocks(&path, |lines| {
            for line in lines.iter().filter_map(|(_, line)| *line) {
                let stands = serde_json::from_slice::<Stands>(line);
                let stays = stands.map_or(true, |stands| !gone.has(RecordType::Exhibit, &stands.id));
                if stays && failed.is_none() {
                    left = true;
                    failed = replacement.write_all(line).and_then(|()| replacement.write_all(b"\n")).err();
                }
            }
        })?;
        match failed {
            Some(error) => Err(error.into()),
            None if left => Ok(replacement.finish()?),
            None => Ok(fs::remove_file(&path)?),
        }
    }

    fn record<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<T, CatalogueError> {
        let path = self.folder.join(name);
        serde_json::from_slice(&fs::read(path)?).map_err(|error| unreadable(name, &error.to_string()))
    }

    pub(crate) fn each_exhibit(&self, mut each: impl FnMut(Kept<'_>, Stands)) -> Result<(), CatalogueError> {
        exhibits::each(self.folder, &self.files, &mut each)
    }
}

/// Everything below a folder that is no folder itself, links included and not followed.
fn below(folder: &Path, place: &str, files: &mut Vec<Name>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder.join(place))? {
        let entry = entry?;
        let name = format!("{place}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            below(folder, &name, files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

/// Removes a folder and those in it, as far as they hold nothing.
fn remove_empty(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_empty(&entry.path());
        }
    }
    let _ = std::fs::remove_dir(folder);
}

fn unreadable(file: &str, why: &str) -> CatalogueError {
    CatalogueError::Unreadable { file: file.to_owned(), why: why.to_owned() }
}

#[cfg(test)]
mod tests;
