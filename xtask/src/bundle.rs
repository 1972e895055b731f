//! The browser bundles: Trunk compiles `web/` to WebAssembly and JavaScript in `target/web`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::slim::slim;
use crate::wasm::Compiler;
use crate::{node, process, tools};

/// Builds the bundles with all tools in their pinned versions, installing what is missing.
pub(crate) fn build(project: &Project) -> Result<()> {
    let compiler = Compiler::ensure(project)?;
    let folders = tool_folders(project)?;
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    println!(
        "   trunk build --release, into {}\n      islands and the proposal desk for the browser",
        project.web().display()
    );
    // Trunk itself is kept from the network, so that it brings no other versions of the tools.
    process::run(Command::new("cargo").args(["fetch", "--quiet", "--locked"]).current_dir(&project.root))?;
    let mut trunk = Command::new(tools::TRUNK.ensure(project)?);
    trunk.args(["build", "--offline", "--skip-version-check", "--release", "--dist"]).arg(project.web());
    trunk.env("PATH", process::path_with(&folders)?).current_dir(&project.root);
    // Trunk reads this as one of its own options and takes only true or false.
    trunk.env_remove("NO_COLOR");
    trunk.env("CARGO_TERM_QUIET", "true").env_remove("RUST_BACKTRACE");
    compiler.apply(&mut trunk, project);
    process::run(&mut trunk)?;
    for entry in fs_err::read_dir(project.web())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            fs_err::write(&path, slim(&fs_err::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// The folders of the tools that Trunk looks for on PATH.
fn tool_folders(project: &Project) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for tool in tools::FOR_BUNDLES {
        let program = tool.ensure(project)?;
        folders.push(program.parent().context("a program lies in a folder")?.to_path_buf());
    }
    // wasm-opt runs under Node.
    folders.extend(node::ensure(project)?.folders());
    Ok(folders)
}
