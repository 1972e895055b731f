//! What the starter's site tells of itself: ideas as ideas, partners as partners, sources with what rests on them.

#![allow(clippy::unwrap_used, reason = "a test that cannot write its own folder fails")]

use std::path::{Path, PathBuf};

use vitrina_catalogue::{NoPictures, read};
use vitrina_site::{Output, SiteOptions, build};

const ADDRESS: &str = "https://vitrina.example/museums/";
const IDEA: &str = "Idea of the editors. No museum has been asked.";

fn starter() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

/// A built site.
struct Site(tempfile::TempDir);

impl Site {
    fn new(catalogue: &Path, languages: &[&str], base_url: Option<&str>) -> Self {
        let checked = read(catalogue, &NoPictures, &|_| {}).unwrap().catalogue.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let languages: Vec<_> = languages.iter().map(|tag| tag.parse().unwrap()).collect();
        let options = SiteOptions {
            catalogue,
            base_url,
            languages: &languages,
            as_of: None,
            bundle: None,
            pictures: None,
            precompress: false,
            program: [7; 32],
        };
        build(&checked, &options, Output::open(&folder.path().join("site")).unwrap(), &|_| {}).unwrap();
        Self(folder)
    }

    #[track_caller]
    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.0.path().join("site").join(path)).unwrap()
    }

    #[track_caller]
    fn json(&self, path: &str) -> serde_json::Value {
        serde_json::from_str(&self.text(path)).unwrap()
    }
}

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    for words in expect {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn the_starter_tells_what_it_is() {
    let site = Site::new(&starter(), &["en", "ru"], Some(ADDRESS));
    feeds(&site);
    data(&site);
    pages(&site);
}

fn feeds(site: &Site) {
    let feed = site.text("en/feed.xml");
    for idea in ["x-flight", "x-sea", "x-silk-road", "x-trust", "x-victory"] {
        let entries: Vec<&str> = feed.split("<entry>").filter(|entry| entry.contains(idea)).collect();
        assert_eq!(entries.len(), 1, "{idea}");
        check(entries[0], &[&format!("<summary>{IDEA}</summary>")]);
    }
    assert_eq!(feed.matches(IDEA).count(), 5, "nothing else is an idea");
    check(&feed, &["xml:lang=\"en\"", "/en/museums/", "/en/exhibits/"]);
    let feed = site.text("ru/feed.xml");
    check(&feed, &["xml:lang=\"ru\"", "<link rel=\"self\" href=\"https://vitrina.example/museums/ru/feed.xml\"/>"]);
    assert!(!feed.contains(IDEA), "it is said in the feed's own language");
    check(&site.text("feed.xml"), &["xml:lang=\"en\""]);
    check(&site.text("ru/about.html"), &["type=\"application/atom+xml\" href=\"feed.xml\""]);
    // A draft may be fetched, or nobody would read that it is not to be listed.
    assert_eq!(site.text("robots.txt"), "User-agent: *\nAllow: /\n");
    check(&site.text("en/about.html"), &["<meta name=\"robots\" content=\"noindex\">"]);
    check(&site.text("404.html"), &["href=\"/museums/assets/"]);
}

fn data(site: &Site) {
    let proposal = site.json("data/schema/proposal.schema.json");
    assert_eq!(proposal["title"], "Proposal", "the schema that a proposal's file names");
    let organisation = site.json("data/organisation.json");
    let facts = organisation["facts"].as_array().unwrap();
    assert!(facts.len() > 10 && facts.iter().all(|fact| !fact["sources"].as_array().unwrap().is_empty()));
    let mut towns = 0;
    for museum in std::fs::read_dir(starter().join("museums")).unwrap() {
        let id = museum.unwrap().file_name().into_string().unwrap();
        let file = starter().join(format!("museums/{id}/museum.json"));
        let file: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let published = site.json(&format!("data/museums/{id}.json"));
        if file["coordinates"]["shownAs"] == "town" {
            assert_eq!(published["coordinates"], serde_json::Value::Null, "{id}");
            towns += 1;
        } else {
            assert_eq!(published["coordinates"], file["coordinates"], "{id}");
        }
    }
    assert!(towns > 0);
    assert!(!site.text("data/museums.jsonl").contains("\"shownAs\":\"town\""));
    check(&site.text("data/exhibits.csv"), &["museum,participation,state", ",ru-vimaiv,described,RU,"]);
}

fn pages(site: &Site) {
    // No state stands before another for having more exhibits.
    let browse = site.text("ru/browse/index.html");
    let at = |code: &str| browse.find(&format!("href=\"state/{code}.html\"")).expect("every state is listed");
    assert!(["by", "in", "ir", "kz", "cn", "ru", "uz"].map(at).is_sorted(), "by the reader's alphabet");
    check(&site.text("en/exhibits/ru-vimaiv-001.html"), &["“under Andrey Chokhov”"]);
    check(&site.text("ru/exhibits/ru-vimaiv-001.html"), &["<span lang=\"en\" dir=\"ltr\">under Andrey Chokhov</span>"]);
    let states = site.text("en/states/index.html");
    check(&states, &["Kazinform report dated 29 April 2024", ">Afghanistan</a>", ">Mongolia</a>"]);
    let members = &states[..states.find("</table>").unwrap()];
    assert_eq!(members.matches("<tr><th scope=\"row\">").count(), 10);
    check(&site.text("en/states/af.html"), &["SCO partner"]);
    let unique = "Things of which there is only one are not drawn.";
    check(&site.text("en/exhibits/ru-cafm-001.html"), &[unique]);
    assert!(!site.text("en/exhibits/kg-frunze-006.html").contains(unique));
    assert!(!site.text("en/exhibits/ru-cafm-001.html").contains("How to cite"));
}

/// Copies a folder, and declares the catalogue in it published.
fn publish(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if from.is_dir() {
            publish(&from, &to);
        } else if from.ends_with("catalogue.json") {
            let text = std::fs::read_to_string(from).unwrap();
            assert!(text.contains("\"publication\": \"draft\""));
            std::fs::write(to, text.replace("\"publication\": \"draft\"", "\"publication\": \"public\"")).unwrap();
        } else {
            std::fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn a_citation_names_an_address_only_where_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    publish(&starter(), folder.path());
    let page = "ru/exhibits/ru-cafm-001.html";
    let citation = |site: &Site| {
        let text = site.text(page);
        let from = text.find("<p class=\"citation\">").unwrap();
        text[from..from + text[from..].find("</p>").unwrap()].to_owned()
    };
    let with = citation(&Site::new(folder.path(), &["ru"], Some(ADDRESS)));
    check(&with, &["ru-cafm-001", &format!("{ADDRESS}{page}")]);
    let without = citation(&Site::new(folder.path(), &["ru"], None));
    check(&without, &["ru-cafm-001"]);
    assert!(!without.contains("html"), "{without}");
}
