//! One file for each command. Each returns whether there was anything: that becomes the exit code.

pub mod build;
pub mod check;
pub mod countries;
pub mod find;
pub mod guide;
pub mod import;
pub mod inspect;
pub mod locale;
pub mod notes;
pub mod now;
pub mod show;
