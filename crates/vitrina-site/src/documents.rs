//! `data/lido/`, `data/linked-art/` and `iiif/`: the exhibits in the formats that others harvest.
//!
//! Texts that a machine made stay. Linked Art and IIIF know every record by its address, so that a site without one has
//! LIDO alone. A drawing of a type is no photograph, and an exhibit without a photograph has no manifest.

use std::collections::BTreeMap;

use rayon::prelude::*;
use vitrina_core::{Exhibit, ExhibitEntry, ExhibitId, MuseumIndex, Url};
use vitrina_interop::address::SiteAddress;
use vitrina_interop::iiif::changes::Changes;
use vitrina_interop::iiif::{self, Iiif, Listed};
use vitrina_interop::leaving::Leaving;
use vitrina_interop::lido::{self, LidoExport, LidoWriter};
use vitrina_interop::linked_art::{self, LinkedArt};
use vitrina_interop::photograph::{Photograph, PhotographFile};
use vitrina_view::{Image, RecordForm, Rendition};

use crate::build::Sink;
use crate::data::line;
use crate::dumps::inputs;
use crate::error::SiteError;
use crate::media::Media;
use crate::records::Records;
use crate::report::DocumentCounts;
use crate::shared::{Shared, directory_hash};

/// A format of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Lido,
    LinkedArt,
    Manifest,
}

impl Format {
    fn path(self, exhibit: &ExhibitId) -> String {
        match self {
            Self::Lido => lido::document_path(exhibit),
            Self::LinkedArt => linked_art::document_path(exhibit),
            Self::Manifest => iiif::manifest_path(exhibit),
        }
    }

    fn form(self, exhibit: &ExhibitId) -> RecordForm {
        let (name, media_type) = match self {
            Self::Lido => ("LIDO", lido::MEDIA_TYPE),
            Self::LinkedArt => ("Linked Art", linked_art::MEDIA_TYPE),
            Self::Manifest => ("IIIF", iiif::MEDIA_TYPE),
        };
        RecordForm { url: Url::file(self.path(exhibit)), name, media_type }
    }
}

/// The exhibits in the formats of others.
#[derive(Debug)]
pub(crate) struct Documents<'a> {
    shared: &'a Shared<'a>,
    media: &'a Media<'a>,
    leaving: Leaving,
}

/// Who makes the documents of a site with an address.
struct Makers<'a> {
    linked_art: LinkedArt<'a>,
    iiif: Iiif<'a>,
}

impl<'a> Documents<'a> {
    pub(crate) fn new(shared: &'a Shared<'a>, media: &'a Media<'a>) -> Self {
        Self { shared, media, leaving: Leaving::default() }
    }

    fn address(&self) -> Option<SiteAddress<'_>> {
        Some(SiteAddress::new(self.shared.base_url.as_deref()?, &self.shared.languages))
    }

    /// The formats in which the site has an exhibit.
    fn formats(&self, entry: &ExhibitEntry) -> Vec<Format> {
        if !Leaving::is_named(entry, self.shared.catalogue) {
            return Vec::new();
        }
        match self.address() {
            Some(_) if entry.pictures && self.media.has_photographs() => {
                vec![Format::Lido, Format::LinkedArt, Format::Manifest]
            }
            Some(_) => vec![Format::Lido, Format::LinkedArt],
            None => vec![Format::Lido],
        }
    }

    fn has_manifest(&self, entry: &ExhibitEntry) -> bool {
        entry.pictures && self.formats(entry).contains(&Format::Manifest)
    }

    /// The files of an exhibit's record, for its page.
    pub(crate) fn forms(&self, entry: &ExhibitEntry) -> Vec<RecordForm> {
        self.formats(entry).into_iter().map(|format| format.form(&entry.id)).collect()
    }

    /// How many exhibits there are in each format.
    pub(crate) fn counts(&self) -> DocumentCounts {
        let mut counts = DocumentCounts::default();
        for format in self.shared.catalogue.exhibits().iter().flat_map(|entry| self.formats(entry)) {
            match format {
                Format::Lido => counts.lido += 1,
                Format::LinkedArt => counts.linked_art += 1,
                Format::Manifest => counts.manifests += 1,
            }
        }
        counts
    }

    /// How many files these are.
    pub(crate) fn files(&self) -> usize {
        let DocumentCounts { lido, linked_art, manifests } = self.counts();
        let mut files = (lido + linked_art + manifests) as usize;
        if self.address().is_some() {
            let museums = self.manifests().len();
            files += DIRECTORY + museums + usize::from(museums > 0) + self.changes().files();
        }
        files
    }

    /// The exhibits with a manifest, by museum.
    fn manifests(&self) -> BTreeMap<MuseumIndex, Vec<&'a ExhibitEntry>> {
        let mut held: BTreeMap<MuseumIndex, Vec<&ExhibitEntry>> = BTreeMap::new();
        for entry in self.shared.catalogue.exhibits().iter().filter(|entry| self.has_manifest(entry)) {
            held.entry(entry.museum).or_default().push(entry);
        }
        held
    }

    fn changes(&self) -> Changes<'a> {
        Changes::new(self.shared.catalogue, |entry| self.has_manifest(entry))
    }

    /// Writes what has changed; `seed` is the hash of the program and the languages.
    pub(crate) fn write(&self, records: Records<'_>, sink: &Sink<'_>, seed: &[u8; 32]) -> Result<(), SiteError> {
        let catalogue = self.shared.catalogue;
        let mut all = blake3::Hasher::new();
        all.update(seed).update(&directory_hash(catalogue)).update(format!("{:?}", self.shared.base_url).as_bytes());
        let seed = *all.finalize().as_bytes();
        let makers = self.address().map(|site| Makers {
            linked_art: LinkedArt::new(catalogue, site, &self.leaving),
            iiif: Iiif::new(catalogue, site, &self.leaving),
        });
        let one = |entry: &ExhibitEntry| self.exhibit(entry, makers.as_ref(), records, (sink, &seed));
        catalogue.exhibits().par_iter().try_for_each(one)?;
        let (Some(makers), Some(site)) = (&makers, self.address()) else { return Ok(()) };
        self.directory(&makers.linked_art, (sink, &seed))?;
        self.collections(&makers.iiif, records, (sink, &seed))?;
        for (path, document) in self.changes().documents(site) {
            let bytes = line(&document)?;
            sink.write(&path, inputs(&seed, &bytes), &bytes)?;
        }
        Ok(())
    }

    /// One exhibit in every format.
    fn exhibit(
        &self,
        entry: &ExhibitEntry,
        makers: Option<&Makers<'_>>,
        records: Records<'_>,
        (sink, seed): (&Sink<'_>, &[u8; 32]),
    ) -> Result<(), SiteError> {
        let own = self.inputs(seed, &[entry]);
        let mut wanted = self.formats(entry);
        wanted.retain(|format| !sink.keep(&format.path(&entry.id), own));
        if wanted.is_empty() {
            return Ok(());
        }
        let (exhibit, museum) = (records.exhibit(entry)?, self.shared.catalogue.museum(entry.museum));
        let photographs = self.photographs(entry, &exhibit)?;
        for format in wanted {
            let document = match (format, makers) {
                (Format::Lido, _) => {
                    let options = LidoExport { site: self.address(), ..LidoExport::default() };
                    let mut writer = LidoWriter::new(Vec::new(), self.shared.catalogue, &options)?;
                    writer.record(&exhibit, museum, &photographs)?;
                    Some(writer.finish()?)
                }
                (Format::LinkedArt, Some(makers)) => {
                    makers.linked_art.exhibit(&exhibit, museum, &photographs).as_ref().map(line).transpose()?
                }
                (Format::Manifest, Some(makers)) => {
                    let made = makers.iiif.manifest(&exhibit, museum, &photographs);
                    made.map(|(manifest, _)| line(&manifest)).transpose()?
                }
                (Format::LinkedArt | Format::Manifest, None) => None,
            };
            let document = document.expect("the formats are those that have a name of the exhibit");
            sink.write(&format.path(&entry.id), own, &document)?;
        }
        Ok(())
    }

    /// What the Linked Art of the exhibits refers to.
    fn directory(&self, linked_art: &LinkedArt<'_>, (sink, seed): (&Sink<'_>, &[u8; 32])) -> Result<(), SiteError> {
        let lines = |documents: &mut dyn Iterator<Item = serde_json::Value>| -> Result<Vec<u8>, SiteError> {
            Ok(documents.map(|document| line(&document)).collect::<Result<Vec<_>, _>>()?.concat())
        };
        let own = inputs(seed, b"");
        if !sink.keep(linked_art::VOCABULARY, own) {
            sink.write(linked_art::VOCABULARY, own, &lines(&mut linked_art.vocabulary().into_iter())?)?;
        }
        if !sink.keep(linked_art::RECORDS, own) {
            sink.write(linked_art::RECORDS, own, &lines(&mut linked_art.records())?)?;
        }
        Ok(())
    }

    /// A collection for each museum with manifests, and one of these collections.
    fn collections(
        &self,
        iiif: &Iiif<'_>,
        records: Records<'_>,
        (sink, seed): (&Sink<'_>, &[u8; 32]),
    ) -> Result<(), SiteError> {
        let (catalogue, held) = (self.shared.catalogue, self.manifests());
        held.par_iter().try_for_each(|(museum, entries)| -> Result<(), SiteError> {
            let museum = catalogue.museum(*museum);
            let (path, own) = (iiif::collection_path(&museum.id), self.inputs(seed, entries));
            if sink.keep(&path, own) {
                return Ok(());
            }
            let listed = |entry: &&ExhibitEntry| -> Result<Option<Listed>, SiteError> {
                let exhibit = records.exhibit(entry)?;
                let manifest = iiif.manifest(&exhibit, museum, &self.photographs(entry, &exhibit)?);
                Ok(manifest.map(|(_, listed)| listed))
            };
            let manifests =
                entries.iter().filter_map(|entry| listed(entry).transpose()).collect::<Result<Vec<_>, _>>()?;
            let collection = iiif.museum(museum, &manifests).expect("only museums with manifests are here");
            sink.write(&path, own, &line(&collection)?)
        })?;
        let museums: Vec<Listed> = held.keys().map(|museum| iiif.listed(catalogue.museum(*museum))).collect();
        let Some(top) = iiif.top(&museums) else { return Ok(()) };
        let bytes = line(&top)?;
        sink.write(iiif::TOP, inputs(seed, &bytes), &bytes)
    }

    /// What the documents of these exhibits are made from: photographs count as they do for pages.
    fn inputs(&self, seed: &[u8; 32], entries: &[&ExhibitEntry]) -> [u8; 16] {
        let mut own = Vec::new();
        for entry in entries {
            own.extend_from_slice(entry.id.as_str().as_bytes());
            own.extend_from_slice(&entry.hash);
            if entry.pictures {
                own.extend_from_slice(&self.media.stamp);
            }
        }
        inputs(seed, &own)
    }

    /// The photographs of an exhibit at their addresses; a site without an address has none to give.
    fn photographs(&self, entry: &ExhibitEntry, exhibit: &Exhibit) -> Result<Vec<Photograph>, SiteError> {
        let Some(base) = self.shared.base_url.as_deref().filter(|_| entry.pictures) else { return Ok(Vec::new()) };
        let file = |rendition: &Rendition| PhotographFile {
            address: rendition.url.absolute(base),
            width: rendition.width,
            height: rendition.height,
            format: "image/jpeg",
        };
        let photograph = |image: Image| match image {
            Image::Photograph { files, alt, credit, rights } => {
                Some(Photograph { files: files.jpeg.iter().map(file).collect(), alt, credit, rights })
            }
            Image::Plate { .. } | Image::OneOfAKind | Image::Nothing => None,
        };
        Ok(self.media.images(entry, exhibit)?.into_iter().filter_map(photograph).collect())
    }
}

/// The vocabulary and the records that Linked Art refers to.
const DIRECTORY: usize = 2;
