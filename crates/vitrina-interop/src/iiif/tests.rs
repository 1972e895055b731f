//! Manifests and collections of a small invented catalogue.

use serde_json::{Value, json};

use super::Iiif;
use crate::example::{catalogue, exhibit, full, photograph, site};
use crate::leaving::Leaving;

/// Manifest, collection of the museum, collection over all.
fn all(participation: &str, with_machine: bool) -> [Value; 3] {
    let catalogue = catalogue(participation, "idea");
    let leaving = Leaving::new(with_machine);
    let iiif = Iiif::new(&catalogue, site(&catalogue), &leaving);
    let museum = catalogue.museums().next().unwrap();
    let full = full();
    let (manifest, listed) = iiif.manifest(&full, museum, &[photograph(&full)]).unwrap();
    let collection = iiif.museum(museum, &[listed]).unwrap();
    [manifest, collection, iiif.top(&[iiif.listed(museum)]).unwrap()]
}

#[test]
fn a_manifest_and_the_collections_above_it() {
    insta::assert_json_snapshot!(all("described", true));
}

#[test]
fn what_has_no_photograph_has_no_manifest() {
    let catalogue = catalogue("joined", "idea");
    let leaving = Leaving::new(true);
    let iiif = Iiif::new(&catalogue, site(&catalogue), &leaving);
    let museum = catalogue.museums().next().unwrap();
    let shown = [photograph(&full())];
    let made = |more: Value, photographs: &[_]| iiif.manifest(&exhibit(&more), museum, photographs).is_some();
    assert!(!made(json!({}), &[]));
    assert!(made(json!({}), &shown));
    assert!(!made(json!({"standing": "withheld"}), &shown));
    assert!(iiif.museum(museum, &[]).is_none() && iiif.top(&[]).is_none());
}

#[test]
fn words_between_angle_brackets_are_no_markup() {
    let catalogue = catalogue("joined", "idea");
    let leaving = Leaving::new(false);
    let iiif = Iiif::new(&catalogue, site(&catalogue), &leaving);
    let museum = catalogue.museums().next().unwrap();
    let text = |words: &str| json!({"en": {"text": words, "status": "original"}});
    let more = json!({"description": text("<b>sabre</b>"), "credit": text("a <gift>"), "inventoryNumber": "<7>"});
    let (manifest, _) = iiif.manifest(&exhibit(&more), museum, &[photograph(&full())]).unwrap();
    assert_eq!(manifest["summary"]["en"], json!(["<b>sabre</b> "]));
    assert_eq!(manifest["requiredStatement"]["value"]["en"], json!(["a <gift>"]));
    assert!(manifest["metadata"].to_string().contains("\"<7> \""), "{}", manifest["metadata"]);
}

#[test]
fn a_machine_s_texts_are_marked_and_the_editors_speak_for_museums_that_have_not_joined() {
    let [plain, ..] = all("described", false);
    assert_eq!(plain["label"], json!({"en": ["A <sabre>"], "zh-Hans": ["A <sabre> (zh)"]}));
    assert_eq!(plain["provider"][0]["label"]["en"], json!(["EXAMPLE editors"]));
    let [machine, ..] = all("joined", true);
    assert_eq!(machine["label"]["ru-x-machine"], json!(["A <sabre> (ru)"]));
    assert_eq!(machine["provider"][0]["label"]["en"], json!(["EXAMPLE museum"]));
    assert!(machine["label"].get("ru").is_none());
}
