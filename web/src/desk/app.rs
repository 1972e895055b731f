//! The desk as a whole: the draft, the records behind it, what is said of them.

use std::collections::BTreeMap;
use std::rc::Rc;

use vitrina_core::ExhibitId;
use vitrina_core::proposal::{Proposal, ProposalProblem, first_checks};
use vitrina_i18n::Locale;
use vitrina_search::MemoryIndex;
use vitrina_view::desk::{finding_level_word, finding_sentence};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::draft::{Change, Draft};
use super::fields::{Form, field_id};
use super::file::open_proposal;
use super::follow::{Fetched, use_follow_selection, use_keep, use_tries};
use super::records::{facts, tell_apart};
use super::second::use_second;
use super::{Languages, file, idea, keep, letters, lines, second, sections};
use crate::aside::put_aside;
use crate::browser::{FetchError, PROPOSAL_KEY, PageData, focus, new_uuid, read, today};
use crate::notice::{put_aside_buttons, told_sentence};
use crate::selection::Selection;
use crate::store::{self, Told, use_selection};

/// What the desk needs.
#[derive(Clone, Properties)]
pub(super) struct DeskProps {
    pub(super) page: PageData,
    locale: Rc<Locale>,
    pub(super) index: Option<Rc<MemoryIndex>>,
    trouble: Option<FetchError>,
}

impl PartialEq for DeskProps {
    /// The desk is mounted once; its data never changes under it.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Puts the desk into the page.
pub(super) fn mount(
    place: HtmlElement,
    page: PageData,
    locale: Rc<Locale>,
    index: Result<Rc<MemoryIndex>, FetchError>,
) {
    let (index, trouble) = match index {
        Ok(index) => (Some(index), None),
        Err(error) => (None, Some(error)),
    };
    let props = DeskProps { page, locale, index, trouble };
    yew::Renderer::<Desk>::with_root_and_props(place.into(), props).render();
}

/// One sentence for the reader, and whether the last step can be taken back.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Said {
    pub(super) sentence: String,
    pub(super) error: bool,
    pub(super) before: Option<(Draft, Selection)>,
    pub(super) put_aside: bool,
}

impl Said {
    /// A sentence on something that went wrong.
    pub(super) fn error(sentence: String) -> Self {
        Self { sentence, error: true, ..Self::default() }
    }
}

/// A new proposal; the index says which catalogue it is drafted against.
pub(super) fn fresh(page: &PageData, index: Option<&MemoryIndex>) -> Proposal {
    let mut proposal = Proposal::new(new_uuid(), page.language());
    let hash = index.map(|index| index.catalogue().iter().map(|byte| format!("{byte:02x}")).collect());
    proposal.catalogue.hash = page.get("catalogue").or(hash);
    proposal.catalogue.date = page.get("as-of").and_then(|day| day.parse().ok());
    proposal
}

/// The draft that was kept, or a new one; what cannot be read is put aside.
fn kept(page: &PageData, index: Option<&MemoryIndex>, locale: &Locale) -> (Draft, Said) {
    let nothing = |sentence: String, put_aside: bool| {
        (fresh(page, index).into(), Said { sentence, put_aside, ..Said::default() })
    };
    match read(PROPOSAL_KEY) {
        Ok(None) => nothing(String::new(), false),
        Ok(Some(text)) => match keep::parse(&text) {
            Some(draft) => (draft, Said::default()),
            None => match put_aside(PROPOSAL_KEY, &text) {
                Ok(()) => nothing(locale.selection_unreadable(), true),
                Err(error) => nothing(told_sentence(&Told::NotKept(error), locale), false),
            },
        },
        Err(error) => nothing(told_sentence(&Told::NotKept(error), locale), false),
    }
}

#[component]
fn Desk(props: &DeskProps) -> Html {
    let locale = Rc::clone(&props.locale);
    let root = props.page.root();
    let language = props.page.language();
    let first = use_memo((), |()| kept(&props.page, props.index.as_deref(), &locale));
    let draft = {
        let first = Rc::clone(&first);
        use_reducer_eq(move || first.0.clone())
    };
    let said = {
        let first = Rc::clone(&first);
        use_state_eq(move || first.1.clone())
    };
    let fetched = use_reducer_eq(Fetched::default);
    let tries = use_tries();
    let asking = use_state_eq(|| false);
    let seen = use_selection();
    let proposal = &draft.proposal;

    use_follow_selection(&props.page, props.index.as_ref(), &seen.selection, tries.0, &draft, &fetched);
    let failed = {
        let (said, locale) = (said.setter(), Rc::clone(&locale));
        Callback::from(move |error| said.set(Said::error(told_sentence(&Told::NotKept(error), &locale))))
    };
    use_keep(&draft, &failed);
    let (second, second_trouble) = use_second(&props.page, &locale, &draft);
    let languages = Languages { own: Rc::clone(&locale), second };
    let idea = use_idea(props, &draft, &said, &seen.selection);

    let known: BTreeMap<ExhibitId, _> =
        fetched.records.iter().map(|(id, record)| (id.clone(), facts(record, &language))).collect();
    let findings = tell_apart(first_checks(proposal, &known, today()), proposal, &fetched.failed);
    let edit = {
        let dispatcher = draft.dispatcher();
        Callback::from(move |change| dispatcher.dispatch(change))
    };
    let form = Form { proposal, draft: &draft, findings: &findings, locale: &locale, edit: &edit };
    let requests = letters::requests(proposal, &fetched.records, props.index.as_deref(), &languages);
    let take_out = {
        let (selection, proposal) = (seen.selection.clone(), proposal.clone());
        Callback::from(move |id: String| {
            let title = proposal.lines.iter().find(|line| line.exhibit.as_str() == id);
            let title = title.map(|line| line.title.text.clone()).unwrap_or_default();
            store::change(selection.without(&id), Told::Removed(title));
            focus("desk-exhibits-count");
        })
    };
    let trouble = props.trouble.or(second_trouble).map(|error| match error {
        FetchError::Network => locale.failure_offline(),
        FetchError::OtherVersion => locale.failure_other_version(),
        _ => locale.failure_loading(),
    });
    html! { <>
        if let Some(sentence) = trouble { <p class="notice screen">{ sentence }</p> }
        <div class="screen" role="status" id="desk-said" tabindex="-1">{ told(&said, &draft, &locale) }</div>
        if idea.is_some() && idea == proposal.title { <p class="notice screen">{ locale.exhibition_idea() }</p> }
        <div class="desk">
            <div class="screen">
                if fetched.may_come() {
                    <p class="notice" id="desk-not-loaded">
                        { locale.proposal_records_not_loaded() }{ " " }
                        <button type="button" class="plain" onclick={
                            let tries = tries.dispatcher();
                            move |_: MouseEvent| tries.dispatch(())
                        }>{ locale.failure_try_again() }</button>
                    </p>
                }
                <p id="desk-exhibits-count" tabindex="-1">{ locale.exhibit_count(proposal.lines.len() as u64) }</p>
                { lines::exhibits(&form, &requests, &root, &take_out) }
            </div>
            <section class="dossier" aria-labelledby="desk-dossier">
                <h2 id="desk-dossier" class="screen">{ locale.proposal_title() }</h2>
                <p class="small quiet screen">{ locale.proposal_leave_open() }{ " " }{ locale.proposal_saved_here() }</p>
                { sections::form(&form) }
                { remarks(&form) }
                { file::actions(&draft, &said, &asking, &seen.selection, &locale, props) }
                <section aria-labelledby="desk-letters">
                    <h2 id="desk-letters" class="screen">{ locale.proposal_letter_count(requests.len() as u64) }</h2>
                    <p class="binds screen">{ locale.proposal_nobody_told() }</p>
                    { second::choice(&props.page, &locale, &draft, &edit) }
                    { letters::letters(&draft, &requests, &fetched.records, props.index.as_deref(), &languages) }
                </section>
            </section>
        </div>
    </> }
}

/// Begins with the joint exhibition that the address names; the title it has as an idea, as long as it is one.
#[hook]
fn use_idea(
    props: &DeskProps,
    draft: &UseReducerHandle<Draft>,
    said: &UseStateHandle<Said>,
    selection: &Selection,
) -> Option<String> {
    let title = use_state_eq(|| None::<String>);
    let (page, index, locale) = (props.page.clone(), props.index.clone(), Rc::clone(&props.locale));
    let (draft, said, selection, setter) = (draft.clone(), said.setter(), selection.clone(), title.setter());
    use_effect_with((), move |()| {
        let Some(id) = idea::take_from_address() else { return };
        spawn_local(async move {
            said.set(match idea::fetch(&page.root(), &id).await {
                Ok(idea) => {
                    let mut proposal = fresh(&page, index.as_deref());
                    idea.write_into(&mut proposal, index.as_deref(), &locale, &page.language());
                    setter.set(proposal.title.clone().filter(|_| idea.is_idea()));
                    open_proposal(&draft, &selection, proposal, &locale)
                }
                Err(FetchError::Network) => Said { sentence: locale.failure_offline(), error: true, ..Said::default() },
                Err(_) => Said { sentence: locale.failure_loading(), error: true, ..Said::default() },
            });
        });
    });
    (*title).clone()
}

/// The last sentence, with a way back where there is one.
fn told(said: &UseStateHandle<Said>, draft: &UseReducerHandle<Draft>, locale: &Rc<Locale>) -> Html {
    if said.sentence.is_empty() {
        return Html::default();
    }
    let undo = said.before.clone().map(|(before, selection)| {
        let (said, edit) = (said.setter(), draft.dispatcher());
        let onclick = Callback::from(move |_: MouseEvent| {
            store::change(selection.clone(), Told::Cleared);
            store::quiet();
            let before = before.clone();
            edit.dispatch(Change::of_draft(move |draft| draft.clone_from(&before)));
            said.set(Said::default());
            focus("desk-exhibits-count");
        });
        html! { <button type="button" class="plain" {onclick}>{ locale.selection_undo() }</button> }
    });
    html! {
        <p class={if said.error { "error" } else { "notice" }}>
            { said.sentence.clone() }{ " " }
            { undo.unwrap_or_default() }
            if said.put_aside {
                { put_aside_buttons(locale) }
            }
        </p>
    }
}

/// All findings once more, each leading to its field.
fn remarks(form: &Form<'_>) -> Html {
    let locale = form.locale;
    html! {
        <section class="screen" aria-labelledby="desk-remarks">
            <h2 id="desk-remarks">{ locale.finding_heading() }</h2>
            <p>{ if form.findings.is_empty() { locale.finding_none() } else { locale.finding_count(form.findings.len() as u64) } }</p>
            <ul>
                { for form.findings.iter().enumerate().map(|(number, finding)| {
                    let target = field_id(&finding.pointer);
                    let line = line_of(&finding.pointer).and_then(|place| form.proposal.lines.get(place));
                    let onclick = Callback::from(move |event: MouseEvent| {
                        event.prevent_default();
                        focus(&target);
                    });
                    html! {
                        <li key={number}>
                            <a href={format!("#{}", field_id(&finding.pointer))} {onclick}>
                                if !matches!(finding.problem, ProposalProblem::NotYetKnown(_)) {
                                    { finding_level_word(finding.problem.level(), locale) }{ ": " }
                                }
                                { finding_sentence(finding, form.proposal, locale) }
                            </a>
                            if let Some(line) = line {
                                { " (" }<span lang={line.title.lang.to_string()} dir="auto">{ line.title.text.clone() }</span>{ ")" }
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// The line a pointer leads into.
fn line_of(pointer: &str) -> Option<usize> {
    pointer.strip_prefix("/lines/")?.split('/').next()?.parse().ok()
}
