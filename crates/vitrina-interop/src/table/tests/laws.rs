//! What holds for every table: any bytes are read to their end, and what a writer wrote comes back as it was.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::table::{Format, LineEnd, Table, read, read_by};

type Rows = Vec<Vec<String>>;

/// Rows of the same width, the first a header; no row is a single empty value, which looks like an empty line.
fn rows(value: &'static str) -> impl Strategy<Value = Rows> {
    (2usize..6).prop_flat_map(move |width| vec(vec(value, width), 1..12))
}

fn written(rows: &Rows, format: Format, style: QuoteStyle) -> Vec<u8> {
    let terminator = match format.line_end {
        LineEnd::CrLf => Terminator::CRLF,
        LineEnd::Cr => Terminator::Any(b'\r'),
        _ => Terminator::Any(b'\n'),
    };
    let mut writer = WriterBuilder::new()
        .delimiter(format.separator)
        .terminator(terminator)
        .quote_style(style)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

fn all(table: Table<&[u8]>) -> Rows {
    let header = table.header.clone();
    std::iter::once(header).chain(table.map(|row| row.unwrap().values)).collect()
}

fn formats() -> impl Strategy<Value = Format> {
    let separator = prop::sample::select(vec![b',', b';', b'\t', b'|', b':', b'x']);
    let line_end = prop::sample::select(vec![LineEnd::CrLf, LineEnd::Lf, LineEnd::Cr, LineEnd::Mixed]);
    (separator, line_end).prop_map(|(separator, line_end)| Format { separator, quoted: true, line_end })
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_their_end(bytes in any::<Vec<u8>>(), format in formats()) {
        let _ = read(&bytes[..], "any").map(Iterator::count);
        let _ = read_by(&bytes[..], "any", format).map(Iterator::count);
    }

    #[test]
    fn bytes_like_those_of_tables_are_read_to_their_end(bytes in "[a,;|\"\r\n\u{FEFF}å]{0,200}") {
        let _ = read(bytes.as_bytes(), "any").map(Iterator::count);
    }

    #[test]
    fn what_a_writer_wrote_comes_back(rows in rows("([ -~]|[\"\r\n,x]|\\PC){0,8}"), format in formats()) {
        for style in [QuoteStyle::Necessary, QuoteStyle::Always] {
            let bytes = written(&rows, format, style);
            prop_assert_eq!(all(read_by(&bytes[..], "t", format).unwrap()), rows.clone());
        }
    }

    #[test]
    fn what_is_quoted_throughout_is_recognised(rows in rows("[a-z \"\r\n,;|]{1,8}"), format in formats()) {
        prop_assume!(!matches!(format.separator, b'x' | b':') && format.line_end != LineEnd::Mixed);
        let bytes = written(&rows, format, QuoteStyle::Always);
        prop_assert_eq!(all(read(&bytes[..], "t").unwrap()), rows);
    }

    #[test]
    fn without_quoting_every_character_is_kept(rows in rows("[a-z0-9 \"',;]{1,8}")) {
        let text: String = rows.iter().map(|row| row.join("|") + "\r\n").collect();
        let format = Format { separator: b'|', quoted: false, line_end: LineEnd::CrLf };
        prop_assert_eq!(all(read_by(text.as_bytes(), "t", format).unwrap()), rows);
    }
}
