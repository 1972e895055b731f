//! Makes an index in chunks of entries that come in portions; memory stays within a limit, whatever their number.
//!
//! Each portion becomes sorted runs of postings, in parallel; runs beyond the limit go to a [`Scratch`]. At the end rows
//! are put in their order, the runs merged, and every chunk handed to a [`ChunkSink`]. The same entries give the same
//! chunks, however they were cut into portions.

mod beginnings;
mod blocks;
mod cards;
mod columns;
mod merge;
mod output;
mod run;
mod scratch;
mod sounds;
mod suggestions;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use rayon::prelude::*;
use vitrina_core::LanguageTag;
use vitrina_core::query::FacetKind;

use self::columns::FacetColumns;
use self::output::Output;
use self::run::{Gathered, Label as LabelRun, gather};
use self::scratch::Runs;
use super::dictionary::{CONCEPT, FEW_BLOCKS};
use super::format::{ColumnPlan, Manifest};
use crate::input::{ConceptKind, Entry, Label};
use crate::words::HanForms;

pub use output::{ChunkSink, inflate};
pub use scratch::Scratch;

/// Entries that become one run.
const PORTION: usize = 4096;

/// What an index is made within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of runs and cards kept in memory before they go to the scratch.
    pub memory: usize,
    /// Terms in one block of the dictionary.
    pub block: u32,
    /// Bytes in one piece of a stream of postings, before they are deflated.
    pub piece: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { memory: 256 << 20, block: 512, piece: 32 << 10 }
    }
}

/// What is kept of a record until the end.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) id: String,
    /// The place of its museum among those that came.
    pub(super) museum: u32,
    /// What it has to show; the best come first.
    pub(super) quality: u8,
    pub(super) years: Option<(i32, i32)>,
    pub(super) changed: i32,
    /// How many bytes its card has.
    pub(super) card: u32,
}

/// Makes an index.
#[derive(Debug)]
pub struct ChunkedIndexBuilder<S> {
    catalogue: [u8; 32],
    languages: Vec<LanguageTag>,
    labels: BTreeMap<(ConceptKind, String), Label>,
    limits: Limits,
    ids: BTreeSet<String>,
    records: Vec<Record>,
    museums: BTreeMap<String, u32>,
    /// The keys of all concepts a record has.
    concepts: BTreeSet<String>,
    facets: Vec<FacetColumns>,
    runs: Runs<S>,
    forms: HanForms,
}

impl<S: Scratch> ChunkedIndexBuilder<S> {
    /// A builder. `catalogue` is the hash of the catalogue, `languages` its languages in their order; of several labels of
    /// one concept the first counts.
    #[must_use]
    pub fn new(
        labels: Vec<Label>,
        languages: Vec<LanguageTag>,
        catalogue: [u8; 32],
        limits: Limits,
        scratch: S,
    ) -> Self {
        let mut described = BTreeMap::new();
        for label in labels {
            described.entry((label.kind, label.id.clone())).or_insert(label);
        }
        Self {
            catalogue,
            languages,
            labels: described,
            limits,
            ids: BTreeSet::new(),
            records: Vec::new(),
            museums: BTreeMap::new(),
            concepts: BTreeSet::new(),
            facets: FacetKind::ALL.iter().map(|_| FacetColumns::default()).collect(),
            runs: Runs::new(scratch, limits.memory),
            forms: HanForms::all(),
        }
    }

    /// Takes a portion of entries; several thousand at once keep all processors busy. Of entries with one id the first
    /// counts.
    ///
    /// # Errors
    /// The scratch cannot be written.
    pub fn add(&mut self, mut entries: Vec<Entry>) -> io::Result<()> {
        entries.retain(|entry| self.ids.insert(entry.id.clone()));
        let first = self.records.len();
        let (labels, forms) = (&self.labels, &self.forms);
        let portions = entries.par_chunks(PORTION).enumerate();
        let gathered: Vec<Gathered> = portions
            .map(|(place, portion)| gather(portion, super::short(first + place * PORTION), labels, forms))
            .collect();
        for portion in gathered {
            self.take(portion)?;
        }
        Ok(())
    }

    fn take(&mut self, portion: Gathered) -> io::Result<()> {
        for (museum, mut record) in portion.records {
            let next = super::short(self.museums.len());
            record.museum = *self.museums.entry(museum).or_insert(next);
            self.records.push(record);
        }
        for (facet, gathered) in self.facets.iter_mut().zip(portion.facets) {
            facet.append(gathered);
        }
        self.concepts.extend(portion.concepts);
        self.runs.push_cards(portion.cards)?;
        self.runs.push_run(portion.run)
    }

    /// Writes all chunks and gives the bytes of the manifest, which is to be written last, as [`MANIFEST`].
    ///
    /// [`MANIFEST`]: super::MANIFEST
    ///
    /// # Errors
    /// The scratch cannot be read, or a chunk not written.
    pub fn finish(mut self, sink: &mut dyn ChunkSink) -> io::Result<Vec<u8>> {
        let mut output = Output::new(sink);
        self.runs.push_run(self.label_run())?;
        let order = cards::order(&self.records);
        let mut rows = vec![0_u32; order.len()];
        order.iter().zip(0..).for_each(|(arrival, row)| rows[*arrival as usize] = row);

        let directories = cards::write(&self.records, &order, &self.runs, &mut output)?;
        let years = |arrival: &u32| self.records[*arrival as usize].years;
        let first: Vec<Option<i32>> = order.iter().map(|arrival| years(arrival).map(|(first, _)| first)).collect();
        let span: Vec<u32> =
            order.iter().map(|arrival| years(arrival).map_or(0, |(first, last)| last.abs_diff(first))).collect();
        let changed: Vec<i32> = order.iter().map(|arrival| self.records[*arrival as usize].changed).collect();
        let first = columns::write_optional(&first, &mut output)?;
        let span = columns::write(&span, 0, &mut output)?;
        let changed = columns::write_signed(&changed, &mut output)?;
        let mut facets = Vec::with_capacity(self.facets.len());
        for (kind, facet) in FacetKind::ALL.into_iter().zip(std::mem::take(&mut self.facets)) {
            facets.push(facet.write(
                &order,
                |id| self.labels.get(&(kind.into(), id.to_owned())),
                &self.languages,
                &mut output,
            )?);
        }
        let records = super::short(self.records.len());
        drop(std::mem::take(&mut self.records));
        let merge::Merged { dictionary, suggestions, characters } =
            merge::write(self.runs, &rows, self.limits, &mut output)?;
        let forms = self.forms.reduced(|character| characters.contains(&character));
        let forms = postcard::to_stdvec(&forms).expect("forms hold nothing that postcard cannot write");
        let forms = output.write(&forms)?;
        let manifest = Manifest {
            catalogue: self.catalogue,
            records,
            languages: self.languages,
            facets,
            first,
            span,
            changed,
            dictionary,
            forms,
            suggestions,
            directories,
        };
        Ok(manifest.encode())
    }

    /// The words of the labels of all concepts that a record has.
    fn label_run(&self) -> Vec<u8> {
        let places = self.concepts.iter().zip(0_u32..);
        let described = places.filter_map(|(key, place)| {
            let key = key.strip_prefix(CONCEPT)?;
            let kind = ConceptKind::ALL[usize::from(key.as_bytes()[0] - b'a')];
            Some(LabelRun { label: self.labels.get(&(kind, key[1..].to_owned()))?, place })
        });
        run::of_labels(described, &self.forms)
    }
}

/// How many terms a beginning must have at least for a range of more than [`FEW_BLOCKS`] blocks: one block is within it.
fn many_terms(limits: Limits) -> u32 {
    limits.block * (super::short(FEW_BLOCKS) - 1)
}

/// A column that has not been written.
type Written = io::Result<ColumnPlan>;
