//! The catalogue given out by the real program and taken in again, into a catalogue that has the same museums and words
//! but no exhibit: what a format carries comes back, and what it does not is named here, each with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::catalogue::{EXHIBIT, Folder};
use crate::program::{Run, run, run_within};
use crate::project;

/// A format that leaves and comes back.
struct Way {
    export: &'static str,
    /// What is written, and the file of it that is read.
    out: &'static str,
    file: &'static str,
    import: &'static [&'static str],
    /// What no record says, by the field of the exhibit.
    not_carried: &'static [(&'static str, &'static str)],
}

const LIDO: Way = Way {
    export: "lido",
    out: "out.xml",
    file: "out.xml",
    import: &["lido"],
    not_carried: &[
        ("formerIds", "an address that moved is the site's, not the exhibit's"),
        ("lending", "what was stated about lending is for borrowers: EODEM has the public part"),
        ("themes", "joint exhibitions are records of their own"),
        ("pictures", "photographs leave as links; nothing is fetched on the way in"),
        ("x", "foreign fields have no place in LIDO"),
    ],
};
/// What our own tables and lines do not bring back.
const OWN: &[(&str, &str)] = &[
    ("formerIds", "an address that moved is the site's, not the exhibit's"),
    ("themes", "the joint exhibitions are not there, and an import makes none"),
    ("pictures", "the names of photographs leave; their files do not come with them"),
];
const TABLES: Way = Way {
    export: "csv",
    out: "tables",
    file: "tables/exhibits.csv",
    import: &["csv", "--mapping", "vitrina-csv"],
    not_carried: OWN,
};
const LINES: Way = Way {
    export: "json-lines",
    out: "lines",
    file: "lines/exhibits.jsonl",
    import: &["jsonl", "--mapping", "vitrina"],
    not_carried: OWN,
};

/// Copies a folder without the exhibits in it.
fn without_exhibits(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (entry, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if name == "exhibits" || name == "exhibits.jsonl" || name == "media" || name == "editors" {
            continue;
        }
        if entry.is_dir() {
            // Joint exhibitions name exhibits, which are not there yet.
            if name != "exhibitions" {
                without_exhibits(&entry, &to.join(name));
            }
        } else {
            fs::copy(&entry, to.join(name)).unwrap();
        }
    }
}

/// Every exhibit of a catalogue, by id.
fn exhibits(folder: &Path) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut add = |text: &str| {
        let value: Value = serde_json::from_str(text).unwrap();
        found.insert(value["id"].as_str().unwrap().to_owned(), value);
    };
    for museum in fs::read_dir(folder.join("museums")).unwrap() {
        let museum = museum.unwrap().path();
        if let Ok(lines) = fs::read_to_string(museum.join("exhibits.jsonl")) {
            lines.lines().for_each(&mut add);
        }
        for file in fs::read_dir(museum.join("exhibits")).into_iter().flatten() {
            add(&fs::read_to_string(file.unwrap().path()).unwrap());
        }
    }
    found
}

/// Says what a record need not say, and one thing in one way.
fn plain(exhibit: &mut Value) {
    let fields = exhibit.as_object_mut().unwrap();
    fields.entry("standing").or_insert("shown".into());
    fields.entry("record").or_insert("single_object".into());
    if let Some(rights) = fields.get_mut("rights") {
        // An address is known under both schemes; each format spells it in its own way.
        *rights = rights.as_str().unwrap().replacen("https://", "http://", 1).into();
    }
    for value in exhibit.pointer_mut("/measures/values").and_then(Value::as_array_mut).into_iter().flatten() {
        value["value"] = value["value"].as_f64().into();
    }
}

/// Removes what does not leave; the fields that were there.
fn carried(exhibit: &mut Value, way: &Way) -> BTreeSet<String> {
    let fields = exhibit.as_object_mut().unwrap();
    fields.remove("feeds");
    let gone = way.not_carried.iter().filter_map(|(field, _)| fields.remove(*field).map(|value| (*field, value)));
    // Nothing was said where the answer is that nothing was stated.
    let told = gone.filter(|(_, value)| *value != json!({"answer": "not_stated"}));
    told.map(|(field, _)| field.to_owned()).collect()
}

fn program(arguments: &[&str]) -> Run {
    let run = run_within(Duration::from_secs(240), arguments);
    assert_eq!(run.code, 0, "{arguments:?}: {}{}", run.output, run.complaints);
    run
}

/// Exports the catalogue and imports it into one without exhibits; answers with the fields that did not come along.
#[track_caller]
fn comes_back(catalogue: &Path, way: &Way) -> BTreeSet<String> {
    let place = tempfile::tempdir().unwrap();
    let [out, file, empty] = [way.out, way.file, "catalogue"].map(|name| place.path().join(name));
    let [out, file, folder] = [&out, &file, &empty].map(|path| path.to_str().unwrap());
    without_exhibits(catalogue, &empty);
    let base = ["--base-url", "https://example.org/"];
    let export = ["export", way.export, "--with-machine", "--out", out, "--catalogue", catalogue.to_str().unwrap()];
    program(&[&export[..], &base].concat());
    let [report, rejects] = ["report.json", "rejects.jsonl"].map(|name| place.path().join(name));
    let told = ["--report", report.to_str().unwrap(), "--rejects", rejects.to_str().unwrap()];
    let import = [&["import", way.import[0], file, "--catalogue", folder, "--date", "2030-01-01"][..], &told].concat();
    let import = [&import[..], &way.import[1..]].concat();
    let run = program(&import);
    assert_eq!(fs::read_to_string(&rejects).unwrap(), "", "{}", run.complaints);

    let (mut sent, mut back) = (exhibits(catalogue), exhibits(&empty));
    let mut left = BTreeSet::new();
    for (id, exhibit) in &mut sent {
        if exhibit["standing"] == "withheld" {
            continue;
        }
        left.extend(carried(exhibit, way));
        let Some(other) = back.get_mut(id) else { panic!("{id} did not come back: {}", run.complaints) };
        assert_eq!(other["x"].pointer("/lido/rest"), None, "{id}: something of our own was not understood");
        carried(other, way);
        plain(exhibit);
        plain(other);
        assert_eq!(other, exhibit, "{id}");
    }
    sent.retain(|_, exhibit| exhibit["standing"] != "withheld");
    assert_eq!(sent.keys().collect::<Vec<_>>(), back.keys().collect::<Vec<_>>());
    program(&["check", "--catalogue", folder]);

    // Once more: nothing changes, and where the exhibits stand by hand they are the same ones.
    let report: Value = {
        program(&import);
        serde_json::from_str(&fs::read_to_string(&report).unwrap()).unwrap()
    };
    let museums = report["museums"].as_array().unwrap();
    assert!(museums.iter().all(|museum| (&museum["new"], &museum["changed"]) == (&0.into(), &0.into())), "{museums:?}");
    left
}

#[test]
fn the_starter_comes_back() {
    let starter = project::root().join("catalogue");
    let left = comes_back(&starter, &LIDO);
    assert!(left.iter().all(|field| field == "themes" || field == "lending" || field == "x"), "{left:?}");
    for way in [TABLES, LINES] {
        let left = comes_back(&starter, &way);
        assert!(left.iter().all(|field| field == "themes"), "{left:?}");
    }
}

#[test]
fn an_invented_catalogue_comes_back_and_into_itself() {
    for way in [LIDO, TABLES, LINES] {
        let folder = Folder::new();
        comes_back(folder.path(), &way);
        // Into the catalogue it came from, nothing is doubled and nothing that stands is touched.
        let place = tempfile::tempdir().unwrap();
        let names = [way.out, way.file, "report.json", "rejects.jsonl"];
        let [out, file, report, rejects] = names.map(|name| place.path().join(name));
        let [out, file, report, rejects] = [&out, &file, &report, &rejects].map(|path| path.to_str().unwrap());
        let catalogue = folder.path().to_str().unwrap();
        program(&["export", way.export, "--out", out, "--catalogue", catalogue]);
        let mut before = exhibits(folder.path());
        before.values_mut().for_each(plain);
        let import =
            ["import", way.import[0], file, "--catalogue", catalogue, "--report", report, "--rejects", rejects];
        program(&[&import[..], &way.import[1..]].concat());
        let mut after = exhibits(folder.path());
        after.values_mut().for_each(|exhibit| drop(exhibit.as_object_mut().unwrap().remove("feeds")));
        // The links to the photographs are the one thing the catalogue did not have.
        for (id, exhibit) in &mut after {
            plain(exhibit);
            if before[id].get("x").is_none() {
                exhibit.as_object_mut().unwrap().remove("x");
            }
            if exhibit["changed"] != before[id]["changed"] {
                exhibit["changed"] = before[id]["changed"].clone();
            }
        }
        assert_eq!(before, after, "{}", way.export);
    }
}

#[test]
fn photographs_leave_with_their_own_rights_and_come_back_as_links() {
    let folder = Folder::new();
    let mut exhibit: Value = serde_json::from_str(&folder.text(EXHIBIT)).unwrap();
    let (alt, credit) = (
        json!({"en": {"text": "EXAMPLE a grey field", "status": "original"}}),
        json!({"ru": {"text": "ПРИМЕР фотограф", "status": "original"}}),
    );
    exhibit["rights"] = "http://rightsstatements.org/vocab/NoC-NC/1.0/".into();
    exhibit["pictures"] = json!([{"file": "grey.png", "alt": alt, "credit": credit,
                                  "rights": "http://creativecommons.org/licenses/by-sa/4.0/"}]);
    folder.put(EXHIBIT, serde_json::to_string_pretty(&exhibit).unwrap());
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("out.xml");
    let arguments = ["export", "lido", "--out", file.to_str().unwrap(), "--catalogue", folder.path().to_str().unwrap()];
    let without = run(&arguments);
    assert_eq!(without.code, 0, "{}", without.complaints);
    if !fs::read_to_string(&file).unwrap().contains("lido:resourceWrap") {
        assert!(without.complaints.contains("1 photographs stayed: --base-url"), "{}", without.complaints);
    }
    program(&[&arguments[..], &["--base-url", "https://example.org/v"]].concat());
    let text = fs::read_to_string(&file).unwrap();
    let (thing, picture) = text.split_once("<lido:resourceWrap>").expect("there is a photograph");
    assert!(thing.contains("NoC-NC") && !thing.contains("by-sa"), "{thing}");
    for part in [">https://example.org/v/media/", "/by-sa/4.0/<", ">ПРИМЕР фотограф<", ">EXAMPLE a grey field<"]
    {
        assert!(picture.contains(part), "{part}: {picture}");
    }
    // The drawing of a type is no picture of the exhibit.
    assert!(!text.contains("plates/"), "{text}");
    if let Some(said) = crate::export::validated(&text) {
        assert_eq!(said, "0 FILE validates");
    }

    let empty = place.path().join("catalogue");
    without_exhibits(folder.path(), &empty);
    let [report, rejects] = ["report.json", "rejects.jsonl"].map(|name| place.path().join(name));
    let told = ["--report", report.to_str().unwrap(), "--rejects", rejects.to_str().unwrap()];
    let import = ["import", "lido", file.to_str().unwrap(), "--catalogue", empty.to_str().unwrap()];
    program(&[&import[..], &told].concat());
    let back = &exhibits(&empty)["xa-example-001"];
    let resource = &back["x"]["lido"]["resources"][0];
    assert_eq!(resource["description"]["en"], "EXAMPLE a grey field");
    assert_eq!(resource["credit"]["ru"], "ПРИМЕР фотограф");
    assert!(resource["rights"].as_str().unwrap().ends_with("creativecommons.org/licenses/by-sa/4.0/"), "{resource}");
    assert!(resource["links"][0]["url"].as_str().unwrap().starts_with("https://example.org/v/media/"), "{resource}");
    assert_eq!(back.get("pictures"), None, "nothing is fetched");
}
