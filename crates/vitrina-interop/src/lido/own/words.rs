//! The words by which our own records mark what LIDO has no element for: written by the writer, understood by the reader.

use vitrina_core::{Confidence, MeasureKind, RecordKind, Strength};

/// The type of a classification that says what the record describes.
pub(in crate::lido) const KIND_OF_RECORD: &str = "kind of record";
/// The type of a classification that says that there is only this one.
pub(in crate::lido) const UNIQUENESS: &str = "uniqueness";
pub(in crate::lido) const ONE_OF_A_KIND: &str = "one of a kind";
/// The type of a description that names a source, and the labels of what is said of it.
pub(in crate::lido) const SOURCE: &str = "source of the record";
pub(in crate::lido) const SUPPORTS: &str = "statements it supports";
pub(in crate::lido) const HOW_SURE: &str = "how sure the editors are of it";
pub(in crate::lido) const RECORDS: &str = "records that stand for it";
pub(in crate::lido) const LANGUAGE_NOT_STATED: &str = "; its language is not stated";
/// The type of a description that is a note for readers.
pub(in crate::lido) const NOTE: &str = "note of the editors";
/// The type of a description that says how sure the editors are.
pub(in crate::lido) const CONFIDENCE: &str = "confidence of the editors";
/// The type of a description that says what maker and place rest on.
pub(in crate::lido) const BASIS: &str = "basis of maker and place";
/// Before a date as it was understood.
pub(in crate::lido) const EDTF: &str = "EDTF";
/// The type of a museum's own number.
pub(in crate::lido) const INVENTORY_NUMBER: &str = "inventory number";
/// The type of the day of the last change.
pub(in crate::lido) const LAST_CHANGE: &str = "last change";

const KINDS: [(RecordKind, &str); 10] = [
    (RecordKind::SingleObject, "object"),
    (RecordKind::Group, "group of objects"),
    (RecordKind::Set, "set"),
    (RecordKind::Collection, "collection"),
    (RecordKind::Replica, "replica"),
    (RecordKind::Copy, "copy"),
    (RecordKind::Model, "model"),
    (RecordKind::Reconstruction, "reconstruction"),
    (RecordKind::Building, "building"),
    (RecordKind::Scene, "scene"),
];

const MEASURES: [(MeasureKind, &str); 8] = [
    (MeasureKind::Height, "height"),
    (MeasureKind::Width, "width"),
    (MeasureKind::Length, "length"),
    (MeasureKind::Depth, "depth"),
    (MeasureKind::Side, "side"),
    (MeasureKind::Diameter, "diameter"),
    (MeasureKind::Calibre, "calibre"),
    (MeasureKind::Weight, "weight"),
];

const CONFIDENCES: [(Confidence, &str); 3] = [
    (Confidence::High, "The editors' confidence in the record: high"),
    (Confidence::Medium, "The editors' confidence in the record: medium"),
    (Confidence::Low, "The editors' confidence in the record: low"),
];

const STRENGTHS: [(Strength, &str); 3] = [
    (Strength::Institution, "source: an institution"),
    (Strength::Secondary, "source: secondary"),
    (Strength::Weak, "source: weak"),
];

macro_rules! both_ways {
    ($($of:ty, $table:ident, $write:ident, $read:ident, $doc:literal;)*) => {$(
        #[doc = $doc]
        pub(in crate::lido) fn $write(of: $of) -> &'static str {
            $table.iter().find(|(one, _)| *one == of).map_or("", |(_, words)| words)
        }

        pub(super) fn $read(words: &str) -> Option<$of> {
            $table.iter().find(|(_, one)| *one == words).map(|(one, _)| *one)
        }
    )*};
}

both_ways! {
    RecordKind, KINDS, kind, read_kind, "What the record describes.";
    MeasureKind, MEASURES, measured, read_measured, "What is measured.";
    Confidence, CONFIDENCES, confident, read_confident, "How sure the editors are.";
    Strength, STRENGTHS, strength, read_strength, "What kind of source it is.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back() {
        for (kind, words) in KINDS {
            assert_eq!((self::kind(kind), read_kind(words)), (words, Some(kind)));
        }
        for (measure, words) in MEASURES {
            assert_eq!((measured(measure), read_measured(words)), (words, Some(measure)));
        }
        for (confidence, words) in CONFIDENCES {
            assert_eq!((confident(confidence), read_confident(words)), (words, Some(confidence)));
        }
        for (strength, words) in STRENGTHS {
            assert_eq!((self::strength(strength), read_strength(words)), (words, Some(strength)));
        }
    }
}
