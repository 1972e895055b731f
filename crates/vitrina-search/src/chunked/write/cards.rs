//! The order of the rows, and the record cards in it.

use std::cmp::Reverse;
use std::io;

use rayon::prelude::*;

use super::Record;
use super::output::{Deflated, Output};
use super::scratch::{Runs, Scratch};
use crate::chunked::bytes::put;
use crate::chunked::format::{CARDS, DIRECTORY, Reference};

/// Chunks of cards that are in memory at once.
const AT_ONCE: usize = 1024;

/// The arrivals in the order of rows: the best of each museum, then the second best, so that no museum comes first
/// because it has more to show.
pub(super) fn order(records: &[Record]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..crate::chunked::short(records.len())).collect();
    let record = |arrival: &u32| &records[*arrival as usize];
    order.par_sort_unstable_by(|a, b| {
        let key = |arrival| (record(arrival).museum, Reverse(record(arrival).quality), &record(arrival).id);
        key(a).cmp(&key(b))
    });
    // The first record of a museum stands for it: its number depends on which museum came first.
    let mut place = 0_u32;
    let mut first = 0_usize;
    let mut keyed: Vec<(u32, u32, u32)> = Vec::with_capacity(order.len());
    for (at, arrival) in order.iter().enumerate() {
        if at == 0 || record(&order[at - 1]).museum != record(arrival).museum {
            (place, first) = (0, at);
        }
        keyed.push((place, order[first], *arrival));
        place += 1;
    }
    keyed.par_sort_unstable_by(|a, b| {
        let key = |keyed: &(u32, u32, u32)| (keyed.0, record(&keyed.1).id.as_str());
        key(a).cmp(&key(b)).then_with(|| record(&a.2).id.cmp(&record(&b.2).id))
    });
    keyed.into_iter().map(|(.., arrival)| arrival).collect()
}

/// Writes the cards and the directories of their chunks.
pub(super) fn write<S: Scratch>(
    records: &[Record],
    order: &[u32],
    runs: &Runs<S>,
    output: &mut Output<'_>,
) -> io::Result<Vec<Reference>> {
    let mut starts = Vec::with_capacity(records.len());
    let mut end = 0_u64;
    for record in records {
        starts.push(end);
        end += u64::from(record.card);
    }
    let chunk = |arrivals: &[u32]| -> io::Result<Deflated> {
        let mut bytes = Vec::new();
        // A list in postcard is its length and what is in it.
        put(&mut bytes, crate::chunked::short(arrivals.len()));
        for arrival in arrivals {
            let arrival = *arrival as usize;
            bytes.extend(runs.card(starts[arrival], records[arrival].card)?);
        }
        Ok(Deflated::new(&bytes))
    };
    let mut references = Vec::new();
    for part in order.chunks(CARDS * AT_ONCE) {
        let chunks: Vec<Deflated> = part.par_chunks(CARDS).map(chunk).collect::<io::Result<_>>()?;
        for chunk in &chunks {
            references.push(output.keep(chunk)?);
        }
    }
    let directories: Vec<Vec<u8>> = references.chunks(DIRECTORY).map(table).collect();
    output.write_all(&directories)
}

/// References side by side.
pub(super) fn table(references: &[Reference]) -> Vec<u8> {
    let one = |at: &Reference| at.name.bytes().iter().copied().chain(at.length.to_le_bytes()).collect::<Vec<u8>>();
    references.iter().flat_map(one).collect()
}
