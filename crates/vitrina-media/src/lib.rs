//! Pictures for the published site: probed, decoded within limits, and written in the widths a page needs.
//!
//! Everything but [`store`] and [`child`] is a function from bytes to bytes. A picture comes from anywhere, so it is
//! decoded in a child process ([`child`]) whose memory and time are bounded: a hostile file costs a finding, never
//! the build. Nothing of a picture but its pixels is published: orientation is applied, colour becomes 8-bit sRGB,
//! and positions, names of cameras and all other metadata are dropped.

pub mod child;
pub mod colour;
pub mod decode;
pub mod derive;
pub mod error;
pub mod limits;
pub mod plate;
pub mod probe;
pub mod store;

pub use child::{Decoder, run_decoder};
pub use derive::{Derivative, Encoding, PictureSet};
pub use error::PictureError;
pub use limits::PictureLimits;
pub use plate::{Ink, PlateSet};
pub use probe::{PictureFacts, PictureFormat, probe};
pub use store::PictureStore;
