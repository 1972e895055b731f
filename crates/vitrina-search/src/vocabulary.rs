//! The words of all languages in one sorted list, each with the exhibits and the concepts it stands for.

use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use vitrina_core::query::ReasonField;

use crate::index::Column;
use crate::sound::{Script, sound_alike, sound_keys};
use crate::stem::stem;

mod gather;

pub(crate) use gather::VocabularyBuilder;
#[cfg(feature = "build")]
pub(crate) use gather::{is_named, is_written_as_name};

pub(crate) const NUMBER: u8 = 1;
pub(crate) const TITLE: u8 = 2;
pub(crate) const TEXT: u8 = 4;

/// The best place a word was found in, of those in a set of fields.
pub(crate) fn best_field(fields: u8) -> ReasonField {
    match fields {
        fields if fields & NUMBER != 0 => ReasonField::Number,
        fields if fields & TITLE != 0 => ReasonField::Title,
        _ => ReasonField::Text,
    }
}

/// The words, sorted; everything else by the place of the word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Vocabulary {
    pub(crate) words: Vec<Word>,
    /// The rows in which each word stands, growing.
    pub(crate) rows: Column,
    /// In which fields, beside `rows`.
    pub(crate) fields: Vec<u8>,
    /// At which places among the words of each of these rows: twice the step from the one before, plus one where it is
    /// the last in its row.
    pub(crate) positions: Column,
    /// The concepts one of whose labels has the word, growing.
    pub(crate) concepts: Column,
    /// Made of the words when something is first looked for: who only reads records does without.
    #[serde(skip)]
    keys: OnceLock<Keys>,
}

/// Other ways to a word than its letters.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Keys {
    /// The keys of names and labels with the places of their words, sorted.
    sounds: Vec<(String, u32)>,
    /// The places of the words of titles and labels by their stems.
    stems: Vec<u32>,
}

/// One word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// As it was written, where that differs.
    pub(crate) written: Option<String>,
    /// Whether it stands in a title or a label: only such words are suggested.
    pub(crate) suggested: bool,
    /// Whether it may be a name: only such words are found in a script that writes no vowels.
    pub(crate) name: bool,
}

impl Word {
    pub(crate) fn shown(&self) -> &str {
        self.written.as_deref().unwrap_or(&self.text)
    }
}

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl Vocabulary {
    /// The places of the words that are `text`, or begin with it.
    pub(crate) fn range(&self, text: &str, beginning: bool) -> Range<usize> {
        let start = self.words.partition_point(|word| word.text.as_str() < text);
        let matches = |word: &Word| if beginning { word.text.starts_with(text) } else { word.text == text };
        let length = self.words[start..].partition_point(matches);
        start..start + length
    }

    /// The rows in which the word stands, with the fields.
    pub(crate) fn rows(&self, word: usize) -> impl Iterator<Item = (usize, u8)> {
        let rows = self.rows.of(word);
        let start = self.rows.ends[word] as usize - rows.len();
        rows.iter().zip(&self.fields[start..]).map(|(row, fields)| (*row as usize, *fields))
    }

    /// The rows in which the word stands, each with the places of the word in it.
    pub(crate) fn places(&self, word: usize) -> impl Iterator<Item = (usize, Vec<u32>)> {
        let mut steps = self.positions.of(word).iter();
        self.rows.of(word).iter().map(move |row| {
            let mut places = Vec::new();
            let mut place = 0_u32;
            for step in steps.by_ref() {
                place = place.wrapping_add(step / 2);
                places.push(place);
                if step % 2 == 1 {
                    break;
                }
            }
            (*row as usize, places)
        })
    }

    /// Whether the word has places in each of its rows and in no other.
    pub(crate) fn has_positions(&self, word: usize) -> bool {
        let steps = self.positions.of(word);
        steps.iter().filter(|step| **step % 2 == 1).count() == self.rows.of(word).len()
            && steps.last().is_none_or(|step| step % 2 == 1)
    }

    /// The places of the words in other scripts that sound like the word; in one script a name is spelled in one way.
    /// Where vowels are not written, only names are compared: صبر is no sabre.
    pub(crate) fn sounding(&self, written: &str) -> Vec<usize> {
        let keys = sound_keys(written).into_iter();
        let mut found: Vec<usize> = keys.flat_map(|key| self.with_key(&key)).collect();
        let writes_vowels = |word: &str| Script::of(word).is_some_and(Script::writes_vowels);
        found.retain(|word| {
            let word = &self.words[*word];
            sound_alike(written, word.shown()) && (word.name || writes_vowels(written) && writes_vowels(word.shown()))
        });
        found
    }

    /// The places of the other words of titles and labels with the stem of the word.
    pub(crate) fn stemmed(&self, text: &str) -> impl Iterator<Item = usize> {
        let wanted = stem(text);
        let stems = &self.keys().stems;
        let start = stems.partition_point(|word| self.stem_of(*word) < wanted);
        let same = stems[start..].iter().take_while(move |word| self.stem_of(**word) == wanted);
        same.map(|word| *word as usize).filter(move |word| self.words[*word].text != text)
    }

    fn stem_of(&self, word: u32) -> &str {
        stem(&self.words[word as usize].text)
    }

    fn with_key(&self, key: &str) -> Vec<usize> {
        let sounds = &self.keys().sounds;
        let start = sounds.partition_point(|(known, _)| known.as_str() < key);
        sounds[start..].iter().take_while(|(known, _)| known == key).map(|(_, word)| *word as usize).collect()
    }

    fn keys(&self) -> &Keys {
        self.keys.get_or_init(|| {
            let words = || self.words.iter().zip(0_u32..);
            let named = words().filter(|(word, _)| word.name || word.suggested);
            let keyed = |(word, place): (&Word, u32)| sound_keys(word.shown()).into_iter().map(move |key| (key, place));
            let mut sounds: Vec<(String, u32)> = named.flat_map(keyed).collect();
            sounds.sort_unstable();
            let mut stems: Vec<u32> = words().filter(|(word, _)| word.suggested).map(|(_, place)| place).collect();
            stems.sort_unstable_by(|a, b| (self.stem_of(*a), a).cmp(&(self.stem_of(*b), b)));
            Keys { sounds, stems }
        })
    }
}
