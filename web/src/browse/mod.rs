//! The public pages' islands: selection buttons everywhere, the list with filters on the browse pages.

mod facets;
mod island;
mod labels;
mod picture;
mod state;

use std::rc::Rc;

use vitrina_i18n::Locale;
use vitrina_search::protocol::Failure;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};
use yew::Callback;

use crate::browser::{PageData, element, fetch_locale, island};
use crate::notice::{NoticeProps, SelectionNotice};
use crate::search::{NoSearch, Search};
use crate::selection::SelectedExhibit;
use crate::store::{self, Told};

pub use state::{Arrival, arrival, to_search};

/// Starts the islands of this page. A page that was not made for them is left alone.
pub fn start() {
    let Some(page) = PageData::read() else { return };
    store::open();
    listen_to_buttons();
    wasm_bindgen_futures::spawn_local(async move {
        let Some(messages) = page.get("messages") else { return };
        match fetch_locale(&messages).await {
            Ok(locale) => with_words(page, Rc::new(locale)),
            Err(_) => page.say_not_loaded(),
        }
    });
}

fn with_words(page: PageData, locale: Rc<Locale>) {
    if let Some(status) = element("vitrina-status") {
        yew::Renderer::<SelectionNotice>::with_root_and_props(
            status.into(),
            NoticeProps { locale: Rc::clone(&locale) },
        )
        .render();
    }
    let Some(place) = island("browse") else { return };
    let (Some(worker), Some(index)) = (page.get("search"), page.get("index")) else { return };
    let told = {
        let (place, locale) = (place.clone(), Rc::clone(&locale));
        Callback::from(move |told: Result<Rc<Search>, NoSearch>| match told {
            Ok(search) => island::mount(&place, &page, &locale, search),
            Err(error) => say_before(&place, &no_search(error, &locale)),
        })
    };
    if let Err(error) = Search::open(&worker, &index, told) {
        say_before(&place, &no_search(error, &locale));
    }
}

/// Why the list cannot answer, in one sentence.
fn no_search(error: NoSearch, locale: &Locale) -> String {
    match error {
        NoSearch::NoWorker => locale.failure_old_browser(),
        NoSearch::Index(Failure::Network) => locale.failure_offline(),
        NoSearch::Index(Failure::Broken) => locale.failure_broken_off(),
        NoSearch::Index(Failure::OtherVersion) => locale.failure_other_version(),
        NoSearch::Index(Failure::Missing) | NoSearch::NotLoaded => locale.failure_loading(),
    }
}

/// Puts one sentence before the list, which stays as it is.
fn say_before(place: &HtmlElement, sentence: &str) {
    let (Some(document), Some(parent)) = (place.owner_document(), place.parent_node()) else { return };
    if let Ok(line) = document.create_element("p") {
        line.set_class_name("notice");
        // Read out as it comes in, because it stands in for what the reader waits for.
        let _ = line.set_attribute("role", "alert");
        line.set_text_content(Some(sentence));
        let _ = parent.insert_before(&line, Some(place));
    }
}

/// Presses on `[data-select]` anywhere on the static page change the selection.
fn listen_to_buttons() {
    let pressed = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-select]").ok().flatten());
        if let Some(button) = button {
            toggle(&button);
        }
    });
    if let Some(window) = web_sys::window() {
        // Where the browser refuses to listen, the buttons do nothing and the page still reads.
        let _ = window.add_event_listener_with_callback("click", pressed.as_ref().unchecked_ref());
    }
    pressed.forget();
}

fn toggle(button: &Element) {
    let Some(id) = button.get_attribute("data-select") else { return };
    let exhibit = shown_exhibit(button, id);
    let selection = store::now().selection;
    if selection.contains(&exhibit.id) {
        let title = exhibit.title.clone();
        store::change(selection.without(&exhibit.id), Told::Removed(title));
    } else {
        let title = exhibit.title.clone();
        store::change(selection.with(exhibit), Told::Added(title));
    }
}

/// The exhibit as the page shows it: the title of the card the button stands in, or of the page.
fn shown_exhibit(button: &Element, id: String) -> SelectedExhibit {
    let card = button.closest(".card").ok().flatten();
    let heading = match card {
        Some(card) => card.query_selector(".title a").ok().flatten(),
        None => button.owner_document().and_then(|document| document.query_selector("h1").ok().flatten()),
    };
    let title = heading.as_ref().and_then(|heading| heading.text_content()).unwrap_or_default();
    let said_in = heading.as_ref().and_then(|heading| {
        let inner = heading.query_selector("[lang]").ok().flatten();
        inner.or_else(|| heading.closest("[lang]").ok().flatten())
    });
    let lang = said_in.and_then(|element| element.get_attribute("lang")).unwrap_or_default();
    SelectedExhibit { title: title.trim().to_owned(), lang, museum: String::new(), id }
}
