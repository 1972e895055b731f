//! `feed.xml` (Atom, RFC 4287), in each language of the site: new, changed and withdrawn records.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::fmt::Write;

use quick_xml::escape::escape;
use vitrina_core::{AuthorityKind, CivilDate, ExhibitionStatus, LanguageTag, Page, Place, Texts, printable};
use vitrina_view::Card;

use crate::error::SiteError;
use crate::lists::Lists;
use crate::plan::Work;
use crate::shared::Shared;

/// How many records the feed tells of.
const MOST: usize = 50;
/// Its name, at the root and in each language's folder.
const ROOT: &str = "feed.xml";

struct Record<'a> {
    changed: CivilDate,
    place: Place,
    title: Title<'a>,
    idea: bool,
}

/// What an entry is named by: the record's title, or the id of a record that is gone.
enum Title<'a> {
    Of(Cow<'a, Texts>),
    Gone(&'a str),
}

/// The feeds, each with its path: one in each language, and the first of them at the root too. None without an address
/// of the site, which every entry needs.
pub(crate) fn feeds(
    shared: &Shared<'_>,
    lists: &Lists<'_>,
    card: impl Fn(vitrina_core::ExhibitIndex) -> Result<Card, SiteError>,
) -> Result<Vec<(String, String)>, SiteError> {
    let Some(base) = shared.base_url.as_deref() else { return Ok(Vec::new()) };
    let records = records(shared, lists, card)?;
    let feed = |path: String, language: usize| {
        let feed = atom(shared, base, &path, language, &records).expect("writing to a string does not fail");
        (path, feed)
    };
    let of_language = |(place, tag): (usize, &LanguageTag)| feed(format!("{tag}/{ROOT}"), place);
    let mut feeds: Vec<_> = shared.languages.iter().enumerate().map(of_language).collect();
    feeds.push(feed(ROOT.to_owned(), 0));
    Ok(feeds)
}

/// How many files the feeds of a site with an address are.
pub(crate) fn count(shared: &Shared<'_>) -> usize {
    shared.languages.len() + 1
}

/// The newest records. Of one day joint exhibitions and withdrawals come first, then museums, then exhibits: there are
/// few of the former, and a day on which much was taken in must not push them out.
fn records<'a>(
    shared: &Shared<'a>,
    lists: &Lists<'_>,
    card: impl Fn(vitrina_core::ExhibitIndex) -> Result<Card, SiteError>,
) -> Result<Vec<Record<'a>>, SiteError> {
    let catalogue = shared.catalogue;
    let mut records: Vec<Record<'a>> = Vec::new();
    let mut add = |changed, place, title: Cow<'a, Texts>, idea| {
        records.push(Record { changed, place, title: Title::Of(title), idea });
    };
    catalogue
        .museums()
        .for_each(|museum| add(museum.changed, Place::Museum(museum.id.clone()), Cow::Borrowed(&museum.name), false));
    for exhibition in catalogue.exhibitions() {
        let idea = exhibition.status == ExhibitionStatus::Idea;
        let place = Place::Exhibition(exhibition.id.clone());
        add(exhibition.changed, place, Cow::Borrowed(&exhibition.title), idea);
    }
    for kind in AuthorityKind::ALL {
        for filed in catalogue.authorities(kind) {
            let authority = &filed.record;
            let place = Place::Authority(kind, authority.id.clone());
            add(authority.changed, place, Cow::Borrowed(&authority.labels), false);
        }
    }
    let mut exhibits: Vec<usize> = (0..catalogue.exhibits().len()).collect();
    exhibits.sort_by_key(|place| (Reverse(catalogue.exhibits()[*place].changed), *place));
    for place in exhibits.into_iter().take(MOST) {
        let entry = &catalogue.exhibits()[place];
        let card = card(vitrina_core::ExhibitIndex(u32::try_from(place).expect("the catalogue counts in 32 bits")))?;
        add(entry.changed, Place::Exhibit(entry.id.clone()), Cow::Owned(card.title), false);
    }
    for (place, gone) in catalogue.withdrawn().iter().enumerate() {
        if let Some(there) = Work::Withdrawn(place).place(catalogue, lists) {
            records.push(Record { changed: gone.date, place: there, title: Title::Gone(&gone.id), idea: false });
        }
    }
    let rank = |record: &Record<'_>| match (&record.title, &record.place) {
        (Title::Gone(_), _) | (_, Place::Exhibition(_)) => 0,
        (_, Place::Museum(_)) => 1,
        (_, Place::Exhibit(_)) => 2,
        _ => 3,
    };
    records.sort_by(|a, b| (Reverse(a.changed), rank(a), &a.place).cmp(&(Reverse(b.changed), rank(b), &b.place)));
    records.truncate(MOST);
    Ok(records)
}

fn atom(
    shared: &Shared<'_>,
    base: &str,
    path: &str,
    language: usize,
    records: &[Record<'_>],
) -> Result<String, std::fmt::Error> {
    let (locale, tag) = (shared.locale(language), &shared.languages[language]);
    let home = Page::new(tag, Place::Home).url().absolute(base);
    let (this, home) = (escape(format!("{base}{path}")), escape(&home));
    let mut feed = String::new();
    writeln!(
        feed,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">"
    )?;
    writeln!(feed, "<id>{this}</id>\n<link rel=\"self\" href=\"{this}\"/>\n<link href=\"{home}\"/>")?;
    writeln!(feed, "<title>{}</title>", escape(locale.feed_title(&locale.site_name())))?;
    writeln!(
        feed,
        "<subtitle>{}</subtitle>\n<updated>{}T00:00:00Z</updated>",
        escape(locale.feed_subtitle()),
        shared.as_of
    )?;
    writeln!(feed, "<author><name>{}</name></author>", escape(locale.site_name()))?;
    for record in records {
        let url = Page::new(tag, record.place.clone()).url().absolute(base);
        let url = escape(&url);
        writeln!(feed, "<entry><id>{url}</id><link href=\"{url}\"/>")?;
        for other in &shared.languages {
            let there = Page::new(other, record.place.clone()).url().absolute(base);
            writeln!(feed, "<link rel=\"alternate\" hreflang=\"{other}\" href=\"{}\"/>", escape(&there))?;
        }
        let title = match &record.title {
            Title::Of(texts) => locale.feed_changed(&plain(texts, tag, shared)),
            Title::Gone(id) => locale.feed_withdrawn(id),
        };
        writeln!(feed, "<title>{}</title><updated>{}T00:00:00Z</updated>", escape(&title), record.changed)?;
        if record.idea {
            writeln!(feed, "<summary>{}</summary>", escape(locale.exhibition_idea()))?;
        }
        writeln!(feed, "</entry>")?;
    }
    feed.push_str("</feed>\n");
    Ok(feed)
}

fn plain(texts: &Texts, language: &LanguageTag, shared: &Shared<'_>) -> String {
    texts
        .choose(language, &shared.languages)
        .map_or_else(String::new, |chosen| printable(&chosen.text.text).into_owned())
}
