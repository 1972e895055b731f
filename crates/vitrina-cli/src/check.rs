//! `vitrina check`: everything that is wrong with a catalogue, for people or, one object a line, for machines.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use vitrina_catalogue::{Reading, Report};

use crate::{Outcome, probe::HeaderProbe, shown::plain};

pub(crate) mod human;

/// Findings.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckArguments {
    /// The catalogue's folder.
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    catalogue: PathBuf,
    /// How the findings are written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// With the line of the file they are about.
    Human,
    /// One JSON object a line.
    Json,
}

/// Writes the findings in the order of files and lines, then how many there are.
pub(crate) fn check(arguments: &CheckArguments, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<Outcome> {
    let bar = progress();
    let reading = vitrina_catalogue::read(&arguments.catalogue, &HeaderProbe, &|bytes| bar.set_position(bytes));
    bar.finish_and_clear();
    let reading = reading?;
    match arguments.format {
        Format::Json => {
            for report in &reading.findings {
                serde_json::to_writer(&mut *data, report)?;
                writeln!(data)?;
            }
        }
        Format::Human => {
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            human::write(&arguments.catalogue, &reading.findings, colour, data)?;
        }
    }
    data.flush()?;
    writeln!(remarks, "{}", plain(&summary(&reading)))?;
    // Whatever is listed decides, so that nobody meets an error without a finding or the other way round.
    Ok(if count(&reading.findings, "error") > 0 || reading.catalogue.is_none() {
        Outcome::Faulty
    } else {
        Outcome::Fine
    })
}

/// A line on a terminal, nothing elsewhere.
fn progress() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {bytes} read, {bytes_per_sec}, {elapsed}");
    ProgressBar::no_length().with_style(style.expect("the template is well formed"))
}

fn count(findings: &[Report], severity: &str) -> usize {
    findings.iter().filter(|report| report.severity == severity).count()
}

fn summary(reading: &Reading) -> String {
    let (errors, warnings) = (count(&reading.findings, "error"), count(&reading.findings, "warning"));
    let of = |count: usize, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
    let read = format!("{}, {}", of(reading.files, "file"), of(reading.exhibits, "exhibit"));
    let worst = reading.findings.iter().find(|report| report.severity == "error");
    match worst.or(reading.findings.first()) {
        None => format!("{read}: nothing is wrong"),
        Some(worst) => {
            let found = format!("{}, {}", of(errors, "error"), of(warnings, "warning"));
            format!("{read}: {found}; `vitrina explain {}` says more on a finding", worst.code)
        }
    }
}
