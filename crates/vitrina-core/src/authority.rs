//! An event, a person or a place that records point to.

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::edtf::Edtf;
use crate::file::{AuthorityFile, ForeignFields};
use crate::finding::RecordType;
use crate::id::{AuthorityId, TermId};
use crate::museum::Coordinates;
use crate::source::{Confidence, Source};
use crate::term::{ExactMatch, exact_matches};
use crate::text::Texts;

/// What an authority names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorityKind {
    /// Something that happened.
    Event,
    /// Somebody.
    Person,
    /// Somewhere.
    Place,
}

impl AuthorityKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Event, Self::Person, Self::Place];

    /// The name of the folder in the catalogue and in addresses.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Event => "events",
            Self::Person => "people",
            Self::Place => "places",
        }
    }

    /// The kind of record.
    #[must_use]
    pub fn record_type(self) -> RecordType {
        match self {
            Self::Event => RecordType::Event,
            Self::Person => RecordType::Person,
            Self::Place => RecordType::Place,
        }
    }
}

/// An event, a person or a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// Ids under which it was published before.
    pub former_ids: Vec<AuthorityId>,
    /// Its name in each language.
    pub labels: Texts,
    /// How the records' sources write it.
    pub words: Vec<String>,
    /// When it happened or lived.
    pub date: Option<Edtf>,
    /// Where it is.
    pub coordinates: Option<Coordinates>,
    /// Authorities of the same kind it is part of.
    pub broader: Vec<AuthorityId>,
    /// The concept of the thesaurus it is.
    pub term: Option<TermId>,
    /// The same authority elsewhere.
    pub exact_match: Vec<ExactMatch>,
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

impl AuthorityFile {
    /// What the program believes of the file.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Authority> {
        let id = admission.id(&at.key("id"), &self.id);
        let changed = admission.day(&at.key("changed"), &self.changed);
        admission.weak_sources(&at.key("sources"), &self.sources);
        Some(Authority {
            former_ids: admission.ids(&at.key("formerIds"), &self.former_ids),
            labels: admission.title(&at.key("labels"), &self.labels),
            words: self.words.clone(),
            date: self.date.as_deref().and_then(|text| admission.edtf(&at.key("date"), text)),
            coordinates: self.coordinates.as_ref().and_then(|file| file.admit(&at.key("coordinates"), admission)),
            broader: admission.ids(&at.key("broader"), &self.broader),
            term: self.term.as_deref().and_then(|id| admission.id(&at.key("term"), id)),
            exact_match: exact_matches(admission, &at.key("exactMatch"), &self.exact_match),
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
            x: admission.foreign(&at.key("x"), &self.x),
            id: id?,
            changed: changed?,
        })
    }
}
