//! The core's own tests on 64-bit and 32-bit ARM, since phones are that: compiled with Debian's cross compilers, run by QEMU one program at a time.

use crate::debian::{need, need_target};
use crate::part::Outcome;
use crate::run::{root, run_with};

/// One kind of processor.
struct Arm {
    /// Rust's target.
    target: &'static str,
    /// The C compiler and linker.
    gcc: &'static str,
    /// What runs its programs, and where their libraries are.
    qemu: &'static str,
    libraries: &'static str,
    /// Debian's packages with all of that.
    packages: &'static [&'static str],
}

const ARMS: [Arm; 2] = [
    Arm {
        target: "aarch64-unknown-linux-gnu",
        gcc: "aarch64-linux-gnu-gcc",
        qemu: "qemu-aarch64-static",
        libraries: "/usr/aarch64-linux-gnu",
        packages: &["qemu-user-static", "gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"],
    },
    // Sizes and counters of 32 bits, and stricter about where a number may lie.
    Arm {
        target: "armv7-unknown-linux-gnueabihf",
        gcc: "arm-linux-gnueabihf-gcc",
        qemu: "qemu-arm-static",
        libraries: "/usr/arm-linux-gnueabihf",
        packages: &["qemu-user-static", "gcc-arm-linux-gnueabihf", "libc6-dev-armhf-cross"],
    },
];

/// What a phone carries.
const CRATES: [&str; 5] =
    ["turnstone-pack", "turnstone-directory", "turnstone-l10n", "turnstone-vault", "turnstone-app"];

/// Of the tests that are programs, the files: the facade over one table of cases, search and its index, filters, bytes that mean harm; the ciphers before
/// vectors of others, and a notebook's file byte for byte. What starts further programs, mounts disks, imports for the desk or takes minutes on a fast
/// machine is left to the Rust part.
const FILES: [&str; 8] = [
    "tests/tests/boundary.rs",
    "tests/tests/app_facade.rs",
    "tests/tests/directory_search.rs",
    "tests/tests/directory_filters.rs",
    "tests/tests/pack_hostile.rs",
    "tests/tests/search_index.rs",
    "core/vault/tests/ciphers.rs",
    "core/vault/tests/vectors.rs",
];

/// What takes minutes under emulation and finds nothing there that it does not find on this machine: left to [`long`].
const SLOW: [&str; 3] = [
    "opening_can_be_given_up_and_leaves_nothing_half_done",
    "results_are_the_intersection_of_all_filters",
    "the_vectors_of_c2sp",
];

/// Runs them on both, without the slow ones and with few random cases each.
pub fn test() -> Result<Outcome, String> {
    run_all(&SLOW, "16")
}

/// Runs all of them on both.
pub fn long() -> Result<(), String> {
    match run_all(&[], "256")? {
        Outcome::Passed => Ok(()),
        Outcome::Skipped(reason) => Err(reason),
    }
}

fn run_all(skipped: &[&str], cases: &str) -> Result<Outcome, String> {
    for arm in &ARMS {
        let ready = need(arm.gcc, arm.packages)
            .and_then(|()| need(arm.qemu, arm.packages))
            .and_then(|()| need_target(arm.target));
        if let Err(reason) = ready {
            return Ok(Outcome::Skipped(reason));
        }
    }
    for arm in &ARMS {
        run_on(arm, skipped, cases)?;
    }
    Ok(Outcome::Passed)
}

fn run_on(arm: &Arm, skipped: &[&str], cases: &str) -> Result<(), String> {
    let variable = |part: &str| format!("CARGO_TARGET_{}_{part}", arm.target.replace('-', "_").to_uppercase());
    let runner = format!("{} -L {}", arm.qemu, arm.libraries);
    let (linker, starter) = (variable("LINKER"), variable("RUNNER"));
    // A panic says its line without them, and there are gigabytes less to write and to link.
    let bare = ("CARGO_PROFILE_DEV_DEBUG", "0");
    let variables = [(&*linker, arm.gcc), (&starter, &runner), ("PROPTEST_CASES", cases), bare];
    // The same packages in both: with others, Cargo would choose other features and compile most of it twice.
    let mut packages = vec!["test", "--target", arm.target];
    for name in CRATES.iter().chain(&["turnstone-tests"]) {
        packages.extend(["--package", name]);
    }
    // A name that fits nothing would leave those tests out and say nothing.
    if let Some(gone) = FILES.iter().find(|file| !root().join(file).is_file()) {
        return Err(format!("there is no {gone}"));
    }
    let filters =
        FILES.map(|file| format!("{}::", file.trim_end_matches(".rs").rsplit('/').next().unwrap_or_default()));
    let filters: Vec<&str> = filters.iter().map(String::as_str).collect();
    let skip: Vec<&str> = skipped.iter().flat_map(|name| ["--skip", name]).collect();
    for (program, filters) in [(&["--lib"][..], &[][..]), (&["--test", "suite"], &filters)] {
        run_with("cargo", &[&packages, program, &["--"], filters, &skip].concat(), &variables)?;
    }
    Ok(())
}
