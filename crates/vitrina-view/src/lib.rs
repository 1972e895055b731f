//! Every page as markup: data in, markup out. The site builder renders these views to text, the browser mounts the
//! islands into them; nothing here reads, fetches, waits or knows where it runs.
//!
//! A page function takes the [`Frame`] (what all pages of a language share) and the data of its page, and returns a
//! [`PageView`]. With the feature `ssr`, [`PageView::document`] is the whole file.

mod assets;
mod card;
mod chosen;
mod data;
mod dates;
pub mod desk;
mod frame;
mod head;
pub mod island;
mod json_ld;
mod map;
mod mixed;
mod order;
mod page;
mod picture;
#[cfg(feature = "ssr")]
mod render;
mod rights;
mod scene;
mod shell;
mod sources;
mod words;

#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use assets::{Asset, Assets, FontGroup, Fonts};
pub use card::{Card, button_words};
pub use data::RecordForm;
pub use dates::{day_in_words, edtf_in_words};
pub use frame::Frame;
pub use head::{Head, PageView, document};
pub use json_ld::{Subject, schema_org, schema_org_deletion};
pub use mixed::{mixed, slot};
pub use order::sort_key;
pub use page::about::{about_page, accessibility_page};
pub use page::ask::ask_page;
pub use page::authority::{AuthoritiesPage, AuthorityPage, authorities_page, authority_page};
pub use page::browse::{BrowsePage, Facet, FacetValue, browse_page};
pub use page::exhibit::{ExhibitPage, exhibit_page};
pub use page::exhibition::{ExhibitionPage, exhibition_page, exhibitions_page};
pub use page::exhibits::{Bucket, HoldingsPage, exhibits_page, holdings_page};
pub use page::gone::{not_found_page, redirect_page, withdrawn_page};
pub use page::home::{HomePage, home_page};
pub use page::languages::{languages_page, not_found_root_page};
pub use page::museum::{MuseumPage, museum_page, museums_page};
pub use page::propose::propose_page;
pub use page::state::{StatePage, state_page, states_page};
pub use page::term::{TermPage, term_page, terms_page};
pub use picture::{Image, PictureFiles, Rendition};
#[cfg(feature = "ssr")]
pub use render::render;
pub use shell::tells_the_day;
