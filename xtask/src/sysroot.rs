//! The Debian way to the wasm target, for machines where rustup may not or cannot download.
//!
//! Debian's `rustc-web` is a recent compiler with the source of its library. The library is compiled once for
//! wasm32 into a sysroot in the cache; a wrapper script makes a compiler of the two. `/usr/lib` is not touched.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{self as std_process, Command};

use anyhow::{Context, Result, bail};
use fs_err as fs;

use crate::project::Project;
use crate::wasm::{self, TARGET};
use crate::{apt, process};

/// Debian's compiler.
const RUSTC: &str = "/usr/bin/rustc";

/// The source of its library, without the version that moves with security updates.
const SOURCE: &str = "/usr/lib/rustlib/src/rust";

/// The linker for wasm, a link to a versioned one.
const LINKER: &str = "/usr/bin/rust-lld";

/// A compiler for wasm32: the path of the wrapper script, to be used as `RUSTC`.
pub(crate) fn ensure(project: &Project) -> Result<PathBuf> {
    ensure_compiler()?;
    let version = compiler_version()?;
    let sysroot = project.cache.join(format!("sysroot-{version}"));
    let wrapper = sysroot.join("rustc");
    if !wrapper.is_file() {
        println!("   compiling Rust's standard library for {TARGET} (about one minute)");
        println!("      rustup cannot bring it here, so Debian's rustc {version} and its source do");
        // Made beside and moved in whole; the wrapper names the final place.
        let making = project.cache.join(format!("sysroot-{version}.{}.part", std_process::id()));
        fill(project, &making)?;
        write_wrapper(&making.join("rustc"), &sysroot)?;
        if let Err(error) = fs::rename(&making, &sysroot) {
            fs::remove_dir_all(&making)?;
            if !wrapper.is_file() {
                return Err(error.into());
            }
        }
    }
    Ok(wrapper)
}

/// Debian's compiler, its library's source and a linker.
fn ensure_compiler() -> Result<()> {
    let why = "Debian's Rust compiler with its library's source makes the WebAssembly, since rustup may not download";
    if compiler_version().is_err() || !Path::new(SOURCE).join("library/sysroot/Cargo.toml").is_file() {
        apt::install(&["rustc-web", "rust-web-src", "rust-web-llvm"], why)?;
    }
    if let Ok(linker) = fs::read_link(LINKER)
        && !Path::new(LINKER).exists()
    {
        let package = linker.file_name().and_then(|name| name.to_str()).context("the linker's link names a file")?;
        apt::install(&[package], "the linker for WebAssembly that Debian's compiler asks for")?;
    }
    compiler_version().map(|_| ())
}

/// The version of Debian's compiler, when it is new enough for the project.
fn compiler_version() -> Result<String> {
    let text = process::read(Command::new(RUSTC).arg("--version"))?;
    let version = text.split(' ').nth(1).with_context(|| format!("{RUSTC} says `{text}` for its version"))?;
    let wanted = env!("CARGO_PKG_RUST_VERSION");
    if numbers(version) < numbers(wanted) {
        bail!("{RUSTC} is {version}; the project wants {wanted} or newer (Debian's package rustc-web)");
    }
    Ok(version.to_owned())
}

/// `1.96.0` as numbers that compare.
fn numbers(version: &str) -> Vec<u32> {
    version.split(['.', '-']).map_while(|part| part.parse().ok()).collect()
}

/// Compiles the library and lays the sysroot out.
fn fill(project: &Project, sysroot: &Path) -> Result<()> {
    let source = fs::canonicalize(SOURCE)?;
    let build = project.target.join("sysroot");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", "sysroot", "--no-default-features"]);
    cargo.args(["--features", "panic-unwind", "--target", TARGET, "--manifest-path"]);
    cargo.arg(source.join("library/sysroot/Cargo.toml")).arg("--target-dir").arg(&build);
    // What Rust's own build sets for its library; this machine's folders stay out of panic messages.
    let flags = ["-Cembed-bitcode=yes".to_owned(), "-Zforce-unstable-if-unmarked".to_owned()];
    let flags = flags.into_iter().chain(wasm::without_folders(&source)).collect::<Vec<_>>().join("\u{1f}");
    cargo.env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1").env("__CARGO_DEFAULT_LIB_METADATA", "stdwasm");
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags).current_dir(&project.cache);
    process::run(&mut cargo)?;

    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(build.join(TARGET).join("release/deps"))? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "rlib") {
            fs::copy(&file, libraries.join(file.file_name().context("a file has a name")?))?;
        }
    }
    // Build scripts and macros are compiled for this machine, with Debian's own library.
    let host = process::read(Command::new(RUSTC).arg("-vV"))?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc -vV names a host")?;
    symlink(Path::new("/usr/lib/rustlib").join(host), sysroot.join("lib/rustlib").join(host))?;
    fs::remove_dir_all(build)?;
    Ok(())
}

/// Writes the script that is the compiler.
fn write_wrapper(script: &Path, sysroot: &Path) -> Result<()> {
    let sysroot = sysroot
        .to_str()
        .filter(|path| !path.contains('\''))
        .context("the cache's folder name cannot stand in a script")?;
    fs::write(script, format!("#!/bin/sh\nexec {RUSTC} --sysroot '{sysroot}' \"$@\"\n"))?;
    fs::set_permissions(script, PermissionsExt::from_mode(0o755))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(version: &str, wanted: &str, expect: bool) {
        assert_eq!(numbers(version) >= numbers(wanted), expect, "{version} for {wanted}");
    }

    #[test]
    fn a_compiler_is_new_enough_by_its_numbers() {
        check("1.96.0", "1.95", true);
        check("1.95.0-beta.2", "1.95", true);
        check("1.100.0", "1.95", true);
        check("1.63.0", "1.95", false);
    }
}
