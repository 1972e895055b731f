//! An exhibit as single statements: each has a key, and can be hashed, taken over and taken away by itself.
//!
//! A text is a statement for each of its languages (`title/sv`), foreign fields are one for each key (`x/lido`), sources
//! one each by their hash; every other field is one as a whole. What a field holds when nothing was said is no statement.

use std::collections::BTreeMap;

use serde::Serialize;
use vitrina_core::file::{ExhibitFile, TextsFile};

/// By key, the hash of what is stated.
pub(crate) type Statements = BTreeMap<String, String>;

/// The fields that are one statement each, by the names they have in the record and in the format.
macro_rules! whole_fields {
    ($with:ident) => {
        $with! {
            record: "record",
            one_of_a_kind: "oneOfAKind",
            object_type: "objectType",
            date: "date",
            makers: "makers",
            places_made: "placesMade",
            making_basis: "makingBasis",
            materials: "materials",
            materials_basis: "materialsBasis",
            measures: "measures",
            marks: "marks",
            inventory_number: "inventoryNumber",
            events: "events",
            people: "people",
            pictures: "pictures",
            rights: "rights",
            lending: "lending",
            themes: "themes",
            confidence: "confidence",
            reader_notes: "readerNotes",
        }
    };
}

/// The texts, by the names they have in the record and in the format.
macro_rules! text_fields {
    ($with:ident) => {
        $with! {
            title: "title",
            object_type_text: "objectTypeText",
            description: "description",
            provenance: "provenance",
            credit: "credit",
        }
    };
}

/// The first 16 hexadecimal digits of the hash of the value's canonical JSON.
pub(crate) fn hash_of(value: &impl Serialize) -> String {
    let bytes = serde_json::to_vec(value).expect("file types are plain data");
    blake3::hash(&bytes).to_hex()[..16].to_owned()
}

/// Everything a feed could have stated in the record. Identity, standing and the day of the last change are never a feed's.
pub(crate) fn statements(file: &ExhibitFile) -> Statements {
    let (mut found, nothing) = (Statements::new(), ExhibitFile::default());
    macro_rules! whole {
        ($($field:ident: $key:literal,)*) => {$(
            if file.$field != nothing.$field {
                found.insert($key.to_owned(), hash_of(&file.$field));
            }
        )*};
    }
    macro_rules! texts {
        ($($field:ident: $key:literal,)*) => {$(
            for (tag, text) in &file.$field {
                found.insert(concat!($key, "/").to_owned() + tag, hash_of(text));
            }
        )*};
    }
    whole_fields!(whole);
    text_fields!(texts);
    for source in &file.sources {
        let hash = hash_of(source);
        found.insert(format!("sources/{hash}"), hash);
    }
    for (key, value) in file.x.iter() {
        found.insert(format!("x/{key}"), hash_of(value));
    }
    found
}

/// Makes the statement `key` of `to` what it is in `from`, which may be nothing; `from` has no use for it afterwards.
pub(crate) fn take(to: &mut ExhibitFile, from: &mut ExhibitFile, key: &str) {
    macro_rules! whole {
        ($($field:ident: $key:literal,)*) => {
            match key {
                $($key => return std::mem::swap(&mut to.$field, &mut from.$field),)*
                _ => {}
            }
        };
    }
    whole_fields!(whole);
    let Some((field, part)) = key.split_once('/') else { return };
    macro_rules! texts {
        ($($field:ident: $key:literal,)*) => {
            match field {
                $($key => return take_text(&mut to.$field, &mut from.$field, part),)*
                _ => {}
            }
        };
    }
    text_fields!(texts);
    match field {
        "sources" => {
            let mine = |sources: &[vitrina_core::Source]| sources.iter().position(|source| hash_of(source) == part);
            match (mine(&to.sources), mine(&from.sources)) {
                (None, Some(new)) => to.sources.push(from.sources[new].clone()),
                (Some(old), None) => drop(to.sources.remove(old)),
                _ => {}
            }
        }
        "x" => match from.x.get_mut(part).map(serde_json::Value::take) {
            Some(value) => drop(to.x.insert(part.to_owned(), value)),
            // The others stay in their order.
            None => drop(to.x.shift_remove(part)),
        },
        _ => {}
    }
}

fn take_text(to: &mut TextsFile, from: &mut TextsFile, tag: &str) {
    match from.remove(tag) {
        Some(text) => drop(to.insert(tag.to_owned(), text)),
        None => drop(to.remove(tag)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::*;

    /// A record in which every field holds something.
    fn full() -> ExhibitFile {
        let text = json!({"sv": {"text": "EXAMPLE", "status": "original"}});
        serde_json::from_value(json!({
            "id": "xa-example-1", "uuid": "01900000-0000-7000-8000-000000000001", "formerIds": ["xa-1"],
            "museum": "xa-example", "standing": "withheld", "record": "group", "oneOfAKind": true, "title": text,
            "objectType": "sabre", "objectTypeText": text, "date": {"text": text, "edtf": "1700"},
            "makers": [{"text": text}], "placesMade": [{"text": text}], "makingBasis": "source",
            "materials": [{"text": text, "term": "iron"}], "materialsBasis": "source",
            "measures": {"text": text, "values": [{"kind": "length", "value": 92, "unit": "cm"}]},
            "marks": [{"text": "EXAMPLE"}], "inventoryNumber": " (Inv. nr. 1)", "description": text,
            "events": [{"text": text}], "people": [{"text": text}], "provenance": text,
            "pictures": [{"file": "a.png"}], "credit": text, "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
            "lending": {"answer": "stated_yes", "source": "EXAMPLE"}, "themes": ["x-example"], "confidence": "high",
            "readerNotes": [text], "sources": [{"what": "EXAMPLE", "strength": "institution"}],
            "feeds": [{"name": "a", "record": "1"}], "changed": "2026-11-25", "x": {"a/b": [1, {"c": null}], "d": ""},
        }))
        .unwrap()
    }

    #[test]
    fn every_field_but_the_identity_is_stated_and_can_be_taken() {
        let (full, mut made) = (full(), ExhibitFile::default());
        let stated = statements(&full);
        let fields: BTreeSet<&str> = stated.keys().map(|key| key.split('/').next().unwrap()).collect();
        let Value::Object(written) = serde_json::to_value(&full).unwrap() else { panic!("a record is an object") };
        let apart = ["id", "uuid", "formerIds", "museum", "standing", "feeds", "changed"];
        let expect: BTreeSet<&str> = written.keys().map(String::as_str).filter(|key| !apart.contains(key)).collect();
        assert_eq!(fields, expect, "a new field of the format is a statement, or is named here");

        stated.keys().for_each(|key| take(&mut made, &mut full.clone(), key));
        assert_eq!(statements(&made), stated);
        assert_eq!(made.x.keys().collect::<Vec<_>>(), ["a/b", "d"]);
        stated.keys().for_each(|key| take(&mut made, &mut ExhibitFile::default(), key));
        assert_eq!(made, ExhibitFile::default());
    }

    #[test]
    fn a_hash_is_that_of_canonical_json() {
        assert_eq!(hash_of(&json!("a")), blake3::hash(b"\"a\"").to_hex()[..16]);
    }
}
