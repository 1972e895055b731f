//! Zip archives: the same bounds, by the sizes the archive states and by those it turns out to have.

use std::io::{Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use super::bounded::{Bounded, Ratio};
use super::{ArchiveLimits, Entry, offer, position};
use crate::error::InteropError;
use crate::imported::Reject;

pub(super) fn entries<R: Read + Seek>(
    input: R,
    name: &str,
    limits: &ArchiveLimits,
    each: &mut dyn FnMut(Result<Entry<'_>, Reject>),
) -> Result<(), InteropError> {
    let broken = |error: ZipError| InteropError::archive(position(name, None), error.to_string());
    let mut archive = ZipArchive::new(input).map_err(broken)?;
    if archive.len() as u64 > limits.entries {
        let words = format!("more than {} entries", limits.entries);
        return Err(InteropError::archive(position(name, None), words));
    }
    for index in 0..archive.len() {
        let own = archive.name_for_index(index).and_then(Result::ok).map(std::borrow::Cow::into_owned);
        let own = own.unwrap_or_else(|| format!("entry {index}"));
        let mut refuse = |words: String| each(Err(Reject::new(position(name, Some(&own)), words, &[])));
        let entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(error) => {
                refuse(error.to_string());
                continue;
            }
        };
        if entry.is_dir() {
            continue;
        }
        if !entry.is_file() {
            refuse("not a file but a link: not followed".to_owned());
            continue;
        }
        if entry.size() > limits.entry {
            let megabytes = (entry.size() / 1_000_000, limits.entry / 1_000_000);
            refuse(format!("the entry has {} MB; at most {} are read", megabytes.0, megabytes.1));
            continue;
        }
        let ratio = Ratio::of_size(entry.compressed_size(), limits.ratio);
        offer(Bounded::new(entry, Some(limits.entry), Some(ratio)), name, &own, each);
    }
    Ok(())
}
