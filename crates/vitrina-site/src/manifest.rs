//! The web manifest of each language, for readers who keep the site beside their programs, and the site's mark.

use vitrina_core::{LanguageTag, Page, Place};

use crate::assets::{Loaded, beside};

const ICON: &[u8] = include_bytes!("../../../web/icon.svg");
const ICON_PNG: &[u8] = include_bytes!("../../../web/icon.png");

/// Adds the mark and a manifest for each language.
pub(crate) fn add(loaded: &mut Loaded, languages: &[LanguageTag]) {
    let icon = loaded.add("icon", "svg", ICON.to_vec());
    let bitmap = loaded.add("icon", "png", ICON_PNG.to_vec());
    for tag in languages {
        let Some(locale) = vitrina_i18n::locale(tag.as_str()) else { continue };
        // Addresses are meant from where the manifest stands, which is beside the mark.
        let manifest = serde_json::json!({
            "name": locale.site_name(),
            "short_name": locale.site_name(),
            "description": locale.site_subtitle(),
            "lang": tag,
            "dir": locale.direction(),
            "start_url": format!("../{}", Page::new(tag, Place::Home).url()),
            "scope": "../",
            "display": "minimal-ui",
            "background_color": "#fbfaf7",
            "theme_color": "#fbfaf7",
            "icons": [
                { "src": beside(&icon), "sizes": "any", "type": "image/svg+xml" },
                { "src": beside(&bitmap), "sizes": "192x192", "type": "image/png" },
            ],
        });
        let url = loaded.add(&format!("manifest-{tag}"), "webmanifest", manifest.to_string().into_bytes());
        loaded.assets.manifests.push((tag.clone(), url));
    }
    loaded.assets.icon = Some(icon);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, direction: &str) {
        let mut loaded = Loaded::default();
        add(&mut loaded, &[language.parse().unwrap()]);
        let (_, url) = &loaded.assets.manifests[0];
        let (_, bytes) = loaded.files.iter().find(|(path, _)| path == url.as_str()).unwrap();
        let manifest: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        assert_eq!(manifest["start_url"], format!("../{language}/index.html"));
        assert_eq!((&manifest["lang"], &manifest["dir"]), (&language.into(), &direction.into()));
        for icon in manifest["icons"].as_array().unwrap() {
            let path = format!("assets/{}", icon["src"].as_str().unwrap());
            assert!(loaded.files.iter().any(|(there, _)| *there == path), "{path}");
        }
    }

    #[test]
    fn each_language_has_a_manifest_with_its_own_words() {
        check("ru", "ltr");
        check("fa", "rtl");
    }
}
