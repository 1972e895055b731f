//! The canonical form of one record file: fields in the order of the format, two spaces, one newline at the end.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The canonical bytes of a file of its own.
///
/// # Errors
/// Why the bytes are not a record, or could not be written again without loss.
pub(crate) fn file<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    file_of(&record::<T>(bytes)?)
}

/// The canonical bytes of the file that holds a record.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn file_of<T: Serialize>(record: &T) -> Result<Vec<u8>, String> {
    let mut canonical = serde_json::to_vec_pretty(record).map_err(|error| error.to_string())?;
    canonical.push(b'\n');
    Ok(canonical)
}

/// The canonical bytes of a line of JSON Lines, with its end.
///
/// # Errors
/// As [`file`].
pub(crate) fn line<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    line_of(&record::<T>(bytes)?)
}

/// The canonical bytes of the line that holds a record, with its end.
///
/// # Errors
/// As [`file_of`].
pub(crate) fn line_of<T: Serialize>(record: &T) -> Result<Vec<u8>, String> {
    let mut canonical = serde_json::to_vec(record).map_err(|error| error.to_string())?;
    canonical.push(b'\n');
    Ok(canonical)
}

fn record<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    serde_json::from_slice(bytes).map_err(|error| error.to_string())
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
        let texts = br#"{"terms": [{"id": "a", "group": "object", "changed": "2026-11-24", "labels": {
            "ru": {"text": "a", "status": "original"}, "ru": {"text": "b", "status": "original"}}}]}"#;
        let error = file::<vitrina_core::file::TermsFile>(texts).unwrap_err();
        assert!(error.starts_with("the key `ru` stands twice"), "{error}");
    }
}
