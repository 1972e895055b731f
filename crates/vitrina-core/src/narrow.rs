//! A catalogue kept to the exhibits of one museum: everything else of it stays, so that every reference still resolves.

use crate::catalogue::Catalogue;
use crate::id::MuseumId;

impl Catalogue {
    /// Keeps the exhibits of one museum only. False, and nothing is left out, where the catalogue has no such museum.
    ///
    /// Museums, states, concepts, joint exhibitions and what was withdrawn stay: what an exhibit names is there. What
    /// joint exhibitions and the list of exhibits of the day name of other museums is passed over by all who read it.
    #[must_use]
    pub fn keep_museum(&mut self, museum: &MuseumId) -> bool {
        let Some(index) = self.directory.museum(museum) else { return false };
        self.exhibits.retain(|entry| entry.museum == index);
        true
    }
}
