//! What records that come in may refer to: the concepts, authorities and joint exhibitions the catalogue has. An import
//! makes none.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

use vitrina_core::TermGroup;
use vitrina_core::file::{EventsFile, ExhibitFile, ExhibitionFile, NamedReferenceFile, PeopleFile, PlacesFile};

use super::decisions::terms;
use super::museum::{files, records};
use crate::error::CatalogueError;

/// The ids that a record may name.
#[derive(Debug, Default)]
pub struct References {
    terms: HashMap<String, TermGroup>,
    events: HashSet<String>,
    people: HashSet<String>,
    places: HashSet<String>,
    exhibitions: HashSet<String>,
}

impl References {
    /// Those of the catalogue.
    ///
    /// # Errors
    /// When the folder cannot be read, or a file in it is no record.
    pub fn read(folder: &Path) -> Result<Self, CatalogueError> {
        let all = files(folder)?;
        let terms = terms(folder)?.into_iter().map(|term| (term.id, term.group));
        let events = records::<EventsFile>(folder, &all.events)?.into_iter().flat_map(|file| file.events);
        let people = records::<PeopleFile>(folder, &all.people)?.into_iter().flat_map(|file| file.people);
        let places = records::<PlacesFile>(folder, &all.places)?.into_iter().flat_map(|file| file.places);
        let exhibitions = records::<ExhibitionFile>(folder, &all.exhibitions)?;
        Ok(Self {
            terms: terms.collect(),
            events: events.map(|event| event.id).collect(),
            people: people.map(|person| person.id).collect(),
            places: places.map(|place| place.id).collect(),
            exhibitions: exhibitions.into_iter().map(|exhibition| exhibition.id).collect(),
        })
    }

    /// Takes references out that the catalogue cannot follow; what words there are stay. Answers with their fields and
    /// ids.
    pub fn settle(&self, exhibit: &mut ExhibitFile) -> BTreeSet<(&'static str, String)> {
        let mut out = BTreeSet::new();
        let known = |id: &String, group| self.terms.get(id).is_some_and(|of| *of == group);
        if let Some(id) = exhibit.object_type.take_if(|id| !known(id, TermGroup::Object)) {
            out.insert(("objectType", id));
        }
        for material in &mut exhibit.materials {
            out.extend(material.term.take_if(|id| !known(id, TermGroup::Material)).map(|id| ("materials", id)));
        }
        exhibit.materials.retain(|material| material.term.is_some() || !material.text.is_empty());
        let mut named = |field, references: &mut Vec<NamedReferenceFile>, ids: &HashSet<String>| {
            for reference in &mut *references {
                out.extend(reference.id.take_if(|id| !ids.contains(id)).map(|id| (field, id)));
            }
            references.retain(|reference| reference.id.is_some() || !reference.text.is_empty());
        };
        named("makers", &mut exhibit.makers, &self.people);
        named("placesMade", &mut exhibit.places_made, &self.places);
        named("events", &mut exhibit.events, &self.events);
        named("people", &mut exhibit.people, &self.people);
        let (known, unknown) = exhibit.themes.drain(..).partition(|id| self.exhibitions.contains(id));
        exhibit.themes = known;
        out.extend(Vec::into_iter(unknown).map(|id| ("themes", id)));
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[track_caller]
    fn check(said: Value, expect: Value, out: &[(&str, &str)]) {
        let ids = |id: &str| HashSet::from([id.to_owned()]);
        let terms = [("sabre", TermGroup::Object), ("iron", TermGroup::Material)];
        let references = References {
            terms: terms.into_iter().map(|(id, group)| (id.to_owned(), group)).collect(),
            events: ids("march"),
            people: ids("rider"),
            places: ids("town"),
            exhibitions: ids("walk"),
        };
        let file = |said: Value| {
            let mut whole = json!({"id": "a", "uuid": "", "museum": "", "lending": {}, "changed": ""});
            whole.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
            serde_json::from_value::<ExhibitFile>(whole).unwrap()
        };
        let mut exhibit = file(said);
        let told = references.settle(&mut exhibit);
        assert_eq!(told.iter().map(|(field, id)| (*field, id.as_str())).collect::<Vec<_>>(), out);
        assert_eq!(exhibit, file(expect));
    }

    #[test]
    fn what_the_catalogue_has_not_is_not_referred_to() {
        let text = json!({"en": {"text": "EXAMPLE", "status": "original"}});
        let known = json!({
            "objectType": "sabre", "materials": [{"term": "iron"}], "makers": [{"id": "rider"}],
            "placesMade": [{"id": "town"}], "events": [{"id": "march"}], "people": [{"id": "rider"}],
            "themes": ["walk"],
        });
        check(known.clone(), known, &[]);
        check(
            json!({"objectType": "iron", "materials": [{"term": "sabre", "text": text}, {"term": "gold"}],
                   "events": [{"id": "rider"}, {"text": text}], "themes": ["run"]}),
            json!({"materials": [{"text": text}], "events": [{"text": text}]}),
            &[
                ("events", "rider"),
                ("materials", "gold"),
                ("materials", "sabre"),
                ("objectType", "iron"),
                ("themes", "run"),
            ],
        );
    }
}
