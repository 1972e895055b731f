//! The head of a page, written natively: Yew renders bodies only.

use std::borrow::Cow;
use std::fmt::Write;

use vitrina_core::{is_unprintable, printable};
use yew::Html;

/// What a page may load: its own site's files and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/// The head of a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Head {
    /// The page's language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The relative path to the root of the site, empty or ending in `/`.
    pub root: String,
    /// The title in the browser's tab.
    pub title: String,
    /// One sentence for search engines.
    pub description: Option<String>,
    /// The page's one address, absolute.
    pub canonical: Option<String>,
    /// The same page in other languages: tag and absolute address.
    pub alternates: Vec<(String, String)>,
    /// The record as data: type of media and reference.
    pub forms: Vec<(&'static str, String)>,
    /// Style sheets.
    pub styles: Vec<String>,
    /// The script that mounts the islands: reference and integrity.
    pub boot: Option<(String, Option<String>)>,
    /// What browsers without modules run instead: reference and integrity.
    pub old: Option<(String, Option<String>)>,
    /// The site's mark.
    pub icon: Option<String>,
    /// The manifest of the page's language.
    pub manifest: Option<String>,
    /// The feed.
    pub feed: Option<String>,
    /// Whether search engines are asked to stay away.
    pub noindex: bool,
    /// Where the browser goes on at once.
    pub refresh: Option<String>,
    /// Data on the record, schema.org.
    pub json_ld: Option<serde_json::Value>,
}

/// A page: its head, and its body as markup.
pub struct PageView {
    /// The head.
    pub head: Head,
    /// What stands in `<body>`.
    pub body: Html,
}

#[cfg(feature = "ssr")]
impl PageView {
    /// The whole file.
    #[must_use]
    pub fn document(self) -> String {
        document(&self.head, &crate::render::render(self.body))
    }
}

/// The whole file: head and rendered body.
#[must_use]
pub fn document(head: &Head, body: &str) -> String {
    let mut page = String::with_capacity(body.len() + 2048);
    let write = write_head(&mut page, head, body);
    write.expect("writing to a string does not fail");
    // Records keep every character they came with; a page can carry most of them.
    match printable(&page) {
        Cow::Borrowed(_) => page,
        Cow::Owned(shown) => shown,
    }
}

fn write_head(page: &mut String, head: &Head, body: &str) -> std::fmt::Result {
    let (language, root) = (attribute(&head.language), attribute(&head.root));
    writeln!(
        page,
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{}\" data-root=\"{root}\">\n<head>",
        head.direction
    )?;
    writeln!(page, "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">")?;
    writeln!(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(page, "<title>{}</title>", text(&head.title))?;
    if let Some(description) = &head.description {
        writeln!(page, "<meta name=\"description\" content=\"{}\">", attribute(description))?;
    }
    if head.noindex {
        writeln!(page, "<meta name=\"robots\" content=\"noindex\">")?;
    }
    writeln!(
        page,
        "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">"
    )?;
    // Without a mark an empty picture: else browsers ask for `/favicon.ico`, which is not there.
    writeln!(page, "<link rel=\"icon\" href=\"{}\">", attribute(head.icon.as_deref().unwrap_or("data:,")))?;
    if let Some(manifest) = &head.manifest {
        writeln!(page, "<link rel=\"manifest\" href=\"{}\">", attribute(manifest))?;
    }
    if let Some(refresh) = &head.refresh {
        writeln!(page, "<meta http-equiv=\"refresh\" content=\"0; url={}\">", attribute(refresh))?;
    }
    if let Some(canonical) = &head.canonical {
        writeln!(page, "<link rel=\"canonical\" href=\"{}\">", attribute(canonical))?;
    }
    for (tag, address) in &head.alternates {
        writeln!(page, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", attribute(tag), attribute(address))?;
    }
    for (media_type, form) in &head.forms {
        let (media_type, form) = (attribute(media_type), attribute(form));
        writeln!(page, "<link rel=\"alternate\" type=\"{media_type}\" href=\"{form}\">")?;
    }
    for style in &head.styles {
        // Without integrity: a page opened from `file://` would refuse it, and the name carries the hash.
        writeln!(page, "<link rel=\"stylesheet\" href=\"{}\">", attribute(style))?;
    }
    if let Some(feed) = &head.feed {
        writeln!(page, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{}\">", attribute(feed))?;
    }
    if let Some((boot, integrity)) = &head.boot {
        writeln!(page, "<script type=\"module\" src=\"{}\"{}></script>", attribute(boot), integrity_of(integrity))?;
    }
    if let Some((old, integrity)) = &head.old {
        writeln!(page, "<script nomodule src=\"{}\"{}></script>", attribute(old), integrity_of(integrity))?;
    }
    if let Some(data) = &head.json_ld {
        writeln!(page, "<script type=\"application/ld+json\">{}</script>", in_script(&data.to_string()))?;
    }
    writeln!(page, "</head>\n<body>\n{body}\n</body>\n</html>")
}

/// JSON as it may stand in a page: `<`, with which a text of a record could end the element, is written as an escape, and
/// so is what a page cannot carry.
fn in_script(json: &str) -> String {
    let mut written = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '<' || is_unprintable(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(written, "\\u{unit:04x}");
            }
        } else {
            written.push(c);
        }
    }
    written
}

fn integrity_of(integrity: &Option<String>) -> String {
    integrity.as_ref().map_or_else(String::new, |value| format!(" integrity=\"{}\"", attribute(value)))
}

fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn attribute(words: &str) -> String {
    text(words).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_record_never_become_markup() {
        let bad = "</title></script><script>alert(1)</script>\"&";
        let head = Head {
            title: bad.to_owned(),
            description: Some(bad.to_owned()),
            json_ld: Some(serde_json::json!({ "name": bad })),
            ..Head::default()
        };
        let page = document(&head, "");
        assert_eq!(page.matches("<script").count(), 1, "{page}");
        assert_eq!(page.matches("</title>").count(), 1, "{page}");
        assert!(!page.contains("alert(1)</script>"), "{page}");
    }

    #[test]
    fn what_a_page_cannot_carry_is_shown_by_a_sign() {
        let words = "Duval d\u{92}Abbeville \u{7}\u{1FFFF}\r\n";
        let head =
            Head { title: words.to_owned(), json_ld: Some(serde_json::json!({ "name": words })), ..Head::default() };
        let page = document(&head, words);
        assert!(!page.contains(is_unprintable), "{page:?}");
        assert_eq!(page.matches("Duval d\u{FFFD}Abbeville \u{2407}\u{FFFD}\r\n").count(), 2, "{page}");
        // Programs get the characters themselves.
        let data = page.split_once("ld+json\">").and_then(|(_, rest)| rest.split_once("</script>")).unwrap().0;
        assert_eq!(serde_json::from_str::<serde_json::Value>(data).unwrap()["name"], words);
    }
}
