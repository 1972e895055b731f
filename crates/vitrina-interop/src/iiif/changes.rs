//! IIIF Change Discovery 1.0: which manifests are new, changed or gone, in pages that a harvester walks backwards.
//!
//! A catalogue keeps the day of a record's last change, not its history: each manifest has one activity, on that day. The
//! first day is not known either, so all that is there is an update, which the standard foresees. A page holds the
//! activities of a year; one that grows too large is split by month, by day and by the ids of the exhibits. Pages of
//! earlier days stay as they are when new ones come, and lose only what has changed since.

#[cfg(test)]
mod tests;

use serde_json::{Value, json};
use vitrina_core::{Catalogue, CivilDate, ExhibitEntry, ExhibitId, RecordType, Withdrawal};

use super::manifest_path;
use crate::address::SiteAddress;
use crate::changed::last_change;

/// The context of every document.
pub const CONTEXT: &str = "http://iiif.io/api/discovery/1/context.json";
/// Where the list of the pages stands in the site.
pub const CHANGES: &str = "iiif/changes.json";

/// How many activities a page holds at most, unless one exhibit alone has more.
const PAGE: usize = 100;
/// As many letters of `2026-11-23.id` begin a page's name: the year, the month, the day.
const SPANS: [usize; 3] = [4, 7, 10];

/// What became of a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind<'a> {
    /// It stood at the address of this id before.
    Moved(&'a ExhibitId),
    /// It is new or has changed.
    Updated,
    /// It was withdrawn.
    Deleted,
}

/// An activity. The order is that of the pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Change<'a> {
    /// The day and the id.
    key: String,
    id: ExhibitId,
    kind: Kind<'a>,
}

/// Every change there is to tell of, the earliest first.
#[derive(Debug)]
pub struct Changes<'a> {
    all: Vec<Change<'a>>,
}

impl<'a> Changes<'a> {
    /// Those of the exhibits that `has_manifest`, and of the exhibits that were withdrawn.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, has_manifest: impl Fn(&ExhibitEntry) -> bool) -> Self {
        let mut all = Vec::new();
        for entry in catalogue.exhibits().iter().filter(|entry| has_manifest(entry)) {
            let day = last_change(catalogue, entry);
            all.extend(entry.former_ids.iter().map(|former| Change::new(day, &entry.id, Kind::Moved(former))));
            all.push(Change::new(day, &entry.id, Kind::Updated));
        }
        let gone = catalogue.withdrawn().iter().filter(|gone| gone.kind == RecordType::Exhibit);
        let deleted = |gone: &Withdrawal| Some(Change::new(gone.date, &gone.id.parse().ok()?, Kind::Deleted));
        all.extend(gone.filter_map(deleted));
        all.sort();
        Self { all }
    }

    /// How many files [`documents`](Self::documents) are.
    #[must_use]
    pub fn files(&self) -> usize {
        let pages = self.pages().len();
        if pages == 0 { 0 } else { pages + 1 }
    }

    /// The pages and the list of them, each with its place in the site; nothing where there is no change.
    #[must_use]
    pub fn documents(&self, site: SiteAddress<'_>) -> Vec<(String, Value)> {
        let pages = self.pages();
        let ([first, ..], [.., last]) = (&pages[..], &pages[..]) else { return Vec::new() };
        let link = |(name, _): &(&str, &[Change<'_>])| reference(&site.file(&path(name)), "OrderedCollectionPage");
        let list = site.file(CHANGES);
        let whole = json!({
            "@context": CONTEXT, "id": list, "type": "OrderedCollection", "totalItems": self.all.len(),
            "first": link(first), "last": link(last),
        });
        let page = |(place, page): (usize, &(&str, &[Change<'_>]))| {
            let mut document = json!({
                "@context": CONTEXT, "id": site.file(&path(page.0)), "type": "OrderedCollectionPage",
                "partOf": reference(&list, "OrderedCollection"),
            });
            let beside = [("prev", place.checked_sub(1)), ("next", Some(place + 1))];
            for (name, other) in beside {
                if let Some(other) = other.and_then(|other| pages.get(other)) {
                    document[name] = link(other);
                }
            }
            document["orderedItems"] = page.1.iter().map(|change| change.activity(site)).collect();
            (path(page.0), document)
        };
        pages.iter().enumerate().map(page).chain([(CHANGES.to_owned(), whole)]).collect()
    }

    /// The pages by name.
    fn pages(&self) -> Vec<(&str, &[Change<'a>])> {
        let mut pages = Vec::new();
        split(&self.all, 0, &mut pages);
        pages
    }
}

/// Splits changes by as many letters of their keys as `span` stands for, and what is too large again.
fn split<'c, 'a>(changes: &'c [Change<'a>], span: usize, pages: &mut Vec<(&'c str, &'c [Change<'a>])>) {
    let length = SPANS.get(span).copied().unwrap_or(SPANS[2] + 2 + span - SPANS.len());
    for group in changes.chunk_by(|a, b| a.begin(length) == b.begin(length)) {
        let name = group[0].begin(length);
        if group.len() > PAGE && name.len() == length {
            split(group, span + 1, pages);
        } else {
            pages.push((name, group));
        }
    }
}

/// Where a page stands in the site.
fn path(name: &str) -> String {
    format!("iiif/changes/{name}.json")
}

fn reference(id: &str, class: &str) -> Value {
    json!({ "id": id, "type": class })
}

impl<'a> Change<'a> {
    fn new(day: CivilDate, id: &ExhibitId, kind: Kind<'a>) -> Self {
        Self { key: format!("{day}.{id}"), id: id.clone(), kind }
    }

    /// The first letters of the key, of which each is one byte.
    fn begin(&self, length: usize) -> &str {
        &self.key[..self.key.len().min(length)]
    }

    fn activity(&self, site: SiteAddress<'_>) -> Value {
        let manifest = |id: &ExhibitId| reference(&site.file(&manifest_path(id)), "Manifest");
        let this = manifest(&self.id);
        // Only the day is known: its end, so that whoever looked in the morning sees at night what came at noon.
        let time = format!("{}T23:59:59Z", &self.key[..SPANS[2]]);
        match self.kind {
            Kind::Updated => json!({ "type": "Update", "object": this, "endTime": time }),
            Kind::Deleted => json!({ "type": "Delete", "object": this, "endTime": time }),
            Kind::Moved(from) => {
                json!({ "type": "Move", "object": manifest(from), "target": this, "endTime": time })
            }
        }
    }
}
