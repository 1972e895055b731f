//! What Vitrina is, and how far everybody can use it.

use vitrina_core::Place;
use yew::{Html, html};

use crate::frame::Frame;
use crate::head::PageView;
use crate::page::museum::sorted_states;
use crate::scene::Scene;
use crate::shell::{self, Parts};

fn list(sentences: Vec<String>) -> Html {
    html! { <ul>{ for sentences.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul> }
}

/// What Vitrina is.
#[must_use]
pub fn about_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::About);
    let (locale, catalogue, assets) = (scene.locale(), frame.catalogue, frame.assets);
    let counts = vec![
        locale.exhibit_count(frame.museum_counts.iter().sum()),
        locale.museum_count(catalogue.museums().len() as u64),
        locale.state_count(sorted_states(scene).len() as u64),
        locale.exhibition_count(catalogue.exhibitions().len() as u64),
        locale.term_count(catalogue.terms().len() as u64),
        locale.language_count(frame.languages.len() as u64),
    ];
    let main = html! { <div class="prose">
        <h1>{ locale.about_title() }</h1>
        <p class="lead">{ locale.about_what() }</p>
        <h2>{ locale.about_why_heading() }</h2><p>{ locale.about_why() }</p>
        <h2>{ locale.about_principles_heading() }</h2>
        { list(vec![
            locale.about_principle_museum(), locale.about_principle_equal(), locale.about_principle_unknown(),
            locale.about_principle_machine(), locale.about_principle_nothing_invented(), locale.about_principle_correct(),
            locale.about_principle_private(), locale.about_principle_peace(),
        ]) }
        <h2>{ locale.about_numbers_heading() }</h2>{ list(counts) }
        <h2>{ locale.about_languages_heading() }</h2><p>{ locale.about_languages() }</p>
        <h2>{ locale.about_sources_heading() }</h2><p>{ locale.about_sources() }</p>
        <h2>{ locale.about_data_heading() }</h2><p>{ locale.about_data() }</p>
        if assets.lines.is_some() || assets.table.is_some() {
            <ul>
                if let Some(lines) = &assets.lines { <li><a href={scene.file(lines)} download="">{ locale.download_lines() }</a></li> }
                if let Some(table) = &assets.table { <li><a href={scene.file(table)} download="">{ locale.download_table() }</a></li> }
            </ul>
        }
        <h2>{ locale.about_browsers_heading() }</h2><p>{ locale.about_browsers() }</p>
        <h2>{ locale.about_licence_heading() }</h2><p>{ locale.about_licence() }</p>
    </div> };
    shell::page(
        scene,
        Parts {
            title: locale.about_title(),
            description: Some(locale.about_what()),
            main,
            class: "about",
            ..Parts::default()
        },
    )
}

/// How far everybody can use it.
#[must_use]
pub fn accessibility_page(frame: &Frame<'_>) -> PageView {
    let scene = &Scene::new(frame, Place::Accessibility);
    let locale = scene.locale();
    let main = html! { <div class="prose">
        <h1>{ locale.accessibility_title() }</h1>
        <p class="lead">{ locale.accessibility_aim() }</p>
        <h2>{ locale.accessibility_done_heading() }</h2>
        { list(vec![
            locale.accessibility_done_keyboard(), locale.accessibility_done_reader(), locale.accessibility_done_script(),
            locale.accessibility_done_contrast(), locale.accessibility_done_zoom(), locale.accessibility_done_motion(),
        ]) }
        <h2>{ locale.accessibility_limits_heading() }</h2>
        { list(vec![locale.accessibility_limits_language(), locale.accessibility_limits_tests()]) }
        <h2>{ locale.accessibility_report_heading() }</h2>
        <p>{ locale.accessibility_report(&frame.catalogue.settings().corrections) }</p>
    </div> };
    shell::page(scene, Parts { title: locale.accessibility_title(), main, class: "accessibility", ..Parts::default() })
}
