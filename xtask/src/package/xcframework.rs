//! The XCFramework and the Swift package in which an app gets it.

use super::apple::Platform;
use super::privacy;
use super::tools::{capture, copy};
use crate::run::{root, target, text};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The C module that the generated Swift imports.
const MODULE: &str = "TurnstoneCoreFFI";
/// What the static library is called in there.
const ARCHIVE: &str = "libturnstone_core.a";

/// Through `xcodebuild`.
pub fn with_xcode(libraries: &[(&Platform, PathBuf)], generated: &Path) -> Result<PathBuf, String> {
    let out = fresh()?;
    let headers = target().join("package/ios/Headers");
    write_headers(generated, &headers)?;
    let mut arguments = vec!["-create-xcframework"];
    for (_, library) in libraries {
        arguments.extend(["-library", text(library)?, "-headers", text(&headers)?]);
    }
    arguments.extend(["-output", text(&out)?]);
    capture("xcodebuild", &arguments)?;
    Ok(out)
}

/// What `xcodebuild -create-xcframework` writes for static libraries.
pub fn by_hand(libraries: &[(&Platform, PathBuf)], generated: &Path) -> Result<PathBuf, String> {
    let out = fresh()?;
    let mut entries = String::new();
    for (platform, library) in libraries {
        let folder = out.join(platform.folder);
        write_headers(generated, &folder.join("Headers"))?;
        fs::copy(library, folder.join(ARCHIVE)).map_err(|error| format!("{}: {error}", library.display()))?;
        entries.push_str(&entry(platform));
    }
    fs::write(out.join("Info.plist"), plist(&entries)).map_err(|error| error.to_string())?;
    Ok(out)
}

fn fresh() -> Result<PathBuf, String> {
    let out = target().join("package/TurnstoneCore.xcframework");
    if out.exists() {
        fs::remove_dir_all(&out).map_err(|error| error.to_string())?;
    }
    Ok(out)
}

fn plist(entries: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>AvailableLibraries</key>
	<array>
{entries}	</array>
	<key>CFBundlePackageType</key>
	<string>XFWK</string>
	<key>XCFrameworkFormatVersion</key>
	<string>1.0</string>
</dict>
</plist>
"#
    )
}

fn entry(platform: &Platform) -> String {
    let mut entry = String::from("\t\t<dict>\n");
    let mut pair = |key: &str, value: &str| {
        let _ = write!(entry, "\t\t\t<key>{key}</key>\n\t\t\t{value}\n");
    };
    let string = |value: &str| format!("<string>{value}</string>");
    let list = |value: &str| format!("<array>\n\t\t\t\t<string>{value}</string>\n\t\t\t</array>");
    pair("BinaryPath", &string(ARCHIVE));
    pair("HeadersPath", &string("Headers"));
    pair("LibraryIdentifier", &string(platform.folder));
    pair("LibraryPath", &string(ARCHIVE));
    pair("SupportedArchitectures", &list("arm64"));
    pair("SupportedPlatform", &string("ios"));
    if let Some(variant) = platform.variant {
        pair("SupportedPlatformVariant", &string(variant));
    }
    entry.push_str("\t\t</dict>\n");
    entry
}

/// In a folder of the module's name: two XCFrameworks in one app would otherwise both put a `module.modulemap` at one place.
fn write_headers(generated: &Path, headers: &Path) -> Result<(), String> {
    let folder = headers.join(MODULE);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let header = format!("{MODULE}.h");
    fs::copy(generated.join("swift").join(&header), folder.join(&header))
        .map_err(|error| format!("{header}: {error}"))?;
    let map = format!("module {MODULE} {{\n    header \"{header}\"\n    export *\n}}\n");
    fs::write(folder.join("module.modulemap"), map).map_err(|error| error.to_string())
}

/// The Swift package: the XCFramework, the generated side, the side by hand, the privacy manifest.
pub fn swift_package(framework: &Path, generated: &Path, made_with: &str) -> Result<PathBuf, String> {
    let out = target().join("package/swift");
    let steps = || -> std::io::Result<()> {
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        let core = out.join("Sources/TurnstoneCore");
        fs::create_dir_all(&core)?;
        fs::copy(generated.join("swift/TurnstoneCore.swift"), core.join("TurnstoneCore.swift"))?;
        fs::copy(root().join(privacy::MANIFEST), core.join("PrivacyInfo.xcprivacy"))?;
        copy(&root().join("bindings/swift/Sources/Turnstone"), &out.join("Sources/Turnstone"))?;
        copy(framework, &out.join("TurnstoneCore.xcframework"))?;
        fs::copy(root().join("bindings/packaging/Package.swift"), out.join("Package.swift"))?;
        fs::write(out.join("MADE-WITH.txt"), format!("{made_with}\n"))
    };
    steps().map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(out)
}
