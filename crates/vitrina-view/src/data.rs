//! A record as data: the forms in which the site has it, for readers and for programs.

use vitrina_core::Url;
use yew::{Html, html};

use crate::mixed::{mixed, slot};
use crate::scene::Scene;

/// A form in which the site has a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordForm {
    /// The file.
    pub url: Url,
    /// What the form is called, in every language.
    pub name: &'static str,
    /// Its type of media.
    pub media_type: &'static str,
}

/// All forms of the record of this page: JSON, if the site has it, and `more`.
pub(crate) fn forms(scene: &Scene<'_>, more: &[RecordForm]) -> Vec<RecordForm> {
    let json = || RecordForm {
        url: Url::file(format!("data/{}", scene.place.path().replace(".html", ".json"))),
        name: "JSON",
        media_type: "application/json",
    };
    scene.frame.assets.record_json.then(json).into_iter().chain(more.iter().cloned()).collect()
}

/// The record as files.
pub(crate) fn download(scene: &Scene<'_>, more: &[RecordForm]) -> Html {
    let forms = forms(scene, more);
    if forms.is_empty() {
        return Html::default();
    }
    html! { <section class="screen">
        <h2>{ scene.locale().downloads_heading() }</h2>
        <p>{ line(scene, &forms) }</p>
    </section> }
}

/// One line with a link to each form.
pub(crate) fn line(scene: &Scene<'_>, forms: &[RecordForm]) -> Html {
    let locale = scene.locale();
    let link = |(place, form): (usize, &RecordForm)| {
        html! { <>
            if place > 0 { { locale.list_joint() } }
            <a href={scene.file(&form.url)} type={form.media_type} download="">{ form.name }</a>
        </> }
    };
    let links = html! { <>{ for forms.iter().enumerate().map(link) }</> };
    mixed(&locale.download_record(&slot(0)), &[links])
}
