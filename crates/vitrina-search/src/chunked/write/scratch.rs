//! Runs and cards until they are merged: in memory up to a limit, then in the scratch.

use std::io;
use std::ops::Range;

/// A place for bytes that do not fit into memory. Nothing of it is needed when the index is there.
pub trait Scratch: Sync {
    /// Appends bytes.
    ///
    /// # Errors
    /// They cannot be kept.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Reads bytes from a place on.
    ///
    /// # Errors
    /// They cannot be read, or there are not so many.
    fn read(&self, start: u64, into: &mut [u8]) -> io::Result<()>;
}

/// Memory as a scratch, for catalogues that fit into it.
impl Scratch for Vec<u8> {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.extend(bytes);
        Ok(())
    }

    fn read(&self, start: u64, into: &mut [u8]) -> io::Result<()> {
        let short = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let start = usize::try_from(start).map_err(|_| short())?;
        let bytes = self.get(start..).and_then(|bytes| bytes.get(..into.len())).ok_or_else(short)?;
        into.copy_from_slice(bytes);
        Ok(())
    }
}

/// Bytes that are somewhere.
#[derive(Debug)]
enum Kept {
    Memory(Vec<u8>),
    Scratch(Range<u64>),
}

impl Kept {
    fn length(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Scratch(range) => range.end - range.start,
        }
    }
}

/// All runs and cards.
#[derive(Debug)]
pub(super) struct Runs<S> {
    scratch: S,
    end: u64,
    /// Bytes that may still be kept in memory.
    room: usize,
    runs: Vec<Kept>,
    /// Cards in the order of arrival, with the place of the first byte of each part.
    cards: Vec<(u64, Kept)>,
    cards_end: u64,
}

impl<S: Scratch> Runs<S> {
    pub(super) fn new(scratch: S, room: usize) -> Self {
        Self { scratch, end: 0, room, runs: Vec::new(), cards: Vec::new(), cards_end: 0 }
    }

    pub(super) fn push_run(&mut self, run: Vec<u8>) -> io::Result<()> {
        let kept = self.keep(run)?;
        self.runs.push(kept);
        Ok(())
    }

    pub(super) fn push_cards(&mut self, cards: Vec<u8>) -> io::Result<()> {
        let start = self.cards_end;
        self.cards_end += cards.len() as u64;
        let kept = self.keep(cards)?;
        self.cards.push((start, kept));
        Ok(())
    }

    fn keep(&mut self, mut bytes: Vec<u8>) -> io::Result<Kept> {
        bytes.shrink_to_fit();
        if let Some(room) = self.room.checked_sub(bytes.len()) {
            self.room = room;
            return Ok(Kept::Memory(bytes));
        }
        self.scratch.append(&bytes)?;
        let start = self.end;
        self.end += bytes.len() as u64;
        Ok(Kept::Scratch(start..self.end))
    }

    /// Bytes of the cards.
    pub(super) fn card(&self, start: u64, length: u32) -> io::Result<Vec<u8>> {
        let part = self.cards.partition_point(|(first, _)| *first <= start).saturating_sub(1);
        let (first, kept) = &self.cards[part];
        self.read(kept, start - first, length as usize)
    }

    fn read(&self, kept: &Kept, start: u64, length: usize) -> io::Result<Vec<u8>> {
        match kept {
            Kept::Memory(bytes) => {
                let start = usize::try_from(start).unwrap_or(usize::MAX);
                let bytes = bytes.get(start..).and_then(|bytes| bytes.get(..length));
                bytes.map(<[u8]>::to_vec).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
            }
            Kept::Scratch(range) => {
                let mut bytes = vec![0; length];
                self.scratch.read(range.start + start, &mut bytes)?;
                Ok(bytes)
            }
        }
    }

    /// How many runs there are.
    pub(super) fn len(&self) -> usize {
        self.runs.len()
    }

    /// Up to `most` bytes of a run from a place on; fewer only at its end.
    pub(super) fn part(&self, run: usize, start: u64, most: usize) -> io::Result<Vec<u8>> {
        let kept = &self.runs[run];
        let left = usize::try_from(kept.length() - start).unwrap_or(usize::MAX);
        self.read(kept, start, most.min(left))
    }

    /// How long a run is.
    pub(super) fn length(&self, run: usize) -> u64 {
        self.runs[run].length()
    }
}
