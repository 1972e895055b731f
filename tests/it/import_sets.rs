//! What real museums have published, taken in by the real program: how much of it is kept and understood, and that the
//! catalogue it becomes holds together.
//!
//! Every fiftieth record of the large sets where somebody waits; all of them with `VITRINA_SETS=1`, as `cargo xtask test`
//! runs it. A set that is not beside the project is skipped, and that is said.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use flate2::read::GzDecoder;
use serde_json::{Value, json};

use crate::catalogue::Folder;
use crate::program::run_within;
use crate::project;

/// Of so many records of a large set one is in the sample.
const ONE_IN: usize = 50;
/// How long one run of the program may take.
const PATIENCE: Duration = Duration::from_secs(240);

/// A set, and how it is taken in.
struct Set {
    feed: &'static str,
    format: &'static str,
    file: &'static str,
    more: &'static [&'static str],
}

const fn set(feed: &'static str, format: &'static str, file: &'static str, more: &'static [&'static str]) -> Set {
    Set { feed, format, file, more }
}

/// Lines of JSON, of which a sample can be taken.
const LINES: [Set; 3] = [
    set("carnegie", "jsonl", "cmoa/cmoa.ndjson.gz", &["--mapping", "carnegie"]),
    set("teenie", "jsonl", "cmoa/teenie.ndjson.gz", &["--mapping", "teenie"]),
    set("tate", "jsonl", "tate/tate_artworks.ndjson.gz", &["--mapping", "tate"]),
];
/// One castle, a file a record, of which a sample can be taken.
const CASTLE: Set = set("skokloster", "lido", "lsh-lido/Skokloster_Castle_LIDO_XML_16-05-20.tgz", &[]);
/// What is small enough for everybody. People and their names are no exhibits: the sets of them are read in the tests of
/// the reader of tables.
const SMALL: [Set; 4] = [
    set("museums", "csv", "museums-sample/mapping-museums-uk-sample.csv", &["--mapping", "mapping-museums"]),
    set("lsh", "csv", "lsh-sample-rows/objDaten.csv", &["--mapping", "lsh"]),
    set("primavera", "lido", "lido-v1.1-examples/LIDO-v1.1-Example_FMobj00154983-LaPrimavera.xml", &[]),
    set("fontana", "lido", "lido-v1.1-examples/LIDO-v1.1-Example_FMobj20344012-Fontana_del_Moro.xml", &[]),
];
/// What is taken in only with all the others: the records that came as lines before.
const TABLES: Set = set("carnegie-tables", "csv", "cmoa/cmoa_objects_derived.csv.gz", &["--mapping", "carnegie-csv"]);

/// The lines of a compressed file, each `one_in`th.
fn lines(path: &Path, one_in: usize) -> impl Iterator<Item = String> {
    BufReader::new(GzDecoder::new(File::open(path).unwrap())).lines().step_by(one_in).map(Result::unwrap)
}

/// Each `one_in`th file of a compressed archive, in an archive of its own.
fn files(path: &Path, one_in: usize, to: &Path) {
    let mut archive = tar::Archive::new(GzDecoder::new(File::open(path).unwrap()));
    let mut sample = tar::Builder::new(File::create(to).unwrap());
    for entry in archive.entries().unwrap().step_by(one_in).map(Result::unwrap) {
        let header = entry.header().clone();
        sample.append(&header, entry).unwrap();
    }
    sample.finish().unwrap();
}

/// Takes a file in; the sums of the report.
#[track_caller]
fn import(folder: &Folder, set: &Set, file: &Path) -> Value {
    let out = tempfile::tempdir().unwrap();
    let [report, rejects] = ["report.json", "rejects.jsonl"].map(|name| out.path().join(name));
    let mut arguments = vec!["import", set.format, file.to_str().unwrap(), "--feed", set.feed, "--date", "2026-11-24"];
    arguments.extend(["--catalogue", folder.path().to_str().unwrap(), "--report", report.to_str().unwrap()]);
    arguments.extend(["--rejects", rejects.to_str().unwrap()]);
    arguments.extend(set.more);
    let run = run_within(PATIENCE, &arguments);
    assert_eq!((run.code, run.output.as_str()), (0, ""), "{}: {}", set.feed, run.complaints);
    assert_eq!(fs::read_to_string(rejects).unwrap(), "", "{}", set.feed);
    // What became of each record is megabytes; the sums follow it.
    let report = fs::read_to_string(report).unwrap();
    let (_, sums) = report.rsplit_once("\n],\n").unwrap();
    serde_json::from_str(&format!("{{{sums}")).unwrap()
}

/// The exhibits that a feed has written into the museums of its report, one by one.
fn each_exhibit(folder: &Folder, feed: &str, sums: &Value, mut each: impl FnMut(Value)) {
    let name = format!("\"name\":\"{feed}\"");
    for museum in sums["museums"].as_array().unwrap() {
        let file = folder.at(&format!("museums/{}/exhibits.jsonl", museum["id"].as_str().unwrap()));
        let lines = BufReader::new(File::open(file).unwrap()).lines().map(Result::unwrap);
        for line in lines.filter(|line| line.contains(&name)) {
            let exhibit: Value = serde_json::from_str(&line).unwrap();
            if exhibit["feeds"].as_array().into_iter().flatten().any(|one| one["name"] == feed) {
                each(exhibit);
            }
        }
    }
}

/// The sums in words: records, what was understood, and how many exhibits have each field. And the same as a line of a
/// table.
fn told(folder: &Folder, set: &Set, sums: &Value) -> (String, String) {
    let mut told = format!("## {} ({})\n", set.feed, set.file);
    for museum in sums["museums"].as_array().unwrap() {
        let [id, new, changed, unchanged] = ["id", "new", "changed", "unchanged"].map(|key| &museum[key]);
        writeln!(told, "{}: {new} new, {changed} changed, {unchanged} unchanged", id.as_str().unwrap()).unwrap();
    }
    let of_museums = &sums["museumRecords"];
    let mut records = of_museums["new"].as_u64().unwrap();
    if records > 0 {
        writeln!(told, "museums: {} new, {} unchanged", of_museums["new"], of_museums["unchanged"]).unwrap();
    }
    let mut line = String::new();
    for what in ["dates", "measures"] {
        let [understood, of, unknown] =
            ["understood", "of", "statedUnknown"].map(|key| sums[what][key].as_u64().unwrap());
        writeln!(told, "{what}: {understood} of {of} understood, {unknown} stated to be unknown").unwrap();
        let share = if of == 0 { "–".to_owned() } else { format!("{:.1} %", understood as f64 * 100.0 / of as f64) };
        write!(line, "{share:>10}").unwrap();
    }
    let (mut fields, mut foreign) = (BTreeMap::new(), BTreeMap::new());
    each_exhibit(folder, set.feed, sums, |exhibit| {
        records += 1;
        for key in exhibit.as_object().unwrap().keys() {
            *fields.entry(key.clone()).or_insert(0) += 1;
        }
        for key in exhibit["x"].as_object().into_iter().flatten().map(|(key, _)| key) {
            *foreign.entry(key.clone()).or_insert(0) += 1;
        }
    });
    // What every record of the catalogue has says nothing about the set.
    for key in ["id", "uuid", "museum", "changed", "sources", "lending", "feeds", "x"] {
        fields.remove(key);
    }
    write!(line, "{:>8}{:>9}", fields.len(), foreign.len()).unwrap();
    for (name, counts) in [("fields", fields), ("foreign", foreign)] {
        let counts: Vec<String> = counts.iter().map(|(key, count)| format!("{key} {count}")).collect();
        writeln!(told, "{name}: {}", counts.join(", ")).unwrap();
    }
    (told, format!("{:<18}{records:>9}{:>9}{line}\n", set.feed, sums["rejected"].as_u64().unwrap()))
}

/// Every text in a value, those of numbers included.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Number(number) => found.push(number.to_string()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        Value::Object(members) => members.values().for_each(|value| texts(value, found)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Nothing that the museum wrote is lost: each text of each record stands in the exhibit, character for character.
#[track_caller]
fn is_kept(folder: &Folder, set: &Set, sums: &Value, records: impl Iterator<Item = String>) {
    let mut made = BTreeMap::new();
    each_exhibit(folder, set.feed, sums, |exhibit| {
        let mut found = Vec::new();
        texts(&exhibit, &mut found);
        let feeds = exhibit["feeds"].as_array().unwrap();
        let feed = feeds.iter().find(|feed| feed["name"] == set.feed).unwrap();
        made.insert(feed["record"].as_str().unwrap().to_owned(), found.join("\0"));
    });
    let mut count = 0;
    for record in records {
        let record: Value = serde_json::from_str(&record).unwrap();
        let mut id = Vec::new();
        texts(&record["id"], &mut id);
        let exhibit = &made[&id[0]];
        let mut written = Vec::new();
        texts(&record, &mut written);
        for text in written.iter().filter(|text| !text.trim().is_empty()) {
            assert!(exhibit.contains(text.as_str()), "{} {}: {text:?} is lost", set.feed, id[0]);
        }
        count += 1;
    }
    assert_eq!(count, made.len(), "{}", set.feed);
}

/// At least so many of a hundred were understood.
#[track_caller]
fn at_least(sums: &Value, what: &str, share: u64) {
    let [understood, of] = ["understood", "of"].map(|key| sums[what][key].as_u64().unwrap());
    assert!(understood * 100 >= of * share, "{what}: {understood} of {of}");
}

/// Every file of the folder by a hash of its bytes.
fn hashes(folder: &Path) -> BTreeMap<PathBuf, u64> {
    let (mut found, mut open) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let mut hasher = DefaultHasher::new();
                fs::read(&path).unwrap().hash(&mut hasher);
                found.insert(path, hasher.finish());
            }
        }
    }
    found
}

#[test]
fn real_sets_come_in() {
    let data = project::root().join("../shared/data");
    if !data.is_dir() {
        std::io::stderr().write_all(b"skipped: the data of real museums is not beside the project\n").unwrap();
        return;
    }
    let whole = std::env::var_os("VITRINA_SETS").is_some();
    let one_in = if whole { 1 } else { ONE_IN };
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let mut taken: Vec<(&Set, PathBuf)> = Vec::new();
    let mut all = String::new();
    let mut table = format!(
        "\n{:<18}{:>9}{:>9}{:>10}{:>10}{:>8}{:>9}\n",
        "set", "records", "refused", "dates", "measures", "fields", "foreign"
    );
    for set in &LINES {
        let sample = place.path().join(format!("{}.ndjson", set.feed));
        let mut file = File::create(&sample).unwrap();
        lines(&data.join(set.file), one_in).for_each(|line| writeln!(file, "{line}").unwrap());
        taken.push((set, sample));
    }
    if whole {
        taken.push((&TABLES, data.join(TABLES.file)));
        taken.push((&CASTLE, data.join(CASTLE.file)));
    } else {
        let sample = place.path().join("skokloster.tar");
        files(&data.join(CASTLE.file), one_in, &sample);
        taken.push((&CASTLE, sample));
    }
    taken.extend(SMALL.iter().map(|set| (set, data.join(set.file))));
    for (set, file) in &taken {
        let sums = import(&folder, set, file);
        at_least(&sums, "dates", 95);
        at_least(&sums, "measures", 90);
        let (told, line) = told(&folder, set, &sums);
        all.push_str(&told);
        table.push_str(&line);
        if LINES.iter().any(|one| one.feed == set.feed) {
            is_kept(&folder, set, &sums, lines(&data.join(set.file), one_in));
        }
    }
    std::io::stderr().write_all(table.as_bytes()).unwrap();
    let museum = folder.text("museums/zz-jet-age-museum/museum.json");
    assert!(museum.contains("War_and_conflict-Airforce") && museum.contains("\"Cheltenham\""), "{museum}");
    if whole {
        // One castle by two routes: what its own LIDO has, its tables are about.
        let mut both = 0;
        let castle = json!({"museums": [{"id": "zz-skoklosters-slott"}]});
        each_exhibit(&folder, "lsh", &castle, |exhibit| {
            both += usize::from(exhibit["feeds"].as_array().unwrap().iter().any(|feed| feed["name"] == "skokloster"));
        });
        assert!(both > 0, "an object that came as LIDO and as a row is one exhibit");
        each_exhibit(&folder, "skokloster", &castle, |coin| {
            if coin["feeds"][0]["record"] == "23913" {
                assert_eq!(coin["inventoryNumber"], "2668");
                assert!(coin["x"].to_string().contains("> (Inv. nr. 2668)<"), "{coin}");
            }
        });
    }
    if !whole {
        insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!("real_sets_sampled", all.trim_end());
        });
    }

    let catalogue = folder.path().to_str().unwrap();
    let checked = run_within(PATIENCE, &["check", "--catalogue", catalogue]);
    assert_eq!(checked.code, 0, "{}{}", checked.output, checked.complaints);
    let before = hashes(folder.path());
    for (set, file) in &taken {
        import(&folder, set, file);
    }
    let after = hashes(folder.path());
    let differs: Vec<_> = after.iter().filter(|(path, hash)| before.get(*path) != Some(hash)).collect();
    assert!(differs.is_empty() && before.len() == after.len(), "the same files again change nothing: {differs:?}");

    let out = place.path().join("site");
    let museum = if whole { "zz-skoklosters-slott" } else { "zz-livrustkammaren" };
    let build = ["build", "--catalogue", catalogue, "--museum", museum, "--languages", "en", "--out"];
    let built = run_within(PATIENCE, &[&build[..], &[out.to_str().unwrap()]].concat());
    assert_eq!(built.code, 0, "{}", built.complaints);
    let pages = fs::read_dir(out.join("en/exhibits")).unwrap().count();
    let expect = fs::read_to_string(folder.at(&format!("museums/{museum}/exhibits.jsonl"))).unwrap().lines().count();
    assert!(pages >= expect && expect > 0, "{pages} pages for {expect} exhibits");
}
