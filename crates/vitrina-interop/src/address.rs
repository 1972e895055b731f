//! Where the published site is: records that leave name its pages and files.

use vitrina_core::{LanguageTag, Page, Place};

/// The address of a site, and the languages in which it has pages.
#[derive(Debug, Clone, Copy)]
pub struct SiteAddress<'a> {
    base: &'a str,
    languages: &'a [LanguageTag],
}

impl<'a> SiteAddress<'a> {
    /// `base` ends in `/`; the languages are in the order of the site.
    #[must_use]
    pub fn new(base: &'a str, languages: &'a [LanguageTag]) -> Self {
        Self { base, languages }
    }

    /// The name of the host, without a port.
    #[must_use]
    pub fn host(&self) -> &'a str {
        let rest = self.base.split_once("://").map_or(self.base, |(_, rest)| rest);
        let host = rest.split('/').next().unwrap_or_default();
        host.split(':').next().unwrap_or_default()
    }

    /// The address of a file of the site.
    pub(crate) fn file(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The address of a record's JSON file.
    pub(crate) fn record(&self, place: &Place) -> String {
        self.file(&format!("data/{}", place.path().replace(".html", ".json")))
    }

    /// The page of a place in every language.
    pub(crate) fn pages(&self, place: &Place) -> impl Iterator<Item = (&'a LanguageTag, String)> {
        self.languages.iter().map(move |tag| (tag, Page::new(tag, place.clone()).url().absolute(self.base)))
    }

    /// The page of a place in the first language.
    pub(crate) fn page(&self, place: &Place) -> Option<String> {
        self.pages(place).next().map(|(_, address)| address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(base: &str, host: &str, page: Option<&str>, languages: &[&str]) {
        let languages: Vec<LanguageTag> = languages.iter().map(|tag| tag.parse().unwrap()).collect();
        let site = SiteAddress::new(base, &languages);
        assert_eq!((site.host(), site.page(&Place::About).as_deref()), (host, page));
    }

    #[test]
    fn pages_are_named_in_the_languages_there_are() {
        check("https://example.org/", "example.org", Some("https://example.org/fa/about.html"), &["fa", "en"]);
        check("http://127.0.0.1:8080/v/", "127.0.0.1", None, &[]);
    }
}
