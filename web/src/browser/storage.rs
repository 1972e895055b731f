//! What is kept in the browser, under names of our own; full and forbidden storage are answers, not panics.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

/// The selection.
pub const SELECTION_KEY: &str = "vitrina-selection";
/// The proposal that is being drafted.
pub const PROPOSAL_KEY: &str = "vitrina-proposal";
/// What could not be read, kept as it was: the names of its texts begin with this.
pub const PUT_ASIDE_KEY: &str = "vitrina-put-aside";

/// Why nothing could be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// There is no room left.
    Full,
    /// The browser does not allow this site to keep anything.
    Forbidden,
}

fn storage() -> Result<Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Forbidden)?;
    window.local_storage().ok().flatten().ok_or(StorageError::Forbidden)
}

/// What is kept under `key`.
pub fn read(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|_| StorageError::Forbidden)
}

/// Keeps `value` under `key`; what was there before stays when this fails.
pub fn write(key: &str, value: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, value).map_err(|error| why(&error))
}

/// Forgets what is kept under `key`.
pub fn remove(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|error| why(&error))
}

/// The names of all that is kept for this site.
pub fn keys() -> Result<Vec<String>, StorageError> {
    let storage = storage()?;
    let count = storage.length().map_err(|_| StorageError::Forbidden)?;
    Ok((0..count).filter_map(|place| storage.key(place).ok().flatten()).collect())
}

fn why(error: &JsValue) -> StorageError {
    // Firefox has a name of its own for the same thing.
    let full = |name: String| name == "QuotaExceededError" || name == "NS_ERROR_DOM_QUOTA_REACHED";
    let name = error.dyn_ref::<DomException>().map(DomException::name);
    if name.is_some_and(full) { StorageError::Full } else { StorageError::Forbidden }
}
