//! What a page needs of a picture: three widths, each as WebP and as JPEG, named by their source's content.
//! Bump [`RECIPE`] whenever the bytes made from the same source would differ.

use crate::PictureError;
use crate::decode::Pixels;
use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::{U8x3, U8x4};
use fast_image_resize::{FilterType, PixelTrait, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, RgbImage, RgbaImage};
use serde::{Deserialize, Serialize};

/// Version of everything in this crate that shapes the derivatives' bytes; part of every name.
pub const RECIPE: &str = "vitrina picture 1";
/// Widths in pixels; a picture is never enlarged, so a narrow one has fewer.
pub const WIDTHS: [u32; 3] = [320, 640, 1280];
/// No derivative is higher, however tall and narrow its source (a pillar, a banner, a scroll).
pub const GREATEST_HEIGHT: u32 = 2560;
/// The ground a JPEG of a transparent picture gets: the raised ground of the light page.
pub const GROUND: [u8; 3] = [0xF3, 0xF0, 0xE9];
/// Qualities tried in turn until a file is light enough. Most pictures take the first; the grain of a canvas or a
/// half-tone print costs bytes that no reader sees.
const QUALITIES: [u8; 4] = [78, 66, 54, 42];

/// How a derivative is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Encoding {
    /// WebP, first choice.
    WebP,
    /// JPEG, for what cannot show WebP.
    Jpeg,
}

impl Encoding {
    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::WebP => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::WebP => "webp",
            Self::Jpeg => "jpg",
        }
    }
}

/// One file made from a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derivative {
    /// Path below the media folder, with `/`: `ab/cdef…-640.webp`. Changes whenever its bytes may.
    pub path: String,
    /// How it is encoded.
    pub encoding: Encoding,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Bytes of the file.
    pub bytes: u64,
}

/// Everything made from one picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureSet {
    /// Hash of the source and the recipe, 32 hexadecimal digits.
    pub id: String,
    /// Width of the source in pixels, the right way up.
    pub width: u32,
    /// Height of the source in pixels, the right way up.
    pub height: u32,
    /// The files, narrow to wide, WebP before JPEG at each width; never empty.
    pub derivatives: Vec<Derivative>,
}

impl PictureSet {
    /// The files of one encoding, narrow to wide: what a `srcset` lists.
    pub fn of(&self, encoding: Encoding) -> impl Iterator<Item = &Derivative> {
        self.derivatives.iter().filter(move |derivative| derivative.encoding == encoding)
    }

    /// The widest file of one encoding: what `src` and a viewer show.
    pub fn widest(&self, encoding: Encoding) -> Option<&Derivative> {
        self.of(encoding).last()
    }
}

/// A set with the bytes of its files, in the same order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finished {
    /// The set.
    pub set: PictureSet,
    /// The bytes of each derivative.
    pub files: Vec<Vec<u8>>,
}

/// The name of what is made from these bytes: 128 bits of BLAKE3 over recipe, kind of work and source.
pub fn content_id(kind: &str, source: &[u8]) -> String {
    let mut hasher = blake3::Hasher::new();
    // Lengths are part of what is hashed, so that no two pairs of parts run together.
    for part in [RECIPE.as_bytes(), kind.as_bytes()] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.update(source);
    hasher.finalize().to_hex()[..32].to_owned()
}

/// The sizes made from a picture of this size: narrow to wide, in proportion, never enlarged, never the same twice.
pub fn sizes(width: u32, height: u32) -> Vec<(u32, u32)> {
    let mut sizes: Vec<(u32, u32)> = WIDTHS.iter().map(|&wanted| fitted(width, height, wanted)).collect();
    // The bound on height can bring two wanted widths to the same one, a pixel apart in height.
    sizes.dedup_by_key(|size| size.0);
    sizes
}

fn fitted(width: u32, height: u32, wanted: u32) -> (u32, u32) {
    let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
    let scale = (f64::from(wanted) / width).min(f64::from(GREATEST_HEIGHT) / height).min(1.0);
    let side = |length: f64| (length * scale).round().max(1.0) as u32;
    (side(width), side(height))
}

/// Makes all derivatives of decoded pixels.
///
/// # Errors
/// Only if an encoder refuses, which sizes within [`GREATEST_HEIGHT`] do not provoke.
pub fn derive(pixels: &Pixels, id: &str) -> Result<Finished, PictureError> {
    let (width, height) = pixels.dimensions();
    let variants = sizes(width, height).into_iter().map(|size| resized(pixels, size)).collect::<Result<Vec<_>, _>>()?;
    finish(id, (width, height), &variants, GROUND)
}

/// Encodes what was already brought to its sizes.
pub(crate) fn finish(
    id: &str,
    (width, height): (u32, u32),
    variants: &[Pixels],
    ground: [u8; 3],
) -> Result<Finished, PictureError> {
    let mut set = PictureSet { id: id.to_owned(), width, height, derivatives: Vec::new() };
    let mut files = Vec::new();
    for pixels in variants {
        for encoding in [Encoding::WebP, Encoding::Jpeg] {
            let (width, height) = pixels.dimensions();
            let bytes = light_enough(width, |quality| match encoding {
                Encoding::WebP => webp(pixels, quality),
                Encoding::Jpeg => jpeg(pixels, ground, quality),
            })?;
            let path = format!("{}/{}-{width}.{}", &id[..2], &id[2..], encoding.extension());
            set.derivatives.push(Derivative { path, encoding, width, height, bytes: bytes.len() as u64 });
            files.push(bytes);
        }
    }
    Ok(Finished { set, files })
}

/// The bytes a file of this width should not exceed: a phone shows the middle one, and its whole page has 150 kB.
pub fn weight(width: u32) -> usize {
    match width {
        ..=320 => 36_000,
        321..=640 => 90_000,
        _ => 300_000,
    }
}

/// Encodes at the best quality that is light enough, else at the lowest.
fn light_enough(width: u32, encode: impl Fn(u8) -> Result<Vec<u8>, PictureError>) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Vec::new();
    for quality in QUALITIES {
        bytes = encode(quality)?;
        if bytes.len() <= weight(width) {
            break;
        }
    }
    Ok(bytes)
}

fn resized(pixels: &Pixels, (width, height): (u32, u32)) -> Result<Pixels, PictureError> {
    if pixels.dimensions() == (width, height) {
        return Ok(pixels.clone());
    }
    let to = (width, height);
    let wrong_length = || refused(&"a resized picture has another length than its size says");
    Ok(match pixels {
        Pixels::Opaque(image) => {
            let bytes = scaled::<U8x3>(image, image.dimensions(), to)?;
            Pixels::Opaque(RgbImage::from_raw(width, height, bytes).ok_or_else(wrong_length)?)
        }
        Pixels::Transparent(image) => {
            let bytes = scaled::<U8x4>(image, image.dimensions(), to)?;
            Pixels::Transparent(RgbaImage::from_raw(width, height, bytes).ok_or_else(wrong_length)?)
        }
    })
}

/// Bytes of one kind of pixel in another size. Typed, because the untyped way compiles every kind of pixel there is
/// for every processor: five minutes for two that are needed.
fn scaled<Pixel: PixelTrait>(bytes: &[u8], from: (u32, u32), to: (u32, u32)) -> Result<Vec<u8>, PictureError> {
    let mut target = vec![0; to.0 as usize * to.1 as usize * Pixel::size()];
    let source = TypedImageRef::<Pixel>::from_buffer(from.0, from.1, bytes).map_err(|error| refused(&error))?;
    let mut view = TypedImage::<Pixel>::from_buffer(to.0, to.1, &mut target).map_err(|error| refused(&error))?;
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize_typed(&source, &mut view, &options).map_err(|error| refused(&error))?;
    Ok(target)
}

fn refused(reason: &dyn std::fmt::Display) -> PictureError {
    PictureError::Undecodable(reason.to_string())
}

fn webp(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, PictureError> {
    let encoder = match pixels {
        Pixels::Opaque(image) => webp::Encoder::from_rgb(image, image.width(), image.height()),
        Pixels::Transparent(image) => webp::Encoder::from_rgba(image, image.width(), image.height()),
    };
    let bytes = encoder
        .encode_simple(false, f32::from(quality))
        .map_err(|error| PictureError::Undecodable(format!("WebP was refused: {error:?}")))?;
    Ok(bytes.to_vec())
}

fn jpeg(pixels: &Pixels, ground: [u8; 3], quality: u8) -> Result<Vec<u8>, PictureError> {
    let flat;
    let image = match pixels {
        Pixels::Opaque(image) => image,
        Pixels::Transparent(image) => {
            flat = on_ground(image, ground);
            &flat
        }
    };
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality)
        .encode(image, image.width(), image.height(), ExtendedColorType::Rgb8)
        .map_err(|error| PictureError::Undecodable(format!("JPEG was refused: {error}")))?;
    Ok(bytes)
}

/// Lays a transparent picture on an even ground.
fn on_ground(image: &RgbaImage, ground: [u8; 3]) -> RgbImage {
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        let (alpha, rest) = (u32::from(alpha), 255 - u32::from(alpha));
        let mix = |over: u8, under: u8| ((u32::from(over) * alpha + u32::from(under) * rest + 127) / 255) as u8;
        image::Rgb([mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check((width, height): (u32, u32), expect: &[(u32, u32)]) {
        assert_eq!(sizes(width, height), expect);
    }

    #[test]
    fn three_widths_and_never_enlarged() {
        check((3000, 2000), &[(320, 213), (640, 427), (1280, 853)]);
        check((1280, 1280), &[(320, 320), (640, 640), (1280, 1280)]);
        check((500, 400), &[(320, 256), (500, 400)]);
        check((200, 100), &[(200, 100)]);
        check((12_600, 2_053), &[(320, 52), (640, 104), (1280, 209)]);
        // A scroll: the height bounds the width.
        check((500, 20_000), &[(64, 2560)]);
        check((100_000, 1), &[(320, 1), (640, 1), (1280, 1)]);
    }

    #[test]
    fn a_transparent_picture_lies_on_the_ground() {
        let image = RgbaImage::from_fn(2, 1, |x, _| image::Rgba([0, 0, 0, if x == 0 { 0 } else { 255 }]));
        let flat = on_ground(&image, GROUND);
        assert_eq!((flat.get_pixel(0, 0).0, flat.get_pixel(1, 0).0), (GROUND, [0, 0, 0]));
    }

    #[test]
    fn the_name_depends_on_source_and_work() {
        let names = [content_id("a", b"bc"), content_id("ab", b"c"), content_id("a", b"bd"), content_id("a", b"bc")];
        assert_eq!(names[0], names[3]);
        assert!(names[0] != names[1] && names[0] != names[2] && names[1] != names[2]);
        assert!(names.iter().all(|name| name.len() == 32));
    }

    proptest! {
        #[test]
        fn sizes_grow_and_stay_within(width in 1_u32..200_000, height in 1_u32..200_000) {
            let sizes = sizes(width, height);
            prop_assert!(!sizes.is_empty());
            prop_assert!(sizes.windows(2).all(|pair| pair[0].0 < pair[1].0));
            for (narrow, low) in sizes {
                prop_assert!(narrow >= 1 && low >= 1 && narrow <= width.min(1280) && low <= height.min(GREATEST_HEIGHT));
            }
        }
    }
}
