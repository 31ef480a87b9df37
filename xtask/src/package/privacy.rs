//! Apple wants a reason for some functions, written into the app's privacy manifest. Whether ours names exactly those that the core uses is
//! read out of the linked library.

use crate::run::root;
use std::collections::BTreeSet;
use std::fs;

/// Functions that need a reason, by Apple's category. Those of Foundation can't occur: nothing here links it.
const CATEGORIES: &[(&str, &[&str])] = &[
    (
        "NSPrivacyAccessedAPICategoryFileTimestamp",
        &["stat", "fstat", "lstat", "fstatat", "getattrlist", "getattrlistbulk", "fgetattrlist", "getattrlistat"],
    ),
    ("NSPrivacyAccessedAPICategorySystemBootTime", &["mach_absolute_time", "mach_continuous_time"]),
    ("NSPrivacyAccessedAPICategoryDiskSpace", &["statfs", "statvfs", "fstatfs", "fstatvfs"]),
];

/// Where the manifest is.
pub const MANIFEST: &str = "bindings/packaging/PrivacyInfo.xcprivacy";

/// Says what the manifest lacks, or names without need.
pub fn check(imports: &BTreeSet<String>) -> Result<(), String> {
    let manifest = fs::read_to_string(root().join(MANIFEST)).map_err(|error| format!("{MANIFEST}: {error}"))?;
    compare(&manifest, imports)
}

fn compare(manifest: &str, imports: &BTreeSet<String>) -> Result<(), String> {
    for (category, functions) in CATEGORIES {
        // A symbol may carry a suffix, such as `$INODE64`.
        let plain = |name: &str| name.split('$').next().is_some_and(|name| functions.contains(&name));
        let used: Vec<&String> = imports.iter().filter(|name| plain(name)).collect();
        match (manifest.contains(category), used.is_empty()) {
            (false, false) => return Err(format!("{MANIFEST} lacks {category}: the core calls {used:?}")),
            (true, true) => return Err(format!("{MANIFEST} names {category}, of which the core calls nothing")),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_names_what_is_used_and_no_more() {
        let uses = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let times = "<string>NSPrivacyAccessedAPICategoryFileTimestamp</string>";
        assert!(compare(times, &uses(&["fstat", "read"])).is_ok());
        assert!(compare(times, &uses(&["lstat$INODE64"])).is_ok());
        assert!(compare(times, &uses(&["read"])).is_err());
        assert!(compare(times, &uses(&["fstat", "statfs"])).is_err());
    }
}
