//! The files a page loads, as the site builder named them.

use vitrina_core::{LanguageTag, Url};

/// A file of the site with its integrity value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its address.
    pub url: Url,
    /// The value of the `integrity` attribute (`sha384-…`), where the element takes one.
    pub integrity: Option<String>,
}

/// The letters of one group of scripts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fonts {
    /// For which pages.
    pub group: FontGroup,
    /// `fonts-<group>.css`.
    pub style: Asset,
    /// Its font files.
    pub preload: Vec<Url>,
}

/// Which scripts a font file writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FontGroup {
    /// Latin and Cyrillic.
    LatinCyrillic,
    /// Arabic.
    Arabic,
    /// Devanagari.
    Devanagari,
}

impl FontGroup {
    /// All groups.
    pub const ALL: [Self; 3] = [Self::LatinCyrillic, Self::Arabic, Self::Devanagari];

    /// The group of a page in this language; none where the reader's own fonts are used (Chinese).
    #[must_use]
    pub fn of(language: &LanguageTag) -> Option<Self> {
        match (language.script(), language.language()) {
            (Some("Arab" | "Aran"), _) => Some(Self::Arabic),
            (Some("Deva"), _) => Some(Self::Devanagari),
            (Some("Latn" | "Cyrl"), _) => Some(Self::LatinCyrillic),
            (Some(_), _) | (None, "zh" | "ja" | "ko") => None,
            (None, "fa" | "ur" | "ar" | "ps") => Some(Self::Arabic),
            (None, "hi" | "ne" | "mr") => Some(Self::Devanagari),
            (None, _) => Some(Self::LatinCyrillic),
        }
    }

    /// The word in the name of its style sheet, `fonts-<word>.css`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::LatinCyrillic => "latin-cyrillic",
            Self::Arabic => "arabic",
            Self::Devanagari => "devanagari",
        }
    }
}

/// What every page loads or links to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// `site.css`.
    pub style: Option<Asset>,
    /// The letters.
    pub fonts: Vec<Fonts>,
    /// `boot.js`, which mounts the islands; none where the site is built without them.
    pub boot: Option<Asset>,
    /// What browsers that do not know modules run instead.
    pub old: Option<Asset>,
    /// The site's mark.
    pub icon: Option<Url>,
    /// What a browser needs to keep the site like a program, by language.
    pub manifests: Vec<(LanguageTag, Url)>,
    /// The feed of new and changed records, by language; none where there is no base address for it.
    pub feed: Option<Url>,
    /// All records as JSON Lines.
    pub lines: Option<Url>,
    /// All records as a table.
    pub table: Option<Url>,
    /// Whether each record has a JSON file under `data/`.
    pub record_json: bool,
}
