//! The home page: one exhibit, large; search; the joint exhibitions; the museums; ways into the catalogue.

use vitrina_core::{Exhibit, Place};
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::dates::dated;
use crate::frame::Frame;
use crate::head::PageView;
use crate::map::map;
use crate::page::browse::{Facet, facets};
use crate::page::exhibition::row;
use crate::page::museum::museums_by_state;
use crate::picture::{Image, figure};
use crate::scene::Scene;
use crate::shell::{self, Parts};
use crate::words;

/// What the home page shows.
pub struct HomePage<'a> {
    /// The exhibit of the day and its picture.
    pub of_the_day: Option<(&'a Exhibit, &'a Image)>,
    /// New and changed exhibits, a few.
    pub newest: &'a [Card],
    /// The first facets: types and periods.
    pub facets: &'a [Facet],
}

/// The home page.
#[must_use]
pub fn home_page(frame: &Frame<'_>, page: &HomePage<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Home);
    let (locale, catalogue) = (scene.locale(), frame.catalogue);
    let states =
        catalogue.states().filter(|state| catalogue.museums().any(|museum| museum.state == state.code)).count();
    let totals = locale.home_totals(
        &locale.exhibit_count(frame.museum_counts.iter().sum()),
        &locale.museum_count(catalogue.museums().len() as u64),
        &locale.state_count(states as u64),
    );
    let main = html! { <>
        <div class="home-top">
            <div>
                <h1>{ locale.home_title() }</h1>
                <p class="quiet">{ totals }</p>
            </div>
            <div>
                <form class="searching" role="search" method="get" action={scene.href(Place::Browse)} data-find="" hidden=true>
                    <label for="find">{ locale.home_search_label() }</label>
                    <input id="find" name="q" type="search" autocomplete="off" />
                    <button type="submit">{ locale.home_search_button() }</button>
                </form>
                <p><a href={scene.href(Place::Browse)}>{ locale.home_browse_all() }</a></p>
            </div>
        </div>
        if let Some((exhibit, image)) = page.of_the_day { { of_the_day(scene, exhibit, image) } }
        if catalogue.exhibitions().len() > 0 {
            <section>
                <h2>{ locale.home_exhibitions_heading() }</h2>
                <ul class="rows">{ for catalogue.exhibitions().map(|exhibition| row(scene, exhibition)) }</ul>
            </section>
        }
        <section><h2>{ locale.home_museums_heading() }</h2>{ map(scene) }{ museums_by_state(scene) }</section>
        if !page.facets.is_empty() {
            <section><h2>{ locale.home_browse_heading() }</h2><div class="facets-in-row">{ facets(scene, page.facets) }</div></section>
        }
        if !page.newest.is_empty() {
            <section><h2>{ locale.home_new_heading() }</h2>{ cards(scene, page.newest) }</section>
        }
    </> };
    shell::page(
        scene,
        Parts {
            title: scene.plain(&catalogue.settings().title),
            description: Some(locale.home_intro()),
            class: "home",
            main,
            ..Parts::default()
        },
    )
}

fn of_the_day(scene: &Scene<'_>, exhibit: &Exhibit, image: &Image) -> Html {
    let locale = scene.locale();
    let museum = scene.museum(&exhibit.museum).map(|(_, museum)| museum);
    html! { <section class="case">
        <div class="beside">
            <p class="of-the-day">{ locale.home_object_of_the_day() }</p>
            <h2><a href={scene.href(Place::Exhibit(exhibit.id.clone()))}>{ scene.said_or(&exhibit.title, exhibit.id.as_str()) }</a></h2>
            <div class="label">
                if let Some(date) = &exhibit.date { <p class="date">{ dated(scene, date) }</p> }
                if let Some(museum) = museum {
                    <p class="house">
                        { scene.museum_link(museum) }{ scene.locale().list_joint() }{ scene.said(&museum.city) }{ scene.locale().list_joint() }
                        { scene.state_link(scene.frame.catalogue.state_of(museum)) }
                    </p>
                    <p class="notice">{ words::participation(locale, museum.participation.status) }</p>
                }
            </div>
            { crate::chosen::text(scene, &exhibit.description) }
        </div>
        { figure(scene, image) }
    </section> }
}
