//! A museum: what it holds in one sentence, where it is, what is known of it; and the list of all museums.

use vitrina_core::{
    CoordinatesUse, Museum, MuseumIndex, ParticipationStatus, Place, State, VisitorFact, WebsiteStatus,
};
use vitrina_i18n::Locale;
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::chosen;
use crate::data::download;
use crate::dates::{day_in_words, edtf_in_words};
use crate::frame::Frame;
use crate::head::PageView;
use crate::json_ld;
use crate::map::map;
use crate::mixed::{mixed, slot};
use crate::order::sort_key;
use crate::page::browse::{Facet, facets};
use crate::page::exhibits::{Bucket, bucket_links};
use crate::scene::{Scene, in_words_of};
use crate::shell::{self, Parts, crumbs, link};
use crate::sources::{sources, strength};
use crate::words;

/// What the page of a museum shows.
pub struct MuseumPage<'a> {
    /// Its place in the catalogue.
    pub museum: MuseumIndex,
    /// The first of its exhibits.
    pub cards: &'a [Card],
    /// The parts of its full list.
    pub buckets: &'a [Bucket],
    /// Facets into its holdings: type, period, material.
    pub facets: &'a [Facet],
}

/// The page of a museum.
#[must_use]
pub fn museum_page(frame: &Frame<'_>, page: &MuseumPage<'_>) -> PageView {
    let museum = frame.catalogue.museum(page.museum);
    let scene = &Scene::new(frame, Place::Museum(museum.id.clone()));
    let locale = scene.locale();
    let state = frame.catalogue.state_of(museum);
    let count = frame.museum_counts.get(page.museum.index()).copied().unwrap_or_default();
    let main = html! { <article>
        { crumbs(scene, vec![link(scene, Place::Museums, locale.navigation_museums()), scene.state_link(state)]) }
        <div class="top">
            { chosen::heading(scene, &museum.name, museum.id.as_str()) }
            { participation(locale, museum) }
            <p class="quiet">{ scene.said(&museum.city) }{ scene.locale().list_joint() }{ scene.state_link(state) }</p>
            { chosen::text(scene, &museum.summary) }
        </div>
        <section>
            <h2>{ locale.museum_exhibits_heading() }</h2>
            if page.cards.is_empty() {
                <p class="quiet">{ locale.museum_no_exhibits() }</p>
            } else {
                <p class="result-count">{ locale.exhibit_count(count) }</p>
                { cards(scene, page.cards) }
                { bucket_links(scene, &museum.id, page.buckets) }
            }
        </section>
        if !page.facets.is_empty() {
            <section><h2>{ locale.museum_facets_heading() }</h2><div class="facets-in-row">{ facets(scene, page.facets) }</div></section>
        }
        { chosen::reader_notes(scene, &museum.reader_notes) }
        { details(scene, museum, state) }
        { lending(scene, museum) }
        { collection(scene, museum) }
        { visiting(scene, museum) }
        { chosen::also_known_as(scene, &museum.name) }
        { sources(scene, &museum.sources) }
        { download(scene, &[]) }
    </article> };
    shell::page(
        scene,
        Parts {
            title: scene.plain(&museum.name),
            description: Some(scene.plain(&museum.summary)).filter(|text| !text.is_empty()),
            record: Some((museum.id.to_string(), museum.changed)),
            json_ld: Some(json_ld::museum(scene, museum)),
            class: "museum",
            main,
            ..Parts::default()
        },
    )
}

fn participation(locale: &Locale, museum: &Museum) -> Html {
    let joined = museum.participation.status == ParticipationStatus::Joined;
    html! { <p class={if joined { "small quiet" } else { "notice" }}>
        { words::participation(locale, museum.participation.status) }
        if let (true, Some(since), Some(by)) = (joined, museum.participation.since, &museum.participation.by) {
            { " " }{ locale.museum_joined_since(&day_in_words(locale, since), by) }
        }
    </p> }
}

fn row(name: String, value: Html) -> Html {
    html! { <tr><th scope="row">{ name }</th><td>{ value }</td></tr> }
}

fn details(scene: &Scene<'_>, museum: &Museum, state: &State) -> Html {
    let locale = scene.locale();
    html! { <section>
        <h2>{ locale.exhibit_details_heading() }</h2>
        <table class="details"><tbody>
            if !museum.kind.is_empty() { { row(locale.museum_kind(), scene.said(&museum.kind)) } }
            { row(locale.museum_state(), scene.state_link(state)) }
            if !museum.city.is_empty() { { row(locale.museum_city(), scene.said(&museum.city)) } }
            if !museum.address.is_empty() { { row(locale.museum_address(), scene.said(&museum.address)) } }
            { coordinates(scene, museum) }
            { row(locale.museum_website(), website(scene, museum)) }
            { row(locale.museum_contact(), if museum.contact.is_empty() {
                html! { <span class="quiet">{ locale.museum_contact_none() }</span> }
            } else { scene.said(&museum.contact) }) }
            if !museum.owner.is_empty() { { row(locale.museum_owner(), scene.said(&museum.owner)) } }
            if !museum.keeper.is_empty() { { row(locale.museum_keeper(), scene.said(&museum.keeper)) } }
            if !museum.superior_bodies.is_empty() { { row(locale.museum_superior_bodies(), html! {
                <ul>{ for museum.superior_bodies.iter().map(|body| html! { <li>{ scene.said(body) }</li> }) }</ul>
            }) } }
            if let Some(isil) = &museum.isil { { row(locale.museum_isil(), html! { <bdi dir="ltr">{ isil.clone() }</bdi> }) } }
            if let Some(item) = &museum.wikidata { { row(locale.museum_wikidata(), html! { <bdi dir="ltr">{ item.clone() }</bdi> }) } }
            if let Some(founded) = &museum.founded { { row(locale.museum_founded(), html! { <>
                if let Some(edtf) = &founded.edtf { <p>{ edtf_in_words(locale, edtf) }</p> }
                if !founded.text.is_empty() { <p class="small">{ scene.said(&founded.text) }</p> }
            </> }) } }
            if !museum.holdings.is_empty() { { row(locale.museum_holdings(), html! {
                <ul>{ for museum.holdings.iter().map(|kind| html! { <li>{ scene.said(kind) }</li> }) }</ul>
            }) } }
            if let Some(confidence) = museum.confidence { { row(locale.confidence_label(), html! { words::confidence(locale, confidence) }) } }
        </tbody></table>
    </section> }
}

/// A coordinate from general knowledge is shown as its town.
fn coordinates(scene: &Scene<'_>, museum: &Museum) -> Html {
    let locale = scene.locale();
    let value = match &museum.coordinates {
        None => html! { <span class="quiet">{ locale.museum_coordinates_none() }</span> },
        Some(point) if point.shown_as == CoordinatesUse::Town => {
            html! { <span class="quiet">{ locale.museum_coordinates_town() }</span> }
        }
        Some(point) => html! { <bdi dir="ltr">{ format!("{:.3}, {:.3}", point.latitude, point.longitude) }</bdi> },
    };
    row(locale.museum_coordinates(), value)
}

/// A website that nobody has looked at is named, not linked.
fn website(scene: &Scene<'_>, museum: &Museum) -> Html {
    let locale = scene.locale();
    let known = museum.website.as_ref().and_then(|website| Some((website.url.as_ref()?, website.status)));
    let Some((url, status)) = known else {
        return html! { <span class="quiet">{ locale.museum_website_not_known() }</span> };
    };
    let words = match status {
        WebsiteStatus::Opened => locale.museum_website_opened(),
        WebsiteStatus::NamedBySource => locale.museum_website_named(),
        WebsiteStatus::NotChecked | WebsiteStatus::NotKnown => locale.museum_website_not_checked(),
    };
    let linked = status == WebsiteStatus::Opened && url.starts_with("https://");
    let address = html! { <bdi dir="ltr">{ url.clone() }</bdi> };
    html! { <>
        if linked { <a href={url.clone()} rel="external noreferrer">{ address }</a> } else { { address } }
        { " · " }<span class="quiet small">{ words }</span>
    </> }
}

fn lending(scene: &Scene<'_>, museum: &Museum) -> Html {
    let locale = scene.locale();
    html! { <section>
        <h2>{ locale.museum_lending_heading() }</h2>
        if let Some(policy) = &museum.lending_policy {
            { chosen::text(scene, &policy.text) }
            if let Some(months) = policy.notice_months { <p>{ locale.museum_lending_notice(u64::from(months)) }</p> }
            if let Some(url) = &policy.url { <p class="small quiet"><bdi dir="ltr">{ url.clone() }</bdi></p> }
        } else {
            <p class="quiet">{ locale.museum_lending_not_stated() }</p>
        }
        <p class="acts"><a href={scene.href(Place::Ask)}>{ locale.navigation_ask() }</a></p>
    </section> }
}

/// Figures that differ are all kept, each with its source.
fn collection(scene: &Scene<'_>, museum: &Museum) -> Html {
    let locale = scene.locale();
    let figure = |figure: &vitrina_core::CollectionFigure| {
        html! { <li>
            { scene.said(&figure.text) }
            if let (Some(value), true) = (figure.value, figure.text.is_empty()) { { locale.number(value) } }
            if let Some(said_by) = figure.strength { { " · " }<span class="quiet small">{ strength(locale, said_by) }</span> }
            if let Some(source) = &figure.source { <div class="small quiet">
                { mixed(&locale.museum_collection_source(&slot(0)), &[in_words_of(scene.source_language(None), source)]) }
            </div> }
        </li> }
    };
    html! { <section>
        <h2>{ locale.museum_collection_heading() }</h2>
        if museum.collection.is_empty() {
            <p class="quiet">{ locale.museum_collection_none() }</p>
        } else {
            if museum.collection.len() > 1 { <p class="small quiet">{ locale.museum_collection_differs() }</p> }
            <ul class="sources">{ for museum.collection.iter().map(figure) }</ul>
        }
    </section> }
}

fn visiting(scene: &Scene<'_>, museum: &Museum) -> Html {
    if museum.visiting.is_empty() {
        return Html::default();
    }
    let locale = scene.locale();
    let fact = |fact: &VisitorFact| {
        row(
            fact_name(locale, &fact.kind),
            html! { <>
                if let Some(number) = fact.number { { fact_number(locale, &fact.kind, number) }{ " " } }
                { scene.said(&fact.text) }
                { locale.list(&fact.values.iter().map(|code| locale.language_name(code)).collect::<Vec<_>>()) }
            </> },
        )
    };
    html! { <section>
        <h2>{ locale.museum_visiting_heading() }</h2>
        <p class="small quiet">{ locale.museum_visiting_note() }</p>
        <table class="details"><tbody>{ for museum.visiting.iter().map(fact) }</tbody></table>
    </section> }
}

fn fact_number(locale: &Locale, kind: &str, number: f64) -> String {
    let words = locale.decimal(number);
    if kind.ends_with("-m2") {
        locale.unit_square_metre(&words)
    } else if kind.ends_with("-ha") {
        locale.unit_hectare(&words)
    } else {
        words
    }
}

fn fact_name(locale: &Locale, kind: &str) -> String {
    match kind.trim_end_matches("-m2").trim_end_matches("-ha") {
        "halls" => locale.visitor_fact_halls(),
        "floors" => locale.visitor_fact_floors(),
        "departments" => locale.visitor_fact_departments(),
        "area" => locale.visitor_fact_area(),
        "building-area" => locale.visitor_fact_building_area(),
        "exhibition-area" => locale.visitor_fact_exhibition_area(),
        "exhibition-and-building-area" => locale.visitor_fact_exhibition_and_building_area(),
        "park-area" => locale.visitor_fact_park_area(),
        "site" | "site-area" => locale.visitor_fact_site_area(),
        "area-note" | "site-note" => locale.visitor_fact_area_note(),
        "open-air" | "open-air-items" | "open-air-objects" => locale.visitor_fact_open_air(),
        "hours" => locale.visitor_fact_hours(),
        "admission" => locale.visitor_fact_admission(),
        "tickets" => locale.visitor_fact_tickets(),
        "phone" => locale.visitor_fact_phone(),
        "metro" => locale.visitor_fact_metro(),
        "place" => locale.visitor_fact_place(),
        "features" => locale.visitor_fact_features(),
        "labels" => locale.visitor_fact_labels(),
        "languages" => locale.visitor_fact_languages(),
        kind if kind.starts_with("visitors") => locale.visitor_fact_visitors(),
        "status" => locale.visitor_fact_status(),
        "tour" => locale.visitor_fact_tour(),
        _ => locale.visitor_fact_other(),
    }
}

/// All museums, by state in the reader's alphabet.
#[must_use]
pub fn museums_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Museums);
    let locale = scene.locale();
    let main = html! { <>
        <div class="top"><h1>{ locale.museums_title() }</h1><p class="lead">{ locale.museums_intro() }</p></div>
        { map(scene) }{ museums_by_state(scene) }
    </> };
    shell::page(scene, Parts { title: locale.museums_title(), main, class: "museums", ..Parts::default() })
}

/// The museums as a table, grouped by state.
pub(crate) fn museums_by_state(scene: &Scene<'_>) -> Html {
    let locale = scene.locale();
    html! { <div class="scroll"><table class="by-state">
        <thead><tr>
            <th scope="col">{ locale.museum_state() }</th>
            <th scope="col">{ locale.exhibit_museum() }</th>
            <th scope="col">{ locale.museum_city() }</th>
            <th scope="col" class="count">{ locale.exhibits_title() }</th>
        </tr></thead>
        { for sorted_states(scene).into_iter().map(|state| state_rows(scene, state)) }
    </table></div> }
}

/// The states that have or had a standing in the organisation, or have museums here, in the reader's alphabet.
pub(crate) fn sorted_states<'a>(scene: &Scene<'a>) -> Vec<&'a State> {
    let catalogue = scene.frame.catalogue;
    let listed =
        |state: &&State| !state.membership.is_empty() || catalogue.museums().any(|museum| museum.state == state.code);
    let mut states: Vec<&State> = catalogue.states().filter(listed).collect();
    states.sort_by_cached_key(|state| (sort_key(scene.frame.language, &scene.plain(&state.name)), state.code));
    states
}

/// The museums of a state, in the reader's alphabet.
pub(crate) fn museums_of<'a>(scene: &Scene<'a>, state: &State) -> Vec<(usize, &'a Museum)> {
    let all = scene.frame.catalogue.museums().enumerate();
    let mut museums: Vec<(usize, &Museum)> = all.filter(|(_, museum)| museum.state == state.code).collect();
    museums.sort_by_cached_key(|(_, museum)| {
        (sort_key(scene.frame.language, &scene.plain(&museum.name)), museum.id.clone())
    });
    museums
}

fn state_rows(scene: &Scene<'_>, state: &State) -> Html {
    let museums = museums_of(scene, state);
    let rows = museums.len().to_string();
    let row = |(place, (index, museum)): (usize, &(usize, &Museum))| {
        html! { <tr>
            if place == 0 { <th scope="rowgroup" rowspan={rows.clone()}>{ scene.state_link(state) }</th> }
            <td>{ scene.museum_link(museum) }</td>
            <td>{ scene.said(&museum.city) }</td>
            <td class="count">{ scene.locale().number(scene.frame.museum_counts.get(*index).copied().unwrap_or_default()) }</td>
        </tr> }
    };
    if museums.is_empty() {
        return Html::default();
    }
    html! { <tbody>{ for museums.iter().enumerate().map(row) }</tbody> }
}
