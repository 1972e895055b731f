//! The manifest: which files a build left behind, as bytes beside the site, never in it.
//!
//! Header, count and bytes of paths (u64 LE each), per file inputs, hash, length (u64 LE) and path length (u16 LE),
//! then all paths in byte order, then 32 bytes BLAKE3 over everything before.

use std::path::Path;

use super::OutputError;
use super::ledger::{Ledger, Record};

const HEADER: &[u8] = b"vitrina manifest 1\n";
const PER_FILE: usize = 16 + 16 + 8 + 2;

/// The planned files among `order`, which is in the byte order of the paths.
pub(super) fn encode(ledger: &Ledger, order: &[&Record]) -> Vec<u8> {
    let planned = || order.iter().filter(|record| record.planned);
    let files = planned().count();
    let bytes: usize = planned().map(|record| ledger.path(record).len()).sum();
    let mut out = Vec::with_capacity(HEADER.len() + 16 + files * PER_FILE + bytes + 32);
    out.extend_from_slice(HEADER);
    out.extend_from_slice(&(files as u64).to_le_bytes());
    out.extend_from_slice(&(bytes as u64).to_le_bytes());
    for record in planned() {
        out.extend_from_slice(&record.inputs);
        out.extend_from_slice(&record.hash);
        out.extend_from_slice(&record.length.to_le_bytes());
        let length = u16::try_from(ledger.path(record).len()).expect("the ledger holds no longer paths");
        out.extend_from_slice(&length.to_le_bytes());
    }
    for record in planned() {
        out.extend_from_slice(ledger.path(record).as_bytes());
    }
    let sum = blake3::hash(&out);
    out.extend_from_slice(sum.as_bytes());
    out
}

/// Reads a manifest; `path` is where it lies, for the error.
pub(super) fn decode(bytes: &[u8], path: &Path) -> Result<Ledger, OutputError> {
    let state = |what| OutputError::State { path: path.to_owned(), what };
    if !bytes.starts_with(HEADER) {
        return Err(state("is not a manifest of this version of Vitrina"));
    }
    let damaged = || state("is damaged");
    let (body, sum) = bytes.split_last_chunk::<32>().ok_or_else(damaged)?;
    if blake3::hash(body) != *sum {
        return Err(damaged());
    }
    read(&body[HEADER.len()..]).ok_or_else(damaged)
}

/// The body after the header; nothing when it does not add up.
fn read(body: &[u8]) -> Option<Ledger> {
    let (files, rest) = number(body)?;
    let (path_bytes, rest) = number(rest)?;
    let (records, mut paths) = rest.split_at_checked(files.checked_mul(PER_FILE)?)?;
    if paths.len() != path_bytes {
        return None;
    }
    let mut ledger = Ledger::with_room(files, path_bytes);
    for record in records.chunks_exact(PER_FILE) {
        let (inputs, rest) = record.split_first_chunk::<16>()?;
        let (hash, rest) = rest.split_first_chunk::<16>()?;
        let (length, rest) = rest.split_first_chunk::<8>()?;
        let path_length = u16::from_le_bytes(*rest.first_chunk()?);
        let (path, others) = paths.split_at_checked(path_length.into())?;
        paths = others;
        let path = std::str::from_utf8(path).ok()?;
        super::path::check(path).ok()?;
        if !ledger.remember(path, *inputs, *hash, u64::from_le_bytes(*length)).ok()? {
            return None;
        }
    }
    paths.is_empty().then_some(ledger)
}

fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<8>()?;
    Some((usize::try_from(u64::from_le_bytes(*number)).ok()?, rest))
}
