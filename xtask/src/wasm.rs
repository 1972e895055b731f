//! Which compiler makes WebAssembly: rustup's where it may download the target, else Debian's.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::{process, sysroot};

/// The target of everything that runs in a browser.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler for the target.
pub(crate) enum Compiler {
    /// The one that cargo takes by itself.
    Own,
    /// This program, as `RUSTC`.
    Wrapped(PathBuf),
}

/// A way to the target.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Way {
    /// The target is there.
    Present,
    /// `rustup target add`.
    Rustup,
    /// Debian's compiler.
    Debian,
}

impl Compiler {
    /// The compiler, set up first if it is missing.
    pub(crate) fn ensure(project: &Project) -> Result<Self> {
        let asked_for_debian = env::var("VITRINA_WASM").is_ok_and(|value| value == "debian");
        let rustup_forbidden = env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| value == "0");
        match way(asked_for_debian, rustup_forbidden, target_is_present()) {
            Way::Present => Ok(Self::Own),
            Way::Rustup => {
                println!("   rustup target add {TARGET}\n      Rust's standard library for the browser");
                match process::run(Command::new("rustup").args(["target", "add", TARGET])) {
                    Ok(()) => Ok(Self::Own),
                    Err(error) => {
                        println!("   {error:#}; going the Debian way");
                        sysroot::ensure(project).map(Self::Wrapped)
                    }
                }
            }
            Way::Debian => sysroot::ensure(project).map(Self::Wrapped),
        }
    }

    /// Makes a command, and every cargo it starts, use this compiler, in a build folder of its own: otherwise every
    /// change between the two compilers would compile the world anew.
    pub(crate) fn apply(&self, command: &mut Command, project: &Project) {
        command.env("CARGO_TARGET_DIR", project.target.join("wasm"));
        if let Self::Wrapped(rustc) = self {
            command.env("RUSTC", rustc);
        }
        let flags: Vec<String> = without_folders(&project.root).collect();
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    }
}

/// Flags of the compiler: the same source gives the same bytes wherever it lies, and no bundle tells whose machine
/// made it.
pub(crate) fn without_folders(root: &Path) -> impl Iterator<Item = String> {
    let folders = [Some((root.to_path_buf(), "/source")), cargo_home().map(|home| (home, "/cargo"))];
    folders.into_iter().flatten().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
}

/// The way to go.
const fn way(asked_for_debian: bool, rustup_forbidden: bool, present: bool) -> Way {
    match (asked_for_debian, present, rustup_forbidden) {
        (true, ..) => Way::Debian,
        (false, true, _) => Way::Present,
        (false, false, true) => Way::Debian,
        (false, false, false) => Way::Rustup,
    }
}

/// Whether cargo's own compiler has the target.
fn target_is_present() -> bool {
    let sysroot = process::read(Command::new("rustc").args(["--print", "sysroot"]));
    sysroot.is_ok_and(|folder| Path::new(folder.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

/// Where cargo keeps the sources of dependencies.
fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(asked_for_debian: bool, rustup_forbidden: bool, present: bool, expect: Way) {
        assert_eq!(way(asked_for_debian, rustup_forbidden, present), expect);
    }

    #[test]
    fn rustup_is_asked_only_where_it_may_be() {
        check(false, false, false, Way::Rustup);
        check(false, false, true, Way::Present);
        check(false, true, true, Way::Present);
        check(false, true, false, Way::Debian);
    }

    #[test]
    fn the_debian_way_can_be_asked_for() {
        check(true, false, true, Way::Debian);
        check(true, true, false, Way::Debian);
    }
}
