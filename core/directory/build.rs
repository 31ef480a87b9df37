//! Hashes the sources that decide what a store's bytes mean, so that a store of other code is built anew and never misread.

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for folder in ["src", "migrations", "data", "../pack/src/record"] {
        println!("cargo::rerun-if-changed={folder}");
        add(Path::new(folder), &mut hash)?;
    }
    println!("cargo::rustc-env=TURNSTONE_STORE_CODE={hash:016x}");
    Ok(())
}

/// Adds names and bytes in the order of the names. Line ends don't count: Git may change them.
fn add(folder: &Path, hash: &mut u64) -> io::Result<()> {
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries.collect::<Result<Vec<_>, _>>()?,
        Err(_) => return Ok(()),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if entry.file_type()?.is_dir() {
            add(&entry.path(), hash)?;
            continue;
        }
        let bytes = fs::read(entry.path())?;
        for byte in entry.file_name().as_encoded_bytes().iter().chain(bytes.iter().filter(|byte| **byte != b'\r')) {
            *hash = (*hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    Ok(())
}
