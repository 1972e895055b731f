//! The index as a file: a header, then postcard. Reading foreign bytes never panics and never believes them.

use std::fmt;

use crate::index::{Column, MemoryIndex};
use crate::input::ConceptKind;

const MAGIC: [u8; 8] = *b"VITRINAX";
const VERSION: u16 = 3;
/// Magic, version, hash of the catalogue, length and checksum of the rest.
const HEADER: usize = 8 + 2 + 32 + 8 + 8;
/// A larger file is not read: no catalogue fits into a browser's memory beyond it.
const LARGEST: usize = 512 << 20;

/// Why bytes are not an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexError {
    /// The first bytes are not those of an index.
    NotAnIndex,
    /// Made by another version of the program.
    Version {
        /// The version of the file.
        found: u16,
    },
    /// Fewer or more bytes than the header says.
    Length {
        /// How many there are.
        found: u64,
        /// How many there should be.
        expected: u64,
    },
    /// The bytes are not those that were written, or do not fit together.
    Damaged,
}

impl fmt::Display for IndexError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnIndex => write!(formatter, "this is not a search index"),
            Self::Version { found } => {
                write!(formatter, "the search index has version {found}, this program reads version {VERSION}")
            }
            Self::Length { found, expected } => {
                write!(formatter, "the search index has {found} bytes where {expected} were written")
            }
            Self::Damaged => write!(formatter, "the search index is damaged"),
        }
    }
}

impl std::error::Error for IndexError {}

impl MemoryIndex {
    /// The bytes of the file. The same index gives the same bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let body = postcard::to_stdvec(self).expect("an index holds nothing that postcard cannot write");
        let mut bytes = Vec::with_capacity(HEADER + body.len());
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(self.catalogue);
        bytes.extend((body.len() as u64).to_le_bytes());
        bytes.extend(checksum(&body).to_le_bytes());
        bytes.extend(body);
        bytes
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    ///
    /// When the bytes are not those that [`encode`](Self::encode) of this version wrote.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        let (header, body) = split(bytes)?;
        let length = |found: usize| IndexError::Length { found: found as u64, expected: header.length };
        if body.len() as u64 != header.length || body.len() > LARGEST {
            return Err(length(body.len()));
        }
        if checksum(body) != header.checksum {
            return Err(IndexError::Damaged);
        }
        let (mut index, rest): (Self, _) = postcard::take_from_bytes(body).map_err(|_| IndexError::Damaged)?;
        if !rest.is_empty() || index.catalogue != header.catalogue || !index.fits_together() {
            return Err(IndexError::Damaged);
        }
        index.turn_columns();
        Ok(index)
    }

    /// The hash of the catalogue an index file was made of, without reading the rest.
    ///
    /// # Errors
    ///
    /// When the bytes do not begin like an index of this version.
    pub fn catalogue_of(bytes: &[u8]) -> Result<[u8; 32], IndexError> {
        split(bytes).map(|(header, _)| header.catalogue)
    }

    /// Whether every place named anywhere is there and everything that is searched by halves is sorted.
    fn fits_together(&self) -> bool {
        let (rows, concepts, words) = (self.rows.len(), self.concepts.len(), self.vocabulary.words.len());
        let is = |concept: u32, kind: ConceptKind| {
            self.concepts.get(concept as usize).is_some_and(|concept| concept.kind == kind)
        };
        let columns = self.columns.len() == ConceptKind::ALL.len()
            && self.columns.iter().zip(ConceptKind::ALL).all(|(column, kind)| {
                column.has(rows, concepts) && column.values.iter().all(|concept| is(*concept, kind))
            });
        let references = self.rows.iter().all(|row| {
            is(row.museum, ConceptKind::Museum)
                && is(row.state, ConceptKind::State)
                && row.object_type.is_none_or(|object_type| is(object_type, ConceptKind::Type))
                && row.picture.is_none_or(|picture| (picture as usize) < self.pictures.len())
        });
        let vocabulary = self.vocabulary.rows.has(words, rows)
            && self.vocabulary.concepts.has(words, concepts)
            && self.vocabulary.fields.len() == self.vocabulary.rows.values.len()
            && self.vocabulary.positions.has_ends(words)
            && (0..words).all(|word| self.vocabulary.has_positions(word))
            && self.forms.is_sound();
        columns
            && references
            && vocabulary
            && self.vocabulary.words.is_sorted_by(|a, b| a.text < b.text)
            && self.rows.is_sorted_by(|a, b| a.id < b.id)
            && self.concepts.is_sorted_by(|a, b| (a.kind, &a.id) < (b.kind, &b.id))
            && self.numbers.is_sorted()
            && self.numbers.iter().all(|(_, row)| (*row as usize) < rows)
    }
}

impl Column {
    /// Whether it has this many lists, which take all its values.
    fn has_ends(&self, lists: usize) -> bool {
        self.ends.len() == lists
            && self.ends.is_sorted()
            && self.ends.last().map_or(0, |end| *end as usize) == self.values.len()
    }

    /// Whether it has this many lists and only values below `limit`, each once and growing in its list.
    fn has(&self, lists: usize, limit: usize) -> bool {
        self.has_ends(lists)
            && self.values.iter().all(|value| (*value as usize) < limit)
            && (0..lists).all(|list| self.of(list).is_sorted_by(|a, b| a < b))
    }
}

struct Header {
    catalogue: [u8; 32],
    length: u64,
    checksum: u64,
}

fn split(bytes: &[u8]) -> Result<(Header, &[u8]), IndexError> {
    let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(IndexError::NotAnIndex)?;
    if *magic != MAGIC {
        return Err(IndexError::NotAnIndex);
    }
    let short = || IndexError::Length { found: bytes.len() as u64, expected: HEADER as u64 };
    let (version, rest) = rest.split_first_chunk::<2>().ok_or_else(short)?;
    let found = u16::from_le_bytes(*version);
    if found != VERSION {
        return Err(IndexError::Version { found });
    }
    let (catalogue, rest) = rest.split_first_chunk::<32>().ok_or_else(short)?;
    let (length, rest) = rest.split_first_chunk::<8>().ok_or_else(short)?;
    let (checksum, body) = rest.split_first_chunk::<8>().ok_or_else(short)?;
    let header =
        Header { catalogue: *catalogue, length: u64::from_le_bytes(*length), checksum: u64::from_le_bytes(*checksum) };
    Ok((header, body))
}

/// FNV-1a: finds a transfer that was cut or changed; it is no seal.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3))
}
