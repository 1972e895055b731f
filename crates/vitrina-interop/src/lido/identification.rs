//! Titles, inscriptions and descriptions.

use vitrina_core::file::MarkFile;

use super::words::{Reading, append, is_alternate, preferred_first, shown};
use crate::imported::NoteKind;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads an `objectIdentificationWrap`.
    pub(super) fn take_identification(&mut self, wrap: &Element) {
        self.take_titles(&wrap.path("titleWrap/titleSet"));
        self.take_descriptions(&wrap.path("objectDescriptionWrap/objectDescriptionSet"));
        self.take_inscriptions(&wrap.path("inscriptionsWrap/inscriptions"));
        self.take_repositories(&wrap.path("repositoryWrap/repositorySet"));
        if self.imported.exhibit.measures.is_none() {
            self.take_measures(&wrap.path("objectMeasurementsWrap/objectMeasurementsSet"));
        }
        for set in wrap.path("objectMaterialsTechWrap/objectMaterialsTechSet") {
            self.take_materials(set);
        }
    }

    fn take_titles(&mut self, sets: &[&Element]) {
        let values = sets.iter().flat_map(|set| set.all("appellationValue")).collect();
        let values = preferred_first(values);
        let main = values.iter().copied().filter(|value| !is_alternate(value));
        let mut title = std::mem::take(&mut self.imported.exhibit.title);
        self.take_texts(main, &mut title);
        if title.is_empty() {
            self.take_texts(values, &mut title);
        }
        self.imported.exhibit.title = title;
    }

    fn take_descriptions(&mut self, sets: &[&Element]) {
        let mut description = std::mem::take(&mut self.imported.exhibit.description);
        for value in sets.iter().flat_map(|set| set.all("descriptiveNoteValue")) {
            let tag = self.tag(value);
            let Some(words) = value.take() else { continue };
            let text = self.text(words);
            if append(&mut description, tag, text, "\n\n") {
                let how = "put below the description before it in the same language";
                self.imported.note("description", NoteKind::Changed, words, Some(how.to_owned()));
            }
        }
        self.imported.exhibit.description = description;
    }

    /// Transcriptions are marks letter for letter; descriptions of inscriptions are too, unless they are the description
    /// of the whole thing once more, as one museum's system writes them.
    fn take_inscriptions(&mut self, sets: &[&Element]) {
        for set in sets {
            for transcription in set.all("inscriptionTranscription") {
                self.take_mark(transcription);
            }
            for note in set.path("inscriptionDescription/descriptiveNoteValue") {
                let Some(words) = note.text() else { continue };
                if self.imported.exhibit.description.values().any(|known| known.text == words) {
                    note.take();
                    self.imported.note(
                        "marks",
                        NoteKind::LeftOut,
                        words,
                        Some("the same as the description".to_owned()),
                    );
                } else {
                    self.take_mark(note);
                }
            }
        }
    }

    fn take_mark(&mut self, element: &Element) {
        let language = element.lang().map(|_| self.tag(element));
        if let Some(words) = element.take() {
            self.imported.exhibit.marks.push(MarkFile { text: words.to_owned(), lang: language });
        }
    }

    /// Takes the materials of a set or an event; techniques stay where they are and are offered to the thesaurus.
    pub(super) fn take_materials(&mut self, set: &Element) {
        let mut found = false;
        for term in set.path("materialsTech/termMaterialsTech") {
            let technique =
                term.attribute("type").is_some_and(|t| t.to_lowercase().contains("techni") || t.ends_with("lido00131"));
            if technique {
                self.hint("technique", term);
                continue;
            }
            let words = self.take_words(term);
            if words.texts.is_empty() {
                continue;
            }
            found = true;
            let same = |known: &vitrina_core::file::MaterialFile| shown(&known.text) == shown(&words.texts);
            if self.imported.exhibit.materials.iter().any(same) {
                continue;
            }
            let field = format!("materials/{}", self.imported.exhibit.materials.len());
            let hint = crate::imported::ConceptHint { field, words: words.texts.clone(), uri: words.uri };
            self.imported.concepts.push(hint);
            self.imported.exhibit.materials.push(vitrina_core::file::MaterialFile { text: words.texts, term: None });
        }
        if !found {
            let mut texts = vitrina_core::file::TextsFile::default();
            self.take_texts(set.all("displayMaterialsTech"), &mut texts);
            if !texts.is_empty() {
                let field = format!("materials/{}", self.imported.exhibit.materials.len());
                self.imported.concepts.push(crate::imported::ConceptHint { field, words: texts.clone(), uri: None });
                self.imported.exhibit.materials.push(vitrina_core::file::MaterialFile { text: texts, term: None });
            }
        }
    }
}
