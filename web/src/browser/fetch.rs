//! Fetching parts of the site, with abort. Failures are told apart only as far as the reader can act on them.

use gloo_net::http::Request;
use vitrina_i18n::Locale;
use web_sys::{AbortController, AbortSignal};

/// Why a part of the site did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// No connection, or it broke off half-way.
    Network,
    /// The host answered that it has no such file.
    Missing,
    /// It came, but is not what it should be, or the host failed.
    Broken,
    /// It belongs to another version of the site.
    OtherVersion,
    /// Nobody waits for it any more.
    Aborted,
}

/// Aborts its fetches when it is dropped, because dropping a future does not.
#[derive(Debug)]
pub struct Aborting(Option<AbortController>);

impl Default for Aborting {
    fn default() -> Self {
        Self::new()
    }
}

impl Aborting {
    /// A fresh one.
    #[must_use]
    pub fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// What the fetches listen to.
    #[must_use]
    pub fn signal(&self) -> Option<AbortSignal> {
        self.0.as_ref().map(AbortController::signal)
    }
}

impl Drop for Aborting {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

async fn respond(address: &str, signal: Option<&AbortSignal>) -> Result<gloo_net::http::Response, FetchError> {
    let aborted = || signal.is_some_and(AbortSignal::aborted);
    let failed = |_| if aborted() { FetchError::Aborted } else { FetchError::Network };
    let response = Request::get(address).abort_signal(signal).send().await.map_err(failed)?;
    match response.status() {
        _ if response.ok() => Ok(response),
        404 | 410 => Err(FetchError::Missing),
        _ => Err(FetchError::Broken),
    }
}

/// The bytes at `address`, which is relative to the page.
pub async fn fetch_bytes(address: &str, signal: Option<&AbortSignal>) -> Result<Vec<u8>, FetchError> {
    respond(address, signal).await?.binary().await.map_err(|_| FetchError::Network)
}

/// The text at `address`.
pub async fn fetch_text(address: &str, signal: Option<&AbortSignal>) -> Result<String, FetchError> {
    respond(address, signal).await?.text().await.map_err(|_| FetchError::Network)
}

/// A language's table of messages.
pub async fn fetch_locale(address: &str) -> Result<Locale, FetchError> {
    let bytes = fetch_bytes(address, None).await?;
    Locale::decode(&bytes).map_err(|error| match error {
        vitrina_i18n::Undecodable::OtherVersion => FetchError::OtherVersion,
        _ => FetchError::Broken,
    })
}
