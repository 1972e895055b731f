//! What a picture says about itself in its first bytes: format, size, and which way is up.
//! Cheap enough for `check` over every picture of a catalogue; decodes no pixel.

use crate::{PictureError, PictureLimits};
use image::{ImageDecoder, ImageError, ImageFormat, ImageReader, metadata::Orientation};
use serde::{Deserialize, Serialize};
use std::io::Cursor;
use std::panic::catch_unwind;

/// The formats that are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PictureFormat {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// TIFF; of several pages the first.
    Tiff,
    /// WebP; of an animation the first frame.
    WebP,
}

impl PictureFormat {
    /// The format the first bytes announce, whatever the file is called.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match image::guess_format(bytes).ok()? {
            ImageFormat::Jpeg => Some(Self::Jpeg),
            ImageFormat::Png => Some(Self::Png),
            ImageFormat::Tiff => Some(Self::Tiff),
            ImageFormat::WebP => Some(Self::WebP),
            _ => None,
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Tiff => "image/tiff",
            Self::WebP => "image/webp",
        }
    }

    pub(crate) fn as_image(self) -> ImageFormat {
        match self {
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Png => ImageFormat::Png,
            Self::Tiff => ImageFormat::Tiff,
            Self::WebP => ImageFormat::WebP,
        }
    }
}

/// Format and size of a picture as a viewer sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureFacts {
    /// The format.
    pub format: PictureFormat,
    /// Width in pixels, the right way up.
    pub width: u32,
    /// Height in pixels, the right way up.
    pub height: u32,
}

/// Reads a picture's facts under the default limits.
///
/// # Errors
/// Empty, unknown, oversized or damaged files. A header that is whole does not prove that the pixels are.
pub fn probe(bytes: &[u8]) -> Result<PictureFacts, PictureError> {
    probe_within(bytes, PictureLimits::default())
}

/// Reads a picture's facts under the given limits.
///
/// # Errors
/// As [`probe`].
pub fn probe_within(bytes: &[u8], limits: PictureLimits) -> Result<PictureFacts, PictureError> {
    let format = accepted_format(bytes, limits)?;
    // The decoders are known to panic on some malicious headers; here that is one more way of being undecodable.
    let (width, height, orientation) =
        catch_unwind(|| header(bytes, format)).unwrap_or_else(|_| Err(undecodable("its header is malformed")))?;
    within_pixels(width, height, limits)?;
    let (width, height) = if turns(orientation) { (height, width) } else { (width, height) };
    Ok(PictureFacts { format, width, height })
}

pub(crate) fn accepted_format(bytes: &[u8], limits: PictureLimits) -> Result<PictureFormat, PictureError> {
    if bytes.is_empty() {
        return Err(PictureError::Empty);
    }
    let found = bytes.len() as u64;
    if found > limits.bytes {
        return Err(PictureError::TooManyBytes { found, limit: limits.bytes });
    }
    PictureFormat::of(bytes).ok_or(PictureError::UnknownFormat)
}

pub(crate) fn within_pixels(width: u32, height: u32, limits: PictureLimits) -> Result<(), PictureError> {
    if width == 0 || height == 0 {
        return Err(undecodable("it has no pixels"));
    }
    if u64::from(width) * u64::from(height) > limits.pixels {
        return Err(PictureError::TooManyPixels { width, height, limit: limits.pixels });
    }
    Ok(())
}

pub(crate) fn undecodable(reason: impl ToString) -> PictureError {
    PictureError::Undecodable(reason.to_string())
}

pub(crate) fn from_image(error: ImageError) -> PictureError {
    undecodable(error)
}

fn header(bytes: &[u8], format: PictureFormat) -> Result<(u32, u32, Orientation), PictureError> {
    let mut decoder =
        ImageReader::with_format(Cursor::new(bytes), format.as_image()).into_decoder().map_err(from_image)?;
    let (width, height) = decoder.dimensions();
    Ok((width, height, orientation(&mut decoder)))
}

/// The stated orientation; an unreadable one counts as none, as every viewer has it.
pub(crate) fn orientation(decoder: &mut impl ImageDecoder) -> Orientation {
    decoder.orientation().unwrap_or(Orientation::NoTransforms)
}

fn turns(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    )
}
