//! The bridge from what a file says to what the program believes: every field is read, and all findings are kept.

use std::fmt;
use std::str::FromStr;

use crate::civil::CivilDate;
use crate::edtf::{Edtf, EdtfError};
use crate::file::{ForeignFields, TextsFile};
use crate::finding::{Code, Finding};
use crate::language::LanguageTag;
use crate::printable::is_unprintable;
use crate::rights::RightsStatement;
use crate::source::{Source, Strength};
use crate::text::Texts;

/// A place in a record, kept as a chain on the stack and written out as a JSON pointer only when something is wrong.
#[derive(Clone, Copy)]
pub enum At<'a> {
    /// The record itself.
    Root,
    /// The record itself, inside a file that holds several: `/terms/12`.
    Inside(&'a str),
    /// The value of a key.
    Key(&'a At<'a>, &'a str),
    /// An element of an array.
    Index(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The value of `key` in the object here.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> At<'a> {
        At::Key(self, key)
    }

    /// The element `index` of the array here.
    #[must_use]
    pub fn index(&'a self, index: usize) -> At<'a> {
        At::Index(self, index)
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Root => Ok(()),
            At::Inside(pointer) => formatter.write_str(pointer),
            At::Key(outer, key) => write!(formatter, "{outer}/{}", key.replace('~', "~0").replace('/', "~1")),
            At::Index(outer, index) => write!(formatter, "{outer}/{index}"),
        }
    }
}

/// What was found while one record was admitted.
#[derive(Debug, Default)]
pub struct Admission {
    findings: Vec<Finding>,
}

impl Admission {
    /// All findings so far.
    #[must_use]
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Adds a finding.
    pub fn find(&mut self, code: Code, at: &At<'_>, found: &str, expected: &str) {
        self.findings.push(Finding::new(code, at.to_string(), found, expected));
    }

    /// Adds a finding with a hint how to mend it.
    pub fn find_with_hint(&mut self, code: Code, at: &At<'_>, found: &str, expected: &str, hint: String) {
        self.findings.push(Finding::new(code, at.to_string(), found, expected).hint(hint));
    }

    /// A language tag.
    pub fn language(&mut self, at: &At<'_>, text: &str) -> Option<LanguageTag> {
        let wrong = |error: String| self.find(Code::Language, at, text, &format!("a language tag, but {error}"));
        text.parse().map_err(wrong).ok()
    }

    /// A text in several languages; texts in unreadable languages and empty texts are left out.
    pub fn texts(&mut self, at: &At<'_>, file: &TextsFile) -> Texts {
        let mut pairs = Vec::with_capacity(file.len());
        for (tag, text) in file {
            let here = at.key(tag);
            let language = self.language(&here, tag);
            if text.text.trim().is_empty() {
                self.find(Code::EmptyText, &here.key("text"), &text.text, "words, or no entry for this language");
                continue;
            }
            if text.text.contains(is_unprintable) {
                let found = text.text.escape_debug().to_string();
                self.find(Code::ControlCharacter, &here.key("text"), &found, "printable text");
            }
            if let Some(language) = language {
                pairs.push((language, text.clone()));
            }
        }
        Texts::new(pairs)
    }

    /// A text that every record needs in at least one language.
    pub fn title(&mut self, at: &At<'_>, file: &TextsFile) -> Texts {
        if file.is_empty() {
            self.find(Code::TitleMissing, at, "", "a title in at least one language");
        }
        self.texts(at, file)
    }

    /// Several texts, such as the notes for readers.
    pub fn texts_list(&mut self, at: &At<'_>, files: &[TextsFile]) -> Vec<Texts> {
        files.iter().enumerate().map(|(index, file)| self.texts(&at.index(index), file)).collect()
    }

    /// An id.
    pub fn id<T: FromStr<Err = crate::id::IdError>>(&mut self, at: &At<'_>, text: &str) -> Option<T> {
        let wrong = |error: crate::id::IdError| {
            self.find(Code::Id, at, text, &format!("an id of 1 to 64 characters a-z, 0-9 and hyphen, but {error}"));
        };
        text.parse().map_err(wrong).ok()
    }

    /// Several ids; those that are not well formed are left out.
    pub fn ids<T: FromStr<Err = crate::id::IdError>>(&mut self, at: &At<'_>, texts: &[String]) -> Vec<T> {
        texts.iter().enumerate().filter_map(|(index, text)| self.id(&at.index(index), text)).collect()
    }

    /// A UUID in its hyphenated form.
    pub fn uuid(&mut self, at: &At<'_>, text: &str) -> Option<crate::id::RecordUuid> {
        let wrong = |error: String| self.find(Code::Uuid, at, text, &format!("a hyphenated UUID: {error}"));
        text.parse().map_err(wrong).ok()
    }

    /// A state's code.
    pub fn state(&mut self, at: &At<'_>, text: &str) -> Option<crate::id::StateCode> {
        text.parse().map_err(|_: String| self.find(Code::StateCode, at, text, "two capital letters, such as `KZ`")).ok()
    }

    /// A day of the calendar.
    pub fn day(&mut self, at: &At<'_>, text: &str) -> Option<CivilDate> {
        let wrong = |error: String| {
            self.find(Code::DayUnreadable, at, text, &format!("a day such as `2026-11-23`, but {error}"))
        };
        text.parse().map_err(wrong).ok()
    }

    /// A date in EDTF.
    pub fn edtf(&mut self, at: &At<'_>, text: &str) -> Option<Edtf> {
        let wrong = |error: EdtfError| {
            let code = if matches!(error, EdtfError::EndBeforeBegin { .. }) {
                Code::EndBeforeBegin
            } else {
                Code::DateUnreadable
            };
            self.find(code, at, text, &error.expected());
        };
        text.parse().map_err(wrong).ok()
    }

    /// A statement of rights.
    pub fn rights(&mut self, at: &At<'_>, text: Option<&str>) -> Option<RightsStatement> {
        let text = text?;
        let wrong =
            |_| self.find(Code::RightsUnknown, at, text, "a URI of rightsstatements.org or creativecommons.org");
        text.parse().map_err(wrong).ok()
    }

    /// An address on the web: http or https, without spaces and control characters.
    pub fn web_address(&mut self, at: &At<'_>, text: &str) -> Option<String> {
        let known = text.starts_with("https://") || text.starts_with("http://");
        let plain = !text.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '"' | '<' | '>'));
        if known && plain {
            return Some(text.to_owned());
        }
        self.find(Code::AddressUnsafe, at, text, "an address that begins with https:// or http:// and has no spaces");
        None
    }

    /// Says so where every source is weak. Of concepts it is not asked: their labels are words of a language.
    pub fn weak_sources(&mut self, at: &At<'_>, sources: &[Source]) {
        if !sources.is_empty() && sources.iter().all(|source| source.strength == Strength::Weak) {
            let found = sources.iter().map(|source| source.what.as_str()).collect::<Vec<_>>().join("; ");
            self.find(Code::WeakSource, at, &found, "a source that is not weak");
        }
    }

    /// Foreign fields may be anything, but not deeper than the format allows.
    pub fn foreign(&mut self, at: &At<'_>, fields: &ForeignFields) -> ForeignFields {
        if fields.values().any(|value| deeper_than(value, 60)) {
            self.find(Code::TooDeep, at, "", "at most 64 levels");
            return ForeignFields::default();
        }
        fields.clone()
    }
}

fn deeper_than(value: &serde_json::Value, levels: usize) -> bool {
    match value {
        serde_json::Value::Array(values) => levels == 0 || values.iter().any(|value| deeper_than(value, levels - 1)),
        serde_json::Value::Object(fields) => levels == 0 || fields.values().any(|value| deeper_than(value, levels - 1)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_escaped() {
        let root = At::Root;
        assert_eq!(root.key("a/b").key("~").index(3).to_string(), "/a~1b/~0/3");
        assert_eq!(At::Inside("/terms/12").key("labels").to_string(), "/terms/12/labels");
    }
}
