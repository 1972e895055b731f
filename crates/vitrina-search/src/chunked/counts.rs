//! Exact counts: of each value, how many records have it that match in every other respect; and how many lie in which years.

use std::collections::BTreeMap;

use vitrina_core::query::{Facet, FacetCount, FacetKind, Query};

use super::ChunkedIndex;
use super::cache::together;
use super::error::Stop;
use super::facets::values;
use super::narrow::{Met, Narrowing};

/// More bars than this are not read at one glance.
const MOST_BARS: i64 = 100;

/// How many matching records lie in which years, whatever years are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Histogram {
    /// How many years a bar has.
    pub width: u32,
    /// The first year of each bar that is not empty, and its records. A record is counted in every bar its date touches.
    pub bars: BTreeMap<i32, u32>,
    /// Matching records without a date.
    pub undated: u32,
}

impl ChunkedIndex {
    pub(crate) fn facets(&self, query: &Query, narrowing: &Narrowing<'_>) -> Result<Vec<Facet>, Stop> {
        if narrowing.is_empty() {
            // What everything has was counted when the index was made.
            let facet = |kind: FacetKind| {
                let values = values(&self.cache, self.manifest.facets[super::place(kind)].values)?;
                Ok(facet(kind, query, values.into_iter()))
            };
            return together(FacetKind::ALL.into_iter().map(facet));
        }
        let open = together(FacetKind::ALL.into_iter().map(|kind| self.facet(kind)))?;
        let mut of_sets: Vec<Vec<u32>> = open.iter().map(|facet| vec![0; facet.len()]).collect();
        let mut count = |place: usize, row: usize| {
            // A set that is not there, in an index that was tampered with, is counted nowhere.
            if let Some(count) = of_sets[place].get_mut(open[place].set(row)) {
                *count += 1;
            }
        };
        for row in 0..self.manifest.records as usize {
            match narrowing.met(row) {
                Met::Wholly => (0..open.len()).for_each(|place| count(place, row)),
                Met::But(kind) => count(super::place(kind), row),
                Met::Not => {}
            }
        }
        let counted = FacetKind::ALL.into_iter().zip(open.into_iter().zip(of_sets));
        Ok(counted
            .map(|(kind, (open, of_sets))| {
                let counts = open.counts(&of_sets);
                facet(kind, query, open.values.into_iter().zip(counts).map(|((id, _), count)| (id, count)))
            })
            .collect())
    }

    pub(crate) fn years_of(&self, query: &Query) -> Result<Histogram, Stop> {
        let (narrowing, years) = (self.narrowing(query, &query.text), self.years());
        let (narrowing, years) = (narrowing?, years?);
        let rows = (0..self.manifest.records as usize).filter(|row| narrowing.beside_years(*row) == Met::Wholly);
        let spans: Vec<Option<(i64, i64)>> = rows.map(|row| years.of(row)).collect();
        Ok(histogram(&spans))
    }
}

/// The bars of these spans of years.
fn histogram(spans: &[Option<(i64, i64)>]) -> Histogram {
    let dated = || spans.iter().flatten();
    let undated = super::short(spans.len() - dated().count());
    let (Some(first), Some(last)) = (dated().map(|span| span.0).min(), dated().map(|span| span.1).max()) else {
        return Histogram { width: 1, bars: BTreeMap::new(), undated };
    };
    let bar = |year: i64, width: i64| year.div_euclid(width);
    let mut width = 1_i64;
    while bar(last, width) - bar(first, width) >= MOST_BARS {
        width *= 10;
    }
    // Where spans begin and where they have ended; sums of these are the bars.
    let mut steps: BTreeMap<i64, i64> = BTreeMap::new();
    for (first, last) in dated() {
        *steps.entry(bar(*first, width)).or_default() += 1;
        *steps.entry(bar(*last, width) + 1).or_default() -= 1;
    }
    let mut bars = BTreeMap::new();
    let mut open = 0_i64;
    for place in bar(first, width)..=bar(last, width) {
        open += steps.get(&place).copied().unwrap_or(0);
        if open > 0 {
            bars.insert(i32::try_from(place * width).unwrap_or(i32::MIN), u32::try_from(open).unwrap_or(u32::MAX));
        }
    }
    Histogram { width: u32::try_from(width).unwrap_or(u32::MAX), bars, undated }
}

/// The counts as an answer has them.
fn facet(kind: FacetKind, query: &Query, values: impl Iterator<Item = (String, u32)>) -> Facet {
    let chosen = query.facets.get(&kind);
    let mut missing = chosen.cloned().unwrap_or_default();
    let mut counts: Vec<FacetCount> = values
        .filter(|(id, count)| {
            let was_chosen = missing.remove(id);
            was_chosen || *count > 0
        })
        .map(|(id, count)| FacetCount { id, count: count as usize })
        .collect();
    counts.extend(missing.into_iter().map(|id| FacetCount { id, count: 0 }));
    match kind {
        FacetKind::Century => counts.sort_by_key(|count| (count.id.parse::<i32>().ok(), count.id.clone())),
        _ => counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.id.cmp(&b.id))),
    }
    Facet { kind, counts }
}
