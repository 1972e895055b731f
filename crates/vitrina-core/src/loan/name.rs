//! Names of a loan and of the parts of it, as types.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A loan's number, the same for both sides: `LN-XA-2026-17`, the state being the lender's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LoanId(String);

impl LoanId {
    /// The number as both sides write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LoanId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()) && !part.starts_with('0')
        };
        let known = matches!(parts[..], ["LN", state, year, number]
            if state.len() == 2 && state.bytes().all(|b| b.is_ascii_uppercase())
                && year.len() == 4 && digits(year, 4) && digits(number, 9));
        known.then(|| Self(text.to_owned())).ok_or_else(|| "a loan is numbered like `LN-XA-2026-17`".to_owned())
    }
}

impl TryFrom<String> for LoanId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<LoanId> for String {
    fn from(id: LoanId) -> Self {
        id.0
    }
}

impl fmt::Display for LoanId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Reads a number from a number or, where it is the key of an object, from its digits.
struct Number;

impl Visitor<'_> for Number {
    type Value = u64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u64, E> {
        Ok(number)
    }

    fn visit_str<E: Error>(self, digits: &str) -> Result<u64, E> {
        let plain = digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
        digits.parse().ok().filter(|_| plain).ok_or_else(|| E::custom("a number is expected"))
    }
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident($inner:ty);)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let number = deserializer.deserialize_any(Number)?;
                number.try_into().map(Self).map_err(|_| D::Error::custom("the number is too large"))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }
    )*};
}

numbers! {
    /// A line of a loan, from 1; a number is never given twice.
    LineNumber(u16);
    /// A gate of a loan, from 1 in the order of opening.
    GateNumber(u16);
    /// A version of the terms, from 1.
    VersionNumber(u32);
    /// An incident of a loan, from 1 in the order of reporting.
    IncidentNumber(u16);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: bool) {
        assert_eq!(text.parse::<LoanId>().is_ok(), expect, "{text}");
    }

    #[test]
    fn a_loan_has_one_spelling() {
        check("LN-XA-2026-17", true);
        for bad in
            ["", "LN-xa-2026-17", "LN-XA-26-17", "LN-XA-2026-017", "LN-XA-2026-0", "LN-XA-2026-1-2", "LN-XA-2026-"]
        {
            check(bad, false);
        }
    }
}
