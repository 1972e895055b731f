//! `--mapping` of `vitrina import csv` and `jsonl`: the mapping, the tables beside the file, and what was found in them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use vitrina_catalogue::{place_findings, read_mapping};
use vitrina_interop::archive::{ArchiveLimits, Entry, entries};
use vitrina_interop::imported::{Outcome, Reject};
use vitrina_interop::mapping::{self, Mapping, SideTables, read_lines, read_rows};

use super::ImportArguments;
use super::formats::Options;
use crate::check::human;

/// How many names are listed.
const LISTED: usize = 30;

/// A mapping with the tables beside the file.
pub(crate) struct Mapped {
    mapping: Mapping,
    sides: SideTables,
    /// Rows of the tables beside the file that could not be read.
    rejects: RefCell<Vec<Reject>>,
    /// What is to be said when all is read.
    said: RefCell<Vec<String>>,
    /// How many records have each foreign field.
    kept: RefCell<BTreeMap<String, u64>>,
}

impl Mapped {
    /// Reads the mapping and the tables that it joins.
    pub(crate) fn open(arguments: &ImportArguments) -> Result<Self> {
        let Some(name) = &arguments.mapping else {
            bail!("say with --mapping what each column means; --draft-mapping proposes a mapping for this file");
        };
        let mapping = read(name)?;
        if let (true, Some(museum)) = (mapping.is_of_museums(), &arguments.museum) {
            bail!("the records are museums by this mapping, so that none is of `{museum}`: leave out --museum");
        }
        let mut mapped = Self {
            mapping,
            sides: SideTables::default(),
            rejects: RefCell::default(),
            said: RefCell::default(),
            kept: RefCell::default(),
        };
        mapped.open_sides(arguments)?;
        Ok(mapped)
    }

    fn say(&self, words: String) {
        let mut said = self.said.borrow_mut();
        if !said.contains(&words) {
            said.push(words);
        }
    }

    /// What was found out, line by line.
    pub(crate) fn said(&self) -> Vec<String> {
        let mut said = self.said.borrow().clone();
        let kept = self.kept.borrow();
        if !kept.is_empty() {
            let names = kept.iter().map(|(name, count)| format!("{name} ({count})")).collect::<Vec<_>>();
            said.push(format!("kept as foreign fields, and published in the data of the site: {}", listed(&names)));
        }
        said
    }

    /// Opens the tables beside the file: those that were named, and those that the mapping names and that are there.
    fn open_sides(&mut self, arguments: &ImportArguments) -> Result<()> {
        for table in &arguments.table {
            if !self.mapping.tables().iter().any(|plan| plan.name == table.0) {
                bail!("the mapping has no table `{}`", table.0);
            }
        }
        let beside = arguments.file.parent().unwrap_or(Path::new("")).to_owned();
        let mut absent = Vec::new();
        for plan in self.mapping.tables().to_vec() {
            let given = arguments.table.iter().find(|table| table.0 == plan.name).map(|table| table.1.clone());
            let found = || plan.files.iter().map(|name| beside.join(name)).find(|path| path.is_file());
            match given.or_else(found) {
                Some(path) => self.open_side(&plan.name, &path)?,
                None => absent.push(plan.name),
            }
        }
        if !absent.is_empty() {
            self.say(format!("no file is here for these tables of the mapping: {}", listed(&absent)));
        }
        Ok(())
    }

    fn open_side(&mut self, name: &str, path: &PathBuf) -> Result<()> {
        let shown = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = File::open(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
        let mut told = Ok(());
        entries(file, &shown, &ArchiveLimits::default(), |entry| {
            if told.is_err() {
                return;
            }
            told =
                entry.map_err(|reject| anyhow::anyhow!("{}: {}", reject.position, reject.reason)).and_then(|entry| {
                    if self.sides.has(name) {
                        bail!("{}: a second file for the table `{name}`", entry.name);
                    }
                    let said = self.sides.read(&self.mapping, name, entry.reader, &entry.name)?;
                    let repeated = match said.repeated {
                        0 => String::new(),
                        count => format!(", of which {count} say the same as another one and count once"),
                    };
                    self.say(format!("{}: {}; {} rows for `{name}`{repeated}", entry.name, said.dialect, said.rows));
                    self.rejects.borrow_mut().extend(said.rejects);
                    Ok(())
                });
        })?;
        told
    }

    /// Counts what is kept of a record beyond its fields, and hands it on.
    fn hand_on(&self, outcome: Outcome, each: &mut dyn FnMut(Outcome)) {
        if let Outcome::Record(imported) = &outcome {
            let mut kept = self.kept.borrow_mut();
            for name in imported.exhibit.x.keys() {
                match kept.get_mut(name) {
                    Some(count) => *count += 1,
                    None => {
                        kept.insert(name.clone(), 1);
                    }
                }
            }
        }
        each(outcome);
    }
}

/// A mapping of the project by its name, or one in a file.
fn read(name: &str) -> Result<Mapping> {
    let known = mapping::named(name);
    let path = Path::new(name);
    let text = match known {
        Some(text) => text.as_bytes().to_vec(),
        None => fs::read(path).with_context(|| {
            let names = mapping::names().collect::<Vec<_>>().join(", ");
            format!("`{name}` cannot be read, nor is it the name of a mapping of the program's own ({names})")
        })?,
    };
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let found = read_mapping(&text, &file)
        .and_then(|mapping| Mapping::new(&mapping).map_err(|findings| place_findings(&text, &file, findings)));
    found.map_err(|findings| {
        let mut shown = Vec::new();
        let folder = path.parent().unwrap_or(Path::new(""));
        // Writing into memory does not fail.
        let _ = human::write(folder, &findings, std::io::stderr().is_terminal(), &mut shown);
        anyhow::anyhow!("the mapping has {} errors\n\n{}", findings.len(), String::from_utf8_lossy(&shown).trim_end())
    })
}

fn listed(names: &[String]) -> String {
    let more = names.len().saturating_sub(LISTED);
    let first = names.iter().take(LISTED).cloned().collect::<Vec<_>>().join(", ");
    if more == 0 { first } else { format!("{first} and {more} more") }
}

/// The table beside the main one that `NAME=FILE` names.
pub(crate) fn table(text: &str) -> Result<(String, PathBuf), String> {
    let (name, path) = text.split_once('=').ok_or("it is written as NAME=FILE")?;
    Ok((name.to_owned(), path.into()))
}

/// Hands on every record of a table.
pub(crate) fn read_csv(entry: Entry<'_>, options: &Options, each: &mut dyn FnMut(Outcome)) -> Result<()> {
    let mapped = options.mapped()?;
    mapped.rejects.take().into_iter().for_each(|reject| each(Outcome::Reject(reject)));
    let mut rows = read_rows(entry.reader, &entry.name, &mapped.mapping, &mapped.sides, options.language.as_ref())?;
    let missing = mapped.mapping.missing(&rows.header());
    for outcome in rows.by_ref() {
        mapped.hand_on(outcome, each);
    }
    mapped.say(format!("{}: {}", entry.name, rows.said()));
    if !missing.is_empty() {
        mapped.say(format!("{} has no column {}", entry.name, listed(&missing)));
    }
    Ok(())
}

/// Hands on every record of a file with one JSON object a line.
pub(crate) fn read_jsonl(entry: Entry<'_>, options: &Options, each: &mut dyn FnMut(Outcome)) -> Result<()> {
    let mapped = options.mapped()?;
    let mut lines = read_lines(entry.reader, &entry.name, &mapped.mapping, options.language.as_ref())?;
    for outcome in lines.by_ref() {
        mapped.hand_on(outcome, each);
    }
    mapped.say(format!("{}: {}; one JSON object a line", entry.name, lines.said()));
    Ok(())
}
