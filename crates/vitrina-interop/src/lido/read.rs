//! Records out of a LIDO file, one after the other.

use std::collections::BTreeSet;
use std::io::BufRead;

use serde_json::{Map, Value, json};
use vitrina_core::LanguageTag;
use vitrina_core::TextAuthor;
use vitrina_core::{Source, Strength};

use super::merge::merge;
use super::words::{Reading, shown};
use crate::imported::{Imported, Note, NoteKind, Outcome, Position, Reject};
use crate::xml::{Element, Limits, Space, Tree, Trees, leftover, to_utf8};

/// What the file itself does not say.
#[derive(Debug, Clone, Default)]
pub struct LidoOptions {
    /// The language of texts that name none; without it they are marked `und`, undetermined.
    pub language: Option<LanguageTag>,
}

/// How much of a value that stays among the foreign fields is shown in its note, in characters.
const SHOWN: usize = 200;

/// Reads every `lido:lido` of a document: one or many, in a `lidoWrap`, in an OAI-PMH answer or bare.
///
/// A record that is broken or has no id is a refusal, and the next one is read. `file` is how positions name the input.
pub fn read<'a>(
    input: impl BufRead + 'a,
    file: &'a str,
    options: &'a LidoOptions,
) -> impl Iterator<Item = Outcome> + 'a {
    let (trees, refusal) = match to_utf8(input) {
        Ok(text) => (Some(Trees::new(text, file, (Space::Lido, "lido"), Limits::default())), None),
        Err(error) => {
            let position = Position { file: file.to_owned(), ..Position::default() };
            (None, Some(Outcome::Reject(Reject::new(position, error.to_string(), &[]))))
        }
    };
    let mut seen = BTreeSet::new();
    refusal.into_iter().chain(trees.into_iter().flatten().map(move |tree| match tree {
        Ok(tree) => record(&tree, options, &mut seen),
        Err(reject) => Outcome::Reject(reject),
    }))
}

/// Understands one record.
fn record(tree: &Tree, options: &LidoOptions, seen: &mut BTreeSet<String>) -> Outcome {
    let root = &tree.root;
    let Some((id, changed)) = identity(root, seen) else {
        let words = "the record has neither a recordID nor a lidoRecID, so that no later import could know it again";
        return Outcome::Reject(Reject::new(tree.position.clone(), words, tree.raw.as_bytes()));
    };
    let mut reading = Reading {
        imported: Imported { position: tree.position.clone(), ..Imported::new(id.clone()) },
        default: options.language.as_ref(),
        author: author(root),
        resources: Vec::new(),
        held_elsewhere: false,
        also: Map::new(),
    };
    if let Some(written) = changed {
        let how = format!("{id}, because another record of the file has the same recordID");
        reading.imported.note("recordID", NoteKind::Guessed, written, Some(how));
    }
    seen.insert(id);
    if let Some(id) = super::own::id(root) {
        reading.take_own(root, id);
        reading.keep_the_rest(tree);
        return Outcome::Record(Box::new(reading.imported));
    }
    for (index, description) in root.all("descriptiveMetadata").enumerate() {
        let first = std::mem::take(&mut reading.imported.exhibit);
        for part in description.elements().filter(|part| part.space == Space::Lido) {
            match part.local() {
                "objectClassificationWrap" => reading.take_classification(part),
                "objectIdentificationWrap" => reading.take_identification(part),
                "eventWrap" => reading.take_events(part),
                "objectRelationWrap" => reading.take_subjects(part),
                _ => {}
            }
        }
        if index > 0 {
            let more = std::mem::replace(&mut reading.imported.exhibit, first);
            merge(&mut reading.imported.exhibit, more, &mut reading.also);
        }
    }
    for administration in root.all("administrativeMetadata") {
        for part in administration.elements().filter(|part| part.space == Space::Lido) {
            match part.local() {
                "rightsWorkWrap" => reading.take_rights(part),
                "recordWrap" => reading.take_record(part),
                "resourceWrap" => reading.take_resources(part),
                _ => {}
            }
        }
    }
    if reading.imported.exhibit.sources.is_empty() {
        reading.add_source(None, String::new(), None);
    }
    reading.keep_the_rest(tree);
    Outcome::Record(Box::new(reading.imported))
}

/// The record's own id: the local one before others, the recordID before the lidoRecID. Where the recordID was met
/// before, as in a record made from a copy of another, the lidoRecID, and what the recordID was.
fn identity<'a>(root: &'a Element, seen: &BTreeSet<String>) -> Option<(String, Option<&'a str>)> {
    let ids = root.path("administrativeMetadata/recordWrap/recordID");
    let local = |id: &&Element| id.attribute("type").is_some_and(|kind| kind == "local" || kind.ends_with("lido00100"));
    let text = |id: &'a Element| id.text().map(|text| (id, text.trim()));
    let own = ids.iter().filter(|id| local(id)).chain(&ids).find_map(|id| text(id));
    let published = root.all("lidoRecID").find_map(text);
    let (element, id, changed) = match (own, published) {
        (Some((_, id)), Some((other, lido_id))) if seen.contains(id) && !seen.contains(lido_id) => {
            (other, lido_id, Some(id))
        }
        (Some((element, id)), _) | (None, Some((element, id))) => (element, id, None),
        (None, None) => return None,
    };
    element.take();
    if local(&element) {
        element.take_attribute("type");
    }
    Some((id.to_owned(), changed))
}

/// Whose words the record has: the museum's, unless it was written by another body than the one that holds the thing.
fn author(root: &Element) -> TextAuthor {
    let names =
        |path: &str| -> Vec<&str> { root.path(path).into_iter().filter_map(Element::text).map(str::trim).collect() };
    let holders = names(
        "descriptiveMetadata/objectIdentificationWrap/repositoryWrap/repositorySet/repositoryName/legalBodyName/appellationValue",
    );
    let writers = names("administrativeMetadata/recordWrap/recordSource/legalBodyName/appellationValue");
    let same = holders.is_empty() || writers.is_empty() || holders.iter().any(|holder| writers.contains(holder));
    if same { TextAuthor::Museum } else { TextAuthor::Source }
}

impl Reading<'_> {
    /// Reads a `recordWrap`: who wrote the record and where it can be read.
    fn take_record(&mut self, wrap: &Element) {
        for kind in wrap.all("recordType") {
            self.take_record_type(kind);
        }
        let mut what = String::new();
        let mut lang = None;
        for source in wrap.all("recordSource") {
            let Some(body) = self.body(source) else { continue };
            if what.is_empty()
                && let Some((tag, name)) = body.name.iter().next()
            {
                what.clone_from(&name.text);
                lang = tag.parse().ok();
                let names = source.path("legalBodyName/appellationValue");
                if let [only] = names[..] {
                    only.take();
                }
            }
            if self.imported.museum.is_none() {
                if self.held_elsewhere {
                    let name = shown(&body.name);
                    let how = "taken for the holder, whom the record does not name".to_owned();
                    self.imported.note("museum", NoteKind::Guessed, name, Some(how));
                }
                self.imported.museum = Some(body);
            }
        }
        let link = wrap.path("recordInfoSet/recordInfoLink").into_iter().find_map(Element::take);
        self.add_source(link.map(|link| link.trim().to_owned()), what, lang);
    }

    /// Adds where the record comes from; a source without a name is named after the record.
    fn add_source(&mut self, url: Option<String>, what: String, lang: Option<LanguageTag>) {
        let what = if what.is_empty() { format!("LIDO {}", self.imported.record) } else { what };
        let strength = Strength::Institution;
        let source = Source { url, what, supports: None, lang, strength, confidence: None, records: None };
        self.imported.exhibit.sources.push(source);
    }

    /// Puts what nothing was made for among the foreign fields.
    fn keep_the_rest(&mut self, tree: &Tree) {
        let left = leftover(tree);
        for path in left.empty {
            self.imported.note(path, NoteKind::LeftOut, "", Some("it is empty".to_owned()));
        }
        let mut own = Map::new();
        if !self.resources.is_empty() {
            own.insert("resources".to_owned(), Value::Array(std::mem::take(&mut self.resources)));
        }
        if !self.also.is_empty() {
            for (field, words) in &self.also {
                let how = Some("kept beside the words of the first description".to_owned());
                self.imported.notes.push(Note {
                    field: field.clone(),
                    kind: NoteKind::Unmapped,
                    words: words.as_str().unwrap_or_default().to_owned(),
                    reading: how,
                });
            }
            own.insert("also".to_owned(), Value::Object(std::mem::take(&mut self.also)));
        }
        let mut rest = Map::new();
        let mut used = Map::new();
        for (path, value) in left.kept {
            for (prefix, uri) in &tree.prefixes {
                let written =
                    if prefix.is_empty() { value.starts_with('<') } else { value.contains(&format!("{prefix}:")) };
                if written || path.contains(&format!("{prefix}:")) {
                    used.insert(prefix.clone(), json!(uri));
                }
            }
            // An attribute says something about a value that has its own note.
            if !path.contains("/@") {
                let words: String = value.chars().take(SHOWN).collect();
                self.imported.note(path.clone(), NoteKind::Unmapped, words, None);
            }
            rest.insert(path, Value::String(value));
        }
        if !used.is_empty() {
            own.insert("namespaces".to_owned(), Value::Object(used));
        }
        if !rest.is_empty() {
            own.insert("rest".to_owned(), Value::Object(rest));
        }
        if !own.is_empty() {
            self.imported.exhibit.x.insert("lido".to_owned(), Value::Object(own));
        }
    }
}
