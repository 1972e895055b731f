//! `cargo xtask`: everything a person does with the project, in one word each.
//!
//! It installs what is missing, says before each step what it does and why, and skips what is already done.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "xtask talks to the person at the terminal")]

mod apt;
mod bench;
mod browser;
mod bundle;
mod demo;
mod formats;
mod html;
mod links;
mod node;
mod process;
mod project;
mod site;
mod size;
mod slim;
mod stages;
mod sysroot;
mod test;
mod tools;
mod tree;
mod wasm;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::project::Project;

/// Sets up, shows, tests and measures the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// What can be asked for.
#[derive(Subcommand)]
enum Command {
    /// Install what is missing, build everything and the starter site, and serve it on this machine
    Demo {
        /// Stop when the site is built
        #[arg(long)]
        no_serve: bool,
        /// Address to serve on
        #[arg(long, default_value = "127.0.0.1:8020")]
        listen: SocketAddr,
    },
    /// Install what is missing and run every check there is, with the seconds of each stage
    Test {
        /// Only what answers within three minutes: formatting, lints, unit and program tests, the site
        #[arg(long, conflicts_with = "long")]
        quick: bool,
        /// Also what takes hours: property tests over far more inputs
        #[arg(long)]
        long: bool,
    },
    /// Write anew every committed file that a test compares with what the program makes; read the difference well
    SnapshotUpdate,
    /// Build only the browser bundles, into `target/web`
    Wasm,
    /// Check the pages of a built site: every link, and every page against the standard
    Pages {
        /// The site; the starter site when none is named
        site: Option<PathBuf>,
    },
    /// Compare the compressed bytes of each browser bundle with its budget
    Size,
    /// Measure check and build on synthetic catalogues, in seconds and memory
    Bench {
        /// How many exhibits; 1,000, 10,000 and 100,000 when not said
        #[arg(long)]
        exhibits: Option<usize>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match Project::find().and_then(|project| obey(&project, arguments.command)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Carries out one command.
fn obey(project: &Project, command: Command) -> Result<ExitCode> {
    match command {
        Command::Demo { no_serve, listen } => demo::run(project, (!no_serve).then_some(listen))?,
        Command::Test { quick, long } => return Ok(test::run(project, test::Extent::of(quick, long))),
        Command::SnapshotUpdate => test::update_snapshots(project)?,
        Command::Wasm => bundle::build(project)?,
        Command::Pages { site } => {
            let site = site.unwrap_or_else(|| project.site());
            links::check(&site)?;
            html::check(project, &site)?;
        }
        Command::Size => size::hold(project)?,
        Command::Bench { exhibits } => {
            bench::run(project, &exhibits.map_or_else(|| vec![1_000, 10_000, 100_000], |exhibits| vec![exhibits]))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
