//! What was asked of guides.

use super::{flag, text, texts};
use clap::ArgMatches;

/// Options of `guide`.
pub struct GuideOptions {
    pub task: GuideTask,
    pub json: bool,
}

/// What to do with guides.
pub enum GuideTask {
    /// `list`.
    List,
    /// `show`.
    Show { name: String, second: Option<String> },
    /// `terms`.
    Terms { words: Vec<String> },
}

/// Takes what stands behind `guide` apart.
pub(super) fn guide(matches: &ArgMatches) -> GuideOptions {
    let (name, sub) = matches.subcommand().unwrap_or(("list", matches));
    let task = match name {
        "show" => GuideTask::Show { name: text(sub, "guide").unwrap_or_default(), second: text(sub, "second") },
        "terms" => GuideTask::Terms { words: texts(sub, "words") },
        _ => GuideTask::List,
    };
    GuideOptions { task, json: flag(sub, "json") }
}
