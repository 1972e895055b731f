//! What all pages of one language share.

use vitrina_core::{Catalogue, CivilDate, LanguageTag};
use vitrina_i18n::Locale;

use crate::assets::Assets;

/// What all pages of one language share.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The catalogue, in which every reference resolves.
    pub catalogue: &'a Catalogue,
    /// The reader's language as the program speaks it.
    pub locale: &'a Locale,
    /// The reader's language as addresses and texts name it.
    pub language: &'a LanguageTag,
    /// The languages in which the site is built, in their order.
    pub languages: &'a [LanguageTag],
    /// The files a page loads.
    pub assets: &'a Assets,
    /// The day that decides what is current.
    pub as_of: CivilDate,
    /// How many exhibits each museum shows, by its place in the catalogue.
    pub museum_counts: &'a [u64],
    /// The address of the site, ending in `/`, for canonical links; none for a site without one.
    pub base_url: Option<&'a str>,
}
