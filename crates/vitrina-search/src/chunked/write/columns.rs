//! Columns and facets as they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use vitrina_core::{LanguageTag, Text, Texts};

use super::Written;
use super::output::Output;
use crate::chunked::bytes::{put, put_growing, put_next_text};
use crate::chunked::format::{BLOCK, ColumnPlan, FacetPlan};
use crate::input::{Label, Words};

/// Sets of values in one chunk.
const SETS: usize = 8192;

/// The sets of values of a facet, and which each record has.
#[derive(Debug, Default)]
pub(super) struct FacetColumns {
    sets: BTreeMap<Vec<String>, u32>,
    /// By arrival.
    column: Vec<u32>,
}

impl FacetColumns {
    /// The values of the next record, sorted.
    pub(super) fn push(&mut self, values: Vec<String>) {
        let next = crate::chunked::short(self.sets.len());
        self.column.push(*self.sets.entry(values).or_insert(next));
    }

    /// The records of a portion after these.
    pub(super) fn append(&mut self, portion: Self) {
        let mut places = vec![0; portion.sets.len()];
        for (set, place) in portion.sets {
            let next = crate::chunked::short(self.sets.len());
            places[place as usize] = *self.sets.entry(set).or_insert(next);
        }
        self.column.extend(portion.column.into_iter().map(|place| places[place as usize]));
    }

    /// Writes it; `order` has the arrivals in the order of rows.
    pub(super) fn write<'l>(
        self,
        order: &[u32],
        label: impl Fn(&str) -> Option<&'l Label>,
        languages: &[LanguageTag],
        output: &mut Output<'_>,
    ) -> io::Result<FacetPlan> {
        let mut often = vec![0_u32; self.sets.len()];
        self.column.iter().for_each(|set| often[*set as usize] += 1);
        // The most frequent sets have the smallest numbers, so that most bytes of the column are small.
        let mut sets: Vec<(u32, Vec<String>, u32)> =
            self.sets.into_iter().map(|(set, place)| (often[place as usize], set, place)).collect();
        sets.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let mut numbers = vec![0_u32; sets.len()];
        sets.iter().zip(0..).for_each(|((.., place), number)| numbers[*place as usize] = number);
        let column: Vec<u32> = order.iter().map(|arrival| numbers[self.column[*arrival as usize] as usize]).collect();

        let ids: BTreeSet<&String> = sets.iter().flat_map(|(_, set, _)| set).collect();
        let places: BTreeMap<&String, u32> = ids.into_iter().zip(0..).collect();
        let mut counts = vec![0_u32; places.len()];
        for (often, set, _) in &sets {
            set.iter().for_each(|id| counts[places[id] as usize] += often);
        }
        let mut values = Vec::new();
        put(&mut values, crate::chunked::short(places.len()));
        let mut last = "";
        for (id, count) in places.keys().zip(&counts) {
            put_next_text(&mut values, last, id);
            put(&mut values, *count);
            last = id;
        }
        let in_language = |language: &LanguageTag| {
            let labels: Vec<Option<Words>> = places.keys().map(|id| shown(label(id)?, language, languages)).collect();
            postcard::to_stdvec(&labels).expect("labels hold nothing that postcard cannot write")
        };
        let of_sets = |sets: &[(u32, Vec<String>, u32)]| {
            let mut bytes = Vec::new();
            for (_, set, _) in sets {
                put(&mut bytes, crate::chunked::short(set.len()));
                put_growing(&mut bytes, &set.iter().map(|id| places[id]).collect::<Vec<_>>());
            }
            bytes
        };
        Ok(FacetPlan {
            values: output.write(&values)?,
            labels: output.write_all(&languages.iter().map(in_language).collect::<Vec<_>>())?,
            sets: output.write_all(&sets.chunks(SETS).map(of_sets).collect::<Vec<_>>())?,
            column: write(&column, 0, output)?,
        })
    }
}

/// The label for a reader of a language.
fn shown(label: &Label, language: &LanguageTag, languages: &[LanguageTag]) -> Option<Words> {
    let pair =
        |words: &Words| (words.language.clone(), Text { text: words.text.clone(), status: words.status, by: None });
    let texts: Texts = label.labels.iter().map(pair).collect();
    let chosen = texts.choose(language, languages)?;
    Some(Words { language: chosen.language.clone(), status: chosen.text.status, text: chosen.text.text.clone() })
}

/// Numbers in their order of rows, as wide as the greatest.
pub(super) fn write(numbers: &[u32], least: i32, output: &mut Output<'_>) -> Written {
    let greatest = numbers.iter().copied().max().unwrap_or(0);
    let width = (4 - greatest.leading_zeros() / 8).max(1);
    let block = |rows: &[u32]| -> Vec<u8> {
        (0..width).flat_map(|place| rows.iter().map(move |number| (number >> (8 * place)) as u8)).collect()
    };
    let blocks: Vec<Vec<u8>> = numbers.chunks(BLOCK).map(block).collect();
    Ok(ColumnPlan { width: width as u8, least, blocks: output.write_all(&blocks)? })
}

/// Numbers that may be negative.
pub(super) fn write_signed(numbers: &[i32], output: &mut Output<'_>) -> Written {
    let least = numbers.iter().copied().min().unwrap_or(0);
    let above: Vec<u32> = numbers.iter().map(|number| number.abs_diff(least)).collect();
    write(&above, least, output)
}

/// Numbers of which some are missing: 0 says so, and the others are one higher.
pub(super) fn write_optional(numbers: &[Option<i32>], output: &mut Output<'_>) -> Written {
    let least = numbers.iter().flatten().copied().min().unwrap_or(0);
    let above = |number: &Option<i32>| number.map_or(0, |number| number.abs_diff(least).saturating_add(1));
    write(&numbers.iter().map(above).collect::<Vec<_>>(), least, output)
}
