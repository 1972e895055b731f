//! Records that this program wrote: read back field by field, so that what left comes home as it was.
//!
//! LIDO carries everything an exhibit says to the public but these: themes, former ids, what was stated about lending,
//! foreign fields, what imports noted, and the files of photographs, of which only links leave. A text of a machine
//! leaves only when it is asked for.

mod making;
mod telling;
pub(super) mod words;

use vitrina_core::file::{MarkFile, TextsFile};
use vitrina_core::{LanguageTag, Text};

use super::label;
use super::words::Reading;
use super::write::{LOCAL, VITRINA};
use crate::imported::MuseumHint;
use crate::xml::Element;
use words::{KIND_OF_RECORD, LAST_CHANGE, ONE_OF_A_KIND, UNIQUENESS, read_kind};

/// The id of the exhibit, if the record is our own.
pub(super) fn id(root: &Element) -> Option<&str> {
    root.path("administrativeMetadata/recordWrap/recordID").into_iter().find_map(local)
}

/// An identifier of this program's catalogues.
pub(super) fn local(id: &Element) -> Option<&str> {
    let own = id.attribute("type") == Some(LOCAL) && id.attribute("source") == Some(VITRINA);
    id.text().filter(|_| own)
}

/// The first identifier of this program's catalogues among those of the name.
fn local_of(element: &Element, name: &str) -> Option<String> {
    element.all(name).find_map(local).map(str::to_owned)
}

/// The museum as our own records name it.
pub(super) fn museum(root: &Element) -> Option<MuseumHint> {
    let set = root.path("descriptiveMetadata/objectIdentificationWrap/repositoryWrap/repositorySet");
    let set = set.into_iter().next()?;
    let body = set.all("repositoryName").next()?;
    Some(MuseumHint {
        name: texts(body.path("legalBodyName/appellationValue")),
        legal_body_id: body
            .all("legalBodyID")
            .filter(|id| local(id).is_none())
            .find_map(Element::text)
            .map(str::to_owned),
        own_id: local_of(body, "legalBodyID"),
        website: body.all("legalBodyWeblink").find_map(Element::text).map(str::to_owned),
        place: texts(set.path("repositoryLocation/namePlaceSet/appellationValue")),
        state: texts(set.path("repositoryLocation/partOfPlace/namePlaceSet/appellationValue")),
    })
}

/// The texts with the status and the author that their labels say; words of the thesaurus are none of the record's.
fn texts<'e>(elements: impl IntoIterator<Item = &'e Element>) -> TextsFile {
    let mut texts = TextsFile::default();
    for element in elements {
        let (Some(words), Some(tag)) = (element.text(), element.lang()) else { continue };
        let Some(label) = element.attribute("label").and_then(label::read) else { continue };
        if element.attribute("addedSearchTerm") == Some("yes") || is_of_thesaurus(element) {
            continue;
        }
        let text = Text { text: words.to_owned(), status: label.status, by: label.by };
        texts.entry(tag.to_owned()).or_insert(text);
    }
    texts
}

fn is_of_thesaurus(element: &Element) -> bool {
    element.attribute("label").is_some_and(|label| label.contains(super::write::OF_THESAURUS))
}

/// The language of a text that has one.
fn language(element: &Element) -> Option<LanguageTag> {
    element.lang().filter(|tag| *tag != super::language::UNDETERMINED)?.parse().ok()
}

/// A concept: its id and the record's own words for it.
fn concept(element: &Element) -> (Option<String>, TextsFile) {
    (local_of(element, "conceptID"), texts(element.all("term")))
}

impl Reading<'_> {
    /// Reads a record of our own. Everything in it that we write is understood; what others added stays.
    pub(super) fn take_own(&mut self, root: &Element, id: &str) {
        let exhibit = &mut self.imported.exhibit;
        id.clone_into(&mut exhibit.id);
        for published in root.all("lidoRecID") {
            if let Some(uuid) = published.text().and_then(|text| text.strip_prefix("urn:uuid:")) {
                uuid.clone_into(&mut exhibit.uuid);
                published.take_whole();
            }
        }
        root.all("applicationProfile").for_each(Element::take_whole);
        self.imported.museum = museum(root);
        for part in root.path("descriptiveMetadata") {
            part.all("objectClassificationWrap").for_each(|wrap| self.own_classification(wrap));
            part.all("objectIdentificationWrap").for_each(|wrap| self.own_identification(wrap));
            part.path("eventWrap/eventSet/event").into_iter().for_each(|event| self.own_event(event));
            let subjects = part.path("objectRelationWrap/subjectWrap/subjectSet/subject");
            subjects.into_iter().for_each(|subject| self.own_subject(subject));
        }
        for part in root.path("administrativeMetadata") {
            for set in part.path("rightsWorkWrap/rightsWorkSet") {
                self.imported.exhibit.rights =
                    set.path("rightsType/conceptID").into_iter().find_map(Element::text).map(str::to_owned);
                self.imported.exhibit.credit = texts(set.all("creditLine"));
                set.take_whole();
            }
            for wrap in part.all("recordWrap") {
                let days = wrap.path("recordInfoSet/recordMetadataDate");
                let mut days = days.into_iter().filter(|day| day.attribute("type") == Some(LAST_CHANGE));
                days.find_map(Element::text).unwrap_or_default().clone_into(&mut self.imported.exhibit.changed);
                wrap.take_whole();
            }
            for wrap in part.all("resourceWrap") {
                self.take_resources(wrap);
                wrap.take_whole();
            }
        }
    }

    fn own_classification(&mut self, wrap: &Element) {
        let exhibit = &mut self.imported.exhibit;
        for element in wrap.path("objectWorkTypeWrap/objectWorkType") {
            (exhibit.object_type, exhibit.object_type_text) = concept(element);
            element.take_whole();
        }
        for element in wrap.path("classificationWrap/classification") {
            let said = element.all("term").find_map(Element::text).unwrap_or_default();
            match element.attribute("type") {
                Some(KIND_OF_RECORD) => exhibit.record = read_kind(said).unwrap_or_default(),
                Some(UNIQUENESS) => exhibit.one_of_a_kind = said == ONE_OF_A_KIND,
                _ => continue,
            }
            element.take_whole();
        }
    }

    fn own_identification(&mut self, wrap: &Element) {
        self.imported.exhibit.title = texts(wrap.path("titleWrap/titleSet/appellationValue"));
        wrap.path("titleWrap/titleSet").into_iter().for_each(Element::take_whole);
        for inscription in wrap.path("inscriptionsWrap/inscriptions/inscriptionTranscription") {
            let lang = language(inscription).map(|tag| tag.as_str().to_owned());
            let text = inscription.text().unwrap_or_default().to_owned();
            self.imported.exhibit.marks.push(MarkFile { text, lang });
            inscription.take_whole();
        }
        for set in wrap.path("repositoryWrap/repositorySet") {
            self.imported.exhibit.inventory_number = set.all("workID").find_map(Element::text).map(str::to_owned);
            set.take_whole();
        }
        let sets = wrap.path("objectDescriptionWrap/objectDescriptionSet");
        sets.into_iter().for_each(|set| self.own_description(set));
        let sets = wrap.path("objectMeasurementsWrap/objectMeasurementsSet");
        sets.into_iter().for_each(|set| self.own_measures(set));
        let sets = wrap.path("objectMaterialsTechWrap/objectMaterialsTechSet");
        sets.into_iter().for_each(|set| self.own_material(set));
    }
}
