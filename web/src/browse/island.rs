//! The list with filters: search, facets, chosen values, results by fifty; the address says it all.

use std::rc::Rc;

use vitrina_core::query::{Answer, FacetKind, Hit, Query, USUAL_HITS};
use vitrina_core::{LanguageTag, edtf};
use vitrina_i18n::Locale;
use vitrina_search::MemoryIndex;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement, InputEvent, SubmitEvent};
use yew::prelude::*;

use super::facets::{all_values, facets};
use super::labels::value_name;
use super::state::{Arrival, arrival, to_search};
use crate::browser::{PageData, focus};
use crate::selection::SelectedExhibit;
use crate::store::{self, Told, use_selection};

/// A value by pointer: an index is never compared entry by entry.
#[derive(Debug, Clone)]
pub(super) struct Shared<T>(Rc<T>);

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
    index: Shared<MemoryIndex>,
    own: Option<Arrival>,
}

/// Puts the list in the place of the static one.
pub(super) fn mount(place: HtmlElement, page: PageData, locale: Rc<Locale>, index: Rc<MemoryIndex>) {
    let kind = place.get_attribute("data-kind").and_then(|word| FacetKind::from_word(&word));
    // Addresses have states in small letters, the index has their codes.
    let value = place.get_attribute("data-value").map(|value| match kind {
        Some(FacetKind::State) => value.to_ascii_uppercase(),
        _ => value,
    });
    let props = BrowseProps {
        root: page.root(),
        language: page.language(),
        locale: Shared(locale),
        index: Shared(index),
        own: kind.zip(value).map(|(kind, value)| Arrival { kind, value }),
    };
    yew::Renderer::<Browse>::with_root_and_props(place.into(), props).render();
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
    let BrowseProps { root, language, locale: Shared(locale), index: Shared(index), own } = props;
    let query = {
        let (own, language) = (own.clone(), language.clone());
        use_state_eq(move || arrival(&search_of_address(), own.as_ref(), &language))
    };
    let values = {
        let (index, locale, language) = (Rc::clone(index), Rc::clone(locale), language.clone());
        use_memo((), move |()| {
            let everything = index.answer(&Query::new(language.clone()));
            all_values(&everything, language.as_str(), |kind, id| value_name(kind, id, &index, &locale, &language))
        })
    };
    let answer = {
        let index = Rc::clone(index);
        use_memo((*query).clone(), move |query| index.answer(query))
    };
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
            // The button that was pressed is gone; the count says what it did.
            focus("vitrina-found");
        })
    };

    let everything = changed(&|next| *next = Query::new(next.language.clone()));
    let chosen = query.facets.iter().flat_map(|(kind, values)| values.iter().map(move |value| (*kind, value)));
    let chosen: Vec<Html> = chosen
        .map(|(kind, value)| {
            let (name, lang) = value_name(kind, value, index, locale, language);
            html! {
                <li key={format!("{}={value}", kind.word())}>
                    <button type="button" aria-label={locale.filter_remove(&name)} onclick={take_away(kind, value)}>
                        <span {lang} dir="auto">{ name.clone() }</span>
                    </button>
                </li>
            }
        })
        .collect();
    let more = (answer.hits.len() < answer.total).then(|| {
        let next = answer.total.saturating_sub(answer.hits.len()).min(USUAL_HITS);
        let (ask, query, first_new) = (ask.clone(), query.clone(), answer.hits.len());
        let onclick = Callback::from(move |_: MouseEvent| {
            let mut next = (*query).clone();
            next.limit += USUAL_HITS;
            ask.emit((next, true));
            focus(&format!("vitrina-hit-{first_new}"));
        });
        html! { <p><button type="button" {onclick}>{ locale.filter_show_next(next as u64) }</button></p> }
    });
    html! {
        <div class="browse">
            <div class="facets said" role="group" aria-label={locale.filter_facets_label()}>
                { facets(&values, &answer, &query, locale, &toggle, wide) }
            </div>
            <div class="results" role="region" aria-label={locale.filter_label()}>
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
                    { if answer.total == 0 { locale.filter_none() } else { locale.filter_results(answer.total as u64) } }
                </p>
                if answer.total == 0 { <p>{ locale.filter_none_next() }</p> }
                if let Some(words) = &answer.did_you_mean {
                    <p><button type="button" class="plain" onclick={go(changed(&|next| next.text.clone_from(words)))}>
                        { locale.filter_did_you_mean(words) }
                    </button></p>
                }
                { results(&answer, root, index, locale, language, &seen) }
                { more.unwrap_or_default() }
            </div>
        </div>
    }
}

fn results(
    answer: &Answer,
    root: &str,
    index: &MemoryIndex,
    locale: &Rc<Locale>,
    language: &LanguageTag,
    seen: &store::Seen,
) -> Html {
    let row = |(place, hit): (usize, &Hit)| {
        let museum = index.label(FacetKind::Museum, &hit.museum, language);
        let state = index.label(FacetKind::State, &hit.state, language);
        let date = hit.date.as_deref().and_then(|date| date.parse::<edtf::Edtf>().ok());
        let selected = seen.selection.contains(&hit.id);
        let exhibit = SelectedExhibit {
            id: hit.id.clone(),
            title: hit.title.text.clone(),
            lang: hit.title.language.to_string(),
            museum: hit.museum.clone(),
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
            (locale.selection_remove(), locale.selection_remove_named(&hit.title.text))
        } else {
            (locale.selection_add(), locale.selection_add_named(&hit.title.text))
        };
        html! {
            <li key={hit.id.clone()} class="appear"><div>
                <p class="title">
                    <a id={format!("vitrina-hit-{place}")} href={format!("{root}{}", hit.address)}
                        lang={hit.title.language.to_string()} dir="auto">{ hit.title.text.clone() }</a>
                </p>
                <p class="meta said">
                    if let Some(date) = date { { vitrina_view::edtf_in_words(locale, &date) }{ " · " } }
                    if let Some(museum) = museum {
                        <span lang={museum.language.to_string()} dir="auto">{ museum.text }</span>
                    }
                    if let Some(state) = state {
                        { " · " }<span lang={state.language.to_string()} dir="auto">{ state.text }</span>
                    }
                </p>
                <button type="button" class="plain" aria-label={label} {onclick}>{ word }</button>
            </div></li>
        }
    };
    html! { <ul class="rows">{ for answer.hits.iter().enumerate().map(row) }</ul> }
}
