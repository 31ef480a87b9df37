//! Opens a directory at a path, for tests that kill it while it builds. Arguments: PATH SERVICES SEED.
#![allow(clippy::print_stdout, reason = "it tells the test how far it is")]

use std::{env, path::PathBuf, process::ExitCode};
use turnstone_directory::{Directory, PackSource};
use turnstone_tests::generate;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let path = PathBuf::from(arguments.next().unwrap_or_default());
    let mut number = || arguments.next().and_then(|text| text.parse().ok()).unwrap_or(0u64);
    let pack = generate::pack(number() as usize, number());
    let source = PackSource {
        id: &pack.manifest.id,
        content_sha256: &pack.manifest.content_sha256,
        trusted: true,
        load: &|| Ok(pack.clone()),
    };
    println!("begin");
    match Directory::open(&path, &[source], &mut |done| {
        println!("{done}");
        true
    }) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error:?}");
            ExitCode::FAILURE
        }
    }
}
