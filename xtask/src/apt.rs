//! Packages of Debian: installed when they are missing and may be installed, named exactly when they may not.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process;

/// Installs packages. Nothing is ever removed for them, and the package lists are fetched only when they are needed.
pub(crate) fn install(packages: &[&str], why: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!("apt-get install -y --no-install-recommends {}", missing.join(" "));
    let Some(prefix) = way_to_root() else {
        bail!("missing: {}\n{why}\nInstall it and start again:\n    sudo {by_hand}", missing.join(" "));
    };
    println!("   {by_hand}\n      {why}");
    let mut apt = apt_get(&prefix);
    apt.args(["install", "-qq", "-y", "--no-install-recommends", "--no-remove"]).args(&missing);
    if missing.iter().all(|package| has_candidate(package)) && process::read(&mut apt).is_ok() {
        return Ok(());
    }
    println!("   apt-get update\n      the package lists are missing or too old");
    process::read(apt_get(&prefix).args(["update", "-qq"]))?;
    process::read(&mut apt).map(drop)
}

/// Whether a package is installed.
fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    process::read(query.args(["-W", "-f", "${db:Status-Status}", package])).is_ok_and(|status| status == "installed")
}

/// Whether the package lists at hand offer a package.
fn has_candidate(package: &str) -> bool {
    let policy = process::read(Command::new("apt-cache").args(["policy", package]));
    policy.is_ok_and(|text| text.contains("Candidate: ") && !text.contains("Candidate: (none)"))
}

/// What stands before `apt-get` so that it may install: nothing for root, `sudo -n` where that asks for no password.
fn way_to_root() -> Option<Vec<&'static str>> {
    if !Path::new("/usr/bin/apt-get").is_file() {
        return None;
    }
    if process::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some(Vec::new());
    }
    process::succeeds(Command::new("sudo").args(["-n", "true"])).then(|| vec!["sudo", "-n"])
}

/// `apt-get`, asking no questions. `env` carries the setting through sudo.
fn apt_get(prefix: &[&str]) -> Command {
    let words = prefix.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut words = words.collect::<Vec<_>>().into_iter();
    let mut command = Command::new(words.next().expect("`env` at least"));
    command.args(words);
    command
}
