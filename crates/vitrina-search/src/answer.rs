//! Answers a question: what matches, in which order, one screen of it.

use vitrina_core::query::{Answer, Hit, Query, Reason, ShownText, Sort};
use vitrina_core::{LanguageTag, Page, Place, TextStatus};

use crate::index::MemoryIndex;
use crate::matches::Matches;

/// What rows are sorted by: small comes first, then the row itself, so that the order is always the same.
type SortKey = (i64, u32);

impl MemoryIndex {
    /// The answer: exact counts and the hits asked for.
    #[must_use]
    pub fn answer(&self, query: &Query) -> Answer {
        let mut matches = self.matches(&query.text);
        let did_you_mean = matches.as_ref().and_then(|_| self.did_you_mean(&query.text));
        // Where nothing else matches, what was meant is answered.
        if let Some(meant) = &did_you_mean {
            matches = self.matches(meant);
        }
        let counted = self.count(query, matches.as_ref());
        let mut keys: Vec<SortKey> =
            counted.rows.iter().map(|row| (self.sort_key(query.sort, matches.as_ref(), *row), *row)).collect();
        let total = keys.len();
        let end = query.offset.saturating_add(query.limit).min(total);
        if end < total {
            keys.select_nth_unstable(end);
            keys.truncate(end);
        }
        keys.sort_unstable();
        let screen = keys.get(query.offset..).unwrap_or_default();
        let hits = screen.iter().map(|(_, row)| {
            let row = *row as usize;
            let why = matches.as_ref().map(|matches| self.reasons(matches, row)).unwrap_or_default();
            self.hit(row, &query.language, why)
        });
        let hits = hits.collect();
        Answer { total, facets: counted.facets, hits, did_you_mean }
    }

    fn sort_key(&self, sort: Sort, matches: Option<&Matches>, row: u32) -> i64 {
        let place = row as usize;
        let record = &self.rows[place];
        match sort {
            Sort::Relevance => matches.map_or(0, |matches| -i64::from(matches.scores[place])),
            Sort::Oldest => record.years.map_or(i64::MAX, |(first, _)| i64::from(first)),
            Sort::Youngest => record.years.map_or(i64::MAX, |(_, last)| -i64::from(last)),
            Sort::Changed => -i64::from(record.changed),
        }
    }

    pub(crate) fn hit(&self, row: usize, language: &LanguageTag, why: Vec<Reason>) -> Hit {
        let row = &self.rows[row];
        // A record without a title is shown by its id.
        let title = self.shown(&row.titles, language).unwrap_or_else(|| ShownText {
            text: row.id.clone(),
            language: language.clone(),
            status: TextStatus::Machine,
        });
        let address = match row.id.parse() {
            Ok(id) => Page::new(language, Place::Exhibit(id)).url().to_string(),
            Err(_) => String::new(),
        };
        let id = |concept: u32| self.concepts[concept as usize].id.clone();
        Hit {
            id: row.id.clone(),
            title,
            museum: id(row.museum),
            address,
            why,
            state: id(row.state),
            object_type: row.object_type.map(id),
            date: row.date.clone(),
        }
    }
}
