//! The records of one feed into one museum: each is found, merged, checked and written, in portions on all processors.

use std::path::{Path, PathBuf};

use fs_err as fs;
use rayon::prelude::*;
use uuid::Uuid;
use vitrina_core::file::{ExhibitFile, MuseumFile};
use vitrina_core::{Admission, At, CivilDate, ExhibitId, Finding, Severity};

use super::identity::{exhibit_ids, exhibit_uuid};
use super::merge::merge;
use super::output::{Lines, Output};
use super::standing::{Collection, Ground, Identity, Place, unreadable};
use crate::canonical;
use crate::create::known;
use crate::error::CatalogueError;
use crate::folder::{Name, without_links};
use crate::lines::LONGEST;
use crate::replace::replace;

/// How many records are in memory at once.
const PORTION: usize = 1024;

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// An exhibit was made of it.
    New,
    /// An exhibit was changed by it.
    Changed,
    /// It says what stands there, or what editors have written otherwise.
    Unchanged,
    /// The exhibit was withdrawn; it stays away.
    Withdrawn,
    /// It was not taken, and why.
    Refused(String),
}

/// A record that has come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The source's own id of it.
    pub record: String,
    /// The id of the exhibit; empty where there is none.
    pub id: String,
    /// What became of it.
    pub fate: Fate,
    /// The statements that are new, different or gone, by key; none for an exhibit that is new.
    pub changed: Vec<String>,
    /// The statements that stay as others wrote them, by key.
    pub kept_editorial: Vec<String>,
}

/// What an import came to.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct ImportOutcome {
    /// Exhibits that were made.
    pub new: usize,
    /// Exhibits that were changed.
    pub changed: usize,
    /// Exhibits that stay as they are.
    pub unchanged: usize,
    /// Records of exhibits that were withdrawn.
    pub withdrawn: usize,
    /// Records that were not taken.
    pub refused: usize,
    /// Exhibits that an earlier file of the feed had and this one has not; they stay.
    pub not_in_feed: usize,
}

/// An import into a museum. Records go in one by one; nothing stands in the catalogue's collection before
/// [`Intake::finish`].
pub struct Intake {
    folder: PathBuf,
    museum: String,
    uuid: Uuid,
    feed: String,
    day: CivilDate,
    collection: Collection,
    seen: Vec<bool>,
    target: PathBuf,
    lines_stand: bool,
    output: Output,
    waiting: Vec<(String, ExhibitFile)>,
    outcome: ImportOutcome,
}

/// Where the result of a record goes.
enum Target {
    New,
    Stands(usize, Stands),
}

/// An exhibit as it stands.
struct Stands {
    name: Name,
    is_line: bool,
    bytes: Vec<u8>,
}

/// A record after it was merged.
struct Ready {
    bytes: Vec<u8>,
    /// Whether the bytes are other ones than those that stand.
    differs: bool,
    taken: Taken,
}

impl Intake {
    /// Looks through what the museum has.
    ///
    /// # Errors
    /// When the museum is not in the catalogue, or a record in it cannot be read.
    pub fn open(folder: &Path, museum: &str, feed: &str, day: CivilDate) -> Result<Self, CatalogueError> {
        Self::on(&Ground::read(folder)?, museum, feed, day)
    }

    /// The same in a folder that was looked through already; the museum may have been made since.
    ///
    /// # Errors
    /// As [`Intake::open`].
    pub fn on(ground: &Ground, museum: &str, feed: &str, day: CivilDate) -> Result<Self, CatalogueError> {
        let folder = ground.folder.as_path();
        let name = format!("museums/{museum}/museum.json");
        if !folder.join(&name).is_file() {
            known("museum", museum, &ground.museums())?;
        }
        let file: MuseumFile = serde_json::from_slice(&fs::read(folder.join(&name))?)
            .map_err(|error| unreadable(&name, error.to_string()))?;
        let uuid = Uuid::parse_str(&file.uuid).map_err(|error| unreadable(&name, error.to_string()))?;
        let name = format!("museums/{museum}/exhibits.jsonl");
        let target = without_links(folder, &name).ok_or_else(|| unreadable(&name, "it is a link".to_owned()))?;
        let collection = Collection::read(ground, museum, &uuid, feed)?;
        let lines_stand = collection.standing.iter().any(|standing| matches!(standing.place, Place::Line { .. }));
        Ok(Self {
            folder: folder.to_owned(),
            museum: museum.to_owned(),
            uuid,
            feed: feed.to_owned(),
            day,
            seen: vec![false; collection.standing.len()],
            collection,
            output: Output::new(target.clone(), lines_stand),
            target,
            lines_stand,
            waiting: Vec::new(),
            outcome: ImportOutcome::default(),
        })
    }

    /// Takes a record by the source's own id of it; `exhibit` needs no identity and no day. One that has an id and a UUID,
    /// because another catalogue of this program gave them, keeps them where it is new, and so does its day. Answers for
    /// those records, in their order, that are settled by now.
    ///
    /// # Errors
    /// When the catalogue cannot be read or written; what is wrong with a record is its fate.
    pub fn push(&mut self, record: String, exhibit: ExhibitFile) -> Result<Vec<Taken>, CatalogueError> {
        self.waiting.push((record, exhibit));
        if self.waiting.len() < PORTION { Ok(Vec::new()) } else { self.settle() }
    }

    /// Settles what waits and puts the collection into its place.
    ///
    /// # Errors
    /// As [`Intake::push`]; the collection is then as it was.
    pub fn finish(mut self) -> Result<(Vec<Taken>, ImportOutcome), CatalogueError> {
        let taken = self.settle()?;
        let standing = &self.collection.standing;
        self.outcome.not_in_feed = standing.iter().zip(&self.seen).filter(|(one, seen)| one.of_feed && !**seen).count();
        self.output.finish(standing)?;
        Ok((taken, self.outcome))
    }

    /// Settles what waits, and answers for it: an import into many museums must not have much of each in memory.
    ///
    /// # Errors
    /// As [`Intake::push`].
    pub fn settle(&mut self) -> Result<Vec<Taken>, CatalogueError> {
        if self.waiting.is_empty() {
            return Ok(Vec::new());
        }
        let mut found = Vec::with_capacity(self.waiting.len());
        // Files are open only while records are settled: of a thousand museums none can hold its own.
        let mut lines = if self.lines_stand { Some(Lines::open(&self.target)?) } else { None };
        for (record, exhibit) in std::mem::take(&mut self.waiting) {
            found.push(self.find(record, exhibit, &mut lines)?);
        }
        drop(lines);
        let (feed, day) = (self.feed.as_str(), self.day);
        let ready: Vec<_> = found
            .into_par_iter()
            .map(|found| match found {
                Ok((record, exhibit, target)) => {
                    merged(&record, exhibit, &target, feed, day).map(|ready| (ready, target))
                }
                Err(taken) => Ok((Ready { bytes: Vec::new(), differs: false, taken }, Target::New)),
            })
            .collect();
        let mut settled = Vec::with_capacity(ready.len());
        for ready in ready {
            let (Ready { bytes, differs, taken }, target) = ready?;
            if differs {
                match target {
                    Target::New => self.output.add(&bytes)?,
                    Target::Stands(index, Stands { is_line: true, .. }) => self.output.rewrite(index, &bytes)?,
                    Target::Stands(_, Stands { name, .. }) => replace(&self.folder.join(name), &bytes)?,
                }
            }
            match taken.fate {
                Fate::New => self.outcome.new += 1,
                Fate::Changed => self.outcome.changed += 1,
                Fate::Unchanged => self.outcome.unchanged += 1,
                Fate::Withdrawn => self.outcome.withdrawn += 1,
                Fate::Refused(_) => self.outcome.refused += 1,
            }
            settled.push(taken);
        }
        self.output.rest()?;
        Ok(settled)
    }

    /// Which exhibit the record is, with an identity for one that is new; else why there is none.
    fn find(
        &mut self,
        record: String,
        mut exhibit: ExhibitFile,
        lines: &mut Option<Lines>,
    ) -> Result<Result<(String, ExhibitFile, Target), Taken>, CatalogueError> {
        let of_record = exhibit_uuid(&self.uuid, &record);
        let stated = stated(&exhibit);
        let uuid = stated.unwrap_or(of_record);
        let twice = || Fate::Refused("the file has a record of the same id before".to_owned());
        match self.collection.get(&uuid).or_else(|| self.collection.get(&of_record)) {
            Some(Identity::New) => Ok(Err(taken(record, twice()))),
            Some(Identity::Stands(index)) if self.seen[index] => Ok(Err(taken(record, twice()))),
            Some(Identity::Stands(index)) => {
                self.seen[index] = true;
                let stands = self.stands(index, lines)?;
                Ok(Ok((record, exhibit, Target::Stands(index, stands))))
            }
            None => {
                let own = stated.map(|_| exhibit.id.clone());
                let ids = own.into_iter().chain(exhibit_ids(&self.museum, &record)).collect();
                match self.collection.give([&uuid, &of_record], ids) {
                    None => Ok(Err(taken(record, Fate::Withdrawn))),
                    Some(id) => {
                        exhibit.id = id;
                        exhibit.uuid = uuid.to_string();
                        exhibit.museum.clone_from(&self.museum);
                        let day = exhibit.changed.parse::<CivilDate>().ok();
                        if stated.is_none() || day.is_none_or(|day| day > self.day) {
                            exhibit.changed = self.day.to_string();
                        }
                        Ok(Ok((record, exhibit, Target::New)))
                    }
                }
            }
        }
    }

    fn stands(&self, index: usize, lines: &mut Option<Lines>) -> Result<Stands, CatalogueError> {
        match (&self.collection.standing[index].place, lines) {
            (Place::Line { offset, length }, Some(lines)) => {
                let name = format!("museums/{}/exhibits.jsonl", self.museum);
                Ok(Stands { name, is_line: true, bytes: lines.line(*offset, *length)? })
            }
            (Place::Line { .. }, None) => unreachable!("lines are opened where lines stand"),
            (Place::File(name), _) => {
                Ok(Stands { name: name.clone(), is_line: false, bytes: fs::read(self.folder.join(name))? })
            }
        }
    }
}

/// The UUID of an exhibit that comes with its identity.
fn stated(exhibit: &ExhibitFile) -> Option<Uuid> {
    exhibit.id.parse::<ExhibitId>().ok()?;
    Uuid::parse_str(&exhibit.uuid).ok()
}

fn taken(record: String, fate: Fate) -> Taken {
    Taken { record, id: String::new(), fate, changed: Vec::new(), kept_editorial: Vec::new() }
}

fn merged(
    record: &str,
    exhibit: ExhibitFile,
    target: &Target,
    feed: &str,
    day: CivilDate,
) -> Result<Ready, CatalogueError> {
    let existing: Option<ExhibitFile> = match target {
        Target::New => None,
        Target::Stands(_, stands) => {
            let why = |error: serde_json::Error| unreadable(&stands.name, error.to_string());
            Some(serde_json::from_slice(&stands.bytes).map_err(why)?)
        }
    };
    let mut merged = merge(existing.as_ref(), exhibit, feed, record);
    let differs = existing.as_ref() != Some(&merged.file);
    let fate = match (existing.is_some(), merged.changed.is_empty()) {
        (false, _) => Fate::New,
        (true, false) => Fate::Changed,
        (true, true) => Fate::Unchanged,
    };
    match fate {
        Fate::New => merged.changed.clear(),
        // What an import notes for itself is no change of the exhibit.
        Fate::Unchanged => {}
        _ => merged.file.changed = day.to_string(),
    }
    let refused =
        |why: String| Ready { bytes: Vec::new(), differs: false, taken: taken(record.to_owned(), Fate::Refused(why)) };
    let is_line = !matches!(target, Target::Stands(_, Stands { is_line: false, .. }));
    let mut bytes = Vec::new();
    if differs {
        if let Some(wrong) = first_error(&merged.file) {
            return Ok(refused(wrong));
        }
        bytes = if is_line { canonical::line_of(&merged.file) } else { canonical::file_of(&merged.file) }
            .map_err(std::io::Error::other)?;
        if bytes.len() > LONGEST {
            return Ok(refused(format!("it would be {} bytes long, and a record has at most {LONGEST}", bytes.len())));
        }
    }
    let taken = Taken {
        record: record.to_owned(),
        id: merged.file.id,
        fate,
        changed: merged.changed,
        kept_editorial: merged.kept_editorial,
    };
    Ok(Ready { bytes, differs, taken })
}

/// What `check` would call an error in the record by itself.
fn first_error(file: &ExhibitFile) -> Option<String> {
    let mut admission = Admission::default();
    let admitted = file.admit(&At::Root, &mut admission).is_some();
    let is_error = |finding: &&Finding| finding.code.severity() == Severity::Error;
    let findings = admission.into_findings();
    let words = |finding: &Finding| {
        let (code, found) = (finding.code, &finding.found);
        format!("{code} at `{}`: {}; found `{found}`, expected {}", finding.pointer, code.summary(), finding.expected)
    };
    let error = findings.iter().find(is_error).map(words);
    error.or_else(|| (!admitted).then(|| "it is no believable record".to_owned()))
}
