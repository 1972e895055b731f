//! A catalogue from the text of its files, for tests of pages: the same way as the program's, without a disk.

use vitrina_core::file::{
    EventsFile, ExhibitFile, ExhibitionFile, MuseumFile, OrganisationFile, PeopleFile, PlacesFile, SettingsFile,
    StateFile, TermsFile,
};
use vitrina_core::{Admission, At, AuthorityKind, Body, Catalogue, Directory, Draft, Exhibit, Filed, Position, check};

fn filed<T>(file: usize, pointer: String, record: T) -> Filed<T> {
    let position = Position { file: u32::try_from(file).unwrap(), ..Position::default() };
    Filed { record, position, pointer, hash: [0; 16] }
}

/// The catalogue and its exhibits, from pairs of path and text.
///
/// # Panics
/// When anything in them is wrong.
pub(crate) fn load(files: &[(String, String)]) -> (Catalogue, Vec<Exhibit>) {
    let (mut directory, mut admission) = (Directory::default(), Admission::default());
    let mut bodies = Vec::new();
    for (file, (path, text)) in files.iter().enumerate() {
        let wrong = |error: serde_json::Error| -> ! { panic!("{path}: {error}") };
        macro_rules! read {
            ($kind:ty) => {
                serde_json::from_str::<$kind>(text).unwrap_or_else(|error| wrong(error))
            };
        }
        let (root, found) = (At::Root, &mut admission);
        let folder = path.split('/').next().unwrap_or_default();
        let mut authorities = |kind: AuthorityKind, all: Vec<vitrina_core::file::AuthorityFile>| {
            let records = all.iter().enumerate().map(|(place, one)| {
                filed(file, format!("/{}/{place}", kind.folder()), one.admit(&root, found).unwrap())
            });
            directory.authorities[kind as usize].extend(records.collect::<Vec<_>>());
        };
        match folder {
            "catalogue.json" => {
                directory.settings = read!(SettingsFile).admit(found).map(|record| filed(file, String::new(), record))
            }
            "organisation.json" => {
                directory.organisation =
                    read!(OrganisationFile).admit(&root, found).map(|record| filed(file, String::new(), record));
            }
            "states" => {
                directory.states.push(filed(file, String::new(), read!(StateFile).admit(&root, found).unwrap()))
            }
            "exhibitions" => directory.exhibitions.push(filed(
                file,
                String::new(),
                read!(ExhibitionFile).admit(&root, found).unwrap(),
            )),
            "terms" => {
                for (place, term) in read!(TermsFile).terms.iter().enumerate() {
                    directory.terms.push(filed(file, format!("/terms/{place}"), term.admit(&root, found).unwrap()));
                }
            }
            "events" => authorities(AuthorityKind::Event, read!(EventsFile).events),
            "people" => authorities(AuthorityKind::Person, read!(PeopleFile).people),
            "places" => authorities(AuthorityKind::Place, read!(PlacesFile).places),
            "museums" if path.ends_with("/museum.json") => {
                directory.museums.push(filed(file, String::new(), read!(MuseumFile).admit(&root, found).unwrap()));
            }
            "museums" => {
                let position = Position { file: u32::try_from(file).unwrap(), ..Position::default() };
                bodies.push((position, read!(ExhibitFile).admit(&root, found).unwrap()));
            }
            _ => panic!("{path}"),
        }
    }
    let directory = directory.sorted();
    let mut exhibits: Vec<_> = bodies.into_iter().collect();
    exhibits.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
    let entry = |(position, exhibit): &(Position, Exhibit)| {
        let body = Body { position: *position, hash: [0; 16], card: 0 };
        directory.gather(exhibit, body, &At::Root, &mut admission).unwrap()
    };
    let entries = exhibits.iter().map(entry).collect();
    let paths = files.iter().map(|(path, _)| path.clone()).collect();
    let draft = Draft { files: paths, directory, exhibits: entries, ..Draft::default() };
    let (catalogue, findings) = check(draft, Vec::new());
    let catalogue = catalogue.unwrap_or_else(|| panic!("{findings:#?}"));
    (catalogue, exhibits.into_iter().map(|(_, exhibit)| exhibit).collect())
}
