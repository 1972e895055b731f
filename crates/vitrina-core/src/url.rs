//! Addresses of the published site: pure, relative, naming the file, so that pages also open from `file://`.

use std::fmt;

use crate::authority::AuthorityKind;
use crate::id::{AuthorityId, ExhibitId, ExhibitionId, MuseumId, StateCode, TermId};
use crate::language::LanguageTag;

/// A place in the site: a path below its root, with `/`, without a leading one, such as `en/exhibits/ru-cafm-001.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url(String);

impl Url {
    /// A file of the site by its path below the root.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path below the root of the site.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The relative reference that leads from the page `from` to here.
    #[must_use]
    pub fn relative_from(&self, from: &Self) -> String {
        let folders = |path: &'_ str| path.rfind('/').map_or(0, |end| end + 1);
        let (from_folder, here) = (&from.0[..folders(&from.0)], &self.0);
        let common = from_folder
            .split_inclusive('/')
            .zip(here[..folders(here)].split_inclusive('/'))
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len())
            .sum::<usize>();
        let up = from_folder[common..].matches('/').count();
        format!("{}{}", "../".repeat(up), &here[common..])
    }

    /// The absolute address below `base`, which ends in `/`.
    #[must_use]
    pub fn absolute(&self, base: &str) -> String {
        format!("{base}{}", self.0)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The properties by which exhibits are browsed without script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BrowseKind {
    /// By the state of the museum.
    State,
    /// By museum.
    Museum,
    /// By type of object.
    Type,
    /// By period.
    Period,
    /// By material.
    Material,
}

impl BrowseKind {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 5] = [Self::State, Self::Museum, Self::Type, Self::Period, Self::Material];

    /// The word for it in addresses.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Museum => "museum",
            Self::Type => "type",
            Self::Period => "period",
            Self::Material => "material",
        }
    }
}

/// A page of the site, in one language or (the first) in all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The choice of languages at the root.
    Languages,
    /// A page in a language.
    In(LanguageTag, Place),
}

/// What a page shows, whatever its language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The home page.
    Home,
    /// All states.
    States,
    /// One state.
    State(StateCode),
    /// All museums.
    Museums,
    /// One museum.
    Museum(MuseumId),
    /// All exhibits of a museum, one bucket of ids; the bucket is its first id's fixed range (`all` while it is whole).
    Holdings(MuseumId, String),
    /// All exhibits: the museums and how many exhibits each shows.
    Exhibits,
    /// One exhibit.
    Exhibit(ExhibitId),
    /// All joint exhibitions.
    Exhibitions,
    /// One joint exhibition.
    Exhibition(ExhibitionId),
    /// The thesaurus.
    Terms,
    /// One concept.
    Term(TermId),
    /// All events, people or places.
    Authorities(AuthorityKind),
    /// One event, person or place.
    Authority(AuthorityKind, AuthorityId),
    /// The start of browsing: every property with its values and counts.
    Browse,
    /// The exhibits with one value of one property.
    BrowseBy(BrowseKind, String),
    /// What Vitrina is.
    About,
    /// The accessibility statement.
    Accessibility,
    /// How to ask for an exhibit, with a blank form.
    Ask,
    /// The proposal desk.
    Propose,
    /// Not found.
    NotFound,
}

impl Page {
    /// The page `place` in `language`.
    #[must_use]
    pub fn new(language: &LanguageTag, place: Place) -> Self {
        Self::In(language.clone(), place)
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> Url {
        match self {
            Self::Languages => Url("index.html".to_owned()),
            Self::In(language, place) => Url(format!("{language}/{}", place.path())),
        }
    }

    /// Its language, unless it speaks all of them.
    #[must_use]
    pub fn language(&self) -> Option<&LanguageTag> {
        match self {
            Self::Languages => None,
            Self::In(language, _) => Some(language),
        }
    }
}

impl Place {
    /// The path below the folder of the language.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Home => "index.html".to_owned(),
            Self::States => "states/index.html".to_owned(),
            Self::State(code) => format!("states/{}.html", code.lower()),
            Self::Museums => "museums/index.html".to_owned(),
            Self::Museum(id) => format!("museums/{id}.html"),
            Self::Holdings(id, bucket) => format!("museums/{id}/{bucket}.html"),
            Self::Exhibits => "exhibits/index.html".to_owned(),
            Self::Exhibit(id) => format!("exhibits/{id}.html"),
            Self::Exhibitions => "exhibitions/index.html".to_owned(),
            Self::Exhibition(id) => format!("exhibitions/{id}.html"),
            Self::Terms => "terms/index.html".to_owned(),
            Self::Term(id) => format!("terms/{id}.html"),
            Self::Authorities(kind) => format!("{}/index.html", kind.folder()),
            Self::Authority(kind, id) => format!("{}/{id}.html", kind.folder()),
            Self::Browse => "browse/index.html".to_owned(),
            Self::BrowseBy(kind, value) => format!("browse/{}/{value}.html", kind.word()),
            Self::About => "about.html".to_owned(),
            Self::Accessibility => "accessibility.html".to_owned(),
            Self::Ask => "ask.html".to_owned(),
            Self::Propose => "propose.html".to_owned(),
            Self::NotFound => "404.html".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, expect: &str) {
        assert_eq!(Url::file(to).relative_from(&Url::file(from)), expect);
    }

    #[test]
    fn references_are_relative_and_name_the_file() {
        check("index.html", "en/index.html", "en/index.html");
        check("en/index.html", "index.html", "../index.html");
        check("en/exhibits/a.html", "en/exhibits/b.html", "b.html");
        check("en/exhibits/a.html", "en/museums/m.html", "../museums/m.html");
        check("en/exhibits/a.html", "ru/exhibits/a.html", "../../ru/exhibits/a.html");
        check("en/browse/type/a.html", "assets/site.css", "../../../assets/site.css");
        check("en/exhibits/a.html", "en/exhibits/sub/b.html", "sub/b.html");
    }

    #[test]
    fn every_page_has_an_address() {
        let page = |place| Page::new(&"fa".parse().unwrap(), place).url().to_string();
        assert_eq!(page(Place::State("KZ".parse().unwrap())), "fa/states/kz.html");
        assert_eq!(page(Place::BrowseBy(BrowseKind::Type, "sabre".to_owned())), "fa/browse/type/sabre.html");
        assert_eq!(Page::Languages.url().as_str(), "index.html");
    }
}
