//! The Rust file with one function for each message.

use std::fmt::Write;

use super::{Compiled, Definition, Kind};

/// Why an id cannot become a function's name, if so.
pub(super) fn unfit(id: &str) -> Option<String> {
    let kebab = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !kebab || id.ends_with('-') || id.contains("--") {
        return Some(format!("`{id}` is not in kebab-case"));
    }
    let keywords = [
        "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
        "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
        "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "unsafe", "use", "virtual", "where", "while", "yield",
    ];
    keywords.contains(&id).then(|| format!("`{id}` is a word of Rust; choose a longer id"))
}

/// The whole file; it is included inside the crate.
pub(crate) fn rust(compiled: &Compiled) -> String {
    let mut out = String::from("// Made by the build script from the English messages.\n\n");
    write(&mut out, compiled).expect("writing to a string cannot fail");
    out
}

fn write(out: &mut String, compiled: &Compiled) -> std::fmt::Result {
    writeln!(out, "/// Fingerprint of the ids and arguments this program was built with.")?;
    writeln!(out, "pub(crate) const SIGNATURE: u64 = {:#x};\n", compiled.signature)?;
    writeln!(out, "/// How many messages there are.")?;
    writeln!(out, "pub(crate) const COUNT: usize = {};\n", compiled.definitions.len())?;
    writeln!(out, "/// The ids of all messages, in the order of the English file.")?;
    writeln!(out, "#[cfg(feature = \"embedded\")]")?;
    writeln!(out, "pub(crate) const IDS: [&str; COUNT] = [")?;
    for definition in &compiled.definitions {
        writeln!(out, "    {:?},", definition.id)?;
    }
    writeln!(out, "];\n")?;
    writeln!(out, "/// The tags of all languages, sorted, with their tables.")?;
    writeln!(out, "#[cfg(feature = \"embedded\")]")?;
    writeln!(out, "pub(crate) static TABLES: [(&str, &[u8]); {}] = [", compiled.languages.len())?;
    for language in &compiled.languages {
        let tag = &language.table.tag;
        writeln!(out, "    ({tag:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.postcard\"))),")?;
    }
    writeln!(out, "];\n")?;
    writeln!(out, "impl Locale {{")?;
    for (place, definition) in compiled.definitions.iter().enumerate() {
        function(out, place, definition)?;
    }
    named(
        out,
        compiled,
        "language-name-",
        "language_name_known",
        "The name of a language, by its tag in small letters.",
    )?;
    writeln!(out, "}}")
}

fn function(out: &mut String, place: usize, definition: &Definition) -> std::fmt::Result {
    let shown = |text: &str| text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<").replace('`', "\\`");
    for line in shown(&definition.english).lines() {
        writeln!(out, "    /// {line}")?;
    }
    if !definition.comment.is_empty() {
        writeln!(out, "    ///")?;
        for line in shown(&definition.comment).lines() {
            writeln!(out, "    /// {line}")?;
        }
    }
    let name = definition.id.replace('-', "_");
    let mut taken = String::new();
    let mut given = String::new();
    for (argument, kind) in &definition.arguments {
        let argument = argument.replace('-', "_");
        let (of, variant) = match kind {
            Kind::Text => ("&str", "Text"),
            Kind::Number => ("u64", "Number"),
        };
        write!(taken, ", {argument}: {of}")?;
        write!(given, "{}Argument::{variant}({argument})", if given.is_empty() { "" } else { ", " })?;
    }
    writeln!(out, "    #[must_use]")?;
    writeln!(out, "    pub fn {name}(&self{taken}) -> String {{")?;
    writeln!(out, "        self.say({place}, &[{given}])")?;
    writeln!(out, "    }}\n")
}

/// A look-up over all messages whose id starts alike.
fn named(out: &mut String, compiled: &Compiled, prefix: &str, name: &str, doc: &str) -> std::fmt::Result {
    writeln!(out, "    /// {doc}")?;
    writeln!(out, "    pub(crate) fn {name}(&self, key: &str) -> Option<String> {{")?;
    writeln!(out, "        let place: usize = match key {{")?;
    for (place, definition) in compiled.definitions.iter().enumerate() {
        if let Some(key) = definition.id.strip_prefix(prefix) {
            writeln!(out, "            {key:?} => {place},")?;
        }
    }
    writeln!(out, "            _ => return None,")?;
    writeln!(out, "        }};")?;
    writeln!(out, "        Some(self.say(place, &[]))")?;
    writeln!(out, "    }}")
}
