//! An invented catalogue for tests: a state, a museum, concepts, authorities, joint exhibitions and an exhibit.

pub(crate) mod fields;

use serde_json::{Value, json};
use vitrina_core::file::{AuthorityFile, ExhibitFile, ExhibitionFile, MuseumFile, SettingsFile, StateFile, TermFile};
use vitrina_core::{
    Admission, At, AuthorityKind, Body, Catalogue, Directory, Draft, Exhibit, Filed, Position, RecordType, Withdrawal,
};

use crate::address::SiteAddress;
use crate::photograph::{Photograph, PhotographFile};

/// The address of the site.
pub(crate) const BASE: &str = "https://example.org/vitrina/";

/// The site of a catalogue, in its languages.
pub(crate) fn site(catalogue: &Catalogue) -> SiteAddress<'_> {
    SiteAddress::new(BASE, &catalogue.settings().languages)
}

/// A text in English.
pub(crate) fn words(text: &str) -> Value {
    json!({"en": {"text": text, "status": "original"}})
}

/// A text of a person, one of a machine, and one that somebody has reviewed.
pub(crate) fn three(text: &str) -> Value {
    json!({
        "en": {"text": text, "status": "original"},
        "ru": {"text": format!("{text} (ru)"), "status": "machine"},
        "zh-Hans": {"text": format!("{text} (zh)"), "status": "reviewed"},
    })
}

fn file<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn filed<T>(record: Option<T>) -> Filed<T> {
    Filed { record: record.unwrap(), position: Position::default(), pointer: String::new(), hash: [0; 16] }
}

/// What every record says of itself.
fn record(mut value: Value) -> Value {
    value["sources"] = json!([{"what": "a guide", "url": "https://example.org/guide", "strength": "institution"}]);
    value["changed"] = "2026-11-23".into();
    value
}

/// The catalogue; the museum has this standing, the joint exhibition that one.
pub(crate) fn catalogue(participation: &str, exhibition: &str) -> Catalogue {
    let admission = &mut Admission::default();
    let settings: SettingsFile = file(json!({
        "title": words("EXAMPLE catalogue"), "publication": "public", "languages": ["en", "ru", "zh-Hans"],
        "publisher": {"name": three("EXAMPLE editors"), "url": "https://example.org/"}, "corrections": "a@example.org",
        "licence": "http://creativecommons.org/publicdomain/zero/1.0/", "changed": "2026-11-23",
    }));
    let state: StateFile =
        file(record(json!({ "code": "XA", "name": three("EXAMPLE state"), "languages": ["en"], "membership": [] })));
    let museum: MuseumFile = file(record(json!({
        "id": "xa-fort", "uuid": "01900000-0000-7000-8000-000000000001", "state": "XA", "isil": "XA-FORT",
        "participation": {"status": participation}, "name": three("EXAMPLE museum"), "city": words("EXAMPLE town"),
        "summary": three("An invented museum."), "wikidata": "Q1", "founded": {"edtf": "1901", "text": words("in 1901")},
        "website": {"url": "https://example.org/fort", "status": "opened"},
    })));
    let term = |id: &str, group: &str, label: &str| -> TermFile {
        file(record(json!({
            "id": id, "group": group, "labels": three(label), "broader": if id == "sabre" { json!(["weapon"]) } else { json!([]) },
            "exactMatch": [{"uri": format!("http://example.org/concepts/{id}"), "label": label}],
        })))
    };
    let authority = |id: &str, more: Value| -> AuthorityFile {
        let mut whole = record(json!({ "id": id, "labels": three(id) }));
        whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        file(whole)
    };
    let joint: ExhibitionFile = file(record(json!({
        "id": "x-swords", "uuid": "01900000-0000-7000-8000-000000000003", "status": exhibition,
        "title": three("Swords"), "summary": words("An invented walk."),
        "sections": [{"title": words("First"), "text": words("A room."), "exhibits": ["xa-fort-001"]}],
        "legs": [{"museum": "xa-fort", "date": "2027-01/2027-03"}],
    })));
    let mut directory = Directory::default();
    directory.settings = Some(filed(settings.admit(admission)));
    directory.states.push(filed(state.admit(&At::Root, admission)));
    directory.museums.push(filed(museum.admit(&At::Root, admission)));
    for (id, group, label) in
        [("iron", "material", "Iron"), ("sabre", "object", "Sabre"), ("weapon", "object", "Weapon")]
    {
        directory.terms.push(filed(term(id, group, label).admit(&At::Root, admission)));
    }
    let point = json!({"latitude": 1.5, "longitude": 2.5, "shownAs": "site"});
    let all = [("march", json!({"date": "1709-07-08"})), ("rider", json!({})), ("town", json!({"coordinates": point}))];
    for (kind, (id, more)) in [AuthorityKind::Event, AuthorityKind::Person, AuthorityKind::Place].into_iter().zip(all) {
        directory.authorities[kind as usize].push(filed(authority(id, more).admit(&At::Root, admission)));
    }
    directory.exhibitions.push(filed(joint.admit(&At::Root, admission)));
    let directory = directory.sorted();
    let body = Body { position: Position::default(), hash: [0; 16], card: 0 };
    let entry = directory.gather(&exhibit(&json!({})), body, &At::Root, admission).unwrap();
    let withdrawn = vec![(
        Position::default(),
        Withdrawal {
            id: "xa-fort-009".to_owned(),
            kind: RecordType::Exhibit,
            date: "2026-11-24".parse().unwrap(),
            reason: "error".to_owned(),
        },
    )];
    let draft = Draft { directory, exhibits: vec![entry], withdrawn, ..Draft::default() };
    let (catalogue, findings) = vitrina_core::check(draft, Vec::new());
    catalogue.unwrap_or_else(|| panic!("{findings:?}"))
}

/// An exhibit that says this beyond what every record says.
pub(crate) fn exhibit(more: &Value) -> Exhibit {
    let mut whole = record(json!({
        "id": "xa-fort-001", "uuid": "01900000-0000-7000-8000-000000000002", "museum": "xa-fort",
        "title": words("A sabre"), "objectType": "sabre",
        "lending": {"answer": "stated_no", "source": "https://example.org/no", "date": "2026-01-01"},
    }));
    whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    file::<ExhibitFile>(whole).admit(&At::Root, &mut Admission::default()).unwrap()
}

/// An exhibit that says everything there is to say.
pub(crate) fn full() -> Exhibit {
    exhibit(&json!({
        "record": "replica", "title": three("A <sabre>"), "objectTypeText": words("sabre & scabbard"),
        "date": {"text": words("about 1850"), "edtf": "1850~", "basis": "type"},
        "makers": [{"text": words("A smith"), "id": "rider"}], "placesMade": [{"text": words("A town"), "id": "town"}],
        "makingBasis": "type", "materials": [{"text": words("iron"), "term": "iron"}], "inventoryNumber": "=КП-77/1",
        "measures": {"text": words("92 cm"), "values": [{"kind": "length", "value": 92.5, "unit": "cm"}]},
        "marks": [{"text": "N\u{ba} 7"}], "description": three("An invented exhibit."),
        "events": [{"text": words("A march"), "id": "march"}], "people": [{"text": words("A rider"), "id": "rider"}],
        "provenance": words("Given."), "credit": words("Gift of a rider"), "confidence": "low",
        "pictures": [{"file": "a.jpg", "alt": words("A blade"), "credit": words("A photographer"),
                      "rights": "http://creativecommons.org/licenses/by/4.0/"}],
        "readerNotes": [words("Sources differ.")], "rights": "http://rightsstatements.org/vocab/NoC-US/1.0/",
    }))
}

/// The photograph of that exhibit.
pub(crate) fn photograph(exhibit: &Exhibit) -> Photograph {
    let file = |width: u32, height| PhotographFile {
        address: format!("{BASE}media/ab/cd-{width}.jpg"),
        width,
        height,
        format: "image/jpeg",
    };
    let picture = &exhibit.pictures[0];
    Photograph {
        files: vec![file(400, 300), file(1600, 1200)],
        alt: picture.alt.clone(),
        credit: picture.credit.clone(),
        rights: picture.rights.clone(),
    }
}
