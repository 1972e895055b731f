//! The way to every exhibit: museums with counts, and each museum's full list in parts.

use vitrina_core::{MuseumId, MuseumIndex, Place};
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::frame::Frame;
use crate::head::PageView;
use crate::page::museum::museums_by_state;
use crate::scene::Scene;
use crate::shell::{self, Parts, crumbs, link};
use crate::words;

/// A part of a museum's full list, in the order of the ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket {
    /// Its name in the address: `all` while the list is whole.
    pub name: String,
    /// How many exhibits it holds.
    pub count: u64,
}

/// What one part of a museum's full list shows.
pub struct HoldingsPage<'a> {
    /// The museum.
    pub museum: MuseumIndex,
    /// All parts of its list.
    pub buckets: &'a [Bucket],
    /// Which of them this is.
    pub bucket: usize,
    /// Its exhibits.
    pub cards: &'a [Card],
}

/// All exhibits, museum by museum.
#[must_use]
pub fn exhibits_page(frame: &Frame<'_>, newest: &[Card]) -> PageView {
    let scene = &Scene::new(frame, Place::Exhibits);
    let locale = scene.locale();
    let total: u64 = frame.museum_counts.iter().sum();
    let main = html! { <>
        <div class="top">
            <h1>{ locale.exhibits_title() }</h1>
            <p class="lead">{ locale.exhibit_count(total) }</p>
            <p><a href={scene.href(Place::Browse)}>{ locale.home_browse_all() }</a></p>
        </div>
        if !newest.is_empty() { <section><h2>{ locale.home_new_heading() }</h2>{ cards(scene, newest) }</section> }
        <section><h2>{ locale.museums_title() }</h2>{ museums_by_state(scene) }</section>
    </> };
    shell::page(scene, Parts { title: locale.exhibits_title(), main, class: "exhibits", ..Parts::default() })
}

/// One part of a museum's full list.
#[must_use]
pub fn holdings_page(frame: &Frame<'_>, page: &HoldingsPage<'_>) -> PageView {
    let museum = frame.catalogue.museum(page.museum);
    let name = page.buckets.get(page.bucket).map_or_else(String::new, |bucket| bucket.name.clone());
    let scene = &Scene::new(frame, Place::Holdings(museum.id.clone(), name));
    let locale = scene.locale();
    let title = locale.browse_full_list_of(&scene.plain(&museum.name));
    let main = html! { <>
        { crumbs(scene, vec![link(scene, Place::Museums, locale.navigation_museums()), scene.museum_link(museum)]) }
        <div class="top">
            <h1>{ locale.museum_exhibits_all() }</h1>
            <p class="lead">{ scene.said_or(&museum.name, museum.id.as_str()) }</p>
            <p class="notice">{ words::participation(locale, museum.participation.status) }</p>
            if page.buckets.len() > 1 {
                <p class="quiet">{ locale.browse_list_part(page.bucket as u64 + 1, page.buckets.len() as u64) }</p>
            }
        </div>
        { cards(scene, page.cards) }
        if page.buckets.len() > 1 { { bucket_links(scene, &museum.id, page.buckets) } }
    </> };
    shell::page(scene, Parts { title, main, class: "holdings", ..Parts::default() })
}

/// Links to the parts of a museum's full list.
pub(crate) fn bucket_links(scene: &Scene<'_>, museum: &MuseumId, buckets: &[Bucket]) -> Html {
    let locale = scene.locale();
    match buckets {
        [] => Html::default(),
        [only] => html! {
            <p class="acts"><a href={scene.href(Place::Holdings(museum.clone(), only.name.clone()))}>{ locale.museum_exhibits_all() }</a></p>
        },
        parts => {
            let entry = |(place, part): (usize, &Bucket)| {
                let target = Place::Holdings(museum.clone(), part.name.clone());
                let current = (target == scene.place).then_some("page");
                html! { <li><a href={scene.href(target)} aria-current={current}>{ locale.browse_list_part(place as u64 + 1, parts.len() as u64) }</a>
                <span class="count">{ locale.number(part.count) }</span></li> }
            };
            html! { <nav aria-label={locale.browse_full_list()}><ul class="columns">{ for parts.iter().enumerate().map(entry) }</ul></nav> }
        }
    }
}
