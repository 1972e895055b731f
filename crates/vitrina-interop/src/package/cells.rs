//! Cells and rows of a table as RFC 4180 writes them: commas, double quotes where they are needed, CR and LF at the end of
//! a row.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

/// Writes a table.
pub struct TableWriter<W: Write> {
    rows: Writer<W>,
    defuse: bool,
}

impl<W: Write> TableWriter<W> {
    /// A table with this header. With `defuse`, no cell is one that a spreadsheet would run.
    ///
    /// # Errors
    /// What the writer says.
    pub fn new(out: W, header: &[&str], defuse: bool) -> io::Result<Self> {
        let mut rows =
            WriterBuilder::new().terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary).from_writer(out);
        rows.write_record(header)?;
        Ok(Self { rows, defuse })
    }

    /// Writes a row with as many cells as the header has.
    ///
    /// # Errors
    /// What the writer says.
    pub fn row<'c>(&mut self, cells: impl IntoIterator<Item = Cow<'c, str>>) -> io::Result<()> {
        for cell in cells {
            let cell = if self.defuse { defused(cell) } else { cell };
            self.rows.write_field(cell.as_bytes())?;
        }
        Ok(self.rows.write_record(None::<&[u8]>)?)
    }

    /// The writer, with everything written.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(self) -> io::Result<W> {
        self.rows.into_inner().map_err(|error| io::Error::new(error.error().kind(), error.error().to_string()))
    }
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before what would be run.
#[must_use]
pub fn defused(cell: Cow<'_, str>) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { Cow::Owned(format!("'{cell}")) } else { cell }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::table;

    #[track_caller]
    fn check(cell: &str, expect: &str) {
        assert_eq!(defused(Cow::Borrowed(cell)), expect);
    }

    #[test]
    fn no_cell_is_a_formula() {
        check("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
        check("+1", "'+1");
        check("-1", "'-1");
        check("@a", "'@a");
        check("\t=1", "'\t=1");
        check("\r=1", "'\r=1");
        check("sabre = blade", "sabre = blade");
        check("", "");
    }

    fn written(rows: &[Vec<String>], header: &[&str], defuse: bool) -> Vec<u8> {
        let mut table = TableWriter::new(Vec::new(), header, defuse).unwrap();
        for row in rows {
            table.row(row.iter().map(|cell| Cow::Borrowed(cell.as_str()))).unwrap();
        }
        table.finish().unwrap()
    }

    /// Cells as hostile as they come: what CSV, spreadsheets and shells give a meaning to, controls, other scripts.
    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "\"",
                "\"\"",
                ",",
                ";",
                "\t",
                "|",
                "\r\n",
                "\n",
                "\r",
                "=",
                "+",
                "-",
                "@",
                "'",
                "\u{FEFF}",
                "\0",
                "\u{1a}",
                "\u{2028}",
                "\u{202e}",
                " ",
                "=cmd|' /C calc'!A0",
                "</script>",
                "\u{10FFFF}",
                "\\",
                "#",
                "сабля",
            ])
            .prop_map(str::to_owned),
            "\\PC{0,4}",
        ];
        prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn hostile_cells_come_back(rows in prop::collection::vec(prop::collection::vec(hostile(), 4), 1..8)) {
            let header = ["exhibit", "field", "language", "text"];
            let bytes = written(&rows, &header, false);
            // By a reader that is not ours, and by the one that imports.
            let mut reader = csv::Reader::from_reader(&bytes[..]);
            let theirs: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(&theirs, &rows);
            let ours: Vec<Vec<String>> =
                table::read(&bytes[..], "t").unwrap().map(|row| row.unwrap().values).collect();
            prop_assert_eq!(&ours, &rows);
        }

        #[test]
        fn a_defused_table_has_no_formula_and_loses_nothing(cells in prop::collection::vec(hostile(), 4)) {
            let bytes = written(std::slice::from_ref(&cells), &["exhibit", "field", "language", "text"], true);
            let row = csv::Reader::from_reader(&bytes[..]).into_records().next().unwrap().unwrap();
            for (cell, was) in row.iter().zip(&cells) {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
                prop_assert!(cell == was || cell.strip_prefix('\'') == Some(was.as_str()));
            }
        }
    }
}
