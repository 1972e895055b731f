//! The IIIF documents of a built site and of `vitrina export iiif`: rules that no validator of others knows, and what
//! such a validator says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::catalogue::{EXHIBIT, Folder, LINES, exhibit, pretty};
use crate::program::{Run, run};
use crate::project;

/// Where the invented site stands.
const BASE: &str = "https://vitrina.example/museums/";
/// What only a machine said: it stays.
const MACHINE: &str = "ПРИМЕР сабля";
const PRESENTATION: &str = "http://iiif.io/api/presentation/3/context.json";
const DISCOVERY: &str = "http://iiif.io/api/discovery/1/context.json";

/// A catalogue with a photograph, a drawing of a type, a machine's words, a former id, and records that are not shown.
fn catalogue() -> Folder {
    let folder = Folder::new();
    let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" fill="none" stroke="currentColor"><path d="M60 240 L420 80"/></svg>"#;
    folder.put("plates/sabre.svg", drawing);
    let text = |words: &str, status: &str| json!({"text": words, "status": status});
    let mut shown: Value = serde_json::from_str(&folder.text(EXHIBIT)).unwrap();
    shown["title"]["ru"] = text(MACHINE, "machine");
    shown["formerIds"] = json!(["xa-example-old"]);
    shown["description"] = json!({"en": text("<not markup>", "original")});
    shown["credit"] = json!({"en": text("EXAMPLE gift", "original")});
    shown["pictures"][0]["credit"] = json!({"en": text("EXAMPLE photographer", "original")});
    folder.put(EXHIBIT, pretty(&shown));
    let mut withheld = exhibit("xa-example-002", "xa-example", 41);
    withheld["standing"] = json!("withheld");
    withheld["pictures"] = shown["pictures"].clone();
    folder.put("museums/xa-example/exhibits/xa-example-002.json", pretty(&withheld));
    let mut untitled = exhibit("xa-example-004", "xa-example", 43);
    untitled["title"] = json!({"ru": text(MACHINE, "machine")});
    untitled["objectType"] = Value::Null;
    untitled["pictures"] = shown["pictures"].clone();
    folder.put("museums/xa-example/exhibits/xa-example-004.json", pretty(&untitled));
    folder.put("museums/xa-example/exhibits/xa-example-003.json", pretty(&exhibit("xa-example-003", "xa-example", 42)));
    let catalogue = folder.path().to_str().unwrap();
    let gone =
        run(&["withdraw", "xa-example-003", "--reason", "error", "--catalogue", catalogue, "--date", "2026-11-24"]);
    assert_eq!(gone.code, 0, "{}", gone.complaints);
    folder
}

#[track_caller]
fn build(catalogue: &Folder, site: &Path, more: &[&str]) -> Run {
    let arguments = ["build", "--catalogue", catalogue.path().to_str().unwrap(), "--out", site.to_str().unwrap()];
    let run = run(&[&arguments[..], more].concat());
    assert_eq!(run.code, 0, "{}", run.complaints);
    run
}

/// Every JSON file below a folder of the site, by its path in the site.
fn documents(site: &Path, below: &str) -> BTreeMap<String, Value> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![below.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(site.join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                folders.push(path);
            } else if path.ends_with(".json") {
                found.insert(path, serde_json::from_slice(&fs::read(entry.path()).unwrap()).unwrap());
            }
        }
    }
    found
}

/// What is wrong with a document that stands at `path`; `exists` knows the files of the site.
fn wrong(path: &str, document: &Value, exists: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut say = |what: String| wrong.push(format!("{path}: {what}"));
    let context = if path.starts_with("iiif/changes") { DISCOVERY } else { PRESENTATION };
    if document["@context"] != context || document.to_string().matches("@context").count() != 1 {
        say("the context stands once, at the top".to_owned());
    }
    if document["id"] != format!("{BASE}{path}") {
        say(format!("its id is {}, not its address", document["id"]));
    }
    let mut canvases = BTreeSet::new();
    walk(document, &mut |key, value| {
        let of_language = |map: &Value| {
            map.as_object().is_some_and(|map| {
                let tag = |tag: &str| tag == "none" || tag.split('-').all(|part| (1..=8).contains(&part.len()));
                let texts = |texts: &Value| {
                    texts.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(Value::is_string))
                };
                !map.is_empty() && map.iter().all(|(key, value)| tag(key) && texts(value))
            })
        };
        match key {
            "label" | "summary" | "value" if !of_language(value) => {
                say(format!("{key} is no map of languages: {value}"))
            }
            "label" | "summary" | "value" if is_markup(value) => say(format!("{key} would be read as markup: {value}")),
            "rights" if !value.as_str().is_some_and(|uri| uri.starts_with("http://")) => say(format!("rights {value}")),
            "orderedItems" | "items" if value.as_array().is_none_or(Vec::is_empty) => say(format!("{key} is empty")),
            "thumbnail" | "provider" | "homepage" | "seeAlso" if !value.is_array() => say(format!("{key} is no list")),
            "id" => {
                let id = value.as_str().unwrap_or_default();
                let part = id.contains("/manifest.json/canvas/") || id.contains('#');
                match id.strip_prefix(BASE) {
                    Some(file) if !part && !is_told_as_gone(document) && !exists(file) => {
                        say(format!("{id} is not there"))
                    }
                    None => say(format!("{id} is elsewhere")),
                    Some(_) => {}
                }
            }
            _ => {}
        }
        let class = value.get("type").and_then(Value::as_str).unwrap_or_default();
        match class {
            "Canvas" => {
                let whole = |name: &str| value[name].as_u64().is_some_and(|pixels| pixels > 0);
                let id = value["id"].as_str().unwrap_or_default().to_owned();
                if !whole("width") || !whole("height") || id.contains('#') || !canvases.insert(id) {
                    say(format!("a canvas without size or an id of its own: {}", value["id"]));
                }
                for painting in value["items"][0]["items"].as_array().into_iter().flatten() {
                    let painted = painting["motivation"] == "painting" && painting["body"]["type"] == "Image";
                    if !painted || painting["target"] != value["id"] {
                        say(format!("{} does not paint its canvas", painting["id"]));
                    }
                }
            }
            "Agent" if value.get("homepage").is_none() => say("a provider without a page".to_owned()),
            "Manifest" | "Collection" if value != document && value.get("items").is_some() => {
                say(format!("{} is put into another document", value["id"]));
            }
            _ => {}
        }
    });
    wrong
}

/// Addresses in a list of changes may be those of what is gone.
fn is_told_as_gone(document: &Value) -> bool {
    document["type"] == "OrderedCollectionPage"
}

/// Whether any text would be taken for HTML.
fn is_markup(map: &Value) -> bool {
    let texts = map.as_object().into_iter().flat_map(|map| map.values()).flat_map(|texts| texts.as_array());
    texts.flatten().filter_map(Value::as_str).any(|text| text.starts_with('<') && text.ends_with('>'))
}

/// Every value with the key it stands under.
fn walk(value: &Value, look: &mut dyn FnMut(&str, &Value)) {
    fn inner(key: &str, value: &Value, look: &mut dyn FnMut(&str, &Value)) {
        look(key, value);
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| inner(key, value, look)),
            Value::Array(list) => list.iter().for_each(|value| inner("", value, look)),
            _ => {}
        }
    }
    inner("", value, look);
}

#[test]
fn the_documents_of_a_site_keep_the_rules() {
    let (catalogue, place) = (catalogue(), tempfile::tempdir().unwrap());
    let site = place.path().join("site");
    let built = build(&catalogue, &site, &["--base-url", BASE]);
    assert!(!built.complaints.contains("IIIF"), "{}", built.complaints);
    let documents = documents(&site, "iiif");
    let expect = [
        "iiif/changes.json",
        "iiif/changes/2026.json",
        "iiif/collection.json",
        "iiif/exhibits/xa-example-001/manifest.json",
        "iiif/museums/xa-example.json",
    ];
    assert_eq!(documents.keys().collect::<Vec<_>>(), expect);
    let exists = |path: &str| site.join(path).is_file();
    let found: Vec<String> = documents.iter().flat_map(|(path, document)| wrong(path, document, &exists)).collect();
    assert!(found.is_empty(), "{found:#?}");
    by_others(&site, &documents);

    let changes = documents["iiif/changes/2026.json"]["orderedItems"].to_string();
    for (kind, id) in [("Move", "xa-example-old"), ("Update", "xa-example-001"), ("Delete", "xa-example-003")] {
        let told = format!("{{\"type\":\"{kind}\",\"object\":{{\"id\":\"{BASE}iiif/exhibits/{id}/manifest.json\"");
        assert!(changes.contains(&told), "{told}\n{changes}");
    }
    let manifest = &documents["iiif/exhibits/xa-example-001/manifest.json"];
    assert_eq!(manifest["provider"][0]["label"]["en"][0], "EXAMPLE editors", "the museum has not joined");
    assert_eq!(manifest["requiredStatement"]["value"]["en"][0], "EXAMPLE gift");
    assert_eq!(manifest["seeAlso"].as_array().unwrap().len(), 3);

    // The drawing of the type is on the page of the other exhibit, and in no file that others harvest.
    let page = fs::read_to_string(site.join("en/exhibits/xb-example-001.html")).unwrap();
    let drawing = page.split("media/").nth(1).unwrap();
    let drawing = &drawing[..drawing.find('-').unwrap()];
    let mut harvested = String::new();
    for folder in ["iiif", "data/lido", "data/linked-art"] {
        harvested.push_str(&texts(&site.join(folder)));
    }
    assert!(!harvested.contains(drawing), "{drawing}");
    assert!(
        !harvested.contains(MACHINE) && !harvested.contains("xa-example-002") && !harvested.contains("xa-example-004")
    );
    assert!(harvested.contains("http://rightsstatements.org/vocab/NoC-NC/1.0/"));

    // The page leads to its forms, and only to those there are.
    let page = fs::read_to_string(site.join("en/exhibits/xa-example-001.html")).unwrap();
    let forms = [
        "data/exhibits/xa-example-001.json",
        "data/lido/xa-example-001.xml",
        "data/linked-art/exhibits/xa-example-001.json",
        expect[3],
    ];
    for form in forms {
        assert!(exists(form) && page.matches(&format!("href=\"../../{form}\"")).count() == 2, "{form}");
    }
    let page = fs::read_to_string(site.join("en/exhibits/xa-example-004.html")).unwrap();
    assert!(
        page.contains("data/exhibits/xa-example-004.json") && !page.contains("data/lido") && !page.contains("iiif/")
    );
    let about: Value = serde_json::from_slice(&fs::read(site.join("build.json")).unwrap()).unwrap();
    assert_eq!(about["documents"], json!({"lido": 2, "linkedArt": 2, "manifests": 1}));
    if let Some(said) = crate::export::validated(&fs::read_to_string(site.join(forms[1])).unwrap()) {
        assert_eq!(said, "0 FILE validates");
    }

    // Nothing of it outlives the last photograph, and without an address there is nothing of it at all.
    let mut plain: Value = serde_json::from_str(&catalogue.text(EXHIBIT)).unwrap();
    plain.as_object_mut().unwrap().remove("pictures");
    catalogue.put(EXHIBIT, pretty(&plain));
    build(&catalogue, &site, &["--base-url", BASE]);
    let left: Vec<String> = self::documents(&site, "iiif").into_keys().collect();
    assert_eq!(left, expect[..2], "the deletion stays told");
    let built = build(&catalogue, &site, &[]);
    assert_eq!(built.complaints.matches("no Linked Art and no IIIF files").count(), 1, "{}", built.complaints);
    assert!(!site.join("iiif").exists() && !site.join("data/linked-art").exists() && site.join(forms[1]).is_file());
}

/// The texts of all files below a folder.
fn texts(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { texts(&path) } else { fs::read_to_string(path).unwrap() }).collect()
}

/// What a parser of others says of the documents of Presentation, where it is installed.
fn by_others(site: &Path, documents: &BTreeMap<String, Value>) {
    let script = project::root().join("tests/browser/iiif.mjs");
    if !script.with_file_name("node_modules/@iiif/parser").is_dir() {
        println!("skipped: `cargo xtask test` has not installed the packages of tests/browser yet");
        return;
    }
    let files = documents.iter().filter(|(_, document)| document["@context"] == PRESENTATION);
    let files: Vec<_> = files.map(|(path, _)| site.join(path)).collect();
    let said = |files: &[std::path::PathBuf]| Command::new("node").arg(&script).args(files).output();
    let Ok(output) = said(&files) else {
        println!("skipped: Node is not there");
        return;
    };
    assert!(output.status.success(), "{output:?}");
    let mut broken = documents["iiif/exhibits/xa-example-001/manifest.json"].clone();
    broken["items"][0]["height"] = json!("1");
    let file = site.with_file_name("broken.json");
    fs::write(&file, broken.to_string()).unwrap();
    assert!(said(&[file]).is_ok_and(|output| !output.status.success()), "the parser takes anything");
}

#[test]
fn every_rule_can_be_broken() {
    let language = json!({"en": ["A sabre"]});
    let path = "iiif/exhibits/x/manifest.json";
    let id = format!("{BASE}{path}");
    let (canvas, image) = (format!("{id}/canvas/1"), format!("{BASE}media/a.jpg"));
    let body = json!({"id": image, "type": "Image", "format": "image/jpeg", "width": 4, "height": 3});
    let painting = json!({"id": format!("{canvas}/painting"), "type": "Annotation", "motivation": "painting", "body": body, "target": canvas});
    let page = json!({"id": format!("{canvas}/page"), "type": "AnnotationPage", "items": [painting]});
    let canvas = json!({"id": canvas, "type": "Canvas", "label": language, "width": 4, "height": 3, "items": [page]});
    let agent = json!({"id": format!("{BASE}a#it"), "type": "Agent", "label": language, "homepage": []});
    let good = json!({
        "@context": PRESENTATION, "id": id, "type": "Manifest", "label": language, "provider": [agent], "items": [canvas],
    });
    let judged = |document: &Value| wrong(path, document, &|file| file == "media/a.jpg" || file == path);
    assert_eq!(judged(&good), [""; 0]);
    let breaks = [
        ("/@context", json!(DISCOVERY)),
        ("/id", json!(format!("{BASE}iiif/other.json"))),
        ("/label", json!("A sabre")),
        ("/label/en", json!("A sabre")),
        ("/label/en", json!(["<b>sabre</b>"])),
        ("/items", json!([])),
        ("/provider", json!({})),
        ("/provider/0", json!({"id": format!("{BASE}a#it"), "type": "Agent", "label": {"en": ["a"]}})),
        ("/items/0/height", json!("3")),
        ("/items/0/items/0/items/0/target", json!("elsewhere")),
        ("/items/0/items/0/items/0/motivation", json!("sc:painting")),
        ("/items/0/items/0/items/0/body/id", json!(format!("{BASE}media/b.jpg"))),
    ];
    for (pointer, value) in breaks {
        let mut broken = good.clone();
        *broken.pointer_mut(pointer).unwrap() = value;
        assert!(!judged(&broken).is_empty(), "{pointer}");
    }
    let twice = json!([good["items"][0], good["items"][0]]);
    let mut broken = good.clone();
    broken["items"] = twice;
    broken["rights"] = json!("https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(judged(&broken).len(), 2, "{:?}", judged(&broken));
}

#[test]
fn documents_are_exported_one_a_line() {
    let (catalogue, place) = (catalogue(), tempfile::tempdir().unwrap());
    let file = place.path().join("out.jsonl");
    let folder = catalogue.path().to_str().unwrap().to_owned();
    let arguments = ["export", "iiif", "--catalogue", &folder, "--out", file.to_str().unwrap()];
    let nowhere = run(&arguments);
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.complaints.contains("--base-url URL says where the site is"), "{}", nowhere.complaints);
    let with_base = [&arguments[..], &["--base-url", BASE]].concat();
    let exported = run(&with_base);
    assert_eq!(exported.code, 0, "{}", exported.complaints);
    assert!(exported.complaints.contains("`xa-example-004` is left out"), "{}", exported.complaints);
    let lines = fs::read_to_string(&file).unwrap();
    let documents: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        documents.iter().map(|one| one["type"].as_str().unwrap()).collect::<Vec<_>>(),
        ["Manifest", "Collection", "Collection"]
    );
    assert!(!lines.contains(MACHINE));
    // The site has the same bytes.
    let site = place.path().join("site");
    build(&catalogue, &site, &["--base-url", BASE]);
    let manifest = fs::read_to_string(site.join("iiif/exhibits/xa-example-001/manifest.json")).unwrap();
    assert_eq!(lines.lines().next(), Some(manifest.trim_end()));
    let machine = run(&[&with_base[..], &["--with-machine"]].concat());
    assert_eq!(machine.code, 0, "{}", machine.complaints);
    let lines = fs::read_to_string(&file).unwrap();
    assert!(lines.contains(&format!("\"ru-x-machine\":[\"{MACHINE}\"]")), "{lines}");

    let none = run(&[&with_base[..], &["--museum", "xb-example"]].concat());
    assert_eq!((none.code, catalogue.text(LINES).contains("pictures")), (2, false));
    assert_eq!(none.complaints, "error: no exhibit has a photograph, and the drawing of a type is none\n");
}
