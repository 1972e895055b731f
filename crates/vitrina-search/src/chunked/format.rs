//! What stands in the files of an index in chunks: names, references, the manifest. `docs/search-index.md` describes it.

use std::fmt;

use serde::{Deserialize, Serialize};
use vitrina_core::LanguageTag;
use vitrina_core::query::FacetKind;

use super::error::IndexFault;
use crate::input::Words;
use crate::picture::Picture;

/// The file that names all others.
pub const MANIFEST: &str = "manifest.bin";
/// Rows in one block of a column.
pub(crate) const BLOCK: usize = 65_536;
/// Record cards in one chunk.
pub(crate) const CARDS: usize = 16;
/// References to chunks of cards in one directory.
pub(crate) const DIRECTORY: usize = 256;
/// No chunk is larger, inflated.
pub(crate) const LARGEST_CHUNK: u32 = 16 << 20;
/// No index has more records: what a question takes in memory grows with them.
pub(crate) const MOST_RECORDS: u32 = 1 << 24;

const MAGIC: [u8; 8] = *b"VITRINAC";
const VERSION: u16 = 1;
const SUM: usize = 16;
const LARGEST_MANIFEST: usize = 8 << 20;
const MOST_LANGUAGES: usize = 64;

/// The name of a chunk: the beginning of the BLAKE3 hash of its inflated bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ChunkName([u8; 8]);

impl ChunkName {
    /// The name of these inflated bytes.
    #[must_use]
    pub fn of(inflated: &[u8]) -> Self {
        let mut name = [0; 8];
        name.copy_from_slice(&blake3::hash(inflated).as_bytes()[..8]);
        Self(name)
    }

    #[cfg(feature = "build")]
    pub(crate) fn bytes(&self) -> &[u8; 8] {
        &self.0
    }

    pub(crate) fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }
}

/// Its file, beside the manifest.
impl fmt::Display for ChunkName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))?;
        formatter.write_str(".bin")
    }
}

/// Where a chunk is: its name and how many bytes it inflates to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reference {
    /// Its name.
    pub name: ChunkName,
    /// How many bytes it has, inflated.
    pub length: u32,
}

/// One number of each record, in blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ColumnPlan {
    /// Bytes of a number, the low bytes of a whole block first.
    pub(crate) width: u8,
    /// What is added to every number.
    pub(crate) least: i32,
    pub(crate) blocks: Vec<Reference>,
}

/// A facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FacetPlan {
    /// Its values with their counts over all records.
    pub(crate) values: Reference,
    /// The labels of the values, for readers of each language.
    pub(crate) labels: Vec<Reference>,
    /// The sets of values that records have.
    pub(crate) sets: Vec<Reference>,
    /// The set of each record.
    pub(crate) column: ColumnPlan,
}

/// Everything that is known before anything is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub(crate) catalogue: [u8; 32],
    pub(crate) records: u32,
    /// The languages of the catalogue, in its order.
    pub(crate) languages: Vec<LanguageTag>,
    /// In the order of [`FacetKind::ALL`].
    pub(crate) facets: Vec<FacetPlan>,
    /// First year and one, 0 where there is none.
    pub(crate) first: ColumnPlan,
    /// Years from the first to the last.
    pub(crate) span: ColumnPlan,
    /// The day of the last change.
    pub(crate) changed: ColumnPlan,
    /// The first term of each block of the dictionary.
    pub(crate) dictionary: Reference,
    /// The Chinese forms that lead to a character of the dictionary.
    pub(crate) forms: Reference,
    /// Words that are suggested, by length in characters.
    pub(crate) suggestions: Vec<Vec<Reference>>,
    /// Directories of cards.
    pub(crate) directories: Vec<Reference>,
}

/// What a list shows of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) museum: String,
    pub(crate) state: String,
    pub(crate) object_type: Option<String>,
    pub(crate) titles: Vec<Words>,
    pub(crate) date: Option<String>,
    pub(crate) picture: Option<Picture>,
}

impl Manifest {
    /// The bytes of the file.
    #[cfg(feature = "build")]
    pub(crate) fn encode(&self) -> Vec<u8> {
        let body = postcard::to_stdvec(self).expect("a manifest holds nothing that postcard cannot write");
        let mut bytes = Vec::with_capacity(MAGIC.len() + 2 + SUM + body.len());
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(&blake3::hash(&body).as_bytes()[..SUM]);
        bytes.extend(body);
        bytes
    }

    /// Reads the bytes of a file and believes none of them.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, IndexFault> {
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(IndexFault::NotAnIndex)?;
        if *magic != MAGIC {
            return Err(IndexFault::NotAnIndex);
        }
        let (version, rest) = rest.split_first_chunk::<2>().ok_or(IndexFault::Manifest)?;
        let found = u16::from_le_bytes(*version);
        if found != VERSION {
            return Err(IndexFault::Version { found, expected: VERSION });
        }
        let (sum, body) = rest.split_first_chunk::<SUM>().ok_or(IndexFault::Manifest)?;
        if body.len() > LARGEST_MANIFEST || blake3::hash(body).as_bytes()[..SUM] != *sum {
            return Err(IndexFault::Manifest);
        }
        let (manifest, rest): (Self, _) = postcard::take_from_bytes(body).map_err(|_| IndexFault::Manifest)?;
        if rest.is_empty() && manifest.fits_together() { Ok(manifest) } else { Err(IndexFault::Manifest) }
    }

    /// Whether every list is as long as the number of records and languages says.
    fn fits_together(&self) -> bool {
        let records = self.records as usize;
        let column = |column: &ColumnPlan| {
            let length = |block: usize| rows_of(block, records) * usize::from(column.width);
            (1..=4).contains(&column.width)
                && column.blocks.len() == records.div_ceil(BLOCK)
                && column.blocks.iter().enumerate().all(|(block, at)| at.length as usize == length(block))
        };
        let facet = |facet: &FacetPlan| column(&facet.column) && facet.labels.len() == self.languages.len();
        self.records <= MOST_RECORDS
            && self.languages.len() <= MOST_LANGUAGES
            && self.facets.len() == FacetKind::ALL.len()
            && self.facets.iter().all(facet)
            && [&self.first, &self.span, &self.changed].into_iter().all(column)
            && self.directories.len() == records.div_ceil(CARDS).div_ceil(DIRECTORY)
    }
}

/// How many rows a block of a column has.
pub(crate) fn rows_of(block: usize, records: usize) -> usize {
    records.saturating_sub(block * BLOCK).min(BLOCK)
}
