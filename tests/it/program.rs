//! The program as its users have it: built once, then run with a deadline and a bound on its memory.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crate::project;

/// How long a run may take.
const SECONDS: u64 = 30;
/// How much memory a run may hold at its peak, in bytes.
const MEMORY: u64 = 1 << 30;

/// What a run left behind.
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: i32,
    /// What it printed.
    pub(crate) output: String,
    /// What it complained about.
    pub(crate) complaints: String,
}

/// The program: the one that `VITRINA_PROGRAM` names, or the one of this checkout, built when the first test asks for it.
pub(crate) fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(program) = std::env::var_os("VITRINA_PROGRAM") {
            return PathBuf::from(program);
        }
        // With the features that the tests are compiled with, so that nothing is compiled twice: of all examples there are
        // none, but asking for them says so to cargo.
        project::cargo(&["build", "--quiet", "--workspace", "--bin", "vitrina", "--examples"]);
        let target = Path::new(project::metadata()["target_directory"].as_str().unwrap());
        target.join("debug").join(format!("vitrina{}", std::env::consts::EXE_SUFFIX))
    })
}

/// Runs the program within [`SECONDS`] and [`MEMORY`].
#[track_caller]
pub(crate) fn run<S: AsRef<OsStr>>(arguments: &[S]) -> Run {
    run_within(Duration::from_secs(SECONDS), arguments)
}

/// Runs the program within a time of its own.
#[track_caller]
pub(crate) fn run_within<S: AsRef<OsStr>>(most: Duration, arguments: &[S]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let (output, complaints) = (folder.path().join("output"), folder.path().join("complaints"));
    let file = |path: &Path| Stdio::from(fs::File::create(path).unwrap());
    let mut child = Command::new(program())
        .args(arguments)
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(file(&output))
        .stderr(file(&complaints))
        .spawn()
        .unwrap();
    let (start, mut peak) = (Instant::now(), 0);
    let status = loop {
        peak = peak.max(peak_memory(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > most || peak > MEMORY {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("stopped after {:.1?} with {} MB", start.elapsed(), peak >> 20);
        }
        thread::sleep(Duration::from_millis(5));
    };
    let read = |path: &Path| String::from_utf8(fs::read(path).unwrap()).unwrap();
    let run = Run { code: status.code().unwrap_or(-1), output: read(&output), complaints: read(&complaints) };
    assert!(!run.complaints.contains("panicked"), "{}", run.complaints);
    run
}

/// The most memory a process has held so far, in bytes; nothing where the system does not tell.
fn peak_memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) << 10
}
