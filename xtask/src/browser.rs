//! The browser tests: Node's own test runner over `tests/browser`, a real Chromium against the built site.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use fs_err as fs;

use crate::project::Project;
use crate::{node, process, tools};

/// Browsers at work at the same time: each takes about one core.
const AT_ONCE: &str = "--test-concurrency=2";

/// Runs the tests that say yes or no whatever else the machine does.
pub(crate) fn run(project: &Project) -> Result<()> {
    files(project, AT_ONCE, |name| !name.contains(".alone."))
}

/// Runs those that measure time (`*.alone.test.mjs`), one after another: they want the machine to themselves.
pub(crate) fn run_alone(project: &Project) -> Result<()> {
    files(project, "--test-concurrency=1", |name| name.contains(".alone."))
}

/// Runs test files with the site, the program and the browser named in the environment.
fn files(project: &Project, at_once: &str, wanted: fn(&str) -> bool) -> Result<()> {
    let chromium = tools::CHROMIUM.ensure(project)?;
    let mut node = node::ensure(project)?.command();
    node.args(["--test", at_once]).args(test_files(project, wanted)?).current_dir(&project.root);
    node.env("VITRINA_SITE", project.site()).env("VITRINA_PROGRAM", project.tested_program());
    process::run(node.env("VITRINA_CHROMIUM", chromium))
}

/// The test files, in order. None at all is a mistake, not a pass.
fn test_files(project: &Project, wanted: fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(project.root.join("tests/browser"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).context("a test's name is text")?;
        if name.ends_with(".test.mjs") && wanted(name) {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() { bail!("tests/browser has no *.test.mjs") } else { Ok(files) }
}
