//! Units as museums write them, and what they are in the catalogue's metric units. Units that were of different length
//! in different places (a Swedish tum, a Zoll, a vershok) and ounces, which may be troy, are not read.

use vitrina_core::MeasureUnit;

use super::Decimal;

/// A unit as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A unit the catalogue knows.
    Metric(MeasureUnit),
    /// Ten centimetres.
    Decimetre,
    /// A hundred grams.
    Hectogram,
    /// 25.4 mm.
    Inch,
    /// Twelve inches.
    Foot,
    /// Avoirdupois.
    Pound,
}

impl Unit {
    /// Whether it measures weight rather than length.
    #[must_use]
    pub fn is_weight(self) -> bool {
        match self {
            Self::Metric(unit) => unit.is_weight(),
            Self::Hectogram | Self::Pound => true,
            Self::Decimetre | Self::Inch | Self::Foot => false,
        }
    }

    /// The symbol.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Metric(unit) => unit.symbol(),
            Self::Decimetre => "dm",
            Self::Hectogram => "hg",
            Self::Inch => "in",
            Self::Foot => "ft",
            Self::Pound => "lb",
        }
    }

    /// The value in a unit of the catalogue, exactly.
    #[must_use]
    pub fn metric(self, value: Decimal) -> Option<(Decimal, MeasureUnit)> {
        let (whole, places, unit) = match self {
            Self::Metric(unit) => return Some((value, unit)),
            Self::Decimetre => ("10", "", MeasureUnit::Cm),
            Self::Hectogram => ("100", "", MeasureUnit::G),
            Self::Inch => ("2", "54", MeasureUnit::Cm),
            Self::Foot => ("30", "48", MeasureUnit::Cm),
            Self::Pound => ("0", "45359237", MeasureUnit::Kg),
        };
        Some((value.times(Decimal::new(whole, places)?)?, unit))
    }

    /// Millimetres or grams, to compare two values.
    pub(super) fn base(self, value: Decimal) -> Option<f64> {
        let (value, unit) = self.metric(value)?;
        let scale = match unit {
            MeasureUnit::Mm | MeasureUnit::G => 1.0,
            MeasureUnit::Cm => 10.0,
            MeasureUnit::M | MeasureUnit::Kg => 1e3,
            MeasureUnit::T => 1e6,
        };
        Some(value.to_f64() * scale)
    }
}

const WORDS: &[(Unit, &[&str])] = &[
    (
        Unit::Metric(MeasureUnit::Mm),
        &[
            "mm",
            "millimeter",
            "millimetre",
            "millimetres",
            "millimeters",
            "мм",
            "毫米",
            "公厘",
            "میلی‌متر",
            "میلیمتر",
            "ملی میٹر",
            "मिमी",
        ],
    ),
    (
        Unit::Metric(MeasureUnit::Cm),
        &[
            "cm",
            "centimeter",
            "centimetre",
            "centimetres",
            "centimeters",
            "см",
            "厘米",
            "公分",
            "سانتی‌متر",
            "سانتیمتر",
            "سم",
            "सेमी",
        ],
    ),
    (
        Unit::Metric(MeasureUnit::M),
        &["m", "meter", "metre", "metres", "meters", "м", "метр", "метра", "метров", "米", "公尺", "متر", "मीटर", "मी"],
    ),
    (
        Unit::Metric(MeasureUnit::G),
        &["g", "gr", "gram", "grams", "gramm", "г", "гр", "грамм", "граммов", "克", "گرم", "ग्राम"],
    ),
    (
        Unit::Metric(MeasureUnit::Kg),
        &["kg", "kilo", "kilogram", "kilograms", "kilogramm", "кг", "килограмм", "千克", "公斤", "کیلوگرم", "किग्रा"],
    ),
    (Unit::Metric(MeasureUnit::T), &["ton", "tonne", "tonnes", "тонн", "тонны", "吨"]),
    (Unit::Decimetre, &["dm", "дм"]),
    (Unit::Hectogram, &["hg"]),
    (Unit::Inch, &["in", "inch", "inches", "\""]),
    (Unit::Foot, &["ft", "foot", "feet", "'"]),
    (Unit::Pound, &["lb", "lbs", "pound", "pounds"]),
];

/// The unit a word stands for, after a number.
pub(super) fn unit(word: &str) -> Option<Unit> {
    let word = word.to_lowercase();
    WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(unit, _)| *unit)
}

/// The unit at the beginning of Chinese words, with its length in characters.
pub(super) fn chinese_unit(text: &str) -> Option<(Unit, usize)> {
    let names = WORDS.iter().flat_map(|(unit, words)| words.iter().map(move |word| (*unit, *word)));
    let found = names.filter(|(_, word)| text.starts_with(word));
    found.map(|(unit, word)| (unit, word.chars().count())).max_by_key(|(_, length)| *length)
}
