//! The list with filters: search, facets, chosen values, results by fifty; the address says it all.

use std::rc::Rc;

use vitrina_core::query::{FacetKind, Query, USUAL_HITS};
use vitrina_core::{LanguageTag, edtf};
use vitrina_i18n::Locale;
use vitrina_search::{ListedExhibit, Screen, Value};
use vitrina_view::{button_words, mixed, slot};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement, InputEvent, SubmitEvent};
use yew::prelude::*;

use super::facets::{all_values, facets};
use super::labels::value_name;
use super::picture::picture;
use super::state::{Arrival, arrival, to_search};
use crate::browser::{PageData, focus};
use crate::search::Search;
use crate::selection::SelectedExhibit;
use crate::store::{self, Told, use_selection};

/// A value by pointer: what is large is never compared part by part.
#[derive(Debug)]
pub(super) struct Shared<T>(Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the list needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct BrowseProps {
    root: String,
    language: LanguageTag,
    locale: Shared<Locale>,
    search: Shared<Search>,
    own: Option<Arrival>,
    /// Everything there is, for the values of the facets.
    everything: Shared<Screen>,
    /// The answer to what the address asks at first.
    first: Shared<Screen>,
}

/// Puts the list in the place of the static one, as soon as there is something to show in it.
pub(super) fn mount(place: &HtmlElement, page: &PageData, locale: &Rc<Locale>, search: Rc<Search>) {
    let kind = place.get_attribute("data-kind").and_then(|word| FacetKind::from_word(&word));
    // Addresses have states in small letters, the index has their codes.
    let value = place.get_attribute("data-value").map(|value| match kind {
        Some(FacetKind::State) => value.to_ascii_uppercase(),
        _ => value,
    });
    let own = kind.zip(value).map(|(kind, value)| Arrival { kind, value });
    let (root, language) = (page.root(), page.language());
    let (place, locale) = (place.clone(), Shared(Rc::clone(locale)));
    let everything = Query::new(language.clone());
    let again = Rc::clone(&search);
    let answered = Callback::from(move |everything: Rc<Screen>| {
        let query = arrival(&search_of_address(), own.as_ref(), &language);
        let props = BrowseProps {
            root: root.clone(),
            language: language.clone(),
            locale: locale.clone(),
            search: Shared(Rc::clone(&again)),
            own: own.clone(),
            everything: Shared(Rc::clone(&everything)),
            first: Shared(everything),
        };
        let place = place.clone();
        let show = Callback::from(move |first: Rc<Screen>| {
            let props = BrowseProps { first: Shared(first), ..props.clone() };
            yew::Renderer::<Browse>::with_root_and_props(place.clone().into(), props).render();
        });
        again.ask(&query, show);
    });
    search.ask(&everything, answered);
}

fn search_of_address() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Writes the question into the address; typing replaces the entry, choices make a new one.
fn write_address(query: &Query, own: Option<&Arrival>, new_entry: bool) {
    let Some(window) = web_sys::window() else { return };
    let (Ok(path), Ok(history)) = (window.location().pathname(), window.history()) else { return };
    let address = format!("{path}{}", to_search(query, own));
    // Some browsers refuse more than a hundred changes in half a minute; the list is right all the same.
    let _ = if new_entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

#[component]
fn Browse(props: &BrowseProps) -> Html {
    let BrowseProps { root, language, locale: Shared(locale), search, own, everything, first } = props;
    let query = {
        let (own, language) = (own.clone(), language.clone());
        use_state_eq(move || arrival(&search_of_address(), own.as_ref(), &language))
    };
    let values = {
        let (everything, locale, language) = (everything.clone(), Rc::clone(locale), language.clone());
        use_memo((), move |()| all_values(&everything.0, language.as_str(), &locale))
    };
    // The last answer stays until the next one is there, beside what was asked for it.
    let answer = use_state_eq(|| (first.clone(), (*query).clone()));
    let focus_then = use_mut_ref(|| None::<String>);
    {
        let (answer, search, asked) = (answer.setter(), search.clone(), use_mut_ref(|| false));
        use_effect_with((*query).clone(), move |query| {
            // What the address asked at first is answered already.
            if asked.replace(true) {
                let question = query.clone();
                let answered = move |screen| answer.set((Shared(screen), question.clone()));
                search.0.ask(query, Callback::from(answered));
            }
        });
    }
    {
        let focus_then = Rc::clone(&focus_then);
        use_effect_with((*answer).clone(), move |_| {
            let target = focus_then.borrow_mut().take();
            target.iter().for_each(|id| focus(id));
        });
    }
    let (screen, busy) = (&*answer.0.0, answer.1 != *query);
    let seen = use_selection();
    // On a phone the facets start folded, so that the exhibits are not far below them.
    let wide = *use_memo((), |()| {
        let width = web_sys::window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
        width.is_none_or(|width| width >= 900.0)
    });

    // Back and forward.
    {
        let (query, own, language) = (query.setter(), own.clone(), language.clone());
        use_effect_with((), move |()| {
            let moved =
                Closure::<dyn Fn()>::new(move || query.set(arrival(&search_of_address(), own.as_ref(), &language)));
            let window = web_sys::window();
            if let Some(window) = &window {
                let _ = window.add_event_listener_with_callback("popstate", moved.as_ref().unchecked_ref());
            }
            move || {
                if let Some(window) = &window {
                    let _ = window.remove_event_listener_with_callback("popstate", moved.as_ref().unchecked_ref());
                }
            }
        });
    }

    let ask = {
        let (setter, own) = (query.setter(), own.clone());
        Callback::from(move |(query, new_entry): (Query, bool)| {
            write_address(&query, own.as_ref(), new_entry);
            setter.set(query);
        })
    };
    let changed = |change: &dyn Fn(&mut Query)| {
        let mut next = (*query).clone();
        next.limit = USUAL_HITS;
        next.offset = 0;
        change(&mut next);
        next
    };
    let typed = {
        let (ask, query) = (ask.clone(), query.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let mut next = (*query).clone();
            (next.text, next.limit, next.offset) = (input.value(), USUAL_HITS, 0);
            ask.emit((next, false));
        })
    };
    let toggle = {
        let (ask, query) = (ask.clone(), query.clone());
        Callback::from(move |(kind, value): (FacetKind, String)| {
            let mut next = (*query).clone();
            next.limit = USUAL_HITS;
            next.toggle(kind, &value);
            ask.emit((next, true));
        })
    };
    let go = |next: Query| {
        let ask = ask.clone();
        Callback::from(move |_: MouseEvent| ask.emit((next.clone(), true)))
    };
    let take_away = |kind: FacetKind, value: &str| {
        let (ask, next) = (ask.clone(), changed(&|next| next.toggle(kind, value)));
        Callback::from(move |_: MouseEvent| {
            ask.emit((next.clone(), true));
            // The button that was pressed goes; the count says what it did.
            focus("vitrina-found");
        })
    };

    let everything = changed(&|next| *next = Query::new(next.language.clone()));
    let chosen = query.facets.iter().flat_map(|(kind, values)| values.iter().map(move |value| (*kind, value)));
    let chosen: Vec<Html> = chosen
        .map(|(kind, value)| {
            let named = values.get(&kind).and_then(|values| values.iter().find(|known| known.id == *value));
            let unnamed = || value_name(kind, &Value { id: value.clone(), name: None, count: 0 }, locale);
            let name = named.map_or_else(unnamed, |known| known.name.clone());
            html! {
                <li key={format!("{}={value}", kind.word())}>
                    <button type="button" aria-label={locale.filter_remove(&name.text)} onclick={take_away(kind, value)}>
                        <span lang={name.lang} dir="auto">{ name.text.clone() }</span>
                    </button>
                </li>
            }
        })
        .collect();
    let total = screen.total as usize;
    let more = (screen.exhibits.len() < total).then(|| {
        let next = total.saturating_sub(screen.exhibits.len()).min(USUAL_HITS);
        let (ask, query, first_new) = (ask.clone(), query.clone(), screen.exhibits.len());
        let focus_then = Rc::clone(&focus_then);
        let onclick = Callback::from(move |_: MouseEvent| {
            let mut next = (*query).clone();
            next.limit += USUAL_HITS;
            // The first of the new ones, once it is there.
            focus_then.replace(Some(format!("vitrina-hit-{first_new}")));
            ask.emit((next, true));
        });
        html! { <p><button type="button" {onclick}>{ locale.filter_show_next(next as u64) }</button></p> }
    });
    html! {
        <div class="browse">
            <div class="facets said" role="group" aria-label={locale.filter_facets_label()}>
                { facets(&values, screen, &query, locale, &toggle, wide) }
            </div>
            <div class="results" role="region" aria-label={locale.filter_label()} aria-busy={if busy { "true" } else { "false" }}>
                <form role="search" class="searching" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    <label for="vitrina-words">{ locale.filter_search_label() }</label>
                    <input id="vitrina-words" type="search" value={query.text.clone()} oninput={typed} autocomplete="off"
                        spellcheck="false" dir="auto" maxlength="200" aria-describedby="vitrina-words-hint" />
                    <p id="vitrina-words-hint" class="small quiet">{ locale.filter_search_hint() }</p>
                </form>
                if !chosen.is_empty() || !query.text.is_empty() {
                    <ul class="chosen said" aria-label={locale.filter_chosen_label()}>
                        { for chosen }
                        <li key="all"><button type="button" onclick={go(everything)}>{ locale.filter_clear_all() }</button></li>
                    </ul>
                }
                <p id="vitrina-found" class="result-count" role="status" tabindex="-1">
                    { if total == 0 { locale.filter_none() } else { locale.filter_results(total as u64) } }
                </p>
                if total == 0 { <p>{ locale.filter_none_next() }</p> }
                if let Some(words) = &screen.did_you_mean {
                    <p><button type="button" class="plain" onclick={go(changed(&|next| next.text.clone_from(words)))}>
                        { locale.filter_did_you_mean(words) }
                    </button></p>
                }
                { results(screen, root, locale, &seen) }
                { more.unwrap_or_default() }
            </div>
        </div>
    }
}

/// A title whose every second piece is marked.
fn marked(pieces: &[String]) -> Html {
    let one = |(place, piece): (usize, &String)| {
        let piece = Html::from(piece);
        if place % 2 == 1 {
            html! { <mark>{ piece }</mark> }
        } else {
            piece
        }
    };
    pieces.iter().enumerate().map(one).collect()
}

fn results(screen: &Screen, root: &str, locale: &Rc<Locale>, seen: &store::Seen) -> Html {
    let card = |(place, listed): (usize, &ListedExhibit)| {
        let date = listed.date.as_deref().and_then(|date| date.parse::<edtf::Edtf>().ok());
        let selected = seen.selection.contains(&listed.id);
        let exhibit = SelectedExhibit {
            id: listed.id.clone(),
            title: listed.title.text.clone(),
            lang: listed.title.lang.clone(),
            museum: listed.museum.clone(),
        };
        let onclick = Callback::from(move |_: MouseEvent| {
            let selection = store::now().selection;
            let (id, title) = (exhibit.id.clone(), exhibit.title.clone());
            if selection.contains(&id) {
                store::change(selection.without(&id), Told::Removed(title));
            } else {
                store::change(selection.with(exhibit.clone()), Told::Added(title));
            }
        });
        let (word, label) = if selected {
            (locale.selection_remove(), locale.selection_remove_named(&slot(0)))
        } else {
            (locale.selection_add(), locale.selection_add_named(&slot(0)))
        };
        let title = html! { <span lang={listed.title.lang.clone()} dir="auto">{ listed.title.text.clone() }</span> };
        html! {
            <li key={listed.id.clone()} class="card appear">
                { picture(root, listed.picture.as_ref(), locale) }
                <p class="title">
                    <a id={format!("vitrina-hit-{place}")} href={format!("{root}{}", listed.address)}
                        lang={listed.title.lang.clone()} dir="auto">{ marked(&listed.pieces) }</a>
                </p>
                <p class="meta">
                    if let Some(date) = date { { vitrina_view::edtf_in_words(locale, &date) }<br /> }
                    if let Some(museum) = &listed.museum_name {
                        <span lang={museum.lang.clone()} dir="auto">{ museum.text.clone() }</span>{ " " }
                    }
                    <span class="code">{ listed.state.clone() }</span>
                </p>
                <button type="button" class="plain" {onclick}>{ button_words(word, mixed(&label, &[title])) }</button>
            </li>
        }
    };
    html! { <ul class="cards">{ for screen.exhibits.iter().enumerate().map(card) }</ul> }
}
