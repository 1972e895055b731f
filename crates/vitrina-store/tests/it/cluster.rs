//! A private cluster of PostgreSQL in a temporary folder, reached by a socket in it: no port, no other user of the machine.

use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A running server; it ends with the value.
pub(crate) struct Cluster {
    programs: PathBuf,
    folder: tempfile::TempDir,
    made: AtomicU32,
}

/// Where the programs of PostgreSQL are, the newest first.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir("/usr/lib/postgresql").ok()? {
        let path = entry.ok()?.path();
        let version = path.file_name().and_then(|name| name.to_str()?.parse().ok());
        if let Some(version) = version.filter(|_| path.join("bin/initdb").is_file()) {
            found.push((version, path.join("bin")));
        }
    }
    found.into_iter().max().map(|(_, programs)| programs)
}

impl Cluster {
    /// Starts one. Where PostgreSQL is missing that is said, and is a failure in continuous integration.
    pub(crate) fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            println!("skipped: PostgreSQL is not there; apt-get install postgresql");
            assert!(std::env::var_os("CI").is_none(), "PostgreSQL is not there; apt-get install postgresql");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("vitrina-").tempdir().unwrap();
        let cluster = Self { programs, folder, made: AtomicU32::new(0) };
        if cluster.is_root() {
            let owner = cluster.owner();
            chown(cluster.folder.path(), Some(owner.0), Some(owner.1)).unwrap();
        }
        std::fs::set_permissions(cluster.folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        cluster.run("initdb", &["--auth=trust", "--username=vitrina", "--encoding=UTF8", "--no-locale", "--no-sync"]);
        cluster.up();
        Some(cluster)
    }

    fn is_root(&self) -> bool {
        std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(self.folder.path()).unwrap()) == 0
    }

    /// PostgreSQL refuses to run as root: the user that its package made runs it, or nobody.
    fn owner(&self) -> (u32, u32) {
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let user = |name: &str| {
            let line = users.lines().find(|line| line.starts_with(&format!("{name}:")))?.to_owned();
            let mut fields = line.split(':').skip(2).map(|field| field.parse().unwrap());
            Some((fields.next()?, fields.next()?))
        };
        user("postgres").or_else(|| user("nobody")).expect("a user that is not root")
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let path = self.programs.join(program);
        let owned = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(self.folder.path()).unwrap());
        let own = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap());
        let mut command = if own == 0 && owned != 0 {
            let (user, group) = self.owner();
            let mut command = Command::new("setpriv");
            command.arg(format!("--reuid={user}")).arg(format!("--regid={group}")).args(["--clear-groups", "--"]);
            command.arg(path);
            command
        } else {
            Command::new(path)
        };
        command.arg("-D").arg(self.data()).args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        let done = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        assert!(done.success(), "{program}: {done}; {}", self.log());
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Starts the server, and waits until it answers.
    pub(crate) fn up(&self) {
        let options = format!("-k {} -c listen_addresses='' -c shared_buffers=16MB", self.folder.path().display());
        let log = self.folder.path().join("log");
        self.run("pg_ctl", &["-w", "-t", "180", "-l", log.to_str().unwrap(), "-o", &options, "start"]);
    }

    /// Stops the server at once, as when the machine loses power: open connections break.
    pub(crate) fn crash(&self) {
        self.run("pg_ctl", &["-w", "-t", "180", "-m", "immediate", "stop"]);
    }

    fn address(&self, name: &str) -> String {
        let host = self.folder.path().to_str().unwrap().replace('/', "%2F");
        format!("postgres://vitrina@{host}/{name}")
    }

    /// The address of a new, empty database.
    pub(crate) fn fresh(&self) -> String {
        let name = format!("fresh{}", self.made.fetch_add(1, Ordering::Relaxed));
        self.statement("postgres", &format!("CREATE DATABASE {name}"));
        self.address(&name)
    }

    /// Lets the owner of the server run a statement, by another client than the store's.
    pub(crate) fn statement(&self, database: &str, statement: &str) {
        let host = Path::new(self.folder.path());
        let mut psql = Command::new(self.programs.join("psql"));
        psql.arg("-h").arg(host).args([
            "-U",
            "vitrina",
            "-v",
            "ON_ERROR_STOP=1",
            "-q",
            "-d",
            database,
            "-c",
            statement,
        ]);
        let done = psql.stdin(Stdio::null()).output().unwrap();
        assert!(done.status.success(), "{statement}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.data().join("postmaster.pid").exists() && !std::thread::panicking() {
            self.crash();
        } else if self.data().join("postmaster.pid").exists() {
            // A second panic would hide the first.
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.crash()));
        }
    }
}
