//! The files all pages load: styles, letters, browser bundles and messages, each named by the hash of its bytes.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use vitrina_core::{LanguageTag, Url};
use vitrina_view::{Asset, Assets, FontGroup, Fonts};

use crate::error::SiteError;
use crate::keeper::KEEPER;
use crate::manifest;

const SITE: &str = include_str!("../../../web/styles/site.css");
const BOOT: &str = include_str!("../../../web/boot.js");
const OLD: &str = include_str!("../../../web/old.js");
const WORKER: &str = include_str!("../../../web/worker.js");
/// The place of the addresses and sentences in `boot.js`.
const FILES: &str = "\"__FILES__\"";
/// Where the index stands: a fixed name, so that one changed exhibit does not change the address in every page.
pub(crate) const INDEX: &str = "search/index.bin";

const FONTS: [(&str, &[u8]); 4] = [
    ("naskh-arabic", include_bytes!("../../../web/fonts/naskh-arabic.woff2")),
    ("sans-latin-cyrillic", include_bytes!("../../../web/fonts/sans-latin-cyrillic.woff2")),
    ("serif-devanagari", include_bytes!("../../../web/fonts/serif-devanagari.woff2")),
    ("serif-latin-cyrillic", include_bytes!("../../../web/fonts/serif-latin-cyrillic.woff2")),
];

static EMBEDDED: Option<[&[u8]; 6]> = include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// One program for the browser: its JavaScript and its WebAssembly.
type Program = (Vec<u8>, Vec<u8>);

/// The browser bundles as Trunk built them.
#[derive(Debug, Clone)]
pub struct Bundle {
    public: Program,
    desk: Program,
    search_worker: Program,
}

impl Bundle {
    /// The bundles in a folder: `public.js`, `public_bg.wasm`, and the same of `desk` and `search_worker`.
    ///
    /// # Errors
    /// When one of them is missing.
    pub fn read(folder: &Path) -> Result<Self, SiteError> {
        let file =
            |name: &str| fs_err::read(folder.join(name)).map_err(|_| SiteError::Bundle(folder.display().to_string()));
        Ok(Self {
            public: (file("public.js")?, file("public_bg.wasm")?),
            desk: (file("desk.js")?, file("desk_bg.wasm")?),
            search_worker: (file("search_worker.js")?, file("search_worker_bg.wasm")?),
        })
    }
}

/// The bundles inside the program, if it was built with them.
#[must_use]
pub fn embedded_bundle() -> Option<Bundle> {
    let [public, public_wasm, desk, desk_wasm, worker, worker_wasm] = EMBEDDED?.map(<[u8]>::to_vec);
    Some(Bundle { public: (public, public_wasm), desk: (desk, desk_wasm), search_worker: (worker, worker_wasm) })
}

/// Files and the names under which pages load them.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    /// What views are told.
    pub(crate) assets: Assets,
    /// The files: path and bytes.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// The address of an asset as another asset names it, all standing in one folder.
pub(crate) fn beside(url: &Url) -> &str {
    url.as_str().trim_start_matches("assets/")
}

impl Loaded {
    /// Adds a file under a name with its hash and returns its address.
    pub(crate) fn add(&mut self, name: &str, extension: &str, bytes: Vec<u8>) -> Url {
        let path = format!("assets/{name}-{}.{extension}", &blake3::hash(&bytes).to_hex()[..16]);
        if !self.files.iter().any(|(there, _)| *there == path) {
            self.files.push((path.clone(), bytes));
        }
        Url::file(path)
    }

    /// Adds a style sheet: without an integrity value, for which browsers refuse it in pages opened from a disk.
    fn add_style(&mut self, name: &str, style: &str) -> Asset {
        Asset { url: self.add(name, "css", style.as_bytes().to_vec()), integrity: None }
    }

    /// Adds a script with its integrity value.
    fn add_script(&mut self, name: &str, bytes: Vec<u8>) -> Asset {
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&bytes)));
        Asset { url: self.add(name, "js", bytes), integrity: Some(integrity) }
    }

    /// Everything the pages of these languages load.
    pub(crate) fn new(languages: &[LanguageTag], bundle: Option<&Bundle>, feed: bool) -> Self {
        let mut loaded = Self::default();
        loaded.assets.style = Some(loaded.add_style("site", SITE));
        for group in FontGroup::ALL {
            // The root page is written in the letters of the first group.
            let wanted =
                group == FontGroup::LatinCyrillic || languages.iter().any(|tag| FontGroup::of(tag) == Some(group));
            if wanted {
                let fonts = loaded.fonts(group);
                loaded.assets.fonts.push(fonts);
            }
        }
        if let Some(bundle) = bundle {
            loaded.assets.boot = Some(loaded.boot(languages, bundle));
            loaded.assets.old = Some(loaded.old(languages));
            manifest::add(&mut loaded, languages);
        }
        loaded.assets.feed = feed.then(|| Url::file("feed.xml"));
        loaded.assets.record_json = true;
        loaded
    }

    /// A style sheet of letters, its references turned to the names with hashes, which stand beside it.
    fn fonts(&mut self, group: FontGroup) -> Fonts {
        let mut style = style(group).to_owned();
        let mut preload = Vec::new();
        for (name, bytes) in FONTS {
            let reference = format!("fonts/{name}.woff2");
            if style.contains(&reference) {
                let url = self.add(name, "woff2", bytes.to_vec());
                style = style.replace(&reference, url.as_str().trim_start_matches("assets/"));
                preload.push(url);
            }
        }
        let style = self.add_style(&format!("fonts-{}", group.word()), &style);
        Fonts { group, style, preload }
    }

    /// The script that the search worker is started with, and its bundle, which lies beside it.
    fn worker(&mut self, (script, wasm): &Program) -> [Url; 3] {
        let script = self.add("search_worker", "js", script.clone());
        let wasm = self.add("search_worker", "wasm", wasm.clone());
        let start = WORKER.replace("__SCRIPT__", beside(&script)).replace("__WASM__", beside(&wasm));
        [self.add("search", "js", start.into_bytes()), script, wasm]
    }

    /// What browsers without modules run instead of `boot.js`.
    fn old(&mut self, languages: &[LanguageTag]) -> Asset {
        let sentence = |tag: &LanguageTag| {
            let locale = vitrina_i18n::locale(tag.as_str())?;
            Some((tag.to_string(), serde_json::Value::from(locale.failure_old_browser())))
        };
        let words: serde_json::Map<String, serde_json::Value> = languages.iter().filter_map(sentence).collect();
        let words = serde_json::Value::from(words).to_string();
        self.add_script("old", OLD.replace("\"__WORDS__\"", &words).into_bytes())
    }

    /// `boot.js` with the addresses of everything it may load and the sentences it may have to say.
    fn boot(&mut self, languages: &[LanguageTag], bundle: &Bundle) -> Asset {
        let search = self.worker(&bundle.search_worker);
        let mut program = |name: &str, (script, wasm): &Program| {
            let script = self.add(name, "js", script.clone());
            let wasm = self.add(name, "wasm", wasm.clone());
            serde_json::json!({ "js": script.as_str(), "wasm": wasm.as_str() })
        };
        let (mut public, mut desk) = (program("public", &bundle.public), program("desk", &bundle.desk));
        // What else an island needs, to be kept for times without a connection.
        public["also"] = search.iter().map(Url::as_str).chain([INDEX]).collect();
        desk["also"] = [INDEX].into_iter().collect();
        let mut words = serde_json::Map::new();
        for tag in languages {
            let Some(locale) = vitrina_i18n::locale(tag.as_str()) else { continue };
            let sentences = serde_json::json!({
                "remove": locale.selection_remove(),
                "notLoaded": locale.failure_loading(),
                "noWebassembly": locale.failure_no_webassembly(),
                "oldBrowser": locale.failure_old_browser(),
            });
            words.insert(tag.to_string(), sentences);
        }
        // Letters also come in English or Russian, whatever languages the pages have.
        let mut messages = serde_json::Map::new();
        for tag in languages.iter().map(LanguageTag::as_str).chain(["en", "ru"]) {
            if let (false, Some(bytes)) = (messages.contains_key(tag), vitrina_i18n::encoded(tag)) {
                messages.insert(
                    tag.to_owned(),
                    self.add(&format!("messages-{tag}"), "bin", bytes.to_vec()).as_str().into(),
                );
            }
        }
        let files = serde_json::json!({
            "words": words, "public": public, "desk": desk, "messages": messages,
            "search": search[0].as_str(), "index": INDEX, "keeper": KEEPER,
        });
        let script = BOOT.replace(FILES, &files.to_string());
        self.add_script("boot", script.into_bytes())
    }
}

fn style(group: FontGroup) -> &'static str {
    match group {
        FontGroup::LatinCyrillic => include_str!("../../../web/styles/fonts-latin-cyrillic.css"),
        FontGroup::Arabic => include_str!("../../../web/styles/fonts-arabic.css"),
        FontGroup::Devanagari => include_str!("../../../web/styles/fonts-devanagari.css"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, group: FontGroup) {
        let loaded = Loaded::new(&[language.parse().unwrap()], None, false);
        let fonts = loaded.assets.fonts.iter().find(|fonts| fonts.group == group).unwrap();
        let (_, style) = loaded.files.iter().find(|(path, _)| *path == *fonts.style.url.as_str()).unwrap();
        let style = std::str::from_utf8(style).unwrap();
        for font in &fonts.preload {
            assert!(loaded.files.iter().any(|(path, _)| path == font.as_str()));
            assert!(style.contains(&format!("url(\"{}\")", font.as_str().trim_start_matches("assets/"))), "{style}");
        }
        assert!(!fonts.preload.is_empty() && !style.contains("fonts/"));
    }

    #[test]
    fn style_sheets_name_the_letters_as_the_site_does() {
        check("ru", FontGroup::LatinCyrillic);
        check("fa", FontGroup::Arabic);
        check("hi", FontGroup::Devanagari);
    }

    #[test]
    fn the_script_of_the_pages_is_given_its_addresses_and_sentences() {
        let program = |name: &str| (format!("{name}.js").into_bytes(), format!("{name}.wasm").into_bytes());
        let bundle = Bundle { public: program("p"), desk: program("d"), search_worker: program("s") };
        let loaded = Loaded::new(&["fa".parse().unwrap()], Some(&bundle), false);
        let boot = loaded.assets.boot.unwrap();
        let (_, script) = loaded.files.iter().find(|(path, _)| path == boot.url.as_str()).unwrap();
        let script = std::str::from_utf8(script).unwrap();
        assert!(!script.contains("__FILES__") && script.contains("\"ru\":\"assets/messages-ru-"));
        let (worker, start) = loaded.files.iter().find(|(path, _)| path.starts_with("assets/search-")).unwrap();
        assert!(script.contains(&format!("\"search\":\"{worker}\"")), "{script}");
        let start = std::str::from_utf8(start).unwrap();
        for part in ["search_worker", "js", "search_worker", "wasm"].chunks(2) {
            let path = |path: &str| path.starts_with(&format!("assets/{}-", part[0])) && path.ends_with(part[1]);
            let (name, _) = loaded.files.iter().find(|(name, _)| path(name)).unwrap();
            assert!(start.contains(&format!("./{}\"", name.trim_start_matches("assets/"))), "{start}");
        }
    }
}
