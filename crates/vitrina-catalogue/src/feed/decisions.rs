//! The thesaurus and the decisions on a feed's words: what an import needs to give museum words their concepts.

use std::path::Path;

use fs_err as fs;
use vitrina_core::file::{DecisionsFile, TermFile, TermsFile};

use super::museum::{files, records};
use super::standing::unreadable;
use crate::canonical;
use crate::error::CatalogueError;
use crate::folder::{DECISIONS, Name, without_links};
use crate::replace::replace;

/// The concepts of the thesaurus, in the order of its files.
///
/// # Errors
/// When the folder cannot be read, or one of its files is no record.
pub fn terms(folder: &Path) -> Result<Vec<TermFile>, CatalogueError> {
    let files = records::<TermsFile>(folder, &files(folder)?.terms)?;
    Ok(files.into_iter().flat_map(|file| file.terms).collect())
}

/// Where the decisions on a feed's words stand, as a path below the catalogue folder.
#[must_use]
pub fn decisions_name(feed: &str) -> Name {
    format!("imports/{feed}{DECISIONS}")
}

/// The decisions on a feed's words; none where nobody was asked yet.
///
/// # Errors
/// When the file is there and is no record.
pub fn decisions(folder: &Path, feed: &str) -> Result<DecisionsFile, CatalogueError> {
    let name = decisions_name(feed);
    if !place(folder, &name)?.is_file() {
        return Ok(DecisionsFile::default());
    }
    let bytes = fs::read(folder.join(&name))?;
    serde_json::from_slice(&bytes).map_err(|error| unreadable(&name, error.to_string()))
}

/// Keeps the decisions on a feed's words; a file that says the same already stays untouched.
///
/// # Errors
/// When it cannot be written.
pub fn keep_decisions(folder: &Path, feed: &str, file: &DecisionsFile) -> Result<(), CatalogueError> {
    if decisions(folder, feed)? == *file {
        return Ok(());
    }
    let path = place(folder, &decisions_name(feed))?;
    fs::create_dir_all(folder.join("imports"))?;
    Ok(replace(&path, &canonical::file_of(file).map_err(std::io::Error::other)?)?)
}

fn place(folder: &Path, name: &str) -> Result<std::path::PathBuf, CatalogueError> {
    without_links(folder, name).ok_or_else(|| unreadable(name, "it is a link".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::NoPictures;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        for (name, text) in [
            ("catalogue.json", "{}"),
            (
                "terms/objects.json",
                r#"{"terms": [{"id": "sabre", "group": "object", "changed": "2026-11-25",
                "labels": {"en": {"text": "sabre", "status": "original"}}}]}"#,
            ),
            ("imports/museum.decisions.json", text),
        ] {
            fs::create_dir_all(path.join(name).parent().unwrap()).unwrap();
            fs::write(path.join(name), text).unwrap();
        }
        let findings = crate::read(path, &NoPictures, &|_| {}).unwrap().findings;
        let told = findings
            .iter()
            .filter(|report| report.file.starts_with("imports/"))
            .map(|report| format!("{} {}:{} {}", report.code, report.line, report.column, report.found));
        assert_eq!(told.collect::<Vec<_>>(), expect);
    }

    #[test]
    fn a_decision_names_a_concept_that_is_there() {
        check(r#"{"objectType": {"Sabel": {"concept": "sabre"}, "Kask": {"concept": null, "used": 3}}}"#, &[]);
        check(
            "{\"objectType\": {\n \"Sabel\": {\"concept\": \"sabr\"},\n \"a/b\": {\"concept\": \"Sabre\", \"noneFits\": true}}}",
            &["V0301 2:23 sabr", "V0201 3:21 Sabre", "V0106 3:42 true beside a concept"],
        );
        check(
            "{\"materials\": {\"stål\": {\"concept\": \"sabre\"}}}",
            &["V0303 1:36 sabre, a concept of the group `object`"],
        );
        check("{\"objectTypes\": {}}", &["V0105 1:17 objectTypes"]);
        check("{\"materials\": {\"a\": {\"concept\": null}, \"a\": {\"concept\": null}}}", &["V0116 1:40 a"]);
    }

    #[test]
    fn decisions_are_kept_in_their_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        assert_eq!(decisions(path, "museum").unwrap(), DecisionsFile::default());
        let mut file = DecisionsFile::default();
        file.materials.insert("stål".to_owned(), Default::default());
        keep_decisions(path, "museum", &file).unwrap();
        assert_eq!(decisions(path, "museum").unwrap(), file);
        assert_eq!(fs::read_dir(path.join("imports")).unwrap().count(), 1);
        fs::write(path.join("imports/museum.decisions.json"), "{").unwrap();
        assert!(decisions(path, "museum").is_err());
    }
}
