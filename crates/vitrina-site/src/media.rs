//! Pictures of exhibits and drawings of types, made ready by the picture store and put into the site.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use vitrina_core::{Catalogue, Exhibit, ExhibitEntry, TermIndex, Url};
use vitrina_media::{Encoding, PictureSet, PictureStore};
use vitrina_view::{Image, PictureFiles, Rendition};

use crate::error::SiteError;
use crate::records::Records;

/// A drawing in both inks.
type Drawing = (Arc<PictureFiles>, Arc<PictureFiles>);

/// The pictures of a site.
#[derive(Debug)]
pub(crate) struct Media<'a> {
    catalogue: &'a Catalogue,
    folder: &'a Path,
    store: Option<&'a PictureStore>,
    /// The drawing each type is shown with, and the type that is drawn.
    drawings: BTreeMap<TermIndex, (TermIndex, Drawing)>,
    /// Files of the store that the site shows.
    shown: Mutex<BTreeMap<String, ()>>,
    /// A hash that changes when any picture or drawing does.
    pub(crate) stamp: [u8; 32],
}

impl<'a> Media<'a> {
    pub(crate) fn new(
        catalogue: &'a Catalogue,
        folder: &'a Path,
        store: Option<&'a PictureStore>,
    ) -> Result<Self, SiteError> {
        let mut media =
            Self { catalogue, folder, store, drawings: BTreeMap::new(), shown: Mutex::default(), stamp: [0; 32] };
        let Some(store) = store else { return Ok(media) };
        let mut stamp = blake3::Hasher::new();
        let drawn = media.draw(store, &mut stamp)?;
        let mut used: Vec<TermIndex> = catalogue.exhibits().iter().filter_map(|entry| entry.object_type).collect();
        used.sort_unstable();
        used.dedup();
        for kind in used {
            let chain = catalogue.with_broader(kind);
            if let Some(drawing) = chain.into_iter().find_map(|term| Some((term, drawn.get(&term)?.clone()))) {
                media.drawings.insert(kind, drawing);
            }
        }
        photographs_stamp(catalogue, folder, &mut stamp)?;
        media.stamp = *stamp.finalize().as_bytes();
        Ok(media)
    }

    /// Every drawing of a type that the catalogue knows.
    fn draw(
        &self,
        store: &PictureStore,
        stamp: &mut blake3::Hasher,
    ) -> Result<BTreeMap<TermIndex, Drawing>, SiteError> {
        let mut sources = Vec::new();
        for (place, term) in self.catalogue.terms().enumerate() {
            let name = format!("plates/{}.svg", term.id);
            let path = self.folder.join(&name);
            if path.is_file() {
                let svg = fs_err::read(path)?;
                stamp.update(name.as_bytes()).update(blake3::hash(&svg).as_bytes());
                sources.push((TermIndex(place as u32), name, svg));
            }
        }
        let draw = |(term, name, svg): (TermIndex, String, Vec<u8>)| {
            let set = store.plate(&svg).map_err(|error| SiteError::Picture { file: name, error })?;
            Ok((term, (Arc::new(self.files(&set.light)), Arc::new(self.files(&set.dark)))))
        };
        sources.into_par_iter().map(draw).collect()
    }

    /// The files of a set at their places in the site.
    fn files(&self, set: &PictureSet) -> PictureFiles {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.extend(set.derivatives.iter().map(|derivative| (derivative.path.clone(), ())));
        drop(shown);
        let of = |encoding: Encoding| {
            let rendition = |derivative: &vitrina_media::Derivative| Rendition {
                url: Url::file(format!("media/{}", derivative.path)),
                width: derivative.width,
                height: derivative.height,
            };
            let mut files: Vec<Rendition> = set.of(encoding).map(rendition).collect();
            files.sort_by_key(|file| file.width);
            files
        };
        PictureFiles { webp: of(Encoding::WebP), jpeg: of(Encoding::Jpeg) }
    }

    /// What a page shows of an exhibit: its photographs, else one drawing of its type, else nothing.
    pub(crate) fn images(&self, entry: &ExhibitEntry, exhibit: &Exhibit) -> Result<Vec<Image>, SiteError> {
        let nothing = || if exhibit.one_of_a_kind { vec![Image::OneOfAKind] } else { Vec::new() };
        let Some(store) = self.store else { return Ok(nothing()) };
        let mut images = Vec::new();
        for picture in &exhibit.pictures {
            let file = format!("museums/{}/media/{}", exhibit.museum, picture.file);
            let bytes = fs_err::read(self.folder.join(&file))?;
            let set = store.picture(&bytes).map_err(|error| SiteError::Picture { file, error })?;
            images.push(Image::Photograph {
                files: Arc::new(self.files(&set)),
                alt: picture.alt.clone(),
                credit: picture.credit.clone(),
                rights: picture.rights.clone(),
            });
        }
        if exhibit.one_of_a_kind && images.is_empty() {
            return Ok(nothing());
        }
        let drawing = entry.object_type.and_then(|kind| self.drawings.get(&kind));
        if let (true, Some((term, (light, dark)))) = (images.is_empty(), drawing) {
            let term = self.catalogue.term(*term).id.clone();
            images.push(Image::Plate { light: light.clone(), dark: dark.clone(), term });
        }
        Ok(images)
    }

    /// Makes every photograph ready, also those of pages that stand as they stood: their files are the site's too.
    pub(crate) fn photographs(&self, records: Records<'_>) -> Result<(), SiteError> {
        if self.store.is_none() {
            return Ok(());
        }
        let with_pictures = self.catalogue.exhibits().par_iter().filter(|entry| entry.pictures);
        with_pictures.try_for_each(|entry| self.images(entry, &records.exhibit(entry)?).map(drop))
    }

    /// Whether photographs are shown at all.
    pub(crate) fn has_photographs(&self) -> bool {
        self.store.is_some()
    }

    /// Whether there is a drawing of the exhibit's type.
    pub(crate) fn is_drawn(&self, entry: &ExhibitEntry) -> bool {
        entry.object_type.is_some_and(|kind| self.drawings.contains_key(&kind))
    }

    /// The files of the store that pages show, as paths below `media/`, each with the file it is copied from.
    pub(crate) fn shown(&self) -> Vec<(String, std::path::PathBuf)> {
        let Some(store) = self.store else { return Vec::new() };
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.keys().map(|path| (path.clone(), store.file(path))).collect()
    }
}

/// Photographs count by name, length and time of change: reading them all at every build would take minutes.
fn photographs_stamp(catalogue: &Catalogue, folder: &Path, stamp: &mut blake3::Hasher) -> Result<(), SiteError> {
    for museum in catalogue.museums() {
        let mut folders = vec![folder.join(format!("museums/{}/media", museum.id))];
        let mut found = Vec::new();
        while let Some(next) = folders.pop() {
            if !next.is_dir() {
                continue;
            }
            for file in fs_err::read_dir(next)? {
                let file = file?;
                let about = file.metadata()?;
                if about.is_dir() {
                    folders.push(file.path());
                } else {
                    found.push(format!("{:?} {} {:?}", file.path(), about.len(), about.modified().ok()));
                }
            }
        }
        found.sort();
        found.iter().for_each(|line| {
            stamp.update(line.as_bytes());
        });
    }
    Ok(())
}
