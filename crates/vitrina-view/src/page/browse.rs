//! Browsing without script: every property with its values and counts, and the first exhibits of each value.

use vitrina_core::{BrowseKind, MuseumIndex, Place, TermId};
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::frame::Frame;
use crate::head::PageView;
use crate::order::sort_key;
use crate::scene::Scene;
use crate::shell::{self, Parts, crumbs, link};
use crate::words;

/// One value of a property and how many exhibits have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// The value as in addresses: a state's code in small letters, a museum's or a concept's id.
    pub value: String,
    /// How many exhibits.
    pub count: u64,
}

/// A property with its values, those with most exhibits first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// The property.
    pub kind: BrowseKind,
    /// Its values.
    pub values: Vec<FacetValue>,
}

/// What a browse page shows.
pub struct BrowsePage<'a> {
    /// The property and value; none for the start of browsing.
    pub chosen: Option<(BrowseKind, &'a str)>,
    /// How many exhibits have it.
    pub total: u64,
    /// The properties among those exhibits.
    pub facets: &'a [Facet],
    /// The first of them.
    pub cards: &'a [Card],
    /// The museums whose full lists hold all of them: the museum and the first part of its list.
    pub full_lists: &'a [(MuseumIndex, String)],
}

/// The start of browsing, or the exhibits with one value.
#[must_use]
pub fn browse_page(frame: &Frame<'_>, page: &BrowsePage<'_>) -> PageView {
    let place = match page.chosen {
        Some((kind, value)) => Place::BrowseBy(kind, value.to_owned()),
        None => Place::Browse,
    };
    let scene = &Scene::new(frame, place);
    let locale = scene.locale();
    let title = match page.chosen {
        Some((kind, value)) => locale.browse_page_title(&value_plain(scene, kind, value)),
        None => locale.browse_title(),
    };
    let (kind, value) = page.chosen.map_or((None, None), |(kind, value)| (Some(kind.word()), Some(value.to_owned())));
    let shown = page.cards.len() as u64;
    let main = html! { <>
        if let Some((kind, _)) = page.chosen {
            { crumbs(scene, vec![link(scene, Place::Browse, locale.navigation_browse()), html! { words::browse_kind(locale, kind) }]) }
        }
        <div class="top">
            if let Some((kind, value)) = page.chosen {
                <h1>{ value_said(scene, kind, value) }</h1>
                { about_value(scene, kind, value) }
                if kind == BrowseKind::Period { <p class="small quiet">{ locale.browse_period_derived() }</p> }
            } else {
                <h1>{ locale.browse_title() }</h1>
                <p class="quiet">{ locale.browse_intro() }</p>
            }
        </div>
        <div data-island="browse" data-kind={kind} data-value={value}>
            <div class="browse">
                // On a phone the exhibits of a value come first, on the start page the ways in do.
                if page.chosen.is_none() { { side(scene, page) } }
                <div class="results">
                    <h2 class="unseen">{ locale.exhibits_title() }</h2>
                    <p class="result-count">
                        if page.total > shown { { locale.browse_first_of(page.total, shown) } } else { { locale.exhibit_count(page.total) } }
                        if page.chosen.is_some() { <a class="to-facets" href="#narrow">{ locale.browse_narrow_heading() }</a> }
                    </p>
                    if page.cards.is_empty() { <p class="quiet">{ locale.browse_empty() }</p> } else { { cards(scene, page.cards) } }
                    { full_lists(scene, page) }
                </div>
                if page.chosen.is_some() { { side(scene, page) } }
            </div>
        </div>
    </> };
    shell::page(scene, Parts { title, main, class: "browsing", ..Parts::default() })
}

fn side(scene: &Scene<'_>, page: &BrowsePage<'_>) -> Html {
    html! { <nav class="facets" id="narrow" aria-label={scene.locale().browse_narrow_heading()}>
        <h2 class="unseen">{ scene.locale().browse_narrow_heading() }</h2>
        { facets(scene, page.facets) }
    </nav> }
}

/// The properties, each with its values and counts; more than twelve are folded.
pub(crate) fn facets(scene: &Scene<'_>, facets: &[Facet]) -> Html {
    let locale = scene.locale();
    let entry = |kind: BrowseKind, value: &FacetValue| {
        let place = Place::BrowseBy(kind, value.value.clone());
        let current = (place == scene.place).then_some("page");
        html! { <li>
            <a href={scene.href(place)} aria-current={current}>{ value_said(scene, kind, &value.value) }</a>
            <span class="count">{ locale.number(value.count) }</span>
        </li> }
    };
    let facet = |facet: &Facet| {
        let values = in_order(scene, facet);
        let (first, rest) = values.split_at(values.len().min(12));
        html! { <div class="facet">
            <h3>{ words::browse_kind(locale, facet.kind) }</h3>
            <ul>{ for first.iter().map(|value| entry(facet.kind, value)) }</ul>
            if !rest.is_empty() {
                <details>
                    <summary>{ locale.filter_show_more(rest.len() as u64) }</summary>
                    <ul>{ for rest.iter().map(|value| entry(facet.kind, value)) }</ul>
                </details>
            }
        </div> }
    };
    html! { <>{ for facets.iter().filter(|facet| !facet.values.is_empty()).map(facet) }</> }
}

/// States and museums by the reader's alphabet, so that none stands first for having more; concepts by their counts.
fn in_order<'a>(scene: &Scene<'_>, facet: &'a Facet) -> Vec<&'a FacetValue> {
    let mut values: Vec<&FacetValue> = facet.values.iter().collect();
    if matches!(facet.kind, BrowseKind::State | BrowseKind::Museum) {
        values.sort_by_cached_key(|value| {
            (sort_key(scene.frame.language, &value_plain(scene, facet.kind, &value.value)), value.value.clone())
        });
    }
    values
}

fn value_said(scene: &Scene<'_>, kind: BrowseKind, value: &str) -> Html {
    match kind {
        BrowseKind::State => match state(scene, value) {
            Some(state) => scene.said_or(&state.name, value),
            None => html! { value.to_owned() },
        },
        BrowseKind::Museum => match value.parse().ok().and_then(|id| scene.museum(&id)) {
            Some((_, museum)) => scene.said_or(&museum.name, value),
            None => html! { value.to_owned() },
        },
        BrowseKind::Type | BrowseKind::Period | BrowseKind::Material => match term(scene, value) {
            Some(term) => scene.said_or(&term.labels, value),
            None => html! { value.to_owned() },
        },
    }
}

fn value_plain(scene: &Scene<'_>, kind: BrowseKind, value: &str) -> String {
    let texts = match kind {
        BrowseKind::State => state(scene, value).map(|state| &state.name),
        BrowseKind::Museum => value.parse().ok().and_then(|id| scene.museum(&id)).map(|(_, museum)| &museum.name),
        BrowseKind::Type | BrowseKind::Period | BrowseKind::Material => term(scene, value).map(|term| &term.labels),
    };
    texts.map(|texts| scene.plain(texts)).filter(|words| !words.is_empty()).unwrap_or_else(|| value.to_owned())
}

fn state<'a>(scene: &Scene<'a>, value: &str) -> Option<&'a vitrina_core::State> {
    scene.frame.catalogue.directory().state(value.to_ascii_uppercase().parse().ok()?)
}

fn term<'a>(scene: &Scene<'a>, value: &str) -> Option<&'a vitrina_core::Term> {
    scene.term(&value.parse::<TermId>().ok()?)
}

/// A door to the record of the value.
fn about_value(scene: &Scene<'_>, kind: BrowseKind, value: &str) -> Html {
    let locale = scene.locale();
    let place = match kind {
        BrowseKind::State => {
            value.to_ascii_uppercase().parse().ok().map(|code| (Place::State(code), locale.museum_state()))
        }
        BrowseKind::Museum => value.parse().ok().map(|id| (Place::Museum(id), locale.exhibit_museum())),
        BrowseKind::Type | BrowseKind::Period | BrowseKind::Material => {
            value.parse().ok().map(|id| (Place::Term(id), locale.authority_term()))
        }
    };
    let Some((place, kind)) = place else { return Html::default() };
    let museum = match &place {
        Place::Museum(id) => scene.museum(id),
        _ => None,
    };
    html! { <>
        <p class="small quiet">{ kind }{ ": " }<a href={scene.href(place)}>{ value_said_of(scene, value) }</a></p>
        if let Some((_, museum)) = museum { <p class="notice">{ words::participation(locale, museum.participation.status) }</p> }
    </> }
}

fn value_said_of(scene: &Scene<'_>, value: &str) -> Html {
    match &scene.place {
        Place::BrowseBy(kind, _) => value_said(scene, *kind, value),
        _ => html! { value.to_owned() },
    }
}

fn full_lists(scene: &Scene<'_>, page: &BrowsePage<'_>) -> Html {
    if page.total <= page.cards.len() as u64 || page.full_lists.is_empty() {
        return Html::default();
    }
    let entry = |(museum, bucket): &(MuseumIndex, String)| {
        let museum = scene.frame.catalogue.museum(*museum);
        html! { <li><a href={scene.href(Place::Holdings(museum.id.clone(), bucket.clone()))}>{ scene.said_or(&museum.name, museum.id.as_str()) }</a></li> }
    };
    html! { <section><h2>{ scene.locale().browse_full_list() }</h2><ul class="columns">{ for page.full_lists.iter().map(entry) }</ul></section> }
}
