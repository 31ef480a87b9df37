//! `docs/size-history.tsv`: one line whenever a size changed for a reason. What grows without one is stopped.

use super::sizes::Size;
use super::tools::capture;
use crate::run::root;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// How much a size may grow against the last line, in thousandths.
const GROWTH: u64 = 30;
const HEAD: &str = "date\tabi\tfile\tcode\tdata\twhy\n";

/// One line: an ABI's sizes and why they are so.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    file: u64,
    code: u64,
}

/// Adds a line an ABI.
pub fn record(measured: &[(&str, Size)], why: &str) -> Result<(), String> {
    let why = why.trim();
    if why.is_empty() || why.contains(['\t', '\n']) {
        return Err("the reason is one line of text".to_owned());
    }
    let date = capture("date", &["-u", "+%F"])?;
    let mut text = fs::read_to_string(path()).unwrap_or_else(|_| HEAD.to_owned());
    for (abi, size) in measured {
        text.push_str(&format!("{}\t{abi}\t{}\t{}\t{}\t{why}\n", date.trim(), size.file, size.code(), size.data));
    }
    fs::write(path(), text).map_err(|error| error.to_string())
}

/// Fails when anything grew too much since its last line.
pub fn check(measured: &[(&str, Size)]) -> Result<(), String> {
    let text = fs::read_to_string(path()).map_err(|error| format!("{}: {error}", path().display()))?;
    let last = parse(&text)?;
    let mut faults = Vec::new();
    for (abi, size) in measured {
        let before = last.get(*abi).ok_or_else(|| format!("docs/size-history.tsv has no line for {abi}"))?;
        faults.extend(growth(abi, "file", before.file, size.file));
        faults.extend(growth(abi, "code", before.code, size.code()));
    }
    if faults.is_empty() {
        println!("\nNothing grew by more than {}.{} %.", GROWTH / 10, GROWTH % 10);
        return Ok(());
    }
    Err(format!("{}\nIf that is meant: cargo xtask sizes --record WHY", faults.join("\n")))
}

fn growth(abi: &str, what: &str, before: u64, now: u64) -> Option<String> {
    (now * 1000 > before * (1000 + GROWTH)).then(|| format!("{abi}: the {what} grew from {before} to {now} bytes"))
}

/// The last line of each ABI.
fn parse(text: &str) -> Result<BTreeMap<&str, Line>, String> {
    let mut last = BTreeMap::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [_, abi, file, code, _, why] = fields[..] else { return Err(format!("not six columns: {line}")) };
        let (Ok(file), Ok(code)) = (file.parse(), code.parse()) else { return Err(format!("not numbers: {line}")) };
        if why.is_empty() {
            return Err(format!("no reason: {line}"));
        }
        last.insert(abi, Line { file, code });
    }
    Ok(last)
}

fn path() -> PathBuf {
    root().join("docs/size-history.tsv")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_of_each_counts() {
        let text = format!(
            "{HEAD}2026-01-01\ta\t10\t5\t5\tfirst\n2026-01-01\tb\t7\t7\t0\tfirst\n2026-01-02\ta\t20\t6\t14\ta pack\n"
        );
        let last = parse(&text).unwrap_or_default();
        assert_eq!(last.get("a"), Some(&Line { file: 20, code: 6 }));
        assert_eq!(last.get("b"), Some(&Line { file: 7, code: 7 }));
        assert!(parse(&format!("{HEAD}2026-01-01\ta\t10\t5\t5\t\n")).is_err());
        assert!(parse(&format!("{HEAD}2026-01-01\ta\tten\t5\t5\twhy\n")).is_err());
    }

    #[test]
    fn three_percent_may_be_grown() {
        assert_eq!(growth("a", "code", 1000, 1030), None);
        assert!(growth("a", "code", 1000, 1031).is_some());
        assert_eq!(growth("a", "code", 1000, 900), None);
    }

    #[test]
    fn the_file_in_the_repository_is_well_formed() {
        let text = fs::read_to_string(path()).unwrap_or_else(|_| HEAD.to_owned());
        assert!(text.starts_with(HEAD));
        assert!(parse(&text).is_ok());
    }
}
