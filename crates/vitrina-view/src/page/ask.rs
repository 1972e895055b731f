//! How to ask for an exhibit, and a blank request form for the pen.

use vitrina_core::Place;
use yew::{Html, html};

use crate::frame::Frame;
use crate::head::PageView;
use crate::scene::Scene;
use crate::shell::{self, Parts};

/// How to ask for an exhibit.
#[must_use]
pub fn ask_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Ask);
    let locale = scene.locale();
    let steps = [locale.ask_step_record(), locale.ask_step_authority(), locale.ask_step_form(), locale.ask_step_send()];
    let main = html! { <>
        <div class="prose screen">
            <h1>{ locale.ask_title() }</h1>
            <p class="lead">{ locale.ask_intro() }</p>
            <ol>{ for steps.into_iter().map(|step| html! { <li>{ step }</li> }) }</ol>
            <div class="acts">
                <a class="button" href={scene.href(Place::Propose)}>{ locale.ask_desk() }</a>
                <button type="button" class="plain" data-print="" hidden=true>{ locale.ask_print() }</button>
            </div>
        </div>
        { form(scene) }
    </> };
    shell::page(scene, Parts { title: locale.ask_title(), main, class: "asking", ..Parts::default() })
}

/// The blank form; on paper it stands alone.
fn form(scene: &Scene<'_>) -> Html {
    let locale = scene.locale();
    let line = |name: String| html! { <div class="form-line"><span>{ name }</span><span></span></div> };
    let choices = [
        locale.proposal_ask_original(),
        locale.proposal_ask_existing_copy(),
        locale.proposal_ask_new_copy(),
        locale.proposal_ask_digital_files(),
        locale.proposal_ask_documents(),
    ];
    html! { <section class="letter blank">
        <h2>{ locale.form_title() }</h2>
        <p class="small">{ locale.form_intro() }</p>
        <p class="binds">{ locale.proposal_binds_nobody() }</p>
        <h3>{ locale.proposal_asker_heading() }</h3>
        { for [
            locale.proposal_legal_name(), locale.proposal_state(), locale.proposal_address(), locale.proposal_superior_body(),
            locale.proposal_office(), locale.proposal_signatory(), locale.proposal_signatory_post(), locale.proposal_contact(),
        ].into_iter().map(line) }
        <h3>{ locale.proposal_exhibits_heading() }</h3>
        { for [locale.exhibit_museum(), locale.letter_column_exhibit(), locale.letter_column_record(), locale.exhibit_inventory_number()].into_iter().map(line) }
        <div class="form-line"><span>{ locale.proposal_ask() }</span><span>
            { for choices.into_iter().map(|choice| html! { <span class="tick">{ choice }</span> }) }
        </span></div>
        <h3>{ locale.proposal_venues_heading() }</h3>
        { for [
            locale.proposal_purpose(), locale.proposal_venue(), locale.proposal_room(), locale.proposal_possession_from(),
            locale.proposal_possession_until(), locale.proposal_display_from(), locale.proposal_display_until(),
        ].into_iter().map(line) }
        <h3>{ locale.proposal_conditions_heading() }</h3>
        { for [
            locale.proposal_costs_heading(), locale.proposal_cover(), locale.proposal_climate(), locale.proposal_security(),
            locale.proposal_courier(), locale.proposal_answer_by(),
        ].into_iter().map(line) }
        <h3>{ locale.letter_signature() }</h3>
        { for [locale.letter_name_and_post(), locale.letter_date(), locale.letter_signature(), locale.letter_stamp()].into_iter().map(line) }
    </section> }
}
