//! Words of a small thesaurus: which become concepts, which only likely, which stay words, and what is asked.

use serde_json::json;
use vitrina_core::file::TermsFile;

use super::*;

/// A thesaurus in which words of several languages meet.
fn thesaurus() -> Vec<TermFile> {
    let term = |id: &str, group: &str, labels: &[(&str, &str)], uri: &str| {
        let labels: serde_json::Map<_, _> =
            labels.iter().map(|(tag, text)| ((*tag).to_owned(), json!({"text": text, "status": "machine"}))).collect();
        let matches = if uri.is_empty() { json!([]) } else { json!([{"uri": uri, "confidence": "high"}]) };
        json!({"id": id, "group": group, "labels": labels, "exactMatch": matches, "changed": "2026-11-25"})
    };
    let terms = json!({"terms": [
        term("sabre", "object", &[("en", "sabre"), ("ru", "сабля"), ("zh-Hans", "军刀"), ("fa", "شمشیر")], ""),
        term("sword", "object", &[("en", "sword"), ("fa", "شمشیر"), ("ur", "تلوار")], "http://vocab.getty.edu/aat/300037048"),
        term("pistol", "object", &[("en", "pistol"), ("uz-Latn", "to‘pponcha")], ""),
        term("bugle", "object", &[("en", "bugle, trumpet")], ""),
        term("mortar", "object", &[("en", "mortar (early)")], ""),
        term("battery", "object", &[("en", "battery")], ""),
        term("brass", "material", &[("en", "brass"), ("ru", "латунь")], "http://vocab.getty.edu/aat/300010946"),
        term("copper", "material", &[("en", "copper"), ("uz-Latn", "mis")], ""),
    ]});
    serde_json::from_value::<TermsFile>(terms).unwrap().terms
}

fn hint(field: &str, tag: &str, word: &str, uri: &str) -> ConceptHint {
    let words = serde_json::from_value(json!({tag: {"text": word, "status": "original"}})).unwrap();
    ConceptHint { field: field.to_owned(), words, uri: Some(uri.to_owned()).filter(|uri| !uri.is_empty()) }
}

fn terms(decisions: serde_json::Value) -> Terms {
    Terms::new(&thesaurus(), serde_json::from_value(decisions).unwrap()).unwrap()
}

/// What a word of a field becomes: the concept, with `?` where it is likely only.
#[track_caller]
fn check(field: &str, tag: &str, word: &str, expect: &str) {
    let decisions = json!({"objectType": {
        "Huggvärja": {"concept": "sword"}, "Diverse": {"concept": null, "noneFits": true}, "Puffert": {"concept": null},
    }});
    assert_eq!(become_of(&mut terms(decisions), hint(field, tag, word, "")), expect, "{word}");
}

fn become_of(terms: &mut Terms, hint: ConceptHint) -> String {
    let mut imported = Imported::new("1");
    if hint.field.starts_with("materials") {
        imported.exhibit.materials.push(Default::default());
    }
    imported.concepts.push(hint);
    terms.apply(&mut imported);
    let found = imported.exhibit.object_type.or_else(|| imported.exhibit.materials.pop().and_then(|one| one.term));
    let mark = if imported.notes.iter().any(|note| note.kind == NoteKind::Guessed) { "?" } else { "" };
    format!("{}{mark}", found.as_deref().unwrap_or("-"))
}

#[test]
fn a_word_is_the_concept_that_has_it_as_a_label() {
    check("objectType", "en", "Sabre", "sabre");
    check("objectType", "ru", " САБЛЯ ", "sabre");
    check("objectType", "zh-Hans", "军刀", "sabre");
    check("objectType", "sv", "Pistol", "pistol?");
    check("objectType", "und", "sabre", "sabre?");
    check("objectType", "en", "Trumpet", "bugle");
    check("materials/0", "en", "Brass", "brass");
    // What is a material is no type of object, and the other way round.
    check("objectType", "en", "brass", "-");
    check("materials/0", "en", "sabre", "-");
    check("materials/7", "en", "brass", "-");
    check("classification", "en", "sabre", "sabre?");
    check("technique", "en", "sabre", "-");
}

#[test]
fn what_is_not_sure_stays_a_word() {
    // A label of two concepts, a label with a condition, part of a word, a mistyped word.
    check("objectType", "fa", "شمشیر", "-");
    check("objectType", "en", "mortar", "-");
    check("objectType", "en", "mortar (early)", "mortar");
    check("objectType", "sv", "Flintlåspistol", "-");
    check("objectType", "en", "sabr", "-");
    check("objectType", "en", "", "-");
    check("objectType", "en", "...", "-");
}

#[test]
fn english_plurals_are_understood_and_no_others() {
    check("objectType", "en", "Sabres", "sabre");
    check("objectType", "en", "batteries", "battery");
    check("objectType", "und", "pistols", "pistol?");
    check("objectType", "sv", "pistols", "-");
    check("objectType", "en", "to‘pponchas", "-");
    check("materials/0", "en", "coppers", "-");
}

#[test]
fn a_decision_holds_and_an_address_says_it_all() {
    check("objectType", "sv", "Huggvärja", "sword");
    check("objectType", "sv", "HUGGVÄRJA", "sword");
    check("objectType", "sv", "Diverse", "-");
    check("objectType", "sv", "Puffert", "-");
    for uri in ["http://vocab.getty.edu/aat/300037048", "https://vocab.getty.edu/page/aat/300037048/"] {
        assert_eq!(become_of(&mut terms(json!({})), hint("objectType", "de", "Degen", uri)), "sword");
    }
    let brass = "http://vocab.getty.edu/aat/300010946";
    assert_eq!(become_of(&mut terms(json!({})), hint("objectType", "de", "Messing", brass)), "-");
    let wrong = json!({"materials": {"stål": {"concept": "sabre"}}});
    let error = Terms::new(&thesaurus(), serde_json::from_value(wrong).unwrap()).unwrap_err();
    assert!(error.to_string().starts_with("the decision on `stål` (materials) names `sabre`"), "{error}");
}

#[test]
fn what_was_not_understood_is_asked_once() {
    let mut terms = terms(json!({"objectType": {
        "Diverse": {"concept": null, "noneFits": true}, "Gone": {"concept": null, "used": 9}, "sabre": {"concept": null},
    }}));
    for word in ["Flintlåspistol", "Diverse", "Flintlåspistol", "officer's sabre", "Värja", "sabre"] {
        become_of(&mut terms, hint("objectType", "sv", word, ""));
    }
    assert_eq!(terms.share(), (1, 6));
    let unmatched = terms.unmatched();
    let told: Vec<_> =
        unmatched.iter().map(|one| format!("{} {} {}", one.count, one.words, one.suggestions.join(" "))).collect();
    assert_eq!(told, ["2 Flintlåspistol pistol", "1 Värja ", "1 officer's sabre sabre"]);
    let asked = serde_json::to_value(terms.asked(&unmatched)).unwrap();
    let expect = json!({
        "Diverse": {"concept": null, "noneFits": true}, "Flintlåspistol": {"concept": null, "used": 2, "suggestions": ["pistol"]},
        "Gone": {"concept": null, "used": 9}, "Värja": {"concept": null, "used": 1},
        "officer's sabre": {"concept": null, "used": 1, "suggestions": ["sabre"]},
    });
    assert_eq!(asked["objectType"], expect);
    let again = Terms::new(&thesaurus(), serde_json::from_value(asked).unwrap()).unwrap();
    assert_eq!(again.asked(&unmatched), again.decisions, "the same words again change nothing");
}
