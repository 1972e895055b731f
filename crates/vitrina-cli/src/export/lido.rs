//! LIDO 1.1 and its profile EODEM 1.0, all records in one file, and what of the catalogue they leave out.

use std::io::Write;

use anyhow::{Result, bail};
use vitrina_interop::lido::{LidoExport, LidoFate, LidoLosses, LidoProfile, LidoWriter};

use super::MACHINE;
use super::formats::{Selection, Told};

/// Writes every exhibit as LIDO.
pub(super) fn write(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
    records(selection, LidoProfile::Whole, out)
}

/// Writes every exhibit that has a number of its museum as EODEM.
pub(super) fn write_eodem(selection: &Selection<'_>, out: &mut dyn Write) -> Result<Told> {
    let told = records(selection, LidoProfile::Eodem { day: selection.day }, out)?;
    if told.written == 0 {
        bail!("no exhibit has both a title that may leave and a number of its museum, by which EODEM knows an object");
    }
    Ok(told)
}

fn records(selection: &Selection<'_>, profile: LidoProfile, out: &mut dyn Write) -> Result<Told> {
    let site = selection.site.map(|site| site.address);
    let options = LidoExport { with_machine: selection.with_machine, profile, site };
    let mut writer = LidoWriter::new(out, selection.catalogue, &options)?;
    let (mut written, mut losses, mut unnumbered) = (0, Vec::new(), 0_u64);
    for entry in selection.entries {
        let exhibit = selection.bodies.exhibit(entry)?;
        let photographs = match selection.site {
            Some(site) => selection.photographs.of(&exhibit, site.base)?,
            None => Vec::new(),
        };
        match writer.record(&exhibit, selection.catalogue.museum(entry.museum), &photographs)? {
            LidoFate::Written => written += 1,
            LidoFate::Withheld => {}
            LidoFate::Untitled => losses.push(format!("`{}` is left out: it has no title that may leave", exhibit.id)),
            LidoFate::Unnumbered => unnumbered += 1,
        }
    }
    if unnumbered > 0 {
        losses.push(format!("{unnumbered} exhibits are left out: their museums have published no number for them"));
    }
    losses.extend(lost(writer.losses()));
    writer.finish()?;
    Ok(Told { written, losses })
}

fn lost(left: LidoLosses) -> impl Iterator<Item = String> {
    let machine = format!("{} texts made by a machine stayed{MACHINE}", left.machine_texts);
    let characters = format!("{} characters that XML cannot carry are written as U+FFFD", left.characters);
    let pictures =
        format!("{} photographs stayed: --base-url URL says under which address the site has them", left.pictures);
    let all = [(left.machine_texts, machine), (left.characters, characters), (left.pictures, pictures)];
    all.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words)
}
