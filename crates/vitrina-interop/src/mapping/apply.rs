//! A mapping applied to one record: fields out of its values, and all that no field has as foreign fields.

use std::collections::HashSet;
use std::collections::btree_map::Entry;

use serde_json::{Map, Value, json};
use vitrina_core::file::{ForeignFields, MarkFile, MaterialFile, NamedReferenceFile, TextsFile};
use vitrina_core::{LanguageTag, Source, Strength, Text, TextStatus};

use super::node::Node;
use super::own;
use super::plan::{LeftOut, Mapping};
use super::source::{Found, Rule};
use crate::imported::{ConceptHint, Imported, MuseumHint, Note, NoteKind};

/// The language of texts of which nobody says it.
const UNDETERMINED: &str = "und";

/// How deep foreign fields may be nested.
const DEEPEST: usize = 48;

/// Where the addresses of pictures stand among the foreign fields.
const PICTURES: &str = "pictures";

/// One record that is being understood.
pub(super) struct Reading<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) record: &'a Node,
    pub(super) imported: Imported,
    /// The language of texts whose rule names none.
    pub(super) language: &'a str,
}

impl Mapping {
    /// Understands one record.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub(crate) fn apply(&self, record: Node, language: Option<&LanguageTag>) -> Result<Imported, String> {
        if record.depth() > DEEPEST {
            return Err(format!("values are nested deeper than {DEEPEST} levels"));
        }
        let id = {
            let (value, words) = self
                .record
                .first(&record)
                .ok_or_else(|| format!("the record has no id: `{}` is empty", self.record_name))?;
            if let Some(form) = self.own {
                let id = words.trim().to_owned();
                return own::exhibit(id, record, form);
            }
            value.take();
            words.trim().to_owned()
        };
        let language = self.language.as_deref().or(language.map(LanguageTag::as_str)).unwrap_or(UNDETERMINED);
        let mut reading = Reading { mapping: self, record: &record, imported: Imported::new(id), language };
        reading.leave_out();
        if self.of_museums {
            let mut imported = reading.museum()?;
            keep(record, Vec::new(), &mut imported.exhibit.x);
            return Ok(imported);
        }
        reading.take_fields();
        reading.take_museum();
        reading.take_source();
        let pictures = reading.take_pictures();
        let mut imported = reading.imported;
        keep(record, pictures, &mut imported.exhibit.x);
        Ok(imported)
    }
}

/// Keeps what nobody took under the source's own names.
fn keep(record: Node, pictures: Vec<Value>, into: &mut ForeignFields) {
    for (name, value) in record.members_left() {
        into.insert(name.to_string(), value);
    }
    if !pictures.is_empty() {
        let mut name = PICTURES.to_owned();
        while into.contains_key(&name) {
            name.push('_');
        }
        into.insert(name, Value::Array(pictures));
    }
}

impl<'a> Reading<'a> {
    fn take_fields(&mut self) {
        let fields = &self.mapping.fields;
        let mut exhibit = std::mem::take(&mut self.imported.exhibit);
        exhibit.object_type_text = self.first_texts(&fields.object_type, "objectType");
        if !exhibit.object_type_text.is_empty() {
            let words = exhibit.object_type_text.clone();
            self.imported.concepts.push(ConceptHint { field: "objectType".to_owned(), words, uri: None });
        }
        for (rules, field) in [
            (&fields.classification, "classification"),
            (&fields.subjects, "subject"),
            (&fields.techniques, "technique"),
        ] {
            self.offer(rules, field);
        }
        exhibit.inventory_number = self.first(&fields.inventory_number, "inventoryNumber").map(|(words, _)| words);
        exhibit.title = self.first_texts(&fields.title, "title");
        exhibit.date = self.take_date();
        exhibit.measures = self.take_measures();
        exhibit.makers = self.references(&fields.makers, "makers");
        exhibit.places_made = self.references(&fields.places_made, "placesMade");
        exhibit.events = self.references(&fields.events, "events");
        exhibit.people = self.references(&fields.people, "people");
        for (language, words) in self.all(&fields.materials, "materials") {
            let text = self.texts(language, words);
            let field = format!("materials/{}", exhibit.materials.len());
            self.imported.concepts.push(ConceptHint { field, words: text.clone(), uri: None });
            exhibit.materials.push(MaterialFile { text, term: None });
        }
        for rule in &fields.marks {
            for found in rule.find(self.record) {
                let text = self.take(&found, "marks");
                exhibit.marks.push(MarkFile { text, lang: rule.language.clone() });
            }
        }
        exhibit.description = self.all_texts(&fields.description, "description", "\n\n");
        exhibit.provenance = self.all_texts(&fields.provenance, "provenance", "\n");
        exhibit.credit = self.first_texts(&fields.credit, "credit");
        exhibit.rights = self.take_rights();
        exhibit.record = fields.record_kind.unwrap_or_default();
        if exhibit.title.is_empty() {
            exhibit.title = self.stand_in(&exhibit.object_type_text, exhibit.inventory_number.as_deref());
        }
        self.imported.exhibit = exhibit;
    }

    /// A title where the source has none: what the thing is, its number, or the record's id.
    fn stand_in(&mut self, kind: &TextsFile, number: Option<&str>) -> TextsFile {
        let title = match (kind.is_empty(), number) {
            (false, _) => kind.clone(),
            (true, Some(number)) => self.texts(UNDETERMINED.to_owned(), number.to_owned()),
            (true, None) => self.texts(UNDETERMINED.to_owned(), self.imported.record.clone()),
        };
        let shown = title.values().next().map(|text| text.text.clone());
        self.imported.note("title", NoteKind::Guessed, "", shown);
        title
    }

    pub(super) fn text(&self, words: String) -> Text {
        Text { text: words, status: TextStatus::Original, by: Some(self.mapping.author) }
    }

    pub(super) fn texts(&self, language: String, words: String) -> TextsFile {
        let mut texts = TextsFile::default();
        texts.insert(language, self.text(words));
        texts
    }

    pub(super) fn language_of(&self, rule: &Rule) -> String {
        rule.language.as_deref().unwrap_or(self.language).to_owned()
    }

    /// Takes words, and notes it where they do not stand in the source like that.
    fn take(&mut self, found: &Found<'_>, field: &str) -> String {
        found.take();
        let words = found.words.clone().into_owned();
        if !found.whole {
            let how = if found.values.len() == 1 { "one of several in a column" } else { "put together from columns" };
            self.imported.note(field, NoteKind::Changed, words.clone(), Some(how.to_owned()));
        }
        words
    }

    /// The words of the first rule that gives some; those of the others stay where they are.
    fn first(&mut self, rules: &'a [Rule], field: &str) -> Option<(String, &'a Rule)> {
        let (found, rule) = rules.iter().find_map(|rule| Some((rule.find(self.record).into_iter().next()?, rule)))?;
        Some((self.take(&found, field), rule))
    }

    /// In each language the words of the first rule that gives some.
    fn first_texts(&mut self, rules: &[Rule], field: &str) -> TextsFile {
        let mut texts = TextsFile::default();
        for rule in rules {
            if let Entry::Vacant(place) = texts.entry(self.language_of(rule))
                && let Some(found) = rule.find(self.record).into_iter().next()
            {
                let words = self.take(&found, field);
                place.insert(self.text(words));
            }
        }
        texts
    }

    /// The words of all rules, each with its language.
    fn all(&mut self, rules: &[Rule], field: &str) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for rule in rules {
            for found in rule.find(self.record) {
                all.push((self.language_of(rule), self.take(&found, field)));
            }
        }
        all
    }

    /// The words of all rules, those of one language below one another.
    fn all_texts(&mut self, rules: &[Rule], field: &str, between: &str) -> TextsFile {
        let mut texts = TextsFile::default();
        for (language, words) in self.all(rules, field) {
            let text = self.text(words);
            append(&mut texts, language, text, between);
        }
        texts
    }

    fn references(&mut self, rules: &[Rule], field: &str) -> Vec<NamedReferenceFile> {
        let (mut references, mut seen) = (Vec::new(), HashSet::new());
        for named in self.all(rules, field) {
            if seen.insert(named.clone()) {
                references.push(NamedReferenceFile { text: self.texts(named.0, named.1), id: None });
            }
        }
        references
    }

    /// Offers words to the thesaurus and leaves them where they are.
    fn offer(&mut self, rules: &[Rule], field: &str) {
        for rule in rules {
            for found in rule.find(self.record) {
                let words = self.texts(self.language_of(rule), found.words.into_owned());
                self.imported.concepts.push(ConceptHint { field: field.to_owned(), words, uri: None });
            }
        }
    }

    /// Rights that are a published statement; other words stay where they are.
    fn take_rights(&mut self) -> Option<String> {
        let fields = &self.mapping.fields;
        for rule in &fields.rights {
            for found in rule.find(self.record) {
                let words = found.words.trim();
                let meant = fields.rights_mean.get(words).cloned();
                let stated =
                    || words.parse().ok().map(|statement: vitrina_core::RightsStatement| statement.uri().to_owned());
                let Some(uri) = meant.or_else(stated) else {
                    self.imported.note("rights", NoteKind::NotUnderstood, found.words, None);
                    continue;
                };
                if uri == found.words {
                    found.take();
                } else {
                    // The museum's own words stay among the foreign fields.
                    self.imported.note("rights", NoteKind::Understood, found.words, Some(uri.clone()));
                }
                return Some(uri);
            }
        }
        None
    }

    fn take_museum(&mut self) {
        let museum = &self.mapping.museum;
        let mut hint = MuseumHint {
            name: self.first_texts(&museum.name, "museum"),
            place: self.first_texts(&museum.place, "museum/place"),
            state: self.first_texts(&museum.state, "museum/state"),
            ..MuseumHint::default()
        };
        let mut single = |rule: &'a Option<Rule>| {
            let rules = rule.as_ref().map(std::slice::from_ref).unwrap_or_default();
            self.first(rules, "museum").map(|(words, _)| words)
        };
        hint.legal_body_id = single(&museum.isil);
        hint.website = single(&museum.website);
        self.imported.museum = (hint != MuseumHint::default()).then_some(hint);
    }

    /// The record of a museum; what nobody took stays with it as foreign fields.
    fn museum(mut self) -> Result<Imported, String> {
        self.take_museum();
        self.imported.is_of_museum = true;
        let record = self.imported.record.clone();
        let hint = self.imported.museum.as_mut().filter(|hint| !hint.name.is_empty());
        let hint = hint.ok_or("the record has no name of a museum")?;
        // Two museums may have the same name.
        hint.legal_body_id.get_or_insert(record);
        Ok(self.imported)
    }

    fn take_source(&mut self) {
        let rules = |rule: &'a Option<Rule>| rule.as_ref().map(std::slice::from_ref).unwrap_or_default();
        let what = self.first(rules(&self.mapping.what), "sources");
        let url = self.first(rules(&self.mapping.url), "sources").map(|(words, _)| words.trim().to_owned());
        let holder = self.imported.museum.as_ref().and_then(|museum| museum.name.iter().next());
        let holder = holder.map(|(tag, name)| (name.text.clone(), tag.clone()));
        let named = what.map(|(words, rule)| (words, self.language_of(rule))).or(holder);
        let (what, lang) = match named {
            Some((what, tag)) => (what, tag.parse().ok()),
            None => (self.imported.record.clone(), None),
        };
        let strength = Strength::Institution;
        let source = Source { url, what, supports: None, lang, strength, confidence: None, records: None };
        self.imported.exhibit.sources.push(source);
    }

    /// Addresses of pictures with what is said of each.
    fn take_pictures(&mut self) -> Vec<Value> {
        let mut pictures = Vec::new();
        for picture in &self.mapping.fields.pictures {
            let more = [("rights", &picture.rights), ("credit", &picture.credit)];
            for (at, found) in picture.address.find(self.record).into_iter().enumerate() {
                let mut entry = Map::new();
                entry.insert("url".to_owned(), json!(found.words));
                found.take();
                for (key, rule) in more {
                    let said = rule.as_ref().map(|rule| rule.find(self.record)).unwrap_or_default();
                    // As many as there are pictures, or one for all.
                    if let Some(said) = said.get(at).or(said.first().filter(|_| said.len() == 1)) {
                        said.take();
                        entry.insert(key.to_owned(), json!(said.words));
                    }
                }
                pictures.push(Value::Object(entry));
            }
        }
        pictures
    }

    fn leave_out(&mut self) {
        for LeftOut { column, when, why } in &self.mapping.left_out {
            let notes = &mut self.imported.notes;
            let field = column.column();
            column.visit(self.record, &mut |node| {
                if node.says_nothing() || !when.as_ref().is_none_or(|when| when.holds(node)) {
                    return;
                }
                node.take();
                let words = node.words().unwrap_or_default().into_owned();
                let reading = Some(why.clone());
                notes.push(Note { field: field.to_owned(), kind: NoteKind::LeftOut, words, reading });
            });
        }
    }
}

/// Adds a text below those that are there in the same language.
pub(super) fn append(texts: &mut TextsFile, tag: String, text: Text, between: &str) {
    match texts.entry(tag) {
        Entry::Occupied(mut before) => {
            let before = &mut before.get_mut().text;
            before.push_str(between);
            before.push_str(&text.text);
        }
        Entry::Vacant(place) => {
            place.insert(text);
        }
    }
}
