//! The public pages' islands: selection buttons everywhere, the list with filters on the browse pages.

mod facets;
mod island;
mod labels;
mod state;

use std::rc::Rc;

use vitrina_i18n::Locale;
use vitrina_search::MemoryIndex;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

use crate::browser::{FetchError, PageData, element, fetch_bytes, fetch_locale, island};
use crate::notice::{NoticeProps, SelectionNotice};
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
            Ok(locale) => with_words(page, Rc::new(locale)).await,
            Err(_) => page.say_not_loaded(),
        }
    });
}

async fn with_words(page: PageData, locale: Rc<Locale>) {
    if let Some(status) = element("vitrina-status") {
        yew::Renderer::<SelectionNotice>::with_root_and_props(
            status.into(),
            NoticeProps { locale: Rc::clone(&locale) },
        )
        .render();
    }
    let (Some(place), Some(address)) = (island("browse"), page.get("index")) else { return };
    let sentence = match fetch_bytes(&address, None).await {
        Ok(bytes) => match MemoryIndex::decode(&bytes) {
            Ok(index) => {
                island::mount(place, page, locale, Rc::new(index));
                return;
            }
            Err(vitrina_search::IndexError::Version { .. }) => locale.failure_other_version(),
            Err(_) => locale.failure_broken_off(),
        },
        Err(FetchError::Network) => locale.failure_offline(),
        Err(_) => locale.failure_loading(),
    };
    say_before(&place, &sentence);
}

/// Puts one sentence before the static list, which stays as it is.
fn say_before(place: &HtmlElement, sentence: &str) {
    let Some(document) = place.owner_document() else { return };
    if let Ok(line) = document.create_element("p") {
        line.set_class_name("notice");
        // Read out as it comes in, because it stands in for what the reader waits for.
        let _ = line.set_attribute("role", "alert");
        line.set_text_content(Some(sentence));
        let _ = place.insert_before(&line, place.first_child().as_ref());
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
