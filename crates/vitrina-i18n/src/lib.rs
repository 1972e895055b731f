//! What the program says, in every language.
//!
//! Translators write Fluent files in `locales/`. The build script compiles each into a compact table and gives
//! [`Locale`] one function per message, so that a missing argument is a compile error and a missing translation is
//! known before anything runs. A native program holds all languages (feature `embedded`: [`locale`], [`tags`],
//! [`encoded`]); the browser fetches one table and decodes it ([`Locale::decode`]).
//!
//! A further language is one further file in `locales/`: its name, digits, direction and status stand in it, its
//! plural rules come from the Unicode CLDR.

mod format;
mod locale;
mod messages;
mod table;

#[cfg(feature = "embedded")]
mod embedded;
#[cfg(feature = "embedded")]
mod own_names;

#[cfg(feature = "embedded")]
pub use embedded::{encoded, locale, tags};
pub use locale::{Locale, Undecodable};
pub use table::Status;
