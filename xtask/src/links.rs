//! Every link of a built site leads somewhere inside it or to an https address, and nothing is loaded from elsewhere.
//!
//! Pages are read with a tokenizer that follows the standard. What a strict policy would refuse in a browser (a
//! script or a style inside the page) is found here too, without one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use fs_err as fs;
use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};

use crate::tree;

/// What one page says of itself.
#[derive(Default)]
struct Contents {
    /// What its fragments can name.
    ids: BTreeSet<String>,
    /// Where it points.
    references: Vec<Reference>,
    /// What it may not hold.
    refused: Vec<String>,
    /// Its own address, where the site has one.
    canonical: Option<String>,
}

/// One address in a page or style sheet.
struct Reference {
    address: String,
    /// Fetched with the page, not followed by a reader.
    loaded: bool,
}

/// Checks all pages and style sheets below a folder.
pub(crate) fn check(site: &Path) -> Result<()> {
    let files = tree::files(site)?;
    let mut pages = BTreeMap::new();
    for path in &files {
        let contents = match path.rsplit_once('.') {
            Some((_, "html")) => page(&fs::read_to_string(site.join(path))?),
            Some((_, "css")) => style_sheet(&fs::read_to_string(site.join(path))?),
            _ => continue,
        };
        pages.insert(path.as_str(), contents);
    }
    let findings = findings(&files, &pages);
    let references: usize = pages.values().map(|page| page.references.len()).sum();
    println!("   {references} references in {} pages and style sheets", pages.len());
    tree::report(&findings)
}

/// Everything that is wrong, in the order of the files.
fn findings(files: &BTreeSet<String>, pages: &BTreeMap<&str, Contents>) -> Vec<String> {
    let mut findings = Vec::new();
    // The first page stands at the address of the site itself.
    let base = pages.get("index.html").and_then(|first| first.canonical.as_deref()).unwrap_or("");
    for (path, contents) in pages {
        findings.extend(contents.refused.iter().map(|refused| format!("{path}: {refused}")));
        for reference in &contents.references {
            if let Err(reason) = resolve(path, reference, base, files, pages) {
                findings.push(format!("{path}: {:?} {reason}", reference.address));
            }
        }
    }
    findings
}

/// Whether a reference on a page leads somewhere.
fn resolve(
    page: &str,
    reference: &Reference,
    base: &str,
    files: &BTreeSet<String>,
    pages: &BTreeMap<&str, Contents>,
) -> Result<(), &'static str> {
    let address = reference.address.as_str();
    // An address of the site itself leads to one of its files like any other, but nothing is loaded by it.
    if let Some(inside) = address.strip_prefix(base).filter(|_| !base.is_empty() && !reference.loaded) {
        let target = join("index.html", inside);
        return if target.is_some_and(|target| files.contains(&target)) { Ok(()) } else { Err("leads to no file") };
    }
    match address.split_once(':') {
        Some(("data", _)) if reference.loaded => return Ok(()),
        Some(("https" | "mailto", _)) if !reference.loaded => return Ok(()),
        Some((scheme, _)) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            return Err(if reference.loaded { "is loaded from elsewhere" } else { "is neither https nor mail" });
        }
        _ => {}
    }
    // A host serves this page at any depth, so its links begin at the root.
    let address = if page == "404.html" { address.strip_prefix('/').unwrap_or(address) } else { address };
    if address.starts_with('/') {
        return Err("does not work when the site lies in a sub-folder");
    }
    let (address, fragment) = address.split_once('#').unwrap_or((address, ""));
    let address = address.split_once('?').map_or(address, |(path, _)| path);
    let target = if address.is_empty() { Some(page.to_owned()) } else { join(page, address) };
    let target = target.ok_or("leaves the site")?;
    if !files.contains(&target) {
        return Err("leads to no file");
    }
    // A page can make the places that its script fills; they are known only where the page itself is read.
    if !fragment.is_empty() && pages.get(target.as_str()).is_some_and(|page| !page.ids.contains(fragment)) {
        return Err("names a place that is not there");
    }
    Ok(())
}

/// The file that a relative address means on a page; none when it leaves the site.
fn join(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    if address.ends_with('/') || parts.is_empty() {
        parts.push("index.html");
    }
    Some(parts.join("/"))
}

/// Reads a page.
fn page(text: &str) -> Contents {
    let mut contents = Contents::default();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        if let Token::StartTag(tag) = token {
            element(&tag, &mut contents);
        }
    }
    contents
}

/// Takes in one element.
fn element(tag: &StartTag<()>, contents: &mut Contents) {
    let name = String::from_utf8_lossy(&tag.name);
    let attribute = |wanted: &str| {
        let value = tag.attributes.get(wanted.as_bytes())?;
        Some(String::from_utf8_lossy(value).into_owned())
    };
    if name == "script" && attribute("src").is_none() && !attribute("type").is_some_and(|kind| kind.ends_with("json")) {
        contents.refused.push("holds a script, which the policy refuses".to_owned());
    }
    if name == "link" && attribute("rel").as_deref() == Some("canonical") {
        contents.canonical = attribute("href");
    }
    if name == "style" {
        contents.refused.push("holds a style, which the policy refuses".to_owned());
    }
    for (key, value) in &tag.attributes {
        let (key, value) = (String::from_utf8_lossy(key), String::from_utf8_lossy(value).into_owned());
        match &*key {
            "id" if !contents.ids.insert(value.clone()) => contents.refused.push(format!("has the id {value:?} twice")),
            "id" => {}
            "style" => contents.refused.push("has a style attribute, which the policy refuses".to_owned()),
            "srcset" | "imagesrcset" => {
                let addresses = value.split(',').filter_map(|candidate| candidate.split_whitespace().next());
                contents
                    .references
                    .extend(addresses.map(|address| Reference { address: address.to_owned(), loaded: true }));
            }
            _ if key.starts_with("on") => contents.refused.push(format!("has {key}, which the policy refuses")),
            _ => {
                if let Some(loaded) = kind_of_address(&name, &key, attribute("rel").as_deref()) {
                    contents.references.push(Reference { address: value, loaded });
                }
            }
        }
    }
}

/// Whether an attribute is an address, and whether what it names is fetched with the page.
fn kind_of_address(element: &str, attribute: &str, rel: Option<&str>) -> Option<bool> {
    match (element, attribute) {
        ("a" | "area", "href") | ("form", "action") => Some(false),
        ("link", "href") => Some(!matches!(rel, Some("canonical" | "alternate" | "license" | "author" | "help"))),
        (_, "src" | "poster") | ("use" | "image", "href") | ("object", "data") => Some(true),
        // What the browser shell fetches when a reader wants it; web/README.md names them.
        ("script", "data-bundle" | "data-wasm" | "data-messages" | "data-second-messages" | "data-index") => Some(true),
        _ => None,
    }
}

/// Reads the addresses of a style sheet: `url(…)`, with or without quotes.
fn style_sheet(text: &str) -> Contents {
    let addresses = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let references = addresses
        .map(|address| Reference { address: address.trim().trim_matches(['"', '\'']).to_owned(), loaded: true })
        .collect();
    Contents { references, ..Contents::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One page at `en/a.html` beside some files; what is found.
    #[track_caller]
    fn check(html: &str, expect: &[&str]) {
        let files = ["en/a.html", "en/b.html", "index.html", "assets/a.css"].map(str::to_owned).into();
        let pages = BTreeMap::from([("en/a.html", page(html)), ("en/b.html", page("<p id=here>"))]);
        assert_eq!(findings(&files, &pages), expect);
    }

    #[test]
    fn links_inside_the_site_lead_somewhere() {
        check("<a href=b.html>x</a> <a href='b.html?of=1#here'>x</a> <a href=../>x</a> <a href='#x' id=x>x</a>", &[]);
        check("<a href=c.html>x</a>", &["en/a.html: \"c.html\" leads to no file"]);
        check("<a href=b.html#there>x</a>", &["en/a.html: \"b.html#there\" names a place that is not there"]);
        check("<a href=../../b.html>x</a>", &["en/a.html: \"../../b.html\" leaves the site"]);
        check(
            "<a href=/index.html>x</a>",
            &["en/a.html: \"/index.html\" does not work when the site lies in a sub-folder"],
        );
    }

    #[test]
    fn links_to_others_are_https_and_nothing_is_loaded_from_them() {
        check("<a href=https://example.org/>x</a> <a href='mailto:a@example.org?subject=x:y'>x</a>", &[]);
        check("<link rel=canonical href=https://example.org/>", &[]);
        check("<a href=http://example.org/>x</a>", &["en/a.html: \"http://example.org/\" is neither https nor mail"]);
        check("<a href=javascript:x>x</a>", &["en/a.html: \"javascript:x\" is neither https nor mail"]);
        check("<img src=https://example.org/a>", &["en/a.html: \"https://example.org/a\" is loaded from elsewhere"]);
        check("<img srcset='../index.html 2x, x.webp 3x'>", &["en/a.html: \"x.webp\" leads to no file"]);
    }

    #[test]
    fn the_address_of_the_site_leads_into_it() {
        let files = ["index.html", "en/a.html"].map(str::to_owned).into();
        let first = page("<link rel=canonical href=https://a.example/>");
        let other = page(
            "<link rel=canonical href=https://a.example/en/a.html><link rel=alternate href=https://a.example/>\
             <link rel=alternate href=https://a.example/ru/a.html><img src=https://a.example/en/a.html>",
        );
        let found = findings(&files, &BTreeMap::from([("index.html", first), ("en/a.html", other)]));
        let expect = [
            "en/a.html: \"https://a.example/ru/a.html\" leads to no file",
            "en/a.html: \"https://a.example/en/a.html\" is loaded from elsewhere",
        ];
        assert_eq!(found, expect);
    }

    #[test]
    fn what_the_policy_refuses_is_found() {
        check("<script type=application/ld+json>{\"a\":\"<a href=c.html>\"}</script>", &[]);
        check("<script>x</script>", &["en/a.html: holds a script, which the policy refuses"]);
        check("<p style=x>", &["en/a.html: has a style attribute, which the policy refuses"]);
        check("<p onclick=x>", &["en/a.html: has onclick, which the policy refuses"]);
        check("<p id=a><p id=a>", &["en/a.html: has the id \"a\" twice"]);
    }

    #[test]
    fn style_sheets_load_only_from_the_site() {
        let files = BTreeSet::from(["assets/a.css".to_owned(), "assets/f.woff2".to_owned()]);
        let sheet = style_sheet("a{src:url(f.woff2)}b{src:url( 'g.woff2' )}c{src:url(//x.org/f)}");
        let expect = [
            "assets/a.css: \"g.woff2\" leads to no file",
            "assets/a.css: \"//x.org/f\" does not work when the site lies in a sub-folder",
        ];
        assert_eq!(findings(&files, &BTreeMap::from([("assets/a.css", sheet)])), expect);
    }
}
