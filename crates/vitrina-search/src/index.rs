//! The index itself: rows, columns of concepts, and the vocabulary.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use vitrina_core::edtf::century_of;
use vitrina_core::fold::compact;
use vitrina_core::query::{FacetKind, Hit, ShownText};
use vitrina_core::{LanguageTag, Text, Texts};

use crate::input::{ConceptKind, Entry, Label, Words};
use crate::picture::Picture;
use crate::vocabulary::{Vocabulary, VocabularyBuilder};
use crate::words::HanForms;

/// More centuries than this are not a date but a doubt: only the first and the last are kept.
const MOST_CENTURIES: i32 = 40;

/// An index of a whole catalogue in memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemoryIndex {
    pub(crate) catalogue: [u8; 32],
    /// The languages of the catalogue, in its order.
    pub(crate) languages: Vec<LanguageTag>,
    /// Sorted by kind and id.
    pub(crate) concepts: Vec<Concept>,
    /// Sorted by id.
    pub(crate) rows: Vec<Row>,
    /// One per [`ConceptKind`].
    pub(crate) columns: Vec<Column>,
    pub(crate) vocabulary: Vocabulary,
    /// The Chinese forms that lead to a character of the vocabulary.
    pub(crate) forms: HanForms,
    /// Ids and numbers in their compact form with their rows, sorted.
    pub(crate) numbers: Vec<(String, u32)>,
    /// Every picture once, sorted.
    pub(crate) pictures: Vec<Picture>,
    /// The rows of each concept, narrower concepts included; made of the columns.
    #[serde(skip)]
    pub(crate) rows_of: Column,
}

/// A concept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Concept {
    pub(crate) kind: ConceptKind,
    pub(crate) id: String,
    pub(crate) labels: Vec<Words>,
}

/// One exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) titles: Vec<Words>,
    pub(crate) museum: u32,
    pub(crate) state: u32,
    pub(crate) object_type: Option<u32>,
    pub(crate) date: Option<String>,
    pub(crate) years: Option<(i32, i32)>,
    pub(crate) changed: i32,
    /// Its place in `pictures`.
    pub(crate) picture: Option<u32>,
}

/// Lists of numbers, one per row, end to end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Column {
    /// Where each list ends.
    pub(crate) ends: Vec<u32>,
    pub(crate) values: Vec<u32>,
}

impl Column {
    pub(crate) fn push(&mut self, values: impl IntoIterator<Item = u32>) {
        self.values.extend(values);
        self.ends.push(number(self.values.len()));
    }

    pub(crate) fn of(&self, row: usize) -> &[u32] {
        let start = if row == 0 { 0 } else { self.ends[row - 1] as usize };
        &self.values[start..self.ends[row] as usize]
    }
}

/// A place in a list, as the index keeps it.
pub(crate) fn number(place: usize) -> u32 {
    u32::try_from(place).expect("an index in memory has fewer than 4 thousand million entries")
}

impl MemoryIndex {
    /// Makes an index. A concept that an entry names and no label describes is known by its id alone.
    ///
    /// `catalogue` is the hash of the catalogue it is made of, `languages` the catalogue's languages in their order.
    #[must_use]
    pub fn new(mut entries: Vec<Entry>, labels: Vec<Label>, languages: Vec<LanguageTag>, catalogue: [u8; 32]) -> Self {
        entries.sort_by(|a, b| a.id.cmp(&b.id));
        entries.dedup_by(|later, earlier| later.id == earlier.id);

        let mut described: BTreeMap<(ConceptKind, String), Label> = BTreeMap::new();
        for label in labels {
            described.entry((label.kind, label.id.clone())).or_insert(label);
        }
        let mut named: Vec<Vec<(ConceptKind, String)>> = Vec::with_capacity(entries.len());
        for entry in &entries {
            let concepts = with_broader(entry_concepts(entry), &described);
            for (kind, id) in &concepts {
                described.entry((*kind, id.clone())).or_insert_with(|| Label {
                    kind: *kind,
                    id: id.clone(),
                    labels: Vec::new(),
                    other_forms: Vec::new(),
                    broader: Vec::new(),
                });
            }
            named.push(concepts);
        }

        let mut vocabulary = VocabularyBuilder::new(known_forms());
        let mut concepts = Vec::with_capacity(described.len());
        let mut places: BTreeMap<(ConceptKind, String), u32> = BTreeMap::new();
        for (key, label) in described {
            let place = number(concepts.len());
            for text in label.labels.iter().map(|words| &words.text).chain(&label.other_forms) {
                vocabulary.concept(text, place, label.kind);
            }
            places.insert(key, place);
            concepts.push(Concept { kind: label.kind, id: label.id, labels: label.labels });
        }

        let pictures: BTreeSet<&Picture> = entries.iter().filter_map(|entry| entry.picture.as_ref()).collect();
        let pictures: Vec<Picture> = pictures.into_iter().cloned().collect();
        let mut columns = vec![Column::default(); ConceptKind::ALL.len()];
        let mut rows = Vec::with_capacity(entries.len());
        let mut numbers = Vec::new();
        for (entry, mut named) in entries.into_iter().zip(named) {
            let row = number(rows.len());
            let place = |kind: ConceptKind, id: &str| places[&(kind, id.to_owned())];
            named.sort();
            for kind in ConceptKind::ALL {
                columns[kind.column()].push(named.iter().filter(|(k, _)| *k == kind).map(|(_, id)| place(kind, id)));
            }
            entry.titles.iter().for_each(|title| vocabulary.title(&title.text, row));
            entry.texts.iter().for_each(|text| vocabulary.text(text, row));
            numbers.push((compact(&entry.id), row));
            for text in &entry.numbers {
                vocabulary.number(text, row);
                numbers.push((compact(text), row));
            }
            rows.push(Row {
                museum: place(ConceptKind::Museum, &entry.museum),
                state: place(ConceptKind::State, &entry.state),
                object_type: entry.object_type.as_deref().map(|id| place(ConceptKind::Type, id)),
                id: entry.id,
                titles: entry.titles,
                date: entry.date,
                years: entry.years,
                changed: entry.changed,
                picture: entry.picture.and_then(|picture| pictures.binary_search(&picture).ok()).map(number),
            });
        }
        numbers.retain(|(number, _)| !number.is_empty());
        numbers.sort();
        numbers.dedup();
        let (vocabulary, forms) = vocabulary.finish();
        let rows_of = Column::default();
        let mut index =
            Self { catalogue, languages, concepts, rows, columns, vocabulary, forms, numbers, pictures, rows_of };
        index.turn_columns();
        index
    }

    /// Makes what is not written: the rows of each concept, of the concepts of each row.
    pub(crate) fn turn_columns(&mut self) {
        let mut lists: Vec<Vec<u32>> = vec![Vec::new(); self.concepts.len()];
        for column in &self.columns {
            for row in 0..self.rows.len() {
                for concept in column.of(row) {
                    lists[*concept as usize].push(number(row));
                }
            }
        }
        self.rows_of = Column::default();
        for list in lists {
            self.rows_of.push(list);
        }
    }

    /// The hash of the catalogue it was made of: an index of another catalogue must not answer for this one.
    #[must_use]
    pub fn catalogue(&self) -> &[u8; 32] {
        &self.catalogue
    }

    /// The languages of the catalogue, in its order.
    #[must_use]
    pub fn languages(&self) -> &[LanguageTag] {
        &self.languages
    }

    /// How many exhibits it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The label of a value of a facet in the reader's language, or in the best there is. Centuries, kinds of record
    /// and lending have none here: the program's own messages say them.
    #[must_use]
    pub fn label(&self, kind: FacetKind, id: &str, language: &LanguageTag) -> Option<ShownText> {
        self.shown(&self.concepts[self.concept(kind.into(), id)?].labels, language)
    }

    /// An exhibit as a hit without a reason, for lists that do not come from a question.
    #[must_use]
    pub fn exhibit(&self, id: &str, language: &LanguageTag) -> Option<Hit> {
        let row = self.rows.binary_search_by(|row| row.id.as_str().cmp(id)).ok()?;
        Some(self.hit(row, language, Vec::new()))
    }

    /// The picture of an exhibit in lists.
    pub(crate) fn picture(&self, id: &str) -> Option<&Picture> {
        let row = self.rows.binary_search_by(|row| row.id.as_str().cmp(id)).ok()?;
        self.pictures.get(self.rows[row].picture? as usize)
    }

    pub(crate) fn concept(&self, kind: ConceptKind, id: &str) -> Option<usize> {
        self.concepts.binary_search_by(|concept| (concept.kind, concept.id.as_str()).cmp(&(kind, id))).ok()
    }

    pub(crate) fn shown(&self, words: &[Words], language: &LanguageTag) -> Option<ShownText> {
        let pair =
            |words: &Words| (words.language.clone(), Text { text: words.text.clone(), status: words.status, by: None });
        let texts: Texts = words.iter().map(pair).collect();
        let chosen = texts.choose(language, &self.languages)?;
        Some(ShownText {
            text: chosen.text.text.clone(),
            language: chosen.language.clone(),
            status: chosen.text.status,
        })
    }
}

/// All Chinese forms, where indexes are built.
fn known_forms() -> HanForms {
    #[cfg(any(test, feature = "build"))]
    return HanForms::all();
    #[cfg(not(any(test, feature = "build")))]
    HanForms::default()
}

/// Every concept an entry names, those of its own fields included.
pub(crate) fn entry_concepts(entry: &Entry) -> BTreeSet<(ConceptKind, String)> {
    let mut concepts: BTreeSet<(ConceptKind, String)> = entry.concepts.iter().cloned().collect();
    concepts.insert((ConceptKind::Museum, entry.museum.clone()));
    concepts.insert((ConceptKind::State, entry.state.clone()));
    concepts.extend(entry.object_type.iter().map(|id| (ConceptKind::Type, id.clone())));
    concepts.extend(centuries(entry.years).into_iter().map(|century| (ConceptKind::Century, century.to_string())));
    concepts
}

/// The centuries in which some of the years lie. A span that begins with the last year of a century is meant to begin
/// with the next one: `17XX` and `1700/1800` are the eighteenth.
pub(crate) fn centuries(years: Option<(i32, i32)>) -> Vec<i32> {
    let Some((first, last)) = years else { return Vec::new() };
    let begin = if first < last && first.rem_euclid(100) == 0 { first + 1 } else { first };
    let (begin, end) = (century_of(begin), century_of(last));
    if i64::from(end) - i64::from(begin) > i64::from(MOST_CENTURIES) {
        return vec![begin, end];
    }
    (begin..=end).filter(|century| *century != 0).collect()
}

/// The concepts and everything above them. A circle of broader concepts ends where it began.
pub(crate) fn with_broader(
    mut concepts: BTreeSet<(ConceptKind, String)>,
    described: &BTreeMap<(ConceptKind, String), Label>,
) -> Vec<(ConceptKind, String)> {
    let mut open: Vec<(ConceptKind, String)> = concepts.iter().cloned().collect();
    while let Some(concept) = open.pop() {
        let Some(label) = described.get(&concept) else { continue };
        for broader in &label.broader {
            let broader = (concept.0, broader.clone());
            if concepts.insert(broader.clone()) {
                open.push(broader);
            }
        }
    }
    concepts.into_iter().collect()
}
