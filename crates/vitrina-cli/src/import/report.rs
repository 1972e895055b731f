//! The report of an import: what became of every record as JSON, written while it goes on, and the sums in words.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};
use vitrina_catalogue::{Fate, Taken};
use vitrina_core::CivilDate;
use vitrina_interop::imported::{Imported, Note, NoteKind, Reject};
use vitrina_interop::terms::Unmatched;

use super::route::Told;

/// How many words without a concept are named in the summary.
const NAMED: usize = 20;

/// How many records that were not taken are named in the summary.
const REFUSED_NAMED: usize = 5;
/// How many characters are said of each.
const LONGEST_REFUSAL: usize = 400;

/// What is counted while records go through.
pub(crate) struct Report {
    file: BufWriter<File>,
    rejects: BufWriter<File>,
    any: bool,
    counts: Counts,
}

/// The sums.
#[derive(Debug, Default)]
struct Counts {
    dates: Share,
    measures: Share,
    notes: BTreeMap<&'static str, u64>,
    rejected: u64,
    /// Where and why the first of them were not.
    first_rejected: Vec<String>,
    /// Records of museums: how many were made, and how many were here.
    of_museums: (u64, u64),
}

/// How many were understood, of how many there were.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Share {
    understood: u64,
    of: u64,
    /// Beside these, words that say that nothing is known.
    unknown: u64,
}

impl Share {
    fn add(&mut self, kind: NoteKind) {
        let understood = matches!(kind, NoteKind::Understood | NoteKind::Guessed);
        if understood || kind == NoteKind::NotUnderstood {
            self.of += 1;
            self.understood += u64::from(understood);
        }
        self.unknown += u64::from(kind == NoteKind::StatedUnknown);
    }

    fn json(self) -> Value {
        json!({ "understood": self.understood, "of": self.of, "statedUnknown": self.unknown })
    }

    fn words(self, what: &str) -> String {
        let unknown = match self.unknown {
            0 => String::new(),
            count => format!("; {count} are stated to be unknown"),
        };
        if self.of == 0 {
            return format!("{what}: none{unknown}");
        }
        let percent = self.understood as f64 * 100.0 / self.of as f64;
        format!("{what} understood: {} of {} ({percent:.1} %){unknown}", self.understood, self.of)
    }
}

/// What became of the words that may be concepts.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// How many became concepts, and how many there were.
    pub(crate) share: (u64, u64),
    /// Those that people may decide on, the most frequent first.
    pub(crate) unmatched: Vec<Unmatched>,
}

/// The sums of an import that is over.
pub(crate) struct Sums {
    museums: Vec<Told>,
    dates: Share,
    measures: Share,
    words: Words,
    of_museums: (u64, u64),
    pub(crate) rejected: u64,
    pub(crate) first_rejected: Vec<String>,
}

impl Report {
    /// Opens both files; the report is whole when [`Report::finish`] was called.
    pub(crate) fn open(report: &Path, rejects: &Path) -> Result<Self> {
        let mut file = super::create(report)?;
        write!(file, "{{\"records\": [")?;
        Ok(Self { file, rejects: super::create(rejects)?, any: false, counts: Counts::default() })
    }

    /// Counts what was understood of a record.
    pub(crate) fn count(&mut self, imported: &Imported) {
        let counts = &mut self.counts;
        for note in &imported.notes {
            *counts.notes.entry(word(note.kind)).or_default() += 1;
            match note.field.split('/').next() {
                Some("date") => counts.dates.add(note.kind),
                Some("measures") => counts.measures.add(note.kind),
                _ => {}
            }
        }
    }

    /// Counts the record of a museum.
    pub(crate) fn museum(&mut self, made: bool) {
        let (new, here) = &mut self.counts.of_museums;
        *if made { new } else { here } += 1;
    }

    /// Writes down a record that was not taken.
    pub(crate) fn reject(&mut self, reject: &Reject) -> Result<()> {
        self.counts.rejected += 1;
        let position = &reject.position;
        if self.counts.first_rejected.len() < REFUSED_NAMED {
            self.counts.first_rejected.push(refusal(reject));
        }
        let line = json!({
            "file": position.file, "line": position.line, "byte": position.byte, "record": position.record,
            "reason": reject.reason, "raw": String::from_utf8_lossy(&reject.raw),
        });
        Ok(writeln!(self.rejects, "{line}")?)
    }

    /// Writes down what became of a record, and every value that was not simply taken over or understood.
    pub(crate) fn record(&mut self, taken: &Taken, notes: &[Note]) -> Result<()> {
        let notes: Vec<&Note> = notes.iter().filter(|note| note.kind != NoteKind::Understood).collect();
        let (fate, reason) = match &taken.fate {
            Fate::New => ("new", None),
            Fate::Changed => ("changed", None),
            Fate::Unchanged => ("unchanged", None),
            Fate::Withdrawn => ("withdrawn", None),
            Fate::Refused(why) => ("refused", Some(why)),
        };
        let mut told = json!({ "record": taken.record, "id": taken.id, "fate": fate });
        if let Some(reason) = reason {
            told["reason"] = reason.as_str().into();
        }
        for (key, statements) in [("changed", &taken.changed), ("keptEditorial", &taken.kept_editorial)] {
            if !statements.is_empty() {
                told[key] = json!(statements);
            }
        }
        if !notes.is_empty() {
            told["notes"] = serde_json::to_value(notes)?;
        }
        let comma = if std::mem::replace(&mut self.any, true) { "," } else { "" };
        Ok(write!(self.file, "{comma}\n{told}")?)
    }

    /// Ends both files.
    pub(crate) fn finish(
        mut self,
        format: &str,
        file: &str,
        feed: &str,
        date: CivilDate,
        museums: Vec<Told>,
        words: Words,
    ) -> Result<Sums> {
        let Counts { dates, measures, notes, rejected, first_rejected, of_museums } = self.counts;
        let museum = |told: &Told| {
            let outcome = &told.outcome;
            json!({
                "id": told.id, "made": told.made, "new": outcome.new, "changed": outcome.changed,
                "unchanged": outcome.unchanged, "withdrawn": outcome.withdrawn, "refused": outcome.refused,
                "notInFeed": outcome.not_in_feed,
            })
        };
        let unmatched = words.unmatched.iter().map(|one| {
            json!({ "field": one.field.word(), "words": one.words, "count": one.count, "suggestions": one.suggestions })
        });
        let rest = [
            ("format", json!(format)),
            ("file", json!(file)),
            ("feed", json!(feed)),
            ("date", json!(date.to_string())),
            ("museums", museums.iter().map(museum).collect()),
            ("museumRecords", json!({ "new": of_museums.0, "unchanged": of_museums.1 })),
            ("rejected", json!(rejected)),
            ("dates", dates.json()),
            ("measures", measures.json()),
            ("notes", json!(notes)),
            ("concepts", json!({ "understood": words.share.0, "of": words.share.1 })),
            ("unmatched", unmatched.collect()),
        ];
        write!(self.file, "\n]")?;
        for (key, value) in rest {
            write!(self.file, ",\n{}: {value}", json!(key))?;
        }
        writeln!(self.file, "}}")?;
        self.file.flush()?;
        self.rejects.flush()?;
        Ok(Sums { museums, dates, measures, words, of_museums, rejected, first_rejected })
    }
}

/// Where a record stands that was not taken, and why, in a line of bounded length: an id may be a megabyte.
pub(crate) fn refusal(reject: &Reject) -> String {
    format!("{}: {}", reject.position, reject.reason).chars().take(LONGEST_REFUSAL).collect()
}

fn word(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Understood => "understood",
        NoteKind::Guessed => "guessed",
        NoteKind::NotUnderstood => "notUnderstood",
        NoteKind::StatedUnknown => "statedUnknown",
        NoteKind::LeftOut => "leftOut",
        NoteKind::Changed => "changed",
        NoteKind::Unmapped => "unmapped",
    }
}

impl Sums {
    /// The sums for people.
    pub(crate) fn words(&self, file: &str) -> String {
        let mut words = format!("{file}:");
        for told in &self.museums {
            let outcome = &told.outcome;
            let _ = write!(words, "\n  {}", told.id);
            if told.made {
                words.push_str(" (made, as described)");
            }
            let counts = (outcome.new, outcome.changed, outcome.unchanged, outcome.refused);
            let _ =
                write!(words, ": {} new, {} changed, {} unchanged, {} refused", counts.0, counts.1, counts.2, counts.3);
            for (count, what) in
                [(outcome.withdrawn, "withdrawn here"), (outcome.not_in_feed, "here but not in this file")]
            {
                if count > 0 {
                    let _ = write!(words, ", {count} {what}");
                }
            }
        }
        let (made, here) = self.of_museums;
        if made + here > 0 {
            let _ =
                write!(words, "\n  {made} museums made, as described; {here} are here already and stay as they are");
        }
        let _ = write!(words, "\n{}\n{}", self.dates.words("dates"), self.measures.words("measures"));
        let share = Share { understood: self.words.share.0, of: self.words.share.1, unknown: 0 };
        let _ = write!(words, "\n{}", share.words("types and materials"));
        let unmatched = &self.words.unmatched;
        let count: u64 = unmatched.iter().map(|one| one.count).sum();
        if count > 0 {
            let _ =
                write!(words, "\n{} words without a concept, used {count} times; the most frequent:", unmatched.len());
        }
        for one in unmatched.iter().take(NAMED) {
            let _ = write!(words, "\n  {:>7} {} ({})", one.count, one.words, one.field.word());
            if !one.suggestions.is_empty() {
                let _ = write!(words, ", perhaps {}", one.suggestions.join(", "));
            }
        }
        words
    }
}
