//! The answer: what matches, in which order, one screen of it.

use vitrina_core::query::{Answer, Hit, Query, ShownText, Sort};
use vitrina_core::{LanguageTag, Page, Place, Text, TextStatus, Texts};

use super::ChunkedIndex;
use super::cache::together;
use super::column::Column;
use super::dictionary::{REFERENCE, reference};
use super::error::Stop;
use super::find::{Finder, Matches};
use super::format::{CARDS, Card, DIRECTORY};
use super::narrow::Narrowing;

/// What rows are sorted by: small comes first, then the row itself, so that the order is always the same.
type SortKey = (i64, u32);

impl ChunkedIndex {
    /// The answer; without `counted` its facets are left out.
    pub(crate) fn evaluate(&self, query: &Query, counted: bool) -> Result<Answer, Stop> {
        let narrowing = self.narrowing(query, &query.text)?;
        let found_nothing = narrowing.matches.as_ref().is_some_and(Matches::is_empty);
        if found_nothing && let Some(suggestion) = self.suggestion(&query.text)? {
            let narrowing = self.narrowing(query, &suggestion)?;
            return Ok(Answer { did_you_mean: Some(suggestion), ..self.screenful(query, &narrowing, counted)? });
        }
        self.screenful(query, &narrowing, counted)
    }

    fn screenful(&self, query: &Query, narrowing: &Narrowing<'_>, counted: bool) -> Result<Answer, Stop> {
        let facets = if counted { self.facets(query, narrowing) } else { Ok(Vec::new()) };
        let hits = self.hits(query, narrowing);
        let (facets, (total, hits)) = (facets?, hits?);
        Ok(Answer { total, facets, hits, did_you_mean: None })
    }

    fn hits(&self, query: &Query, narrowing: &Narrowing<'_>) -> Result<(usize, Vec<Hit>), Stop> {
        let (total, screen) = self.ordered(query, narrowing)?;
        let cards = together(screen.iter().map(|row| self.card(*row)))?;
        let hit = |(row, card): (u32, Card)| {
            let why =
                narrowing.matches.as_ref().map(|matches| matches.reasons(row as usize, &card)).unwrap_or_default();
            Hit { why, ..self.hit(card, &query.language) }
        };
        Ok((total, screen.into_iter().zip(cards).map(hit).collect()))
    }

    /// How many rows match, and those of the screen in their order.
    fn ordered(&self, query: &Query, narrowing: &Narrowing<'_>) -> Result<(usize, Vec<u32>), Stop> {
        let screen = |end: usize| query.offset.min(end)..query.offset.saturating_add(query.limit).min(end);
        if narrowing.is_empty() && query.sort == Sort::Relevance {
            let records = self.manifest.records;
            let rows = screen(records as usize);
            return Ok((records as usize, rows.map(super::short).collect()));
        }
        let key = self.sort_key(query.sort, narrowing)?;
        let mut keys: Vec<SortKey> = narrowing.rows().map(|row| (key(row as usize), row)).collect();
        let total = keys.len();
        let shown = screen(total);
        if shown.end < total {
            keys.select_nth_unstable(shown.end);
            keys.truncate(shown.end);
        }
        keys.sort_unstable();
        Ok((total, keys[shown].iter().map(|(_, row)| *row).collect()))
    }

    fn sort_key<'a>(
        &'a self,
        sort: Sort,
        narrowing: &'a Narrowing<'_>,
    ) -> Result<Box<dyn Fn(usize) -> i64 + 'a>, Stop> {
        Ok(match sort {
            Sort::Relevance => {
                Box::new(move |row| narrowing.matches.as_ref().map_or(0, |matches| -i64::from(matches.scores[row])))
            }
            Sort::Oldest => {
                let years = self.years()?;
                Box::new(move |row| years.of(row).map_or(i64::MAX, |(first, _)| first))
            }
            Sort::Youngest => {
                let years = self.years()?;
                Box::new(move |row| years.of(row).map_or(i64::MAX, |(_, last)| -last))
            }
            Sort::Changed => {
                let changed = Column::open(&self.cache, &self.manifest.changed)?;
                Box::new(move |row| -changed.full(row))
            }
        })
    }

    /// The exhibit with this id.
    pub(crate) fn by_id(&self, id: &str, language: &LanguageTag) -> Result<Option<Hit>, Stop> {
        let rows = Finder::open(&self.cache, &self.manifest)?.numbered(id)?;
        let cards = together(rows.into_iter().map(|row| self.card(row)))?;
        Ok(cards.into_iter().find(|card| card.id == id).map(|card| self.hit(card, language)))
    }

    fn card(&self, row: u32) -> Result<Card, Stop> {
        let row = row as usize;
        let chunk = row / CARDS;
        let senseless = |name| move || Stop::senseless(name);
        // As many directories as the records need, which the manifest was checked for.
        let directory = self.manifest.directories[chunk / DIRECTORY];
        let bytes = self.cache.get(directory)?;
        let at =
            bytes.get(chunk % DIRECTORY * REFERENCE..).and_then(reference).ok_or_else(senseless(directory.name))?;
        let bytes = self.cache.get(at)?;
        let cards: Vec<Card> = postcard::from_bytes(bytes).map_err(|_| Stop::senseless(at.name))?;
        cards.into_iter().nth(row % CARDS).ok_or_else(senseless(at.name))
    }

    fn hit(&self, card: Card, language: &LanguageTag) -> Hit {
        let pair = |words: &crate::Words| {
            (words.language.clone(), Text { text: words.text.clone(), status: words.status, by: None })
        };
        let texts: Texts = card.titles.iter().map(pair).collect();
        let title = texts.choose(language, &self.manifest.languages).map(|chosen| ShownText {
            text: chosen.text.text.clone(),
            language: chosen.language.clone(),
            status: chosen.text.status,
        });
        // A record without a title is shown by its id.
        let title = title.unwrap_or_else(|| ShownText {
            text: card.id.clone(),
            language: language.clone(),
            status: TextStatus::Machine,
        });
        let address = card.id.parse().map(|id| Page::new(language, Place::Exhibit(id)).url().to_string());
        Hit {
            id: card.id,
            title,
            museum: card.museum,
            address: address.unwrap_or_default(),
            why: Vec::new(),
            state: card.state,
            object_type: card.object_type,
            date: card.date,
        }
    }
}
