//! The project as these tests see it: its folder, its source files, and `cargo` run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What `cargo` prints with these arguments, without a network.
#[track_caller]
pub(crate) fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).arg("--offline").current_dir(root()).output().unwrap();
    assert!(output.status.success(), "cargo {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// `cargo metadata` of the workspace's own packages.
pub(crate) fn metadata() -> &'static Value {
    static METADATA: OnceLock<Value> = OnceLock::new();
    METADATA.get_or_init(|| serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"])).unwrap())
}

/// A text file of the project.
pub(crate) struct Source {
    /// Its path below the workspace, with `/`.
    pub(crate) path: String,
    /// Its content.
    pub(crate) text: String,
}

impl Source {
    /// Whether the file is compiled into what users run, rather than into tests or build scripts.
    pub(crate) fn is_product(&self) -> bool {
        let tests =
            self.path.starts_with("tests/") || self.path.contains("/tests/") || self.path.ends_with("/tests.rs");
        !tests && !self.path.ends_with("/build.rs") && !self.path.contains("/build/")
    }

    /// The code with its line numbers: without comments, up to the tests at the end of the file.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines
            .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Whether `word` stands in `line` and is not the middle of a longer name.
pub(crate) fn stands_in(line: &str, word: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(inside) && word.starts_with(inside);
        let after = line[at + word.len()..].chars().next().is_some_and(inside) && word.ends_with(inside);
        !before && !after
    })
}

/// The files with one of these endings below the given places, sorted; what tools made and fetched is left out.
pub(crate) fn sources(places: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for place in places {
        collect(&root().join(place), endings, &mut paths);
    }
    paths.sort();
    assert!(!paths.is_empty(), "no {endings:?} below {places:?}");
    let source = |path: PathBuf| Source {
        path: path
            .strip_prefix(root())
            .unwrap()
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/"),
        text: fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    };
    paths.into_iter().map(source).collect()
}

fn collect(place: &Path, endings: &[&str], paths: &mut Vec<PathBuf>) {
    if !place.is_dir() {
        paths.extend(place.is_file().then(|| place.to_path_buf()));
        return;
    }
    for entry in fs::read_dir(place).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if matches!(name.as_str(), "node_modules" | "target" | "dist" | ".git") {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), endings, paths);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            paths.push(entry.path());
        }
    }
}
