//! Each record to its museum, and what became of it back to what was said while it was read.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};

use anyhow::Result;
use vitrina_catalogue::{Fate, ImportOutcome, Intake, Taken};
use vitrina_core::CivilDate;
use vitrina_interop::imported::{Imported, Note, Position, Reject};

use super::holders::Holders;
use super::report::Report;

/// The museums a file has records of.
pub(crate) struct Route<'a> {
    folder: PathBuf,
    feed: &'a str,
    day: CivilDate,
    file: &'a str,
    holders: Holders,
    open: BTreeMap<String, Open>,
}

/// A museum that takes records, and the notes on those that are not settled yet.
struct Open {
    intake: Intake,
    notes: VecDeque<Vec<Note>>,
}

/// What a museum took.
pub(crate) struct Told {
    pub(crate) id: String,
    pub(crate) made: bool,
    pub(crate) outcome: ImportOutcome,
}

impl<'a> Route<'a> {
    pub(crate) fn new(folder: &Path, feed: &'a str, day: CivilDate, file: &'a str, holders: Holders) -> Self {
        Self { folder: folder.to_owned(), feed, day, file, holders, open: BTreeMap::new() }
    }

    /// Takes a record to its museum.
    pub(crate) fn take(&mut self, imported: Imported, report: &mut Report) -> Result<()> {
        report.count(&imported);
        let Imported { record, museum, exhibit, notes, .. } = imported;
        let Some(museum) = self.holders.of(museum.as_ref())? else {
            let reason = "the record names no holder; say which museum it is of with --museum";
            return report.reject(&reject(self.file, record, reason));
        };
        let open = match self.open.get_mut(&museum) {
            Some(open) => open,
            None => {
                let intake = Intake::open(&self.folder, &museum, self.feed, self.day)?;
                self.open.entry(museum).or_insert(Open { intake, notes: VecDeque::new() })
            }
        };
        open.notes.push_back(notes);
        let settled = open.intake.push(record, exhibit)?;
        tell(settled, &mut open.notes, self.file, report)
    }

    /// Puts all collections into their places.
    pub(crate) fn finish(self, report: &mut Report) -> Result<Vec<Told>> {
        let mut told = Vec::new();
        for (id, Open { intake, mut notes }) in self.open {
            let (settled, outcome) = intake.finish()?;
            tell(settled, &mut notes, self.file, report)?;
            told.push(Told { made: self.holders.made().contains(&id), id, outcome });
        }
        Ok(told)
    }
}

fn tell(settled: Vec<Taken>, notes: &mut VecDeque<Vec<Note>>, file: &str, report: &mut Report) -> Result<()> {
    for taken in settled {
        let notes = notes.pop_front().unwrap_or_default();
        if let Fate::Refused(why) = &taken.fate {
            report.reject(&reject(file, taken.record.clone(), why))?;
        }
        report.record(&taken, &notes)?;
    }
    Ok(())
}

fn reject(file: &str, record: String, why: &str) -> Reject {
    Reject::new(Position { file: file.to_owned(), record: Some(record), ..Position::default() }, why, &[])
}
