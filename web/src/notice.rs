//! One sentence on the selection, with undo, in the page's status region.

use std::rc::Rc;

use vitrina_i18n::Locale;
use yew::prelude::*;

use crate::browser::{PUT_ASIDE_KEY, StorageError, download, read};
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
                <button type="button" class="plain" onclick={|_| download_put_aside()}>
                    { locale.selection_unreadable_download() }
                </button>
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

/// Hands what could not be read to the reader, letter for letter.
pub fn download_put_aside() {
    if let Ok(Some(text)) = read(PUT_ASIDE_KEY) {
        // A browser that refuses the download leaves the text where it is.
        let _ = download("vitrina-put-aside.txt", "text/plain;charset=utf-8", &text);
    }
}
