//! Dates and measures of a record: the museum's words, and what they or the years beside them say.

use vitrina_core::edtf::Edtf;
use vitrina_core::file::{DatedTextFile, MeasuresFile};

use super::apply::{Reading, append};
use super::node::Node;
use super::path::Path;
use super::plan::Date;
use crate::imported::NoteKind;
use crate::words::date::{read_date_by, says_none};
use crate::words::measure::{MeasureReading, read_measures_by};

impl Reading<'_> {
    /// The date; nothing where neither words nor years say one.
    pub(super) fn take_date(&mut self) -> Option<DatedTextFile> {
        let plan = self.mapping.fields.date.as_ref()?;
        let found = plan.words.iter().find_map(|rule| Some((rule.find(self.record).into_iter().next()?, rule)));
        let ends = Ends::of(plan, self.record);
        let mut date = DatedTextFile::default();
        let Some((found, rule)) = found else {
            let ends = ends?;
            date.edtf = Some(ends.edtf.to_string());
            let words: Vec<String> = ends.values.iter().filter_map(|end| Some(end.words()?.into_owned())).collect();
            if ends.whole {
                ends.values.iter().for_each(|end| end.take());
            }
            self.imported.note("date", ends.kind(), words.join("/"), date.edtf.clone());
            return Some(date);
        };
        found.take();
        let words = found.words.into_owned();
        match (read_date_by(&words, &plan.conventions), ends) {
            // Words and years contradict one another: neither is believed, both are kept.
            (Some(reading), Some(ends)) if apart(&reading.edtf, &ends.edtf) => {
                let how = format!("the years beside it say {}", ends.edtf);
                self.imported.note("date", NoteKind::NotUnderstood, words.clone(), Some(how));
            }
            (Some(reading), ends) => {
                if let Some(ends) = ends.filter(|ends| ends.whole && ends.edtf.to_string() == reading.edtf.to_string())
                {
                    ends.values.iter().for_each(|end| end.take());
                }
                let kind = if reading.certain { NoteKind::Understood } else { NoteKind::Guessed };
                date.edtf = Some(reading.edtf.to_string());
                self.imported.note("date", kind, words.clone(), date.edtf.clone());
            }
            (None, Some(ends)) => {
                if ends.whole {
                    ends.values.iter().for_each(|end| end.take());
                }
                date.edtf = Some(ends.edtf.to_string());
                self.imported.note("date", ends.kind(), words.clone(), date.edtf.clone());
            }
            (None, None) => {
                let kind = if says_none(&words) { NoteKind::StatedUnknown } else { NoteKind::NotUnderstood };
                self.imported.note("date", kind, words.clone(), None);
            }
        }
        date.text = self.texts(self.language_of(rule), words);
        Some(date)
    }

    /// The measures of all rules.
    pub(super) fn take_measures(&mut self) -> Option<MeasuresFile> {
        let fields = &self.mapping.fields;
        let mut measures = MeasuresFile::default();
        for rule in &fields.measures {
            for found in rule.find(self.record) {
                found.take();
                let words = found.words.into_owned();
                let read = read_measures_by(&words, &fields.measure_conventions);
                let certain =
                    read.rest.is_empty() && read.values.iter().all(|one| one.certain && one.measure().is_some());
                let kind = match (read.values.is_empty(), certain) {
                    (true, _) => NoteKind::NotUnderstood,
                    (false, true) => NoteKind::Understood,
                    (false, false) => NoteKind::Guessed,
                };
                let shown: Vec<String> = read.values.iter().map(shown).collect();
                let reading = (!shown.is_empty()).then(|| shown.join("; "));
                self.imported.note("measures", kind, words.clone(), reading);
                let text = self.text(words);
                append(&mut measures.text, self.language_of(rule), text, "\n");
                for measure in read.values.iter().filter_map(MeasureReading::of_the_whole) {
                    if !measures.values.contains(&measure) {
                        measures.values.push(measure);
                    }
                }
            }
        }
        (!measures.text.is_empty()).then_some(measures)
    }
}

fn shown(reading: &MeasureReading) -> String {
    match reading.measure() {
        Some(measure) => format!("{:?} {} {}", measure.kind, measure.value, measure.unit.symbol()),
        None => reading.value.to_string(),
    }
}

/// The first and last year or day beside the words.
struct Ends<'n> {
    edtf: Edtf,
    values: Vec<&'n Node>,
    /// Whether both are there, so that nothing is supposed.
    both: bool,
    /// Whether the date says all that the values do.
    whole: bool,
}

impl<'n> Ends<'n> {
    fn of(plan: &Date, record: &'n Node) -> Option<Self> {
        let end = |path: &Option<Path>| {
            let (value, words) = path.as_ref()?.first(record)?;
            let written = words.trim();
            let open = plan.conventions.open_year.is_some_and(|year| written == year.to_string());
            let read = if open {
                "..".to_owned()
            } else {
                let direct = written.parse::<Edtf>().ok().filter(|_| written.len() >= 4);
                direct.or_else(|| Some(read_date_by(written, &plan.conventions)?.edtf))?.to_string()
            };
            let year = if plan.years_only { year_of(&read) } else { read.clone() };
            Some((value, year == read && read == written, year))
        };
        let (from, to) = (end(&plan.from), end(&plan.to));
        let edtf = match (&from, &to) {
            (Some((_, _, from)), Some((_, _, to))) if from == to => from.clone(),
            (Some((_, _, from)), Some((_, _, to))) => format!("{from}/{to}"),
            (Some((_, _, one)), None) | (None, Some((_, _, one))) => one.clone(),
            (None, None) => return None,
        };
        let whole = from.iter().chain(&to).all(|(_, whole, _)| *whole);
        let both = from.is_some() && to.is_some();
        let values = from.iter().chain(&to).map(|(value, ..)| *value).collect();
        Some(Self { edtf: edtf.parse().ok()?, values, both, whole })
    }

    fn kind(&self) -> NoteKind {
        if self.both { NoteKind::Understood } else { NoteKind::Guessed }
    }
}

/// The year of a day, also of one before the common era.
fn year_of(day: &str) -> String {
    let digits = day.trim_start_matches('-').find('-').map(|at| at + day.len() - day.trim_start_matches('-').len());
    digits.map_or_else(|| day.to_owned(), |at| day[..at].to_owned())
}

/// Whether two dates have no year in common. Those without a year are never apart.
fn apart(one: &Edtf, other: &Edtf) -> bool {
    match (one.year_span(), other.year_span()) {
        (Some(one), Some(other)) => one.1 < other.0 || other.1 < one.0,
        _ => false,
    }
}
