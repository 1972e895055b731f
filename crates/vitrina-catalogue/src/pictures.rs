//! Whether the pictures that records name are there and can be decoded: asked of whoever knows pictures.

use std::path::Path;

/// What is wrong with a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureProblem {
    /// It is not there, or a link stands in its place.
    Missing,
    /// It cannot be decoded: why.
    Undecodable(String),
    /// It has more pixels or bytes than are read: how many.
    TooLarge(String),
}

/// Looks at a picture without decoding all of it.
pub trait PictureProbe: Sync {
    /// Width and height in pixels.
    ///
    /// # Errors
    /// What is wrong with the picture.
    fn probe(&self, path: &Path) -> Result<(u32, u32), PictureProblem>;
}

/// Looks only whether the file is there.
#[derive(Debug, Clone, Copy)]
pub struct NoPictures;

impl PictureProbe for NoPictures {
    fn probe(&self, path: &Path) -> Result<(u32, u32), PictureProblem> {
        if path.is_file() { Ok((0, 0)) } else { Err(PictureProblem::Missing) }
    }
}
