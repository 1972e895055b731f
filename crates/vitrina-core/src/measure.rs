//! Measures: the museum's own words beside value and unit.

use serde::{Deserialize, Serialize};

use crate::text::Texts;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MeasureKind {
    /// From the base up.
    Height,
    /// From side to side.
    Width,
    /// Along the longest side.
    Length,
    /// From front to back.
    Depth,
    /// One side of a square.
    Side,
    /// Across a round thing.
    Diameter,
    /// Across the bore.
    Calibre,
    /// What it weighs.
    Weight,
}

/// A unit of measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum MeasureUnit {
    /// Millimetre.
    Mm,
    /// Centimetre.
    Cm,
    /// Metre.
    M,
    /// Gram.
    G,
    /// Kilogram.
    Kg,
    /// Tonne.
    T,
}

impl MeasureUnit {
    /// The symbol of the unit (SI), the same in every language of the catalogue's data.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Mm => "mm",
            Self::Cm => "cm",
            Self::M => "m",
            Self::G => "g",
            Self::Kg => "kg",
            Self::T => "t",
        }
    }

    /// Whether it measures weight rather than length.
    #[must_use]
    pub fn is_weight(self) -> bool {
        matches!(self, Self::G | Self::Kg | Self::T)
    }
}

/// One measured value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// What is measured.
    pub kind: MeasureKind,
    /// How much, in `unit`; more than nothing.
    pub value: f64,
    /// The unit of `value`.
    pub unit: MeasureUnit,
}

/// The measures of an exhibit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measures {
    /// The museum's or the source's own words.
    pub text: Texts,
    /// What was understood of them.
    pub values: Vec<Measure>,
}
