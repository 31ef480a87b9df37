//! The shape of the command line, and its help: every text of ours comes from `desk.ftl`, by the names of commands and options.

mod notes;

use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use turnstone_l10n::{Localizer, args, plain};
use turnstone_pack::record::Category;

pub use notes::line as notes_line;

/// The phases, by code.
const PHASES: [&str; 3] = ["urgent-safety", "stabilisation", "long-term"];

/// The whole command line, with its help in the person's language.
pub fn command(l10n: &Localizer) -> Command {
    let root = Command::new("turnstone")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(find())
        .subcommand(Command::new("show").args([Arg::new("id").required(true), json()]).args(who()).args(stores()))
        .subcommand(Command::new("now").arg(json()).args(who()).args(stores()))
        .subcommand(Command::new("countries").arg(json()).args(who()).args(stores()))
        .subcommand(guide())
        .subcommand(locale())
        .subcommand(notes::notes())
        .subcommand(
            Command::new("pack")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(import())
                .subcommand(Command::new("build").args([folder(), output().required(true)]))
                .subcommand(Command::new("inspect").args([
                    Arg::new("file").num_args(0..).value_parser(value_parser!(String)).value_hint(ValueHint::FilePath),
                    json(),
                ])),
        )
        .subcommand(
            Command::new("content")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(Command::new("check").args([folder(), json()])),
        );
    localized(root, "turnstone", l10n)
}

/// `find` with all its filters.
fn find() -> Command {
    let categories: Vec<&'static str> = Category::ALL.iter().map(|category| category.code()).collect();
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let many = |name: &'static str| Arg::new(name).long(name).action(ArgAction::Append).value_delimiter(',');
    Command::new("find")
        .arg(Arg::new("words").num_args(0..).value_parser(value_parser!(String)))
        .arg(Arg::new("near").long("near"))
        .arg(Arg::new("radius").long("radius").value_parser(value_parser!(f64)))
        .arg(many("category").value_parser(categories).hide_possible_values(true))
        .arg(many("phase").value_parser(PHASES))
        .arg(many("audience"))
        .arg(many("speaks"))
        .arg(flag("free"))
        .arg(flag("no-id"))
        .arg(Arg::new("open").long("open").num_args(0..=1).require_equals(true).default_missing_value("now"))
        .arg(flag("remote"))
        .arg(flag("undocumented"))
        .arg(flag("strict"))
        .arg(Arg::new("limit").long("limit").value_parser(value_parser!(u32).range(1..=200)).default_value("10"))
        .arg(flag("chips"))
        .arg(json())
        .args(who())
        .args(stores())
}

/// `guide`, and all below it.
fn guide() -> Command {
    Command::new("guide")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("list").arg(json()).args(who()).args(stores()))
        .subcommand(
            Command::new("show")
                .args([Arg::new("guide").required(true), Arg::new("second").long("second"), json()])
                .args(who())
                .args(stores()),
        )
        .subcommand(
            Command::new("terms")
                .args([Arg::new("words").num_args(0..).value_parser(value_parser!(String)), json()])
                .args(who())
                .args(stores()),
        )
}

/// `locale`, and all below it: for translators.
fn locale() -> Command {
    let tag = || Arg::new("locale");
    let root = || Arg::new("folder").long("folder").default_value(".").value_hint(ValueHint::DirPath);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let lang = || Arg::new("lang").long("lang").action(ArgAction::Append).value_delimiter(',');
    let sub = |name: &'static str| Command::new(name).args([root(), lang()]);
    Command::new("locale")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(sub("check").args([tag(), flag("missing"), json()]))
        .subcommand(sub("coverage").arg(json()))
        .subcommand(sub("new").arg(tag().required(true)))
        .subcommand(sub("pseudo"))
        .subcommand(sub("export").args([tag().required(true), output().required(true)]))
        .subcommand(
            sub("import").args([tag().required(true), Arg::new("file").required(true).value_hint(ValueHint::FilePath)]),
        )
        .subcommand(sub("stamp").args([tag(), flag("again").requires("locale")]))
}

/// `pack import`.
fn import() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    Command::new("import").args([
        Arg::new("file").num_args(1..).required(true).value_hint(ValueHint::AnyPath),
        option("source-id").required(true),
        option("source-name").required(true),
        option("licence").required(true),
        option("source-url"),
        option("country"),
        option("language").default_value("en"),
        option("time-zone"),
        option("confirmed-public").value_hint(ValueHint::FilePath),
        option("report").value_hint(ValueHint::FilePath),
        option("pack-id"),
        Arg::new("pack-version").long("pack-version").value_parser(value_parser!(u64)).default_value("1"),
        option("now"),
        output().required(true),
    ])
}

fn json() -> Arg {
    Arg::new("json").long("json").action(ArgAction::SetTrue)
}

fn output() -> Arg {
    Arg::new("output").short('o').long("output").value_hint(ValueHint::FilePath)
}

fn folder() -> Arg {
    Arg::new("folder").default_value(".").value_hint(ValueHint::DirPath)
}

/// Who asks, where and when.
fn who() -> [Arg; 3] {
    [
        Arg::new("country").long("country"),
        Arg::new("lang").long("lang").action(ArgAction::Append).value_delimiter(','),
        Arg::new("now").long("now"),
    ]
}

/// What is looked into.
fn stores() -> [Arg; 2] {
    [
        Arg::new("pack").long("pack").action(ArgAction::Append).value_hint(ValueHint::FilePath),
        Arg::new("data-dir")
            .long("data-dir")
            .env("TURNSTONE_DATA_DIR")
            .hide_env_values(true)
            .value_hint(ValueHint::DirPath),
    ]
}

/// Puts in the texts: `help-find` is what the command `find` is for, `help-find-limit` its option, `help-any-json` an option that
/// several commands have, and `help-find-more` what stands below.
fn localized(command: Command, name: &str, l10n: &Localizer) -> Command {
    let text = |id: &str| l10n.find(id, &args()).map(|message| plain(&message.text));
    let mut command = command.about(text(&format!("help-{name}")).unwrap_or_default());
    if let Some(more) = text(&format!("help-{name}-more")) {
        command = command.after_help(more);
    }
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for id in ids {
        let help = text(&format!("help-{name}-{id}")).or_else(|| text(&format!("help-any-{id}")));
        let value = text(&format!("help-value-{id}")).map(|value| value.to_uppercase());
        command = command.mut_arg(&id, |arg| {
            let arg = arg.help(help.unwrap_or_default());
            match value {
                Some(value) if arg.get_action().takes_values() => arg.value_name(value),
                _ => arg,
            }
        });
    }
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for sub in names {
        let below = if name == "turnstone" { sub.clone() } else { format!("{name}-{sub}") };
        command = command.mut_subcommand(&sub, |command| localized(command, &below, l10n));
    }
    command
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    /// Every command and every option says what it is for.
    fn explained(command: &Command) {
        assert!(!command.get_about().unwrap().to_string().is_empty(), "{}", command.get_name());
        for arg in command.get_arguments() {
            let help = arg.get_help().unwrap_or_else(|| panic!("{} {}", command.get_name(), arg.get_id()));
            assert!(!help.to_string().is_empty(), "{} {}", command.get_name(), arg.get_id());
        }
        command.get_subcommands().for_each(explained);
    }

    #[test]
    fn every_command_and_option_is_explained() {
        explained(&command(&Localizer::new(&["en"])));
        explained(&notes_line(&Localizer::new(&["en"])));
    }

    #[test]
    fn the_command_line_is_sound() {
        command(&Localizer::new(&["en"])).debug_assert();
        notes_line(&Localizer::new(&["en"])).debug_assert();
    }
}
