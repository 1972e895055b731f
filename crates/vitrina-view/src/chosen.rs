//! Texts of some length: the words, whose they are, in which language, how they came to be, and the original.

use vitrina_core::{Chosen, LanguageTag, Text, TextAuthor, TextStatus, Texts};
use yew::{Html, html};

use crate::scene::{Scene, marks, tag};

/// A text as paragraphs with everything a reader must know of it; nothing where there is none.
pub(crate) fn text(scene: &Scene<'_>, texts: &Texts) -> Html {
    let Some(chosen) = scene.choose(texts) else { return Html::default() };
    let (lang, dir, status) = marks(&chosen);
    html! { <>
        <div class="text" {lang} {dir} data-status={status}>{ paragraphs(&chosen.text.text) }</div>
        { provenance(scene, texts, &chosen) }
    </> }
}

/// Whose words, which language, which status; the original one tap away.
pub(crate) fn provenance(scene: &Scene<'_>, texts: &Texts, chosen: &Chosen<'_>) -> Html {
    let locale = scene.locale();
    let by = match chosen.text.by {
        Some(TextAuthor::Museum) => Some(locale.text_by_museum()),
        Some(TextAuthor::Editors) => Some(locale.text_by_editors()),
        // Of a text that is not an original the line of its status says it.
        Some(TextAuthor::Source) if chosen.text.status == TextStatus::Human => None,
        Some(TextAuthor::Source) => Some(locale.text_by_source()),
        None => None,
    };
    let shown_in = (!chosen.own).then(|| locale.text_shown_in(&locale.language_name(chosen.language.as_str())));
    let facts: Vec<String> = by.into_iter().chain(shown_in).collect();
    html! { <>
        if !facts.is_empty() {
            <p class="by">{ facts.join(" · ") }</p>
        }
        { status(scene, texts, chosen) }
    </> }
}

/// The status of a translation and its original; nothing for originals.
pub(crate) fn status(scene: &Scene<'_>, texts: &Texts, chosen: &Chosen<'_>) -> Html {
    let locale = scene.locale();
    let words = match chosen.text.status {
        TextStatus::Original => return Html::default(),
        // A name that a source has in this language was not translated for this catalogue.
        TextStatus::Human if chosen.text.by == Some(TextAuthor::Source) => locale.text_by_source(),
        TextStatus::Human => locale.text_status_human(),
        TextStatus::Machine => locale.text_status_machine(),
        TextStatus::Reviewed => locale.text_status_reviewed(),
    };
    let machine = chosen.text.status == TextStatus::Machine;
    let original = texts.iter().find(|(_, text)| text.status == TextStatus::Original);
    let class = if machine { "status" } else { "by" };
    match original {
        Some((language, original)) => html! { <details class="original">
            <summary><span {class}>{ words }</span>{ " " }<span>{ locale.text_show_original() }</span></summary>
            { in_language(scene, language, original) }
        </details> },
        None => html! { <p {class}>{ words }</p> },
    }
}

fn in_language(scene: &Scene<'_>, language: &LanguageTag, text: &Text) -> Html {
    html! { <div>
        <p class="tongue">{ scene.locale().language_name(language.as_str()) }</p>
        <div class="text" lang={tag(language)} dir={language.direction().as_str()}>{ paragraphs(&text.text) }</div>
    </div> }
}

/// A record's title as the page's heading, with its status beneath.
pub(crate) fn heading(scene: &Scene<'_>, texts: &Texts, id: &str) -> Html {
    let Some(chosen) = scene.choose(texts) else { return html! { <h1><bdi>{ id.to_owned() }</bdi></h1> } };
    let locale = scene.locale();
    let (lang, dir, marked) = marks(&chosen);
    html! { <>
        <h1 {lang} {dir} data-status={marked}>{ chosen.text.text.clone() }</h1>
        if !chosen.own {
            <p class="by">{ locale.text_shown_in(&locale.language_name(chosen.language.as_str())) }</p>
        }
        { status(scene, texts, &chosen) }
    </> }
}

/// The other names of a record, each with its language, none above another.
pub(crate) fn also_known_as(scene: &Scene<'_>, texts: &Texts) -> Html {
    let shown = scene.choose(texts).map(|chosen| chosen.language.clone());
    let others: Vec<_> = texts.iter().filter(|(language, _)| Some(*language) != shown.as_ref()).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! { <section>
        <h2>{ scene.locale().also_known_as() }</h2>
        { names(scene, &others) }
    </section> }
}

/// Names by language, as a table. What a machine made is said once, where the rest is marked as original.
pub(crate) fn names(scene: &Scene<'_>, names: &[(&LanguageTag, &Text)]) -> Html {
    let locale = scene.locale();
    let count = |status| names.iter().filter(|(_, text)| text.status == status).count();
    let (machine, original) = (count(TextStatus::Machine), count(TextStatus::Original));
    let once = machine > 1 && machine + original == names.len();
    let mark = |status| match status {
        TextStatus::Machine if !once => {
            html! { <>{ " " }<span class="status">{ locale.text_status_machine() }</span></> }
        }
        TextStatus::Original if once => html! { <>{ " " }<span class="by">{ locale.text_status_original() }</span></> },
        _ => Html::default(),
    };
    let row = |(language, text): &(&LanguageTag, &Text)| {
        html! { <tr>
            <th scope="row">{ locale.language_name(language.as_str()) }</th>
            <td>
                <span lang={tag(language)} dir={language.direction().as_str()}>{ text.text.clone() }</span>
                { mark(text.status) }
            </td>
        </tr> }
    };
    html! { <>
        if once { <p class="status">{ locale.text_status_machine() }</p> }
        <table class="details"><tbody>{ for names.iter().map(row) }</tbody></table>
    </> }
}

/// Paragraphs are set apart by an empty line.
pub(crate) fn paragraphs(text: &str) -> Html {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    html! { <>{ for parts.map(|part| html! { <p>{ part.to_owned() }</p> }) }</> }
}

/// Notes for readers.
pub(crate) fn reader_notes(scene: &Scene<'_>, notes: &[Texts]) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    // The language stands on a span inside: a list item of the other direction would hang its mark out of the page.
    let note = |texts: &Texts| html! { <li>{ scene.said(texts) }</li> };
    html! { <section>
        <h2>{ scene.locale().reader_notes_heading() }</h2>
        <ul class="notes text">{ for notes.iter().map(note) }</ul>
    </section> }
}
