//! Where other records name what is withdrawn, and those records without the mention.
//!
//! What a museum or an editor wrote stays: of an event, a person or a place only the reference goes, not the words.

use std::collections::BTreeSet;
use std::io::Write;

use serde::Serialize;
use serde::de::DeserializeOwned;
use vitrina_core::RecordType;
use vitrina_core::file::{
    AuthorityFile, EventsFile, ExhibitFile, ExhibitionFile, NamedReferenceFile, PeopleFile, PlacesFile, SettingsFile,
};

use super::{Stands, Survey, unreadable};
use crate::canonical;
use crate::error::CatalogueError;
use crate::folder::Name;
use crate::lines;
use crate::replace::{Replacement, replace};

/// What is withdrawn together: a record, and with a museum its exhibits.
#[derive(Debug, Default)]
pub(super) struct Gone(BTreeSet<(RecordType, String)>);

impl Gone {
    pub(super) fn add(&mut self, kind: RecordType, id: &str) {
        self.0.insert((kind, id.to_owned()));
    }

    pub(super) fn has(&self, kind: RecordType, id: &str) -> bool {
        self.0.contains(&(kind, id.to_owned()))
    }

    fn has_kind(&self, kinds: &[RecordType]) -> bool {
        self.0.iter().any(|(kind, _)| kinds.contains(kind))
    }

    /// Whether an exhibit that stays names any of it.
    fn is_named_by(&self, exhibit: &Stands) -> bool {
        let names = |kind, named: &[super::exhibits::Named]| {
            named.iter().filter_map(|named| named.id.as_deref()).any(|id| self.has(kind, id))
        };
        exhibit.themes.iter().any(|theme| self.has(RecordType::Exhibition, theme))
            || names(RecordType::Event, &exhibit.events)
            || names(RecordType::Person, &exhibit.people)
            || names(RecordType::Person, &exhibit.makers)
            || names(RecordType::Place, &exhibit.places_made)
    }
}

/// The kinds that exhibits name.
const NAMED_BY_EXHIBITS: [RecordType; 4] =
    [RecordType::Exhibition, RecordType::Event, RecordType::Person, RecordType::Place];

/// The files that name what goes, as they will be.
pub(super) struct Mentions {
    /// Whole files, with their new bytes.
    files: Vec<(Name, Vec<u8>)>,
    /// Files of lines, which are too large to be held.
    collections: Vec<Name>,
}

impl Mentions {
    /// The names of the files, sorted.
    pub(super) fn names(self) -> Vec<Name> {
        let mut names: Vec<Name> = self.files.into_iter().map(|(name, _)| name).chain(self.collections).collect();
        names.sort();
        names
    }
}

/// Finds them. Every whole file is read and edited here, so that one that cannot be is known before anything is changed.
pub(super) fn find(survey: &Survey<'_>, gone: &Gone) -> Result<Mentions, CatalogueError> {
    let mut exhibits = BTreeSet::new();
    if gone.has_kind(&NAMED_BY_EXHIBITS) {
        survey.each_exhibit(|place, exhibit| {
            if gone.is_named_by(&exhibit) {
                exhibits.insert(place.file.to_owned());
            }
        })?;
    }
    let (collections, single): (Vec<Name>, Vec<Name>) =
        exhibits.into_iter().partition(|name| survey.files.collections.contains(name));
    let mut files = Vec::new();
    for name in whole_files(survey).into_iter().chain(single) {
        if let Some(bytes) = without(survey, &name, gone)? {
            files.push((name, bytes));
        }
    }
    Ok(Mentions { files, collections })
}

/// Writes the files without the mentions.
pub(super) fn take_out(survey: &Survey<'_>, mentions: &Mentions, gone: &Gone) -> Result<(), CatalogueError> {
    for (name, bytes) in &mentions.files {
        replace(&survey.folder.join(name), bytes)?;
    }
    mentions.collections.iter().try_for_each(|name| lines_without(survey, name, gone))
}

/// Every file, but those of exhibits, that can name another record.
fn whole_files(survey: &Survey<'_>) -> Vec<Name> {
    let files = &survey.files;
    let lists = [&files.exhibitions, &files.events, &files.people, &files.places];
    files.settings.iter().chain(lists.into_iter().flatten()).cloned().collect()
}

/// The bytes of a file without the mentions; none where it has none.
fn without(survey: &Survey<'_>, name: &Name, gone: &Gone) -> Result<Option<Vec<u8>>, CatalogueError> {
    let files = &survey.files;
    let among = |names: &[Name]| names.contains(name);
    if files.settings.as_ref() == Some(name) {
        edited::<SettingsFile>(survey, name, |settings| {
            drop_from(&mut settings.object_of_the_day, |id| gone.has(RecordType::Exhibit, id))
        })
    } else if among(&files.exhibitions) {
        edited::<ExhibitionFile>(survey, name, |exhibition| of_exhibition(exhibition, gone))
    } else if among(&files.events) {
        edited_authorities(survey, name, RecordType::Event, |all| of_authorities(all, RecordType::Event, gone))
    } else if among(&files.people) {
        edited_authorities(survey, name, RecordType::Person, |all| of_authorities(all, RecordType::Person, gone))
    } else if among(&files.places) {
        edited_authorities(survey, name, RecordType::Place, |all| of_authorities(all, RecordType::Place, gone))
    } else {
        edited::<ExhibitFile>(survey, name, |exhibit| of_exhibit(exhibit, gone))
    }
}

/// Takes the entries that go out of a file of events, people or places.
pub(super) fn remove_authority(
    survey: &Survey<'_>,
    name: &Name,
    kind: RecordType,
    gone: &Gone,
) -> Result<(), CatalogueError> {
    let bytes = edited_authorities(survey, name, kind, |all| {
        all.retain(|authority| !gone.has(kind, &authority.id));
        true
    })?;
    bytes.map_or(Ok(()), |bytes| Ok(replace(&survey.folder.join(name), &bytes)?))
}

/// As [`edited`], of a file of events, people or places.
fn edited_authorities(
    survey: &Survey<'_>,
    name: &str,
    kind: RecordType,
    edit: impl FnOnce(&mut Vec<AuthorityFile>) -> bool,
) -> Result<Option<Vec<u8>>, CatalogueError> {
    match kind {
        RecordType::Event => edited::<EventsFile>(survey, name, |file| edit(&mut file.events)),
        RecordType::Person => edited::<PeopleFile>(survey, name, |file| edit(&mut file.people)),
        _ => edited::<PlacesFile>(survey, name, |file| edit(&mut file.places)),
    }
}

fn edited<T: DeserializeOwned + Serialize>(
    survey: &Survey<'_>,
    name: &str,
    edit: impl FnOnce(&mut T) -> bool,
) -> Result<Option<Vec<u8>>, CatalogueError> {
    let mut record: T = survey.record(name)?;
    Ok(if edit(&mut record) { Some(canonical::file_of(&record).map_err(|why| unreadable(name, &why))?) } else { None })
}

fn lines_without(survey: &Survey<'_>, name: &str, gone: &Gone) -> Result<(), CatalogueError> {
    let path = survey.folder.join(name);
    let mut replacement = Replacement::of(&path)?;
    let mut failed: Option<CatalogueError> = None;
    lines::blocks(&path, |lines| {
        for line in lines.iter().filter_map(|(_, line)| *line) {
            if failed.is_none() {
                failed = line_without(name, line, gone)
                    .and_then(|line| replacement.write_all(&line).map_err(CatalogueError::from))
                    .err();
            }
        }
    })?;
    match failed {
        Some(error) => Err(error),
        None => Ok(replacement.finish()?),
    }
}

/// The line with its end, without the mentions.
fn line_without(file: &str, line: &[u8], gone: &Gone) -> Result<Vec<u8>, CatalogueError> {
    let why = |error: serde_json::Error| unreadable(file, &error.to_string());
    let names = serde_json::from_slice::<Stands>(line).is_ok_and(|exhibit| gone.is_named_by(&exhibit));
    if !names {
        return Ok([line, b"\n"].concat());
    }
    let mut exhibit: ExhibitFile = serde_json::from_slice(line).map_err(why)?;
    of_exhibit(&mut exhibit, gone);
    let mut line = serde_json::to_vec(&exhibit).map_err(why)?;
    line.push(b'\n');
    Ok(line)
}

fn of_exhibit(exhibit: &mut ExhibitFile, gone: &Gone) -> bool {
    let themes = drop_from(&mut exhibit.themes, |theme| gone.has(RecordType::Exhibition, theme));
    let references = [
        of_references(&mut exhibit.events, RecordType::Event, gone),
        of_references(&mut exhibit.people, RecordType::Person, gone),
        of_references(&mut exhibit.makers, RecordType::Person, gone),
        of_references(&mut exhibit.places_made, RecordType::Place, gone),
    ];
    themes || references.contains(&true)
}

fn of_exhibition(exhibition: &mut ExhibitionFile, gone: &Gone) -> bool {
    let mut differs = false;
    for section in &mut exhibition.sections {
        differs |= drop_from(&mut section.exhibits, |id| gone.has(RecordType::Exhibit, id));
    }
    let before = exhibition.legs.len();
    exhibition.legs.retain(|leg| !gone.has(RecordType::Museum, &leg.museum));
    differs || exhibition.legs.len() != before
}

/// Of what is withdrawn itself nothing is taken out here: it goes last, as a whole.
fn of_authorities(authorities: &mut [AuthorityFile], kind: RecordType, gone: &Gone) -> bool {
    let stays = authorities.iter_mut().filter(|authority| !gone.has(kind, &authority.id));
    stays.map(|authority| drop_from(&mut authority.broader, |id| gone.has(kind, id))).fold(false, |any, one| any | one)
}

/// The words stay where there are any.
fn of_references(references: &mut Vec<NamedReferenceFile>, kind: RecordType, gone: &Gone) -> bool {
    let mut differs = false;
    for reference in references.iter_mut() {
        if reference.id.as_deref().is_some_and(|id| gone.has(kind, id)) {
            reference.id = None;
            differs = true;
        }
    }
    references.retain(|reference| reference.id.is_some() || !reference.text.is_empty());
    differs
}

fn drop_from(ids: &mut Vec<String>, gone: impl Fn(&str) -> bool) -> bool {
    let before = ids.len();
    ids.retain(|id| !gone(id));
    ids.len() != before
}
