//! How much one picture may cost, in bytes, pixels, memory and seconds.
//! The defaults admit a museum's largest scans and stay below what a small machine has.

use serde::{Deserialize, Serialize};

/// Upper bounds for one picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureLimits {
    /// Bytes of the source file.
    pub bytes: u64,
    /// Pixels of the picture, width times height.
    pub pixels: u64,
    /// Bytes of address space of the decoding process (where the system can bound it).
    pub memory: u64,
    /// Seconds of wall time of the decoding process; its processor time is bounded by the same number.
    pub seconds: u64,
}

impl Default for PictureLimits {
    fn default() -> Self {
        Self { bytes: 96 << 20, pixels: 100_000_000, memory: 1 << 30, seconds: 30 }
    }
}
