//! The pages that speak all languages: the choice at the root, and the page for addresses that lead nowhere.

use vitrina_core::{LanguageTag, Page, Place, Publication, Settings, Url};
use vitrina_i18n::Locale;
use yew::{Html, html};

use crate::assets::Assets;
use crate::head::{Head, PageView};
use crate::scene::tag;
use crate::shell::{loaded, report_mail};

/// The choice of languages at the root of the site.
#[must_use]
pub fn languages_page(
    assets: &Assets,
    settings: &Settings,
    languages: &[(&LanguageTag, &Locale)],
    base_url: Option<&str>,
) -> PageView {
    let entry = |(language, locale): &(&LanguageTag, &Locale)| {
        let href = Page::new(language, Place::Home).url().to_string();
        html! { <li lang={tag(language)} dir={locale.direction()}>
            <a {href} hreflang={tag(language)}>{ locale.own_name() }</a>
            <p>{ locale.site_subtitle() }</p>
        </li> }
    };
    let main = html! { <ul class="tongues">{ for languages.iter().map(entry) }</ul> };
    let url = Page::Languages.url();
    let mut view = everywhere(assets, settings, languages, &url, main);
    view.head.canonical = base_url.map(|base| base.to_owned());
    view.head.alternates = languages
        .iter()
        .filter_map(|(language, _)| {
            Some((language.to_string(), Page::new(language, Place::Home).url().absolute(base_url?)))
        })
        .collect();
    view
}

/// `404.html` at the root, which a host serves at any depth: its references begin at `base`, the address or the path of
/// the site's root, ending in `/`.
#[must_use]
pub fn not_found_root_page(
    assets: &Assets,
    settings: &Settings,
    languages: &[(&LanguageTag, &Locale)],
    base: &str,
) -> PageView {
    let entry = |(language, locale): &(&LanguageTag, &Locale)| {
        let href = Page::new(language, Place::Home).url().absolute(base);
        html! { <li lang={tag(language)} dir={locale.direction()}>
            <p class="title">{ locale.not_found() }</p>
            <p class="meta"><a {href} hreflang={tag(language)}>{ locale.navigation_home() }</a></p>
        </li> }
    };
    let main = html! { <ul class="rows">{ for languages.iter().map(entry) }</ul> };
    let mut view = everywhere(assets, settings, languages, &Url::file("404.html"), main);
    let root = |reference: &mut String| *reference = format!("{base}{reference}");
    view.head.styles.iter_mut().for_each(root);
    view.head.boot = None;
    view.head.old = None;
    view.head.icon.iter_mut().for_each(root);
    view.head.root = base.to_owned();
    view.head.noindex = true;
    view
}

fn everywhere(
    assets: &Assets,
    settings: &Settings,
    languages: &[(&LanguageTag, &Locale)],
    url: &Url,
    main: Html,
) -> PageView {
    // The page is a list of languages, each marked; its own few words are in the first of them.
    let first = languages.first();
    let name = first.map_or_else(String::new, |(_, locale)| locale.site_name());
    let head = Head {
        language: first.map_or_else(|| "en".to_owned(), |(language, _)| language.to_string()),
        direction: first.map_or("ltr", |(_, locale)| locale.direction()),
        title: name.clone(),
        description: first.map(|(_, locale)| locale.site_subtitle()),
        noindex: settings.publication == Publication::Draft,
        ..loaded(assets, None, url)
    };
    let draft = first.filter(|_| settings.publication == Publication::Draft).map(|(_, locale)| locale.foot_draft());
    let label = first.map(|(_, locale)| locale.languages_title());
    let body = html! { <>
        if let Some(draft) = draft {
            <header><p class="banner">{ draft }</p></header>
        }
        <main id="main" class="all-languages" aria-label={label}>
            <h1>{ name }</h1>
            { main }
        </main>
        <footer class="foot"><ul class="foot-links">
            { for languages.iter().map(|(language, locale)| report(settings, language, locale, url)) }
        </ul></footer>
    </> };
    PageView { head, body }
}

/// How to report an error, in one of the languages.
fn report(settings: &Settings, language: &LanguageTag, locale: &Locale, url: &Url) -> Html {
    let mail = report_mail(&settings.corrections, locale, url.as_str(), language);
    html! { <li lang={tag(language)} dir={locale.direction()}><a href={mail}>{ locale.foot_report() }</a></li> }
}
