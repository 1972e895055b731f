//! The labels of the thesaurus as words are compared with them.

use std::collections::{BTreeMap, BTreeSet};

use vitrina_core::file::TermFile;
use vitrina_core::fold::key;
use vitrina_core::{Confidence, TermGroup};

/// The language that is English.
const ENGLISH: &str = "en";

/// What a word is a label of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// Of one concept, in the language of the word.
    SameLanguage(String),
    /// Of one concept, in another language, or the word's language is not known.
    OtherLanguage(String),
    /// Of several.
    Several,
    /// Of none.
    None,
}

/// A concept as far as words are compared with it.
#[derive(Debug)]
pub(super) struct Concept {
    pub(super) id: String,
    pub(super) group: TermGroup,
    /// Labels, folded, by language; each part of one that names several things is one.
    pub(super) labels: Vec<(String, String)>,
    /// Labels, folded, that may mean other things too: without the words in brackets, and those of nearly the same
    /// concept elsewhere.
    pub(super) loose: Vec<String>,
}

/// All labels.
#[derive(Debug)]
pub(super) struct Labels {
    pub(super) concepts: Vec<Concept>,
    addresses: BTreeMap<String, Vec<usize>>,
    by_label: BTreeMap<String, Vec<(usize, String)>>,
}

impl Labels {
    pub(super) fn new(terms: &[TermFile]) -> Self {
        let mut all = Self { concepts: Vec::new(), addresses: BTreeMap::new(), by_label: BTreeMap::new() };
        for term in terms {
            let place = all.concepts.len();
            let (mut labels, mut loose) = (Vec::new(), Vec::new());
            let mut learn = |tag: &str, label: &str, sure: bool| {
                let parts = label.split([',', ';', '，', '、', '،', '؛']);
                for part in parts.clone().chain([label]).filter(|_| !label.contains(['(', '（'])) {
                    let folded = key(part);
                    if !folded.is_empty() && sure {
                        labels.push((tag.to_owned(), folded));
                    } else if !folded.is_empty() {
                        loose.push(folded);
                    }
                }
                if let Some((before, _)) = label.split_once(['(', '（']) {
                    labels.push((tag.to_owned(), key(label)));
                    loose.push(key(before));
                }
            };
            for (tag, text) in &term.labels {
                learn(tag, &text.text, true);
            }
            for other in &term.exact_match {
                let sure = other.confidence.is_none_or(|confidence| confidence == Confidence::High);
                if let Some(label) = &other.label {
                    learn(ENGLISH, label, sure);
                }
                if sure {
                    all.addresses.entry(address(&other.uri)).or_default().push(place);
                }
            }
            labels.sort();
            labels.dedup();
            for (tag, label) in &labels {
                all.by_label.entry(label.clone()).or_default().push((place, tag.clone()));
            }
            all.concepts.push(Concept { id: term.id.clone(), group: term.group, labels, loose });
        }
        all
    }

    /// Whether the concept is there, in the group.
    pub(super) fn has(&self, group: TermGroup, id: &str) -> bool {
        self.concepts.iter().any(|concept| concept.group == group && concept.id == id)
    }

    /// The one concept of an address in an authority file.
    pub(super) fn by_address(&self, group: TermGroup, uri: &str) -> Option<&str> {
        let places = self.addresses.get(&address(uri))?;
        let mut found = places.iter().map(|place| &self.concepts[*place]).filter(|concept| concept.group == group);
        let first = found.next()?;
        found.next().is_none().then_some(first.id.as_str())
    }

    /// What a word is a label of; `tag` is the language it is said to be in.
    pub(super) fn find(&self, group: TermGroup, word: &str, tag: Option<&str>) -> Found {
        let folded = key(word);
        match self.whole(group, &folded, tag) {
            Found::None
                if group == TermGroup::Object && word.is_ascii() && matches!(tag, None | Some(ENGLISH | "und")) =>
            {
                // English forms its plural by an ending, and hardly any label ends like one by chance.
                let endings = [("ies", "y"), ("es", ""), ("s", "")];
                let singular = endings
                    .iter()
                    .filter(|_| folded.len() > 4)
                    .filter_map(|(plural, singular)| Some(folded.strip_suffix(plural)?.to_owned() + singular));
                let is_english = |found: &Found, label: &str| match found {
                    Found::SameLanguage(id) | Found::OtherLanguage(id) => {
                        let concept = self.concepts.iter().find(|concept| concept.id == *id);
                        concept.is_some_and(|one| one.labels.iter().any(|(tag, own)| tag == ENGLISH && own == label))
                    }
                    Found::Several | Found::None => false,
                };
                let found = singular.map(|label| (self.whole(group, &label, tag), label));
                found
                    .filter(|(found, label)| is_english(found, label))
                    .map(|(found, _)| found)
                    .next()
                    .unwrap_or(Found::None)
            }
            found => found,
        }
    }

    fn whole(&self, group: TermGroup, folded: &str, tag: Option<&str>) -> Found {
        let labels = self.by_label.get(folded).map(Vec::as_slice).unwrap_or_default();
        let of_group = || labels.iter().filter(|(place, _)| self.concepts[*place].group == group);
        let same: BTreeSet<usize> =
            of_group().filter(|(_, own)| Some(own.as_str()) == tag).map(|(place, _)| *place).collect();
        let any: BTreeSet<usize> = of_group().map(|(place, _)| *place).collect();
        let id =
            |places: &BTreeSet<usize>| places.first().map(|place| self.concepts[*place].id.clone()).unwrap_or_default();
        match (same.len(), any.len()) {
            (1, _) => Found::SameLanguage(id(&same)),
            (2.., _) => Found::Several,
            (0, 1) => Found::OtherLanguage(id(&any)),
            (0, 0) => Found::None,
            (0, _) => Found::Several,
        }
    }
}

/// An address without what does not tell concepts apart.
fn address(uri: &str) -> String {
    let uri = uri.trim().trim_end_matches('/');
    let uri = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://")).unwrap_or(uri);
    // Pages about concepts of the AAT and of Wikidata.
    uri.replace("vocab.getty.edu/page/aat/", "vocab.getty.edu/aat/")
        .replace("wikidata.org/wiki/", "wikidata.org/entity/")
}
