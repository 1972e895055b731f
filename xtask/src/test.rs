//! `cargo xtask test`: every check there is, in the order in which it pays to know.

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::project::Project;
use crate::stages::{self, Stage};
use crate::wasm::Compiler;
use crate::{browser, formats, html, links, process, site, size, tools};

/// How much is tested.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What answers within three minutes.
    Quick,
    /// What must hold before a change is taken.
    Full,
    /// Also what takes hours.
    Long,
}

impl Extent {
    /// From the options of the command line, of which at most one is set.
    pub(crate) const fn of(quick: bool, long: bool) -> Self {
        match (quick, long) {
            (true, _) => Self::Quick,
            (_, true) => Self::Long,
            _ => Self::Full,
        }
    }
}

/// What answers within three minutes.
const QUICK: [Stage; 3] = [
    Stage {
        name: "format",
        why: "the source is laid out as rustfmt does, so that changes show what changed",
        needs: &[],
        run: format,
    },
    Stage { name: "lint", why: "clippy and the compiler have nothing to warn of", needs: &[], run: lint },
    Stage {
        name: "test",
        why: "unit tests, laws over many inputs, and the program driven as a whole",
        needs: &[],
        run: unit,
    },
];

/// The program and the starter site, natively.
const SITE: [Stage; 3] = [
    Stage {
        name: "program",
        why: "`vitrina`, compiled like the tests: it takes minutes to optimise and changes no answer",
        needs: &[],
        run: site::tested_program,
    },
    Stage {
        name: "catalogue",
        why: "the starter catalogue holds together and lies in its canonical form",
        needs: &["program"],
        run: site::check_catalogue,
    },
    Stage {
        name: "site",
        why: "the starter catalogue becomes pages",
        needs: &["program"],
        run: |project| site::build_tested(project, &project.site()),
    },
];

const FORMATS: Stage = Stage {
    name: "formats",
    why: "what is exported of the starter catalogue is valid to a validator of others",
    needs: &["program", "tools"],
    run: formats::check,
};

/// What is tried of the built site.
const PAGES: [Stage; 4] = [
    Stage {
        name: "same",
        why: "the site built anew from nothing is the same, byte for byte",
        needs: &["site"],
        run: site::build_again,
    },
    Stage {
        name: "links",
        why: "every link leads somewhere, nothing is loaded from elsewhere",
        needs: &["site"],
        run: |project| links::check(&project.site()),
    },
    Stage {
        name: "html",
        why: "every kind of page in every language, and some of all records, are valid by the standard",
        needs: &["site"],
        run: html::check_some,
    },
    Stage {
        name: "browser",
        why: "a real browser: by keyboard, by screen reader, in every language, without script, offline",
        needs: &["site", "bundles"],
        run: browser::run,
    },
];

/// What takes long, or wants the machine to itself.
const LONG: [Stage; 3] = [
    Stage {
        name: "handed-out",
        why: "the program as it is handed out, the bundles inside it, makes the same site",
        needs: &["site", "bundles"],
        run: site::handed_out,
    },
    Stage {
        name: "all-html",
        why: "every single page is valid by the standard",
        needs: &["site"],
        run: |project| html::check(project, &project.site()),
    },
    Stage {
        name: "slow",
        why: "over a slow line and on a slow machine the label is readable in three seconds",
        needs: &["site", "bundles"],
        run: browser::run_alone,
    },
];

const TOOLS: Stage = Stage {
    name: "tools",
    why: "everything the later stages run is there, in the version they want",
    needs: &[],
    run: tools,
};
const LAWS: Stage = Stage {
    name: "laws",
    why: "the same tests, each law tried on a hundred times as many inputs, and files of gigabytes",
    needs: &["test"],
    run: laws,
};
const SETS: Stage = Stage {
    name: "sets",
    why: "whole sets of real museums come in: nothing refused, dates and measures understood, the catalogue in order",
    needs: &["test"],
    run: sets,
};
const FUZZ: Stage = Stage {
    name: "fuzz",
    why: "broken tables, records, dates and measures are read or refused: ten seconds of each",
    needs: &["test"],
    run: |project| fuzz(project, "1"),
};
const LONG_FUZZ: Stage = Stage {
    name: "long-fuzz",
    why: "the same with more broken input: a hundred seconds of each",
    needs: &["test"],
    run: |project| fuzz(project, "10"),
};
const DOC: Stage =
    Stage { name: "doc", why: "the documentation builds, and every link in it leads somewhere", needs: &[], run: doc };
const BUNDLES: Stage = Stage {
    name: "bundles",
    why: "the parts of the site that run in the browser, as they are handed out",
    needs: &["tools"],
    run: site::bundles,
};
const SIZE: Stage = Stage {
    name: "size",
    why: "each bundle stays within its budget of compressed bytes",
    needs: &["bundles"],
    run: |project| size::check(&project.web()),
};

/// The stages of a run, in the order in which it pays to know.
fn stages(extent: Extent) -> Vec<Stage> {
    if extent == Extent::Quick {
        return QUICK.into_iter().chain(SITE).collect();
    }
    let mut all = vec![TOOLS];
    all.extend(QUICK);
    all.push(SETS);
    if extent == Extent::Long {
        all.extend([LAWS, LONG_FUZZ]);
    } else {
        all.push(FUZZ);
    }
    all.push(DOC);
    all.extend([BUNDLES, SIZE]);
    all.extend(SITE);
    all.push(FORMATS);
    all.extend(PAGES);
    if extent == Extent::Long {
        all.extend(LONG);
    }
    all
}

/// Runs the stages.
pub(crate) fn run(project: &Project, extent: Extent) -> ExitCode {
    stages::run_all(project, &stages(extent))
}

/// What is missing is installed before anything else, so that a machine that cannot have it says so at once.
fn tools(project: &Project) -> Result<()> {
    Compiler::ensure(project)?;
    for tool in tools::FOR_BUNDLES.into_iter().chain(tools::FOR_CHECKS) {
        println!("   {}", tool.ensure(project)?.display());
    }
    Ok(())
}

/// Layout of the source.
fn format(project: &Project) -> Result<()> {
    component("fmt", "rustfmt")?;
    process::run(cargo(project).args(["fmt", "--all", "--check"]))
}

/// Lints of everything, natively: the browser's crates too.
fn lint(project: &Project) -> Result<()> {
    component("clippy", "clippy")?;
    process::run(cargo(project).args([
        "clippy",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

/// All tests that cargo knows, those in the documentation included.
fn unit(project: &Project) -> Result<()> {
    process::run(cargo(project).args(["test", "--quiet", "--locked", "--workspace", "--no-fail-fast"]))
}

/// The tests again, writing what they would compare.
pub(crate) fn update_snapshots(project: &Project) -> Result<()> {
    let mut tests = cargo(project);
    tests.args(["test", "--quiet", "--workspace"]).env("INSTA_UPDATE", "always").env("VITRINA_UPDATE", "1");
    process::run(&mut tests)
}

/// The tests again, with far more inputs per law.
fn laws(project: &Project) -> Result<()> {
    let mut tests = cargo(project);
    tests.args(["test", "--quiet", "--locked", "--workspace"]).env("PROPTEST_CASES", "25600").env("VITRINA_SLOW", "1");
    process::run(&mut tests)
}

/// Every record of the sets of which the tests take in a sample.
fn sets(project: &Project) -> Result<()> {
    let mut tests = cargo(project);
    tests.args(["test", "--quiet", "--locked", "--workspace", "--lib", "--", "import_sets::", "--nocapture"]);
    process::run(tests.env("VITRINA_SETS", "1"))
}

/// The readers on so many times ten seconds of broken input.
fn fuzz(project: &Project, times: &str) -> Result<()> {
    let mut tests = cargo(project);
    tests.args(["test", "--quiet", "--locked", "--workspace", "--test", "fuzz"]).env("VITRINA_FUZZ", times);
    process::run(&mut tests)
}

/// The documentation of every crate.
fn doc(project: &Project) -> Result<()> {
    let mut doc = cargo(project);
    doc.args(["doc", "--quiet", "--locked", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private_intra_doc_links");
    process::run(&mut doc)
}

/// Cargo in the checkout.
fn cargo(project: &Project) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&project.root);
    cargo
}

/// Makes sure of a part of the toolchain that a minimal installation leaves out.
fn component(subcommand: &str, component: &str) -> Result<()> {
    if process::succeeds(Command::new("cargo").args([subcommand, "--version"])) {
        return Ok(());
    }
    println!("   rustup component add {component}\n      `cargo {subcommand}` is not part of this toolchain yet");
    process::run(Command::new("rustup").args(["component", "add", component]))
}
