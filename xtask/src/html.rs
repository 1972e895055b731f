//! The validator of the standard's own people, vnu, over every page of a built site.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::{node, process, tools};

/// Fails, with file, line and reason, when a page is not valid HTML.
pub(crate) fn check(project: &Project, site: &Path) -> Result<()> {
    let java = tools::JAVA.ensure(project)?;
    let vnu = node::ensure(project)?.file("vnu-jar/build/dist/vnu.jar");
    let mut validator = Command::new(java);
    // The default stack is too small for the validator's own grammar.
    validator.arg("-Xss1m").arg("-jar").arg(vnu);
    process::run(validator.args(["--errors-only", "--skip-non-html"]).arg(site))
}
