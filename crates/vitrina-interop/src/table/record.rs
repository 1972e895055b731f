//! One record of a table, cut out of bytes: where its values begin and end, and how it ended.
//!
//! Common readers of CSV drop quotation marks that are not quoting; here such a mark is a character like any other. A
//! mark quotes only where it opens a value and its partner stands right before a separator or the end of the line.

use memchr::{memchr, memchr2, memchr3};

use super::dialect::{Format, LineEnd};

/// Where a value stands in the bytes of its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether each quotation mark within is written twice.
    pub(super) doubled: bool,
    pub(super) kind: SpanKind,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SpanKind {
    Bare,
    Quoted,
    /// Begins with a quotation mark that does not quote.
    Stray,
}

/// How far the bytes go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// A record of `length` bytes, with a line end of `line_end` more.
    Whole { length: usize, line_end: usize },
    /// The bytes end before the record does.
    More,
    /// A quoted value is longer than any value may be.
    Endless,
}

/// How large things may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    /// Bytes of a value.
    pub(super) value: usize,
    /// Values of a record that are noted; the others are counted.
    pub(super) columns: usize,
}

/// Cuts the record at the beginning of `bytes`; `last` says that nothing follows them. The number of values is returned
/// with how far it went; at most `bounds.columns` of them are put into `spans`.
pub(super) fn cut(
    bytes: &[u8],
    last: bool,
    format: Format,
    bounds: Bounds,
    width: Option<usize>,
    spans: &mut Vec<Span>,
) -> (Cut, usize) {
    let strict = format.line_end == LineEnd::CrLf;
    match cut_by(bytes, last, format, bounds, width.filter(|_| strict), spans) {
        // A lone LF was taken for a part of a value, and then the values were too many: it was a line end.
        None => {
            let format = Format { line_end: LineEnd::Mixed, ..format };
            cut_by(bytes, last, format, bounds, None, spans).unwrap_or((Cut::More, 0))
        }
        Some(cut) => cut,
    }
}

fn cut_by(
    bytes: &[u8],
    last: bool,
    format: Format,
    bounds: Bounds,
    width: Option<usize>,
    spans: &mut Vec<Span>,
) -> Option<(Cut, usize)> {
    spans.clear();
    let (mut at, mut count, mut lone) = (0, 0, false);
    loop {
        let (span, next) = match value(bytes, at, last, format, bounds, &mut lone) {
            Ok(found) => found,
            Err(cut) => return Some((cut, count)),
        };
        count += 1;
        if lone && width.is_some_and(|width| count > width) {
            return None;
        }
        if spans.len() < bounds.columns {
            spans.push(span);
        }
        match next {
            Next::Value(start) => at = start,
            Next::End { length, line_end } => return Some((Cut::Whole { length, line_end }, count)),
        }
    }
}

enum Next {
    Value(usize),
    End { length: usize, line_end: usize },
}

/// The value that begins at `start`.
fn value(
    bytes: &[u8],
    start: usize,
    last: bool,
    format: Format,
    bounds: Bounds,
    lone: &mut bool,
) -> Result<(Span, Next), Cut> {
    let mut kind = SpanKind::Bare;
    if format.quoted && bytes.get(start) == Some(&b'"') {
        match closing(bytes, start + 1, last, format, bounds)? {
            Some((end, doubled, next)) => {
                return Ok((Span { start: start + 1, end, doubled, kind: SpanKind::Quoted }, next));
            }
            None => kind = SpanKind::Stray,
        }
    }
    let mut from = start;
    loop {
        let found = match format.line_end {
            LineEnd::Cr => memchr2(format.separator, b'\r', &bytes[from..]),
            _ => memchr2(format.separator, b'\n', &bytes[from..]),
        };
        let Some(found) = found else {
            if !last {
                return Err(Cut::More);
            }
            let end = bytes.len();
            return Ok((Span { start, end, doubled: false, kind }, Next::End { length: end, line_end: 0 }));
        };
        let stop = from + found;
        if bytes[stop] == format.separator {
            return Ok((Span { start, end: stop, doubled: false, kind }, Next::Value(stop + 1)));
        }
        // The CR before an LF belongs to the line end, unless it stands before this value.
        let end = if bytes[stop] == b'\n' && stop > start && bytes[stop - 1] == b'\r' { stop - 1 } else { stop };
        match line_end(bytes, end, last, format.line_end)? {
            Some(length) if !(format.line_end == LineEnd::Lf && length == 2) => {
                let next = Next::End { length: end, line_end: length };
                return Ok((Span { start, end, doubled: false, kind }, next));
            }
            Some(_) => {
                let next = Next::End { length: stop, line_end: 1 };
                return Ok((Span { start, end: stop, doubled: false, kind }, next));
            }
            None => {
                *lone = true;
                from = stop + 1;
            }
        }
    }
}

/// The length of the line end at `at`, if one is there.
fn line_end(bytes: &[u8], at: usize, last: bool, kind: LineEnd) -> Result<Option<usize>, Cut> {
    let after = |expected: u8| match bytes.get(at + 1) {
        Some(byte) => Ok(*byte == expected),
        None if last => Ok(false),
        None => Err(Cut::More),
    };
    Ok(match (bytes.get(at), kind) {
        (Some(b'\r'), LineEnd::Cr) => Some(if after(b'\n')? { 2 } else { 1 }),
        (Some(b'\r'), _) if after(b'\n')? => Some(2),
        (Some(b'\n'), LineEnd::Lf | LineEnd::Mixed) => Some(1),
        _ => None,
    })
}

/// Where the mark is that closes a quoted value, whether marks are doubled within, and what follows.
fn closing(
    bytes: &[u8],
    start: usize,
    last: bool,
    format: Format,
    bounds: Bounds,
) -> Result<Option<(usize, bool, Next)>, Cut> {
    let (mut from, mut doubled) = (start, false);
    loop {
        let Some(found) = memchr(b'"', &bytes[from..]) else {
            if bytes.len() - start > bounds.value {
                return Err(Cut::Endless);
            }
            return if last { Ok(None) } else { Err(Cut::More) };
        };
        let mark = from + found;
        if mark - start > bounds.value {
            return Err(Cut::Endless);
        }
        match bytes.get(mark + 1) {
            Some(b'"') => {
                (from, doubled) = (mark + 2, true);
                continue;
            }
            Some(byte) if *byte == format.separator => return Ok(Some((mark, doubled, Next::Value(mark + 2)))),
            Some(_) => {}
            None if last => return Ok(Some((mark, doubled, Next::End { length: mark + 1, line_end: 0 }))),
            None => return Err(Cut::More),
        }
        // After a quoted value an LF ends the line in every dialect but that of lone CR.
        let kind = if format.line_end == LineEnd::Cr { LineEnd::Cr } else { LineEnd::Mixed };
        let end = line_end(bytes, mark + 1, last, kind)?;
        return Ok(end.map(|line_end| (mark, doubled, Next::End { length: mark + 1, line_end })));
    }
}

/// Whether a value could not have been written without quoting.
pub(super) fn needs_quoting(value: &[u8], separator: u8) -> bool {
    memchr3(separator, b'\n', b'\r', value).is_some() || memchr(b'"', value).is_some()
}
