//! A finding as a line for people and machines: the file, line and column, what was found and what was expected.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use fs_err as fs;
use serde::Serialize;
use vitrina_core::{Code, Located};

use crate::place;

/// One finding of one run of `check`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Report {
    /// The file, as a path below the catalogue folder with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in Unicode scalars.
    pub column: u32,
    /// The stable code.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// Where in the file or line, as a JSON pointer.
    pub pointer: String,
    /// What it says, in one sentence.
    pub message: &'static str,
    /// What stands there.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// How to mend it, where that is known.
    pub hint: Option<String>,
}

/// At most this many findings of one file are listed.
pub(crate) const MOST: usize = 1_000;

/// Places every finding in its file, sorted by file, line and column.
pub(crate) fn reports(folder: &Path, files: &[String], findings: &[Located]) -> Vec<Report> {
    let mut by_file: BTreeMap<u32, Vec<&Located>> = BTreeMap::new();
    for located in findings {
        by_file.entry(located.position.file).or_default().push(located);
    }
    let mut reports = Vec::with_capacity(findings.len());
    for (file, mut located) in by_file {
        let name = files.get(file as usize).map_or("", String::as_str);
        located.sort_by_key(|located| located.position.offset);
        let mut lines = Lines::open(&folder.join(name));
        for found in located {
            let finding = &found.finding;
            let (line, column) = lines.place(found);
            reports.push(Report {
                file: name.to_owned(),
                line,
                column,
                code: finding.code.id(),
                severity: finding.code.severity().word(),
                pointer: finding.pointer.clone(),
                message: finding.code.summary(),
                found: finding.found.clone(),
                expected: finding.expected.clone(),
                hint: finding.hint.clone(),
            });
        }
    }
    reports.sort();
    reports
}

/// A file read once from front to back, counting lines, so that two gigabytes need no memory.
struct Lines {
    file: Option<fs::File>,
    at: u64,
    line: u32,
}

impl Lines {
    fn open(path: &Path) -> Self {
        let plain = path.symlink_metadata().is_ok_and(|metadata| metadata.is_file());
        Self { file: plain.then(|| fs::File::open(path).ok()).flatten(), at: 0, line: 1 }
    }

    fn place(&mut self, found: &Located) -> (u32, u32) {
        let nowhere = (1, 1);
        let whole =
            matches!(found.finding.code, Code::FileTooLarge | Code::UnexpectedFile | Code::Link | Code::MissingFile);
        if whole && found.finding.pointer.is_empty() {
            return nowhere;
        }
        let Some(file) = &mut self.file else { return nowhere };
        let mut block = [0_u8; 64 << 10];
        while self.at < found.position.offset {
            let wanted = usize::try_from(found.position.offset - self.at).unwrap_or(usize::MAX).min(block.len());
            match file.read(&mut block[..wanted]) {
                Ok(count) if count > 0 => {
                    let ends = block[..count].iter().filter(|byte| **byte == b'\n').count();
                    self.line += u32::try_from(ends).unwrap_or(u32::MAX);
                    self.at += count as u64;
                }
                _ => return nowhere,
            }
        }
        let mut text = vec![0; found.position.length as usize];
        let read = read_at(file, found.position.offset, &mut text);
        text.truncate(read);
        let byte = found.spot.map_or_else(|| place::byte_of(&text, &found.finding.pointer), |spot| spot as usize);
        let (line, column) = place::line_and_column(&text, byte);
        (self.line + line - 1, column)
    }
}

/// Reads a range and comes back to where the file stood.
fn read_at(file: &mut fs::File, offset: u64, buffer: &mut [u8]) -> usize {
    use std::io::{Seek, SeekFrom};
    let Ok(before) = file.stream_position() else { return 0 };
    let mut filled = 0;
    if file.seek(SeekFrom::Start(offset)).is_ok() {
        while filled < buffer.len() {
            match file.read(&mut buffer[filled..]) {
                Ok(count) if count > 0 => filled += count,
                _ => break,
            }
        }
    }
    let _ = file.seek(SeekFrom::Start(before));
    filled
}
