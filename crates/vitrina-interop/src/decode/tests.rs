//! Texts in the encodings museums' systems write, and texts broken on the way.

use std::io::{self, Read};

use encoding_rs::{GBK, KOI8_R, WINDOWS_1251, WINDOWS_1252};
use proptest::prelude::*;

use super::Text;

/// A reader that gives out `step` bytes at a time.
struct Slow<'a>(&'a [u8], usize);

impl Read for Slow<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(into.len()).min(self.0.len());
        into[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

/// The decoded bytes and the sentence on the encoding.
fn decoded(bytes: &[u8], step: usize) -> (Vec<u8>, String) {
    let mut text = Text::new(Slow(bytes, step)).unwrap();
    let mut out = Vec::new();
    text.read_to_end(&mut out).unwrap();
    (out, text.found().to_string())
}

#[track_caller]
fn check(bytes: &[u8], expect: &[u8], said: &str) {
    for step in [1, 3, usize::MAX] {
        let (out, found) = decoded(bytes, step);
        assert_eq!((String::from_utf8_lossy(&out), &*found), (String::from_utf8_lossy(expect), said), "by {step}");
        assert_eq!(out, expect);
    }
}

fn little(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn big(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

const RUSSIAN: &str =
    "Номер|Название|Место\r\n17|Шашка кавказская офицерская, XIX век|Зал 3\r\n18|Пистолет кремнёвый|Зал 4\r\n";

#[test]
fn marks_are_believed_and_left_out() {
    check(b"", b"", "ASCII");
    check(b"a,b\r\n", b"a,b\r\n", "ASCII");
    check("\u{FEFF}år".as_bytes(), "år".as_bytes(), "UTF-8 with a byte order mark");
    check(&little("\u{FEFF}år|\u{FEFF}"), "år|\u{FEFF}".as_bytes(), "UTF-16LE with a byte order mark");
    check(&big("\u{FEFF}剑🗡"), "剑🗡".as_bytes(), "UTF-16BE with a byte order mark");
}

#[test]
fn without_a_mark_the_bytes_tell() {
    check("år 1700".as_bytes(), "år 1700".as_bytes(), "UTF-8");
    check(&little(RUSSIAN), RUSSIAN.as_bytes(), "UTF-16LE");
    check(&big(RUSSIAN), RUSSIAN.as_bytes(), "UTF-16BE");
    for text in
        ["编号,名称\r\n17,军械\r\n", "شماره,نام\r\n17,شمشیر\r\n", "संख्या,नाम\r\n17,तलवार\r\n", "id,name\r\n17,sabre\r\n"]
    {
        check(&little(text), text.as_bytes(), "UTF-16LE");
        check(&big(text), text.as_bytes(), "UTF-16BE");
    }
    let zeros = "exhibit,field,language,text\n,,\"\0\"\",\",\0\n";
    check(zeros.as_bytes(), zeros.as_bytes(), "ASCII");
    check(&WINDOWS_1251.encode(RUSSIAN).0, RUSSIAN.as_bytes(), "windows-1251 (a guess)");
    check(&KOI8_R.encode(RUSSIAN).0, RUSSIAN.as_bytes(), "KOI8-U (a guess)");
    let swedish = "Värja med fäste av förgyllt mässing – 1600-talets första hälft";
    check(&WINDOWS_1252.encode(swedish).0, swedish.as_bytes(), "windows-1252 (a guess)");
    let chinese = "编号,名称\n1,清康熙年间的青铜炮\n2,明代的铁剑和盔甲\n";
    check(&GBK.encode(chinese).0, chinese.as_bytes(), "GBK (a guess)");
}

#[test]
fn a_text_that_is_ascii_for_long_is_judged_where_it_is_so_no_more() {
    let start = "id;name\r\n".repeat(20_000);
    for (name, said, word) in
        [("Värja", "windows-1252 (a guess)", "Värja från Örebro, förgylld"), ("år", "UTF-8", "år")]
    {
        let text = format!("{start}1;{word}\r\n");
        let bytes = if name == "år" { text.clone().into_bytes() } else { WINDOWS_1252.encode(&text).0.into_owned() };
        let (out, found) = decoded(&bytes, usize::MAX);
        assert!(out == text.as_bytes(), "{name}");
        assert_eq!(found, said);
    }
}

#[test]
fn bytes_without_a_meaning_are_shown_and_not_replaced() {
    check(b"\xC3\xA5r \xE5 h\xC3\xA4r", b"\xC3\xA5r \xE5 h\xC3\xA4r", "UTF-8");
    check(b"\xFF\xFEa\0\x0A\xD8b\0", b"a\xFF0AD8b", "UTF-16LE with a byte order mark");
    check(b"\xFF\xFEa\0b", b"a\xFF62", "UTF-16LE with a byte order mark");
    // Control characters of the second kind are characters: cp1252 read as Latin-1 somewhere on the way.
    check(&little("\u{FEFF}d\u{92}Abbeville"), "d\u{92}Abbeville".as_bytes(), "UTF-16LE with a byte order mark");
}

#[test]
fn trouble_in_the_middle_is_told_after_what_came_before() {
    struct Broken(bool);
    impl Read for Broken {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(io::Error::other("torn"));
            }
            into[..2].copy_from_slice(b"ab");
            Ok(2)
        }
    }
    let mut text = Text::new(Broken(false)).unwrap();
    let mut out = Vec::new();
    assert_eq!(text.read_to_end(&mut out).unwrap_err().to_string(), "torn");
    assert_eq!(out, b"ab");
}

proptest! {
    #[test]
    fn utf_16_comes_out_as_it_was(text in any::<String>(), step in 1usize..9) {
        prop_assert_eq!(decoded(&little(&format!("\u{FEFF}{text}")), step).0, text.as_bytes());
        prop_assert_eq!(decoded(&big(&format!("\u{FEFF}{text}")), step).0, text.as_bytes());
    }

    #[test]
    fn any_bytes_are_read_to_their_end(bytes in any::<Vec<u8>>(), step in 1usize..9) {
        let whole = decoded(&bytes, usize::MAX);
        prop_assert_eq!(decoded(&bytes, step), whole);
    }
}
