//! What it is, what it is called, where it is kept, how large it is and what it is made of.

use std::io::{self, Write};

use vitrina_core::{Basis, Confidence, MeasureKind, RecordKind, Texts, WebsiteStatus};

use super::sheet::Sheet;
use super::{Told, URI};

/// LIDO's own concept of the place where a thing is kept today.
const CURRENT: &str = "http://terminology.lido-schema.org/lido01018";
/// LIDO's own concept of a material, not a technique.
const MATERIAL: &str = "http://terminology.lido-schema.org/lido00132";

/// What is said behind a statement that holds for the type.
pub(super) fn of_type(basis: Option<Basis>) -> Option<&'static str> {
    (basis == Some(Basis::Type)).then_some("known of the type, not of this exhibit")
}

impl Told<'_> {
    /// The texts a title can be made of: the title, the words for what it is, the thesaurus's words.
    fn titles(&self) -> [Option<(&Texts, Option<&'static str>)>; 3] {
        let exhibit = self.exhibit;
        let term = exhibit.object_type.as_ref().and_then(|id| self.catalogue.directory().term(id));
        let instead = Some("what it is, for want of a title");
        [
            Some((&exhibit.title, None)),
            Some((&exhibit.object_type_text, instead)),
            term.map(|term| (&self.catalogue.term(term).labels, instead)),
        ]
    }

    /// Whether there is a title that may leave.
    pub(super) fn is_titled<W: Write>(&self, sheet: &Sheet<W>) -> bool {
        self.titles().into_iter().flatten().any(|(texts, _)| sheet.any_leaves(texts))
    }

    pub(super) fn classification<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        let kind = kind(exhibit.record);
        sheet.within("lido:objectClassificationWrap", &[], |sheet| {
            sheet.within("lido:objectWorkTypeWrap", &[], |sheet| {
                sheet.within("lido:objectWorkType", &[], |sheet| {
                    let [_, words, labels] = self.titles();
                    if words.into_iter().chain(labels).any(|(texts, _)| sheet.any_leaves(texts)) {
                        self.concept(sheet, exhibit.object_type.as_ref(), &exhibit.object_type_text, None)
                    } else {
                        sheet.text("lido:term", &[("xml:lang", "en")], kind)
                    }
                })
            })?;
            if exhibit.record == RecordKind::SingleObject {
                return Ok(());
            }
            // That it is a copy or a model must not get lost: the record's type has no word for it.
            sheet.within("lido:classificationWrap", &[], |sheet| {
                sheet.within("lido:classification", &[("lido:type", "kind of record")], |sheet| {
                    sheet.text("lido:term", &[("xml:lang", "en")], kind)
                })
            })
        })
    }

    pub(super) fn identification<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        sheet.within("lido:objectIdentificationWrap", &[], |sheet| {
            sheet.within("lido:titleWrap", &[], |sheet| {
                sheet.within("lido:titleSet", &[], |sheet| {
                    let title = self.titles().into_iter().flatten().find(|(texts, _)| sheet.any_leaves(texts));
                    title.map_or(Ok(()), |(texts, more)| sheet.texts("lido:appellationValue", &[], texts, more))
                })
            })?;
            self.marks(sheet)?;
            self.repository(sheet)?;
            self.description(sheet)?;
            self.measures(sheet)?;
            self.materials(sheet)
        })
    }

    fn marks<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        if self.exhibit.marks.is_empty() {
            return Ok(());
        }
        sheet.within("lido:inscriptionsWrap", &[], |sheet| {
            for mark in &self.exhibit.marks {
                let language = mark.language.as_ref().map_or("und", |tag| tag.as_str());
                sheet.within("lido:inscriptions", &[], |sheet| {
                    sheet.text("lido:inscriptionTranscription", &[("xml:lang", language)], &mark.text)
                })?;
            }
            Ok(())
        })
    }

    /// The museum, and the number it gave the thing; an id of the catalogue is none.
    fn repository<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let museum = self.museum;
        sheet.within("lido:repositoryWrap", &[], |sheet| {
            sheet.within("lido:repositorySet", &[("lido:type", CURRENT)], |sheet| {
                sheet.within("lido:repositoryName", &[], |sheet| self.museum_body(sheet))?;
                if let Some(number) = &self.exhibit.inventory_number {
                    sheet.text("lido:workID", &[("lido:type", "inventory number")], number)?;
                }
                sheet.within("lido:repositoryLocation", &[], |sheet| {
                    name_set(sheet, "lido:namePlaceSet", &museum.city)?;
                    sheet.within("lido:partOfPlace", &[], |sheet| {
                        let state = self.catalogue.state_of(museum);
                        let code = [("lido:type", "ISO 3166-1 alpha-2")];
                        sheet.text("lido:placeID", &code, state.code.as_str())?;
                        name_set(sheet, "lido:namePlaceSet", &state.name)?;
                        sheet.within("lido:placeClassification", &[], |sheet| {
                            sheet.text("lido:term", &[("xml:lang", "en")], "state")
                        })
                    })
                })
            })
        })
    }

    /// The museum as a body.
    pub(super) fn museum_body<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let museum = self.museum;
        if let Some(isil) = &museum.isil {
            sheet.text("lido:legalBodyID", &[("lido:type", URI)], &format!("info:isil/{isil}"))?;
        }
        if let Some(item) = &museum.wikidata {
            let address = format!("http://www.wikidata.org/entity/{item}");
            sheet.text("lido:legalBodyID", &[("lido:type", URI)], &address)?;
        }
        name_set(sheet, "lido:legalBodyName", &museum.name)?;
        let opened = museum.website.as_ref().filter(|website| website.status == WebsiteStatus::Opened);
        opened
            .and_then(|website| website.url.as_deref())
            .map_or(Ok(()), |url| sheet.text("lido:legalBodyWeblink", &[], url))
    }

    /// The description with what the record rests on: sources, doubts and the editors' confidence.
    fn description<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        let first = self.catalogue.settings().languages.first().map_or("und", |tag| tag.as_str());
        sheet.within("lido:objectDescriptionWrap", &[], |sheet| {
            sheet.within("lido:objectDescriptionSet", &[], |sheet| {
                sheet.texts("lido:descriptiveNoteValue", &[], &exhibit.description, None)?;
                for source in &exhibit.sources {
                    let mut words = source.what.clone();
                    words.extend(source.url.iter().flat_map(|url| [", ", url.as_str()]));
                    words.extend(source.supports.iter().flat_map(|what| [": ", what.as_str()]));
                    let language = source.lang.as_ref().map_or(first, |tag| tag.as_str());
                    sheet.text("lido:sourceDescriptiveNote", &[("xml:lang", language)], &words)?;
                }
                for note in &exhibit.reader_notes {
                    sheet.texts("lido:sourceDescriptiveNote", &[], note, Some("note of the editors"))?;
                }
                let confidence = exhibit.confidence.map(|confidence| match confidence {
                    Confidence::High => "The editors' confidence in the record: high",
                    Confidence::Medium => "The editors' confidence in the record: medium",
                    Confidence::Low => "The editors' confidence in the record: low",
                });
                confidence
                    .map_or(Ok(()), |words| sheet.text("lido:sourceDescriptiveNote", &[("xml:lang", "en")], words))
            })
        })
    }

    fn measures<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let Some(measures) = &self.exhibit.measures else { return Ok(()) };
        sheet.within("lido:objectMeasurementsWrap", &[], |sheet| {
            sheet.within("lido:objectMeasurementsSet", &[], |sheet| {
                sheet.texts("lido:displayObjectMeasurements", &[], &measures.text, None)?;
                if measures.values.is_empty() {
                    return Ok(());
                }
                sheet.within("lido:objectMeasurements", &[], |sheet| {
                    for measure in &measures.values {
                        sheet.within("lido:measurementsSet", &[], |sheet| {
                            sheet.within("lido:measurementType", &[], |sheet| {
                                sheet.text("lido:term", &[("xml:lang", "en")], measured(measure.kind))
                            })?;
                            sheet.within("lido:measurementUnit", &[], |sheet| {
                                // The symbol of a unit is in no language.
                                sheet.text("lido:term", &[("xml:lang", "zxx")], measure.unit.symbol())
                            })?;
                            sheet.text("lido:measurementValue", &[], &measure.value.to_string())
                        })?;
                    }
                    Ok(())
                })
            })
        })
    }

    fn materials<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        if exhibit.materials.is_empty() {
            return Ok(());
        }
        let more = of_type(exhibit.materials_basis);
        sheet.within("lido:objectMaterialsTechWrap", &[], |sheet| {
            for material in &exhibit.materials {
                sheet.within("lido:objectMaterialsTechSet", &[], |sheet| {
                    sheet.within("lido:materialsTech", &[], |sheet| {
                        sheet.within("lido:termMaterialsTech", &[("lido:type", MATERIAL)], |sheet| {
                            self.concept(sheet, material.term.as_ref(), &material.text, more)
                        })
                    })
                })?;
            }
            Ok(())
        })
    }
}

/// A set of names, where any may leave: LIDO has no set without a name.
pub(super) fn name_set<W: Write>(sheet: &mut Sheet<W>, name: &str, texts: &Texts) -> io::Result<()> {
    if !sheet.any_leaves(texts) {
        sheet.leaving(texts);
        return Ok(());
    }
    sheet.within(name, &[], |sheet| sheet.texts("lido:appellationValue", &[], texts, None))
}

/// What the record describes.
fn kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::SingleObject => "object",
        RecordKind::Group => "group of objects",
        RecordKind::Set => "set",
        RecordKind::Collection => "collection",
        RecordKind::Replica => "replica",
        RecordKind::Copy => "copy",
        RecordKind::Model => "model",
        RecordKind::Reconstruction => "reconstruction",
        RecordKind::Building => "building",
        RecordKind::Scene => "scene",
    }
}

/// What is measured.
fn measured(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Height => "height",
        MeasureKind::Width => "width",
        MeasureKind::Length => "length",
        MeasureKind::Depth => "depth",
        MeasureKind::Side => "side",
        MeasureKind::Diameter => "diameter",
        MeasureKind::Calibre => "calibre",
        MeasureKind::Weight => "weight",
    }
}
