//! Files that are broken or made to do harm, given to the real program: each is refused or reported with its place, in
//! bounded time and memory, and the whole records beside it come in.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::catalogue::Folder;
use crate::import::lido;
use crate::program::{run, run_within};

/// By which tables and lines are read.
const MAPPING: &str = r#"{"record": "id", "language": "en", "fields": {"title": [{"column": "title"}],
    "objectType": [{"column": "kind"}], "description": [{"column": "text"}]}}"#;

/// The one file that is large because it has many records, and is given more time.
const LARGE: &str = "large.csv";

/// What no file may bring into a catalogue.
const SECRET: &str = "EXAMPLE-SECRET-OF-ANOTHER-FILE";

/// What is written into a file before it is imported.
type Content<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Imports the file as `format`, as named by `name`. The records of `expect` came in, and nothing else; what was said of
/// the others is the answer.
#[track_caller]
fn check(format: &str, name: &str, content: Content<'_>, expect: &[&str]) -> String {
    let (folder, place) = (Folder::new(), tempfile::tempdir().unwrap());
    let at = |name: &str| place.path().join(name);
    let mut file = BufWriter::with_capacity(1 << 20, File::create(at(name)).unwrap());
    content(&mut file).unwrap();
    file.flush().unwrap();
    drop(file);
    fs::write(at("mapping.json"), MAPPING).unwrap();
    fs::write(at("secret.txt"), SECRET).unwrap();
    let mut arguments = vec!["import".to_owned(), format.to_owned(), at(name).display().to_string()];
    let mut option = |key: &str, value: &Path| arguments.extend([key.to_owned(), value.display().to_string()]);
    option("--catalogue", folder.path());
    option("--report", &at("report.json"));
    option("--rejects", &at("rejects.jsonl"));
    option("--museum", Path::new("xa-example"));
    option("--date", Path::new("2026-11-24"));
    if format != "lido" {
        option("--mapping", &at("mapping.json"));
    }
    let took = run_within(Duration::from_secs(if name == LARGE { 120 } else { 30 }), &arguments);

    let lines = fs::read_to_string(folder.at("museums/xa-example/exhibits.jsonl")).unwrap_or_default();
    assert!(!lines.contains(SECRET), "{name}: a file beside it was read");
    let record = |line: &str| {
        let exhibit: Value = serde_json::from_str(line).unwrap();
        exhibit["feeds"][0]["record"].as_str().unwrap().to_owned()
    };
    let came: Vec<String> = lines.lines().map(record).collect();
    assert_eq!(came, expect, "{name}: {}", took.complaints);
    let ended = took.complaints.lines().any(|line| line.starts_with("error: "));
    assert_eq!((took.code, ended), if expect.is_empty() || ended { (2, true) } else { (0, false) }, "{name}");
    let mut beside: Vec<_> = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    beside.retain(|other| other != name);
    beside.sort();
    assert_eq!(beside, ["mapping.json", "rejects.jsonl", "report.json", "secret.txt"], "nothing is unpacked");
    if !expect.is_empty() {
        let checked = run(&["check", "--catalogue", folder.path().to_str().unwrap()]);
        assert_eq!(checked.code, 0, "{name}: {}{}", checked.output, checked.complaints);
    }

    let taken = if expect.len() < 10 { expect.join(" ") } else { format!("{} records", expect.len()) };
    let mut told = format!("## {name}: exit {}, taken: {taken}\n", took.code);
    for reject in fs::read_to_string(at("rejects.jsonl")).unwrap_or_default().lines() {
        let reject: Value = serde_json::from_str(reject).unwrap();
        assert!(
            reject["raw"].as_str().unwrap().len() < 20_000,
            "{name}: of a refused record only the beginning is kept"
        );
        let [file, reason, record] = ["file", "reason", "record"].map(|key| reject[key].as_str().unwrap_or_default());
        writeln!(told, "{file}:{} byte {} {record}: {reason}", reject["line"], reject["byte"]).unwrap();
    }
    for error in took.complaints.lines().filter(|line| line.starts_with("error: ")) {
        writeln!(told, "{error}").unwrap();
    }
    told
}

/// All that was said, as it was read by a person once.
#[track_caller]
fn is_told(name: &str, told: &[String]) {
    insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, told.join("\n").trim_end());
    });
}

/// The same bytes again and again: `megabytes` of them.
fn endless(out: &mut dyn Write, again: &[u8], megabytes: usize) -> io::Result<()> {
    let block = again.repeat(1_000_000 / again.len());
    (0..megabytes).try_for_each(|_| out.write_all(&block))
}

/// A million columns.
fn columns(out: &mut dyn Write) -> io::Result<()> {
    out.write_all("1,".repeat(1_000_000).as_bytes())?;
    out.write_all(b"1\n")
}

#[test]
fn tables() {
    let text = |text: &'static str| move |out: &mut dyn Write| out.write_all(text.as_bytes());
    let most: Vec<String> = (0..12_000).map(|number| number.to_string()).collect();
    let most: Vec<&str> = most.iter().map(String::as_str).collect();
    let told = [
        check("csv", "empty.csv", &text(""), &[]),
        check("csv", "header-only.csv", &text("id,title\n"), &[]),
        check("csv", "no-id.csv", &text("nr,title\n1,Sabre\n"), &[]),
        check("csv", "columns-twice.csv", &text("id,title,title\n1,Sabre,Other\n"), &["1"]),
        check("csv", "ids-twice.csv", &text("id,title\n1,Sabre\n1,Shield\n2,Helmet\n"), &["1", "2"]),
        check("csv", "nul.csv", &text("id,title\n1,A sabre with\0a scabbard\n2,A shield of iron\n"), &["1", "2"]),
        check("csv", "nothing-but-nul.csv", &|out| endless(out, b"\0", 2), &[]),
        check("csv", "unclosed.csv", &text("id,title\n1,\"Sabre\n2,Shield\n3,Helmet\n"), &["1", "2", "3"]),
        check(
            "csv",
            "unclosed-over-all.csv",
            &|out| {
                // So many rows that quotation marks are seen to quote; the one in the middle takes all that follows.
                out.write_all(b"id,title\n")?;
                (0..3_000).try_for_each(|number| writeln!(out, "{number},\"Sabre, {number}\""))?;
                writeln!(out, "open,\"Shield")?;
                (3_000..12_000).try_for_each(|number| writeln!(out, "{number},{}", "helmet ".repeat(20)))
            },
            &most,
        ),
        check(
            "csv",
            "value-of-100-mb.csv",
            &|out| {
                out.write_all(b"id,title\n1,Sabre\n2,")?;
                endless(out, b"endless ", 100)?;
                out.write_all(b"\n3,\"")?;
                endless(out, b"endless ", 100)?;
                out.write_all(b"\"\n4,Shield\n")
            },
            &["1", "4"],
        ),
        check("csv", "header-of-a-million-columns.csv", &columns, &[]),
        check(
            "csv",
            "row-of-a-million-columns.csv",
            &|out| {
                out.write_all(b"id,title\n1,Sabre\n")?;
                columns(out)?;
                out.write_all(b"3,Shield\n")
            },
            &["1", "3"],
        ),
        check(
            "csv",
            "invalid-half-way.csv",
            &|out| {
                out.write_all("id,title\n1,Säbel\n".as_bytes())?;
                (0..70_000).try_for_each(|_| out.write_all(b"\n"))?;
                out.write_all(b"2,Sch\xFCssel\n3,Schild\n")
            },
            &["1", "3"],
        ),
        check(
            "csv",
            "half-of-a-pair.csv",
            &|out| {
                let text = "\u{FEFF}id,title\n1,Сабля\n2,Щит?\n3,Шлем\n".encode_utf16();
                let units = text.map(|unit| if unit == u16::from(b'?') { 0xD83D } else { unit });
                units.into_iter().try_for_each(|unit| out.write_all(&unit.to_le_bytes()))
            },
            &["1", "3"],
        ),
    ];
    is_told("hostile_tables", &told);
}

#[test]
fn thousands_of_large_records_are_never_in_memory_together() {
    // Each is taken or refused by itself; together they are more than the program may hold.
    let told = check(
        "csv",
        LARGE,
        &|out| {
            let value = "kind of thing ".repeat(65_000);
            out.write_all(b"id,kind,text\n")?;
            for number in 0..260 {
                write!(out, "{number},{number} ")?;
                out.write_all(value.as_bytes())?;
                out.write_all(b",")?;
                out.write_all(value.as_bytes())?;
                out.write_all(b"\n")?;
            }
            out.write_all(b"small,sabre,one\n")
        },
        &["small"],
    );
    assert_eq!(told.matches("a record has at most 1048576").count(), 260, "{}", &told[..1000]);
}

/// A whole record on a line.
fn line(out: &mut dyn Write, id: &str) -> io::Result<()> {
    writeln!(out, r#"{{"id": "{id}", "title": "Sabre"}}"#)
}

#[test]
fn lines() {
    let between = |bad: &'static [u8]| {
        move |out: &mut dyn Write| {
            line(out, "1")?;
            out.write_all(bad)?;
            out.write_all(b"\n")?;
            line(out, "3")
        }
    };
    let both = &["1", "3"];
    let told = [
        check("jsonl", "empty.jsonl", &|_| Ok(()), &[]),
        check("jsonl", "no-object.jsonl", &between(b"[1, 2]"), both),
        check("jsonl", "broken-off.jsonl", &between(br#"{"id": "2", "title": "Sa"#), both),
        check("jsonl", "keys-twice.jsonl", &between(br#"{"id": "2", "title": "a", "title": "b"}"#), both),
        check(
            "jsonl",
            "invalid.jsonl",
            &between(b"{\"id\": \"2\", \"title\": \"Sch\xFCssel, \xC3\xBC, \xC3\xB6\"}"),
            both,
        ),
        check("jsonl", "half-of-a-pair.jsonl", &between(br#"{"id": "2", "title": "\ud83d"}"#), both),
        check("jsonl", "nul.jsonl", &between(br#"{"id": "2", "title": "a\u0000b"}"#), &["1", "2", "3"]),
        check("jsonl", "no-id.jsonl", &between(br#"{"id": {}, "title": "a"}"#), both),
        check("jsonl", "number-beyond-all.jsonl", &between(br#"{"id": 1e999, "title": "a"}"#), both),
        check(
            "jsonl",
            "deep.jsonl",
            &|out| {
                line(out, "1")?;
                write!(out, r#"{{"id": "2", "title": "a", "deep": {}{}}}"#, "[".repeat(100_000), "]".repeat(100_000))?;
                writeln!(out)?;
                write!(out, "{}", r#"{"id":"#.repeat(100_000))?;
                writeln!(out)?;
                write!(out, r#"{{"id": "4", "title": "a", "deep": {}{}}}"#, "[".repeat(60), "]".repeat(60))?;
                writeln!(out)?;
                line(out, "5")
            },
            &["1", "5"],
        ),
        check(
            "jsonl",
            "value-of-100-mb.jsonl",
            &|out| {
                line(out, "1")?;
                write!(out, r#"{{"id": "2", "title": ""#)?;
                endless(out, b"endless ", 100)?;
                writeln!(out, "\"}}")?;
                line(out, "3")
            },
            both,
        ),
        check(
            "jsonl",
            "keys-without-end.jsonl",
            &|out| {
                line(out, "1")?;
                write!(out, r#"{{"id": "2", "title": "a""#)?;
                (0..300_000).try_for_each(|number| write!(out, r#","{number}":1"#))?;
                writeln!(out, "}}")?;
                line(out, "3")
            },
            both,
        ),
    ];
    is_told("hostile_lines", &told);
}

#[test]
fn markup() {
    let whole = lido(&[("1", "Sabel", "1675"), ("2", "HERE", "1700"), ("3", "Kask", "1600")]);
    let around = |before: &'static str, inside: &'static [u8], times: usize, after: &'static str| {
        let whole = whole.clone();
        move |out: &mut dyn Write| {
            let (head, tail) = whole.split_once("HERE").unwrap();
            out.write_all(head.as_bytes())?;
            out.write_all(before.as_bytes())?;
            (0..times).try_for_each(|_| out.write_all(inside))?;
            out.write_all(after.as_bytes())?;
            out.write_all(tail.as_bytes())
        }
    };
    let declared = |declaration: &'static str| {
        let text = whole.replacen("?>\n", &format!("?>\n{declaration}\n"), 1).replace("HERE", "&a9;");
        move |out: &mut dyn Write| out.write_all(text.as_bytes())
    };
    let cut = |share: usize| {
        let text = whole[..whole.len() * share / 100].to_owned();
        move |out: &mut dyn Write| out.write_all(text.as_bytes())
    };
    let laughs: String = std::iter::once("<!ENTITY a0 'ha'>".to_owned())
        .chain((1..10).map(|level| format!("<!ENTITY a{level} '{}'>", format!("&a{};", level - 1).repeat(10))))
        .collect();
    let laughs: &'static str = Box::leak(format!("<!DOCTYPE lido [{laughs}]>").into_boxed_str());
    let both = &["1", "3"];
    let told = [
        check("lido", "empty.xml", &|_| Ok(()), &[]),
        check("lido", "no-lido.xml", &|out| out.write_all(b"<a><b/></a>"), &[]),
        check("lido", "no-xml.xml", &|out| endless(out, b"id,title\n", 1), &[]),
        check("lido", "laughs.xml", &declared(laughs), &[]),
        check("lido", "external.xml", &declared("<!DOCTYPE lido [<!ENTITY a9 SYSTEM 'secret.txt'>]>"), &[]),
        check("lido", "parameter.xml", &declared("<!DOCTYPE lido [<!ENTITY % p SYSTEM 'secret.txt'> %p;]>"), &[]),
        check("lido", "undeclared.xml", &around("", b"&a9;", 1, ""), both),
        check("lido", "deep.xml", &around("", b"<lido:a>", 100_000, ""), both),
        check("lido", "value-of-100-mb.xml", &around("", &[b'a'; 10_000], 10_000, ""), both),
        check("lido", "comment-of-100-mb.xml", &around("<!--", &[b'-'; 10_000], 10_000, "-->"), both),
        check("lido", "a-million-elements.xml", &around("", b"<lido:a/>", 1_000_000, ""), both),
        check("lido", "a-million-attributes.xml", &around("<lido:a ", b"b='' ", 1_000_000, "/>"), both),
        check("lido", "invalid.xml", &around("", b"Sk\xF6ld", 1, ""), both),
        check("lido", "nul.xml", &around("", b"a\0b", 1, ""), &["1", "2", "3"]),
        check("lido", "broken-off.xml", &cut(60), &["1"]),
        check(
            "lido",
            "ids-twice.xml",
            &|out| out.write_all(lido(&[("1", "a", "1"), ("1", "b", "1")]).as_bytes()),
            &["1", "EXAMPLE:1"],
        ),
    ];
    is_told("hostile_markup", &told);
}

/// An entry of an archive: its name, its bytes.
type Entries<'a> = &'a [(&'a str, &'a [u8])];

fn tar(entries: Entries<'_>) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in entries {
        let mut header = tar::Header::new_old();
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        builder.append(&header, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

/// A link, in the place of the first entry.
fn linked(kind: tar::EntryType, entries: Entries<'_>) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(0);
    builder.append_link(&mut header, "link.xml", "../secret.txt").unwrap();
    let mut bytes = builder.into_inner().unwrap();
    bytes.truncate(512);
    bytes.extend(tar(entries));
    bytes
}

fn zip(entries: Entries<'_>) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn archives() {
    let [one, two] = [("1", "Sabel"), ("2", "Kask")].map(|(id, title)| lido(&[(id, title, "1675")]).into_bytes());
    let entries: Entries<'_> = &[("1.xml", &one), ("2.xml", &two)];
    let (blanks, packed) = (vec![b' '; 50_000_000], gzip(&two));
    let bomb: Entries<'_> = &[("1.xml", &one), ("bomb.xml", &blanks), ("2.xml", &two)];
    let outside: Entries<'_> = &[("../../outside.xml", &one), ("/outside.xml", &two)];
    let nested: Entries<'_> = &[("1.xml", &one), ("nested.gz", &packed)];
    let is = |format: &str, name: &str, bytes: Vec<u8>, expect: &[&str]| {
        check(format, name, &|out| out.write_all(&bytes), expect)
    };
    let [whole_tar, whole_zip] = [tar(entries), zip(entries)];
    let half = |bytes: &[u8], share: usize| bytes[..bytes.len() * share / 100].to_vec();
    let both = &["1", "2"];
    let tables = zip(&[("empty.csv", b""), ("other.csv", b"nr,title\n1,a\n"), ("whole.csv", b"id,title\n7,Sabre\n")]);
    let told = [
        is("lido", "bomb.zip", zip(bomb), both),
        is("lido", "bomb.tgz", gzip(&tar(bomb)), both),
        is("lido", "bomb.gz", gzip(&blanks), &[]),
        is("lido", "bomb.tar", tar(bomb), both),
        is("lido", "nested.zip", zip(nested), &["1"]),
        is("lido", "nested.tar", tar(nested), &["1"]),
        is("lido", "twice.gz", gzip(&gzip(&one)), &[]),
        is("lido", "outside.zip", zip(outside), both),
        is("lido", "outside.tar", tar(outside), both),
        is("lido", "symbolic-link.tar", linked(tar::EntryType::Symlink, entries), both),
        is("lido", "hard-link.tar", linked(tar::EntryType::Link, entries), both),
        is("lido", "device.tar", linked(tar::EntryType::Block, entries), both),
        is("lido", "no-second-end-block.tgz", gzip(&whole_tar[..whole_tar.len() - 512]), both),
        is("lido", "no-end-block.tar", whole_tar[..whole_tar.len() - 1024].to_vec(), both),
        is("lido", "cut.tar", half(&whole_tar, 60), &["1"]),
        is("lido", "cut.tgz", half(&gzip(&whole_tar), 90), &["1"]),
        is("lido", "cut.zip", half(&whole_zip, 60), &[]),
        is("lido", "empty.zip", zip(&[]), &[]),
        is("csv", "tables.zip", tables, &["7"]),
    ];
    is_told("hostile_archives", &told);
}
