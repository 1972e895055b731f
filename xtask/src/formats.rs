//! What the program exports of the starter catalogue, held against a validator of others.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use fs_err as fs;

use crate::project::Project;
use crate::{process, tools};

/// The folders that are exported, each with its arguments.
const PACKAGES: [(&str, &[&str]); 4] = [
    ("tables", &["csv"]),
    ("tables-whole", &["csv", "--with-machine", "--defuse", "--base-url", "https://vitrina.example/"]),
    ("tables-of-one", &["csv", "--with-machine", "--museum", "ru-cafm"]),
    ("lines", &["json-lines", "--with-machine"]),
];

/// Fails, with file, row and reason, when a data package is not what its descriptor says.
pub(crate) fn check(project: &Project) -> Result<()> {
    let validator = tools::FRICTIONLESS.ensure(project)?;
    let out = project.target.join("formats");
    if out.is_dir() {
        fs::remove_dir_all(&out)?;
    }
    for (name, arguments) in PACKAGES {
        let folder = out.join(name);
        let mut vitrina = Command::new(project.tested_program());
        vitrina.arg("export").args(arguments).arg("--catalogue").arg(project.root.join("catalogue"));
        process::run(vitrina.arg("--out").arg(&folder))?;
        process::read(&mut validate(&validator, &folder))?;
        println!("   {name}: {} files are what their descriptor says", fs::read_dir(&folder)?.count());
    }
    looks(&validator, &out.join("tables-whole"))
}

/// The validator does look: it refuses a reference that leads nowhere, and a file that is not the one described.
fn looks(validator: &Path, folder: &Path) -> Result<()> {
    let table: PathBuf = folder.join("exhibits.materials.csv");
    let text = fs::read_to_string(&table)?;
    let broken = text.replacen(",steel\r\n", ",stool\r\n", 1);
    ensure!(broken != text, "{} has no steel", table.display());
    fs::write(&table, broken)?;
    ensure!(process::read(&mut validate(validator, folder)).is_err(), "the validator accepts a broken table");
    Ok(fs::write(&table, text)?)
}

/// It takes the paths of a descriptor only from within its folder.
fn validate(validator: &Path, folder: &Path) -> Command {
    let mut command = Command::new(validator);
    command.args(["validate", "datapackage.json"]).current_dir(folder);
    command
}
