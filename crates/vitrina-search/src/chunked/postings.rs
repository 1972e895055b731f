//! In which rows a term stands, with which impact and at which positions.

use std::borrow::Cow;

use super::bytes::Cursor;
use super::cache::Cache;
use super::dictionary::{REFERENCE, Stored, Stream, Term, reference};
use super::error::Stop;
use super::format::Reference;

/// Reads postings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Postings<'a> {
    pub(crate) cache: &'a Cache,
    pub(crate) records: u32,
}

impl<'a> Postings<'a> {
    /// The rows of a term, growing.
    pub(crate) fn rows(&self, term: &Term<'a>) -> Result<Vec<u32>, Stop> {
        let bytes = self.bytes(term, term.rows, 0)?;
        let mut cursor = Cursor(&bytes);
        let rows = cursor.growing(term.count, self.records).filter(|_| cursor.0.is_empty());
        rows.ok_or_else(|| Stop::senseless(term.block))
    }

    /// The impacts, one a row.
    pub(crate) fn impacts(&self, term: &Term<'a>) -> Result<Cow<'a, [u8]>, Stop> {
        match term.impacts {
            Some(impacts) => self.bytes(term, impacts, 1),
            None => Ok(Cow::Borrowed(&[])),
        }
    }

    /// Rows with positions, growing.
    pub(crate) fn positions(&self, term: &Term<'a>) -> Result<Vec<(u32, u32)>, Stop> {
        let (rows, bytes) = (self.rows(term), self.bytes(term, term.positions, 2));
        let (rows, bytes) = (rows?, bytes?);
        let mut cursor = Cursor(&bytes);
        let mut found = Vec::new();
        for row in rows {
            let list = cursor.number().and_then(|count| cursor.growing(count, u32::MAX));
            let list = list.ok_or_else(|| Stop::senseless(term.block))?;
            found.extend(list.into_iter().map(|position| (row, position)));
        }
        Ok(found)
    }

    fn bytes(&self, term: &Term<'a>, stored: Stored<'a>, stream: usize) -> Result<Cow<'a, [u8]>, Stop> {
        match stored {
            Stored::Inline(bytes) => Ok(Cow::Borrowed(bytes)),
            Stored::Stream { length: 0, .. } => Ok(Cow::Borrowed(&[])),
            Stored::Stream { start, length } => self.stream(term, term.streams[stream], start, length),
        }
    }

    fn stream(&self, term: &Term<'a>, stream: Stream<'a>, start: u32, length: u32) -> Result<Cow<'a, [u8]>, Stop> {
        let senseless = || Stop::senseless(term.block);
        let end = start.checked_add(length).ok_or_else(senseless)?;
        let (first, last) = (start / stream.piece, (end - 1) / stream.piece);
        let piece = |place: u32| {
            let at = (place as usize).checked_mul(REFERENCE)?;
            reference(stream.pieces.get(at..)?)
        };
        if last as usize >= stream.pieces.len() / REFERENCE {
            return Err(senseless());
        }
        let pieces: Vec<Reference> = (first..=last).map_while(piece).collect();
        self.cache.all(pieces.iter().copied())?;
        let (from, to) = ((start - first * stream.piece) as usize, (end - first * stream.piece) as usize);
        if let [only] = pieces.as_slice() {
            return self.cache.get(*only)?.get(from..to).map(Cow::Borrowed).ok_or_else(senseless);
        }
        let mut whole = Vec::new();
        for (place, at) in pieces.iter().enumerate() {
            let bytes = self.cache.get(*at)?;
            // All but the last are full.
            if place + 1 < pieces.len() && bytes.len() != stream.piece as usize {
                return Err(senseless());
            }
            whole.extend(bytes);
        }
        whole.get(from..to).map(|bytes| Cow::Owned(bytes.to_vec())).ok_or_else(senseless)
    }
}
