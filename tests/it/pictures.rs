//! Drawings are made by the real program on a machine that has made none: its decoding child has little memory, and
//! what the program itself is built with must leave enough of it.

use std::fs;
use std::process::Command;

use crate::catalogue::Folder;
use crate::program::program;

/// A drawing of a type, as large as those of the starter.
const DRAWING: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" fill="none" stroke="currentColor" stroke-width="1.5"><path d="M60 240 L420 80"/></svg>"#;

#[test]
fn a_machine_that_kept_no_picture_draws() {
    let (catalogue, empty) = (Folder::new(), tempfile::tempdir().unwrap());
    catalogue.put("plates/sabre.svg", DRAWING);
    let site = empty.path().join("site");
    let build = Command::new(program())
        .args(["build", "--catalogue"])
        .arg(catalogue.path())
        .arg("--out")
        .arg(&site)
        .env("XDG_CACHE_HOME", empty.path())
        .output()
        .unwrap();
    assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
    let page = fs::read_to_string(site.join("en/exhibits/xa-example-001.html")).unwrap();
    let begin = page.find("../../media/").expect("the page shows the drawing") + "../../".len();
    let file = &page[begin..begin + page[begin..].find([' ', '"']).unwrap()];
    assert!(fs::read(site.join(file)).unwrap().starts_with(b"RIFF"), "{file} is WebP");
}
