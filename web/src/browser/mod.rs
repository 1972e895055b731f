//! The edges to the browser: what the page says of itself, storage, fetching, clock, chance and downloads.

mod device;
mod fetch;
mod page;
mod storage;

pub use device::{download, focus, language_sort, new_uuid, print, today};
pub use fetch::{Aborting, FetchError, fetch_bytes, fetch_locale, fetch_text};
pub use page::{PageData, element, island};
pub use storage::{PROPOSAL_KEY, PUT_ASIDE_KEY, SELECTION_KEY, StorageError, keys, read, remove, write};
