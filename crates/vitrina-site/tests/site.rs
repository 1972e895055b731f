//! Whole sites in temporary folders: same input, same bytes; small changes, small work; every link leads somewhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot write its own folder fails")]

mod example;

use std::collections::BTreeSet;
use std::path::Path;

use example::{Example, broken_links, exhibit, files, same};
use vitrina_catalogue::{NoPictures, read};
use vitrina_core::LanguageTag;
use vitrina_site::{Bundle, Output, SiteOptions, SiteReport, build};

/// Builds a catalogue folder into another.
fn build_site(catalogue: &Path, out: &Path, languages: &[LanguageTag], base_url: Option<&str>) -> SiteReport {
    let reading = read(catalogue, &NoPictures, &|_| {}).unwrap();
    let found = &reading.findings;
    let checked = reading.catalogue.as_ref().unwrap_or_else(|| panic!("{found:#?}"));
    let options = SiteOptions {
        catalogue,
        base_url,
        languages,
        as_of: None,
        bundle: None,
        pictures: None,
        precompress: false,
        program: [7; 32],
    };
    build(checked, &options, Output::open(out).unwrap(), &|_| {}).unwrap()
}

#[test]
fn built_twice_the_same_bytes() {
    let example = Example::new(12);
    let (one, other) = (example.folder("one"), example.folder("other"));
    let report = build_site(&example.catalogue(), &one, &[], Some("https://vitrina.example/"));
    build_site(&example.catalogue(), &other, &[], Some("https://vitrina.example/"));
    same(&one, &other);
    assert_eq!(report.pages.rendered + 2, report.pages.planned);
    let again = build_site(&example.catalogue(), &one, &[], Some("https://vitrina.example/"));
    assert_eq!((again.pages.rendered, again.pages.written, again.pages.removed), (0, 0, 0));
    same(&one, &other);
    let site = files(&one);
    for name in
        ["feed.xml", "sitemap.xml", "robots.txt", "404.html", "build.json", "search/index.bin", "data/exhibits.csv"]
    {
        assert!(site.contains_key(name), "{name}");
    }
    assert_eq!(broken_links(&site), BTreeSet::new());
}

#[test]
fn a_changed_exhibit_renders_its_own_pages_and_lists() {
    let example = Example::new(130);
    let (grown, clean) = (example.folder("grown"), example.folder("clean"));
    let first = build_site(&example.catalogue(), &grown, &[], None);
    example.write_exhibit(40, &exhibit(40, "EXAMPLE helmet, looked at again"));
    let second = build_site(&example.catalogue(), &grown, &[], None);
    build_site(&example.catalogue(), &clean, &[], None);
    same(&grown, &clean);
    assert!(second.pages.rendered > 0 && second.pages.rendered < first.pages.planned / 4, "{:?}", second.pages);
    // Its text alone is on no list: only its own page in each language.
    let text = exhibit(40, "EXAMPLE helmet, looked at again").replace("Of iron.", "Of iron and leather.");
    example.write_exhibit(40, &text);
    let third = build_site(&example.catalogue(), &grown, &[], None);
    assert_eq!(third.pages.rendered, 2, "{:?}", third.pages);
}

#[test]
fn what_is_taken_out_is_gone_and_what_is_withheld_never_was() {
    let example = Example::new(5);
    let (grown, clean) = (example.folder("grown"), example.folder("clean"));
    build_site(&example.catalogue(), &grown, &[], None);
    example
        .write_exhibit(2, &exhibit(2, "SECRET title").replace("\"museum\"", "\"standing\": \"withheld\", \"museum\""));
    example.remove_exhibit(3);
    build_site(&example.catalogue(), &grown, &[], None);
    build_site(&example.catalogue(), &clean, &[], None);
    same(&grown, &clean);
    for (name, bytes) in files(&grown) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("SECRET") && !text.contains("xa-one-0002") && !text.contains("xa-one-0003"), "{name}");
    }
}

#[test]
fn only_the_languages_asked_for() {
    let example = Example::new(2);
    let out = example.folder("site");
    build_site(&example.catalogue(), &out, &["ru".parse().unwrap()], None);
    let site = files(&out);
    assert!(site.contains_key("ru/index.html") && !site.contains_key("en/index.html"));
    assert_eq!(broken_links(&site), BTreeSet::new());
}

#[test]
fn compressed_forms_stand_beside_the_files_and_go_again() {
    let example = Example::new(2);
    let (changed, clean) = (example.folder("changed"), example.folder("clean"));
    let reading = read(&example.catalogue(), &NoPictures, &|_| {}).unwrap();
    let catalogue = reading.catalogue.unwrap();
    let with = |precompress: bool, out: &Path| {
        let folder = example.catalogue();
        let options = SiteOptions {
            catalogue: &folder,
            base_url: None,
            languages: &[],
            as_of: None,
            bundle: None,
            pictures: None,
            precompress,
            program: [7; 32],
        };
        build(&catalogue, &options, Output::open(out).unwrap(), &|_| {}).unwrap()
    };
    with(false, &changed);
    with(true, &changed);
    let again = with(true, &changed);
    assert_eq!((again.pages.rendered, again.pages.removed), (0, 0));
    let site = files(&changed);
    let mut page = Vec::new();
    brotli::BrotliDecompress(&mut &site["en/index.html.br"][..], &mut page).unwrap();
    assert_eq!(page, site["en/index.html"]);
    with(false, &changed);
    with(false, &clean);
    same(&changed, &clean);
}

#[test]
fn a_folder_without_bundles_is_named() {
    let error = Bundle::read(Path::new("no-such-folder")).unwrap_err();
    assert!(error.to_string().contains("no-such-folder"), "{error}");
}

#[test]
fn the_starter_is_published_without_the_remarks_of_its_editors() {
    let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    build_site(&catalogue, &out, &["en".parse().unwrap()], Some("https://vitrina.example/"));
    let site = files(&out);
    assert_eq!(broken_links(&site), BTreeSet::new());

    // What the editors say in the published records too is no secret, nor are ids; everything else must stay with them.
    let mut remarks = BTreeSet::new();
    for bytes in files(&catalogue.join("editors")).values() {
        strings(&serde_json::from_slice(bytes).unwrap(), &mut remarks);
    }
    let mut published = BTreeSet::new();
    for (name, bytes) in files(&catalogue) {
        if name.ends_with(".json") && !name.starts_with("editors/") {
            strings(&serde_json::from_slice(&bytes).unwrap(), &mut published);
        }
    }
    let published: String = published.into_iter().collect();
    let is_id = |remark: &str| remark.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'));
    remarks.retain(|remark| !is_id(remark) && !published.contains(remark.as_str()));
    assert!(remarks.len() > 100, "{}", remarks.len());
    let text: String = site.values().map(|bytes| unescaped(&String::from_utf8_lossy(bytes))).collect();
    let leaked: Vec<_> = remarks.iter().filter(|remark| text.contains(&unescaped(remark))).collect();
    assert!(leaked.is_empty(), "{leaked:#?}");
    assert!(text.contains("Idea of the editors. No museum has been asked."));
    assert!(String::from_utf8_lossy(&site["data/exhibitions.jsonl"]).contains("Idea of the editors."));
}

/// The text as a reader has it, whether it stood in HTML, XML or JSON.
fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'")];
    let json = [("\\\"", "\""), ("\\u003c", "<"), ("\\u003e", ">"), ("\\u0026", "&")];
    let text = signs.iter().chain(&json).fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

/// Every string in a value, but not the keys.
fn strings(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => {
            found.insert(text.clone());
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| strings(value, found)),
        serde_json::Value::Object(values) => values.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}
