//! The date of an event: the museum's words, and what they or the two years beside them say.

use vitrina_core::edtf::Edtf;
use vitrina_core::file::DatedTextFile;

use super::words::{Reading, shown};
use crate::imported::NoteKind;
use crate::words::date::{read_date, says_none};
use crate::xml::Element;

impl Reading<'_> {
    /// Takes an `eventDate`; `None` where nothing is in it.
    pub(super) fn take_date(&mut self, element: &Element) -> Option<DatedTextFile> {
        let mut date = DatedTextFile::default();
        self.take_texts(element.all("displayDate"), &mut date.text);
        let ends = ends(element);
        let words = date.text.values().find_map(|text| Some((text.text.clone(), read_date(&text.text)?)));
        match (words, ends) {
            (Some((words, reading)), ends) => {
                let stated = ends.as_ref().map(|(edtf, _)| edtf);
                if stated.is_some_and(|stated| apart(stated, &reading.edtf)) {
                    // Words and years contradict one another: neither is believed, both are kept.
                    self.imported.note("date", NoteKind::NotUnderstood, words, None);
                } else {
                    let kind = if reading.certain { NoteKind::Understood } else { NoteKind::Guessed };
                    if let Some((_, elements)) = ends.filter(|(stated, _)| stated.years() == reading.edtf.years()) {
                        elements.iter().for_each(|end| end.take_whole());
                    }
                    date.edtf = Some(reading.edtf.to_string());
                    self.imported.note("date", kind, words, date.edtf.clone());
                }
            }
            (None, Some((edtf, elements))) => {
                let words = if date.text.is_empty() { edtf.to_string() } else { shown(&date.text) };
                elements.iter().for_each(|end| end.take_whole());
                date.edtf = Some(edtf.to_string());
                self.imported.note("date", NoteKind::Understood, words, date.edtf.clone());
            }
            (None, None) if date.text.is_empty() => return None,
            (None, None) => {
                let none = date.text.values().all(|text| says_none(&text.text));
                let kind = if none { NoteKind::StatedUnknown } else { NoteKind::NotUnderstood };
                self.imported.note("date", kind, shown(&date.text), None);
            }
        }
        Some(date)
    }
}

/// What `earliestDate` and `latestDate` say together, and where they stand.
fn ends(element: &Element) -> Option<(Edtf, Vec<&Element>)> {
    let earliest = element.path("date/earliestDate").into_iter().next()?;
    let latest = element.path("date/latestDate").into_iter().next()?;
    let read = |end: &Element| {
        let text = end.text()?.trim();
        text.parse::<Edtf>().ok().or_else(|| Some(read_date(text)?.edtf)).map(|edtf| edtf.to_string())
    };
    let (begin, end) = (read(earliest)?, read(latest)?);
    let whole = if begin == end { begin } else { format!("{begin}/{end}") };
    Some((whole.parse().ok()?, vec![earliest, latest]))
}

/// Whether two dates have no year in common. Those without a year are never apart.
fn apart(one: &Edtf, other: &Edtf) -> bool {
    match (one.year_span(), other.year_span()) {
        (Some(one), Some(other)) => one.1 < other.0 || other.1 < one.0,
        _ => false,
    }
}
