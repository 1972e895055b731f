//! The catalogue as a whole: its languages, its publisher, whether it is public.

use serde::{Deserialize, Serialize};

use crate::admit::{Admission, At};
use crate::civil::CivilDate;
use crate::file::SettingsFile;
use crate::finding::Code;
use crate::id::ExhibitId;
use crate::language::LanguageTag;
use crate::rights::RightsStatement;
use crate::text::Texts;

/// Whether the site may be found by the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    /// Carries `noindex` and a line on every page.
    Draft,
    /// Published.
    Public,
}

/// What `catalogue.json` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The catalogue's title.
    pub title: Texts,
    /// Draft or public.
    pub publication: Publication,
    /// The languages of its pages, in their order; never empty.
    pub languages: Vec<LanguageTag>,
    /// Who publishes it.
    pub publisher: Texts,
    /// The publisher's address.
    pub publisher_url: Option<String>,
    /// The mail address for corrections.
    pub corrections: String,
    /// The address of the site, ending in `/`.
    pub base_url: Option<String>,
    /// The licence of the catalogue's own texts.
    pub licence: Option<RightsStatement>,
    /// Exhibits for the home page, in the order of the days.
    pub object_of_the_day: Vec<ExhibitId>,
    /// The day of the last change.
    pub changed: Option<CivilDate>,
}

impl SettingsFile {
    /// What the program believes of the file; `None` where there is no language to publish in.
    #[must_use]
    pub fn admit(&self, admission: &mut Admission) -> Option<Settings> {
        let root = At::Root;
        let mut languages: Vec<LanguageTag> = Vec::new();
        for (index, text) in self.languages.iter().enumerate() {
            if let Some(tag) = admission.language(&root.key("languages").index(index), text) {
                if languages.contains(&tag) {
                    admission.find(
                        Code::LanguageTwice,
                        &root.key("languages").index(index),
                        text,
                        "each language once",
                    );
                } else {
                    languages.push(tag);
                }
            }
        }
        if languages.is_empty() {
            admission.find(Code::LanguagesMissing, &root.key("languages"), "", "at least one language tag");
        }
        let well_formed = |address: &str| {
            let (name, host) = address.split_once('@')?;
            let plain =
                |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c));
            (plain(name) && plain(host) && host.contains('.')).then_some(())
        };
        if well_formed(&self.corrections).is_none() {
            admission.find(
                Code::CorrectionsAddress,
                &root.key("corrections"),
                &self.corrections,
                "a mail address such as `corrections@example.org`",
            );
        }
        let base_url = self.base_url.as_deref().and_then(|url| {
            admission.web_address(&root.key("baseUrl"), url)?;
            Some(if url.ends_with('/') { url.to_owned() } else { format!("{url}/") })
        });
        let publisher = root.key("publisher");
        let object_of_the_day = self.object_of_the_day.iter().filter_map(|id| id.parse().ok()).collect();
        (!languages.is_empty()).then(|| Settings {
            title: admission.texts(&root.key("title"), &self.title),
            publication: self.publication,
            languages,
            publisher: admission.texts(&publisher.key("name"), &self.publisher.name),
            publisher_url: self.publisher.url.clone(),
            corrections: self.corrections.clone(),
            base_url,
            licence: admission.rights(&root.key("licence"), Some(&self.licence)),
            object_of_the_day,
            changed: admission.day(&root.key("changed"), &self.changed),
        })
    }
}
