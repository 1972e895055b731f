//! `feed.xml` (Atom, RFC 4287): new, changed and withdrawn records, in the first language of the site.

use std::cmp::Reverse;
use std::fmt::Write;

use quick_xml::escape::escape;
use vitrina_core::{AuthorityKind, CivilDate, ExhibitionStatus, Page, Place, Texts};
use vitrina_view::Card;

use crate::error::SiteError;
use crate::lists::Lists;
use crate::plan::Work;
use crate::shared::Shared;

/// How many records the feed tells of.
const MOST: usize = 50;

struct Record {
    changed: CivilDate,
    place: Place,
    title: String,
    summary: Option<String>,
}

/// The feed; none without an address of the site, which every entry needs.
pub(crate) fn feed(
    shared: &Shared<'_>,
    lists: &Lists<'_>,
    card: impl Fn(vitrina_core::ExhibitIndex) -> Result<Card, SiteError>,
) -> Result<Option<String>, SiteError> {
    let Some(base) = shared.base_url.as_deref() else { return Ok(None) };
    let (catalogue, locale, language) = (shared.catalogue, shared.locale(0), &shared.languages[0]);
    let plain = |texts: &Texts| {
        texts.choose(language, &shared.languages).map_or_else(String::new, |chosen| chosen.text.text.clone())
    };
    let mut records: Vec<Record> = Vec::new();
    let mut add = |changed, place, title: String, summary| {
        records.push(Record { changed, place, title: locale.feed_changed(&title), summary })
    };
    catalogue
        .museums()
        .for_each(|museum| add(museum.changed, Place::Museum(museum.id.clone()), plain(&museum.name), None));
    for exhibition in catalogue.exhibitions() {
        let summary = (exhibition.status == ExhibitionStatus::Idea).then(|| locale.exhibition_idea());
        add(exhibition.changed, Place::Exhibition(exhibition.id.clone()), plain(&exhibition.title), summary);
    }
    for kind in AuthorityKind::ALL {
        for filed in catalogue.authorities(kind) {
            let authority = &filed.record;
            add(authority.changed, Place::Authority(kind, authority.id.clone()), plain(&authority.labels), None);
        }
    }
    let mut exhibits: Vec<usize> = (0..catalogue.exhibits().len()).collect();
    exhibits.sort_by_key(|place| (Reverse(catalogue.exhibits()[*place].changed), *place));
    for place in exhibits.into_iter().take(MOST) {
        let entry = &catalogue.exhibits()[place];
        let card = card(vitrina_core::ExhibitIndex(u32::try_from(place).expect("the catalogue counts in 32 bits")))?;
        add(entry.changed, Place::Exhibit(entry.id.clone()), plain(&card.title), None);
    }
    for (place, gone) in catalogue.withdrawn().iter().enumerate() {
        if let Some(there) = Work::Withdrawn(place).place(catalogue, lists) {
            records.push(Record {
                changed: gone.date,
                place: there,
                title: locale.feed_withdrawn(&gone.id),
                summary: None,
            });
        }
    }
    // Exhibits come before what stands around them, where the day is the same.
    let rank = |place: &Place| !matches!(place, Place::Exhibit(_) | Place::Exhibition(_));
    records.sort_by(|a, b| {
        (Reverse(a.changed), rank(&a.place), &a.place).cmp(&(Reverse(b.changed), rank(&b.place), &b.place))
    });
    records.truncate(MOST);
    Ok(Some(atom(shared, base, &records).expect("writing to a string does not fail")))
}

fn atom(shared: &Shared<'_>, base: &str, records: &[Record]) -> Result<String, std::fmt::Error> {
    let locale = shared.locale(0);
    let mut feed = String::new();
    writeln!(
        feed,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">",
        shared.languages[0]
    )?;
    writeln!(
        feed,
        "<id>{0}feed.xml</id>\n<link rel=\"self\" href=\"{0}feed.xml\"/>\n<link href=\"{0}\"/>",
        escape(base)
    )?;
    writeln!(feed, "<title>{}</title>", escape(locale.feed_title(&locale.site_name())))?;
    writeln!(
        feed,
        "<subtitle>{}</subtitle>\n<updated>{}T00:00:00Z</updated>",
        escape(locale.feed_subtitle()),
        shared.as_of
    )?;
    writeln!(feed, "<author><name>{}</name></author>", escape(locale.site_name()))?;
    for record in records {
        let url = Page::new(&shared.languages[0], record.place.clone()).url().absolute(base);
        let url = escape(&url);
        writeln!(feed, "<entry><id>{url}</id><link href=\"{url}\"/>")?;
        for language in &shared.languages {
            let there = Page::new(language, record.place.clone()).url().absolute(base);
            writeln!(feed, "<link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\"/>", escape(&there))?;
        }
        writeln!(feed, "<title>{}</title><updated>{}T00:00:00Z</updated>", escape(&record.title), record.changed)?;
        if let Some(summary) = &record.summary {
            writeln!(feed, "<summary>{}</summary>", escape(summary))?;
        }
        writeln!(feed, "</entry>")?;
    }
    feed.push_str("</feed>\n");
    Ok(feed)
}
