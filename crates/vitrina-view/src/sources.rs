//! Sources as text. Only an institution's own page becomes a link.

use vitrina_core::{Source, Strength};
use yew::{Html, html};

use crate::scene::Scene;

/// The sources of a record, or the statement that none is named.
pub(crate) fn sources(scene: &Scene<'_>, sources: &[Source]) -> Html {
    let locale = scene.locale();
    html! { <section>
        <h2>{ locale.sources_heading() }</h2>
        if sources.is_empty() {
            <p class="quiet">{ locale.sources_none() }</p>
        } else {
            <ul class="sources">{ for sources.iter().map(|entry| source(scene, entry)) }</ul>
        }
    </section> }
}

fn source(scene: &Scene<'_>, source: &Source) -> Html {
    let locale = scene.locale();
    let strength = match source.strength {
        Strength::Institution => locale.source_strength_institution(),
        Strength::Secondary => locale.source_strength_secondary(),
        Strength::Weak => locale.source_strength_weak(),
    };
    let what = html! { <span lang="en" dir="ltr">{ source.what.clone() }</span> };
    html! { <li>
        if let Some(link) = source.link() { <a href={link.to_owned()} rel="external noreferrer">{ what }</a> } else { { what } }
        { " · " }<span class="quiet small">{ strength }</span>
        if let Some(supports) = &source.supports {
            <div class="quiet small">{ supported(locale, supports) }</div>
        }
        if let (Some(url), None) = (&source.url, source.link()) { <div class="url"><bdi dir="ltr">{ url.clone() }</bdi></div> }
    </li> }
}

fn supported(locale: &vitrina_i18n::Locale, statement: &str) -> String {
    locale.source_supports(statement)
}
