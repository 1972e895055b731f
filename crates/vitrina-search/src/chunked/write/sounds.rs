//! Names by how they sound.

use std::collections::BTreeMap;

use super::blocks::MergedTerm;
use crate::chunked::dictionary::sound_key;
use crate::sound::{Script, sound_keys};

/// The keys of names, each with the places of its names in the dictionary.
#[derive(Debug, Default)]
pub(super) struct Sounds {
    names: BTreeMap<String, Vec<u32>>,
}

impl Sounds {
    /// Takes a name; they come in the order of their places.
    pub(super) fn take(&mut self, term: &MergedTerm, place: u32) {
        let Some(script) = Script::of(term.shown()) else { return };
        for key in sound_keys(term.shown()) {
            self.names.entry(sound_key(script, &key)).or_default().push(place);
        }
    }

    /// The terms in their order.
    pub(super) fn finish(self) -> impl Iterator<Item = MergedTerm> {
        self.names.into_iter().map(|(text, places)| MergedTerm { text, places, special: true, ..MergedTerm::default() })
    }
}
