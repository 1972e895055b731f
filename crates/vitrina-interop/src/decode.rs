//! Text in whatever encoding an export has, read as UTF-8 without losing a byte, and what the encoding was found to be.
//!
//! Bytes that mean nothing in the encoding are never replaced by a look-alike: they come out as something that is not
//! UTF-8, so that whoever reads the text refuses the record they stand in, with its position, and no other.

use std::fmt;
use std::io::{self, ErrorKind, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

#[cfg(test)]
mod tests;

/// How many bytes are looked at to find the encoding, and read at a time.
const BLOCK: usize = 64 * 1024;

/// How many bytes already decoded are remembered, to show those that mean nothing; no sequence is longer.
const RECENT: usize = 8;

/// What stands before the hexadecimal digits of bytes that mean nothing in an encoding other than UTF-8.
const MALFORMED: u8 = 0xFF;

/// What an encoding was known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoundBy {
    /// A byte order mark.
    Mark,
    /// Every byte makes sense, or nearly every one in a text with a few broken bytes.
    Sense,
    /// Nothing but ASCII was met yet, which is the same in all encodings but UTF-16.
    Ascii,
    /// How often each byte stands beside each other one: a guess.
    Frequency,
    /// The text is in a format that says it.
    Said,
}

/// The encoding of a text and what it was known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The encoding, by its name in the Encoding Standard.
    pub encoding: &'static str,
    /// What it was known by.
    pub by: FoundBy,
}

impl fmt::Display for Found {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.by {
            FoundBy::Mark => write!(formatter, "{} with a byte order mark", self.encoding),
            FoundBy::Sense | FoundBy::Said => formatter.write_str(self.encoding),
            FoundBy::Ascii => formatter.write_str("ASCII"),
            FoundBy::Frequency => write!(formatter, "{} (a guess)", self.encoding),
        }
    }
}

/// A reader of UTF-8 over bytes in any encoding.
pub struct Text<R> {
    inner: R,
    /// Bytes as they came.
    raw: Vec<u8>,
    raw_at: usize,
    /// Whether `inner` has no more bytes.
    ended: bool,
    /// Trouble that came after bytes that are still to be given out.
    trouble: Option<io::Error>,
    found: Found,
    decoder: Option<Decoder>,
    /// Decoded text still to be given out, where there is a decoder.
    out: Vec<u8>,
    out_at: usize,
    recent: Vec<u8>,
}

impl<R: Read> Text<R> {
    /// Looks at the first 64 kB of `input` to find its encoding. A byte order mark is no part of the text.
    ///
    /// # Errors
    /// When nothing can be read.
    pub fn new(inner: R) -> io::Result<Self> {
        let mut text = Self::of(inner);
        text.block()?;
        if let Some((encoding, length)) = Encoding::for_bom(&text.raw) {
            text.raw_at = length;
            text.decide(encoding, FoundBy::Mark);
        } else if let Some(encoding) = utf_16(&text.raw) {
            text.decide(encoding, FoundBy::Sense);
        }
        Ok(text)
    }

    /// A text whose format says its encoding. A byte order mark is no part of the text.
    ///
    /// # Errors
    /// When nothing can be read.
    pub(crate) fn in_encoding(inner: R, encoding: &'static Encoding) -> io::Result<Self> {
        let mut text = Self::of(inner);
        text.block()?;
        text.raw_at =
            Encoding::for_bom(&text.raw).filter(|(marked, _)| *marked == encoding).map_or(0, |(_, mark)| mark);
        text.decide(encoding, FoundBy::Said);
        Ok(text)
    }

    fn of(inner: R) -> Self {
        Self {
            inner,
            raw: Vec::new(),
            raw_at: 0,
            ended: false,
            trouble: None,
            found: Found { encoding: UTF_8.name(), by: FoundBy::Ascii },
            decoder: None,
            out: Vec::new(),
            out_at: 0,
            recent: Vec::new(),
        }
    }

    /// The encoding as far as it is known: a text that was ASCII so far may turn out to be in a Windows code page.
    pub fn found(&self) -> Found {
        self.found
    }

    fn decide(&mut self, encoding: &'static Encoding, by: FoundBy) {
        self.found = Found { encoding: encoding.name(), by };
        self.decoder = (encoding != UTF_8).then(|| encoding.new_decoder_without_bom_handling());
    }

    /// Reads the next block, whole where there is so much.
    fn block(&mut self) -> io::Result<()> {
        if let Some(trouble) = self.trouble.take() {
            return Err(trouble);
        }
        self.raw.resize(BLOCK, 0);
        self.raw_at = 0;
        let mut length = 0;
        while length < BLOCK && !self.ended && self.trouble.is_none() {
            match self.inner.read(&mut self.raw[length..]) {
                Ok(0) => self.ended = true,
                Ok(count) => length += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => self.trouble = Some(error),
            }
        }
        self.raw.truncate(length);
        match self.trouble.take() {
            Some(trouble) if length == 0 => Err(trouble),
            later => {
                self.trouble = later;
                Ok(())
            }
        }
    }

    /// Decodes what was read into `out`, where there is a decoder.
    fn decode(&mut self) {
        let Some(decoder) = &mut self.decoder else { return };
        self.out.resize(3 * BLOCK, 0);
        self.out_at = 0;
        let source = &self.raw[self.raw_at..];
        let last = self.ended && source.is_empty();
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(source, &mut self.out, last);
        self.out.truncate(written);
        self.recent.extend_from_slice(&source[..read]);
        self.raw_at += read;
        if let DecoderResult::Malformed(length, after) = result {
            let end = self.recent.len() - usize::from(after);
            self.out.push(MALFORMED);
            for byte in &self.recent[end.saturating_sub(length.into())..end] {
                self.out.extend_from_slice(format!("{byte:02X}").as_bytes());
            }
        } else if last {
            self.decoder = None;
        }
        self.recent.drain(..self.recent.len().saturating_sub(RECENT));
    }
}

impl<R: Read> Read for Text<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        loop {
            if self.out_at < self.out.len() {
                return Ok(give(&self.out, &mut self.out_at, into));
            }
            if self.raw_at == self.raw.len() && !self.ended {
                self.block()?;
            }
            let rest = &self.raw[self.raw_at..];
            if self.found.by == FoundBy::Ascii && !rest.is_ascii() {
                let (encoding, by) = of_bytes(rest, self.ended);
                self.decide(encoding, by);
            }
            if self.decoder.is_some() {
                self.decode();
            } else if self.raw_at < self.raw.len() {
                return Ok(give(&self.raw, &mut self.raw_at, into));
            } else if self.ended {
                return self.trouble.take().map_or(Ok(0), Err);
            }
        }
    }
}

fn give(from: &[u8], at: &mut usize, into: &mut [u8]) -> usize {
    let count = (from.len() - *at).min(into.len());
    into[..count].copy_from_slice(&from[*at..*at + count]);
    *at += count;
    count
}

/// UTF-16 without a mark: every ASCII letter, digit, separator and line end has a zero byte on the same side.
fn utf_16(head: &[u8]) -> Option<&'static Encoding> {
    // In UTF-16 half of the bytes of our scripts are zero, 4 (Cyrillic), 6 (Arabic) or 9 (Devanagari), or make no sense as
    // UTF-8 (Chinese). A few zeros in what is UTF-8 otherwise are zeros.
    let controls = head.iter().filter(|byte| **byte < b' ' && !matches!(byte, b'\n' | b'\r')).count();
    let sense = str::from_utf8(head).map_or_else(|error| error.error_len().is_none(), |_| true);
    if sense && controls * 3 < head.len() {
        return None;
    }
    let (mut even, mut odd) = (0, 0);
    for two in head.chunks_exact(2) {
        even += usize::from(two[0] == 0 && two[1] != 0);
        odd += usize::from(two[1] == 0 && two[0] != 0);
    }
    let enough = head.len() / 2 / 20;
    match (even, odd) {
        (0, 0) => None,
        _ if odd > enough && odd > 10 * even => Some(UTF_16LE),
        _ if even > enough && even > 10 * odd => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding of bytes that are not all ASCII: UTF-8 where most of them make sense as such, else a code page.
fn of_bytes(bytes: &[u8], last: bool) -> (&'static Encoding, FoundBy) {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    // The block may end in the middle of a character.
    let cut = str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    if good > bad || (cut && !last && good + 1 > bad) {
        return (UTF_8, FoundBy::Sense);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, last);
    (detector.guess(None, Utf8Detection::Deny), FoundBy::Frequency)
}
