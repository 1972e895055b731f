//! How a table is written: its separator, its quoting and its line ends, found out from the beginning of it and said.

use std::collections::BTreeMap;
use std::fmt;

use memchr::memchr;

use super::record::{Bounds, Cut, Span, SpanKind, cut, needs_quoting};
use crate::decode::Found;

/// What ends a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// CR LF; a CR or an LF alone is a part of a value.
    CrLf,
    /// LF; a CR is a part of a value, also before an LF.
    Lf,
    /// CR alone.
    Cr,
    /// CR LF on some lines and LF on others.
    Mixed,
}

/// How the values of a table are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// What stands between two values: an ASCII character other than the quotation mark, CR and LF.
    pub separator: u8,
    /// Whether `"` around a value quotes it.
    pub quoted: bool,
    /// What ends a line.
    pub line_end: LineEnd,
}

/// What was found out about a table; its `Display` says it in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The encoding, as far as it is known yet.
    pub encoding: Found,
    /// How values are told apart.
    pub format: Format,
    /// Whether rows end early where their last values are empty.
    pub ragged: bool,
    /// How many columns the header has.
    pub columns: usize,
}

impl fmt::Display for Dialect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}; ", self.encoding)?;
        match (self.columns, self.format.separator) {
            (1, _) => formatter.write_str("one column")?,
            (columns, b'\t') => write!(formatter, "{columns} columns between tabulators")?,
            (columns, separator) if separator.is_ascii_graphic() => {
                write!(formatter, "{columns} columns between `{}`", char::from(separator))?;
            }
            (columns, separator) => write!(formatter, "{columns} columns between characters U+{separator:04X}")?,
        }
        formatter.write_str(if self.format.quoted { ", quoted with `\"` where needed" } else { ", no quoting" })?;
        formatter.write_str(match self.format.line_end {
            LineEnd::CrLf => "; lines end with CR LF",
            LineEnd::Lf => "; lines end with LF",
            LineEnd::Cr => "; lines end with CR",
            LineEnd::Mixed => "; lines end with CR LF or LF",
        })?;
        formatter.write_str(if self.ragged { "; empty values at the end of a row may be missing" } else { "" })
    }
}

/// The characters that may stand between values, the likelier first.
const SEPARATORS: [u8; 8] = [b',', b';', b'\t', b'|', b'^', b'~', 0x1F, b':'];

/// How the sample reads in one format.
struct Trial {
    format: Format,
    columns: usize,
    /// The share of rows that fit the header, more for more columns; nothing for a single column.
    score: f64,
    /// Whether every value is quoted and every row fits: that is no chance.
    throughout: bool,
    ragged: bool,
    quoting: Quoting,
}

impl Trial {
    /// This one with quoting, or that one without.
    fn or(self, bare: Self) -> Self {
        let even = self.score == bare.score && self.quoting.is_meant(self.format.separator);
        if even || self.score > bare.score { self } else { bare }
    }

    fn is_better_than(&self, other: &Self) -> bool {
        (self.throughout, self.score) > (other.throughout, other.score)
    }
}

/// What speaks for quoting, and against it.
#[derive(Default)]
struct Quoting {
    needed: usize,
    whole: usize,
    strange: usize,
    /// By column: values, and how many of them are quoted.
    by_column: BTreeMap<usize, (usize, usize)>,
}

impl Quoting {
    fn add(&mut self, column: usize, value: &[u8], kind: SpanKind, separator: u8) {
        let counts = self.by_column.entry(column).or_default();
        counts.0 += usize::from(!value.is_empty());
        match kind {
            SpanKind::Quoted => {
                counts.1 += usize::from(!value.is_empty());
                let needed = needs_quoting(value, separator);
                self.needed += usize::from(needed);
                self.whole += usize::from(!needed);
            }
            SpanKind::Stray => self.strange += 1,
            SpanKind::Bare => self.strange += usize::from(memchr(b'"', value).is_some()),
        }
    }

    /// Whether the marks quote, where the values are as many either way.
    fn is_meant(&self, separator: u8) -> bool {
        let usual = matches!(separator, b',' | b';');
        if self.needed + self.whole + self.strange == 0 {
            return usual;
        }
        let whole_column = self.by_column.values().any(|(all, quoted)| *all > 1 && all == quoted);
        self.needed > self.strange || (self.strange == 0 && (usual || whole_column))
    }
}

/// Finds the format of a table from its beginning; `whole` says that the sample is all of it.
pub(super) fn find(sample: &[u8], whole: bool, separator: Option<u8>, bounds: Bounds) -> (Format, bool) {
    let separators = separator.map_or(SEPARATORS.to_vec(), |separator| vec![separator]);
    let mut best: Option<Trial> = None;
    let (line_ends, likely) = line_ends(sample);
    for separator in separators {
        for (at, line_end) in line_ends.iter().copied().enumerate() {
            let run = |quoted| trial(sample, whole, Format { separator, quoted, line_end }, bounds);
            let quoted = run(true);
            let trial = if quoted.throughout || at >= likely { quoted } else { quoted.or(run(false)) };
            if (trial.throughout || at < likely) && best.as_ref().is_none_or(|best| trial.is_better_than(best)) {
                best = Some(trial);
            }
        }
    }
    best.map_or((Format { separator: b',', quoted: true, line_end: LineEnd::Lf }, false), |best| {
        (best.format, best.ragged && best.columns > 1)
    })
}

/// The line ends that may be meant, the likelier first, and how many of them are likely; the others are so only where
/// everything else is within quotation marks.
fn line_ends(sample: &[u8]) -> (Vec<LineEnd>, usize) {
    let (mut both, mut lf, mut cr) = (0, 0, 0);
    for (at, byte) in sample.iter().enumerate() {
        match byte {
            b'\n' if at > 0 && sample[at - 1] == b'\r' => both += 1,
            b'\n' => lf += 1,
            b'\r' if sample.get(at + 1) != Some(&b'\n') => cr += 1,
            _ => {}
        }
    }
    use LineEnd::{Cr, CrLf, Lf, Mixed};
    match (both, lf, cr) {
        (0, 0, 0) => (vec![Lf], 1),
        (0, 0, _) => (vec![Cr], 1),
        (0, _, _) if cr > lf => (vec![Cr, Lf], 2),
        (0, ..) => (vec![Lf, Cr], 1),
        (_, 0, _) => (vec![CrLf, Lf, Cr], 1),
        (..) if lf > both => (vec![Mixed, CrLf, Lf, Cr], 2),
        (..) => (vec![CrLf, Mixed, Lf, Cr], 2),
    }
}

fn trial(sample: &[u8], whole: bool, format: Format, bounds: Bounds) -> Trial {
    let (mut at, mut counts, mut quoting) = (0, Vec::new(), Quoting::default());
    let (mut spans, mut throughout, mut trimmed): (Vec<Span>, bool, bool) = (Vec::new(), true, true);
    while at < sample.len() {
        let rest = &sample[at..];
        let width = counts.first().copied();
        let (Cut::Whole { length, line_end }, count) = cut(rest, whole, format, bounds, width, &mut spans) else {
            break;
        };
        if length > 0 {
            counts.push(count);
            throughout &= spans.iter().all(|span| span.kind == SpanKind::Quoted);
            let empty_end = spans.last().is_some_and(|span| span.start == span.end);
            trimmed &= !(width == Some(count) && empty_end);
            for (column, span) in spans.iter().enumerate() {
                quoting.add(column, &rest[span.start..span.end], span.kind, format.separator);
            }
        }
        at += (length + line_end).max(1);
    }
    let columns = counts.first().copied().unwrap_or(1);
    let fit = fit(&counts, columns);
    let share = fit.fitting as f64 / counts.len().max(1) as f64;
    let score = if columns == 1 || share < 0.05 { 0.0 } else { share * (1.0 - 1.0 / columns as f64) };
    // Who leaves out empty values at the end of a row leaves out all of them.
    let often = fit.short > 1 && fit.short * 20 >= counts.len() && fit.single * 4 <= fit.short;
    throughout &= columns > 1 && share == 1.0;
    Trial { format, columns, score, throughout, ragged: trimmed && often, quoting }
}

/// How the records fit the header.
#[derive(Default)]
struct Fit {
    /// Whole or joined.
    fitting: usize,
    /// Too short, and not made whole by those that follow.
    short: usize,
    /// The same, with a single value.
    single: usize,
}

fn fit(counts: &[usize], columns: usize) -> Fit {
    let (mut at, mut fit) = (0, Fit::default());
    while at < counts.len() {
        let parts = joinable(counts[at..].iter().copied().map(Some), columns);
        fit.fitting += parts.unwrap_or(0);
        if parts.is_none() {
            fit.short += usize::from(counts[at] > 1 && counts[at] < columns);
            fit.single += usize::from(counts[at] == 1 && columns > 1);
        }
        at += parts.unwrap_or(1);
    }
    fit
}

/// How many of the records that follow make up one of `columns` values together, if they do: one broken record has its
/// values in two or more lines, of which none is whole by itself. `None` among `counts` is what no record goes on over.
pub(super) fn joinable(counts: impl Iterator<Item = Option<usize>>, columns: usize) -> Option<usize> {
    let mut sum = 0;
    for (parts, count) in counts.enumerate() {
        let count = count?;
        if parts == 0 && count == columns {
            return Some(1);
        }
        // A line without a separator may as well be the rest of the row before.
        if count >= columns || (parts == 0 && count < 2) || parts >= MOST_PARTS {
            return None;
        }
        sum += count - 1;
        match (sum + 1).cmp(&columns) {
            std::cmp::Ordering::Less => {}
            std::cmp::Ordering::Equal => return Some(parts + 1),
            std::cmp::Ordering::Greater => return None,
        }
    }
    None
}

/// Over how many lines a broken record may go.
pub(super) const MOST_PARTS: usize = 1000;
