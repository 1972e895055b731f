//! What a build did, for `--report`.

use serde::Serialize;

/// What a build did.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SiteReport {
    /// Pages, in all languages.
    pub pages: PageCounts,
    /// Records in the formats of others.
    pub documents: DocumentCounts,
    /// Files of the whole site.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// How long each step took.
    pub seconds: Seconds,
    /// The most memory the program had, where the system tells.
    pub peak_bytes: Option<u64>,
    /// The root hash of the site.
    pub root: String,
    /// Whether the pages have islands.
    pub islands: bool,
}

/// Pages, in all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PageCounts {
    /// Of the plan.
    pub planned: u64,
    /// Rendered, because something they are made from has changed.
    pub rendered: u64,
    /// Of these, new or with new bytes.
    pub written: u64,
    /// Stand as they stood.
    pub unchanged: u64,
    /// Files that are gone.
    pub removed: u64,
}

/// Records in the formats of others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DocumentCounts {
    /// Exhibits as LIDO.
    pub lido: u64,
    /// Exhibits as Linked Art: none where the site has no address.
    pub linked_art: u64,
    /// IIIF manifests of exhibits with photographs: none where the site has no address.
    pub manifests: u64,
}

/// How long each step took.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Seconds {
    /// Lists, plan and files all pages load.
    pub plan: f64,
    /// Pictures.
    pub media: f64,
    /// Pages.
    pub pages: f64,
    /// Dumps, documents, index and feed.
    pub data: f64,
    /// Moving the files in.
    pub finish: f64,
    /// All of it.
    pub total: f64,
}

/// The most memory this program had: Linux tells it.
pub(crate) fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
