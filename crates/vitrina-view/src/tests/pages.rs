//! One page of each kind, in English and in Persian. The catalogue is invented and says so.

use std::sync::{Arc, LazyLock};

use vitrina_core::{
    AuthorityKind, BrowseKind, Catalogue, Exhibit, LanguageTag, MuseumIndex, Place, RecordType, RightsStatement, Texts,
    Url, Withdrawal,
};

use super::load::load;
use crate::*;

const CATALOGUE: &str = r#"{
  "title": {"en": {"text": "EXAMPLE catalogue", "status": "original"}}, "publication": "draft",
  "languages": ["en", "fa", "ru"], "publisher": {"name": {"en": {"text": "EXAMPLE editors", "status": "original"}}},
  "corrections": "corrections@example.org", "licence": "https://creativecommons.org/publicdomain/zero/1.0/", "changed": "2026-11-20"
}"#;
const ORGANISATION: &str = r#"{
  "name": {"en": {"text": "EXAMPLE organisation", "status": "original"}},
  "facts": [{"id": "founding", "text": {"en": {"text": "It was founded.", "status": "original"}}, "date": "2001-06-15",
    "confidence": "medium", "readerNotes": [{"en": {"text": "The day is not sure.", "status": "original"}}],
    "sources": [{"what": "EXAMPLE almanac", "supports": "the day", "strength": "weak"}]}],
  "partners": {"text": {"en": {"text": "as one report names them", "status": "original"}}, "observers": ["XB", "XC"],
    "confidence": "high", "sources": [{"what": "EXAMPLE отчёт", "supports": "списки", "lang": "ru", "strength": "secondary"}]},
  "changed": "2026-11-20"
}"#;
const PARTNER: &str = r#"{"code": "XB", "name": {"en": {"text": "Partnerland", "status": "original"}, "fa": {"text": "شریک‌ستان", "status": "machine"}}, "changed": "2026-11-20"}"#;
const STATE: &str = r#"{
  "code": "XA", "name": {"en": {"text": "Exampland", "status": "original"}, "fa": {"text": "نمونه‌ستان", "status": "machine"}},
  "capital": {"en": {"text": "Specimen", "status": "original"}}, "languages": ["ru"],
  "membership": [{"status": "observer", "from": "2005-07-05", "until": "2017-06-08"}, {"status": "member", "from": "2017-06-09"}],
  "changed": "2026-11-20"
}"#;
const MUSEUM: &str = r#"{
  "id": "xa-one", "uuid": "0198c0de-0000-7000-8000-000000000001", "state": "XA", "participation": {"status": "described"},
  "name": {"en": {"text": "EXAMPLE museum", "status": "human"}, "fa": {"text": "موزهٔ نمونه", "status": "human", "by": "source"}, "ru": {"text": "Музей-ПРИМЕР", "status": "original", "by": "museum"}},
  "city": {"en": {"text": "Specimen", "status": "original"}, "fa": {"text": "نمونه", "status": "machine"}},
  "coordinates": {"latitude": 43.2, "longitude": 76.9, "shownAs": "town"},
  "website": {"url": "https://museum.example/", "status": "not_checked"},
  "collection": [{"value": 12, "text": {"en": {"text": "twelve things", "status": "original"}}, "source": "EXAMPLE guide", "strength": "weak"},
                 {"value": 13, "text": {"en": {"text": "thirteen things", "status": "original"}}, "source": "EXAMPLE leaflet"}],
  "visiting": [{"kind": "exhibition-area-m2", "number": 1250}, {"kind": "labels", "values": ["ru", "en"]}],
  "summary": {"en": {"text": "It holds examples.", "status": "original", "by": "editors"}},
  "sources": [{"url": "https://museum.example/about", "what": "the museum", "strength": "institution"}], "changed": "2026-11-21"
}"#;
const EXHIBIT: &str = r#"{
  "id": "xa-one-001", "uuid": "0198c0de-0000-7000-8000-000000000002", "museum": "xa-one",
  "title": {"en": {"text": "EXAMPLE sabre <b>& sheath</b>", "status": "original", "by": "editors"}, "fa": {"text": "شمشیر نمونه", "status": "machine"}},
  "objectType": "sabre", "date": {"text": {"en": {"text": "late 18th century", "status": "original"}}, "edtf": "178X/179X~", "basis": "type"},
  "makers": [{"text": {"en": {"text": "master Example", "status": "original"}}, "id": "example"}],
  "placesMade": [{"text": {"en": {"text": "Specimen", "status": "original"}}}], "objectTypeText": {"en": {"text": "hussar sabre", "status": "original"}},
  "materials": [{"term": "steel"}],
  "measures": {"text": {"en": {"text": "length 92.5 cm", "status": "original"}}, "values": [{"kind": "length", "value": 92.5, "unit": "cm"}]},
  "marks": [{"text": "СДЕЛАНО", "lang": "ru"}, {"text": "A-7"}], "inventoryNumber": "ОФ-12/3",
  "description": {"en": {"text": "A curved blade.\n\nA second paragraph.", "status": "original", "by": "editors"},
                  "ru": {"text": "Изогнутый клинок.", "status": "machine"}},
  "events": [{"text": {"en": {"text": "EXAMPLE fair", "status": "original"}}, "id": "fair"}],
  "rights": "http://rightsstatements.org/vocab/NKC/1.0/",
  "lending": {"answer": "stated_no", "reason": {"en": {"text": "It is fragile.", "status": "original"}}, "source": "https://museum.example/loans", "date": "2026-01-02"},
  "confidence": "medium", "readerNotes": [{"en": {"text": "A copy is on show.", "status": "original"}}],
  "sources": [{"url": "https://museum.example/001", "what": "the museum's page", "supports": "date", "strength": "institution"},
              {"url": "http://forum.example/?a=1&b=2", "what": "a forum", "strength": "weak"}],
  "changed": "2026-11-22"
}"#;
const EXHIBITION: &str = r#"{
  "id": "x-example", "uuid": "0198c0de-0000-7000-8000-000000000003", "status": "idea",
  "title": {"en": {"text": "EXAMPLE walk", "status": "original"}}, "summary": {"en": {"text": "It tells of examples.", "status": "original"}},
  "sections": [{"title": {"en": {"text": "First room", "status": "original"}}, "exhibits": ["xa-one-001"]}], "facts": ["founding"], "changed": "2026-11-20"
}"#;
const TERMS: &str = r#"{"terms": [
  {"id": "sabre", "group": "object", "labels": {"en": {"text": "sabre", "status": "original"}, "fa": {"text": "شمشیر خمیده", "status": "machine"}},
   "broader": ["weapon"], "broaderStatus": "machine", "exactMatch": [{"uri": "http://vocab.getty.edu/aat/300036971", "label": "sabers", "confidence": "high"}], "changed": "2026-11-20"},
  {"id": "weapon", "group": "object", "labels": {"en": {"text": "weapon", "status": "original"}}, "changed": "2026-11-20"},
  {"id": "steel", "group": "material", "labels": {"en": {"text": "steel", "status": "original"}, "fa": {"text": "فولاد", "status": "machine"}}, "changed": "2026-11-20"}
]}"#;
const EVENTS: &str = r#"{"events": [{"id": "fair", "labels": {"en": {"text": "EXAMPLE fair", "status": "original"}, "fa": {"text": "نمایشگاه", "status": "machine"}},
  "words": ["Example Fair of 1851"], "date": "1851", "changed": "2026-11-20"}]}"#;
const PEOPLE: &str = r#"{"people": [{"id": "example", "labels": {"en": {"text": "Example, master", "status": "original"}}, "changed": "2026-11-20"}]}"#;

pub(super) static LOADED: LazyLock<(Catalogue, Vec<Exhibit>)> = LazyLock::new(|| {
    let files = [
        ("catalogue.json", CATALOGUE),
        ("organisation.json", ORGANISATION),
        ("states/xa.json", STATE),
        ("states/xb.json", PARTNER),
        ("museums/xa-one/museum.json", MUSEUM),
        ("museums/xa-one/exhibits/xa-one-001.json", EXHIBIT),
        ("exhibitions/x-example.json", EXHIBITION),
        ("terms/terms.json", TERMS),
        ("events/events.json", EVENTS),
        ("people/people.json", PEOPLE),
    ];
    load(&files.map(|(path, text)| (path.to_owned(), text.to_owned())))
});

fn files(name: &str) -> Arc<PictureFiles> {
    let rendition = |width: u32, kind: &str| Rendition {
        url: Url::file(format!("media/{name}-{width}.{kind}")),
        width,
        height: width / 2,
    };
    Arc::new(PictureFiles {
        webp: vec![rendition(320, "webp"), rendition(960, "webp")],
        jpeg: vec![rendition(320, "jpg"), rendition(960, "jpg")],
    })
}

fn plate() -> Image {
    Image::Plate { light: files("light"), dark: files("dark"), term: "sabre".parse().unwrap() }
}

fn photograph() -> Image {
    let rights: RightsStatement = "https://creativecommons.org/licenses/by/4.0/".parse().unwrap();
    Image::Photograph { files: files("photo"), alt: Texts::default(), credit: Texts::default(), rights: Some(rights) }
}

fn iiif() -> RecordForm {
    let media_type = "application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"";
    RecordForm { url: Url::file("iiif/exhibits/x-1/manifest.json"), name: "IIIF", media_type }
}

fn card() -> Card {
    let exhibit = &LOADED.1[0];
    Card {
        id: exhibit.id.clone(),
        title: exhibit.title.clone(),
        date: exhibit.date.clone(),
        museum: MuseumIndex(0),
        image: plate(),
    }
}

fn assets() -> Assets {
    let asset = |path: &str| Asset { url: Url::file(path), integrity: Some("sha384-EXAMPLE".to_owned()) };
    let fonts = |group: FontGroup| Fonts {
        group,
        style: asset(&format!("assets/fonts-{}.css", group.word())),
        preload: vec![Url::file(format!("assets/{}.woff2", group.word()))],
    };
    Assets {
        style: Some(asset("assets/site.css")),
        fonts: FontGroup::ALL.map(fonts).to_vec(),
        boot: Some(asset("assets/boot.js")),
        lines: Some(Url::file("data/exhibits.jsonl")),
        record_json: true,
        ..Assets::default()
    }
}

pub(super) fn with_frame<T>(language: &str, base_url: Option<&str>, view: impl FnOnce(&Frame<'_>) -> T) -> T {
    let (catalogue, assets) = (&LOADED.0, assets());
    let language: LanguageTag = language.parse().unwrap();
    view(&Frame {
        catalogue,
        locale: vitrina_i18n::locale(language.as_str()).unwrap(),
        language: &language,
        languages: &catalogue.settings().languages,
        assets: &assets,
        as_of: "2026-11-23".parse().unwrap(),
        museum_counts: &[1],
        base_url,
    })
}

/// One tag a line, so that a change of a page is a small change of its snapshot.
fn by_lines(page: &str) -> String {
    page.replace("><", ">\n<")
}

#[track_caller]
fn check(name: &str, view: impl Fn(&Frame<'_>) -> PageView) {
    for language in ["en", "fa"] {
        let page = with_frame(language, Some("https://vitrina.example/"), |frame| view(frame).document());
        assert_eq!(page.matches("<h1").count(), 1, "{name} {language}");
        assert_eq!(page.matches("<main").count(), 1, "{name} {language}");
        assert!(page.contains("noindex"), "a draft stays out of search engines");
        insta::assert_snapshot!(format!("{name}-{language}"), by_lines(&page));
    }
}

fn facets() -> Vec<Facet> {
    let facet = |kind, value: &str| Facet { kind, values: vec![FacetValue { value: value.to_owned(), count: 1 }] };
    vec![
        facet(BrowseKind::State, "xa"),
        facet(BrowseKind::Museum, "xa-one"),
        facet(BrowseKind::Type, "sabre"),
        facet(BrowseKind::Material, "steel"),
    ]
}

#[test]
fn exhibit() {
    let exhibit = &LOADED.1[0];
    check("exhibit", |frame| {
        exhibit_page(frame, &ExhibitPage { exhibit, images: &[plate()], related: &[], forms: &[] })
    });
    check("exhibit-photograph", |frame| {
        exhibit_page(frame, &ExhibitPage { exhibit, images: &[photograph()], related: &[card()], forms: &[iiif()] })
    });
}

#[test]
fn museums() {
    let buckets = [Bucket { name: "all".to_owned(), count: 1 }];
    let cards = [card()];
    check("museum", |frame| {
        museum_page(frame, &MuseumPage { museum: MuseumIndex(0), cards: &cards, buckets: &buckets, facets: &facets() })
    });
    check("museums", museums_page);
    check("holdings", |frame| {
        holdings_page(frame, &HoldingsPage { museum: MuseumIndex(0), buckets: &buckets, bucket: 0, cards: &cards })
    });
    check("exhibits", |frame| exhibits_page(frame, &cards));
}

#[test]
fn states() {
    let state = LOADED.0.states().next().unwrap();
    check("state", |frame| state_page(frame, &StatePage { state, cards: &[card()], total: 1 }));
    check("states", states_page);
}

#[test]
fn exhibitions() {
    let exhibition = LOADED.0.exhibitions().next().unwrap();
    check("exhibition", |frame| exhibition_page(frame, &ExhibitionPage { exhibition, sections: &[vec![card()]] }));
    check("exhibitions", exhibitions_page);
}

#[test]
fn terms_and_authorities() {
    let term = LOADED.0.terms().next().unwrap();
    check("term", |frame| term_page(frame, &TermPage { term, cards: &[card()], total: 1 }));
    check("terms", terms_page);
    let kind = AuthorityKind::Event;
    let authority = &LOADED.0.authorities(kind)[0].record;
    check("event", |frame| authority_page(frame, &AuthorityPage { kind, authority, cards: &[card()], total: 1 }));
    check("events", |frame| authorities_page(frame, &AuthoritiesPage { kind }));
}

#[test]
fn browse_and_home() {
    let (facets, cards) = (facets(), [card()]);
    let page = |chosen| BrowsePage { chosen, total: 1, facets: &facets, cards: &cards, full_lists: &[] };
    check("browse", |frame| browse_page(frame, &page(None)));
    check("browse-type", |frame| browse_page(frame, &page(Some((BrowseKind::Type, "sabre")))));
    check("home", |frame| {
        home_page(frame, &HomePage { of_the_day: Some((&LOADED.1[0], &plate())), newest: &cards, facets: &facets })
    });
}

#[test]
fn pages_of_words() {
    check("about", about_page);
    check("accessibility", accessibility_page);
    check("ask", ask_page);
    check("propose", propose_page);
}

#[test]
fn nothing_here() {
    check("not-found", not_found_page);
    let withdrawal = |kind| Withdrawal {
        id: "xa-one-002".to_owned(),
        kind,
        date: "2026-11-22".parse().unwrap(),
        reason: "error".to_owned(),
    };
    check("withdrawn", |frame| withdrawn_page(frame, &withdrawal(RecordType::Exhibit)).unwrap());
    assert!(with_frame("en", None, |frame| withdrawn_page(frame, &withdrawal(RecordType::Catalogue)).is_none()));
    let place = |id: &str| Place::Exhibit(id.parse().unwrap());
    check("redirect", |frame| redirect_page(frame, &place("xa-old"), &place("xa-one-001")));
}

#[test]
fn all_languages() {
    let settings = LOADED.0.settings();
    let languages: Vec<_> =
        settings.languages.iter().map(|tag| (tag, vitrina_i18n::locale(tag.as_str()).unwrap())).collect();
    let page = languages_page(&assets(), settings, &languages, None).document();
    insta::assert_snapshot!("languages", by_lines(&page));
    let lost = not_found_root_page(&assets(), settings, &languages, "/sub/").document();
    insta::assert_snapshot!("not-found-root", by_lines(&lost));
}

#[test]
fn a_drawing_is_nobodys_picture_and_an_idea_is_no_event() {
    let exhibit = &LOADED.1[0];
    let base = Some("https://vitrina.example/");
    let data = |image: Image| {
        with_frame("en", base, |frame| {
            exhibit_page(frame, &ExhibitPage { exhibit, images: &[image], related: &[], forms: &[] })
                .head
                .json_ld
                .unwrap()
        })
    };
    assert_eq!(data(plate()).get("image"), None);
    assert_eq!(data(photograph())["image"][0], "https://vitrina.example/media/photo-960.jpg");
    let exhibition = LOADED.0.exhibitions().next().unwrap();
    let idea = with_frame("en", base, |frame| {
        exhibition_page(frame, &ExhibitionPage { exhibition, sections: &[] }).head.json_ld.unwrap()
    });
    assert_eq!(idea["@type"], "CreativeWork");
    assert!(!idea.to_string().contains("Event"));
}

#[test]
fn only_an_institution_becomes_a_link_and_nobody_writes_markup() {
    let exhibit = &LOADED.1[0];
    let page = with_frame("en", None, |frame| {
        exhibit_page(frame, &ExhibitPage { exhibit, images: &[], related: &[], forms: &[] }).document()
    });
    assert!(page.contains("href=\"https://museum.example/001\""));
    assert!(!page.contains("href=\"http://forum.example"));
    assert!(!page.contains("<b>"));
    assert!(page.contains("No picture yet"));
}

#[test]
fn a_page_loads_only_the_letters_of_its_language() {
    let styles = |language: &str| with_frame(language, None, |frame| about_page(frame).head.styles);
    assert_eq!(styles("ru"), ["../assets/fonts-latin-cyrillic.css", "../assets/site.css"]);
    assert_eq!(styles("fa"), ["../assets/fonts-arabic.css", "../assets/site.css"]);
    assert_eq!(styles("zh-Hans"), ["../assets/site.css"]);
}
