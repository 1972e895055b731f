//! `data/schema/`: the JSON Schemas of what the site hands out and of the proposal file that the desk writes, so that
//! whoever reads such a file need not have this program or its sources.

use vitrina_core::proposal::PROPOSAL_SCHEMA;

/// The schemas that stand in the site; the others are of files that it does not hand out.
const PUBLISHED: [&str; 5] =
    ["exhibit.schema.json", "exhibition.schema.json", "museum.schema.json", PROPOSAL_SCHEMA, "state.schema.json"];

/// How many there are.
pub(crate) const COUNT: u64 = PUBLISHED.len() as u64;

/// Path below the root of the site, and text, of each.
pub(crate) fn published() -> impl Iterator<Item = (String, String)> {
    let all = vitrina_catalogue::schemas().into_iter().filter(|(name, _)| PUBLISHED.contains(name));
    all.map(|(name, text)| (format!("data/schema/{name}"), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_that_is_handed_out_is_one_of_the_format() {
        assert_eq!(published().count() as u64, COUNT);
    }
}
