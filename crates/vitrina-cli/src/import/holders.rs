//! Which museum of the catalogue a record is of: the one that was named, or the holder that the record names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use vitrina_catalogue::{Ground, create_museum, create_state, imported_museum, museum_id, museums, states};
use vitrina_core::file::{ForeignFields, MuseumFile, StateFile, TextsFile, WebsiteFile};
use vitrina_core::fold::key;
use vitrina_core::{
    CivilDate, MuseumId, Source, StateCode, Strength, Text, TextAuthor, TextStatus, WebsiteStatus, nearest,
};
use vitrina_interop::imported::MuseumHint;

use super::ImportArguments;

/// Where a museum keeps what the source said of it, so that a later file finds it again under whatever name it has.
const HOLDER: &str = "holder";
/// The code of a state that nobody stated: the one that CLDR has for an unknown region.
const NOT_STATED: &str = "ZZ";

/// A museum of the catalogue, and what a source said of it.
struct Known {
    file: MuseumFile,
    said: Option<MuseumHint>,
}

impl Known {
    fn of(file: MuseumFile) -> Self {
        let said = file.x.get(HOLDER).and_then(|said| serde_json::from_value(said.clone()).ok());
        Self { file, said }
    }
}

/// The museums, found or made.
pub(crate) struct Holders {
    folder: PathBuf,
    one: Option<String>,
    state: Option<(StateCode, Option<String>)>,
    source: Source,
    day: CivilDate,
    ground: Ground,
    museums: Vec<Known>,
    states: Vec<StateFile>,
    /// By what a source said of a holder.
    known: BTreeMap<String, String>,
    made: Vec<String>,
}

impl Holders {
    /// Knows the museums and states of the catalogue.
    pub(crate) fn open(folder: &Path, arguments: &ImportArguments, file: &str, day: CivilDate) -> Result<Self> {
        let source = Source {
            url: None,
            what: format!("{file} ({})", arguments.format.name()),
            supports: None,
            lang: None,
            strength: Strength::Institution,
            confidence: None,
            records: None,
        };
        let holders = Self {
            folder: folder.to_owned(),
            one: arguments.museum.clone(),
            state: arguments.state.map(|state| (state, arguments.state_name.clone())),
            source,
            day,
            ground: Ground::read(folder)?,
            museums: museums(folder)?.into_iter().map(Known::of).collect(),
            states: states(folder)?,
            known: BTreeMap::new(),
            made: Vec::new(),
        };
        if let Some((state, None)) = &holders.state
            && !holders.has_state(*state)
        {
            bail!("no state `{state}` in this catalogue; say its name in English with --state-name, and it is made");
        }
        // Nobody means to make a museum whose id is nearly that of another, of a state that nobody stated.
        if let (Some(id), None) = (&holders.one, &holders.state)
            && !holders.has(id)
            && let Some(known) = nearest(id, holders.museums.iter().map(|museum| museum.file.id.as_str()))
        {
            bail!(
                "no museum `{id}` in this catalogue: did you mean `{known}`? A new one is made of the state that \
                 --state says"
            );
        }
        Ok(holders)
    }

    /// The museums that were made, in their order.
    pub(crate) fn made(&self) -> &[String] {
        &self.made
    }

    /// The id of the museum; nothing where the record names no holder and nobody said which it is.
    pub(crate) fn of(&mut self, hint: Option<&MuseumHint>) -> Result<Option<String>> {
        if let Some(id) = self.one.clone() {
            if !self.has(&id) {
                self.make(&id, hint, ForeignFields::default())?;
            }
            return Ok(Some(id));
        }
        self.named(hint, ForeignFields::default())
    }

    /// The id of the museum that a record is of, and whether it was made; where it has no name, nothing.
    pub(crate) fn take(&mut self, hint: Option<&MuseumHint>, more: ForeignFields) -> Result<Option<(String, bool)>> {
        let before = self.made.len();
        Ok(self.named(hint, more)?.map(|id| (id, self.made.len() > before)))
    }

    /// The museum of a name; it is made where there is none, with `more` as its foreign fields.
    fn named(&mut self, hint: Option<&MuseumHint>, more: ForeignFields) -> Result<Option<String>> {
        let named = |hint: &&MuseumHint| hint.own_id.is_some() || best(&hint.name).is_some();
        let Some(hint) = hint.filter(named) else { return Ok(None) };
        let said = serde_json::to_string(hint)?;
        if let Some(id) = self.known.get(&said) {
            return Ok(Some(id.clone()));
        }
        let by_id = || self.museums.iter().find(|museum| hint.own_id.as_ref() == Some(&museum.file.id));
        let id = match by_id().or_else(|| self.museums.iter().find(|museum| is_the_holder(museum, hint))) {
            Some(museum) => museum.file.id.clone(),
            None => {
                let state = self.state_of(hint)?;
                let name = best(&hint.name).unwrap_or_default();
                let own = hint.own_id.clone().filter(|id| id.parse::<MuseumId>().is_ok());
                let id = own.unwrap_or_else(|| museum_id(state, name));
                // Another museum has it: its name is as long, or its letters are alike.
                let taken = self.has(&id);
                let id = if taken { format!("{id}-{}", &blake3::hash(said.as_bytes()).to_hex()[..8]) } else { id };
                self.make(&id, Some(hint), more)?;
                id
            }
        };
        self.known.insert(said, id.clone());
        Ok(Some(id))
    }

    /// Makes a museum of which only a source has said anything.
    fn make(&mut self, id: &str, hint: Option<&MuseumHint>, more: ForeignFields) -> Result<()> {
        let nobody = MuseumHint::default();
        let hint = hint.unwrap_or(&nobody);
        let state = self.state_of(hint)?;
        let name = if hint.name.is_empty() { english(id) } else { hint.name.clone() };
        let mut museum = imported_museum(id, state, name, self.source.clone(), self.day);
        museum.city.clone_from(&hint.place);
        museum.isil = isil(hint).map(str::to_owned);
        let website = hint.website.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        museum.website = website.map(|url| WebsiteFile { url: Some(url), status: WebsiteStatus::NamedBySource });
        museum.x = more;
        if *hint != nobody {
            museum.x.insert(HOLDER.to_owned(), serde_json::to_value(hint)?);
        }
        create_museum(&self.ground, &museum)?;
        self.made.push(museum.id.clone());
        self.museums.push(Known::of(museum));
        Ok(())
    }

    /// The catalogue as it was found.
    pub(crate) fn ground(&self) -> &Ground {
        &self.ground
    }

    fn has(&self, id: &str) -> bool {
        self.museums.iter().any(|museum| museum.file.id == id)
    }

    fn has_state(&self, code: StateCode) -> bool {
        self.states.iter().any(|state| state.code == code.as_str())
    }

    /// The state that was given, or that the source names and the catalogue has; else the one that stands for none.
    fn state_of(&mut self, hint: &MuseumHint) -> Result<StateCode> {
        let (code, name) = match &self.state {
            Some((code, name)) => (*code, name.clone()),
            None => match self.states.iter().find(|state| names(state, &hint.state)) {
                Some(state) => (state.code.parse().map_err(anyhow::Error::msg)?, None),
                None => (NOT_STATED.parse().map_err(anyhow::Error::msg)?, Some("State not stated".to_owned())),
            },
        };
        if !self.has_state(code) {
            create_state(&self.folder, code, english(name.as_deref().unwrap_or(code.as_str())), self.day)?;
            self.states = states(&self.folder)?;
        }
        Ok(code)
    }
}

/// Whether a museum of the catalogue is the holder: the source said the same of it before, or it has its ISIL or a name.
fn is_the_holder(museum: &Known, hint: &MuseumHint) -> bool {
    let Known { file: museum, said } = museum;
    if let Some(said) = said {
        return said.legal_body_id == hint.legal_body_id && shares_a_text(&said.name, &hint.name);
    }
    let by_id = museum.isil.is_some() && museum.isil.as_deref() == isil(hint);
    by_id || shares_a_text(&museum.name, &hint.name)
}

fn shares_a_text(one: &TextsFile, other: &TextsFile) -> bool {
    one.values().any(|text| other.values().any(|other| text.text.trim() == other.text.trim()))
}

/// Whether one of the words is a name of the state.
fn names(state: &StateFile, words: &TextsFile) -> bool {
    let mut words = words.values().map(|text| key(&text.text));
    words.any(|word| {
        let shown = state.name.values().map(|text| &text.text);
        shown.chain(state.search_forms.values().flatten()).any(|name| key(name) == word)
    })
}

/// The name an id is made of.
fn best(name: &TextsFile) -> Option<&str> {
    let english = name.get("en").filter(|text| !text.text.trim().is_empty());
    let text = english.or_else(|| name.values().find(|text| !text.text.trim().is_empty()));
    text.map(|text| text.text.trim())
}

fn english(words: &str) -> TextsFile {
    let text = Text { text: words.to_owned(), status: TextStatus::Original, by: Some(TextAuthor::Editors) };
    let mut texts = TextsFile::default();
    texts.insert("en".to_owned(), text);
    texts
}

/// What stands before an ISIL where one is given as an address.
const ISIL: [&str; 3] = [
    "https://ld.zdb-services.de/resource/organisations/",
    "http://ld.zdb-services.de/resource/organisations/",
    "info:isil/",
];

/// The holder's ISIL (ISO 15511): a code of the agency, a hyphen, and the body's own part.
fn isil(hint: &MuseumHint) -> Option<&str> {
    let text = hint.legal_body_id.as_deref()?.trim();
    let text = ISIL.iter().find_map(|address| text.strip_prefix(address)).unwrap_or(text);
    let (agency, body) = text.split_once('-')?;
    let is_agency = (1..=4).contains(&agency.len()) && agency.chars().all(|c| c.is_ascii_uppercase());
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '-');
    (is_agency && (1..=11).contains(&body.len()) && body.chars().all(known)).then_some(text)
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use serde_json::json;

    use super::*;

    #[derive(Debug, Parser)]
    struct Program {
        #[command(flatten)]
        arguments: ImportArguments,
    }

    fn hint(said: serde_json::Value) -> MuseumHint {
        let texts = |key: &str| {
            let text = said[key].as_str().map(|text| json!({ "sv": { "text": text, "status": "original" } }));
            text.map_or_else(TextsFile::default, |texts| serde_json::from_value(texts).unwrap())
        };
        let legal_body_id = said["id"].as_str().map(str::to_owned);
        MuseumHint { name: texts("name"), state: texts("state"), legal_body_id, ..MuseumHint::default() }
    }

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let day = "2026-11-24".parse().unwrap();
        create_state(folder.path(), "XA".parse().unwrap(), english("EXAMPLE A"), day).unwrap();
        folder
    }

    /// The museum that a holder is, in a file of its own.
    #[track_caller]
    fn check(folder: &Path, arguments: &[&str], said: serde_json::Value, expect: &str) {
        let all = ["import", "lido", "export.xml"].iter().chain(arguments).copied();
        let arguments = Program::try_parse_from(all).unwrap().arguments;
        let day = "2026-11-24".parse().unwrap();
        let holders = Holders::open(folder, &arguments, "export.xml", day);
        let id = holders.and_then(|mut holders| holders.of(Some(&hint(said))));
        let told = id.map_or_else(|error| error.to_string(), |id| id.unwrap_or_else(|| "nobody".to_owned()));
        assert_eq!(told, expect);
    }

    #[test]
    fn a_holder_is_one_museum_under_whatever_name() {
        let folder = folder();
        let path = folder.path();
        let fort = json!({ "name": "Exempelfästning", "id": "https://ld.zdb-services.de/resource/organisations/XA-1" });
        check(path, &[], json!({ "name": " " }), "nobody");
        check(path, &["--state", "XA"], fort.clone(), "xa-exempelfastning");
        check(path, &["--state", "XA"], fort.clone(), "xa-exempelfastning");
        // Another body of the same name is another museum.
        let other = json!({ "name": "Exempelfästning", "id": "XA-2" });
        check(path, &["--state", "XA"], other.clone(), "xa-exempelfastning-5262f5d9");
        check(path, &["--state", "XA"], other, "xa-exempelfastning-5262f5d9");
        // The editors may call it what they like.
        let file = path.join("museums/xa-exempelfastning/museum.json");
        let text = std::fs::read_to_string(&file).unwrap();
        let mut museum: MuseumFile = serde_json::from_str(&text).unwrap();
        assert_eq!((museum.isil.as_deref(), museum.state.as_str()), (Some("XA-1"), "XA"));
        museum.name = english("EXAMPLE fort");
        std::fs::write(&file, serde_json::to_string_pretty(&museum).unwrap()).unwrap();
        check(path, &[], fort, "xa-exempelfastning");
    }

    #[test]
    fn a_state_is_given_or_named_or_unknown() {
        let folder = folder();
        let path = folder.path();
        check(path, &[], json!({ "name": "Slott", "state": "example a" }), "xa-slott");
        check(path, &[], json!({ "name": "Borg", "state": "EXAMPLE B" }), "zz-borg");
        let missing = "no state `XB` in this catalogue; say its name in English with --state-name, and it is made";
        check(path, &["--state", "XB"], json!({ "name": "Fort" }), missing);
        check(path, &["--state", "XB", "--state-name", "EXAMPLE B"], json!({ "name": "Fort" }), "xb-fort");
        check(path, &["--state", "XB", "--museum", "xb-own"], json!({ "name": "Tower" }), "xb-own");
        assert_eq!(states(path).unwrap().len(), 3);
        let misspelled = "no museum `xb-onw` in this catalogue: did you mean `xb-own`? A new one is made of the state \
             that --state says";
        check(path, &["--museum", "xb-onw"], json!({ "name": "Tower" }), misspelled);
    }
}
