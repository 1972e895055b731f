//! The records that match in every respect, and those that only one facet's own choice stands against.

use std::collections::BTreeSet;

use vitrina_core::query::{FacetKind, Query};

use super::ChunkedIndex;
use super::cache::together;
use super::column::Years;
use super::error::Stop;
use super::facets::OpenFacet;
use super::find::{Finder, Matches};

/// What narrows a question down.
pub(crate) struct Narrowing<'a> {
    pub(crate) matches: Option<Matches>,
    years: Option<(Years<'a>, (i32, i32))>,
    /// The facets with a choice, and of each of their sets whether it has a chosen value.
    facets: Vec<(FacetKind, OpenFacet<'a>, Vec<bool>)>,
    records: usize,
}

/// How a record stands to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Met {
    /// It matches in every respect.
    Wholly,
    /// Only the choice of this facet stands against it.
    But(FacetKind),
    /// It does not match.
    Not,
}

impl ChunkedIndex {
    /// Reads what a question narrows down by; `text` is asked instead of the question's own.
    pub(crate) fn narrowing(&self, query: &Query, text: &str) -> Result<Narrowing<'_>, Stop> {
        let matches = if text.trim().is_empty() {
            Ok(None)
        } else {
            Finder::open(&self.cache, &self.manifest).and_then(|finder| finder.matches(text))
        };
        let years = query.years.map(|span| self.years().map(|years| (years, span))).transpose();
        let chosen = query.facets.iter().filter(|(_, values)| !values.is_empty());
        let facets = together(chosen.map(|(kind, values): (&FacetKind, &BTreeSet<String>)| {
            let facet = self.facet(*kind)?;
            let having = facet.having(values.iter());
            Ok((*kind, facet, having))
        }));
        Ok(Narrowing { matches: matches?, years: years?, facets: facets?, records: self.manifest.records as usize })
    }

    pub(crate) fn years(&self) -> Result<Years<'_>, Stop> {
        Years::open(&self.cache, &self.manifest.first, &self.manifest.span)
    }

    pub(crate) fn facet(&self, kind: FacetKind) -> Result<OpenFacet<'_>, Stop> {
        OpenFacet::open(&self.cache, &self.manifest.facets[super::place(kind)])
    }
}

impl Narrowing<'_> {
    /// Whether every record matches.
    pub(crate) fn is_empty(&self) -> bool {
        self.matches.is_none() && self.years.is_none() && self.facets.is_empty()
    }

    /// How a record stands to the text and the chosen values, whatever its years.
    pub(crate) fn beside_years(&self, row: usize) -> Met {
        if self.matches.as_ref().is_some_and(|matches| matches.scores[row] == 0) {
            return Met::Not;
        }
        let mut met = Met::Wholly;
        for (kind, facet, having) in &self.facets {
            // A set that is not there, in an index that was tampered with, has no chosen value.
            if !having.get(facet.set(row)).copied().unwrap_or(false) {
                met = match met {
                    Met::Wholly => Met::But(*kind),
                    Met::But(_) | Met::Not => return Met::Not,
                };
            }
        }
        met
    }

    /// How a record stands to the question.
    pub(crate) fn met(&self, row: usize) -> Met {
        match &self.years {
            Some((years, span)) if !within(years.of(row), *span) => Met::Not,
            _ => self.beside_years(row),
        }
    }

    /// The records that match in every respect.
    pub(crate) fn rows(&self) -> impl Iterator<Item = u32> {
        (0..self.records).filter(|row| self.met(*row) == Met::Wholly).map(super::short)
    }
}

fn within(years: Option<(i64, i64)>, (from, to): (i32, i32)) -> bool {
    years.is_some_and(|(first, last)| first <= i64::from(to) && i64::from(from) <= last)
}
