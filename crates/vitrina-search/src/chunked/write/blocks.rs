//! Blocks of terms with the streams of their postings, and the list of all blocks.

use std::io;

use rayon::prelude::*;

use super::Limits;
use super::cards::table;
use super::output::{Deflated, Output};
use crate::chunked::bytes::{put, put_growing, put_next_text, put_text};
use crate::chunked::dictionary::flag;
use crate::chunked::format::Reference;

/// Postings of a term that are kept in the block itself.
const INLINE: usize = 12;
/// Blocks, and postings, that are in memory at once.
const AT_ONCE: usize = 16;
const POSTINGS_AT_ONCE: usize = 4 << 20;

/// A term with everything said of it.
#[derive(Debug, Default)]
pub(super) struct MergedTerm {
    pub(super) text: String,
    pub(super) written: Option<String>,
    /// The key of a concept, or a number as a whole: only rows are kept of it.
    pub(super) special: bool,
    /// Whether it may be a name: only such words are found in another script.
    pub(super) name: bool,
    pub(super) rows: Vec<u32>,
    pub(super) impacts: Vec<u8>,
    /// Of each row, how many positions, then the positions.
    pub(super) positions: Vec<u8>,
    pub(super) places: Vec<u32>,
}

impl MergedTerm {
    pub(super) fn shown(&self) -> &str {
        self.written.as_deref().unwrap_or(&self.text)
    }
}

/// The dictionary on its way out.
pub(super) struct Blocks {
    limits: Limits,
    waiting: Vec<Vec<MergedTerm>>,
    postings: usize,
    first: Vec<(String, Reference)>,
}

/// A block and the pieces of its streams.
struct Encoded {
    first: String,
    block: Deflated,
    pieces: Vec<Deflated>,
}

impl Blocks {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, waiting: Vec::new(), postings: 0, first: Vec::new() }
    }

    /// Takes the next term.
    pub(super) fn push(&mut self, term: MergedTerm, output: &mut Output<'_>) -> io::Result<()> {
        self.postings += term.rows.len();
        match self.waiting.last_mut().filter(|block| block.len() < self.limits.block as usize) {
            Some(block) => block.push(term),
            None => {
                if self.waiting.len() >= AT_ONCE || self.postings > POSTINGS_AT_ONCE {
                    self.write(output)?;
                }
                self.postings += term.rows.len();
                self.waiting.push(vec![term]);
            }
        }
        Ok(())
    }

    fn write(&mut self, output: &mut Output<'_>) -> io::Result<()> {
        let encoded: Vec<Encoded> = self.waiting.par_iter().map(|block| encode(block, self.limits.piece)).collect();
        self.waiting.clear();
        self.postings = 0;
        for block in encoded {
            for piece in &block.pieces {
                output.keep(piece)?;
            }
            self.first.push((block.first, output.keep(&block.block)?));
        }
        Ok(())
    }

    /// Writes the list of all blocks.
    pub(super) fn finish(mut self, output: &mut Output<'_>) -> io::Result<Reference> {
        self.write(output)?;
        let mut bytes = Vec::new();
        put(&mut bytes, self.limits.block);
        put(&mut bytes, crate::chunked::short(self.first.len()));
        for (first, at) in &self.first {
            put_text(&mut bytes, first);
            bytes.extend(table(&[*at]));
        }
        output.write(&bytes)
    }
}

fn encode(terms: &[MergedTerm], piece: u32) -> Encoded {
    let mut streams: [Vec<u8>; 3] = Default::default();
    let mut entries = Vec::new();
    put(&mut entries, crate::chunked::short(terms.len()));
    let mut last = "";
    for term in terms {
        put_next_text(&mut entries, last, &term.text);
        last = &term.text;
        let inline = term.rows.len() <= INLINE;
        let has = |it: bool, flag: u8| if it { flag } else { 0 };
        entries.push(
            has(term.written.is_some(), flag::WRITTEN)
                | has(!term.places.is_empty(), flag::PLACES)
                | has(inline, flag::INLINE)
                | has(!term.special, flag::IMPACTS),
        );
        if let Some(written) = &term.written {
            put_text(&mut entries, written);
        }
        put(&mut entries, crate::chunked::short(term.rows.len()));
        let mut rows = Vec::new();
        put_growing(&mut rows, &term.rows);
        put(&mut entries, crate::chunked::short(rows.len()));
        if inline {
            entries.extend(rows);
            entries.extend(&term.impacts);
        } else {
            streams[0].extend(rows);
            streams[1].extend(&term.impacts);
        }
        put(&mut entries, crate::chunked::short(term.positions.len()));
        streams[2].extend(&term.positions);
        if !term.places.is_empty() {
            put(&mut entries, crate::chunked::short(term.places.len()));
            put_growing(&mut entries, &term.places);
        }
    }
    let mut pieces = Vec::new();
    let mut block = Vec::new();
    put(&mut block, piece);
    for stream in &streams {
        let of_stream: Vec<Deflated> = stream.chunks(piece as usize).map(Deflated::new).collect();
        put(&mut block, crate::chunked::short(of_stream.len()));
        block.extend(table(&of_stream.iter().map(|piece| piece.at).collect::<Vec<_>>()));
        pieces.extend(of_stream);
    }
    block.extend(entries);
    Encoded { first: terms[0].text.clone(), block: Deflated::new(&block), pieces }
}
