//! How much a word in a record is worth: BM25F in whole numbers.
//!
//! Fields have fixed usual lengths instead of measured averages: what a record weighs depends on that record alone, and
//! a museum's records need not be weighed again when another museum's change. S. Robertson and H. Zaragoza, *The
//! Probabilistic Relevance Framework: BM25 and Beyond* (2009), section 3.6, is the model.

use super::weights::{FIELDS, HIGHEST};

/// What one word in each field is worth.
const WORTH: [u32; 3] = [12, 8, 1];
/// How many words each field usually has.
const USUAL: [u32; 3] = [2, 6, 60];
/// Of how much worth half of the highest impact is made.
const HALF: u32 = 3;
/// Of fractions.
const UNIT: u32 = 64;

/// The impact of a word that stands so often in each field, which have so many words: the fields in its low three bits,
/// its weight from 1 to 15 above.
pub(crate) fn impact(often: [u32; 3], words: [u32; 3]) -> u8 {
    let mut worth = 0;
    let mut fields = 0;
    for field in 0..FIELDS.len() {
        if often[field] > 0 {
            fields |= 1 << field;
            // A field of usual length counts once, the shortest twice, long ones less and less.
            let shortened = 2 * UNIT * USUAL[field] / (USUAL[field] + words[field].min(1 << 16));
            worth += WORTH[field] * often[field].min(64) * shortened;
        }
    }
    let weight = (HIGHEST * worth + (worth + HALF * UNIT) / 2) / (worth + HALF * UNIT);
    (weight.max(1) as u8) << 3 | fields
}
