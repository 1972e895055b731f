//! The terms in their order, in blocks of one size, and where their postings are.

use super::bytes::Cursor;
use super::cache::{Cache, together};
use super::error::Stop;
use super::format::{ChunkName, Reference};
use crate::sound::{Script, sound_keys};

/// Before the key of a concept: the letter of its kind and its id.
pub(crate) const CONCEPT: char = '\u{1}';
/// Before the compact form of an id or number.
pub(crate) const NUMBER: char = '\u{2}';
/// Before a beginning that so many words have that their postings stand in one list.
pub(crate) const BEGINNING: char = '\u{10FFFF}';
/// Before the sound of names: the letter of their script and the key.
pub(crate) const SOUND: char = '\u{10FFFE}';
/// A range of so many blocks is read term by term; of a longer one the list of the beginning is.
pub(crate) const FEW_BLOCKS: usize = 2;

/// What an entry has.
pub(crate) mod flag {
    pub(crate) const WRITTEN: u8 = 1;
    pub(crate) const PLACES: u8 = 2;
    pub(crate) const INLINE: u8 = 4;
    pub(crate) const IMPACTS: u8 = 8;
}

/// Where some bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stored<'a> {
    /// In the block.
    Inline(&'a [u8]),
    /// In a stream of the block.
    Stream { start: u32, length: u32 },
}

/// A term.
#[derive(Debug, Clone)]
pub(crate) struct Term<'a> {
    pub(crate) text: String,
    /// As it was written, where that differs.
    pub(crate) written: Option<&'a str>,
    /// In how many rows it stands.
    pub(crate) count: u32,
    pub(crate) rows: Stored<'a>,
    /// One byte a row; none for keys of concepts and for numbers.
    pub(crate) impacts: Option<Stored<'a>>,
    pub(crate) positions: Stored<'a>,
    /// The concepts one of whose labels has the word, or the names that sound so, by their places in the dictionary.
    pub(crate) places: Vec<u32>,
    /// The block it was read from.
    pub(crate) block: ChunkName,
    /// The pieces of the streams of rows, impacts and positions.
    pub(crate) streams: [Stream<'a>; 3],
}

impl Term<'_> {
    pub(crate) fn shown(&self) -> &str {
        self.written.unwrap_or(&self.text)
    }
}

/// A stream of bytes in pieces of one size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stream<'a> {
    pub(crate) piece: u32,
    /// The references, twelve bytes each.
    pub(crate) pieces: &'a [u8],
}

/// Bytes of a reference where many stand side by side.
pub(crate) const REFERENCE: usize = 12;

/// The scripts whose names are known by their sound.
const SCRIPTS: [Script; 4] = [Script::Latin, Script::Cyrillic, Script::Arabic, Script::Devanagari];

/// The term of a sound.
pub(crate) fn sound_key(script: Script, key: &str) -> String {
    format!("{SOUND}{}{key}", char::from(b'a' + script as u8))
}

/// A reference of fixed length.
pub(crate) fn reference(bytes: &[u8]) -> Option<Reference> {
    let (name, length) = bytes.split_first_chunk::<8>()?;
    let length = u32::from_le_bytes(*length.first_chunk::<4>()?);
    Some(Reference { name: ChunkName::from_bytes(*name), length })
}

/// The first term of each block.
#[derive(Debug)]
pub(crate) struct Dictionary<'a> {
    cache: &'a Cache,
    /// Terms in a block.
    size: u32,
    blocks: Vec<(&'a str, Reference)>,
}

impl<'a> Dictionary<'a> {
    pub(crate) fn open(cache: &'a Cache, at: Reference) -> Result<Self, Stop> {
        let mut cursor = Cursor(cache.get(at)?);
        let mut read = || {
            let size = cursor.number().filter(|size| *size > 0)?;
            let count = cursor.number()?;
            let mut blocks = Vec::new();
            for _ in 0..count {
                let first = cursor.text()?;
                blocks.push((first, reference(cursor.take(REFERENCE as u32)?)?));
            }
            Some((size, blocks))
        };
        let (size, blocks) = read().ok_or_else(|| Stop::senseless(at.name))?;
        Ok(Self { cache, size, blocks })
    }

    /// The block in which a term would stand.
    fn block_of(&self, term: &str) -> usize {
        self.blocks.partition_point(|(first, _)| *first <= term).saturating_sub(1)
    }

    fn block(&self, block: usize) -> Result<Vec<Term<'a>>, Stop> {
        let Some((_, at)) = self.blocks.get(block) else { return Ok(Vec::new()) };
        let bytes = self.cache.get(*at)?;
        terms(bytes, at.name).ok_or_else(|| Stop::senseless(at.name))
    }

    /// The term that is exactly this.
    pub(crate) fn term(&self, text: &str) -> Result<Option<Term<'a>>, Stop> {
        Ok(self.block(self.block_of(text))?.into_iter().find(|term| term.text == text))
    }

    /// The terms at these places.
    pub(crate) fn at(&self, places: &[u32]) -> Result<Vec<Term<'a>>, Stop> {
        let mut found: Vec<Term<'a>> = Vec::with_capacity(places.len());
        let mut wanting = false;
        let mut rest = places;
        while let Some(first) = rest.first() {
            let block = first / self.size;
            let (here, beyond) = rest.split_at(rest.partition_point(|place| place / self.size <= block));
            rest = beyond;
            match self.block(block as usize) {
                Ok(terms) => {
                    found.extend(here.iter().filter_map(|place| terms.get((place % self.size) as usize).cloned()));
                }
                Err(Stop::Wanting) => wanting = true,
                Err(fault) => return Err(fault),
            }
        }
        if wanting { Err(Stop::Wanting) } else { Ok(found) }
    }

    /// The names in other scripts that sound like the word; in one script a name is spelled in one way.
    pub(crate) fn sounding(&self, written: &str) -> Result<Vec<Term<'a>>, Stop> {
        let script = Script::of(written);
        let others = SCRIPTS.into_iter().filter(|other| Some(*other) != script);
        let keys: Vec<String> =
            others.flat_map(|other| sound_keys(written).into_iter().map(move |key| sound_key(other, &key))).collect();
        let sounds = together(keys.iter().map(|key| self.term(key)))?;
        let names = together(sounds.iter().flatten().map(|sound| self.at(&sound.places)))?;
        // An index that was tampered with may lead to other terms.
        Ok(names
            .into_iter()
            .flatten()
            .filter(|term| !term.text.starts_with([CONCEPT, NUMBER, SOUND, BEGINNING]))
            .collect())
    }

    /// The terms that begin like this, itself first: all of them, or itself and the list of the beginning.
    pub(crate) fn beginning(&self, text: &str) -> Result<Vec<Term<'a>>, Stop> {
        let after = |first: &str| first > text && !first.starts_with(text);
        let start = self.block_of(text);
        let end = self.blocks.partition_point(|(first, _)| !after(first)).max(start);
        if end - start > FEW_BLOCKS {
            let own = self.term(text);
            let list = self.term(&format!("{BEGINNING}{text}"));
            let (own, list) = (own?, list?);
            if list.is_some() {
                return Ok(own.into_iter().chain(list).collect());
            }
        }
        let blocks = together((start..end.min(self.blocks.len())).map(|block| self.block(block)))?;
        Ok(blocks.into_iter().flatten().filter(|term| term.text.starts_with(text)).collect())
    }
}

fn terms(bytes: &[u8], block: ChunkName) -> Option<Vec<Term<'_>>> {
    let mut cursor = Cursor(bytes);
    let piece = cursor.number().filter(|piece| *piece > 0)?;
    let mut streams = [Stream { piece, pieces: &[] }; 3];
    for stream in &mut streams {
        let count = cursor.number()?;
        stream.pieces = cursor.take(count.checked_mul(REFERENCE as u32)?)?;
    }
    let mut terms = Vec::new();
    let mut text = String::new();
    let mut starts = [0_u32; 3];
    let mut next = |stream: usize, length: u32| {
        let start = starts[stream];
        starts[stream] = start.checked_add(length)?;
        Some(Stored::Stream { start, length })
    };
    for _ in 0..cursor.number()? {
        cursor.next_text(&mut text)?;
        let flags = cursor.byte()?;
        let has = |flag: u8| flags & flag != 0;
        let written = if has(flag::WRITTEN) { Some(cursor.text()?) } else { None };
        let count = cursor.number()?;
        let length = cursor.number()?;
        let inline = has(flag::INLINE);
        let rows = if inline { Stored::Inline(cursor.take(length)?) } else { next(0, length)? };
        let impacts = match (has(flag::IMPACTS), inline) {
            (false, _) => None,
            (true, true) => Some(Stored::Inline(cursor.take(count)?)),
            (true, false) => Some(next(1, count)?),
        };
        let length = cursor.number()?;
        let positions = next(2, length)?;
        let places = if has(flag::PLACES) {
            let count = cursor.number()?;
            cursor.growing(count, u32::MAX)?
        } else {
            Vec::new()
        };
        terms.push(Term { text: text.clone(), written, count, rows, impacts, positions, places, block, streams });
    }
    Some(terms)
}
