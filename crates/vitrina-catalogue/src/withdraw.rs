//! `vitrina withdraw`: takes a record, its pictures and the editors' remarks on it out of the catalogue for good.
//!
//! One line in `withdrawn.jsonl` is all that stays. That line is written first and the record removed last: whoever is
//! interrupted in between finds the record reported as withdrawn, and runs the same command again.

use std::collections::BTreeSet;
use std::path::Path;

use fs_err as fs;
use vitrina_core::file::{EditorsFile, ExhibitionFile, MuseumFile, SettingsFile, WithdrawalFile};
use vitrina_core::{CivilDate, RecordType};

use crate::error::CatalogueError;
use crate::folder::{Files, Name, without_links};
use crate::lines;
use crate::replace::{Replacement, replace};

mod exhibits;

use exhibits::{Kept, Stands};

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
    /// The editors' files from which remarks on the record were taken out.
    pub remarks: Vec<String>,
}

/// Withdraws an exhibit, a museum that keeps no exhibits, or a joint exhibition. `kind` is needed only where records of
/// several kinds have the id; `date` and `reason` go into `withdrawn.jsonl`.
///
/// # Errors
/// When no record has the id, when others still name it, or when a file that could name it is no record; nothing has
/// been changed then. Else only what the file system says.
pub fn withdraw(
    folder: &Path,
    id: &str,
    kind: Option<RecordType>,
    reason: &str,
    date: CivilDate,
) -> Result<Removed, CatalogueError> {
    if !folder.is_dir() {
        return Err(CatalogueError::NoFolder(folder.to_owned()));
    }
    let catalogue = Survey { folder, files: Files::list(folder)? };
    let mut found = catalogue.find(id)?;
    found.retain(|record| kind.is_none_or(|kind| record.kind == kind));
    let mut found = found.into_iter();
    let record = found.next().ok_or_else(|| CatalogueError::NoRecord(id.to_owned()))?;
    let others: Vec<_> = found.collect();
    if others.iter().any(|other| other.kind != record.kind) {
        let kinds: BTreeSet<_> = others.iter().map(|other| other.kind.word()).chain([record.kind.word()]).collect();
        let kinds = kinds.into_iter().collect::<Vec<_>>().join(", ");
        return Err(CatalogueError::Ambiguous { id: id.to_owned(), kinds });
    }
    let named_by = catalogue.named_by(id, record.kind)?;
    if !named_by.is_empty() {
        return Err(CatalogueError::StillNamed { id: id.to_owned(), by: named_by.join(", ") });
    }
    let pictures = match record.kind {
        RecordType::Museum => catalogue.media_of(&record)?,
        _ => catalogue.pictures_of(&record)?,
    };
    let remarks = catalogue.remarks_on(id, record.kind)?;

    let ids = std::iter::once(id).chain(record.former_ids.iter().map(String::as_str));
    catalogue.note(ids, record.kind, reason, date)?;
    for (name, text) in &remarks {
        replace(&folder.join(name), text)?;
    }
    for picture in &pictures {
        fs::remove_file(folder.join(picture))?;
    }
    // A record that stood there twice is withdrawn twice.
    for record in std::iter::once(&record).chain(&others) {
        catalogue.remove(record)?;
    }
    Ok(Removed {
        kind: record.kind,
        one_line: record.line,
        file: record.file,
        pictures,
        remarks: remarks.into_iter().map(|(name, _)| name).collect(),
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
                found.push(Found {
                    kind: RecordType::Exhibit,
                    id: exhibit.id,
                    file: place.file.to_owned(),
                    line: place.line,
                    former_ids: exhibit.former_ids,
                    pictures: exhibit.pictures.into_iter().map(|picture| picture.file).collect(),
                });
            }
        })?;
        let whole = |kind, id: String, file: &Name, former_ids| Found {
            kind,
            id,
            file: file.clone(),
            line: false,
            former_ids,
            pictures: Vec::new(),
        };
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
        Ok(found)
    }

    /// The files that name the record, each once.
    fn named_by(&self, id: &str, kind: RecordType) -> Result<Vec<Name>, CatalogueError> {
        let mut by = BTreeSet::new();
        match kind {
            RecordType::Exhibit => {
                if let Some(name) = &self.files.settings
                    && self.record::<SettingsFile>(name)?.object_of_the_day.iter().any(|named| named == id)
                {
                    by.insert(format!("{name} (objectOfTheDay)"));
                }
                for name in &self.files.exhibitions {
                    let exhibition: ExhibitionFile = self.record(name)?;
                    if exhibition.sections.iter().flat_map(|section| &section.exhibits).any(|named| named == id) {
                        by.insert(name.clone());
                    }
                }
            }
            RecordType::Museum => {
                self.each_exhibit(|place, exhibit| {
                    if exhibit.museum == id {
                        by.insert(place.file.to_owned());
                    }
                })?;
                for name in &self.files.exhibitions {
                    if self.record::<ExhibitionFile>(name)?.legs.iter().any(|leg| leg.museum == id) {
                        by.insert(name.clone());
                    }
                }
            }
            _ => self.each_exhibit(|place, exhibit| {
                if exhibit.themes.iter().any(|theme| theme == id) {
                    by.insert(place.file.to_owned());
                }
            })?,
        }
        Ok(by.into_iter().collect())
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
    fn media_of(&self, museum: &Found) -> Result<Vec<Name>, CatalogueError> {
        let Some((folder, _)) = museum.file.rsplit_once('/') else { return Ok(Vec::new()) };
        let media = format!("{folder}/media");
        let mut named = BTreeSet::new();
        self.each_exhibit(|place, exhibit| {
            if place.file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) {
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

    /// The editors' files that speak of the record, with the text they have without it.
    fn remarks_on(&self, id: &str, kind: RecordType) -> Result<Vec<(Name, Vec<u8>)>, CatalogueError> {
        let own = match kind {
            RecordType::Exhibit => "editors/exhibits.json",
            RecordType::Museum => "editors/museums.json",
            _ => "editors/exhibitions.json",
        };
        let mut changed = Vec::new();
        for name in &self.files.editors {
            let mut file: EditorsFile = self.record(name)?;
            let mut differs = name == own && file.remarks.remove(id).is_some();
            for remarks in file.remarks.values_mut() {
                let before = remarks.not_beside.len();
                remarks
                    .not_beside
                    .retain(|pair| kind == RecordType::Exhibition || !pair.iter().any(|named| named == id));
                differs |= remarks.not_beside.len() != before;
            }
            if differs {
                let mut text = serde_json::to_vec_pretty(&file).map_err(std::io::Error::other)?;
                text.push(b'\n');
                changed.push((name.clone(), text));
            }
        }
        Ok(changed)
    }

    /// Adds to `withdrawn.jsonl` the ids that do not stand there yet.
    fn note<'i>(
        &self,
        ids: impl Iterator<Item = &'i str>,
        kind: RecordType,
        reason: &str,
        date: CivilDate,
    ) -> Result<(), CatalogueError> {
        let path = self.folder.join("withdrawn.jsonl");
        let mut text = match self.files.withdrawn {
            Some(_) => fs::read(&path)?,
            None => Vec::new(),
        };
        let known: Vec<WithdrawalFile> =
            text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
        if text.last().is_some_and(|last| *last != b'\n') {
            text.push(b'\n');
        }
        for id in ids {
            if !known.iter().any(|known| known.id == id && known.kind == kind) {
                let (date, reason) = (date.to_string(), reason.to_owned());
                let line = WithdrawalFile { id: id.to_owned(), kind, date, reason };
                serde_json::to_writer(&mut text, &line).map_err(std::io::Error::other)?;
                text.push(b'\n');
            }
        }
        Ok(replace(&path, &text)?)
    }

    fn remove(&self, record: &Found) -> Result<(), CatalogueError> {
        let path = self.folder.join(&record.file);
        if !record.line {
            fs::remove_file(&path)?;
            if record.kind == RecordType::Museum {
                // Folders that still hold something stay.
                remove_empty(&path.with_file_name("media"));
                for folder in ["exhibits", ""] {
                    let _ = std::fs::remove_dir(path.with_file_name(folder));
                }
            }
            return Ok(());
        }
        let mut replacement = Replacement::of(&path)?;
        let mut failed = None;
        lines::blocks(&path, |lines| {
            for line in lines.iter().filter_map(|(_, line)| *line) {
                let stays = serde_json::from_slice::<Stands>(line).map_or(true, |stands| stands.id != record.id);
                if stays && failed.is_none() {
                    failed = replacement.write(line).and_then(|()| replacement.write(b"\n")).err();
                }
            }
        })?;
        match failed {
            Some(error) => Err(error.into()),
            None => Ok(replacement.finish()?),
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
