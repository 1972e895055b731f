//! `vitrina export iiif`: one document a line, the manifests of a museum before its collection.

use std::io::Write;

use anyhow::{Result, bail};
use serde_json::Value;
use vitrina_core::MuseumIndex;
use vitrina_interop::iiif::{Iiif, Listed};
use vitrina_interop::leaving::Leaving;

use super::MACHINE;
use super::formats::{Selection, Told};

/// Writes the manifests of exhibits with photographs, the collections of their museums, and the one over all unless a
/// museum was chosen.
pub(super) fn write(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
    let (catalogue, site) = (selection.catalogue, selection.site()?);
    let leaving = Leaving::new(selection.with_machine);
    let iiif = Iiif::new(catalogue, site.address, &leaving);
    let mut line = |document: &Value| writeln!(out, "{document}");
    let (mut written, mut losses) = (0, Vec::new());
    let mut listed: Vec<Vec<Listed>> = vec![Vec::new(); catalogue.museums().len()];
    for entry in selection.entries.iter().filter(|entry| entry.shown && entry.pictures) {
        let exhibit = selection.bodies.exhibit(entry)?;
        let photographs = selection.photographs.of(&exhibit, site.base)?;
        match iiif.manifest(&exhibit, catalogue.museum(entry.museum), &photographs) {
            Some((manifest, named)) => {
                line(&manifest)?;
                listed[entry.museum.index()].push(named);
                written += 1;
            }
            None => losses.push(format!("`{}` is left out: it has no title that may leave", exhibit.id)),
        }
    }
    if written == 0 && losses.is_empty() {
        bail!("no exhibit has a photograph, and the drawing of a type is none");
    }
    let mut collections = Vec::new();
    for (place, manifests) in listed.iter().enumerate() {
        let museum = catalogue.museum(MuseumIndex(u32::try_from(place)?));
        if let Some(collection) = iiif.museum(museum, manifests) {
            line(&collection)?;
            collections.push(iiif.listed(museum));
        }
    }
    if selection.museum.is_none() {
        iiif.top(&collections).iter().try_for_each(&mut line)?;
    }
    if leaving.stayed() > 0 {
        losses.push(format!("{} texts made by a machine stayed{MACHINE}", leaving.stayed()));
    }
    Ok(Told { written, losses })
}
