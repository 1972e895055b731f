//! Sources as text. Only an institution's own page becomes a link.

use vitrina_core::{Source, Strength};
use yew::{Html, html};

use crate::mixed::{mixed, slot};
use crate::scene::{Scene, in_words_of};

/// The sources of a record, or the statement that none is named.
pub(crate) fn sources(scene: &Scene<'_>, sources: &[Source]) -> Html {
    let locale = scene.locale();
    html! { <section>
        <h2>{ locale.sources_heading() }</h2>
        if sources.is_empty() {
            <p class="quiet">{ locale.sources_none() }</p>
        } else {
            { source_list(scene, sources) }
        }
    </section> }
}

/// The sources alone, for statements that stand inside a record.
pub(crate) fn source_list(scene: &Scene<'_>, sources: &[Source]) -> Html {
    html! { <ul class="sources">{ for sources.iter().map(|entry| source(scene, entry)) }</ul> }
}

fn source(scene: &Scene<'_>, source: &Source) -> Html {
    let locale = scene.locale();
    let strength = strength(locale, source.strength);
    let language = scene.source_language(source.lang.as_ref());
    let what = in_words_of(language, &source.what);
    html! { <li>
        if let Some(link) = source.link() { <a href={link.to_owned()} rel="external noreferrer">{ what }</a> } else { { what } }
        { " · " }<span class="quiet small">{ strength }</span>
        if let Some(supports) = &source.supports {
            <div class="quiet small">{ mixed(&locale.source_supports(&slot(0)), &[in_words_of(language, supports)]) }</div>
        }
        if let (Some(url), None) = (&source.url, source.link()) { <div class="url"><bdi dir="ltr">{ url.clone() }</bdi></div> }
    </li> }
}

/// How far a source can be trusted, in words.
pub(crate) fn strength(locale: &vitrina_i18n::Locale, strength: Strength) -> String {
    match strength {
        Strength::Institution => locale.source_strength_institution(),
        Strength::Secondary => locale.source_strength_secondary(),
        Strength::Weak => locale.source_strength_weak(),
    }
}
