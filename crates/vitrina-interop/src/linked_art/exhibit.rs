//! An exhibit: what it is, what is said of it, who keeps it, what it is connected with.

use serde_json::{Map, Value, json};
use vitrina_core::{
    AuthorityKind, Basis, Confidence, Exhibit, MeasureKind, MeasureUnit, Museum, ParticipationStatus, Place,
    RecordKind, RightsStatement, Source, Standing, TextStatus, Texts,
};

use super::vocabulary::{CALIBRE, CATALOGUE_ID, SIDE, TONNE};
use super::words::{Aat, aat};
use super::{LinkedArt, document, put};
use crate::photograph::Photograph;
use crate::phrases::{self, of_type};

const TITLE: Aat = (300_404_670, "Primary Name");
const TRANSLATED_TITLE: Aat = (300_417_194, "Translated Title");
const DESCRIPTION: Aat = (300_435_416, "Description");
const MATERIALS: Aat = (300_435_429, "Material Statement");
const DIMENSIONS: Aat = (300_435_430, "Dimension Statement");
const PROVENANCE: Aat = (300_435_438, "Provenance Statement");
const INSCRIPTION: Aat = (300_435_414, "Inscription");
const CREDIT: Aat = (300_026_687, "Credit Statement");
const RIGHTS: Aat = (300_435_434, "Copyright/License Statement");
const BIBLIOGRAPHY: Aat = (300_026_497, "Bibliography Statement");
const SOURCE: Aat = (300_404_764, "Source Statement");
pub(super) const NOTE: Aat = (300_027_200, "Note");
const INVENTORY_NUMBER: Aat = (300_404_621, "Owner-Assigned Number");
const WEB_PAGE: Aat = (300_264_578, "Web Page");
const DIGITAL_IMAGE: Aat = (300_215_302, "Digital Image");

impl LinkedArt<'_> {
    /// The document of an exhibit of `museum`; none where it is withheld or no name of it may leave.
    #[must_use]
    pub fn exhibit(&self, exhibit: &Exhibit, museum: &Museum, photographs: &[Photograph]) -> Option<Value> {
        if exhibit.standing != Standing::Shown {
            return None;
        }
        let term = self.term(exhibit.object_type.as_ref());
        let titles = [Some(&exhibit.title), Some(&exhibit.object_type_text), term.map(|term| &term.labels)];
        let title = titles.into_iter().flatten().find(|texts| self.leaving.any(texts))?;
        let place = Place::Exhibit(exhibit.id.clone());
        let mut object = document(self.id(&place), "HumanMadeObject", self.label(title)?);
        let mut names = self.names(TITLE, TRANSLATED_TITLE, title);
        names.extend(self.identifiers(exhibit));
        put(&mut object, "identified_by", names);
        let class = |id: &vitrina_core::TermId| self.term_reference(id, "Type");
        put(&mut object, "classified_as", exhibit.object_type.as_ref().and_then(class).into_iter().collect());
        put(&mut object, "referred_to_by", self.said(exhibit));
        if let Some(production) = self.production(exhibit) {
            object.insert("produced_by".to_owned(), production);
        }
        let made_of = exhibit.materials.iter().filter_map(|material| material.term.as_ref());
        let made_of: Vec<Value> = made_of.filter_map(|id| self.term_reference(id, "Material")).collect();
        put(&mut object, "made_of", made_of);
        let measures = exhibit.measures.iter().flat_map(|measures| &measures.values);
        put(&mut object, "dimension", measures.map(|measure| self.dimension(*measure)).collect());
        let keeper = self.id(&Place::Museum(museum.id.clone()));
        put(&mut object, "current_custodian", vec![self.reference(keeper, "Group", &museum.name, &[])]);
        put(&mut object, "member_of", self.exhibitions_of(exhibit));
        put(&mut object, "attributed_by", self.connected(exhibit));
        put(&mut object, "representation", photographs.iter().filter_map(|one| self.image(one)).collect());
        put(&mut object, "subject_of", self.record(place, museum, exhibit));
        Some(Value::Object(object))
    }

    /// The museum's number, and the catalogue's id, which is no number of a museum.
    fn identifiers(&self, exhibit: &Exhibit) -> Vec<Value> {
        let number = exhibit.inventory_number.as_ref().filter(|number| !number.is_empty());
        let number = number
            .map(|number| json!({ "type": "Identifier", "classified_as": [aat(INVENTORY_NUMBER)], "content": number }));
        number.into_iter().chain([self.catalogue_id(exhibit.id.as_str())]).collect()
    }

    /// An id of this catalogue.
    pub(super) fn catalogue_id(&self, id: &str) -> Value {
        let (name, label) = CATALOGUE_ID;
        let class = json!({ "id": self.own(name), "type": "Type", "_label": label });
        json!({ "type": "Identifier", "classified_as": [class], "content": id })
    }

    /// What is said of it.
    fn said(&self, exhibit: &Exhibit) -> Vec<Value> {
        let mut said = Vec::new();
        if exhibit.record != RecordKind::SingleObject {
            said.push(
                self.english(NOTE, &format!("What the record describes: {}", phrases::described(exhibit.record))),
            );
        }
        if self.leaving.any(&exhibit.title) {
            said.extend(self.statements(NOTE, &exhibit.object_type_text, Some("what it is, in words")));
        }
        said.extend(self.statements(DESCRIPTION, &exhibit.description, None));
        let basis = of_type(exhibit.materials_basis);
        for material in &exhibit.materials {
            said.extend(self.statements(MATERIALS, &material.text, basis));
        }
        if exhibit.materials_basis == Some(Basis::Type) && exhibit.materials.iter().any(|one| one.term.is_some()) {
            said.push(self.english(MATERIALS, "The materials are known of the type, not of this exhibit."));
        }
        if let Some(measures) = &exhibit.measures {
            said.extend(self.statements(DIMENSIONS, &measures.text, None));
        }
        for mark in &exhibit.marks {
            let tag = mark.language.as_ref().map_or("und", |tag| tag.as_str());
            said.push(self.statement(INSCRIPTION, &mark.text, (tag, TextStatus::Original), None));
        }
        said.extend(self.statements(PROVENANCE, &exhibit.provenance, None));
        said.extend(self.statements(CREDIT, &exhibit.credit, None));
        said.extend(exhibit.rights.iter().map(|rights| self.rights(rights)));
        for named in exhibit.events.iter().chain(&exhibit.people) {
            said.extend(self.statements(NOTE, &named.text, Some("what it is associated with")));
        }
        said.extend(self.rests_on(&exhibit.sources, &exhibit.reader_notes, exhibit.confidence));
        said
    }

    /// What a record rests on.
    pub(super) fn rests_on(&self, sources: &[Source], notes: &[Texts], confidence: Option<Confidence>) -> Vec<Value> {
        let first = self.catalogue.settings().languages.first().map_or("und", |tag| tag.as_str());
        let source = |source: &Source| {
            let tag = source.lang.as_ref().map_or(first, |tag| tag.as_str());
            self.statement(BIBLIOGRAPHY, &phrases::source(source), (tag, TextStatus::Original), None)
        };
        let mut said: Vec<Value> = sources.iter().map(source).collect();
        said.extend(notes.iter().flat_map(|note| self.statements(NOTE, note, Some("note of the editors"))));
        said.extend(confidence.map(|confidence| self.english(NOTE, phrases::confidence(confidence))));
        said
    }

    /// A statement of rights by its address.
    fn rights(&self, rights: &RightsStatement) -> Value {
        let mut statement = self.english(RIGHTS, rights.label());
        let concept = json!({ "id": rights.uri(), "type": "Type", "_label": rights.label() });
        statement["classified_as"].as_array_mut().expect("a statement has classes").push(concept);
        statement
    }

    fn dimension(&self, measure: vitrina_core::Measure) -> Value {
        let own =
            |(name, label): (&str, &str), class: &str| json!({ "id": self.own(name), "type": class, "_label": label });
        let kind = match measure.kind {
            MeasureKind::Height => aat((300_055_644, "Height")),
            MeasureKind::Width => aat((300_055_647, "Width")),
            MeasureKind::Length => aat((300_055_645, "Length")),
            MeasureKind::Depth => aat((300_072_633, "Depth")),
            MeasureKind::Diameter => aat((300_055_624, "Diameter")),
            MeasureKind::Weight => aat((300_056_240, "Weight")),
            MeasureKind::Calibre => own(CALIBRE, "Type"),
            MeasureKind::Side => own(SIDE, "Type"),
        };
        let mut unit = match measure.unit {
            MeasureUnit::Mm => aat((300_379_097, "millimeters")),
            MeasureUnit::Cm => aat((300_379_098, "centimeters")),
            MeasureUnit::M => aat((300_379_099, "meters")),
            MeasureUnit::G => aat((300_379_225, "grams")),
            MeasureUnit::Kg => aat((300_379_226, "kilograms")),
            MeasureUnit::T => own(TONNE, "MeasurementUnit"),
        };
        unit["type"] = "MeasurementUnit".into();
        json!({ "type": "Dimension", "classified_as": [kind], "value": measure.value, "unit": unit })
    }

    fn exhibitions_of(&self, exhibit: &Exhibit) -> Vec<Value> {
        let all = self.shown_in.get(&exhibit.id).into_iter().flatten().map(|index| self.catalogue.exhibition(*index));
        all.map(|exhibition| {
            self.reference(self.id(&Place::Exhibition(exhibition.id.clone())), "Set", &exhibition.title, &[])
        })
        .collect()
    }

    /// People and events it is associated with; it need not show them, nor have been used by them.
    fn connected(&self, exhibit: &Exhibit) -> Vec<Value> {
        let people = exhibit.people.iter().map(|named| (AuthorityKind::Person, named));
        let events = exhibit.events.iter().map(|named| (AuthorityKind::Event, named));
        let all = people.chain(events).filter_map(|(kind, named)| self.authority_reference(kind, named));
        all.map(|to| json!({ "type": "AttributeAssignment", "_label": "associated with", "assigned": [to] })).collect()
    }

    fn image(&self, photograph: &Photograph) -> Option<Value> {
        let file = photograph.files.last()?;
        let mut digital = Map::new();
        digital.insert("type".to_owned(), "DigitalObject".into());
        put(&mut digital, "classified_as", vec![aat(DIGITAL_IMAGE)]);
        digital.insert("format".to_owned(), file.format.into());
        put(&mut digital, "access_point", vec![json!({ "id": file.address, "type": "DigitalObject" })]);
        let mut said = self.statements(DESCRIPTION, &photograph.alt, None);
        said.extend(self.statements(CREDIT, &photograph.credit, None));
        said.extend(photograph.rights.iter().map(|rights| self.rights(rights)));
        put(&mut digital, "referred_to_by", said);
        Some(json!({ "type": "VisualItem", "digitally_shown_by": [digital] }))
    }

    /// The record itself: where it is read, who wrote it, and the rights in it. Its source is the editors, as long as
    /// the museum has not joined.
    fn record(&self, place: Place, museum: &Museum, exhibit: &Exhibit) -> Vec<Value> {
        let joined = museum.participation.status == ParticipationStatus::Joined;
        let writer = if joined { &museum.name } else { &self.catalogue.settings().publisher };
        let mut record = Map::new();
        record.insert("type".to_owned(), "LinguisticObject".into());
        record.insert("_label".to_owned(), "the record of this exhibit".into());
        let mut said = self.statements(SOURCE, writer, Some("who wrote the record"));
        said.extend(self.catalogue.settings().licence.iter().map(|licence| self.rights(licence)));
        said.push(self.english(NOTE, &format!("Last changed {}", exhibit.changed)));
        put(&mut record, "referred_to_by", said);
        put(
            &mut record,
            "digitally_carried_by",
            self.page(place).map(|address| web_page(&address)).into_iter().collect(),
        );
        vec![Value::Object(record)]
    }

    /// A page about something, as what it is the subject of.
    pub(super) fn web_page(&self, address: &str) -> Value {
        json!({ "type": "LinguisticObject", "digitally_carried_by": [web_page(address)] })
    }
}

fn web_page(address: &str) -> Value {
    json!({
        "type": "DigitalObject",
        "classified_as": [aat(WEB_PAGE)],
        "format": "text/html",
        "access_point": [{ "id": address, "type": "DigitalObject" }],
    })
}
