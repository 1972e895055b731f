//! Findings as a compiler shows them: what, where, the line itself, what was expected, how to mend it.

use std::fs::File;
use std::io::{BufRead, BufReader, Result, Write};
use std::ops::Range;
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use vitrina_catalogue::Report;
use vitrina_core::printable;

use crate::shown::plain;

/// Longer lines are cut round the place that is shown, in characters.
const WIDEST: usize = 160;

/// Writes the findings, which are sorted by file and line, reading each file once.
pub(crate) fn write(folder: &Path, findings: &[Report], colour: bool, data: &mut dyn Write) -> Result<()> {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut lines = Lines::default();
    for report in findings {
        let line = lines.get(folder, report);
        writeln!(data, "{}\n", one(&renderer, report, line))?;
    }
    Ok(())
}

fn one(renderer: &Renderer, report: &Report, line: Option<&str>) -> String {
    let level = if report.severity == "error" { Level::ERROR } else { Level::WARNING };
    let (place, path) = (report.line as usize, plain(&report.file));
    let title = level.primary_title(report.message).id(report.code);
    let origin = Origin::path(path.clone()).line(place).char_column(report.column as usize);
    let expected = format!("expected {}", plain(&report.expected));
    let mut found_is_shown = report.found.is_empty();
    let mut group = if let Some(line) = line {
        let (text, span) = excerpt(line, report.column as usize - 1);
        found_is_shown |= text.contains(report.found.as_str());
        // The renderer counts the column in the text it is given, which is right only where nothing was cut off.
        let cut = text.starts_with('…');
        let source = Snippet::source(text).line_start(place).fold(false);
        let source = source.annotation(AnnotationKind::Primary.span(span).label(expected));
        if cut { title.element(origin).element(source) } else { title.element(source.path(path)) }
    } else {
        title.element(origin).element(Level::NOTE.message(expected))
    };
    if !found_is_shown {
        group = group.element(Level::NOTE.message(format!("found {}", plain(&report.found))));
    }
    if let Some(hint) = &report.hint {
        group = group.element(Level::HELP.message(plain(hint)));
    }
    renderer.render(&[group])
}

/// The part of the line round a character, and the bytes of the value that begins there.
fn excerpt(line: &str, column: usize) -> (String, Range<usize>) {
    let characters: Vec<char> = line.chars().collect();
    let column = column.min(characters.len());
    let end = column + value(&characters[column..]);
    let long = characters.len() > WIDEST;
    let first = if long { column.saturating_sub(WIDEST / 4) } else { 0 };
    let last = if long { (first + WIDEST).min(characters.len()) } else { characters.len() };
    let bytes = |characters: &[char]| characters.iter().map(|c| c.len_utf8()).sum::<usize>();
    let mut text = String::new();
    if first > 0 {
        text.push('…');
    }
    let begin = text.len() + bytes(&characters[first..column]);
    let span = begin..begin + bytes(&characters[column..end.min(last)]);
    text.extend(&characters[first..last]);
    if last < characters.len() {
        text.push('…');
    }
    (text, span)
}

/// How many characters the value at the beginning has, as far as one line says.
fn value(characters: &[char]) -> usize {
    let rest = characters.iter().skip(1);
    match characters.first() {
        None => 0,
        Some('{' | '[') => 1,
        Some('"') => {
            let mut escaped = false;
            let inside = rest.take_while(|character| {
                let closes = **character == '"' && !escaped;
                escaped = **character == '\\' && !escaped;
                !closes
            });
            (inside.count() + 2).min(characters.len())
        }
        Some(_) => 1 + rest.take_while(|character| !matches!(character, ',' | '}' | ']' | ' ')).count(),
    }
}

/// The lines of the file that was asked last, read from front to back.
#[derive(Default)]
struct Lines {
    file: String,
    reader: Option<BufReader<File>>,
    number: u32,
    text: String,
}

impl Lines {
    fn get(&mut self, folder: &Path, report: &Report) -> Option<&str> {
        if self.file != report.file || report.line < self.number {
            let path = folder.join(&report.file);
            // A link is not followed here either.
            let plain = path.symlink_metadata().is_ok_and(|metadata| metadata.is_file());
            self.reader = plain.then(|| File::open(path).ok().map(BufReader::new)).flatten();
            (self.file, self.number) = (report.file.clone(), 0);
        }
        let reader = self.reader.as_mut()?;
        while self.number < report.line {
            let mut line = Vec::new();
            if reader.read_until(b'\n', &mut line).ok()? == 0 {
                return None;
            }
            self.number += 1;
            // One sign for each character, so that the columns stay.
            self.text = printable(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r'])).into_owned();
        }
        Some(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(line: u32, column: u32, found: &str) -> Report {
        Report {
            file: "a.json".to_owned(),
            line,
            column,
            code: "V0301",
            severity: "error",
            pointer: "/objectType".to_owned(),
            message: "A reference names a record that does not exist",
            found: found.to_owned(),
            expected: "the id of a term".to_owned(),
            hint: Some("did you mean `sabre`?".to_owned()),
        }
    }

    #[track_caller]
    fn check(text: &str, report: Report, expect: &[&str]) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.json"), text).unwrap();
        let mut data = Vec::new();
        write(folder.path(), &[report], false, &mut data).unwrap();
        let data = String::from_utf8(data).unwrap();
        assert_eq!(data.trim_end().lines().map(str::trim_end).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_line_is_shown_with_its_place() {
        check(
            "{\n  \"objectType\": \"saber\",\n",
            report(2, 17, "saber"),
            &[
                "error[V0301]: A reference names a record that does not exist",
                " --> a.json:2:17",
                "  |",
                "2 |   \"objectType\": \"saber\",",
                "  |                 ^^^^^^^ expected the id of a term",
                "  |",
                "  = help: did you mean `sabre`?",
            ],
        );
        check(
            "",
            report(1, 1, "a link"),
            &[
                "error[V0301]: A reference names a record that does not exist",
                "--> a.json:1:1",
                " = note: expected the id of a term",
                " = note: found a link",
                " = help: did you mean `sabre`?",
            ],
        );
    }

    #[test]
    fn long_lines_are_cut_round_the_place() {
        let line = format!("{}\"шашка\"{}", "ж".repeat(1_000), "x".repeat(1_000));
        let (text, span) = excerpt(&line, 1_000);
        assert_eq!((&text[span], text.chars().count()), ("\"шашка\"", WIDEST + 2));
        assert_eq!(excerpt("", 5), (String::new(), 0..0));
    }

    #[test]
    fn values_end_where_they_end() {
        for (text, length) in [("\"a\\\"b\", 7", 6), ("12, 3", 2), ("{}", 1), ("true}", 4), ("\"open", 5), ("", 0)] {
            assert_eq!(value(&text.chars().collect::<Vec<_>>()), length, "{text}");
        }
    }
}
