//! Identifiers as types: a value of one of these is known to be well formed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a string is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdError {
    /// Nothing between the quotation marks.
    Empty,
    /// Longer than 64 characters.
    TooLong,
    /// A character outside `a-z`, `0-9` and `-`.
    Character(char),
}

impl fmt::Display for IdError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("it is empty"),
            Self::TooLong => formatter.write_str("it is longer than 64 characters"),
            Self::Character(character) => write!(formatter, "it contains `{}`", character.escape_debug()),
        }
    }
}

fn well_formed(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if let Some(character) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
        return Err(IdError::Character(character));
    }
    if text.len() > 64 {
        return Err(IdError::TooLong);
    }
    Ok(())
}

macro_rules! catalogue_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// One to 64 characters of `a-z`, `0-9` and `-`; unique per kind and frozen at first publication.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The identifier as it stands in files and addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                well_formed(text)?;
                Ok(Self(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                well_formed(&text).map_err(|error| format!("not an id: {error}"))?;
                Ok(Self(text))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )*};
}

catalogue_id! {
    /// A museum's id, such as `ru-cafm`.
    MuseumId;
    /// An exhibit's id, such as `ru-cafm-001`: the catalogue's, never the museum's own number.
    ExhibitId;
    /// A joint exhibition's id, such as `x-trust`.
    ExhibitionId;
    /// A concept's id in the thesaurus, such as `sabre`.
    TermId;
    /// An event's, a person's or a place's id.
    AuthorityId;
    /// A fact on the organisation, such as `founding`.
    FactId;
}

/// A state's code: two capital letters, ISO 3166-1 alpha-2 (`XA` to `XZ` are for invented states).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateCode([u8; 2]);

impl StateCode {
    /// The code in capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a state code is two ASCII letters")
    }

    /// The code in small letters, as it stands in addresses and file names.
    #[must_use]
    pub fn lower(&self) -> String {
        self.as_str().to_ascii_lowercase()
    }
}

impl FromStr for StateCode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Ok(Self([*a, *b])),
            _ => Err("not a state code: two capital letters are expected".to_owned()),
        }
    }
}

impl TryFrom<String> for StateCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<StateCode> for String {
    fn from(code: StateCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The identity of a record for the exchange: version 7 when made by hand, 5 when imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordUuid(pub uuid::Uuid);

impl FromStr for RecordUuid {
    type Err = String;

    /// Accepts the hyphenated form only, so that one record has one spelling.
    fn from_str(text: &str) -> Result<Self, String> {
        if text.len() != 36 {
            return Err(format!("a UUID has 36 characters, this has {}", text.chars().count()));
        }
        let uuid = uuid::Uuid::try_parse(text).map_err(|error| error.to_string())?;
        if uuid.is_nil() {
            return Err("the nil UUID names nothing".to_owned());
        }
        Ok(Self(uuid))
    }
}

impl fmt::Display for RecordUuid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let answer = match text.parse::<ExhibitId>() {
            Ok(id) => id.to_string(),
            Err(error) => error.to_string(),
        };
        assert_eq!(answer, expect);
    }

    #[test]
    fn ids_are_small_letters_digits_and_hyphens() {
        check("ru-cafm-001", "ru-cafm-001");
        check("", "it is empty");
        check("Sabre", "it contains `S`");
        check("../etc", "it contains `.`");
        check("сабля", "it contains `с`");
        check(&"a".repeat(65), "it is longer than 64 characters");
    }

    #[test]
    fn a_state_code_is_two_capitals() {
        assert_eq!("KZ".parse::<StateCode>().unwrap().lower(), "kz");
        for bad in ["", "K", "kz", "KAZ", "К1"] {
            assert!(bad.parse::<StateCode>().is_err(), "{bad}");
        }
    }
}
