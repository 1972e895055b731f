//! The proposal desk: a selection becomes a loan request or a joint exhibition, letters and a file.

mod app;
mod draft;
mod fields;
mod file;
mod follow;
mod idea;
mod keep;
mod letters;
mod lines;
mod needed;
mod records;
mod second;
mod sections;

use std::rc::Rc;

use vitrina_i18n::Locale;
use vitrina_search::MemoryIndex;

use crate::browser::{FetchError, PageData, element, fetch_bytes, fetch_locale, island};
use crate::notice::{NoticeProps, SelectionNotice};
use crate::store;

pub use draft::{Change, Draft, NewLine, add_line, order_by, set_text};

/// Starts the desk on its page.
pub fn start() {
    let Some(page) = PageData::read() else { return };
    store::open();
    wasm_bindgen_futures::spawn_local(async move {
        let Some(place) = island("desk") else { return };
        let Some(messages) = page.get("messages") else { return };
        // Without words in the reader's language there is nothing to show; the static page stays.
        let Ok(locale) = fetch_locale(&messages).await else {
            page.say_not_loaded();
            return;
        };
        let locale = Rc::new(locale);
        let index = index(&page).await;
        if let Some(status) = element("vitrina-status") {
            let props = NoticeProps { locale: Rc::clone(&locale) };
            yew::Renderer::<SelectionNotice>::with_root_and_props(status.into(), props).render();
        }
        app::mount(place, page, locale, index);
    });
}

/// The names of museums and states; the desk works without them, with what the records say.
async fn index(page: &PageData) -> Result<Rc<MemoryIndex>, FetchError> {
    let address = page.get("index").ok_or(FetchError::Missing)?;
    let bytes = fetch_bytes(&address, None).await?;
    MemoryIndex::decode(&bytes).map(Rc::new).map_err(|_| FetchError::Broken)
}

/// Two languages of one letter.
#[derive(Clone)]
pub(crate) struct Languages {
    /// The reader's.
    pub(crate) own: Rc<Locale>,
    /// Another one, or the same once more where the letter has one language.
    pub(crate) second: Rc<Locale>,
}
