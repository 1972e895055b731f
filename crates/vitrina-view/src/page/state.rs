//! States, named in words and in the reader's alphabet: no flags, no ranking.

use vitrina_core::{Confidence, Membership, Organisation, Place, Source, State, StateCode, Texts, Url};
use yew::{Html, html};

use crate::card::{Card, cards};
use crate::chosen;
use crate::data::{RecordForm, download, line};
use crate::dates::{day_in_words, edtf_in_words};
use crate::frame::Frame;
use crate::head::PageView;
use crate::json_ld;
use crate::mixed::{mixed, slot};
use crate::page::museum::{museums_of, sorted_states};
use crate::scene::Scene;
use crate::shell::{self, Parts, crumbs, link};
use crate::sources::{source_list, sources};
use crate::words;

/// What the page of a state shows.
pub struct StatePage<'a> {
    /// The state.
    pub state: &'a State,
    /// The first of the exhibits of its museums.
    pub cards: &'a [Card],
    /// How many there are.
    pub total: u64,
}

fn count_of(scene: &Scene<'_>, state: &State) -> u64 {
    museums_of(scene, state).iter().filter_map(|(index, _)| scene.frame.museum_counts.get(*index)).sum()
}

/// All states and the organisation that joins them.
#[must_use]
pub fn states_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::States);
    let locale = scene.locale();
    let row = |state: &State| {
        html! { <tr>
            <th scope="row">{ scene.state_link(state) }</th>
            <td>{ standing(scene, state) }</td>
            <td class="count">{ locale.number(museums_of(scene, state).len() as u64) }</td>
            <td class="count">{ locale.number(count_of(scene, state)) }</td>
        </tr> }
    };
    let main = html! { <>
        <div class="top"><h1>{ locale.states_title() }</h1><p class="lead">{ locale.states_intro() }</p></div>
        <div class="scroll"><table class="states">
            <thead><tr>
                <th scope="col">{ locale.museum_state() }</th>
                <th scope="col">{ locale.state_status_on(&day_in_words(locale, frame.as_of)) }</th>
                <th scope="col" class="count">{ locale.museums_title() }</th>
                <th scope="col" class="count">{ locale.exhibits_title() }</th>
            </tr></thead>
            <tbody>{ for sorted_states(scene).into_iter().map(row) }</tbody>
        </table></div>
        if let Some(organisation) = frame.catalogue.organisation() { { about_organisation(scene, organisation) } }
    </> };
    shell::page(scene, Parts { title: locale.states_title(), main, class: "states", ..Parts::default() })
}

/// The standing on the day of the catalogue.
fn standing(scene: &Scene<'_>, state: &State) -> Html {
    let locale = scene.locale();
    match state.membership_on(scene.frame.as_of) {
        Some(membership) => {
            html! { locale.state_status_from(&words::membership(locale, membership.status), &day_in_words(locale, membership.from)) }
        }
        None if is_partner(scene, state.code) => {
            html! { <a href={scene.href(Place::States)}>{ locale.state_partner() }</a> }
        }
        None => html! { <span class="quiet">{ locale.state_no_status() }</span> },
    }
}

fn about_organisation(scene: &Scene<'_>, organisation: &Organisation) -> Html {
    let locale = scene.locale();
    let fact = |fact: &vitrina_core::Fact| {
        html! { <li id={format!("fact-{}", fact.id)}>
            if let Some(date) = &fact.date { <span class="when">{ edtf_in_words(locale, date) }</span> }
            { scene.said(&fact.text) }
            { grounds(scene, fact.confidence, &fact.reader_notes, &fact.sources) }
        </li> }
    };
    let codes = |heading: String, codes: &[StateCode]| {
        if codes.is_empty() {
            return Html::default();
        }
        let slots: Vec<String> = (0..).zip(codes).map(|(number, _)| slot(number)).collect();
        let names: Vec<Html> = codes.iter().map(|code| name_of(scene, *code)).collect();
        html! { <tr><th scope="row">{ heading }</th><td>{ mixed(&locale.list(&slots), &names) }</td></tr> }
    };
    html! { <section>
        <h2>{ scene.said(&organisation.name) }</h2>
        { chosen::text(scene, &organisation.spelling_note) }
        if !organisation.facts.is_empty() {
            <h3>{ locale.organisation_facts_heading() }</h3>
            <ol class="timeline">{ for organisation.facts.iter().map(fact) }</ol>
        }
        if let Some(partners) = &organisation.partners {
            <h3>{ locale.organisation_partners_heading() }</h3>
            { chosen::text(scene, &partners.text) }
            <table class="details"><tbody>
                { codes(locale.organisation_former_observers(), &partners.observers) }
                { codes(locale.organisation_former_dialogue_partners(), &partners.dialogue_partners) }
                { codes(locale.organisation_added_partners(), &partners.added) }
            </tbody></table>
            { grounds(scene, partners.confidence, &partners.reader_notes, &partners.sources) }
        }
        { chosen::reader_notes(scene, &organisation.reader_notes) }
        { sources(scene, &organisation.sources) }
        if scene.frame.assets.record_json {
            <p class="screen">{ line(scene, &[organisation_file()]) }</p>
        }
    </section> }
}

fn organisation_file() -> RecordForm {
    RecordForm { url: Url::file("data/organisation.json"), name: "JSON", media_type: "application/json" }
}

/// What a statement stands on: how sure the editors are, their notes for readers, its sources.
fn grounds(scene: &Scene<'_>, confidence: Option<Confidence>, notes: &[Texts], sources: &[Source]) -> Html {
    let locale = scene.locale();
    html! { <div class="small">
        { for notes.iter().map(|note| html! { <p>{ scene.said(note) }</p> }) }
        if let Some(confidence) = confidence {
            <p class="quiet">{ locale.label_with_value(&locale.confidence_label(), &words::confidence(locale, confidence)) }</p>
        }
        if !sources.is_empty() { { source_list(scene, sources) } }
    </div> }
}

fn name_of(scene: &Scene<'_>, code: StateCode) -> Html {
    match scene.frame.catalogue.directory().state(code) {
        Some(state) => {
            html! { <a href={scene.href(Place::State(code))}>{ scene.said_or(&state.name, code.as_str()) }</a> }
        }
        None => html! { <bdi>{ code.to_string() }</bdi> },
    }
}

/// Whether the organisation's record names the state among its partners.
fn is_partner(scene: &Scene<'_>, code: StateCode) -> bool {
    let partners = scene.frame.catalogue.organisation().and_then(|organisation| organisation.partners.as_ref());
    partners.is_some_and(|partners| {
        [&partners.observers, &partners.dialogue_partners, &partners.added].iter().any(|codes| codes.contains(&code))
    })
}

/// The page of a state.
#[must_use]
pub fn state_page(frame: &Frame<'_>, page: &StatePage<'_>) -> PageView {
    let state = page.state;
    let scene = &Scene::new(frame, Place::State(state.code));
    let locale = scene.locale();
    let museums = museums_of(scene, state);
    let listed = !state.membership.is_empty() || state.founding_member || state.shanghai_five;
    let membership = |membership: &Membership| {
        let (status, from) = (words::membership(locale, membership.status), day_in_words(locale, membership.from));
        let words = match membership.until {
            Some(until) => locale.state_status_between(&status, &from, &day_in_words(locale, until)),
            None => locale.state_status_from(&status, &from),
        };
        html! { <li>{ words }</li> }
    };
    let museum = |(index, museum): &(usize, &vitrina_core::Museum)| {
        html! { <li>
            <p class="title">{ scene.museum_link(museum) }</p>
            <p class="meta">{ scene.said(&museum.city) }{ " · " }{ locale.exhibit_count(frame.museum_counts.get(*index).copied().unwrap_or_default()) }</p>
        </li> }
    };
    let main = html! { <article>
        { crumbs(scene, vec![link(scene, Place::States, locale.navigation_states())]) }
        <div class="top">
            { chosen::heading(scene, &state.name, state.code.as_str()) }
            <p class="quiet"><span class="code">{ state.code.as_str().to_owned() }</span>{ " · " }{ standing(scene, state) }</p>
        </div>
        <section>
            <h2>{ locale.state_museums_heading() }</h2>
            if museums.is_empty() { <p class="quiet">{ locale.state_no_museums() }</p> }
            <ul class="rows">{ for museums.iter().map(museum) }</ul>
        </section>
        if !page.cards.is_empty() {
            <section>
                <h2>{ locale.state_exhibits_heading() }</h2>
                <p class="result-count">{ locale.exhibit_count(page.total) }{ " · " }
                    <a href={scene.href(Place::BrowseBy(vitrina_core::BrowseKind::State, state.code.lower()))}>{ locale.navigation_browse() }</a></p>
                { cards(scene, page.cards) }
            </section>
        }
        if listed || !state.capital.is_empty() || !state.languages.is_empty() { <section>
            <h2>{ locale.state_membership_heading() }</h2>
            <ul class="notes">
                { for state.membership.iter().map(membership) }
                if state.founding_member { <li>{ locale.state_founding_member() }</li> }
                if state.shanghai_five { <li>{ locale.state_shanghai_five() }</li> }
            </ul>
            <table class="details"><tbody>
                if !state.capital.is_empty() { <tr><th scope="row">{ locale.state_capital() }</th><td>{ scene.said(&state.capital) }</td></tr> }
                if !state.languages.is_empty() { <tr><th scope="row">{ locale.state_languages() }</th><td>
                    { locale.list(&state.languages.iter().map(|language| locale.language_name(language.as_str())).collect::<Vec<_>>()) }
                </td></tr> }
            </tbody></table>
        </section> }
        { chosen::reader_notes(scene, &state.reader_notes) }
        { chosen::also_known_as(scene, &state.name) }
        { sources(scene, &state.sources) }
        { download(scene, &[]) }
    </article> };
    shell::page(
        scene,
        Parts {
            title: scene.plain(&state.name),
            record: Some((state.code.to_string(), state.changed)),
            json_ld: Some(json_ld::state(scene, &state.name, state.code.as_str())),
            class: "state",
            main,
            ..Parts::default()
        },
    )
}
