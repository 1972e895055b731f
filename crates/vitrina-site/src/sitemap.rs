//! `sitemap.xml` and `robots.txt`: the addresses of the pages, for those who may find them.

use std::fmt::Write;

use quick_xml::escape::escape;
use vitrina_core::{Page, Place, Publication};

use crate::shared::Shared;

/// The most addresses one file may hold, by the protocol.
const MOST: usize = 50_000;

/// The files of the map; none without an address of the site.
pub(crate) fn sitemap(shared: &Shared<'_>, places: &[Place]) -> Vec<(String, String)> {
    let Some(base) = shared.base_url.as_deref() else { return Vec::new() };
    let address = |place: &Place, language: usize| {
        let url = Page::new(&shared.languages[language], place.clone()).url().absolute(base);
        format!("<url><loc>{}</loc></url>\n", escape(&url))
    };
    let languages = 0..shared.languages.len();
    let all: Vec<String> = languages
        .flat_map(|language| places.iter().map(move |place| (place, language)))
        .map(|(place, language)| address(place, language))
        .collect();
    let file = |addresses: &[String]| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
            addresses.concat()
        )
    };
    if all.len() <= MOST {
        return vec![("sitemap.xml".to_owned(), file(&all))];
    }
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let mut files = Vec::new();
    for (place, part) in all.chunks(MOST).enumerate() {
        let name = format!("sitemap-{}.xml", place + 1);
        writeln!(index, "<sitemap><loc>{}</loc></sitemap>", escape(format!("{base}{name}")))
            .expect("writing to a string does not fail");
        files.push((name, file(part)));
    }
    index.push_str("</sitemapindex>\n");
    files.push(("sitemap.xml".to_owned(), index));
    files
}

/// How many files a map of so many addresses has: one, or its parts and a list of them.
pub(crate) fn files_of(addresses: usize) -> usize {
    if addresses <= MOST { 1 } else { addresses.div_ceil(MOST) + 1 }
}

/// What search engines are asked.
pub(crate) fn robots(shared: &Shared<'_>) -> String {
    // A draft's pages say `noindex` themselves; whoever may not fetch them would never read it.
    if shared.catalogue.settings().publication == Publication::Draft {
        return "User-agent: *\nAllow: /\n".to_owned();
    }
    let map = shared.base_url.as_deref().map_or_else(String::new, |base| format!("Sitemap: {base}sitemap.xml\n"));
    format!("User-agent: *\nAllow: /\n{map}")
}
