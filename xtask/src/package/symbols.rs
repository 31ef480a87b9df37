//! What takes the room: the sizes of all functions and constants of a library that has its names still, summed by the crate that wrote them.
//!
//! Of a generic function the crate that wrote it counts, not the one that uses it, and what was inlined counts where it went: a list of where to
//! look, not of what would be saved.

use crate::run::text;
use object::{Object as _, ObjectSymbol as _, SymbolKind};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Bytes of one crate.
#[derive(Default, Clone, Copy)]
pub struct Bytes {
    pub code: u64,
    /// Constants that have a name. Most have none, and are counted nowhere here.
    pub data: u64,
}

/// Bytes by crate, the largest first; C libraries by their name.
pub fn by_crate(library: &Path) -> Result<Vec<(String, Bytes)>, String> {
    let bytes = fs::read(library).map_err(|error| format!("{}: {error}", text(library).unwrap_or_default()))?;
    let file = object::File::parse(&*bytes).map_err(|error| error.to_string())?;
    let mut crates: BTreeMap<String, Bytes> = BTreeMap::new();
    // Several names may stand for the same bytes.
    let mut seen = std::collections::BTreeSet::new();
    for symbol in file.symbols() {
        let (Ok(name), size) = (symbol.name(), symbol.size()) else { continue };
        if size == 0 || !symbol.is_definition() || !seen.insert((symbol.address(), size)) {
            continue;
        }
        let entry = crates.entry(crate_of(name)).or_default();
        match symbol.kind() {
            SymbolKind::Text => entry.code += size,
            _ => entry.data += size,
        }
    }
    let mut list: Vec<(String, Bytes)> = crates.into_iter().collect();
    list.sort_by_key(|(name, bytes)| (std::cmp::Reverse(bytes.code + bytes.data), name.clone()));
    Ok(list)
}

/// The crate of a symbol's name, in either of Rust's manglings.
fn crate_of(name: &str) -> String {
    let found = if let Some(rest) = name.strip_prefix("_ZN") {
        legacy(rest)
    } else if let Some(rest) = name.strip_prefix("_R") {
        current(rest)
    } else {
        c_library(name)
    };
    found.unwrap_or("other").to_owned()
}

/// `_ZN4core3fmt…`, or `_ZN52_$LT$turnstone_app..view..Text$u20$as$u20$core..clone..Clone$GT$…`, which is the crate of the type.
fn legacy(rest: &str) -> Option<&str> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (length, rest) = rest.split_at(digits);
    let first = rest.get(..length.parse().ok()?)?;
    let Some(generic) = first.strip_prefix("_$LT$") else { return Some(first) };
    // Skip what stands before the type's path: references, brackets, `impl`, `dyn`.
    let plain = generic
        .split("$LT$")
        .flat_map(|part| part.split("$u20$"))
        .flat_map(|part| part.split('$'))
        .find(|part| part.contains("..") && part.starts_with(|letter: char| letter.is_ascii_lowercase()));
    plain.or(Some(generic)).and_then(|path| path.split("..").next())
}

/// `_RNv…Cs1a2b_9turnstone…`: a crate's root is `C`, a number, its name. The first one is that of the outermost item.
fn current(rest: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(at) = rest.get(from..)?.find("Cs").map(|at| at + from) {
        let tail = &rest[at + 2..];
        let number = tail.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if tail.as_bytes().get(number) == Some(&b'_') {
            let tail = &tail[number + 1..];
            let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
            if let Some(name) = tail[..digits].parse().ok().and_then(|length: usize| tail.get(digits..digits + length))
            {
                return Some(name);
            }
        }
        from = at + 2;
    }
    None
}

/// What C calls its functions.
fn c_library(name: &str) -> Option<&str> {
    let starts = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    if starts(&["uniffi_turnstone_app_", "ffi_turnstone_app_", "UNIFFI_META"]) {
        Some("turnstone_app (UniFFI's functions)")
    } else if starts(&[
        "sqlite3",
        "fts5",
        "btree",
        "vdbe",
        "pager",
        "wal",
        "json",
        "unix",
        "expr",
        "select",
        "where",
        "pcache",
        "pthreadMutex",
    ]) {
        Some("SQLite (C)")
    } else if starts(&["ZSTD", "HUF", "FSE", "HIST", "COVER", "POOL", "ZDICT", "XXH"]) {
        Some("zstd (C)")
    } else if starts(&["_Unwind", "unw_", "__unw", "libunwind"]) || name.contains("libunwind") {
        Some("libunwind (C)")
    } else {
        Some("C, of no known library (most of it SQLite's)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_is_read_out_of_a_name() {
        for (name, wanted) in [
            ("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE", "core"),
            ("_ZN58_$LT$turnstone_app..view..Text$u20$as$u20$core..fmt..Debug$GT$3fmt17h0E", "turnstone_app"),
            ("_ZN52_$LT$$RF$alloc..vec..Vec$LT$T$GT$$u20$as$u20$x..Y$GT$3fmt17h0E", "alloc"),
            ("_RNvNtCs1a2bC_13turnstone_app4view3new", "turnstone_app"),
            ("_RINvNtCs9ltgdHTiPiY_4core3ptr13drop_in_placeNtCs1_3foo3BarE", "core"),
            ("sqlite3_open_v2", "SQLite (C)"),
            ("ZSTD_decompress", "zstd (C)"),
            ("_ZN99", "other"),
        ] {
            assert_eq!(crate_of(name), wanted, "{name}");
        }
    }
}
