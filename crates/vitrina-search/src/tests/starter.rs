//! The starter catalogue of the project, read and indexed as it stands.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::Value;
use vitrina_core::file::{
    AuthorityFile, ExhibitFile, ExhibitionFile, MuseumFile, OrganisationFile, SettingsFile, StateFile, TermFile,
};
use vitrina_core::{Admission, At, AuthorityKind, Body, Draft, Filed, Located, Position, check};

use crate::{IndexBuilder, MemoryIndex};

/// The index of the starter catalogue.
pub(super) fn index() -> MemoryIndex {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
    let mut draft = Draft::default();
    let directory = &mut draft.directory;
    let settings = json(&folder.join("catalogue.json"));
    directory.settings =
        Some(filed(admitted(settings, |file: &SettingsFile, admission| file.admit(admission)).unwrap()));
    let organisation = json(&folder.join("organisation.json"));
    let organisation = admitted(organisation, |file: &OrganisationFile, admission| file.admit(&At::Root, admission));
    directory.organisation = organisation.map(filed);
    for file in files(&folder.join("states")) {
        let state = admitted(json(&file), |file: &StateFile, admission| file.admit(&At::Root, admission));
        directory.states.extend(state.map(filed));
    }
    for record in records(&folder.join("terms")) {
        let term = admitted(record, |file: &TermFile, admission| file.admit(&At::Root, admission));
        directory.terms.extend(term.map(filed));
    }
    for (place, kind) in AuthorityKind::ALL.into_iter().enumerate() {
        for record in records(&folder.join(kind.folder())) {
            let authority = admitted(record, |file: &AuthorityFile, admission| file.admit(&At::Root, admission));
            directory.authorities[place].extend(authority.map(filed));
        }
    }
    for file in files(&folder.join("exhibitions")) {
        let exhibition = admitted(json(&file), |file: &ExhibitionFile, admission| file.admit(&At::Root, admission));
        directory.exhibitions.extend(exhibition.map(filed));
    }
    let mut exhibits = Vec::new();
    for museum in files(&folder.join("museums")) {
        let record = admitted(json(&museum.join("museum.json")), |file: &MuseumFile, admission| {
            file.admit(&At::Root, admission)
        });
        directory.museums.extend(record.map(filed));
        exhibits.extend(files(&museum.join("exhibits")).iter().map(|file| json(file)));
    }
    draft.directory = std::mem::take(&mut draft.directory).sorted();

    let mut bodies = Vec::new();
    for record in exhibits {
        let Some(exhibit) = admitted(record, |file: &ExhibitFile, admission| file.admit(&At::Root, admission)) else {
            continue;
        };
        let position = Position { file: 0, offset: bodies.len() as u64, length: 1 };
        let body = Body { position, hash: [0; 16], card: 0 };
        draft.exhibits.extend(draft.directory.gather(&exhibit, body, &At::Root, &mut Admission::default()));
        bodies.push(exhibit);
    }
    let (catalogue, findings): (_, Vec<Located>) = check(draft, Vec::new());
    let catalogue = catalogue.unwrap_or_else(|| panic!("{findings:?}"));
    let builder = IndexBuilder::new(&catalogue);
    let shown = catalogue.exhibits().iter();
    let entries = shown.map(|entry| builder.entry(entry, &bodies[usize::try_from(entry.position.offset).unwrap()]));
    let entries = entries.collect();
    builder.finish(entries, [2; 32])
}

fn admitted<F: DeserializeOwned, T>(json: Value, admit: impl FnOnce(&F, &mut Admission) -> Option<T>) -> Option<T> {
    admit(&serde_json::from_value(json).unwrap(), &mut Admission::default())
}

fn filed<T>(record: T) -> Filed<T> {
    Filed { record, position: Position::default(), pointer: String::new(), hash: [0; 16] }
}

fn json(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// What is in a folder, by name; nothing where there is none.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The records of a folder of files that hold many each.
fn records(folder: &Path) -> Vec<Value> {
    let lists = files(folder).into_iter().flat_map(|file| json(&file).as_object().unwrap().clone());
    lists.filter_map(|(_, value)| value.as_array().cloned()).flatten().collect()
}
