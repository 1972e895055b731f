//! What the page says of itself: attributes of `<html>`, some from the site builder, some set by `boot.js`.

use vitrina_core::LanguageTag;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// The page's own data.
#[derive(Debug, Clone, PartialEq)]
pub struct PageData {
    html: Element,
}

impl PageData {
    /// The data of this page.
    #[must_use]
    pub fn read() -> Option<Self> {
        Some(Self { html: document()?.document_element()? })
    }

    /// One attribute by its name without `data-`; empty ones count as missing.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<String> {
        self.html.get_attribute(&format!("data-{name}")).filter(|value| !value.is_empty())
    }

    /// Says in the status region that a part of the page did not load; `boot.js` brought the sentence.
    pub fn say_not_loaded(&self) {
        if let (Some(status), Some(sentence)) = (element("vitrina-status"), self.get("not-loaded")) {
            status.set_text_content(Some(&sentence));
        }
    }

    /// The relative way to the root of the site, ending in `/` or empty.
    #[must_use]
    pub fn root(&self) -> String {
        self.get("root").unwrap_or_default()
    }

    /// The language of the page.
    #[must_use]
    pub fn language(&self) -> LanguageTag {
        let said = self.html.get_attribute("lang").and_then(|lang| lang.parse().ok());
        said.unwrap_or_else(|| "en".parse().expect("English has a tag"))
    }
}

/// The document, where there is one.
#[must_use]
pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// An element of the page by its id.
#[must_use]
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element that an island takes over.
#[must_use]
pub fn island(name: &str) -> Option<HtmlElement> {
    document()?.query_selector(&format!("[data-island=\"{name}\"]")).ok()??.dyn_into().ok()
}
