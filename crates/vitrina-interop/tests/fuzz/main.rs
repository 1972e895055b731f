//! Broken input for every reader that meets a museum's files first: seeds that are cut, doubled, mixed and peppered.
//!
//! A few hundred inputs each where somebody waits; `VITRINA_FUZZ=1` tries as many as take about ten seconds, `10` ten
//! times as many. A failure is shrunk, printed with its seed, and kept in `failures.txt` to be tried first ever after.
#![allow(clippy::unwrap_used, reason = "a test stops where something unexpected happens")]

mod mutation;

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use vitrina_core::edtf::Edtf;
use vitrina_interop::imported::Outcome;
use vitrina_interop::lido::{self, LidoOptions};
use vitrina_interop::table;
use vitrina_interop::words::date::read_date;
use vitrina_interop::words::measure::read_measures;

use mutation::{lines, mutated};

/// Longer than any input of this size may take, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// One in so many inputs is tried where somebody waits.
const HURRY: u32 = 100;

const TABLES: &[&[u8]] = &[
    include_bytes!("quoted.csv"),
    include_bytes!("bars.csv"),
    include_bytes!("cr.csv"),
    include_bytes!("utf16.csv"),
    b"sep=;\na;b\n1;2\n",
];
const RECORDS: &[&[u8]] = &[include_bytes!("one.xml"), include_bytes!("entity.xml")];
const TABLE_TOKENS: &[&str] =
    &["\"", "\"\"", ",", ";", "|", "\t", "\r", "\n", "\r\n", "\u{feff}", "\0", "sep=", "'", "\u{2028}", "é", "<!>"];
const XML_TOKENS: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&amp;",
    "&#0;",
    "&#xD800;",
    "&lol;",
    "<!DOCTYPE x [<!ENTITY lol \"&lol;\">]>",
    "xmlns:lido=\"\"",
    "xmlns=\"urn:x\"",
    "<lido:lido>",
    "</lido:lido>",
    "<lido:term>",
    " lido:type=\"URI\"",
    "encoding=\"UTF-16\"",
    "\u{feff}",
    "<?pi",
];
const DATE_TOKENS: &[&str] = &[
    "-",
    "–",
    "/",
    "..",
    "?",
    "~",
    "XX",
    "c. ",
    "cirka",
    "в.",
    "век",
    "th century",
    "世纪",
    "年",
    "BC",
    "до н. э.",
    "AH",
    "۱۴",
    "١٢",
    "第",
    "十",
    "百",
    "IV",
    "MCM",
    "S2",
    "Y",
    "E",
    "[",
    "]",
    "{",
    "}",
    "%",
    "0000",
    "9999999999",
    "½",
    "first half",
    "talet",
    "\u{200f}",
    "\u{301}",
    "İ",
    "ß",
];
const MEASURE_TOKENS: &[&str] = &[
    "x",
    "×",
    "cm",
    "mm",
    "in",
    "\"",
    "'",
    "½",
    "1/2",
    "1/0",
    "/",
    ",",
    ".",
    "1e308",
    "99999999999999999999",
    "kg",
    "厘米",
    "см",
    "۱",
    "٫",
    "٬",
    "(",
    ")",
    ":",
    ";",
    "ø",
    "±",
    "-",
    "–",
    "\u{a0}",
    "\u{301}",
    "İ",
];

/// How many inputs are tried.
fn inputs(in_ten_seconds: u32) -> ProptestConfig {
    let times = std::env::var("VITRINA_FUZZ").ok().and_then(|times| times.parse::<u32>().ok());
    let cases = times.map_or(in_ten_seconds / HURRY, |times| in_ten_seconds.saturating_mul(times));
    let kept = FileFailurePersistence::Direct(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz/failures.txt"));
    ProptestConfig { cases, failure_persistence: Some(Box::new(kept)), ..ProptestConfig::default() }
}

/// Runs a reader and complains where it takes its time.
fn in_time(read: impl FnOnce()) {
    let begin = Instant::now();
    read();
    assert!(begin.elapsed() < PATIENCE, "{:?} for a small input", begin.elapsed());
}

fn a_table(bytes: &[u8]) {
    let Ok(table) = table::read(bytes, "fuzz") else { return };
    let width = table.header.len();
    let mut before = 0;
    for row in table {
        let position = match row {
            Ok(row) => {
                assert_eq!(row.values.len(), width, "a row has as many values as the header has names");
                row.position
            }
            Err(reject) => {
                assert!(!reject.reason.is_empty());
                reject.position
            }
        };
        assert!(position.line > 0 && position.byte >= before, "places only go on: {position:?} after {before}");
        before = position.byte;
    }
}

fn a_record(bytes: &[u8]) {
    for outcome in lido::read(bytes, "fuzz", &LidoOptions::default()) {
        match outcome {
            Outcome::Record(imported) => {
                assert!(!imported.record.is_empty(), "a record that was taken has an id");
                assert!(serde_json::to_string(&imported.exhibit).is_ok());
            }
            Outcome::Reject(reject) => assert!(!reject.reason.is_empty()),
        }
    }
}

fn an_edtf(text: &str) {
    let Ok(edtf) = text.parse::<Edtf>() else { return };
    let printed = edtf.to_string();
    assert_eq!(printed.parse::<Edtf>().as_ref(), Ok(&edtf), "`{text}` is printed as `{printed}`");
    assert!(edtf.year_span().is_none_or(|(begin, end)| begin <= end), "{text}");
}

fn a_date(text: &str) {
    if let Some(reading) = read_date(text) {
        an_edtf(&reading.edtf.to_string());
        assert!(reading.edtf.to_string().parse::<Edtf>().is_ok(), "{text}");
    }
}

fn measures(text: &str) {
    for reading in read_measures(text).values {
        let value = reading.value.to_f64();
        assert!(value.is_finite() && value >= 0.0, "{text}: {value}");
        assert!(reading.measure().is_none_or(|measure| measure.value.is_finite()), "{text}");
    }
}

#[test]
fn the_seeds_themselves_are_understood() {
    let rows = TABLES.iter().map(|table| table::read(*table, "fuzz").unwrap().filter(Result::is_ok).count());
    assert_eq!(rows.collect::<Vec<_>>(), [3, 3, 2, 1, 1]);
    let options = LidoOptions::default();
    let records = RECORDS.iter().map(|bytes| {
        let read = lido::read(*bytes, "fuzz", &options);
        read.filter(|outcome| matches!(outcome, Outcome::Record(_))).count()
    });
    assert_eq!(records.collect::<Vec<_>>(), [1, 0], "no record of a file that defines entities is taken");
    let of = |file, test: &dyn Fn(&str) -> bool| {
        let text = lines(file).into_iter().map(|line| std::str::from_utf8(line).unwrap());
        text.filter(|text| !test(text)).collect::<Vec<_>>()
    };
    assert_eq!(of(include_bytes!("edtf.txt"), &|text| text.parse::<Edtf>().is_ok()), ["17", "2004-W01", "1E3"]);
    assert_eq!(
        of(include_bytes!("dates.txt"), &|text| read_date(text).is_some()),
        ["9999-", "1 / 2 / 1903", "date not known", "n.d."]
    );
    let words = [
        "1.250,5 kg",
        "3 lb 4 oz",
        "diameter: 5 cm (with frame 7 cm)",
        "8:o",
        "Storfol.",
        "Höhe mit Griff: 12,5-13 cm",
        "1,000 mm",
    ];
    assert_eq!(of(include_bytes!("measures.txt"), &|text| !read_measures(text).values.is_empty()), words);
}

proptest! {
    #![proptest_config(inputs(16_000))]
    #[test]
    fn tables_are_read_or_refused(bytes in mutated(TABLES.to_vec(), TABLE_TOKENS)) {
        in_time(|| a_table(&bytes));
    }
}

proptest! {
    #![proptest_config(inputs(110_000))]
    #[test]
    fn records_are_read_or_refused(bytes in mutated(RECORDS.to_vec(), XML_TOKENS)) {
        in_time(|| a_record(&bytes));
    }
}

proptest! {
    #![proptest_config(inputs(750_000))]
    #[test]
    fn edtf_is_read_or_refused(bytes in mutated(lines(include_bytes!("edtf.txt")), DATE_TOKENS)) {
        in_time(|| an_edtf(&String::from_utf8_lossy(&bytes)));
    }
}

proptest! {
    #![proptest_config(inputs(300_000))]
    #[test]
    fn dates_in_words_are_read_or_left(bytes in mutated(lines(include_bytes!("dates.txt")), DATE_TOKENS)) {
        in_time(|| a_date(&String::from_utf8_lossy(&bytes)));
    }
}

proptest! {
    #![proptest_config(inputs(140_000))]
    #[test]
    fn measures_in_words_are_read_or_left(bytes in mutated(lines(include_bytes!("measures.txt")), MEASURE_TOKENS)) {
        in_time(|| measures(&String::from_utf8_lossy(&bytes)));
    }
}
