//! Each record to its museum, and what became of it back to what was said while it was read.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};

use anyhow::Result;
use vitrina_catalogue::{Fate, ImportOutcome, Intake, References, Taken, decisions, keep_decisions, terms};
use vitrina_core::CivilDate;
use vitrina_interop::imported::{Imported, Note, NoteKind, Position, Reject};
use vitrina_interop::terms::Terms;

use super::holders::Holders;
use super::report::{Report, Words};

/// The museums a file has records of.
pub(crate) struct Route<'a> {
    folder: PathBuf,
    feed: &'a str,
    day: CivilDate,
    file: &'a str,
    holders: Holders,
    terms: Terms,
    references: References,
    open: BTreeMap<String, Open>,
    waiting: usize,
    /// About how many bytes were handed on since all that waited was settled.
    weight: usize,
}

/// A museum that takes records, and the notes on those that are not settled yet.
struct Open {
    intake: Intake,
    notes: VecDeque<(Position, Vec<Note>)>,
}

/// How many records of all museums together wait to be settled at most.
const MOST_WAITING: usize = 16_384;
/// And how many bytes: a thousand records of a megabyte each would be all the memory there is.
const MOST_WEIGHT: usize = 64_000_000;

/// What a museum took.
pub(crate) struct Told {
    pub(crate) id: String,
    pub(crate) made: bool,
    pub(crate) outcome: ImportOutcome,
}

impl<'a> Route<'a> {
    /// Learns the thesaurus, and what was decided on the feed's words.
    pub(crate) fn new(folder: &Path, feed: &'a str, day: CivilDate, file: &'a str, holders: Holders) -> Result<Self> {
        let terms = Terms::new(&terms(folder)?, decisions(folder, feed)?)?;
        let references = References::read(folder)?;
        Ok(Self {
            folder: folder.to_owned(),
            feed,
            day,
            file,
            holders,
            terms,
            references,
            open: BTreeMap::new(),
            waiting: 0,
            weight: 0,
        })
    }

    /// Takes a record to its museum.
    pub(crate) fn take(&mut self, mut imported: Imported, report: &mut Report) -> Result<()> {
        self.terms.apply(&mut imported);
        for (field, id) in self.references.settle(&mut imported.exhibit) {
            imported.note(field, NoteKind::LeftOut, id, Some("the catalogue has nothing of this id".to_owned()));
        }
        report.count(&imported);
        self.weight += imported.weight();
        if imported.is_of_museum {
            return self.take_museum(imported, report);
        }
        let Imported { record, position, museum, exhibit, notes, .. } = imported;
        let Some(museum) = self.holders.of(museum.as_ref())? else {
            let reason = "the record names no holder; say which museum it is of with --museum";
            return report.reject(&reject(self.file, position, record, reason));
        };
        let open = match self.open.get_mut(&museum) {
            Some(open) => open,
            None => {
                let intake = Intake::on(self.holders.ground(), &museum, self.feed, self.day)?;
                self.open.entry(museum).or_insert(Open { intake, notes: VecDeque::new() })
            }
        };
        open.notes.push_back((position, notes));
        let settled = open.intake.push(record, exhibit)?;
        self.waiting = (self.waiting + 1).saturating_sub(settled.len());
        tell(settled, &mut open.notes, self.file, report)?;
        if self.waiting >= MOST_WAITING || self.weight >= MOST_WEIGHT {
            (self.waiting, self.weight) = (0, 0);
            for open in self.open.values_mut() {
                tell(open.intake.settle()?, &mut open.notes, self.file, report)?;
            }
        }
        Ok(())
    }

    /// Takes the record of a museum: it is made where the catalogue has none of its name, and else stays as it is.
    fn take_museum(&mut self, imported: Imported, report: &mut Report) -> Result<()> {
        let Imported { record, position, museum, exhibit, notes, .. } = imported;
        let Some((id, made)) = self.holders.take(museum.as_ref(), exhibit.x)? else {
            return report.reject(&reject(self.file, position, record, "the museum has no name"));
        };
        let fate = if made { Fate::New } else { Fate::Unchanged };
        let taken = Taken { record, id, fate, changed: Vec::new(), kept_editorial: Vec::new() };
        report.museum(made);
        report.record(&taken, &notes)
    }

    /// Puts all collections into their places, and the words that nobody has decided on into the feed's decisions.
    pub(crate) fn finish(self, report: &mut Report) -> Result<(Vec<Told>, Words)> {
        let mut told = Vec::new();
        for (id, Open { intake, mut notes }) in self.open {
            let (settled, outcome) = intake.finish()?;
            tell(settled, &mut notes, self.file, report)?;
            told.push(Told { made: self.holders.made().contains(&id), id, outcome });
        }
        let unmatched = self.terms.unmatched();
        keep_decisions(&self.folder, self.feed, &self.terms.asked(&unmatched))?;
        Ok((told, Words { share: self.terms.share(), unmatched }))
    }
}

fn tell(
    settled: Vec<Taken>,
    notes: &mut VecDeque<(Position, Vec<Note>)>,
    file: &str,
    report: &mut Report,
) -> Result<()> {
    for taken in settled {
        let (position, notes) = notes.pop_front().unwrap_or_default();
        if let Fate::Refused(why) = &taken.fate {
            report.reject(&reject(file, position, taken.record.clone(), why))?;
        }
        report.record(&taken, &notes)?;
    }
    Ok(())
}

fn reject(file: &str, mut position: Position, record: String, why: &str) -> Reject {
    if position.file.is_empty() {
        position.file = file.to_owned();
    }
    position.record = Some(record);
    Reject::new(position, why, &[])
}
