//! `vitrina export schema-org`: what the pages say of every record to search engines, one record a line.

use std::io::Write;

use anyhow::Result;
use vitrina_media::{Decoder, PictureLimits, PictureStore};
use vitrina_site::SiteOptions;

use super::formats::{Selection, Told};
use crate::build::picture_folder;

/// Writes the exhibits, and before them what they refer to; with one museum chosen, only that museum.
pub(super) fn write(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
    let store = PictureStore::new(picture_folder(), Decoder::this_program(PictureLimits::default())?);
    let options = SiteOptions {
        catalogue: selection.folder,
        base_url: Some(selection.site()?.base),
        languages: &[],
        as_of: None,
        bundle: None,
        pictures: Some(&store),
        precompress: false,
        program: [0; 32],
    };
    let chosen = (selection.entries, selection.museum);
    let mut line = |record| writeln!(out, "{record}");
    let untitled = vitrina_site::schema_org(selection.catalogue, &options, chosen, selection.with_machine, &mut line)?;
    let written = (selection.entries.len() - untitled.len()) as u64;
    let lost = |id: &String| format!("`{id}` is left out: it has no title that may leave");
    Ok(Told { written, losses: untitled.iter().map(lost).collect() })
}
