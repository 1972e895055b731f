//! All languages inside the program, for native builds.

use std::sync::LazyLock;

use crate::locale::Locale;
use crate::messages::{IDS, TABLES};
use crate::table::Status;

static TAGS: LazyLock<Vec<&'static str>> = LazyLock::new(|| TABLES.iter().map(|(tag, _)| *tag).collect());

static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    let decode = |(_, bytes): &(&str, &[u8])| Locale::decode(bytes).expect("the build script wrote the table");
    TABLES.iter().map(decode).collect()
});

/// The language with exactly this tag.
#[must_use]
pub fn locale(tag: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|locale| locale.tag() == tag)
}

/// The tags of all languages there are, sorted.
#[must_use]
pub fn tags() -> &'static [&'static str] {
    &TAGS
}

/// The table of a language as the browser fetches it.
#[must_use]
pub fn encoded(tag: &str) -> Option<&'static [u8]> {
    TABLES.iter().find(|(known, _)| *known == tag).map(|(_, bytes)| *bytes)
}

impl Locale {
    /// The status of one message, by its id in the translators' files; none where the English words stand in, or where
    /// there is no such message.
    #[must_use]
    pub fn message_status(&self, id: &str) -> Option<Status> {
        let place = IDS.iter().position(|known| *known == id)?;
        self.status_at(place)
    }

    /// The ids of all messages whose English words stand in for a missing translation.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        IDS.iter().enumerate().filter(|(place, _)| self.status_at(*place).is_none()).map(|(_, id)| *id).collect()
    }
}
