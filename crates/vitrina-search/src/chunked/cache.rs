//! The chunks that are there, and those that are wanted.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::error::{ChunkFault, IndexFault, Stop};
use super::format::{ChunkName, LARGEST_CHUNK, Reference};

/// Inflated chunks by name.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    loaded: BTreeMap<ChunkName, Vec<u8>>,
    wanted: RefCell<BTreeSet<Reference>>,
}

impl Cache {
    /// The bytes of a chunk; where it is not there, it is wanted from now on.
    pub(crate) fn get(&self, reference: Reference) -> Result<&[u8], Stop> {
        if let Some(bytes) = self.loaded.get(&reference.name) {
            return Ok(bytes);
        }
        if reference.length > LARGEST_CHUNK {
            let fault = ChunkFault::TooLarge;
            return Err(Stop::Fault(IndexFault::Chunk { name: reference.name, fault }));
        }
        self.wanted.borrow_mut().insert(reference);
        Err(Stop::Wanting)
    }

    /// Asks for all of them at once, so that they can be fetched side by side.
    pub(crate) fn all(&self, references: impl IntoIterator<Item = Reference>) -> Result<(), Stop> {
        together(references.into_iter().map(|reference| self.get(reference).map(|_| ()))).map(|_| ())
    }

    /// What is wanted since the last time.
    pub(crate) fn wanted(&self) -> Vec<Reference> {
        std::mem::take(&mut *self.wanted.borrow_mut()).into_iter().collect()
    }

    /// Takes the inflated bytes of a chunk.
    pub(crate) fn offer(&mut self, name: ChunkName, inflated: Vec<u8>) -> Result<(), IndexFault> {
        if ChunkName::of(&inflated) != name {
            return Err(IndexFault::Chunk { name, fault: ChunkFault::Changed });
        }
        self.loaded.insert(name, inflated);
        Ok(())
    }
}

/// Goes through all steps even where one wants a chunk, so that whatever is wanted is known at once.
pub(crate) fn together<T>(steps: impl Iterator<Item = Result<T, Stop>>) -> Result<Vec<T>, Stop> {
    let mut done = Vec::new();
    let mut wanting = false;
    for step in steps {
        match step {
            Ok(value) => done.push(value),
            Err(Stop::Wanting) => wanting = true,
            Err(fault) => return Err(fault),
        }
    }
    if wanting { Err(Stop::Wanting) } else { Ok(done) }
}
