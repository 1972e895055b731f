//! A museum's own words get their concepts: what the thesaurus knows at once, the rest after somebody has decided.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

use crate::catalogue::Folder;
use crate::import::{exhibits, import, is_clean, lido};
use crate::program::{run, run_within};

const DECISIONS: &str = "imports/lido.decisions.json";

#[test]
fn a_word_is_decided_on_once() {
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let file = place.path().join("export.xml");
    let text = lido(&[("7", "Sabel av stål", "1675"), ("3", "Kask", "1700")]);
    fs::write(&file, text.replacen(">Sabel<", ">Exempelhuggvärja<", 1).replace(">Sabel<", ">Sabre<")).unwrap();
    let (report, told) = import(&folder, &file, "2026-11-24", &["--state", "XA"]);
    assert_eq!(report["concepts"], json!({"understood": 1, "of": 2}), "{}", told.complaints);
    let unmatched = json!([{"field": "objectType", "words": "Exempelhuggvärja", "count": 1, "suggestions": []}]);
    assert_eq!(report["unmatched"], unmatched);
    assert!(told.complaints.contains(DECISIONS), "{}", told.complaints);
    let made = exhibits(&folder);
    let sabre = &made["xa-exempelslott-7"];
    assert_eq!((sabre.get("objectType"), &made["xa-exempelslott-3"]["objectType"]), (None, &"sabre".into()));
    let notes = report["records"].as_array().unwrap().iter().find(|told| told["record"] == "3").unwrap();
    let guessed = notes["notes"].as_array().unwrap().iter().find(|note| note["field"] == "objectType").unwrap();
    assert_eq!(
        (&guessed["kind"], &guessed["reading"]),
        (&"guessed".into(), &"sabre".into()),
        "a label of another language"
    );
    let asked: Value = serde_json::from_str(&folder.text(DECISIONS)).unwrap();
    assert_eq!(asked["objectType"], json!({"Exempelhuggvärja": {"concept": null, "used": 1}}));
    is_clean(&folder);

    // Decided for a concept that is not there: nothing is imported, and check says where.
    folder.replace(DECISIONS, "null", "\"edged-weapn\"");
    let catalogue = folder.path().to_str().unwrap();
    let refused = run(&["import", "lido", file.to_str().unwrap(), "--catalogue", catalogue]);
    assert_eq!(refused.code, 2);
    assert!(refused.complaints.contains("`edged-weapn`"), "{}", refused.complaints);
    let wrong = run(&["check", "--catalogue", catalogue, "--format", "json"]);
    assert_eq!(wrong.code, 1);
    let finding: Value = serde_json::from_str(wrong.output.lines().next().unwrap()).unwrap();
    assert_eq!((&finding["file"], &finding["code"]), (&DECISIONS.into(), &"V0301".into()));
    assert_eq!((&finding["line"], &finding["column"]), (&5.into(), &18.into()));

    folder.replace(DECISIONS, "edged-weapn", "edged-weapon");
    let before = exhibits(&folder);
    let (report, _) = import(&folder, &file, "2026-12-24", &["--state", "XA"]);
    assert_eq!(report["concepts"], json!({"understood": 2, "of": 2}));
    let told = report["records"].as_array().unwrap().iter().find(|told| told["record"] == "7").unwrap();
    assert_eq!((&told["fate"], &told["changed"]), (&"changed".into(), &json!(["objectType"])));
    let after = exhibits(&folder);
    assert_eq!(after["xa-exempelslott-3"], before["xa-exempelslott-3"]);
    let mut sabre = after["xa-exempelslott-7"].clone();
    assert_eq!(
        (&sabre["objectType"], &sabre["objectTypeText"]["sv"]["text"]),
        (&"edged-weapon".into(), &"Exempelhuggvärja".into())
    );
    let statements = &sabre["feeds"][0]["statements"];
    assert!(statements["objectType"].is_string(), "what was decided is the feed's own: {statements}");
    // Nothing else is different.
    for field in ["objectType", "feeds", "changed"] {
        sabre.as_object_mut().unwrap().remove(field);
    }
    let mut stood = before["xa-exempelslott-7"].clone();
    for field in ["feeds", "changed"] {
        stood.as_object_mut().unwrap().remove(field);
    }
    assert_eq!(sabre, stood);
    is_clean(&folder);

    let out = place.path().join("site");
    let arguments = ["build", "--catalogue", catalogue, "--out", out.to_str().unwrap(), "--languages", "en"];
    assert_eq!(run_within(Duration::from_secs(120), &arguments).code, 0);
    assert!(!out.join("imports").exists() && !out.join("data/imports").exists(), "decisions are not published");
}
