//! The JSON Schemas of the format, generated from the file types; editors that know them complete and check by themselves.
//!
//! They stand in `catalogue/schema/`, committed, so that nobody needs this program to read them.

use schemars::JsonSchema;
use vitrina_core::file::{
    EditorsFile, EventsFile, ExhibitFile, ExhibitionFile, MuseumFile, OrganisationFile, PeopleFile, PlacesFile,
    SettingsFile, StateFile, TermsFile, WithdrawalFile,
};
use vitrina_core::proposal::Proposal;

/// The name of each schema's file and its text, in the order of the names.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("catalogue.schema.json", schema::<SettingsFile>()),
        ("editors.schema.json", schema::<EditorsFile>()),
        ("events.schema.json", schema::<EventsFile>()),
        ("exhibit.schema.json", schema::<ExhibitFile>()),
        ("exhibition.schema.json", schema::<ExhibitionFile>()),
        ("museum.schema.json", schema::<MuseumFile>()),
        ("organisation.schema.json", schema::<OrganisationFile>()),
        ("people.schema.json", schema::<PeopleFile>()),
        ("places.schema.json", schema::<PlacesFile>()),
        ("proposal.schema.json", schema::<Proposal>()),
        ("state.schema.json", schema::<StateFile>()),
        ("terms.schema.json", schema::<TermsFile>()),
        ("withdrawal.schema.json", schema::<WithdrawalFile>()),
    ]
}

fn schema<T: JsonSchema>() -> String {
    format!("{:#}\n", schemars::schema_for!(T).to_value())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use fs_err as fs;

    use super::*;

    #[test]
    fn the_committed_schemas_are_those_of_the_types() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/schema");
        let update = std::env::var_os("VITRINA_UPDATE").is_some();
        if update {
            fs::create_dir_all(&folder).unwrap();
        }
        let schemas = schemas();
        for (name, text) in &schemas {
            if update {
                fs::write(folder.join(name), text).unwrap();
            }
            let committed = fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert!(committed == *text, "{name} is not what the types say: run this test with VITRINA_UPDATE=1");
        }
        let mut found: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        found.sort();
        assert!(found.iter().eq(schemas.iter().map(|(name, _)| *name)), "{found:?}");
    }
}
