//! The whole way from a checked catalogue to the output folder.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use rayon::prelude::*;
use vitrina_core::{Catalogue, Page, Place};
use vitrina_view::{languages_page, not_found_root_page};

use crate::assets::Loaded;
use crate::cards::Cards;
use crate::data::Data;
use crate::documents::Documents;
use crate::dumps::Dumps;
use crate::error::SiteError;
use crate::feed::{self, feeds};
use crate::keeper;
use crate::lists::Lists;
use crate::media::Media;
use crate::options::{Progress, SiteOptions};
use crate::output::{Output, Written};
use crate::plan::{Work, of_the_day, plan};
use crate::records::Records;
use crate::render::Studio;
use crate::report::{DocumentCounts, SiteReport, peak_bytes};
use crate::schema;
use crate::shared::{Shared, catalogue_hash};
use crate::sitemap::{files_of, robots, sitemap};

/// How many pages are rendered to reckon the bytes of all.
const SAMPLE: usize = 24;
/// A compressed form has about this part of its file's bytes.
const COMPRESSED: u64 = 5;

/// Where files go: to the output folder, and beside each its compressed form where that is wanted.
pub(crate) struct Sink<'a> {
    output: &'a Output,
    precompress: bool,
}

impl Sink<'_> {
    /// Whether the file stands there from the same inputs.
    pub(crate) fn keep(&self, path: &str, inputs: [u8; 16]) -> bool {
        let kept = self.output.keep(path, inputs);
        if kept && self.compresses(path) {
            // Both were written from the same inputs by the same build.
            return self.output.keep(&format!("{path}.br"), inputs);
        }
        kept
    }

    /// Writes the file and tells what became of it.
    fn put(&self, path: &str, inputs: [u8; 16], bytes: &[u8], quality: i32) -> Result<Written, SiteError> {
        let written = self.output.write(path, inputs, bytes)?;
        if self.compresses(path) {
            let mut compressed = Vec::new();
            let parameters = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
            brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
            self.output.write(&format!("{path}.br"), inputs, &compressed)?;
        }
        Ok(written)
    }

    pub(crate) fn write(&self, path: &str, inputs: [u8; 16], bytes: &[u8]) -> Result<(), SiteError> {
        self.put(path, inputs, bytes, 5).map(drop)
    }

    /// Writes a file unless [`keep`](Self::keep) already took it.
    pub(crate) fn write_unless_kept(&self, path: &str, inputs: [u8; 16], bytes: &[u8]) -> Result<(), SiteError> {
        if self.keep(path, inputs) { Ok(()) } else { self.write(path, inputs, bytes) }
    }

    fn compresses(&self, path: &str) -> bool {
        self.precompress && is_compressed(path)
    }
}

/// Whether a compressed form is worth its place: pictures and letters are compressed in themselves.
fn is_compressed(path: &str) -> bool {
    !path.starts_with("media/") && !path.ends_with(".woff2")
}

fn short(bytes: &[u8]) -> [u8; 16] {
    *blake3::hash(bytes).as_bytes().first_chunk().expect("the hash has 32 bytes")
}

/// Builds the site of a catalogue into an output folder; `progress` is told what is planned before anything is written.
///
/// # Errors
/// A language without messages, a record or picture that cannot be read, and what the file system says. The earlier site
/// is untouched then.
pub fn build(
    catalogue: &Catalogue,
    options: &SiteOptions<'_>,
    output: Output,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<SiteReport, SiteError> {
    let mut report = SiteReport::default();
    match make(catalogue, options, &output, progress, &mut report) {
        Ok(started) => {
            let finishing = Instant::now();
            let outcome = output.finish()?;
            report.files = outcome.files;
            report.bytes = outcome.bytes;
            report.pages.removed = outcome.removed;
            report.root = blake3::Hash::from_bytes(outcome.root).to_hex().to_string();
            report.seconds.finish = finishing.elapsed().as_secs_f64();
            report.seconds.total = started.elapsed().as_secs_f64();
            report.peak_bytes = peak_bytes();
            Ok(report)
        }
        Err(error) => {
            output.abandon();
            Err(error)
        }
    }
}

fn make(
    catalogue: &Catalogue,
    options: &SiteOptions<'_>,
    output: &Output,
    progress: &(dyn Fn(Progress) + Sync),
    report: &mut SiteReport,
) -> Result<Instant, SiteError> {
    let started = Instant::now();
    let shared = Shared::new(catalogue, options)?;
    let sink = Sink { output, precompress: options.precompress };
    let media = Media::new(catalogue, options.catalogue, options.pictures)?;
    let records = Records::new(options.catalogue, catalogue);
    media.photographs(records)?;
    report.seconds.media = started.elapsed().as_secs_f64();

    let planning = Instant::now();
    let mut loaded = Loaded::new(&shared.languages, options.bundle, shared.base_url.is_some());
    let dumps = Dumps::new(&shared);
    let documents = Documents::new(&shared, &media);
    report.documents = documents.counts();
    (loaded.assets.lines, loaded.assets.table) = (Some(dumps.lines()), Some(dumps.table()));
    report.islands = options.bundle.is_some();
    let lists = Lists::new(catalogue);
    let cards = Cards::new(catalogue, records, &media);
    let works = plan(catalogue, &lists);
    let studio = Studio {
        catalogue,
        shared: &shared,
        lists: &lists,
        records,
        media: &media,
        cards: &cards,
        documents: &documents,
        assets: &loaded.assets,
        of_the_day: of_the_day(catalogue, &media, shared.as_of),
    };
    let hashes = shared.hashes(&loaded.assets, media.stamp, options);
    report.seconds.plan = planning.elapsed().as_secs_f64();
    report.pages.planned = (works.len() * shared.languages.len() + 2) as u64;
    progress(reckon(&studio, &works, (&loaded, &dumps), options.precompress, report.pages.planned)?);

    let rendering = Instant::now();
    pages(&studio, &works, &hashes, &sink, progress, report)?;
    root_pages(&studio, options, &sink)?;
    report.seconds.pages = rendering.elapsed().as_secs_f64();

    let dumping = Instant::now();
    for (path, bytes) in &loaded.files {
        let inputs = short(&[&bytes[..], &[u8::from(options.precompress)]].concat());
        if !sink.keep(path, inputs) {
            sink.put(path, inputs, bytes, 11)?;
        }
    }
    for (path, file) in media.shown() {
        let path = format!("media/{path}");
        // Its name is the hash of what it was made from.
        let inputs = short(path.as_bytes());
        if !sink.keep(&path, inputs) {
            sink.write(&path, inputs, &fs_err::read(file)?)?;
        }
    }
    let mut seed = blake3::Hasher::new();
    seed.update(&options.program);
    seed.update(format!("{:?} {}", shared.languages, options.precompress).as_bytes());
    let seed = *seed.finalize().as_bytes();
    Data { shared: &shared, records, media: &media, sink: &sink, dumps: &dumps, seed }.write()?;
    documents.write(records, &sink, &seed)?;
    let text = |path: &str, text: &str| sink.write(path, short(text.as_bytes()), text.as_bytes());
    for (path, feed) in feeds(&shared, &lists, |exhibit| Ok(cards.kept(&[exhibit])?.remove(0)))? {
        text(&path, &feed)?;
    }
    let mapped = works.iter().filter(|work| is_mapped(work));
    let places: Vec<Place> = mapped.filter_map(|work| work.place(catalogue, &lists)).collect();
    for (path, map) in sitemap(&shared, &places) {
        text(&path, &map)?;
    }
    for (path, schema) in schema::published() {
        text(&path, &schema)?;
    }
    text("robots.txt", &robots(&shared))?;
    if let Some(keeper) = keeper::script(&loaded, &[&options.program, &catalogue_hash(catalogue)]) {
        text(keeper::KEEPER, &keeper)?;
    }
    build_json(&shared, &loaded, report.documents, output, &sink)?;
    report.seconds.data = dumping.elapsed().as_secs_f64();
    Ok(started)
}

/// What will be written, before it is: files are counted, bytes reckoned from a sample of the pages.
fn reckon(
    studio: &Studio<'_>,
    works: &[Work],
    (loaded, dumps): (&Loaded, &Dumps<'_>),
    precompress: bool,
    pages: u64,
) -> Result<Progress, SiteError> {
    let step = works.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<&Work> = works.iter().step_by(step).collect();
    let made = sample.par_iter().map(|work| studio.render(work, &[0])).collect::<Result<Vec<_>, _>>()?;
    let bytes: u64 = made.iter().flatten().map(|(_, page)| page.len() as u64).sum();
    let each = bytes / (sample.len() as u64).max(1);
    let catalogue = studio.catalogue;
    let authorities: usize =
        vitrina_core::AuthorityKind::ALL.iter().map(|kind| catalogue.authorities(*kind).len()).sum();
    let records = usize::from(catalogue.organisation().is_some())
        + catalogue.museums().len()
        + catalogue.states().len()
        + catalogue.terms().len()
        + catalogue.exhibitions().len()
        + authorities;
    let pictures = studio.media.shown();
    let shown: u64 =
        pictures.iter().filter_map(|(_, file)| std::fs::metadata(file).ok()).map(|about| about.len()).sum();
    let assets: u64 = loaded.files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    // Each record stands in a file and in a dump, and in the formats of others; it is reckoned as a fifth of its page.
    let (documents, exhibits) = (studio.documents.files(), catalogue.exhibits().len());
    let data = (2 * (records + exhibits) + documents) as u64 * each / 5;
    // Pages that a browser may keep come with the script that keeps them.
    let keeper = u64::from(loaded.assets.boot.is_some());
    let texts =
        pages + (records + dumps.files() + documents) as u64 + ALWAYS + keeper + addressed_files(studio.shared, works);
    let compressed = |(path, _): &&(String, Vec<u8>)| precompress && is_compressed(path);
    let loaded_files = loaded.files.len() + loaded.files.iter().filter(compressed).count();
    let files = texts * (1 + u64::from(precompress)) + (loaded_files + pictures.len()) as u64;
    let mut bytes = pages * each + assets + data;
    if precompress {
        bytes += bytes / COMPRESSED;
    }
    Ok(Progress::Planned { pages, files, bytes: bytes + shown })
}

/// The dumps of eight kinds, the index, `robots.txt` and `build.json`, and the schemas.
const ALWAYS: u64 = 11 + schema::COUNT;

/// The feed and the files of the site map, where the site has an address.
fn addressed_files(shared: &Shared<'_>, works: &[Work]) -> u64 {
    if shared.base_url.is_none() {
        return 0;
    }
    let mapped = works.iter().filter(|work| is_mapped(work)).count() * shared.languages.len();
    (feed::count(shared) + files_of(mapped)) as u64
}

/// Whether a page is one that search engines may be told of.
fn is_mapped(work: &Work) -> bool {
    !matches!(work, Work::Redirect(..) | Work::Withdrawn(_) | Work::Single(Place::NotFound))
}

fn pages(
    studio: &Studio<'_>,
    works: &[Work],
    hashes: &[[u8; 32]],
    sink: &Sink<'_>,
    progress: &(dyn Fn(Progress) + Sync),
    report: &mut SiteReport,
) -> Result<(), SiteError> {
    let (rendered, written, kept) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
    works.par_iter().try_for_each(|work| -> Result<(), SiteError> {
        let Some(place) = work.place(studio.catalogue, studio.lists) else { return Ok(()) };
        let own = work.inputs(studio.catalogue, studio.lists, (studio.shared.as_of, studio.of_the_day));
        let address = |language: usize| Page::new(&studio.shared.languages[language], place.clone()).url();
        let inputs = |language: usize| short(&[hashes[language], own].concat());
        let wanted: Vec<usize> =
            (0..hashes.len()).filter(|language| !sink.keep(address(*language).as_str(), inputs(*language))).collect();
        let made = if wanted.is_empty() { Vec::new() } else { studio.render(work, &wanted)? };
        rendered.fetch_add(made.len() as u64, Ordering::Relaxed);
        kept.fetch_add((hashes.len() - wanted.len()) as u64, Ordering::Relaxed);
        for (language, page) in made {
            let result = sink.put(address(language).as_str(), inputs(language), page.as_bytes(), 5)?;
            let counter = if result == Written::Unchanged { &kept } else { &written };
            counter.fetch_add(1, Ordering::Relaxed);
        }
        progress(Progress::Pages(hashes.len() as u64));
        Ok(())
    })?;
    report.pages.rendered = rendered.into_inner();
    report.pages.written = written.into_inner();
    report.pages.unchanged = kept.into_inner();
    Ok(())
}

/// The pages that speak all languages.
fn root_pages(studio: &Studio<'_>, options: &SiteOptions<'_>, sink: &Sink<'_>) -> Result<(), SiteError> {
    let (shared, settings) = (studio.shared, studio.catalogue.settings());
    let spoken = shared.spoken();
    let base = shared.base_url.as_deref();
    let index = languages_page(studio.assets, settings, &spoken, base).document();
    let lost = not_found_root_page(studio.assets, settings, &spoken, base.map_or("/", path_of)).document();
    for (path, page) in [("index.html", index), ("404.html", lost)] {
        let inputs = short(&[&options.program[..], page.as_bytes()].concat());
        sink.write(path, inputs, page.as_bytes())?;
    }
    Ok(())
}

/// The path of an address, ending in `/`: a page served at any depth takes its styles from the host it came from, which
/// need not be the one that the address names.
fn path_of(base: &str) -> &str {
    let host = base.find("://").map_or(0, |scheme| scheme + 3);
    base[host..].find('/').map_or("/", |path| &base[host + path..])
}

/// `build.json`: what this site is. Written last, so that it can name the hash of all other files.
fn build_json(
    shared: &Shared<'_>,
    loaded: &Loaded,
    documents: DocumentCounts,
    output: &Output,
    sink: &Sink<'_>,
) -> Result<(), SiteError> {
    let catalogue = shared.catalogue;
    let planned = output.planned();
    let assets = loaded.assets.boot.as_ref().map(|boot| {
        let files: serde_json::Map<String, serde_json::Value> =
            loaded.files.iter().map(|(path, bytes)| (path.clone(), bytes.len().into())).collect();
        serde_json::json!({ "boot": boot.url.as_str(), "files": files })
    });
    let file = serde_json::json!({
        "vitrina": env!("CARGO_PKG_VERSION"),
        "catalogue": blake3::Hash::from_bytes(catalogue_hash(catalogue)).to_hex().as_str(),
        "asOf": shared.as_of,
        "languages": shared.languages,
        "totals": {
            "exhibits": catalogue.exhibits().len(), "museums": catalogue.museums().len(), "states": catalogue.states().len(),
            "exhibitions": catalogue.exhibitions().len(), "terms": catalogue.terms().len(),
        },
        "documents": documents,
        "files": planned.files,
        "bytes": planned.bytes,
        "root": blake3::Hash::from_bytes(planned.root).to_hex().as_str(),
        "assets": assets,
    });
    let text = format!("{file:#}\n");
    sink.write("build.json", short(text.as_bytes()), text.as_bytes())
}
