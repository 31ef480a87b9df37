//! What was asked for on the command line.

mod guide;
mod locale;
mod notes;

use clap::ArgMatches;
pub use guide::{GuideOptions, GuideTask};
pub use locale::{LocaleOptions, LocaleTask};
pub use notes::{NoteFields, NotesOptions, NotesTask, task as notes_task};
use std::ffi::OsString;

/// The command line, taken apart.
pub struct Arguments {
    /// What to do.
    pub command: Command,
    /// Languages asked for, as written.
    pub languages: Vec<String>,
    /// The country asked for, as written.
    pub country: Option<String>,
    /// The clock, as written.
    pub now: Option<String>,
    /// Files of packs that nobody signed.
    pub packs: Vec<String>,
    /// Where the store may live.
    pub data_folder: Option<String>,
}

/// A command with its own options.
pub enum Command {
    /// `find`.
    Find(FindOptions),
    /// `show`.
    Show(ShowOptions),
    /// `now`.
    Now(ListOptions),
    /// `countries`.
    Countries(ListOptions),
    /// `pack import`.
    PackImport(ImportOptions),
    /// `pack build`.
    PackBuild(BuildOptions),
    /// `pack inspect`.
    PackInspect(InspectOptions),
    /// `content check`.
    ContentCheck(CheckOptions),
    /// `guide`, and all below it.
    Guide(GuideOptions),
    /// `locale`, and all below it.
    Locale(LocaleOptions),
    /// `notes`, and all below it.
    Notes(NotesOptions),
}

/// Options of `find`.
#[derive(Default)]
pub struct FindOptions {
    pub words: Vec<String>,
    pub near: Option<String>,
    pub radius: Option<f64>,
    pub categories: Vec<String>,
    pub phases: Vec<String>,
    pub audiences: Vec<String>,
    pub speaks: Vec<String>,
    pub free: bool,
    pub needs_no_id: bool,
    pub open: Option<String>,
    pub remote: bool,
    pub undocumented: bool,
    pub strict: bool,
    pub limit: u32,
    pub chips: bool,
    pub json: bool,
}

/// Options of `show`.
pub struct ShowOptions {
    pub id: String,
    pub json: bool,
}

/// Options of what only lists.
pub struct ListOptions {
    pub json: bool,
}

/// Options of `pack import`.
pub struct ImportOptions {
    pub files: Vec<String>,
    pub source_id: String,
    pub source_name: String,
    pub licence: String,
    pub source_url: String,
    pub language: String,
    pub time_zone: String,
    pub confirmed_public: Option<String>,
    pub report: Option<String>,
    pub pack_id: Option<String>,
    pub pack_version: u64,
    pub output: String,
}

/// Options of `pack build`.
pub struct BuildOptions {
    pub folder: String,
    pub output: String,
}

/// Options of `pack inspect`.
pub struct InspectOptions {
    pub files: Vec<String>,
    pub json: bool,
}

/// Options of `content check`.
pub struct CheckOptions {
    pub folder: String,
    pub json: bool,
}

/// Takes the command line apart.
///
/// # Errors
/// clap's own, which prints itself, be it a wrong argument or the help that was asked for.
pub fn parse(mut command: clap::Command, words: impl IntoIterator<Item = OsString>) -> Result<Arguments, clap::Error> {
    let matches = command.try_get_matches_from_mut(words)?;
    // clap has made sure that there is one.
    let (name, sub) = matches.subcommand().unwrap_or(("", &matches));
    let own = match name {
        "notes" => Some(Command::Notes(notes::notes(sub))),
        "locale" => Some(Command::Locale(locale::locale(sub))),
        "guide" => Some(Command::Guide(guide::guide(sub))),
        _ => None,
    };
    let (name, sub) = match sub.subcommand() {
        Some((below, deeper)) => (format!("{name} {below}"), deeper),
        None => (name.to_owned(), sub),
    };
    let json = flag(sub, "json");
    let command = match name.as_str() {
        "find" => Command::Find(find(sub)),
        "show" => Command::Show(ShowOptions { id: text(sub, "id").unwrap_or_default(), json }),
        "now" => Command::Now(ListOptions { json }),
        "countries" => Command::Countries(ListOptions { json }),
        "pack import" => Command::PackImport(import(sub)),
        "pack build" => Command::PackBuild(BuildOptions {
            folder: text(sub, "folder").unwrap_or_default(),
            output: text(sub, "output").unwrap_or_default(),
        }),
        "pack inspect" => Command::PackInspect(InspectOptions { files: texts(sub, "file"), json }),
        _ => Command::ContentCheck(CheckOptions { folder: text(sub, "folder").unwrap_or_default(), json }),
    };
    Ok(Arguments {
        command: own.unwrap_or(command),
        languages: texts(sub, "lang"),
        country: text(sub, "country"),
        now: text(sub, "now"),
        packs: texts(sub, "pack"),
        data_folder: text(sub, "data-dir"),
    })
}

fn find(matches: &ArgMatches) -> FindOptions {
    FindOptions {
        words: texts(matches, "words"),
        near: text(matches, "near"),
        radius: matches.get_one::<f64>("radius").copied(),
        categories: texts(matches, "category"),
        phases: texts(matches, "phase"),
        audiences: texts(matches, "audience"),
        speaks: texts(matches, "speaks"),
        free: flag(matches, "free"),
        needs_no_id: flag(matches, "no-id"),
        open: text(matches, "open"),
        remote: flag(matches, "remote"),
        undocumented: flag(matches, "undocumented"),
        strict: flag(matches, "strict"),
        limit: matches.get_one::<u32>("limit").copied().unwrap_or(10),
        chips: flag(matches, "chips"),
        json: flag(matches, "json"),
    }
}

fn import(matches: &ArgMatches) -> ImportOptions {
    ImportOptions {
        files: texts(matches, "file"),
        source_id: text(matches, "source-id").unwrap_or_default(),
        source_name: text(matches, "source-name").unwrap_or_default(),
        licence: text(matches, "licence").unwrap_or_default(),
        source_url: text(matches, "source-url").unwrap_or_default(),
        language: text(matches, "language").unwrap_or_default(),
        time_zone: text(matches, "time-zone").unwrap_or_default(),
        confirmed_public: text(matches, "confirmed-public"),
        report: text(matches, "report"),
        pack_id: text(matches, "pack-id"),
        pack_version: matches.get_one::<u64>("pack-version").copied().unwrap_or(1),
        output: text(matches, "output").unwrap_or_default(),
    }
}

/// A text option; `None` also where the command has no such option.
fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.try_get_one::<String>(name).ok().flatten().cloned()
}

/// A repeated text option; empty also where the command has no such option.
fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.try_get_many::<String>(name).ok().flatten().map(|values| values.cloned().collect()).unwrap_or_default()
}

/// A switch; off also where the command has no such switch.
fn flag(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
}
