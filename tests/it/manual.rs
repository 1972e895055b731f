//! The manual is true: what it shows is run in its order by the real program, and the output is what stands in the text.
//!
//! A block marked `console` holds commands after `$ ` and what they say; a line `…` stands for lines that are left out.
//! A block marked `diff FILE` is a change that the reader makes in that file. Times and the size of a site are not
//! compared; the folder `project` of the manual is this project. With `VITRINA_UPDATE=1` the text gets the output that is.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::manual_text::{Block, alike, as_handed_out, blocks};
use crate::program::program;
use crate::project;
use crate::serve::Server;

/// How long one command may take.
const PATIENCE: Duration = Duration::from_secs(240);

/// A chapter, and the folder in which its reader works.
struct Reader {
    chapter: PathBuf,
    text: String,
    folder: TempDir,
}

impl Reader {
    fn of(chapter: &str) -> Self {
        let chapter = project::root().join("docs/manual").join(chapter);
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(project::root(), folder.path().join("project")).unwrap();
        Self { text: fs::read_to_string(&chapter).unwrap(), chapter, folder }
    }

    /// Does what the chapter says, from its beginning to its end.
    #[track_caller]
    fn follow(&self) {
        let update = std::env::var_os("VITRINA_UPDATE").is_some();
        let (mut told, mut wrong, mut commands) = (String::new(), Vec::new(), 0);
        for block in blocks(&self.text) {
            match block {
                Block::Text(text) => told.push_str(text),
                Block::Change { file, old, new, text } => {
                    self.change(file, &old, &new);
                    told.push_str(text);
                }
                Block::Command { line, output } => {
                    commands += 1;
                    let said = self.run(line);
                    let same = alike(output, &said);
                    if !same {
                        wrong.push(format!("$ {line}\nthe manual has:\n{output}and it is:\n{said}"));
                    }
                    told.push_str(&format!("$ {line}\n{}", if same { output } else { &said }));
                }
            }
        }
        if update {
            fs::write(&self.chapter, told).unwrap();
        } else {
            let chapter = self.chapter.display();
            assert!(wrong.is_empty(), "{chapter}: run this test with VITRINA_UPDATE=1\n{}", wrong.join("\n"));
        }
        assert!(commands > 0, "no command is shown");
    }

    /// Makes the change that a reader makes by hand.
    #[track_caller]
    fn change(&self, file: &str, old: &str, new: &str) {
        let path = self.folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(
            text.matches(old).count(),
            1,
            "this stands once in {file}, so that a reader finds it: {old}\n{text}"
        );
        fs::write(&path, text.replace(old, new)).unwrap();
    }

    /// What a command says, to whom it may concern; it succeeds.
    #[track_caller]
    fn run(&self, line: &str) -> String {
        if let Some(rest) = line.strip_prefix("vitrina serve") {
            return self.serve(rest);
        }
        let said = self.folder.path().join(".said");
        let file = fs::File::create(&said).unwrap();
        let mut child = Command::new("sh")
            // The program by its name, wherever it lies.
            .args(["-c", &format!("vitrina() {{ \"$VITRINA\" \"$@\"; }}\n{line}")])
            .env("VITRINA", program())
            .env("XDG_CACHE_HOME", self.folder.path().join(".cache"))
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .spawn()
            .unwrap();
        let start = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if start.elapsed() > PATIENCE {
                child.kill().unwrap();
                panic!("`{line}` does not end");
            }
            thread::sleep(Duration::from_millis(5));
        };
        let said = String::from_utf8(fs::read(said).unwrap()).unwrap();
        assert!(status.success(), "{}: `{line}` fails: {said}", self.chapter.display());
        as_handed_out(&said)
    }

    /// Serves, looks at the first page, and stops with Ctrl-C.
    #[track_caller]
    fn serve(&self, rest: &str) -> String {
        let site = rest.trim().strip_prefix("--site ").unwrap_or("site");
        let server = Server::of(self.folder.path(), site);
        let first = server.page("/");
        assert!(first.starts_with("HTTP/1.1 200"), "{first}");
        // Where it listens by itself; another may do so here.
        format!("http://127.0.0.1:8080/\n{}", server.stopped())
    }

    #[track_caller]
    fn file(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

#[test]
fn a_registrar_comes_from_an_export_to_pages() {
    let reader = Reader::of("bring-your-collection.md");
    reader.follow();
    // What the reader has made of the draft is the mapping that lies beside the manual.
    let kept = project::root().join("docs/manual/example/mapping.json");
    let made = reader.file("mapping.json");
    if std::env::var_os("VITRINA_UPDATE").is_some() {
        fs::write(&kept, &made).unwrap();
    }
    assert!(fs::read(&kept).unwrap() == made, "run this test with VITRINA_UPDATE=1");
}

#[test]
fn the_formats_come_out_as_the_manual_says() {
    Reader::of("formats.md").follow();
}

#[test]
fn a_webmaster_publishes_as_the_manual_says() {
    Reader::of("publish.md").follow();
}

#[test]
fn every_link_of_the_documents_leads_somewhere() {
    let places = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", "catalogue", "locales"];
    let documents = project::sources(&places, &[".md"]);
    let wrong: Vec<String> = documents.iter().flat_map(wrong_links).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let manual = documents.iter().find(|document| document.path == "docs/manual/README.md").unwrap();
    for chapter in fs::read_dir(project::root().join("docs/manual")).unwrap() {
        let name = chapter.unwrap().file_name().into_string().unwrap();
        let named = manual.text.contains(&format!("]({name}"));
        assert!(named || name == "README.md", "the manual's first page does not name {name}");
    }
}

/// The links of a document that lead nowhere within the project.
fn wrong_links(document: &project::Source) -> Vec<String> {
    let own = project::root().join(&document.path);
    let mut wrong = Vec::new();
    for (place, _) in document.text.match_indices("](") {
        let rest = &document.text[place + 2..];
        let target = rest.split([')', ' ']).next().unwrap_or_default();
        if target.contains("://") || target.starts_with("mailto:") {
            continue;
        }
        let (file, heading) = target.split_once('#').unwrap_or((target, ""));
        let path = if file.is_empty() { own.clone() } else { own.parent().unwrap().join(file) };
        let there = path.exists() && (heading.is_empty() || has_heading(&path, heading));
        if !there {
            let line = document.text[..place].lines().count();
            wrong.push(format!("{}:{line}: {target}", document.path));
        }
    }
    wrong
}

/// Whether a document has a heading with this name in links.
fn has_heading(path: &Path, name: &str) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().filter(|line| line.starts_with('#')).any(|line| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>() == name
    })
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let document = |text: &str| project::Source { path: "docs/manual/README.md".to_owned(), text: text.to_owned() };
    let check = |text: &str, expect: &[&str]| assert_eq!(wrong_links(&document(text)), expect);
    check("[a](../../README.md) [b](https://example.org/x) [c](../../README.md#the-program)", &[]);
    check("a\n[a](none.md)", &["docs/manual/README.md:2: none.md"]);
    check("[a](../../README.md#no-such-heading)", &["docs/manual/README.md:1: ../../README.md#no-such-heading"]);
}
