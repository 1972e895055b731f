//! The small picture of a row in a list: its files below the root of the site, as the site builder wrote them.

use serde::{Deserialize, Serialize};

/// The picture of an exhibit, small: a photograph of it, or a drawing of its type.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Picture {
    /// In WebP: the smallest, and the next for dense screens.
    pub webp: Vec<String>,
    /// The same in the ink for dark pages; empty for photographs.
    pub dark: Vec<String>,
    /// In JPEG.
    pub jpeg: String,
    /// Width of the JPEG in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The concept of the type that is drawn; none for a photograph of the exhibit itself.
    pub drawing_of: Option<String>,
}
