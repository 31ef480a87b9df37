//! `cargo xtask sizes`: how large the library for each kind of phone is, what of it is our data, and which crates the rest comes from.
//!
//! `--check` compares with the last line of `docs/size-history.tsv` and fails on growth of more than three percent; `--record WHY` writes a
//! new line, which is how growth is explained. ABIs may be named; without, all are looked at.

use super::abi::{ABIS, Abi};
use super::android::{checked, named};
use super::embedded::{Piece, pieces};
use super::link::Library;
use super::symbols::by_crate;
use super::toolchain::Toolchain;
use super::{elf, history};
use std::fs;

/// What an arm64 phone may be asked to carry, beside the data.
const GOAL: u64 = 5_000_000;
/// How many contributors are shown.
const SHOWN: usize = 25;

/// One library, taken apart. In bytes.
pub struct Size {
    /// The stripped file.
    pub file: u64,
    /// Of it, files that it carries whole: packs, messages, time zones.
    pub data: u64,
}

impl Size {
    /// Everything that is not data: instructions, constants, tables of other crates, what the loader needs.
    pub fn code(&self) -> u64 {
        self.file.saturating_sub(self.data)
    }
}

/// Shows, checks or records the sizes.
pub fn sizes(arguments: &[String]) -> Result<(), String> {
    let (mut check, mut record, mut names) = (false, None, Vec::new());
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--record" => record = Some(rest.next().ok_or("say why: --record WHY")?),
            name => names.push(name.to_owned()),
        }
    }
    let abis = if names.is_empty() { ABIS.iter().collect() } else { named(&names)? };
    let toolchain = Toolchain::find()?;
    println!("With {}", toolchain.name());
    let mut measured = Vec::new();
    for abi in abis {
        let library = checked(&toolchain, abi)?;
        let size = show(abi, &library)?;
        if abi.name == "arm64-v8a" && size.code() > GOAL {
            return Err(format!("{} bytes of code on arm64, of {GOAL} that are allowed", size.code()));
        }
        measured.push((abi.name, size));
    }
    if let Some(reason) = record {
        history::record(&measured, reason)?;
    }
    if check { history::check(&measured) } else { Ok(()) }
}

/// Prints one library's parts, and says how large it is.
fn show(abi: &Abi, library: &Library) -> Result<Size, String> {
    let (elf, bytes) = elf::read(&library.stripped)?;
    let pieces = pieces(abi, &bytes)?;
    let size = Size { file: bytes.len() as u64, data: pieces.iter().map(|piece| piece.bytes).sum() };
    println!("\n{}: {} bytes, {} of them data, {} code", abi.name, size.file, size.data, size.code());
    for Piece { name, bytes } in &pieces {
        println!("  {bytes:>9}  {name}");
    }
    println!("  by section:");
    for (name, bytes) in elf.sections.iter().filter(|(_, bytes)| *bytes >= 4096) {
        println!("  {bytes:>9}  {name}");
    }
    println!("  by crate: code, named constants");
    let crates = by_crate(&library.named)?;
    for (name, bytes) in crates.iter().take(SHOWN) {
        println!("  {:>9} {:>9}  {name}", bytes.code, bytes.data);
    }
    let rest = &crates[SHOWN.min(crates.len())..];
    let sum = rest.iter().fold((0, 0), |sum, (_, bytes)| (sum.0 + bytes.code, sum.1 + bytes.data));
    println!("  {:>9} {:>9}  {} more", sum.0, sum.1, rest.len());
    let named = fs::metadata(&library.named).map_err(|error| error.to_string())?.len();
    println!("  {named} bytes before names were taken out");
    Ok(size)
}
