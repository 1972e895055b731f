//! What the desk follows: the selection, the records behind it, the network, and the draft of other tabs.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;
use vitrina_core::ExhibitId;
use vitrina_search::MemoryIndex;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, StorageEvent};
use yew::prelude::*;

use super::draft::{Change, Draft};
use super::keep;
use super::records::{Record, Records, fetch_record, new_line};
use crate::aside::put_aside;
use crate::browser::{FetchError, PROPOSAL_KEY, PageData, StorageError, read, remove, write};
use crate::selection::Selection;
use crate::store;

/// Records that have come in, and why others have not.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Fetched {
    pub(super) records: Records,
    pub(super) failed: BTreeMap<ExhibitId, FetchError>,
}

impl Reducible for Fetched {
    type Action = (ExhibitId, Result<Record, FetchError>);

    fn reduce(self: Rc<Self>, (id, answer): Self::Action) -> Rc<Self> {
        let mut fetched = Self::clone(&self);
        match answer {
            Ok(record) => {
                fetched.failed.remove(&id);
                fetched.records.insert(id, record);
            }
            Err(error) => drop(fetched.failed.insert(id, error)),
        }
        Rc::new(fetched)
    }
}

impl Fetched {
    /// Whether a record is missing that may come when it is fetched again.
    pub(super) fn may_come(&self) -> bool {
        self.failed.values().any(|error| *error != FetchError::Missing)
    }
}

fn ids(selection: &Selection) -> Vec<String> {
    selection.exhibits().iter().map(|exhibit| exhibit.id.clone()).collect()
}

/// Fetches the record of every selected exhibit and gives it a line; lines follow the selection. With every try the
/// records that have not come are fetched again.
#[hook]
pub(super) fn use_follow_selection(
    page: &PageData,
    index: Option<&Rc<MemoryIndex>>,
    selection: &Selection,
    tries: usize,
    draft: &UseReducerHandle<Draft>,
    fetched: &UseReducerHandle<Fetched>,
) {
    let (root, index, language) = (page.root(), index.cloned(), page.language());
    let (edit, known, fetched) = (draft.dispatcher(), fetched.records.clone(), fetched.dispatcher());
    use_effect_with((selection.clone(), tries), move |(selection, _)| {
        let order = ids(selection);
        edit.dispatch(Change::of_draft(move |draft| draft.follow(&order)));
        for exhibit in selection.exhibits().iter().cloned() {
            let Ok(id) = exhibit.id.parse::<ExhibitId>() else { continue };
            let (root, index, language) = (root.clone(), index.clone(), language.clone());
            let (edit, fetched, known) = (edit.clone(), fetched.clone(), known.get(&id).cloned());
            spawn_local(async move {
                let record = match known {
                    Some(record) => Ok(record),
                    None => fetch_record(&root, &id).await,
                };
                // It may have been taken out while its record was on the way.
                let order = ids(&store::now().selection);
                let line = new_line(&exhibit, record.as_ref().ok(), index.as_deref(), &language);
                if let Some(line) = line.filter(|_| order.contains(&exhibit.id)) {
                    edit.dispatch(Change::of_draft(move |draft| {
                        draft.add(&line);
                        draft.follow(&order);
                    }));
                }
                fetched.dispatch((id, record));
            });
        }
    });
}

/// Calls back whenever the window tells of one of these events.
#[hook]
fn use_window(events: &'static [&'static str], told: Callback<Event>) {
    use_effect_with((), move |()| {
        let listener = Closure::<dyn Fn(Event)>::new(move |event| told.emit(event));
        if let Some(window) = web_sys::window() {
            for event in events {
                // Without it the desk works, and looks when something is typed.
                let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
            }
        }
        // The desk stays as long as its page.
        listener.forget();
    });
}

/// A number that grows with every event; for effects that depend on it.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Count(pub(super) usize);

impl Reducible for Count {
    type Action = ();

    fn reduce(self: Rc<Self>, (): ()) -> Rc<Self> {
        Rc::new(Self(self.0 + 1))
    }
}

/// Counts the tries to fetch what has not come: one more whenever the network comes back.
#[hook]
pub(super) fn use_tries() -> UseReducerHandle<Count> {
    let tries = use_reducer(Count::default);
    let more = tries.dispatcher();
    use_window(&["online"], Callback::from(move |_| more.dispatch(())));
    tries
}

/// Keeps the draft after every change, and takes in what other tabs have kept; a blank one is forgotten.
#[hook]
pub(super) fn use_keep(draft: &UseReducerHandle<Draft>, failed: &Callback<StorageError>) {
    let heard = use_reducer(Count::default);
    let base = use_mut_ref(|| read(PROPOSAL_KEY).ok().flatten().and_then(|text| kept_data(&text)));
    {
        let heard = heard.dispatcher();
        let told = Callback::from(move |event: Event| {
            let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            if key.is_none_or(|key| key == PROPOSAL_KEY) {
                heard.dispatch(());
            }
        });
        use_window(&["storage", "pageshow"], told);
    }
    let (edit, failed) = (draft.dispatcher(), failed.clone());
    use_effect_with(((**draft).clone(), heard.0), move |(draft, _)| match synchronise(&mut base.borrow_mut(), draft) {
        Ok(joined) if joined == *draft => {}
        Ok(joined) => edit.dispatch(Change::of_draft(move |draft| draft.clone_from(&joined))),
        Err(error) => failed.emit(error),
    });
}

fn kept_data(text: &str) -> Option<Value> {
    keep::parse(text).map(|draft| keep::data(&draft))
}

/// Joins this page's draft with the kept one and keeps the outcome.
fn synchronise(base: &mut Option<Value>, mine: &Draft) -> Result<Draft, StorageError> {
    let stored = read(PROPOSAL_KEY)?;
    let readable = match &stored {
        None => None,
        Some(text) => match kept_data(text) {
            Some(kept) => Some(kept),
            None => {
                put_aside(PROPOSAL_KEY, text)?;
                base.clone()
            }
        },
    };
    let joined = keep::reconcile(base.as_ref(), mine, readable.as_ref());
    if joined.is_blank() {
        if stored.is_some() {
            remove(PROPOSAL_KEY)?;
        }
        *base = None;
        return Ok(joined);
    }
    let kept = keep::data(&joined);
    let text = keep::print(&kept);
    if stored.as_deref() != Some(text.as_str()) {
        write(PROPOSAL_KEY, &text)?;
    }
    *base = Some(kept);
    Ok(joined)
}
