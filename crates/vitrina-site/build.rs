//! Takes the browser bundles into the program when it is built with `VITRINA_BUNDLE`, the folder they lie in.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on standard output")]
use std::path::{Path, PathBuf};
use std::{env, fs};

const FILES: [&str; 6] =
    ["public.js", "public_bg.wasm", "desk.js", "desk_bg.wasm", "search_worker.js", "search_worker_bg.wasm"];

fn main() {
    println!("cargo::rerun-if-env-changed=VITRINA_BUNDLE");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder for generated files"));
    let folder = env::var_os("VITRINA_BUNDLE").map(PathBuf::from);
    let code = folder.map_or_else(|| "None".to_owned(), |folder| format!("Some([{}])", files(&folder)));
    fs::write(out.join("bundle.rs"), code).expect("cargo's folder for generated files can be written");
}

fn files(folder: &Path) -> String {
    let include = |name: &str| {
        let path = folder.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        assert!(path.is_file(), "{} is missing: VITRINA_BUNDLE names a folder without bundles", path.display());
        format!("include_bytes!({path:?}) as &[u8]")
    };
    FILES.map(include).join(", ")
}
