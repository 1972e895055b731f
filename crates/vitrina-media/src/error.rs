//! What can be wrong with a picture, as a value that `check` reports and the build survives.
//! The wording is for logs; what a reader sees is made from the variant elsewhere.

use serde::{Deserialize, Serialize};

/// Why a picture (or a plate) cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum PictureError {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The first bytes are those of no format that is accepted.
    #[error("not a JPEG, PNG, TIFF or WebP picture")]
    UnknownFormat,
    /// The file is larger than is accepted.
    #[error("the file has {found} bytes, at most {limit} are accepted")]
    TooManyBytes {
        /// Bytes of the file.
        found: u64,
        /// Bytes accepted.
        limit: u64,
    },
    /// The picture has more pixels than are accepted; nothing was decoded.
    #[error("the picture is {width} by {height}, at most {limit} pixels are accepted")]
    TooManyPixels {
        /// Width in pixels, as the file states it.
        width: u32,
        /// Height in pixels, as the file states it.
        height: u32,
        /// Pixels accepted, width times height.
        limit: u64,
    },
    /// The file is damaged, cut short, or uses a feature the decoder does not know.
    #[error("the picture cannot be decoded: {0}")]
    Undecodable(String),
    /// Decoding took longer than is accepted and was stopped.
    #[error("decoding was stopped after {0} seconds")]
    TooSlow(u64),
    /// The decoding process ended without an answer: it ran out of memory or the decoder crashed.
    #[error("the decoder gave up: {0}")]
    DecoderDied(String),
    /// The decoding process could not be started or reached, which says nothing about the picture.
    #[error("the decoder could not be run: {0}")]
    DecoderUnavailable(String),
    /// A plate's drawing is no readable SVG.
    #[error("the drawing cannot be read: {0}")]
    UnreadableDrawing(String),
    /// The finished picture could not be written.
    #[error("the picture could not be written: {0}")]
    NotWritten(String),
}

impl PictureError {
    /// Whether the picture itself is at fault, so that `check` reports it; otherwise the machine is.
    pub fn is_about_the_picture(&self) -> bool {
        !matches!(self, Self::DecoderUnavailable(_) | Self::NotWritten(_))
    }
}
