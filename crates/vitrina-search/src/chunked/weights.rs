//! How much a find is worth, and how rare a word is: whole numbers, so that every machine computes the same.

use vitrina_core::query::ReasonField;

use crate::input::ConceptKind;

/// The fields of a record's own words.
pub(crate) const FIELDS: [ReasonField; 3] = [ReasonField::Number, ReasonField::Title, ReasonField::Text];
/// The highest weight.
pub(crate) const HIGHEST: u32 = 15;

/// The weight in an impact.
pub(crate) fn weight(impact: u8) -> u8 {
    (impact >> 3).min(HIGHEST as u8)
}

/// The best of the fields in an impact.
pub(crate) fn field(impact: u8) -> ReasonField {
    let place = (impact & 7).trailing_zeros() as usize;
    FIELDS.get(place).copied().unwrap_or(ReasonField::Text)
}

/// Whether a word with this impact stands in the field.
pub(crate) fn stands_in(impact: u8, field: ReasonField) -> bool {
    FIELDS.iter().position(|known| *known == field).is_some_and(|place| impact & (1 << place) != 0)
}

/// The weight of a word in the label of a concept of this kind.
pub(crate) fn concept_weight(kind: ConceptKind) -> u8 {
    match kind {
        ConceptKind::Type => 11,
        ConceptKind::Period | ConceptKind::Event | ConceptKind::Person => 9,
        ConceptKind::Place | ConceptKind::Museum => 8,
        ConceptKind::State | ConceptKind::Material => 7,
        ConceptKind::Exhibition => 6,
        ConceptKind::Century | ConceptKind::Record | ConceptKind::Lending => 4,
    }
}

/// How rare a word is that `found` of `records` records have: sixteen times the binary logarithm of 1 + records / found.
pub(crate) fn rarity(found: usize, records: usize) -> u32 {
    let found = found.max(1) as u64;
    let ratio = ((records as u64 + found) << 8) / found;
    let whole = ratio.ilog2();
    // Between two powers of two the logarithm is taken as a straight line.
    let part = (ratio >> whole.saturating_sub(4)) & 15;
    (whole.saturating_sub(8)) * 16 + part as u32
}
