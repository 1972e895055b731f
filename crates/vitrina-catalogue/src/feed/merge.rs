//! One record of a feed into the exhibit that stands in the catalogue: what the feed wrote it may change, what an editor
//! or another feed wrote stays. Pure: the same exhibit, record and notes give the same exhibit.

use vitrina_core::file::{ExhibitFile, FeedFile};

use super::statements::{Statements, statements, take};

/// An exhibit after a record of a feed has come in.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The exhibit; its `changed` is what it was, for whoever keeps the calendar.
    pub file: ExhibitFile,
    /// The statements that are new, different or gone, by key.
    pub changed: Vec<String>,
    /// The statements that the feed makes otherwise than they stand here, because an editor or another feed wrote them.
    pub kept_editorial: Vec<String>,
}

/// What the feed's record leaves of the exhibit that is there; without one, the record itself.
///
/// `incoming` brings id, UUID, museum and day for an exhibit that is new. They never change one that is there, nor does
/// its standing.
#[must_use]
pub fn merge(existing: Option<&ExhibitFile>, mut incoming: ExhibitFile, feed: &str, record: &str) -> Merged {
    let says = statements(&incoming);
    let Some(existing) = existing else {
        let changed = says.keys().cloned().collect();
        let note = FeedFile { name: feed.to_owned(), record: record.to_owned(), statements: says };
        incoming.feeds = vec![note];
        return Merged { file: incoming, changed, kept_editorial: Vec::new() };
    };
    let mut merged = Merged { file: existing.clone(), changed: Vec::new(), kept_editorial: Vec::new() };
    let is_mine = |note: &FeedFile| note.name == feed && note.record == record;
    let mine = existing.feeds.iter().position(is_mine);
    let said = mine.map_or_else(Statements::new, |index| existing.feeds[index].statements.clone());
    let stands = statements(existing);
    let of_others = |key: &str| {
        let mut others = existing.feeds.iter().filter(|note| !is_mine(note));
        others.any(|note| note.statements.contains_key(key))
    };

    let mut notes = Statements::new();
    for (key, new) in &says {
        let (stands, said) = (stands.get(key), said.get(key));
        let may_write = match said {
            Some(_) => stands == said,
            None => stands.is_none() && !of_others(key),
        };
        if may_write {
            if stands != Some(new) {
                take(&mut merged.file, &mut incoming, key);
                merged.changed.push(key.clone());
            }
        } else if stands != Some(new) {
            merged.kept_editorial.push(key.clone());
        }
        // What was never the feed's does not become its own by being alike.
        if may_write || said.is_some() {
            notes.insert(key.clone(), new.clone());
        }
    }
    for (key, said) in said.iter().filter(|(key, _)| !says.contains_key(*key)) {
        match stands.get(key) {
            Some(stands) if stands == said => {
                take(&mut merged.file, &mut incoming, key);
                merged.changed.push(key.clone());
            }
            Some(_) => merged.kept_editorial.push(key.clone()),
            // An editor took it out: it stays out should the feed say it again.
            None => drop(notes.insert(key.clone(), said.clone())),
        }
    }
    merged.changed.sort();
    merged.kept_editorial.sort();
    match mine {
        Some(index) => merged.file.feeds[index].statements = notes,
        None => {
            let note = FeedFile { name: feed.to_owned(), record: record.to_owned(), statements: notes };
            merged.file.feeds.push(note);
        }
    }
    merged
}

#[cfg(test)]
#[path = "merge/tests.rs"]
mod tests;
