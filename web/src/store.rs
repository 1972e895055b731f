//! The selection of this page: one copy, kept in the browser, told to everybody who shows it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};
use yew::prelude::*;

use crate::aside::put_aside;
use crate::browser::{PROPOSAL_KEY, SELECTION_KEY, StorageError, read, write};
use crate::selection::Selection;

/// What is to be told about the selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// An exhibit came in; its title.
    Added(String),
    /// An exhibit went out; its title.
    Removed(String),
    /// All exhibits went out.
    Cleared,
    /// The last change is not kept.
    NotKept(StorageError),
    /// What was kept could not be read and was put aside.
    Unreadable,
}

/// What everybody sees.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seen {
    /// The selection.
    pub selection: Selection,
    /// What was told last.
    pub told: Option<Told>,
    /// The selection before the last change, for undo.
    pub before: Option<Selection>,
}

type Listener = Callback<Seen>;

#[derive(Default)]
struct Shared {
    seen: Seen,
    listeners: Vec<(usize, Listener)>,
    next: usize,
}

thread_local! {
    static SHARED: Rc<RefCell<Shared>> = Rc::default();
}

fn shared() -> Rc<RefCell<Shared>> {
    SHARED.with(Rc::clone)
}

/// Reads what the browser keeps and listens to other tabs; called once per page.
pub fn open() {
    reload();
    let changed = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let key = event.dyn_ref::<web_sys::StorageEvent>().and_then(web_sys::StorageEvent::key);
        if key.is_none_or(|key| key == SELECTION_KEY) {
            reload();
        }
    });
    if let Some(window) = web_sys::window() {
        // Without it other tabs are not heard, and this one still works.
        let _ = window.add_event_listener_with_callback("storage", changed.as_ref().unchecked_ref());
    }
    changed.forget();
}

fn reload() {
    let seen = match read(SELECTION_KEY) {
        Err(error) => Seen { told: Some(Told::NotKept(error)), ..Seen::default() },
        Ok(Some(text)) => match Selection::parse(Some(&text)) {
            Ok(selection) => Seen { selection, ..Seen::default() },
            Err(text) => drafted(Some(&text)),
        },
        Ok(None) => drafted(None),
    };
    tell(seen);
}

/// Where no selection can be read, the exhibits of the draft are the selection: its lines follow the selection, and
/// nobody has taken them out.
fn drafted(unreadable: Option<&str>) -> Seen {
    let draft = read(PROPOSAL_KEY).ok().flatten();
    let selection = draft.as_deref().map(Selection::of_draft).unwrap_or_default();
    // Where it cannot be put aside it stays where it is, and nothing is written over it.
    let aside = unreadable.map_or(Ok(()), |text| put_aside(SELECTION_KEY, text));
    let kept = aside.and_then(|()| match selection.exhibits() {
        [] => Ok(()),
        _ => write(SELECTION_KEY, &selection.print()),
    });
    let told = kept.map_or_else(|error| Some(Told::NotKept(error)), |()| unreadable.map(|_| Told::Unreadable));
    Seen { selection, told, before: None }
}

/// Keeps the selection. What stands there and cannot be read is put aside first; where that fails it stays.
fn keep(selection: &Selection) -> Result<(), StorageError> {
    if let Some(text) = read(SELECTION_KEY)?
        && Selection::parse(Some(&text)).is_err()
    {
        put_aside(SELECTION_KEY, &text)?;
    }
    write(SELECTION_KEY, &selection.print())
}

/// Changes the selection, keeps it and tells everybody.
pub fn change(selection: Selection, told: Told) {
    let before = now().selection;
    let told = match keep(&selection) {
        Ok(()) => told,
        Err(error) => Told::NotKept(error),
    };
    tell(Seen { selection, told: Some(told), before: Some(before) });
}

/// Goes back to the selection before the last change.
pub fn undo() {
    if let Some(before) = now().before {
        let told = keep(&before).err().map(Told::NotKept);
        tell(Seen { selection: before, told, before: None });
    }
}

/// The selection as everybody sees it.
#[must_use]
pub fn now() -> Seen {
    shared().borrow().seen.clone()
}

fn tell(seen: Seen) {
    let shared = shared();
    let listeners: Vec<Listener> = {
        let mut shared = shared.borrow_mut();
        shared.seen = seen.clone();
        shared.listeners.iter().map(|(_, listener)| listener.clone()).collect()
    };
    mark(&seen.selection);
    for listener in listeners {
        listener.emit(seen.clone());
    }
}

/// Has `boot.js` mark the buttons of the static page.
fn mark(selection: &Selection) {
    let ids: Array = selection.exhibits().iter().map(|exhibit| JsValue::from_str(&exhibit.id)).collect();
    let init = CustomEventInit::new();
    init.set_detail(&ids);
    if let (Some(window), Ok(event)) =
        (web_sys::window(), CustomEvent::new_with_event_init_dict("vitrina-selection", &init))
    {
        // Buttons that are not marked still work.
        let _ = window.dispatch_event(&event);
    }
}

/// The selection in a component, kept up to date.
#[hook]
pub fn use_selection() -> Seen {
    let seen = use_state_eq(now);
    {
        let seen = seen.clone();
        use_effect_with((), move |()| {
            let shared = shared();
            let place = {
                let mut shared = shared.borrow_mut();
                shared.next += 1;
                let place = shared.next;
                let setter = seen.setter();
                shared.listeners.push((place, Callback::from(move |seen| setter.set(seen))));
                place
            };
            // It may have changed between drawing and now.
            seen.set(now());
            move || shared.borrow_mut().listeners.retain(|(listener, _)| *listener != place)
        });
    }
    (*seen).clone()
}

/// Takes back what was told last, where somebody else tells it.
pub fn quiet() {
    let seen = Seen { told: now().told.filter(|told| matches!(told, Told::NotKept(_))), ..now() };
    tell(seen);
}
