//! Joint exhibitions: a walk through sections; what is agreed and what is only an idea is never in doubt.

use vitrina_core::{Exhibition, ExhibitionStatus, Museum, Place, State};
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::chosen;
use crate::data::download;
use crate::dates::edtf_in_words;
use crate::frame::Frame;
use crate::head::PageView;
use crate::json_ld;
use crate::page::museum::sorted_states;
use crate::scene::Scene;
use crate::shell::{self, Parts, crumbs, link};
use crate::sources::sources;
use crate::words;

/// What the page of a joint exhibition shows.
pub struct ExhibitionPage<'a> {
    /// The exhibition.
    pub exhibition: &'a Exhibition,
    /// The exhibits of each section, in its order.
    pub sections: &'a [Vec<Card>],
}

/// The museums whose exhibits it names, each once, in the order of the catalogue.
fn lenders<'a>(scene: &Scene<'a>, exhibition: &Exhibition) -> Vec<&'a Museum> {
    let catalogue = scene.frame.catalogue;
    let mut lenders: Vec<_> = exhibition
        .exhibits()
        .filter_map(|id| catalogue.exhibit_index(id))
        .map(|index| catalogue.exhibit(index).museum)
        .collect();
    lenders.sort();
    lenders.dedup();
    lenders.into_iter().map(|index| catalogue.museum(index)).collect()
}

fn states_of<'a>(scene: &Scene<'a>, museums: &[&Museum]) -> Vec<&'a State> {
    sorted_states(scene).into_iter().filter(|state| museums.iter().any(|museum| museum.state == state.code)).collect()
}

/// A joint exhibition in a list.
pub(crate) fn row(scene: &Scene<'_>, exhibition: &Exhibition) -> Html {
    let locale = scene.locale();
    let museums = lenders(scene, exhibition);
    let states: Vec<String> = states_of(scene, &museums).iter().map(|state| scene.plain(&state.name)).collect();
    html! { <li>
        <p class="title"><a href={scene.href(Place::Exhibition(exhibition.id.clone()))}>{ scene.said_or(&exhibition.title, exhibition.id.as_str()) }</a></p>
        <p class="meta">
            { locale.exhibit_count(exhibition.distinct() as u64) }{ " · " }{ locale.museum_count(museums.len() as u64) }
            if !states.is_empty() { { " · " }{ locale.list(&states) } }
        </p>
        <p class="notice">{ words::exhibition_status(locale, exhibition.status) }</p>
    </li> }
}

/// All joint exhibitions.
#[must_use]
pub fn exhibitions_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Exhibitions);
    let locale = scene.locale();
    let main = html! { <>
        <div class="top"><h1>{ locale.exhibitions_title() }</h1><p class="lead">{ locale.exhibitions_intro() }</p></div>
        <ul class="rows">{ for frame.catalogue.exhibitions().map(|exhibition| row(scene, exhibition)) }</ul>
    </> };
    shell::page(scene, Parts { title: locale.exhibitions_title(), main, class: "exhibitions", ..Parts::default() })
}

/// The page of a joint exhibition.
#[must_use]
pub fn exhibition_page(frame: &Frame<'_>, page: &ExhibitionPage<'_>) -> PageView {
    let exhibition = page.exhibition;
    let scene = &Scene::new(frame, Place::Exhibition(exhibition.id.clone()));
    let locale = scene.locale();
    let museums = lenders(scene, exhibition);
    let plain = scene.plain(&exhibition.title);
    let title = if exhibition.status == ExhibitionStatus::Idea { locale.exhibition_idea_title(&plain) } else { plain };
    let section = |(section, exhibits): (&vitrina_core::Section, &Vec<Card>)| {
        html! { <section>
            <h2>{ scene.said(&section.title) }</h2>
            { chosen::text(scene, &section.text) }
            { cards(scene, exhibits) }
        </section> }
    };
    let main = html! { <article>
        { crumbs(scene, vec![link(scene, Place::Exhibitions, locale.navigation_exhibitions())]) }
        <div class="top">
            { chosen::heading(scene, &exhibition.title, exhibition.id.as_str()) }
            <p class="notice">{ words::exhibition_status(locale, exhibition.status) }</p>
            { chosen::text(scene, &exhibition.summary) }
            { propose(scene, exhibition) }
        </div>
        <div class="walk">{ for exhibition.sections.iter().zip(page.sections).map(section) }</div>
        { who_lends(scene, exhibition, &museums) }
        { venues(scene, exhibition) }
        { facts(scene, exhibition) }
        { chosen::reader_notes(scene, &exhibition.reader_notes) }
        { chosen::also_known_as(scene, &exhibition.title) }
        { sources(scene, &exhibition.sources) }
        { download(scene, &[]) }
    </article> };
    shell::page(
        scene,
        Parts {
            title,
            description: Some(format!(
                "{} {}",
                words::exhibition_status(locale, exhibition.status),
                scene.plain(&exhibition.summary)
            )),
            record: Some((exhibition.id.to_string(), exhibition.changed)),
            json_ld: Some(json_ld::exhibition(scene, exhibition)),
            class: "exhibition",
            main,
            ..Parts::default()
        },
    )
}

/// The way to the desk with this exhibition on it, where the site has a desk.
fn propose(scene: &Scene<'_>, exhibition: &Exhibition) -> Html {
    if scene.frame.assets.boot.is_none() {
        return Html::default();
    }
    let desk = format!("{}?exhibition={}", scene.href(Place::Propose), exhibition.id);
    html! { <p><a href={desk}>{ scene.locale().exhibition_make_proposal() }</a></p> }
}

/// Who keeps what is named here, by state.
fn who_lends(scene: &Scene<'_>, exhibition: &Exhibition, museums: &[&Museum]) -> Html {
    let (locale, catalogue) = (scene.locale(), scene.frame.catalogue);
    let count = |museum: &Museum| {
        let index = catalogue.directory().museum(&museum.id);
        let entries = exhibition.exhibits().filter_map(|id| catalogue.exhibit_index(id));
        entries.filter(|entry| Some(catalogue.exhibit(*entry).museum) == index).count() as u64
    };
    let rows = |state: &State| {
        let here: Vec<_> = museums.iter().filter(|museum| museum.state == state.code).collect();
        let span = here.len().to_string();
        let row = |(place, museum): (usize, &&&Museum)| {
            html! { <tr>
                if place == 0 { <th scope="rowgroup" rowspan={span.clone()}>{ scene.state_link(state) }</th> }
                <td>{ scene.museum_link(museum) }</td>
                <td class="count">{ locale.number(count(museum)) }</td>
            </tr> }
        };
        html! { <tbody>{ for here.iter().enumerate().map(row) }</tbody> }
    };
    html! { <section>
        <h2>{ locale.exhibition_museums_heading() }</h2>
        <div class="scroll"><table class="by-state">
            <thead><tr>
                <th scope="col">{ locale.museum_state() }</th><th scope="col">{ locale.exhibit_museum() }</th>
                <th scope="col" class="count">{ locale.exhibits_title() }</th>
            </tr></thead>
            { for states_of(scene, museums).into_iter().map(rows) }
        </table></div>
    </section> }
}

fn venues(scene: &Scene<'_>, exhibition: &Exhibition) -> Html {
    let locale = scene.locale();
    let leg = |leg: &vitrina_core::Leg| {
        html! { <li>
            if let Some(date) = &leg.date { <span class="when">{ edtf_in_words(locale, date) }</span> }
            if let Some((_, museum)) = scene.museum(&leg.museum) { { scene.museum_link(museum) } }
        </li> }
    };
    html! { <section>
        <h2>{ locale.exhibition_legs_heading() }</h2>
        if exhibition.legs.is_empty() {
            <p class="quiet">{ locale.exhibition_no_legs() }</p>
        } else {
            <ol class="timeline">{ for exhibition.legs.iter().map(leg) }</ol>
        }
    </section> }
}

fn facts(scene: &Scene<'_>, exhibition: &Exhibition) -> Html {
    let locale = scene.locale();
    let Some(organisation) = scene.frame.catalogue.organisation() else { return Html::default() };
    let named: Vec<_> = organisation.facts.iter().filter(|fact| exhibition.facts.contains(&fact.id)).collect();
    if named.is_empty() {
        return Html::default();
    }
    let fact = |fact: &&vitrina_core::Fact| {
        html! { <li>
            if let Some(date) = &fact.date { <span class="when">{ edtf_in_words(locale, date) }</span> }
            { scene.said(&fact.text) }
        </li> }
    };
    html! { <section>
        <h2>{ locale.exhibition_facts_heading() }</h2>
        <ol class="timeline">{ for named.iter().map(fact) }</ol>
    </section> }
}
