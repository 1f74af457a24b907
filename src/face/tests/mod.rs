//! What people see: pictures of pages on screens of several sizes, and promises about every page.

pub mod fixture;
mod pictures;
mod promises;
