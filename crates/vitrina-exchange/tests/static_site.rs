//! The server asked as a browser would ask it, without a socket.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::fs;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use tempfile::TempDir;
use tower::ServiceExt;

/// A small site. The folder lies in another, which holds a file that nobody may see.
fn site() -> TempDir {
    let outer = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("secret.html", "secret"),
        ("site/index.html", "languages"),
        ("site/404.html", "not here"),
        ("site/.journal", "secret"),
        ("site/ru/index.html", "главная"),
        ("site/ru/404.html", "<html><head><p>нет такой страницы"),
        ("site/assets/app.1a2b.wasm", "\0asm"),
        ("site/data/exhibits.jsonl", "{\"id\":\"xa-001\"}\n"),
        ("site/data/exhibits.jsonl.br", "packed"),
        ("site/iiif/collection.json", "{}"),
    ] {
        let file = outer.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    outer
}

/// One request, with headers; the answer's status, headers and body.
#[tokio::main(flavor = "current_thread")]
async fn ask(method: Method, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    let outer = site();
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let router = vitrina_exchange::router(&outer.path().join("site"));
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    (head.status, head.headers, String::from_utf8(body.to_vec()).unwrap())
}

#[track_caller]
fn check(path: &str, status: u16, body: &str) -> HeaderMap {
    let (found, headers, text) = ask(Method::GET, path, &[]);
    assert_eq!((found.as_u16(), text.as_str()), (status, body), "{path}");
    headers
}

#[test]
fn a_folder_is_its_index() {
    check("/", 200, "languages");
    let headers = check("/ru/", 200, "главная");
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(headers["cache-control"], "no-cache");
}

#[test]
fn a_folder_without_its_slash_leads_there() {
    let (status, headers, _) = ask(Method::GET, "/ru", &[]);
    assert_eq!((status.as_u16(), headers["location"].to_str().unwrap()), (307, "/ru/"));
}

#[test]
fn hashed_names_are_kept_for_ever() {
    let headers = check("/assets/app.1a2b.wasm", 200, "\0asm");
    assert_eq!(headers["content-type"], "application/wasm");
    assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
}

#[test]
fn viewers_of_other_sites_read_manifests_and_no_pages() {
    let headers = check("/iiif/collection.json", 200, "{}");
    let profile = "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";
    assert_eq!(headers["content-type"], profile);
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert!(!check("/", 200, "languages").contains_key("access-control-allow-origin"));
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_the_path() {
    let page = "<html><head><base href=\"/ru/404.html\"><p>нет такой страницы";
    let headers = check("/ru/exhibits/none.html", 404, page);
    assert!(headers["content-security-policy"].to_str().unwrap().contains("base-uri 'self'"));
    check("/fa/exhibits/none.html", 404, "not here");
    let headers = check("/assets/none.wasm", 404, "not here");
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(headers["cache-control"], "no-cache");
}

#[test]
fn nothing_outside_the_folder_is_seen() {
    for path in ["/../secret.html", "/%2e%2e/secret.html", "/ru/..%2f..%2fsecret.html", "/ru%5c..%5c..%5csecret.html"] {
        let (status, _, body) = ask(Method::GET, path, &[]);
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        assert!(!body.contains("secret"), "{path}");
    }
    check("/.journal", 404, "not here");
}

#[test]
fn every_answer_carries_the_headers() {
    for path in ["/", "/ru", "/data/exhibits.jsonl"] {
        let (_, headers, _) = ask(Method::GET, path, &[]);
        assert_eq!(headers["content-security-policy"], vitrina_exchange::CONTENT_SECURITY_POLICY, "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
        assert_eq!(headers["cross-origin-opener-policy"], "same-origin", "{path}");
    }
}

#[test]
fn the_compressed_form_is_sent_to_whoever_takes_it() {
    let (_, headers, body) = ask(Method::GET, "/data/exhibits.jsonl", &[("accept-encoding", "gzip, br")]);
    assert_eq!((headers["content-encoding"].to_str().unwrap(), body.as_str()), ("br", "packed"));
    assert_eq!(headers["content-type"], "application/jsonl; charset=utf-8");
    let (_, headers, body) = ask(Method::GET, "/data/exhibits.jsonl", &[]);
    assert_eq!((headers.get("content-encoding"), body.as_str()), (None, "{\"id\":\"xa-001\"}\n"));
}

#[test]
fn an_unchanged_page_is_not_sent_again() {
    let later = [("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT")];
    let (status, headers, body) = ask(Method::GET, "/", &later);
    assert_eq!((status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(headers["cache-control"], "no-cache");
}

#[test]
fn a_part_can_be_asked_for() {
    let (status, _, body) = ask(Method::GET, "/", &[("range", "bytes=0-3")]);
    assert_eq!((status, body.as_str()), (StatusCode::PARTIAL_CONTENT, "lang"));
}

#[test]
fn nothing_can_be_sent_to_it() {
    let (status, ..) = ask(Method::POST, "/", &[]);
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
}

#[test]
fn a_folder_without_a_site_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let error = vitrina_exchange::serve(folder.path(), "127.0.0.1:0".parse().unwrap(), |_| panic!("listens"));
    assert!(matches!(error, Err(vitrina_exchange::ServeError::NoSite(_))));
}
