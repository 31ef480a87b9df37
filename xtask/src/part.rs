//! The parts of the test run, and what became of each.

/// What became of a part.
pub enum Outcome {
    /// It ran, and all of it passed.
    Passed,
    /// It could not run here: why, and how to get what is missing.
    Skipped(String),
}

/// A part of the tests.
pub struct Part {
    /// How it is called: `cargo xtask test NAME`.
    pub name: &'static str,
    /// What it runs.
    pub purpose: &'static str,
    /// Sets up what it needs, where that can be had, and runs it.
    pub run: fn() -> Result<Outcome, String>,
}
