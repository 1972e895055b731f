//! Events, people and places that records name.

use vitrina_core::{Authority, AuthorityKind, Confidence, Place, TextStatus};
use vitrina_i18n::Locale;
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::chosen;
use crate::data::download;
use crate::dates::edtf_in_words;
use crate::frame::Frame;
use crate::head::PageView;
use crate::json_ld;
use crate::order::sort_key;
use crate::scene::Scene;
use crate::shell::{self, Parts, crumbs, link};
use crate::sources::sources;

/// What the list of events, people or places shows.
pub struct AuthoritiesPage {
    /// Which of them.
    pub kind: AuthorityKind,
}

/// What the page of an event, a person or a place shows.
pub struct AuthorityPage<'a> {
    /// Which kind it is.
    pub kind: AuthorityKind,
    /// The record.
    pub authority: &'a Authority,
    /// The first of the exhibits that name it.
    pub cards: &'a [Card],
    /// How many there are.
    pub total: u64,
}

fn title(locale: &Locale, kind: AuthorityKind) -> String {
    match kind {
        AuthorityKind::Event => locale.events_title(),
        AuthorityKind::Person => locale.people_title(),
        AuthorityKind::Place => locale.places_title(),
    }
}

/// All events, people or places, in the reader's alphabet.
#[must_use]
pub fn authorities_page(frame: &Frame<'_>, page: &AuthoritiesPage) -> PageView {
    let scene = &Scene::new(frame, Place::Authorities(page.kind));
    let locale = scene.locale();
    let mut all: Vec<&Authority> = frame.catalogue.authorities(page.kind).iter().map(|filed| &filed.record).collect();
    all.sort_by_cached_key(|authority| {
        (sort_key(frame.language, &scene.plain(&authority.labels)), authority.id.clone())
    });
    let entry = |authority: &&Authority| {
        // "Battle of Berlin, 1945" says its year itself.
        let label = scene.plain(&authority.labels);
        let dated = authority.date.as_ref().map(|date| edtf_in_words(locale, date));
        let dated = dated.filter(|_| label.chars().filter(|letter| letter.is_numeric()).count() < 4);
        html! { <li>
            { authority_link(scene, page.kind, authority) }
            if let Some(date) = dated { <bdi class="count">{ date }</bdi> }
        </li> }
    };
    let main = html! { <>
        { crumbs(scene, vec![link(scene, Place::Terms, locale.navigation_terms())]) }
        <div class="top"><h1>{ title(locale, page.kind) }</h1></div>
        if all.is_empty() { <p class="quiet">{ locale.browse_empty() }</p> }
        <ul class="columns">{ for all.iter().map(entry) }</ul>
    </> };
    shell::page(scene, Parts { title: title(locale, page.kind), main, class: "authorities", ..Parts::default() })
}

fn authority_link(scene: &Scene<'_>, kind: AuthorityKind, authority: &Authority) -> Html {
    let href = scene.href(Place::Authority(kind, authority.id.clone()));
    html! { <a {href}>{ scene.said_or(&authority.labels, authority.id.as_str()) }</a> }
}

/// The page of an event, a person or a place.
#[must_use]
pub fn authority_page(frame: &Frame<'_>, page: &AuthorityPage<'_>) -> PageView {
    let (kind, authority) = (page.kind, page.authority);
    let scene = &Scene::new(frame, Place::Authority(kind, authority.id.clone()));
    let locale = scene.locale();
    let others = || frame.catalogue.authorities(kind).iter().map(|filed| &filed.record);
    let whole: Vec<&Authority> = others().filter(|other| authority.broader.contains(&other.id)).collect();
    let parts: Vec<&Authority> = others().filter(|other| other.broader.contains(&authority.id)).collect();
    let links = |all: &[&Authority]| html! { <ul>{ for all.iter().map(|other| html! { <li>{ authority_link(scene, kind, other) }</li> }) }</ul> };
    let row = |name: String, value: Html| html! { <tr><th scope="row">{ name }</th><td>{ value }</td></tr> };
    let machine = authority.labels.iter().any(|(_, text)| text.status == TextStatus::Machine)
        && authority.confidence != Some(Confidence::High);
    let main = html! { <article>
        { crumbs(scene, vec![link(scene, Place::Authorities(kind), title(locale, kind))]) }
        <div class="top">
            { chosen::heading(scene, &authority.labels, authority.id.as_str()) }
            if machine { <p class="notice">{ locale.authority_machine() }</p> }
        </div>
        <table class="details"><tbody>
            if let Some(date) = &authority.date { { row(locale.authority_date(), html! { edtf_in_words(locale, date) }) } }
            if !authority.words.is_empty() { { row(locale.authority_words(), html! {
                <ul>{ for authority.words.iter().map(|words| html! { <li lang="en" dir="ltr">{ words.clone() }</li> }) }</ul>
            }) } }
            if !whole.is_empty() { { row(locale.authority_part_of(), links(&whole)) } }
            if !parts.is_empty() { { row(locale.authority_parts(), links(&parts)) } }
            if let Some(term) = &authority.term { { row(locale.authority_term(), scene.term_link(term)) } }
        </tbody></table>
        <section>
            <h2>{ locale.authority_exhibits_heading() }</h2>
            if page.cards.is_empty() {
                <p class="quiet">{ locale.authority_no_exhibits() }</p>
            } else {
                <p class="result-count">{ locale.exhibit_count(page.total) }</p>
                { cards(scene, page.cards) }
            }
        </section>
        { chosen::reader_notes(scene, &authority.reader_notes) }
        { chosen::also_known_as(scene, &authority.labels) }
        { sources(scene, &authority.sources) }
        { download(scene, &[]) }
    </article> };
    shell::page(
        scene,
        Parts {
            title: scene.plain(&authority.labels),
            record: Some((authority.id.to_string(), authority.changed)),
            json_ld: Some(json_ld::authority(scene, kind, &authority.labels, authority.id.as_str())),
            class: "authority",
            main,
            ..Parts::default()
        },
    )
}
