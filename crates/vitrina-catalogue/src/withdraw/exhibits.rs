//! Every exhibit of the folder, one after the other, with only what withdrawing asks of it.

use std::path::Path;

use fs_err as fs;
use serde::Deserialize;

use super::unreadable;
use crate::error::CatalogueError;
use crate::folder::Files;
use crate::lines;

/// What is asked of an exhibit; the rest is passed over.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Stands {
    pub(crate) id: String,
    pub(super) museum: String,
    #[serde(default)]
    pub(crate) former_ids: Vec<String>,
    #[serde(default)]
    pub(super) themes: Vec<String>,
    #[serde(default)]
    pub(super) events: Vec<Named>,
    #[serde(default)]
    pub(super) people: Vec<Named>,
    #[serde(default)]
    pub(super) makers: Vec<Named>,
    #[serde(default)]
    pub(super) places_made: Vec<Named>,
    #[serde(default)]
    pub(super) pictures: Vec<Shown>,
}

/// An event, person or place that the exhibit names.
#[derive(Deserialize)]
pub(crate) struct Named {
    pub(super) id: Option<String>,
}

/// A picture of an exhibit.
#[derive(Deserialize)]
pub(crate) struct Shown {
    pub(super) file: String,
}

/// Where an exhibit stands.
pub(crate) struct Kept<'a> {
    pub(super) file: &'a str,
    /// In a line of the file, not in all of it.
    pub(super) line: bool,
}

/// Hands out every exhibit. One that is no record could name what is withdrawn, so it is an error.
pub(super) fn each(folder: &Path, files: &Files, each: &mut dyn FnMut(Kept<'_>, Stands)) -> Result<(), CatalogueError> {
    for file in &files.exhibits {
        let bytes = fs::read(folder.join(file))?;
        let stands = serde_json::from_slice(&bytes).map_err(|error| unreadable(file, &error.to_string()))?;
        each(Kept { file, line: false }, stands);
    }
    for file in &files.collections {
        let mut broken = None;
        lines::blocks(&folder.join(file), |lines| {
            for (begin, line) in lines {
                let stands = line.ok_or_else(|| "it is longer than 1 MB".to_owned());
                match stands.and_then(|line| serde_json::from_slice(line).map_err(|error| error.to_string())) {
                    Ok(stands) => each(Kept { file, line: true }, stands),
                    Err(why) if broken.is_none() => {
                        broken = Some(unreadable(file, &format!("the line that begins at byte {begin}: {why}")));
                    }
                    Err(_) => {}
                }
            }
        })?;
        if let Some(broken) = broken {
            return Err(broken);
        }
    }
    Ok(())
}
