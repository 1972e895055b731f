//! Photographs of exhibits as the site publishes them: the same files under the same addresses.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use vitrina_core::Exhibit;
use vitrina_interop::photograph::{Photograph, PhotographFile};
use vitrina_media::{Decoder, Encoding, PictureLimits, PictureStore};

use crate::build::picture_folder;

/// The pictures of a catalogue folder.
pub(super) struct Photographs {
    folder: PathBuf,
    store: PictureStore,
}

impl Photographs {
    pub(super) fn new(folder: &Path) -> Result<Self> {
        let store = PictureStore::new(picture_folder(), Decoder::this_program(PictureLimits::default())?);
        Ok(Self { folder: folder.to_owned(), store })
    }

    /// Those of an exhibit, at their addresses below `base`.
    pub(super) fn of(&self, exhibit: &Exhibit, base: &str) -> Result<Vec<Photograph>> {
        let one = |picture: &vitrina_core::Picture| -> Result<Photograph> {
            let file = self.folder.join(format!("museums/{}/media/{}", exhibit.museum, picture.file));
            let unread = || format!("the picture `{}` cannot be read", file.display());
            let bytes = std::fs::read(&file).with_context(unread)?;
            let set = self.store.picture(&bytes).with_context(unread)?;
            let made = set.of(Encoding::Jpeg).map(|derivative| PhotographFile {
                address: format!("{base}media/{}", derivative.path),
                width: derivative.width,
                height: derivative.height,
                format: "image/jpeg",
            });
            let mut files: Vec<PhotographFile> = made.collect();
            files.sort_by_key(|file| file.width);
            let (alt, credit) = (picture.alt.clone(), picture.credit.clone());
            Ok(Photograph { files, alt, credit, rights: picture.rights.clone() })
        };
        exhibit.pictures.iter().map(one).collect()
    }
}
