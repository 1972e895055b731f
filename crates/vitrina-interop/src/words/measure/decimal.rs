//! A decimal number, exact as it was written: 8.53 stays 8.53, which no binary fraction is.

use std::fmt::{self, Display, Formatter};

/// A number of at most eighteen digits with its places after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    mantissa: u64,
    places: u32,
}

impl Decimal {
    /// From digits before and after the point.
    pub(super) fn new(whole: &str, places: &str) -> Option<Self> {
        let digits = format!("{whole}{places}");
        let short = digits.trim_start_matches('0').len() <= 15 && digits.len() <= 18;
        let mantissa = digits.parse().ok().filter(|_| short)?;
        Some(Self { mantissa, places: u32::try_from(places.len()).ok()? })
    }

    /// A whole number and a fraction of it, where the fraction is a finite decimal: 16 9/16.
    pub(super) fn with_fraction(self, above: u64, below: u64) -> Option<Self> {
        if self.places != 0 || above == 0 || above >= below || ![2, 4, 5, 8, 10, 16, 32, 64].contains(&below) {
            return None;
        }
        let places = (1..=6).find(|places| 10_u64.pow(*places).is_multiple_of(below))?;
        let scale = 10_u64.pow(places);
        let mantissa = self.mantissa.checked_mul(scale)?.checked_add(scale / below * above)?;
        Some(Self { mantissa, places })
    }

    /// The product with another decimal, without places that say nothing.
    pub(super) fn times(self, other: Self) -> Option<Self> {
        let mut product =
            Self { mantissa: self.mantissa.checked_mul(other.mantissa)?, places: self.places + other.places };
        while product.places > 0 && product.mantissa.is_multiple_of(10) {
            product = Self { mantissa: product.mantissa / 10, places: product.places - 1 };
        }
        Some(product)
    }

    /// The sum with a whole number of units that are each `of` others: 5 ft 6 in.
    pub(super) fn carried(self, of: u64, other: Self) -> Option<Self> {
        let scale = 10_u64.checked_pow(other.places)?;
        let whole = self.mantissa.checked_mul(of)?.checked_mul(scale)?;
        (self.places == 0).then_some(Self { mantissa: whole.checked_add(other.mantissa)?, places: other.places })
    }

    /// Whether it is nothing: no measure is.
    pub(super) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The nearest binary number.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // The parser of the standard library rounds correctly, a division would round twice.
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl Display for Decimal {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let scale = 10_u64.pow(self.places.min(19));
        write!(formatter, "{}", self.mantissa / scale)?;
        if self.places > 0 {
            let width = usize::try_from(self.places).unwrap_or_default();
            write!(formatter, ".{:0width$}", self.mantissa % scale)?;
        }
        Ok(())
    }
}
