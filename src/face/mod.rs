//! Shows a `Page`: on the full screen, as numbered lines, on paper, for a browser.
//! Must never know what a page is about, and never hold words of its own.

mod glyphs;
mod keys;
mod measure;

pub mod full;
pub mod html;
pub mod lines;
pub mod paper;

pub use crate::session::Comfort as Look;

#[cfg(test)]
mod tests;
