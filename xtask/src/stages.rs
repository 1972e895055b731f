//! Named stages, one after another, each timed; a table at the end whether they passed or not.
//!
//! A stage that fails does not stop the others, so that one run tells everything; one that needs it is skipped.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::project::Project;

/// One thing that is tried.
pub(crate) struct Stage {
    /// Short name, for the table and for `needs`.
    pub(crate) name: &'static str,
    /// What it does and why, in one line.
    pub(crate) why: &'static str,
    /// Stages without which this one says nothing.
    pub(crate) needs: &'static [&'static str],
    /// Does it.
    pub(crate) run: fn(&Project) -> Result<()>,
}

/// How a stage ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    Passed,
    Failed,
    Skipped,
}

impl Outcome {
    const fn word(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::Skipped => "skipped",
        }
    }
}

/// One line of the table.
struct Line {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// Runs all stages in order and prints the table. The code is success when every stage passed.
pub(crate) fn run_all(project: &Project, stages: &[Stage]) -> ExitCode {
    let begun = Instant::now();
    let mut lines: Vec<Line> = Vec::with_capacity(stages.len());
    for stage in stages {
        println!("\n== {}: {}", stage.name, stage.why);
        let begun = Instant::now();
        let outcome = match missing(stage, &lines) {
            Some(needed) => {
                println!("   skipped, because `{needed}` did not pass");
                Outcome::Skipped
            }
            None => match (stage.run)(project) {
                Ok(()) => Outcome::Passed,
                Err(error) => {
                    println!("   FAILED: {error:#}");
                    Outcome::Failed
                }
            },
        };
        lines.push(Line { name: stage.name, outcome, took: begun.elapsed() });
    }
    print!("\n{}", table(&lines, begun.elapsed()));
    if lines.iter().all(|line| line.outcome == Outcome::Passed) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The first needed stage that ran and did not pass.
fn missing(stage: &Stage, done: &[Line]) -> Option<&'static str> {
    done.iter().find(|line| line.outcome != Outcome::Passed && stage.needs.contains(&line.name)).map(|line| line.name)
}

/// Seconds per stage; the last line is the one that machines read.
fn table(lines: &[Line], total: Duration) -> String {
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or(0).max("all".len());
    let mut text = String::new();
    for line in lines {
        text += &format!("{:width$}  {:>8.1} s  {}\n", line.name, line.took.as_secs_f64(), line.outcome.word());
    }
    text += &format!("{:width$}  {:>8.1} s\n\n", "all", total.as_secs_f64());
    let count = |outcome| lines.iter().filter(|line| line.outcome == outcome).count();
    text += &format!("stages: {} passed, {} failed", count(Outcome::Passed), count(Outcome::Failed));
    if count(Outcome::Skipped) > 0 {
        text += &format!(", {} skipped", count(Outcome::Skipped));
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &'static str, outcome: Outcome) -> Line {
        Line { name, outcome, took: Duration::from_millis(1250) }
    }

    #[test]
    fn the_table_closes_with_the_counts() {
        let lines = [line("lint", Outcome::Passed), line("test", Outcome::Failed), line("site", Outcome::Skipped)];
        let expect = "lint       1.2 s  passed\ntest       1.2 s  FAILED\nsite       1.2 s  skipped\nall        4.0 s\n\nstages: 1 passed, 1 failed, 1 skipped\n";
        assert_eq!(table(&lines, Duration::from_secs(4)), expect);
    }

    #[test]
    fn a_stage_is_skipped_for_what_it_needs_and_for_nothing_else() {
        let site = Stage { name: "site", why: "", needs: &["program"], run: |_| Ok(()) };
        assert_eq!(missing(&site, &[line("lint", Outcome::Failed)]), None);
        assert_eq!(missing(&site, &[line("program", Outcome::Skipped)]), Some("program"));
    }
}
