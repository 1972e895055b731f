//! Events: making fills fields; all others are told in a line of provenance and kept whole beside it.

use vitrina_core::file::NamedReferenceFile;

use super::words::{Reading, append, uri};
use crate::imported::NoteKind;
use crate::xml::{Element, Space};

impl Reading<'_> {
    /// Reads an `eventWrap`.
    pub(super) fn take_events(&mut self, wrap: &Element) {
        for event in wrap.path("eventSet/event") {
            if is_making(event) {
                self.take_making(event);
            } else if !self.take_assessment(event) {
                self.tell(event);
            }
        }
    }

    fn take_making(&mut self, event: &Element) {
        // That it is the making is said by the fields it fills; other words for it are kept.
        event.all("eventType").filter(|kind| is_plain(kind)).for_each(Element::take_whole);
        for date in event.all("eventDate") {
            if self.imported.exhibit.date.is_none() {
                self.imported.exhibit.date = self.take_date(date);
            }
        }
        for actor in event.all("eventActor") {
            if let Some(maker) = self.take_actor(actor) {
                self.imported.exhibit.makers.push(maker);
            }
        }
        for place in event.all("eventPlace") {
            let mut reference = NamedReferenceFile::default();
            self.take_texts(place.all("displayPlace"), &mut reference.text);
            if reference.text.is_empty() {
                reference.text = self.take_names(&place.path("place/namePlaceSet"));
            }
            if !reference.text.is_empty() {
                self.imported.exhibit.places_made.push(reference);
            }
        }
        for materials in event.all("eventMaterialsTech") {
            self.take_materials(materials);
        }
    }

    /// A line about an event that is not the making; a named event becomes a reference, and its people do.
    pub(super) fn tell(&mut self, event: &Element) {
        let name = self.names_of(&event.path("eventName/appellationValue"));
        if !name.is_empty() {
            self.imported.exhibit.events.push(NamedReferenceFile { text: name, id: None });
        }
        let mut parts = Vec::new();
        for actor in event.all("eventActor") {
            if let Some(person) = self.see_actor(actor) {
                parts.extend(self.best(event, &person));
                self.add_person(person);
            }
        }
        for path in ["eventPlace/displayPlace", "eventDate/displayDate", "eventDescriptionSet/descriptiveNoteValue"] {
            let texts = self.names_of(&event.path(path));
            parts.extend(self.best(event, &NamedReferenceFile { text: texts, id: None }));
        }
        if parts.is_empty() {
            return;
        }
        let several = parts.len() > 1;
        let mut line = parts.join(", ");
        if let Some(kind) = self.kind(event) {
            line = format!("{kind}: {line}");
        }
        let (tag, text) = (self.tag(event), self.text(&line));
        let mut provenance = std::mem::take(&mut self.imported.exhibit.provenance);
        let put_below = append(&mut provenance, tag, text, "\n");
        self.imported.exhibit.provenance = provenance;
        if several || put_below || line != parts[0] {
            let how = "put together from the parts of an event".to_owned();
            self.imported.note("provenance", NoteKind::Changed, line, Some(how));
        }
    }

    /// The words in the language of the event, or those there are.
    fn best(&mut self, event: &Element, reference: &NamedReferenceFile) -> Option<String> {
        let tag = self.tag(event);
        let text = reference.text.get(&tag).or_else(|| reference.text.values().next())?;
        Some(text.text.clone())
    }

    /// What the record calls the event; a provenance needs no such word among provenances.
    fn kind(&mut self, event: &Element) -> Option<String> {
        let kind = event.all("eventType").next()?;
        if uri(kind).is_some_and(|uri| uri.ends_with("lido00227")) {
            return None;
        }
        let concepts = kind.elements().filter(|e| e.is(Space::Skos, "Concept")).flat_map(Element::elements);
        let labels: Vec<&Element> = kind.all("term").chain(concepts.filter(|e| e.local() == "prefLabel")).collect();
        let texts = self.names_of(&labels);
        self.best(event, &NamedReferenceFile { text: texts, id: None })
    }
}

/// Whether the event is the making: by its concept, or by its name where there is none.
fn is_making(event: &Element) -> bool {
    event.all("eventType").any(|kind| match uri(kind) {
        Some(uri) => {
            ["lido00007", "lido00012", "/300404387"].iter().any(|end| uri.trim_end_matches('/').ends_with(end))
        }
        None => kind.all("term").chain([kind]).filter_map(Element::text).any(|term| {
            let term = term.trim().to_lowercase();
            let words = ["production", "creation", "herstellung", "tillverkning", "изготовление", "создание", "制作"];
            words.iter().any(|word| term == *word || term.starts_with(&format!("{word} ")))
        }),
    })
}

/// Whether the type says nothing but "production" or "creation", in LIDO's own terms.
fn is_plain(kind: &Element) -> bool {
    let plain = |text: &str| {
        let text = text.trim();
        matches!(text, "Production" | "production" | "Creation" | "creation")
            || text
                .strip_prefix("http://terminology.lido-schema.org/")
                .is_some_and(|id| id == "lido00007" || id == "lido00012")
    };
    kind.text().is_none_or(plain)
        && kind.elements().all(|inner| {
            inner.text().is_none_or(plain)
                && inner.attribute("about").is_none_or(plain)
                && inner.elements().all(is_plain)
        })
}
