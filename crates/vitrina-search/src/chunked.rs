//! An index in chunks: small files that name one another by their hashes, of which a question reads only a few.
//!
//! [`ChunkedIndex`] reads no file itself. It says which chunks it wants ([`Step::Wants`]), takes them inflated
//! ([`ChunkedIndex::offer`]), and starts over; whoever asks decides whether they come from a host, a folder or a test.
//! The form of the files is described in `docs/search-index.md`.

mod answer;
mod bytes;
mod cache;
mod column;
mod counts;
mod dictionary;
mod error;
mod facets;
mod find;
mod format;
#[cfg(feature = "build")]
mod impacts;
mod narrow;
mod postings;
mod question;
mod suggest;
#[cfg(test)]
#[cfg(feature = "build")]
mod tests;
mod weights;
#[cfg(feature = "build")]
mod write;

use vitrina_core::LanguageTag;
use vitrina_core::query::{Answer, FacetKind, Hit, Query, ShownText};

use cache::Cache;
use error::Stop;
use format::Manifest;

pub use counts::Histogram;
pub use error::{ChunkFault, IndexFault};
pub use format::{ChunkName, MANIFEST, Reference};
#[cfg(feature = "build")]
pub use write::{ChunkSink, ChunkedIndexBuilder, Limits, Scratch, inflate};

/// How far an evaluation came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step<T> {
    /// These chunks are wanted; with them it goes on.
    Wants(Vec<Reference>),
    /// It is done.
    Done(T),
}

/// Where chunks come from.
pub trait ChunkSource {
    /// Why a chunk does not come.
    type Error: From<IndexFault>;

    /// The inflated bytes of a chunk, which are at most as many as the reference says.
    ///
    /// # Errors
    /// The chunk does not come.
    fn chunk(&mut self, reference: Reference) -> Result<Vec<u8>, Self::Error>;
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// The value.
    pub id: String,
    /// Its label in the reader's language, or in the best there is.
    pub label: Option<ShownText>,
    /// How many exhibits have it.
    pub count: u32,
}

/// An index of which the manifest is there, and whichever chunks were asked for.
#[derive(Debug)]
pub struct ChunkedIndex {
    manifest: Manifest,
    cache: Cache,
}

impl ChunkedIndex {
    /// Opens an index by the bytes of its manifest.
    ///
    /// # Errors
    /// The bytes are not a manifest of this version.
    pub fn open(manifest: &[u8]) -> Result<Self, IndexFault> {
        Ok(Self { manifest: Manifest::decode(manifest)?, cache: Cache::default() })
    }

    /// The hash of the catalogue it was made of: an index of another catalogue must not answer for this one.
    #[must_use]
    pub fn catalogue(&self) -> &[u8; 32] {
        &self.manifest.catalogue
    }

    /// The languages of the catalogue, in its order.
    #[must_use]
    pub fn languages(&self) -> &[LanguageTag] {
        &self.manifest.languages
    }

    /// How many exhibits it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.manifest.records as usize
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.manifest.records == 0
    }

    /// Takes a chunk, inflated.
    ///
    /// # Errors
    /// Its bytes are not those its name stands for.
    pub fn offer(&mut self, reference: Reference, inflated: Vec<u8>) -> Result<(), IndexFault> {
        self.cache.offer(reference.name, inflated)
    }

    /// The answer: exact counts and the hits asked for. Where nothing has the words of the text and near ones are known,
    /// it is the answer to those, and says so.
    ///
    /// # Errors
    /// A chunk makes no sense.
    pub fn answer(&self, query: &Query) -> Result<Step<Answer>, IndexFault> {
        self.step(self.evaluate(query, true))
    }

    /// The answer without counts, for which few chunks are needed.
    ///
    /// # Errors
    /// A chunk makes no sense.
    pub fn hits_of(&self, query: &Query) -> Result<Step<Answer>, IndexFault> {
        self.step(self.evaluate(query, false))
    }

    /// How many matching exhibits lie in which years.
    ///
    /// # Errors
    /// A chunk makes no sense.
    pub fn histogram(&self, query: &Query) -> Result<Step<Histogram>, IndexFault> {
        self.step(self.years_of(query))
    }

    /// The values of a facet with their labels for readers of a language, sorted by id; where the catalogue does not have
    /// the language, of its first. Centuries, kinds of record and lending have none here.
    ///
    /// # Errors
    /// A chunk makes no sense.
    pub fn labels(&self, kind: FacetKind, language: &LanguageTag) -> Result<Step<Vec<FacetValue>>, IndexFault> {
        self.step(self.labelled_values(kind, language))
    }

    /// An exhibit as a hit without a reason, for lists that do not come from a question.
    ///
    /// # Errors
    /// A chunk makes no sense.
    pub fn exhibit(&self, id: &str, language: &LanguageTag) -> Result<Step<Option<Hit>>, IndexFault> {
        self.step(self.by_id(id, language))
    }

    /// Asks and fetches until it is answered.
    ///
    /// # Errors
    /// A chunk does not come, is not as it was written, or makes no sense.
    pub fn ask<T, S: ChunkSource>(
        &mut self,
        source: &mut S,
        mut asked: impl FnMut(&Self) -> Result<Step<T>, IndexFault>,
    ) -> Result<T, S::Error> {
        loop {
            match asked(self)? {
                Step::Done(answer) => return Ok(answer),
                Step::Wants(references) => {
                    for reference in references {
                        let inflated = source.chunk(reference)?;
                        self.offer(reference, inflated)?;
                    }
                }
            }
        }
    }

    fn step<T>(&self, evaluated: Result<T, Stop>) -> Result<Step<T>, IndexFault> {
        let wanted = self.cache.wanted();
        match evaluated {
            Ok(answer) => Ok(Step::Done(answer)),
            Err(Stop::Wanting) => Ok(Step::Wants(wanted)),
            Err(Stop::Fault(fault)) => Err(fault),
        }
    }

    fn labelled_values(&self, kind: FacetKind, language: &LanguageTag) -> Result<Vec<FacetValue>, Stop> {
        let plan = &self.manifest.facets[place(kind)];
        let values = facets::values(&self.cache, plan.values);
        let own = self.manifest.languages.iter().position(|known| known == language).unwrap_or(0);
        let labels = plan.labels.get(own).map_or(Ok(Vec::new()), |at| facets::labels(&self.cache, *at));
        let (values, labels) = (values?, labels?);
        let shown =
            |words: crate::Words| ShownText { text: words.text, language: words.language, status: words.status };
        let mut labels = labels.into_iter().map(|words| words.map(shown));
        Ok(values.into_iter().map(|(id, count)| FacetValue { id, label: labels.next().flatten(), count }).collect())
    }
}

/// The place of a facet in [`FacetKind::ALL`].
fn place(kind: FacetKind) -> usize {
    FacetKind::ALL.iter().position(|known| *known == kind).expect("all kinds are among all kinds")
}

/// Counts and places, of which an index has fewer than 4 thousand million.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
