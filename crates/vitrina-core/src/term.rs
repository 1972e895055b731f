//! A concept of the thesaurus. Records carry its id; labels live here, and none of them is the master.

use serde::{Deserialize, Serialize};

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::edtf::Edtf;
use crate::file::{ExactMatchFile, ForeignFields, TermFile};
use crate::finding::Code;
use crate::id::TermId;
use crate::source::{Confidence, Source};
use crate::text::{TextStatus, Texts};

/// What a concept is a concept of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TermGroup {
    /// A type of object.
    Object,
    /// A material.
    Material,
    /// A period.
    Period,
    /// A war or another conflict.
    Conflict,
    /// A word of museum work.
    Museum,
    /// A kind of person.
    Person,
}

impl TermGroup {
    /// The word for it in files and messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::Material => "material",
            Self::Period => "period",
            Self::Conflict => "conflict",
            Self::Museum => "museum",
            Self::Person => "person",
        }
    }
}

/// A concept.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// Ids under which it was published before.
    pub former_ids: Vec<TermId>,
    /// What it is a concept of.
    pub group: TermGroup,
    /// Its label in each language.
    pub labels: Texts,
    /// Concepts it falls under.
    pub broader: Vec<TermId>,
    /// Who placed it there.
    pub broader_status: Option<TextStatus>,
    /// Of a period: its years, where they hold for exhibits of any country.
    pub span: Option<Edtf>,
    /// The same concept elsewhere.
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

/// The same concept in another vocabulary.
#[derive(Debug, Clone, PartialEq)]
pub struct ExactMatch {
    /// Its URI there.
    pub uri: String,
    /// Its label there.
    pub label: Option<String>,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
}

impl TermFile {
    /// What the program believes of the file.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Term> {
        let id = admission.id(&at.key("id"), &self.id);
        let changed = admission.day(&at.key("changed"), &self.changed);
        let span = self.span.as_deref().and_then(|span| admission.edtf(&at.key("span"), span));
        if self.span.is_some() && self.group != TermGroup::Period {
            let found = format!("a concept of the group `{}`", self.group.word());
            admission.find(Code::WrongGroup, &at.key("span"), &found, "a concept of the group `period`");
        }
        Some(Term {
            former_ids: admission.ids(&at.key("formerIds"), &self.former_ids),
            group: self.group,
            labels: admission.title(&at.key("labels"), &self.labels),
            broader: admission.ids(&at.key("broader"), &self.broader),
            broader_status: self.broader_status,
            span: span.filter(|_| self.group == TermGroup::Period),
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

/// The matches whose URIs are addresses.
pub(crate) fn exact_matches(admission: &mut Admission, at: &At<'_>, files: &[ExactMatchFile]) -> Vec<ExactMatch> {
    let admit = |(index, file): (usize, &ExactMatchFile)| {
        let uri = admission.web_address(&at.index(index).key("uri"), &file.uri)?;
        Some(ExactMatch { uri, label: file.label.clone(), confidence: file.confidence })
    };
    files.iter().enumerate().filter_map(admit).collect()
}
