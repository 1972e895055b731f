//! The letter's second language: English, Russian or none, as the reader chooses; remembered in the draft.

use std::rc::Rc;

use vitrina_i18n::Locale;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::draft::{Change, Draft, NO_LANGUAGE};
use crate::browser::{FetchError, PageData, fetch_locale};

/// The languages that are offered, each with its own name for itself.
const OFFERED: [(&str, &str); 2] = [("en", "English"), ("ru", "Русский")];

/// Languages whose readers mostly write abroad in Russian, and English, whose readers are offered another one.
const WITH_RUSSIAN: [&str; 6] = ["be", "en", "kk-Cyrl", "ky", "tg", "uz-Latn"];

/// The second language of a letter whose first is `own`, given what was chosen; none is one too.
pub(super) fn second_language(own: &str, chosen: Option<&str>) -> Option<&'static str> {
    let usual = if WITH_RUSSIAN.contains(&own) { "ru" } else { "en" };
    let offered = |tag: &str| OFFERED.iter().map(|(offered, _)| *offered).find(|offered| *offered == tag && tag != own);
    match chosen {
        Some(NO_LANGUAGE) => None,
        Some(tag) => offered(tag).or(Some(usual)),
        None => Some(usual),
    }
}

/// Where the messages of a language are.
fn address(page: &PageData, tag: &str) -> Option<String> {
    page.get(&format!("messages-{tag}"))
}

/// The second language's words, once they have come; the reader's own until then, and where there is none.
#[hook]
pub(super) fn use_second(page: &PageData, own: &Rc<Locale>, draft: &Draft) -> (Rc<Locale>, Option<FetchError>) {
    let come = use_state(|| None::<(&'static str, Result<Rc<Locale>, FetchError>)>);
    let wanted = second_language(own.tag(), draft.second.as_deref());
    {
        let (come, page) = (come.setter(), page.clone());
        use_effect_with(wanted, move |wanted| {
            let Some((tag, address)) = wanted.and_then(|tag| Some((tag, address(&page, tag)?))) else { return };
            wasm_bindgen_futures::spawn_local(async move {
                come.set(Some((tag, fetch_locale(&address).await.map(Rc::new))));
            });
        });
    }
    match &*come {
        Some((tag, Ok(locale))) if Some(*tag) == wanted => (Rc::clone(locale), None),
        Some((tag, Err(error))) if Some(*tag) == wanted => (Rc::clone(own), Some(*error)),
        _ => (Rc::clone(own), None),
    }
}

/// The choice among those that the site has.
pub(super) fn choice(page: &PageData, own: &Locale, draft: &Draft, edit: &Callback<Change>) -> Html {
    let chosen = second_language(own.tag(), draft.second.as_deref());
    let offered: Vec<(&str, &str)> =
        OFFERED.into_iter().filter(|(tag, _)| *tag != own.tag() && address(page, tag).is_some()).collect();
    let edit = edit.clone();
    let onchange = Callback::from(move |event: Event| {
        let tag = event.target_unchecked_into::<HtmlSelectElement>().value();
        edit.emit(Change::of_draft(move |draft| draft.second = Some(tag.clone())));
    });
    html! {
        <div class="field screen">
            <label for="desk-letter-language">{ own.proposal_letter_language() }</label>
            <select id="desk-letter-language" {onchange}>
                { for offered.into_iter().map(|(tag, name)| html! {
                    <option value={tag} lang={tag} selected={chosen == Some(tag)}>{ name }</option>
                }) }
                <option value={NO_LANGUAGE} selected={chosen.is_none()}>{ own.proposal_letter_language_none() }</option>
            </select>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(own: &str, chosen: Option<&str>, expect: Option<&str>) {
        assert_eq!(second_language(own, chosen), expect, "{own} {chosen:?}");
    }

    #[test]
    fn the_second_language_is_never_the_first() {
        for (own, usual) in
            [("en", "ru"), ("ru", "en"), ("ky", "ru"), ("uz-Latn", "ru"), ("fa", "en"), ("zh-Hans", "en")]
        {
            check(own, None, Some(usual));
            check(own, Some(own), Some(usual));
            check(own, Some("none"), None);
        }
        check("fa", Some("ru"), Some("ru"));
        check("ky", Some("en"), Some("en"));
        check("ky", Some("xx"), Some("ru"));
    }
}
