//! A chapter of the manual as what it is made of: words, commands with their output, changes by hand.

/// A piece of a chapter; all pieces one after another are the chapter.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Block<'a> {
    /// Words, other blocks, and the marks around blocks.
    Text(&'a str),
    /// A command and what it says.
    Command {
        /// Without the `$ `.
        line: &'a str,
        /// Whole lines.
        output: &'a str,
    },
    /// A change in a file.
    Change {
        /// Its path in the reader's folder.
        file: &'a str,
        /// What stands there.
        old: String,
        /// What is to stand there.
        new: String,
        /// The lines of the block.
        text: &'a str,
    },
}

/// The pieces of a chapter, in their order.
pub(crate) fn blocks(chapter: &str) -> Vec<Block<'_>> {
    let (mut found, mut rest) = (Vec::new(), chapter);
    while let Some((before, inside, after)) = fenced(rest) {
        found.push(Block::Text(before));
        let opening = before.lines().last().unwrap_or_default().trim_start_matches('`');
        match opening.split_once(' ').unwrap_or((opening, "")) {
            ("console", _) => found.extend(commands(inside)),
            ("diff", file) if !file.is_empty() => found.push(change(file, inside)),
            _ => found.push(Block::Text(inside)),
        }
        let close = line_end(after, 0);
        found.push(Block::Text(&after[..close]));
        rest = &after[close..];
    }
    found.push(Block::Text(rest));
    found
}

/// The text up to and with the line that opens a block, the lines inside, and the rest from the line that closes it.
fn fenced(text: &str) -> Option<(&str, &str, &str)> {
    let begin = line_end(text, fence(text)?);
    let end = begin + fence(&text[begin..])?;
    Some((&text[..begin], &text[begin..end], &text[end..]))
}

/// Where the first line begins that opens or closes a block.
fn fence(text: &str) -> Option<usize> {
    if text.starts_with(FENCE) { Some(0) } else { text.find(&format!("\n{FENCE}")).map(|at| at + 1) }
}

const FENCE: &str = "```";

/// Where the line ends that `from` is in, its end included.
fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |at| from + at + 1)
}

/// The commands of a block, each with the lines up to the next.
fn commands(inside: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut rest = inside;
    while let Some(from) = rest.strip_prefix("$ ") {
        let (line, after) = from.split_once('\n').unwrap_or((from, ""));
        let end = if after.starts_with("$ ") { 0 } else { after.find("\n$ ").map_or(after.len(), |at| at + 1) };
        found.push(Block::Command { line, output: &after[..end] });
        rest = &after[end..];
    }
    assert!(rest.is_empty(), "a block of commands begins with one: {rest}");
    found
}

/// Lines that go begin with `-`, lines that come with `+`, lines that stay with a blank.
fn change<'a>(file: &'a str, text: &'a str) -> Block<'a> {
    let side = |sign: char| {
        let lines = text.lines().filter(|line| line.starts_with([sign, ' '])).map(|line| &line[1..]);
        lines.collect::<Vec<_>>().join("\n")
    };
    Block::Change { file, old: side('-'), new: side('+'), text }
}

/// Whether the output is what stands in the text, but for times, the size of a site, and what the text leaves out.
pub(crate) fn alike(text: &str, output: &str) -> bool {
    let (text, output) = (plain(text), plain(output));
    let parts: Vec<&str> = text.split(LEFT_OUT).collect();
    let [first, middle @ .., last] = &parts[..] else { return text == output };
    let Some(mut rest) = output.strip_prefix(*first) else { return false };
    for part in middle {
        let Some(at) = rest.find(*part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// What stands for a line `…`.
const LEFT_OUT: &str = "\0\n";

/// What the program says that is handed out. The one of the tests has no browser bundles inside, and warns of that.
pub(crate) fn as_handed_out(said: &str) -> String {
    let lines = said.split_inclusive('\n').filter(|line| !line.starts_with("warning: no browser bundles"));
    lines.collect()
}

/// The lines with `0` for every number that is a time or says how large a site is.
fn plain(text: &str) -> String {
    let line = |line: &str| match line {
        "…" => LEFT_OUT.to_owned(),
        _ if is_of_a_site(line) => without_numbers(line) + "\n",
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

fn is_of_a_site(line: &str) -> bool {
    line.contains(" pages: ") && line.ends_with(" s") || line.contains(" pages; ") && line.contains(" MB in ")
}

fn without_numbers(line: &str) -> String {
    let mut plain = String::new();
    for character in line.chars() {
        let number = character.is_ascii_digit() || character == '.' && plain.ends_with('0');
        if !number {
            plain.push(character);
        } else if !plain.ends_with('0') {
            plain.push('0');
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_is_words_commands_and_changes() {
        let chapter =
            "# A\n```console\n$ one\n1\n$ two\n```\nb\n```diff a/b.json\n x\n-y\n+z\n```\n```json\n$ no\n```\n";
        let found = blocks(chapter);
        let told: String = found
            .iter()
            .map(|block| match block {
                Block::Text(text) | Block::Change { text, .. } => (*text).to_owned(),
                Block::Command { line, output } => format!("$ {line}\n{output}"),
            })
            .collect();
        assert_eq!(told, chapter);
        let commands: Vec<_> = found.iter().filter(|block| matches!(block, Block::Command { .. })).collect();
        let expect = [Block::Command { line: "one", output: "1\n" }, Block::Command { line: "two", output: "" }];
        assert!(commands.into_iter().eq(expect.iter()));
        let (old, new) = ("x\ny".to_owned(), "x\nz".to_owned());
        assert!(found.contains(&Block::Change { file: "a/b.json", old, new, text: " x\n-y\n+z\n" }));
    }

    #[test]
    fn only_times_and_sizes_may_differ() {
        let check = |text: &str, output: &str, expect: bool| assert_eq!(alike(text, output), expect, "{text}");
        check("a\n", "a\n", true);
        check("a\n", "a\nb\n", false);
        check("a 7\n", "a 8\n", false);
        check("a\n…\nc\n", "a\nb\nb\nc\n", true);
        check("a\n…\nc\n", "a\nb\nd\n", false);
        check("a\n…\n", "a\nb\n", true);
        check("…\nb\n…\nd\n", "a\nb\nd\n", true);
        assert_eq!(as_handed_out("a\nwarning: no browser bundles (--assets DIR)\nb\n"), "a\nb\n");
        check(
            "3 pages: 3 rendered; 9 files, 12 bytes, 1.2 s\n",
            "4 pages: 11 rendered; 8 files, 7 bytes, 0.4 s\n",
            true,
        );
        check("3 pages: 3 rendered; 9 files, 12 bytes, 1.2 s\n", "4 pages: 11 made; 8 files, 7 bytes, 0.4 s\n", false);
    }
}
