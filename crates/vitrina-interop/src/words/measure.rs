//! Measures as museums write them: "Höjd: 120 mm", "16 9/16 in. (42 cm)", "support: 394 x 419 mm", "高12厘米".
//! A number without a unit, a count, a duration, a format of books and a pounder's weight stay words.

mod decimal;
mod label;
mod segment;
#[cfg(test)]
mod tests;
mod token;
mod unit;

use vitrina_core::{Measure, MeasureKind};

pub use decimal::Decimal;
pub use unit::Unit;

use super::fold::folded;

/// The longest text that is read, in characters: a longer one is a description.
pub const LONGEST: usize = 2000;

/// What was understood of the words, and the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measures {
    /// The values, in the order of the text.
    pub values: Vec<MeasureReading>,
    /// The words of which no measure was understood, piece by piece.
    pub rest: Vec<String>,
}

/// One measured value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureReading {
    /// What is measured, where the words or custom say so.
    pub kind: Option<MeasureKind>,
    /// What else the words say is measured: "support", "skaft", "klinga vid fästet", "Omkrets".
    pub part: Option<String>,
    /// The number as written; a fraction of inches as the decimal it equals.
    pub value: Decimal,
    /// The unit as written.
    pub unit: Unit,
    /// False where the words say "about" or "?".
    pub certain: bool,
}

impl MeasureReading {
    /// The value as the catalogue keeps it, in a metric unit; nothing where the kind is not known.
    #[must_use]
    pub fn measure(&self) -> Option<Measure> {
        let (value, unit) = self.unit.metric(self.value)?;
        Some(Measure { kind: self.kind?, value: value.to_f64(), unit })
    }
}

impl MeasureReading {
    /// The value as the catalogue keeps it, where it is one of the whole exhibit: the length of a barrel is not the
    /// length of the gun, and a frame is no painting. What is measured of a part stays in the words.
    #[must_use]
    pub fn of_the_whole(&self) -> Option<Measure> {
        let whole = |part: &str| WHOLE.contains(&part.to_lowercase().as_str());
        self.measure().filter(|_| self.part.as_deref().is_none_or(whole))
    }
}

/// Names that museums give to the whole, among those of its parts.
const WHOLE: &[&str] = &[
    "support",
    "object",
    "overall",
    "total",
    "whole",
    "unframed",
    "without frame",
    "totalt",
    "hela",
    "utan ram",
    "gesamt",
    "insgesamt",
    "ohne rahmen",
    "общая",
    "общий",
    "общее",
    "без рамы",
    "fără ramă",
    "全",
    "通",
];

/// Customs of one source that its words alone do not tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Conventions {
    /// What stands before three digits: in "1,575 kg" a decimal comma or the mark of thousands.
    pub decimal: Option<DecimalMark>,
}

/// The character before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalMark {
    /// 1,5
    Comma,
    /// 1.5
    Point,
}

/// The measures the words name.
#[must_use]
pub fn read_measures(words: &str) -> Measures {
    read_measures_by(words, &Conventions::default())
}

/// As [`read_measures`], by the customs of the source.
#[must_use]
pub fn read_measures_by(words: &str, conventions: &Conventions) -> Measures {
    let mut measures = Measures::default();
    // The cheap bound first: no character is longer than four bytes.
    if words.len() > LONGEST * 4 || words.chars().count() > LONGEST {
        measures.rest.push(words.to_owned());
        return measures;
    }
    for line in words.lines().filter(|line| !line.trim().is_empty()) {
        read_line(line, conventions, &mut measures);
    }
    measures
}

fn read_line(line: &str, conventions: &Conventions, measures: &mut Measures) {
    let segments = segment::split(token::tokens(&folded(line), conventions));
    let mut topic = None;
    let mut readings: Vec<Option<Vec<MeasureReading>>> = Vec::with_capacity(segments.len());
    for tokens in &segments {
        let segment = segment::read(tokens, topic.as_deref(), None);
        topic = segment.as_ref().and_then(|segment| segment.topic.clone());
        readings.push(segment.map(|segment| segment.values));
    }
    // A unit written once, after the last of several labelled numbers.
    let mut unit = None;
    for (tokens, reading) in segments.iter().zip(&mut readings).rev() {
        if reading.is_none() && unit.is_some() {
            *reading = segment::read(tokens, None, unit).map(|segment| segment.values);
        }
        unit = match reading.as_deref() {
            Some([only]) if only.kind.is_some() && !only.unit.is_weight() => Some(only.unit),
            _ => None,
        };
    }
    for (tokens, reading) in segments.iter().zip(readings) {
        match reading {
            Some(values) => measures.values.extend(values),
            None => measures.rest.extend(Some(token::text(tokens)).filter(|text| !text.is_empty())),
        }
    }
}
