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

/// The program as the checks drive it, with the features that the tests are compiled with, so that nothing is compiled
/// twice: of all examples there are none, but asking for them says so to cargo. The bundles stay outside it.
pub(crate) fn tested_program(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "--workspace", "--bin", "vitrina", "--examples"]);
    process::run(cargo.current_dir(&project.root))
}

/// The program as it is handed out: built for speed, with the bundles inside it.
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
        let mut vitrina = Command::new(project.tested_program());
        process::run(vitrina.args(arguments).arg("--catalogue").arg(project.root.join("catalogue")))?;
    }
    Ok(())
}

/// Where the tested site says it stands; the name is reserved for examples.
pub(crate) const ADDRESS: &str = "https://vitrina.example/";

/// The starter catalogue as static pages in a folder, by the program as it is handed out, for an address when it is known:
/// canonical addresses, feeds and the site map need one.
pub(crate) fn build(project: &Project, out: &Path, address: Option<&str>) -> Result<()> {
    build_with(Command::new(project.program()).arg("build"), project, out, address)
}

/// The same by the program as the checks drive it, with the bundles if there are any.
pub(crate) fn build_tested(project: &Project, out: &Path) -> Result<()> {
    let mut vitrina = Command::new(project.tested_program());
    vitrina.arg("build");
    if project.web().is_dir() {
        vitrina.arg("--assets").arg(project.web());
    }
    build_with(&mut vitrina, project, out, Some(ADDRESS))
}

fn build_with(vitrina: &mut Command, project: &Project, out: &Path, address: Option<&str>) -> Result<()> {
    vitrina.args(["--precompress", "--catalogue"]).arg(project.root.join("catalogue")).arg("--out").arg(out);
    if let Some(address) = address {
        vitrina.args(["--base-url", address]);
    }
    process::run(vitrina)
}

/// Builds the starter site anew in another folder and compares: the same input gives the same bytes, whatever was
/// there before.
pub(crate) fn build_again(project: &Project) -> Result<()> {
    same_as(project, "site-again", |again| build_tested(project, again))
}

/// The program as it is handed out makes the same site as the one that the checks drive.
pub(crate) fn handed_out(project: &Project) -> Result<()> {
    program(project)?;
    same_as(project, "site-handed-out", |again| build(project, again, Some(ADDRESS)))
}

fn same_as(project: &Project, folder: &str, build: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let again = project.target.join(folder);
    if again.is_dir() {
        fs::remove_dir_all(&again)?;
    }
    build(&again)?;
    tree::same(&project.site(), &again)
}
