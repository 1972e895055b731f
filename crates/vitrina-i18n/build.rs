//! Compiles `locales/*.ftl` into a table for each language and a Rust file with a function for each message.
//!
//! A mistake in a translators' file fails the build with file and line.

#[path = "compile/mod.rs"]
mod compile;
#[path = "src/table.rs"]
#[allow(dead_code, unreachable_pub, reason = "the program uses what the build script does not")]
mod table;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    for watched in [&*folder, Path::new("build.rs"), Path::new("compile"), Path::new("src/table.rs")] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            let tag = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file's name is not a language tag")?;
            files.push((tag.to_owned(), fs::read_to_string(&path)?));
        }
    }
    files.sort();
    let compiled = compile::compile(&files).map_err(|problems| {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        format!("{} problems in the translators' files", problems.len())
    })?;
    fs::write(out.join("messages.rs"), compile::rust(&compiled))?;
    let mut missing = String::new();
    for language in &compiled.languages {
        for id in &language.missing {
            missing.push_str(&format!("{} {id}\n", language.table.tag));
        }
        fs::write(out.join(format!("{}.postcard", language.table.tag)), postcard::to_stdvec(&language.table)?)?;
    }
    fs::write(out.join("missing.txt"), missing)?;
    Ok(())
}
