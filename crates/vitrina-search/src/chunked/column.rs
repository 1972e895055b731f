//! One number of each record, read from the blocks as they are.

use super::cache::Cache;
use super::error::Stop;
use super::format::{BLOCK, ColumnPlan, Reference};

/// A column whose blocks are there.
#[derive(Debug)]
pub(crate) struct Column<'a> {
    width: usize,
    least: i64,
    blocks: Vec<&'a [u8]>,
}

impl<'a> Column<'a> {
    pub(crate) fn open(cache: &'a Cache, plan: &ColumnPlan) -> Result<Self, Stop> {
        cache.all(plan.blocks.iter().copied())?;
        let width = usize::from(plan.width);
        let block = |at: &Reference| {
            let bytes = cache.get(*at)?;
            // The manifest knows how long a block is; the chunk with its name may be shorter.
            if bytes.len() == at.length as usize { Ok(bytes) } else { Err(Stop::senseless(at.name)) }
        };
        let blocks = plan.blocks.iter().map(block).collect::<Result<_, Stop>>()?;
        Ok(Self { width, least: i64::from(plan.least), blocks })
    }

    /// The number of a row.
    pub(crate) fn at(&self, row: usize) -> u32 {
        let bytes = self.blocks[row / BLOCK];
        let rows = bytes.len() / self.width;
        let byte = |place: usize| u32::from(bytes[place * rows + row % BLOCK]);
        match self.width {
            1 => byte(0),
            2 => byte(0) | byte(1) << 8,
            width => (0..width).map(|place| byte(place) << (8 * place)).sum(),
        }
    }

    /// The number of a row with what is added to all.
    pub(crate) fn full(&self, row: usize) -> i64 {
        i64::from(self.at(row)) + self.least
    }
}

/// First and last years.
#[derive(Debug)]
pub(crate) struct Years<'a> {
    first: Column<'a>,
    span: Column<'a>,
}

impl<'a> Years<'a> {
    pub(crate) fn open(cache: &'a Cache, first: &ColumnPlan, span: &ColumnPlan) -> Result<Self, Stop> {
        let (first, span) = (Column::open(cache, first), Column::open(cache, span));
        Ok(Self { first: first?, span: span? })
    }

    /// The first and the last year of a row.
    pub(crate) fn of(&self, row: usize) -> Option<(i64, i64)> {
        // 0 says that there is none, so every first year is stored one higher.
        if self.first.at(row) == 0 {
            return None;
        }
        let first = self.first.full(row) - 1;
        Some((first, first + i64::from(self.span.at(row))))
    }
}
