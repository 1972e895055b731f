//! A gallery of broken catalogues: each breaks one thing, and the program must name it, place it, and go on.
//!
//! Every catalogue here also holds a witness, an exhibit with unknown rights, that must be reported beside the break.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::time::Duration;

use serde_json::Value;

use crate::catalogue::{EXHIBIT, EXHIBITION, Folder, LINES, MUSEUM, SETTINGS, TERMS, exhibit, pretty, uuid};
use crate::program::{Run, run, run_within};

/// The exhibit whose finding must survive every other.
const WITNESS: &str = "museums/xb-example/exhibits/xb-example-099.json";

/// How one case breaks the catalogue.
type Break = fn(&Folder);

/// A change of one text in one file: the usual way to break something.
macro_rules! change {
    ($path:expr, $old:expr, $new:expr) => {
        |folder: &Folder| folder.replace($path, $old, $new)
    };
}

/// What `check` says about a folder, without the witness; fails unless the witness is there, too.
#[track_caller]
fn findings(folder: &Folder) -> String {
    let mut witness = exhibit("xb-example-099", "xb-example", 99);
    witness["rights"] = "https://example.org/rights".into();
    folder.put(WITNESS, pretty(&witness));
    let arguments =
        ["check".as_ref(), "--format".as_ref(), "json".as_ref(), "--catalogue".as_ref(), folder.path().as_os_str()];
    let Run { code, output, complaints } = run(&arguments);
    assert_eq!(code, 1, "{output}{complaints}");
    let witness = format!("error V0505 {WITNESS}:");
    let (witnesses, others): (Vec<_>, Vec<_>) = output.lines().map(line).partition(|line| line.starts_with(&witness));
    assert_eq!(witnesses.len(), 1, "{output}");
    if others.is_empty() { "nothing".to_owned() } else { others.join("\n") }
}

/// One finding, for reading.
#[track_caller]
fn line(json: &str) -> String {
    let finding: Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    let text = |key: &str| finding[key].as_str().unwrap_or_else(|| panic!("no `{key}` in {json}"));
    let place = (&finding["line"], &finding["column"]);
    assert!(place.0.as_u64() >= Some(1) && place.1.as_u64() >= Some(1), "{json}");
    let hint = finding.get("hint").and_then(Value::as_str).map(|hint| format!("\n    {hint}")).unwrap_or_default();
    format!(
        "{} {} {}:{}:{} {}\n    found `{}`, expected {}{hint}",
        text("severity"),
        text("code"),
        text("file"),
        place.0,
        place.1,
        text("pointer"),
        text("found"),
        text("expected"),
    )
}

/// Runs the cases of one room of the gallery and compares what is said of them with what was said before.
#[track_caller]
fn room(name: &str, cases: &[(&str, Break)]) {
    let mut said = String::new();
    for (case, broken) in cases {
        let folder = Folder::new();
        broken(&folder);
        said.push_str(&format!("## {case}\n{}\n\n", findings(&folder)));
    }
    assert!(!said.contains("\nnothing\n"), "{said}");
    insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, said.trim_end());
    });
}

#[test]
fn a_whole_catalogue_is_clean() {
    let folder = Folder::new();
    let check = |folder: &Folder| {
        run(&[
            "check".as_ref(),
            "--format".as_ref(),
            "json".as_ref(),
            "--catalogue".as_ref(),
            folder.path().as_os_str(),
        ])
    };
    let Run { code, output, complaints } = check(&folder);
    assert_eq!((code, output.as_str()), (0, ""), "{complaints}");
    folder.replace(EXHIBIT, "\"strength\": \"institution\"", "\"strength\": \"weak\"");
    let Run { code, output, .. } = check(&folder);
    assert_eq!((code, output.lines().count()), (0, 1), "a warning does not fail: {output}");
}

#[test]
fn no_folder_is_no_finding() {
    let folder = Folder::new();
    let missing = folder.at("nowhere");
    let Run { code, output, complaints } = run(&["check".as_ref(), "--catalogue".as_ref(), missing.as_os_str()]);
    assert_eq!((code, output.as_str()), (2, ""));
    assert!(complaints.contains("nowhere"), "{complaints}");
}

#[test]
fn bytes() {
    room(
        "bytes",
        &[
            ("syntax error", change!(EXHIBIT, "\"museum\": \"xa-example\",", "\"museum\": \"xa-example\"")),
            ("truncated file", |folder| {
                let text = folder.text(EXHIBIT);
                folder.put(EXHIBIT, &text[..text.len() / 2]);
            }),
            ("empty file", |folder| folder.put(MUSEUM, "")),
            ("byte order mark", |folder| folder.put(EXHIBIT, format!("\u{feff}{}", folder.text(EXHIBIT)))),
            ("UTF-16", |folder| {
                let units = std::iter::once(0xFEFF).chain(folder.text(TERMS).encode_utf16().collect::<Vec<_>>());
                folder.put(TERMS, units.flat_map(u16::to_le_bytes).collect::<Vec<_>>());
            }),
            ("another encoding", |folder| {
                let text = folder.text(MUSEUM).replace("EXAMPLE museum", "EXAMPLE mus@um");
                folder.put(MUSEUM, text.bytes().map(|byte| if byte == b'@' { 0xE9 } else { byte }).collect::<Vec<_>>());
            }),
            ("two values", |folder| folder.put(SETTINGS, format!("{}{{}}\n", folder.text(SETTINGS)))),
            ("nesting 100,000 deep", |folder| {
                folder.put(EXHIBIT, format!("{{\"x\": {}{}}}", "[".repeat(100_000), "]".repeat(100_000)));
            }),
            ("nesting 100,000 deep in a line", |folder| {
                folder.put(
                    LINES,
                    format!("{}{{\"x\": {}{}}}\n", folder.text(LINES), "{\"a\":".repeat(100_000), "}".repeat(100_000)),
                );
            }),
            ("foreign fields 70 deep", |folder| {
                let mut value = exhibit("xb-example-002", "xb-example", 23);
                value["x"] =
                    serde_json::from_str(&format!("{{\"deep\": {}{}}}", "[".repeat(70), "]".repeat(70))).unwrap();
                folder.put(LINES, format!("{}{value}\n", folder.text(LINES)));
            }),
        ],
    );
}

#[test]
fn shapes() {
    room(
        "shapes",
        &[
            ("unknown key", change!(EXHIBIT, "\"description\"", "\"descripton\"")),
            ("foreign key", change!(MUSEUM, "\"coordinates\"", "\"openedBy\"")),
            ("wrong type", change!(EXHIBIT, "\"value\": 92", "\"value\": \"92\"")),
            ("word that is none of the format's", change!(EXHIBITION, "\"idea\"", "\"ideal\"")),
            ("list where a record belongs", |folder| folder.put("states/xb.json", "[]\n")),
            (
                "key that stands twice",
                change!(
                    EXHIBIT,
                    "\"museum\": \"xa-example\",",
                    "\"museum\": \"xb-example\", \"museum\": \"xa-example\","
                ),
            ),
            (
                "language that stands twice",
                change!(
                    LINES,
                    "\"title\":{",
                    "\"title\":{\"en\":{\"text\":\"EXAMPLE, written first\",\"status\":\"original\"},"
                ),
            ),
            (
                "foreign key that stands twice, and a misspelling",
                change!(
                    MUSEUM,
                    "\"coordinates\"",
                    "\"x\": {\"a\": [{\"b\": 1, \"b\": 2}]}, \"websiet\": {}, \"coordinates\""
                ),
            ),
            ("missing key", change!(MUSEUM, "\"state\": \"XA\",", "")),
            ("several at once", |folder| {
                folder.replace(EXHIBIT, "\"description\"", "\"descripton\"");
                folder.replace(EXHIBIT, "\"value\": 92", "\"value\": \"92\"");
                folder.replace(MUSEUM, "\"described\"", "\"member\"");
                folder.replace(LINES, "\"not_stated\"", "true");
            }),
        ],
    );
}

#[test]
fn identities() {
    room(
        "identities",
        &[
            ("bad UUID", |folder| folder.replace(EXHIBIT, &uuid(11), "01900000-0000-7000-8000")),
            ("duplicate UUID", |folder| folder.replace(EXHIBIT, &uuid(11), &uuid(22))),
            ("bad id", change!(LINES, "\"id\":\"xb-example-001\"", "\"id\":\"XB example 001\"")),
            ("duplicate id in two museums", |folder| {
                let value = exhibit("xa-example-001", "xb-example", 23);
                folder.put(LINES, format!("{}{value}\n", folder.text(LINES)));
            }),
            ("two files that claim one record", |folder| {
                folder.put(
                    "museums/xb-example/exhibits/xb-example-001.json",
                    pretty(&exhibit("xb-example-001", "xb-example", 23)),
                );
            }),
            ("duplicate concept", change!(TERMS, "\"id\": \"edged-weapon\"", "\"id\": \"iron\"")),
            (
                "id that differs from its file",
                change!(EXHIBIT, "\"id\": \"xa-example-001\"", "\"id\": \"xa-example-002\""),
            ),
            ("id that differs from its folder", change!(MUSEUM, "\"id\": \"xa-example\"", "\"id\": \"xa-examples\"")),
            (
                "state code that differs from its file",
                change!("states/xb.json", "\"code\": \"XB\"", "\"code\": \"XC\""),
            ),
            ("state code in small letters", change!("states/xb.json", "\"code\": \"XB\"", "\"code\": \"xb\"")),
            (
                "museum that differs from the folder",
                change!(EXHIBIT, "\"museum\": \"xa-example\"", "\"museum\": \"xb-example\""),
            ),
            (
                "former id of another record",
                change!(EXHIBIT, "\"museum\"", "\"formerIds\": [\"xb-example-001\"], \"museum\""),
            ),
            ("withdrawn and here again", |folder| {
                folder.put(
                    "withdrawn.jsonl",
                    "{\"id\":\"xa-example-001\",\"kind\":\"exhibit\",\"date\":\"2026-11-20\",\"reason\":\"error\"}\n",
                );
            }),
        ],
    );
}

#[test]
fn references() {
    room(
        "references",
        &[
            ("state of a museum", change!(MUSEUM, "\"state\": \"XA\"", "\"state\": \"XC\"")),
            ("museum of an exhibit", change!(LINES, "\"museum\":\"xb-example\"", "\"museum\":\"xb-exampel\"")),
            ("type of an exhibit", change!(EXHIBIT, "\"objectType\": \"sabre\"", "\"objectType\": \"sabr\"")),
            ("material", change!(EXHIBIT, "\"term\": \"iron\"", "\"term\": \"irom\"")),
            ("maker", change!(EXHIBIT, "\"id\": \"example-smith\"", "\"id\": \"example-smyth\"")),
            ("place", change!(EXHIBIT, "\"id\": \"example-town\"", "\"id\": \"example-tomb\"")),
            ("event", change!(EXHIBIT, "\"id\": \"example-march\"", "\"id\": \"example-april\"")),
            ("theme", change!(EXHIBIT, "\"x-example\"", "\"y-example\"")),
            ("exhibit of a joint exhibition", change!(EXHIBITION, "\"xb-example-001\"", "\"xb-example-010\"")),
            ("museum of a leg", change!(EXHIBITION, "\"museum\": \"xa-example\"", "\"museum\": \"xc-example\"")),
            ("broader concept", change!(TERMS, "\"edged-weapon\"\n", "\"edged-weapons\"\n")),
            (
                "concept of an event",
                change!("events/events.json", "\"term\": \"example-conflict\"", "\"term\": \"none\""),
            ),
            ("broader event", change!("events/events.json", "\"date\"", "\"broader\": [\"example-year\"], \"date\"")),
            ("exhibit of the day", change!(SETTINGS, "\"xa-example-001\"", "\"xa-example-111\"")),
            (
                "label instead of an id",
                change!(EXHIBIT, "\"objectType\": \"sabre\"", "\"objectType\": \"Edged weapon\""),
            ),
            ("label in small letters", change!(EXHIBIT, "\"term\": \"iron\"", "\"term\": \"wrought-iron\"")),
            ("concept of another group", change!(EXHIBIT, "\"term\": \"iron\"", "\"term\": \"sabre\"")),
            ("concept broader than itself", change!(TERMS, "\"edged-weapon\"\n", "\"sabre\"\n")),
            ("exhibits to be kept apart", |folder| {
                folder.put(
                    "editors/exhibits.json",
                    "{\"remarks\": {\"xa-example-001\": {\"notBeside\": [[\"xa-example-001\", \"xb-example\"]]}}}\n",
                );
            }),
            (
                "exhibit shown twice",
                change!(EXHIBITION, "\"xb-example-001\"", "\"xb-example-001\", \"xa-example-001\""),
            ),
            ("exhibit that is withheld", change!(EXHIBIT, "\"museum\"", "\"standing\": \"withheld\", \"museum\"")),
            ("museum that cannot be read", change!(MUSEUM, "\"state\": \"XA\"", "\"state\": 1")),
        ],
    );
}

#[test]
fn values() {
    room(
        "values",
        &[
            ("unreadable date", change!(EXHIBIT, "1845/1855", "about 1850")),
            ("end before begin", change!(EXHIBIT, "1845/1855", "1855/1845")),
            ("day that does not exist", change!(MUSEUM, "2026-11-23", "2026-02-30")),
            ("coordinates out of range", change!(MUSEUM, "10.5", "100.5")),
            (
                "text without a language",
                change!(
                    LINES,
                    "{\"en\":{\"text\":\"EXAMPLE sabre xb-example-001\",\"status\":\"original\"}}",
                    "\"EXAMPLE sabre\""
                ),
            ),
            (
                "language that is none",
                change!(EXHIBIT, "\"description\": {\n    \"en\"", "\"description\": {\n    \"english language\""),
            ),
            ("empty text", change!(EXHIBIT, "An invented exhibit.", " ")),
            ("control character", change!(EXHIBIT, "An invented exhibit.", "An invented\\u0007 exhibit.")),
            (
                "no title",
                change!(LINES, "{\"en\":{\"text\":\"EXAMPLE sabre xb-example-001\",\"status\":\"original\"}}", "{}"),
            ),
            ("rights that nobody states", change!(EXHIBIT, "vocab/NoC-NC/1.0/", "vocab/Mine/1.0/")),
            (
                "address that runs",
                change!(
                    MUSEUM,
                    "\"coordinates\"",
                    "\"website\": {\"url\": \"javascript:alert(1)\", \"status\": \"opened\"}, \"coordinates\""
                ),
            ),
            ("measure of nothing", change!(EXHIBIT, "\"value\": 92", "\"value\": 0")),
            ("no address for corrections", change!(SETTINGS, "corrections@example.org", "")),
            ("no languages", change!(SETTINGS, "\"en\",\n    \"ru\"\n", "")),
            ("a language twice", change!(SETTINGS, "\"ru\"", "\"en\"")),
            ("lending stated nowhere", change!(EXHIBIT, "\"not_stated\"", "\"stated_yes\"")),
            ("weak sources", change!(EXHIBIT, "\"institution\"", "\"weak\"")),
            ("weak sources of a museum", change!(MUSEUM, "\"institution\"", "\"weak\"")),
            ("weak sources of a state", change!("states/xa.json", "\"institution\"", "\"weak\"")),
            (
                "a weak figure",
                change!(
                    MUSEUM,
                    "\"sources\"",
                    "\"collection\": [{\"value\": 7, \"strength\": \"weak\"}],\n  \"sources\""
                ),
            ),
            ("weak sources of a person", change!("people/people.json", "\"institution\"", "\"weak\"")),
            (
                "no source",
                change!(LINES, "[{\"what\":\"EXAMPLE, an invented source\",\"strength\":\"institution\"}]", "[]"),
            ),
        ],
    );
}

#[test]
fn pictures() {
    room(
        "pictures",
        &[
            ("missing", change!(EXHIBIT, "\"grey.png\"", "\"gray.png\"")),
            ("no picture at all", |folder| folder.put("museums/xa-example/media/grey.png", "This is a text.\n")),
            ("empty", |folder| folder.put("museums/xa-example/media/grey.png", "")),
            ("cut off in its head", |folder| {
                let path = folder.at("museums/xa-example/media/grey.png");
                let bytes = std::fs::read(&path).unwrap();
                folder.put("museums/xa-example/media/grey.png", &bytes[..20]);
            }),
            ("3,600 million pixels", |folder| {
                let path = folder.at("museums/xa-example/media/grey.png");
                let mut bytes = std::fs::read(&path).unwrap();
                let large = [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 0, 0, 0, 0, 0xa5, 0xb9, 0x2a, 0x9e];
                bytes[16..33].copy_from_slice(&large);
                folder.put("museums/xa-example/media/grey.png", bytes);
            }),
            ("a file of 500 MB", |folder| {
                File::options()
                    .write(true)
                    .open(folder.at("museums/xa-example/media/grey.png"))
                    .unwrap()
                    .set_len(500 << 20)
                    .unwrap();
            }),
            ("path that leaves the folder", change!(EXHIBIT, "\"grey.png\"", "\"../../../states/xa.json\"")),
            ("path from the root", change!(EXHIBIT, "\"grey.png\"", "\"/etc/hostname\"")),
            ("folder instead of a picture", |folder| {
                std::fs::remove_file(folder.at("museums/xa-example/media/grey.png")).unwrap();
                std::fs::create_dir(folder.at("museums/xa-example/media/grey.png")).unwrap();
            }),
        ],
    );
}

#[test]
fn folders() {
    room(
        "folders",
        &[
            ("no catalogue.json", |folder| std::fs::remove_file(folder.at(SETTINGS)).unwrap()),
            ("folder without museum.json", |folder| std::fs::remove_file(folder.at(MUSEUM)).unwrap()),
            ("folder of a museum with nothing in it", |folder| {
                std::fs::create_dir(folder.at("museums/xc-example")).unwrap();
            }),
            ("folder of a museum with media only", |folder| {
                folder.put("museums/xc-example/media/plan.png", "");
            }),
            ("folder instead of a file", |folder| {
                std::fs::remove_file(folder.at(EXHIBITION)).unwrap();
                std::fs::create_dir(folder.at(EXHIBITION)).unwrap();
            }),
            ("files that have no place", |folder| {
                folder.put("notes.txt", "");
                folder.put("museums/xa-example/exhibits/xa-example-001.json~", "");
                folder.put("museums/xa-example/exhibit/xa-example-002.json", "{}");
            }),
            ("the largest .json, and more", |folder| {
                File::create(folder.at("museums/xa-example/exhibits/xa-example-002.json"))
                    .unwrap()
                    .set_len(200 << 20)
                    .unwrap();
            }),
            ("a line of more than 1 MB", |folder| {
                let long = format!("{{\"id\":\"xb-example-002\",\"description\":\"{}\"}}", "long ".repeat(300_000));
                let last = exhibit("xb-example-003", "xb-exampel", 24);
                folder.put(LINES, format!("{}{long}\n{last}\n", folder.text(LINES)));
            }),
        ],
    );
}

#[cfg(unix)]
#[test]
fn links() {
    use std::os::unix::fs::symlink;
    room(
        "links",
        &[
            ("link that loops", |folder| symlink("../museums", folder.at("museums/xc-example")).unwrap()),
            ("link to itself", |folder| symlink("xc.json", folder.at("states/xc.json")).unwrap()),
            ("link out of the catalogue", |folder| {
                let outside = folder.at("states/xa.json");
                std::fs::rename(&outside, folder.at(".outside")).unwrap();
                symlink(folder.at(".outside").canonicalize().unwrap(), &outside).unwrap();
            }),
            ("museum that is a link", |folder| {
                std::fs::rename(folder.at("museums/xa-example"), folder.at(".museum")).unwrap();
                symlink("../.museum", folder.at("museums/xa-example")).unwrap();
            }),
            ("museum.json that is a link", |folder| {
                std::fs::rename(folder.at(MUSEUM), folder.at(".museum.json")).unwrap();
                symlink("../../.museum.json", folder.at(MUSEUM)).unwrap();
            }),
            ("thesaurus that is a link", |folder| {
                std::fs::rename(folder.at(TERMS), folder.at(".terms.json")).unwrap();
                symlink("../.terms.json", folder.at(TERMS)).unwrap();
            }),
            ("collection that is a link", |folder| {
                std::fs::rename(folder.at(LINES), folder.at(".exhibits.jsonl")).unwrap();
                symlink("../../.exhibits.jsonl", folder.at(LINES)).unwrap();
            }),
            ("picture that is a link", |folder| {
                let picture = folder.at("museums/xa-example/media/grey.png");
                std::fs::rename(&picture, folder.at("museums/xa-example/media/gray.png")).unwrap();
                symlink("gray.png", &picture).unwrap();
            }),
            ("folder of pictures that is a link", |folder| {
                std::fs::rename(folder.at("museums/xa-example/media"), folder.at(".media")).unwrap();
                symlink("../../.media", folder.at("museums/xa-example/media")).unwrap();
            }),
        ],
    );
}

#[test]
fn too_many_findings_are_counted() {
    let folder = Folder::new();
    let line = |number: u64| exhibit(&format!("xb-example-{number}"), "xb-exampel", number).to_string();
    folder.put(LINES, (1_000..3_500).map(|number| line(number) + "\n").collect::<String>());
    let said = findings(&folder);
    assert!(said.contains(&format!("error V0111 {LINES}:1:1 \n    found `")), "{said}");
    let in_lines = said.lines().filter(|line| line.contains(LINES)).count();
    assert_eq!(in_lines, 1_001);
    // Two findings a line, of which the first thousand are listed.
    assert!(said.contains("4000 more") || said.contains("1500 more"), "{said}");
}

#[test]
fn warnings_beyond_the_listed_ones_stop_nothing() {
    let folder = Folder::new();
    let line = |number: u64| {
        let mut value = exhibit(&format!("xb-example-{number}"), "xb-example", number);
        value["description"] = serde_json::json!({"en": {"text": "d\u{92}Abbeville", "status": "original"}});
        value.to_string() + "\n"
    };
    folder.put(LINES, folder.text(LINES) + &(1_000..2_500).map(line).collect::<String>());
    let whole = run(&["check", "--catalogue", folder.path().to_str().unwrap()]);
    let expect = format!("warning V0117 {LINES}:1:1 \n    found `500 more`");
    assert!(whole.code == 0 && findings(&folder).contains(&expect), "{}", findings(&folder));
    // An error behind them is not among those that are not listed.
    let bad = exhibit("xb-example-9999", "xb-example", 9_999).to_string().replace("2026-11-23", "yesterday");
    folder.put(LINES, folder.text(LINES) + &bad + "\n");
    let said = findings(&folder);
    assert!(said.contains(&format!("error V0503 {LINES}:1502:")) && said.contains("warning V0117"), "{said}");
}

/// A collection of about `bytes` bytes with one bad line in the middle, and the findings on it.
#[track_caller]
fn collection_with_one_bad_line(bytes: u64, most: Duration) {
    let folder = Folder::new();
    let mut file = BufWriter::new(File::create(folder.at(LINES)).unwrap());
    writeln!(file, "{}", exhibit("xb-example-001", "xb-example", 22)).unwrap();
    let (mut line, mut written, mut bad) = (1_u64, 0, 0);
    while written < bytes {
        line += 1;
        if bad == 0 && written > bytes / 2 {
            bad = line;
            writeln!(file, "{{\"id\": \"xb-example-bad\", \"uuid\": }}").unwrap();
            continue;
        }
        let mut value = exhibit(&format!("xb-example-{line}"), "xb-example", 1 << 20 | line);
        value["description"] = serde_json::json!({"en": {"text": "EXAMPLE text ".repeat(300), "status": "original"}});
        let text = value.to_string();
        written += text.len() as u64 + 1;
        writeln!(file, "{text}").unwrap();
    }
    file.into_inner().unwrap();
    let arguments =
        ["check".as_ref(), "--format".as_ref(), "json".as_ref(), "--catalogue".as_ref(), folder.path().as_os_str()];
    let Run { code, output, complaints } = run_within(most, &arguments);
    assert_eq!(code, 1, "{complaints}");
    let said: Vec<String> = output.lines().map(self::line).collect();
    assert_eq!(said.len(), 1, "{output}");
    assert!(said[0].starts_with(&format!("error V0101 {LINES}:{bad}:34 ")), "{}", said[0]);
}

#[test]
fn one_bad_line_in_a_large_collection() {
    // The program is built without optimisation here and shares the machine with other tests.
    collection_with_one_bad_line(64 << 20, Duration::from_secs(120));
}

#[test]
fn one_bad_line_in_two_gigabytes() {
    // Takes minutes and two gigabytes of disk; `cargo xtask test --long` asks for it.
    if std::env::var_os("VITRINA_SLOW").is_some() {
        collection_with_one_bad_line(2 << 30, Duration::from_secs(1_200));
    }
}
