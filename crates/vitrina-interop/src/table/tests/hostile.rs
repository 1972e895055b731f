//! Tables made to do harm, or broken on the way: refused with their position, and the rest is read.

use std::io::{self, Read};

use super::shown;
use crate::table::{LineEnd, read};

/// Gives out `text` again and again, `times` times.
struct Again<'a>(&'a [u8], usize, usize);

impl Read for Again<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.1 == 0 {
            return Ok(0);
        }
        let count = into.len().min(self.0.len() - self.2);
        into[..count].copy_from_slice(&self.0[self.2..self.2 + count]);
        self.2 += count;
        if self.2 == self.0.len() {
            (self.1, self.2) = (self.1 - 1, 0);
        }
        Ok(count)
    }
}

/// The rows taken, and the refusals by line; a thousand at most.
fn outcome(input: impl Read) -> (usize, Vec<(u64, String)>) {
    let (mut rows, mut refused) = (0, Vec::new());
    for row in read(input, "t").unwrap().take(1000) {
        match row {
            Ok(_) => rows += 1,
            Err(reject) => {
                assert!(reject.raw.len() <= 4096);
                refused.push((reject.position.line, reject.reason));
            }
        }
    }
    (rows, refused)
}

#[track_caller]
fn check(input: impl Read, rows: usize, refused: &[(u64, &str)]) {
    let found = outcome(input);
    let refusals: Vec<_> = found.1.iter().map(|(line, reason)| (*line, reason.as_str())).collect();
    assert_eq!((found.0, refusals.as_slice()), (rows, refused));
}

#[test]
fn values_and_records_have_an_end() {
    let start = || &b"a,b\n1,2\n3,"[..];
    let end = || &b"\n5,6\n"[..];
    let long = |times| start().chain(Again(b"xxxxxxxxxx", times, 0)).chain(end());
    check(long(99_999), 3, &[]);
    check(long(100_001), 2, &[(3, "the value in column 2 is longer than 1 MB")]);
    check(long(10_000_000), 2, &[(3, "the record is longer than 16 MB; it goes on after the next line end")]);
    let open = start().chain(&b"\""[..]).chain(Again(b"xxxxxxxxxx", 200_000, 0)).chain(end());
    let words = "a quoted value is longer than 1 MB, or its closing quotation mark is missing; it goes on after the next line end";
    check(open, 2, &[(3, words)]);
}

#[test]
fn a_million_columns_are_refused() {
    let header = read(Again(b"a,", 1_000_000, 0), "t").err().unwrap().to_string();
    assert_eq!(header, "t:1: the header: 1000001 columns; at most 4096 are read");
    let row = (&b"a,b\n1,2\n"[..]).chain(Again(b"1,", 1_000_000, 0)).chain(&b"\n3,4"[..]);
    check(row, 2, &[(3, "1000001 columns; at most 4096 are read")]);
    assert_eq!(read(Again(b"a,", 4095, 0).chain(&b"a"[..]), "t").unwrap().header.len(), 4096);
}

#[test]
fn short_lines_without_end_cost_no_memory() {
    let start = Again(b"1|2|3|4|5\n", 900, 0);
    let (rows, refused) = outcome(start.chain(Again(b"1\n2|3|4|5\n", 100_000, 0)));
    assert_eq!((rows, refused.len()), (899, 101));
}

#[test]
fn bytes_that_mean_nothing_spoil_one_row() {
    check(
        &b"id,name\n1,\xC3\xA5\n2,\xC3\xA5\xE5\n3,\xC3\xA4\n"[..],
        2,
        &[(3, "bytes that mean nothing in UTF-8, 4 bytes into the record: E5")],
    );
    let broken: Vec<u8> = "\u{FEFF}a|b\n1|2\n3|4\n5|6\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let at = broken.windows(2).position(|two| two == b"4\0").unwrap();
    let mut lone = broken.clone();
    lone[at..at + 2].copy_from_slice(&[0x0A, 0xD8]);
    check(&lone[..], 2, &[(3, "bytes that mean nothing in UTF-16LE, 2 bytes into the record: 0AD8")]);
}

#[test]
fn a_torn_table_says_so() {
    struct Torn;
    impl Read for Torn {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("torn"))
        }
    }
    let mut table = read((&b"a,b\n1,2\n3,"[..]).chain(Torn), "t").unwrap();
    let rows: Vec<_> = table.by_ref().collect();
    assert!(rows[0].is_ok() && rows.len() == 2, "{rows:?}");
    let reject = rows[1].as_ref().unwrap_err();
    assert_eq!((&*reject.reason, &*reject.raw), ("could not be read any further: torn", &b"3,"[..]));
    assert!(table.is_torn());
    assert_eq!(read(Torn, "t").err().unwrap().to_string(), "t: torn");
}

#[test]
fn nothing_is_no_table() {
    for nothing in ["", "\n\r\n\n", "\u{FEFF}"] {
        assert_eq!(shown(nothing.as_bytes()), "t.csv:1: the table is empty: not even a header", "{nothing:?}");
    }
}

#[test]
fn line_ends_may_change_far_below() {
    let mut text = "a|b\r\n".to_owned() + &"1|2\r\n".repeat(20_000);
    text.push_str(&"1|2\n".repeat(100));
    let mut table = read(text.as_bytes(), "t").unwrap();
    assert_eq!(table.said.format.line_end, LineEnd::CrLf);
    assert_eq!(table.by_ref().filter(Result::is_ok).count(), 20_100);
}
