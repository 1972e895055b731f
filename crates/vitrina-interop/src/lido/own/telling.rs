//! Our own descriptions, measures and materials, and what the record rests on.

use vitrina_core::file::{MaterialFile, MeasuresFile};
use vitrina_core::{Measure, MeasureUnit, Source, Strength};

use super::words::{
    CONFIDENCE, HOW_SURE, LANGUAGE_NOT_STATED, NOTE, RECORDS, SOURCE, SUPPORTS, read_confident, read_measured,
    read_strength,
};
use super::{concept, language, texts};
use crate::lido::label::read_basis;
use crate::lido::words::Reading;
use crate::xml::Element;

const UNITS: [MeasureUnit; 6] =
    [MeasureUnit::Mm, MeasureUnit::Cm, MeasureUnit::M, MeasureUnit::G, MeasureUnit::Kg, MeasureUnit::T];

impl Reading<'_> {
    pub(super) fn own_description(&mut self, set: &Element) {
        let exhibit = &mut self.imported.exhibit;
        let notes = || set.all("sourceDescriptiveNote");
        match set.attribute("type") {
            None => exhibit.description = texts(set.all("descriptiveNoteValue")),
            Some(SOURCE) => match source(set) {
                Some(source) => exhibit.sources.push(source),
                None => return,
            },
            Some(NOTE) => exhibit.reader_notes.push(texts(notes())),
            Some(CONFIDENCE) => exhibit.confidence = notes().find_map(Element::text).and_then(read_confident),
            Some(_) => return,
        }
        set.take_whole();
    }

    pub(super) fn own_measures(&mut self, set: &Element) {
        let values = set.path("objectMeasurements/measurementsSet");
        let values = values.into_iter().filter_map(measure).collect();
        self.imported.exhibit.measures =
            Some(MeasuresFile { text: texts(set.all("displayObjectMeasurements")), values });
        set.take_whole();
    }

    pub(super) fn own_material(&mut self, set: &Element) {
        for element in set.path("materialsTech/termMaterialsTech") {
            let (term, text) = concept(element);
            self.imported.exhibit.materials.push(MaterialFile { text, term });
        }
        let basis = set.path("materialsTech/sourceMaterialsTech").into_iter().find_map(Element::text);
        if let Some(basis) = basis.and_then(read_basis) {
            self.imported.exhibit.materials_basis = Some(basis);
        }
        set.take_whole();
    }
}

fn source(set: &Element) -> Option<Source> {
    let labelled = |label: &str| {
        let mut notes = set.all("sourceDescriptiveNote").filter(|note| note.attribute("label") == Some(label));
        notes.find_map(Element::text).map(str::to_owned)
    };
    let (what, strength, lang) = set.all("sourceDescriptiveNote").find_map(|note| {
        let label = note.attribute("label")?;
        let (label, stated) = match label.strip_suffix(LANGUAGE_NOT_STATED) {
            Some(label) => (label, false),
            None => (label, true),
        };
        let strength: Strength = read_strength(label)?;
        Some((note.text()?.to_owned(), strength, if stated { language(note) } else { None }))
    })?;
    Some(Source {
        url: set.all("descriptiveNoteID").find_map(Element::text).map(str::to_owned),
        what,
        supports: labelled(SUPPORTS),
        lang,
        strength,
        confidence: labelled(HOW_SURE),
        records: labelled(RECORDS),
    })
}

fn measure(set: &Element) -> Option<Measure> {
    let term = |name: &str| set.path(&format!("{name}/term")).into_iter().find_map(Element::text);
    let unit = term("measurementUnit")?;
    Some(Measure {
        kind: read_measured(term("measurementType")?)?,
        value: set.all("measurementValue").find_map(Element::text)?.parse().ok()?,
        unit: UNITS.into_iter().find(|one| one.symbol() == unit)?,
    })
}
