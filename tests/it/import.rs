//! A museum's export taken in by the real program: once, again, after an editor's change, and in a newer form.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::catalogue::Folder;
use crate::program::{Run, run, run_within};

/// Where the imported museum's exhibits stand.
const LINES: &str = "museums/xa-exempelslott/exhibits.jsonl";

/// A LIDO file of records, told as id, title and date.
pub(crate) fn lido(records: &[(&str, &str, &str)]) -> String {
    let record = |(id, title, date): &(&str, &str, &str)| {
        format!(
            r#"<lido:lido><lido:lidoRecID lido:type="local">EXAMPLE:{id}</lido:lidoRecID>
<lido:descriptiveMetadata xml:lang="sv"><lido:objectClassificationWrap><lido:objectWorkTypeWrap><lido:objectWorkType>
<lido:term>Sabel</lido:term></lido:objectWorkType></lido:objectWorkTypeWrap></lido:objectClassificationWrap>
<lido:objectIdentificationWrap><lido:titleWrap><lido:titleSet><lido:appellationValue xml:lang="sv">{title}</lido:appellationValue>
</lido:titleSet></lido:titleWrap><lido:repositoryWrap><lido:repositorySet lido:type="current"><lido:repositoryName>
<lido:legalBodyName><lido:appellationValue xml:lang="sv">Exempelslott</lido:appellationValue></lido:legalBodyName>
</lido:repositoryName><lido:workID> (Inv. nr. {id})</lido:workID></lido:repositorySet></lido:repositoryWrap>
<lido:objectMeasurementsWrap><lido:objectMeasurementsSet><lido:displayObjectMeasurements xml:lang="sv">Längd: 920 mm</lido:displayObjectMeasurements>
</lido:objectMeasurementsSet></lido:objectMeasurementsWrap></lido:objectIdentificationWrap>
<lido:eventWrap><lido:eventSet><lido:event><lido:eventType><lido:conceptID lido:type="URI">http://terminology.lido-schema.org/lido00007</lido:conceptID>
</lido:eventType><lido:eventDate><lido:displayDate xml:lang="sv">{date}</lido:displayDate></lido:eventDate></lido:event></lido:eventSet></lido:eventWrap>
</lido:descriptiveMetadata><lido:administrativeMetadata xml:lang="sv"><lido:recordWrap><lido:recordID lido:type="local">{id}</lido:recordID>
<lido:recordType><lido:term>single object</lido:term></lido:recordType><lido:recordSource><lido:legalBodyName>
<lido:appellationValue xml:lang="sv">Exempelslott</lido:appellationValue></lido:legalBodyName></lido:recordSource></lido:recordWrap>
</lido:administrativeMetadata></lido:lido>
"#
        )
    };
    let records: String = records.iter().map(record).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\">{records}</lido:lidoWrap>\n"
    )
}

/// Imports a file on a day, and answers with the report.
#[track_caller]
pub(crate) fn import(folder: &Folder, file: &Path, day: &str, more: &[&str]) -> (Value, Run) {
    let out = tempfile::tempdir().unwrap();
    let [report, rejects] = ["report.json", "rejects.jsonl"].map(|name| out.path().join(name));
    let mut arguments = vec!["import", "lido", file.to_str().unwrap(), "--date", day];
    arguments.extend(["--catalogue", folder.path().to_str().unwrap()]);
    arguments.extend(["--report", report.to_str().unwrap(), "--rejects", rejects.to_str().unwrap()]);
    arguments.extend(more);
    let run = run_within(Duration::from_secs(240), &arguments);
    assert_eq!((run.code, run.output.as_str()), (0, ""), "{}", run.complaints);
    let mut report: Value = serde_json::from_str(&fs::read_to_string(report).unwrap()).unwrap();
    let rejects = fs::read_to_string(rejects).unwrap();
    report["rejects"] = rejects.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect();
    assert_eq!(report["rejected"].as_u64().unwrap() as usize, report["rejects"].as_array().unwrap().len());
    (report, run)
}

/// New, changed and unchanged exhibits of the museum that the file is of.
#[track_caller]
fn counts(report: &Value) -> [u64; 3] {
    assert_eq!(report["museums"].as_array().unwrap().len(), 1, "{}", report["museums"]);
    ["new", "changed", "unchanged"].map(|key| report["museums"][0][key].as_u64().unwrap())
}

#[track_caller]
pub(crate) fn is_clean(folder: &Folder) {
    let Run { code, output, complaints } = run(&["check", "--catalogue", folder.path().to_str().unwrap()]);
    assert_eq!(code, 0, "{output}{complaints}");
    let formatted = run(&["fmt", "--check", "--catalogue", folder.path().to_str().unwrap()]);
    let imported = formatted.output.lines().filter(|line| line.contains("exempelslott")).collect::<Vec<_>>();
    assert_eq!(imported, Vec::<&str>::new(), "what an import writes is canonical");
}

/// The exhibits of the imported museum by id.
pub(crate) fn exhibits(folder: &Folder) -> BTreeMap<String, Value> {
    let text = folder.text(LINES);
    let values = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    values.map(|value| (value["id"].as_str().unwrap().to_owned(), value)).collect()
}

/// Every file of a folder with its bytes.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut open) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn a_museum_comes_back_with_a_newer_file() {
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let file = place.path().join("export.xml");
    let first = [("7", "Sabel av stål", "1675"), ("3", "Kask", "1600-talets första hälft"), ("5", "Värja", "okänt")];
    fs::write(&file, lido(&first)).unwrap();
    let (report, run) = import(&folder, &file, "2026-11-24", &["--state", "XA"]);
    assert_eq!(counts(&report), [3, 0, 0], "{}", run.complaints);
    assert_eq!(report["dates"], json!({ "understood": 2, "of": 2, "statedUnknown": 1 }), "{}", run.complaints);
    assert_eq!(report["museums"][0]["made"], true);
    assert!(run.complaints.contains("Sabel"), "words without a concept are named: {}", run.complaints);
    let museum: Value = serde_json::from_str(&folder.text("museums/xa-exempelslott/museum.json")).unwrap();
    assert_eq!((&museum["state"], &museum["participation"]["status"]), (&"XA".into(), &"described".into()));
    is_clean(&folder);
    let made = exhibits(&folder);
    let sabre = &made["xa-exempelslott-7"];
    assert_eq!(sabre["inventoryNumber"], "7");
    assert!(sabre["x"].to_string().contains("> (Inv. nr. 7)<"), "the museum's own words, blanks and all: {sabre}");
    assert_eq!((&sabre["date"]["edtf"], &sabre["title"]["sv"]["text"]), (&"1675".into(), &"Sabel av stål".into()));

    let before = bytes(folder.path());
    let (report, _) = import(&folder, &file, "2026-12-24", &["--state", "XA"]);
    assert_eq!(counts(&report), [0, 0, 3]);
    assert!(bytes(folder.path()) == before, "the same file again changes no byte of the catalogue");

    // An editor changes a title; the museum changes its date and the title, and adds a record.
    folder.replace(LINES, "Sabel av stål", "Sabel, rättad för hand");
    let newer = [("3", "Kask", "1600-talets första hälft"), ("7", "Sabel", "1676"), ("9", "Spjut", "1700")];
    fs::write(&file, lido(&newer)).unwrap();
    let (report, _) = import(&folder, &file, "2026-12-25", &["--state", "XA"]);
    assert_eq!(counts(&report), [1, 1, 1]);
    assert_eq!(report["museums"][0]["notInFeed"], 1);
    let told = report["records"].as_array().unwrap().iter().find(|told| told["record"] == "7").unwrap();
    let mentions = |key: &str, statement: &str| told[key].as_array().unwrap().iter().any(|one| one == statement);
    assert!(mentions("keptEditorial", "title/sv") && mentions("changed", "date"), "{told}");
    let made = exhibits(&folder);
    let sabre = &made["xa-exempelslott-7"];
    assert_eq!(sabre["title"]["sv"]["text"], "Sabel, rättad för hand");
    assert_eq!((&sabre["date"]["edtf"], &sabre["changed"]), (&"1676".into(), &"2026-12-25".into()));
    assert_eq!(made["xa-exempelslott-3"]["changed"], "2026-11-24");
    let order: Vec<_> = folder.text(LINES).lines().map(|line| line.chars().take(26).collect::<String>()).collect();
    let expect = ["7", "3", "5", "9"].map(|id| format!("{{\"id\":\"xa-exempelslott-{id}\","));
    assert!(order.iter().zip(&expect).all(|(line, expect)| expect.starts_with(line.as_str())), "{order:?}");
    is_clean(&folder);

    let out = place.path().join("site");
    let built = run_within(
        Duration::from_secs(120),
        &["build", "--catalogue", folder.path().to_str().unwrap(), "--out", out.to_str().unwrap()],
    );
    assert_eq!(built.code, 0, "{}", built.complaints);
    let page = fs::read_to_string(out.join("en/exhibits/xa-exempelslott-7.html")).unwrap();
    assert!(page.contains("Sabel, rättad för hand"), "{page}");
    let data = fs::read_to_string(out.join("data/exhibits/xa-exempelslott-7.json")).unwrap();
    assert!(!data.contains("\"feeds\""), "what imports note for themselves is not handed out");
}

#[test]
fn a_state_need_not_be_a_member_and_may_be_unknown() {
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let file = place.path().join("export.xml");
    fs::write(&file, lido(&[("7", "Sabel", "1675")])).unwrap();
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let [catalogue, export] = [path(folder.path()), path(&file)];
    let refused = run(&["import", "lido", &export, "--catalogue", &catalogue, "--state", "XD"]);
    assert_eq!(refused.code, 2);
    assert!(refused.complaints.contains("--state-name"), "{}", refused.complaints);
    import(&folder, &file, "2026-11-24", &["--state", "XD", "--state-name", "EXAMPLE state XD"]);
    let state: Value = serde_json::from_str(&folder.text("states/xd.json")).unwrap();
    assert_eq!((&state["name"]["en"]["text"], state.get("membership")), (&"EXAMPLE state XD".into(), None));
    is_clean(&folder);

    let other = Folder::new();
    import(&other, &file, "2026-11-24", &[]);
    assert!(other.text("museums/zz-exempelslott/museum.json").contains("\"state\": \"ZZ\""));
    is_clean(&other);
}

#[test]
fn a_broken_record_does_not_stop_the_rest() {
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let file = place.path().join("export.xml");
    // Of the three records numbered 7 the second has another id beside it; the third is nobody's. The fourth is no XML.
    let records = [
        ("7", "Sabel", "1675"),
        ("7", "Kask", "1600"),
        ("7", "Värja", "1650"),
        ("8", "Kask & sabel", "1600"),
        ("3", "Spjut", "1700"),
    ];
    fs::write(&file, lido(&records)).unwrap();
    let (report, run) = import(&folder, &file, "2026-11-24", &["--museum", "xa-example"]);
    assert_eq!((counts(&report), &report["rejected"]), ([3, 0, 0], &2.into()), "{report}");
    let reasons: Vec<_> =
        report["rejects"].as_array().unwrap().iter().map(|reject| reject["reason"].as_str().unwrap()).collect();
    assert!(reasons.iter().any(|reason| reason.contains("same id")), "{reasons:?}");
    let placed = report["rejects"]
        .as_array()
        .unwrap()
        .iter()
        .any(|reject| reject["file"] == "export.xml" && reject["line"].as_u64() > Some(40));
    assert!(placed, "{}", report["rejects"]);
    let lines: Vec<_> = report["rejects"].as_array().unwrap().iter().map(|reject| reject["line"].as_u64()).collect();
    assert!(lines.iter().all(|line| line.is_some_and(|line| line > 1)), "{}", report["rejects"]);
    assert!(run.complaints.contains("2 records were not taken"), "{}", run.complaints);
    is_clean(&folder);
}

#[test]
fn control_characters_are_kept_and_shown_by_a_sign() {
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let file = place.path().join("export.xml");
    // Letters of Windows read as Latin-1, and the end of a line as old machines wrote it.
    fs::write(&file, lido(&[("7", "Sabel fr\u{E5}n d\u{92}Abbeville, 1703&#13;", "1703")])).unwrap();
    import(&folder, &file, "2026-11-24", &["--museum", "xa-example"]);
    let made = folder.text("museums/xa-example/exhibits.jsonl");
    assert!(made.contains("d\u{92}Abbeville, 1703\\r\""), "{made}");
    let catalogue = folder.path().to_str().unwrap();
    let check = run(&["check", "--catalogue", catalogue]);
    assert!(check.code == 0 && check.output.contains("V0406"), "{}{}", check.output, check.complaints);
    assert!(!check.output.contains('\u{92}'), "{}", check.output);

    let out = place.path().join("site");
    let arguments = ["build", "--catalogue", catalogue, "--base-url", "https://example.org/", "--out"];
    let built = run_within(Duration::from_secs(120), &[&arguments[..], &[out.to_str().unwrap()]].concat());
    assert_eq!(built.code, 0, "{}", built.complaints);
    let id = serde_json::from_str::<Value>(made.lines().last().unwrap()).unwrap()["id"].as_str().unwrap().to_owned();
    for page in [format!("en/exhibits/{id}.html"), "feed.xml".to_owned()] {
        let page = fs::read_to_string(out.join(&page)).unwrap();
        assert!(page.contains("d\u{FFFD}Abbeville") && !page.contains('\u{92}'), "{page}");
    }
    // XML can carry it, and so can JSON.
    let exported = place.path().join("out.xml");
    let run = run(&["export", "lido", "--catalogue", catalogue, "--out", exported.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.complaints);
    assert!(fs::read_to_string(&exported).unwrap().contains("d\u{92}Abbeville, 1703&#13;<"));
    assert!(fs::read_to_string(out.join(format!("data/exhibits/{id}.json"))).unwrap().contains('\u{92}'));
}
