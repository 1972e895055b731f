//! `vitrina export linked-art`: one document a line.

use std::io::Write;

use anyhow::Result;
use serde_json::Value;
use vitrina_interop::leaving::Leaving;
use vitrina_interop::linked_art::LinkedArt;

use super::MACHINE;
use super::formats::{Selection, Told};

/// Writes the exhibits, and before them what they refer to; with one museum chosen, only that museum.
pub(super) fn write(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
    let (catalogue, site) = (selection.catalogue, selection.site()?);
    let leaving = Leaving::new(selection.with_machine);
    let linked_art = LinkedArt::new(catalogue, site.address, &leaving);
    let mut line = |document: &Value| writeln!(out, "{document}");
    match selection.museum {
        Some(museum) => linked_art.museum(catalogue.museum(museum)).iter().try_for_each(&mut line)?,
        None => {
            let mut directory = linked_art.vocabulary().into_iter().chain(linked_art.records());
            directory.try_for_each(|document| line(&document))?;
        }
    }
    let (mut written, mut losses) = (0, Vec::new());
    for entry in selection.entries {
        if !entry.shown {
            continue;
        }
        let exhibit = selection.bodies.exhibit(entry)?;
        let photographs = selection.photographs.of(&exhibit, site.base)?;
        match linked_art.exhibit(&exhibit, catalogue.museum(entry.museum), &photographs) {
            Some(document) => {
                line(&document)?;
                written += 1;
            }
            None => losses.push(format!("`{}` is left out: it has no title that may leave", exhibit.id)),
        }
    }
    if leaving.stayed() > 0 {
        losses.push(format!("{} texts made by a machine stayed{MACHINE}", leaving.stayed()));
    }
    Ok(Told { written, losses })
}
