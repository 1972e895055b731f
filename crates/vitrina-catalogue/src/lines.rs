//! JSON Lines of any size, in blocks of whole lines: memory stays bounded, and a line that is too long is passed over.

use std::io::Read;
use std::path::Path;

use fs_err as fs;

/// How many bytes are read at once.
const BLOCK: usize = 8 << 20;
/// The longest record, in bytes.
pub(crate) const LONGEST: usize = 1 << 20;

/// One line: where it begins, and its bytes; none where it is too long to be a record.
pub(crate) type Line<'a> = (u64, Option<&'a [u8]>);

/// Hands out the lines of a file block by block, in order; empty lines are left out.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn blocks(path: &Path, mut each: impl FnMut(&[Line<'_>])) -> std::io::Result<()> {
    let mut file = fs::File::open(path)?;
    let mut buffer: Vec<u8> = Vec::with_capacity(BLOCK + LONGEST);
    // The place in the file of the first byte of the buffer, and whether that byte is inside a line too long.
    let (mut start, mut inside_long) = (0_u64, false);
    loop {
        let before = buffer.len();
        buffer.resize(before + BLOCK, 0);
        let mut filled = before;
        while filled < buffer.len() {
            match file.read(&mut buffer[filled..])? {
                0 => break,
                count => filled += count,
            }
        }
        let ended = filled < buffer.len();
        buffer.truncate(filled);
        let whole = match buffer.iter().rposition(|byte| *byte == b'\n') {
            Some(last) => last + 1,
            None if ended => buffer.len(),
            None => 0,
        };
        let whole = if ended { buffer.len() } else { whole };
        let mut lines: Vec<Line<'_>> = Vec::new();
        let mut at = 0;
        for line in buffer[..whole].split_inclusive(|byte| *byte == b'\n') {
            let begin = start + at as u64;
            at += line.len();
            if std::mem::take(&mut inside_long) {
                continue;
            }
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            let text = text.strip_suffix(b"\r").unwrap_or(text);
            if !text.iter().all(u8::is_ascii_whitespace) {
                lines.push((begin, (text.len() <= LONGEST).then_some(text)));
            }
        }
        let rest = buffer.len() - whole;
        if !ended && rest > LONGEST {
            if !inside_long {
                lines.push((start + whole as u64, None));
            }
            each(&lines);
            inside_long = true;
            start += buffer.len() as u64;
            buffer.clear();
            continue;
        }
        each(&lines);
        if ended {
            return Ok(());
        }
        start += whole as u64;
        buffer.copy_within(whole.., 0);
        buffer.truncate(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &[u8], expect: &[(u64, Option<usize>)]) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("exhibits.jsonl");
        fs::write(&path, text).unwrap();
        let mut found = Vec::new();
        blocks(&path, |lines| found.extend(lines.iter().map(|(at, line)| (*at, line.map(<[u8]>::len))))).unwrap();
        assert_eq!(found, expect);
    }

    #[test]
    fn lines_are_whole_whatever_their_length() {
        check(b"", &[]);
        check(b"a\n\nbc\r\nd", &[(0, Some(1)), (3, Some(2)), (7, Some(1))]);
        let long = vec![b'x'; 3 * BLOCK];
        let text = [b"a\n".as_slice(), &long, b"\nb\n"].concat();
        let end = 2 + long.len() as u64 + 1;
        check(&text, &[(0, Some(1)), (2, None), (end, Some(1))]);
        let many = b"0123456789\n".repeat(BLOCK / 11 + 5);
        let expect: Vec<_> = (0..many.len() as u64 / 11).map(|index| (index * 11, Some(10))).collect();
        check(&many, &expect);
    }
}
