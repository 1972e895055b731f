//! What must stay true of the sources as a whole: which crate may use which, what a crate may name, how files look.
//!
//! The compiler holds the rest. ARCHITECTURE.md says why.

use std::collections::BTreeMap;

use crate::project::{self, Source, sources, stands_in};

/// The crates by layer: each may use only those of the layers below it.
const LAYERS: &[&[&str]] = &[
    &["vitrina-core", "vitrina-i18n"],
    &[
        "vitrina-search",
        "vitrina-view",
        "vitrina-api",
        "vitrina-catalogue",
        "vitrina-media",
        "vitrina-interop",
        "vitrina-agreement",
        "vitrina-store",
    ],
    &["vitrina-web", "vitrina-site", "vitrina-exchange"],
    &["vitrina-cli", "vitrina-tests", "xtask"],
];

/// The crates a browser loads.
const IN_THE_BROWSER: &[&str] = &["vitrina-core", "vitrina-i18n", "vitrina-search", "vitrina-view", "vitrina-api"];

/// Fails with every line of `wrong`, so that one run shows all there is to mend.
#[track_caller]
fn none(rule: &str, wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{rule}:\n  {}", wrong.join("\n  "));
}

/// Every place in the code of the crate folders where one of `words` stands by itself; `allowed` are path beginnings.
fn named(places: &[&str], words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    for source in sources(places, &[".rs"]) {
        if !source.is_product() || allowed.iter().any(|start| source.path.starts_with(start)) {
            continue;
        }
        for (number, line) in source.code() {
            let found = words.iter().filter(|word| stands_in(line, word));
            wrong.extend(found.map(|word| format!("{}:{number}: {word}", source.path)));
        }
    }
    wrong
}

fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&name))
}

#[test]
fn crates_use_only_the_layers_below() {
    let packages = project::metadata()["packages"].as_array().unwrap();
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let Some(own) = layer(name) else {
            wrong.push(format!("{name} has no layer; give it one in the table"));
            continue;
        };
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = dependency["name"].as_str().unwrap();
            if used != name && layer(used).is_some_and(|layer| layer >= own) {
                wrong.push(format!("{name} (layer {own}) uses {used}"));
            }
        }
    }
    none("arrows point down only, and no crate uses a neighbour", wrong);
}

#[test]
fn databases_are_spoken_to_in_one_crate() {
    let mut wrong = Vec::new();
    for package in project::metadata()["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let used = package["dependencies"].as_array().unwrap().iter().map(|used| used["name"].as_str().unwrap());
        let databases = ["sqlx", "rusqlite", "postgres", "tokio-postgres", "diesel", "sea-orm"];
        let found = used.filter(|used| databases.contains(used) && name != "vitrina-store");
        wrong.extend(found.map(|used| format!("{name} uses {used}")));
    }
    none("only the store holds SQL", wrong);
}

#[test]
fn the_browser_carries_no_heavy_tables() {
    let mut wrong = Vec::new();
    let packages = project::metadata()["packages"].as_array().unwrap();
    let made = |name: &&str| packages.iter().any(|package| package["name"] == **name);
    for name in IN_THE_BROWSER.iter().copied().chain(["vitrina-web"]).filter(made) {
        let tree = ["tree", "-p", name, "--target", "wasm32-unknown-unknown", "-e", "normal", "--prefix", "none"];
        for line in project::cargo(&tree).lines() {
            let used = line.split(' ').next().unwrap_or_default();
            let heavy = [
                "regex",
                "regex-automata",
                "html5ever",
                "ammonia",
                "scraper",
                "lol_html",
                "html5gum",
                "chrono",
                "yew-router",
            ];
            if used.starts_with("icu_") || used.starts_with("fluent") || heavy.contains(&used) {
                wrong.push(format!("{name} carries {line}"));
            }
        }
    }
    none("no regular expressions, ICU tables or HTML parsers in the wasm graph", wrong);
}

#[test]
fn core_touches_nothing_outside() {
    let words = [
        "std::fs",
        "std::net",
        "std::thread",
        "std::env",
        "std::process",
        "std::io",
        "fs_err",
        "SystemTime",
        "Instant",
        "thread_rng",
        "getrandom",
        "now_v7",
        "new_v4",
        "async",
    ];
    none("core has no I/O, clock, randomness, threads or async", named(&["crates/vitrina-core/src"], &words, &[]));
}

#[test]
fn what_the_browser_loads_names_no_files_or_clocks() {
    let places: Vec<String> = IN_THE_BROWSER.iter().map(|name| format!("crates/{name}/src")).collect();
    let places: Vec<&str> =
        places.iter().map(String::as_str).filter(|place| project::root().join(place).is_dir()).collect();
    let words = ["std::fs", "std::net", "std::thread", "std::env", "std::process", "SystemTime", "Instant"];
    none("what runs in the browser names nothing it does not have", named(&places, &words, &[]));
}

#[test]
fn views_are_data_in_markup_out() {
    let words = ["web_sys", "js_sys", "gloo", "gloo_net", "Suspense", "HashMap", "HashSet", "use_effect", "use_state"];
    none("views know no browser and no random order", named(&["crates/vitrina-view/src"], &words, &[]));
}

#[test]
fn only_the_programs_print() {
    let words = ["println!", "eprintln!", "print!", "eprint!", "dbg!"];
    none("only cli and xtask print", named(&["crates", "web/src"], &words, &["crates/vitrina-cli/"]));
}

#[test]
fn only_five_crates_write_files() {
    let words = [
        "fs::write",
        "File::create",
        "File::options",
        "create_dir",
        "create_dir_all",
        "fs::rename",
        "fs::copy",
        "hard_link",
        "remove_file",
        "remove_dir",
        "remove_dir_all",
        "OpenOptions",
        "set_len",
        "tempfile",
    ];
    let writers = [
        "crates/vitrina-catalogue/",
        "crates/vitrina-site/",
        "crates/vitrina-media/",
        "crates/vitrina-store/",
        "crates/vitrina-cli/",
    ];
    none(
        "only catalogue, site, media, store and the program write files",
        named(&["crates", "web/src"], &words, &writers),
    );
}

#[test]
fn nothing_is_left_for_later() {
    let words = [concat!("to", "do!"), concat!("unimple", "mented!"), concat!("FIX", "ME"), concat!("TO", "DO")];
    let mut wrong = Vec::new();
    for source in sources(&["crates", "web", "xtask", "tests"], &[".rs", ".js", ".mjs", ".css", ".toml", ".html"]) {
        for (number, line) in source.text.lines().enumerate() {
            let found = words.iter().filter(|word| stands_in(line, word));
            wrong.extend(found.map(|word| format!("{}:{}: {word}", source.path, number + 1)));
        }
    }
    none("what is not done belongs into an issue", wrong);
}

#[test]
fn styles_know_no_left_and_right() {
    let mut wrong = Vec::new();
    for source in sources(&["web/styles"], &[".css"]) {
        for (number, line) in source.text.lines().enumerate() {
            for declaration in line.split(['{', ';', '}']) {
                let Some((property, value)) = declaration.split_once(':') else { continue };
                let property = property.trim();
                let sided = |name: &str| name.split('-').any(|part| matches!(part, "left" | "right"));
                let aligned = matches!(property, "float" | "clear" | "text-align" | "caption-side")
                    && matches!(value.trim(), "left" | "right");
                let plain = property.chars().all(|c| c.is_ascii_lowercase() || c == '-');
                if plain && (sided(property) || aligned) {
                    wrong.push(format!("{}:{}: {}", source.path, number + 1, declaration.trim()));
                }
            }
        }
    }
    none("logical properties only, so that every page can run from right to left", wrong);
}

#[test]
fn files_stay_small_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for source in sources(&["crates", "web", "xtask", "tests"], &[".rs"]) {
        let lines = source.text.lines().count();
        if lines > 700 {
            wrong.push(format!("{}: {lines} lines", source.path));
        }
        if !source.text.starts_with("//! ") {
            wrong.push(format!("{}: does not begin with what it is for (`//! …`)", source.path));
        }
    }
    none("at most 700 lines, and the first says what the file is for", wrong);
}

#[test]
fn every_crate_obeys_the_lints_of_the_workspace() {
    let mut wrong = Vec::new();
    for source in sources(&["crates", "web", "xtask", "tests"], &["Cargo.toml"]) {
        let rest = source.text.split("[lints]").nth(1).unwrap_or_default();
        if rest.lines().nth(1) != Some("workspace = true") {
            wrong.push(format!("{}: `[lints] workspace = true` is missing", source.path));
        }
        for key in ["version", "edition", "rust-version", "license"] {
            if !source.text.contains(&format!("{key}.workspace = true")) {
                wrong.push(format!("{}: `{key}.workspace = true` is missing", source.path));
            }
        }
    }
    none("the workspace decides once for all crates", wrong);
}

#[test]
fn dependencies_are_chosen_in_one_place() {
    let mut wrong = Vec::new();
    for package in project::metadata()["packages"].as_array().unwrap() {
        let path = package["manifest_path"].as_str().unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        let mut dependencies = false;
        for line in text.lines() {
            if line.starts_with('[') {
                dependencies = line.trim_end_matches(']').ends_with("dependencies");
            }
            let chosen = line.contains("workspace = true") || line.contains("path = \".\"");
            if dependencies && line.contains('=') && !line.starts_with('#') && !chosen {
                wrong.push(format!("{}: {line}", package["name"].as_str().unwrap()));
            }
        }
    }
    none("a dependency and its reason stand in the workspace's Cargo.toml", wrong);
}

/// Words that speak of the machine or the way the project was made on, which say nothing to its readers.
const FOREIGN: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/tm", "p/"),
    concat!("/ro", "ot/"),
    concat!("/home", "/"),
    concat!("sub", "agent"),
    concat!("sub-", "agent"),
    concat!("the bri", "ef"),
    concat!("language mo", "del"),
];

#[test]
fn nothing_names_the_machine_it_was_made_on() {
    let mut wrong = Vec::new();
    let endings = [".rs", ".js", ".mjs", ".css", ".toml", ".html", ".ftl", ".md", ".json", ".svg", "run"];
    let mut places = vec![
        "crates",
        "web",
        "xtask",
        "tests",
        "locales",
        "catalogue",
        ".cargo",
        ".ci",
        "Cargo.toml",
        "Trunk.toml",
        "deny.toml",
    ];
    let written = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"];
    places.extend(written.iter().filter(|name| project::root().join(name).exists()));
    for source in sources(&places, &endings) {
        for (number, line) in source.text.lines().enumerate() {
            // An address of the web may hold such a word in its path.
            let found = FOREIGN.iter().filter(|word| line.contains(**word) && !line.contains("://"));
            wrong.extend(found.map(|word| format!("{}:{}: {word}", source.path, number + 1)));
        }
    }
    none("the project reads the same on every machine", wrong);
}

#[test]
fn one_word_for_one_thing() {
    let banned = BTreeMap::from([
        ("Item", "Exhibit"),
        ("Manager", "what it does"),
        ("Helper", "what it does"),
        ("Util", "what it does"),
        ("Utils", "what it does"),
    ]);
    let mut wrong = Vec::new();
    let kinds = ["struct ", "enum ", "trait ", "type ", "mod "];
    for source in sources(&["crates", "web/src", "xtask/src"], &[".rs"]) {
        for (number, line) in source.code() {
            let line = line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
            let Some(rest) = kinds.iter().find_map(|kind| line.strip_prefix(kind)) else { continue };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            // An associated type of a trait of the standard library has the name it has.
            let inherited = line.starts_with("type Item =");
            for (word, better) in &banned {
                let lower = word.to_lowercase();
                if !inherited && (name.ends_with(word) || name == lower) {
                    wrong.push(format!("{}:{number}: {name}; say {better}", source.path));
                }
            }
        }
    }
    none("names say what a thing is", wrong);
}

#[test]
fn the_rules_can_fail() {
    let source = |text: &str| Source { path: "crates/a/src/lib.rs".to_owned(), text: text.to_owned() };
    let code = |text: &str| source(text).code().map(|(number, line)| (number, line.to_owned())).collect::<Vec<_>>();
    assert_eq!(code("//! std::fs\nuse std::fs;\n#[cfg(test)]\nuse std::net;"), [(2, "use std::fs;".to_owned())]);
    assert!(stands_in("use std::fs::File;", "std::fs") && stands_in("    println!(\"\")", "println!"));
    assert!(!stands_in("eprintln!()", "println!") && !stands_in("InstantMessage", "Instant"));
    assert_eq!((layer("vitrina-core"), layer("vitrina-site"), layer("nobody")), (Some(0), Some(2), None));
}
