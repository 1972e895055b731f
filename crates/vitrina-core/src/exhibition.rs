//! A joint exhibition: exhibits of several museums, shown as one walk.

use serde::{Deserialize, Serialize};

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::edtf::Edtf;
use crate::file::{ExhibitionFile, ForeignFields, LegFile, SectionFile};
use crate::finding::Code;
use crate::id::{ExhibitId, ExhibitionId, FactId, MuseumId, RecordUuid};
use crate::source::{Confidence, Source};
use crate::text::Texts;

/// How far a joint exhibition has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExhibitionStatus {
    /// An idea of the editors; no museum has been asked. Emits no event data.
    Idea,
    /// Proposed to the museums.
    Proposed,
    /// Agreed by all of them.
    Agreed,
    /// Open to visitors.
    Open,
    /// Over.
    Closed,
}

/// A joint exhibition.
#[derive(Debug, Clone, PartialEq)]
pub struct Exhibition {
    /// Its id.
    pub id: ExhibitionId,
    /// Its identity for the exchange.
    pub uuid: RecordUuid,
    /// Ids under which it was published before.
    pub former_ids: Vec<ExhibitionId>,
    /// How far it has come.
    pub status: ExhibitionStatus,
    /// Its title.
    pub title: Texts,
    /// What it tells.
    pub summary: Texts,
    /// Its sections, in the order of the walk.
    pub sections: Vec<Section>,
    /// Its venues.
    pub legs: Vec<Leg>,
    /// Facts on the organisation it rests on.
    pub facts: Vec<FactId>,
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

/// A section of a joint exhibition.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its title.
    pub title: Texts,
    /// Its wall text.
    pub text: Texts,
    /// Its exhibits, in the order of the walk.
    pub exhibits: Vec<ExhibitId>,
}

/// One venue's turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg {
    /// The venue.
    pub museum: MuseumId,
    /// When.
    pub date: Option<Edtf>,
}

impl Exhibition {
    /// All its exhibits, in the order of the walk.
    pub fn exhibits(&self) -> impl Iterator<Item = &ExhibitId> {
        self.sections.iter().flat_map(|section| &section.exhibits)
    }

    /// How many exhibits it shows; one that stands in two sections counts once.
    #[must_use]
    pub fn distinct(&self) -> usize {
        self.exhibits().collect::<std::collections::BTreeSet<_>>().len()
    }
}

impl ExhibitionFile {
    /// What the program believes of the file.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Exhibition> {
        let id = admission.id(&at.key("id"), &self.id);
        let uuid = admission.uuid(&at.key("uuid"), &self.uuid);
        let changed = admission.day(&at.key("changed"), &self.changed);
        admission.weak_sources(&at.key("sources"), &self.sources);
        let all = at.key("sections");
        let sections = self.sections.iter().enumerate();
        let sections: Vec<_> = sections.map(|(index, section)| section.admit(&all.index(index), admission)).collect();
        let mut seen = std::collections::BTreeSet::new();
        for (index, section) in self.sections.iter().enumerate() {
            for (place, exhibit) in section.exhibits.iter().enumerate() {
                if !seen.insert(exhibit) {
                    let here = all.index(index);
                    let here = here.key("exhibits");
                    admission.find(Code::ExhibitTwice, &here.index(place), exhibit, "each exhibit once");
                }
            }
        }
        let all = at.key("legs");
        let legs = self.legs.iter().enumerate();
        let legs = legs.filter_map(|(index, leg)| leg.admit(&all.index(index), admission)).collect();
        Some(Exhibition {
            former_ids: admission.ids(&at.key("formerIds"), &self.former_ids),
            status: self.status,
            title: admission.title(&at.key("title"), &self.title),
            summary: admission.texts(&at.key("summary"), &self.summary),
            sections,
            legs,
            facts: admission.ids(&at.key("facts"), &self.facts),
            confidence: self.confidence,
            reader_notes: admission.texts_list(&at.key("readerNotes"), &self.reader_notes),
            sources: self.sources.clone(),
            x: admission.foreign(&at.key("x"), &self.x),
            id: id?,
            uuid: uuid?,
            changed: changed?,
        })
    }
}

impl SectionFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Section {
        Section {
            title: admission.texts(&at.key("title"), &self.title),
            text: admission.texts(&at.key("text"), &self.text),
            exhibits: admission.ids(&at.key("exhibits"), &self.exhibits),
        }
    }
}

impl LegFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Leg> {
        let date = self.date.as_deref().and_then(|text| admission.edtf(&at.key("date"), text));
        Some(Leg { museum: admission.id(&at.key("museum"), &self.museum)?, date })
    }
}
