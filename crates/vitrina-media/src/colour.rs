//! From a picture's own colour space to sRGB, which is what every browser assumes of a picture without a profile.
//! A profile that is broken, or is for another kind of pixel than the decoder gave, is ignored as viewers do.

use crate::decode::Pixels;
use image::{DynamicImage, GrayImage, RgbImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Applies the ICC profile, if there is one that fits, and widens grey to RGB.
pub fn to_srgb(image: DynamicImage, profile: Option<&[u8]>) -> Pixels {
    let profile = profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let space = profile.as_ref().map(|profile| profile.color_space);
    match image {
        DynamicImage::ImageLuma8(grey) => {
            let curve = profile.filter(|_| space == Some(DataColorSpace::Gray)).and_then(|own| grey_curve(&own));
            Pixels::Opaque(widened(&grey, curve.as_deref()))
        }
        DynamicImage::ImageRgba8(mut image) => {
            if let Some(own) = profile.filter(|_| space == Some(DataColorSpace::Rgb)) {
                apply(&own, Layout::Rgba, image.width() as usize * 4, &mut image);
            }
            Pixels::Transparent(image)
        }
        other => {
            let mut image = other.into_rgb8();
            if let Some(own) = profile.filter(|_| space == Some(DataColorSpace::Rgb)) {
                apply(&own, Layout::Rgb, image.width() as usize * 3, &mut image);
            }
            Pixels::Opaque(image)
        }
    }
}

/// Transforms in place, row by row, so that no second copy of a large picture is needed.
fn apply(own: &ColorProfile, layout: Layout, row_bytes: usize, pixels: &mut [u8]) {
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = own.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()) else {
        return;
    };
    let mut source = vec![0; row_bytes];
    for row in pixels.chunks_exact_mut(row_bytes) {
        source.copy_from_slice(row);
        if transform.transform(&source, row).is_err() {
            row.copy_from_slice(&source);
            return;
        }
    }
}

/// A grey profile is one curve: where each of the 256 greys goes.
fn grey_curve(own: &ColorProfile) -> Option<Vec<u8>> {
    let greys: Vec<u8> = (0..=255).collect();
    let mut colours = vec![0; 256 * 3];
    own.create_transform_8bit(Layout::Gray, &ColorProfile::new_srgb(), Layout::Rgb, TransformOptions::default())
        .ok()?
        .transform(&greys, &mut colours)
        .ok()?;
    Some(colours.chunks_exact(3).map(|colour| colour[1]).collect())
}

fn widened(grey: &GrayImage, curve: Option<&[u8]>) -> RgbImage {
    RgbImage::from_fn(grey.width(), grey.height(), |x, y| {
        let value = grey.get_pixel(x, y).0[0];
        let value = curve.map_or(value, |curve| curve[usize::from(value)]);
        image::Rgb([value; 3])
    })
}
