//! The server as somebody at a terminal has it: started, asked, stopped with Ctrl-C.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::program::program;

/// More than the buffers of a connection hold, so that an answer is still on its way when the signal comes.
const LARGE: u64 = 64 << 20;

/// A server that runs, and ends with the test.
pub(crate) struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Serves a large file in a folder of its own.
    fn start() -> (Self, tempfile::TempDir) {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join("index.html"), "languages").unwrap();
        File::create(site.path().join("large.bin")).unwrap().set_len(LARGE).unwrap();
        (Self::of(site.path(), "."), site)
    }

    /// Serves the site in a folder, which is named as seen from another one.
    pub(crate) fn of(folder: &Path, site: &str) -> Self {
        let mut child = Command::new(program())
            .args(["serve", "--listen", "127.0.0.1:0", "--site", site])
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://").trim_end_matches('/').to_owned();
        Self { child, address }
    }

    /// The whole answer to a path.
    pub(crate) fn page(&self, path: &str) -> String {
        let mut answer = Vec::new();
        self.ask(path).read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Stops it with Ctrl-C; what it said beside the address.
    #[track_caller]
    pub(crate) fn stopped(mut self) -> String {
        self.signal("INT");
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(self.ended(), Some(0));
        said
    }

    /// Asks for a path; the answer is not read yet.
    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// The exit code, once it has ended.
    #[track_caller]
    fn ended(&mut self) -> Option<i32> {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(start.elapsed() < Duration::from_secs(20), "the server goes on");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn check(signal: &str) {
    let (mut server, _site) = Server::start();
    let mut whole = String::new();
    server.ask("/").read_to_string(&mut whole).unwrap();
    assert!(whole.starts_with("HTTP/1.1 200") && whole.ends_with("languages"), "{whole}");

    let mut answer = server.ask("/large.bin");
    let mut first = [0; 1024];
    answer.read_exact(&mut first).unwrap();
    server.signal(signal);
    // It takes no further request, but the answer on its way arrives whole.
    let start = Instant::now();
    while TcpStream::connect(&server.address).is_ok() {
        assert!(start.elapsed() < Duration::from_secs(4), "it still listens");
        thread::sleep(Duration::from_millis(10));
    }
    let rest = std::io::copy(&mut answer, &mut std::io::sink()).unwrap();
    let head = first.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() as u64 + 4;
    assert_eq!(rest + first.len() as u64 - head, LARGE);
    assert_eq!(server.ended(), Some(0));
}

#[test]
fn ctrl_c_lets_answers_arrive_and_ends_well() {
    check("INT");
}

#[test]
fn a_termination_signal_does_the_same() {
    check("TERM");
}

#[test]
fn nobody_waits_for_a_server_that_nobody_asks() {
    let (mut server, _site) = Server::start();
    let start = Instant::now();
    server.signal("INT");
    assert_eq!(server.ended(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
}
