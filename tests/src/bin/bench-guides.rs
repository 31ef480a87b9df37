//! How soon a language's messages are there and what they take of memory, how long a guide takes until it can be drawn, what a search with guides costs. Prints
//! the tables of `docs/benchmarks/guides.md`.
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;
use turnstone_app::{
    OpenConfig, OpenTask, SearchQuery, SituationQuery, Timestamp, Turnstone, TurnstoneError, available_languages,
    starter_pack,
};
use turnstone_l10n::{Localizer, args};

/// Rounds of each measurement; of messages, copies that are kept to see what they take.
const ROUNDS: usize = 31;

fn situation(language: &str) -> SituationQuery {
    SituationQuery { languages: vec![language.to_owned()], country: None, now: Timestamp::from_second(1_796_000_000) }
}

/// Milliseconds, the median and the most of some rounds.
fn timed<T>(mut work: impl FnMut() -> T) -> (f64, f64) {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            black_box(work());
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (times[ROUNDS / 2], times[ROUNDS - 1])
}

/// Resident memory in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes: f64 = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok()).unwrap_or(0.0);
    kilobytes / 1e3
}

fn messages() {
    println!("| language | messages ready: median, ms | most | memory of one, MB |\n| --- | --- | --- | --- |");
    for language in available_languages() {
        let tag = language.tag.as_str();
        let (median, most) = timed(|| Localizer::new(&[tag]).text("screen-exit", &args()));
        println!("| {tag} | {median:.2} | {most:.2} | {} |", memory_of(tag));
    }
}

/// What the messages of a language take, English behind them included, out of a process of its own: what was freed before is used again.
fn memory_of(tag: &str) -> String {
    let output = std::env::current_exe().and_then(|own| std::process::Command::new(own).args(["memory", tag]).output());
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

/// Prints it.
fn memory(tag: &str) {
    // What the first one leaves behind for good, such as a buffer, is none of it.
    drop(Localizer::new(&[tag]));
    let before = resident();
    let kept: Vec<Localizer> = (0..ROUNDS).map(|_| Localizer::new(&[tag])).collect();
    kept.iter().for_each(|localizer| drop(black_box(localizer.text("screen-exit", &args()))));
    println!("{:.2}", (resident() - before) / (ROUNDS - 1) as f64);
}

fn guides(core: &Turnstone) -> Result<(), TurnstoneError> {
    println!(
        "\n| language | guides | one as blocks: median of medians, ms | slowest guide |\n| --- | --- | --- | --- |"
    );
    for language in ["en", "es", "ar", "am", "zh"] {
        let situation = situation(language);
        let names: Vec<String> = core
            .guides_blocking(&situation)?
            .iter()
            .flat_map(|group| group.guides.iter().map(|row| row.id.clone()))
            .collect();
        let mut medians = Vec::new();
        for name in &names {
            core.guide_blocking(name, &situation, None)?;
            medians.push((timed(|| core.guide_blocking(name, &situation, None)).0, name));
        }
        medians.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (slowest, name) = medians[medians.len() - 1];
        println!("| {language} | {} | {:.2} | {slowest:.2} ({name}) |", names.len(), medians[medians.len() / 2].0);
    }
    println!("\n| search | median, ms | most |\n| --- | --- | --- |");
    for (language, text) in [("en", "can I be arrested while I wait"), ("ar", "أين أنام الليلة"), ("en", "shelter")]
    {
        let query = SearchQuery { text: text.to_owned(), situation: situation(language), ..SearchQuery::default() };
        core.search_blocking(&query)?;
        let (median, most) = timed(|| core.search_blocking(&query));
        println!("| {text} | {median:.2} | {most:.2} |");
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [what, tag] = arguments.as_slice()
        && what == "memory"
    {
        memory(tag);
        return ExitCode::SUCCESS;
    }
    println!("The starter pack: {} bytes.\n", starter_pack().bytes.len());
    messages();
    let begun = Instant::now();
    let opened = Turnstone::open_blocking(&OpenConfig { data_folder: None }, &OpenTask::default());
    println!(
        "\nThe index of everything on board, towns included, built in memory: {:.0} ms.",
        begun.elapsed().as_secs_f64() * 1e3
    );
    match opened.and_then(|core| guides(&core)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}
