//! `cargo xtask demo`: from a clean clone to the starter site in a browser.

use std::net::SocketAddr;
use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::{process, site};

/// Builds everything; serves it when an address is given.
pub(crate) fn run(project: &Project, listen: Option<SocketAddr>) -> Result<()> {
    println!("== bundles: the parts of the site that run in the browser");
    site::bundles(project)?;
    println!("== program: `vitrina`, with the bundles inside it");
    site::program(project)?;
    println!("== site: the starter catalogue as static pages");
    let address = listen.map(|listen| format!("http://{listen}/"));
    site::build(project, &project.site(), address.as_deref())?;
    println!("\nThe site is in {}", project.site().display());
    if let Some(listen) = listen {
        println!("== serve: it prints its address; Ctrl-C stops it");
        let mut serve = Command::new(project.program());
        process::run(serve.arg("serve").arg("--site").arg(project.site()).args(["--listen", &listen.to_string()]))?;
    }
    Ok(())
}
