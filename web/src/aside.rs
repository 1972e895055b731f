//! What the browser had kept and this program cannot read: each text under a name of its own, until the reader has it.

use crate::browser::{PUT_ASIDE_KEY, StorageError, download, keys, read, remove, write};

/// Moves what is kept under `key` aside, letter for letter; nothing that was put aside before is written over.
///
/// # Errors
/// Where it cannot be put aside it stays where it is.
pub fn put_aside(key: &str, text: &str) -> Result<(), StorageError> {
    write(&name(key, &keys()?), text)?;
    remove(key)
}

/// The names of all that was put aside, in order.
#[must_use]
pub fn put_aside_keys() -> Vec<String> {
    let mut aside: Vec<String> =
        keys().unwrap_or_default().into_iter().filter(|key| key.starts_with(PUT_ASIDE_KEY)).collect();
    aside.sort();
    aside
}

/// Hands one of them to the reader.
pub fn download_put_aside(key: &str) {
    if let Ok(Some(text)) = read(key) {
        // A browser that refuses the download leaves the text where it is.
        let _ = download(&format!("{key}.txt"), "text/plain;charset=utf-8", &text);
    }
}

/// `vitrina-put-aside-selection-1` and so on: the first name that is free.
fn name(key: &str, taken: &[String]) -> String {
    let source = key.trim_start_matches("vitrina-");
    let mut names = (1_u32..).map(|number| format!("{PUT_ASIDE_KEY}-{source}-{number}"));
    names.find(|name| !taken.contains(name)).expect("fewer texts are kept than there are numbers")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::{PROPOSAL_KEY, SELECTION_KEY};

    #[track_caller]
    fn check(key: &str, taken: &[&str], expect: &str) {
        assert_eq!(name(key, &taken.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>()), expect);
    }

    #[test]
    fn nothing_put_aside_is_written_over() {
        let first = "vitrina-put-aside-selection-1";
        check(SELECTION_KEY, &[], first);
        check(SELECTION_KEY, &["vitrina-selection", first], "vitrina-put-aside-selection-2");
        check(PROPOSAL_KEY, &[first, "vitrina-put-aside-proposal-2"], "vitrina-put-aside-proposal-1");
    }
}
