//! The store under bad luck: killed while it is built, cut off, flipped, on a full disk, in a read-only folder. And in use: nothing is
//! written.

use crate::directory_support::*;
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::SystemTime,
};
use turnstone_directory::{Directory, DirectoryError, SearchQuery};
use turnstone_pack::{Pack, record::Record};
use turnstone_tests::generate::{self, Numbers};

fn pack() -> Pack {
    let mut records = generate::pack(120, 7).records;
    records.push(generate::town(1, "Springfield", "US", (39.8, -89.6), 114_000, "America/Chicago"));
    records.push(generate::town(2, "Nairobi", "KE", (-1.28, 36.82), 4_397_000, "Africa/Nairobi"));
    generate::from_records("made-up", records)
}

/// Everything that a person may ask, as text, so that two directories can be compared.
fn answers(directory: &Directory) -> Result<String, DirectoryError> {
    let mut all = format!("{:?}", directory.coverage());
    for text in ["", "night clinic", "harbur", "legal nairobi"] {
        for country in [None, Some("KE")] {
            let query = SearchQuery { country: country.map(str::to_owned), facets: true, ..query(text) };
            all += &format!("{:?}", directory.search(&query)?);
        }
    }
    all += &format!("{:?}", directory.help_now("US", &["en".to_owned()], now())?);
    for id in ["service-00001", "org-00001", "geonames:2", "nobody"] {
        all += &format!("{:?}", directory.record(id)?);
    }
    all += &format!("{:?}", directory.places("nairo", None, 5)?);
    Ok(all)
}

/// Names, bytes and times of all files of a folder.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| (path.clone(), (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap())))
        .collect()
}

#[test]
fn a_built_store_is_opened_without_reading_the_pack_and_answers_the_same() {
    let (folder, pack) = (tempfile::tempdir().unwrap(), pack());
    let path = folder.path().join("a b%20#?.db");
    let mut steps = Vec::new();
    with_sources(&[(&pack, true)], |sources| {
        Directory::open(&path, sources, &mut |done| {
            steps.push(done);
            true
        })
    })
    .unwrap();
    assert!(steps.is_sorted() && steps.last() == Some(&1000) && steps.len() > 5, "{steps:?}");
    let sources = turnstone_directory::PackSource {
        id: &pack.manifest.id,
        content_sha256: &pack.manifest.content_sha256,
        trusted: true,
        load: &|| panic!("the pack is not needed"),
    };
    let directory = Directory::open(&path, &[sources], &mut |_| panic!("nothing is built")).unwrap();
    assert_eq!(answers(&directory), answers(&in_memory_of(&pack)));
}

fn in_memory_of(pack: &Pack) -> Directory {
    with_sources(&[(pack, true)], |sources| Directory::in_memory(sources, &mut |_| true)).unwrap()
}

#[test]
fn looking_something_up_writes_no_byte() {
    let (folder, pack) = (tempfile::tempdir().unwrap(), pack());
    let path = folder.path().join("directory.db");
    open(&path, &pack).unwrap();
    let before = state(folder.path());
    let directory = open(&path, &pack).unwrap();
    answers(&directory).unwrap();
    let tail = "x".repeat(100_000);
    for text in ["I want to die", "\u{202e}\u{0}'; DROP TABLE record; --", "NEAR(\"a\" \"b\") OR *", &tail] {
        directory.search(&query(text)).unwrap();
    }
    assert_eq!(state(folder.path()), before);
    drop(directory);
    assert_eq!(state(folder.path()), before);
}

#[test]
fn another_pack_builds_another_store_and_a_wrong_pack_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("directory.db");
    let (old, new) = (pack(), generate::pack(30, 8));
    open(&path, &old).unwrap();
    let bytes = fs::read(&path).unwrap();
    let open_as = |hash: &str, load: &dyn Fn() -> Result<Pack, turnstone_pack::PackError>| {
        let source =
            turnstone_directory::PackSource { id: &new.manifest.id, content_sha256: hash, trusted: true, load };
        Directory::open(&path, &[source], &mut |_| true).map(|_| ())
    };
    assert_eq!(open_as("00", &|| Ok(new.clone())), Err(DirectoryError::PackMismatch));
    let unreadable = || Err(turnstone_pack::PackError::Damaged);
    assert_eq!(open_as(&new.manifest.content_sha256, &unreadable), Err(DirectoryError::PackUnreadable));
    for give_up_at in [0, 100, 300, 450, 700, 1000] {
        let cancelled = with_sources(&[(&new, true)], |sources| {
            Directory::open(&path, sources, &mut |done| done < give_up_at).map(|_| ())
        });
        assert_eq!(cancelled, Err(DirectoryError::Cancelled), "{give_up_at}");
    }
    assert_eq!(fs::read(&path).unwrap(), bytes, "the old store is still there");
    let names: Vec<_> = state(folder.path()).into_keys().map(|path| path.file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["directory.db", "directory.db.lock"], "and nothing half done");
    assert_eq!(open(&path, &new).unwrap().coverage(), in_memory_of(&new).coverage());
}

#[test]
fn the_newest_time_ever_seen_outlives_its_pack() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("directory.db");
    let mut newer = pack();
    newer.manifest.made_at = "2030-01-01T00:00:00Z".to_owned();
    assert_eq!(open(&path, &newer).unwrap().clock(now()), at("2030-01-01T00:00:00Z"));
    let older = generate::pack(10, 1);
    assert_eq!(open(&path, &older).unwrap().clock(now()), at("2030-01-01T00:00:00Z"));
    assert_eq!(open(&path, &older).unwrap().clock(at("2031-01-01T00:00:00Z")), at("2031-01-01T00:00:00Z"));
    // Who is not vouched for does not set the clock.
    let unproven = with_sources(&[(&newer, false)], |sources| Directory::in_memory(sources, &mut |_| true)).unwrap();
    assert_eq!(unproven.clock(now()), now());
}

#[test]
fn any_damage_is_an_error_or_repaired_never_another_answer() {
    let (folder, pack) = (tempfile::tempdir().unwrap(), pack());
    let path = folder.path().join("directory.db");
    let expected = answers(&open(&path, &pack).unwrap()).unwrap();
    let whole = fs::read(&path).unwrap();
    let mut numbers = Numbers::new(11);
    let rounds = std::env::var("TURNSTONE_KILLS").map_or(150, |_| 5000);
    let (mut noticed, mut harmless) = (0, 0);
    for round in 0..rounds {
        let mut bytes = whole.clone();
        if round % 10 == 9 {
            bytes.truncate(numbers.below(bytes.len()));
        } else {
            // A flipped bit, or a page's worth of zeros, or a page that another one overwrote.
            let at = if round % 3 == 0 { numbers.below(100) } else { numbers.below(bytes.len()) };
            match round % 7 {
                0 => bytes[at..].iter_mut().take(512).for_each(|byte| *byte = 0),
                1 => {
                    let (from, to) =
                        (numbers.below(bytes.len() / 8192) * 8192, numbers.below(bytes.len() / 8192) * 8192);
                    bytes.copy_within(from..from + 8192, to);
                }
                _ => bytes[at] ^= 1 << numbers.below(8),
            }
        }
        fs::write(&path, &bytes).unwrap();
        let directory = open(&path, &pack).unwrap_or_else(|error| panic!("round {round}: {error:?}"));
        match answers(&directory) {
            Ok(given) => {
                assert!(given == expected, "round {round}: another answer");
                harmless += 1;
            }
            Err(error) => {
                assert_eq!(error, DirectoryError::Damaged, "round {round}");
                noticed += 1;
                // After a thorough look it is whole again.
                let again =
                    with_sources(&[(&pack, true)], |sources| Directory::open_checked(&path, sources, &mut |_| true));
                assert!(answers(&again.unwrap()).unwrap() == expected, "round {round}");
            }
        }
    }
    assert!(noticed > 0 && harmless > 0, "{noticed} {harmless}");
}

/// Kills a building process at a moment drawn by lot, then opens what it left: the old store or the new one, never a mix.
#[test]
fn a_kill_at_any_moment_leaves_the_old_store_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("directory.db");
    let services = 400;
    let new = |round: u64| generate::pack(services, 100 + round);
    let start = |round: u64| {
        Command::new(env!("CARGO_BIN_EXE_directory-build"))
            .args([path.to_str().unwrap(), &services.to_string(), &(100 + round).to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    assert!(start(0).wait_with_output().unwrap().status.success());
    let mut numbers = Numbers::new(5);
    let kills = std::env::var("TURNSTONE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(25);
    let (mut old_left, mut new_left) = (0, 0);
    let mut last = 0;
    for round in 1..=kills {
        let mut child = start(round);
        // Waiting for a number of lines, then spinning for a little, kills between any two writes without a clock.
        let lines = numbers.below(40);
        let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
        for _ in 0..lines {
            output.next();
        }
        (0..numbers.below(3_000_000)).for_each(|n| {
            std::hint::black_box(n);
        });
        let _ = child.kill();
        child.wait().unwrap();
        let candidates = [(last, new(last)), (round, new(round))];
        let fits = candidates.iter().find(|(_, pack)| {
            let source = turnstone_directory::PackSource {
                id: &pack.manifest.id,
                content_sha256: &pack.manifest.content_sha256,
                trusted: true,
                load: &|| Err(turnstone_pack::PackError::Damaged),
            };
            Directory::open_checked(&path, &[source], &mut |_| true).is_ok()
        });
        let (which, _) = fits.unwrap_or_else(|| panic!("kill {round}: neither the old store nor the new one"));
        if *which == round {
            new_left += 1
        } else {
            old_left += 1
        }
        last = *which;
    }
    assert!(old_left > 0 && new_left > 0, "kills came too early or too late: {old_left} {new_left}");
    // What the last kill left behind goes away with the next build.
    let other = generate::pack(20, 1);
    open(&path, &other).unwrap();
    let names: Vec<_> = state(folder.path()).into_keys().map(|path| path.file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["directory.db", "directory.db.lock"]);
}

#[test]
fn two_builders_at_once_both_end_with_a_whole_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("directory.db");
    let pack = generate::pack(200, 3);
    std::thread::scope(|scope| {
        let open = || open(&path, &pack).unwrap().coverage();
        let (a, b) = (scope.spawn(open), scope.spawn(open));
        assert_eq!(a.join().unwrap(), b.join().unwrap());
    });
}

#[test]
fn a_folder_that_is_not_there_is_an_error_and_memory_still_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("directory.db");
    let pack = generate::pack(10, 3);
    assert_eq!(open(&path, &pack).map(|_| ()), Err(DirectoryError::Unreachable));
    assert_eq!(in_memory_of(&pack).coverage().services, 10);
}

/// A small file system of its own, mounted in this process's or in a user's namespace; the test runs again inside.
#[cfg(target_os = "linux")]
fn in_namespace(test: &str, mount: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mounts = mount.replace("DIR", folder.path().to_str().unwrap());
    let script = format!("{mounts} && exec \"$0\" --exact directory_store::{test} --nocapture --include-ignored");
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .env("TURNSTONE_MOUNTED", folder.path())
        .output();
    let output = match output {
        Ok(output) => output,
        Err(error) => return skipped(test, &error.to_string()),
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    if !output.status.success() && !text.contains("running 1 test") {
        return skipped(test, text.trim());
    }
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

/// Where no file system may be mounted the test can't run: it says so, and fails where it has to run.
#[cfg(target_os = "linux")]
#[allow(clippy::print_stderr, reason = "a skipped test must be seen")]
fn skipped(test: &str, reason: &str) {
    assert!(std::env::var_os("TURNSTONE_MUST_MOUNT").is_none(), "{test} could not run: {reason}");
    eprintln!("SKIPPED {test}: no file system could be mounted: {reason}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_the_old_store() {
    let Some(folder) = std::env::var_os("TURNSTONE_MOUNTED").map(PathBuf::from) else {
        return in_namespace("a_full_disk_keeps_the_old_store", "mount -t tmpfs -o size=1m tmpfs DIR");
    };
    let path = folder.join("directory.db");
    let small = generate::pack(20, 1);
    open(&path, &small).unwrap();
    let before = fs::read(&path).unwrap();
    let large = generate::pack(1200, 2);
    assert_eq!(open(&path, &large).map(|_| ()), Err(DirectoryError::DiskFull));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!folder.join("directory.db.building").exists(), "what was half done takes no room");
    assert_eq!(open(&path, &small).unwrap().coverage().services, 20);
    assert_eq!(in_memory_of(&large).coverage().services, 1200);
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_enough_for_a_store_that_is_there() {
    let Some(folder) = std::env::var_os("TURNSTONE_MOUNTED").map(PathBuf::from) else {
        let mount = "mount -t tmpfs tmpfs DIR";
        return in_namespace("a_read_only_folder_is_enough_for_a_store_that_is_there", mount);
    };
    let path = folder.join("directory.db");
    let (pack, other) = (generate::pack(20, 1), generate::pack(20, 2));
    let expected = answers(&open(&path, &pack).unwrap()).unwrap();
    assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(&folder).status().unwrap().success());
    assert!(answers(&open(&path, &pack).unwrap()).unwrap() == expected);
    assert_eq!(open(&path, &other).map(|_| ()), Err(DirectoryError::ReadOnly));
    assert!(answers(&open(&path, &pack).unwrap()).unwrap() == expected);
    assert_eq!(in_memory_of(&other).coverage().services, 20);
}

#[test]
fn a_hostile_pack_does_not_break_the_store() {
    let service = |id: &str| service(id, "Name", "DE", &[]);
    let mut records = Vec::new();
    for (n, text) in ["", "\u{0}", "\u{202e}abc", "%", "a'b\"c", &"ß".repeat(70_000)].into_iter().enumerate() {
        let mut hostile = service(&format!("s{n}{}", text.chars().take(8).collect::<String>()));
        hostile.name = turnstone_pack::record::Text::source("en", text);
        hostile.organization = text.to_owned();
        hostile.areas[0].country = text.to_owned();
        hostile.hours.time_zone = "../../etc/passwd".to_owned();
        hostile.locations = vec![turnstone_pack::record::AtLocation::default(); 3];
        records.push(Record::Service(hostile));
    }
    for (from, to) in [("r1", "r2"), ("r2", "r1"), ("r3", "s0"), ("r4", "nowhere")] {
        records.push(Record::Redirect(turnstone_pack::record::Redirect { id: from.into(), to: to.into() }));
    }
    let directory = in_memory(records);
    assert_eq!(directory.record("r1"), Ok(None), "redirects in a circle lead nowhere");
    assert_eq!(directory.record("r4"), Ok(None));
    let Some(turnstone_directory::Facts::Service(facts)) = directory.record("r3").unwrap() else { panic!() };
    assert_eq!(facts.service.id, "s0");
    assert_eq!(directory.search(&query("")).unwrap().hits.len(), 6);
}
