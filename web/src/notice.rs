//! One sentence on the selection, with undo, in the page's status region.

use std::rc::Rc;

use vitrina_i18n::Locale;
use yew::prelude::*;

use crate::aside::{download_put_aside, put_aside_keys};
use crate::browser::{StorageError, download};
use crate::store::{self, Told, use_selection};

/// What the notice needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// The reader's language.
    pub locale: Rc<Locale>,
}

/// Tells what has happened to the selection.
#[component]
pub fn SelectionNotice(props: &NoticeProps) -> Html {
    let seen = use_selection();
    let locale = &props.locale;
    let Some(told) = &seen.told else { return Html::default() };
    let undo = matches!(told, Told::Removed(_) | Told::Cleared) && seen.before.is_some();
    html! {
        <p class="notice">
            <span>{ told_sentence(told, locale) }</span>{ " " }
            if undo {
                <button type="button" class="plain" onclick={|_| store::undo()}>{ locale.selection_undo() }</button>
            }
            if *told == Told::Unreadable {
                { put_aside_buttons(locale) }
            }
            if matches!(told, Told::NotKept(_)) {
                <button type="button" class="plain" onclick={|_| download_selection()}>{ locale.selection_download() }</button>
            }
        </p>
    }
}

/// One sentence.
#[must_use]
pub fn told_sentence(told: &Told, locale: &Locale) -> String {
    match told {
        Told::Added(title) => locale.selection_added(title),
        Told::Removed(title) => locale.selection_removed(title),
        Told::Cleared => locale.selection_empty(),
        Told::NotKept(StorageError::Full) => locale.selection_full(),
        Told::NotKept(StorageError::Forbidden) => locale.selection_forbidden(),
        Told::Unreadable => locale.selection_unreadable(),
    }
}

/// One button for each text that was put aside.
pub fn put_aside_buttons(locale: &Locale) -> Html {
    let words = locale.selection_unreadable_download();
    let keys = put_aside_keys();
    let several = keys.len() > 1;
    html! { <>
        { for keys.into_iter().enumerate().map(|(place, key)| {
            let words = if several { format!("{words} ({})", locale.number(place as u64 + 1)) } else { words.clone() };
            html! {
                <button key={key.clone()} type="button" class="plain" onclick={move |_| download_put_aside(&key)}>{ words }</button>
            }
        }) }
    </> }
}

/// Hands the selection to the reader as a file that the desk opens.
fn download_selection() {
    // A browser that refuses the download keeps the selection as long as the page is open.
    let _ = download("vitrina-selection.json", "application/json", &store::now().selection.print());
}
