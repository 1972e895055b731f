//! What an index is made of: plain entries and labels, whoever reads them from where.

use serde::{Deserialize, Serialize};
use vitrina_core::query::{FacetKind, ReasonField};
use vitrina_core::{LanguageTag, TextStatus};

use crate::picture::Picture;

/// What a concept is: the value of a facet, or a name that only helps to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConceptKind {
    /// A state, by code.
    State,
    /// A museum.
    Museum,
    /// A type of object.
    Type,
    /// A material.
    Material,
    /// A period or conflict.
    Period,
    /// A century.
    Century,
    /// What a record describes.
    Record,
    /// What is stated about lending.
    Lending,
    /// A joint exhibition.
    Exhibition,
    /// An event.
    Event,
    /// A person or a body.
    Person,
    /// A place.
    Place,
}

impl ConceptKind {
    /// All of them; a kind's place here is the place of its column.
    pub const ALL: [Self; 12] = [
        Self::State,
        Self::Museum,
        Self::Type,
        Self::Material,
        Self::Period,
        Self::Century,
        Self::Record,
        Self::Lending,
        Self::Exhibition,
        Self::Event,
        Self::Person,
        Self::Place,
    ];

    /// Its place in [`ALL`](Self::ALL).
    pub(crate) fn column(self) -> usize {
        self as usize
    }

    /// Where a word of one of its labels was found.
    pub(crate) fn field(self) -> ReasonField {
        match self {
            Self::State => ReasonField::State,
            Self::Museum => ReasonField::Museum,
            Self::Type => ReasonField::Type,
            Self::Material => ReasonField::Material,
            Self::Period => ReasonField::Period,
            Self::Exhibition => ReasonField::Exhibition,
            Self::Event => ReasonField::Event,
            Self::Person => ReasonField::Person,
            Self::Place => ReasonField::Place,
            // They have no labels here; were one given, it would be a text like any other.
            Self::Century | Self::Record | Self::Lending => ReasonField::Text,
        }
    }
}

impl From<FacetKind> for ConceptKind {
    fn from(kind: FacetKind) -> Self {
        match kind {
            FacetKind::State => Self::State,
            FacetKind::Museum => Self::Museum,
            FacetKind::Type => Self::Type,
            FacetKind::Material => Self::Material,
            FacetKind::Period => Self::Period,
            FacetKind::Century => Self::Century,
            FacetKind::Record => Self::Record,
            FacetKind::Lending => Self::Lending,
            FacetKind::Exhibition => Self::Exhibition,
        }
    }
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its language.
    pub language: LanguageTag,
    /// How it came to be in it.
    pub status: TextStatus,
    /// The text.
    pub text: String,
}

/// One exhibit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id; entries with the same id are taken once.
    pub id: String,
    /// The id of its museum.
    pub museum: String,
    /// The code of the museum's state.
    pub state: String,
    /// The concept of its type.
    pub object_type: Option<String>,
    /// Further concepts: materials, periods, events, people, places, exhibitions, kind of record, lending.
    pub concepts: Vec<(ConceptKind, String)>,
    /// Its titles.
    pub titles: Vec<Words>,
    /// Inventory numbers and former ids, found as a whole and by their parts.
    pub numbers: Vec<String>,
    /// Descriptions, marks and whatever else may help to find it.
    pub texts: Vec<String>,
    /// Its date, as EDTF, for whoever shows it.
    pub date: Option<String>,
    /// First and last year of its date, astronomical.
    pub years: Option<(i32, i32)>,
    /// The day of its last change, as a number that grows.
    pub changed: i32,
    /// Its picture in lists.
    pub picture: Option<Picture>,
}

/// A concept: its labels and what it falls under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it is.
    pub kind: ConceptKind,
    /// Its id.
    pub id: String,
    /// Its label in each language.
    pub labels: Vec<Words>,
    /// Other forms that only help to find it.
    pub other_forms: Vec<String>,
    /// Concepts of the same kind it falls under, by id.
    pub broader: Vec<String>,
}
