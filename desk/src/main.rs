//! The desk's command line: the same core as a phone's, for navigators, curators and translators on a computer.

mod answers;
mod commands;
mod fault;
mod help;
mod input;
mod locale;
mod options;
mod output;
mod process;
mod session;
mod terminal;

use options::Command;
use output::Screen;
use std::process::ExitCode;
use turnstone_l10n::Localizer;

/// Clears all memory that is given back: what was locked is not left lying there.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Something was found, or done.
const FOUND: u8 = 0;
/// Nothing was found, or there are findings.
const NOTHING: u8 = 1;
/// It could not be done. clap's own code for wrong arguments is the same.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    // Rust prints a panic's text, and that may hold what somebody typed.
    turnstone_app::silence_panics();
    process::keep_to_itself();
    let languages = session::languages();
    let l10n = Localizer::new(&languages);
    let arguments = match options::parse(help::command(&l10n), std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(error) => error.exit(),
    };
    let (languages, l10n) = if arguments.languages.is_empty() {
        (languages, l10n)
    } else {
        let asked = session::tags(&arguments.languages, &l10n);
        let l10n = Localizer::new(&asked);
        (asked, l10n)
    };
    let mut screen = Screen::new();
    let session = session::Session { l10n: &l10n, languages: &languages, arguments: &arguments };
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| match &arguments.command {
        Command::Find(options) => commands::find::run(&session, options, &mut screen),
        Command::Show(options) => commands::show::run(&session, options, &mut screen),
        Command::Now(options) => commands::now::run(&session, options, &mut screen),
        Command::Countries(options) => commands::countries::run(&session, options, &mut screen),
        Command::PackImport(options) => commands::import::run(&session, options, &mut screen),
        Command::PackBuild(options) => commands::build::run(&session, options, &mut screen),
        Command::PackInspect(options) => commands::inspect::run(&session, options, &mut screen),
        Command::ContentCheck(options) => commands::check::run(&session, options, &mut screen),
        Command::Guide(options) => commands::guide::run(&session, options, &mut screen),
        Command::Locale(options) => commands::locale::run(&session, options, &mut screen),
        Command::Notes(options) => commands::notes::run(&session, options, &mut screen),
    }));
    let outcome = outcome.unwrap_or(Err(turnstone_app::TurnstoneError::Internal.into()));
    match outcome.and_then(|found| screen.flush().map(|()| found)) {
        Ok(true) => ExitCode::from(FOUND),
        Ok(false) => ExitCode::from(NOTHING),
        // Whoever reads us has seen enough, as with `turnstone find … | head`.
        Err(fault::Fault::OutputClosed) => ExitCode::from(FOUND),
        // The screen is clear: it stays so.
        Err(fault::Fault::Left) => ExitCode::from(FOUND),
        Err(fault) => {
            output::complain(&fault.sentence(&l10n));
            ExitCode::from(FAILED)
        }
    }
}
