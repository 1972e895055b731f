//! Runs a program and tells its seconds and the most memory it held.

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fs_err as fs;

/// What one run cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Wall time.
    pub(crate) seconds: f64,
    /// The most memory held, in bytes; nothing where the system does not tell.
    pub(crate) peak: Option<u64>,
}

/// Runs a program to its end, which must be a good one; what it says is not shown.
pub(crate) fn run(command: &mut Command) -> Result<Cost> {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("could not start {}", command.get_program().to_string_lossy()))?;
    let mut peak = None;
    let status = loop {
        // The system keeps the peak itself, so that looking now and then loses only the last moment.
        peak = peak.max(peak_memory(child.id()));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    if !status.success() {
        bail!("{command:?} failed ({status})");
    }
    Ok(Cost { seconds: start.elapsed().as_secs_f64(), peak })
}

/// The most memory a process has held so far, in bytes.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? << 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_fails_is_not_measured() {
        assert!(run(Command::new("cargo").arg("--no-such-option")).is_err());
        assert!(run(Command::new("cargo").arg("--version")).unwrap().seconds < 60.0);
    }
}
