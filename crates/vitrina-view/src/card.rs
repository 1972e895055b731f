//! An exhibit in a list: its picture, its title, its date and its museum.

use vitrina_core::{DatedText, ExhibitId, MuseumIndex, Place, Texts};
use yew::{Html, html};

use crate::dates::dated;
use crate::mixed::{mixed, slot};
use crate::picture::{Image, thumbnail};
use crate::scene::Scene;

/// What a list shows of an exhibit.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Its id.
    pub id: ExhibitId,
    /// Its title.
    pub title: Texts,
    /// Its date.
    pub date: Option<DatedText>,
    /// Its museum.
    pub museum: MuseumIndex,
    /// Its picture.
    pub image: Image,
}

/// A list of exhibits with pictures.
pub(crate) fn cards(scene: &Scene<'_>, cards: &[Card]) -> Html {
    html! { <ul class="cards">{ for cards.iter().map(|entry| card(scene, entry)) }</ul> }
}

fn card(scene: &Scene<'_>, card: &Card) -> Html {
    let museum = scene.frame.catalogue.museum(card.museum);
    let state = scene.frame.catalogue.state_of(museum);
    // On its museum's own pages a card need not name the museum.
    let at_home = matches!(&scene.place, Place::Museum(id) | Place::Holdings(id, _) if *id == museum.id);
    html! { <li class="card">
        { thumbnail(scene, &card.image) }
        <p class="title"><a href={scene.href(Place::Exhibit(card.id.clone()))}>{ scene.said_or(&card.title, card.id.as_str()) }</a></p>
        <p class="meta">
            if let Some(date) = &card.date { { dated(scene, date) } }
            if !at_home {
                if card.date.is_some() { <br /> }
                { scene.said_or(&museum.name, museum.id.as_str()) }{ " " }<span class="code">{ state.code.as_str().to_owned() }</span>
            }
        </p>
        { select_button(scene, &card.id, &card.title) }
    </li> }
}

/// The button that adds an exhibit to the selection; hidden until the browser can keep one.
pub(crate) fn select_button(scene: &Scene<'_>, id: &ExhibitId, title: &Texts) -> Html {
    let locale = scene.locale();
    let named = mixed(&locale.selection_add_named(&slot(0)), &[scene.said_or(title, id.as_str())]);
    html! {
        <button type="button" class="plain" data-select={id.to_string()} hidden=true>
            { button_words(locale.selection_add(), named) }
        </button>
    }
}

/// A few words for the eye, and for the ear a sentence that names what the button is for, each part in its language; an
/// attribute could not mark it.
pub fn button_words(seen: String, said: Html) -> Html {
    html! { <><span aria-hidden="true">{ seen }</span><span class="unseen">{ said }</span></> }
}
