//! What is at hand while one record is read, and how its words become texts with a language.

use std::collections::btree_map::Entry;
use vitrina_core::LanguageTag;

use vitrina_core::file::TextsFile;
use vitrina_core::{Text, TextAuthor, TextStatus};

use super::language::{UNDETERMINED, tag};
use crate::imported::{Imported, NoteKind};
use crate::xml::{Element, Space};

/// One record that is being understood.
pub(super) struct Reading<'a> {
    /// What is known of it so far.
    pub(super) imported: Imported,
    /// The language of texts that name none.
    pub(super) default: Option<&'a LanguageTag>,
    /// Whose words the texts are.
    pub(super) author: TextAuthor,
    /// Links to pictures with their own rights.
    pub(super) resources: Vec<serde_json::Value>,
    /// Whether it is said where the thing is, but not who holds it there.
    pub(super) held_elsewhere: bool,
    /// Words of further descriptions in a language that has words already.
    pub(super) also: serde_json::Map<String, serde_json::Value>,
}

/// A concept in words, with the address of the concept if there is one.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) texts: TextsFile,
    pub(super) uri: Option<String>,
}

impl Reading<'_> {
    /// The language of what is in an element.
    pub(super) fn tag(&mut self, element: &Element) -> String {
        let written = element.lang();
        if let Some(tag) = written.and_then(tag) {
            return tag.as_str().to_owned();
        }
        let supposed = self.default.map_or(UNDETERMINED, LanguageTag::as_str).to_owned();
        if let Some(written) = written {
            self.imported.note("xml:lang", NoteKind::Guessed, written, Some(supposed.clone()));
        }
        supposed
    }

    /// A text as the source has it.
    pub(super) fn text(&self, words: &str) -> Text {
        Text { text: words.to_owned(), status: TextStatus::Original, by: Some(self.author) }
    }

    /// A text with what its label says of it, where it is one of ours.
    pub(super) fn labelled(&self, element: &Element, words: &str) -> Text {
        let mut text = self.text(words);
        if let Some(label) = element.attribute("label").and_then(super::label::read) {
            (text.status, text.by) = (label.status, label.by);
        }
        text
    }

    /// Takes the words of the first of the elements in each language; the others are left.
    pub(super) fn take_texts<'e>(&mut self, elements: impl IntoIterator<Item = &'e Element>, into: &mut TextsFile) {
        for element in elements {
            if element.text().is_none() {
                continue;
            }
            let tag = self.tag(element);
            if let Entry::Vacant(place) = into.entry(tag) {
                let words = element.take().unwrap_or_default();
                place.insert(self.text(words));
            }
        }
    }

    /// Takes what a term, a concept of SKOS or both say.
    pub(super) fn take_words(&mut self, element: &Element) -> Words {
        let (own, added): (Vec<&Element>, Vec<&Element>) = element.all("term").partition(|term| !is_added(term));
        let concept = element.elements().find(|inner| inner.is(Space::Skos, "Concept"));
        let mut texts = TextsFile::default();
        self.take_texts(preferred_first(own), &mut texts);
        let labels = concept.into_iter().flat_map(Element::elements);
        self.take_texts(labels.filter(|label| label.is(Space::Skos, "prefLabel")), &mut texts);
        self.take_texts(added, &mut texts);
        Words { texts, uri: uri(element) }
    }

    /// What an element of names says, per language: the preferred name first.
    pub(super) fn take_names(&mut self, name_sets: &[&Element]) -> TextsFile {
        let mut texts = TextsFile::default();
        let values = name_sets.iter().flat_map(|set| set.all("appellationValue")).collect();
        self.take_texts(preferred_first(values), &mut texts);
        texts
    }
}

/// The address of the concept: `rdf:about`, or an identifier that is an address.
pub(super) fn uri(element: &Element) -> Option<String> {
    let about = element.elements().filter(|e| e.is(Space::Skos, "Concept")).find_map(|e| e.attribute("about"));
    let id = || element.all("conceptID").filter_map(Element::text).map(str::trim).find(|id| is_address(id));
    about.or_else(id).map(str::to_owned)
}

/// Whether the text is an address in the web.
pub(super) fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

fn is_added(term: &Element) -> bool {
    matches!(term.attribute("addedSearchTerm"), Some("yes"))
}

/// Whether the element is marked as another form of the name: `alternate`, or its concept in LIDO's own vocabulary.
pub(super) fn is_alternate(element: &Element) -> bool {
    element.attribute("pref").is_some_and(|pref| pref.starts_with("altern") || pref.ends_with("lido00170"))
}

/// The same elements, those that are not marked as another form first.
pub(super) fn preferred_first(elements: Vec<&Element>) -> Vec<&Element> {
    let (alternate, mut preferred): (Vec<&Element>, Vec<&Element>) =
        elements.into_iter().partition(|e| is_alternate(e));
    preferred.extend(alternate);
    preferred
}

/// Adds a text below those that are there in the same language.
pub(super) fn append(texts: &mut TextsFile, tag: String, text: Text, between: &str) -> bool {
    match texts.get_mut(&tag) {
        Some(before) => {
            before.text.push_str(between);
            before.text.push_str(&text.text);
            true
        }
        None => {
            texts.insert(tag, text);
            false
        }
    }
}

/// One line for a report: the texts without their languages.
pub(super) fn shown(texts: &TextsFile) -> String {
    let all: Vec<&str> = texts.values().map(|text| text.text.as_str()).collect();
    all.join(" | ")
}
