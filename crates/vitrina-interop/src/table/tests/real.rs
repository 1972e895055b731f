//! The tables of real museums, where they are at hand: every row, every character.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::time::Instant;

use crate::archive::{ArchiveLimits, entries};
use crate::table::{Row, read};

/// Reads a table among the data that is kept beside the project; nothing and a line that says so where it is absent.
fn rows(path: &str, each: &mut dyn FnMut(&[String], Row)) -> Option<(String, usize)> {
    let full = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    let Ok(file) = File::open(&full) else {
        println!("skipped: {} is not here", full.display());
        return None;
    };
    let (mut said, mut count) = (String::new(), 0);
    entries(file, path, &ArchiveLimits::default(), |entry| {
        let entry = entry.unwrap();
        let started = Instant::now();
        let mut table = read(entry.reader as &mut dyn Read, &entry.name).unwrap();
        let header = table.header.clone();
        for row in table.by_ref() {
            let row = row.unwrap_or_else(|reject| panic!("{}: {}", reject.position, reject.reason));
            assert_eq!(row.values.len(), header.len());
            count += 1;
            each(&header, row);
        }
        assert!(!table.is_torn());
        said = table.said.to_string();
        let speed = f64::from(u32::try_from(count).unwrap()) / started.elapsed().as_secs_f64();
        println!("{path}: {count} rows, {speed:.0} a second; {said}");
    })
    .unwrap();
    Some((said, count))
}

/// A table has so many rows, is said to be written so, and has so many values with one of the characters.
#[track_caller]
fn check(path: &str, count: usize, said: &str, strange: (&[char], usize)) -> Vec<Row> {
    let (mut found, mut joined) = (0, Vec::new());
    let outcome = rows(path, &mut |_, row| {
        found += row.values.iter().filter(|value| value.contains(strange.0)).count();
        if row.pieces > 1 {
            joined.push(row);
        }
    });
    if let Some(outcome) = outcome {
        assert_eq!((outcome.0.as_str(), outcome.1, found), (said, count, strange.1), "{path}");
    }
    joined
}

fn armoury(columns: usize) -> String {
    format!("UTF-16LE with a byte order mark; {columns} columns between `|`, no quoting; lines end with CR LF")
}

#[test]
fn tables_of_the_royal_armoury() {
    let file = |name: &str| format!("lsh-csv/LSH Github - {name}.tgz");
    let second: Vec<char> = ('\u{80}'..='\u{9F}').collect();
    assert!(check(&file("Kuenstler"), 38_648, &armoury(10), (&second, 10)).is_empty());
    assert!(check(&file("KuenstlerDatierung"), 24_523, &armoury(13), (&['\r'], 2)).is_empty());
    assert!(check(&file("Obj_Kuenstler"), 322_005, &armoury(6), (&['\r'], 44)).is_empty());
    assert!(check(&file("Ereignis_Obj"), 4807, &armoury(6), (&['"'], 6)).is_empty());
    assert!(check(&file("Ereignis_Kuenstler"), 189, &armoury(6), (&['"'], 0)).is_empty());
}

#[test]
fn broken_records_of_the_royal_armoury() {
    // Lines after the header: 166,665 and 504, of which two each are one record.
    let measures = check("lsh-csv/LSH Github - ObjMass.tgz", 166_664, &armoury(8), (&['"'], 0));
    for row in &measures {
        assert_eq!(row.values, ["204075", "108569", "4:o\r\n", "Arkets vikning", "", "", "4:o  ", ""]);
        assert_eq!((row.pieces, row.position.line), (2, 162_556));
    }
    let events = check("lsh-csv/LSH Github - Ereignis.tgz", 503, &armoury(11), (&['"'], 7));
    for row in &events {
        assert_eq!((row.values[0].as_str(), row.values[6].as_str()), ("2236", "\r\nJakt"));
        assert_eq!(row.values[10], "Gustaf V på jakttur i Skåne");
    }
    assert!(measures.len() == events.len() && events.len() < 2);
}

#[test]
fn tables_as_spreadsheets_write_them() {
    let path = "lsh-csv/LSH on GitHub - CSV Descriptions.csv";
    let said = "ASCII; 4 columns between `;`, quoted with `\"` where needed; lines end with CR LF";
    check(path, 109, said, (&['"'], 3));
    let path = "museums-sample/mapping-museums-uk-sample.csv";
    let said = "ASCII; 35 columns between `,`, quoted with `\"` where needed; lines end with LF";
    check(path, 12, said, (&['"'], 0));
}

#[test]
fn tables_of_london_washington_and_pittsburgh() {
    let quoted = "columns between `,`, quoted with `\"` where needed; lines end with";
    let said = format!("UTF-8 with a byte order mark; 9 {quoted} CR LF");
    check("tate/artist_data.csv", 3532, &said, (&['"'], 0));
    check("nga-people/constituents.csv.gz", 27_438, &format!("UTF-8; 14 {quoted} LF"), (&['"'], 32));
    check("nga-people/constituents_altnames.csv.gz", 34_672, &format!("UTF-8; 6 {quoted} LF"), (&['"'], 37));
    check("cmoa/cmoa_objects_derived.csv.gz", 28_258, &format!("UTF-8; 29 {quoted} LF"), (&['"'], 3498));
}

#[test]
fn sample_tables_of_the_royal_armoury() {
    for (name, count, columns) in [("objDaten", 9, 18), ("ausstellung", 704, 9), ("kuenstler", 1303, 19)] {
        let path = format!("lsh-sample-rows/{name}.csv");
        let said = format!("UTF-8; {columns} columns between `|`, no quoting; lines end with LF");
        check(&path, count, &said, (&['\r'], 0));
    }
}
