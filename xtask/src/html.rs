//! The validator of the standard's own people, vnu, over the pages of a built site, in one run of Java.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use fs_err as fs;

use crate::project::Project;
use crate::{node, process, tools};

/// In a folder of many records every language shows some of them: not the same ones, for their texts differ.
const EVERY: usize = 41;
/// A folder with so few pages is looked at whole: it holds kinds of page, not records.
const FEW: usize = 8;

/// Fails, with file, line and reason, when one of the pages that stand for all is not valid HTML.
pub(crate) fn check_some(project: &Project) -> Result<()> {
    let mut pages = Vec::new();
    choose(&project.site(), &mut pages)?;
    ensure!(pages.len() > 100, "the site has too few pages to stand for all");
    println!("   {} pages", pages.len());
    validate(project, &pages)
}

/// Fails, with file, line and reason, when any page is not valid HTML.
pub(crate) fn check(project: &Project, site: &Path) -> Result<()> {
    validate(project, &[site.to_path_buf()])
}

fn validate(project: &Project, paths: &[PathBuf]) -> Result<()> {
    let java = tools::JAVA.ensure(project)?;
    let vnu = node::ensure(project)?.file("vnu-jar/build/dist/vnu.jar");
    let mut validator = Command::new(java);
    // The default stack is too small for the validator's own grammar.
    validator.arg("-Xss1m").arg("-jar").arg(vnu);
    process::run(validator.args(["--errors-only", "--skip-non-html"]).args(paths))
}

/// In each folder the list of what is there, the first page besides, and every so-manieth of the rest.
fn choose(folder: &Path, chosen: &mut Vec<PathBuf>) -> Result<()> {
    let mut pages = Vec::new();
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            pages.push(path);
        }
    }
    pages.sort();
    folders.sort();
    // Begun elsewhere in each folder, so that languages do not all show the same records.
    let begin = folder.as_os_str().len() % EVERY;
    let few = pages.len() <= FEW;
    let wanted = |place: usize, path: &Path| few || path.ends_with("index.html") || place % EVERY == begin;
    chosen.extend(pages.into_iter().enumerate().filter(|(place, path)| wanted(*place, path)).map(|(_, path)| path));
    folders.iter().try_for_each(|folder| choose(folder, chosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_small_folders_are_whole_and_of_many_records_some_are_chosen() {
        let site = std::env::temp_dir().join(format!("vitrina-html-{}", std::process::id()));
        let write = |path: String| {
            fs::create_dir_all(site.join(&path).parent().expect("the path has a folder")).unwrap();
            fs::write(site.join(path), "").unwrap();
        };
        ["about.html", "ask.html", "index.html", "data.json"].iter().for_each(|name| write(format!("en/{name}")));
        (0..100).map(|place| format!("en/exhibits/{place:03}.html")).for_each(write);
        write("en/exhibits/index.html".to_owned());
        let mut chosen = Vec::new();
        choose(&site, &mut chosen).unwrap();
        fs::remove_dir_all(&site).unwrap();
        let within = |folder: &str| chosen.iter().filter(|path| path.parent() == Some(&site.join(folder))).count();
        assert_eq!(within("en"), 3);
        assert!((3..=4).contains(&within("en/exhibits")), "{chosen:?}");
        assert!(chosen.contains(&site.join("en/exhibits/index.html")));
    }
}
