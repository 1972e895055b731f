//! Withdrawing on a small catalogue: what goes, what stays, what is refused.

use std::path::PathBuf;

use super::*;

fn exhibit(id: &str, pictures: &[&str], theme: &str) -> String {
    let pictures: Vec<_> = pictures.iter().map(|file| serde_json::json!({"file": file})).collect();
    serde_json::json!({
        "id": id, "uuid": "01a205b3-d030-75a7-a50b-c7f89504f002", "formerIds": [format!("old-{id}")],
        "museum": "xa-fort", "pictures": pictures, "lending": {}, "themes": [theme], "changed": "2026-11-24",
    })
    .to_string()
}

fn catalogue() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let museum = |id: &str| {
        format!(
            r#"{{"id": "{id}", "uuid": "u", "state": "XA", "participation": {{"status": "described"}}, "changed": "2026-11-24"}}"#
        )
    };
    file(
        "catalogue.json",
        r#"{"publication": "draft", "publisher": {}, "corrections": "a@example.org", "licence": "l", "objectOfTheDay": ["xa-3"], "changed": "2026-11-24"}"#,
    );
    file("museums/xa-fort/museum.json", &museum("xa-fort"));
    file("museums/xa-empty/museum.json", &museum("xa-empty"));
    file("museums/xa-fort/exhibits/xa-1.json", &exhibit("xa-1", &["one.jpg", "both.jpg", "../museum.json"], ""));
    let lines =
        [exhibit("xa-2", &["both.jpg", "two.jpg"], "x-idea"), exhibit("xa-3", &[], ""), exhibit("xa-4", &[], "")];
    file("museums/xa-fort/exhibits.jsonl", &lines.join("\n"));
    for picture in ["one.jpg", "both.jpg", "two.jpg"] {
        file(&format!("museums/xa-fort/media/{picture}"), "picture");
    }
    for left in ["left.jpg", "hall/1.jpg", "hall/old/.plan.pdf"] {
        file(&format!("museums/xa-empty/media/{left}"), "media");
    }
    file(
        "exhibitions/x-idea.json",
        r#"{"id": "x-idea", "uuid": "u", "status": "idea", "sections": [{"exhibits": ["xa-4"]}], "changed": "2026-11-24"}"#,
    );
    file(
        "editors/exhibits.json",
        r#"{"remarks": {"xa-1": {"notes": ["n"]}, "xa-2": {"notBeside": [["xa-1", "xa-2"], ["xa-2", "xa-3"]]}}}"#,
    );
    folder
}

fn names(folder: &Path) -> BTreeSet<PathBuf> {
    let mut names = BTreeSet::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                names.insert(path.strip_prefix(folder).unwrap().to_path_buf());
            }
        }
    }
    names
}

fn take(folder: &Path, id: &str) -> String {
    match withdraw(folder, id, None, "error", "2026-11-25".parse().unwrap()) {
        Ok(removed) => format!(
            "{} {}{} [{}] [{}]",
            removed.kind.word(),
            removed.file,
            if removed.one_line { " (line)" } else { "" },
            removed.pictures.join(" "),
            removed.remarks.join(" ")
        ),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check(id: &str, expect: &str, gone: &[&str]) {
    let folder = catalogue();
    let before = names(folder.path());
    assert_eq!(take(folder.path(), id), expect);
    let after = names(folder.path());
    let missing: Vec<_> = before.difference(&after).map(|path| path.to_str().unwrap()).collect();
    assert_eq!(missing, gone);
    let noted = after.contains(Path::new("withdrawn.jsonl"));
    assert_eq!(noted, expect.contains('['), "a line is written exactly when something was withdrawn");
}

#[test]
fn a_record_goes_with_what_belongs_to_it_alone() {
    let [one, media] = ["museums/xa-fort/exhibits/xa-1.json", "museums/xa-fort/media"];
    let expect = format!("exhibit {one} [{media}/one.jpg] [editors/exhibits.json]");
    check("xa-1", &expect, &[one, &format!("{media}/one.jpg")]);
    let lines = "museums/xa-fort/exhibits.jsonl";
    let expect = format!("exhibit {lines} (line) [{media}/two.jpg] [editors/exhibits.json]");
    check("xa-2", &expect, &[&format!("{media}/two.jpg")]);
    let empty = "museums/xa-empty/museum.json";
    let media = ["hall/1.jpg", "hall/old/.plan.pdf", "left.jpg"].map(|file| format!("museums/xa-empty/media/{file}"));
    let gone: Vec<_> = media.iter().map(String::as_str).chain([empty]).collect();
    check("xa-empty", &format!("museum {empty} [{}] []", media.join(" ")), &gone);
}

#[test]
fn what_is_named_elsewhere_stays() {
    check("xa-3", "`xa-3` is still named by catalogue.json (objectOfTheDay); take it out there first", &[]);
    check("xa-4", "`xa-4` is still named by exhibitions/x-idea.json; take it out there first", &[]);
    let fort = "museums/xa-fort";
    let by = format!("{fort}/exhibits.jsonl, {fort}/exhibits/xa-1.json");
    check("xa-fort", &format!("`xa-fort` is still named by {by}; take it out there first"), &[]);
    check("x-idea", &format!("`x-idea` is still named by {fort}/exhibits.jsonl; take it out there first"), &[]);
    check("xa-9", "no record with the id `xa-9` in this catalogue", &[]);
}

#[test]
fn nothing_is_left_of_a_museum() {
    let folder = catalogue();
    take(folder.path(), "xa-empty");
    assert!(!folder.path().join("museums/xa-empty").exists());
}

#[cfg(unix)]
#[test]
fn a_link_among_the_media_is_not_followed() {
    let folder = catalogue();
    std::os::unix::fs::symlink("../../xa-fort/media", folder.path().join("museums/xa-empty/media/link")).unwrap();
    take(folder.path(), "xa-empty");
    assert!(!folder.path().join("museums/xa-empty").exists());
    assert!(folder.path().join("museums/xa-fort/media/one.jpg").exists());
}

#[test]
fn the_line_and_its_neighbours() {
    let folder = catalogue();
    take(folder.path(), "xa-2");
    take(folder.path(), "x-idea");
    let lines = fs::read_to_string(folder.path().join("museums/xa-fort/exhibits.jsonl")).unwrap();
    assert_eq!(lines, format!("{}\n{}\n", exhibit("xa-3", &[], ""), exhibit("xa-4", &[], "")));
    let noted = fs::read_to_string(folder.path().join("withdrawn.jsonl")).unwrap();
    let line = |id, kind| format!(r#"{{"id":"{id}","kind":"{kind}","date":"2026-11-25","reason":"error"}}"#);
    let expect = [line("xa-2", "exhibit"), line("old-xa-2", "exhibit"), line("x-idea", "exhibition")];
    assert_eq!(noted.lines().collect::<Vec<_>>(), expect);
}
