//! Drawings of types, from SVG to the same files as photographs, once for the light page and once for the dark.
//!
//! A plate is drawn with `stroke="currentColor"` on no ground. It is rendered in the page's own ink: as WebP with a
//! transparent ground, so that it lies on whatever the page has there; as JPEG, which knows no transparency, on the
//! raised ground of that page. Nothing outside the file is read: no font, no linked picture.

use crate::decode::Pixels;
use crate::derive::{Finished, PictureSet, WIDTHS, finish};
use crate::{PictureError, PictureLimits};
use image::RgbaImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, ImageHrefResolver, Options, Tree};
use serde::{Deserialize, Serialize};

/// For which page a plate is inked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Ink {
    /// Dark ink, for the light page.
    Light,
    /// Light ink, for the dark page.
    Dark,
}

impl Ink {
    /// The ink's colour, as the style sheet has it.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Light => "#1B1A17",
            Self::Dark => "#ECE9E2",
        }
    }

    /// The raised ground of the page this ink is for.
    pub fn ground(self) -> [u8; 3] {
        match self {
            Self::Light => [0xF3, 0xF0, 0xE9],
            Self::Dark => [0x1C, 0x1E, 0x1D],
        }
    }

    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Light => "plate, light",
            Self::Dark => "plate, dark",
        }
    }
}

/// A plate in both inks; sizes agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlateSet {
    /// For the light page and for print.
    pub light: PictureSet,
    /// For `prefers-color-scheme: dark`.
    pub dark: PictureSet,
}

/// Renders one plate in one ink at every width.
///
/// # Errors
/// Files that are no SVG or whose size is none.
pub fn render(svg: &[u8], ink: Ink, id: &str, limits: PictureLimits) -> Result<Finished, PictureError> {
    let found = svg.len() as u64;
    if found > limits.bytes {
        return Err(PictureError::TooManyBytes { found, limit: limits.bytes });
    }
    let tree = drawing(svg, ink)?;
    let variants =
        WIDTHS.iter().map(|&width| at_width(&tree, width).map(Pixels::Transparent)).collect::<Result<Vec<_>, _>>()?;
    let size = tree.size().to_int_size();
    finish(id, (size.width(), size.height()), &variants, ink.ground())
}

/// Renders one plate in one ink at one width, on no ground.
///
/// # Errors
/// As [`render`].
pub fn bitmap(svg: &[u8], ink: Ink, width: u32) -> Result<RgbaImage, PictureError> {
    at_width(&drawing(svg, ink)?, width)
}

fn drawing(svg: &[u8], ink: Ink) -> Result<Tree, PictureError> {
    let options = Options {
        // `currentColor` takes its value from here.
        style_sheet: Some(format!("svg {{ color: {} }}", ink.colour())),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_data(svg, &options).map_err(|error: usvg::Error| unreadable(error))
}

fn at_width(tree: &Tree, width: u32) -> Result<RgbaImage, PictureError> {
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    if height == 0 || height > 4 * width {
        return Err(unreadable("it is much wider than high, or much higher than wide"));
    }
    let mut pixmap = Pixmap::new(width, height).ok_or_else(|| unreadable("its size cannot be drawn"))?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    // The renderer multiplies alpha in; files have it apart.
    let pixels = pixmap.pixels().iter().flat_map(|pixel| {
        let plain = pixel.demultiply();
        [plain.red(), plain.green(), plain.blue(), plain.alpha()]
    });
    RgbaImage::from_raw(width, height, pixels.collect()).ok_or_else(|| unreadable("its pixels do not fill its size"))
}

fn unreadable(reason: impl ToString) -> PictureError {
    PictureError::UnreadableDrawing(reason.to_string())
}
