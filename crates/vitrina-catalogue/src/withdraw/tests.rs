//! Withdrawing on a small catalogue: what goes, what stays, what is refused.

use std::path::PathBuf;

use super::*;

fn exhibit(id: &str, pictures: &[&str], theme: &str) -> String {
    let pictures: Vec<_> = pictures.iter().map(|file| serde_json::json!({"file": file})).collect();
    serde_json::json!({
        "id": id, "uuid": "01a205b3-d030-75a7-a50b-c7f89504f002", "formerIds": [format!("old-{id}")],
        "museum": "xa-fort", "pictures": pictures, "lending": {}, "themes": [theme], "changed": "2026-11-24",
        "makers": if ["xa-1", "xa-2"].contains(&id) { serde_json::json!([
            {"text": {"en": {"text": "cast by the founder", "status": "original"}}, "id": "xa-founder"}
        ]) } else { serde_json::json!([]) },
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
    let person = |id: &str| serde_json::json!({"id": id, "changed": "2026-11-24"});
    file("people/people.json", &serde_json::json!({"people": [person("xa-founder"), person("xa-other")]}).to_string());
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
    take_with(folder, id, false)
}

fn take_with(folder: &Path, id: &str, with_exhibits: bool) -> String {
    let date = "2026-11-25".parse().unwrap();
    match withdraw(folder, &Withdrawing { id, kind: None, reason: "error", date, with_exhibits }) {
        Ok(removed) => format!(
            "{} {}{} [{}] [{}] [{}]",
            removed.kind.word(),
            removed.file,
            if removed.one_line { " (line)" } else { "" },
            removed.pictures.join(" "),
            removed.remarks.join(" "),
            removed.mentions.join(" "),
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
    let expect = format!("exhibit {one} [{media}/one.jpg] [editors/exhibits.json] []");
    check("xa-1", &expect, &[one, &format!("{media}/one.jpg")]);
    let lines = "museums/xa-fort/exhibits.jsonl";
    let expect = format!("exhibit {lines} (line) [{media}/two.jpg] [editors/exhibits.json] []");
    check("xa-2", &expect, &[&format!("{media}/two.jpg")]);
    let empty = "museums/xa-empty/museum.json";
    let media = ["hall/1.jpg", "hall/old/.plan.pdf", "left.jpg"].map(|file| format!("museums/xa-empty/media/{file}"));
    let gone: Vec<_> = media.iter().map(String::as_str).chain([empty]).collect();
    check("xa-empty", &format!("museum {empty} [{}] [] []", media.join(" ")), &gone);
}

#[test]
fn what_names_the_record_names_it_no_more() {
    let lines = "museums/xa-fort/exhibits.jsonl";
    check("xa-3", &format!("exhibit {lines} (line) [] [editors/exhibits.json] [catalogue.json]"), &[]);
    check("xa-4", &format!("exhibit {lines} (line) [] [] [exhibitions/x-idea.json]"), &[]);
    let idea = "exhibitions/x-idea.json";
    check("x-idea", &format!("joint exhibition {idea} [] [] [{lines}]"), &[idea]);
    let people = "people/people.json";
    check("xa-founder", &format!("person {people} (line) [] [] [{lines} museums/xa-fort/exhibits/xa-1.json]"), &[]);
    check("xa-9", "no record with the id `xa-9` in this catalogue", &[]);
}

#[test]
fn the_words_stay_where_the_reference_goes() {
    let folder = catalogue();
    take(folder.path(), "xa-founder");
    let one = fs::read_to_string(folder.path().join("museums/xa-fort/exhibits/xa-1.json")).unwrap();
    assert!(one.contains("cast by the founder") && !one.contains("xa-founder"), "{one}");
    let people = fs::read_to_string(folder.path().join("people/people.json")).unwrap();
    assert!(!people.contains("xa-founder") && people.contains("xa-other"), "{people}");
}

#[test]
fn a_museum_goes_with_its_exhibits_only_when_they_are_meant() {
    let refused =
        "`xa-fort` keeps 4 exhibits; withdraw them with it (--with-exhibits), or move them to another museum first";
    check("xa-fort", refused, &[]);
    let folder = catalogue();
    let museum = "museums/xa-fort";
    let media = ["both.jpg", "one.jpg", "two.jpg"].map(|file| format!("{museum}/media/{file}")).join(" ");
    let named = "catalogue.json exhibitions/x-idea.json";
    let expect = format!("museum {museum}/museum.json [{media}] [editors/exhibits.json] [{named}]");
    assert_eq!(take_with(folder.path(), "xa-fort", true), expect);
    assert!(!folder.path().join(museum).exists());
    let noted = fs::read_to_string(folder.path().join("withdrawn.jsonl")).unwrap();
    assert_eq!(noted.lines().count(), 9, "four exhibits, a former id of each, and the museum");
    assert_eq!(take_with(folder.path(), "xa-fort", true), "no record with the id `xa-fort` in this catalogue");
}

#[test]
fn a_run_that_stopped_half_way_is_finished_by_the_next() {
    let (stopped, whole) = (catalogue(), catalogue());
    take_with(whole.path(), "xa-fort", true);
    fs::copy(whole.path().join("withdrawn.jsonl"), stopped.path().join("withdrawn.jsonl")).unwrap();
    fs::remove_file(stopped.path().join("museums/xa-fort/media/one.jpg")).unwrap();
    take_with(stopped.path(), "xa-fort", true);
    assert_eq!(names(stopped.path()), names(whole.path()));
    for name in names(whole.path()) {
        assert_eq!(fs::read(stopped.path().join(&name)).unwrap(), fs::read(whole.path().join(&name)).unwrap());
    }
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
