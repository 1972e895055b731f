//! The real program is killed at random moments of a build: every page that is there is whole, and the next build
//! finishes and leaves what a clean build leaves.
//!
//! Ten kills, or a hundred with `VITRINA_SLOW=1`; the moments come from a fixed seed and the measured length of a build.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::catalogue::{Folder, LINES, exhibit};
use crate::program::program;

/// Exhibits of the catalogue, one a line.
const EXHIBITS: u64 = 60;

/// Every file of a site with its bytes.
type Site = BTreeMap<String, Vec<u8>>;

fn files(folder: &Path) -> Site {
    let (mut found, mut open) = (Site::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        // A site that was never moved in is not there.
        let Ok(entries) = fs::read_dir(next) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// A catalogue of which every exhibit, and so nearly every page, says `word`.
fn catalogue(word: &str, exhibits: u64) -> Folder {
    let folder = Folder::new();
    let line = |number: u64| {
        let mut exhibit = exhibit(&format!("xb-example-{:03}", number + 1), "xb-example", 1_000 + number);
        exhibit["description"] = serde_json::json!({"en": {"text": word, "status": "original"}});
        exhibit["title"]["en"]["text"] = format!("EXAMPLE sabre {number}, {word}").into();
        format!("{exhibit}\n")
    };
    folder.put(LINES, (0..exhibits).map(line).collect::<String>());
    folder
}

fn start(catalogue: &Folder, out: &Path) -> Child {
    Command::new(program())
        .arg("build")
        .arg("--catalogue")
        .arg(catalogue.path())
        .arg("--out")
        .arg(out)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Builds to the end and tells how long that took.
#[track_caller]
fn build(catalogue: &Folder, out: &Path) -> Duration {
    let begun = Instant::now();
    assert!(start(catalogue, out).wait().unwrap().success());
    begun.elapsed()
}

/// Numbers that look random and are the same in every run (a 64-bit linear congruence; the upper bits are good enough).
fn next(seed: &mut u64) -> f64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 11) as f64 / (1_u64 << 53) as f64
}

#[test]
fn a_build_that_is_killed_leaves_whole_pages_and_the_next_one_finishes() {
    let kills = if std::env::var_os("VITRINA_SLOW").is_some() { 100 } else { 10 };
    let place = tempfile::tempdir().unwrap();
    // The second has fewer exhibits: pages go as well as change.
    let catalogues = [catalogue("blade", EXHIBITS), catalogue("hilt", EXHIBITS - 7)];
    let clean: Vec<Site> = catalogues
        .iter()
        .enumerate()
        .map(|(number, catalogue)| {
            let out = place.path().join(format!("clean-{number}"));
            build(catalogue, &out);
            files(&out)
        })
        .collect();
    let out = place.path().join("site");
    let mut length = build(&catalogues[0], &out);
    let (mut seed, mut stopped, mut between) = (20_261_125, 0, 0);
    for kill in 0..kills {
        let wanted = (kill + 1) % 2;
        // Every fifth time there is no earlier site.
        if kill % 5 == 4 {
            fs::remove_dir_all(&out).unwrap();
        }
        // The files move in at the end, within a small part of the time: every second kill falls into it.
        let part = next(&mut seed);
        let moment = length.mul_f64(if kill % 2 == 0 { part } else { 0.8 + part / 5.0 });
        let mut child = start(&catalogues[wanted], &out);
        thread::sleep(moment);
        let ended = child.try_wait().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        stopped += usize::from(ended.is_none());

        let left = files(&out);
        for (name, bytes) in &left {
            let whole = clean.iter().any(|site| site.get(name) == Some(bytes));
            assert!(whole, "kill {kill} after {moment:?}: {name} is neither the old file nor the new one");
        }
        between += usize::from(!left.is_empty() && clean.iter().all(|site| *site != left));
        // The shortest that was seen: on a busy machine a build may take many times as long, or be over at once.
        length = length.min(build(&catalogues[wanted], &out));
        let (built, expect) = (files(&out), &clean[wanted]);
        assert!(built == *expect, "kill {kill} after {moment:?}: the next build differs from a clean one");
    }
    assert!(stopped * 5 > kills, "only {stopped} of {kills} builds were still at work when they were killed");
    if std::env::var_os("VITRINA_SLOW").is_some() {
        let told =
            format!("{kills} kills: {stopped} of a build at work, {between} between the earlier site and the next\n");
        std::io::stderr().write_all(told.as_bytes()).unwrap();
    }
}
