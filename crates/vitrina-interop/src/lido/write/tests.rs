//! What leaves and what stays, and that the reader finds in our own file what was written.

mod law;

use proptest::prelude::*;
use serde_json::{Value, json};
use vitrina_core::file::{AuthorityFile, ExhibitFile, MuseumFile, SettingsFile, StateFile, TermFile};
use vitrina_core::{Admission, At, AuthorityKind, Catalogue, Directory, Draft, Filed, Position, check as check_all};

use super::{LidoExport, LidoFate, LidoLosses, LidoWriter};
use crate::address::SiteAddress;
use crate::imported::{Imported, Outcome};
use crate::lido::{LidoOptions, read};

fn file<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn filed<T>(record: Option<T>) -> Filed<T> {
    Filed { record: record.unwrap(), position: Position::default(), pointer: String::new(), hash: [0; 16] }
}

fn words(text: &str) -> Value {
    json!({"en": {"text": text, "status": "original"}})
}

/// A catalogue of one museum, which has this standing, and one concept.
fn catalogue(participation: &str) -> Catalogue {
    let admission = &mut Admission::default();
    let sources = json!([{"what": "a guide", "strength": "institution"}]);
    let settings: SettingsFile = file(json!({
        "title": words("EXAMPLE catalogue"), "publication": "draft", "languages": ["en"],
        "publisher": {"name": words("EXAMPLE editors")}, "corrections": "a@example.org",
        "licence": "http://creativecommons.org/publicdomain/zero/1.0/", "baseUrl": "https://example.org/", "changed": "2026-11-23",
    }));
    let state: StateFile = file(json!({
        "code": "XA", "name": words("EXAMPLE state"), "languages": ["en"], "membership": [], "sources": sources,
        "changed": "2026-11-23",
    }));
    let museum: MuseumFile = file(json!({
        "id": "xa-fort", "uuid": "01900000-0000-7000-8000-000000000001", "state": "XA",
        "participation": {"status": participation}, "name": words("EXAMPLE museum"), "city": words("EXAMPLE town"),
        "sources": sources, "changed": "2026-11-23",
    }));
    let term: TermFile = file(json!({
        "id": "sabre", "group": "object", "sources": sources, "changed": "2026-11-23",
        "labels": {"en": {"text": "Sabre", "status": "original"}, "ru": {"text": "Сабля", "status": "machine"}},
        "exactMatch": [{"uri": "http://example.org/concepts/sabre"}],
    }));
    let mut directory = Directory::default();
    directory.settings = Some(filed(settings.admit(admission)));
    directory.states.push(filed(state.admit(&At::Root, admission)));
    directory.museums.push(filed(museum.admit(&At::Root, admission)));
    directory.terms.push(filed(term.admit(&At::Root, admission)));
    let named: AuthorityFile =
        file(json!({"id": "a-name", "labels": words("A name"), "sources": sources, "changed": "2026-11-23"}));
    for kind in [AuthorityKind::Event, AuthorityKind::Person, AuthorityKind::Place] {
        directory.authorities[kind as usize].push(filed(named.admit(&At::Root, admission)));
    }
    let draft = Draft { directory: directory.sorted(), ..Draft::default() };
    let (catalogue, findings) = check_all(draft, Vec::new());
    catalogue.unwrap_or_else(|| panic!("{findings:?}"))
}

/// An exhibit that says this beyond what every record says.
fn exhibit(more: &Value) -> ExhibitFile {
    let mut whole = json!({
        "id": "xa-fort-001", "uuid": "01900000-0000-7000-8000-000000000002", "museum": "xa-fort",
        "title": words("A sabre"), "lending": {"answer": "stated_no", "source": "a guide"},
        "sources": [{"what": "a guide", "strength": "institution"}], "changed": "2026-11-23",
    });
    for (key, value) in more.as_object().unwrap() {
        whole[key] = value.clone();
    }
    file(whole)
}

fn export(more: &Value, participation: &str, with_machine: bool) -> (LidoFate, LidoLosses, String) {
    let catalogue = catalogue(participation);
    let exhibit = exhibit(more).admit(&At::Root, &mut Admission::default()).unwrap();
    let settings = catalogue.settings();
    let site = settings.base_url.as_deref().map(|base| SiteAddress::new(base, &settings.languages));
    let mut writer =
        LidoWriter::new(Vec::new(), &catalogue, &LidoExport { with_machine, site, ..LidoExport::default() }).unwrap();
    let fate = writer.record(&exhibit, catalogue.museums().next().unwrap(), &[]).unwrap();
    let losses = writer.losses();
    (fate, losses, String::from_utf8(writer.finish().unwrap()).unwrap())
}

/// What the reader makes of what was written.
fn again(more: &Value) -> Imported {
    let (fate, _, xml) = export(more, "joined", false);
    assert_eq!(fate, LidoFate::Written);
    let all: Vec<Outcome> = read(xml.as_bytes(), "own.xml", &LidoOptions::default()).collect();
    match &all[..] {
        [Outcome::Record(imported)] => (**imported).clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_whole_record() {
    let more = json!({
        "record": "replica", "objectType": "sabre", "objectTypeText": words("sabre & scabbard"),
        "title": {"en": {"text": "A <sabre>", "status": "original"}, "ru": {"text": "Сабля", "status": "machine"},
                  "kk-Cyrl": {"text": "Қылыш", "status": "human"}},
        "date": {"text": words("about 1850"), "edtf": "1850~", "basis": "type"},
        "makers": [{"text": words("A smith")}], "placesMade": [{"text": words("A town")}], "makingBasis": "type",
        "materials": [{"text": words("iron")}], "inventoryNumber": "КП-77/1",
        "measures": {"text": words("92 cm"), "values": [{"kind": "length", "value": 92.5, "unit": "cm"}]},
        "marks": [{"text": "\u{1}N\u{ba} 7"}], "description": words("An invented exhibit."),
        "events": [{"text": words("A march")}], "people": [{"text": words("A rider")}],
        "provenance": words("Given."), "credit": words("Gift of a rider"), "confidence": "low",
        "readerNotes": [words("Sources differ.")], "rights": "http://creativecommons.org/licenses/by/4.0/",
    });
    let (_, losses, xml) = export(&more, "described", false);
    insta::assert_snapshot!(xml);
    assert_eq!(losses, LidoLosses { machine_texts: 2, characters: 1, pictures: 0 });
}

/// Whether `part` stands in what is written of the exhibit.
#[track_caller]
fn check(more: &Value, participation: &str, with_machine: bool, part: &str, expect: bool) {
    let (_, _, xml) = export(more, participation, with_machine);
    assert_eq!(xml.contains(part), expect, "{part}\n{xml}");
}

#[test]
fn what_may_not_leave_stays() {
    let machine = json!({"title": {"en": {"text": "A sabre", "status": "original"},
                                   "ru": {"text": "Сабля", "status": "machine"}}});
    check(&machine, "described", false, "Сабля", false);
    check(&machine, "described", true, "xml:lang=\"ru\" lido:label=\"machine translation\">Сабля<", true);
    let plain = json!({"objectType": "sabre"});
    check(&plain, "described", false, "lido:workID", false);
    check(&plain, "described", false, "lending", false);
    check(&plain, "described", true, "resource", false);
    // Who speaks: the editors, until the museum has joined.
    for (participation, name) in
        [("described", "EXAMPLE editors"), ("invited", "EXAMPLE editors"), ("joined", "EXAMPLE museum")]
    {
        let (_, _, xml) = export(&plain, participation, false);
        let source = xml.split("lido:recordSource>").nth(1).unwrap();
        let says = format!("<lido:appellationValue xml:lang=\"en\" lido:label=\"original\">{name}<");
        assert!(source.contains(&says), "{participation}: {source}");
    }

    let withheld = export(&json!({"standing": "withheld"}), "joined", true);
    assert_eq!((withheld.0, withheld.2.contains("sabre")), (LidoFate::Withheld, false));
    let untitled = json!({"title": {"ru": {"text": "Сабля", "status": "machine"}}});
    assert_eq!(export(&untitled, "joined", false).0, LidoFate::Untitled);
    assert_eq!(export(&untitled, "joined", true).0, LidoFate::Written);
    let titled = json!({"title": {"ru": {"text": "Сабля", "status": "machine"}}, "objectType": "sabre"});
    check(&titled, "joined", false, "label=\"original; what it is, for want of a title\">Sabre<", true);
}

proptest! {
    #[test]
    fn our_own_titles_come_back(
        titles in prop::collection::btree_map("ru|en|zh-Hans|ur|de-CH", "\\PC{1,40}|[ \\t\\n<&>\"'\u{FFFE}a]{1,20}", 1..4),
    ) {
        prop_assume!(titles.values().all(|title| !title.trim().is_empty()));
        let texts: serde_json::Map<String, Value> =
            titles.iter().map(|(tag, text)| (tag.clone(), json!({"text": text, "status": "original"}))).collect();
        let imported = again(&json!({"title": texts}));
        let back: std::collections::BTreeMap<String, String> =
            imported.exhibit.title.iter().map(|(tag, text)| (tag.clone(), text.text.clone())).collect();
        let sent: std::collections::BTreeMap<String, String> =
            titles.into_iter().map(|(tag, text)| (tag, text.replace('\u{FFFE}', "\u{FFFD}"))).collect();
        prop_assert_eq!(back, sent);
        prop_assert_eq!(imported.record, "xa-fort-001");
    }
}
