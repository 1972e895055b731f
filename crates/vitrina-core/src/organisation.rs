//! The organisation: facts with dates and sources, and the states that stand beside it.

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::edtf::Edtf;
use crate::file::{FactFile, ForeignFields, OrganisationFile, PartnersFile};
use crate::id::{FactId, StateCode};
use crate::source::{Confidence, Source};
use crate::text::Texts;

/// The organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Organisation {
    /// Its name.
    pub name: Texts,
    /// Its short name.
    pub short_name: Texts,
    /// A remark on its spelling.
    pub spelling_note: Texts,
    /// Facts on it.
    pub facts: Vec<Fact>,
    /// States that stand beside it.
    pub partners: Option<Partners>,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
    /// Notes for readers.
    pub reader_notes: Vec<Texts>,
    /// Where the statements come from.
    pub sources: Vec<Source>,
    /// The day of the last change.
    pub changed: CivilDate,
    /// Foreign fields.
    pub x: ForeignFields,
}

/// A fact on the organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// The fact in a sentence.
    pub text: Texts,
    /// When.
    pub date: Option<Edtf>,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
    /// Notes for readers.
    pub reader_notes: Vec<Texts>,
    /// Where it stands.
    pub sources: Vec<Source>,
}

/// States that stand beside the organisation, as one report names them.
#[derive(Debug, Clone, PartialEq)]
pub struct Partners {
    /// What the report says.
    pub text: Texts,
    /// Former observers.
    pub observers: Vec<StateCode>,
    /// Former dialogue partners.
    pub dialogue_partners: Vec<StateCode>,
    /// Added in 2025.
    pub added: Vec<StateCode>,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
    /// Notes for readers.
    pub reader_notes: Vec<Texts>,
    /// Where it stands.
    pub sources: Vec<Source>,
}

impl OrganisationFile {
    /// What the program believes of the file.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Organisation> {
        let changed = admission.day(&at.key("changed"), &self.changed);
        admission.weak_sources(&at.key("sources"), &self.sources);
        let all = at.key("facts");
        let facts = self.facts.iter().enumerate();
        let facts = facts.filter_map(|(index, fact)| fact.admit(&all.index(index), admission)).collect();
        Some(Organisation {
            name: admission.title(&at.key("name"), &self.name),
            short_name: admission.texts(&at.key("shortName"), &self.short_name),
            spelling_note: admission.texts(&at.key("spellingNote"), &self.spelling_note),
            facts,
            partners: self.partners.as_ref().map(|partners| partners.admit(&at.key("partners"), admission)),
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
            x: admission.foreign(&at.key("x"), &self.x),
            changed: changed?,
        })
    }
}

impl FactFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Fact> {
        let date = self.date.as_deref().and_then(|text| admission.edtf(&at.key("date"), text));
        admission.weak_sources(&at.key("sources"), &self.sources);
        Some(Fact {
            text: admission.title(&at.key("text"), &self.text),
            date,
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
            id: admission.id(&at.key("id"), &self.id)?,
        })
    }
}

impl PartnersFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Partners {
        let mut codes = |key: &str, texts: &[String]| {
            let all = at.key(key);
            texts.iter().enumerate().filter_map(|(index, text)| admission.state(&all.index(index), text)).collect()
        };
        let (observers, dialogue_partners) =
            (codes("observers", &self.observers), codes("dialoguePartners", &self.dialogue_partners));
        let added = codes("added", &self.added);
        admission.weak_sources(&at.key("sources"), &self.sources);
        Partners {
            text: admission.texts(&at.key("text"), &self.text),
            observers,
            dialogue_partners,
            added,
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
        }
    }
}
