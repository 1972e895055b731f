//! The page of the proposal desk: what stands there before the desk itself is mounted.

use vitrina_core::Place;
use yew::html;

use crate::frame::Frame;
use crate::head::PageView;
use crate::scene::Scene;
use crate::shell::{self, Parts};

/// The page of the proposal desk.
#[must_use]
pub fn propose_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Propose);
    let locale = scene.locale();
    let main = html! { <>
        <div class="top screen">
            <h1>{ locale.proposal_title() }</h1>
            <p class="lead">{ locale.proposal_intro() }</p>
            <p class="binds">{ locale.proposal_binds_nobody() }</p>
        </div>
        <div data-island="desk">
            <p class="quiet">{ locale.proposal_needs_script() }</p>
            <p><a href={scene.href(Place::Ask)}>{ locale.navigation_ask() }</a></p>
        </div>
    </> };
    shell::page(
        scene,
        Parts {
            title: locale.proposal_title(),
            description: Some(locale.proposal_intro()),
            main,
            class: "proposing",
            ..Parts::default()
        },
    )
}
