//! `vitrina import`: what a museum's system exports, into the catalogue.
//!
//! The file is read once, record by record; what became of each is in the report, what was not taken in the rejects.

mod draft;
mod formats;
mod holders;
mod mapped;
mod report;
mod route;

use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use vitrina_catalogue::decisions_name;
use vitrina_core::{CivilDate, LanguageTag, MuseumId, StateCode};
use vitrina_interop::archive::{ArchiveLimits, entries};
use vitrina_interop::error::InteropError;
use vitrina_interop::imported::Outcome as Read;

use crate::{Outcome, clock, shown::plain};
use formats::{Format, Options};
use holders::Holders;
use report::Report;
use route::Route;

/// Takes records in.
#[derive(Debug, clap::Args)]
pub(crate) struct ImportArguments {
    /// What the file is.
    #[arg(value_enum)]
    format: Format,
    /// The file, or an archive of such files (.tgz, .tar, .zip, .gz).
    file: PathBuf,
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
    /// The museum all records are of; without it, each holder that the records name is a museum.
    #[arg(long, value_name = "ID", value_parser = id)]
    museum: Option<String>,
    /// The state of museums that are new, by code; a state need not be a member.
    #[arg(long, value_name = "CODE")]
    state: Option<StateCode>,
    /// The state's name in English, where the catalogue does not have the state yet.
    #[arg(long, value_name = "NAME", requires = "state")]
    state_name: Option<String>,
    /// The name of what is imported again and again; it tells the museum's own statements from the editors'.
    /// Without it, the name of the format.
    #[arg(long, value_name = "NAME", value_parser = id)]
    feed: Option<String>,
    /// The language of texts that name none.
    #[arg(long, value_name = "TAG")]
    language: Option<LanguageTag>,
    /// Which column becomes which field (csv, jsonl): a file, or the name of a mapping that comes with the program.
    #[arg(long, value_name = "NAME-OR-FILE")]
    mapping: Option<String>,
    /// Print a mapping that is proposed for the file, and import nothing.
    #[arg(long, conflicts_with = "mapping")]
    draft_mapping: bool,
    /// A table beside the file that the mapping joins, where it does not stand in the same folder under its own name.
    #[arg(long, value_name = "NAME=FILE", value_parser = mapped::table)]
    table: Vec<(String, PathBuf)>,
    /// Where the report is written, as JSON; else into this folder, named after the feed.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Where the records are written that were not taken, as JSON Lines; else into this folder, named after the feed.
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// The day of the change; without it, today.
    #[arg(long, value_name = "DATE")]
    date: Option<CivilDate>,
}

/// The name of a museum or a feed, formed as an id.
fn id(text: &str) -> Result<String, String> {
    text.parse::<MuseumId>()
        .map(String::from)
        .map_err(|error| format!("{error}; it has 1 to 64 of a-z, 0-9 and hyphen"))
}

/// Says what came of it: how many records, how much of their dates and measures was understood, and which words await a
/// concept.
pub(crate) fn import(arguments: &ImportArguments, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<Outcome> {
    if arguments.draft_mapping {
        return draft::print(arguments, data, remarks).map(|()| Outcome::Fine);
    }
    let format = arguments.format;
    let feed = arguments.feed.clone().unwrap_or_else(|| format.word().to_owned());
    let date = arguments.date.map_or_else(clock::today, Ok)?;
    let file = File::open(&arguments.file).with_context(|| format!("`{}` cannot be read", arguments.file.display()))?;
    let name = arguments.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = file.metadata().with_context(|| format!("`{}` cannot be read", arguments.file.display()))?.len();

    let options = Options::open(arguments)?;
    let holders = Holders::open(&arguments.catalogue, arguments, &name, date)?;
    let report_path = arguments.report.clone().unwrap_or_else(|| format!("{feed}.report.json").into());
    let rejects_path = arguments.rejects.clone().unwrap_or_else(|| format!("{feed}.rejects.jsonl").into());
    let mut report = Report::open(&report_path, &rejects_path)?;
    let mut route = Route::new(&arguments.catalogue, &feed, date, &name, holders)?;

    let bar = bar(bytes);
    let (mut failed, mut unread, mut records, mut refused) = (None, None, 0_u64, None);
    let ended = entries(bar.wrap_read(file), &name, &ArchiveLimits::default(), |entry| {
        let mut take = |read: Read| {
            if failed.is_none() {
                if records.is_multiple_of(256) {
                    bar.set_message(format!("{records} records"));
                }
                failed = match read {
                    Read::Record(imported) => {
                        records += 1;
                        route.take(*imported, &mut report)
                    }
                    Read::Reject(reject) => {
                        let told = report.reject(&reject);
                        refused = refused.take().or(Some(reject));
                        told
                    }
                }
                .err();
            }
        };
        match entry {
            Ok(entry) => match format.read(entry, &options, &mut take).map_err(anyhow::Error::downcast::<InteropError>)
            {
                Ok(()) => {}
                // A file that cannot be read costs only itself: others of the archive may be whole.
                Err(Ok(error)) => take(Read::Reject(error.into_reject())),
                Err(Err(error)) => unread = unread.take().or(Some(error)),
            },
            Err(reject) => take(Read::Reject(reject)),
        }
    });
    bar.finish_and_clear();
    if let Some(error) = failed.or(unread) {
        return Err(error);
    }
    // What came before an archive broke off is whole, and stays.
    let (museums, words) = route.finish(&mut report)?;
    let undecided = words.unmatched.len();
    let told = report.finish(format.word(), &name, &feed, date, museums, words)?;
    writeln!(remarks, "{}", plain(&told.words(&name)))?;
    for said in options.mapped.iter().flat_map(mapped::Mapped::said) {
        writeln!(remarks, "{}", plain(&said))?;
    }
    writeln!(remarks, "the report is in `{}`", plain(&report_path.display().to_string()))?;
    if undecided > 0 {
        let decisions = arguments.catalogue.join(decisions_name(&feed));
        let decisions = decisions.display().to_string();
        writeln!(remarks, "say what these words mean in `{}`, and import again", plain(&decisions))?;
    }
    if told.rejected > 0 {
        let rejects = rejects_path.display().to_string();
        writeln!(remarks, "{} records were not taken; they are in `{}`; first:", told.rejected, plain(&rejects))?;
        for refused in &told.first_rejected {
            writeln!(remarks, "  {}", plain(refused))?;
        }
    }
    ended?;
    match refused {
        Some(reject) if records == 0 => bail!("nothing was taken of `{name}`: {}", report::refusal(&reject)),
        None if records == 0 => bail!("there is no record in `{name}`; is it {}?", format.words()),
        _ => {}
    }
    Ok(Outcome::Fine)
}

/// A bar where somebody looks; elsewhere nothing.
fn bar(bytes: u64) -> ProgressBar {
    let target =
        if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(bytes), target);
    let style = ProgressStyle::with_template("{spinner} {wide_bar} {bytes}/{total_bytes} {msg} {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

/// A file that the program writes beside the catalogue.
fn create(path: &Path) -> Result<std::io::BufWriter<File>> {
    let file = File::create(path).with_context(|| format!("`{}` cannot be written", path.display()))?;
    Ok(std::io::BufWriter::new(file))
}
