//! A joint exhibition of the catalogue as the beginning of a proposal: `?exhibition=<id>` in the address of the desk.
//!
//! An idea of the editors says in its title that it is one, on the screen, in the file and in every letter, until
//! somebody writes another title.

use serde::Deserialize;
use vitrina_core::file::TextsFile;
use vitrina_core::proposal::{Proposal, ProposalKind, ProposalSection};
use vitrina_core::{ExhibitId, ExhibitionId, LanguageTag};
use vitrina_i18n::Locale;
use vitrina_search::MemoryIndex;
use wasm_bindgen::JsValue;

use super::draft::add_line;
use super::records::{best, new_line};
use crate::browser::{FetchError, fetch_text};
use crate::selection::SelectedExhibit;

/// What the desk needs of `data/exhibitions/<id>.json`.
#[derive(Debug, Deserialize)]
pub(super) struct Idea {
    status: String,
    title: TextsFile,
    #[serde(default)]
    summary: TextsFile,
    #[serde(default)]
    sections: Vec<IdeaSection>,
}

#[derive(Debug, Deserialize)]
struct IdeaSection {
    #[serde(default)]
    title: TextsFile,
    #[serde(default)]
    text: TextsFile,
    #[serde(default)]
    exhibits: Vec<String>,
}

/// The exhibition that the address names. It is named once: the address is without it then, so that a reload keeps
/// what has been written since.
pub(super) fn take_from_address() -> Option<ExhibitionId> {
    let window = web_sys::window()?;
    let (location, history) = (window.location(), window.history().ok()?);
    let id = named(&location.search().ok()?)?;
    // Where it cannot be taken out, a reload begins from the idea again, and what was there can be had back.
    let _ = history.replace_state_with_url(&JsValue::NULL, "", location.pathname().ok().as_deref());
    Some(id)
}

fn named(search: &str) -> Option<ExhibitionId> {
    let mut pairs = search.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == "exhibition")?.1.parse().ok()
}

/// Fetches the exhibition.
pub(super) async fn fetch(root: &str, id: &ExhibitionId) -> Result<Idea, FetchError> {
    let text = fetch_text(&format!("{root}data/exhibitions/{id}.json"), None).await?;
    serde_json::from_str(&text).map_err(|_| FetchError::Broken)
}

impl Idea {
    /// Whether nobody but the editors has thought of it yet.
    pub(super) fn is_idea(&self) -> bool {
        self.status == "idea"
    }

    /// Writes it into a new proposal.
    pub(super) fn write_into(
        &self,
        proposal: &mut Proposal,
        index: Option<&MemoryIndex>,
        locale: &Locale,
        language: &LanguageTag,
    ) {
        let words = |texts: &TextsFile| best(texts, language).map(|said| said.text);
        proposal.kind = ProposalKind::JointExhibition;
        proposal.title = words(&self.title);
        if self.is_idea() {
            proposal.title = proposal.title.as_deref().map(|title| locale.exhibition_idea_title(title));
        }
        proposal.purpose = words(&self.summary);
        for section in &self.sections {
            let exhibits: Vec<ExhibitId> = section.exhibits.iter().filter_map(|id| id.parse().ok()).collect();
            for id in &exhibits {
                let kept = SelectedExhibit { id: id.to_string(), ..SelectedExhibit::default() };
                new_line(&kept, None, index, language).iter().for_each(|line| add_line(proposal, line));
            }
            proposal.sections.push(ProposalSection {
                title: words(&section.title),
                text: words(&section.text),
                exhibits,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(file: &str) -> Proposal {
        let uuid = "0190f3a0-0000-7000-8000-000000000001".parse().unwrap();
        let language: LanguageTag = "en".parse().unwrap();
        let mut proposal = Proposal::new(uuid, language.clone());
        let idea: Idea = serde_json::from_str(file).unwrap();
        idea.write_into(&mut proposal, None, vitrina_i18n::locale("en").unwrap(), &language);
        proposal
    }

    #[track_caller]
    fn check(status: &str, title: &str) {
        let text = |words: &str| format!(r#"{{"en":{{"text":"{words}","status":"original"}}}}"#);
        let file = format!(
            r#"{{"id":"x-bread","status":"{status}","title":{},"sections":[
                {{"title":{},"exhibits":["xa-001","xb-001","not an id"]}},{{"exhibits":["xa-001"]}}],"x":{{}}}}"#,
            text("Bread"),
            text("Ovens"),
        );
        let proposal = proposal(&file);
        assert_eq!(proposal.title.as_deref(), Some(title));
        let lines: Vec<&str> = proposal.lines.iter().map(|line| line.exhibit.as_str()).collect();
        assert_eq!(lines, ["xa-001", "xb-001"], "an exhibit of two sections is asked for once");
        let sections: Vec<(Option<&str>, usize)> =
            proposal.sections.iter().map(|section| (section.title.as_deref(), section.exhibits.len())).collect();
        assert_eq!(sections, [(Some("Ovens"), 2), (None, 1)]);
        assert_eq!(Proposal::parse(&proposal.print()).unwrap(), proposal);
    }

    #[test]
    fn an_idea_is_called_one_and_an_agreed_exhibition_is_not() {
        check("idea", "Bread (idea)");
        check("agreed", "Bread");
    }

    #[test]
    fn an_address_names_an_exhibition_or_none() {
        assert_eq!(named("?exhibition=x-bread"), "x-bread".parse().ok());
        assert_eq!(named("?a=b&exhibition=x-bread&c"), "x-bread".parse().ok());
        for foreign in ["", "?", "?exhibition=", "?exhibition=../x", "?exhibition=%3Cb%3E", "?x=x-bread"] {
            assert_eq!(named(foreign), None, "{foreign}");
        }
    }
}
