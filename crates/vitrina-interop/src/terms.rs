//! A museum's own words to concepts of the thesaurus: by address, by decision, by the labels of all languages.
//!
//! Only what is sure becomes a concept; everything else stays words and is listed, so that people decide once.

mod labels;
mod suggest;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use vitrina_core::TermGroup;
use vitrina_core::file::{DecisionFile, DecisionsFile, TermFile, TextsFile, UniqueMap};
use vitrina_core::fold::key;

use crate::imported::{ConceptHint, Imported, NoteKind};
use labels::{Found, Labels};

/// How many different words are told apart; a file with more is no collection of terms.
const MOST_WORDS: usize = 100_000;
/// A longer text is a sentence, and nobody decides on sentences.
const LONGEST_WORD: usize = 120;
/// A text of more bytes is no label, and is not remembered, so that a hundred thousand words have room.
const LONGEST_KNOWN: usize = 1_000;
/// How many undecided words are put into the decisions of a feed: the most frequent.
const MOST_ASKED: usize = 1_000;
/// What a file of decisions says of itself.
const ABOUT: &str = "Words of this feed that match no label of the thesaurus. Set `concept` to the id of the concept \
    that is meant, or `noneFits` to true; the next import uses it. Suggestions are the program's and may all be wrong.";

/// A field that takes a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermField {
    /// What an exhibit is.
    ObjectType,
    /// What it is made of.
    Materials,
}

impl TermField {
    /// The field's name in the format.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::ObjectType => "objectType",
            Self::Materials => "materials",
        }
    }

    const fn group(self) -> TermGroup {
        match self {
            Self::ObjectType => TermGroup::Object,
            Self::Materials => TermGroup::Material,
        }
    }

    fn decisions(self, file: &DecisionsFile) -> &UniqueMap<DecisionFile> {
        match self {
            Self::ObjectType => &file.object_type,
            Self::Materials => &file.materials,
        }
    }
}

/// A word that became no concept, and how often it was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// The field it stands in.
    pub field: TermField,
    /// The museum's word.
    pub words: String,
    /// How many records have it.
    pub count: u64,
    /// Concepts that may be meant, by id, the nearest first.
    pub suggestions: Vec<String>,
}

/// A decision that cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the decision on `{word}` ({field}) names `{concept}`, and the thesaurus has no such concept of the group `{group}`", field = .field.word(), group = .field.group().word())]
pub struct NoSuchConcept {
    /// The field.
    pub field: TermField,
    /// The word that was decided on.
    pub word: String,
    /// What was named.
    pub concept: String,
}

/// How sure a match is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Match {
    /// The museum means this concept: its address, a decision, or a label in the language of the word.
    Sure(String),
    /// The word is a label of it in another language than the word is said to be of.
    Likely(String),
    /// People have decided that none fits.
    Decided,
    Unknown,
}

/// The thesaurus and the decisions of one feed, and what was met while records went through.
#[derive(Debug)]
pub struct Terms {
    labels: Labels,
    decisions: DecisionsFile,
    /// By field and folded word: the concept, or that none fits.
    decided: HashMap<(TermField, String), Option<String>>,
    known: HashMap<(TermField, String, String), Match>,
    unmatched: BTreeMap<(TermField, String), u64>,
    matched: u64,
    met: u64,
}

impl Terms {
    /// Learns the labels and the decisions.
    ///
    /// # Errors
    /// When a decision names a concept that is not there.
    pub fn new(terms: &[TermFile], decisions: DecisionsFile) -> Result<Self, NoSuchConcept> {
        let labels = Labels::new(terms);
        let mut decided = HashMap::new();
        for field in [TermField::ObjectType, TermField::Materials] {
            for (word, decision) in field.decisions(&decisions) {
                if let Some(concept) = &decision.concept
                    && !labels.has(field.group(), concept)
                {
                    return Err(NoSuchConcept { field, word: word.clone(), concept: concept.clone() });
                }
                if decision.is_decided() {
                    // Of two words that differ in capitals only, each keeps its own decision.
                    decided.insert((field, word.clone()), decision.concept.clone());
                    decided.entry((field, key(word))).or_insert_with(|| decision.concept.clone());
                }
            }
        }
        let (known, unmatched) = (HashMap::new(), BTreeMap::new());
        Ok(Self { labels, decisions, decided, known, unmatched, matched: 0, met: 0 })
    }

    /// Fills the fields of a record whose words are concepts; the words stay beside them.
    pub fn apply(&mut self, imported: &mut Imported) {
        let concepts = std::mem::take(&mut imported.concepts);
        let mut of_classes = None;
        for hint in &concepts {
            let index = hint.field.strip_prefix("materials/").and_then(|index| index.parse::<usize>().ok());
            match (hint.field.as_str(), index) {
                ("objectType", _) => {
                    // Of several types the first that is known is the exhibit's.
                    let known = imported.exhibit.object_type.is_some();
                    let found = self.take(TermField::ObjectType, hint, imported);
                    if !known {
                        imported.exhibit.object_type = found;
                    }
                }
                ("classification", _) if of_classes.is_none() => {
                    of_classes = self.find(TermField::ObjectType, hint).ok().map(|(id, _)| (id, hint));
                }
                (_, Some(index)) if index < imported.exhibit.materials.len() => {
                    let found = self.take(TermField::Materials, hint, imported);
                    let material = &mut imported.exhibit.materials[index];
                    material.term = found.or_else(|| material.term.take());
                }
                _ => {}
            }
        }
        // A class says less than a type, and more than nothing.
        if let (None, Some((id, hint))) = (&imported.exhibit.object_type, of_classes) {
            imported.note("objectType", NoteKind::Guessed, shown(&hint.words), Some(format!("{id}, by its class")));
            imported.exhibit.object_type = Some(id);
        }
        imported.concepts = concepts;
    }

    /// How many of the words that were met became concepts, and how many were met.
    #[must_use]
    pub fn share(&self) -> (u64, u64) {
        (self.matched, self.met)
    }

    /// The words that became no concept, the most frequent first; those that people have decided on are left out.
    #[must_use]
    pub fn unmatched(&self) -> Vec<Unmatched> {
        let mut all: Vec<_> = self.unmatched.iter().collect();
        all.sort_by(|one, other| other.1.cmp(one.1).then_with(|| one.0.cmp(other.0)));
        let one = |(index, ((field, words), count)): (usize, (&(TermField, String), &u64))| {
            let suggestions = if index < MOST_ASKED { self.labels.suggest(field.group(), words) } else { Vec::new() };
            Unmatched { field: *field, words: words.clone(), count: *count, suggestions }
        };
        all.into_iter().enumerate().map(one).collect()
    }

    /// The decisions as they were, with the most frequent undecided words asked for; what is decided stays as written.
    #[must_use]
    pub fn asked(&self, unmatched: &[Unmatched]) -> DecisionsFile {
        let mut file = self.decisions.clone();
        for field in [TermField::ObjectType, TermField::Materials] {
            let words = match field {
                TermField::ObjectType => &mut file.object_type,
                TermField::Materials => &mut file.materials,
            };
            // A word that the thesaurus has learned meanwhile is no question any more.
            words.retain(|word, decision| {
                decision.is_decided()
                    || matches!(self.labels.find(field.group(), word, None), Found::None | Found::Several)
            });
        }
        for one in unmatched.iter().take(MOST_ASKED).filter(|one| one.words.chars().count() <= LONGEST_WORD) {
            let words = match one.field {
                TermField::ObjectType => &mut file.object_type,
                TermField::Materials => &mut file.materials,
            };
            let asked = words.entry(one.words.clone()).or_default();
            if !asked.is_decided() {
                asked.used = Some(one.count);
                asked.suggestions.clone_from(&one.suggestions);
            }
        }
        if file != self.decisions && file.about.is_none() {
            file.about = Some(ABOUT.to_owned());
        }
        file
    }

    /// The concept of a hint; what became of it is noted and counted.
    fn take(&mut self, field: TermField, hint: &ConceptHint, imported: &mut Imported) -> Option<String> {
        let words = shown(&hint.words);
        match self.find(field, hint) {
            Ok((id, kind)) => {
                (self.met, self.matched) = (self.met + 1, self.matched + 1);
                imported.note(hint.field.clone(), kind, words, Some(id.clone()));
                Some(id)
            }
            Err(decided) => {
                if !words.is_empty() {
                    self.met += 1;
                    imported.note(hint.field.clone(), NoteKind::NotUnderstood, words.clone(), None);
                    let short = words.len() <= LONGEST_KNOWN;
                    let key = (field, words);
                    let room = self.unmatched.len() < MOST_WORDS || self.unmatched.contains_key(&key);
                    if !decided && short && room {
                        *self.unmatched.entry(key).or_default() += 1;
                    }
                }
                None
            }
        }
    }

    /// The concept and how sure it is, or whether people have decided that none fits.
    fn find(&mut self, field: TermField, hint: &ConceptHint) -> Result<(String, NoteKind), bool> {
        if let Some(id) = hint.uri.as_deref().and_then(|uri| self.labels.by_address(field.group(), uri)) {
            return Ok((id.to_owned(), NoteKind::Understood));
        }
        let mut likely: Option<String> = None;
        let mut decided = false;
        for (tag, text) in &hint.words {
            match self.word(field, tag, text.text.trim()) {
                Match::Sure(id) => return Ok((id, NoteKind::Understood)),
                // Words of two languages that are labels of two concepts are no agreement.
                Match::Likely(id) if likely.as_ref().is_some_and(|other| *other != id) => return Err(false),
                Match::Likely(id) => likely = Some(id),
                Match::Decided => decided = true,
                Match::Unknown => {}
            }
        }
        match likely {
            Some(id) if !decided => Ok((id, NoteKind::Guessed)),
            _ => Err(decided),
        }
    }

    fn word(&mut self, field: TermField, tag: &str, word: &str) -> Match {
        if word.len() > LONGEST_KNOWN {
            return Match::Unknown;
        }
        let asked = (field, tag.to_owned(), word.to_owned());
        if let Some(known) = self.known.get(&asked) {
            return known.clone();
        }
        let by_decision = self.decided.get(&(field, word.to_owned())).or_else(|| self.decided.get(&(field, key(word))));
        let found = match by_decision {
            _ if word.is_empty() => Match::Unknown,
            Some(Some(id)) => Match::Sure(id.clone()),
            Some(None) => Match::Decided,
            None => match self.labels.find(field.group(), word, Some(tag)) {
                Found::SameLanguage(id) => Match::Sure(id),
                Found::OtherLanguage(id) => Match::Likely(id),
                Found::Several | Found::None => Match::Unknown,
            },
        };
        if self.known.len() < MOST_WORDS {
            self.known.insert(asked, found.clone());
        }
        found
    }
}

/// The words that stand for all in lists: the first that say something.
fn shown(words: &TextsFile) -> String {
    words.values().map(|text| text.text.trim()).find(|words| !words.is_empty()).unwrap_or_default().to_owned()
}
