//! A facet as the index keeps it: its values, the sets of values that records have, the set of each record.

use super::bytes::Cursor;
use super::cache::Cache;
use super::column::Column;
use super::error::Stop;
use super::format::{FacetPlan, Reference};
use crate::input::Words;

/// The values of a facet, by id, with their counts over all records.
pub(crate) fn values(cache: &Cache, at: Reference) -> Result<Vec<(String, u32)>, Stop> {
    let mut cursor = Cursor(cache.get(at)?);
    let mut read = || {
        let mut values = Vec::new();
        let mut id = String::new();
        for _ in 0..cursor.number()? {
            cursor.next_text(&mut id)?;
            values.push((id.clone(), cursor.number()?));
        }
        values.is_sorted_by(|a, b| a.0 < b.0).then_some(values)
    };
    read().ok_or_else(|| Stop::senseless(at.name))
}

/// The labels of the values in one language, beside [`values`].
pub(crate) fn labels(cache: &Cache, at: Reference) -> Result<Vec<Option<Words>>, Stop> {
    postcard::from_bytes(cache.get(at)?).map_err(|_| Stop::senseless(at.name))
}

/// A facet that is there as a whole.
#[derive(Debug)]
pub(crate) struct OpenFacet<'a> {
    /// Values and their counts over all records.
    pub(crate) values: Vec<(String, u32)>,
    /// The places of the values of each set.
    sets: Vec<Vec<u32>>,
    column: Column<'a>,
}

impl<'a> OpenFacet<'a> {
    pub(crate) fn open(cache: &'a Cache, plan: &FacetPlan) -> Result<Self, Stop> {
        let values = values(cache, plan.values);
        let sets = cache.all(plan.sets.iter().copied());
        let column = Column::open(cache, &plan.column);
        let (values, (), column) = (values?, sets?, column?);
        let mut sets = Vec::new();
        for at in &plan.sets {
            let mut cursor = Cursor(cache.get(*at)?);
            while !cursor.0.is_empty() {
                let set = cursor.number().and_then(|count| cursor.growing(count, super::short(values.len())));
                sets.push(set.ok_or_else(|| Stop::senseless(at.name))?);
            }
        }
        Ok(Self { values, sets, column })
    }

    /// Of each set, whether it has one of the values.
    pub(crate) fn having<'v>(&self, wanted: impl Iterator<Item = &'v String>) -> Vec<bool> {
        let mut chosen = vec![false; self.values.len()];
        for value in wanted {
            if let Ok(place) = self.values.binary_search_by(|(id, _)| id.cmp(value)) {
                chosen[place] = true;
            }
        }
        self.sets.iter().map(|set| set.iter().any(|value| chosen[*value as usize])).collect()
    }

    /// The set of a row.
    pub(crate) fn set(&self, row: usize) -> usize {
        self.column.at(row) as usize
    }

    /// How many sets there are.
    pub(crate) fn len(&self) -> usize {
        self.sets.len()
    }

    /// How many records have each value, of how many have each set.
    pub(crate) fn counts(&self, of_sets: &[u32]) -> Vec<u32> {
        let mut counts = vec![0_u32; self.values.len()];
        for (set, count) in self.sets.iter().zip(of_sets) {
            set.iter().for_each(|value| counts[*value as usize] += count);
        }
        counts
    }
}
