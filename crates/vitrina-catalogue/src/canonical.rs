//! The canonical form of one record file: fields in the order of the format, two spaces, one newline at the end.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// The canonical bytes of a file of its own.
///
/// # Errors
/// Why the bytes are not a record, or could not be written again without loss.
pub(crate) fn file<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut canonical = serde_json::to_vec_pretty(&record::<T>(bytes)?).map_err(|error| error.to_string())?;
    canonical.push(b'\n');
    Ok(canonical)
}

/// The canonical bytes of a line of JSON Lines, with its end.
///
/// # Errors
/// As [`file`].
pub(crate) fn line<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut canonical = serde_json::to_vec(&record::<T>(bytes)?).map_err(|error| error.to_string())?;
    canonical.push(b'\n');
    Ok(canonical)
}

fn record<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let record = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    serde_json::from_slice::<NoKeyTwice>(bytes).map_err(|error| error.to_string())?;
    Ok(record)
}

/// Any JSON in which no object has a key twice: of two, the reader would keep one and the words of the other be lost.
struct NoKeyTwice;

impl<'de> Deserialize<'de> for NoKeyTwice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = NoKeyTwice;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<NoKeyTwice, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some((key, NoKeyTwice)) = map.next_entry::<String, NoKeyTwice>()? {
            if keys.contains(&key) {
                return Err(A::Error::custom(format_args!("the key `{key}` stands twice")));
            }
            keys.insert(key);
        }
        Ok(NoKeyTwice)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<NoKeyTwice, A::Error> {
        while sequence.next_element::<NoKeyTwice>()?.is_some() {}
        Ok(NoKeyTwice)
    }

    fn visit_unit<E>(self) -> Result<NoKeyTwice, E> {
        Ok(NoKeyTwice)
    }

    fn visit_bool<E>(self, _: bool) -> Result<NoKeyTwice, E> {
        Ok(NoKeyTwice)
    }

    fn visit_i64<E>(self, _: i64) -> Result<NoKeyTwice, E> {
        Ok(NoKeyTwice)
    }

    fn visit_u64<E>(self, _: u64) -> Result<NoKeyTwice, E> {
        Ok(NoKeyTwice)
    }

    fn visit_f64<E>(self, _: f64) -> Result<NoKeyTwice, E> {
        Ok(NoKeyTwice)
    }

    fn visit_str<E>(self, _: &str) -> Result<NoKeyTwice, E> {
        Ok(NoKeyTwice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrina_core::file::WithdrawalFile;

    #[track_caller]
    fn check(bytes: &str, expect: Result<&str, &str>) {
        let canonical = line::<WithdrawalFile>(bytes.as_bytes()).map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!(canonical.as_deref().map_err(String::as_str), expect);
    }

    #[test]
    fn fields_have_one_order_and_none_is_lost() {
        let canonical = "{\"id\":\"xa-1\",\"kind\":\"exhibit\",\"date\":\"2026-11-24\",\"reason\":\"error\"}\n";
        check(r#" {"reason": "error", "date": "2026-11-24", "kind": "exhibit", "id": "xa-1"}"#, Ok(canonical));
        check(canonical, Ok(canonical));
        check(r#"{"id": "xa-1"}"#, Err("missing field `kind` at line 1 column 14"));
    }

    #[test]
    fn a_key_that_stands_twice_is_not_dropped() {
        let texts = br#"{"ru": {"text": "a"}, "ru": {"text": "b"}}"#;
        let error = file::<std::collections::BTreeMap<String, serde_json::Value>>(texts).unwrap_err();
        assert!(error.starts_with("the key `ru` stands twice"), "{error}");
    }
}
