//! Folders of files as values: what is in them, and whether two hold the same bytes.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fs_err as fs;

/// Differences that are named before the rest is only counted.
const NAMED: usize = 20;

/// All files below a folder, as paths relative to it with `/` between the parts.
pub(crate) fn files(folder: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(&inner)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
                continue;
            }
            let path = entry.path();
            let path = path.strip_prefix(folder).context("a file lies below its folder")?;
            found.insert(path.to_str().with_context(|| format!("{} is not text", path.display()))?.replace('\\', "/"));
        }
    }
    Ok(found)
}

/// Fails, naming files, unless two folders hold the same files with the same bytes.
pub(crate) fn same(left: &Path, right: &Path) -> Result<()> {
    let (lefts, rights) = (files(left)?, files(right)?);
    let mut differences = Vec::new();
    for path in lefts.union(&rights) {
        match (lefts.contains(path), rights.contains(path)) {
            (true, false) => differences.push(format!("{path}: only in {}", left.display())),
            (false, true) => differences.push(format!("{path}: only in {}", right.display())),
            _ if fs::read(left.join(path))? != fs::read(right.join(path))? => {
                differences.push(format!("{path}: other bytes"));
            }
            _ => {}
        }
    }
    println!("   {} files compared", lefts.len());
    report(&differences)
}

/// Fails with the first of some findings and the number of all, unless there is none.
pub(crate) fn report(findings: &[String]) -> Result<()> {
    for finding in findings.iter().take(NAMED) {
        println!("   {finding}");
    }
    match findings.len() {
        0 => Ok(()),
        1 => bail!("1 finding"),
        count => bail!("{count} findings"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(left: &[(&str, &str)], right: &[(&str, &str)], expect: Result<(), &str>) {
        let folder = tempfile::tempdir().unwrap();
        for (side, files) in [("left", left), ("right", right)] {
            for (path, text) in files {
                let file = folder.path().join(side).join(path);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, text).unwrap();
            }
        }
        let found = same(&folder.path().join("left"), &folder.path().join("right"));
        assert_eq!(found.map_err(|error| error.to_string()), expect.map_err(str::to_owned));
    }

    #[test]
    fn folders_are_the_same_only_byte_for_byte() {
        check(&[("a", "1"), ("en/b", "2")], &[("en/b", "2"), ("a", "1")], Ok(()));
        check(&[("a", "1")], &[("a", "2")], Err("1 finding"));
        check(&[("a", "1"), ("b", "1")], &[("a", "1"), ("c", "1")], Err("2 findings"));
    }
}
