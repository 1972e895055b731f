//! The program and the starter site, as a webmaster would build them.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use fs_err as fs;

use crate::project::Project;
use crate::{bundle, process, tree};

/// The browser bundles, which the program carries inside it.
pub(crate) fn bundles(project: &Project) -> Result<()> {
    bundle::build(project)
}

/// The program, built for speed, with the bundles inside it.
pub(crate) fn program(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", "vitrina-cli"]).current_dir(&project.root);
    if project.web().is_dir() {
        cargo.env("VITRINA_BUNDLE", project.web());
    }
    process::run(&mut cargo)
}

/// The starter catalogue holds together, and lies in its canonical form.
pub(crate) fn check_catalogue(project: &Project) -> Result<()> {
    for arguments in [&["check"][..], &["fmt", "--check"]] {
        let mut vitrina = Command::new(project.program());
        process::run(vitrina.args(arguments).arg("--catalogue").arg(project.root.join("catalogue")))?;
    }
    Ok(())
}

/// Where the tested site says it stands; the name is reserved for examples.
pub(crate) const ADDRESS: &str = "https://vitrina.example/";

/// The starter catalogue as static pages in a folder, for an address when it is known: canonical addresses, feeds and the
/// site map need one.
pub(crate) fn build(project: &Project, out: &Path, address: Option<&str>) -> Result<()> {
    let mut vitrina = Command::new(project.program());
    vitrina
        .args(["build", "--precompress"])
        .arg("--catalogue")
        .arg(project.root.join("catalogue"))
        .arg("--out")
        .arg(out);
    if let Some(address) = address {
        vitrina.args(["--base-url", address]);
    }
    process::run(&mut vitrina)
}

/// Builds the starter site anew in another folder and compares: the same input gives the same bytes, whatever was
/// there before.
pub(crate) fn build_again(project: &Project) -> Result<()> {
    let again = project.target.join("site-again");
    if again.is_dir() {
        fs::remove_dir_all(&again)?;
    }
    build(project, &again, Some(ADDRESS))?;
    tree::same(&project.site(), &again)
}
