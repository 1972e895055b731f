//! What is not there: the site's own page for it, in the language of the address that was asked for.

use std::path::Path;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{self, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::headers::CONTENT_SECURITY_POLICY;

/// The pages that say that something is not there.
#[derive(Clone)]
pub(crate) struct Pages {
    site: Arc<Path>,
}

impl Pages {
    /// The pages of a built site: `404.html`, and `<language>/404.html` where there is one.
    pub(crate) fn in_site(site: &Path) -> Self {
        Self { site: site.into() }
    }

    /// The page for a path, if the site has one, and where in the site it lies.
    async fn read(&self, path: &str) -> Option<(String, String)> {
        for candidate in candidates(path) {
            if let Ok(page) = tokio::fs::read_to_string(self.site.join(&candidate)).await {
                return Some((candidate, page));
            }
        }
        None
    }
}

/// Puts the site's page into every answer that something is not there.
pub(crate) async fn answer(State(pages): State<Pages>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let response = if is_hidden(&path) { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await };
    if response.status() != StatusCode::NOT_FOUND {
        return response;
    }
    let mut response = match pages.read(&path).await {
        Some((place, page)) => {
            let kind = (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            let mut response = ([kind], with_base(&page, &place)).into_response();
            // For this answer alone: the page names its own place as the base of its links.
            let policy = CONTENT_SECURITY_POLICY.replace("base-uri 'none'", "base-uri 'self'");
            let policy = HeaderValue::try_from(policy).expect("the policy is plain text");
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
            response
        }
        None => "404: not found\n".into_response(),
    };
    *response.status_mut() = StatusCode::NOT_FOUND;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// Makes the page's relative links begin where the page lies, whatever address it answers for. The element comes
/// before the page's own policy, which would refuse it.
fn with_base(page: &str, place: &str) -> String {
    page.replacen("<head>", &format!("<head><base href=\"/{place}\">"), 1)
}

/// Whether a segment of a path begins with a dot, as written or escaped: no such name belongs to a site.
fn is_hidden(path: &str) -> bool {
    path.split('/').any(|segment| segment.starts_with('.') || segment.starts_with("%2e") || segment.starts_with("%2E"))
}

/// Where the page for a path may be, the nearest first. Only a plain language tag is ever joined to the folder.
fn candidates(path: &str) -> impl Iterator<Item = String> {
    let tag = path.split('/').nth(1).filter(|tag| is_tag(tag));
    tag.map(|tag| format!("{tag}/404.html")).into_iter().chain(["404.html".to_owned()])
}

/// Letters, digits and hyphens, as in `zh-Hans`.
fn is_tag(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expect: &[&str]) {
        assert_eq!(candidates(path).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_language_of_the_path_comes_first() {
        check("/zh-Hans/exhibits/x.html", &["zh-Hans/404.html", "404.html"]);
        check("/", &["404.html"]);
        check("/../x.html", &["404.html"]);
        check("/%2e%2e/x.html", &["404.html"]);
    }

    #[test]
    fn names_with_a_dot_before_them_are_hidden() {
        assert!(is_hidden("/.git/config"));
        assert!(is_hidden("/en/%2E%2e/x"));
        assert!(!is_hidden("/en/a.b.html"));
    }
}
