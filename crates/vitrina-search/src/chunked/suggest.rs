//! "Did you mean": words that nothing has, replaced by the nearest word of a title or a label.

use std::cmp::Reverse;

use vitrina_core::fold::AskedWord;

use super::ChunkedIndex;
use super::bytes::Cursor;
use super::cache::together;
use super::error::Stop;
use super::find::Finder;
use crate::asked::Asked;
use crate::near::{NearWords, forgiven};

impl ChunkedIndex {
    /// The text with its unknown words replaced, if all of them can be and the new text finds something.
    pub(crate) fn suggestion(&self, text: &str) -> Result<Option<String>, Stop> {
        let finder = Finder::open(&self.cache, &self.manifest)?;
        let asked = Asked::read(text, &finder.forms(text)?);
        let wanted = asked.clauses.iter().filter(|clause| !clause.refused).flat_map(|clause| &clause.words);
        let nearest = together(wanted.map(|word| {
            let nearest = if unknown(&finder, word)? { Some(self.nearest(&word.text)?) } else { None };
            Ok((word, nearest))
        }))?;
        let mut suggestion = String::new();
        let mut end = 0;
        for (word, nearest) in nearest {
            let Some(nearest) = nearest else { continue };
            let Some(nearest) = nearest else { return Ok(None) };
            suggestion.push_str(&text[end..word.range.start]);
            suggestion.push_str(&nearest);
            end = word.range.end;
        }
        if end == 0 {
            return Ok(None);
        }
        suggestion.push_str(&text[end..]);
        let found = finder.matches(&suggestion)?;
        Ok(found.filter(|found| !found.is_empty()).map(|_| suggestion))
    }

    /// Of the nearest words the one with the same first letter, then the one that stands in most records.
    fn nearest(&self, text: &str) -> Result<Option<String>, Stop> {
        let length = text.chars().count();
        let most = forgiven(length);
        if most == 0 {
            return Ok(None);
        }
        let lengths = length.saturating_sub(most)..=length + most;
        let chunks: Vec<_> = lengths.filter_map(|length| self.manifest.suggestions.get(length)).flatten().collect();
        self.cache.all(chunks.iter().map(|at| **at))?;
        let mut nearest = None;
        for at in chunks {
            let words = suggested(self.cache.get(*at)?).ok_or_else(|| Stop::senseless(at.name))?;
            for (place, edits) in NearWords::new(&words, text, most) {
                let Word { text: known, written, records } = &words[place];
                let key = (edits, known.chars().next() != text.chars().next(), Reverse(*records), known.clone());
                if nearest.as_ref().is_none_or(|(best, _)| key < *best) {
                    nearest = Some((key, if written.is_empty() { known.clone() } else { written.clone() }));
                }
            }
        }
        Ok(nearest.map(|(_, shown)| shown))
    }
}

/// A word that is suggested.
struct Word {
    text: String,
    written: String,
    records: u32,
}

impl AsRef<str> for Word {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

fn suggested(bytes: &[u8]) -> Option<Vec<Word>> {
    let mut cursor = Cursor(bytes);
    let mut words = Vec::new();
    let mut text = String::new();
    while !cursor.0.is_empty() {
        cursor.next_text(&mut text)?;
        let written = cursor.text()?.to_owned();
        words.push(Word { text: text.clone(), written, records: cursor.number()? });
    }
    words.is_sorted_by(|a, b| a.text < b.text).then_some(words)
}

fn unknown(finder: &Finder<'_>, word: &AskedWord) -> Result<bool, Stop> {
    if word.shown.is_empty() {
        return Ok(false);
    }
    let own = match word.beginning {
        true => finder.dictionary.beginning(&word.text).map(|terms| terms.is_empty()),
        false => finder.dictionary.term(&word.text).map(|term| term.is_none()),
    };
    let sound = finder.dictionary.sounding(&word.shown).map(|names| names.is_empty());
    Ok(own? && sound?)
}
