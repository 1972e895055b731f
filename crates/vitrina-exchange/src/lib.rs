//! The HTTP server of Vitrina. It serves a built site: static files, with strict headers, and nothing else.
//!
//! [`serve`] is the whole of it for the program; [`router`] is the same without a socket, for tests and for
//! whoever puts it into a larger server.

mod content;
mod headers;
mod missing;
mod serve;

use std::path::Path;

use axum::{Router, middleware};
use tower_http::services::ServeDir;

pub use crate::headers::CONTENT_SECURITY_POLICY;
pub use crate::serve::{ServeError, serve};

/// Answers requests for the files of a built site.
///
/// A file that lies beside its compressed form (`x.br`, `x.gz`, as `vitrina build --precompress` writes them) is
/// sent compressed to whoever takes it. Paths cannot leave the folder, and names that begin with a dot are not there.
pub fn router(site: &Path) -> Router {
    let files = ServeDir::new(site).precompressed_br().precompressed_gzip();
    let pages = missing::Pages::in_site(site);
    let router = Router::new()
        .fallback_service(files)
        .layer(middleware::from_fn(content::describe))
        .layer(middleware::from_fn_with_state(pages, missing::answer));
    headers::secure(router)
}
