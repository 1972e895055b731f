//! Documents of a small invented catalogue: what leaves, what stays, and laws that hold for all of them.

mod schemas;

use serde_json::{Value, json};

use super::LinkedArt;
use crate::example::{catalogue, exhibit, full, photograph, site};
use crate::leaving::Leaving;

/// The document of an exhibit that says this.
fn document(more: &Value, participation: &str, with_machine: bool) -> Option<String> {
    let catalogue = catalogue(participation, "idea");
    let leaving = Leaving::new(with_machine);
    let linked_art = LinkedArt::new(&catalogue, site(&catalogue), &leaving);
    let museum = catalogue.museums().next().unwrap();
    Some(linked_art.exhibit(&exhibit(more), museum, &[])?.to_string())
}

/// Every document of the example.
fn all(exhibition: &str, with_machine: bool) -> Vec<Value> {
    let catalogue = catalogue("joined", exhibition);
    let leaving = Leaving::new(with_machine);
    let linked_art = LinkedArt::new(&catalogue, site(&catalogue), &leaving);
    let full = full();
    let whole = linked_art.exhibit(&full, catalogue.museums().next().unwrap(), &[photograph(&full)]);
    linked_art.vocabulary().into_iter().chain(linked_art.records()).chain(whole).collect()
}

#[test]
fn a_whole_exhibit() {
    let all = all("agreed", false);
    insta::assert_json_snapshot!(all.last().unwrap());
}

#[test]
fn a_joint_exhibition_takes_place_only_where_museums_agreed() {
    let sets = |status: &str| {
        let set = all(status, false).into_iter().find(|document| document["type"] == "Set").unwrap();
        set.to_string()
    };
    let idea = sets("idea");
    assert!(
        idea.contains("An idea of the editors") && !idea.contains("\"Activity\"") && !idea.contains("2027"),
        "{idea}"
    );
    assert!(!sets("proposed").contains("\"Activity\""));
    let agreed = sets("agreed");
    assert!(agreed.contains("\"Activity\"") && agreed.contains("2027-03-31T23:59:59Z"), "{agreed}");
}

/// Whether `part` stands in the document.
#[track_caller]
fn check(more: &Value, (participation, with_machine): (&str, bool), part: &str, expect: bool) {
    let document = document(more, participation, with_machine).unwrap();
    assert_eq!(document.contains(part), expect, "{part}\n{document}");
}

#[test]
fn what_may_not_leave_stays() {
    let titles = json!({"title": {"en": {"text": "A sabre", "status": "original"},
                                  "ru": {"text": "Сабля", "status": "machine"}}});
    check(&titles, ("described", false), "Сабля", false);
    check(&titles, ("described", true), "Сабля", true);
    check(&titles, ("described", true), "vocabulary.jsonl#machine", true);
    // An id of the catalogue is no number of a museum, and what is stated on lending is the museum's business.
    let plain = json!({});
    check(&plain, ("described", false), "Owner-Assigned Number", false);
    check(&json!({"inventoryNumber": "7"}), ("described", false), "Owner-Assigned Number", true);
    check(&plain, ("described", false), "https://example.org/no", false);
    check(&plain, ("described", false), "VisualItem", false);
    // Who speaks: the editors, until the museum has joined.
    check(&plain, ("described", false), "\"content\":\"EXAMPLE editors\"", true);
    check(&plain, ("invited", false), "\"content\":\"EXAMPLE editors\"", true);
    check(&plain, ("joined", false), "\"content\":\"EXAMPLE museum\"", true);
    check(&plain, ("joined", false), "\"content\":\"EXAMPLE editors\"", false);

    assert_eq!(document(&json!({"standing": "withheld"}), "joined", true), None);
    let untitled = json!({"objectType": null, "title": {"ru": {"text": "Сабля", "status": "machine"}}});
    assert_eq!(document(&untitled, "joined", false), None);
    check(&untitled, ("joined", true), "\"_label\":\"Сабля (machine translation)\"", true);
    let instead = json!({"title": {"ru": {"text": "Сабля", "status": "machine"}}});
    check(&instead, ("joined", false), "\"_label\":\"Sabre\"", true);
}

/// What no schema sees: ids that are relative, lists that are empty, statements without their class, texts without a
/// language or a status.
fn laws(value: &Value) {
    match value {
        Value::Array(list) => {
            assert!(!list.is_empty());
            list.iter().for_each(laws);
        }
        Value::Object(object) => {
            if let Some(id) = object.get("id").and_then(Value::as_str) {
                assert!(id.starts_with("https://") || id.starts_with("http://"), "{id}");
            }
            let class = object.get("type").and_then(Value::as_str).unwrap_or_default();
            let classes = object.get("classified_as").map(Value::to_string).unwrap_or_default();
            if matches!(class, "Name" | "LinguisticObject") && object.contains_key("content") {
                assert!(object.contains_key("language"), "{value}");
                let marked = |name: &&str| classes.contains(&format!("vocabulary.jsonl#{name}\""));
                let statuses = ["original", "human", "machine", "reviewed"].iter().filter(|name| marked(name)).count();
                assert!(statuses == 1 || classes.contains("Primary Name"), "{value}");
                assert!(class == "Name" || classes.contains("300418049"), "{value}");
            }
            object.values().for_each(laws);
        }
        _ => {}
    }
}

#[test]
fn every_document_keeps_the_laws() {
    for (exhibition, with_machine) in [("idea", false), ("open", true)] {
        let all = all(exhibition, with_machine);
        // Nine entries of the vocabulary, nine records beside the exhibit, and the exhibit.
        assert_eq!(all.len(), 19);
        for document in &all {
            laws(document);
            let named = document["identified_by"].as_array().unwrap().iter().any(|name| name["type"] == "Name");
            assert!(named && document["_label"].is_string(), "{document}");
        }
        let mut ids: Vec<&str> = all.iter().filter_map(|document| document["id"].as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all.len());
    }
}
