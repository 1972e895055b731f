//! Where the words of a field come from: a rule of the mapping made ready, and what it finds in a record.

use std::borrow::Cow;

use vitrina_core::file::{WhenFile, WordsFile};
use vitrina_core::{Code, Finding, LanguageTag};

use super::node::{Kind, Node};
use super::path::Path;
use super::template::Template;

/// A rule of the mapping.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    each: Option<Path>,
    from: From,
    split: Option<String>,
    when: Option<When>,
    nothing: Vec<String>,
    /// The language of the words, where the rule says it.
    pub(crate) language: Option<String>,
}

#[derive(Debug, Clone)]
enum From {
    Column(Path),
    Template(Template),
}

#[derive(Debug, Clone)]
pub(crate) struct When {
    column: Path,
    is: Vec<String>,
    is_not: Vec<String>,
}

/// Words that a rule found, and the values that they are.
#[derive(Debug)]
pub(crate) struct Found<'n> {
    /// The words.
    pub(crate) words: Cow<'n, str>,
    /// Whether they stand in the source as they are here, rather than put together or cut apart.
    pub(crate) whole: bool,
    /// The values of the source.
    pub(crate) values: Vec<&'n Node>,
}

impl Found<'_> {
    /// Says that a field has them.
    pub(crate) fn take(&self) {
        self.values.iter().for_each(|value| value.take());
    }
}

impl Rule {
    /// Makes a rule ready; what is wrong with it is found at `pointer`.
    pub(crate) fn new(file: &WordsFile, pointer: &str, findings: &mut Vec<Finding>) -> Option<Self> {
        let mut wrong = |code, key: &str, found: &str, expected: &str| {
            findings.push(Finding::new(code, format!("{pointer}{key}"), found, expected));
        };
        let from = match (&file.column, &file.template) {
            (Some(column), None) => From::Column(Path::new(column)),
            (None, Some(text)) => match Template::new(text) {
                Ok(template) => From::Template(template),
                Err(expected) => {
                    wrong(Code::WrongType, "/template", text, &expected);
                    return None;
                }
            },
            (Some(_), Some(text)) => {
                wrong(Code::WrongType, "/template", text, "a column or a template, not both");
                return None;
            }
            (None, None) => {
                wrong(Code::MissingKey, "", "", "the key `column` or the key `template`");
                return None;
            }
        };
        if file.split.as_deref() == Some("") {
            wrong(Code::WrongType, "/split", "", "the characters between two values");
            return None;
        }
        if let Some(tag) = &file.language
            && let Err(error) = tag.parse::<LanguageTag>()
        {
            wrong(Code::Language, "/language", tag, &format!("a language tag, but {error}"));
            return None;
        }
        let when = file.when.as_ref().map(When::new);
        Some(Self {
            each: file.each.as_deref().map(Path::new),
            from,
            split: file.split.clone(),
            when,
            nothing: file.nothing.clone(),
            language: file.language.clone(),
        })
    }

    /// The columns of the source that the rule looks at.
    pub(crate) fn columns(&self) -> Vec<&Path> {
        if let Some(each) = &self.each {
            return vec![each];
        }
        let mut columns = match &self.from {
            From::Column(path) => vec![path],
            From::Template(template) => template.columns(),
        };
        columns.extend(self.when.as_ref().map(|when| &when.column));
        columns
    }

    /// All words of the record that the rule is for, in their order.
    pub(crate) fn find<'n>(&self, record: &'n Node) -> Vec<Found<'n>> {
        let mut found = Vec::new();
        match &self.each {
            None => self.find_in(record, &mut found),
            Some(each) => each.visit(record, &mut |node| {
                if matches!(node.kind(), Kind::Object(_)) {
                    self.find_in(node, &mut found);
                }
            }),
        }
        found
    }

    fn find_in<'n>(&self, scope: &'n Node, found: &mut Vec<Found<'n>>) {
        if self.when.as_ref().is_some_and(|when| !when.holds(scope)) {
            return;
        }
        match &self.from {
            From::Template(template) => {
                let filled = template.fill(scope, &self.nothing);
                let whole = template.columns().is_empty();
                found.extend(filled.map(|(words, values)| Found { words: Cow::Owned(words), whole, values }));
            }
            From::Column(path) => path.visit(scope, &mut |node| {
                let Some(words) = node.words().filter(|words| !self.nothing.iter().any(|none| none == words)) else {
                    return;
                };
                match (&self.split, words) {
                    (Some(split), Cow::Borrowed(words)) if words.contains(split.as_str()) => {
                        let parts = words.split(split.as_str()).filter(|part| !part.trim().is_empty());
                        found.extend(parts.map(|part| Found {
                            words: Cow::Borrowed(part),
                            whole: false,
                            values: vec![node],
                        }));
                    }
                    (_, words) => found.push(Found { words, whole: true, values: vec![node] }),
                }
            }),
        }
    }
}

impl When {
    /// Makes a condition ready.
    pub(crate) fn new(file: &WhenFile) -> Self {
        Self { column: Path::new(&file.column), is: file.is.clone(), is_not: file.is_not.clone() }
    }

    /// Whether it holds within a value.
    pub(crate) fn holds(&self, scope: &Node) -> bool {
        let words = self.column.first_words(scope).unwrap_or_default();
        (self.is.is_empty() || self.is.iter().any(|one| *one == words)) && !self.is_not.iter().any(|one| *one == words)
    }
}
