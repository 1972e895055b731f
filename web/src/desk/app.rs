//! The desk as a whole: the draft, the records behind it, what is kept, opened, saved, printed and cleared.

use std::collections::BTreeMap;
use std::rc::Rc;

use vitrina_core::proposal::{PROPOSAL_BYTES, Proposal, ProposalError, ProposalProblem, first_checks};
use vitrina_core::{ExhibitId, LanguageTag};
use vitrina_i18n::Locale;
use vitrina_search::MemoryIndex;
use vitrina_view::desk::{finding_level_word, finding_sentence};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::draft::{Change, Draft, add_line, order_by};
use super::fields::{Form, field_id};
use super::records::{Record, Records, facts, fetch_record, new_line};
use super::{Languages, letters, lines, sections};
use crate::browser::{
    FetchError, PROPOSAL_KEY, PUT_ASIDE_KEY, PageData, SELECTION_KEY, StorageError, download, focus, new_uuid, print,
    read, remove, today, write,
};
use crate::notice::{download_put_aside, told_sentence};
use crate::selection::{SelectedExhibit, Selection};
use crate::store::{self, Told, use_selection};

/// What the desk needs.
#[derive(Clone, Properties)]
pub(super) struct DeskProps {
    page: PageData,
    languages: Languages,
    index: Option<Rc<MemoryIndex>>,
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
    own: Rc<Locale>,
    second: Rc<Locale>,
    index: Result<Rc<MemoryIndex>, FetchError>,
) {
    let (index, trouble) = match index {
        Ok(index) => (Some(index), None),
        Err(error) => (None, Some(error)),
    };
    let props = DeskProps { page, languages: Languages { own, second }, index, trouble };
    yew::Renderer::<Desk>::with_root_and_props(place.into(), props).render();
}

/// One sentence for the reader, and whether the last step can be taken back.
#[derive(Debug, Clone, Default, PartialEq)]
struct Said {
    sentence: String,
    error: bool,
    before: Option<(Proposal, Selection)>,
    put_aside: bool,
}

/// A new proposal; the index says which catalogue it is drafted against.
fn fresh(page: &PageData, index: Option<&MemoryIndex>) -> Proposal {
    let mut proposal = Proposal::new(new_uuid(), page.language());
    let hash = index.map(|index| index.catalogue().iter().map(|byte| format!("{byte:02x}")).collect());
    proposal.catalogue.hash = page.get("catalogue").or(hash);
    proposal.catalogue.date = page.get("as-of").and_then(|day| day.parse().ok());
    proposal
}

/// The draft that was kept, or a new one; what cannot be read is put aside.
fn kept(page: &PageData, index: Option<&MemoryIndex>, locale: &Locale) -> (Proposal, Said) {
    let nothing =
        |sentence: String, put_aside: bool| (fresh(page, index), Said { sentence, put_aside, ..Said::default() });
    match read(PROPOSAL_KEY) {
        Ok(None) => nothing(String::new(), false),
        Ok(Some(text)) => match Proposal::parse(&text) {
            Ok(proposal) => (proposal, Said::default()),
            Err(_) => match write(PUT_ASIDE_KEY, &text).and_then(|()| remove(PROPOSAL_KEY)) {
                Ok(()) => nothing(locale.selection_unreadable(), true),
                Err(error) => nothing(told_sentence(&Told::NotKept(error), locale), false),
            },
        },
        Err(error) => nothing(told_sentence(&Told::NotKept(error), locale), false),
    }
}

#[component]
fn Desk(props: &DeskProps) -> Html {
    let locale = Rc::clone(&props.languages.own);
    let root = props.page.root();
    let language = props.page.language();
    let first = use_memo((), |()| kept(&props.page, props.index.as_deref(), &locale));
    let draft = {
        let first = Rc::clone(&first);
        use_reducer_eq(move || Draft { proposal: first.0.clone() })
    };
    let said = {
        let first = Rc::clone(&first);
        use_state_eq(move || first.1.clone())
    };
    let records = use_reducer_eq(Fetched::default);
    let asking = use_state_eq(|| false);
    let seen = use_selection();
    let proposal = &draft.proposal;

    use_follow_selection(&props.page, props.index.as_ref(), &language, &seen.selection, &draft, &records);
    use_keep(&draft, &said, &locale);

    let known: BTreeMap<ExhibitId, _> =
        records.0.iter().map(|(id, record)| (id.clone(), facts(record, &language))).collect();
    let findings = first_checks(proposal, &known, today());
    let edit = {
        let dispatcher = draft.dispatcher();
        Callback::from(move |change| dispatcher.dispatch(change))
    };
    let form = Form { proposal, findings: &findings, locale: &locale, edit: &edit };
    let requests = letters::requests(proposal, &records.0, props.index.as_deref(), &props.languages);
    let take_out = {
        let (selection, proposal) = (seen.selection.clone(), proposal.clone());
        Callback::from(move |id: String| {
            let title = proposal.lines.iter().find(|line| line.exhibit.as_str() == id);
            let title = title.map(|line| line.title.text.clone()).unwrap_or_default();
            store::change(selection.without(&id), Told::Removed(title));
            focus("desk-exhibits-count");
        })
    };
    let trouble = props.trouble.map(|error| match error {
        FetchError::Network => locale.failure_offline(),
        FetchError::OtherVersion => locale.failure_other_version(),
        _ => locale.failure_loading(),
    });
    html! { <>
        if let Some(sentence) = trouble { <p class="notice screen">{ sentence }</p> }
        <div class="screen" role="status" id="desk-said" tabindex="-1">{ told(&said, &draft, &locale) }</div>
        <div class="desk">
            <div class="screen">
                <p id="desk-exhibits-count" tabindex="-1">{ locale.exhibit_count(proposal.lines.len() as u64) }</p>
                { lines::exhibits(&form, &requests, &root, &take_out) }
            </div>
            <section class="dossier" aria-labelledby="desk-dossier">
                <h2 id="desk-dossier" class="screen">{ locale.proposal_title() }</h2>
                <p class="small quiet screen">{ locale.proposal_leave_open() }{ " " }{ locale.proposal_saved_here() }</p>
                { sections::form(&form) }
                { remarks(&form) }
                { actions(&draft, &said, &asking, &seen.selection, &locale, props) }
                <section aria-labelledby="desk-letters">
                    <h2 id="desk-letters" class="screen">{ locale.proposal_letter_count(requests.len() as u64) }</h2>
                    <p class="binds screen">{ locale.proposal_nobody_told() }</p>
                    { letters::letters(proposal, &requests, &records.0, props.index.as_deref(), &props.languages) }
                </section>
            </section>
        </div>
    </> }
}

/// Records that have come in; a record that comes twice changes nothing.
#[derive(Debug, Clone, Default, PartialEq)]
struct Fetched(Records);

impl Reducible for Fetched {
    type Action = (ExhibitId, Record);

    fn reduce(self: Rc<Self>, (id, record): (ExhibitId, Record)) -> Rc<Self> {
        let mut records = self.0.clone();
        records.insert(id, record);
        Rc::new(Self(records))
    }
}

/// Fetches the record of every selected exhibit and gives it a line; lines follow the selection.
#[hook]
fn use_follow_selection(
    page: &PageData,
    index: Option<&Rc<MemoryIndex>>,
    language: &LanguageTag,
    selection: &Selection,
    draft: &UseReducerHandle<Draft>,
    records: &UseReducerHandle<Fetched>,
) {
    let (root, index, language) = (page.root(), index.cloned(), language.clone());
    let (edit, records) = (draft.dispatcher(), records.dispatcher());
    let begun = use_mut_ref(std::collections::BTreeSet::<String>::new);
    use_effect_with(selection.clone(), move |selection| {
        let order: Vec<String> = selection.exhibits().iter().map(|exhibit| exhibit.id.clone()).collect();
        {
            let order = order.clone();
            edit.dispatch(Change::new(move |proposal| order_by(proposal, &order)));
        }
        for exhibit in selection.exhibits().iter().cloned() {
            let (root, index, language, order) = (root.clone(), index.clone(), language.clone(), order.clone());
            let (edit, records) = (edit.clone(), records.clone());
            let again = !begun.borrow_mut().insert(exhibit.id.clone());
            spawn_local(async move {
                let Ok(id) = exhibit.id.parse::<ExhibitId>() else { return };
                // A record that was fetched before is fetched from the browser's cache; one that failed gets a new chance.
                let record = fetch_record(&root, &id).await.ok();
                if let Some(line) = new_line(&exhibit, record.as_ref(), index.as_deref(), &language) {
                    edit.dispatch(Change::new(move |proposal| {
                        add_line(proposal, &line);
                        if !again {
                            order_by(proposal, &order);
                        }
                    }));
                }
                if let Some(record) = record {
                    records.dispatch((id, record));
                }
            });
        }
    });
}

/// Keeps the draft after every change; a blank one is forgotten.
#[hook]
fn use_keep(draft: &UseReducerHandle<Draft>, said: &UseStateHandle<Said>, locale: &Rc<Locale>) {
    let (said, locale) = (said.clone(), Rc::clone(locale));
    use_effect_with((**draft).clone(), move |draft| {
        let kept = if draft.is_blank() { remove(PROPOSAL_KEY) } else { write(PROPOSAL_KEY, &draft.proposal.print()) };
        if let Err(error) = kept {
            said.set(Said { sentence: told_sentence(&Told::NotKept(error), &locale), error: true, ..Said::default() });
        }
    });
}

/// The last sentence, with a way back where there is one.
fn told(said: &UseStateHandle<Said>, draft: &UseReducerHandle<Draft>, locale: &Rc<Locale>) -> Html {
    if said.sentence.is_empty() {
        return Html::default();
    }
    let undo = said.before.clone().map(|(proposal, selection)| {
        let (said, edit) = (said.setter(), draft.dispatcher());
        let onclick = Callback::from(move |_: MouseEvent| {
            store::change(selection.clone(), Told::Cleared);
            store::quiet();
            let proposal = proposal.clone();
            edit.dispatch(Change::new(move |draft| draft.clone_from(&proposal)));
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
                <button type="button" class="plain" onclick={|_| download_put_aside()}>{ locale.selection_unreadable_download() }</button>
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

fn actions(
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
                said.set(Said { sentence: locale.failure_unexpected(), error: true, ..Said::default() });
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
                    Proposal::parse(&text.unwrap_or_default())
                };
                // The same file can be chosen again.
                input.set_value("");
                said.set(match opened {
                    Ok(proposal) => open_proposal(&draft, &selection, proposal, &locale),
                    Err(error) => {
                        let sentence = format!("{} {}", error_sentence(&error, &locale), locale.open_kept());
                        Said { sentence, error: true, ..Said::default() }
                    }
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
        let (before, locale) = ((draft.proposal.clone(), selection.clone()), Rc::clone(locale));
        let (page, index) = (props.page.clone(), props.index.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            store::change(Selection::default(), Told::Cleared);
            store::quiet();
            let blank = fresh(&page, index.as_deref());
            edit.dispatch(Change::new(move |draft| draft.clone_from(&blank)));
            let gone = [SELECTION_KEY, PROPOSAL_KEY, PUT_ASIDE_KEY].map(remove);
            let sentence = match gone.into_iter().find_map(Result::err) {
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
fn open_proposal(draft: &UseReducerHandle<Draft>, selection: &Selection, proposal: Proposal, locale: &Locale) -> Said {
    let before = Some((draft.proposal.clone(), selection.clone()));
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
    draft.dispatch(Change::new(move |draft| draft.clone_from(&proposal)));
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
