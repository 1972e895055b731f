//! Records and labels read one by one: what every index must answer.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use vitrina_core::fold::{AskedWord, IndexWord, compact};
use vitrina_core::query::{FacetKind, Query, ReasonField, Sort};

use crate::asked::Field;
use crate::chunked::find::{WHOLE_NUMBER, value};
use crate::chunked::impacts::impact;
use crate::chunked::question::{Clause, question};
use crate::chunked::weights::{FIELDS, concept_weight, rarity, weight};
use crate::index::centuries;
use crate::input::{ConceptKind, Entry, Label};
use crate::sound::{Script, sound_keys};
use crate::vocabulary::{TEXT, TITLE, is_named, is_written_as_name};
use crate::words::{self, HanForms};

static FORMS: LazyLock<HanForms> = LazyLock::new(HanForms::all);

pub(super) struct Plain {
    pub(super) entries: BTreeMap<String, Entry>,
    labels: BTreeMap<(ConceptKind, String), Label>,
    /// Names as they are shown.
    names: BTreeMap<String, String>,
    concepts: BTreeSet<(ConceptKind, String)>,
}

impl Plain {
    pub(super) fn new(entries: &[Entry], labels: &[Label]) -> Self {
        let mut plain = Self {
            entries: BTreeMap::new(),
            labels: BTreeMap::new(),
            names: BTreeMap::new(),
            concepts: BTreeSet::new(),
        };
        for entry in entries {
            plain.entries.entry(entry.id.clone()).or_insert_with(|| entry.clone());
        }
        for label in labels {
            plain.labels.entry((label.kind, label.id.clone())).or_insert_with(|| label.clone());
        }
        plain.concepts = plain.entries.values().flat_map(|entry| plain.concepts(entry)).collect();
        plain.names = plain.names();
        plain
    }

    /// All words that are names somewhere, as they are shown everywhere.
    fn names(&self) -> BTreeMap<String, String> {
        let mut all: BTreeMap<String, (Option<String>, bool)> = BTreeMap::new();
        let mut add = |word: IndexWord, name: bool| {
            let known = all.entry(word.text).or_default();
            known.1 |= name;
            if !word.shown.is_empty() {
                known.0 = Some(known.0.take().map_or(word.shown.clone(), |shown| shown.min(word.shown)));
            }
        };
        for (field, text) in self.entries.values().flat_map(texts) {
            for word in index_words(text) {
                let field = [None, Some(TITLE), Some(TEXT)][field];
                let name = field.is_some_and(|field| is_written_as_name(&text[word.range.clone()], field));
                add(word, name);
            }
        }
        for label in self.concepts.iter().filter_map(|concept| self.labels.get(concept)) {
            label_words(label).for_each(|word| add(word, is_named(label.kind)));
        }
        let names = all.into_iter().filter(|(_, (_, name))| *name);
        names.map(|(word, (shown, _))| (word.clone(), shown.unwrap_or(word))).collect()
    }

    /// What a word of a record or a label is worth for one that is asked, in thirds.
    fn thirds(&self, clause: &Clause, word: &str) -> u8 {
        let asked = &clause.words[0];
        if word == asked.text || clause.together.iter().any(|together| together == word) {
            return 6;
        }
        if asked.beginning && word.starts_with(&asked.text) {
            return 3;
        }
        let Some(shown) = self.names.get(word) else { return 0 };
        let keys = sound_keys(&asked.shown);
        let alike = Script::of(shown).is_some()
            && Script::of(shown) != Script::of(&asked.shown)
            && sound_keys(shown).iter().any(|key| keys.contains(key));
        if alike { 2 } else { 0 }
    }

    /// All concepts of a record, and what they fall under.
    fn concepts(&self, entry: &Entry) -> BTreeSet<(ConceptKind, String)> {
        let mut concepts: BTreeSet<_> = entry.concepts.iter().cloned().collect();
        concepts.insert((ConceptKind::State, entry.state.clone()));
        concepts.insert((ConceptKind::Museum, entry.museum.clone()));
        concepts.extend(entry.object_type.iter().map(|id| (ConceptKind::Type, id.clone())));
        concepts.extend(centuries(entry.years).iter().map(|century| (ConceptKind::Century, century.to_string())));
        loop {
            let known = concepts.iter().filter_map(|concept| self.labels.get(concept));
            let above = known.flat_map(|label| label.broader.iter().map(|id| (label.kind, id.clone())));
            let above: Vec<_> = above.collect();
            let before = concepts.len();
            concepts.extend(above);
            if concepts.len() == before {
                return concepts;
            }
        }
    }

    fn values(&self, entry: &Entry, kind: FacetKind) -> BTreeSet<String> {
        let of_kind = self.concepts(entry).into_iter().filter(|(known, _)| *known == ConceptKind::from(kind));
        of_kind.map(|(_, id)| id).collect()
    }

    fn value(&self, entry: &Entry, clause: &Clause) -> u8 {
        let found = if clause.phrase { phrase(entry, clause) } else { self.word(entry, clause) };
        let whole = match clause.field {
            Some(Field::Number) if has_number(entry, &clause.text) => value(WHOLE_NUMBER, 6),
            Some(Field::Concept(kind)) => {
                let forms = [clause.text.clone(), clause.text.to_lowercase(), clause.text.to_uppercase()];
                let known = forms.into_iter().map(|id| (kind, id)).find(|concept| self.concepts.contains(concept));
                let has = known.is_some_and(|concept| self.concepts(entry).contains(&concept));
                if has { value(concept_weight(kind), 6) } else { 0 }
            }
            _ => 0,
        };
        found.max(whole)
    }

    fn word(&self, entry: &Entry, clause: &Clause) -> u8 {
        let mut best = 0;
        let mut offer = |weight: u8, thirds: u8| {
            if thirds > 0 {
                best = value(weight, thirds).max(best);
            }
        };
        for (word, (often, lengths)) in own_words(entry) {
            let stands = match clause.field {
                Some(Field::Concept(_)) => false,
                field => field.is_none_or(|field| often[place(field)] > 0),
            };
            if stands {
                offer(weight(impact(often, lengths)), self.thirds(clause, &word));
            }
        }
        for (kind, id) in self.concepts(entry) {
            if clause.field.is_some_and(|field| field != Field::Concept(kind)) {
                continue;
            }
            let Some(label) = self.labels.get(&(kind, id)) else { continue };
            label_words(label).for_each(|word| offer(concept_weight(kind), self.thirds(clause, &word.text)));
        }
        best
    }

    /// How well the text is met by each record that meets it.
    pub(super) fn scores(&self, text: &str) -> BTreeMap<&str, u32> {
        let question = question(text, &FORMS);
        let mut scores: BTreeMap<&str, u32> = self.entries.keys().map(|id| (id.as_str(), 0)).collect();
        if question.clauses.is_empty() {
            return scores;
        }
        let mut refused = BTreeSet::new();
        for clause in &question.clauses {
            let values: BTreeMap<&str, u8> =
                self.entries.values().map(|entry| (entry.id.as_str(), self.value(entry, clause))).collect();
            if clause.refused {
                refused.extend(values.into_iter().filter(|(_, value)| *value > 0).map(|(id, _)| id));
                continue;
            }
            let rare = rarity(values.values().filter(|value| **value > 0).count(), self.entries.len());
            scores.retain(|id, score| {
                *score += 1 + u32::from(values[*id]) * rare;
                values[*id] > 0
            });
        }
        if let Some(number) = question.number {
            for entry in self.entries.values().filter(|entry| has_number(entry, &number)) {
                *scores.entry(&entry.id).or_default() += 1 << 20;
            }
        }
        scores.retain(|id, _| !refused.contains(id));
        scores
    }

    /// The ids in the order of rows.
    fn order(&self) -> BTreeMap<&str, usize> {
        let mut museums: BTreeMap<&str, Vec<(Reverse<u8>, &str)>> = BTreeMap::new();
        for entry in self.entries.values() {
            let mut quality = 0;
            if entry.picture.as_ref().is_some_and(|picture| picture.drawing_of.is_none()) {
                quality += 8;
            }
            if entry.texts.iter().any(|text| !text.is_empty()) {
                quality += 4;
            }
            if entry.years.is_some() {
                quality += 2;
            }
            if entry.object_type.is_some() {
                quality += 1;
            }
            museums.entry(&entry.museum).or_default().push((Reverse(quality), &entry.id));
        }
        let mut rows = Vec::new();
        for ids in museums.values_mut() {
            ids.sort();
            rows.extend(ids.iter().enumerate().map(|(place, (_, id))| (place, ids[0].1, *id)));
        }
        rows.sort();
        rows.into_iter().enumerate().map(|(row, (.., id))| (id, row)).collect()
    }

    fn meets(&self, entry: &Entry, query: &Query, but: Option<FacetKind>) -> bool {
        let years =
            query.years.is_none_or(|(from, to)| entry.years.is_some_and(|(first, last)| first <= to && from <= last));
        let mut facets = query.facets.iter().filter(|(kind, _)| Some(**kind) != but);
        years && facets.all(|(kind, chosen)| !self.values(entry, *kind).is_disjoint(chosen))
    }

    pub(super) fn hits(&self, query: &Query) -> Vec<String> {
        let (scores, order) = (self.scores(&query.text), self.order());
        let met = scores.keys().map(|id| &self.entries[*id]).filter(|entry| self.meets(entry, query, None));
        let mut met: Vec<&Entry> = met.collect();
        met.sort_by_key(|entry| {
            let key = match query.sort {
                Sort::Relevance => -i64::from(scores[entry.id.as_str()]),
                Sort::Oldest => entry.years.map_or(i64::MAX, |years| i64::from(years.0)),
                Sort::Youngest => entry.years.map_or(i64::MAX, |years| -i64::from(years.1)),
                Sort::Changed => -i64::from(entry.changed),
            };
            (key, order[entry.id.as_str()])
        });
        met.into_iter().map(|entry| entry.id.clone()).collect()
    }

    pub(super) fn counts(&self, query: &Query, kind: FacetKind) -> BTreeMap<String, usize> {
        let chosen = query.facets.get(&kind).cloned().unwrap_or_default();
        let mut counts: BTreeMap<String, usize> = chosen.into_iter().map(|value| (value, 0)).collect();
        let scores = self.scores(&query.text);
        let met = scores.keys().map(|id| &self.entries[*id]).filter(|entry| self.meets(entry, query, Some(kind)));
        for value in met.flat_map(|entry| self.values(entry, kind)) {
            *counts.entry(value).or_default() += 1;
        }
        counts
    }
}

fn place(field: Field) -> usize {
    let field = match field {
        Field::Number => ReasonField::Number,
        Field::Title => ReasonField::Title,
        Field::Text | Field::Concept(_) => ReasonField::Text,
    };
    FIELDS.iter().position(|known| *known == field).unwrap()
}

fn index_words(text: &str) -> Vec<IndexWord> {
    words::index_words(text, &FORMS)
}

fn label_words(label: &Label) -> impl Iterator<Item = IndexWord> {
    let texts = label.labels.iter().map(|label| &label.text).chain(&label.other_forms);
    texts.flat_map(|text| index_words(text))
}

fn has_number(entry: &Entry, number: &str) -> bool {
    let mut own = entry.numbers.iter().chain([&entry.id]).map(|own| compact(own));
    own.any(|own| own == compact(number) && !own.is_empty())
}

fn is(asked: &AskedWord, word: &str) -> bool {
    word == asked.text || asked.beginning && word.starts_with(&asked.text)
}

fn texts(entry: &Entry) -> Vec<(usize, &str)> {
    let numbers = entry.numbers.iter().map(|text| (0, text.as_str()));
    let titles = entry.titles.iter().map(|title| (1, title.text.as_str()));
    numbers.chain(titles).chain(entry.texts.iter().map(|text| (2, text.as_str()))).collect()
}

/// How often each word stands in each field, and how many words the fields have.
fn own_words(entry: &Entry) -> BTreeMap<String, ([u32; 3], [u32; 3])> {
    let mut lengths = [0; 3];
    for (field, text) in texts(entry) {
        lengths[field] += index_words(text).iter().map(|word| word.position + 1).max().unwrap_or(0);
    }
    let mut words: BTreeMap<String, ([u32; 3], [u32; 3])> = BTreeMap::new();
    for (field, text) in texts(entry) {
        for word in index_words(text) {
            words.entry(word.text).or_insert(([0; 3], lengths)).0[field] += 1;
        }
    }
    words
}

fn phrase(entry: &Entry, clause: &Clause) -> u8 {
    let stands = |text: &str| {
        let there = index_words(text);
        let has = |asked: &AskedWord, begin: u32| {
            there.iter().any(|word| word.position == begin + asked.position && is(asked, &word.text))
        };
        (0..200).any(|begin| clause.words.iter().all(|asked| has(asked, begin)))
    };
    if matches!(clause.field, Some(Field::Concept(_))) || !texts(entry).into_iter().any(|(_, text)| stands(text)) {
        return 0;
    }
    let mut best = 0;
    for (word, (often, lengths)) in own_words(entry) {
        let asked = clause.words.iter().any(|asked| is(asked, &word));
        if asked && clause.field.is_none_or(|field| often[place(field)] > 0) {
            best = best.max(value(weight(impact(often, lengths)), 6));
        }
    }
    best
}
