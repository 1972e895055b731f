//! The folder into the spine: small records first, then every exhibit against them, all findings kept.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use fs_err as fs;
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use vitrina_core::file::{
    AuthorityFile, DecisionsFile, EditorsFile, EventsFile, ExhibitFile, ExhibitionFile, MuseumFile, OrganisationFile,
    PeopleFile, PlacesFile, PracticesFile, SettingsFile, StateFile, StateRulesFile, TermsFile, WithdrawalFile,
};
use vitrina_core::{
    Admission, At, AuthorityKind, Body, Catalogue, Code, Directory, Draft, ExhibitEntry, Filed, Finding, Located,
    Position, RecordType, Severity, Withdrawal, check,
};

use crate::error::CatalogueError;
use crate::folder::{Files, without_links};
use crate::lines;
use crate::parse::{Trouble, parse};
use crate::pictures::{PictureProbe, PictureProblem};
use crate::report::{self, Report};

/// The largest `.json` file, in bytes.
const LARGEST: u64 = 4 << 20;

/// A catalogue folder, read.
#[derive(Debug)]
pub struct Reading {
    /// The catalogue, if nothing in it is an error.
    pub catalogue: Option<Catalogue>,
    /// Everything that was found, sorted by file, line and column.
    pub findings: Vec<Report>,
    /// How many files were read.
    pub files: usize,
    /// How many exhibits were read, shown or not.
    pub exhibits: usize,
    /// How many bytes were read.
    pub bytes: u64,
}

/// Reads a catalogue folder and checks it. `progress` is told how many bytes have been read so far.
///
/// # Errors
/// When the folder is not there or cannot be listed; everything else is a finding.
pub fn read(
    folder: &Path,
    pictures: &dyn PictureProbe,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Reading, CatalogueError> {
    if !folder.is_dir() {
        return Err(CatalogueError::NoFolder(folder.to_owned()));
    }
    let files = Files::list(folder)?;
    let reader = Reader { folder, pictures, progress, bytes: AtomicU64::new(0) };
    let mut gathered = Gathered::default();
    for (name, finding) in &files.findings {
        let position = gathered.position(name, 0);
        gathered.findings.push(Located::new(position, finding.clone()));
    }
    for (kind, id) in &files.hidden {
        match kind {
            RecordType::Exhibit => gathered.draft.unreadable_exhibits.push(id.clone()),
            _ => gathered.draft.directory.unreadable.push((*kind, id.clone())),
        }
    }
    reader.small_records(&files, &mut gathered);
    gathered.draft.directory = std::mem::take(&mut gathered.draft.directory).sorted();
    for parsed in reader.all::<DecisionsFile>(&files.decisions) {
        let position = gathered.position(&parsed.name, parsed.bytes);
        match parsed.record {
            Ok(file) => {
                let mut admission = Admission::default();
                gathered.draft.directory.check_decisions(&file, &mut admission);
                gathered.admitted(position, admission);
            }
            Err(troubles) => gathered.trouble(position, troubles),
        }
    }
    reader.rules(&files, &mut gathered);
    reader.exhibit_files(&files.exhibits, &mut gathered);
    for name in &files.collections {
        reader.collection(name, &mut gathered);
    }
    let exhibits =
        gathered.draft.exhibits.len() + gathered.draft.unreadable_exhibits.iter().filter(|id| !id.is_empty()).count();
    let names = gathered.draft.files.clone();
    let findings = listed(&mut gathered);
    let (catalogue, findings) = check(gathered.draft, findings);
    let findings = report::reports(folder, &names, &findings);
    let bytes = reader.bytes.load(Ordering::Relaxed);
    Ok(Reading { catalogue, findings, files: names.len(), exhibits, bytes })
}

/// How many findings of a file are not listed, and whether one of them is an error.
#[derive(Debug, Default, Clone, Copy)]
struct More {
    count: usize,
    errors: bool,
}

/// Keeps the first 1,000 findings of each file, errors before warnings, and counts the others by file.
fn capped(mut findings: Vec<Located>, more: &mut BTreeMap<u32, More>) -> Vec<Located> {
    let is_error = |located: &Located| located.finding.code.severity() == Severity::Error;
    findings.sort_by_key(|located| (located.position.file, !is_error(located), located.position.offset));
    let (mut file, mut in_file) = (None, 0);
    findings.retain(|located| {
        if file != Some(located.position.file) {
            (file, in_file) = (Some(located.position.file), 0);
        }
        in_file += 1;
        if in_file > report::MOST {
            let more = more.entry(located.position.file).or_default();
            more.count += 1;
            more.errors |= is_error(located);
        }
        in_file <= report::MOST
    });
    findings
}

/// The findings of reading, with a word on each file that has too many to list.
fn listed(gathered: &mut Gathered) -> Vec<Located> {
    let mut findings = capped(std::mem::take(&mut gathered.findings), &mut gathered.more);
    for (file, more) in &gathered.more {
        let position = Position { file: *file, ..Position::default() };
        let code = if more.errors { Code::TooManyFindings } else { Code::TooManyWarnings };
        let finding = Finding::new(code, "", &format!("{} more", more.count), "at most 1,000 in a file");
        findings.push(Located::new(position, finding));
    }
    findings
}

/// What has been read so far.
#[derive(Default)]
struct Gathered {
    draft: Draft,
    findings: Vec<Located>,
    /// How many findings more than are listed, by file.
    more: BTreeMap<u32, More>,
}

impl Gathered {
    fn position(&mut self, name: &str, length: usize) -> Position {
        let file = u32::try_from(self.draft.files.len()).expect("fewer than 4 thousand million files");
        self.draft.files.push(name.to_owned());
        Position { file, offset: 0, length: u32::try_from(length).unwrap_or(u32::MAX) }
    }

    fn trouble(&mut self, position: Position, troubles: impl IntoIterator<Item = Trouble>) {
        let located = |trouble: Trouble| Located { position, finding: trouble.finding, spot: trouble.spot };
        self.findings.extend(troubles.into_iter().map(located));
    }

    fn admitted(&mut self, position: Position, admission: Admission) {
        self.findings.extend(admission.into_findings().into_iter().map(|finding| Located::new(position, finding)));
    }
}

/// A file read and parsed.
struct Parsed<T> {
    name: String,
    bytes: usize,
    hash: [u8; 16],
    record: Result<T, Vec<Trouble>>,
}

struct Reader<'a> {
    folder: &'a Path,
    pictures: &'a dyn PictureProbe,
    progress: &'a (dyn Fn(u64) + Sync),
    bytes: AtomicU64,
}

impl Reader<'_> {
    fn count(&self, bytes: usize) {
        let before = self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        (self.progress)(before + bytes as u64);
    }

    fn parsed<T: DeserializeOwned + JsonSchema>(&self, name: &str) -> Parsed<T> {
        let wrong = |code, found: String, expected: &str| Parsed {
            name: name.to_owned(),
            bytes: 0,
            hash: [0; 16],
            record: Err(vec![Trouble::from(Finding::new(code, "", &found, expected))]),
        };
        let path = self.folder.join(name);
        match path.symlink_metadata() {
            Ok(metadata) if metadata.len() > LARGEST => {
                return wrong(Code::FileTooLarge, format!("{} bytes", metadata.len()), "at most 4,194,304 bytes");
            }
            Ok(metadata) if metadata.is_file() => {}
            Ok(_) => return wrong(Code::Unreadable, "no plain file".to_owned(), "a plain file"),
            Err(error) => return wrong(Code::Unreadable, error.to_string(), "a file that can be read"),
        }
        match fs::read(&path) {
            Ok(bytes) => {
                self.count(bytes.len());
                Parsed { name: name.to_owned(), bytes: bytes.len(), hash: hash(&bytes), record: parse(&bytes) }
            }
            Err(error) => wrong(Code::Unreadable, error.to_string(), "a file that can be read"),
        }
    }

    fn all<T: DeserializeOwned + JsonSchema + Send>(&self, names: &[String]) -> Vec<Parsed<T>> {
        names.par_iter().map(|name| self.parsed(name)).collect()
    }

    fn small_records(&self, files: &Files, gathered: &mut Gathered) {
        let one = |name: &Option<String>| name.iter().cloned().collect::<Vec<_>>();
        for parsed in self.all::<SettingsFile>(&one(&files.settings)) {
            let filed = gathered.file(parsed, None, |file: &SettingsFile, _, admission| file.admit(admission));
            gathered.draft.directory.settings = filed;
        }
        for parsed in self.all::<OrganisationFile>(&one(&files.organisation)) {
            let filed = gathered.file(parsed, None, OrganisationFile::admit);
            gathered.draft.directory.organisation = filed;
        }
        for parsed in self.all::<StateFile>(&files.states) {
            let (name, stem) = (parsed.name.clone(), stem(&parsed.name).to_ascii_uppercase());
            let filed = gathered.file(parsed, Some((RecordType::State, &stem)), StateFile::admit);
            if let Some(filed) = filed {
                gathered.name_matches(filed.record.code.as_str(), "/code", &stem, &name, filed.position);
                gathered.draft.directory.states.push(filed);
            }
        }
        for parsed in self.all::<MuseumFile>(&files.museums) {
            let (name, folder) = (parsed.name.clone(), museum_of(&parsed.name).to_owned());
            let filed = gathered.file(parsed, Some((RecordType::Museum, &folder)), MuseumFile::admit);
            if let Some(filed) = filed {
                gathered.name_matches(filed.record.id.as_str(), "/id", &folder, &name, filed.position);
                gathered.draft.directory.museums.push(filed);
            }
        }
        for parsed in self.all::<ExhibitionFile>(&files.exhibitions) {
            let (name, stem) = (parsed.name.clone(), stem(&parsed.name).to_owned());
            let filed = gathered.file(parsed, Some((RecordType::Exhibition, &stem)), ExhibitionFile::admit);
            if let Some(filed) = filed {
                gathered.name_matches(filed.record.id.as_str(), "/id", &stem, &name, filed.position);
                gathered.draft.directory.exhibitions.push(filed);
            }
        }
        for parsed in self.all::<TermsFile>(&files.terms) {
            let terms = gathered.several(
                parsed,
                RecordType::Term,
                "terms",
                |file| file.terms,
                |file, at, admission| file.admit(at, admission),
            );
            gathered.draft.directory.terms.extend(terms);
        }
        let admit = |file: &AuthorityFile, at: &At<'_>, admission: &mut Admission| file.admit(at, admission);
        for parsed in self.all::<EventsFile>(&files.events) {
            let events = gathered.several(parsed, RecordType::Event, "events", |file| file.events, admit);
            gathered.draft.directory.authorities[AuthorityKind::Event as usize].extend(events);
        }
        for parsed in self.all::<PeopleFile>(&files.people) {
            let people = gathered.several(parsed, RecordType::Person, "people", |file| file.people, admit);
            gathered.draft.directory.authorities[AuthorityKind::Person as usize].extend(people);
        }
        for parsed in self.all::<PlacesFile>(&files.places) {
            let places = gathered.several(parsed, RecordType::Place, "places", |file| file.places, admit);
            gathered.draft.directory.authorities[AuthorityKind::Place as usize].extend(places);
        }
        for parsed in self.all::<EditorsFile>(&files.editors) {
            let position = gathered.position(&parsed.name, parsed.bytes);
            match parsed.record {
                Ok(file) => {
                    let pairs = file.remarks.into_iter().flat_map(|(_, remarks)| remarks.not_beside);
                    gathered.draft.apart.extend(pairs.map(|[one, other]| (one, other)));
                }
                Err(troubles) => gathered.trouble(position, troubles),
            }
        }
        if let Some(name) = &files.withdrawn {
            self.withdrawals(name, gathered);
        }
    }

    /// Laws on loans by state, and practices elsewhere.
    fn rules(&self, files: &Files, gathered: &mut Gathered) {
        for parsed in self.all::<StateRulesFile>(&files.rules) {
            let position = gathered.position(&parsed.name, parsed.bytes);
            let (name, stem) = (parsed.name.clone(), stem(&parsed.name).to_ascii_uppercase());
            match parsed.record {
                Ok(file) => {
                    let mut admission = Admission::default();
                    gathered.draft.directory.add_rules(&file, &mut admission);
                    gathered.admitted(position, admission);
                    gathered.name_matches(&file.state, "/state", &stem, &name, position);
                }
                Err(troubles) => gathered.trouble(position, troubles),
            }
        }
        for parsed in self.all::<PracticesFile>(files.practice.as_slice()) {
            let position = gathered.position(&parsed.name, parsed.bytes);
            match parsed.record {
                Ok(file) => {
                    let mut admission = Admission::default();
                    gathered.draft.directory.rules.practices = file.admit(&At::Root, &mut admission);
                    gathered.admitted(position, admission);
                }
                Err(troubles) => gathered.trouble(position, troubles),
            }
        }
    }

    fn withdrawals(&self, name: &str, gathered: &mut Gathered) {
        let file = gathered.position(name, 0);
        let read = lines::blocks(&self.folder.join(name), |block| {
            for (offset, line) in block {
                let length = line.map_or(0, <[u8]>::len);
                let position = Position { offset: *offset, length: u32::try_from(length).unwrap_or(u32::MAX), ..file };
                let parsed = line.map_or_else(|| Err(vec![too_long()]), parse::<WithdrawalFile>);
                match parsed {
                    Ok(file) => {
                        let mut admission = Admission::default();
                        if let Some(date) = admission.day(&At::Root.key("date"), &file.date) {
                            let (id, kind, reason) = (file.id, file.kind, file.reason);
                            gathered.draft.withdrawn.push((position, Withdrawal { id, kind, date, reason }));
                        }
                        gathered.admitted(position, admission);
                    }
                    Err(troubles) => gathered.trouble(position, troubles),
                }
            }
        });
        if let Err(error) = read {
            gathered.trouble(file, [Trouble::from(unreadable(&error))]);
        }
    }

    fn exhibit_files(&self, names: &[String], gathered: &mut Gathered) {
        // In portions, so that a folder of a million files is never in memory at once.
        for portion in names.chunks(4096) {
            let first = u32::try_from(gathered.draft.files.len()).expect("fewer than 4 thousand million files");
            gathered.draft.files.extend(portion.iter().cloned());
            let directory = &gathered.draft.directory;
            let read: Vec<_> = portion
                .par_iter()
                .enumerate()
                .map(|(index, name)| {
                    let parsed = self.parsed::<ExhibitFile>(name);
                    let length = u32::try_from(parsed.bytes).unwrap_or(u32::MAX);
                    let position = Position { file: first + u32::try_from(index).unwrap_or(0), offset: 0, length };
                    self.exhibit(parsed.record, parsed.hash, position, name, Some(stem(name)), directory)
                })
                .collect();
            gathered.take(read);
        }
    }

    fn collection(&self, name: &str, gathered: &mut Gathered) {
        let file = gathered.position(name, 0);
        let path = self.folder.join(name);
        let read = lines::blocks(&path, |block| {
            let directory = &gathered.draft.directory;
            let read: Vec<_> = block
                .par_iter()
                .map(|(offset, line)| {
                    let length = line.map_or(0, <[u8]>::len);
                    self.count(length);
                    let position =
                        Position { offset: *offset, length: u32::try_from(length).unwrap_or(u32::MAX), ..file };
                    let parsed = line.map_or_else(|| Err(vec![too_long()]), parse::<ExhibitFile>);
                    let claimed = if parsed.is_err() { line.and_then(claimed_id) } else { None };
                    let read = self.exhibit(parsed, line.map_or([0; 16], hash), position, name, None, directory);
                    ReadExhibit { unreadable: read.unreadable.or(claimed), ..read }
                })
                .collect();
            gathered.take(read);
        });
        if let Err(error) = read {
            gathered.trouble(file, [Trouble::from(unreadable(&error))]);
        }
    }

    /// One exhibit: admitted, resolved, its pictures looked at.
    fn exhibit(
        &self,
        parsed: Result<ExhibitFile, Vec<Trouble>>,
        hash: [u8; 16],
        position: Position,
        name: &str,
        stem: Option<&str>,
        directory: &Directory,
    ) -> ReadExhibit {
        let file = match parsed {
            Ok(file) => file,
            Err(troubles) => {
                let located = |trouble: Trouble| Located { position, finding: trouble.finding, spot: trouble.spot };
                let findings = troubles.into_iter().map(located).collect();
                return ReadExhibit { entry: None, unreadable: stem.map(str::to_owned), findings };
            }
        };
        let mut admission = Admission::default();
        let root = At::Root;
        if let Some(stem) = stem
            && file.id != stem
        {
            admission.find(Code::IdNotFileName, &root.key("id"), &file.id, &format!("`{stem}`, as the file is named"));
        }
        let museum = museum_of(name);
        if file.museum != museum {
            let expected = format!("`{museum}`, in whose folder the record stands");
            admission.find(Code::IdNotFolder, &root.key("museum"), &file.museum, &expected);
        }
        let exhibit = file.admit(&root, &mut admission);
        let pictures = root.key("pictures");
        for (index, picture) in exhibit.iter().flat_map(|exhibit| &exhibit.pictures).enumerate() {
            let here = pictures.index(index);
            self.picture(museum, &picture.file, &here.key("file"), &mut admission);
        }
        let body = Body { position, hash, card: card(&file) };
        let entry = exhibit.and_then(|exhibit| directory.gather(&exhibit, body, &root, &mut admission));
        let unreadable = entry.is_none().then(|| file.id.clone());
        let findings = admission.into_findings().into_iter().map(|finding| Located::new(position, finding)).collect();
        ReadExhibit { entry, unreadable, findings }
    }

    fn picture(&self, museum: &str, file: &str, at: &At<'_>, admission: &mut Admission) {
        let name = format!("museums/{museum}/media/{file}");
        let Some(path) = without_links(self.folder, &name) else {
            return admission.find(Code::Link, at, file, "the picture itself");
        };
        match self.pictures.probe(&path) {
            Ok(_) => {}
            Err(PictureProblem::Missing) => admission.find(Code::PictureMissing, at, file, &format!("a file `{name}`")),
            Err(PictureProblem::Undecodable(why)) => {
                admission.find(Code::PictureUndecodable, at, &format!("{file}: {why}"), "a JPEG, PNG, TIFF or WebP");
            }
            Err(PictureProblem::TooLarge(how)) => {
                admission.find(Code::PictureTooLarge, at, &format!("{file}: {how}"), "a smaller picture");
            }
        }
    }
}

struct ReadExhibit {
    entry: Option<ExhibitEntry>,
    unreadable: Option<String>,
    findings: Vec<Located>,
}

impl Gathered {
    fn take(&mut self, read: Vec<ReadExhibit>) {
        for exhibit in read {
            self.draft.exhibits.extend(exhibit.entry);
            self.draft.unreadable_exhibits.extend(exhibit.unreadable);
            self.findings.extend(exhibit.findings);
        }
        // A collection with a million broken records must not fill the memory with what is said of them.
        if self.findings.len() > 8 * report::MOST {
            self.findings = capped(std::mem::take(&mut self.findings), &mut self.more);
        }
    }

    /// A file that holds one record.
    fn file<T, R>(
        &mut self,
        parsed: Parsed<T>,
        broken: Option<(RecordType, &str)>,
        admit: impl Fn(&T, &At<'_>, &mut Admission) -> Option<R>,
    ) -> Option<Filed<R>> {
        let position = self.position(&parsed.name, parsed.bytes);
        let mut admission = Admission::default();
        let record = match parsed.record {
            Ok(file) => admit(&file, &At::Root, &mut admission),
            Err(troubles) => {
                self.trouble(position, troubles);
                None
            }
        };
        self.admitted(position, admission);
        if let (None, Some((kind, id))) = (&record, broken) {
            self.draft.directory.unreadable.push((kind, id.to_owned()));
        }
        record.map(|record| Filed { record, position, pointer: String::new(), hash: parsed.hash })
    }

    /// A file that holds several records under one key.
    fn several<T, F, R>(
        &mut self,
        parsed: Parsed<T>,
        kind: RecordType,
        key: &str,
        records: impl Fn(T) -> Vec<F>,
        admit: impl Fn(&F, &At<'_>, &mut Admission) -> Option<R>,
    ) -> Vec<Filed<R>> {
        let position = self.position(&parsed.name, parsed.bytes);
        let file = match parsed.record {
            Ok(file) => file,
            Err(troubles) => {
                self.trouble(position, troubles);
                self.draft.directory.unreadable.push((kind, String::new()));
                return Vec::new();
            }
        };
        let mut filed = Vec::new();
        for (index, record) in records(file).iter().enumerate() {
            let pointer = format!("/{key}/{index}");
            let mut admission = Admission::default();
            let record = admit(record, &At::Inside(&pointer), &mut admission);
            self.admitted(position, admission);
            filed.extend(record.map(|record| Filed { record, position, pointer, hash: parsed.hash }));
        }
        filed
    }

    fn name_matches(&mut self, id: &str, pointer: &str, expect: &str, name: &str, position: Position) {
        if id != expect {
            let expected = format!("`{expect}`, as `{name}` is named");
            self.findings.push(Located::new(position, Finding::new(Code::IdNotFileName, pointer, id, expected)));
        }
    }
}

fn hash(bytes: &[u8]) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    short
}

/// The hash of what a list shows of an exhibit.
fn card(file: &ExhibitFile) -> u64 {
    let shown = (&file.title, &file.date, &file.object_type, &file.museum, file.record, file.pictures.first());
    let bytes = serde_json::to_vec(&shown).expect("file types are plain data");
    u64::from_le_bytes(blake3::hash(&bytes).as_bytes()[..8].try_into().expect("eight bytes"))
}

fn too_long() -> Trouble {
    Trouble::from(Finding::new(Code::RecordTooLarge, "", "more than 1,048,576 bytes", "at most 1,048,576 bytes"))
}

fn unreadable(error: &std::io::Error) -> Finding {
    Finding::new(Code::Unreadable, "", &error.to_string(), "a file that can be read")
}

/// The id that a line claims whose record could not be read: references to it are not reported a second time.
fn claimed_id(line: &[u8]) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(line).ok()?;
    value.get("id")?.as_str().map(str::to_owned)
}

/// The name of a file without folder and ending.
fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.strip_suffix(".json").unwrap_or(file)
}

/// The museum's folder in `museums/<id>/…`.
fn museum_of(name: &str) -> &str {
    name.split('/').nth(1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::NoPictures;

    #[test]
    fn the_starter_is_a_catalogue() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
        let reading = read(&folder, &NoPictures, &|_| {}).unwrap();
        let errors: Vec<_> = reading.findings.iter().filter(|report| report.severity == "error").collect();
        assert!(errors.is_empty(), "{errors:#?}");
        assert_eq!(reading.exhibits, 128);
        let rules = reading.catalogue.as_ref().unwrap().directory().rules();
        assert_eq!(rules.states.len(), 5, "laws that somebody has read; all others are unknown");
        assert!(rules.states.values().flatten().all(|statement| statement.source.contains("://")));
        assert_eq!(rules.practices.len(), 11);
        assert_eq!(reading.catalogue.unwrap().museums().len(), 22);
    }

    #[test]
    fn a_law_that_cannot_be_used_is_a_finding_and_stays_unknown() {
        let source = serde_json::json!({"what": "EXAMPLE", "strength": "institution"});
        let statement = |on: &str, key: &str, value: serde_json::Value, read: &str| serde_json::json!({"on": on, key: value, "read": read, "source": source});
        let file = serde_json::json!({"state": "XA", "changed": "2026-11-25", "statements": [
            statement("export_leave", "answer", true.into(), "2026-11-25"),
            statement("export_leave", "number", 3.into(), "2026-11-25"),
            statement("export_longest_days", "number", 365.into(), "25.11.2026"),
        ]});
        let file: StateRulesFile = serde_json::from_value(file).unwrap();
        let mut admission = Admission::default();
        let (state, statements) = file.admit(&At::Root, &mut admission).unwrap();
        assert_eq!((state.as_str(), statements.len()), ("XA", 1));
        let told: Vec<_> =
            admission.into_findings().iter().map(|finding| format!("{} {}", finding.code, finding.pointer)).collect();
        assert_eq!(told, ["V0106 /statements/1", "V0503 /statements/2/read"]);
    }
}
