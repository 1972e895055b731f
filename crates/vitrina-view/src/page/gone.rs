//! Nothing here: not found, withdrawn, moved. One sentence that says what, and what next.

use vitrina_core::{AuthorityKind, Place, RecordType, Withdrawal};
use yew::html;

use crate::dates::day_in_words;
use crate::frame::Frame;
use crate::head::PageView;
use crate::scene::Scene;
use crate::shell::{self, Parts};

/// There is no page at this address.
#[must_use]
pub fn not_found_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::NotFound);
    let locale = scene.locale();
    let main = html! { <div class="prose">
        <h1>{ locale.not_found_title() }</h1>
        <p class="lead">{ locale.not_found() }</p>
        <p>{ locale.not_found_next() }</p>
        <p><a href={scene.href(Place::Home)}>{ locale.navigation_home() }</a>{ " · " }<a href={scene.href(Place::Browse)}>{ locale.navigation_browse() }</a></p>
    </div> };
    shell::page(
        scene,
        Parts { title: locale.not_found_title(), noindex: true, main, class: "gone", ..Parts::default() },
    )
}

/// The place of a withdrawn record; none for a kind that has no page, or an id that is none.
fn place_of(withdrawal: &Withdrawal) -> Option<Place> {
    let id = &withdrawal.id;
    Some(match withdrawal.kind {
        RecordType::Exhibit => Place::Exhibit(id.parse().ok()?),
        RecordType::Museum => Place::Museum(id.parse().ok()?),
        RecordType::Exhibition => Place::Exhibition(id.parse().ok()?),
        RecordType::Term => Place::Term(id.parse().ok()?),
        RecordType::State => Place::State(id.parse().ok()?),
        RecordType::Event => Place::Authority(AuthorityKind::Event, id.parse().ok()?),
        RecordType::Person => Place::Authority(AuthorityKind::Person, id.parse().ok()?),
        RecordType::Place => Place::Authority(AuthorityKind::Place, id.parse().ok()?),
        RecordType::Catalogue | RecordType::Organisation => return None,
    })
}

/// One sentence at the address of what was withdrawn. None for a kind of record that has no page of its own.
#[must_use]
pub fn withdrawn_page(frame: &Frame<'_>, withdrawal: &Withdrawal) -> Option<PageView> {
    let scene = &Scene::new(frame, place_of(withdrawal)?);
    let locale = scene.locale();
    let reason = match withdrawal.reason.replace('_', "-").as_str() {
        "at-museum-request" => locale.withdrawn_reason_at_museum_request(),
        "at-request" => locale.withdrawn_reason_at_request(),
        "error" => locale.withdrawn_reason_error(),
        "duplicate" => locale.withdrawn_reason_duplicate(),
        "rights" => locale.withdrawn_reason_rights(),
        _ => locale.withdrawn_reason_other(),
    };
    let main = html! { <div class="prose">
        <h1>{ locale.withdrawn_title() }</h1>
        <p class="lead">{ locale.withdrawn_sentence(&withdrawal.id, &day_in_words(locale, withdrawal.date)) }{ " " }{ reason }{ "." }</p>
        <p><a href={scene.href(Place::Home)}>{ locale.navigation_home() }</a></p>
    </div> };
    Some(shell::page(
        scene,
        Parts { title: locale.withdrawn_title(), noindex: true, main, class: "gone", ..Parts::default() },
    ))
}

/// At a former address: the way to the present one, taken at once where the browser allows.
#[must_use]
pub fn redirect_page(frame: &Frame<'_>, from: &Place, to: &Place) -> PageView {
    let scene = &Scene::new(frame, from.clone());
    let locale = scene.locale();
    let target = scene.href(to.clone());
    let main = html! { <div class="prose">
        <h1>{ locale.redirect_title() }</h1>
        <p class="lead">{ locale.redirect_sentence() }</p>
        <p><a href={target.clone()}>{ locale.redirect_follow() }</a></p>
    </div> };
    let mut view = shell::page(
        scene,
        Parts { title: locale.redirect_title(), noindex: true, passing: true, main, class: "gone", ..Parts::default() },
    );
    let target_url = vitrina_core::Page::new(frame.language, to.clone()).url();
    view.head.canonical = frame.base_url.map(|base| target_url.absolute(base));
    view.head.alternates.clear();
    view.head.refresh = Some(target);
    view
}
