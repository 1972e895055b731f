//! Fields of the form: each with its label, and the findings that concern it right beside it.

use vitrina_core::CivilDate;
use vitrina_core::proposal::{Level, Proposal, ProposalFinding, ProposalProblem};
use vitrina_i18n::Locale;
use vitrina_view::desk::{finding_level_word, finding_sentence};
use wasm_bindgen::JsValue;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::draft::{Change, Draft, set_text};

/// What every part of the form sees.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) proposal: &'a Proposal,
    pub(super) draft: &'a Draft,
    pub(super) findings: &'a [ProposalFinding],
    pub(super) locale: &'a Locale,
    pub(super) edit: &'a Callback<Change>,
}

/// The element id of the field at a JSON pointer.
pub(super) fn field_id(pointer: &str) -> String {
    format!("field{}", pointer.replace('/', "-"))
}

impl Form<'_> {
    /// The findings at exactly this place.
    fn found(&self, pointer: &str) -> Vec<&ProposalFinding> {
        self.findings.iter().filter(|finding| finding.pointer == pointer).collect()
    }

    /// Findings as sentences under the field; `None` where there are none.
    pub(super) fn remarks(&self, pointer: &str) -> Option<Html> {
        let found = self.found(pointer);
        (!found.is_empty()).then(|| {
            html! {
                <div id={format!("{}-remarks", field_id(pointer))}>
                    { for found.iter().map(|finding| {
                        let level = finding.problem.level();
                        let class = if level == Level::Fail { "finding error" } else { "finding" };
                        html! {
                            <p {class}>
                                if !matches!(finding.problem, ProposalProblem::NotYetKnown(_)) {
                                    <b>{ finding_level_word(level, self.locale) }{ ": " }</b>
                                }
                                { finding_sentence(finding, self.proposal, self.locale) }
                            </p>
                        }
                    }) }
                </div>
            }
        })
    }

    fn described(&self, pointer: &str) -> Option<String> {
        (!self.found(pointer).is_empty()).then(|| format!("{}-remarks", field_id(pointer)))
    }

    fn invalid(&self, pointer: &str) -> Option<&'static str> {
        self.found(pointer).iter().any(|finding| finding.problem.level() == Level::Fail).then_some("true")
    }

    /// A field of words.
    pub(super) fn text(
        &self,
        pointer: &str,
        label: String,
        value: &Option<String>,
        field: impl Fn(&mut Proposal) -> Option<&mut Option<String>> + Clone + 'static,
        long: bool,
    ) -> Html {
        let edit = self.edit.clone();
        let set = move |typed: String| {
            let field = field.clone();
            edit.emit(Change::new(move |proposal| {
                if let Some(field) = field(proposal) {
                    set_text(field, &typed);
                }
            }));
        };
        let id = field_id(pointer);
        let value = value.clone().unwrap_or_default();
        let input = if long {
            let oninput = Callback::from(move |event: InputEvent| {
                set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
            });
            html! {
                <textarea id={id.clone()} {value} {oninput} dir="auto" rows="3" maxlength="4000"
                    aria-describedby={self.described(pointer)} aria-invalid={self.invalid(pointer)} />
            }
        } else {
            let oninput =
                Callback::from(move |event: InputEvent| set(event.target_unchecked_into::<HtmlInputElement>().value()));
            html! {
                <input id={id.clone()} type="text" {value} {oninput} dir="auto" maxlength="400"
                    aria-describedby={self.described(pointer)} aria-invalid={self.invalid(pointer)} />
            }
        };
        html! {
            <div class="field"><label for={id}>{ label }</label>{ input }{ self.remarks(pointer).unwrap_or_default() }</div>
        }
    }

    /// A field of one day.
    pub(super) fn day(
        &self,
        pointer: &str,
        label: String,
        value: Option<CivilDate>,
        field: impl Fn(&mut Proposal) -> Option<&mut Option<CivilDate>> + Clone + 'static,
    ) -> Html {
        let edit = self.edit.clone();
        let onchange = Callback::from(move |event: Event| {
            // The browser hands over a whole day of the calendar or nothing.
            let day: Option<CivilDate> = event.target_unchecked_into::<HtmlInputElement>().value().parse().ok();
            let field = field.clone();
            edit.emit(Change::new(move |proposal| {
                if let Some(field) = field(proposal) {
                    *field = day;
                }
            }));
        });
        let id = field_id(pointer);
        let value = value.map(|day| day.to_string()).unwrap_or_default();
        html! {
            <div class="field">
                <label for={id.clone()}>{ label }</label>
                <input {id} type="date" {value} {onchange} aria-describedby={self.described(pointer)}
                    aria-invalid={self.invalid(pointer)} />
                { self.remarks(pointer).unwrap_or_default() }
            </div>
        }
    }

    /// A choice of one among few; where it may stay `open`, `None` is "not yet known".
    pub(super) fn choice<T: Copy + PartialEq + 'static>(
        &self,
        pointer: &str,
        label: String,
        value: Option<T>,
        words: Vec<(T, String)>,
        open: bool,
        set: impl Fn(&mut Draft, Option<T>) + Clone + 'static,
    ) -> Html {
        let edit = self.edit.clone();
        let all: Vec<T> = words.iter().map(|(one, _)| *one).collect();
        let onchange = Callback::from(move |event: Event| {
            let chosen: Option<usize> = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
            let (chosen, set) = (chosen.and_then(|place| all.get(place).copied()), set.clone());
            edit.emit(Change::of_draft(move |draft| set(draft, chosen)));
        });
        let id = field_id(pointer);
        // `selected` holds when the choice is first drawn, the property when it changes later.
        let chosen =
            words.iter().position(|(one, _)| value == Some(*one)).map(|place| place.to_string()).unwrap_or_default();
        let chosen = JsValue::from_str(&chosen);
        html! {
            <div class="field">
                <label for={id.clone()}>{ label }</label>
                <select {id} ~value={chosen} {onchange} aria-describedby={self.described(pointer)} aria-invalid={self.invalid(pointer)}>
                    if open { <option value="" selected={value.is_none()}>{ self.locale.proposal_not_yet_known() }</option> }
                    { for words.into_iter().enumerate().map(|(place, (one, word))| html! {
                        <option value={place.to_string()} selected={value == Some(one)}>{ word }</option>
                    }) }
                </select>
                { self.remarks(pointer).unwrap_or_default() }
            </div>
        }
    }

    /// A button that changes the proposal.
    pub(super) fn button(
        &self,
        words: String,
        label: Option<String>,
        change: impl Fn(&mut Proposal) + Clone + 'static,
    ) -> Html {
        let edit = self.edit.clone();
        let onclick = Callback::from(move |_: MouseEvent| edit.emit(Change::new(change.clone())));
        html! { <button type="button" class="plain" aria-label={label} {onclick}>{ words }</button> }
    }

    /// A box to tick.
    pub(super) fn tick(
        &self,
        id: String,
        label: Html,
        ticked: bool,
        change: impl Fn(&mut Proposal) + Clone + 'static,
    ) -> Html {
        let edit = self.edit.clone();
        let onchange = Callback::from(move |_: Event| edit.emit(Change::new(change.clone())));
        html! { <label><input {id} type="checkbox" checked={ticked} {onchange} />{ " " }{ label }</label> }
    }
}
