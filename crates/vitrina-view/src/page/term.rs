//! The thesaurus: all concepts by group, and each concept with its names, its kin and its exhibits.

use vitrina_core::{BrowseKind, Place, Term, TermGroup, TextStatus};
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::chosen;
use crate::data::download;
use crate::frame::Frame;
use crate::head::PageView;
use crate::json_ld;
use crate::order::sort_key;
use crate::scene::Scene;
use crate::shell::{self, Parts, crumbs, link};
use crate::sources::sources;
use crate::words;

/// What the page of a concept shows.
pub struct TermPage<'a> {
    /// The concept.
    pub term: &'a Term,
    /// The first of its exhibits, those of narrower concepts included.
    pub cards: &'a [Card],
    /// How many there are.
    pub total: u64,
}

const GROUPS: [TermGroup; 6] = [
    TermGroup::Object,
    TermGroup::Material,
    TermGroup::Period,
    TermGroup::Conflict,
    TermGroup::Museum,
    TermGroup::Person,
];

/// All concepts, by group, in the reader's alphabet.
#[must_use]
pub fn terms_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Terms);
    let locale = scene.locale();
    let group = |group: TermGroup| {
        let terms = sorted(scene, frame.catalogue.terms().filter(|term| term.group == group));
        if terms.is_empty() {
            return Html::default();
        }
        html! { <section>
            <h2>{ words::term_group(locale, group) }</h2>
            <ul class="columns">{ for terms.iter().map(|term| html! { <li>{ scene.term_link(&term.id) }</li> }) }</ul>
        </section> }
    };
    let main = html! { <>
        <div class="top">
            <h1>{ locale.terms_title() }</h1>
            <p class="lead">{ locale.terms_intro() }</p>
            <p class="small quiet">
                <a href={scene.href(Place::Authorities(vitrina_core::AuthorityKind::Event))}>{ locale.events_title() }</a>{ " · " }
                <a href={scene.href(Place::Authorities(vitrina_core::AuthorityKind::Person))}>{ locale.people_title() }</a>{ " · " }
                <a href={scene.href(Place::Authorities(vitrina_core::AuthorityKind::Place))}>{ locale.places_title() }</a>
            </p>
        </div>
        { for GROUPS.into_iter().map(group) }
    </> };
    shell::page(scene, Parts { title: locale.terms_title(), main, class: "terms", ..Parts::default() })
}

fn sorted<'a>(scene: &Scene<'_>, terms: impl Iterator<Item = &'a Term>) -> Vec<&'a Term> {
    let mut terms: Vec<&Term> = terms.collect();
    terms.sort_by_cached_key(|term| (sort_key(scene.frame.language, &scene.plain(&term.labels)), term.id.clone()));
    terms
}

/// The page of a concept.
#[must_use]
pub fn term_page(frame: &Frame<'_>, page: &TermPage<'_>) -> PageView {
    let term = page.term;
    let scene = &Scene::new(frame, Place::Term(term.id.clone()));
    let locale = scene.locale();
    let narrower = sorted(scene, frame.catalogue.terms().filter(|other| other.broader.contains(&term.id)));
    let labels: Vec<_> = term.labels.iter().collect();
    let kind = match term.group {
        TermGroup::Object => Some(BrowseKind::Type),
        TermGroup::Material => Some(BrowseKind::Material),
        TermGroup::Period | TermGroup::Conflict => Some(BrowseKind::Period),
        TermGroup::Museum | TermGroup::Person => None,
    };
    let exact = |exact: &vitrina_core::ExactMatch| {
        html! { <li>
            <bdi dir="ltr">{ exact.uri.clone() }</bdi>
            if let Some(label) = &exact.label { { " " }<span class="quiet small" lang="en" dir="ltr">{ label.clone() }</span> }
            if let Some(confidence) = exact.confidence { <div class="quiet small">{ locale.confidence_label() }{ ": " }{ words::confidence(locale, confidence) }</div> }
        </li> }
    };
    let main = html! { <article>
        { crumbs(scene, vec![link(scene, Place::Terms, locale.navigation_terms()), html! { words::term_group(locale, term.group) }]) }
        <div class="top">{ chosen::heading(scene, &term.labels, term.id.as_str()) }</div>
        if !term.broader.is_empty() || !narrower.is_empty() {
            <table class="details"><tbody>
                if !term.broader.is_empty() { <tr><th scope="row">{ locale.term_broader() }</th><td>
                    <ul>{ for term.broader.iter().map(|id| html! { <li>{ scene.term_link(id) }</li> }) }</ul>
                    if term.broader_status == Some(TextStatus::Machine) { <p class="status">{ locale.term_broader_machine() }</p> }
                </td></tr> }
                if !narrower.is_empty() { <tr><th scope="row">{ locale.term_narrower() }</th><td>
                    <ul>{ for narrower.iter().map(|term| html! { <li>{ scene.term_link(&term.id) }</li> }) }</ul>
                </td></tr> }
            </tbody></table>
        }
        <section>
            <h2>{ locale.term_exhibits_heading() }</h2>
            if page.cards.is_empty() {
                <p class="quiet">{ locale.term_no_exhibits() }</p>
            } else {
                <p class="result-count">{ locale.exhibit_count(page.total) }
                    if let Some(kind) = kind { { " · " }<a href={scene.href(Place::BrowseBy(kind, term.id.to_string()))}>{ locale.navigation_browse() }</a> }</p>
                { cards(scene, page.cards) }
            }
        </section>
        <section><h2>{ locale.term_in_other_languages() }</h2>{ chosen::names(scene, &labels) }</section>
        if !term.exact_match.is_empty() {
            <section><h2>{ locale.term_exact_match() }</h2><ul class="sources">{ for term.exact_match.iter().map(exact) }</ul></section>
        }
        { chosen::reader_notes(scene, &term.reader_notes) }
        { sources(scene, &term.sources) }
        { download(scene, &[]) }
    </article> };
    shell::page(
        scene,
        Parts {
            title: scene.plain(&term.labels),
            record: Some((term.id.to_string(), term.changed)),
            json_ld: Some(json_ld::term(scene, term)),
            class: "term",
            main,
            ..Parts::default()
        },
    )
}
