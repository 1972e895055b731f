//! Clock, chance, printer and downloads of the reader's device.

use js_sys::{Array, Date, JsString, Object};
use vitrina_core::CivilDate;
use vitrina_core::RecordUuid;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, Url};

use super::page::{document, element};

/// Today, where the reader is.
#[must_use]
pub fn today() -> Option<CivilDate> {
    let now = Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    CivilDate::new(year, u8::try_from(now.get_month() + 1).ok()?, u8::try_from(now.get_date()).ok()?)
}

/// A fresh identity, version 7: time and chance. Works on plain HTTP too, where `randomUUID` is not to be had.
#[must_use]
pub fn new_uuid() -> RecordUuid {
    let mut chance = [0; 10];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // Ten bytes are far below the limit at which this may fail.
        let _ = crypto.get_random_values_with_u8_array(&mut chance);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds since 1970 fit")]
    let now = Date::now() as u64;
    RecordUuid(uuid::Builder::from_unix_timestamp_millis(now, &chance).into_uuid())
}

/// Hands `text` to the reader as a file.
pub fn download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A reader who has forbidden printing gets none.
        let _ = window.print();
    }
}

/// Moves the focus to the element with this id, once the page has been drawn anew.
pub fn focus(id: &str) {
    let id = id.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        let drawn = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&JsValue::NULL));
        // Waiting cannot fail; where it did, the focus would only move a moment earlier.
        let _ = drawn.await;
        if let Some(element) = element(&id) {
            let _ = HtmlElement::focus(&element);
        }
    });
}

/// Sorts by the reader's alphabet.
pub fn language_sort<T>(language: &str, things: &mut [T], name: impl Fn(&T) -> &str) {
    let (locales, options) = (Array::of1(&language.into()), Object::new());
    things.sort_by(|a, b| JsString::from(name(a)).locale_compare(name(b), &locales, &options).cmp(&0));
}
