//! `vitrina new`: a valid skeleton of a museum, an exhibit or a joint exhibition, put into its place.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use uuid::Uuid;
use vitrina_catalogue::{NewRecord, create, next_exhibit_id};
use vitrina_core::{CivilDate, LanguageTag, StateCode};

use crate::{Outcome, clock};

/// What is to be made.
#[derive(Debug, clap::Args)]
pub(crate) struct NewArguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    /// A museum, as `described`: it has joined when it says so.
    Museum {
        /// Its id, such as `kz-mhm`: 1 to 64 characters of a-z, 0-9 and hyphen, never changed once published.
        id: String,
        /// Its state, by code, such as `KZ`.
        #[arg(long, value_name = "CODE")]
        state: StateCode,
        #[command(flatten)]
        common: Common,
    },
    /// An exhibit of a museum.
    Exhibit {
        /// Its id; without it, the next free number of the museum.
        id: Option<String>,
        /// The museum that keeps it, by id.
        #[arg(long, value_name = "ID")]
        museum: String,
        #[command(flatten)]
        common: Common,
    },
    /// A joint exhibition, as an idea.
    Exhibition {
        /// Its id, such as `x-silk-road`.
        id: String,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Debug, clap::Args)]
struct Common {
    /// The title or name; without it, the id stands in its place.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The language of the title.
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: LanguageTag,
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
}

/// Prints where the new record stands.
pub(crate) fn new(arguments: &NewArguments, data: &mut dyn Write) -> Result<Outcome> {
    let (record, common) = record(&arguments.kind, Uuid::now_v7(), clock::today()?)?;
    let place = create(&common.catalogue, &record)?;
    writeln!(data, "{}", common.catalogue.join(Path::new(&place)).display())?;
    Ok(Outcome::Fine)
}

fn record(kind: &Kind, uuid: Uuid, today: CivilDate) -> Result<(NewRecord, &Common)> {
    // In the words of the format, whose types then vouch for the form.
    let whole = |id: &str, common: &Common, title: &str, mut fields: Value| {
        let text = common.title.as_deref().unwrap_or(id);
        fields["id"] = id.into();
        fields["uuid"] = uuid.to_string().into();
        fields[title] = json!({ common.language.to_string(): { "text": text, "status": "original" } });
        fields["changed"] = today.to_string().into();
        fields
    };
    const VALID: &str = "the skeleton has every key of the format";
    Ok(match kind {
        Kind::Museum { id, state, common } => {
            let fields = json!({ "state": state, "participation": { "status": "described" } });
            let museum = serde_json::from_value(whole(id, common, "name", fields)).context(VALID)?;
            (NewRecord::Museum(museum), common)
        }
        Kind::Exhibit { id, museum, common } => {
            let id = id.clone().map_or_else(|| next_exhibit_id(&common.catalogue, museum), Ok)?;
            let fields = json!({ "museum": museum, "lending": { "answer": "not_stated" } });
            let exhibit = serde_json::from_value(whole(&id, common, "title", fields)).context(VALID)?;
            (NewRecord::Exhibit(exhibit), common)
        }
        Kind::Exhibition { id, common } => {
            let fields = json!({ "status": "idea" });
            let exhibition = serde_json::from_value(whole(id, common, "title", fields)).context(VALID)?;
            (NewRecord::Exhibition(exhibition), common)
        }
    })
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use vitrina_catalogue::{NoPictures, format_folder, read};

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        arguments: NewArguments,
    }

    fn catalogue() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let text = |text: &str| json!({ "en": { "text": text, "status": "original" } });
        let settings = json!({
            "title": text("EXAMPLE"), "publication": "draft", "languages": ["en"],
            "publisher": { "name": text("EXAMPLE") }, "corrections": "corrections@example.org",
            "licence": "https://creativecommons.org/publicdomain/zero/1.0/", "changed": "2026-11-24",
        });
        let state = json!({
            "code": "XA", "name": text("EXAMPLE A"), "languages": ["en"],
            "changed": "2026-11-24",
        });
        std::fs::write(folder.path().join("catalogue.json"), settings.to_string()).unwrap();
        std::fs::create_dir(folder.path().join("states")).unwrap();
        std::fs::write(folder.path().join("states/xa.json"), state.to_string()).unwrap();
        folder
    }

    #[track_caller]
    fn check(folder: &Path, arguments: &[&str], expect: &str) {
        let catalogue = ["--catalogue", folder.to_str().unwrap()];
        let all = ["new"].iter().chain(arguments).copied().chain(catalogue);
        let arguments = Program::try_parse_from(all).unwrap().arguments;
        let mut data = Vec::new();
        let answer = match new(&arguments, &mut data) {
            Ok(_) => String::from_utf8(data).unwrap().trim_end().replace(&format!("{}/", folder.display()), ""),
            Err(error) => error.to_string(),
        };
        assert_eq!(answer, expect);
    }

    #[test]
    fn a_skeleton_passes_check_and_is_canonical() {
        let folder = catalogue();
        let path = folder.path();
        format_folder(path, false).unwrap();
        check(
            path,
            &["museum", "xa-fort", "--state", "XA", "--title", "Fort (EXAMPLE)"],
            "museums/xa-fort/museum.json",
        );
        check(path, &["exhibit", "--museum", "xa-fort"], "museums/xa-fort/exhibits/xa-fort-001.json");
        let title = ["exhibit", "--museum", "xa-fort", "--title", "Сабля", "--language", "ru"];
        check(path, &title, "museums/xa-fort/exhibits/xa-fort-002.json");
        check(path, &["exhibition", "x-example"], "exhibitions/x-example.json");
        let reading = read(path, &NoPictures, &|_| {}).unwrap();
        let errors: Vec<_> = reading.findings.iter().filter(|report| report.severity == "error").collect();
        assert!(reading.catalogue.is_some(), "{errors:?}");
        let formatted = format_folder(path, true).unwrap();
        assert_eq!((formatted.changed, formatted.unreadable), (Vec::new(), Vec::new()));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let folder = catalogue();
        let path = folder.path();
        check(path, &["museum", "xb-fort", "--state", "XB"], "no state `XB` in this catalogue; there are XA");
        check(path, &["exhibit", "--museum", "xa-fort"], "no museum `xa-fort` in this catalogue; there is none yet");
        check(path, &["museum", "xa-fort", "--state", "XA"], "museums/xa-fort/museum.json");
        check(
            path,
            &["exhibit", "--museum", "xa-frot"],
            "no museum `xa-frot` in this catalogue; did you mean `xa-fort`?",
        );
        let taken = "the id `xa-fort` is taken by the museum in `museums/xa-fort/museum.json`; an id is given once and never again";
        check(path, &["museum", "xa-fort", "--state", "XA"], taken);
        let malformed = "`../x` cannot be an id: it contains `.`; ids have 1 to 64 characters of a-z, 0-9 and hyphen";
        check(path, &["exhibition", "../x"], malformed);
    }
}
