//! The shape of `turnstone notes`, and of the line that somebody types while a notebook is open.

use super::{json, localized};
use clap::{Arg, ArgAction, ArgGroup, Command, ValueHint, value_parser};
use turnstone_l10n::Localizer;

/// MiB for each notebook that can be chosen when the file is made.
const ROOMS: [&str; 5] = ["2", "16", "64", "256", "1024"];

/// `notes` with all below it.
pub fn notes() -> Command {
    let global = |name: &'static str| Arg::new(name).long(name).global(true);
    Command::new("notes")
        .args([
            global("data").env("TURNSTONE_DATA").hide_env_values(true).value_hint(ValueHint::DirPath),
            global("passphrase-file").value_hint(ValueHint::FilePath),
            global("lang").action(ArgAction::Append).value_delimiter(','),
            global("now"),
            flag("in-memory").conflicts_with("data"),
        ])
        .subcommand(
            Command::new("make")
                .args([flag("keep"), Arg::new("room").long("room").value_parser(ROOMS).default_value("16")]),
        )
        .subcommands(tasks())
}

/// A line inside an open notebook: the same commands, without what is settled already.
pub fn line(l10n: &Localizer) -> Command {
    let line = Command::new("notes")
        .no_binary_name(true)
        .subcommand_required(true)
        .disable_help_flag(true)
        .subcommands(tasks());
    localized(line, "notes", l10n)
}

/// What can be done with a notebook.
fn tasks() -> Vec<Command> {
    let note = || Arg::new("note").required(true);
    let file = || Arg::new("file").required(true).value_hint(ValueHint::FilePath);
    let name = || Arg::new("name").required(true);
    vec![
        Command::new("list").args([Arg::new("tag").long("tag"), json()]),
        Command::new("search").args([Arg::new("words").num_args(0..), json()]),
        Command::new("show").args([note(), json()]),
        Command::new("new").args(fields()).group(pins()),
        Command::new("edit")
            .arg(note())
            .args(fields())
            .group(pins())
            .args([flag("editor"), flag("on-disk").requires("editor")]),
        Command::new("attach").args([note(), file()]),
        Command::new("detach").args([note(), name()]),
        Command::new("save-attachment").args([note(), name(), file()]),
        Command::new("delete").arg(note()),
        Command::new("passphrase"),
        Command::new("recovery-code"),
        Command::new("erasing-passphrase").arg(flag("clear")),
        Command::new("second").arg(flag("keep")),
        Command::new("grow").arg(Arg::new("mib").value_parser(value_parser!(u32))),
        Command::new("copy").args([file(), Arg::new("note").num_args(0..), Arg::new("for").long("for")]),
        Command::new("restore").arg(file()),
        Command::new("erase"),
        Command::new("lock"),
    ]
}

/// What of a note can be said on the command line.
fn fields() -> [Arg; 6] {
    let option = |name: &'static str| Arg::new(name).long(name);
    [
        option("title"),
        option("body"),
        option("tags").value_delimiter(',').num_args(1).action(ArgAction::Append),
        option("happened"),
        flag("pin"),
        flag("unpin"),
    ]
}

/// First or not, not both.
fn pins() -> ArgGroup {
    ArgGroup::new("pins").args(["pin", "unpin"])
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}
