//! What stands around every page: skip link, head with navigation and languages, the draft's line, foot.

use std::fmt::Write;

use vitrina_core::{CivilDate, LanguageTag, Page, Place, Publication, Url};
use vitrina_i18n::{Locale, Status};
use yew::{Html, html};

use crate::assets::{Assets, FontGroup};
use crate::data::RecordForm;
use crate::dates::day_in_words;
use crate::head::{Head, PageView};
use crate::scene::{Scene, tag};

/// What a page brings to its shell.
#[derive(Default)]
pub(crate) struct Parts {
    /// The title without the site's name.
    pub(crate) title: String,
    /// One sentence on the page.
    pub(crate) description: Option<String>,
    /// The record's id and the day of its last change.
    pub(crate) record: Option<(String, CivilDate)>,
    /// Data on the record.
    pub(crate) json_ld: Option<serde_json::Value>,
    /// The forms in which the site has the record.
    pub(crate) forms: Vec<RecordForm>,
    /// The class of `<main>`.
    pub(crate) class: &'static str,
    /// Whether search engines are asked to stay away whatever the catalogue's state.
    pub(crate) noindex: bool,
    /// Whether the page only leads on, so that its address is nothing to keep.
    pub(crate) passing: bool,
    /// What stands in `<main>`.
    pub(crate) main: Html,
}

pub(crate) fn page(scene: &Scene<'_>, parts: Parts) -> PageView {
    let head = head(scene, &parts);
    let Parts { record, class, main, passing, .. } = parts;
    let locale = scene.locale();
    let draft = scene.frame.catalogue.settings().publication == Publication::Draft;
    let body = html! { <>
        <a class="skip" href="#main">{ locale.navigation_skip() }</a>
        <header>
            { header(scene) }
            if draft { <p class="banner">{ locale.foot_draft() }</p> }
        </header>
        <main id="main" class={class}>{ main }</main>
        { footer(scene, record.as_ref(), passing) }
    </> };
    PageView { head, body }
}

fn head(scene: &Scene<'_>, parts: &Parts) -> Head {
    let (frame, locale) = (scene.frame, scene.locale());
    let settings = frame.catalogue.settings();
    let address = |language: &LanguageTag| {
        frame.base_url.map(|base| Page::new(language, scene.place.clone()).url().absolute(base))
    };
    let alternate = |language: &LanguageTag| Some((language.to_string(), address(language)?));
    let site = locale.site_name();
    Head {
        language: frame.language.to_string(),
        direction: locale.direction(),
        title: if parts.title.is_empty() || parts.title == site {
            site
        } else {
            locale.page_title(&parts.title, &site)
        },
        description: parts.description.as_deref().map(one_sentence),
        canonical: address(frame.language),
        alternates: frame.languages.iter().filter_map(alternate).collect(),
        noindex: parts.noindex || settings.publication == Publication::Draft,
        json_ld: parts.json_ld.clone(),
        forms: parts.forms.iter().map(|form| (form.media_type, scene.file(&form.url))).collect(),
        feed: feed(scene),
        ..loaded(frame.assets, Some(frame.language), &scene.here)
    }
}

/// The feed in the language of the page.
fn feed(scene: &Scene<'_>) -> Option<String> {
    let feed = scene.frame.assets.feed.as_ref()?;
    Some(scene.file(&Url::file(format!("{}/{feed}", scene.frame.language))))
}

/// The files a page loads, as references from `here`. Letters are not among them: on a slow line they would hold up the
/// style sheet, and with it the first words; the style sheet asks for them when it is there.
pub(crate) fn loaded(assets: &Assets, language: Option<&LanguageTag>, here: &Url) -> Head {
    let group = language.map_or(Some(FontGroup::LatinCyrillic), FontGroup::of);
    let fonts = assets.fonts.iter().find(|fonts| Some(fonts.group) == group);
    let mut head = Head {
        root: Url::file("").relative_from(here),
        boot: assets.boot.as_ref().map(|boot| (boot.url.relative_from(here), boot.integrity.clone())),
        old: assets.old.as_ref().map(|old| (old.url.relative_from(here), old.integrity.clone())),
        icon: assets.icon.as_ref().map(|icon| icon.relative_from(here)),
        manifest: assets
            .manifests
            .iter()
            .find(|(tag, _)| Some(tag) == language)
            .map(|(_, url)| url.relative_from(here)),
        ..Head::default()
    };
    for style in fonts.map(|fonts| &fonts.style).into_iter().chain(&assets.style) {
        head.styles.push(style.url.relative_from(here));
    }
    head
}

fn header(scene: &Scene<'_>) -> Html {
    let locale = scene.locale();
    let entry = |place: Place, words: String| {
        let current = (place == scene.place).then_some("page");
        html! { <li><a href={scene.href(place)} aria-current={current}>{ words }</a></li> }
    };
    html! { <div class="head">
        <a class="name" href={scene.href(Place::Home)} aria-current={(scene.place == Place::Home).then_some("page")}>{ locale.site_name() }</a>
        <nav aria-label={locale.navigation_label()}><ul>
            { entry(Place::Exhibits, locale.navigation_exhibits()) }
            { entry(Place::Museums, locale.navigation_museums()) }
            { entry(Place::Exhibitions, locale.navigation_exhibitions()) }
            { entry(Place::States, locale.navigation_states()) }
            { entry(Place::Terms, locale.navigation_terms()) }
            { entry(Place::Browse, locale.navigation_browse()) }
        </ul></nav>
        <div data-island="selection"><a class="find" href={scene.href(Place::Propose)}>{ locale.navigation_propose() }</a></div>
        { languages(scene) }
    </div> }
}

fn languages(scene: &Scene<'_>) -> Html {
    let locale = scene.locale();
    let entry = |language: &LanguageTag| {
        let href = Page::new(language, scene.place.clone()).url().relative_from(&scene.here);
        let name = locale
            .languages()
            .find(|(known, _)| *known == language.as_str())
            .map_or(language.as_str(), |(_, name)| name);
        let current = (language == scene.frame.language).then_some("true");
        html! { <li><a {href} hreflang={tag(language)} lang={tag(language)} dir={language.direction().as_str()} aria-current={current}>{ name.to_owned() }</a></li> }
    };
    html! { <details class="languages">
        <summary><span class="unseen">{ locale.navigation_language() }{ " " }</span>{ locale.own_name() }</summary>
        <ul>{ for scene.frame.languages.iter().map(entry) }</ul>
    </details> }
}

/// Whether a page tells the day of the catalogue. Only few do, so that a newer change does not change every page.
#[must_use]
pub fn tells_the_day(place: &Place) -> bool {
    matches!(place, Place::Home | Place::About | Place::States)
}

fn footer(scene: &Scene<'_>, record: Option<&(String, CivilDate)>, passing: bool) -> Html {
    let (frame, locale) = (scene.frame, scene.locale());
    let settings = frame.catalogue.settings();
    let id = record.map_or_else(|| scene.place.path(), |(id, _)| id.clone());
    let mail = report_mail(&settings.corrections, locale, &id, frame.language);
    let address = match frame.base_url {
        Some(base) => scene.here.absolute(base),
        None => scene.here.to_string(),
    };
    let machine = !matches!(locale.status(), Status::Original | Status::Reviewed);
    html! { <footer class="foot">
        if let Some((id, changed)) = record {
            <p><bdi>{ locale.record_id(id) }</bdi>{ " · " }{ locale.record_changed(&day_in_words(locale, *changed)) }</p>
        }
        if !passing { <p class="address">{ locale.foot_permalink() }{ ": " }<bdi dir="ltr">{ address }</bdi></p> }
        <p><a href={mail}>{ locale.foot_report() }</a>{ " · " }<bdi dir="ltr">{ settings.corrections.clone() }</bdi></p>
        if machine { <p class="notice">{ locale.foot_language_machine() }</p> }
        <p>
            if tells_the_day(&scene.place) { { locale.foot_date(&day_in_words(locale, frame.as_of)) }{ " · " } }
            { locale.foot_licence() }
            if let Some(publisher) = scene.choose(&settings.publisher) { { " · " }{ locale.foot_publisher(&publisher.text.text) } }
        </p>
        <ul class="foot-links">
            <li><a href={scene.href(Place::About)}>{ locale.navigation_about() }</a></li>
            <li><a href={scene.href(Place::Ask)}>{ locale.navigation_ask() }</a></li>
            <li><a href={scene.href(Place::Accessibility)}>{ locale.navigation_accessibility() }</a></li>
            if let Some(feed) = feed(scene) { <li><a href={feed}>{ locale.foot_feed() }</a></li> }
        </ul>
    </footer> }
}

/// A mail that reports an error, begun.
pub(crate) fn report_mail(corrections: &str, locale: &Locale, id: &str, language: &LanguageTag) -> String {
    format!(
        "mailto:{corrections}?subject={}&body={}",
        percent(&locale.foot_report_subject(id)),
        percent(&locale.foot_report_body(id, language.as_str())),
    )
}

/// The way to a page: links to what it is part of.
pub(crate) fn crumbs(scene: &Scene<'_>, links: Vec<Html>) -> Html {
    html! { <nav class="crumbs" aria-label={scene.locale().navigation_breadcrumbs()}>
        <ul>{ for links.into_iter().map(|link| html! { <li>{ link }</li> }) }</ul>
    </nav> }
}

/// A plain link in a trail.
pub(crate) fn link(scene: &Scene<'_>, place: Place, words: String) -> Html {
    html! { <a href={scene.href(place)}>{ words }</a> }
}

/// At most some thirty words on one line.
fn one_sentence(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(200) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Percent-encoding for the parts of a mail address (RFC 6068).
fn percent(words: &str) -> String {
    words.bytes().fold(String::with_capacity(words.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("writing to a string does not fail");
        }
        encoded
    })
}
