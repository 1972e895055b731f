//! Which rows a text finds, how well, and through which terms.

use vitrina_core::fold::compact;
use vitrina_core::query::{Reason, ReasonField};

use super::cache::{Cache, together};
use super::dictionary::{BEGINNING, CONCEPT, Dictionary, NUMBER, Term};
use super::error::Stop;
use super::format::{Card, Manifest, Reference};
use super::postings::Postings;
use super::question::{Clause, question};
use super::weights::{concept_weight, field, rarity, stands_in, weight};
use crate::asked::Field;
use crate::input::ConceptKind;
use crate::words::HanForms;

/// An id or a number that is the whole text stands before everything else.
const EXACT_NUMBER: u32 = 1 << 20;
/// The weight of a whole number where the field of numbers is asked.
pub(crate) const WHOLE_NUMBER: u8 = 15;

/// What a find is worth, in thirds of its weight: a whole word, the beginning of one, a name in another script.
const WHOLE: u8 = 6;
const BEGINNING_ONLY: u8 = 3;
const SOUND: u8 = 2;

/// The rows of one term.
#[derive(Debug)]
struct Candidate {
    rows: Vec<u32>,
    /// One a row.
    impacts: Vec<u8>,
    /// What one row is worth where there are no impacts.
    worth: u8,
    thirds: u8,
    /// Whose label it is of, if of one.
    kind: Option<ConceptKind>,
    shown: String,
}

impl Candidate {
    fn value(&self, place: usize) -> u8 {
        value(self.impacts.get(place).map_or(self.worth, |impact| weight(*impact)), self.thirds)
    }

    fn field(&self, place: usize) -> ReasonField {
        match self.kind {
            Some(kind) => kind.field(),
            // A number as a whole has no impacts.
            None => self.impacts.get(place).map_or(ReasonField::Number, |impact| field(*impact)),
        }
    }

    fn keep(&mut self, keep: impl Fn(u32, u8) -> bool) {
        let both: Vec<(u32, u8)> = self.rows.iter().copied().zip(self.impacts.iter().copied()).collect();
        let kept = both.into_iter().filter(|(row, impact)| keep(*row, *impact));
        (self.rows, self.impacts) = kept.unzip();
    }
}

/// What a weight is worth, which is never nothing.
pub(crate) fn value(weight: u8, thirds: u8) -> u8 {
    (weight * thirds / 3).max(1)
}

/// What a text finds.
#[derive(Debug)]
pub(crate) struct Matches {
    /// Of each row: 0 where it is not found, else one and how well.
    pub(crate) scores: Vec<u32>,
    clauses: Vec<Vec<Candidate>>,
    exact: Vec<u32>,
}

impl Matches {
    /// Whether nothing is found at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.scores.iter().all(|score| *score == 0)
    }
}

/// Finds.
#[derive(Debug)]
pub(crate) struct Finder<'a> {
    pub(crate) dictionary: Dictionary<'a>,
    postings: Postings<'a>,
    records: usize,
    forms: Reference,
    cache: &'a Cache,
}

impl<'a> Finder<'a> {
    pub(crate) fn open(cache: &'a Cache, manifest: &Manifest) -> Result<Self, Stop> {
        let postings = Postings { cache, records: manifest.records };
        let dictionary = Dictionary::open(cache, manifest.dictionary)?;
        Ok(Self { dictionary, postings, records: manifest.records as usize, forms: manifest.forms, cache })
    }

    /// The rows whose id or number is this text.
    pub(crate) fn numbered(&self, text: &str) -> Result<Vec<u32>, Stop> {
        let number = compact(text);
        if number.is_empty() {
            return Ok(Vec::new());
        }
        let term = self.dictionary.term(&format!("{NUMBER}{number}"))?;
        term.map_or(Ok(Vec::new()), |term| self.postings.rows(&term))
    }

    /// The Chinese forms, where the text has any Chinese.
    pub(crate) fn forms(&self, text: &str) -> Result<HanForms, Stop> {
        // The first Chinese character of Unicode stands far behind all letters.
        let chinese = text.chars().any(|character| character >= '\u{3400}');
        if !chinese {
            return Ok(HanForms::default());
        }
        let at = self.forms;
        let forms: HanForms = postcard::from_bytes(self.cache.get(at)?).map_err(|_| Stop::senseless(at.name))?;
        if forms.is_sound() { Ok(forms) } else { Err(Stop::senseless(at.name)) }
    }

    /// The rows that have everything that is asked and nothing that is refused; nothing where the text has no words.
    pub(crate) fn matches(&self, text: &str) -> Result<Option<Matches>, Stop> {
        let question = question(text, &self.forms(text)?);
        if question.clauses.is_empty() {
            return Ok(None);
        }
        let found = together(question.clauses.iter().map(|clause| self.candidates(clause)));
        let exact = question.number.map_or(Ok(Vec::new()), |number| self.numbered(&number));
        let (found, exact) = (found?, exact?);
        let mut scores: Option<Vec<u32>> = None;
        let mut clauses = Vec::new();
        let mut refused = Vec::new();
        for (clause, candidates) in question.clauses.iter().zip(found) {
            let values = self.values(&candidates);
            if clause.refused {
                refused.push(values);
                continue;
            }
            clauses.push(candidates);
            let rare = rarity(values.iter().filter(|value| **value > 0).count(), self.records);
            let worth = |value: u8| if value == 0 { 0 } else { 1 + u32::from(value) * rare };
            scores = Some(match scores {
                None => values.into_iter().map(worth).collect(),
                Some(mut scores) => {
                    for (score, value) in scores.iter_mut().zip(values) {
                        *score = if *score == 0 || value == 0 { 0 } else { *score + worth(value) };
                    }
                    scores
                }
            });
        }
        let mut scores = scores.unwrap_or_else(|| vec![1; self.records]);
        exact.iter().for_each(|row| scores[*row as usize] += EXACT_NUMBER);
        for values in refused {
            scores.iter_mut().zip(values).for_each(|(score, value)| *score = if value > 0 { 0 } else { *score });
        }
        Ok(Some(Matches { scores, clauses, exact }))
    }

    /// What each row is worth.
    fn values(&self, candidates: &[Candidate]) -> Vec<u8> {
        let mut values = vec![0_u8; self.records];
        for candidate in candidates {
            for (place, row) in candidate.rows.iter().enumerate() {
                let best = &mut values[*row as usize];
                *best = (*best).max(candidate.value(place));
            }
        }
        values
    }

    fn candidates(&self, clause: &Clause) -> Result<Vec<Candidate>, Stop> {
        let words = clause.words.iter().map(|word| self.terms(&word.text, word.beginning));
        let found = if clause.phrase {
            together(words).and_then(|words| self.phrase(clause, &words))
        } else {
            together([self.word(clause), self.beside(clause)].into_iter())
                .map(|both| both.into_iter().flatten().collect())
        };
        let whole = self.whole(clause);
        let mut found: Vec<Candidate> = found?;
        found.extend(whole?);
        Ok(found)
    }

    fn terms(&self, text: &str, beginning: bool) -> Result<Vec<Term<'a>>, Stop> {
        if beginning { self.dictionary.beginning(text) } else { Ok(self.dictionary.term(text)?.into_iter().collect()) }
    }

    fn word(&self, clause: &Clause) -> Result<Vec<Candidate>, Stop> {
        let Some(word) = clause.words.first() else { return Ok(Vec::new()) };
        let terms = self.terms(&word.text, word.beginning)?;
        let found = together(terms.iter().map(|term| {
            let whole = term.text == word.text;
            // Of a beginning that many words have, nothing more is known than what was asked.
            let shown = if term.text.starts_with(BEGINNING) { &word.text } else { term.shown() };
            self.found(clause.field, term, if whole { WHOLE } else { BEGINNING_ONLY }, shown)
        }))?;
        Ok(found.into_iter().flatten().collect())
    }

    /// What is written together with a word beside it, and names in other scripts that sound alike.
    fn beside(&self, clause: &Clause) -> Result<Vec<Candidate>, Stop> {
        let joined = together(clause.together.iter().map(|text| self.dictionary.term(text)));
        let sounds = clause.words.first().map_or(Ok(Vec::new()), |word| self.dictionary.sounding(&word.shown));
        let (joined, sounds) = (joined?, sounds?);
        let joined = joined.iter().flatten().map(|term| (term, WHOLE));
        let all = joined.chain(sounds.iter().map(|term| (term, SOUND)));
        let found = together(all.map(|(term, thirds)| self.found(clause.field, term, thirds, term.shown())))?;
        Ok(found.into_iter().flatten().collect())
    }

    /// A value that is a whole number or the id of a concept, where a field says so.
    fn whole(&self, clause: &Clause) -> Result<Vec<Candidate>, Stop> {
        match clause.field {
            Some(Field::Number) => {
                let rows = self.numbered(&clause.text)?;
                let (worth, shown) = (WHOLE_NUMBER, clause.text.clone());
                Ok(vec![Candidate { rows, impacts: Vec::new(), worth, thirds: WHOLE, kind: None, shown }])
            }
            Some(Field::Concept(kind)) => {
                let forms = [clause.text.clone(), clause.text.to_lowercase(), clause.text.to_uppercase()];
                let terms = together(forms.iter().map(|id| self.dictionary.term(&concept_key(kind, id))))?;
                let term = terms.into_iter().flatten().next();
                term.map_or(Ok(Vec::new()), |term| Ok(self.concept(&term, WHOLE, &clause.text)?.into_iter().collect()))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// All rows for which a term stands.
    fn found(&self, field: Option<Field>, term: &Term<'a>, thirds: u8, shown: &str) -> Result<Vec<Candidate>, Stop> {
        let own = match field {
            Some(Field::Concept(_)) => Ok(None),
            _ if term.count == 0 => Ok(None),
            _ => self.own(field, term, thirds, shown).map(Some),
        };
        let labelled = match field {
            None => self.labelled(term, None, thirds, shown),
            Some(Field::Concept(kind)) => self.labelled(term, Some(kind), thirds, shown),
            Some(_) => Ok(Vec::new()),
        };
        let mut all: Vec<Candidate> = own?.into_iter().collect();
        all.extend(labelled?);
        Ok(all)
    }

    /// The rows that have the term among their own words.
    fn own(&self, field: Option<Field>, term: &Term<'a>, thirds: u8, shown: &str) -> Result<Candidate, Stop> {
        let (rows, impacts) = (self.postings.rows(term), self.postings.impacts(term));
        let (rows, impacts) = (rows?, impacts?.into_owned());
        if rows.len() != impacts.len() {
            return Err(Stop::senseless(term.block));
        }
        let mut candidate = Candidate { rows, impacts, worth: 0, thirds, kind: None, shown: shown.to_owned() };
        if let Some(field) = field.and_then(own_field) {
            candidate.keep(|_, impact| stands_in(impact, field));
        }
        Ok(candidate)
    }

    /// The rows of the concepts that have the term in a label.
    fn labelled(
        &self,
        term: &Term<'a>,
        kind: Option<ConceptKind>,
        thirds: u8,
        shown: &str,
    ) -> Result<Vec<Candidate>, Stop> {
        let concepts = self.dictionary.at(&term.places)?;
        let wanted = |term: &&Term<'_>| kind.is_none() || kind_of(&term.text) == kind;
        let found = together(concepts.iter().filter(wanted).map(|concept| self.concept(concept, thirds, shown)))?;
        Ok(found.into_iter().flatten().collect())
    }

    fn concept(&self, concept: &Term<'a>, thirds: u8, shown: &str) -> Result<Option<Candidate>, Stop> {
        let Some(kind) = kind_of(&concept.text) else { return Ok(None) };
        let rows = self.postings.rows(concept)?;
        let worth = concept_weight(kind);
        Ok(Some(Candidate { rows, impacts: Vec::new(), worth, thirds, kind: Some(kind), shown: shown.to_owned() }))
    }

    /// The rows in whose own words these words follow one another.
    fn phrase(&self, clause: &Clause, words: &[Vec<Term<'a>>]) -> Result<Vec<Candidate>, Stop> {
        if matches!(clause.field, Some(Field::Concept(_))) {
            return Ok(Vec::new());
        }
        let placed = together(words.iter().zip(&clause.words).map(|(terms, word)| {
            let positions =
                together(terms.iter().filter(|term| term.count > 0).map(|term| self.postings.positions(term)))?;
            let start = |(row, position): (u32, u32)| Some((row, position.checked_sub(word.position)?));
            let mut starts: Vec<(u32, u32)> = positions.into_iter().flatten().filter_map(start).collect();
            starts.sort_unstable();
            Ok(starts)
        }));
        let own = together(
            words
                .iter()
                .flatten()
                .filter(|term| term.count > 0)
                .map(|term| self.own(clause.field, term, WHOLE, &clause.text)),
        );
        let (placed, own) = (placed?, own?);
        let Some((first, others)) = placed.split_first() else { return Ok(Vec::new()) };
        let everywhere = |start: &&(u32, u32)| others.iter().all(|starts| starts.binary_search(start).is_ok());
        let mut rows: Vec<u32> = first.iter().filter(everywhere).map(|(row, _)| *row).collect();
        rows.dedup();
        // Each of its words says how much the phrase is worth in a row; the best does.
        let kept = own.into_iter().map(|mut candidate| {
            candidate.keep(|row, _| rows.binary_search(&row).is_ok());
            candidate
        });
        Ok(kept.collect())
    }
}

/// The field of a record's own words.
fn own_field(field: Field) -> Option<ReasonField> {
    match field {
        Field::Number => Some(ReasonField::Number),
        Field::Title => Some(ReasonField::Title),
        Field::Text => Some(ReasonField::Text),
        Field::Concept(_) => None,
    }
}

/// The term of a concept.
pub(crate) fn concept_key(kind: ConceptKind, id: &str) -> String {
    format!("{CONCEPT}{}{id}", char::from(b'a' + kind as u8))
}

fn kind_of(key: &str) -> Option<ConceptKind> {
    let letter = key.strip_prefix(CONCEPT)?.bytes().next()?;
    ConceptKind::ALL.get(usize::from(letter.checked_sub(b'a')?)).copied()
}

impl Matches {
    /// Why a row is among the matches: one reason for each thing that was asked, each reason once.
    pub(crate) fn reasons(&self, row: usize, card: &Card) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = Vec::new();
        if self.exact.iter().any(|exact| *exact as usize == row) {
            reasons.push(Reason { field: ReasonField::Number, matched: card.id.clone() });
        }
        let row = super::short(row);
        for candidates in &self.clauses {
            let mut best: Option<(u8, &Candidate, usize)> = None;
            for candidate in candidates {
                let Ok(place) = candidate.rows.binary_search(&row) else { continue };
                let value = candidate.value(place);
                if best.is_none_or(|(known, ..)| known < value) {
                    best = Some((value, candidate, place));
                }
            }
            let Some((_, candidate, place)) = best else { continue };
            let reason = Reason { field: candidate.field(place), matched: candidate.shown.clone() };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }
}
