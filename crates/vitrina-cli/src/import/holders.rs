//! Which museum of the catalogue a record is of: the one that was named, or the holder that the record names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use vitrina_catalogue::{NewRecord, create, create_state, imported_museum, museum_id, museums, states};
use vitrina_core::file::{MuseumFile, StateFile, TextsFile, WebsiteFile};
use vitrina_core::fold::key;
use vitrina_core::{CivilDate, Source, StateCode, Strength, Text, TextAuthor, TextStatus, WebsiteStatus};
use vitrina_interop::imported::MuseumHint;

use super::ImportArguments;

/// Where a museum keeps what the source said of it, so that a later file finds it again under whatever name it has.
const HOLDER: &str = "holder";
/// The code of a state that nobody stated: the one that CLDR has for an unknown region.
const NOT_STATED: &str = "ZZ";

/// The museums, found or made.
pub(crate) struct Holders {
    folder: PathBuf,
    one: Option<String>,
    state: Option<(StateCode, Option<String>)>,
    source: Source,
    day: CivilDate,
    museums: Vec<MuseumFile>,
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
            what: format!("{file}, {}", arguments.format.words()),
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
            museums: museums(folder)?,
            states: states(folder)?,
            known: BTreeMap::new(),
            made: Vec::new(),
        };
        if let Some((state, None)) = &holders.state
            && !holders.has_state(*state)
        {
            bail!("no state `{state}` in this catalogue; say its name in English with --state-name, and it is made");
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
            if !self.museums.iter().any(|museum| museum.id == id) {
                self.make(&id, hint)?;
            }
            return Ok(Some(id));
        }
        let Some(hint) = hint.filter(|hint| best(&hint.name).is_some()) else { return Ok(None) };
        let said = serde_json::to_string(hint)?;
        if let Some(id) = self.known.get(&said) {
            return Ok(Some(id.clone()));
        }
        let id = match self.museums.iter().find(|museum| is_the_holder(museum, hint)) {
            Some(museum) => museum.id.clone(),
            None => {
                let state = self.state_of(hint)?;
                let name = best(&hint.name).unwrap_or_default();
                let id = museum_id(state, name);
                // Another museum has it: its name is as long, or its letters are alike.
                let taken = self.museums.iter().any(|museum| museum.id == id);
                let id = if taken { format!("{id}-{}", &blake3::hash(said.as_bytes()).to_hex()[..8]) } else { id };
                self.make(&id, Some(hint))?;
                id
            }
        };
        self.known.insert(said, id.clone());
        Ok(Some(id))
    }

    /// Makes a museum of which only a source has said anything.
    fn make(&mut self, id: &str, hint: Option<&MuseumHint>) -> Result<()> {
        let nobody = MuseumHint::default();
        let hint = hint.unwrap_or(&nobody);
        let state = self.state_of(hint)?;
        let name = if hint.name.is_empty() { english(id) } else { hint.name.clone() };
        let mut museum = imported_museum(id, state, name, self.source.clone(), self.day);
        museum.city.clone_from(&hint.place);
        museum.isil = hint.legal_body_id.clone().filter(|id| is_isil(id));
        let website = hint.website.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        museum.website = website.map(|url| WebsiteFile { url: Some(url), status: WebsiteStatus::NamedBySource });
        if *hint != nobody {
            museum.x.insert(HOLDER.to_owned(), serde_json::to_value(hint)?);
        }
        create(&self.folder, &NewRecord::Museum(museum.clone()))?;
        self.made.push(museum.id.clone());
        self.museums.push(museum);
        Ok(())
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
fn is_the_holder(museum: &MuseumFile, hint: &MuseumHint) -> bool {
    let said = museum.x.get(HOLDER).and_then(|said| serde_json::from_value::<MuseumHint>(said.clone()).ok());
    if let Some(said) = said {
        return said.legal_body_id == hint.legal_body_id && shares_a_text(&said.name, &hint.name);
    }
    let by_id = museum.isil.is_some() && museum.isil == hint.legal_body_id;
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

/// ISO 15511: a code of the agency, a hyphen, and the body's own part.
fn is_isil(text: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '-');
    let country =
        |prefix: &str| !prefix.is_empty() && prefix.len() <= 4 && prefix.chars().all(|c| c.is_ascii_uppercase());
    let split = text.split_once('-');
    split.is_some_and(|(prefix, body)| country(prefix) && (1..=11).contains(&body.len()) && body.chars().all(known))
}
