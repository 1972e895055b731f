//! Readers that count, and that stop where something unpacks to more than it may.

use std::cell::Cell;
use std::io::{self, BufRead, ErrorKind, Read};
use std::rc::Rc;

/// Below this many bytes no ratio is looked at: a short file of blanks is no bomb.
const FREE: u64 = 4_000_000;

/// How many bytes were read from something, seen from outside.
#[derive(Debug, Clone, Default)]
pub(super) struct Meter(Rc<Cell<u64>>);

impl Meter {
    /// A reader whose bytes this meter counts.
    pub(super) fn over<R>(&self, inner: R) -> Metered<R> {
        Metered { inner, meter: self.clone() }
    }
}

/// A reader whose bytes are counted.
#[derive(Debug)]
pub(super) struct Metered<R> {
    inner: R,
    meter: Meter,
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.meter.0.set(self.meter.0.get() + count as u64);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.meter.0.set(self.meter.0.get() + count as u64);
        self.inner.consume(count);
    }
}

/// How many times its packed size something may unpack to.
#[derive(Debug, Clone)]
pub(super) struct Ratio {
    packed: Meter,
    most: u64,
}

impl Ratio {
    /// Against the bytes that `packed` counts.
    pub(super) fn new(packed: Meter, most: u64) -> Self {
        Self { packed, most }
    }

    /// Against a size known beforehand.
    pub(super) fn of_size(packed: u64, most: u64) -> Self {
        Self { packed: Meter(Rc::new(Cell::new(packed))), most }
    }
}

/// A reader that gives out only so many bytes.
#[derive(Debug)]
pub(super) struct Bounded<R> {
    inner: R,
    most: Option<u64>,
    ratio: Option<Ratio>,
    given: u64,
}

impl<R> Bounded<R> {
    /// Bounded by a number of bytes, by a ratio, or by both.
    pub(super) fn new(inner: R, most: Option<u64>, ratio: Option<Ratio>) -> Self {
        Self { inner, most, ratio, given: 0 }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.given += count as u64;
        if self.most.is_some_and(|most| self.given > most) {
            return Err(io::Error::new(ErrorKind::InvalidData, "it unpacks to more than an entry may have"));
        }
        if let Some(ratio) = &self.ratio {
            let packed = ratio.packed.0.get().max(1);
            if self.given > FREE && self.given / packed > ratio.most {
                let words = format!("it unpacks to more than {} times its size, as a bomb does", ratio.most);
                return Err(io::Error::new(ErrorKind::InvalidData, words));
            }
        }
        Ok(count)
    }
}
