//! Exact counts: of each value, how many exhibits have it that match in every other respect.

use std::collections::BTreeSet;

use vitrina_core::query::{Facet, FacetCount, FacetKind, Query};

use crate::index::MemoryIndex;
use crate::input::ConceptKind;
use crate::matches::Matches;

/// The rows that match in every respect, and the counts.
pub(crate) struct Counted {
    pub(crate) rows: Vec<u32>,
    pub(crate) facets: Vec<Facet>,
}

impl MemoryIndex {
    pub(crate) fn count(&self, query: &Query, matches: Option<&Matches>) -> Counted {
        let mut chosen = vec![false; self.concepts.len()];
        let mut narrowed = [false; ConceptKind::ALL.len()];
        for (kind, values) in &query.facets {
            let kind = ConceptKind::from(*kind);
            narrowed[kind.column()] |= !values.is_empty();
            // A value that nothing has is still a choice: it leaves nothing over.
            for concept in values.iter().filter_map(|value| self.concept(kind, value)) {
                chosen[concept] = true;
            }
        }
        let narrowed: Vec<usize> = (0..narrowed.len()).filter(|column| narrowed[*column]).collect();

        let mut counts = vec![0_usize; self.concepts.len()];
        let mut rows = Vec::new();
        for row in 0..self.rows.len() {
            if matches.is_some_and(|matches| matches.scores[row] == 0) || !self.within(row, query.years) {
                continue;
            }
            let fails = |column: &usize| !self.columns[*column].of(row).iter().any(|value| chosen[*value as usize]);
            let mut failing = narrowed.iter().copied().filter(fails);
            match (failing.next(), failing.next()) {
                (None, _) => {
                    rows.push(crate::index::number(row));
                    for column in &self.columns {
                        column.of(row).iter().for_each(|value| counts[*value as usize] += 1);
                    }
                }
                // Only this facet's own choice stands against it.
                (Some(only), None) => {
                    self.columns[only].of(row).iter().for_each(|value| counts[*value as usize] += 1);
                }
                _ => {}
            }
        }
        let facets = FacetKind::ALL.into_iter().map(|kind| self.facet(kind, query, &counts)).collect();
        Counted { rows, facets }
    }

    fn within(&self, row: usize, years: Option<(i32, i32)>) -> bool {
        let Some((from, to)) = years else { return true };
        self.rows[row].years.is_some_and(|(first, last)| first <= to && from <= last)
    }

    fn facet(&self, kind: FacetKind, query: &Query, counts: &[usize]) -> Facet {
        let concept_kind = ConceptKind::from(kind);
        let start = self.concepts.partition_point(|concept| concept.kind < concept_kind);
        let known = self.concepts[start..].iter().zip(&counts[start..]);
        let known = known.take_while(|(concept, _)| concept.kind == concept_kind);
        let mut of_kind: Vec<FacetCount> = known
            .filter(|(concept, count)| **count > 0 || query.has(kind, &concept.id))
            .map(|(concept, count)| FacetCount { id: concept.id.clone(), count: *count })
            .collect();
        let empty = BTreeSet::new();
        for value in query.facets.get(&kind).unwrap_or(&empty) {
            if self.concept(concept_kind, value).is_none() {
                of_kind.push(FacetCount { id: value.clone(), count: 0 });
            }
        }
        // One order for all, so that sorting is compiled once: centuries by their number, all else by count.
        let century = |count: &FacetCount| count.id.parse::<i32>().ok().filter(|_| kind == FacetKind::Century);
        let most = |count: &FacetCount| if kind == FacetKind::Century { 0 } else { count.count };
        of_kind.sort_unstable_by(|a, b| (century(a), most(b), &a.id).cmp(&(century(b), most(a), &b.id)));
        Facet { kind, counts: of_kind }
    }
}
