//! Manifests and collections of a small invented catalogue.

use serde_json::{Value, json};

use super::Iiif;
use crate::example::{BASE, catalogue, exhibit, full, photograph};
use crate::leaving::Leaving;

/// Manifest, collection of the museum, collection over all.
fn all(participation: &str, with_machine: bool) -> [Value; 3] {
    let catalogue = catalogue(participation, "idea");
    let leaving = Leaving::new(with_machine);
    let iiif = Iiif::new(&catalogue, BASE, &leaving);
    let museum = catalogue.museums().next().unwrap();
    let full = full();
    let (manifest, listed) = iiif.manifest(&full, museum, &[photograph(&full)]).unwrap();
    let (collection, of_museum) = iiif.museum(museum, &[listed]).unwrap();
    [manifest, collection, iiif.top(&[of_museum]).unwrap()]
}

#[test]
fn a_manifest_and_the_collections_above_it() {
    insta::assert_json_snapshot!(all("described", true));
}

#[test]
fn what_has_no_photograph_has_no_manifest() {
    let catalogue = catalogue("joined", "idea");
    let leaving = Leaving::new(true);
    let iiif = Iiif::new(&catalogue, BASE, &leaving);
    let museum = catalogue.museums().next().unwrap();
    let shown = [photograph(&full())];
    let made = |more: Value, photographs: &[_]| iiif.manifest(&exhibit(&more), museum, photographs).is_some();
    assert!(!made(json!({}), &[]));
    assert!(made(json!({}), &shown));
    assert!(!made(json!({"standing": "withheld"}), &shown));
    assert!(iiif.museum(museum, &[]).is_none() && iiif.top(&[]).is_none());
}

#[test]
fn a_machine_s_texts_are_marked_and_the_editors_speak_for_museums_that_have_not_joined() {
    let [plain, ..] = all("described", false);
    assert_eq!(plain["label"], json!({"en": ["A <sabre>"], "zh-Hans": ["A <sabre> (zh)"]}));
    assert_eq!(plain["provider"][0]["label"]["en"], json!(["EXAMPLE editors"]));
    let [machine, ..] = all("joined", true);
    assert_eq!(machine["label"]["ru-t-t0-und"], json!(["A <sabre> (ru)"]));
    assert_eq!(machine["provider"][0]["label"]["en"], json!(["EXAMPLE museum"]));
    assert!(machine["label"].get("ru").is_none());
}
