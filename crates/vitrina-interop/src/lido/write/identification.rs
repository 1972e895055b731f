//! What it is, what it is called, where it is kept, how large it is and what it is made of.

use std::io::{self, Write};

use vitrina_core::{Basis, LanguageTag, RecordKind, Source, Text, Texts, WebsiteStatus};

use super::sheet::Sheet;
use super::{LOCAL, Told, URI, VITRINA};
use crate::lido::label::{basis, label};
use crate::lido::loan;
use crate::lido::own::words::{
    CONFIDENCE, HOW_SURE, INVENTORY_NUMBER, KIND_OF_RECORD, LANGUAGE_NOT_STATED, NOTE, ONE_OF_A_KIND, RECORDS, SOURCE,
    SUPPORTS, UNIQUENESS, confident, kind, measured, strength,
};

/// LIDO's own concept of the place where a thing is kept today.
const CURRENT: &str = "http://terminology.lido-schema.org/lido01018";
/// LIDO's own concept of a material, not a technique.
const MATERIAL: &str = "http://terminology.lido-schema.org/lido00132";

/// What is said behind a statement that holds for the type.
pub(super) fn of_type(of: Option<Basis>) -> Option<&'static str> {
    of.filter(|of| *of == Basis::Type).map(basis)
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
            // That it is a copy or a model must not get lost: the record's type has no word for it.
            let kind = (exhibit.record != RecordKind::SingleObject).then_some((KIND_OF_RECORD, kind));
            let unique = exhibit.one_of_a_kind.then_some((UNIQUENESS, ONE_OF_A_KIND));
            if kind.is_none() && unique.is_none() {
                return Ok(());
            }
            sheet.within("lido:classificationWrap", &[], |sheet| {
                for (of, words) in kind.into_iter().chain(unique) {
                    sheet.within("lido:classification", &[("lido:type", of)], |sheet| {
                        sheet.text("lido:term", &[("xml:lang", "en")], words)
                    })?;
                }
                Ok(())
            })
        })
    }

    pub(super) fn identification<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        sheet.within("lido:objectIdentificationWrap", &[], |sheet| {
            sheet.within("lido:titleWrap", &[], |sheet| {
                let title = self.titles().into_iter().flatten().find(|(texts, _)| sheet.any_leaves(texts));
                let Some((texts, more)) = title else { return Ok(()) };
                if !self.is_eodem() {
                    return sheet
                        .within("lido:titleSet", &[], |sheet| sheet.texts("lido:appellationValue", &[], texts, more));
                }
                // EODEM has one name in a set, and each set says of what type it is.
                for (tag, text) in sheet.leaving(texts) {
                    sheet.within("lido:titleSet", &[("lido:type", "title")], |sheet| {
                        sheet.texts("lido:appellationValue", &[], &one(tag, text), more)
                    })?;
                }
                Ok(())
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
            let current = if self.is_eodem() { loan::CURRENT } else { CURRENT };
            sheet.within("lido:repositorySet", &[("lido:type", current)], |sheet| {
                sheet.within("lido:repositoryName", &[], |sheet| self.museum_body(sheet))?;
                if let Some(number) = &self.exhibit.inventory_number {
                    let kind = if self.is_eodem() { LOCAL } else { INVENTORY_NUMBER };
                    sheet.text("lido:workID", &[("lido:type", kind)], number)?;
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
        let own = [("lido:type", LOCAL), ("lido:source", VITRINA)];
        sheet.text("lido:legalBodyID", &own, museum.id.as_str())?;
        if let Some(isil) = &museum.isil {
            sheet.text("lido:legalBodyID", &[("lido:type", URI)], &format!("info:isil/{isil}"))?;
        }
        if let Some(item) = &museum.wikidata {
            let address = format!("http://www.wikidata.org/entity/{item}");
            sheet.text("lido:legalBodyID", &[("lido:type", URI)], &address)?;
        }
        // EODEM has exactly one name of the lender.
        let order = &self.catalogue.settings().languages;
        let name = self.is_eodem().then(|| order.first().and_then(|tag| museum.name.choose(tag, order))).flatten();
        match name {
            Some(chosen) => sheet.within("lido:legalBodyName", &[], |sheet| {
                let label = label(chosen.text, None);
                let attributes = [("xml:lang", chosen.language.as_str()), ("lido:label", label.as_str())];
                sheet.text("lido:appellationValue", &attributes, &chosen.text.text)
            })?,
            None => name_set(sheet, "lido:legalBodyName", &museum.name)?,
        }
        let opened = museum.website.as_ref().filter(|website| website.status == WebsiteStatus::Opened);
        opened
            .and_then(|website| website.url.as_deref())
            .map_or(Ok(()), |url| sheet.text("lido:legalBodyWeblink", &[], url))
    }

    /// The description; beside it, in sets of their own, what the record rests on, doubts and the editors' confidence.
    fn description<W: Write>(&self, sheet: &mut Sheet<W>) -> io::Result<()> {
        let exhibit = self.exhibit;
        let described = sheet.any_leaves(&exhibit.description);
        if !described {
            sheet.leaving(&exhibit.description);
        }
        let notes: Vec<&Texts> = exhibit.reader_notes.iter().filter(|note| sheet.any_leaves(note)).collect();
        if !described && notes.is_empty() && exhibit.sources.is_empty() && exhibit.confidence.is_none() {
            return Ok(());
        }
        sheet.within("lido:objectDescriptionWrap", &[], |sheet| {
            if described {
                sheet.within("lido:objectDescriptionSet", &[], |sheet| {
                    sheet.texts("lido:descriptiveNoteValue", &[], &exhibit.description, None)
                })?;
            }
            exhibit.sources.iter().try_for_each(|source| self.source(sheet, source))?;
            for note in notes {
                sheet.within("lido:objectDescriptionSet", &[("lido:type", NOTE)], |sheet| {
                    sheet.texts("lido:sourceDescriptiveNote", &[], note, Some(NOTE))
                })?;
            }
            let Some(confidence) = exhibit.confidence else { return Ok(()) };
            sheet.within("lido:objectDescriptionSet", &[("lido:type", CONFIDENCE)], |sheet| {
                sheet.text("lido:sourceDescriptiveNote", &[("xml:lang", "en")], confident(confidence))
            })
        })
    }

    /// One source: its address, what it is, and what it supports.
    fn source<W: Write>(&self, sheet: &mut Sheet<W>, source: &Source) -> io::Result<()> {
        let first = self.catalogue.settings().languages.first().map_or("und", |tag| tag.as_str());
        let language = source.lang.as_ref().map_or(first, |tag| tag.as_str());
        sheet.within("lido:objectDescriptionSet", &[("lido:type", SOURCE)], |sheet| {
            if let Some(url) = &source.url {
                sheet.text("lido:descriptiveNoteID", &[("lido:type", URI)], url)?;
            }
            let unsaid = if source.lang.is_none() { LANGUAGE_NOT_STATED } else { "" };
            let label = format!("{}{unsaid}", strength(source.strength));
            sheet.text(
                "lido:sourceDescriptiveNote",
                &[("xml:lang", language), ("lido:label", &label)],
                &source.what,
            )?;
            let more = [
                (SUPPORTS, source.supports.as_ref()),
                (HOW_SURE, source.confidence.as_ref()),
                (RECORDS, source.records.as_ref()),
            ];
            for (label, words) in more {
                if let Some(words) = words {
                    let attributes = [("xml:lang", language), ("lido:label", label)];
                    sheet.text("lido:sourceDescriptiveNote", &attributes, words)?;
                }
            }
            Ok(())
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
                        })?;
                        let Some(of) = exhibit.materials_basis else { return Ok(()) };
                        sheet.text("lido:sourceMaterialsTech", &[("xml:lang", "en")], basis(of))
                    })
                })?;
            }
            Ok(())
        })
    }
}

/// One of several texts.
pub(super) fn one(tag: &LanguageTag, text: &Text) -> Texts {
    Texts::new(vec![(tag.clone(), text.clone())])
}

/// A set of names, where any may leave: LIDO has no set without a name.
pub(super) fn name_set<W: Write>(sheet: &mut Sheet<W>, name: &str, texts: &Texts) -> io::Result<()> {
    if !sheet.any_leaves(texts) {
        sheet.leaving(texts);
        return Ok(());
    }
    sheet.within(name, &[], |sheet| sheet.texts("lido:appellationValue", &[], texts, None))
}
