//! Measures: the museum's words, and what they or the structured sets beside them say.

use vitrina_core::file::MeasuresFile;

use super::words::{Reading, append};
use crate::imported::NoteKind;
use crate::words::measure::{MeasureReading, read_measures};
use crate::xml::Element;

impl Reading<'_> {
    /// Takes all sets of an `objectMeasurementsWrap`.
    pub(super) fn take_measures(&mut self, sets: &[&Element]) {
        let mut measures = MeasuresFile::default();
        let silent = !sets.iter().any(|set| set.all("displayObjectMeasurements").any(|e| e.text().is_some()));
        for set in sets {
            let mut said: Vec<MeasureReading> = Vec::new();
            let mut spoken = Vec::new();
            for display in set.all("displayObjectMeasurements") {
                let Some(words) = display.take() else { continue };
                let tag = self.tag(display);
                let text = self.text(words);
                append(&mut measures.text, tag.clone(), text, "\n");
                // The same set said again in another language is not measured twice.
                if spoken.is_empty() || spoken.contains(&tag) {
                    said.extend(self.read_measure(words));
                }
                spoken.push(tag);
            }
            let structured = set.path("objectMeasurements/measurementsSet");
            for part in structured {
                let words = self.take_structured(part, &mut said);
                if let (true, Some(words)) = (silent, words) {
                    let (tag, text) = (self.tag(part), self.text(&words));
                    append(&mut measures.text, tag, text, "\n");
                }
            }
            measures.values.extend(said.iter().filter_map(MeasureReading::of_the_whole));
        }
        if !measures.text.is_empty() || !measures.values.is_empty() {
            self.imported.exhibit.measures = Some(measures);
        }
    }

    fn read_measure(&mut self, words: &str) -> Vec<MeasureReading> {
        let read = read_measures(words);
        let certain = read.values.iter().all(|value| value.certain && value.measure().is_some());
        let reading = (!read.values.is_empty()).then(|| {
            let all = read.values.iter().map(|v| match v.measure() {
                Some(measure) => format!("{:?} {} {}", measure.kind, measure.value, measure.unit.symbol()),
                None => v.value.to_string(),
            });
            all.collect::<Vec<_>>().join("; ")
        });
        let kind = match (read.values.is_empty(), read.rest.is_empty() && certain) {
            (true, _) => NoteKind::NotUnderstood,
            (false, true) => NoteKind::Understood,
            (false, false) => NoteKind::Guessed,
        };
        self.imported.note("measures", kind, words, reading);
        read.values
    }

    /// One `measurementsSet` in words; believed where the museum's words did not say the same already.
    fn take_structured(&mut self, set: &Element, said: &mut Vec<MeasureReading>) -> Option<String> {
        let value = set.all("measurementValue").find_map(Element::text).unwrap_or_default().trim().to_owned();
        if value.is_empty() {
            return None;
        }
        let label = |name: &str| -> Vec<String> {
            let concepts = set.all(name).collect::<Vec<_>>();
            let own = concepts.iter().filter_map(|e| e.text()).map(str::to_owned);
            let terms = concepts
                .iter()
                .flat_map(|e| e.elements().flat_map(|inner| [inner].into_iter().chain(inner.elements())));
            let terms = terms.filter(|e| matches!(e.local(), "term" | "prefLabel" | "altLabel"));
            own.chain(terms.filter_map(|e| e.text()).map(|text| text.trim().to_owned())).collect()
        };
        let (kinds, units) = (label("measurementType"), label("measurementUnit"));
        // Any of the labels may be the one that is understood: "height", "Höhe"; "centimetre", "cm".
        let tries = kinds.iter().flat_map(|kind| units.iter().map(move |unit| (kind, unit)));
        let read = tries.map(|(kind, unit)| format!("{kind}: {value} {unit}")).find_map(|words| {
            let read = read_measures(&words);
            let whole = read.rest.is_empty() && read.values.len() == 1;
            read.values.into_iter().next().filter(|one| whole && one.measure().is_some()).map(|one| (words, one))
        });
        let plain = [kinds.first(), Some(&value), units.first()].into_iter().flatten().cloned().collect::<Vec<_>>();
        let (words, one) = match read {
            Some((words, one)) => (words, Some(one)),
            None => (plain.join(" "), None),
        };
        match one {
            Some(one) if !said.iter().any(|before| before.measure() == one.measure()) => {
                self.imported.note("measures", NoteKind::Understood, words.clone(), Some(words.clone()));
                said.push(one);
            }
            Some(_) => {}
            None => self.imported.note("measures", NoteKind::NotUnderstood, words.clone(), None),
        }
        Some(words)
    }
}
