//! An incremental build equals a clean one, whatever came before and wherever it was stopped; foreign files stay.
//!
//! "Stopped" is tried before every single change on the disk, in the build and again in the one that mends it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tempfile::TempDir;

use super::disk::Disk;
use super::*;

/// A site as a test states it: path and bytes.
type Site = BTreeMap<String, Vec<u8>>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// Builds as the site builder does: what can be kept is kept, the rest written.
fn build_on(out: &Path, site: &Site, disk: Disk) -> Result<Outcome, OutputError> {
    let output = Output::open_on(out, disk)?;
    for (path, bytes) in site {
        if !output.keep(path, short(bytes)) {
            output.write(path, short(bytes), bytes)?;
        }
    }
    output.finish()
}

#[track_caller]
fn build(out: &Path, site: &Site) -> Outcome {
    build_on(out, site, Disk::default()).expect("the site can be built")
}

/// All that stands in the folder; empty folders stand with a slash.
fn standing(out: &Path) -> Site {
    fn read(out: &Path, folder: &Path, site: &mut Site) {
        let Ok(entries) = fs_err::read_dir(folder) else { return };
        let mut empty = folder != out;
        for entry in entries {
            let path = entry.expect("readable").path();
            empty = false;
            if path.is_dir() {
                read(out, &path, site);
            } else {
                let name = path.strip_prefix(out).expect("inside").to_string_lossy().into_owned();
                site.insert(name, fs_err::read(&path).expect("readable"));
            }
        }
        if empty {
            let name = folder.strip_prefix(out).expect("inside").to_string_lossy().into_owned();
            site.insert(format!("{name}/"), Vec::new());
        }
    }
    let mut site = Site::new();
    read(out, out, &mut site);
    site
}

fn place() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder for the test");
    let out = folder.path().join("site");
    (folder, out)
}

fn before() -> Site {
    site(&[
        ("index.html", "the languages"),
        ("en/index.html", "home of the earlier site"),
        ("en/exhibits/a.html", "an exhibit"),
        ("en/exhibits/b.html", "an exhibit that goes"),
        ("en/states/x/y.html", "a folder that becomes a file"),
        ("ru/index.html", "a language that goes"),
        ("kept.txt", "kept"),
        ("leaf", "a file that becomes a folder"),
    ])
}

fn after() -> Site {
    site(&[
        ("index.html", "the languages, one fewer"),
        ("en/index.html", "home of the later site"),
        ("en/exhibits/a.html", "an exhibit"),
        ("en/exhibits/c.html", "an exhibit that comes"),
        ("en/states/x", "a file that was a folder"),
        ("fa/index.html", "a language that comes"),
        ("kept.txt", "kept"),
        ("leaf/new.html", "in a folder that was a file"),
    ])
}

#[test]
fn counts_what_it_did() {
    let (_folder, out) = place();
    let first = build(&out, &before());
    assert_eq!((first.written, first.unchanged, first.removed, first.files), (8, 0, 0, 8));
    let second = build(&out, &after());
    assert_eq!((second.written, second.unchanged, second.removed, second.files), (6, 2, 4, 8));
    assert_eq!(second.bytes, after().values().map(|bytes| bytes.len() as u64).sum::<u64>());
    assert_eq!(standing(&out), after());
    let third = build(&out, &after());
    assert_eq!((third.written, third.unchanged, third.removed), (0, 8, 0));
    assert_eq!(third.root, second.root);
    assert_ne!(first.root, second.root);
}

#[test]
fn rendered_again_to_the_same_bytes_is_not_written() {
    let (_folder, out) = place();
    let output = Output::open(&out).expect("opens");
    assert_eq!(output.write("a.html", [1; 16], b"same").expect("taken"), Written::New);
    output.finish().expect("finishes");
    let time = fs_err::metadata(out.join("a.html")).expect("there").modified().expect("has a time");

    let output = Output::open(&out).expect("opens");
    assert!(!output.keep("a.html", [2; 16]), "other inputs must be rendered");
    assert_eq!(output.write("a.html", [2; 16], b"same").expect("taken"), Written::Unchanged);
    assert_eq!(output.planned().root, output.finish().expect("finishes").root);
    assert_eq!(time, fs_err::metadata(out.join("a.html")).expect("there").modified().expect("has a time"));

    let output = Output::open(&out).expect("opens");
    assert!(output.keep("a.html", [2; 16]), "the new inputs are remembered though no page changed");
    output.abandon();
    assert_eq!(standing(&out), site(&[("a.html", "same")]));
}

#[test]
fn many_threads_write_at_once() {
    let (_folder, out) = place();
    let output = Output::open(&out).expect("opens");
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let output = &output;
            scope.spawn(move || {
                for page in 0..50 {
                    let path = format!("en/{page}/{thread}.html");
                    output.write(&path, [0; 16], path.as_bytes()).expect("taken");
                }
            });
        }
    });
    assert_eq!(output.finish().expect("finishes").files, 400);
    assert!(standing(&out).iter().all(|(path, bytes)| path.as_bytes() == bytes));
}

/// A build is stopped after `steps`; every file is whole; the next build is stopped too, the one after it is not.
#[track_caller]
fn check_stopped(from: Option<&Site>, to: &Site, steps: i64, mending: i64) -> bool {
    let (_folder, out) = place();
    if let Some(from) = from {
        build(&out, from);
    }
    let none = Site::new();
    let from = from.unwrap_or(&none);
    let stopped = build_on(&out, to, Disk::stopping_after(steps)).is_err();
    let whole = |when: &str| {
        for (path, bytes) in standing(&out) {
            let ours = path.ends_with('/') || from.get(&path) == Some(&bytes) || to.get(&path) == Some(&bytes);
            assert!(ours, "{path} is not whole {when}, stopped after {steps} and {mending} steps");
        }
    };
    whole("after the first stop");
    if !out.with_file_name(".site.vitrina").join("journal").exists()
        && !out.with_file_name(".site.vitrina").join("journal.moves").exists()
        && stopped
        && standing(&out) != *to
    {
        assert_eq!(standing(&out), *from, "the earlier site is untouched until the journal stands");
    }
    let _ = build_on(&out, to, Disk::stopping_after(mending));
    whole("after the second stop");
    if mending % 2 == 0 {
        complete(&out).expect("serve finishes the journal");
        whole("after serve");
    }
    build(&out, to);
    assert_eq!(standing(&out), *to, "stopped after {steps} and {mending} steps");
    stopped
}

#[track_caller]
fn check_all_stops(from: Option<&Site>, to: &Site) {
    let steps = (0..).take_while(|steps| check_stopped(from, to, *steps, 0)).count();
    assert!(steps > 15, "a build makes more than {steps} changes");
    for steps in 0..steps as i64 {
        // A third of all pairs, a different third for each neighbour.
        for mending in (1 + steps % 3..18).step_by(3) {
            check_stopped(from, to, steps, mending);
        }
    }
}

#[test]
fn a_first_build_can_be_stopped_anywhere() {
    check_all_stops(None, &after());
}

#[test]
fn a_later_build_can_be_stopped_anywhere() {
    check_all_stops(Some(&before()), &after());
}

#[test]
fn a_mounted_folder_gets_its_files_one_by_one() {
    // The rename of the whole folder is refused when something stands there already: as after a stop in mid-way.
    let (_folder, out) = place();
    let output = Output::open(&out).expect("opens");
    for (path, bytes) in after() {
        output.write(&path, [0; 16], &bytes).expect("taken");
    }
    fs_err::create_dir_all(out.join("en/exhibits")).expect("made");
    output.finish().expect("finishes");
    assert_eq!(standing(&out), after());
    assert_eq!(build(&out, &before()).removed, 4);
}

#[test]
fn foreign_files_are_refused_and_untouched() {
    let (folder, out) = place();
    fs_err::create_dir(&out).expect("made");
    for name in 1..=7 {
        fs_err::write(out.join(format!("thesis-{name}.txt")), "mine").expect("written");
    }
    let mine = standing(&out);
    let error = build_on(&out, &after(), Disk::default()).expect_err("refused").to_string();
    assert!(error.contains("thesis-1.txt, thesis-2.txt") && error.contains("and 2 more"), "{error}");
    assert_eq!(standing(&out), mine);
    assert_eq!(fs_err::read_dir(folder.path()).expect("there").count(), 1, "nothing was put beside it");
}

#[track_caller]
fn check_foreign(put: &str, expect: &str) {
    let (_folder, out) = place();
    build(&out, &before());
    let path = out.join(put);
    if put.ends_with('/') {
        fs_err::create_dir_all(&path).expect("made");
    } else {
        fs_err::create_dir_all(path.parent().expect("has one")).expect("made");
        fs_err::write(&path, "mine").expect("written");
    }
    let mine = standing(&out);
    match build_on(&out, &after(), Disk::default()) {
        Err(OutputError::Foreign { names, .. }) => assert_eq!(names, [expect]),
        other => panic!("{put} was not refused: {other:?}"),
    }
    assert_eq!(standing(&out), mine);
}

#[test]
fn foreign_files_in_an_earlier_site_are_refused_and_untouched() {
    check_foreign("notes.txt", "notes.txt");
    check_foreign("notes/", "notes/");
    check_foreign("en/exhibits/c.html", "en/exhibits/c.html");
    check_foreign("en/exhibits/c.html/mine.txt", "en/exhibits/c.html/mine.txt");
    check_foreign("en/exhibits/c.html/", "en/exhibits/c.html/");
    check_foreign("en/states/x/mine.txt", "en/states/x/mine.txt");
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_site() {
    let (folder, out) = place();
    build(&out, &before());
    let elsewhere = folder.path().join("elsewhere");
    fs_err::rename(out.join("en/exhibits"), &elsewhere).expect("moved");
    fs_err::os::unix::fs::symlink(&elsewhere, out.join("en/exhibits")).expect("linked");
    let mine = standing(&elsewhere);
    let error = build_on(&out, &after(), Disk::default()).expect_err("refused").to_string();
    assert!(error.contains("en/exhibits"), "{error}");
    let none = site(&[("index.html", "alone")]);
    build_on(&out, &none, Disk::default()).expect_err("nothing is deleted through a link");
    assert_eq!(standing(&elsewhere), mine);
}

#[cfg(unix)]
#[test]
fn the_output_folder_itself_may_be_a_link() {
    let (folder, out) = place();
    let link = folder.path().join("link");
    fs_err::os::unix::fs::symlink(&out, &link).expect("linked");
    assert!(matches!(Output::open(&link), Err(OutputError::NotAFolder { .. })), "a dangling link");
    fs_err::create_dir(&out).expect("made");
    build(&link, &before());
    build(&link, &after());
    assert!(link.is_symlink());
    assert_eq!(standing(&out), after());
}

#[test]
fn a_site_changed_by_hand_is_written_anew() {
    let (_folder, out) = place();
    build(&out, &before());
    fs_err::write(out.join("index.html"), "THE LANGUAGES").expect("written");
    fs_err::write(out.join("en/index.html"), "of another site").expect("written");
    assert_eq!(build(&out, &before()).written, 8);
    assert_eq!(standing(&out), before());
    fs_err::remove_dir_all(&out).expect("deleted");
    assert_eq!(build(&out, &before()).written, 8);
    assert_eq!(standing(&out), before());
}

#[test]
fn two_builds_do_not_meet() {
    let (_folder, out) = place();
    let one = Output::open(&out).expect("opens");
    assert!(matches!(Output::open(&out), Err(OutputError::Busy { .. })));
    assert!(!complete(&out).expect("serve goes on"));
    one.abandon();
    Output::open(&out).expect("opens when the other is gone");
}

#[test]
fn a_damaged_manifest_is_told() {
    let (_folder, out) = place();
    build(&out, &before());
    let path = out.with_file_name(".site.vitrina").join("manifest");
    let whole = fs_err::read(&path).expect("there");
    for length in 0..whole.len() {
        fs_err::write(&path, &whole[..length]).expect("written");
        assert!(matches!(Output::open(&out), Err(OutputError::State { .. })), "cut after {length} bytes");
    }
    assert_eq!(standing(&out), before());
}

#[track_caller]
fn check_path(path: &str, expect: bool) {
    let (_folder, out) = place();
    let output = Output::open(&out).expect("opens");
    let taken = output.write(path, [0; 16], b"");
    assert_eq!(taken.is_ok(), expect, "{path}: {taken:?}");
    assert_eq!(output.finish().is_ok(), expect, "a build with a refused file is not finished");
    assert_eq!(out.exists(), expect);
}

#[test]
fn paths_are_plain() {
    check_path("en/exhibits/ru-cafm-001.html", true);
    check_path("assets/style.0123abcd.css", true);
    check_path("", false);
    check_path("/etc/passwd", false);
    check_path("../index.html", false);
    check_path("en/../../index.html", false);
    check_path("en//index.html", false);
    check_path("en/", false);
    check_path("./index.html", false);
    check_path("c:\\index.html", false);
    check_path("en/a name.html", false);
    check_path("витрина.html", false);
    check_path(&"a".repeat(201), false);
}

#[track_caller]
fn check_clash(paths: &[&str], expect: bool) {
    let (_folder, out) = place();
    build(&out, &before());
    let planned: Site = paths.iter().map(|path| ((*path).to_owned(), Vec::new())).collect();
    let clash = matches!(build_on(&out, &planned, Disk::default()), Err(OutputError::Clash { .. }));
    assert_eq!(clash, expect, "{paths:?}");
    if expect {
        assert_eq!(standing(&out), before());
    }
}

#[test]
fn names_that_some_systems_take_for_one_are_refused() {
    check_clash(&["a.html", "A.html"], true);
    check_clash(&["A.html", "a.html", "b.html"], true);
    check_clash(&["AB.html", "Ab.html"], true);
    check_clash(&["zh-Hans/a.html", "zh-hans/b.html"], true);
    check_clash(&["zh-Hans/A.html", "zh-Hans/a.html"], true);
    check_clash(&["a", "a-b", "a/b"], true);
    check_clash(&["A", "a/b"], true);
    check_clash(&["zh-Hans/a.html", "zh-Hans/B.html", "en/b.html", "README"], false);
}

#[test]
fn a_path_is_planned_once() {
    let (_folder, out) = place();
    build(&out, &before());
    let output = Output::open(&out).expect("opens");
    assert!(output.keep("kept.txt", short(b"kept")));
    assert!(matches!(output.write("kept.txt", [0; 16], b"other"), Err(OutputError::Twice { .. })));
    assert!(matches!(output.finish(), Err(OutputError::Incomplete)));
    assert_eq!(standing(&out), before());
}

/// Sites over a few names, so that files come, go, change and become folders and back.
fn any_site() -> impl Strategy<Value = Site> {
    const PATHS: [&str; 12] = [
        "a",
        "a/b",
        "a/b/c",
        "a/d",
        "e.html",
        "f/e.html",
        "f/g",
        "f/g/h",
        "zh-Hans/a",
        "zh-Hans/i",
        "j/k/l/m",
        "j/k/n",
    ];
    proptest::collection::btree_map(0..PATHS.len(), 0_u8..3, 0..PATHS.len()).prop_map(|chosen| {
        let mut site = Site::new();
        for (number, content) in chosen {
            // A path whose folder is a file already is left out.
            if path::folders(PATHS[number]).all(|folder| !site.contains_key(folder)) {
                site.insert(PATHS[number].to_owned(), vec![content; usize::from(content) * 5]);
            }
        }
        site
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn incremental_equals_clean(sites in proptest::collection::vec(any_site(), 1..6), stop in 0_i64..60) {
        let (_folder, out) = place();
        for site in &sites {
            let _ = build_on(&out, site, Disk::stopping_after(stop));
            let outcome = build(&out, site);
            prop_assert_eq!(&standing(&out), site);
            let (_other, clean) = place();
            prop_assert_eq!(outcome.root, build(&clean, site).root);
            prop_assert_eq!(outcome.files, site.len() as u64);
        }
    }
}
