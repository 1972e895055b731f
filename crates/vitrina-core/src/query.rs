//! A question to the catalogue and its answer: what every search behind Vitrina understands and says.
//!
//! A question is also an address: `?q=сабля&state=RU&state=CN&years=1600..1699`. What stands in an address bar is
//! foreign, so reading it never fails: what cannot be understood is left out, and everything has a limit.

mod address;
mod answer;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::LanguageTag;

pub use answer::{Answer, Facet, FacetCount, Hit, Reason, ReasonField, ShownText};

/// The longest text of a question, in characters.
pub const LONGEST_TEXT: usize = 200;
/// The most values chosen of one facet.
pub const MOST_VALUES: usize = 64;
/// The most hits in one answer.
pub const MOST_HITS: usize = 1000;
/// How many hits an answer has where nothing else is asked for.
pub const USUAL_HITS: usize = 50;

/// A property by which exhibits are narrowed down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetKind {
    /// The state of the museum, by code: `RU`.
    State,
    /// The museum, by id.
    Museum,
    /// The type of object, by the id of its concept; a broader concept includes its narrower ones.
    Type,
    /// The material, by the id of its concept.
    Material,
    /// Period, war or other conflict, by the id of its concept.
    Period,
    /// The century of its date: `19` is 1801 to 1900, `-2` is 200 to 101 BCE.
    Century,
    /// What the record describes: `single_object`, `replica`, …
    Record,
    /// What is stated about lending: `stated_yes`, `stated_no`, `not_stated`.
    Lending,
    /// The joint exhibition it stands in, by id.
    Exhibition,
}

impl FacetKind {
    /// All of them, in the order in which pages show them.
    pub const ALL: [Self; 9] = [
        Self::State,
        Self::Museum,
        Self::Type,
        Self::Period,
        Self::Material,
        Self::Century,
        Self::Exhibition,
        Self::Record,
        Self::Lending,
    ];

    /// The word for it in addresses, files and on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Museum => "museum",
            Self::Type => "type",
            Self::Material => "material",
            Self::Period => "period",
            Self::Century => "century",
            Self::Record => "record",
            Self::Lending => "lending",
            Self::Exhibition => "exhibition",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The order of the hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// The best match first; without a text, by id.
    #[default]
    Relevance,
    /// The oldest first, undated last.
    Oldest,
    /// The youngest first, undated last.
    Youngest,
    /// The most recently changed record first.
    Changed,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Oldest, Self::Youngest, Self::Changed];

    /// The word for it in addresses.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Oldest => "oldest",
            Self::Youngest => "youngest",
            Self::Changed => "changed",
        }
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The words, in any language and script.
    pub text: String,
    /// The chosen values: any of one kind, all kinds together.
    pub facets: BTreeMap<FacetKind, BTreeSet<String>>,
    /// First and last year, astronomical (0 is 1 BCE).
    pub years: Option<(i32, i32)>,
    /// How many hits are wanted.
    pub limit: usize,
    /// How many hits come before them.
    pub offset: usize,
    /// Their order.
    pub sort: Sort,
    /// The reader's language, in which titles come where there are any.
    pub language: LanguageTag,
}

impl Query {
    /// Everything, for a reader of `language`.
    #[must_use]
    pub fn new(language: LanguageTag) -> Self {
        Self {
            text: String::new(),
            facets: BTreeMap::new(),
            years: None,
            limit: USUAL_HITS,
            offset: 0,
            sort: Sort::default(),
            language,
        }
    }

    /// Whether nothing narrows it down.
    #[must_use]
    pub fn asks_for_everything(&self) -> bool {
        self.text.trim().is_empty() && self.facets.values().all(BTreeSet::is_empty) && self.years.is_none()
    }

    /// Whether the value is chosen.
    #[must_use]
    pub fn has(&self, kind: FacetKind, value: &str) -> bool {
        self.facets.get(&kind).is_some_and(|values| values.contains(value))
    }

    /// Chooses the value, or takes the choice back; the answer starts from its first hit again.
    pub fn toggle(&mut self, kind: FacetKind, value: &str) {
        let values = self.facets.entry(kind).or_default();
        if !values.remove(value) {
            values.insert(value.to_owned());
        }
        if values.is_empty() {
            self.facets.remove(&kind);
        }
        self.offset = 0;
    }
}
