//! `vitrina fmt`: every file of a catalogue in canonical form, so that a difference in git is a difference in content.
//!
//! A file that is not a record is named and left as it is; a file that is canonical already is not touched.

use std::io::Write;
use std::path::Path;

use fs_err as fs;
use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vitrina_core::file::{
    DecisionsFile, EditorsFile, EventsFile, ExhibitFile, ExhibitionFile, MuseumFile, OrganisationFile, PeopleFile,
    PlacesFile, PracticesFile, SettingsFile, StateFile, StateRulesFile, TermsFile, WithdrawalFile,
};

use crate::canonical;
use crate::error::CatalogueError;
use crate::folder::{Files, Name};
use crate::lines;
use crate::replace::{Replacement, replace};

/// The largest `.json` file that is laid out, in bytes: the format's own limit.
const LARGEST: u64 = 4 << 20;

/// What became of the files of a catalogue.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Formatted {
    /// Files that were, or with `check` would be, written anew: paths below the folder with `/`.
    pub changed: Vec<String>,
    /// Files that were left alone because they are no records: path, colon, why.
    pub unreadable: Vec<String>,
    /// How many files were canonical already.
    pub unchanged: usize,
}

/// Lays out every file of the catalogue; with `check`, only says which would change.
///
/// # Errors
/// When the folder is not there, or a file cannot be written. What was written before stays written, whole.
pub fn format_folder(folder: &Path, check: bool) -> Result<Formatted, CatalogueError> {
    if !folder.is_dir() {
        return Err(CatalogueError::NoFolder(folder.to_owned()));
    }
    let files = Files::list(folder)?;
    let mut run = Run { folder, check, formatted: Formatted::default() };
    run.files::<SettingsFile>(files.settings.as_slice())?;
    run.files::<OrganisationFile>(files.organisation.as_slice())?;
    run.files::<StateFile>(&files.states)?;
    run.files::<MuseumFile>(&files.museums)?;
    run.files::<ExhibitFile>(&files.exhibits)?;
    run.lines::<ExhibitFile>(&files.collections)?;
    run.files::<ExhibitionFile>(&files.exhibitions)?;
    run.files::<TermsFile>(&files.terms)?;
    run.files::<EventsFile>(&files.events)?;
    run.files::<PeopleFile>(&files.people)?;
    run.files::<PlacesFile>(&files.places)?;
    run.files::<EditorsFile>(&files.editors)?;
    run.files::<DecisionsFile>(&files.decisions)?;
    run.files::<StateRulesFile>(&files.rules)?;
    run.files::<PracticesFile>(files.practice.as_slice())?;
    run.lines::<WithdrawalFile>(files.withdrawn.as_slice())?;
    run.formatted.changed.sort();
    run.formatted.unreadable.sort();
    Ok(run.formatted)
}

/// What one file asks for.
enum Fate {
    Unchanged,
    Changed,
    Unreadable(String),
}

struct Run<'a> {
    folder: &'a Path,
    check: bool,
    formatted: Formatted,
}

impl Run<'_> {
    fn files<T: DeserializeOwned + Serialize>(&mut self, names: &[Name]) -> Result<(), CatalogueError> {
        let (folder, check) = (self.folder, self.check);
        let fates: Vec<_> = names.par_iter().map(|name| whole_file::<T>(&folder.join(name), check)).collect();
        names.iter().zip(fates).try_for_each(|(name, fate)| self.note(name, fate))
    }

    fn lines<T: DeserializeOwned + Serialize + Send>(&mut self, names: &[Name]) -> Result<(), CatalogueError> {
        names.iter().try_for_each(|name| self.note(name, line_file::<T>(&self.folder.join(name), self.check)))
    }

    fn note(&mut self, name: &str, fate: std::io::Result<Fate>) -> Result<(), CatalogueError> {
        match fate? {
            Fate::Unchanged => self.formatted.unchanged += 1,
            Fate::Changed => self.formatted.changed.push(name.to_owned()),
            Fate::Unreadable(why) => self.formatted.unreadable.push(format!("{name}: {why}")),
        }
        Ok(())
    }
}

fn whole_file<T: DeserializeOwned + Serialize>(path: &Path, check: bool) -> std::io::Result<Fate> {
    if path.metadata().is_ok_and(|metadata| metadata.len() > LARGEST) {
        return Ok(Fate::Unreadable("it is larger than 4 MB".to_owned()));
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Fate::Unreadable(error.to_string())),
    };
    match canonical::file::<T>(&bytes) {
        Err(why) => Ok(Fate::Unreadable(why)),
        Ok(canonical) if canonical == bytes => Ok(Fate::Unchanged),
        Ok(canonical) => {
            if !check {
                replace(path, &canonical)?;
            }
            Ok(Fate::Changed)
        }
    }
}

/// Two passes: a file of millions of lines that is canonical already costs no second copy on the disk.
fn line_file<T: DeserializeOwned + Serialize + Send>(path: &Path, check: bool) -> std::io::Result<Fate> {
    let (mut written, mut differs) = (0_u64, false);
    let first = each_line::<T>(path, |begin, found, canonical| {
        differs |= begin != written || canonical.strip_suffix(b"\n") != Some(found);
        written += canonical.len() as u64;
        Ok(())
    });
    match first {
        Ok(Some(why)) => return Ok(Fate::Unreadable(why)),
        Err(error) => return Ok(Fate::Unreadable(error.to_string())),
        Ok(None) => {}
    }
    if !differs && fs::metadata(path)?.len() == written {
        return Ok(Fate::Unchanged);
    }
    if !check {
        let mut replacement = Replacement::of(path)?;
        if let Some(why) = each_line::<T>(path, |_, _, canonical| replacement.write_all(canonical))? {
            return Ok(Fate::Unreadable(why));
        }
        replacement.finish()?;
    }
    Ok(Fate::Changed)
}

/// Hands out where each line begins, what stands there, and its canonical form. The answer is why a line is no record.
fn each_line<T: DeserializeOwned + Serialize>(
    path: &Path,
    mut each: impl FnMut(u64, &[u8], &[u8]) -> std::io::Result<()>,
) -> std::io::Result<Option<String>> {
    let (mut broken, mut failed) = (None, None);
    lines::blocks(path, |lines| {
        if broken.is_some() || failed.is_some() {
            return;
        }
        let of = |line: Option<&[u8]>| canonical::line::<T>(line.ok_or("it is longer than 1 MB")?);
        let canonical: Vec<_> = lines.par_iter().map(|(_, line)| of(*line)).collect();
        for ((begin, line), canonical) in lines.iter().zip(canonical) {
            match canonical {
                Ok(canonical) => {
                    if let Err(error) = each(*begin, line.unwrap_or_default(), &canonical) {
                        failed = Some(error);
                        return;
                    }
                }
                Err(why) => {
                    broken = Some(format!("the line that begins at byte {begin}: {why}"));
                    return;
                }
            }
        }
    })?;
    failed.map_or(Ok(broken), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANONICAL: &str = r#"{"id":"xa-fort-001","uuid":"01a205b3-d030-75a7-a50b-c7f89504f002","museum":"xa-fort","standing":"shown","record":"single_object","lending":{"answer":"not_stated"},"changed":"2026-11-24"}"#;

    #[track_caller]
    fn check(name: &str, text: &str, expect: &str, becomes: &str) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        let told = format_folder(folder.path(), true).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "--check writes nothing");
        let done = format_folder(folder.path(), false).unwrap();
        assert_eq!(told, done);
        assert_eq!(format!("{} {} {}", done.changed.len(), done.unreadable.join(" "), done.unchanged), expect);
        assert_eq!(fs::read_to_string(&path).unwrap(), becomes);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside the file");
        let again = format_folder(folder.path(), false).unwrap();
        assert_eq!((again.changed, again.unreadable), (Vec::new(), done.unreadable), "canonical form is canonical");
    }

    #[test]
    fn lines_are_laid_out_and_broken_ones_left() {
        let name = "museums/xa-fort/exhibits.jsonl";
        let one = format!("{CANONICAL}\n");
        check(name, &one, "0  1", &one);
        check(name, CANONICAL, "1  0", &one);
        check(name, &format!("{CANONICAL}\r\n\r\n {CANONICAL}"), "1  0", &format!("{one}{one}"));
        let broken = format!("{CANONICAL}\n{{\"id\": 7}}\n");
        let why = "the line that begins at byte 187: invalid type: integer `7`, expected a string at line 1 column 8";
        check(name, &broken, &format!("0 {name}: {why} 0"), &broken);
    }

    #[test]
    fn files_are_laid_out_and_broken_ones_left() {
        let name = "museums/xa-fort/exhibits/xa-fort-001.json";
        let value: serde_json::Value = serde_json::from_str(CANONICAL).unwrap();
        let pretty = serde_json::to_string_pretty(&value).unwrap() + "\n";
        check(name, CANONICAL, "1  0", &pretty);
        check(name, &pretty, "0  1", &pretty);
        check(name, "{", &format!("0 {name}: EOF while parsing an object at line 1 column 1 0"), "{");
    }

    #[test]
    fn the_starter_is_canonical() {
        let starter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
        let formatted = format_folder(&starter, true).unwrap();
        assert_eq!((formatted.changed, formatted.unreadable), (Vec::new(), Vec::new()), "run `vitrina fmt`");
        assert!(formatted.unchanged > 100);
    }
}
