//! Simulated worlds, one file each. Each is small and pure; in each, one function alone gives ids their meaning.
//! Must never know a language: words arrive in the task.

pub mod form;
pub mod mail;
pub mod menu;
pub mod paso;
