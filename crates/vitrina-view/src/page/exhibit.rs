//! The page of an exhibit: the object, its label as in a hall, its text; below, everything else that is recorded.

use vitrina_core::{
    AuthorityKind, Exhibit, Exhibition, LendingAnswer, Museum, NamedReference, Place, Publication, State, TermId, Texts,
};
use yew::{Html, html};

use crate::card::{Card, cards, select_button};
use crate::chosen;
use crate::data::{RecordForm, download, forms};
use crate::dates::{dated, day_in_words, edtf_in_words};
use crate::frame::Frame;
use crate::head::PageView;
use crate::json_ld;
use crate::mixed::{mixed, slot};
use crate::picture::{Image, figure};
use crate::rights::rights;
use crate::scene::{Scene, in_words_of, said};
use crate::shell::{self, Parts, crumbs, link};
use crate::sources::sources;
use crate::words;

/// What the page of an exhibit shows.
pub struct ExhibitPage<'a> {
    /// The exhibit.
    pub exhibit: &'a Exhibit,
    /// Its photographs, the first leading; or one drawing of its type; or nothing.
    pub images: &'a [Image],
    /// Exhibits of the same type in other museums, a few.
    pub related: &'a [Card],
    /// The record in other forms than JSON.
    pub forms: &'a [RecordForm],
}

/// The page of an exhibit.
///
/// # Panics
/// When the exhibit's museum is not in the catalogue, which [`vitrina_core::check`] rules out.
#[must_use]
pub fn exhibit_page(frame: &Frame<'_>, page: &ExhibitPage<'_>) -> PageView {
    let exhibit = page.exhibit;
    let scene = &Scene::new(frame, Place::Exhibit(exhibit.id.clone()));
    let locale = scene.locale();
    let (_, museum) = scene.museum(&exhibit.museum).expect("check resolved the museum of every exhibit");
    let state = frame.catalogue.state_of(museum);
    let (first, others) = match page.images {
        [first, others @ ..] => (first, others),
        [] => (&Image::Nothing, &[][..]),
    };
    let main = html! { <article>
        { crumbs(scene, vec![link(scene, Place::Exhibits, locale.navigation_exhibits()), scene.museum_link(museum)]) }
        <div class="case">
            <div class="beside">
                { chosen::heading(scene, &exhibit.title, exhibit.id.as_str()) }
                <p class="notice">{ words::participation(locale, museum.participation.status) }</p>
                { label(scene, exhibit, museum, state) }
                { chosen::text(scene, &exhibit.description) }
                <div class="acts">
                    { select_button(scene, &exhibit.id, &exhibit.title) }
                    <a href={scene.href(Place::Ask)}>{ locale.exhibit_ask() }</a>
                </div>
            </div>
            { figure(scene, first) }
        </div>
        { for others.iter().map(|image| html! { <section>{ figure(scene, image) }</section> }) }
        { chosen::reader_notes(scene, &exhibit.reader_notes) }
        { details(scene, exhibit) }
        { history(scene, exhibit) }
        { lending(scene, exhibit) }
        { together(scene, exhibit, page.related) }
        { chosen::also_known_as(scene, &exhibit.title) }
        { sources(scene, &exhibit.sources) }
        { citation(scene, exhibit, museum) }
        { download(scene, page.forms) }
    </article> };
    shell::page(
        scene,
        Parts {
            title: scene.plain(&exhibit.title),
            description: Some(scene.plain(&exhibit.description)).filter(|text| !text.is_empty()),
            record: Some((exhibit.id.to_string(), exhibit.changed)),
            json_ld: Some(json_ld::exhibit(scene, exhibit, page.images)),
            forms: forms(scene, page.forms),
            class: "exhibit",
            main,
            ..Parts::default()
        },
    )
}

/// The label beside the object, always in this order; a line without a statement is left out.
fn label(scene: &Scene<'_>, exhibit: &Exhibit, museum: &Museum, state: &State) -> Html {
    let locale = scene.locale();
    let making: Vec<Html> = exhibit
        .makers
        .iter()
        .map(|maker| named(scene, AuthorityKind::Person, maker))
        .chain(exhibit.places_made.iter().map(|place| named(scene, AuthorityKind::Place, place)))
        .collect();
    html! { <div class="label">
        if let Some(date) = &exhibit.date { <p class="date">{ dated(scene, date) }</p> }
        if !making.is_empty() { <p>{ joined(scene, making) }</p> }
        if !exhibit.materials.is_empty() { <p>{ joined(scene, materials(scene, exhibit)) }</p> }
        if let Some(measures) = &exhibit.measures { <p>{ words::measures(scene, measures) }</p> }
        <p class="house">
            { scene.museum_link(museum) }
            if !museum.city.is_empty() { { scene.locale().list_joint() }{ scene.said(&museum.city) } }
            { scene.locale().list_joint() }{ scene.state_link(state) }
        </p>
        if let Some(number) = &exhibit.inventory_number {
            <p class="number">{ locale.exhibit_inventory_number() }{ " " }<bdi dir="ltr">{ number.clone() }</bdi></p>
        }
        if !exhibit.credit.is_empty() { <p class="credit">{ scene.said(&exhibit.credit) }</p> }
        if let Some(statement) = &exhibit.rights { <p class="credit">{ rights(locale, statement) }</p> }
    </div> }
}

fn joined(scene: &Scene<'_>, parts: Vec<Html>) -> Html {
    let part = |(place, part): (usize, Html)| html! { <>if place > 0 { { scene.locale().list_joint() } }{ part }</> };
    html! { <>{ for parts.into_iter().enumerate().map(part) }</> }
}

fn materials(scene: &Scene<'_>, exhibit: &Exhibit) -> Vec<Html> {
    let material = |material: &vitrina_core::Material| match &material.term {
        Some(term) => html! { <>{ scene.term_link(term) }{ term_words(scene, &material.text, term) }</> },
        None => scene.said(&material.text),
    };
    exhibit.materials.iter().map(material).collect()
}

/// The record's own words, small and quoted, where the name they stand for in the catalogue says something else: "under
/// Andrey Chokhov" is not "Andrey Chokhov".
fn own_words(scene: &Scene<'_>, words: &Texts, label: &Texts) -> Html {
    let plain = |text: &vitrina_core::Text| text.text.trim().to_lowercase();
    let said_there = |language, text| label.get(language).is_some_and(|there| plain(there) == plain(text));
    let differ = !words.iter().any(|(language, text)| said_there(language, text));
    match scene.choose(words).filter(|_| differ) {
        Some(chosen) => html! { <>
            { " " }<span class="small quiet">{ mixed(&scene.locale().quotation(&slot(0)), &[said(&chosen)]) }</span>
        </> },
        None => Html::default(),
    }
}

fn term_words(scene: &Scene<'_>, words: &Texts, term: &TermId) -> Html {
    scene.term(term).map_or_else(Html::default, |term| own_words(scene, words, &term.labels))
}

/// An authority under its name in the reader's language, or the words of the source.
fn named(scene: &Scene<'_>, kind: AuthorityKind, reference: &NamedReference) -> Html {
    let catalogue = scene.frame.catalogue;
    let Some(index) = reference.id.as_ref().and_then(|id| catalogue.directory().authority(kind, id)) else {
        return scene.said(&reference.text);
    };
    let authority = catalogue.authority(kind, index);
    let href = scene.href(Place::Authority(kind, authority.id.clone()));
    let own = scene.choose(&authority.labels).is_some_and(|label| label.own);
    let words = if own || reference.text.is_empty() { &authority.labels } else { &reference.text };
    html! { <>
        <a {href}>{ scene.said_or(words, authority.id.as_str()) }</a>
        if own { { own_words(scene, &reference.text, &authority.labels) } }
    </> }
}

fn row(name: String, value: Html) -> Html {
    html! { <tr><th scope="row">{ name }</th><td>{ value }</td></tr> }
}

fn list(values: Vec<Html>) -> Html {
    match values.len() {
        1 => html! { <>{ for values }</> },
        _ => html! { <ul>{ for values.into_iter().map(|value| html! { <li>{ value }</li> }) }</ul> },
    }
}

fn details(scene: &Scene<'_>, exhibit: &Exhibit) -> Html {
    let locale = scene.locale();
    let all =
        |kind, references: &[NamedReference]| list(references.iter().map(|one| named(scene, kind, one)).collect());
    let kind = match &exhibit.object_type {
        Some(term) => {
            html! { <>{ scene.term_link(term) }{ term_words(scene, &exhibit.object_type_text, term) }</> }
        }
        None => scene.said(&exhibit.object_type_text),
    };
    let marks = exhibit.marks.iter().map(|mark| match &mark.language {
        Some(language) => in_words_of(language, &mark.text),
        // An empty tag says that the language is not known, so that it is not read as the page's.
        None => html! { <bdi lang="">{ mark.text.clone() }</bdi> },
    });
    html! { <section>
        <h2>{ locale.exhibit_details_heading() }</h2>
        <table class="details"><tbody>
            if exhibit.object_type.is_some() || !exhibit.object_type_text.is_empty() { { row(locale.exhibit_type(), kind) } }
            { row(locale.exhibit_record(), html! { words::record_kind(locale, exhibit.record) }) }
            if let Some(date) = &exhibit.date { { row(locale.exhibit_date(), html! { <>
                { dated(scene, date) }
                { understood(scene, date) }
                { words::basis(locale, date.basis) }
            </> }) } }
            if !exhibit.makers.is_empty() { { row(locale.exhibit_maker(), html! { <>
                { all(AuthorityKind::Person, &exhibit.makers) }{ words::basis(locale, exhibit.making_basis) }
            </> }) } }
            if !exhibit.places_made.is_empty() { { row(locale.exhibit_place_made(), html! { <>
                { all(AuthorityKind::Place, &exhibit.places_made) }{ words::basis(locale, exhibit.making_basis) }
            </> }) } }
            if !exhibit.materials.is_empty() { { row(locale.exhibit_materials(), html! { <>
                { list(materials(scene, exhibit)) }{ words::basis(locale, exhibit.materials_basis) }
            </> }) } }
            if let Some(measures) = &exhibit.measures { { row(locale.exhibit_measures(), html! { <>
                { words::measures(scene, measures) }
                if scene.choose(&measures.text).is_some_and(|chosen| !chosen.own) && !measures.values.is_empty() {
                    <p class="small quiet">{ scene.said(&measures.text) }</p>
                }
            </> }) } }
            if !exhibit.marks.is_empty() { { row(locale.exhibit_marks(), list(marks.collect())) } }
            if !exhibit.people.is_empty() { { row(locale.exhibit_people(), all(AuthorityKind::Person, &exhibit.people)) } }
            { row(locale.exhibit_inventory_number(), match &exhibit.inventory_number {
                Some(number) => html! { <bdi dir="ltr">{ number.clone() }</bdi> },
                None => html! { <span class="quiet">{ locale.exhibit_inventory_number_none() }</span> },
            }) }
            { row(locale.exhibit_rights(), match &exhibit.rights {
                Some(statement) => rights(locale, statement),
                None => html! { <span class="quiet">{ locale.exhibit_rights_not_stated() }</span> },
            }) }
            if let Some(confidence) = exhibit.confidence { { row(locale.confidence_label(), html! { words::confidence(locale, confidence) }) } }
        </tbody></table>
    </section> }
}

/// Beside a date in the reader's own words nothing; beside one that was worked out, the museum's words.
fn understood(scene: &Scene<'_>, date: &vitrina_core::DatedText) -> Html {
    match scene.choose(&date.text) {
        Some(words) if !words.own && date.edtf.is_some() => {
            html! { <p class="small quiet">{ scene.said(&date.text) }</p> }
        }
        _ => Html::default(),
    }
}

/// Provenance, then the events on a line of time.
fn history(scene: &Scene<'_>, exhibit: &Exhibit) -> Html {
    if exhibit.events.is_empty() && exhibit.provenance.is_empty() {
        return Html::default();
    }
    let (locale, catalogue) = (scene.locale(), scene.frame.catalogue);
    let mut events: Vec<_> = exhibit
        .events
        .iter()
        .map(|event| {
            let index = event.id.as_ref().and_then(|id| catalogue.directory().authority(AuthorityKind::Event, id));
            let date = index.and_then(|index| catalogue.authority(AuthorityKind::Event, index).date.as_ref());
            (date, event)
        })
        .collect();
    events.sort_by_key(|(date, _)| {
        date.map_or((i32::MAX, i32::MAX), |date| {
            date.years().known().map_or((i32::MAX, 0), |years| (*years.start(), *years.end()))
        })
    });
    let event = |(date, event): &(Option<&vitrina_core::edtf::Edtf>, &NamedReference)| {
        html! { <li>
            if let Some(date) = date { <span class="when">{ edtf_in_words(locale, date) }</span> }
            { named(scene, AuthorityKind::Event, event) }
        </li> }
    };
    html! { <section>
        <h2>{ locale.exhibit_history_heading() }</h2>
        { chosen::text(scene, &exhibit.provenance) }
        if !events.is_empty() { <ol class="timeline part-small">{ for events.iter().map(event) }</ol> }
    </section> }
}

fn lending(scene: &Scene<'_>, exhibit: &Exhibit) -> Html {
    let (locale, lending) = (scene.locale(), &exhibit.lending);
    let stated = lending.answer != LendingAnswer::NotStated;
    html! { <section>
        <h2>{ locale.exhibit_lending_heading() }</h2>
        <p class={if stated { "" } else { "quiet" }}>{ words::lending(locale, lending.answer) }</p>
        if stated {
            if let Some(day) = lending.date { <p class="small quiet">{ locale.exhibit_lending_stated_on(&day_in_words(locale, day)) }</p> }
            if let Some(source) = &lending.source { <p class="small quiet"><bdi dir="ltr">{ source.clone() }</bdi></p> }
        }
        if !lending.reason.is_empty() { <h3>{ locale.exhibit_lending_reason() }</h3>{ chosen::text(scene, &lending.reason) } }
        if !lending.handling.is_empty() { <h3>{ locale.exhibit_handling() }</h3>{ chosen::text(scene, &lending.handling) } }
        if !lending.hazards.is_empty() { <h3>{ locale.exhibit_hazards() }</h3>{ chosen::text(scene, &lending.hazards) } }
        if !lending.envelope.is_empty() { <h3>{ locale.exhibit_envelope() }</h3>{ chosen::text(scene, &lending.envelope) } }
    </section> }
}

/// Joint exhibitions that name it, and its like in other museums.
fn together(scene: &Scene<'_>, exhibit: &Exhibit, related: &[Card]) -> Html {
    let locale = scene.locale();
    let names = |exhibition: &&Exhibition| {
        exhibition.exhibits().any(|id| *id == exhibit.id) || exhibit.themes.contains(&exhibition.id)
    };
    let exhibitions: Vec<&Exhibition> = scene.frame.catalogue.exhibitions().filter(names).collect();
    let row = |exhibition: &&Exhibition| {
        html! { <li>
            <p class="title"><a href={scene.href(Place::Exhibition(exhibition.id.clone()))}>{ scene.said_or(&exhibition.title, exhibition.id.as_str()) }</a></p>
            <p class="notice">{ words::exhibition_status(locale, exhibition.status) }</p>
        </li> }
    };
    html! { <>
        if !exhibitions.is_empty() {
            <section>
                <h2>{ locale.exhibit_exhibitions_heading() }</h2>
                <ul class="rows">{ for exhibitions.iter().map(row) }</ul>
            </section>
        }
        if !related.is_empty() {
            <section class="screen"><h2>{ locale.exhibit_same_type_heading() }</h2>{ cards(scene, related) }</section>
        }
    </> }
}

fn citation(scene: &Scene<'_>, exhibit: &Exhibit, museum: &Museum) -> Html {
    let locale = scene.locale();
    // The banner of a draft asks not to cite it; the page does not say how, then.
    if scene.frame.catalogue.settings().publication == Publication::Draft {
        return Html::default();
    }
    // A site that does not know its address says nothing of one: the record's number stays.
    let address = scene.frame.base_url.map_or_else(String::new, |base| scene.here.absolute(base));
    let words = locale.citation_text(
        &slot(0),
        &slot(1),
        &locale.site_name(),
        exhibit.id.as_str(),
        &day_in_words(locale, exhibit.changed),
        &address,
    );
    let parts = [scene.said_or(&exhibit.title, exhibit.id.as_str()), scene.said_or(&museum.name, museum.id.as_str())];
    html! { <section>
        <h2>{ locale.citation_heading() }</h2><p class="citation">{ mixed(words.trim_end(), &parts) }</p>
    </section> }
}
