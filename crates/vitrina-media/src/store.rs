//! The folder of finished pictures: what is there is not made again.
//!
//! Layout: `ab/cdef…-640.webp` and so on as in [`PictureSet`], and `ab/cdef….set`, written last, which says that the
//! set is whole. Names come from content, so nothing is ever overwritten with something else and two builds can
//! share a folder. It is a cache: delete it and the next build makes it again.

use crate::child::Work;
use crate::{Decoder, Ink, PictureError, PictureSet, PlateSet};
use std::io::Write;
use std::path::{Path, PathBuf};

/// A folder of derivatives and the decoder that fills it. Shared between threads by reference.
#[derive(Clone, Debug)]
pub struct PictureStore {
    folder: PathBuf,
    decoder: Decoder,
}

impl PictureStore {
    /// A store in `folder`, which is made when the first picture is written.
    pub fn new(folder: impl Into<PathBuf>, decoder: Decoder) -> Self {
        Self { folder: folder.into(), decoder }
    }

    /// Where a derivative lies: the folder joined with its `path`.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The derivatives of a photograph or scan, made now unless they are there.
    ///
    /// # Errors
    /// Whatever is wrong with the picture, or with writing.
    pub fn picture(&self, source: &[u8]) -> Result<PictureSet, PictureError> {
        self.prepared(Work::Picture, source)
    }

    /// The derivatives of a drawing in both inks, made now unless they are there.
    ///
    /// # Errors
    /// Whatever is wrong with the drawing, or with writing.
    pub fn plate(&self, svg: &[u8]) -> Result<PlateSet, PictureError> {
        let light = self.prepared(Work::Plate(Ink::Light), svg)?;
        let dark = self.prepared(Work::Plate(Ink::Dark), svg)?;
        Ok(PlateSet { light, dark })
    }

    fn prepared(&self, work: Work, source: &[u8]) -> Result<PictureSet, PictureError> {
        let id = work.content_id(source);
        let note = self.file(&format!("{}/{}.set", &id[..2], &id[2..]));
        if let Some(set) = self.remembered(&note, &id) {
            return Ok(set);
        }
        let finished = self.decoder.perform(work, source)?;
        for (derivative, bytes) in finished.set.derivatives.iter().zip(&finished.files) {
            write_whole(&self.file(&derivative.path), bytes)?;
        }
        write_whole(&note, &postcard::to_allocvec(&finished.set).map_err(not_written)?)?;
        Ok(finished.set)
    }

    /// The set as it was written, if every file of it is still there in full.
    fn remembered(&self, note: &Path, id: &str) -> Option<PictureSet> {
        let set: PictureSet = postcard::from_bytes(&fs_err::read(note).ok()?).ok()?;
        let whole = set.id == id
            && set.derivatives.iter().all(|derivative| {
                fs_err::metadata(self.file(&derivative.path)).is_ok_and(|found| found.len() == derivative.bytes)
            });
        whole.then_some(set)
    }
}

/// Written beside its place and renamed into it, so that no reader ever sees half a file.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), PictureError> {
    let folder = path.parent().ok_or_else(|| not_written("a derivative has no folder"))?;
    fs_err::create_dir_all(folder).map_err(not_written)?;
    let mut file = readable_by_all().tempfile_in(folder).map_err(not_written)?;
    file.write_all(bytes).map_err(not_written)?;
    file.persist(path).map_err(|error| not_written(format!("{}: {}", path.display(), error.error)))?;
    Ok(())
}

/// A temporary file is private by default; what is published must be readable by whoever serves it (less the umask).
#[cfg(unix)]
fn readable_by_all() -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;
    let mut builder = tempfile::Builder::new();
    builder.permissions(std::fs::Permissions::from_mode(0o666));
    builder
}

/// Elsewhere a folder's own rules decide.
#[cfg(not(unix))]
fn readable_by_all() -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
}

fn not_written(error: impl ToString) -> PictureError {
    PictureError::NotWritten(error.to_string())
}
