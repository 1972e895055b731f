//! An exhibit as the program believes it.

use serde::{Deserialize, Serialize};

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::edtf::Edtf;
use crate::file::{DatedTextFile, ExhibitFile, ForeignFields, LendingFile, NamedReferenceFile, PictureFile};
use crate::finding::Code;
use crate::id::{AuthorityId, ExhibitId, ExhibitionId, MuseumId, RecordUuid, TermId};
use crate::language::LanguageTag;
use crate::measure::Measures;
use crate::rights::RightsStatement;
use crate::source::{Confidence, Source, Strength};
use crate::text::Texts;

/// Whether a record is shown to the public.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Shown.
    #[default]
    Shown,
    /// Kept back: in no page, index, dump or export.
    Withheld,
}

/// What a record describes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// One object.
    #[default]
    SingleObject,
    /// Several objects described together.
    Group,
    /// Things that belong together.
    Set,
    /// A collection.
    Collection,
    /// A replica.
    Replica,
    /// A copy.
    Copy,
    /// A model.
    Model,
    /// A reconstruction.
    Reconstruction,
    /// A building or a part of one.
    Building,
    /// A scene, such as a diorama.
    Scene,
}

/// What a value rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A source states it of this very exhibit, or the sources mark it as general knowledge.
    Source,
    /// It is known for the type, not stated of this exhibit.
    Type,
}

/// What a museum has stated about lending.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LendingAnswer {
    /// Stated that it may be lent.
    StatedYes,
    /// Stated that it may not.
    StatedNo,
    /// Nothing is stated. Never a yes.
    #[default]
    NotStated,
}

/// One exhibit.
#[derive(Debug, Clone, PartialEq)]
pub struct Exhibit {
    /// Its id in the catalogue.
    pub id: ExhibitId,
    /// Its identity for the exchange.
    pub uuid: RecordUuid,
    /// Ids under which it was published before.
    pub former_ids: Vec<ExhibitId>,
    /// The museum that keeps it.
    pub museum: MuseumId,
    /// Whether it is shown.
    pub standing: Standing,
    /// What the record describes.
    pub record: RecordKind,
    /// Whether there is only this one, so that no drawing of a type may stand for it.
    pub one_of_a_kind: bool,
    /// Its title.
    pub title: Texts,
    /// What it is, as a concept.
    pub object_type: Option<TermId>,
    /// What it is, in words.
    pub object_type_text: Texts,
    /// When it was made or used.
    pub date: Option<DatedText>,
    /// Who made it (authorities in `people`).
    pub makers: Vec<NamedReference>,
    /// Where it was made (authorities in `places`).
    pub places_made: Vec<NamedReference>,
    /// What maker and place rest on.
    pub making_basis: Option<Basis>,
    /// What it is made of.
    pub materials: Vec<Material>,
    /// What the materials rest on.
    pub materials_basis: Option<Basis>,
    /// How large and heavy it is.
    pub measures: Option<Measures>,
    /// Serial numbers, inscriptions and marks.
    pub marks: Vec<Mark>,
    /// The museum's own number.
    pub inventory_number: Option<String>,
    /// The text beside it.
    pub description: Texts,
    /// Events it took part in or stands for.
    pub events: Vec<NamedReference>,
    /// People connected with it.
    pub people: Vec<NamedReference>,
    /// How it came to the museum.
    pub provenance: Texts,
    /// Photographs of this very exhibit, the first leading.
    pub pictures: Vec<Picture>,
    /// The credit line.
    pub credit: Texts,
    /// The rights in the exhibit.
    pub rights: Option<RightsStatement>,
    /// What is stated about lending it.
    pub lending: Lending,
    /// Joint exhibitions whose subject it fits.
    pub themes: Vec<ExhibitionId>,
    /// How sure the editors are.
    pub confidence: Option<Confidence>,
    /// Notes for readers.
    pub reader_notes: Vec<Texts>,
    /// Where the statements come from.
    pub sources: Vec<Source>,
    /// The day of the last change.
    pub changed: CivilDate,
    /// Foreign fields, kept verbatim.
    pub x: ForeignFields,
}

/// A date: words beside what was understood of them.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedText {
    /// The words of the museum or the source.
    pub text: Texts,
    /// What was understood.
    pub edtf: Option<Edtf>,
    /// What it rests on.
    pub basis: Option<Basis>,
}

/// A maker, place, person or event: words, and the authority they name.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedReference {
    /// The words of the museum or the source.
    pub text: Texts,
    /// The authority.
    pub id: Option<AuthorityId>,
}

/// One material.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// The words of the museum or the source.
    pub text: Texts,
    /// The concept.
    pub term: Option<TermId>,
}

/// A mark, letter for letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The mark.
    pub text: String,
    /// Its language.
    pub language: Option<LanguageTag>,
}

/// A photograph of the exhibit.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The path below the museum's `media` folder; never leaves it.
    pub file: String,
    /// What it shows.
    pub alt: Texts,
    /// Who took it.
    pub credit: Texts,
    /// The rights in it.
    pub rights: Option<RightsStatement>,
}

/// What is stated about lending an exhibit.
#[derive(Debug, Clone, PartialEq)]
pub struct Lending {
    /// The answer.
    pub answer: LendingAnswer,
    /// Why, in the words of the source.
    pub reason: Texts,
    /// Where it is stated; always there when something is stated.
    pub source: Option<String>,
    /// The day of the statement.
    pub date: Option<CivilDate>,
    /// What handling asks for.
    pub handling: Texts,
    /// Hazards to people.
    pub hazards: Texts,
    /// Climate and light limits.
    pub envelope: Texts,
}

impl Exhibit {
    /// Whether every source of the record is weak.
    #[must_use]
    pub fn rests_on_weak_sources(&self) -> bool {
        !self.sources.is_empty() && self.sources.iter().all(|source| source.strength == Strength::Weak)
    }
}

impl ExhibitFile {
    /// What the program believes of the file: a record wherever its identity and its day are readable.
    #[must_use]
    pub fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Exhibit> {
        let id = admission.id(&at.key("id"), &self.id);
        let uuid = admission.uuid(&at.key("uuid"), &self.uuid);
        let museum = admission.id(&at.key("museum"), &self.museum);
        let changed = admission.day(&at.key("changed"), &self.changed);
        let former_ids = admission.ids(&at.key("formerIds"), &self.former_ids);
        let title = admission.title(&at.key("title"), &self.title);
        let object_type =
            self.object_type.as_deref().and_then(|text| term_reference(admission, &at.key("objectType"), text));
        let object_type_text = admission.texts(&at.key("objectTypeText"), &self.object_type_text);
        let date = self.date.as_ref().map(|date| date.admit(&at.key("date"), admission));
        let makers = named(admission, &at.key("makers"), &self.makers);
        let places_made = named(admission, &at.key("placesMade"), &self.places_made);
        let events = named(admission, &at.key("events"), &self.events);
        let people = named(admission, &at.key("people"), &self.people);
        let all_materials = at.key("materials");
        let materials = self.materials.iter().enumerate().map(|(index, material)| {
            let here = all_materials.index(index);
            Material {
                text: admission.texts(&here.key("text"), &material.text),
                term: material.term.as_deref().and_then(|text| term_reference(admission, &here.key("term"), text)),
            }
        });
        let materials = materials.collect();
        let measures = self.measures.as_ref().map(|measures| {
            let here = at.key("measures");
            let values = here.key("values");
            for (index, measure) in measures.values.iter().enumerate() {
                if !(measure.value > 0.0 && measure.value.is_finite()) {
                    let found = measure.value.to_string();
                    admission.find(
                        Code::MeasureNotPositive,
                        &values.index(index).key("value"),
                        &found,
                        "a number above 0",
                    );
                }
            }
            Measures { text: admission.texts(&here.key("text"), &measures.text), values: measures.values.clone() }
        });
        let all_marks = at.key("marks");
        let marks = self.marks.iter().enumerate().map(|(index, mark)| Mark {
            text: mark.text.clone(),
            language: mark.lang.as_deref().and_then(|tag| admission.language(&all_marks.index(index).key("lang"), tag)),
        });
        let marks = marks.collect();
        let all_pictures = at.key("pictures");
        let pictures = self.pictures.iter().enumerate();
        let pictures =
            pictures.filter_map(|(index, picture)| picture.admit(&all_pictures.index(index), admission)).collect();
        if self.sources.is_empty() {
            admission.find(Code::NoSource, &at.key("sources"), "", "at least one source");
        }
        admission.weak_sources(&at.key("sources"), &self.sources);
        let description = admission.texts(&at.key("description"), &self.description);
        let provenance = admission.texts(&at.key("provenance"), &self.provenance);
        let credit = admission.texts(&at.key("credit"), &self.credit);
        let rights = admission.rights(&at.key("rights"), self.rights.as_deref());
        let lending = self.lending.admit(&at.key("lending"), admission);
        let themes = admission.ids(&at.key("themes"), &self.themes);
        let reader_notes = admission.texts_list(&at.key("readerNotes"), &self.reader_notes);
        let x = admission.foreign(&at.key("x"), &self.x);
        Some(Exhibit {
            id: id?,
            uuid: uuid?,
            former_ids,
            museum: museum?,
            standing: self.standing,
            record: self.record,
            one_of_a_kind: self.one_of_a_kind,
            title,
            object_type,
            object_type_text,
            date,
            makers,
            places_made,
            making_basis: self.making_basis,
            materials,
            materials_basis: self.materials_basis,
            measures,
            marks,
            inventory_number: self.inventory_number.clone(),
            description,
            events,
            people,
            provenance,
            pictures,
            credit,
            rights,
            lending,
            themes,
            confidence: self.confidence,
            reader_notes,
            sources: self.sources.clone(),
            changed: changed?,
            x,
        })
    }
}

/// A reference to a concept; what is not an id at all is kept for the directory, which knows the labels.
fn term_reference(admission: &mut Admission, at: &At<'_>, text: &str) -> Option<TermId> {
    match text.parse() {
        Ok(id) => Some(id),
        Err(_) => {
            admission.find(Code::LabelForId, at, text, "the id of a concept, such as `sabre`");
            None
        }
    }
}

fn named(admission: &mut Admission, at: &At<'_>, files: &[NamedReferenceFile]) -> Vec<NamedReference> {
    let admit = |(index, file): (usize, &NamedReferenceFile)| {
        let here = at.index(index);
        let id = file.id.as_deref().and_then(|id| admission.id(&here.key("id"), id));
        NamedReference { text: admission.texts(&here.key("text"), &file.text), id }
    };
    files.iter().enumerate().map(admit).collect()
}

impl DatedTextFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> DatedText {
        DatedText {
            text: admission.texts(&at.key("text"), &self.text),
            edtf: self.edtf.as_deref().and_then(|text| admission.edtf(&at.key("edtf"), text)),
            basis: self.basis,
        }
    }
}

impl PictureFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Option<Picture> {
        let inside = !self.file.is_empty()
            && !self.file.contains(['\\', ':', '\0'])
            && self.file.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
        if !inside {
            admission.find(Code::PicturePath, &at.key("file"), &self.file, "a path below the museum's `media` folder");
            return None;
        }
        Some(Picture {
            file: self.file.clone(),
            alt: admission.texts(&at.key("alt"), &self.alt),
            credit: admission.texts(&at.key("credit"), &self.credit),
            rights: admission.rights(&at.key("rights"), self.rights.as_deref()),
        })
    }
}

impl LendingFile {
    fn admit(&self, at: &At<'_>, admission: &mut Admission) -> Lending {
        if self.answer != LendingAnswer::NotStated && self.source.as_deref().is_none_or(str::is_empty) {
            admission.find(Code::LendingWithoutSource, &at.key("source"), "", "where it is stated");
        }
        Lending {
            answer: self.answer,
            reason: admission.texts(&at.key("reason"), &self.reason),
            source: self.source.clone(),
            date: self.date.as_deref().and_then(|day| admission.day(&at.key("date"), day)),
            handling: admission.texts(&at.key("handling"), &self.handling),
            hazards: admission.texts(&at.key("hazards"), &self.hazards),
            envelope: admission.texts(&at.key("envelope"), &self.envelope),
        }
    }
}
