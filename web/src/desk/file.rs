//! What is done with the draft as a whole: printed, saved as a file, opened from one, cleared from the device.

use std::rc::Rc;

use vitrina_core::proposal::{PROPOSAL_BYTES, Proposal, ProposalError};
use vitrina_i18n::Locale;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::app::{DeskProps, Said, fresh};
use super::draft::{Change, Draft};
use crate::aside::put_aside_keys;
use crate::browser::{PROPOSAL_KEY, SELECTION_KEY, StorageError, download, focus, print, remove};
use crate::notice::{put_aside_buttons, told_sentence};
use crate::selection::{SelectedExhibit, Selection};
use crate::store::{self, Told};

/// What a file can hold.
#[derive(Debug, PartialEq)]
enum Opened {
    Proposal(Box<Proposal>),
    Selection(Selection),
}

impl Opened {
    /// A proposal, or a selection that was downloaded where it could not be kept.
    fn parse(text: &str) -> Result<Self, ProposalError> {
        Proposal::parse(text).map(|proposal| Self::Proposal(Box::new(proposal))).or_else(|error| {
            let selection = Selection::parse(Some(text)).ok().filter(|selection| !selection.exhibits().is_empty());
            selection.map(Self::Selection).ok_or(error)
        })
    }
}

/// Takes an opened selection for this browser's; what the draft says of its exhibits stays.
fn open_selection(
    draft: &UseReducerHandle<Draft>,
    selection: &Selection,
    exhibits: Selection,
    locale: &Locale,
) -> Said {
    let count = locale.exhibit_count(exhibits.exhibits().len() as u64);
    let before = Some(((**draft).clone(), selection.clone()));
    store::change(exhibits, Told::Cleared);
    store::quiet();
    Said { sentence: locale.label_with_value(&locale.selection_title(), &count), before, ..Said::default() }
}

/// What is done with the draft as a whole.
pub(super) fn actions(
    draft: &UseReducerHandle<Draft>,
    said: &UseStateHandle<Said>,
    asking: &UseStateHandle<bool>,
    selection: &Selection,
    locale: &Rc<Locale>,
    props: &DeskProps,
) -> Html {
    let save = {
        let (proposal, said, locale) = (draft.proposal.clone(), said.setter(), Rc::clone(locale));
        Callback::from(move |_: MouseEvent| {
            let name = format!("vitrina-proposal-{}.json", proposal.uuid);
            if download(&name, "application/json", &proposal.print()).is_err() {
                said.set(Said::error(locale.failure_unexpected()));
            }
        })
    };
    let open = {
        let (draft, said, locale) = (draft.clone(), said.setter(), Rc::clone(locale));
        let selection = selection.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            let (draft, said, locale, selection) = (draft.clone(), said.clone(), Rc::clone(&locale), selection.clone());
            spawn_local(async move {
                #[expect(clippy::cast_precision_loss, reason = "the limit is far below where it would be lost")]
                let too_large = file.size() > PROPOSAL_BYTES as f64;
                let opened = if too_large {
                    Err(ProposalError::TooLarge { bytes: PROPOSAL_BYTES + 1 })
                } else {
                    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                    Opened::parse(&text.unwrap_or_default())
                };
                // The same file can be chosen again.
                input.set_value("");
                said.set(match opened {
                    Ok(Opened::Proposal(proposal)) => open_proposal(&draft, &selection, *proposal, &locale),
                    Ok(Opened::Selection(exhibits)) => open_selection(&draft, &selection, exhibits, &locale),
                    Err(error) => Said::error(format!("{} {}", error_sentence(&error, &locale), locale.open_kept())),
                });
                focus("desk-said");
            });
        })
    };
    let ask = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| {
            asking.set(true);
            focus("desk-clear-no");
        })
    };
    let no = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            focus("desk-clear");
        })
    };
    let yes = {
        let (asking, said, edit) = (asking.setter(), said.setter(), draft.dispatcher());
        let (before, locale) = (((**draft).clone(), selection.clone()), Rc::clone(locale));
        let (page, index) = (props.page.clone(), props.index.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            store::change(Selection::default(), Told::Cleared);
            store::quiet();
            let blank = fresh(&page, index.as_deref());
            edit.dispatch(Change::of_draft(move |draft| *draft = blank.clone().into()));
            let aside = put_aside_keys();
            let gone = [SELECTION_KEY, PROPOSAL_KEY].into_iter().chain(aside.iter().map(String::as_str)).map(remove);
            let sentence = match gone.collect::<Vec<_>>().into_iter().find_map(Result::err) {
                None | Some(StorageError::Forbidden) => locale.device_cleared(),
                Some(error) => told_sentence(&Told::NotKept(error), &locale),
            };
            said.set(Said { sentence, before: Some(before.clone()), ..Said::default() });
            focus("desk-said");
        })
    };
    html! {
        <div class="screen">
            <p class="acts">
                <button type="button" onclick={|_: MouseEvent| print()}>{ locale.proposal_print() }</button>
                <button type="button" class="plain" onclick={save}>{ locale.proposal_save() }</button>
            </p>
            <p class="field">
                <label for="desk-open">{ locale.proposal_open() }</label>
                <input id="desk-open" type="file" accept=".json,application/json" onchange={open} />
            </p>
            if !put_aside_keys().is_empty() {
                <p class="acts">{ put_aside_buttons(locale) }</p>
            }
            <p class="small quiet">{ locale.device_clear_explained() }</p>
            if **asking {
                <div role="group" aria-labelledby="desk-clear-question">
                    <p id="desk-clear-question">{ locale.device_clear_confirm() }</p>
                    <p class="acts">
                        <button type="button" id="desk-clear-no" onclick={no}>{ locale.confirm_no() }</button>
                        <button type="button" class="plain" onclick={yes}>{ locale.confirm_yes() }</button>
                    </p>
                </div>
            } else {
                <p><button type="button" id="desk-clear" class="plain" onclick={ask}>{ locale.device_clear() }</button></p>
            }
        </div>
    }
}

/// Takes an opened proposal for the draft, its exhibits for the selection; the earlier ones can be had back.
pub(super) fn open_proposal(
    draft: &UseReducerHandle<Draft>,
    selection: &Selection,
    proposal: Proposal,
    locale: &Locale,
) -> Said {
    let before = Some(((**draft).clone(), selection.clone()));
    let mine = &draft.proposal.catalogue.hash;
    let other = proposal.catalogue.hash.is_some() && mine.is_some() && proposal.catalogue.hash != *mine;
    let exhibits = proposal.lines.iter().map(|line| SelectedExhibit {
        id: line.exhibit.to_string(),
        title: line.title.text.clone(),
        lang: line.title.lang.to_string(),
        museum: line.museum.as_ref().map(ToString::to_string).unwrap_or_default(),
    });
    let exhibits: Selection = exhibits.collect();
    // First the draft, so that the lines are there when the selection arrives and keep what they ask for.
    draft.dispatch(Change::of_draft(move |draft| *draft = proposal.clone().into()));
    store::change(exhibits, Told::Cleared);
    store::quiet();
    let sentence = if other { locale.open_other_catalogue() } else { locale.open_done() };
    Said { sentence, before, ..Said::default() }
}

/// Why a file could not be opened, in one sentence.
fn error_sentence(error: &ProposalError, locale: &Locale) -> String {
    match error {
        ProposalError::TooLarge { .. } => locale.open_too_large(),
        ProposalError::NotJson { line, column } => locale.open_not_json(*line as u64, *column as u64),
        ProposalError::Foreign => locale.open_foreign(),
        ProposalError::Newer { .. } => locale.open_newer(),
        ProposalError::Malformed { line, what } => locale.open_malformed(&format!("{line}: {what}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Result<usize, ProposalError>) {
        let exhibits = Opened::parse(text).map(|opened| match opened {
            Opened::Proposal(_) => 0,
            Opened::Selection(selection) => selection.exhibits().len(),
        });
        assert_eq!(exhibits, expect);
    }

    #[test]
    fn a_downloaded_selection_can_be_opened() {
        check(r#"{"version":1,"exhibits":[{"id":"xa-001"},{"id":"xb-001"}]}"#, Ok(2));
        check(r#"{"version":2,"exhibits":[{"id":"xa-001"}]}"#, Err(ProposalError::Foreign));
        check(r#"{"version":1,"exhibits":[]}"#, Err(ProposalError::Foreign));
    }
}
