//! What a file is, who may read it and how long it may be kept: from its name alone.

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::Response;

/// Content types of the files a site consists of. Everything else is bytes, which no browser runs.
const TYPES: [(&str, &str); 20] = [
    ("avif", "image/avif"),
    ("bin", "application/octet-stream"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8; header=present"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonl", "application/jsonl; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml"),
];

/// Files under this path have their own hash in their name, so one name never means two contents.
const HASHED: &str = "/assets/";

/// What viewers and harvesters of other sites read too; IIIF demands it.
const OPEN: [&str; 3] = ["/data/", "/iiif/", "/media/"];

/// Documents whose type of media names the standard.
const STANDARDS: [(&str, &str); 4] = [
    ("/data/linked-art/exhibits/", "application/ld+json;profile=\"https://linked.art/ns/v1/linked-art.json\""),
    ("/iiif/changes.json", DISCOVERY),
    ("/iiif/changes/", DISCOVERY),
    ("/iiif/", "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\""),
];
const DISCOVERY: &str = "application/ld+json;profile=\"http://iiif.io/api/discovery/1/context.json\"";

/// Says of a file that was found what it is and how long it may be kept.
pub(crate) async fn describe(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    if response.status().is_success() {
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type(&path)));
    }
    if OPEN.iter().any(|folder| path.starts_with(folder)) {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    if response.status().is_success() || response.status().as_u16() == 304 {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(keep(&path)));
    }
    response
}

/// The content type of the file that answers a path. A path that ends in `/` is answered by `index.html`.
fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    let extension = if name.is_empty() { "html" } else { name.rsplit_once('.').map_or("", |(_, extension)| extension) };
    let standard = STANDARDS.iter().find(|(start, _)| path.starts_with(start));
    if let Some((_, of_standard)) = standard.filter(|_| extension == "json") {
        return of_standard;
    }
    let known = TYPES.iter().find(|(known, _)| extension.eq_ignore_ascii_case(known));
    known.map_or("application/octet-stream", |(_, content_type)| content_type)
}

/// How long a copy may be kept: for ever under a hashed name, else only after asking again.
fn keep(path: &str) -> &'static str {
    if path.starts_with(HASHED) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expect: &str) {
        assert_eq!(content_type(path), expect);
    }

    #[test]
    fn a_name_tells_what_a_file_is() {
        check("/", "text/html; charset=utf-8");
        check("/fa/exhibits/ru-cafm-001.html", "text/html; charset=utf-8");
        check("/assets/public_bg.1a2b.wasm", "application/wasm");
        check("/data/exhibits.jsonl", "application/jsonl; charset=utf-8");
        check("/sitemap.xml", "application/xml");
        check("/MEDIA/A.JPG", "image/jpeg");
        check("/data/exhibits/x.json", "application/json");
        check("/data/lido/x.xml", "application/xml");
        check("/data/linked-art/exhibits/x.json", STANDARDS[0].1);
        check("/data/linked-art/records.jsonl", "application/jsonl; charset=utf-8");
        check("/iiif/exhibits/x/manifest.json", STANDARDS[3].1);
        check("/iiif/changes.json", DISCOVERY);
        check("/iiif/changes/2026.json", DISCOVERY);
        check("/en/no.such/file", "application/octet-stream");
    }

    #[test]
    fn types_are_in_order_and_stand_once() {
        assert!(TYPES.is_sorted_by(|(left, _), (right, _)| left < right));
    }
}
