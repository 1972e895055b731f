//! One page being made: its place in the site, and the helpers that every view uses.

use vitrina_core::{
    Chosen, LanguageTag, Museum, MuseumId, MuseumIndex, Page, Place, State, Term, TermId, Text, TextStatus, Texts, Url,
};
use vitrina_i18n::Locale;
use yew::{AttrValue, Html, html};

use crate::frame::Frame;

/// One page being made.
pub(crate) struct Scene<'a> {
    pub(crate) frame: &'a Frame<'a>,
    pub(crate) place: Place,
    pub(crate) here: Url,
    /// Whether texts that a machine made and nobody looked at are shown.
    pub(crate) with_machine: bool,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(frame: &'a Frame<'a>, place: Place) -> Self {
        let here = Page::new(frame.language, place.clone()).url();
        Self { frame, place, here, with_machine: true }
    }

    pub(crate) fn locale(&self) -> &'a Locale {
        self.frame.locale
    }

    /// The reference to a page in the reader's language.
    pub(crate) fn href(&self, place: Place) -> String {
        Page::new(self.frame.language, place).url().relative_from(&self.here)
    }

    /// The reference to any file of the site.
    pub(crate) fn file(&self, url: &Url) -> String {
        url.relative_from(&self.here)
    }

    /// Whether a text is shown.
    pub(crate) fn shows(&self, text: &Text) -> bool {
        self.with_machine || text.status != TextStatus::Machine
    }

    /// The best text there is for the reader.
    pub(crate) fn choose<'t>(&self, texts: &'t Texts) -> Option<Chosen<'t>> {
        texts.choose_among(self.frame.language, self.frame.languages, |text| self.shows(text))
    }

    /// The best text without markup, for titles and attributes.
    pub(crate) fn plain(&self, texts: &Texts) -> String {
        self.choose(texts).map_or_else(String::new, |chosen| chosen.text.text.clone())
    }

    /// The best text in running words, marked with its language where it is not the reader's, and with its status.
    pub(crate) fn said(&self, texts: &Texts) -> Html {
        self.choose(texts).map_or_else(Html::default, |chosen| said(&chosen))
    }

    /// The same, or an id where there is no text at all.
    pub(crate) fn said_or(&self, texts: &Texts, id: &str) -> Html {
        match self.choose(texts) {
            Some(chosen) => said(&chosen),
            None => html! { <bdi>{ id.to_owned() }</bdi> },
        }
    }

    /// The language of words on sources: their own, else the first of the catalogue.
    pub(crate) fn source_language<'t>(&'t self, own: Option<&'t LanguageTag>) -> &'t LanguageTag {
        own.or_else(|| self.frame.catalogue.settings().languages.first()).unwrap_or(self.frame.language)
    }

    pub(crate) fn museum(&self, id: &MuseumId) -> Option<(MuseumIndex, &'a Museum)> {
        let index = self.frame.catalogue.directory().museum(id)?;
        Some((index, self.frame.catalogue.museum(index)))
    }

    pub(crate) fn term(&self, id: &TermId) -> Option<&'a Term> {
        self.frame.catalogue.directory().term(id).map(|index| self.frame.catalogue.term(index))
    }

    pub(crate) fn museum_link(&self, museum: &Museum) -> Html {
        html! { <a href={self.href(Place::Museum(museum.id.clone()))}>{ self.said_or(&museum.name, museum.id.as_str()) }</a> }
    }

    pub(crate) fn state_link(&self, state: &State) -> Html {
        html! { <>
            <a href={self.href(Place::State(state.code))}>{ self.said_or(&state.name, state.code.as_str()) }</a>
            { " " }<span class="code">{ state.code.as_str().to_owned() }</span>
        </> }
    }

    pub(crate) fn term_link(&self, id: &TermId) -> Html {
        let label =
            self.term(id).map_or_else(|| html! { id.to_string() }, |term| self.said_or(&term.labels, id.as_str()));
        html! { <a href={self.href(Place::Term(id.clone()))}>{ label }</a> }
    }
}

/// The attributes of a text in a language that need not be the reader's: `lang`, `dir` and whether it is machine-made.
pub(crate) fn marks(chosen: &Chosen<'_>) -> (Option<AttrValue>, Option<&'static str>, Option<&'static str>) {
    let status = (chosen.text.status == TextStatus::Machine).then_some("machine");
    if chosen.own {
        return (None, None, status);
    }
    (Some(tag(chosen.language)), Some(chosen.language.direction().as_str()), status)
}

/// Words in a language that is known.
pub(crate) fn in_words_of(language: &LanguageTag, words: &str) -> Html {
    html! { <span lang={tag(language)} dir={language.direction().as_str()}>{ words.to_owned() }</span> }
}

/// A language tag as an attribute.
pub(crate) fn tag(language: &LanguageTag) -> AttrValue {
    AttrValue::from(language.as_str().to_owned())
}

pub(crate) fn said(chosen: &Chosen<'_>) -> Html {
    let (lang, dir, status) = marks(chosen);
    if lang.is_none() && status.is_none() {
        return html! { chosen.text.text.clone() };
    }
    html! { <span {lang} {dir} data-status={status}>{ chosen.text.text.clone() }</span> }
}
