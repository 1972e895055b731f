//! All runs into one dictionary: terms in order, rows in order, suggestions beside.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use std::io;

use super::beginnings::Beginnings;
use super::blocks::{Blocks, MergedTerm};
use super::output::Output;
use super::run::better;
use super::scratch::{Runs, Scratch};
use super::sounds::Sounds;
use super::suggestions::Suggestions;
use super::{Limits, many_terms};
use crate::chunked::bytes::Cursor;
use crate::chunked::dictionary::{CONCEPT, NUMBER};
use crate::chunked::format::Reference;

/// Bytes of a run in memory.
const BUFFER: usize = 64 << 10;

/// What a run says of a term.
struct RunEntry {
    written: Option<String>,
    suggested: bool,
    name: bool,
    count: u32,
    postings: Vec<u8>,
    concepts: Vec<u32>,
}

/// A run that is read from the front.
struct RunReader {
    run: usize,
    /// The place in the run after the buffer.
    after: u64,
    buffer: Vec<u8>,
    at: usize,
}

impl RunReader {
    fn new(run: usize) -> Self {
        Self { run, after: 0, buffer: Vec::new(), at: 0 }
    }

    /// Makes sure that so many bytes are in the buffer, or all there are.
    fn need<S: Scratch>(&mut self, runs: &Runs<S>, bytes: usize) -> io::Result<()> {
        if self.buffer.len() - self.at < bytes && self.after < runs.length(self.run) {
            self.buffer.drain(..self.at);
            self.at = 0;
            let more = runs.part(self.run, self.after, bytes.max(BUFFER))?;
            self.after += more.len() as u64;
            self.buffer.extend(more);
        }
        Ok(())
    }

    fn number<S: Scratch>(&mut self, runs: &Runs<S>) -> io::Result<u32> {
        self.need(runs, 5)?;
        let mut cursor = Cursor(&self.buffer[self.at..]);
        let number = cursor.number().ok_or(io::ErrorKind::UnexpectedEof)?;
        self.at = self.buffer.len() - cursor.0.len();
        Ok(number)
    }

    fn bytes<S: Scratch>(&mut self, runs: &Runs<S>, length: usize) -> io::Result<&[u8]> {
        self.need(runs, length)?;
        let bytes = self.buffer.get(self.at..self.at + length).ok_or(io::ErrorKind::UnexpectedEof)?;
        self.at += length;
        Ok(bytes)
    }

    fn text<S: Scratch>(&mut self, runs: &Runs<S>) -> io::Result<String> {
        let length = self.number(runs)? as usize;
        let bytes = self.bytes(runs, length)?.to_vec();
        String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into())
    }

    /// The next term and what is said of it.
    fn next<S: Scratch>(&mut self, runs: &Runs<S>) -> io::Result<Option<(String, RunEntry)>> {
        self.need(runs, 1)?;
        if self.at == self.buffer.len() {
            return Ok(None);
        }
        let text = self.text(runs)?;
        let written = Some(self.text(runs)?).filter(|written| !written.is_empty());
        let flags = self.bytes(runs, 1)?[0];
        let (suggested, name) = (flags & 1 != 0, flags & 2 != 0);
        let (count, length) = (self.number(runs)?, self.number(runs)? as usize);
        let postings = self.bytes(runs, length)?.to_vec();
        let mut concepts = Vec::new();
        let mut place = 0;
        for _ in 0..self.number(runs)? {
            place += self.number(runs)?;
            concepts.push(place);
            place += 1;
        }
        Ok(Some((text, RunEntry { written, suggested, name, count, postings, concepts })))
    }
}

/// What a merge gives.
pub(super) struct Merged {
    /// The list of the blocks.
    pub(super) dictionary: Reference,
    pub(super) suggestions: Vec<Vec<Reference>>,
    /// The Chinese characters of all words.
    pub(super) characters: BTreeSet<char>,
}

/// Merges and writes; `rows` has the row of each arrival.
pub(super) fn write<S: Scratch>(
    runs: Runs<S>,
    rows: &[u32],
    limits: Limits,
    output: &mut Output<'_>,
) -> io::Result<Merged> {
    let mut readers: Vec<RunReader> = (0..runs.len()).map(RunReader::new).collect();
    let mut current: Vec<Option<RunEntry>> = Vec::new();
    let mut heap = BinaryHeap::new();
    for (run, reader) in readers.iter_mut().enumerate() {
        let next = reader.next(&runs)?;
        current.push(next.map(|(text, entry)| {
            heap.push(Reverse((text, run)));
            entry
        }));
    }
    let mut blocks = Blocks::new(limits);
    let mut beginnings = Beginnings::new(rows.len(), many_terms(limits));
    let mut suggestions = Suggestions::default();
    let mut sounds = Sounds::default();
    let mut characters = BTreeSet::new();
    let mut places = 0..;
    while let Some(Reverse((text, run))) = heap.pop() {
        let mut entries = vec![];
        let mut take = |run: usize, heap: &mut BinaryHeap<_>| -> io::Result<()> {
            entries.extend(current[run].take());
            if let Some((text, entry)) = readers[run].next(&runs)? {
                heap.push(Reverse((text, run)));
                current[run] = Some(entry);
            }
            Ok(())
        };
        take(run, &mut heap)?;
        while heap.peek().is_some_and(|Reverse((next, _))| *next == text) {
            if let Some(Reverse((_, run))) = heap.pop() {
                take(run, &mut heap)?;
            }
        }
        let suggested = entries.iter().any(|entry| entry.suggested);
        let term = merged(text, entries, rows)?;
        let place: u32 = places.next().unwrap_or(u32::MAX);
        if !term.special {
            beginnings.take(&term);
            characters.extend(term.text.chars().filter(|character| *character >= '\u{3400}'));
        }
        if term.name {
            sounds.take(&term, place);
        }
        if suggested {
            suggestions.take(&term);
        }
        blocks.push(term, output)?;
    }
    drop(runs);
    for term in sounds.finish().chain(beginnings.finish()) {
        blocks.push(term, output)?;
    }
    Ok(Merged { dictionary: blocks.finish(output)?, suggestions: suggestions.write(output)?, characters })
}

/// What all runs say of a term.
fn merged(text: String, entries: Vec<RunEntry>, rows: &[u32]) -> io::Result<MergedTerm> {
    let special = text.starts_with([CONCEPT, NUMBER]);
    let mut written: Option<String> = None;
    let mut name = false;
    let mut places = Vec::new();
    // Row, impact, and where the positions stand in which entry.
    let mut postings: Vec<(u32, u8, u32, u32, u32)> =
        Vec::with_capacity(entries.iter().map(|e| e.count as usize).sum());
    for (place, entry) in entries.iter().enumerate() {
        written = better(written, entry.written.clone());
        places.extend(&entry.concepts);
        name |= entry.name;
        let mut cursor = Cursor(&entry.postings);
        let mut arrival = 0_u32;
        let at = |cursor: Cursor<'_>| crate::chunked::short(entry.postings.len() - cursor.0.len());
        for _ in 0..entry.count {
            let mut read = || {
                arrival += cursor.number()?;
                let impact = cursor.byte()?;
                let start = at(cursor);
                for _ in 0..cursor.number()? {
                    cursor.number()?;
                }
                Some((*rows.get(arrival as usize)?, impact, crate::chunked::short(place), start, at(cursor)))
            };
            postings.push(read().ok_or(io::ErrorKind::InvalidData)?);
        }
    }
    postings.sort_unstable_by_key(|posting| posting.0);
    let mut term =
        MergedTerm { written: written.filter(|written| *written != text), special, text, ..MergedTerm::default() };
    places.sort_unstable();
    places.dedup();
    (term.places, term.name) = (places, name);
    for (row, impact, entry, start, end) in postings {
        term.rows.push(row);
        if !special {
            term.impacts.push(impact);
            term.positions.extend(&entries[entry as usize].postings[start as usize..end as usize]);
        }
    }
    Ok(term)
}
