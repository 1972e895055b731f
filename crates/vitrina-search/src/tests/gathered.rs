//! A catalogue of invented records, from its JSON to answers.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use vitrina_core::file::{AuthorityFile, ExhibitFile, ExhibitionFile, MuseumFile, SettingsFile, StateFile, TermFile};
use vitrina_core::query::{FacetKind, Query};
use vitrina_core::{Admission, At, AuthorityKind, Body, Draft, Exhibit, Filed, Located, Position, check};

use super::tag;
use crate::{IndexBuilder, MemoryIndex};

/// Admits one record; nothing wrong may be found in it.
fn admitted<F: DeserializeOwned, T>(json: Value, admit: impl FnOnce(&F, &mut Admission) -> Option<T>) -> T {
    let file: F = serde_json::from_value(json).unwrap();
    let mut admission = Admission::default();
    let record = admit(&file, &mut admission);
    assert_eq!(admission.into_findings(), [], "an invented record is well formed");
    record.unwrap()
}

fn filed<T>(record: T) -> Filed<T> {
    Filed { record, position: Position::default(), pointer: String::new(), hash: [0; 16] }
}

fn text(english: &str) -> Value {
    json!({ "en": { "text": english, "status": "original" } })
}

fn source() -> Value {
    json!([{ "what": "the museum's card", "strength": "institution" }])
}

fn uuid(number: u32) -> String {
    format!("01a205b3-d014-7858-8cee-{number:012}")
}

fn exhibit(number: u32, fields: Value) -> Exhibit {
    let mut json = json!({
        "id": format!("xa-{number:03}"),
        "uuid": uuid(number),
        "museum": "xa-fort",
        "title": text("Old thing"),
        "lending": {},
        "sources": source(),
        "changed": "2026-11-23",
    });
    json.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    admitted(json, |file: &ExhibitFile, admission| file.admit(&At::Root, admission))
}

fn index() -> MemoryIndex {
    let mut draft = Draft::default();
    let directory = &mut draft.directory;
    let settings = json!({
        "title": text("EXAMPLE"), "publication": "draft", "languages": ["en", "ru"], "publisher": { "name": text("EXAMPLE") },
        "corrections": "errors@example.org", "licence": "https://creativecommons.org/publicdomain/zero/1.0/",
        "changed": "2026-11-23",
    });
    directory.settings = Some(filed(admitted(settings, |file: &SettingsFile, admission| file.admit(admission))));
    let state = json!({
        "code": "XA", "name": text("State A"), "searchForms": { "ru": ["Алфавития"] }, "capital": text("Capital"),
        "languages": ["en"], "membership": [], "sources": source(), "changed": "2026-11-23",
    });
    directory.states.push(filed(admitted(state, |file: &StateFile, admission| file.admit(&At::Root, admission))));
    let museum = json!({
        "id": "xa-fort", "uuid": uuid(900), "state": "XA", "participation": { "status": "described" },
        "name": text("Fort museum"), "city": text("Riverton"), "sources": source(), "changed": "2026-11-23",
    });
    directory.museums.push(filed(admitted(museum, |file: &MuseumFile, admission| file.admit(&At::Root, admission))));
    let terms = [
        json!({ "id": "sabre", "group": "object", "labels": text("Sabre"), "broader": ["edged-weapon"] }),
        json!({ "id": "edged-weapon", "group": "object", "labels": text("Edged weapon") }),
        json!({ "id": "steel", "group": "material", "labels": { "ru": { "text": "Сталь", "status": "machine" } } }),
        json!({ "id": "river-war", "group": "conflict", "labels": text("River war") }),
    ];
    for mut term in terms {
        term["changed"] = json!("2026-11-23");
        directory.terms.push(filed(admitted(term, |file: &TermFile, admission| file.admit(&At::Root, admission))));
    }
    let event = json!({
        "id": "siege", "labels": text("Siege of Riverton"), "words": ["the long siege"], "term": "river-war",
        "changed": "2026-11-23",
    });
    let event = admitted(event, |file: &AuthorityFile, admission| file.admit(&At::Root, admission));
    directory.authorities[0].push(filed(event));
    assert_eq!(AuthorityKind::ALL[0], AuthorityKind::Event);
    let exhibition = json!({
        "id": "x-rivers", "uuid": uuid(901), "status": "idea", "title": text("Rivers"), "summary": text("Rivers."),
        "sections": [{ "title": text("One"), "exhibits": ["xa-002"] }], "sources": source(), "changed": "2026-11-23",
    });
    let exhibition = admitted(exhibition, |file: &ExhibitionFile, admission| file.admit(&At::Root, admission));
    directory.exhibitions.push(filed(exhibition));
    draft.directory = std::mem::take(&mut draft.directory).sorted();

    let bodies = [
        exhibit(
            1,
            json!({
                "objectType": "sabre", "materials": [{ "text": {}, "term": "steel" }], "date": { "edtf": "181X~" },
                "inventoryNumber": "F-77", "marks": [{ "text": "ВѢРА" }], "formerIds": ["xa-old"],
            }),
        ),
        exhibit(
            2,
            json!({
                "record": "replica", "events": [{ "text": text("in the siege"), "id": "siege" }],
                "description": text("A lantern of the ferry."), "lending": { "answer": "stated_no", "source": "a letter" },
            }),
        ),
    ];
    let body = |offset| Body { position: Position { file: 0, offset, length: 1 }, hash: [0; 16], card: 0 };
    for (offset, exhibit) in (0..).zip(&bodies) {
        let mut admission = Admission::default();
        let entry = draft.directory.gather(exhibit, body(offset), &At::Root, &mut admission);
        assert_eq!(admission.into_findings(), []);
        draft.exhibits.extend(entry);
    }
    let (catalogue, findings): (_, Vec<Located>) = check(draft, Vec::new());
    let catalogue = catalogue.unwrap_or_else(|| panic!("{findings:?}"));
    let builder = IndexBuilder::new(&catalogue);
    let entries = catalogue.exhibits().iter().zip(&bodies).map(|(entry, exhibit)| builder.entry(entry, exhibit));
    let entries = entries.collect();
    builder.finish(entries, [1; 32])
}

#[track_caller]
fn asked(index: &MemoryIndex, address: &str, expect: &str) {
    let answer = index.answer(&Query::from_address(address, tag("en")));
    assert_eq!(answer.hits.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>().join(" "), expect, "{address}");
}

#[test]
fn a_catalogue_becomes_an_index() {
    let index = index();
    asked(&index, "q=edged", "xa-001");
    asked(&index, "q=сталь", "xa-001");
    asked(&index, "q=f77", "xa-001");
    asked(&index, "q=xa-old", "xa-001");
    asked(&index, "q=вѣра", "xa-001");
    // The second one stands for an event at Riverton too, which weighs more than the town of its museum.
    asked(&index, "q=алфавития+riverton+fort", "xa-002 xa-001");
    asked(&index, "q=siege", "xa-002");
    asked(&index, "q=long+siege", "xa-002");
    asked(&index, "q=ferry", "xa-002");
    asked(&index, "q=rivers", "xa-002");
    asked(&index, "period=river-war", "xa-002");
    asked(&index, "record=replica&lending=stated_no&exhibition=x-rivers", "xa-002");
    asked(&index, "century=19&years=1815", "xa-001");
    let hit = index.exhibit("xa-001", &tag("ru")).unwrap();
    assert_eq!(
        (hit.state.as_str(), hit.object_type.as_deref(), hit.date.as_deref()),
        ("XA", Some("sabre"), Some("181X~"))
    );
    assert_eq!(index.label(FacetKind::Material, "steel", &tag("en")).unwrap().text, "Сталь");
}
