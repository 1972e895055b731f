//! What a museum sends in one file: a plain file, one compressed file, or an archive whose entries are read one by one.
//!
//! Nothing is unpacked to a disk, and no name of an entry is ever used as a path. Whatever would grow without end, such
//! as an archive that unpacks to a million times its size, is refused with its position.

mod bounded;
#[cfg(test)]
mod tests;
mod zipped;

use std::io::{BufRead, BufReader, Cursor, Read, Seek, SeekFrom};

use flate2::bufread::MultiGzDecoder;

use crate::error::InteropError;
use crate::imported::{Position, Reject};
use bounded::{Bounded, Meter, Ratio};

/// How much an archive may unpack to.
#[derive(Debug, Clone, Copy)]
pub struct ArchiveLimits {
    /// Bytes of one entry of an archive.
    pub entry: u64,
    /// How many times its packed size something may unpack to; real tables and records reach 60.
    pub ratio: u64,
    /// How many entries an archive may have.
    pub entries: u64,
}

impl Default for ArchiveLimits {
    fn default() -> Self {
        Self { entry: 64_000_000, ratio: 250, entries: 2_000_000 }
    }
}

/// One file to be read: an entry of an archive, or the whole of what was handed in.
pub struct Entry<'a> {
    /// The file, with the entry of an archive after `!`.
    pub name: String,
    /// Its bytes. A bound that is reached is an error of this reader.
    pub reader: &'a mut dyn BufRead,
}

/// Calls `each` with every file in `input`, in their order, or with why one was not opened.
///
/// What follows a refused entry is still read where that is possible.
///
/// # Errors
/// When the bytes cannot be read at all, or the archive as a whole is broken or built to do harm.
pub fn entries<R: Read + Seek>(
    mut input: R,
    name: &str,
    limits: &ArchiveLimits,
    mut each: impl FnMut(Result<Entry<'_>, Reject>),
) -> Result<(), InteropError> {
    let read = |source| InteropError::Read { file: name.to_owned(), source };
    let start = input.stream_position().map_err(read)?;
    let mut head = Vec::new();
    input.by_ref().take(HEAD).read_to_end(&mut head).map_err(read)?;
    input.seek(SeekFrom::Start(start)).map_err(read)?;
    match kind(&head) {
        Kind::Zip => zipped::entries(input, name, limits, &mut each),
        Kind::Gzip => gzip(BufReader::new(input), name, limits, &mut each),
        Kind::Tar => tar(BufReader::new(input), name, limits, &mut each),
        Kind::Plain => {
            each(Ok(Entry { name: name.to_owned(), reader: &mut BufReader::new(input) }));
            Ok(())
        }
    }
}

/// How many bytes are looked at to know what a file is: a whole block of a tar archive.
const HEAD: u64 = 512;

/// What a file is by its first bytes; its name says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Gzip,
    Tar,
    Zip,
}

fn kind(head: &[u8]) -> Kind {
    if head.starts_with(&[0x1F, 0x8B]) {
        Kind::Gzip
    } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Kind::Zip
    } else if head.get(257..262) == Some(b"ustar") || old_tar(head) {
        Kind::Tar
    } else {
        Kind::Plain
    }
}

/// Whether the bytes are a block of a tar archive from before `ustar`: its checksum is right.
fn old_tar(head: &[u8]) -> bool {
    let Some(field) = head.get(148..156) else { return false };
    let digits: String = field.iter().take_while(|b| b.is_ascii_digit() || **b == b' ').map(|b| *b as char).collect();
    let Ok(stated) = u64::from_str_radix(digits.trim(), 8) else { return false };
    let blank = 8 * u64::from(b' ');
    let sum: u64 = head.iter().map(|b| u64::from(*b)).sum::<u64>() - field.iter().map(|b| u64::from(*b)).sum::<u64>();
    head.len() as u64 == HEAD && stated == sum + blank
}

fn position(file: &str, entry: Option<&str>) -> Position {
    let file = entry.map_or_else(|| file.to_owned(), |entry| format!("{file}!{entry}"));
    Position { file, ..Position::default() }
}

fn gzip<R: BufRead>(
    input: R,
    name: &str,
    limits: &ArchiveLimits,
    each: &mut dyn FnMut(Result<Entry<'_>, Reject>),
) -> Result<(), InteropError> {
    let packed = Meter::default();
    let ratio = Ratio::new(packed.clone(), limits.ratio);
    let mut unpacked = Bounded::new(MultiGzDecoder::new(packed.over(input)), None, Some(ratio));
    let mut head = Vec::new();
    let first = unpacked.by_ref().take(HEAD).read_to_end(&mut head);
    first.map_err(|error| InteropError::archive(position(name, None), error.to_string()))?;
    let whole = Cursor::new(head.clone()).chain(unpacked);
    match kind(&head) {
        Kind::Tar => tar(whole, name, limits, each),
        Kind::Gzip | Kind::Zip => Err(InteropError::archive(position(name, None), NESTED)),
        Kind::Plain => {
            each(Ok(Entry { name: name.to_owned(), reader: &mut BufReader::new(whole) }));
            Ok(())
        }
    }
}

/// Why an archive within an archive is refused.
const NESTED: &str = "an archive within an archive is not opened: unpack it first";

fn tar<R: Read>(
    input: R,
    name: &str,
    limits: &ArchiveLimits,
    each: &mut dyn FnMut(Result<Entry<'_>, Reject>),
) -> Result<(), InteropError> {
    let mut archive = tar::Archive::new(input);
    let broken = |error: &std::io::Error| InteropError::archive(position(name, None), error.to_string());
    // The second block of zeros at the end is missing in real files: the reader asks only for the first.
    for (count, entry) in archive.entries().map_err(|error| broken(&error))?.enumerate() {
        if count as u64 >= limits.entries {
            let words = format!("more than {} entries", limits.entries);
            return Err(InteropError::archive(position(name, None), words));
        }
        let entry = entry.map_err(|error| broken(&error))?;
        let own = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let kind = entry.header().entry_type();
        if kind.is_dir() || kind.is_pax_global_extensions() {
            continue;
        }
        if !kind.is_file() {
            each(Err(Reject::new(position(name, Some(&own)), "not a file but a link or a device: not followed", &[])));
            continue;
        }
        let size = entry.size();
        if size > limits.entry {
            let words = format!("the entry has {} MB; at most {} are read", size / 1_000_000, limits.entry / 1_000_000);
            each(Err(Reject::new(position(name, Some(&own)), words, &[])));
            continue;
        }
        offer(Bounded::new(entry, Some(limits.entry), None), name, &own, each);
    }
    Ok(())
}

/// Hands an entry on, unless it is an archive itself.
fn offer(entry: impl Read, name: &str, own: &str, each: &mut dyn FnMut(Result<Entry<'_>, Reject>)) {
    let mut reader = BufReader::new(entry);
    let mut head = Vec::new();
    if let Err(error) = reader.by_ref().take(HEAD).read_to_end(&mut head) {
        each(Err(Reject::new(position(name, Some(own)), error.to_string(), &head)));
        return;
    }
    if kind(&head) != Kind::Plain {
        each(Err(Reject::new(position(name, Some(own)), NESTED, &[])));
        return;
    }
    let full = position(name, Some(own)).file;
    each(Ok(Entry { name: full, reader: &mut Cursor::new(head).chain(reader) }));
}
