//! What a search answers: exact counts and one screen of hits.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::FacetKind;
use crate::{LanguageTag, TextStatus};

/// The answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// How many exhibits match; exact.
    pub total: usize,
    /// The counts of each facet, in the order of [`FacetKind::ALL`].
    #[serde(serialize_with = "facets_by_name")]
    pub facets: Vec<Facet>,
    /// The hits asked for.
    pub hits: Vec<Hit>,
    /// The text with the words that nothing has replaced by the nearest that something has.
    pub did_you_mean: Option<String>,
}

/// The values of one facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// Which facet.
    pub kind: FacetKind,
    /// Its values with an exhibit or a choice, the most frequent first, then by id (centuries in order of time).
    pub counts: Vec<FacetCount>,
}

/// How many exhibits have one value, among those that match in every other respect: choices of the same facet do not
/// cut its counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FacetCount {
    /// The value.
    pub id: String,
    /// How many.
    pub count: usize,
}

/// One exhibit of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Its id.
    pub id: String,
    /// Its title, in the reader's language or the best there is.
    pub title: ShownText,
    /// The id of its museum.
    pub museum: String,
    /// Its page, below the root of the site.
    pub address: String,
    /// What of it matched; empty where no text was asked for.
    pub why: Vec<Reason>,
    /// The code of the museum's state.
    #[serde(skip)]
    pub state: String,
    /// The concept of its type.
    #[serde(skip)]
    pub object_type: Option<String>,
    /// Its date, as EDTF.
    #[serde(skip)]
    pub date: Option<String>,
}

/// A text chosen for a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownText {
    /// The words.
    pub text: String,
    /// The language they are in.
    #[serde(rename = "lang")]
    pub language: LanguageTag,
    /// How they came to be in it.
    pub status: TextStatus,
}

/// Why an exhibit is a hit: one word of the question and where it was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Reason {
    /// Where.
    pub field: ReasonField,
    /// The word that was found, as it is written there.
    pub matched: String,
}

/// Where a word was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ReasonField {
    /// Its id, inventory number or a mark on it.
    Number,
    /// Its title.
    Title,
    /// A label of its type, in any language.
    Type,
    /// A label of its period or conflict.
    Period,
    /// The name of an event.
    Event,
    /// The name of a person.
    Person,
    /// The name of a place.
    Place,
    /// The name of its museum.
    Museum,
    /// A name of the museum's state.
    State,
    /// A label of a material.
    Material,
    /// The title of a joint exhibition.
    Exhibition,
    /// Its description and other texts.
    Text,
}

fn facets_by_name<S: Serializer>(facets: &[Facet], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(facets.len()))?;
    for facet in facets {
        map.serialize_entry(facet.kind.word(), &facet.counts)?;
    }
    map.end()
}
