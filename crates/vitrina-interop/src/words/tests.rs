//! The shares of dates and measures understood in what museums really wrote (the data sets beside the project; where
//! they are absent, this says so). The bounds are lower bounds: a change that reads less fails.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::PathBuf;

use flate2::read::GzDecoder;
use serde::Deserialize;

use super::date::{Conventions, DayOrder, read_date_by};
use super::measure::read_measures;

/// Texts with their number of occurrences; empty ones are left out.
type Counts = BTreeMap<String, u32>;

/// The bytes of a compressed file, or nothing and a line that says so.
fn unpacked(path: &str) -> Option<Vec<u8>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    let Ok(packed) = fs::read(&path) else {
        eprintln!("{}: not here, its words were not read", path.display());
        return None;
    };
    let mut bytes = Vec::new();
    // The archives end early: what came before the end is whole.
    let _ = GzDecoder::new(&packed[..]).read_to_end(&mut bytes);
    Some(bytes)
}

fn counted(texts: impl Iterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    for text in texts.filter(|text| !text.trim().is_empty()) {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

#[derive(Deserialize)]
struct Record {
    #[serde(alias = "dateText", alias = "date")]
    creation_date: Option<String>,
    dimensions: Option<String>,
}

/// The dates and measures of a file of JSON lines.
fn of_lines(path: &str) -> Option<(Counts, Counts)> {
    let bytes = unpacked(path)?;
    let records: Vec<Record> = serde_json::Deserializer::from_slice(&bytes).into_iter().map(Result::unwrap).collect();
    let (dates, measures): (Vec<_>, Vec<_>) =
        records.into_iter().map(|record| (record.creation_date, record.dimensions)).unzip();
    Some((counted(dates.into_iter().flatten()), counted(measures.into_iter().flatten())))
}

/// A column of a table of the Royal Armoury: one file in an archive, UTF-16, `|` between columns.
fn of_table(name: &str, column: usize) -> Option<Counts> {
    let bytes = unpacked(&format!("lsh-csv/LSH Github - {name}.tgz"))?;
    let size =
        str::from_utf8(&bytes[124..135]).ok().and_then(|size| usize::from_str_radix(size.trim(), 8).ok()).unwrap();
    let units: Vec<u16> =
        bytes[512..512 + size].chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]])).collect();
    let text = String::from_utf16(&units).unwrap();
    let cells = text.split("\r\n").skip(1).filter_map(|line| line.split('|').nth(column));
    Some(counted(cells.map(str::to_owned)))
}

/// The texts of an element of the records of Skokloster.
fn of_element(name: &str) -> Option<Counts> {
    let bytes = unpacked("lsh-lido/Skokloster_Castle_LIDO_XML_16-05-20.tgz")?;
    let text = String::from_utf8_lossy(&bytes);
    let opening = format!("<lido:{name}");
    let texts = text.split(opening.as_str()).skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        rest.split_once('<').map(|(text, _)| text.to_owned())
    });
    Some(counted(texts))
}

/// Whether the text speaks of a year or a century at all, roughly: a role or a price does not.
fn speaks_of_a_date(text: &str) -> bool {
    let year = text
        .split(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '/'))
        .any(|word| word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1000..2030).contains(&year)));
    year || text.contains("centur") || text.contains("talet")
}

/// The words that are not understood and their share in a hundred, of those that speak of what is asked.
#[track_caller]
fn check(set: &str, counts: Option<Counts>, speaks: impl Fn(&str) -> bool, reads: impl Fn(&str) -> bool, least: f64) {
    let Some(counts) = counts else { return };
    let (mut all, mut read, mut left) = (0, 0, Vec::new());
    for (text, count) in &counts {
        if reads(text) {
            (all, read) = (all + count, read + count);
        } else if speaks(text) {
            all += count;
            left.push((*count, text));
        }
    }
    left.sort_by(|one, two| two.cmp(one));
    left.truncate(12);
    let share = f64::from(read) * 100.0 / f64::from(all.max(1));
    assert!(share >= least && all > 0, "{set}: {share:.2} % of {all} understood, at least {least} %; not: {left:?}");
}

fn check_dates(set: &str, counts: Option<Counts>, least: f64) {
    let conventions = Conventions { day_order: Some(DayOrder::MonthFirst), ..Conventions::default() };
    check(set, counts, speaks_of_a_date, |text| read_date_by(text, &conventions).is_some(), least);
}

fn check_measures(set: &str, counts: Option<Counts>, least: f64) {
    let with_unit = |text: &str| {
        let lower = text.to_lowercase();
        [" mm", " cm", " kg", " g", " m"]
            .iter()
            .any(|unit| lower.split(unit).skip(1).any(|after| !after.starts_with(char::is_alphanumeric)))
            && text.contains(|c: char| c.is_ascii_digit())
    };
    // All of it is understood where no number is left over.
    let whole = |text: &str| {
        let measures = read_measures(text);
        !measures.values.is_empty() && !measures.rest.iter().any(|rest| rest.contains(|c: char| c.is_ascii_digit()))
    };
    check(set, counts, with_unit, whole, least);
}

#[test]
fn dates_of_pittsburgh() {
    check_dates("Carnegie", of_lines("cmoa/cmoa.ndjson.gz").map(|(dates, _)| dates), 99.0);
    check_dates("Teenie Harris", of_lines("cmoa/teenie.ndjson.gz").map(|(dates, _)| dates), 99.9);
}

#[test]
fn dates_and_measures_of_london() {
    let (dates, measures) = of_lines("tate/tate_artworks.ndjson.gz").unzip();
    check_dates("Tate", dates, 99.5);
    check_measures("Tate", measures, 99.5);
    check_dates("Tate artists", of_lines("tate/tate_artists.ndjson.gz").map(|(dates, _)| dates), 97.0);
}

#[test]
fn dates_and_measures_of_the_royal_armoury() {
    check_dates("Obj_Kuenstler", of_table("Obj_Kuenstler", 4), 97.5);
    check_dates("KuenstlerDatierung", of_table("KuenstlerDatierung", 3), 99.5);
    check_dates("Ereignis", of_table("Ereignis", 7), 99.0);
    check_measures("ObjMass", of_table("ObjMass", 2), 99.5);
}

#[test]
fn dates_and_measures_of_skokloster() {
    check_dates("Skokloster", of_element("displayDate"), 99.0);
    check_measures("Skokloster", of_element("displayObjectMeasurements"), 99.8);
}
