//! Four filters over 10,000 made-up records, and how much memory the open directory takes. `build PATH` makes the store, `measure PATH`
//! opens it in a process of its own and prints one line of figures.
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use jiff::Timestamp;
use std::{env, fs, hint::black_box, path::PathBuf, process::ExitCode, time::Instant};
use turnstone_directory::{Directory, DirectoryError, Filters, Near, PackSource, SearchQuery};
use turnstone_pack::{Pack, record::Coordinates};
use turnstone_tests::generate::{self, Numbers};

const RECORDS: usize = 10_000;
const ROUNDS: usize = 1_000;
const SEED: u64 = 1;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["build", path] => build(&PathBuf::from(path)),
        ["measure", path, hash] => measure(&PathBuf::from(path), hash),
        _ => return ExitCode::from(2),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn open(path: &std::path::Path, hash: &str, load: &dyn Fn() -> Pack) -> Result<Directory, DirectoryError> {
    let source = PackSource { id: "made-up", content_sha256: hash, trusted: true, load: &|| Ok(load()) };
    Directory::open(path, &[source], &mut |_| true)
}

/// Prints the content's hash, which `measure` needs to open the store without making the pack again.
fn build(path: &std::path::Path) -> Result<(), DirectoryError> {
    let pack = generate::pack(RECORDS, SEED);
    open(path, &pack.manifest.content_sha256, &|| pack.clone())?;
    println!("{}", pack.manifest.content_sha256);
    Ok(())
}

fn measure(path: &std::path::Path, hash: &str) -> Result<(), DirectoryError> {
    let begin = Instant::now();
    let directory = open(path, hash, &|| generate::pack(RECORDS, SEED))?;
    let opened = begin.elapsed();
    let mut numbers = Numbers::new(SEED);
    let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap_or_default();
    let mut ask = |text: &str| SearchQuery {
        country: Some("DE".to_owned()),
        near: Some(Near::Point(Coordinates { latitude: 52.5, longitude: 13.4 })),
        filters: Filters {
            speaks: [generate::LANGUAGES[numbers.below(generate::LANGUAGES.len())].to_owned()].into(),
            needs_no_id: true,
            within_km: Some(10.0 + numbers.below(90) as f64),
            open_at: Some(now + jiff::SignedDuration::from_mins(numbers.below(10_080) as i64)),
            ..Filters::default()
        },
        limit: 20,
        ..SearchQuery::new(text, now)
    };
    for (name, text) in [("filters alone", ""), ("with words", "legal night clinic")] {
        let (mut all, mut judged) = (Times::default(), Times::default());
        for _ in 0..ROUNDS {
            let query = ask(text);
            black_box(all.of(|| directory.search(black_box(&query)))?);
            let none = SearchQuery { limit: 0, ..query };
            black_box(judged.of(|| directory.search(black_box(&none)))?);
        }
        judged.print(&format!("{name}: judged, ordered, counted"));
        all.print(&format!("{name}: and 20 hits read, joined, explained"));
    }
    let (resident, most) = (status("VmRSS"), status("VmHWM"));
    println!("| opening the store | {:.1} | | |", opened.as_secs_f64() * 1000.0);
    println!("\nResident memory: {resident:.1} MB at the end, {most:.1} MB at most.");
    Ok(())
}

/// Milliseconds.
#[derive(Default)]
struct Times {
    clock: Vec<f64>,
    processor: f64,
}

impl Times {
    fn of<T>(&mut self, act: impl FnOnce() -> T) -> T {
        let (begin, worked) = (Instant::now(), processor_ms());
        let result = act();
        self.clock.push(begin.elapsed().as_secs_f64() * 1000.0);
        self.processor += processor_ms() - worked;
        result
    }

    fn print(mut self, name: &str) {
        self.clock.sort_by(f64::total_cmp);
        let at = |percent: usize| self.clock[(self.clock.len() * percent / 100).min(self.clock.len() - 1)];
        println!("| {name} | {:.2} | {:.2} | {:.2} |", at(50), at(95), self.processor / self.clock.len() as f64);
    }
}

/// Time that this thread has spent on a processor: other programs on the machine do not count. Linux counts it in ticks, so only a mean
/// over many searches means anything; 0 elsewhere.
fn processor_ms() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds: f64 = text.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0.0);
    nanoseconds / 1e6
}

/// A figure of Linux's, in megabytes; 0 elsewhere.
fn status(name: &str) -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    let kilobytes: f64 = line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0.0);
    kilobytes / 1024.0
}
