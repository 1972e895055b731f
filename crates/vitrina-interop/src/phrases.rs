//! What this program says of a record in English, the same in every format that leaves.

use vitrina_core::{Basis, Confidence, RecordKind, Source, TextStatus};

/// How a text came to be in its language.
pub(crate) fn status(status: TextStatus) -> &'static str {
    match status {
        TextStatus::Original => "original",
        TextStatus::Human => "translation",
        TextStatus::Machine => "machine translation",
        TextStatus::Reviewed => "machine translation, reviewed",
    }
}

/// What is said of a statement that holds for the type.
pub(crate) fn of_type(basis: Option<Basis>) -> Option<&'static str> {
    (basis == Some(Basis::Type)).then_some("known of the type, not of this exhibit")
}

/// What the record describes.
pub(crate) fn described(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::SingleObject => "object",
        RecordKind::Group => "group of objects",
        RecordKind::Set => "set",
        RecordKind::Collection => "collection",
        RecordKind::Replica => "replica",
        RecordKind::Copy => "copy",
        RecordKind::Model => "model",
        RecordKind::Reconstruction => "reconstruction",
        RecordKind::Building => "building",
        RecordKind::Scene => "scene",
    }
}

/// How sure the editors are.
pub(crate) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "The editors' confidence in the record: high",
        Confidence::Medium => "The editors' confidence in the record: medium",
        Confidence::Low => "The editors' confidence in the record: low",
    }
}

/// A source on one line: what it is, where, and what it supports.
pub(crate) fn source(source: &Source) -> String {
    let mut words = source.what.clone();
    words.extend(source.url.iter().flat_map(|url| [", ", url.as_str()]));
    words.extend(source.supports.iter().flat_map(|what| [": ", what.as_str()]));
    words
}
