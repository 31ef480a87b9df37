//! What was asked of languages.

use super::{flag, text};
use clap::ArgMatches;

/// Options of `locale`.
pub struct LocaleOptions {
    /// The root of the checkout.
    pub folder: String,
    pub task: LocaleTask,
    pub json: bool,
}

/// What to do with languages.
pub enum LocaleTask {
    /// `check`.
    Check { tag: Option<String>, missing: bool },
    /// `coverage`.
    Coverage,
    /// `new`.
    New { tag: String },
    /// `pseudo`.
    Pseudo,
    /// `export`.
    Export { tag: String, output: String },
    /// `import`.
    Import { tag: String, file: String },
    /// `stamp`.
    Stamp { tag: Option<String>, again: bool },
}

/// Takes what stands behind `locale` apart.
pub(super) fn locale(matches: &ArgMatches) -> LocaleOptions {
    let (name, sub) = matches.subcommand().unwrap_or(("coverage", matches));
    let tag = || text(sub, "locale").unwrap_or_default();
    let task = match name {
        "check" => LocaleTask::Check { tag: text(sub, "locale"), missing: flag(sub, "missing") },
        "new" => LocaleTask::New { tag: tag() },
        "pseudo" => LocaleTask::Pseudo,
        "export" => LocaleTask::Export { tag: tag(), output: text(sub, "output").unwrap_or_default() },
        "import" => LocaleTask::Import { tag: tag(), file: text(sub, "file").unwrap_or_default() },
        "stamp" => LocaleTask::Stamp { tag: text(sub, "locale"), again: flag(sub, "again") },
        _ => LocaleTask::Coverage,
    };
    LocaleOptions { folder: text(sub, "folder").unwrap_or_else(|| ".".to_owned()), task, json: flag(sub, "json") }
}
