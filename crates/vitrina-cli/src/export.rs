//! `vitrina export`: the catalogue in a format that others harvest.
//!
//! Exhibits are read one after the other and written as they come; the file is there whole or not at all.

mod formats;
mod iiif;
mod lido;
mod linked_art;
mod package;
mod photographs;
mod schema_org;

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use vitrina_catalogue::{Bodies, NoPictures, Replacement};
use vitrina_core::{Catalogue, CivilDate, ExhibitEntry, MuseumIndex, nearest};
use vitrina_interop::address::SiteAddress;

use crate::{Outcome, clock, shown::plain};
use formats::{Format, Selection, Site, Way};
use photographs::Photographs;

/// Gives the catalogue out.
#[derive(Debug, clap::Args)]
pub(crate) struct ExportArguments {
    /// The format.
    #[arg(value_enum)]
    format: Format,
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
    /// Only the exhibits of this museum.
    #[arg(long, value_name = "ID")]
    museum: Option<String>,
    /// The file that is written; of `csv` and `json-lines` the folder.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Texts that a machine made and nobody looked at leave too, marked as such.
    #[arg(long)]
    with_machine: bool,
    /// Put an apostrophe before every cell of a table that a spreadsheet would run (`=`, `+`, `-`, `@`, tab, return).
    #[arg(long)]
    defuse: bool,
    /// The address of the site, for formats in which a record is known by its address; else that of catalogue.json.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The day the file is made, in formats that say it; without it, today.
    #[arg(long, value_name = "DATE")]
    date: Option<CivilDate>,
}

/// Says how many exhibits were written and what did not leave.
pub(crate) fn export(arguments: &ExportArguments, remarks: &mut dyn Write) -> Result<Outcome> {
    if arguments.defuse && arguments.format != Format::Csv {
        bail!("--defuse is for tables: only `export csv` has cells that a spreadsheet would run");
    }
    let reading = vitrina_catalogue::read(&arguments.catalogue, &NoPictures, &|_| ())?;
    let Some(catalogue) = &reading.catalogue else {
        let errors = reading.findings.iter().filter(|finding| finding.severity == "error").count();
        let folder = arguments.catalogue.display().to_string();
        let folder = plain(&folder);
        writeln!(remarks, "{errors} errors: nothing was exported. `vitrina check --catalogue {folder}` lists them")?;
        return Ok(Outcome::Faulty);
    };
    let museum = arguments.museum.as_deref().map(|id| museum(id, catalogue)).transpose()?;
    let of_museum = |entry: &&ExhibitEntry| museum.is_none_or(|museum| entry.museum == museum);
    let entries: Vec<&ExhibitEntry> = catalogue.exhibits().iter().filter(of_museum).collect();
    if entries.is_empty() {
        bail!("there is no exhibit to export");
    }
    let bodies = Bodies::new(&arguments.catalogue, catalogue);
    let with_slash = |base: &str| if base.ends_with('/') { base.to_owned() } else { format!("{base}/") };
    let base = arguments.base_url.as_deref().or(catalogue.settings().base_url.as_deref()).map(with_slash);
    let languages = &catalogue.settings().languages;
    let photographs = Photographs::new(&arguments.catalogue)?;
    let selection = Selection {
        folder: &arguments.catalogue,
        catalogue,
        bodies: &bodies,
        entries: &entries,
        with_machine: arguments.with_machine,
        defuse: arguments.defuse,
        site: base.as_deref().map(|base| Site { base, address: SiteAddress::new(base, languages) }),
        museum,
        photographs: &photographs,
        day: arguments.date.map_or_else(clock::today, Ok)?,
    };
    let unwritten = || format!("`{}` cannot be written", arguments.out.display());
    let told = match arguments.format.way() {
        Way::Folder(write) => write(&selection, &arguments.out).with_context(unwritten)?,
        Way::File(write) => {
            let mut file = Replacement::of(&arguments.out).with_context(unwritten)?;
            let told = write(&selection, &mut file)?;
            if told.written == 0 {
                bail!("none of {} exhibits has a title that may leave{MACHINE}", entries.len());
            }
            file.finish().with_context(unwritten)?;
            told
        }
    };
    let out = arguments.out.display().to_string();
    writeln!(remarks, "{} exhibits as {} in `{}`", told.written, arguments.format.words(), plain(&out))?;
    for line in &told.losses {
        writeln!(remarks, "{}", plain(line))?;
    }
    Ok(Outcome::Fine)
}

/// What makes a machine's texts leave.
const MACHINE: &str = "; with --with-machine a machine's texts do, marked";

fn museum(id: &str, catalogue: &Catalogue) -> Result<MuseumIndex> {
    let known = id.parse().ok().and_then(|id| catalogue.directory().museum(&id));
    known.ok_or_else(|| match nearest(id, catalogue.museums().map(|museum| museum.id.as_str())) {
        Some(known) => anyhow!("the catalogue has no museum `{id}`: did you mean `{known}`?"),
        None => anyhow!("the catalogue has no museum `{id}`"),
    })
}
