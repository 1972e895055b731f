//! Compiles a folder of Fluent files: `en.ftl` says which messages there are, every other file says them in its
//! language. Used by the build script and, on folders of their own, by the tests.
//!
//! Only the part of Fluent that a compiled table can hold is accepted: literals, arguments, terms, and choices by a
//! number. Whatever else stands in a file is a problem with its line, never silently dropped.

mod generate;
mod pattern;
mod plural;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::{ast, parser};

use crate::table::{Message, Numerals, Piece, Status, Table};

pub(crate) use generate::rust;

/// Something wrong in a translators' file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    /// The file's language.
    pub(crate) tag: String,
    /// Counted from 1; 0 where the file as a whole is meant.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "locales/{}.ftl:{}: {}", self.tag, self.line, self.what)
    }
}

/// What kind of value a message takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words.
    Text,
    /// A whole number, written with the reader's digits.
    Number,
}

/// A message as the English file defines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Definition {
    /// Its id, in kebab-case.
    pub(crate) id: String,
    /// Its arguments in the order in which the English words use them.
    pub(crate) arguments: Vec<(String, Kind)>,
    /// The translators' comment, if there is one.
    pub(crate) comment: String,
    /// The English words as they stand in the file.
    pub(crate) english: String,
}

/// One language, ready to be written.
#[derive(Debug, Clone)]
pub(crate) struct Language {
    /// The table.
    pub(crate) table: Table,
    /// Ids whose English words stand in.
    pub(crate) missing: Vec<String>,
}

/// The whole folder.
#[derive(Debug, Clone)]
pub(crate) struct Compiled {
    /// The messages in the order of the English file.
    pub(crate) definitions: Vec<Definition>,
    /// The languages in the order of their tags.
    pub(crate) languages: Vec<Language>,
    /// Fingerprint of ids and arguments.
    pub(crate) signature: u64,
}

/// One parsed file.
struct File<'a> {
    tag: &'a str,
    text: &'a str,
    messages: Vec<&'a ast::Message<&'a str>>,
    terms: BTreeMap<&'a str, &'a ast::Pattern<&'a str>>,
}

impl File<'_> {
    fn problem(&self, id: &str, what: impl Into<String>) -> Problem {
        let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = self.text.lines().position(starts).map_or(0, |index| index + 1);
        Problem { tag: self.tag.to_owned(), line, what: what.into() }
    }

    /// The plain words of a term, such as `-status`.
    fn term(&self, id: &str) -> Option<String> {
        pattern::plain(self.terms.get(id)?)
    }

    fn status(&self) -> Result<Status, Problem> {
        match self.term("status") {
            Some(word) => status(&word).ok_or_else(|| {
                self.problem("-status", format!("`{word}` is not original, human, machine or reviewed"))
            }),
            None => Err(self.problem("-status", "`-status` is missing: original, human, machine or reviewed")),
        }
    }

    fn numerals(&self) -> Result<Numerals, Problem> {
        let word = |id: &str, usual: &str| self.term(id).unwrap_or_else(|| usual.to_owned());
        let digits = word("digits", "");
        if !matches!(digits.chars().count(), 0 | 10) {
            return Err(self.problem("-digits", "`-digits` is the ten digits from zero on"));
        }
        let number = |id: &str, usual: u8| match self.term(id) {
            Some(word) => word
                .parse::<u8>()
                .ok()
                .filter(|n| *n > 0)
                .ok_or_else(|| self.problem(&format!("-{id}"), format!("`{word}` is not a number from 1 to 255"))),
            None => Ok(usual),
        };
        let last = number("group-size", 3)?;
        Ok(Numerals {
            digits,
            group_separator: word("group-separator", "\u{a0}"),
            group_sizes: (last, number("group-size-before", last)?),
            group_from: number("group-from", 4)?,
            decimal_separator: word("decimal-separator", ","),
        })
    }
}

fn status(word: &str) -> Option<Status> {
    [Status::Original, Status::Human, Status::Machine, Status::Reviewed].into_iter().find(|s| s.as_str() == word)
}

/// Compiles files given as pairs of tag and text; one of them is `en`.
pub(crate) fn compile(files: &[(String, String)]) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut resources = Vec::new();
    for (tag, text) in files {
        match parser::parse(text.as_str()) {
            Ok(resource) => resources.push((tag.as_str(), text.as_str(), resource)),
            Err((_, errors)) => problems.extend(errors.into_iter().map(|error| Problem {
                tag: tag.clone(),
                line: text[..error.pos.start.min(text.len())].matches('\n').count() + 1,
                what: error.kind.to_string(),
            })),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let files: Vec<File<'_>> = resources.iter().map(|(tag, text, resource)| sort(tag, text, resource)).collect();
    problems.extend(files.iter().flat_map(doubles));

    let Some(english) = files.iter().find(|file| file.tag == "en") else {
        let what = "the English file, which defines the messages, is missing".to_owned();
        return Err(vec![Problem { tag: "en".to_owned(), line: 0, what }]);
    };
    let definitions = define(english, &mut problems);
    let signature = fingerprint(&definitions);
    let mut languages: Vec<(String, String)> = files
        .iter()
        .map(|file| (file.tag.to_owned(), file.term("own-name").unwrap_or_else(|| file.tag.to_owned())))
        .collect();
    languages.sort();
    let mut compiled = Compiled { definitions, languages: Vec::new(), signature };
    for file in &files {
        match translate(file, english, &compiled.definitions, &languages, signature) {
            Ok(language) => compiled.languages.push(language),
            Err(more) => problems.extend(more),
        }
    }
    compiled.languages.sort_by(|a, b| a.table.tag.cmp(&b.table.tag));
    if problems.is_empty() {
        Ok(compiled)
    } else {
        problems.sort();
        problems.dedup();
        Err(problems)
    }
}

fn sort<'a>(tag: &'a str, text: &'a str, resource: &'a ast::Resource<&'a str>) -> File<'a> {
    let mut file = File { tag, text, messages: Vec::new(), terms: BTreeMap::new() };
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => file.messages.push(message),
            ast::Entry::Term(term) => drop(file.terms.insert(term.id.name, &term.value)),
            _ => {}
        }
    }
    file
}

fn doubles(file: &File<'_>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let twice = file.messages.iter().filter(|message| !seen.insert(message.id.name));
    twice.map(|message| file.problem(message.id.name, format!("`{}` stands here twice", message.id.name))).collect()
}

fn define(english: &File<'_>, problems: &mut Vec<Problem>) -> Vec<Definition> {
    let mut definitions = Vec::new();
    for message in &english.messages {
        let id = message.id.name;
        let Some(value) = &message.value else { continue };
        match pattern::arguments(value) {
            Ok(arguments) => definitions.push(Definition {
                id: id.to_owned(),
                arguments,
                comment: message.comment.as_ref().map(|c| c.content.join("\n")).unwrap_or_default(),
                english: pattern::source(value),
            }),
            Err(what) => problems.push(english.problem(id, what)),
        }
        let names = definitions.last().into_iter().flat_map(|definition| &definition.arguments);
        for name in names.map(|(name, _)| name.as_str()).chain([id]) {
            problems.extend(generate::unfit(name).map(|what| english.problem(id, what)));
        }
    }
    definitions
}

fn translate(
    file: &File<'_>,
    english: &File<'_>,
    definitions: &[Definition],
    languages: &[(String, String)],
    signature: u64,
) -> Result<Language, Vec<Problem>> {
    let mut problems = Vec::new();
    let plurals = plural::runs(file.tag).map_err(|what| vec![file.problem("", what)])?;
    let by_id: BTreeMap<&str, &Definition> = definitions.iter().map(|d| (d.id.as_str(), d)).collect();
    let status = file.status().map_err(|problem| vec![problem])?;
    let mut own: BTreeMap<&str, Message> = BTreeMap::new();
    for message in &file.messages {
        let id = message.id.name;
        let Some(definition) = by_id.get(id) else {
            problems.push(file.problem(id, format!("`{id}` is not a message of en.ftl")));
            continue;
        };
        if !message.attributes.is_empty() {
            problems.push(file.problem(id, format!("`{id}` has attributes; make each a message of its own")));
        }
        let Some(value) = &message.value else { continue };
        let status =
            match message.comment.as_ref().and_then(|c| c.content.iter().find_map(|l| l.strip_prefix("status:"))) {
                Some(word) => match self::status(word.trim()) {
                    Some(status) => status,
                    None => {
                        problems.push(file.problem(id, format!("`{}` is not a status", word.trim())));
                        continue;
                    }
                },
                None => status,
            };
        match pattern::pieces(value, &definition.arguments, &plurals, &|id| file.term(id)) {
            // A translation that leaves an argument out was made for an older English sentence: it would drop a fact.
            Ok(pieces) if pattern::uses_all(&pieces, definition.arguments.len()) => {
                own.insert(id, Message { status: Some(status), pieces });
            }
            Ok(_) => {}
            Err(what) => problems.push(file.problem(id, what)),
        }
    }
    let english_plurals = plural::runs("en").map_err(|what| vec![english.problem("", what)])?;
    let mut missing = Vec::new();
    let mut messages = Vec::new();
    for definition in definitions {
        if let Some(message) = own.remove(definition.id.as_str()) {
            messages.push(message);
            continue;
        }
        missing.push(definition.id.clone());
        let source = english.messages.iter().find(|message| message.id.name == definition.id);
        let value = source.and_then(|message| message.value.as_ref());
        // A form chosen by the English rule cannot be kept where the rules differ: the general form stands in.
        let pieces: Result<Vec<Piece>, String> = value.map_or(Ok(Vec::new()), |value| {
            let pieces = pattern::pieces(value, &definition.arguments, &english_plurals, &|id| english.term(id))?;
            Ok(if plurals == english_plurals { pieces } else { pattern::general(pieces) })
        });
        match pieces {
            Ok(pieces) => messages.push(Message { status: None, pieces }),
            Err(what) => problems.push(english.problem(&definition.id, what)),
        }
    }
    let numerals = file.numerals().map_err(|problem| vec![problem])?;
    if !problems.is_empty() {
        return Err(problems);
    }
    let own_name = languages.iter().find(|(tag, _)| tag == file.tag).map(|(_, name)| name.clone()).unwrap_or_default();
    Ok(Language {
        table: Table {
            signature,
            tag: file.tag.to_owned(),
            right_to_left: file.term("direction").map_or_else(|| right_to_left(file.tag), |word| word == "rtl"),
            status,
            own_name,
            languages: languages.to_vec(),
            numerals,
            plurals,
            messages,
        },
        missing,
    })
}

/// The direction of the tag's script, or of the language's usual one; `-direction` in the file overrules it.
fn right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 4) {
        Some(script) => matches!(script, "Arab" | "Aran" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg"),
        None => matches!(language, "ar" | "fa" | "ur" | "ps" | "ug" | "sd" | "ckb" | "he" | "yi" | "dv"),
    }
}

/// FNV-1a over ids and arguments: a table of another version must be known as such before it is read.
fn fingerprint(definitions: &[Definition]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut feed = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for definition in definitions {
        feed(&definition.id);
        for (name, kind) in &definition.arguments {
            feed(name);
            feed(if *kind == Kind::Number { "number" } else { "text" });
        }
    }
    hash
}
