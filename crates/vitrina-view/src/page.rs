//! The pages, one kind a file.

pub(crate) mod about;
pub(crate) mod ask;
pub(crate) mod authority;
pub(crate) mod browse;
pub(crate) mod exhibit;
pub(crate) mod exhibition;
pub(crate) mod exhibits;
pub(crate) mod gone;
pub(crate) mod home;
pub(crate) mod languages;
pub(crate) mod museum;
pub(crate) mod propose;
pub(crate) mod state;
pub(crate) mod term;
