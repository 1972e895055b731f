//! What a museum's folder holds already, by identity: where each exhibit stands, not what it says.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use fs_err as fs;
use rayon::prelude::*;
use serde::Deserialize;
use uuid::Uuid;
use vitrina_core::RecordType;

use super::identity::exhibit_uuid;
use crate::create::{stem, withdrawn};
use crate::error::CatalogueError;
use crate::folder::{Files, Name};
use crate::lines;
use crate::withdraw::Survey;

/// What is asked of an exhibit to know it again; the rest is passed over.
#[derive(Deserialize)]
struct Known {
    id: String,
    uuid: Uuid,
    #[serde(default)]
    feeds: Vec<KnownFeed>,
}

#[derive(Deserialize)]
struct KnownFeed {
    name: String,
    record: String,
}

/// Where an exhibit stands.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// In a line of the museum's collection.
    Line {
        /// Its first byte.
        offset: u64,
        /// How many bytes, without the end of the line.
        length: u32,
    },
    /// In a file of its own.
    File(Name),
}

/// An exhibit that stands there.
#[derive(Debug)]
pub(crate) struct Standing {
    pub(crate) place: Place,
    /// Whether the feed has written it before.
    pub(crate) of_feed: bool,
}

/// Which exhibit of the museum a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identity {
    /// One that stands there, by its place among all.
    Stands(usize),
    /// One that has come in meanwhile.
    New,
}

/// The exhibits of a museum.
pub(crate) struct Collection {
    /// In the order of the files: first those of their own, then the lines.
    pub(crate) standing: Vec<Standing>,
    identities: HashMap<u128, Identity>,
    /// Hashes of the ids that cannot be given, because an exhibit has them.
    taken: HashSet<u64>,
    taken_by_files: Rc<HashSet<u64>>,
    withdrawn: Rc<HashSet<u64>>,
}

fn hash(id: &str) -> u64 {
    u64::from_le_bytes(*blake3::hash(id.as_bytes()).as_bytes().first_chunk().expect("the hash has 32 bytes"))
}

/// What stands in a catalogue, looked through once for all museums that an import has records of.
pub struct Ground {
    pub(crate) folder: PathBuf,
    files: Files,
    /// Hashes of the ids of all exhibits that have a file of their own.
    taken: Rc<HashSet<u64>>,
    /// Hashes of the ids of exhibits that were withdrawn.
    withdrawn: Rc<HashSet<u64>>,
    /// The ids of museums that were withdrawn.
    withdrawn_museums: Vec<String>,
}

impl Ground {
    /// Lists the folder.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn read(folder: &Path) -> Result<Self, CatalogueError> {
        if !folder.is_dir() {
            return Err(CatalogueError::NoFolder(folder.to_owned()));
        }
        let survey = Survey { folder, files: Files::list(folder)? };
        let withdrawn = withdrawn(&survey)?;
        let museums = withdrawn.iter().filter(|withdrawal| withdrawal.kind == RecordType::Museum);
        let exhibits = withdrawn.iter().filter(|withdrawal| withdrawal.kind == RecordType::Exhibit);
        Ok(Self {
            folder: folder.to_owned(),
            taken: Rc::new(survey.files.exhibits.iter().map(|name| hash(stem(name))).collect()),
            withdrawn: Rc::new(exhibits.map(|withdrawal| hash(&withdrawal.id)).collect()),
            withdrawn_museums: museums.map(|withdrawal| withdrawal.id.clone()).collect(),
            files: survey.files,
        })
    }

    /// Whether a museum of this id was withdrawn.
    pub(crate) fn was_withdrawn(&self, museum: &str) -> bool {
        self.withdrawn_museums.iter().any(|id| id == museum)
    }

    /// The ids of the museums that stood there.
    pub(crate) fn museums(&self) -> Vec<&str> {
        self.files.museums.iter().filter_map(|name| name.split('/').nth(1)).collect()
    }
}

impl Collection {
    /// Looks through the museum's exhibits, and through the ids that others have.
    pub(crate) fn read(ground: &Ground, museum: &str, uuid: &Uuid, feed: &str) -> Result<Self, CatalogueError> {
        let folder = &ground.folder;
        let mut found = Self {
            standing: Vec::new(),
            identities: HashMap::new(),
            taken: HashSet::new(),
            taken_by_files: Rc::clone(&ground.taken),
            withdrawn: Rc::clone(&ground.withdrawn),
        };
        let own = format!("museums/{museum}/");
        // The names are sorted: what is the museum's stands together.
        let first = ground.files.exhibits.partition_point(|name| *name < own);
        for name in ground.files.exhibits[first..].iter().take_while(|name| name.starts_with(&own)) {
            let known = known(&fs::read(folder.join(name))?).map_err(|why| unreadable(name, why))?;
            found.add(known, Place::File(name.clone()), uuid, feed);
        }
        for name in &ground.files.collections {
            let others = name.split('/').nth(1).unwrap_or_default();
            let is_own = others == museum;
            // Ids begin with the museum's: only of one whose id begins alike can they be the same.
            if is_own || others.starts_with(museum) || museum.starts_with(others) {
                each_line(folder, name, |offset, length, known| {
                    if is_own {
                        found.add(known, Place::Line { offset, length }, uuid, feed);
                    } else {
                        found.taken.insert(hash(&known.id));
                    }
                })?;
            }
        }
        Ok(found)
    }

    fn add(&mut self, known: Known, place: Place, museum: &Uuid, feed: &str) {
        let here = Identity::Stands(self.standing.len());
        self.identities.entry(known.uuid.as_u128()).or_insert(here);
        for note in &known.feeds {
            self.identities.entry(exhibit_uuid(museum, &note.record).as_u128()).or_insert(here);
        }
        self.taken.insert(hash(&known.id));
        let of_feed = known.feeds.iter().any(|note| note.name == feed);
        self.standing.push(Standing { place, of_feed });
    }

    /// Which exhibit has the identity.
    pub(crate) fn get(&self, uuid: &Uuid) -> Option<Identity> {
        self.identities.get(&uuid.as_u128()).copied()
    }

    /// An id for an exhibit that is new and has these identities, the first of `ids` that nobody has; `None` where it was withdrawn.
    pub(crate) fn give(&mut self, uuids: [&Uuid; 2], ids: Vec<String>) -> Option<String> {
        if ids.iter().any(|id| self.withdrawn.contains(&hash(id))) {
            return None;
        }
        let free = ids
            .iter()
            .map(|id| hash(id))
            .position(|id| !self.taken.contains(&id) && !self.taken_by_files.contains(&id));
        // Two of the same 16 digits do not happen; if they did, `check` would say so.
        let id = ids.into_iter().nth(free.unwrap_or(0))?;
        self.taken.insert(hash(&id));
        self.identities.extend(uuids.map(|uuid| (uuid.as_u128(), Identity::New)));
        Some(id)
    }
}

fn known(bytes: &[u8]) -> Result<Known, String> {
    serde_json::from_slice(bytes).map_err(|error| error.to_string())
}

pub(crate) fn unreadable(file: &str, why: String) -> CatalogueError {
    CatalogueError::Unreadable { file: file.to_owned(), why }
}

fn each_line(folder: &Path, name: &str, mut each: impl FnMut(u64, u32, Known)) -> Result<(), CatalogueError> {
    let mut broken = None;
    lines::blocks(&folder.join(name), |lines| {
        let read = lines.par_iter().map(|(offset, line)| {
            let line = line.ok_or_else(|| "it is longer than 1 MB".to_owned());
            (*offset, line.and_then(|line| Ok((u32::try_from(line.len()).unwrap_or(u32::MAX), known(line)?))))
        });
        for (offset, read) in read.collect::<Vec<_>>() {
            match read {
                Ok((length, known)) => each(offset, length, known),
                Err(why) => {
                    broken.get_or_insert_with(|| format!("the line that begins at byte {offset}: {why}"));
                }
            }
        }
    })?;
    broken.map_or(Ok(()), |why| Err(unreadable(name, why)))
}
