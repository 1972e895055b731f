//! Tables as museums' systems export them: any separator, quoting or none, any line ends, records broken over lines.
//!
//! How the table is written is found out from its beginning and said; every value comes out character for character.

mod dialect;
mod header;
mod lines;
mod record;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::io::Read;
use std::iter;

pub use dialect::{Dialect, Format, LineEnd};
pub use header::unique_names;
use lines::{BOUNDS, Lines, Piece};

use crate::decode::Text;
use crate::error::InteropError;
use crate::imported::{Position, Reject};

/// How many columns a table may have.
pub const COLUMNS: usize = 4096;

/// How many bytes a value may have.
pub const MOST_VALUE: usize = 1_000_000;

/// How many bytes a record may have, and lines together that may be one broken record.
const MOST_RECORD: usize = 16_000_000;

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it begins.
    pub position: Position,
    /// As many values as the header has names, as they stand in the table.
    pub values: Vec<String>,
    /// Over how many lines it was broken without being quoted: 1 for nearly all rows. The line breaks are in the value.
    pub pieces: usize,
}

/// A table whose rows are read one by one, each with why it was not taken if it was not.
pub struct Table<R> {
    /// How the table is written. The encoding may become known only where the first letter beyond ASCII stands.
    pub said: Dialect,
    /// The names of the columns as they stand there: some may be empty or there twice, see [`unique_names`].
    pub header: Vec<String>,
    file: String,
    lines: Lines<R>,
    /// Pieces looked at in search of the rest of a broken record.
    ahead: VecDeque<Piece>,
}

/// Reads a table, finding out how it is written.
///
/// # Errors
/// When nothing can be read, or there is no header, or it is beyond all bounds.
pub fn read<R: Read>(input: R, file: &str) -> Result<Table<R>, InteropError> {
    open(input, file, None, 0)
}

/// Reads a table above whose header stand `above` lines, such as its title.
///
/// # Errors
/// As [`read`].
pub fn read_below<R: Read>(input: R, file: &str, above: usize) -> Result<Table<R>, InteropError> {
    open(input, file, None, above)
}

/// Reads a table of which it is known how its values are told apart.
///
/// # Errors
/// As [`read`].
pub fn read_by<R: Read>(input: R, file: &str, format: Format) -> Result<Table<R>, InteropError> {
    open(input, file, Some(format), 0)
}

fn open<R: Read>(input: R, file: &str, format: Option<Format>, above: usize) -> Result<Table<R>, InteropError> {
    let failed = |source| InteropError::Read { file: file.to_owned(), source };
    let text = Text::new(input).map_err(failed)?;
    let any = Format { separator: b',', quoted: true, line_end: LineEnd::Lf };
    let mut lines = Lines::new(text, format.unwrap_or(any)).map_err(failed)?;
    for _ in 0..above {
        let (sample, _) = lines.sample();
        let length = sample.split_inclusive(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
        lines.advance(length);
    }
    let mut ragged = false;
    if format.is_none() {
        let declared = declared(lines.sample().0);
        if let Some((_, length)) = declared {
            lines.advance(length);
        }
        let (sample, whole) = lines.sample();
        (lines.format, ragged) = dialect::find(sample, whole, declared.map(|(separator, _)| separator), BOUNDS);
    }
    let refused = |line, byte, reason| InteropError::Table {
        position: Position { file: file.to_owned(), line, byte, record: None },
        reason,
    };
    let Some(head) = iter::from_fn(|| lines.next(None)).find(|piece| piece.size > 0) else {
        return Err(refused(1, 0, "the table is empty: not even a header".to_owned()));
    };
    if let Some(reason) = head.trouble {
        return Err(refused(head.line, head.byte, format!("the header: {reason}")));
    }
    let said = Dialect { encoding: lines.text.found(), format: lines.format, ragged, columns: head.count };
    Ok(Table { said, header: head.values, file: file.to_owned(), lines, ahead: VecDeque::new() })
}

/// The separator that a first line such as `sep=;` declares to spreadsheets, and the length of that line.
fn declared(sample: &[u8]) -> Option<(u8, usize)> {
    let line = sample.split_inclusive(|byte| *byte == b'\n').next()?;
    match line.strip_prefix(b"sep=")? {
        [separator, b'\r', b'\n'] | [separator, b'\n'] if separator.is_ascii() => Some((*separator, line.len())),
        _ => None,
    }
}

impl<R: Read> Table<R> {
    /// Whether reading failed before the end of the table: what is missing is not gone from the source.
    pub fn is_torn(&self) -> bool {
        self.lines.torn
    }

    fn piece(&mut self) -> Option<Piece> {
        self.ahead.pop_front().or_else(|| self.lines.next(Some(self.header.len())))
    }

    /// How many pieces from `first` on are one record together.
    fn parts(&mut self, first: &Piece) -> Option<usize> {
        let (width, mut at, mut size) = (self.header.len(), 0, first.size);
        let (ahead, lines) = (&mut self.ahead, &mut self.lines);
        let following = iter::from_fn(|| {
            if at == ahead.len() {
                ahead.push_back(lines.next(Some(width))?);
            }
            let piece = &ahead[at];
            at += 1;
            size += piece.size;
            Some((piece.trouble.is_none() && size <= MOST_RECORD).then_some(piece.count))
        });
        dialect::joinable(iter::once(Some(first.count)).chain(following), width)
    }

    /// Puts the following `more` pieces to `first`, each line end back where it was: within a value.
    fn join(&mut self, first: &mut Piece, more: usize) {
        for piece in self.ahead.drain(..more) {
            let mut values = piece.values.into_iter();
            if let (Some(value), Some(rest)) = (first.values.last_mut(), values.next()) {
                value.push_str(first.line_end);
                value.push_str(&rest);
            }
            first.values.extend(values);
            first.line_end = piece.line_end;
        }
    }

    fn row(&mut self, mut piece: Piece) -> Result<Row, Reject> {
        let (width, count) = (self.header.len(), piece.count);
        let position = Position { file: self.file.clone(), line: piece.line, byte: piece.byte, record: None };
        if let Some(reason) = piece.trouble {
            return Err(Reject::new(position, reason, &piece.raw));
        }
        let mut pieces = 1;
        if (2..width).contains(&count) && self.said.ragged {
            piece.values.resize(width, String::new());
        } else if count < width {
            let Some(parts) = self.parts(&piece) else {
                let reason = format!("{count} of {width} values, and the lines around do not make up the rest");
                return Err(Reject::new(position, reason, &piece.raw));
            };
            pieces = parts;
            self.join(&mut piece, parts - 1);
            if piece.values.iter().any(|value| value.len() > MOST_VALUE) {
                return Err(Reject::new(position, "a value broken over lines is longer than 1 MB", &piece.raw));
            }
        } else if piece.values[width..].iter().any(|value| !value.is_empty()) {
            let reason = format!("{count} values, but the header has {width}");
            return Err(Reject::new(position, reason, &piece.raw));
        } else {
            piece.values.truncate(width);
        }
        Ok(Row { position, values: piece.values, pieces })
    }
}

impl<R: Read> Iterator for Table<R> {
    type Item = Result<Row, Reject>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let piece = self.piece()?;
            self.said.encoding = self.lines.text.found();
            // An empty line is no row, not even of a table with one column.
            if piece.size > 0 || piece.trouble.is_some() {
                return Some(self.row(piece));
            }
        }
    }
}
