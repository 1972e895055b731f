//! One function for each message of `locales/en.ftl`, written by the build script.

use crate::locale::{Argument, Locale};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
