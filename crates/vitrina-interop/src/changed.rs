//! When a record as others have it changed last: also by a change of what it names.

use vitrina_core::{Catalogue, CivilDate, ExhibitEntry};

/// The day on which an exhibit's record, or one that it names, changed last.
///
/// What the whole catalogue says of itself, its publisher and languages, is left out: it is in every document and says
/// nothing new of any exhibit.
#[must_use]
pub fn last_change(catalogue: &Catalogue, entry: &ExhibitEntry) -> CivilDate {
    let museum = catalogue.museum(entry.museum);
    let terms = entry.terms.iter().copied().chain(entry.object_type).map(|term| catalogue.term(term).changed);
    let authorities = entry.authorities.iter().map(|(kind, index)| catalogue.authority(*kind, *index).changed);
    let own = [entry.changed, museum.changed, catalogue.state_of(museum).changed];
    own.into_iter().chain(terms).chain(authorities).max().unwrap_or(entry.changed)
}
