//! Files that are broken or built to do harm: refused with their position, in bounded memory, and the rest is read.

use std::io::{BufReader, Read};

use proptest::prelude::*;

use super::{lido, outcomes};
use crate::imported::Outcome;
use crate::lido::{LidoOptions, read};

/// What became of each record: its id, or where and why it was refused.
fn told(outcomes: impl Iterator<Item = Outcome>) -> Vec<String> {
    outcomes
        .map(|outcome| match outcome {
            Outcome::Record(imported) => imported.record,
            Outcome::Reject(reject) => format!("{}: {}", reject.position, reject.reason),
        })
        .collect()
}

#[track_caller]
fn check(xml: impl AsRef<[u8]>, expect: &[&str]) {
    assert_eq!(told(outcomes(xml.as_ref(), None).into_iter()), expect);
}

/// Several records in one wrap, each with this inside its description.
fn wrapped(inside: &[&str]) -> String {
    let mut xml = "<l:lidoWrap xmlns:l='http://www.lido-schema.org'>\n".to_owned();
    for (index, inside) in inside.iter().enumerate() {
        xml += &format!(
            "<l:lido><l:lidoRecID>{index}</l:lidoRecID><l:descriptiveMetadata>{inside}</l:descriptiveMetadata></l:lido>\n"
        );
    }
    xml + "</l:lidoWrap>"
}

#[test]
fn entities_are_not_declared_and_so_never_unpacked() {
    let bomb = "<?xml version='1.0'?>\n<!DOCTYPE lido [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n<lido>&b;</lido>";
    check(bomb, &["test.xml:2: it has a document type declaration, which is not read: entities can be bombs"]);
    let outside = "<!DOCTYPE lido SYSTEM 'file:///etc/passwd'><lido/>";
    check(outside, &["test.xml:1: it has a document type declaration, which is not read: entities can be bombs"]);
    check(wrapped(&["&nbsp;", ""]), &["test.xml:2: `&nbsp;` stands for no character", "1"]);
    check(wrapped(&["&#0;", ""]), &["test.xml:2: `&#0;` stands for no character", "1"]);
}

#[test]
fn one_broken_record_costs_only_itself() {
    check(
        wrapped(&["", "<l:eventWrap></l:wrong>", "<l:a b=>", ""]),
        &[
            "0",
            "test.xml:3: not well-formed XML: ill-formed document: expected `</l:eventWrap>`, but `</l:wrong>` was found",
            "test.xml:4: not well-formed XML: position 6: `=` must be followed by an attribute value",
            "3",
        ],
    );
    let mut bytes = wrapped(&["", "BROKEN", ""]).into_bytes();
    let at = bytes.windows(6).position(|six| six == b"BROKEN").unwrap();
    bytes[at] = 0xFF;
    check(
        bytes,
        &[
            "0",
            "test.xml:3: not well-formed XML: cannot decode input using UTF-8: invalid utf-8 sequence of 1 bytes from index 0",
            "2",
        ],
    );
}

#[test]
fn a_file_that_ends_too_early_says_so() {
    let whole = wrapped(&["", ""]);
    let inside = whole.rfind("</l:descriptiveMetadata>").unwrap();
    check(&whole[..inside], &["0", "test.xml:3: the file ends inside a record"]);
    let in_a_tag = "test.xml:3: not well-formed XML: syntax error: tag not closed: `>` not found before end of input";
    check(&whole[..inside + 9], &["0", in_a_tag]);
    check(&whole[..whole.len() - 13], &["0", "1", "test.xml:4: the file ends before its outermost element does"]);
    check("", &["test.xml:1: there is no `lido` element in it"]);
    check("<lido xmlns='http://example.org'/>", &["test.xml:1: there is no `lido` element in it"]);
    check(
        lido("", "").replace("<l:lidoRecID l:type='local'>R</l:lidoRecID>", ""),
        &["test.xml:1: the record has neither a recordID nor a lidoRecID, so that no later import could know it again"],
    );
}

#[test]
fn encodings_are_believed_where_they_are_declared() {
    let russian = "<?xml version='1.0' encoding='windows-1251'?><l:lido xmlns:l='http://www.lido-schema.org'><l:lidoRecID>Сабля</l:lidoRecID></l:lido>";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
    check(bytes, &["Сабля"]);
    let utf16: Vec<u8> = russian.encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(&utf16, &["Сабля"]);
    let mut torn = utf16.clone();
    let at =
        torn.windows(2).position(|two| two == 'я'.to_string().encode_utf16().next().unwrap().to_le_bytes()).unwrap();
    torn[at..at + 2].copy_from_slice(&0xD800_u16.to_le_bytes());
    check(
        torn,
        &[
            "test.xml:1: not well-formed XML: cannot decode input using UTF-8: invalid utf-8 sequence of 1 bytes from index 8",
        ],
    );
    check(russian.replace("windows-1251", "klingon"), &["test.xml: the encoding `klingon` is not known"]);
}

/// A reader of `head`, then `count` times `again`, then `tail`, which is never in memory as a whole.
fn endless(head: String, again: &'static str, count: u64, tail: String) -> impl Read {
    struct Again(&'static [u8], u64, usize);
    impl Read for Again {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let mut done = 0;
            while done < into.len() && self.1 > 0 {
                let part = &self.0[self.2..];
                let count = part.len().min(into.len() - done);
                into[done..done + count].copy_from_slice(&part[..count]);
                done += count;
                self.2 = (self.2 + count) % self.0.len();
                self.1 -= u64::from(self.2 == 0);
            }
            Ok(done)
        }
    }
    std::io::Cursor::new(head.into_bytes())
        .chain(Again(again.as_bytes(), count, 0))
        .chain(std::io::Cursor::new(tail.into_bytes()))
}

#[track_caller]
fn check_endless(again: &'static str, count: u64, expect: &[&str]) {
    let whole = wrapped(&["HERE", ""]);
    let (head, tail) = whole.split_once("HERE").unwrap();
    let input = BufReader::new(endless(head.to_owned(), again, count, tail.to_owned()));
    assert_eq!(told(read(input, "test.xml", &LidoOptions::default())), expect);
}

#[test]
fn what_has_no_end_is_cut_off() {
    check_endless("aaaaaaaaaa", 10_000_000, &["test.xml:2: a single value is longer than 16 MB", "1"]);
    check_endless("<l:a>", 100_000, &["test.xml:2: more than 100 elements within one another", "1"]);
    check_endless("<l:a/>", 300_000, &["test.xml:2: the record has more than 200000 elements and attributes", "1"]);
    check_endless(
        "<l:a>bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb</l:a>",
        110_000,
        &["test.xml:2: the record is longer than 32 MB", "1"],
    );
}

#[test]
fn records_are_found_wherever_they_stand() {
    let record = |id: u8| format!("<lido xmlns='http://www.lido-schema.org'><lidoRecID>{id}</lidoRecID></lido>");
    let harvested = format!(
        "\u{FEFF}<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords><record><metadata>{}</metadata></record>\
         <record><header status='deleted'/></record><record><metadata>{}</metadata></record></ListRecords></OAI-PMH>",
        record(1),
        record(2)
    );
    check(harvested, &["1", "2"]);
    check(record(3), &["3"]);
    check(format!("{}{}", "<a>".repeat(500), record(4)), &["test.xml:1: more than 100 elements within one another"]);
}

#[test]
fn a_tag_with_a_million_attributes_is_not_compared_attribute_by_attribute() {
    let many: String = (0..100_000).map(|n| format!(" a{n}=''")).collect();
    check(wrapped(&[&format!("<l:a{many}/>"), ""]), &["test.xml:2: more than 64 attributes at one element", "1"]);
}

proptest! {
    #[test]
    fn mangled_records_never_panic(cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_usize), 1..12)) {
        let mut bytes = wrapped(&[
            "<l:objectIdentificationWrap><l:titleWrap><l:titleSet><l:appellationValue xml:lang='sv'>Å &amp; ö</l:appellationValue></l:titleSet></l:titleWrap></l:objectIdentificationWrap>",
            "<!-- c --><l:eventWrap><l:eventSet><l:event><l:eventType><l:term>Production</l:term></l:eventType><l:eventDate><l:displayDate>c. 1780</l:displayDate></l:eventDate></l:event></l:eventSet></l:eventWrap>",
        ]).into_bytes();
        for (at, byte, how) in cuts {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => { let half = bytes[at / 2..at].to_vec(); bytes.splice(at..at, half); }
            }
        }
        let all = outcomes(&bytes, Some("sv"));
        prop_assert!(!all.is_empty());
    }
}
