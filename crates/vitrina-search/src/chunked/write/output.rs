//! Chunks on their way out: named, deflated, each once.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rayon::prelude::*;

use crate::chunked::format::{ChunkName, Reference};

/// Where chunks go.
pub trait ChunkSink {
    /// Keeps a chunk under its name; `deflated` is in the form that browsers call `deflate-raw`.
    ///
    /// # Errors
    /// It cannot be kept.
    fn chunk(&mut self, name: ChunkName, deflated: &[u8]) -> io::Result<()>;
}

/// The bytes of a chunk as it was before it was deflated, of which there are at most `length`.
///
/// # Errors
/// The bytes are not deflated, or there are more.
pub fn inflate(deflated: &[u8], length: u32) -> io::Result<Vec<u8>> {
    let mut inflated = Vec::new();
    DeflateDecoder::new(deflated).take(u64::from(length) + 1).read_to_end(&mut inflated)?;
    if inflated.len() > length as usize {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "the chunk is longer than was said"));
    }
    Ok(inflated)
}

/// Writes chunks.
pub(super) struct Output<'a> {
    sink: &'a mut dyn ChunkSink,
    written: BTreeSet<ChunkName>,
}

impl<'a> Output<'a> {
    pub(super) fn new(sink: &'a mut dyn ChunkSink) -> Self {
        Self { sink, written: BTreeSet::new() }
    }

    /// Writes one chunk.
    pub(super) fn write(&mut self, inflated: &[u8]) -> io::Result<Reference> {
        let chunk = Deflated::new(inflated);
        self.keep(&chunk)
    }

    /// Writes several, deflated in parallel.
    pub(super) fn write_all(&mut self, inflated: &[Vec<u8>]) -> io::Result<Vec<Reference>> {
        let chunks: Vec<Deflated> = inflated.par_iter().map(|bytes| Deflated::new(bytes)).collect();
        chunks.iter().map(|chunk| self.keep(chunk)).collect()
    }

    /// Takes one that is deflated already.
    pub(super) fn keep(&mut self, chunk: &Deflated) -> io::Result<Reference> {
        if self.written.insert(chunk.at.name) {
            self.sink.chunk(chunk.at.name, &chunk.bytes)?;
        }
        Ok(chunk.at)
    }
}

/// A chunk that can be written.
#[derive(Debug)]
pub(super) struct Deflated {
    pub(super) at: Reference,
    bytes: Vec<u8>,
}

impl Deflated {
    pub(super) fn new(inflated: &[u8]) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::with_capacity(inflated.len() / 2), Compression::new(6));
        let bytes = encoder.write_all(inflated).and_then(|()| encoder.finish()).expect("memory can be written");
        let length = crate::chunked::short(inflated.len());
        Self { at: Reference { name: ChunkName::of(inflated), length }, bytes }
    }
}
