//! The JSON Schemas of the format, generated from the file types; editors that know them complete and check by themselves.
//!
//! They stand in `catalogue/schema/`, committed, so that nobody needs this program to read them.

use schemars::JsonSchema;
use vitrina_core::file::{
    DecisionsFile, EditorsFile, EventsFile, ExhibitFile, ExhibitionFile, MappingFile, MuseumFile, OrganisationFile,
    PeopleFile, PlacesFile, PracticesFile, SettingsFile, StateFile, StateRulesFile, TermsFile, WithdrawalFile,
};
use vitrina_core::proposal::Proposal;

/// The name of each schema's file and its text, in the order of the names.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("catalogue.schema.json", schema::<SettingsFile>()),
        ("decisions.schema.json", schema::<DecisionsFile>()),
        ("editors.schema.json", schema::<EditorsFile>()),
        ("events.schema.json", schema::<EventsFile>()),
        ("exhibit.schema.json", schema::<ExhibitFile>()),
        ("exhibition.schema.json", schema::<ExhibitionFile>()),
        ("mapping.schema.json", schema::<MappingFile>()),
        ("museum.schema.json", schema::<MuseumFile>()),
        ("organisation.schema.json", schema::<OrganisationFile>()),
        ("people.schema.json", schema::<PeopleFile>()),
        ("places.schema.json", schema::<PlacesFile>()),
        ("practice.schema.json", schema::<PracticesFile>()),
        ("proposal.schema.json", schema::<Proposal>()),
        ("rules.schema.json", schema::<StateRulesFile>()),
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

    use vitrina_core::proposal::{
        Ask, CostHeading, CoverKind, DraftedAgainst, PROPOSAL_SCHEMA, Payer, Period, ProposalKind, ProposalLine,
        ShownText, Venue,
    };

    use super::*;
    use crate::structure::compare;

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
        found.retain(|name| name != "README.md");
        found.sort();
        assert!(found.iter().eq(schemas.iter().map(|(name, _)| *name)), "{found:?}");
        let told = fs::read_to_string(folder.join("README.md")).unwrap();
        for (name, _) in &schemas {
            assert!(told.contains(&format!("`{name}`")), "README.md says what {name} is for");
        }
    }

    /// A proposal in which every field is known, as the desk writes it.
    fn proposal() -> Proposal {
        let shown = |text: &str| ShownText { text: text.to_owned(), lang: "en".parse().unwrap() };
        let period = || Period { from: "2027-03-01".parse().ok(), until: "2027-09-30".parse().ok() };
        let uuid = "0190f3a0-0000-7000-8000-000000000001";
        let mut proposal = Proposal::new(uuid.parse().unwrap(), "en".parse().unwrap());
        proposal.kind = ProposalKind::JointExhibition;
        proposal.catalogue = DraftedAgainst { hash: Some("00".into()), date: "2026-11-24".parse().ok() };
        proposal.asker.legal_name = Some("EXAMPLE museum".into());
        proposal.title = Some("EXAMPLE exhibition".into());
        proposal.venues = vec![Venue {
            name: Some("EXAMPLE hall".into()),
            room: Some("1".into()),
            possession: period(),
            display: period(),
        }];
        proposal.lines = vec![ProposalLine {
            exhibit: "xa-example-001".parse().unwrap(),
            uuid: uuid.parse().ok(),
            title: shown("EXAMPLE sabre"),
            museum: "xa-example".parse().ok(),
            museum_name: Some(shown("EXAMPLE museum")),
            state: "XA".parse().ok(),
            ask: Ask::ExistingCopy,
            purpose: Some("EXAMPLE".into()),
            conditions: Some("EXAMPLE".into()),
            venues: vec![0],
        }];
        proposal.costs = CostHeading::ALL.into_iter().zip(Payer::ALL.into_iter().cycle()).collect();
        proposal.cover = Some(CoverKind::StateIndemnity);
        proposal.offered.climate = Some("EXAMPLE".into());
        proposal.answer_by = "2026-12-31".parse().ok();
        proposal
    }

    #[test]
    fn what_the_desk_writes_is_what_the_schema_says() {
        let mut file: serde_json::Value = serde_json::from_str(&proposal().print()).unwrap();
        assert_eq!(compare::<Proposal>(&file), []);
        assert_eq!(file["$schema"], PROPOSAL_SCHEMA);
        assert!(schemas().iter().any(|(name, _)| *name == PROPOSAL_SCHEMA));
        file["lines"][0]["ask"] = "orginal".into();
        file["answerBy"] = 7.into();
        file["venue"] = "EXAMPLE hall".into();
        let pointers: Vec<_> = compare::<Proposal>(&file).into_iter().map(|finding| finding.pointer).collect();
        assert_eq!(pointers, ["/lines/0/ask", "/answerBy", "/venue"]);
    }
}
