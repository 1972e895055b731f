//! The bytes an XML reader is fed: counted by byte and line, bounded for each single value, able to skip ahead.

use std::io::{self, BufRead, ErrorKind, Read};

/// A reader that knows where it is and does not let one value grow without end.
#[derive(Debug)]
pub(super) struct Input<R> {
    inner: R,
    /// Bytes to be read again before those of `inner`.
    pushed_back: Vec<u8>,
    pushed_back_at: usize,
    budget: usize,
    left: usize,
    byte: u64,
    line: u64,
}

impl<R: BufRead> Input<R> {
    /// At most `budget` bytes are given out between two calls of [`refill`](Self::refill).
    pub(super) fn new(inner: R, budget: usize) -> Self {
        Self { inner, pushed_back: Vec::new(), pushed_back_at: 0, budget, left: budget, byte: 0, line: 1 }
    }

    /// Grants the whole budget again, because a value has come to its end.
    pub(super) fn refill(&mut self) {
        self.left = self.budget;
    }

    /// How many bytes were read.
    pub(super) fn byte(&self) -> u64 {
        self.byte
    }

    /// The line of the next byte, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Skips to the next start tag with this qualified name, which is the next thing read; false where none comes.
    pub(super) fn skip_to_tag(&mut self, name: &str) -> io::Result<bool> {
        let tag = format!("<{name}").into_bytes();
        let mut matched = 0;
        loop {
            self.refill();
            let buffer = self.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let mut used = 0;
            let mut found = false;
            for &byte in buffer {
                if matched == tag.len() && matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>') {
                    found = true;
                    break;
                }
                used += 1;
                matched = match byte {
                    b'<' => 1,
                    _ if matched > 0 && tag.get(matched) == Some(&byte) => matched + 1,
                    _ => 0,
                };
            }
            self.consume(used);
            if found {
                self.byte -= tag.len() as u64;
                // What was pushed back before is read up to here, and comes after the tag again.
                let rest = self.pushed_back.split_off(self.pushed_back_at.min(self.pushed_back.len()));
                self.pushed_back = tag;
                self.pushed_back.extend(rest);
                self.pushed_back_at = 0;
                self.refill();
                return Ok(true);
            }
        }
    }
}

impl<R: BufRead> Read for Input<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let buffer = self.fill_buf()?;
        let count = buffer.len().min(into.len());
        into[..count].copy_from_slice(&buffer[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Input<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            let megabytes = self.budget / 1_000_000;
            let words = format!("a single value is longer than {megabytes} MB");
            return Err(io::Error::new(ErrorKind::FileTooLarge, words));
        }
        let buffer = if self.pushed_back_at < self.pushed_back.len() {
            &self.pushed_back[self.pushed_back_at..]
        } else {
            self.inner.fill_buf()?
        };
        Ok(&buffer[..buffer.len().min(self.left)])
    }

    fn consume(&mut self, count: usize) {
        let pushed_back = self.pushed_back_at < self.pushed_back.len();
        // The buffer is the one `fill_buf` just gave out, so that asking again costs nothing and cannot fail.
        let lines = match self.fill_buf() {
            Ok(buffer) => buffer[..count.min(buffer.len())].iter().filter(|byte| **byte == b'\n').count(),
            Err(_) => 0,
        };
        self.line += lines as u64;
        self.byte += count as u64;
        self.left = self.left.saturating_sub(count);
        if pushed_back {
            self.pushed_back_at += count;
        } else {
            self.inner.consume(count);
        }
    }
}
