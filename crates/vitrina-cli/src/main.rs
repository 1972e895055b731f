//! The program `vitrina`: one file for each command, each handed where its data and its remarks go.
//!
//! Data goes to standard output, everything else to standard error. Exit codes: 0 done, 1 the catalogue has errors (or
//! `fmt --check` would change it), 2 the command could not run.

mod build;
mod check;
mod clock;
mod explain;
mod export;
mod fmt;
mod import;
mod new;
mod probe;
mod search;
mod serve;
mod shown;
mod withdraw;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Rendering makes and drops many small strings on all threads at once. What it reserves at its start would be taken from
/// the decoding child's address space, so that child is told to reserve nothing: `vitrina_media::Decoder`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a command came to, where it could run at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done.
    Fine,
    /// The catalogue is not as it should be.
    Faulty,
}

/// The shared catalogue of military-history museums: checked, laid out, built, searched and served.
#[derive(Debug, Parser)]
#[command(name = "vitrina", version, about, propagate_version = true, arg_required_else_help = true)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Lists everything that is wrong with a catalogue.
    Check(check::CheckArguments),
    /// Writes every file of a catalogue in its canonical form.
    Fmt(fmt::FmtArguments),
    /// Says what a finding means and how to mend it.
    Explain(explain::ExplainArguments),
    /// Builds the site: a catalogue as static pages in a folder.
    Build(build::BuildArguments),
    /// Finds exhibits in a built site, in any language and script.
    Search(search::SearchArguments),
    /// Serves a built site.
    Serve(serve::ServeArguments),
    /// Adds a valid skeleton of a record.
    New(new::NewArguments),
    /// Takes in what a museum's system exports.
    Import(import::ImportArguments),
    /// Gives the catalogue out in a format that others harvest.
    Export(export::ExportArguments),
    /// Takes a record and its pictures out, and leaves one sentence.
    Withdraw(withdraw::WithdrawArguments),
    /// Decodes one picture within limits; the program runs itself with it.
    #[command(hide = true, name = vitrina_media::child::DECODER_ARGUMENT)]
    DecodePicture,
}

fn main() -> ExitCode {
    let program = Program::parse();
    let (mut data, mut remarks) = (io::BufWriter::new(io::stdout().lock()), io::stderr());
    let outcome = run(program.command, &mut data, &mut remarks).and_then(|outcome| {
        data.flush()?;
        Ok(outcome)
    });
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Faulty) => ExitCode::from(1),
        // Whoever reads the data has seen enough, as `head` has.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done if standard error is closed too.
            let _ = writeln!(remarks, "error: {}", shown::plain(&format!("{error:#}")));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<Outcome> {
    match command {
        Command::Check(arguments) => check::check(&arguments, data, remarks),
        Command::Fmt(arguments) => fmt::fmt(&arguments, data, remarks),
        Command::Explain(arguments) => explain::explain(&arguments, data),
        Command::Build(arguments) => build::build(&arguments, remarks),
        Command::Search(arguments) => search::search(&arguments, data, remarks).map(|()| Outcome::Fine),
        Command::Serve(arguments) => serve::serve(&arguments, data, remarks),
        Command::New(arguments) => new::new(&arguments, data),
        Command::Import(arguments) => import::import(&arguments, data, remarks),
        Command::Export(arguments) => export::export(&arguments, remarks),
        Command::Withdraw(arguments) => withdraw::withdraw(&arguments, data, remarks),
        Command::DecodePicture => Ok(vitrina_media::run_decoder().map(|()| Outcome::Fine)?),
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let kind = |cause: &(dyn std::error::Error + 'static)| {
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        json.or_else(|| cause.downcast_ref::<io::Error>().map(io::Error::kind))
    };
    error.chain().any(|cause| kind(cause) == Some(ErrorKind::BrokenPipe))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Program::command().debug_assert();
    }
}
