//! The rows of beginnings that so many words have that nobody can read the postings of all of them while typing.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::MergedTerm;
use crate::chunked::dictionary::BEGINNING;

/// Of longer beginnings no list is kept: then all words are read.
const LONGEST: usize = 12;

/// The best impact of each row, as a list while it is short.
#[derive(Debug)]
enum Best {
    Sparse(Vec<(u32, u8)>),
    Dense(Vec<u8>),
}

/// A beginning whose words come.
#[derive(Debug)]
struct Open {
    text: String,
    terms: u32,
    best: Best,
    places: BTreeSet<u32>,
}

/// Collects the words, which come in their order.
pub(super) struct Beginnings {
    records: usize,
    /// How many words make a list worthwhile.
    many: u32,
    open: Vec<Open>,
    finished: BTreeMap<String, MergedTerm>,
}

impl Beginnings {
    pub(super) fn new(records: usize, many: u32) -> Self {
        Self { records, many, open: Vec::new(), finished: BTreeMap::new() }
    }

    pub(super) fn take(&mut self, term: &MergedTerm) {
        let kept = self.open.iter().take_while(|open| term.text.starts_with(&open.text)).count();
        self.close(kept);
        let ends = term.text.char_indices().map(|(start, letter)| start + letter.len_utf8());
        for end in ends.take(LONGEST).skip(kept) {
            let text = term.text[..end].to_owned();
            self.open.push(Open { text, terms: 0, best: Best::Sparse(Vec::new()), places: BTreeSet::new() });
        }
        for open in &mut self.open {
            open.terms += 1;
            open.best.take(&term.rows, &term.impacts, self.records);
            open.places.extend(&term.places);
        }
    }

    /// Closes all beginnings but the first `kept`.
    fn close(&mut self, kept: usize) {
        while self.open.len() > kept {
            let Some(open) = self.open.pop() else { return };
            if open.terms < self.many {
                continue;
            }
            let (rows, impacts) = open.best.finish();
            let text = format!("{BEGINNING}{}", open.text);
            let places = open.places.into_iter().collect();
            let term = MergedTerm { text: text.clone(), rows, impacts, places, ..MergedTerm::default() };
            self.finished.insert(text, term);
        }
    }

    /// The lists in their order.
    pub(super) fn finish(mut self) -> impl Iterator<Item = MergedTerm> {
        self.close(0);
        self.finished.into_values()
    }
}

impl Best {
    fn take(&mut self, rows: &[u32], impacts: &[u8], records: usize) {
        if let Self::Sparse(list) = self
            && list.len() + rows.len() > records / 8 + 16
        {
            let mut dense = vec![0; records];
            list.iter().for_each(|(row, impact)| best(&mut dense[*row as usize], *impact));
            *self = Self::Dense(dense);
        }
        match self {
            Self::Sparse(list) => list.extend(rows.iter().copied().zip(impacts.iter().copied())),
            Self::Dense(dense) => {
                rows.iter().zip(impacts).for_each(|(row, impact)| best(&mut dense[*row as usize], *impact))
            }
        }
    }

    fn finish(self) -> (Vec<u32>, Vec<u8>) {
        match self {
            Self::Sparse(mut list) => {
                list.sort_unstable();
                let mut rows: Vec<u32> = Vec::new();
                let mut impacts: Vec<u8> = Vec::new();
                for (row, impact) in list {
                    match impacts.last_mut().filter(|_| rows.last() == Some(&row)) {
                        Some(known) => best(known, impact),
                        None => {
                            rows.push(row);
                            impacts.push(impact);
                        }
                    }
                }
                (rows, impacts)
            }
            Self::Dense(dense) => (0..).zip(dense).filter(|(_, impact)| *impact > 0).unzip(),
        }
    }
}

/// The higher weight, and all fields of both.
fn best(known: &mut u8, impact: u8) {
    *known = (*known & !7).max(impact & !7) | (*known | impact) & 7;
}
