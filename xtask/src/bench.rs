//! `cargo xtask bench`: synthetic catalogues through the program, as a table and as `target/bench/figures.json`.
//!
//! The bars hold for two cores and a warm file cache; a missed bar is shown, not hidden, and does
//! not fail the command, because what it measures is also the machine.

mod floor;
mod generator;
mod measure;
mod random;
mod table;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use fs_err as fs;
use serde_json::{Value, json};

use crate::bench::measure::Cost;
use crate::project::Project;
use crate::site;

/// Languages of a synthetic catalogue, which are the pages of one exhibit.
const LANGUAGES: usize = 3;

/// One row of the table.
struct Figure {
    what: &'static str,
    exhibits: usize,
    cost: Cost,
    /// What is told beside it.
    note: String,
    bar: Option<Bar>,
}

/// What a figure must not exceed.
struct Bar {
    seconds: f64,
    peak: u64,
}

/// Builds the program, makes the catalogues that are asked for and measures.
pub(crate) fn run(project: &Project, sizes: &[usize]) -> Result<()> {
    site::program(project)?;
    let folder = project.target.join("bench");
    let mut figures = Vec::new();
    println!("{:<34}{:>10}{:>10}{:>10}  beside it", "what", "exhibits", "seconds", "MB");
    for &exhibits in sizes {
        let mut tell = |figure: Figure| {
            println!("{}", line(&figure));
            figures.push(figure);
        };
        measure_one(project, &folder, exhibits, &mut tell)?;
    }
    let mut tell = |figure: Figure| {
        println!("{}", line(&figure));
        figures.push(figure);
    };
    // As many as the largest collections have, unless somebody only looks.
    let rows = if sizes.len() > 1 { 1_000_000 } else { sizes.iter().copied().max().unwrap_or(1_000) };
    import_table(project, &folder, rows, &mut tell)?;
    let path = folder.join("figures.json");
    fs::write(&path, format!("{:#}\n", as_json(&figures)))?;
    println!("written to {}", path.display());
    Ok(())
}

/// Everything about a catalogue of one size.
fn measure_one(project: &Project, folder: &Path, exhibits: usize, tell: &mut impl FnMut(Figure)) -> Result<()> {
    let place = folder.join(exhibits.to_string());
    let (catalogue, out) = (place.join("catalogue"), place.join("site"));
    generator::write(&project.root.join("catalogue"), &catalogue, exhibits)?;
    let figure = |what, cost, note, bar| Figure { what, exhibits, cost, note, bar };
    // Read once so that the cache is warm for all that follow.
    floor::read(&catalogue)?;
    let (seconds, size) = floor::read(&catalogue)?;
    let note = format!("{} files, {} MB", size.files, size.bytes >> 20);
    tell(figure("floor: reading the bytes", Cost { seconds, peak: None }, note, None));

    let large = exhibits == 100_000;
    let mut check = Command::new(project.program());
    check.args(["check", "--catalogue"]).arg(&catalogue);
    let checked = measure::run(&mut check)?;
    let note = format!("{:.1} times the floor", checked.seconds / seconds);
    tell(figure("check", checked, note, large.then_some(Bar { seconds: 2.0, peak: 1 << 29 })));

    if out.is_dir() {
        fs::remove_dir_all(&out)?;
    }
    let report = place.join("report.json");
    let build = || {
        let mut build = Command::new(project.program());
        build.arg("build").arg("--catalogue").arg(&catalogue).arg("--out").arg(&out).arg("--report").arg(&report);
        measure::run(&mut build)
    };
    let built = build()?;
    let (pages, _) = pages(&report)?;
    let note = format!("{pages} pages, {:.0} pages a second", pages as f64 / built.seconds);
    tell(figure("build", built, note, large.then_some(Bar { seconds: 60.0, peak: 1 << 29 })));

    let again = build()?;
    tell(figure("build, nothing changed", again, format!("{} pages written", self::pages(&report)?.1), None));

    generator::change_one(&catalogue, exhibits)?;
    let checked = measure::run(&mut check)?;
    let rebuilt = build()?;
    let note = format!("{} pages written; check takes {:.2} s", self::pages(&report)?.1, checked.seconds);
    let bar = Bar { seconds: checked.seconds + 0.5, peak: u64::MAX };
    tell(figure("build, one exhibit changed", rebuilt, note, large.then_some(bar)));

    let (_, size) = floor::read(&out)?;
    let seconds = floor::write(&out, &place.join("copy"))?;
    let note = format!("{} files, {} MB, {:.1} files for each exhibit and language", size.files, size.bytes >> 20, {
        size.files as f64 / (exhibits * LANGUAGES) as f64
    });
    tell(figure("floor: writing the site, one thread", Cost { seconds, peak: None }, note, None));
    fs::remove_dir_all(&out)?;
    Ok(())
}

/// A museum's table by a mapping into a catalogue that has nothing of it, and once more.
fn import_table(project: &Project, folder: &Path, rows: usize, tell: &mut impl FnMut(Figure)) -> Result<()> {
    let place = folder.join("table");
    let catalogue = place.join("catalogue");
    generator::write(&project.root.join("catalogue"), &catalogue, 0)?;
    let bytes = table::write(&place, rows)?;
    let import = || {
        let mut import = Command::new(project.program());
        import.args(["import", "csv"]).arg(place.join(table::TABLE)).arg("--mapping").arg(place.join(table::MAPPING));
        import.arg("--catalogue").arg(&catalogue).args(["--museum", "xa-table", "--state", "XA"]);
        import.arg("--report").arg(place.join("report.json")).arg("--rejects").arg(place.join("rejects.jsonl"));
        measure::run(&mut import)
    };
    let large = rows == 1_000_000;
    for what in ["import of a CSV table", "import again, nothing changed"] {
        let cost = import()?;
        let note = format!("{} MB, {:.0} rows a second", bytes >> 20, rows as f64 / cost.seconds);
        let bar = large.then_some(Bar { seconds: 60.0, peak: 500_000_000 });
        tell(Figure { what, exhibits: rows, cost, note, bar });
    }
    fs::remove_dir_all(&place)?;
    Ok(())
}

/// Pages planned and written, as the report of a build says.
fn pages(report: &Path) -> Result<(u64, u64)> {
    let report: Value = serde_json::from_str(&fs::read_to_string(report)?)?;
    let count = |key: &str| report["pages"][key].as_u64().with_context(|| format!("the report has no pages.{key}"));
    Ok((count("planned")?, count("written")?))
}

fn line(figure: &Figure) -> String {
    let peak = figure.cost.peak.map_or_else(|| "–".to_owned(), |peak| (peak >> 20).to_string());
    let bar = figure.bar.as_ref().map(|bar| {
        let held = if holds(figure.cost, bar) { "holds" } else { "MISSED" };
        let memory = if bar.peak == u64::MAX { String::new() } else { format!(", {} MB", bar.peak >> 20) };
        format!("; bar {:.2} s{memory}: {held}", bar.seconds)
    });
    let (what, exhibits, seconds) = (figure.what, figure.exhibits, figure.cost.seconds);
    format!("{what:<34}{exhibits:>10}{seconds:>10.2}{peak:>10}  {}{}", figure.note, bar.unwrap_or_default())
}

fn holds(cost: Cost, bar: &Bar) -> bool {
    cost.seconds <= bar.seconds && cost.peak.is_none_or(|peak| peak <= bar.peak)
}

fn as_json(figures: &[Figure]) -> Value {
    let one = |figure: &Figure| {
        let bar = figure.bar.as_ref().map(|bar| {
            let peak = (bar.peak != u64::MAX).then_some(bar.peak);
            json!({"seconds": bar.seconds, "peakBytes": peak, "holds": holds(figure.cost, bar)})
        });
        json!({
            "what": figure.what,
            "exhibits": figure.exhibits,
            "languages": LANGUAGES,
            "seconds": figure.cost.seconds,
            "peakBytes": figure.cost.peak,
            "note": figure.note,
            "bar": bar,
        })
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    json!({"cores": cores, "figures": figures.iter().map(one).collect::<Vec<_>>()})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_held_in_time_and_memory() {
        let bar = Bar { seconds: 2.0, peak: 100 };
        assert!(holds(Cost { seconds: 2.0, peak: Some(100) }, &bar) && holds(Cost { seconds: 1.0, peak: None }, &bar));
        assert!(
            !holds(Cost { seconds: 2.1, peak: Some(1) }, &bar) && !holds(Cost { seconds: 1.0, peak: Some(101) }, &bar)
        );
    }
}
