//! Three hundred dates and three hundred measures that museums wrote, drawn by lot from the data sets beside the project
//! (all CC0), each reading compared with the words one by one: none of them may ever be read otherwise unseen.
//!
//! Each line is the set, the words, and how they are read. A reading that changes is told with its line as it should be
//! now, to be looked at and put in its place.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::date::{Conventions, DayOrder, read_date_by};
use super::measure::{self, DecimalMark, read_measures_by};

fn date(set: &str, words: &str) -> String {
    let american = matches!(set, "carnegie" | "teenie");
    let order = if american { DayOrder::MonthFirst } else { DayOrder::DayFirst };
    let reading = read_date_by(words, &Conventions { day_order: Some(order), ..Conventions::default() });
    reading.map_or(String::new(), |read| format!("{}{}", read.edtf, if read.certain { "" } else { " (guessed)" }))
}

fn measures(set: &str, words: &str) -> String {
    let decimal = (set == "lsh").then_some(DecimalMark::Comma);
    let read = read_measures_by(words, &measure::Conventions { decimal });
    let mut told = String::new();
    for one in &read.values {
        let part = one.part.as_deref().map(|part| format!("{part} ")).unwrap_or_default();
        let about = if one.certain { "" } else { "c. " };
        let _ = match one.measure() {
            Some(measure) => {
                write!(told, "{part}{:?} {about}{} {}; ", measure.kind, measure.value, measure.unit.symbol())
            }
            None => write!(told, "{part}{about}{} {:?}; ", one.value, one.unit),
        };
    }
    if !told.is_empty() && !read.rest.is_empty() {
        let _ = write!(told, "beside: {}", read.rest.join(" / "));
    }
    told.trim_end_matches("; ").to_owned()
}

#[track_caller]
fn check(file: &str, read: fn(&str, &str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/sampled").join(file);
    let text = fs::read_to_string(&path).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<[String; 3]>(line).unwrap());
    let (mut differ, mut count) = (Vec::new(), 0);
    for [set, words, expect] in lines {
        count += 1;
        let reading = read(&set, &words);
        if reading != expect {
            let line = serde_json::to_string(&[&set, &words, &reading]).unwrap();
            differ.push(format!("{words}: {expect} became {reading}\n{line}"));
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    assert_eq!(count, 300);
}

#[test]
fn dates_that_were_checked_are_read_as_checked() {
    check("dates.jsonl", date);
}

#[test]
fn measures_that_were_checked_are_read_as_checked() {
    check("measures.jsonl", measures);
}
