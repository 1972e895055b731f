//! How large and how quick an index is:
//! `cargo test --release -p vitrina-search --features build scale -- --ignored --nocapture` prints the figures; the
//! number of records is taken from `EXHIBITS`, 10,000 without it.
//!
//! The form of the records (how often which word, how long a text) is the one of the synthetic catalogue of the bench.

use std::time::Instant;

use vitrina_core::query::{FacetKind, Query};

use super::{Files, tag, words};
use crate::chunked::{ChunkedIndexBuilder, Limits};
use crate::input::{ConceptKind, Entry, Label};

/// Entries that are made at once.
const PORTION: usize = 32_768;

/// The same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    /// Few are frequent and many rare, as words are.
    fn rarely(&mut self, limit: usize) -> usize {
        let roots = self.below(limit) * self.below(limit) / limit;
        roots * self.below(limit) / limit
    }

    /// An invented word by its number.
    fn word(mut number: usize, script: usize) -> String {
        const SYLLABLES: [[&str; 16]; 3] = [
            ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ra", "se", "ti", "vo", "wen", "xa", "zur"],
            ["ба", "де", "фи", "го", "ку", "ла", "ме", "ни", "по", "ра", "се", "ти", "во", "вен", "ха", "зур"],
            ["军", "刀", "旗", "帜", "头", "盔", "火", "炮", "马", "鞍", "战", "鼓", "团", "城", "河", "山"],
        ];
        let mut word = String::new();
        for _ in 0..6 {
            word.push_str(SYLLABLES[script][number % 16]);
            number /= 16;
            if number == 0 {
                break;
            }
        }
        word
    }

    fn text(&mut self, length: usize, script: usize) -> String {
        let gap = if script == 2 { "" } else { " " };
        let words: Vec<String> = (0..length).map(|_| Self::word(self.rarely(60_000), script)).collect();
        words.join(gap)
    }
}

fn entry(number: usize, chance: &mut Chance) -> Entry {
    let year = 1500 + i32::try_from(chance.below(450)).unwrap();
    let museum = chance.rarely(400);
    let titles = [
        ("en", format!("{} of {} {}", chance.text(2, 0), chance.text(1, 0), chance.below(2000))),
        ("ru", format!("{} {}", chance.text(3, 1), chance.below(2000))),
        ("zh-Hans", chance.text(5, 2)),
    ];
    let titles: Vec<(&str, &str)> = titles.iter().map(|(language, text)| (*language, text.as_str())).collect();
    Entry {
        id: format!("m{museum:03}-{number:07}"),
        museum: format!("museum-{museum}"),
        state: format!("X{}", char::from(b'A' + u8::try_from(museum % 10).unwrap())),
        object_type: Some(format!("type-{}", chance.rarely(800))),
        concepts: vec![
            (ConceptKind::Material, format!("material-{}", chance.rarely(60))),
            (ConceptKind::Material, format!("material-{}", chance.rarely(60))),
            (ConceptKind::Period, format!("period-{}", chance.rarely(40))),
            (ConceptKind::Person, format!("person-{}", chance.rarely(20_000))),
            (ConceptKind::Record, "single_object".to_owned()),
            (ConceptKind::Lending, "not_stated".to_owned()),
        ],
        titles: words(&titles),
        numbers: vec![format!("{}-{number}", chance.below(90))],
        texts: vec![chance.text(30, 0), chance.text(12, 1)],
        date: Some(year.to_string()),
        years: Some((year, year + i32::try_from(chance.below(3)).unwrap() * 5)),
        changed: 20_000 + i32::try_from(chance.below(400)).unwrap(),
        picture: None,
    }
}

fn labels(chance: &mut Chance) -> Vec<Label> {
    let mut label = |kind: ConceptKind, id: String, broader: Vec<String>| {
        let labels = [("en", chance.text(2, 0)), ("ru", chance.text(2, 1)), ("zh-Hans", chance.text(2, 2))];
        let labels: Vec<(&str, &str)> = labels.iter().map(|(language, text)| (*language, text.as_str())).collect();
        Label { kind, id, labels: words(&labels), other_forms: Vec::new(), broader }
    };
    let mut labels: Vec<Label> = Vec::new();
    labels.extend((0..800).map(|n| label(ConceptKind::Type, format!("type-{n}"), vec![format!("type-{}", n / 8)])));
    labels.extend((0..400).map(|n| label(ConceptKind::Museum, format!("museum-{n}"), Vec::new())));
    labels.extend((0..60).map(|n| label(ConceptKind::Material, format!("material-{n}"), Vec::new())));
    labels.extend((0..40).map(|n| label(ConceptKind::Period, format!("period-{n}"), Vec::new())));
    labels.extend((0..20_000).map(|n| label(ConceptKind::Person, format!("person-{n}"), Vec::new())));
    labels
}

/// Bytes of the texts that are indexed.
fn bytes(entry: &Entry) -> usize {
    let titles = entry.titles.iter().map(|title| title.text.len());
    titles.chain(entry.texts.iter().chain(&entry.numbers).map(String::len)).sum()
}

#[test]
#[ignore = "prints figures; there is nothing to assert on a shared machine"]
fn scale() {
    let count = std::env::var("EXHIBITS").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let mut chance = Chance(42);
    let languages = ["en", "ru", "zh-Hans"].map(tag).to_vec();
    let labels = labels(&mut chance);
    let started = Instant::now();
    let mut builder = ChunkedIndexBuilder::new(labels, languages, [0; 32], Limits::default(), Vec::new());
    let (mut text, mut made) = (0, 0.0);
    for start in (0..count).step_by(PORTION) {
        let making = Instant::now();
        let entries: Vec<Entry> =
            (start..count.min(start + PORTION)).map(|number| entry(number, &mut chance)).collect();
        text += entries.iter().map(bytes).sum::<usize>();
        made += making.elapsed().as_secs_f64();
        builder.add(entries).unwrap();
    }
    println!("added after {:.2} s, of which {made:.2} s were for making the records", started.elapsed().as_secs_f64());
    let mut files = Files::default();
    files.manifest = builder.finish(&mut files).unwrap();
    let seconds = started.elapsed().as_secs_f64() - made;
    let size: usize = files.chunks.values().map(Vec::len).sum::<usize>() + files.manifest.len();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("no peak").to_owned();
    println!(
        "{count} records, {} MB of text: built in {seconds:.2} s ({peak}, the index itself in it); {} MB in {} chunks, \
         {} % of the text; manifest {} kB",
        text >> 20,
        size >> 20,
        files.chunks.len(),
        size * 100 / text,
        files.manifest.len() / 1000
    );
    let mut index = files.open();
    let started = Instant::now();
    index.ask(&mut files, |index| index.answer(&Query::new(tag("en")))).unwrap();
    for kind in FacetKind::ALL {
        index.ask(&mut files, |index| index.labels(kind, &tag("en"))).unwrap();
    }
    let (read, chunks) = std::mem::take(&mut files.read);
    println!(
        "first screen of 50: {} kB in {chunks} chunks and the manifest, {:.1?}",
        (read + files.manifest.len()) / 1000,
        started.elapsed()
    );
    for address in [
        "q=bade+zurla&limit=12",
        "q=badefi+gola+&limit=12",
        "q=ba+de+&limit=12",
        "q=b&limit=12",
        "q=刀旗&limit=12",
        "q=type-7+m001-0000100&limit=12",
        "q=\"ba+ba\"&limit=12",
        "q=badefigokula&limit=12",
    ] {
        let query = Query::from_address(address, tag("en"));
        let mut index = files.open();
        files.read = (0, 0);
        let answer = index.ask(&mut files, |index| index.hits_of(&query)).unwrap();
        let (read, chunks) = files.read;
        let started = Instant::now();
        index.hits_of(&query).unwrap();
        println!("{address}: {} hits, {} kB in {chunks} chunks, {:.1?}", answer.total, read / 1000, started.elapsed());
    }
    files.read = (0, 0);
    for address in
        ["state=XA", "state=XA&state=XB&type=type-3", "q=ba+", "q=ba&type=type-3&years=1600..1700", "sort=oldest"]
    {
        let query = Query::from_address(address, tag("en"));
        let answer = index.ask(&mut files, |index| index.answer(&query)).unwrap();
        let started = Instant::now();
        index.answer(&query).unwrap();
        println!(
            "{address} with counts: {} hits, {:.1?}; columns so far {} kB",
            answer.total,
            started.elapsed(),
            files.read.0 / 1000
        );
    }
}
