//! Where things are: the checkout, its build folder, and the cache that all checkouts of this user share.
//!
//! Tools go to a cache of the project's own, never to the user's tool folders or to the system's libraries.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fs_err as fs;

/// The folders of one checkout.
pub(crate) struct Project {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// Cargo's build folder.
    pub(crate) target: PathBuf,
    /// Tools and npm packages, shared by all checkouts: `$XDG_CACHE_HOME/vitrina`.
    pub(crate) cache: PathBuf,
}

impl Project {
    /// The checkout this program was started for.
    pub(crate) fn find() -> Result<Self> {
        // Cargo sets it for `cargo run`; the value at compile time serves who starts the binary by hand.
        let xtask = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&xtask).parent().context("xtask lies inside the checkout")?.to_path_buf();
        if !root.join("Cargo.lock").is_file() {
            bail!("{} is not a checkout: it has no Cargo.lock", root.display());
        }
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target, cache: cache_folder()? })
    }

    /// The browser bundles that Trunk writes.
    pub(crate) fn web(&self) -> PathBuf {
        self.target.join("web")
    }

    /// The program as it is handed out.
    pub(crate) fn program(&self) -> PathBuf {
        self.built("release")
    }

    /// The program as the checks drive it.
    pub(crate) fn tested_program(&self) -> PathBuf {
        self.built("debug")
    }

    fn built(&self, profile: &str) -> PathBuf {
        self.target.join(profile).join(format!("vitrina{}", env::consts::EXE_SUFFIX))
    }

    /// The starter site.
    pub(crate) fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The version of a package in Cargo.lock.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock"))?;
        version_in_lock(&lock, package).with_context(|| format!("Cargo.lock names no package `{package}`"))
    }
}

/// `$XDG_CACHE_HOME/vitrina`, or `~/.cache/vitrina`.
fn cache_folder() -> Result<PathBuf> {
    let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .context("neither XDG_CACHE_HOME nor HOME names a folder to keep tools in")?;
    let cache = base.join("vitrina");
    fs::create_dir_all(&cache)?;
    Ok(cache)
}

/// Finds `version = "…"` of a package in the text of Cargo.lock.
fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(package: &str, expect: Option<&str>) {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n";
        assert_eq!(version_in_lock(lock, package).as_deref(), expect);
    }

    #[test]
    fn a_version_is_read_from_the_lock_by_the_whole_name() {
        check("wasm-bindgen", Some("0.2.130"));
        check("wasm-bindgen-macro", Some("0.2.1"));
        check("wasm", None);
    }
}
