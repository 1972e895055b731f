//! Which paths a file of the site may have: such that every file system, archive and web server holds them alike.
//!
//! Only ASCII, so that no two forms of one letter can clash; case is watched over all files together.

use std::collections::BTreeMap;

use super::OutputError;
use super::ledger::{Ledger, Record};

/// Bytes a part may have; a table, because every path of a large site is looked at in every build.
const ALLOWED: [bool; 256] = {
    let mut allowed = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        allowed[byte as usize] = !matches!(byte, b'<' | b'>' | b':' | b'"' | b'|' | b'?' | b'*' | b'\\');
        byte += 1;
    }
    allowed
};

/// A relative path with `/`, each part a plain name.
pub(super) fn check(path: &str) -> Result<(), OutputError> {
    let refuse = |why| Err(OutputError::Path { path: path.to_owned(), why });
    if path.is_empty() {
        return refuse("it is empty");
    }
    for part in path.split('/') {
        if part.is_empty() {
            return refuse("a part of it is empty, or it begins or ends with a slash");
        }
        if part.ends_with('.') {
            return refuse("a part of it ends with a dot");
        }
        if part.len() > 200 {
            return refuse("a part of it is longer than 200 bytes");
        }
        if !part.bytes().all(|byte| ALLOWED[usize::from(byte)]) {
            return refuse("only ASCII letters, digits and signs that every file system allows");
        }
    }
    Ok(())
}

/// The folders a path lies in, nearest first.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(path), |folder| parent(folder))
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
}

/// Two planned files that are one where case is ignored, or a file that is also a folder. `order` is in byte order.
pub(super) fn clashes(ledger: &Ledger, order: &[&Record]) -> Result<(), OutputError> {
    let mut seen = Seen::default();
    let mut last = None;
    for record in order.iter().filter(|record| record.planned) {
        let path = ledger.path(record);
        // Files of one folder stand together, so a folder is looked at once or twice, not once a file.
        if parent(path) != last {
            last = parent(path);
            for folder in folders(path) {
                seen.folder(folder)?;
            }
        }
    }
    for record in order.iter().filter(|record| record.planned) {
        seen.file(ledger, ledger.path(record))?;
    }
    Ok(())
}

/// Folders and the odd names, by their form without case.
#[derive(Default)]
struct Seen<'a> {
    folders: BTreeMap<String, &'a str>,
    /// Only names with a capital: all others can clash with none but these.
    capitals: BTreeMap<String, &'a str>,
}

impl<'a> Seen<'a> {
    fn folder(&mut self, folder: &'a str) -> Result<(), OutputError> {
        let first = *self.folders.entry(folder.to_ascii_lowercase()).or_insert(folder);
        if first == folder { Ok(()) } else { Err(clash(first, folder)) }
    }

    fn file(&mut self, ledger: &Ledger, path: &'a str) -> Result<(), OutputError> {
        let small = path.to_ascii_lowercase();
        if let Some(folder) = self.folders.get(&small) {
            return Err(clash(folder, path));
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            let plain = if folder.is_empty() {
                name.to_ascii_lowercase()
            } else {
                format!("{folder}/{}", name.to_ascii_lowercase())
            };
            if ledger.get(&plain).is_some_and(|other| other.planned) {
                return Err(clash(path, &plain));
            }
            if let Some(first) = self.capitals.insert(small, path) {
                return Err(clash(first, path));
            }
        }
        Ok(())
    }
}

fn clash(first: &str, second: &str) -> OutputError {
    OutputError::Clash { first: first.to_owned(), second: second.to_owned() }
}
