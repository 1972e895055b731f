//! `vitrina export csv` and `json-lines`: a folder with every public record, and the descriptor that says what is in it.
//!
//! All files are written beside their places and put there at the end, the descriptor last: it has the hash of each, so
//! that a folder that somebody copied half is seen to be one.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Result, bail};
use fs_err as fs;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use vitrina_catalogue::Replacement;
use vitrina_core::file::{AuthorityFile, ExhibitionFile, MuseumFile, StateFile, TermFile};
use vitrina_core::{AuthorityKind, Filed, Page, ParticipationStatus, Place};
use vitrina_interop::leaving::Leaving;
use vitrina_interop::package::{
    Contents, DESCRIPTOR, Form, KINDS, Kind, PackageFile, Table, TableWriter, WITHDRAWN, descriptor,
};

use super::MACHINE;
use super::formats::{Selection, Told};

/// Every kind of record as tables.
pub(super) fn write_csv(selection: &Selection<'_>, folder: &Path) -> Result<Told> {
    write(selection, folder, Form::Csv { defused: selection.defuse })
}

/// Every kind of record as JSON Lines.
pub(super) fn write_json_lines(selection: &Selection<'_>, folder: &Path) -> Result<Told> {
    write(selection, folder, Form::JsonLines)
}

fn write(selection: &Selection<'_>, folder: &Path, form: Form) -> Result<Told> {
    let foreign = |folder: &Path| -> io::Result<bool> {
        Ok(!folder.join(DESCRIPTOR).is_file() && fs::read_dir(folder)?.next().is_some())
    };
    if folder.exists() && foreign(folder)? {
        bail!("other files are in the folder: name one that is not there, or that an earlier export made");
    }
    fs::create_dir_all(folder)?;
    let leaving = Leaving::new(selection.with_machine);
    let package = Package { selection, folder, form, leaving: &leaving };
    let mut finished = Vec::new();
    for kind in &KINDS {
        finished.extend(package.kind(kind)?);
    }
    finished.extend(package.withdrawn()?);
    let files: Vec<PackageFile> = finished.iter().map(|(_, file)| file.clone()).collect();
    let contents = Contents { form, whole: selection.museum.is_none(), with_machine: selection.with_machine };
    let about = descriptor(selection.catalogue, selection.site.map(|site| site.base), selection.day, contents, &files);
    let mut last = Replacement::of(&folder.join(DESCRIPTOR))?;
    writeln!(last, "{about:#}")?;
    for (replacement, _) in finished {
        replacement.finish()?;
    }
    last.finish()?;
    let mut losses = Vec::new();
    if leaving.stayed() > 0 {
        losses.push(format!("{} texts made by a machine stayed{MACHINE}", leaving.stayed()));
    }
    Ok(Told { written: selection.entries.len() as u64, losses })
}

/// A package that is being written.
struct Package<'a> {
    selection: &'a Selection<'a>,
    folder: &'a Path,
    form: Form,
    leaving: &'a Leaving,
}

/// A file that is whole but not yet in its place.
type Finished = (Replacement, PackageFile);

impl Package<'_> {
    fn kind(&self, of: &'static Kind) -> Result<Vec<Finished>> {
        let directory = self.selection.catalogue.directory();
        let mut files = Files::open(self, of)?;
        let authorities = |kind: AuthorityKind| directory.authorities(kind);
        match of.name {
            "states" => self.filed(&mut files, &directory.states, |file: &mut StateFile| {
                file.code.parse().ok().map(Place::State)
            })?,
            "museums" => self.filed(&mut files, &directory.museums, |file: &mut MuseumFile| {
                file.keep_published();
                file.id.parse().ok().map(Place::Museum)
            })?,
            "terms" => {
                self.filed(&mut files, &directory.terms, |file: &mut TermFile| file.id.parse().ok().map(Place::Term))?
            }
            "exhibitions" => self.filed(&mut files, &directory.exhibitions, |file: &mut ExhibitionFile| {
                let shown =
                    |id: &String| id.parse().is_ok_and(|id| self.selection.catalogue.exhibit_index(&id).is_some());
                file.sections.iter_mut().for_each(|section| section.exhibits.retain(shown));
                file.id.parse().ok().map(Place::Exhibition)
            })?,
            "exhibits" => self.exhibits(&mut files)?,
            name => {
                let Some(kind) = AuthorityKind::ALL.into_iter().find(|kind| kind.folder() == name) else {
                    bail!("nobody knows where records of the kind `{name}` stand");
                };
                self.filed(&mut files, authorities(kind), |file: &mut AuthorityFile| {
                    file.id.parse().ok().map(|id| Place::Authority(kind, id))
                })?;
            }
        }
        files.finish()
    }

    /// Writes every record of a kind; `amend` takes out what is not published, and says where its page stands.
    fn filed<R, F: DeserializeOwned + Serialize>(
        &self,
        files: &mut Files,
        records: &[Filed<R>],
        amend: impl Fn(&mut F) -> Option<Place>,
    ) -> Result<()> {
        for mut file in self.selection.bodies.filed::<R, F>(records)? {
            let place = amend(&mut file);
            let mut record = serde_json::to_value(&file)?;
            let joined = record.pointer("/participation/status").map(|status| status == "joined");
            if let Some(joined) = joined {
                record["recordSource"] = writer(joined).into();
            }
            files.record(self, record, place)?;
        }
        Ok(())
    }

    fn exhibits(&self, files: &mut Files) -> Result<()> {
        let catalogue = self.selection.catalogue;
        for entry in self.selection.entries {
            let mut file = self.selection.bodies.file(entry)?;
            file.keep_published();
            let mut record = serde_json::to_value(&file)?;
            // Whatever is here is shown.
            record.as_object_mut().map(|members| members.shift_remove("standing"));
            let joined = catalogue.museum(entry.museum).participation.status == ParticipationStatus::Joined;
            record["recordSource"] = writer(joined).into();
            files.record(self, record, Some(Place::Exhibit(entry.id.clone())))?;
        }
        Ok(())
    }

    fn withdrawn(&self) -> Result<Vec<Finished>> {
        let mut files = Files::open(self, &WITHDRAWN)?;
        for gone in self.selection.catalogue.withdrawn() {
            let record = serde_json::json!({
                "id": gone.id, "kind": gone.kind.word(), "date": gone.date, "reason": gone.reason,
            });
            files.record(self, record, None)?;
        }
        files.finish()
    }

    fn page(&self, place: Place) -> Option<String> {
        let language = self.selection.catalogue.settings().languages.first()?;
        Some(Page::new(language, place).url().absolute(self.selection.site?.base))
    }
}

/// Who answers for a record: the editors, until the museum has joined.
fn writer(joined: bool) -> &'static str {
    if joined { "museum" } else { "editors" }
}

/// The open files of a kind.
struct Files {
    kind: &'static Kind,
    tables: Vec<Table>,
    open: Vec<Open>,
}

enum Open {
    Table(Box<TableWriter<Counted>>),
    Lines(Box<Counted>),
}

impl Files {
    fn open(package: &Package<'_>, kind: &'static Kind) -> Result<Self> {
        let tables = package.form.tables(kind);
        let one = |table: &Table| -> Result<Open> {
            let counted = Counted::new(&package.folder.join(package.form.file_name(kind, *table)))?;
            Ok(match package.form {
                Form::Csv { defused } => {
                    Open::Table(Box::new(TableWriter::new(counted, &kind.header(*table), defused)?))
                }
                Form::JsonLines => Open::Lines(Box::new(counted)),
            })
        };
        let open = tables.iter().map(one).collect::<Result<_>>()?;
        Ok(Self { kind, tables, open })
    }

    fn record(&mut self, package: &Package<'_>, mut record: Value, place: Option<Place>) -> Result<()> {
        if let Some(page) = place.and_then(|place| package.page(place)) {
            record["page"] = page.into();
        }
        self.kind.prune(&mut record, package.leaving);
        if let [Open::Lines(lines)] = &mut self.open[..] {
            return Ok(writeln!(lines, "{record}")?);
        }
        let (mut written, tables, open) = (Ok(()), &self.tables, &mut self.open);
        self.kind.rows(&record, &mut |table, row: Vec<Cow<'_, str>>| {
            let at = tables.iter().position(|other| *other == table);
            if let (Ok(()), Some(Open::Table(rows))) = (&written, at.map(|at| &mut open[at])) {
                written = rows.row(row);
            }
        });
        Ok(written?)
    }

    fn finish(self) -> Result<Vec<Finished>> {
        let kind = self.kind;
        let one = |(table, open): (Table, Open)| -> Result<Finished> {
            let counted = match open {
                Open::Table(rows) => rows.finish()?,
                Open::Lines(lines) => *lines,
            };
            Ok(counted.finish(kind, table))
        };
        self.tables.into_iter().zip(self.open).map(one).collect()
    }
}

/// A file whose bytes are counted and hashed while they are written.
struct Counted {
    file: Replacement,
    bytes: u64,
    hash: Sha256,
}

impl Counted {
    fn new(path: &Path) -> io::Result<Self> {
        Ok(Self { file: Replacement::of(path)?, bytes: 0, hash: Sha256::new() })
    }

    fn finish(self, kind: &'static Kind, table: Table) -> Finished {
        let sha256 = self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        (self.file, PackageFile { kind, table, bytes: self.bytes, sha256 })
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.hash.update(&bytes[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
