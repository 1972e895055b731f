//! The service worker: keeps what was visited, for times without a connection. One of every build, so that no copy of
//! an earlier one outlives it: what was withdrawn is withdrawn from readers' devices too.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::assets::Loaded;

/// Where it stands: at the root, because it keeps nothing above its own folder.
pub(crate) const KEEPER: &str = "service-worker.js";

const SCRIPT: &str = include_str!("../../../web/service-worker.js");

/// The script of this build; none where pages have no script at all. `build` is what the pages are made from.
pub(crate) fn script(loaded: &Loaded, build: &[&[u8]]) -> Option<String> {
    let boot = loaded.assets.boot.as_ref()?;
    let mut hash = blake3::Hasher::new();
    let mut digests = serde_json::Map::new();
    build.iter().for_each(|part| {
        hash.update(part);
    });
    for (path, bytes) in &loaded.files {
        hash.update(path.as_bytes());
        digests.insert(path.clone(), STANDARD.encode(Sha256::digest(bytes)).into());
    }
    let first: Vec<&str> = loaded.assets.style.iter().chain([boot]).map(|asset| asset.url.as_str()).collect();
    let json = |value: serde_json::Value| value.to_string();
    let script = SCRIPT
        .replace("\"__BUILD__\"", &json(hash.finalize().to_hex()[..16].into()))
        .replace("\"__FIRST__\"", &json(first.into()))
        .replace("\"__DIGESTS__\"", &json(digests.into()));
    Some(script)
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrina_core::Url;
    use vitrina_view::Asset;

    fn loaded(style: &str) -> Loaded {
        let mut loaded = Loaded::default();
        let url = loaded.add("site", "css", style.as_bytes().to_vec());
        loaded.assets.style = Some(Asset { url, integrity: None });
        loaded.assets.boot = Some(Asset { url: Url::file("assets/boot.js"), integrity: None });
        loaded
    }

    #[track_caller]
    fn check(first: &str, second: &str, builds: [&[u8]; 2], same: bool) {
        let script = |style: &str, build: &[u8]| script(&loaded(style), &[build]).unwrap();
        assert_eq!(script(first, builds[0]) == script(second, builds[1]), same);
    }

    #[test]
    fn every_build_has_a_cache_of_its_own() {
        check("a", "a", [b"1", b"1"], true);
        check("a", "b", [b"1", b"1"], false);
        check("a", "a", [b"1", b"2"], false);
    }

    #[test]
    fn the_script_knows_the_files_and_their_bytes() {
        let script = script(&loaded("abc"), &[b""]).unwrap();
        // SHA-256 of "abc", FIPS 180-2, appendix B.1.
        assert!(script.contains("\":\"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\""), "{script}");
        assert!(script.contains("\"assets/boot.js\"]") && !script.contains("__"), "{script}");
    }

    #[test]
    fn a_site_without_script_has_none() {
        assert!(script(&Loaded::default(), &[]).is_none());
    }
}
