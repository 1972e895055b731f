//! The programs that the project needs beside cargo: one table, and how each gets where it is missing.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use fs_err as fs;

use crate::project::Project;
use crate::{apt, node, process};

/// A program the project needs.
pub(crate) struct Tool {
    /// Its name as a program.
    pub(crate) name: &'static str,
    /// What it is for.
    pub(crate) why: &'static str,
    /// Where it comes from; this says too how it is seen that it is there.
    source: Source,
}

/// Where a tool comes from.
enum Source {
    /// Compiled from crates.io into the cache; there when a folder named after the version holds the program.
    Crate { package: &'static str, version: Version, lock: Lock },
    /// A package of Debian; there when the program is on PATH.
    Debian { packages: &'static [&'static str] },
    /// From the Python Package Index, in an environment of its own in the cache; there when it holds the program.
    Python { package: &'static str, version: &'static str },
    /// One of the pinned packages in `tests/browser/package.json`; there when they are.
    Npm,
}

/// Which version of a tool.
enum Version {
    /// Exactly this one.
    Exactly(&'static str),
    /// The one that Cargo.lock names for this package: the two must speak the same dialect.
    AsLocked(&'static str),
}

/// Which versions of its dependencies a tool is compiled with.
#[derive(PartialEq)]
enum Lock {
    /// Those its authors tested.
    Theirs,
    /// The newest that fit: their own list names a version that is no longer served.
    Newest,
}

/// Bundles the browser code. (0.22 wants a newer compiler than the project asks for.)
pub(crate) const TRUNK: Tool = Tool {
    name: "trunk",
    why: "bundles the browser code (from crates.io, about 6 minutes)",
    source: Source::Crate { package: "trunk", version: Version::Exactly("0.21.14"), lock: Lock::Theirs },
};

/// Makes the JavaScript beside the WebAssembly.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen",
    why: "writes the JavaScript that joins WebAssembly and page (from crates.io, about 5 minutes)",
    source: Source::Crate {
        package: "wasm-bindgen-cli",
        version: Version::AsLocked("wasm-bindgen"),
        lock: Lock::Newest,
    },
};

/// Shrinks WebAssembly.
pub(crate) const WASM_OPT: Tool =
    Tool { name: "wasm-opt", why: "makes WebAssembly smaller (npm package binaryen)", source: Source::Npm };

/// The browser of the browser tests.
pub(crate) const CHROMIUM: Tool = Tool {
    name: "chromium",
    why: "the browser that the browser tests drive",
    source: Source::Debian { packages: &["chromium"] },
};

/// Runs the HTML validator.
pub(crate) const JAVA: Tool = Tool {
    name: "java",
    why: "runs the HTML validator vnu",
    source: Source::Debian { packages: &["default-jre-headless"] },
};

/// Holds exported XML against the schemas of its format.
pub(crate) const XMLLINT: Tool = Tool {
    name: "xmllint",
    why: "a validator of others for the XML that is exported",
    source: Source::Debian { packages: &["libxml2-utils"] },
};

/// The server that the store's tests run beside SQLite. Its own programs are not on PATH; this one comes with them.
pub(crate) const POSTGRESQL: Tool = Tool {
    name: "pg_ctlcluster",
    why: "PostgreSQL, on which loans are kept and tested as well as on SQLite",
    source: Source::Debian { packages: &["postgresql"] },
};

/// Holds exported tables and JSON Lines against their descriptor.
pub(crate) const FRICTIONLESS: Tool = Tool {
    name: "frictionless",
    why: "a validator of others for the data packages that are exported (from the Python Package Index)",
    source: Source::Python { package: "frictionless[json]", version: "5.21.0" },
};

/// What building the browser bundles takes.
pub(crate) const FOR_BUNDLES: [&Tool; 3] = [&TRUNK, &WASM_BINDGEN, &WASM_OPT];

/// What the checks take besides.
pub(crate) const FOR_CHECKS: [&Tool; 5] = [&CHROMIUM, &JAVA, &XMLLINT, &POSTGRESQL, &FRICTIONLESS];

impl Tool {
    /// The program, installed first if it is missing.
    pub(crate) fn ensure(&self, project: &Project) -> Result<PathBuf> {
        match &self.source {
            Source::Crate { package, version, lock } => self.compiled(project, package, version, lock),
            Source::Debian { packages } => self.packaged(packages),
            Source::Python { package, version } => self.in_own_folder(project, package, version),
            Source::Npm => Ok(node::ensure(project)?.program(self.name)),
        }
    }

    /// A program from crates.io, in the cache.
    fn compiled(&self, project: &Project, package: &str, version: &Version, lock: &Lock) -> Result<PathBuf> {
        let version = match version {
            Version::Exactly(version) => (*version).to_owned(),
            Version::AsLocked(package) => project.locked_version(package)?,
        };
        let folder = project.cache.join("tools").join(format!("{}-{version}", self.name));
        let program = folder.join("bin").join(self.name);
        if program.is_file() {
            return Ok(program);
        }
        println!("   installing {} {version}\n      {}", self.name, self.why);
        fs::create_dir_all(&folder)?;
        let mut install = Command::new("cargo");
        // Nothing is fetched through these tools: Trunk's features are TLS and a look for newer versions of itself.
        install.args(["install", "--quiet", "--no-default-features", package, "--version", &format!("={version}")]);
        install.args(["--bin", self.name, "--root"]).arg(&folder);
        if *lock == Lock::Theirs {
            install.arg("--locked");
        }
        // In the project's build folder an interrupted installation goes on where it stopped. The authors' own
        // profiles optimise for minutes; these tools run for seconds.
        install.env("CARGO_TARGET_DIR", project.target.join("tools"));
        install.envs([("CARGO_PROFILE_RELEASE_LTO", "off"), ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")]);
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").current_dir(&project.cache);
        process::run(&mut install)?;
        Ok(program)
    }

    /// A program from the Python Package Index, in an environment in the cache.
    fn in_own_folder(&self, project: &Project, package: &str, version: &str) -> Result<PathBuf> {
        let folder = project.cache.join("tools").join(format!("{}-{version}", self.name));
        let program = folder.join("bin").join(self.name);
        if program.is_file() {
            return Ok(program);
        }
        if !process::succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
            apt::install(&["python3", "python3-venv"], self.why)?;
        }
        println!("   installing {} {version}\n      {}", self.name, self.why);
        // An environment knows its own place, so it is made there; one that was left unfinished is begun anew.
        process::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut install = Command::new(folder.join("bin/python"));
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        process::run(install.arg(format!("{package}=={version}")))?;
        Ok(program)
    }

    /// A program from Debian's packages.
    fn packaged(&self, packages: &[&str]) -> Result<PathBuf> {
        if let Some(program) = process::on_path(self.name) {
            return Ok(program);
        }
        apt::install(packages, self.why)?;
        process::on_path(self.name).with_context(|| format!("{} is installed but not on PATH", self.name))
    }
}
