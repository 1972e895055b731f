//! What the picture tests share: small pictures made on the spot, and the folder of real ones.
//! The real ones belong to others and are not part of the project; without them their tests say so and pass.

#![allow(dead_code, reason = "each test program uses its own part")]
#![allow(clippy::print_stdout, reason = "a skipped test says so")]

use image::codecs::{jpeg::JpegEncoder, png::PngEncoder};
use image::{DynamicImage, ImageEncoder, RgbImage, RgbaImage};
use std::path::PathBuf;
use vitrina_media::{Decoder, PictureLimits};

/// A decoder that runs this crate's own program.
pub(crate) fn decoder(limits: PictureLimits) -> Decoder {
    Decoder::new(env!("CARGO_BIN_EXE_decode-picture").into(), Vec::new(), limits)
}

/// A real picture, or `None` with a notice.
pub(crate) fn real(path: &str) -> Option<Vec<u8>> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/images").join(path);
    let bytes = fs_err::read(&file).ok();
    if bytes.is_none() {
        println!("skipped: {path} is not beside the project");
    }
    bytes
}

/// A picture whose four corners differ: red, green, blue, white, clockwise from the upper left.
pub(crate) fn corners(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        image::Rgb(match (x * 2 < width, y * 2 < height) {
            (true, true) => [255, 0, 0],
            (false, true) => [0, 255, 0],
            (false, false) => [0, 0, 255],
            (true, false) => [255, 255, 255],
        })
    })
}

/// As JPEG.
pub(crate) fn as_jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(image).unwrap();
    bytes
}

/// As PNG, with a colour profile where one is given.
pub(crate) fn as_png(image: impl Into<DynamicImage>, profile: Option<Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).unwrap();
    }
    image.into().write_with_encoder(encoder).unwrap();
    bytes
}

/// A JPEG with an EXIF block that states an orientation, a camera and a position.
pub(crate) fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x03".to_vec();
    let entries = [(0x010F, 2, 12, 50), (0x0112, 3, 1, u32::from(orientation) << 16), (0x8825, 4, 1, 62)];
    for (tag, kind, count, value) in entries {
        tiff.extend(u16::to_be_bytes(tag));
        tiff.extend(u16::to_be_bytes(kind));
        tiff.extend(u32::to_be_bytes(count));
        tiff.extend(u32::to_be_bytes(value));
    }
    tiff.extend(b"\0\0\0\0SecretMaker\0\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0");
    let length = (tiff.len() + 8) as u16;
    [&jpeg[..2], b"\xFF\xE1", &length.to_be_bytes(), b"Exif\0\0", &tiff, &jpeg[2..]].concat()
}

/// The pixels of a derivative, for looking at.
#[track_caller]
pub(crate) fn seen(bytes: &[u8]) -> RgbaImage {
    image::load_from_memory(bytes).unwrap().into_rgba8()
}

/// Whether `needle` occurs in `hay`.
pub(crate) fn contains(hay: &[u8], needle: &[u8]) -> bool {
    hay.windows(needle.len()).any(|window| window == needle)
}
