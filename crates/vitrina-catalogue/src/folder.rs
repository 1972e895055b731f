//! What stands where in a catalogue folder. Links are refused, names are sorted, what has no place is a finding.

use std::path::{Path, PathBuf};

use fs_err as fs;
use vitrina_core::{Code, Finding, RecordType};

/// A file with a place in the format, as a path below the catalogue folder with `/`.
pub(crate) type Name = String;

/// How the name of a file of decisions ends, after the name of the feed.
pub(crate) const DECISIONS: &str = ".decisions.json";

/// The file of practices elsewhere, beside the laws of the states.
const PRACTICE: &str = "rules/practice.json";

/// The files of a catalogue, each kind in the order of the names.
#[derive(Debug, Default)]
pub(crate) struct Files {
    pub(crate) settings: Option<Name>,
    pub(crate) organisation: Option<Name>,
    pub(crate) states: Vec<Name>,
    pub(crate) museums: Vec<Name>,
    pub(crate) exhibits: Vec<Name>,
    pub(crate) collections: Vec<Name>,
    pub(crate) exhibitions: Vec<Name>,
    pub(crate) terms: Vec<Name>,
    pub(crate) events: Vec<Name>,
    pub(crate) people: Vec<Name>,
    pub(crate) places: Vec<Name>,
    pub(crate) editors: Vec<Name>,
    pub(crate) decisions: Vec<Name>,
    pub(crate) rules: Vec<Name>,
    pub(crate) practice: Option<Name>,
    pub(crate) withdrawn: Option<Name>,
    /// Findings about names, by the path they are about.
    pub(crate) findings: Vec<(Name, Finding)>,
    /// Records that are there but out of reach, behind a link or without the file that describes them; an empty id
    /// stands for all of the kind.
    pub(crate) hidden: Vec<(RecordType, String)>,
}

impl Files {
    /// Lists the folder.
    ///
    /// # Errors
    /// When the folder itself cannot be listed; what is wrong further in is a finding.
    pub(crate) fn list(folder: &Path) -> std::io::Result<Self> {
        let mut files = Self::default();
        for (name, kind) in files.entries(folder, "")? {
            match (name.as_str(), kind) {
                ("catalogue.json", Kind::File) => files.settings = Some(name),
                ("organisation.json", Kind::File) => files.organisation = Some(name),
                ("withdrawn.jsonl", Kind::File) => files.withdrawn = Some(name),
                ("states", Kind::Folder) => files.states = files.json(folder, &name),
                ("exhibitions", Kind::Folder) => files.exhibitions = files.json(folder, &name),
                ("terms", Kind::Folder) => files.terms = files.json(folder, &name),
                ("events", Kind::Folder) => files.events = files.json(folder, &name),
                ("people", Kind::Folder) => files.people = files.json(folder, &name),
                ("places", Kind::Folder) => files.places = files.json(folder, &name),
                ("editors", Kind::Folder) => files.editors = files.json(folder, &name),
                ("imports", Kind::Folder) => files.decisions = files.ending(folder, &name, DECISIONS),
                ("rules", Kind::Folder) => {
                    files.rules = files.json(folder, &name);
                    let practice = files.rules.iter().position(|name| name == PRACTICE);
                    files.practice = practice.map(|place| files.rules.remove(place));
                }
                ("museums", Kind::Folder) => files.museums(folder),
                ("schema" | "plates", Kind::Folder) => {}
                (other, Kind::File) if other.ends_with(".md") => {}
                _ => files.unexpected(&name),
            }
        }
        if files.settings.is_none() {
            let finding = Finding::new(Code::MissingFile, "", "", "a file `catalogue.json`");
            files.findings.push(("catalogue.json".to_owned(), finding));
        }
        Ok(files)
    }

    fn museums(&mut self, folder: &Path) {
        for (museum, kind) in self.entries_or_finding(folder, "museums") {
            let place = format!("museums/{museum}");
            if kind != Kind::Folder {
                self.unexpected(&place);
                continue;
            }
            let record = format!("{place}/museum.json");
            // A link there is a finding of its own.
            if folder.join(&record).symlink_metadata().is_err() {
                self.hidden.push((RecordType::Museum, museum));
                self.findings.push((record, Finding::new(Code::MissingFile, "", "", "a file `museum.json`")));
            }
            for (name, kind) in self.entries_or_finding(folder, &place) {
                let path = format!("{place}/{name}");
                match (name.as_str(), kind) {
                    ("museum.json", Kind::File) => self.museums.push(path),
                    ("exhibits.jsonl", Kind::File) => self.collections.push(path),
                    ("exhibits", Kind::Folder) => {
                        let exhibits = self.json(folder, &path);
                        self.exhibits.extend(exhibits);
                    }
                    ("media", Kind::Folder) => {}
                    _ => self.unexpected(&path),
                }
            }
        }
    }

    /// The `.json` files of a folder.
    fn json(&mut self, folder: &Path, place: &str) -> Vec<Name> {
        self.ending(folder, place, ".json")
    }

    /// The files of a folder whose names end so; those for people, in Markdown, may stand beside them.
    fn ending(&mut self, folder: &Path, place: &str, end: &str) -> Vec<Name> {
        let mut names = Vec::new();
        for (name, kind) in self.entries_or_finding(folder, place) {
            let path = format!("{place}/{name}");
            if kind == Kind::File && name.len() > end.len() && name.ends_with(end) {
                names.push(path);
            } else if !(kind == Kind::File && name.ends_with(".md")) {
                self.unexpected(&path);
            }
        }
        names
    }

    fn unexpected(&mut self, path: &str) {
        let finding = Finding::new(Code::UnexpectedFile, "", path, "only files of the format");
        self.findings.push((path.to_owned(), finding));
    }

    fn entries_or_finding(&mut self, folder: &Path, place: &str) -> Vec<(String, Kind)> {
        self.entries(folder, place).unwrap_or_else(|error| {
            let finding = Finding::new(Code::Unreadable, "", &error.to_string(), "a folder that can be listed");
            self.findings.push((place.to_owned(), finding));
            Vec::new()
        })
    }

    /// The entries of a folder in the order of their names; hidden ones are passed over, links are findings.
    fn entries(&mut self, folder: &Path, place: &str) -> std::io::Result<Vec<(String, Kind)>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder.join(place))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let kind = entry.file_type()?;
            if kind.is_symlink() {
                let path = if place.is_empty() { name } else { format!("{place}/{name}") };
                self.hidden.extend(behind(&path));
                let finding = Finding::new(Code::Link, "", &path, "the file or folder itself");
                self.findings.push((path, finding));
            } else {
                entries.push((name, if kind.is_dir() { Kind::Folder } else { Kind::File }));
            }
        }
        entries.sort();
        Ok(entries)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    File,
    Folder,
}

/// The records that a file or folder of the format holds, for what is known by its name alone.
fn behind(path: &str) -> Vec<(RecordType, String)> {
    let parts: Vec<&str> = path.split('/').collect();
    let record = |kind, file: &str| vec![(kind, file.strip_suffix(".json").unwrap_or(file).to_owned())];
    match parts[..] {
        ["states"] => record(RecordType::State, ""),
        ["states", file] => record(RecordType::State, &file.strip_suffix(".json").unwrap_or(file).to_ascii_uppercase()),
        ["exhibitions"] => record(RecordType::Exhibition, ""),
        ["exhibitions", file] => record(RecordType::Exhibition, file),
        ["terms", ..] => record(RecordType::Term, ""),
        ["events", ..] => record(RecordType::Event, ""),
        ["people", ..] => record(RecordType::Person, ""),
        ["places", ..] => record(RecordType::Place, ""),
        // What a whole folder of museums or exhibits holds, nobody knows.
        ["museums"] => vec![(RecordType::Museum, String::new()), (RecordType::Exhibit, String::new())],
        ["museums", museum] => {
            vec![(RecordType::Museum, museum.to_owned()), (RecordType::Exhibit, String::new())]
        }
        ["museums", museum, "museum.json"] => record(RecordType::Museum, museum),
        ["museums", _, "exhibits" | "exhibits.jsonl"] => record(RecordType::Exhibit, ""),
        ["museums", _, "exhibits", file] => record(RecordType::Exhibit, file),
        _ => Vec::new(),
    }
}

/// Whether a path below `folder` can be reached without following a link.
pub(crate) fn without_links(folder: &Path, path: &str) -> Option<PathBuf> {
    let mut here = folder.to_path_buf();
    for part in path.split('/') {
        here.push(part);
        if here.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return None;
        }
    }
    Some(here)
}
