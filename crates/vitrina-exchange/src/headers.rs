//! Headers that every answer carries, so that a page can load nothing from elsewhere and tell nobody where it was read.

use axum::Router;
use axum::http::header::{
    CONTENT_SECURITY_POLICY as CSP, HeaderName, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use tower_http::set_header::SetResponseHeaderLayer;

/// The policy of every page: scripts, styles, pictures, fonts and data from this site alone; WebAssembly, but no
/// script made from text; forms go nowhere else; nobody frames a page.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; \
     manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The headers and their values.
const HEADERS: [(HeaderName, &str); 4] = [
    (CSP, CONTENT_SECURITY_POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Sets the headers on everything that a router answers, errors included, unless the answer brings its own.
pub(crate) fn secure(router: Router) -> Router {
    HEADERS.into_iter().fold(router, |router, (name, value)| {
        router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)))
    })
}
