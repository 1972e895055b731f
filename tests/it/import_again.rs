//! A museum's file comes again, newer or by another route: what the feed wrote it may change, what people wrote here
//! stays, and one object is one exhibit.

use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::{Value, json};

use crate::catalogue::Folder;
use crate::import::lido;
use crate::program::{Run, run};
use crate::project;

/// By which the tables of these tests are read. The holder is the one of [`lido`].
const MAPPING: &str = r#"{"record": "id", "language": "sv", "museum": {"name": [{"template": "Exempelslott"}]},
    "fields": {"title": [{"column": "title"}], "inventoryNumber": [{"column": "number"}],
    "date": {"words": [{"column": "date"}]}, "measures": {"words": [{"column": "size"}]},
    "makers": [{"column": "maker"}], "description": [{"column": "text"}]}}"#;

/// Imports a file that says this, and answers with the report.
#[track_caller]
fn import(folder: &Folder, format: &str, text: &str, day: &str, more: &[&str]) -> Value {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("export"), text).unwrap();
    fs::write(place.path().join("mapping.json"), MAPPING).unwrap();
    let mapping = place.path().join("mapping.json");
    let mut arguments = more.to_vec();
    if format == "csv" {
        arguments.extend(["--mapping", mapping.to_str().unwrap()]);
    }
    import_file(folder, format, &place.path().join("export"), day, &arguments)
}

/// Imports a file, and answers with the report; the catalogue is in order afterwards.
#[track_caller]
fn import_file(folder: &Folder, format: &str, file: &Path, day: &str, more: &[&str]) -> Value {
    let place = tempfile::tempdir().unwrap();
    let [report, rejects] = ["report.json", "rejects.jsonl"].map(|name| place.path().join(name));
    let catalogue = folder.path().to_str().unwrap();
    let mut arguments = vec!["import", format, file.to_str().unwrap(), "--date", day, "--catalogue", catalogue];
    arguments.extend(["--report", report.to_str().unwrap(), "--rejects", rejects.to_str().unwrap()]);
    arguments.extend(more);
    let Run { code, complaints, .. } = run(&arguments);
    assert_eq!(code, 0, "{complaints}");
    assert_eq!(fs::read_to_string(rejects).unwrap(), "", "{complaints}");
    let checked = run(&["check", "--catalogue", catalogue]);
    assert_eq!(checked.code, 0, "{}{}", checked.output, checked.complaints);
    let text = fs::read_to_string(report).unwrap();
    // What a report says must not be what a catalogue may not hold.
    assert!(!text.contains("PRIVATE") && !complaints.contains("PRIVATE"), "{text}{complaints}");
    serde_json::from_str(&text).unwrap()
}

/// The exhibits of a museum, in their order.
fn exhibits(folder: &Folder, museum: &str) -> Vec<Value> {
    let text = folder.text(&format!("museums/{museum}/exhibits.jsonl"));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Changes an exhibit as an editor would.
fn edit(folder: &Folder, museum: &str, index: usize, change: impl FnOnce(&mut Value)) {
    let mut all = exhibits(folder, museum);
    change(&mut all[index]);
    let lines: String = all.iter().map(|exhibit| format!("{exhibit}\n")).collect();
    folder.put(&format!("museums/{museum}/exhibits.jsonl"), lines);
}

/// What became of the record of that id.
fn told<'a>(report: &'a Value, record: &str) -> &'a Value {
    report["records"].as_array().unwrap().iter().find(|told| told["record"] == record).unwrap()
}

/// The museum of these tests.
const MUSEUM: &str = "zz-exempelslott";

#[test]
fn a_newer_file_changes_what_is_its_own_and_nothing_else() {
    let folder = Folder::new();
    let header = "id,number,title,date,size,maker,text,room";
    let first =
        format!("{header}\n1,A 1,Sabel,1675,Längd: 920 mm,Andersson,Av stål.,7\n2,A 2,Kask,1600,,,Av järn.,8\n");
    let report = import(&folder, "csv", &first, "2026-11-24", &["--feed", "tables"]);
    assert_eq!(report["museums"][0]["new"], 2);
    edit(&folder, MUSEUM, 0, |sabre| {
        sabre["title"]["sv"]["text"] = "Sabel, rättad här".into();
        sabre["credit"] = json!({"en": {"text": "EXAMPLE: written here", "status": "original"}});
        sabre.as_object_mut().unwrap().remove("description");
        sabre.as_object_mut().unwrap().remove("makers");
    });
    let edited = exhibits(&folder, MUSEUM);

    // The same file: what was corrected, added and taken out here stays as it is, and no byte changes.
    let before = folder.text(&format!("museums/{MUSEUM}/exhibits.jsonl"));
    let report = import(&folder, "csv", &first, "2026-12-24", &["--feed", "tables"]);
    assert_eq!((&report["museums"][0]["changed"], &report["museums"][0]["unchanged"]), (&0.into(), &2.into()));
    assert_eq!(folder.text(&format!("museums/{MUSEUM}/exhibits.jsonl")), before);

    // A newer one: another title, date and text, no measures any more, and a number moved to another room.
    let newer = format!("{header}\n1,A 1,Huggsabel,1676,,Andersson,Av blankt stål.,9\n2,A 2,Kask,1600,,,Av järn.,8\n");
    let report = import(&folder, "csv", &newer, "2026-12-25", &["--feed", "tables"]);
    let (said, made) = (told(&report, "1"), exhibits(&folder, MUSEUM));
    let sabre = &made[0];
    assert_eq!(sabre["title"]["sv"]["text"], "Sabel, rättad här", "an editor's word is not overwritten");
    assert_eq!(sabre["credit"]["en"]["text"], "EXAMPLE: written here");
    assert_eq!((sabre.get("description"), sabre.get("makers")), (None, None), "what was taken out does not come back");
    assert_eq!((&sabre["date"]["edtf"], sabre.get("measures")), (&"1676".into(), None), "the feed's own follows it");
    assert_eq!((&sabre["x"]["room"], &sabre["changed"]), (&"9".into(), &"2026-12-25".into()));
    assert_eq!(said["keptEditorial"], json!(["description/sv", "makers", "title/sv"]), "{said}");
    assert_eq!(said["changed"], json!(["date", "measures", "x/room"]), "{said}");
    assert_eq!(made[1], edited[1], "the other record is as it was");

    // And once more without a change: nothing that was taken out came back meanwhile.
    let report = import(&folder, "csv", &newer, "2026-12-26", &["--feed", "tables"]);
    assert_eq!(report["museums"][0]["unchanged"], 2);
    assert_eq!(exhibits(&folder, MUSEUM), made);
}

#[test]
fn one_object_by_two_routes_is_one_exhibit() {
    let folder = Folder::new();
    import(&folder, "lido", &lido(&[("7", "Sabel", "1675"), ("8", "Kask", "okänt")]), "2026-11-24", &[]);
    let table = "id,number,title,date,size,maker,text,room\n7,7,Sabel med balja,1675,,Andersson,Av stål.,7\n";
    let report = import(&folder, "csv", table, "2026-11-25", &["--feed", "tables"]);
    assert_eq!((&report["museums"][0]["new"], &report["museums"][0]["changed"]), (&0.into(), &1.into()));
    let made = exhibits(&folder, MUSEUM);
    assert_eq!(made.len(), 2, "nothing is doubled");
    let feeds: Vec<&Value> = made[0]["feeds"].as_array().unwrap().iter().map(|feed| &feed["name"]).collect();
    assert_eq!(feeds, ["lido", "tables"]);
    // What the first route said stays; what only the second says is added.
    assert_eq!(made[0]["title"]["sv"]["text"], "Sabel");
    assert_eq!(
        (&made[0]["makers"][0]["text"]["sv"]["text"], &made[0]["x"]["room"]),
        (&"Andersson".into(), &"7".into())
    );
    assert_eq!(told(&report, "7")["keptEditorial"], json!(["title/sv"]));

    // Each route again: neither takes from the other.
    import(&folder, "lido", &lido(&[("7", "Sabel", "1675"), ("8", "Kask", "okänt")]), "2026-12-24", &[]);
    import(&folder, "csv", table, "2026-12-25", &["--feed", "tables"]);
    assert_eq!(exhibits(&folder, MUSEUM), made);
}

#[test]
fn inventory_numbers_that_repeat_are_two_exhibits() {
    let folder = Folder::new();
    let table = "id,number,title,date,size,maker,text,room\n1,7125,Sabel,1675,,,,\n2,7125,Kask,1600,,,,\n";
    import(&folder, "csv", table, "2026-11-24", &[]);
    let made = exhibits(&folder, MUSEUM);
    let numbers: Vec<&Value> = made.iter().map(|exhibit| &exhibit["inventoryNumber"]).collect();
    assert_eq!(numbers, ["7125", "7125"]);
    assert_ne!((&made[0]["id"], &made[0]["uuid"]), (&made[1]["id"], &made[1]["uuid"]));
    // A number that changes does not make another exhibit of the record.
    let renumbered = table.replace("2,7125", "2,9001");
    let report = import(&folder, "csv", &renumbered, "2026-11-25", &[]);
    assert_eq!((&report["museums"][0]["new"], &report["museums"][0]["changed"]), (&0.into(), &1.into()));
    let again = exhibits(&folder, MUSEUM);
    assert_eq!((&again[1]["inventoryNumber"], &again[1]["id"]), (&"9001".into(), &made[1]["id"]));
}

/// The file of the archive that has this in it, in a file of its own.
fn of_archive(archive: &Path, within: &str, to: &Path) -> bool {
    let unpacked = GzDecoder::new(BufReader::new(File::open(archive).unwrap()));
    let mut archive = tar::Archive::new(unpacked);
    for entry in archive.entries().unwrap() {
        let mut text = String::new();
        if entry.unwrap().read_to_string(&mut text).is_ok() && text.contains(within) {
            fs::write(to, text).unwrap();
            return true;
        }
    }
    false
}

#[test]
fn a_chair_of_a_real_castle_comes_as_lido_and_as_a_row() {
    let data = project::root().join("../shared/data");
    if !data.is_dir() {
        std::io::stderr().write_all(b"skipped: the data of real museums is not beside the project\n").unwrap();
        return;
    }
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let chair = place.path().join("chair.xml");
    let archive = data.join("lsh-lido/Skokloster_Castle_LIDO_XML_16-05-20.tgz");
    assert!(of_archive(&archive, ">23029</lido:recordID>", &chair), "the chair is in both exports");
    import_file(&folder, "lido", &chair, "2026-11-24", &["--feed", "skokloster"]);
    let objects = data.join("lsh-sample-rows/objDaten.csv");
    let report = import_file(&folder, "csv", &objects, "2026-11-25", &["--feed", "lsh", "--mapping", "lsh"]);
    let museums = report["museums"].as_array().unwrap();
    let castle = museums.iter().find(|museum| museum["id"] == "zz-skoklosters-slott").unwrap();
    assert_eq!((&castle["new"], &castle["changed"], &castle["made"]), (&1.into(), &1.into(), &false.into()));
    let made = exhibits(&folder, "zz-skoklosters-slott");
    let feeds: Vec<&Value> = made[0]["feeds"].as_array().unwrap().iter().map(|feed| &feed["name"]).collect();
    assert_eq!((made.len(), feeds), (2, vec![&Value::from("skokloster"), &"lsh".into()]));
    assert_eq!((&made[0]["inventoryNumber"], &made[0]["date"]["edtf"]), (&"1775".into(), &"1750~".into()));
    // Two museums of one administration have each an object numbered 7125.
    let number = |museum: &str| {
        let all = exhibits(&folder, museum);
        all.iter().filter(|exhibit| exhibit["inventoryNumber"] == "7125").count()
    };
    assert_eq!([number("zz-skoklosters-slott"), number("zz-livrustkammaren")], [1, 1]);
}

/// A record as lenders hand them over: what may be published, and what is between the two museums.
fn eodem() -> String {
    let note = |unit: &str, words: &str| {
        format!(
            r#"<lido:eventDescriptionSet lido:type="http://purl.org/spectrum/units/{unit}"><lido:descriptiveNoteValue xml:lang="en">{words}</lido:descriptiveNoteValue></lido:eventDescriptionSet>"#
        )
    };
    let event = |number: u32, notes: &[String]| {
        format!(
            r#"<lido:eventSet><lido:event><lido:eventType><lido:conceptID lido:type="URI">http://terminology.lido-schema.org/lido{number:05}</lido:conceptID></lido:eventType>{}</lido:event></lido:eventSet>"#,
            notes.concat()
        )
    };
    let events = [
        event(
            793,
            &[
                note("handling-recommendations", "Two people, gloves."),
                note("packing-recommendations", "PRIVATE crate"),
            ],
        ),
        event(
            794,
            &[
                note("environmental-recommendations", "45–55 % RH, 50 lux"),
                note("security-recommendations", "PRIVATE case"),
            ],
        ),
        event(795, &[note("hazards-note", "Arsenic in the mount."), note("object-valuation-note", "PRIVATE sum")]),
    ];
    lido(&[("7", "Sabel", "1675")]).replace("</lido:eventWrap>", &format!("{}</lido:eventWrap>", events.concat()))
}

#[test]
fn a_loan_object_brings_what_may_be_published_of_it() {
    let folder = Folder::new();
    let report = import(&folder, "eodem", &eodem(), "2026-11-24", &[]);
    let text = folder.text(&format!("museums/{MUSEUM}/exhibits.jsonl"));
    assert!(!text.contains("PRIVATE"), "{text}");
    let lending = exhibits(&folder, MUSEUM)[0]["lending"].clone();
    assert_eq!(lending["handling"]["en"]["text"], "Two people, gloves.");
    assert_eq!(lending["hazards"]["en"]["text"], "Arsenic in the mount.");
    assert_eq!(lending["envelope"]["en"]["text"], "45–55 % RH, 50 lux");
    assert_eq!(lending["answer"], "not_stated", "that it can be moved does not say that it is lent");
    let left = told(&report, "7")["notes"].as_array().unwrap();
    let left: Vec<&Value> = left.iter().filter(|note| note["kind"] == "left_out").map(|note| &note["field"]).collect();
    for unit in ["packing-recommendations", "security-recommendations", "object-valuation-note"] {
        assert!(left.iter().any(|field| **field == format!("loan/{unit}")), "{unit}: {left:?}");
    }

    // What the program itself gives a borrower comes back into another catalogue.
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("loan.xml");
    let out = ["--museum", MUSEUM, "--out", file.to_str().unwrap()];
    let given = run(&[&["export", "eodem", "--catalogue", folder.path().to_str().unwrap()][..], &out].concat());
    assert_eq!(given.code, 0, "{}", given.complaints);
    let other = Folder::new();
    import_file(&other, "eodem", &file, "2026-11-24", &[]);
    assert_eq!(exhibits(&other, MUSEUM)[0]["lending"], lending);
}
