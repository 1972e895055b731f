//! One screen of a list: an answer with everything that is needed to show it, so that a page needs no index.

use serde::{Deserialize, Serialize};
use vitrina_core::LanguageTag;
use vitrina_core::query::{FacetKind, Hit, Query, ShownText};

use crate::MemoryIndex;
use crate::asked::Asked;
use crate::marks::pieces;
use crate::picture::Picture;

/// Words and the language they are in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: String,
}

impl From<ShownText> for Named {
    fn from(shown: ShownText) -> Self {
        Self { text: shown.text, lang: shown.language.to_string() }
    }
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// The value.
    pub id: String,
    /// Its name; none for centuries, kinds of record and lending, which the program's own messages name.
    pub name: Option<Named>,
    /// How many exhibits have it.
    pub count: u32,
}

/// One exhibit of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedExhibit {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Named,
    /// The title cut where what was asked for begins and ends: every second piece is what was asked for.
    pub pieces: Vec<String>,
    /// Its page, below the root of the site.
    pub address: String,
    /// Its date, as EDTF.
    pub date: Option<String>,
    /// The id of its museum.
    pub museum: String,
    /// The name of its museum.
    pub museum_name: Option<Named>,
    /// The code of the museum's state.
    pub state: String,
    /// Its picture, with the name of what is drawn.
    pub picture: Option<(Picture, Option<Named>)>,
}

/// What a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// How many exhibits match; exact.
    pub total: u32,
    /// The values of each facet, in the order of [`FacetKind::ALL`].
    pub facets: Vec<Vec<Value>>,
    /// The exhibits asked for.
    pub exhibits: Vec<ListedExhibit>,
    /// The text with the words that nothing has replaced by the nearest that something has.
    pub did_you_mean: Option<String>,
}

impl Screen {
    /// The values of a facet.
    #[must_use]
    pub fn values(&self, kind: FacetKind) -> &[Value] {
        let place = FacetKind::ALL.iter().position(|known| *known == kind);
        place.and_then(|place| self.facets.get(place)).map_or(&[], Vec::as_slice)
    }
}

impl MemoryIndex {
    /// The answer to a question, with the names and pictures of what is in it.
    #[must_use]
    pub fn screen(&self, query: &Query) -> Screen {
        let language = &query.language;
        let mut answer = self.answer(query);
        let facet = |kind: &FacetKind| {
            let counts = answer.facets.iter_mut().find(|facet| facet.kind == *kind);
            let counts = counts.map(|facet| std::mem::take(&mut facet.counts)).unwrap_or_default();
            let value = |count: vitrina_core::query::FacetCount| Value {
                name: self.label(*kind, &count.id, language).map(Named::from),
                count: short(count.count),
                id: count.id,
            };
            counts.into_iter().map(value).collect()
        };
        let facets = FacetKind::ALL.iter().map(facet).collect();
        let asked = Asked::read(answer.did_you_mean.as_deref().unwrap_or(&query.text), &self.forms);
        Screen {
            total: short(answer.total),
            facets,
            exhibits: answer.hits.into_iter().map(|hit| self.listed(hit, &asked, language)).collect(),
            did_you_mean: answer.did_you_mean,
        }
    }

    fn listed(&self, hit: Hit, asked: &Asked, language: &LanguageTag) -> ListedExhibit {
        let picture = self.picture(&hit.id).map(|picture| {
            let drawn = picture.drawing_of.as_deref().and_then(|term| self.label(FacetKind::Type, term, language));
            (picture.clone(), drawn.map(Named::from))
        });
        ListedExhibit {
            museum_name: self.label(FacetKind::Museum, &hit.museum, language).map(Named::from),
            id: hit.id,
            pieces: pieces(&hit.title.text, asked, &self.forms),
            title: hit.title.into(),
            address: hit.address,
            date: hit.date,
            museum: hit.museum,
            state: hit.state,
            picture,
        }
    }
}

/// Counts of an index in memory, which has fewer than 4 thousand million exhibits.
fn short(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
