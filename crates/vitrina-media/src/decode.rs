//! From a picture's bytes to pixels: within limits, the right way up, 8 bits a channel, sRGB.
//! Runs in the decoding child; nothing else calls it on bytes from outside.

use crate::probe::{accepted_format, from_image, orientation, within_pixels};
use crate::{PictureError, PictureLimits, colour};
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use std::io::Cursor;

/// Pixels the right way up in sRGB.
#[derive(Clone, PartialEq, Eq)]
pub enum Pixels {
    /// Three bytes a pixel.
    Opaque(image::RgbImage),
    /// Four bytes a pixel, alpha not multiplied in.
    Transparent(image::RgbaImage),
}

impl Pixels {
    /// Width and height in pixels.
    pub fn dimensions(&self) -> (u32, u32) {
        match self {
            Self::Opaque(image) => image.dimensions(),
            Self::Transparent(image) => image.dimensions(),
        }
    }
}

/// Decodes one picture.
///
/// # Errors
/// Whatever is wrong with the file, see [`PictureError`]. May panic on malicious bytes, hence the child process.
pub fn decode(bytes: &[u8], limits: PictureLimits) -> Result<Pixels, PictureError> {
    let format = accepted_format(bytes, limits)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.as_image());
    let mut bounds = Limits::default();
    bounds.max_alloc = Some(limits.memory);
    reader.limits(bounds.clone());
    let mut decoder = reader.into_decoder().map_err(from_image)?;

    let (width, height) = decoder.dimensions();
    within_pixels(width, height, limits)?;
    bounds.reserve(decoder.total_bytes()).map_err(from_image)?;
    decoder.set_limits(bounds).map_err(from_image)?;

    let turn = orientation(&mut decoder);
    let profile = decoder.icc_profile().unwrap_or(None);
    let mut image = eight_bits(DynamicImage::from_decoder(decoder).map_err(from_image)?);
    image.apply_orientation(turn);
    Ok(colour::to_srgb(image, profile.as_deref()))
}

/// Grey stays grey until its profile has been applied; everything else becomes RGB or RGBA.
fn eight_bits(image: DynamicImage) -> DynamicImage {
    match image {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) | DynamicImage::ImageRgba8(_) => image,
        DynamicImage::ImageLuma16(_) => image.into_luma8().into(),
        other if other.color().has_alpha() => other.into_rgba8().into(),
        other => other.into_rgb8().into(),
    }
}
