//! A whole loan between museums of three invented states, told right, told wrongly in forty ways, and told at random.

mod forms;
mod laws;
mod right;
mod story;
mod wrong;
