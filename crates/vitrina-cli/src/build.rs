//! `vitrina build`: a catalogue as static pages in a folder.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use vitrina_catalogue::{Reading, read};
use vitrina_core::{Catalogue, CivilDate, LanguageTag, nearest};
use vitrina_media::{Decoder, PictureLimits, PictureStore};
use vitrina_site::{Bundle, Output, Progress, SiteOptions, SiteReport, embedded_bundle};

use crate::probe::HeaderProbe;
use crate::{Outcome, shown::plain};

/// Builds the site.
#[derive(Debug, clap::Args)]
pub(crate) struct BuildArguments {
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
    /// The folder of the site; it is made, or holds what an earlier build wrote.
    #[arg(long, value_name = "DIR", default_value = "site")]
    out: PathBuf,
    /// The address of the site, for canonical links, the site map and the feed; else that of catalogue.json.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The folder of the browser bundles; else those inside the program.
    #[arg(long, value_name = "DIR")]
    assets: Option<PathBuf>,
    /// Only these languages of the catalogue, such as `en,ru`.
    #[arg(long, value_name = "L,…", value_delimiter = ',')]
    languages: Vec<LanguageTag>,
    /// Only the exhibits of this museum; all other pages stay, so that every link leads somewhere.
    #[arg(long, value_name = "ID")]
    museum: Option<String>,
    /// The day that decides what is current; else the newest change in the catalogue.
    #[arg(long, value_name = "DATE")]
    as_of: Option<CivilDate>,
    /// Writes a compressed form (Brotli) beside every file.
    #[arg(long)]
    precompress: bool,
    /// Where the figures of the build are written, as JSON.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Checks the catalogue, then builds; an erroneous catalogue is not built.
pub(crate) fn build(arguments: &BuildArguments, remarks: &mut dyn Write) -> Result<Outcome> {
    let started = std::time::Instant::now();
    let bar = bar("reading");
    let mut reading = read(&arguments.catalogue, &HeaderProbe, &|bytes| bar.set_position(bytes))?;
    bar.finish_and_clear();
    let Some(catalogue) = &mut reading.catalogue else {
        return faulty(&reading, arguments, remarks);
    };
    if !reading.findings.is_empty() {
        writeln!(remarks, "{} warnings: `vitrina check` lists them", reading.findings.len())?;
    }
    if let Some(museum) = &arguments.museum
        && !museum.parse().is_ok_and(|id| catalogue.keep_museum(&id))
    {
        return Err(no_museum(museum, catalogue));
    }
    let read_seconds = started.elapsed().as_secs_f64();

    let bundle = match &arguments.assets {
        Some(folder) => Some(Bundle::read(folder)?),
        None => embedded_bundle(),
    };
    if bundle.is_none() {
        writeln!(
            remarks,
            "warning: no browser bundles (--assets DIR): pages have no filter, selection and proposal desk"
        )?;
    }
    let store = PictureStore::new(picture_folder(), Decoder::this_program(PictureLimits::default())?);
    let options = SiteOptions {
        catalogue: &arguments.catalogue,
        base_url: arguments.base_url.as_deref(),
        languages: &arguments.languages,
        as_of: arguments.as_of,
        bundle: bundle.as_ref(),
        pictures: Some(&store),
        precompress: arguments.precompress,
        program: program_hash()?,
    };
    let bar = self::bar("drawing");
    let progress = |progress: Progress| match progress {
        Progress::Planned { pages, files, bytes } => {
            let megabytes = bytes.div_ceil(1_000_000);
            let words =
                format!("{pages} pages; {files} files of about {megabytes} MB in `{}`", arguments.out.display());
            bar.suspend(|| tell(&words));
            bar.set_length(pages);
            bar.set_position(0);
            bar.set_message("pages");
        }
        Progress::Pages(more) => bar.inc(more),
    };
    let report = vitrina_site::build(catalogue, &options, Output::open(&arguments.out)?, &progress);
    bar.finish_and_clear();
    let report = report?;
    said(&report, remarks)?;
    if arguments.base_url.is_none() && catalogue.settings().base_url.is_none() {
        writeln!(remarks, "{NO_ADDRESS}")?;
    }
    if let Some(path) = &arguments.report {
        write_report(path, &report, read_seconds)?;
    }
    Ok(Outcome::Fine)
}

/// What a site without an address does without.
const NO_ADDRESS: &str = "no Linked Art and no IIIF files: they know every record by its address; --base-url URL, or `baseUrl` in catalogue.json, says where the site is";

fn faulty(reading: &Reading, arguments: &BuildArguments, remarks: &mut dyn Write) -> Result<Outcome> {
    let errors: Vec<_> = reading.findings.iter().filter(|finding| finding.severity == "error").collect();
    for finding in errors.iter().take(10) {
        let place = format!("{}:{}:{}", finding.file, finding.line, finding.column);
        writeln!(remarks, "{}", plain(&format!("{place}: {} {}", finding.code, finding.message)))?;
    }
    let folder = arguments.catalogue.display();
    writeln!(remarks, "{} errors: nothing was built. `vitrina check --catalogue {folder}` lists them", errors.len())?;
    Ok(Outcome::Faulty)
}

fn no_museum(museum: &str, catalogue: &Catalogue) -> anyhow::Error {
    match nearest(museum, catalogue.museums().map(|museum| museum.id.as_str())) {
        Some(known) => anyhow!("the catalogue has no museum `{museum}`: did you mean `{known}`?"),
        None => anyhow!("the catalogue has no museum `{museum}`"),
    }
}

fn said(report: &SiteReport, remarks: &mut dyn Write) -> Result<()> {
    let pages = &report.pages;
    writeln!(
        remarks,
        "{} pages: {} rendered, {} written, {} unchanged; {} files removed; {} files, {} bytes, {:.1} s",
        pages.planned,
        pages.rendered,
        pages.written,
        pages.unchanged,
        pages.removed,
        report.files,
        report.bytes,
        report.seconds.total
    )?;
    Ok(())
}

fn write_report(path: &Path, report: &SiteReport, read_seconds: f64) -> Result<()> {
    let mut value = serde_json::to_value(report)?;
    if let Some(seconds) = value.get_mut("seconds").and_then(serde_json::Value::as_object_mut) {
        seconds.insert("read".to_owned(), read_seconds.into());
    }
    std::fs::write(path, format!("{value:#}\n")).with_context(|| format!("`{}` cannot be written", path.display()))
}

/// A bar where somebody looks; elsewhere nothing.
fn bar(what: &'static str) -> ProgressBar {
    let target =
        if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(None, target).with_message(what);
    let style = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len} {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// A line on standard error in the middle of the work, where the bar is put aside for it.
fn tell(words: &str) {
    // Nothing is left to be done if standard error is closed.
    let _ = writeln!(std::io::stderr(), "{words}");
}

/// Finished pictures are kept outside the site, so that another build does not make them again.
pub(crate) fn picture_folder() -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let cache = cache.or_else(|| std::env::home_dir().map(|home| home.join(".cache")));
    cache.unwrap_or_else(std::env::temp_dir).join("vitrina").join("pictures")
}

/// The hash of the running program: views and messages are in it, so another program renders every page anew.
fn program_hash() -> Result<[u8; 32]> {
    let program = std::env::current_exe().context("the system does not say where the program lies")?;
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(std::fs::File::open(program)?)?;
    Ok(*hasher.finalize().as_bytes())
}
