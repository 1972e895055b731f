//! Listening on an address until somebody stops it.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::net::TcpListener;

/// How long answers that are on their way may still take once the server was told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// Why a site is not served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The folder holds no site.
    #[error("{} holds no built site: it has no index.html", .0.display())]
    NoSite(PathBuf),
    /// The address cannot be listened on.
    #[error("cannot listen on {listen}: {source}")]
    Listen {
        /// The address that was asked for.
        listen: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The system does not give what a server needs.
    #[error("the server stopped: {0}")]
    System(#[from] io::Error),
}

/// Serves the built site in a folder until the process is told to stop (Ctrl-C or a termination signal).
///
/// `ready` is called once, with the address that is listened on, before the first request is answered; with port 0
/// the system chooses the port. Answers on their way when it is told to stop have five seconds to arrive.
pub fn serve(site: &Path, listen: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    if !site.join("index.html").is_file() {
        return Err(ServeError::NoSite(site.to_path_buf()));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let ended = runtime.block_on(run(site, listen, ready));
    runtime.shutdown_background();
    ended
}

/// The same, on a runtime.
async fn run(site: &Path, listen: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    let listener = TcpListener::bind(listen).await.map_err(|source| ServeError::Listen { listen, source })?;
    // Listened for before anybody knows the address: who reads it may stop the server at once.
    let stopped = stopped()?;
    ready(listener.local_addr()?);
    // One watch for the signal, seen by the server, which stops taking requests, and by the deadline.
    let (tell, mut told) = tokio::sync::watch::channel(());
    let server = axum::serve(listener, crate::router(site)).with_graceful_shutdown(async move {
        let _ = told.changed().await;
    });
    let deadline = async {
        stopped.await;
        let _ = tell.send(());
        tokio::time::sleep(GRACE).await;
        io::Result::Ok(())
    };
    tokio::select! {
        ended = server => Ok(ended?),
        ended = deadline => Ok(ended?),
    }
}

/// Listens for Ctrl-C and, on Unix, a termination signal, and waits for one of them.
#[cfg(unix)]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Listens for Ctrl-C, and waits for it.
#[cfg(not(unix))]
fn stopped() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
