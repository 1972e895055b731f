//! `vitrina serve`: a built site over HTTP, until somebody stops it.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::Outcome;

/// Serves a built site.
#[derive(Debug, clap::Args)]
pub(crate) struct ServeArguments {
    /// The folder of the built site.
    #[arg(long, value_name = "DIR", default_value = "site")]
    site: PathBuf,
    /// Where to listen; with port 0 the system chooses one. `0.0.0.0` lets other machines in.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

/// Prints the address, then serves.
pub(crate) fn serve(arguments: &ServeArguments, data: &mut dyn Write, remarks: &mut dyn Write) -> Result<Outcome> {
    let site = &arguments.site;
    if vitrina_site::complete(site).with_context(|| format!("an interrupted build of `{}`", site.display()))? {
        writeln!(remarks, "an interrupted build was finished")?;
    }
    let mut told = Ok(());
    let served = vitrina_exchange::serve(site, arguments.listen, |address| {
        told = writeln!(data, "http://{address}/").and_then(|()| data.flush());
        // Whoever reads only the address does not need this line.
        let _ = writeln!(remarks, "serving `{}`; Ctrl-C stops it", site.display());
    });
    served.with_context(|| {
        format!(
            "cannot serve `{0}` (`vitrina build --out {0}` makes a site; --listen takes another address)",
            site.display()
        )
    })?;
    told?;
    Ok(Outcome::Fine)
}
