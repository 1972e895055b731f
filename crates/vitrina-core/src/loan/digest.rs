//! SHA-256 of documents and of what both sides sign; anyone can compute it again with ordinary tools.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::Digest as _;

use super::line::LineState;
use super::name::{LineNumber, LoanId, VersionNumber};
use super::party::Party;
use super::terms::Terms;
use crate::id::MuseumId;
use crate::language::LanguageTag;

/// A SHA-256, written as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// The digest of a value's canonical JSON: fields in the order of their type, maps sorted, no space.
    #[must_use]
    pub fn of_value<T: Serialize>(value: &T) -> Self {
        Self::of(&canonical(value))
    }
}

/// A value as canonical JSON. The types of this module hold neither floating numbers nor unsorted maps, so that one value
/// has one spelling.
pub(super) fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("the values of a loan are plain data")
}

impl FromStr for Digest {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "a SHA-256 is 64 digits 0-9 and a-f".to_owned();
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(wrong()),
        };
        let mut bytes = [0; 32];
        if text.len() != 64 {
            return Err(wrong());
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Digest {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// The text of the agreement in one language, by its digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgreementText {
    /// The language.
    pub language: LanguageTag,
    /// The digest of the document.
    pub document: Digest,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Signed<'a> {
    format: &'static str,
    loan: &'a LoanId,
    lender: &'a MuseumId,
    lender_name: &'a str,
    borrower: &'a MuseumId,
    borrower_name: &'a str,
    version: VersionNumber,
    terms: &'a Terms,
    lines: Vec<(LineNumber, &'a LineState)>,
    texts: &'a [AgreementText],
}

/// The bytes that both sides sign: who lends what to whom on which terms, and the digests of the texts.
///
/// They hold no restricted value: a valuation enters by the digest that stands on its line.
#[must_use]
pub fn agreement_bytes<'a>(
    loan: &LoanId,
    lender: &Party,
    borrower: &Party,
    version: VersionNumber,
    terms: &Terms,
    lines: impl Iterator<Item = (LineNumber, &'a LineState)>,
    texts: &[AgreementText],
) -> Vec<u8> {
    canonical(&Signed {
        format: "vitrina-agreement/1",
        loan,
        lender: &lender.museum,
        lender_name: &lender.legal_name,
        borrower: &borrower.museum,
        borrower_name: &borrower.legal_name,
        version,
        terms,
        lines: lines.collect(),
        texts,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_the_published_one() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(Digest::of(b"").to_string(), empty);
        assert_eq!(empty.parse(), Ok(Digest::of(b"")));
        for bad in ["", &empty[1..], &empty.to_uppercase(), &empty.replace('e', "g")] {
            assert!(bad.parse::<Digest>().is_err(), "{bad}");
        }
    }
}
