//! `data/schema/`: the JSON Schemas of what the site hands out and of the proposal file that the desk writes, so that
//! whoever reads such a file need not have this program or its sources.

use schemars::{JsonSchema, schema_for};
use vitrina_core::file::{ExhibitFile, ExhibitionFile, MuseumFile, StateFile};
use vitrina_core::proposal::{PROPOSAL_SCHEMA, Proposal};

/// Path below the root of the site, and text, of each.
pub(crate) fn published() -> [(String, String); PUBLISHED] {
    [
        schema::<ExhibitFile>("exhibit.schema.json"),
        schema::<ExhibitionFile>("exhibition.schema.json"),
        schema::<MuseumFile>("museum.schema.json"),
        schema::<Proposal>(PROPOSAL_SCHEMA),
        schema::<StateFile>("state.schema.json"),
    ]
}

/// How many there are.
pub(crate) const PUBLISHED: usize = 5;

fn schema<T: JsonSchema>(name: &str) -> (String, String) {
    (format!("data/schema/{name}"), format!("{:#}\n", schema_for!(T).to_value()))
}
