//! Decoding in a child process, so that a hostile file can take neither the build's memory nor its time.
//!
//! The program runs itself with a hidden argument; the child bounds its own memory and processor time before it
//! reads a byte, takes one request on standard input and answers on standard output. The parent bounds wall time.
//! Whatever becomes of the child, the parent gets a value.

use crate::derive::{Finished, content_id, derive};
use crate::{Ink, PictureError, PictureLimits, decode::decode, plate};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// The hidden argument with which the program becomes the decoder.
pub const DECODER_ARGUMENT: &str = "decode-picture";
/// Said to the child's allocator, if it is mimalloc: it would reserve a gigabyte of addresses at its start, which is all
/// that the child may have ([`PictureLimits::memory`]).
const NOTHING_RESERVED: (&str, &str) = ("MIMALLOC_ARENA_RESERVE", "0");
/// More than any set of derivatives needs; a child that writes more is not ours.
const GREATEST_ANSWER: u64 = 256 << 20;

/// What is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// The derivatives of a photograph or scan.
    Picture,
    /// The derivatives of a drawing of a type, in one ink.
    Plate(Ink),
}

impl Work {
    /// The name of what this work makes from a source.
    pub fn content_id(self, source: &[u8]) -> String {
        let kind = match self {
            Self::Picture => "picture",
            Self::Plate(ink) => ink.kind(),
        };
        content_id(kind, source)
    }

    /// Does the work here and now; outside a child only for bytes that are trusted.
    ///
    /// # Errors
    /// Whatever is wrong with the source.
    pub fn perform(self, source: &[u8], limits: PictureLimits) -> Result<Finished, PictureError> {
        let id = self.content_id(source);
        match self {
            Self::Picture => derive(&decode(source, limits)?, &id),
            Self::Plate(ink) => plate::render(source, ink, &id, limits),
        }
    }
}

/// How to start the decoder, and how much it may cost.
#[derive(Clone, Debug)]
pub struct Decoder {
    program: PathBuf,
    arguments: Vec<OsString>,
    limits: PictureLimits,
}

impl Decoder {
    /// A decoder that runs `program` with `arguments`; the program must call [`run_decoder`].
    pub fn new(program: PathBuf, arguments: Vec<OsString>, limits: PictureLimits) -> Self {
        Self { program, arguments, limits }
    }

    /// The running program itself, with [`DECODER_ARGUMENT`].
    ///
    /// # Errors
    /// If the system does not say where the program lies.
    pub fn this_program(limits: PictureLimits) -> io::Result<Self> {
        Ok(Self::new(std::env::current_exe()?, vec![DECODER_ARGUMENT.into()], limits))
    }

    /// The limits it works under.
    pub fn limits(&self) -> PictureLimits {
        self.limits
    }

    /// Has the work done by a child.
    ///
    /// # Errors
    /// What the child found wrong, or how it ended.
    pub fn perform(&self, work: Work, source: &[u8]) -> Result<Finished, PictureError> {
        let found = source.len() as u64;
        if found > self.limits.bytes {
            return Err(PictureError::TooManyBytes { found, limit: self.limits.bytes });
        }
        let header = postcard::to_allocvec(&(work, self.limits)).map_err(unavailable)?;
        let child = Command::new(&self.program)
            .args(&self.arguments)
            .env(NOTHING_RESERVED.0, NOTHING_RESERVED.1)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| unavailable(format!("{}: {error}", self.program.display())))?;
        let (answer, status) = converse(child, &header, source, self.limits)?;
        match postcard::from_bytes::<Result<Finished, PictureError>>(&answer) {
            Ok(result) if status.success() => result.and_then(|finished| consistent(finished, work, source)),
            _ => Err(PictureError::DecoderDied(status.to_string())),
        }
    }
}

/// Sends the request, waits within the limit, and always reaps the child.
fn converse(
    mut child: Child,
    header: &[u8],
    source: &[u8],
    limits: PictureLimits,
) -> Result<(Vec<u8>, ExitStatus), PictureError> {
    let mut input = child.stdin.take().expect("standard input was asked to be a pipe");
    let output = child.stdout.take().expect("standard output was asked to be a pipe");
    let answer = thread::scope(|scope| {
        scope.spawn(move || {
            // A child that ended early closes the pipe; how it ended says more than that.
            let _ = input.write_all(&[header.len() as u8]).and_then(|()| input.write_all(header));
            let _ = input.write_all(source);
        });
        let (sender, receiver) = channel();
        scope.spawn(move || {
            let mut answer = Vec::new();
            let read = output.take(GREATEST_ANSWER).read_to_end(&mut answer).map(|_| answer);
            let _ = sender.send(read);
        });
        let answer = receiver.recv_timeout(Duration::from_secs(limits.seconds));
        if answer.is_err() {
            // Closes both pipes, so that the threads of this scope end too.
            let _ = child.kill();
        }
        answer
    });
    let status = child.wait().map_err(unavailable)?;
    match answer {
        Ok(Ok(answer)) => Ok((answer, status)),
        Ok(Err(error)) => Err(PictureError::DecoderDied(error.to_string())),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Err(PictureError::TooSlow(limits.seconds)),
    }
}

/// Paths and lengths of the answer are ours to decide, not a child's that may have been taken over.
fn consistent(finished: Finished, work: Work, source: &[u8]) -> Result<Finished, PictureError> {
    let id = work.content_id(source);
    let prefix = format!("{}/{}-", &id[..2], &id[2..]);
    let derivatives = &finished.set.derivatives;
    let sound = finished.set.id == id
        && !derivatives.is_empty()
        && derivatives.len() == finished.files.len()
        && derivatives.iter().zip(&finished.files).all(|(derivative, file)| {
            let rest = derivative.path.strip_prefix(&prefix);
            rest.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.'))
                && derivative.bytes == file.len() as u64
        });
    if sound { Ok(finished) } else { Err(PictureError::DecoderDied("its answer contradicts itself".to_owned())) }
}

fn unavailable(error: impl ToString) -> PictureError {
    PictureError::DecoderUnavailable(error.to_string())
}

/// What the child runs: `vitrina decode-picture` calls this and exits.
///
/// # Errors
/// If standard input or output breaks; everything about the picture is in the answer.
pub fn run_decoder() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut length = [0];
    input.read_exact(&mut length)?;
    let mut header = vec![0; usize::from(length[0])];
    input.read_exact(&mut header)?;
    let (work, limits): (Work, PictureLimits) = postcard::from_bytes(&header).map_err(io::Error::other)?;
    bound_this_process(limits)?;
    let mut source = Vec::new();
    // One byte more than allowed is enough to know that there are too many.
    input.take(limits.bytes + 1).read_to_end(&mut source)?;
    let answer = postcard::to_allocvec(&work.perform(&source, limits)).map_err(io::Error::other)?;
    io::stdout().lock().write_all(&answer)
}

/// Beyond these bounds allocation fails and the system ends the process, which the parent sees.
#[cfg(unix)]
fn bound_this_process(limits: PictureLimits) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let bounds =
        [(Resource::As, limits.memory), (Resource::Cpu, limits.seconds), (Resource::Core, 0), (Resource::Fsize, 0)];
    for (resource, bound) in bounds {
        setrlimit(resource, Rlimit { current: Some(bound), maximum: Some(bound) })?;
    }
    Ok(())
}

/// Elsewhere the decoders' own limits and the parent's clock have to do.
#[cfg(not(unix))]
fn bound_this_process(_: PictureLimits) -> io::Result<()> {
    Ok(())
}
