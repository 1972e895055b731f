//! Every file of the site: what stands, and what this build plans. About 130 bytes a file.
//!
//! Paths lie end to end in one string, records in one vector; the index keeps numbers only.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{OutputError, Written};

/// One file: what it was rendered from and what came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Where its path begins in the paths of the ledger.
    start: u32,
    path_length: u16,
    /// It stands in the output folder.
    pub(super) standing: bool,
    /// This build wants it.
    pub(super) planned: bool,
    /// Its new bytes wait in the staging folder.
    pub(super) staged: bool,
    /// The first 16 bytes of BLAKE3 over all that went into it.
    pub(super) inputs: [u8; 16],
    /// The first 16 bytes of BLAKE3 over its bytes.
    pub(super) hash: [u8; 16],
    /// Its bytes.
    pub(super) length: u64,
}

/// Totals of the files a build has planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// How many files.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// BLAKE3 over the paths in byte order, each followed by a zero byte and the first 16 bytes of its file's BLAKE3.
    pub root: [u8; 32],
}

/// All files that stand or are planned.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    paths: String,
    records: Vec<Record>,
    /// Hash of the path → number of the record. Equal hashes of two paths go to the next free number; nothing is ever taken out.
    index: HashMap<u64, u32>,
    /// What stands is not what was remembered: everything is written anew.
    pub(super) stale: bool,
    /// A record changed, so the manifest must be written even if no page did.
    pub(super) changed: bool,
}

impl Ledger {
    pub(super) fn with_room(files: usize, bytes: usize) -> Self {
        Self {
            paths: String::with_capacity(bytes),
            records: Vec::with_capacity(files),
            index: HashMap::with_capacity(files),
            ..Self::default()
        }
    }

    pub(super) fn path(&self, record: &Record) -> &str {
        &self.paths[record.start as usize..record.start as usize + usize::from(record.path_length)]
    }

    /// The number of the record, or the free place in the index where it belongs.
    fn find(&self, path: &str) -> Result<usize, u64> {
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        let mut place = hasher.finish();
        loop {
            match self.index.get(&place) {
                None => return Err(place),
                Some(&number) if self.path(&self.records[number as usize]) == path => return Ok(number as usize),
                Some(_) => place = place.wrapping_add(1),
            }
        }
    }

    pub(super) fn get(&self, path: &str) -> Option<&Record> {
        self.find(path).ok().map(|number| &self.records[number])
    }

    fn add(&mut self, place: u64, path: &str, record: Record) -> Result<(), OutputError> {
        let full = || OutputError::Path { path: path.to_owned(), why: "the site has more paths than 4 GB" };
        let start = u32::try_from(self.paths.len()).map_err(|_| full())?;
        let number = u32::try_from(self.records.len()).map_err(|_| full())?;
        let path_length = u16::try_from(path.len())
            .map_err(|_| OutputError::Path { path: path.to_owned(), why: "the path is longer than 65,535 bytes" })?;
        self.paths.push_str(path);
        self.records.push(Record { start, path_length, ..record });
        self.index.insert(place, number);
        Ok(())
    }

    /// Remembers a file that stands in the output folder. False when it is known already.
    pub(super) fn remember(
        &mut self,
        path: &str,
        inputs: [u8; 16],
        hash: [u8; 16],
        length: u64,
    ) -> Result<bool, OutputError> {
        let Err(place) = self.find(path) else { return Ok(false) };
        let record =
            Record { start: 0, path_length: 0, standing: true, planned: false, staged: false, inputs, hash, length };
        self.add(place, path, record)?;
        Ok(true)
    }

    /// Plans a file that stands already, from the same inputs.
    pub(super) fn keep(&mut self, path: &str, inputs: [u8; 16]) -> bool {
        if self.stale {
            return false;
        }
        let Ok(number) = self.find(path) else { return false };
        let record = &mut self.records[number];
        let same = record.standing && record.inputs == inputs && !record.staged;
        record.planned |= same;
        same
    }

    /// Plans a file of which the bytes are known now.
    pub(super) fn plan(
        &mut self,
        path: &str,
        inputs: [u8; 16],
        hash: [u8; 16],
        length: u64,
    ) -> Result<Written, OutputError> {
        let number = match self.find(path) {
            Ok(number) => number,
            Err(place) => {
                let record = Record {
                    start: 0,
                    path_length: 0,
                    standing: false,
                    planned: true,
                    staged: true,
                    inputs,
                    hash,
                    length,
                };
                self.add(place, path, record)?;
                self.changed = true;
                return Ok(Written::New);
            }
        };
        let record = &mut self.records[number];
        if record.planned {
            return Err(OutputError::Twice { path: path.to_owned() });
        }
        let same = !self.stale && record.hash == hash && record.length == length;
        self.changed |= !same || record.inputs != inputs;
        *record = Record { planned: true, staged: !same, inputs, hash, length, ..*record };
        Ok(if same { Written::Unchanged } else { Written::Changed })
    }

    /// All records in the byte order of their paths. What comes from a manifest is in order already, which makes it quick.
    pub(super) fn in_order(&self) -> Vec<&Record> {
        let mut order: Vec<&Record> = self.records.iter().collect();
        order.sort_by(|one, other| self.path(one).cmp(self.path(other)));
        order
    }

    /// Totals and root hash of the planned files among `order`.
    pub(super) fn planned(&self, order: &[&Record]) -> Planned {
        let mut hasher = blake3::Hasher::new();
        let (mut files, mut bytes) = (0, 0);
        for record in order.iter().filter(|record| record.planned) {
            hasher.update(self.path(record).as_bytes());
            hasher.update(&[0]);
            hasher.update(&record.hash);
            files += 1;
            bytes += record.length;
        }
        Planned { files, bytes, root: *hasher.finalize().as_bytes() }
    }
}
