//! The size budget: compressed bytes of each browser bundle, as a visitor loads them.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fs_err as fs;

use crate::bundle;
use crate::project::Project;

/// A bundle and the bytes it may take, WebAssembly and JavaScript together, after brotli at its best.
struct Budget {
    bundle: &'static str,
    /// What it may weigh, in bytes of brotli.
    bytes: usize,
}

/// The budgets: what a phone on a slow line loads in a few seconds.
const BUDGETS: [Budget; 3] = [
    Budget { bundle: "public", bytes: 110_000 },
    Budget { bundle: "desk", bytes: 200_000 },
    Budget { bundle: "search_worker", bytes: 70_000 },
];

/// Builds the bundles when they are missing, prints a table and fails when a bundle is over its budget.
pub(crate) fn hold(project: &Project) -> Result<()> {
    if !project.web().is_dir() {
        bundle::build(project)?;
    }
    check(&project.web())
}

/// Prints the table for a folder of bundles and fails when one is missing or over its budget.
pub(crate) fn check(web: &Path) -> Result<()> {
    let mut over = Vec::new();
    println!("   {:<14}{:>12}{:>12}{:>12}{:>12}", "bundle", "raw", "brotli", "budget", "used");
    for budget in BUDGETS {
        let (raw, packed) = weigh(web, budget.bundle)?;
        let share = packed * 100 / budget.bytes;
        println!("   {:<14}{raw:>12}{packed:>12}{:>12}{share:>11}%", budget.bundle, budget.bytes);
        if packed > budget.bytes {
            println!("   `{}` misses its budget by {} bytes", budget.bundle, packed - budget.bytes);
            over.push(budget.bundle);
        }
    }
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

/// Raw and compressed bytes of a bundle.
fn weigh(web: &Path, bundle: &str) -> Result<(usize, usize)> {
    let mut sums = (0, 0);
    for name in [format!("{bundle}.js"), format!("{bundle}_bg.wasm")] {
        let bytes = fs::read(web.join(&name)).with_context(|| format!("the bundle `{bundle}` is not whole"))?;
        sums = (sums.0 + bytes.len(), sums.1 + compressed(&bytes)?);
    }
    Ok(sums)
}

/// Length after brotli 11 with its largest ordinary window, what a static host does once and serves for ever.
fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes).and_then(|()| writer.flush()).context("compression in memory")?;
    Ok(writer.into_inner().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_folder(public: usize, expect: Result<(), &str>) {
        let folder = tempfile::tempdir().unwrap();
        // Bytes that no compressor shortens, from a fixed multiplicative sequence.
        let noise = |length| {
            (0..length).scan(1_u64, |state, _| {
                *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                Some((*state >> 56) as u8)
            })
        };
        fs::write(folder.path().join("public_bg.wasm"), noise(public).collect::<Vec<_>>()).unwrap();
        for name in ["public.js", "desk.js", "desk_bg.wasm", "search_worker.js", "search_worker_bg.wasm"] {
            fs::write(folder.path().join(name), "small").unwrap();
        }
        assert_eq!(check(folder.path()).map_err(|error| error.to_string()), expect.map_err(str::to_owned));
    }

    #[test]
    fn a_bundle_within_its_budget_passes() {
        check_folder(109_000, Ok(()));
    }

    #[test]
    fn a_bundle_over_its_budget_fails_by_name() {
        check_folder(110_500, Err("over budget: public"));
    }

    #[test]
    fn a_missing_file_is_no_pass() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(check(folder.path()).unwrap_err().to_string(), "the bundle `public` is not whole");
    }
}
